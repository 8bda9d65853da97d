export const id = 219;
export const ids = [219,411];
export const modules = {

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countDeclared),
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _policies_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5053);
/* harmony import */ var _policies_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);
/* harmony import */ var _policies_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _policies_mine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(433);
/* harmony import */ var _policies_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3591);
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4280);







/**
 * The baseline at `path`, or undefined where there is none. Hand-written policies are counted in the profile.
 * Throws a UserError for a file that is there but cannot be used: an unreadable baseline is never an empty one.
 */
async function loadBaseline(path, read) {
    const bytes = await read(path);
    if (bytes === undefined)
        return undefined;
    const text = decode(bytes, path);
    const file = (0,_policies_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicySet */ .gg)(text, path);
    const profile = file.profileDigest === undefined ? undefined : await read((0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .profilePath */ .bL)(path));
    const table = profile === undefined ? undefined : (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeProfile */ .OC)(profile, (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .profilePath */ .bL)(path), file.profileDigest);
    return { path, text, file, table, set: (0,_policies_file_js__WEBPACK_IMPORTED_MODULE_1__/* .asPolicySet */ .VC)(file, countDeclared(file.policies, table)) };
}
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`baseline ${path} is not UTF-8 text: mend it, or write it anew with \`policyminer update\``);
    }
}
/** Counts what people wrote without counts; a rule that stands twice is taken once, with what people wrote winning. */
function countDeclared(declared, table) {
    const byId = new Map();
    for (const policy of declared) {
        const policy_id = (0,_policies_identity_js__WEBPACK_IMPORTED_MODULE_2__.policyId)(policy);
        const known = byId.get(policy_id);
        if (known !== undefined && known.status !== 'mined')
            continue;
        byId.set(policy_id, { ...counted(policy, table), policy_id });
    }
    return [...byId.values()];
}
function counted(policy, table) {
    const complete = policy.confidence !== undefined && policy.support !== undefined;
    const count = complete || table === undefined ? undefined : (0,_policies_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .countPolicy */ .E)(policy, table);
    const numbers = {
        support: policy.support ?? (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_6__/* .roundSix */ .R)(count?.support ?? 0),
        confidence: policy.confidence ?? (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_6__/* .roundSix */ .R)(count?.confidence ?? 0),
        lift: policy.lift ?? (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_6__/* .roundSix */ .R)(count?.lift ?? 0)
    };
    const evidence = policy.evidence ?? count?.evidence;
    const description = policy.description ?? (0,_policies_mine_js__WEBPACK_IMPORTED_MODULE_3__/* .describePolicy */ .wy)(policy, { ...numbers });
    return { ...policy, ...numbers, description, ...(evidence === undefined ? {} : { evidence }) };
}


/***/ }),

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

/***/ 7219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3564);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _policies_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);
/* harmony import */ var _report_policy_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2315);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3515);





const FORMATS = ['text', 'markdown', 'json', 'html'];
const command = {
    name: 'format',
    summary: 'renders a saved policy set',
    usage: '--policies policies.json [--output-format text|markdown|json|html]',
    options: [],
    flags: [
        {
            name: 'policies',
            type: 'text',
            value: 'FILE',
            meaning: 'the policy set: ours or one of aumai-policyminer'
        },
        {
            name: 'output-format',
            type: 'text',
            value: 'FORMAT',
            meaning: `one of ${FORMATS.join(', ')} (default text)`
        },
        {
            name: 'max-policies',
            type: 'text',
            value: 'N',
            meaning: 'most policies shown, strongest first (default 50; JSON: all)'
        }
    ],
    run: async ({ given, cwd, print }) => {
        const path = given.policies;
        if (typeof path !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('flag --policies is missing: name the policy set');
        const format = String(given['output-format'] ?? 'text').toLowerCase();
        if (!FORMATS.includes(format)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`flag \`output-format\` is ${JSON.stringify(format)}: give one of ${FORMATS.join(', ')}`);
        }
        const most = Number(given['max-policies'] ?? 50);
        if (!Number.isInteger(most) || most < 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`flag \`max-policies\` is ${JSON.stringify(given['max-policies'])}: give a whole number from 0`);
        const bytes = await (0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)(path, cwd);
        if (bytes === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`policy set ${path} does not exist`);
        const file = (0,_policies_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicySet */ .gg)(new TextDecoder().decode(bytes), path);
        const set = (0,_policies_file_js__WEBPACK_IMPORTED_MODULE_1__/* .asPolicySet */ .VC)(file, (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .countDeclared */ .G)(file.policies, undefined));
        if (format === 'html') {
            const { policySetHtml } = await Promise.all(/* import() */[__webpack_require__.e(601), __webpack_require__.e(291)]).then(__webpack_require__.bind(__webpack_require__, 9291));
            print(policySetHtml(set, most, file.parameters));
        }
        else
            print(format === 'json'
                ? (0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_2__/* .policySetJson */ .VN)(set, given['max-policies'] === undefined ? undefined : most)
                : format === 'markdown'
                    ? (0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_2__/* .policySetMarkdown */ .iY)(set, most)
                    : (0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_2__/* .policySetText */ .G$)(set, most));
        return 0;
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (command);


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

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ policySetText),
/* harmony export */   TV: () => (/* binding */ leftOutMarkdown),
/* harmony export */   UN: () => (/* binding */ byReason),
/* harmony export */   VN: () => (/* binding */ policySetJson),
/* harmony export */   iY: () => (/* binding */ policySetMarkdown),
/* harmony export */   jG: () => (/* binding */ leftOutText)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4313);
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4280);
/* harmony import */ var _policies_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7419);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1042);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8191);







/** A saved policy set for people: `format`, and what `extract` prints. */
const rate = (share) => (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_5__/* .toFixedEven */ .m)(share, 4);
const SEED_HEAD = '| ID | Antecedent | Consequent | Support | Confidence | Lift |';
const SEED_RULE = '|----|-----------|-----------|---------|------------|------|';
/** At most this many, strongest first; none for a negative number. */
const strongest = (set, maxPolicies) => (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strongestFirst */ .EJ)(set.policies).slice(0, Math.max(0, Math.trunc(maxPolicies)));
/** Line for line the layout of `aumai-policyminer`; control characters are made visible, other kinds stand among associations. */
function policySetText(set, maxPolicies) {
    const header = [
        `Policy Set: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminal)(set.name)}`,
        `Source logs: ${set.sourceLogs}`,
        ...(set.generatedAt === undefined ? [] : [`Generated at: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminal)(set.generatedAt)}`]),
        `Total policies: ${set.policies.length}`,
        '-'.repeat(60)
    ];
    const lines = strongest(set, maxPolicies).flatMap((policy) => [
        `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminal)(policy.policy_id)}] ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminal)(policy.description)}`,
        `  support=${rate(policy.support)} confidence=${rate(policy.confidence)} lift=${rate(policy.lift)}`
    ]);
    return [...header, ...lines].join('\n');
}
/** The tables of `aumai-policyminer`, escaped (theirs break on a pipe or a newline), with the other kinds below. */
function policySetMarkdown(set, maxPolicies, words = _labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .W) {
    const shown = strongest(set, maxPolicies);
    const numbers = (policy) => [rate(policy.support), rate(policy.confidence), rate(policy.lift)];
    const associations = shown.flatMap((policy) => policy.kind === 'association'
        ? [
            [
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(policy.policy_id),
                Object.entries(policy.antecedent)
                    .map(([key, value]) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(`${key}=${(0,_policies_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonText */ .G)(value)}`))
                    .join(', '),
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(policy.consequent),
                ...numbers(policy)
            ]
        ]
        : []);
    const others = shown.flatMap((policy) => policy.kind === 'association'
        ? []
        : [[(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(policy.policy_id), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .policyWords */ .gF)(policy, words)), ...numbers(policy)]]);
    const head = [
        `# ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(set.name)}`,
        '',
        `- **Source logs:** ${set.sourceLogs}`,
        ...(set.generatedAt === undefined ? [] : [`- **Generated at:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(set.generatedAt)}`]),
        `- **Total policies:** ${set.policies.length}`
    ];
    const rates = ['Support', 'Confidence', 'Lift'];
    return [
        head.join('\n'),
        ...(associations.length > 0 || others.length === 0
            ? [[SEED_HEAD, SEED_RULE, ...associations.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')]
            : []),
        ...(others.length > 0 ? [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['ID', words.table.policy, ...rates], others)] : [])
    ].join('\n\n');
}
const strongestLeftOut = (rest) => {
    const reasons = new Map(rest.map(({ policy, reason }) => [policy, reason]));
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .strongestFirst */ .EJ)([...reasons.keys()]).map((policy) => ({ policy, reason: reasons.get(policy) ?? '' }));
};
/** Enough of each kind of reason to see what it means. */
const MOST_OF_A_REASON = 5;
const sessionsOf = ({ evidence }) => evidence?.sessions ?? 0;
/** Reasons differ in numbers and in the policies that they name; their first words tell which reason it is. */
const kindOfReason = (reason) => reason.replace(/\d+/g, 'N').split(' ').slice(0, 2).join(' ');
/** By kind of reason, the rare ones first: they say the most about a single policy. */
function byReason(rest) {
    const groups = new Map();
    for (const leftOut of strongestLeftOut(rest)) {
        const kind = kindOfReason(leftOut.reason);
        const group = groups.get(kind);
        if (group === undefined)
            groups.set(kind, [leftOut]);
        else
            group.push(leftOut);
    }
    return [...groups.entries()]
        .sort(([a, ofA], [b, ofB]) => ofA.length - ofB.length || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(a, b))
        .map(([, group]) => ({
        shown: group.sort((a, b) => sessionsOf(b.policy) - sessionsOf(a.policy)).slice(0, MOST_OF_A_REASON),
        more: Math.max(0, group.length - MOST_OF_A_REASON)
    }));
}
const moreOfIt = (more) => `… and ${more} more for such a reason: \`--output-format json\` lists them all`;
/** What the set leaves out, a policy and its reason at a time, a few for each kind of reason. */
function leftOutText(rest) {
    const lines = byReason(rest).flatMap(({ shown, more }) => [
        ...shown.flatMap(({ policy, reason }) => [
            `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminal)(policy.policy_id)}] ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminal)(policy.description)}`,
            `  left out: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.terminal)(reason)}`
        ]),
        ...(more > 0 ? [moreOfIt(more)] : [])
    ]);
    return ['-'.repeat(60), `Left out without --all: ${rest.length}`, ...lines].join('\n');
}
/** The same as a table. */
function leftOutMarkdown(rest, words = _labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .W) {
    const rows = byReason(rest).flatMap(({ shown, more }) => [
        ...shown.map(({ policy, reason }) => [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(policy.policy_id),
            (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .policyWords */ .gF)(policy, words)),
            rate(policy.confidence),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(reason)
        ]),
        ...(more > 0 ? [['', moreOfIt(more), '', '']] : [])
    ]);
    const head = `## Left out without --all: ${rest.length}`;
    return rows.length === 0
        ? head
        : `${head}\n\n${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['ID', words.table.policy, 'Confidence', 'Why'], rows)}`;
}
const SECTION = {
    association: 'policies',
    precondition: 'preconditions',
    prohibition: 'prohibitions',
    outcome: 'outcomes',
    sequence: 'sequences'
};
/**
 * The set in the layout of `policies.json`, without the parts that only a baseline needs. Whole unless asked for less:
 * what is piped on must not lose policies to a default that is meant for readers.
 */
function policySetJson(set, maxPolicies = Number.POSITIVE_INFINITY, rest) {
    const sections = {};
    for (const policy of strongest(set, maxPolicies)) {
        const section = SECTION[policy.kind];
        sections[section] = [...(sections[section] ?? []), policy];
    }
    const { policies = [], ...others } = sections;
    const { name, sourceLogs, generatedAt } = set;
    const layout = {
        name,
        source_logs: sourceLogs,
        policies,
        ...others,
        ...(rest === undefined
            ? {}
            : { left_out: strongestLeftOut(rest).map(({ policy, reason }) => ({ ...policy, reason })) }),
        ...(set.accepted.length === 0 ? {} : { accepted: set.accepted }),
        ...(generatedAt === undefined ? {} : { generated_at: generatedAt })
    };
    return JSON.stringify(layout, null, 2);
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
