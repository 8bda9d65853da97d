export const id = 895;
export const ids = [895];
export const modules = {

/***/ 3197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ JUDGING),
/* harmony export */   aU: () => (/* binding */ WORKERS),
/* harmony export */   jh: () => (/* binding */ MINING),
/* harmony export */   rq: () => (/* binding */ READING)
/* harmony export */ });
/** Options of every command that reads logs. */
const READING = ['format', 'ignore-keys'];
/** Of every command that reads logs: it decides nothing but how long that takes. */
const WORKERS = {
    name: 'workers',
    type: 'text',
    value: 'N',
    meaning: 'threads that read the logs (default: as many as pay)'
};
/** Options of every command that mines. */
const MINING = [
    'name',
    'min-support',
    'min-confidence',
    'min-lift',
    'min-sessions',
    'max-antecedent',
    'kinds'
];
/** Options of every command that gives a verdict. */
const JUDGING = [...MINING, 'alpha', 'min-effect'];


/***/ }),

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   overview: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _option_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7074);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3197);


const wrap = (text, width, pad) => {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join(`\n${pad}`);
};
const row = (name, meaning) => {
    const pad = ' '.repeat(26);
    const head = `  ${name}`;
    return head.length < 25
        ? `${head.padEnd(26)}${wrap(meaning, 84, pad)}`
        : `${head}\n${pad}${wrap(meaning, 84, pad)}`;
};
const written = (value) => (Array.isArray(value) ? value.join(',') : String(value));
/** What may stand there, where the meaning does not say it already; and what is taken where nothing is given. */
function range(name) {
    const { allowed, default: fallback } = _option_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .declarations */ .I1[name];
    const shown = written(fallback);
    const kept = /^(a text|a list of globs|file paths)/.test(allowed) ? '' : allowed;
    const parts = [kept, ...(shown === '' ? [] : [`default ${shown}`])].filter((part) => part !== '');
    return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
const optionRow = (name) => row(`--${name} …`, `${_option_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .declarations */ .I1[name].meaning}${range(name)}`);
/** Options that many commands share: one of them explains each, the others name them with their defaults. */
const SHARED = [
    { title: 'What is mined', names: _flags_js__WEBPACK_IMPORTED_MODULE_1__/* .MINING */ .jh, explainedBy: 'extract' },
    { title: 'The verdict', names: ['alpha', 'min-effect'], explainedBy: 'check' }
];
const named = (name) => {
    const value = written(_option_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .declarations */ .I1[name].default);
    return `--${name} ${/[ ,]/.test(value) ? '…' : value}`;
};
function sharedSection(command, { title, names, explainedBy }) {
    const own = names.filter((name) => command.options.includes(name));
    if (own.length === 0)
        return [];
    if (command.name === explainedBy)
        return ['', `${title}:`, ...own.map(optionRow)];
    const lines = wrap(own.map((name) => named(name).replaceAll(' ', '\u00a0')).join(' '), 100, '  ');
    return [
        '',
        `${title} (defaults; \`policyminer ${explainedBy} --help\` explains them):`,
        `  ${lines.replaceAll('\u00a0', ' ')}`
    ];
}
function commandHelp(command) {
    const shared = new Set(SHARED.flatMap(({ names }) => names));
    const options = command.options.filter((name) => !shared.has(name));
    const flags = command.flags.map(({ name, type, meaning, value }) => row(`--${name}${type === 'switch' ? '' : ` ${value ?? '…'}`}`, meaning));
    return [
        `Usage: policyminer ${command.name} ${command.usage}`,
        '',
        command.summary,
        '',
        'Flags:',
        ...options.filter((name) => name === 'logs').map(optionRow),
        ...flags,
        ...options.filter((name) => name !== 'logs').map(optionRow),
        row('--help', 'this text'),
        ...SHARED.flatMap((section) => sharedSection(command, section)),
        ...(command.notes === undefined ? [] : ['', ...command.notes.map((note) => wrap(note, 110, ''))]),
        ''
    ].join('\n');
}
function overview(commands) {
    return [
        'policyminer: snapshot tests for the behaviour of AI agents',
        '',
        'Usage: policyminer COMMAND [FLAGS]',
        '',
        'Commands:',
        ...commands.map(({ name, summary }) => row(name, summary)),
        '',
        '`policyminer COMMAND --help` explains each. `-` as a log is standard input.',
        'Exit codes: 0 fine, 1 drift, 2 input to mend, 3 nothing to judge (no baseline, no logs, too little data), 70 a fault of ours.',
        ''
    ].join('\n');
}


/***/ }),

/***/ 7074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ declarations),
/* harmony export */   s9: () => (/* binding */ entriesIn)
/* harmony export */ });
/* unused harmony export LANGUAGES */
const option = (definition) => definition;
const decimal = (z) => z
    .string()
    .trim()
    .regex(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i)
    .transform(Number);
const number = (z, schema) => z.union([z.number(), decimal(z)]).pipe(schema);
const share = (fallback, meaning) => option({
    schema: (z) => number(z, z.number().min(0).max(1)),
    allowed: 'a number from 0 to 1',
    default: fallback,
    meaning
});
/** Of a glob that offers several words, `{a,b}`, the comma is its own. */
const ENTRY = /(?:\{(?:[^{}\n]|\{[^{}\n]*\})*\}|[^,\n])+/g;
/** The entries of a list written as one text, one per line or comma. */
const entriesIn = (text) => text.match(ENTRY) ?? [];
const list = (z) => z
    .union([z.array(z.string()), z.string().transform(entriesIn)])
    .pipe(z
    .array(z.string())
    .transform((entries) => entries.map((entry) => entry.trim()).filter((entry) => entry !== '')));
const names = (allowed, fallback, meaning) => option({
    // An empty list would gate or mine nothing unseen, and so would `none` among names that mean something.
    schema: (z) => list(z).pipe(z
        .array(z.enum(allowed))
        .min(1)
        .refine((given) => given.length === 1 || !given.includes('none'), {
        error: '`none` must stand alone: give nothing else with it, or leave it out'
    })),
    allowed: `a list of ${allowed.join(', ')}`,
    default: [...fallback],
    meaning
});
const choice = (allowed, fallback, meaning) => option({
    schema: (z) => z.enum(allowed),
    allowed: `one of ${allowed.join(', ')}`,
    default: fallback,
    meaning
});
const text = (fallback, meaning) => option({ schema: (z) => z.string().trim(), allowed: 'a text', default: fallback, meaning });
const flag = (meaning) => option({
    schema: (z) => z.union([
        z.boolean(),
        z
            .enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
            .transform((word) => word.toLowerCase() === 'true')
    ]),
    allowed: '`true` or `false`',
    default: false,
    meaning
});
const paths = (meaning) => option({
    schema: list,
    allowed: 'file paths or globs, one per line or comma',
    default: [],
    meaning
});
const whole = (least, fallback, meaning) => option({
    schema: (z) => number(z, z.int().min(least)),
    allowed: `a whole number from ${least}`,
    default: fallback,
    meaning
});
const KIND_NAMES = ['association', 'precondition', 'prohibition', 'outcome', 'sequence'];
const FAIL_ON = [
    'new',
    'vanished',
    'shifted',
    'broken',
    'no-baseline',
    'no-logs',
    'insufficient-data',
    'not-exercised',
    'none'
];
const LANGUAGES = ['en', 'de', 'es', 'zh'];
const declarations = {
    logs: paths('logs to read: file paths or globs'),
    format: text('auto', 'log format; `auto` detects it by content, file by file'),
    baseline: text('policies.json', 'the committed policy set'),
    'baseline-ref': { ...text('', 'take the baseline from this commit'), only: 'action' },
    mode: {
        ...choice(['check', 'update', 'tally', 'comment'], 'check', 'what to do: compare and gate, write the baseline, count this share, or post the result of another run'),
        only: 'action'
    },
    tallies: paths('tally files merged with the logs: globs, or `artifact:PATTERN`'),
    'tallies-run-id': {
        ...text('', 'the run whose artifacts hold the tallies (this run unless given)'),
        only: 'action'
    },
    name: text('Mined Policy Set', 'name of the policy set'),
    'min-support': share(0.05, 'associations: least share of all events in which context and action occur together, inclusive'),
    'min-confidence': share(0.6, 'least share of the situations in which a policy is kept, inclusive'),
    'min-lift': option({
        schema: (z) => number(z, z.number().min(0)),
        allowed: 'a number from 0',
        default: 1,
        meaning: 'least ratio of the confidence to what would be expected anyway, inclusive'
    }),
    'min-sessions': whole(1, 5, 'sessions in which a situation must occur for a policy of any kind but association, and for any verdict'),
    'max-antecedent': option({
        schema: (z) => number(z, z.int().min(1).max(3)),
        allowed: 'a whole number from 1 to 3',
        default: 3,
        meaning: 'most context conditions in one policy'
    }),
    kinds: names(KIND_NAMES, KIND_NAMES, 'kinds of policy to mine'),
    'ignore-keys': option({
        schema: list,
        allowed: 'a list of globs',
        default: [],
        meaning: 'context keys never mined (globs)'
    }),
    alpha: option({
        schema: (z) => number(z, z.number().gt(0).lt(1)),
        allowed: 'a number above 0 and below 1',
        default: 0.01,
        meaning: 'chance that a run in which nothing changed is reported as drift'
    }),
    'min-effect': share(0.05, "smallest change of confidence worth reporting (rare actions: Cohen's h of 0.2 instead)"),
    confirm: paths('logs of a second window that must agree before the gate fails'),
    'fail-on': names(FAIL_ON, ['new', 'vanished', 'shifted', 'broken', 'no-baseline', 'no-logs'], 'what fails the step; `none`, alone, reports only'),
    comment: {
        ...choice(['on-drift', 'always', 'never'], 'on-drift', 'when to comment on the pull request'),
        only: 'action'
    },
    'report-key': {
        ...text('', 'tells several reports on one pull request apart (workflow, job and matrix unless given)'),
        only: 'action'
    },
    artifact: {
        ...text('policyminer-report', 'name of the uploaded artifact; empty uploads nothing'),
        only: 'action'
    },
    publish: choice(['full', 'counts-only'], 'full', '`counts-only`: nothing from the logs but policy names and counts leaves the job'),
    'output-dir': text('', 'where the report files are written'),
    language: choice(LANGUAGES, 'en', 'language of explanations'),
    config: text('', 'file with mapping, redaction, cut points, renames and overrides (.github/policyminer.yml if present)'),
    'allow-pull-request-target': { ...flag('run on `pull_request_target` at all'), only: 'action' },
    'github-token': {
        ...text('', 'token for the comment and for looking up the pull request'),
        only: 'action'
    }
};


/***/ })

};
