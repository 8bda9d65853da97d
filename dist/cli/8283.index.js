export const id = 8283;
export const ids = [8283,7713,3411];
export const modules = {

/***/ 1342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TU: () => (/* binding */ CUT_TOLERANCE),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   _Z: () => (/* binding */ isRange),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   bl: () => (/* binding */ cutsOf),
/* harmony export */   ro: () => (/* binding */ readableBoundary),
/* harmony export */   y4: () => (/* binding */ cutPoints)
/* harmony export */ });
const xlog2x = (x) => (x > 0 ? x * Math.log2(x) : 0);
/** Class counts with n·entropy kept up to date: a row group moves from one side to the other in constant time. */
class Side {
    counts = new Map();
    total = 0;
    #sum = 0;
    add(classes, sign) {
        for (const [cls, count] of classes) {
            const before = this.counts.get(cls) ?? 0;
            const after = before + sign * count;
            this.#sum += xlog2x(after) - xlog2x(before);
            if (after === 0)
                this.counts.delete(cls);
            else
                this.counts.set(cls, after);
            this.total += sign * count;
        }
    }
    /** Entropy in bits times the number of rows. */
    get information() {
        return Math.max(0, xlog2x(this.total) - this.#sum);
    }
}
/**
 * Bits by which another boundary may tell less and be as good: the logs do not tell them apart (95 % likelihood interval,
 * half the quantile of chi-squared with one degree of freedom), so that the more readable one is taken.
 */
const CUT_TOLERANCE = 3.84146 / 2 / Math.LN2;
/** How much further behind a boundary may fall that is known already: two beside each other tell less than one. */
const KNOWN = 3;
/** Best split of levels[from, to) that the minimum description length pays for; undefined where none does. */
function bestSplit(levels, from, to, minRows) {
    const left = new Side();
    const right = new Side();
    for (let i = from; i < to; i++)
        right.add(levels[i].classes, 1);
    const total = right.total;
    const whole = right.information;
    const classes = right.counts.size;
    let best;
    for (let i = from; i < to - 1; i++) {
        const { classes: moved } = levels[i];
        left.add(moved, 1);
        right.add(moved, -1);
        if (left.total < minRows || right.total < minRows)
            continue;
        const rest = left.information + right.information;
        if (best !== undefined && rest >= best.rest)
            continue;
        const entropies = classes * (whole / total) -
            left.counts.size * (left.information / left.total) -
            right.counts.size * (right.information / right.total);
        best = {
            at: i + 1,
            rest,
            penalty: Math.log2(total - 1) + Math.log2(3 ** Math.min(classes, 40) - 2) - entropies
        };
    }
    if (best === undefined || whole - best.rest <= best.penalty)
        return undefined;
    return { from, to, at: best.at, gain: whole - best.rest };
}
/** The first and the last index at which the split tells nearly as much, so many bits less, without a break between. */
function asGood(levels, { from, to, at }, minRows, tolerance) {
    const reach = (step) => {
        const [left, right] = [new Side(), new Side()];
        for (let i = from; i < to; i++)
            (i < at ? left : right).add(levels[i].classes, 1);
        const least = left.information + right.information + tolerance;
        let reached = at;
        for (let next = at + step; next > from && next < to; next += step) {
            const { classes } = levels[step === 1 ? next - 1 : next];
            left.add(classes, step);
            right.add(classes, step === 1 ? -1 : 1);
            if (Math.min(left.total, right.total) < minRows || left.information + right.information > least)
                break;
            reached = next;
        }
        return reached;
    };
    return { low: reach(-1), high: reach(1) };
}
/**
 * Cut points by the minimum description length principle (Fayyad & Irani, IJCAI 1993), the most telling first and at
 * most `most` of them. Returns the splits, ascending.
 */
function splitLevels(levels, most, minRows) {
    const open = [bestSplit(levels, 0, levels.length, minRows)].filter((split) => split !== undefined);
    const cuts = [];
    while (open.length > 0 && cuts.length < most) {
        open.sort((a, b) => b.gain - a.gain || a.at - b.at);
        const split = open.shift();
        const { from, to, at } = split;
        cuts.push(split);
        for (const [a, b] of [
            [from, at],
            [at, to]
        ]) {
            const next = bestSplit(levels, a, b, minRows);
            if (next !== undefined)
                open.push(next);
        }
    }
    return cuts.sort((a, b) => a.at - b.at);
}
/** A number in (low, high] with as few digits as can be, nearest to the middle: what a person would have written. */
function readableBoundary(low, high) {
    const middle = low + (high - low) / 2;
    const top = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE)));
    for (let exponent = top; exponent > top - 17; exponent--) {
        // Dividing by a power of ten keeps decimals exact where multiplying by 0.1 would not.
        const scaled = (x) => (exponent >= 0 ? x / 10 ** exponent : x * 10 ** -exponent);
        const unscaled = (x) => (exponent >= 0 ? x * 10 ** exponent : x / 10 ** -exponent);
        const nearest = Math.round(scaled(middle));
        for (const candidate of [nearest, nearest + 1, nearest - 1].map(unscaled))
            if (candidate > low && candidate <= high)
                return candidate === 0 ? 0 : candidate;
    }
    return high;
}
/** Neighbouring numbers taken together until at most `most` levels are left: the cost stays bounded. */
function coarsened(levels, most) {
    const total = levels.reduce((sum, { classes }) => sum + sizeOf(classes), 0);
    const coarse = [];
    const below = [];
    let filled = 0;
    for (const { value, classes } of levels) {
        const wanted = Math.floor((filled * most) / total);
        if (coarse.length === 0 || levels.length <= most || wanted >= coarse.length) {
            coarse.push({ value, classes: new Map() });
            below.push(value);
        }
        const last = coarse.at(-1);
        for (const [cls, count] of classes)
            last.classes.set(cls, (last.classes.get(cls) ?? 0) + count);
        below[below.length - 1] = value;
        filled += sizeOf(classes);
    }
    return { levels: coarse, below };
}
const sizeOf = (classes) => {
    let sum = 0;
    for (const count of classes.values())
        sum += count;
    return sum;
};
/** Different numbers looked at one by one; more are taken together. */
const MOST_LEVELS = 32_768;
/** Boundaries that tell the classes apart, readable, those known already where they do as well; none where no cut pays. */
function cutPoints(levels, most = 3, known = []) {
    if (levels.length < 2)
        return [];
    const { levels: coarse, below } = coarsened(levels, MOST_LEVELS);
    const rows = levels.reduce((sum, { classes }) => sum + sizeOf(classes), 0);
    const minRows = Math.max(10, Math.ceil(rows / 200));
    return splitLevels(coarse, most, minRows).map((split) => {
        const between = (tolerance) => {
            const { low, high } = asGood(coarse, split, minRows, tolerance);
            return [below[low - 1], coarse[high].value];
        };
        const [least, largest] = between(KNOWN * CUT_TOLERANCE);
        return known.find((cut) => cut > least && cut <= largest) ?? readableBoundary(...between(CUT_TOLERANCE));
    });
}
/** The range of the number, as an item's value: `<10`, `10..50` (50 not included), `>=50`. */
function rangeOf(value, cuts) {
    const above = cuts.findIndex((cut) => value < cut);
    if (above === 0)
        return `<${cuts[0]}`;
    if (above < 0)
        return `>=${cuts.at(-1)}`;
    return `${cuts[above - 1]}..${cuts[above]}`;
}
/** Whether the text is the range of a number as `rangeOf` writes it. */
const isRange = (text) => /^(?:<|>=)-?\d[\d.e+-]*$|^-?\d[\d.e+-]*?\.\.-?\d[\d.e+-]*$/.test(text);
/** The cuts that bound the range, ascending: one, or two. */
const cutsOf = (range) => range.includes('..') ? range.split('..').map(Number) : [Number(range.replace(/^(?:<|>=)/, ''))];
/** Whether the number lies in the range that the text names, whatever the cuts were. */
function isWithin(value, range) {
    if (!isRange(range))
        return false;
    if (range.startsWith('<'))
        return value < Number(range.slice(1));
    if (range.startsWith('>='))
        return value >= Number(range.slice(2));
    const [from, to] = range.split('..').map(Number);
    return value >= from && value < to;
}


/***/ }),

/***/ 7713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EXTRACT_FORMATS: () => (/* binding */ EXTRACT_FORMATS),
/* harmony export */   POLICY_SET_FORMATS: () => (/* binding */ POLICY_SET_FORMATS),
/* harmony export */   descriptions: () => (/* binding */ descriptions)
/* harmony export */ });
/* harmony import */ var _decisions_explanation_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6441);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3197);


/** What each command is called and takes: enough for its help, for which nothing that does the work is loaded. */
/** How policies that were just mined are printed. */
const EXTRACT_FORMATS = ['text', 'markdown', 'json'];
/** How a saved policy set is rendered. */
const POLICY_SET_FORMATS = [...EXTRACT_FORMATS, 'html'];
const descriptions = {
    extract: {
        name: 'extract',
        summary: 'mines the policies that logs follow, prints the strongest, writes them all',
        usage: '--logs PATH… [--tallies FILE…] [--output policies.json]',
        options: ['logs', 'tallies', ..._flags_js__WEBPACK_IMPORTED_MODULE_0__/* .READING */ .rq, ..._flags_js__WEBPACK_IMPORTED_MODULE_0__/* .MINING */ .jh, 'config'],
        takesPaths: true,
        flags: [
            {
                name: 'output',
                type: 'text',
                value: 'FILE',
                meaning: 'where the policy set goes (default: policies.json beside the first log)'
            },
            {
                name: 'all',
                type: 'switch',
                meaning: 'no pruning: everything over the thresholds, with the reason why each policy is otherwise left out'
            },
            {
                name: 'output-format',
                type: 'text',
                value: 'FORMAT',
                meaning: `how it is printed: one of ${EXTRACT_FORMATS.join(', ')} (default text)`
            },
            _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKERS */ .aU
        ],
        notes: [
            'The counts that a check needs stand beside it, in FILE’s .profile.json.gz. `--all --kinds association --max-antecedent 1` mines what aumai-policyminer would: single conditions over the values as they are.'
        ]
    },
    format: {
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
                meaning: `one of ${POLICY_SET_FORMATS.join(', ')} (default text)`
            },
            {
                name: 'max-policies',
                type: 'text',
                value: 'N',
                meaning: 'most policies shown, strongest first (default 50; JSON: all)'
            }
        ]
    },
    check: {
        name: 'check',
        summary: 'compares logs with the committed policies: what is new, vanished or shifted, and why',
        usage: '--logs PATH… [--tallies FILE…] --baseline policies.json [--output-dir DIR]',
        options: [
            'logs',
            'tallies',
            'baseline',
            ..._flags_js__WEBPACK_IMPORTED_MODULE_0__/* .READING */ .rq,
            ..._flags_js__WEBPACK_IMPORTED_MODULE_0__/* .JUDGING */ .P6,
            'fail-on',
            'confirm',
            'publish',
            'output-dir',
            'language',
            'config'
        ],
        takesPaths: true,
        flags: [_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKERS */ .aU],
        notes: [
            'The report goes to standard output: as text to a terminal, else as Markdown. With --output-dir all report files, and the baseline as `update` would write it, go to that folder.',
            'Exit code: 0 clean; 1 drift; 3 no baseline, no logs or too little data, where --fail-on names it; 2 something to mend.'
        ]
    },
    update: {
        name: 'update',
        summary: 'rewrites the baseline from logs, keeping what people wrote into it',
        usage: '--logs PATH… [--tallies FILE…] --baseline policies.json [--add] [--force]',
        options: ['logs', 'tallies', 'baseline', ..._flags_js__WEBPACK_IMPORTED_MODULE_0__/* .READING */ .rq, ..._flags_js__WEBPACK_IMPORTED_MODULE_0__/* .JUDGING */ .P6, 'config'],
        takesPaths: true,
        flags: [
            {
                name: 'add',
                type: 'switch',
                meaning: 'pools these logs with what the baseline already rests on: a bigger baseline sees smaller changes'
            },
            { name: 'force', type: 'switch', meaning: 'writes even where nothing changed beyond chance' },
            _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKERS */ .aU
        ],
        notes: ['Writes the policy set and, beside it, its profile; commit both.']
    },
    explore: {
        name: 'explore',
        summary: 'writes the report of one log without a baseline: the first thing to run',
        usage: '--logs PATH… [--output report.html]',
        options: ['logs', ..._flags_js__WEBPACK_IMPORTED_MODULE_0__/* .READING */ .rq, ..._flags_js__WEBPACK_IMPORTED_MODULE_0__/* .MINING */ .jh, 'language', 'config'],
        takesPaths: true,
        flags: [
            { name: 'output', type: 'text', value: 'FILE', meaning: 'where the report goes (default report.html)' },
            _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKERS */ .aU
        ],
        notes: ['Opens nothing and needs no server: the report is one file for any browser.']
    },
    compare: {
        name: 'compare',
        summary: 'compares two logs without a committed baseline: two models, two branches',
        usage: '--logs PATH… --against PATH… [--output-dir DIR]',
        options: ['logs', ..._flags_js__WEBPACK_IMPORTED_MODULE_0__/* .READING */ .rq, ..._flags_js__WEBPACK_IMPORTED_MODULE_0__/* .JUDGING */ .P6, 'output-dir', 'language', 'config'],
        flags: [
            { name: 'against', type: 'list', value: 'PATH…', meaning: 'the logs that stand for "before"' },
            _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKERS */ .aU
        ],
        notes: ['Says what differs and exits 0 either way; `check` is the gate.']
    },
    inspect: {
        name: 'inspect',
        summary: 'says what format each file is, what is in it as it will be mined, and what was dropped and why',
        usage: 'PATH…',
        options: [..._flags_js__WEBPACK_IMPORTED_MODULE_0__/* .READING */ .rq, 'config'],
        flags: [_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKERS */ .aU],
        takesPaths: true
    },
    convert: {
        name: 'convert',
        summary: 'writes any readable log as base-format JSON Lines, redacted, arguments whole',
        usage: 'PATH… [--output FILE]',
        options: ['format', 'config'],
        flags: [
            {
                name: 'output',
                type: 'text',
                value: 'FILE',
                meaning: 'where the lines go (default: standard output)'
            },
            {
                ..._flags_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKERS */ .aU,
                meaning: 'changes nothing here: lines are written in the order in which one thread reads them'
            }
        ],
        takesPaths: true
    },
    tally: {
        name: 'tally',
        summary: 'counts a share of the logs, for extract, check or update to merge with others',
        usage: '--logs PATH… --output FILE',
        options: ['logs', ..._flags_js__WEBPACK_IMPORTED_MODULE_0__/* .READING */ .rq, 'config'],
        flags: [{ name: 'output', type: 'text', value: 'FILE', meaning: 'where the tally goes' }, _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKERS */ .aU],
        notes: [
            'Shares must not split a session. Merge with `--tallies FILE…`, with the same format, ignore-keys and config: the result is the same, byte for byte, as that of one run over all logs. A tally holds redacted values, no raw name.'
        ]
    },
    explain: {
        name: 'explain',
        summary: 'says why the gate decided so, or explains recorded decisions of other systems',
        usage: '--result result.json [--finding ID] | --decisions FILE [--type …] [--outcome …] [--user …] [--limit N]',
        options: ['language', 'config'],
        flags: [
            { name: 'result', type: 'text', value: 'FILE', meaning: 'a result.json of a check' },
            {
                name: 'finding',
                type: 'text',
                value: 'ID',
                meaning: 'the one finding to explain, by its number in the report, its id or the beginning of that (the gate with all of them unless given)'
            },
            {
                name: 'decisions',
                type: 'text',
                value: 'FILE',
                meaning: 'recorded decisions: a JSON or JSONL export, or an audit chain'
            },
            { name: 'type', type: 'text', meaning: 'only decisions of this type' },
            { name: 'outcome', type: 'text', meaning: 'only decisions with this outcome' },
            { name: 'user', type: 'text', meaning: 'only decisions about this user' },
            { name: 'limit', type: 'text', value: 'N', meaning: 'at most so many, the newest' },
            {
                name: 'format',
                type: 'text',
                value: 'FORMAT',
                meaning: `one of ${_decisions_explanation_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPLANATION_FORMATS */ .$.join(', ')} (default text)`
            },
            {
                name: 'legal-frame',
                type: 'text',
                value: 'TEXT',
                meaning: 'the legal frame that a disclosure names; none unless given'
            },
            {
                name: 'chain-events',
                type: 'text',
                value: 'N',
                meaning: 'events an audit chain must hold: fewer means its end is missing'
            },
            { name: 'chain-head', type: 'text', value: 'HASH', meaning: 'hash of the last event of an audit chain' }
        ]
    }
};


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
    const { findFiles, STANDARD_INPUT } = await __webpack_require__.e(/* import() */ 5310).then(__webpack_require__.bind(__webpack_require__, 5310));
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
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ EXPLANATION_FORMATS)
/* harmony export */ });
/** How explanations of recorded decisions are rendered. */
const EXPLANATION_FORMATS = ['text', 'markdown', 'html', 'json', 'disclosure'];


/***/ }),

/***/ 570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ releaseLarge),
/* harmony export */   Z$: () => (/* binding */ integersBelow),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   bU: () => (/* binding */ IntegerColumn),
/* harmony export */   hL: () => (/* binding */ SparseColumn)
/* harmony export */ });
/**
 * Growable typed columns: what an event costs in memory is its numbers, never its text. They grow by pieces, so that
 * nothing is copied and next to nothing kept free.
 */
const PIECE_BITS = 16;
const PIECE = 1 << PIECE_BITS;
const WITHIN = PIECE - 1;
const FIRST_CAPACITY = 1 << 10;
/** Room for integers below `bound`, of as few bytes each as hold them. */
function integersBelow(bound, length) {
    if (bound <= 1 << 8)
        return new Uint8Array(length);
    return bound <= 1 << 16 ? new Uint16Array(length) : new Uint32Array(length);
}
/**
 * Gives the memory of numbers back at once, where the engine can: the garbage collector leaves tens of megabytes of it
 * lying about, for it looks at objects, and these are few. The numbers must not be read any more.
 */
function release(values) {
    const buffer = values.buffer;
    buffer.transfer?.(0);
}
/** In bytes: less than this may lie about. */
const LARGE = 1 << 23;
/**
 * `release` for what has outgrown its place while logs are read, which is left alone where it is small: the first time
 * that memory is given back the engine throws away the code it compiled for reading numbers, and from then on looks at
 * each access whether the memory is still there. Most logs are read before that pays.
 */
function releaseLarge(values) {
    if (values.byteLength >= LARGE)
        release(values);
}
/** Integers of 32 bits. Pieces that are full take a byte or two a number where that holds all of them. */
class IntegerColumn {
    #full = [];
    #last = new Uint32Array(FIRST_CAPACITY);
    /** Filled places of the last piece. */
    #used = 0;
    get length() {
        return (this.#full.length << PIECE_BITS) + this.#used;
    }
    push(value) {
        if (this.#used === this.#last.length)
            this.#grow();
        this.#last[this.#used++] = value;
    }
    /** Makes `index` a valid place; new places hold `filler`. */
    extend(index, filler) {
        for (let missing = index + 1 - this.length; missing > 0;) {
            if (this.#used === this.#last.length)
                this.#grow();
            const taken = Math.min(missing, this.#last.length - this.#used);
            this.#last.fill(filler, this.#used, this.#used + taken);
            this.#used += taken;
            missing -= taken;
        }
    }
    append(values) {
        for (let at = 0; at < values.length;) {
            if (this.#used === this.#last.length)
                this.#grow();
            const taken = Math.min(values.length - at, this.#last.length - this.#used);
            this.#last.set(values.subarray(at, at + taken), this.#used);
            this.#used += taken;
            at += taken;
        }
    }
    get(index) {
        const piece = index >>> PIECE_BITS;
        return (piece < this.#full.length ? this.#full[piece] : this.#last)[index & WITHIN];
    }
    set(index, value) {
        const number = index >>> PIECE_BITS;
        const piece = number < this.#full.length ? this.#full[number] : this.#last;
        piece[index & WITHIN] = value;
        if (piece[index & WITHIN] === value)
            return;
        const wider = new Uint32Array(piece);
        wider[index & WITHIN] = value;
        this.#full[number] = wider;
    }
    /** The filled part in one piece: valid until the next push. */
    view() {
        const { length } = this;
        const first = this.#full[0] ?? this.#last;
        if (first.buffer.byteLength >= length * 4 && (length > PIECE || this.#full.length === 0))
            return new Uint32Array(first.buffer, 0, length);
        const all = new Uint32Array(length);
        for (let piece = 0; piece < this.#full.length; piece++) {
            const from = piece << PIECE_BITS;
            const old = this.#full[piece];
            all.set(old, from);
            this.#full[piece] = all.subarray(from, from + PIECE);
            if (isAlone(old))
                release(old);
        }
        const from = this.#full.length << PIECE_BITS;
        const old = this.#last;
        all.set(old.subarray(0, this.#used), from);
        this.#last = all.subarray(from);
        if (isAlone(old))
            release(old);
        return all;
    }
    /** The same, out of the column, which is empty afterwards: its memory goes when the taker lets it go. */
    take() {
        const all = this.view();
        this.#clear();
        return all;
    }
    /** The same in as few bytes a number as the widest piece has. */
    takeNarrow() {
        const pieces = [...this.#full, narrowed(this.#last.subarray(0, this.#used))];
        const width = pieces.reduce((widest, piece) => Math.max(widest, piece.BYTES_PER_ELEMENT), 1);
        const all = integersBelow(2 ** (8 * width), this.length);
        pieces.forEach((piece, number) => {
            all.set(piece, number << PIECE_BITS);
            if (isAlone(piece))
                release(piece);
        });
        this.#clear();
        return all;
    }
    #clear() {
        this.#full.length = 0;
        this.#last = new Uint32Array(FIRST_CAPACITY);
        this.#used = 0;
    }
    #grow() {
        if (this.#last.length === PIECE) {
            const narrow = narrowed(this.#last);
            this.#full.push(narrow);
            if (narrow === this.#last || !isAlone(this.#last))
                this.#last = new Uint32Array(PIECE);
            this.#used = 0;
            return;
        }
        const larger = new Uint32Array(Math.min(PIECE, Math.max(FIRST_CAPACITY, this.#last.length * 4)));
        larger.set(this.#last);
        this.#last = larger;
    }
}
/** Whether there is nothing else in its memory. */
const isAlone = (piece) => piece.byteLength === piece.buffer.byteLength;
function narrowed(piece) {
    let all = 0;
    for (let i = 0; i < piece.length && all >>> 16 === 0; i++)
        all |= piece[i];
    if (all >>> 16 !== 0)
        return piece;
    return all <= 0xff ? new Uint8Array(piece) : new Uint16Array(piece);
}
/** A column of numbers that most logs do not have: nothing is allocated before the first number; gaps are NaN. */
class SparseColumn {
    #pieces = [];
    set(index, value) {
        this.#piece(index)[index & WITHIN] = value;
    }
    /** The piece with a place for the index. */
    #piece(index) {
        const number = index >>> PIECE_BITS;
        const piece = this.#pieces[number];
        const within = index & WITHIN;
        if (piece !== undefined && within < piece.length)
            return piece;
        const wanted = number > 0 || within >= FIRST_CAPACITY ? PIECE : FIRST_CAPACITY;
        const larger = new Float64Array(wanted).fill(Number.NaN);
        if (piece !== undefined)
            larger.set(piece);
        this.#pieces[number] = larger;
        return larger;
    }
    get(index) {
        return this.#pieces[index >>> PIECE_BITS]?.[index & WITHIN] ?? Number.NaN;
    }
    get used() {
        return this.#pieces.length > 0;
    }
    /** The first `rows` numbers. */
    dense(rows) {
        const all = new Float64Array(rows).fill(Number.NaN);
        this.#pieces.forEach((piece, number) => {
            const from = number << PIECE_BITS;
            if (piece !== undefined && from < rows)
                all.set(piece.subarray(0, rows - from), from);
        });
        return all;
    }
    /** The least and the greatest number; undefined where there is none. */
    span() {
        let least = Number.POSITIVE_INFINITY;
        let greatest = Number.NEGATIVE_INFINITY;
        for (const piece of this.#pieces) {
            if (piece === undefined)
                continue;
            for (let i = 0; i < piece.length; i++) {
                const value = piece[i];
                if (value < least)
                    least = value;
                if (value > greatest)
                    greatest = value;
            }
        }
        return least <= greatest ? [least, greatest] : undefined;
    }
    /** Forgets all numbers, and gives their memory back at once. */
    clear() {
        for (const piece of this.#pieces)
            if (piece !== undefined)
                release(piece);
        this.#pieces.length = 0;
    }
    /** Writes numbers from `first` on, where there are none as yet. */
    append(first, values) {
        for (let at = 0; at < values.length;) {
            const index = first + at;
            const last = Math.min(index | WITHIN, first + values.length - 1);
            const taken = last - index + 1;
            this.#piece(last).set(values.subarray(at, at + taken), index & WITHIN);
            at += taken;
        }
    }
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

/***/ 7074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ declarations)
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
const list = (z) => z
    .union([z.array(z.string()), z.string().transform((text) => text.split(/[\n,]/))])
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


/***/ }),

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ resolveOptions),
/* harmony export */   BG: () => (/* binding */ definitions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _option_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7074);




/**
 * The one schema of every option: the Action's inputs, the CLI's flags, the `config` file and the library take the
 * same names, the same defaults and give the same error messages. Precedence: input or flag, then config file, then
 * the default here.
 */
const builders = {
    string: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP,
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig,
    int: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr,
    boolean: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY,
    enum: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n,
    array: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg,
    union: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ
};
const definitions = Object.fromEntries(Object.entries(_option_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .declarations */ .I).map(([name, declared]) => [
    name,
    { ...declared, schema: () => declared.schema(builders) }
]));
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
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${origin} ${shown(name)} is not known; known are ${Object.keys(definitions).join(', ')}`);
            if (value === undefined)
                continue;
            const { schema, allowed } = definitions[name];
            const parsed = schema().safeParse(value);
            if (!parsed.success) {
                const mending = parsed.error.issues.find(({ code }) => code === 'custom')?.message;
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${called(origin, name)} is ${shown(value)}: ${mending ?? `give ${allowed}`}`);
            }
            resolved[name] = parsed.data;
        }
    }
    return resolved;
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
