export const id = 645;
export const ids = [645,411];
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

/***/ 3515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   XY: () => (/* binding */ requireLogs),
/* harmony export */   ZG: () => (/* binding */ requireFolderOf),
/* harmony export */   ek: () => (/* binding */ requireLogsOrTallies),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   uW: () => (/* binding */ presentationOf),
/* harmony export */   vo: () => (/* binding */ requireNoLog),
/* harmony export */   yG: () => (/* binding */ checkRequest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2193);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1097);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3411);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3197);







/** What the commands share: options and config from the flags, files of the caller's own machine. */
const DEFAULT_CONFIG = '.github/policyminer.yml';
/** The bytes of a file; undefined where it does not exist. Throws a UserError where it cannot be read. */
async function readIfThere(path, cwd) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${path} cannot be read (${code === 'EISDIR' ? 'it is a folder' : code})`);
    }
}
async function readConfig(given, cwd) {
    const named = typeof given === 'string' && given !== '';
    const path = named ? given : DEFAULT_CONFIG;
    const bytes = await readIfThere(path, cwd);
    if (bytes === undefined && named)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`config file ${path} does not exist`);
    return bytes === undefined ? _config_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_CONFIG */ .H : (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfig */ .o)(new TextDecoder().decode(bytes), path);
}
/** Options in force for an invocation; `own` are the command's flags, which are no options. */
async function settle({ given, paths, cwd }, own = []) {
    const config = await readConfig(given.config, cwd);
    const workers = workersIn(given[_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKERS */ .aU.name]);
    const named = Object.fromEntries(Object.entries(given).filter(([name]) => name !== _flags_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKERS */ .aU.name && !own.includes(name)));
    // Logs may be named without their flag.
    const values = paths.length > 0 ? { ...named, logs: [...[named.logs ?? []].flat(), ...paths] } : named;
    return { options: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveOptions */ .$i)([{ origin: 'flag', values }, config.options]), config, workers };
}
const MOST_WORKERS = 64;
function workersIn(given) {
    if (given === undefined)
        return undefined;
    const workers = Number(given);
    if (!/^[1-9]\d{0,2}$/.test(String(given).trim()) || workers > MOST_WORKERS) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`flag \`--${_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKERS */ .aU.name}\` is ${JSON.stringify(String(given).slice(0, 60))}: give a whole number from 1 to ${MOST_WORKERS}`);
    }
    return workers;
}
/** The day of the run: the one thing an acceptance's expiry is held against. */
const today = () => new Date().toISOString().slice(0, 10);
function requireLogs(options) {
    if (options.logs.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('flag --logs is missing: name the logs to read (`-` for standard input)');
}
function requireLogsOrTallies(options) {
    if (options.tallies.length === 0)
        requireLogs(options);
}
/** What a check needs, on this machine: paths are the caller's own business. */
async function checkRequest(invocation, own = []) {
    const { options, config, workers } = await settle(invocation, own);
    return {
        options,
        config,
        workers,
        workspace: invocation.cwd,
        confine: false,
        today: today(),
        readBaseline: (path) => readIfThere(path, invocation.cwd)
    };
}
const presentationOf = (options) => ({
    baselinePath: options.baseline,
    toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_6__.VERSION
});
/** Whether the folder of a file to be written is there is best known before the work. */
async function requireFolderOf(path, cwd) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path, '..');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined);
    if (found?.isDirectory() !== true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${path} cannot be written: folder ${folder} does not exist`);
}
/** A command must not write over a log that it reads, nor read the next time what it wrote the last. */
async function requireNoLog(path, patterns, cwd) {
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch(() => undefined);
    if (own === undefined || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(own)).isFile())
        return;
    const { findFiles, STANDARD_INPUT } = await __webpack_require__.e(/* import() */ 310).then(__webpack_require__.bind(__webpack_require__, 5310));
    const { files } = await findFiles({ patterns, workspace: cwd, confine: false });
    for (const { location, path: log } of files) {
        if (location !== STANDARD_INPUT && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(location)) === own)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${path} is one of the logs to read (${log}): name another file for the output`);
    }
}


/***/ }),

/***/ 2193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ NO_CONFIG),
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1097);


const SECTIONS = ['mapping', 'redact', 'abstraction', 'rename'];
const NO_CONFIG = { options: { origin: 'config file', values: {} } };
/** Options that only make sense where the run is started: a file in the repository must not set them. */
const NOT_IN_FILE = new Set(['config', 'github-token', 'allow-pull-request-target']);
/** Reads the text of a config file. Throws a UserError naming `path` and what to mend. */
async function parseConfig(text, path) {
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let content;
    try {
        content = parse(text, { maxAliasCount: 100 });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`config file ${path} is not YAML: ${String(error.message).split('\n')[0]}`);
    }
    if (content === null || content === undefined)
        return NO_CONFIG;
    if (typeof content !== 'object' || Array.isArray(content))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`config file ${path} must hold names and values`);
    const values = {};
    const sections = {};
    for (const [name, value] of Object.entries(content)) {
        if (SECTIONS.includes(name))
            sections[name] = value;
        else if (NOT_IN_FILE.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`config file ${path}: \`${name}\` cannot be set in the file`);
        else if (Object.hasOwn(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .definitions */ .BG, name))
            values[name] = value;
        else {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`config file ${path}: ${JSON.stringify(name)} is not known; known are ${SECTIONS.join(', ')} and the options`);
        }
    }
    return { options: { origin: `config file ${path}`, values }, ...sections };
}


/***/ }),

/***/ 4313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q9: () => (/* binding */ compareItems),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/** "No value" in a dictionary-coded column. */
const NONE = 0xffffffff;
/** Order of Unicode code points, the same on every machine (never `localeCompare`). */
function compareText(a, b) {
    if (a === b)
        return 0;
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const x = a.charCodeAt(i);
        const y = b.charCodeAt(i);
        if (x !== y) {
            // Surrogates (0xD800–0xDFFF) stand for code points above 0xFFFF and therefore sort after 0xE000–0xFFFF.
            const rank = (unit) => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);
            return rank(x) - rank(y);
        }
    }
    return a.length - b.length;
}
const typeRank = (value) => value === null ? 0 : typeof value === 'boolean' ? 1 : typeof value === 'number' ? 2 : 3;
/** Order of typed values: null, booleans, numbers, strings; `1`, `"1"` and `true` are three values. */
function compareScalars(a, b) {
    const byType = typeRank(a) - typeRank(b);
    if (byType !== 0)
        return byType;
    if (typeof a === 'string')
        return compareText(a, b);
    return Number(a) - Number(b);
}
const compareItems = (a, b) => compareText(a.key, b.key) || compareScalars(a.value, b.value);


/***/ }),

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ resolveOptions),
/* harmony export */   BG: () => (/* binding */ definitions)
/* harmony export */ });
/* unused harmony export LANGUAGES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const option = (definition) => definition;
const decimal = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .trim()
    .regex(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i)
    .transform(Number);
const number = (schema) => zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), decimal()]).pipe(schema);
const share = (fallback, meaning) => option({
    schema: () => number(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1)),
    allowed: 'a number from 0 to 1',
    default: fallback,
    meaning
});
const list = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text) => text.split(/[\n,]/))])
    .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
    .transform((entries) => entries.map((entry) => entry.trim()).filter((entry) => entry !== '')));
const names = (allowed, fallback, meaning) => option({
    // An empty list would gate or mine nothing unseen, and so would `none` among names that mean something.
    schema: () => list().pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(allowed))
        .min(1)
        .refine((given) => given.length === 1 || !given.includes('none'), {
        error: '`none` must stand alone: give nothing else with it, or leave it out'
    })),
    allowed: `a list of ${allowed.join(', ')}`,
    default: [...fallback],
    meaning
});
const choice = (allowed, fallback, meaning) => option({
    schema: () => zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(allowed),
    allowed: `one of ${allowed.join(', ')}`,
    default: fallback,
    meaning
});
const text = (fallback, meaning) => option({ schema: () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim(), allowed: 'a text', default: fallback, meaning });
const flag = (meaning) => option({
    schema: () => zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
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
    schema: () => number(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(least)),
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
const definitions = {
    logs: paths('logs to read: file paths or globs, one per line or comma'),
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
        schema: () => number(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0)),
        allowed: 'a number from 0',
        default: 1,
        meaning: 'least ratio of the confidence to what would be expected anyway, inclusive'
    }),
    'min-sessions': whole(1, 5, 'sessions in which a situation must occur for a policy of any kind but association, and for any verdict'),
    'max-antecedent': option({
        schema: () => number(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(3)),
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
        schema: () => number(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(1)),
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
const isOptionName = (name) => Object.hasOwn(definitions, name);
/** An option as the reader wrote it: a flag with its dashes, a line of the config file after the file's name. */
const called = (origin, name) => origin === 'flag'
    ? `flag \`--${name}\``
    : origin === 'input'
        ? `input \`${name}\``
        : `${origin}: \`${name}\``;
const shown = (value) => {
    const isList = Array.isArray(value) && value.every((entry) => typeof entry === 'string');
    const written = typeof value === 'string' ? value : isList ? value.join(',') : (JSON.stringify(value) ?? String(value));
    return JSON.stringify(written.length > 60 ? `${written.slice(0, 60)}…` : written);
};
/**
 * The options in force. The first source that gives an option wins. Throws a UserError that names the source, the
 * option, the value and what is allowed; nothing falls back silently.
 */
function resolveOptions(sources) {
    const resolved = {};
    for (const [name, { default: fallback }] of Object.entries(definitions))
        resolved[name] = fallback;
    for (const { origin, values } of [...sources].reverse()) {
        for (const [name, value] of Object.entries(values)) {
            if (!isOptionName(name))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${origin} ${shown(name)} is not known; known are ${Object.keys(definitions).join(', ')}`);
            if (value === undefined)
                continue;
            const { schema, allowed } = definitions[name];
            const parsed = schema().safeParse(value);
            if (!parsed.success) {
                const mending = parsed.error.issues.find(({ code }) => code === 'custom')?.message;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${called(origin, name)} is ${shown(value)}: ${mending ?? `give ${allowed}`}`);
            }
            resolved[name] = parsed.data;
        }
    }
    return resolved;
}


/***/ }),

/***/ 5481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ withCaseFingerprints),
/* harmony export */   o1: () => (/* binding */ withMatchedCases),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export caseFingerprint */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);


/** Cases are matched across the two sides of a comparison, and known to a profile only by a hash of their name. */
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
/** Cases are matched across the two sides of a comparison without their names being kept. */
const caseFingerprint = (name) => sha256(name).slice(0, 12);
const FINGERPRINT = /^[0-9a-f]{12}$/;
/** Names without the leading folders that all of them share; undefined where they share none. */
function tailsOf(names) {
    const paths = names.map((name) => name.split('/'));
    const [first] = paths;
    if (first === undefined || names.length < 2)
        return undefined;
    let shared = 0;
    while (paths.every((path) => path.length > shared + 1 && path[shared] === first[shared]))
        shared++;
    return shared === 0 ? undefined : paths.map((path) => path.slice(shared).join('/'));
}
/** The table with other names for its cases, sorted; names that fall together become one case. */
function withCaseNames(table, names) {
    const cases = [...new Set(names)].sort(_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
    const at = new Map(cases.map((name, id) => [name, id]));
    const sessionCase = table.sessionCase.map((id) => id === _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 ? _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : at.get(names[id]));
    return { ...table, cases, sessionCase };
}
/** The same table with its cases known by fingerprint, as the other side of a comparison knows them. */
function withCaseFingerprints(table) {
    if (table.cases.every((name) => FINGERPRINT.test(name)))
        return table;
    const names = table.cases.map(caseFingerprint);
    const tails = tailsOf(table.cases)?.map(caseFingerprint);
    const renamed = withCaseNames(table, names);
    if (tails === undefined)
        return renamed;
    // Of cases whose names fall together the first one's.
    const tailOf = new Map(names.map((name, id) => [name, tails[id]]).reverse());
    return { ...renamed, caseTails: renamed.cases.map((name) => tailOf.get(name)) };
}
/**
 * Two sides with their cases matched. Where no case is common, but all cases of either log stand in a folder of the
 * log's own (`gpt-5/refunds-3` against `gemini/refunds-3`), the folder says who ran the case and not what it is.
 */
function withMatchedCases(baseline, current) {
    const { caseTails: before } = baseline;
    const { caseTails: now } = current;
    const common = (a, b) => {
        const known = new Set(b);
        return a.some((name) => known.has(name));
    };
    return before === undefined ||
        now === undefined ||
        common(baseline.cases, current.cases) ||
        !common(before, now)
        ? [baseline, current]
        : [withCaseNames(baseline, before), withCaseNames(current, now)];
}


/***/ }),

/***/ 3591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ decodeProfile),
/* harmony export */   PL: () => (/* binding */ PROFILE_VERSION),
/* harmony export */   bL: () => (/* binding */ profilePath)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4313);
/* harmony import */ var _case_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5481);





/**
 * The baseline's table beside `policies.json` (`policies.profile.json.gz`): per session the ordered list of its
 * transactions, dictionary-coded. With it the gate can count any policy on both sides and relabel sessions. It holds
 * abstracted and redacted values only; sessions are nameless, objects numbered, cases known by a hash of their name.
 */
const PROFILE_VERSION = 1;
const index = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const isInteger = (value, least) => Number.isInteger(value) && value >= least;
const isIntegers = (value, least, length) => Array.isArray(value) && value.length >= length && value.every((member) => isInteger(member, least));
const isNumberOrNull = (value) => value === null || Number.isFinite(value);
/** By hand, for there is one of these per event: a schema takes longer over them than the comparison does. */
const isProfileSession = (value) => Array.isArray(value) &&
    value.length === 5 &&
    isInteger(value[0], -1) &&
    Array.isArray(value[1]) &&
    value[1].every((event) => isInteger(event, 0) || isIntegers(event, 0, 2)) &&
    isIntegers(value[2], -1, 0) &&
    isNumberOrNull(value[3]) &&
    isNumberOrNull(value[4]);
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    profile_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(PROFILE_VERSION),
    unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['case', 'session', 'event']),
    /** Sessions of the logs; more than are listed where the profile is a sample. */
    sessions_total: index,
    actions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    agents: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Fingerprints without the folder that all cases of these logs share; absent where they share none. */
    case_tails: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    object_keys: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()])])),
    /** [action, outcome, agent, …items], -1 where the log does not say. */
    transactions: zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((rows) => Array.isArray(rows) && rows.every((row) => isIntegers(row, -1, 3))),
    /** Per name of a condition the values it took. */
    conditions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())])),
    sessions: zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((rows) => Array.isArray(rows) && rows.every(isProfileSession))
});
/** Where the profile of a baseline stands: `policies.json` → `policies.profile.json.gz`. */
const profilePath = (baseline) => `${baseline.replace(/\.json$/i, '')}.profile.json.gz`;
/**
 * The table of a profile's bytes. `digest`, where the policy set states one, must be that of the uncompressed bytes.
 * Throws a UserError that says to run `update` for anything damaged, foreign or of another version.
 */
function decodeProfile(bytes, path, digest) {
    const mend = 'run `policyminer update` to write policies and profile anew';
    let text;
    try {
        text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: 512 * 1024 * 1024 }).toString('utf8');
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`profile ${path} cannot be unpacked: ${mend}`);
    }
    if (digest !== undefined && (0,_case_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) !== digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`profile ${path} does not belong to its policy set (digests differ): ${mend}`);
    }
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`profile ${path} is not JSON: ${mend}`);
    }
    const parsed = profileSchema.safeParse(json, { jitless: true });
    if (!parsed.success || !consistent(parsed.data))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`profile ${path} is damaged or of another version: ${mend}`);
    return tableOf(parsed.data);
}
/** Every index points into its dictionary. */
function consistent(profile) {
    const below = (id, size) => id < size;
    return ((profile.case_tails === undefined || profile.case_tails.length === profile.cases.length) &&
        profile.transactions.every(([action, outcome, agent, ...items]) => action !== undefined &&
            action >= 0 &&
            below(action, profile.actions.length) &&
            below(outcome, profile.outcomes.length) &&
            below(agent, profile.agents.length) &&
            items.every((id) => id >= 0 && below(id, profile.items.length))) &&
        profile.sessions.every(([caseId, events, conditions]) => below(caseId, profile.cases.length) &&
            conditions.length === profile.conditions.length &&
            conditions.every((value, i) => below(value, profile.conditions[i]?.[1].length ?? 0)) &&
            events.every((event) => {
                const [transaction, , ...objects] = typeof event === 'number' ? [event] : event;
                return (below(transaction, profile.transactions.length) &&
                    objects.length % 2 === 0 &&
                    objects.every((id, i) => i % 2 === 1 || below(id, profile.object_keys.length)));
            })));
}
function tableOf(profile) {
    const rows = profile.sessions.reduce((sum, [, events]) => sum + events.length, 0);
    const action = new Uint32Array(rows);
    const outcome = new Uint32Array(rows);
    const agent = new Uint32Array(rows);
    const session = new Uint32Array(rows);
    const repeated = new Uint8Array(rows);
    const itemStart = new Uint32Array(rows + 1);
    const objectStart = new Uint32Array(rows + 1);
    const sessionStart = new Uint32Array(profile.sessions.length + 1);
    const sessionCase = new Uint32Array(profile.sessions.length);
    const itemIds = [];
    const objectKey = [];
    const objectNumber = [];
    const measured = (at) => profile.sessions.some((s) => s[at] !== null) ? new Float64Array(rows).fill(Number.NaN) : undefined;
    const latencyMs = measured(3);
    const tokens = measured(4);
    const column = (id) => (id < 0 ? _events_table_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3 : id);
    let row = 0;
    profile.sessions.forEach(([caseId, events, , latency, tokenMean], s) => {
        sessionCase[s] = column(caseId);
        for (const event of events) {
            const [transaction, again, ...objects] = typeof event === 'number' ? [event, 0] : event;
            const [a, o, g, ...items] = profile.transactions[transaction];
            action[row] = a;
            outcome[row] = column(o);
            agent[row] = column(g);
            session[row] = s;
            repeated[row] = again;
            itemIds.push(...items);
            for (let i = 0; i < objects.length; i += 2) {
                objectKey.push(objects[i]);
                objectNumber.push(objects[i + 1]);
            }
            if (latencyMs !== undefined && latency !== null)
                latencyMs[row] = latency;
            if (tokens !== undefined && tokenMean !== null)
                tokens[row] = tokenMean;
            row++;
            itemStart[row] = itemIds.length;
            objectStart[row] = objectKey.length;
        }
        sessionStart[s + 1] = row;
    });
    return {
        rows,
        sessions: profile.sessions.length,
        unit: profile.unit,
        actions: profile.actions,
        outcomes: profile.outcomes,
        agents: profile.agents,
        cases: profile.cases,
        ...(profile.case_tails === undefined ? {} : { caseTails: profile.case_tails }),
        items: profile.items.map(([key, value]) => ({ key, value })),
        action,
        outcome,
        agent,
        session,
        itemStart,
        itemIds: Uint32Array.from(itemIds),
        sessionStart,
        sessionCase,
        objectKeys: profile.object_keys,
        objectStart,
        objectKey: Uint32Array.from(objectKey),
        objectNumber: Uint32Array.from(objectNumber),
        repeated,
        latencyMs,
        tokens,
        conditions: new Map(profile.conditions.map(([name, values], at) => [
            name,
            profile.sessions.map(([, , conditions]) => values[conditions[at]])
        ]))
    };
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the package; a test holds it equal to package.json's. */
const VERSION = '0.1.0';


/***/ })

};
