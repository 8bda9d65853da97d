export const id = 535;
export const ids = [535,713,411,527];
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
/* harmony export */   Iw: () => (/* binding */ requireUnwritten),
/* harmony export */   XY: () => (/* binding */ requireLogs),
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
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7469);
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
    return bytes === undefined ? _config_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_CONFIG */ .H5 : (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeConfig */ .Fu)(bytes, path);
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
/** What people wrote into a policy set is kept by `update`: a command that writes a set anew must not do it in its place. */
async function requireUnwritten(path, cwd) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const isFile = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(() => undefined))?.isFile() === true;
    const text = isFile ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, 'utf8').catch(() => undefined) : undefined;
    if (text === undefined)
        return;
    const { readPolicySet } = await __webpack_require__.e(/* import() */ 461).then(__webpack_require__.bind(__webpack_require__, 2461));
    const set = await readPolicySet(text, path).catch(() => undefined);
    const isWritten = set !== undefined &&
        (set.accepted.length > 0 ||
            set.policies.some(({ status, note }) => status !== 'mined' || note !== undefined));
    if (isWritten)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${path} holds what people wrote (statuses, notes or accepted findings), which would be lost: \`policyminer update\` keeps it; else name another file as --output`);
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

/***/ 8419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/engine.js
var engine = __webpack_require__(4245);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/option-declarations.js
var option_declarations = __webpack_require__(7074);
;// CONCATENATED MODULE: ./lib/commands/arguments.js



/** Options that hold several values: `--logs a b`, `--logs a --logs b`. */
const LIST_OPTIONS = new Set(['logs', 'tallies', 'confirm', 'kinds', 'ignore-keys', 'fail-on']);
/** Options that are files: what a shell made of a glob arrives as several words. */
const PATH_LISTS = new Set(['logs', 'tallies', 'confirm']);
/** Reads the words after the command's name. Throws a UserError that names the flag and what to give. */
function parseArguments(command, words) {
    const flags = new Map([
        ...command.options.map((name) => [
            name,
            LIST_OPTIONS.has(name) ? 'list' : 'text'
        ]),
        ...command.flags.map(({ name, type }) => [name, type])
    ]);
    const given = {};
    const paths = [];
    let list;
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (!word.startsWith('--') || word === '--') {
            if (word.startsWith('-') && word !== '-' && word !== '--')
                throw unknownFlag(command, word, flags);
            if (word === '--')
                list = undefined;
            else if (list !== undefined)
                list.push(word);
            else if (command.takesPaths === true)
                paths.push(word);
            else
                throw new errors/* UserError */.y(`${JSON.stringify(word)} stands alone: name its flag, as in \`--logs ${word}\``);
            continue;
        }
        const equals = word.indexOf('=');
        const name = word.slice(2, equals < 0 ? undefined : equals);
        const type = flags.get(name);
        list = undefined;
        if (type === undefined)
            throw unknownFlag(command, word, flags);
        if (type === 'switch') {
            if (equals >= 0)
                throw new errors/* UserError */.y(`flag --${name} takes no value`);
            given[name] = true;
            continue;
        }
        const value = equals >= 0 ? word.slice(equals + 1) : words[++at];
        if (value === undefined || (equals < 0 && value.startsWith('--')))
            throw new errors/* UserError */.y(`flag --${name} needs a value`);
        if (type === 'list') {
            const values = (given[name] ?? []);
            values.push(...(PATH_LISTS.has(name) || name === 'against' ? [value] : (0,option_declarations/* entriesIn */.s9)(value)));
            given[name] = values;
            list = PATH_LISTS.has(name) || name === 'against' ? values : undefined;
        }
        else {
            if (given[name] !== undefined)
                throw new errors/* UserError */.y(`flag --${name} is given twice`);
            given[name] = value;
        }
    }
    return { given, paths };
}
function unknownFlag(command, word, flags) {
    const name = word.replace(/^-+/, '').replace(/=.*/s, '');
    return new errors/* UserError */.y(`flag ${JSON.stringify(word.slice(0, 60))} is not known${(0,nearest/* guessed */.r)(name, [...flags.keys()], '--')}; \`policyminer ${command.name} --help\` lists them`);
}

;// CONCATENATED MODULE: ./lib/commands/run.js



/** Runs a command on this machine; gives its exit code. */
function run(command, words) {
    // Only now that all is loaded: node's own modules come compiled, but for the flags it was started with.
    (0,engine/* holdBackTurboFan */.Y8)();
    return command.run({
        ...parseArguments(command, words),
        cwd: process.cwd(),
        print: (text) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
        note: (line) => process.stderr.write(`${(0,report_escape.logLine)(line)}\n`)
    });
}


/***/ }),

/***/ 2193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ decodeConfig),
/* harmony export */   H5: () => (/* binding */ NO_CONFIG)
/* harmony export */ });
/* unused harmony export parseConfig */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2037);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7469);



const SECTIONS = ['mapping', 'redact', 'abstraction', 'rename'];
const NO_CONFIG = { options: { origin: 'config file', values: {} } };
/** Options that only make sense where the run is started: a file in the repository must not set them. */
const NOT_IN_FILE = new Set(['config', 'github-token', 'allow-pull-request-target']);
/** The config file as its bytes. Throws a UserError where they are no text: what cannot be read might be a rule. */
async function decodeConfig(bytes, path) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`config file ${path} is not UTF-8 text: save it as such`);
    }
    return await parseConfig(text, path);
}
/** Reads the text of a config file. Throws a UserError naming `path` and what to mend. */
async function parseConfig(text, path) {
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let content;
    try {
        content = parse(text, { maxAliasCount: 100 });
    }
    catch (error) {
        if (error.code === 'MULTIPLE_DOCS')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`config file ${path} holds several documents, parted by \`---\`: make them one`);
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
            const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .guessed */ .r)(name, [...SECTIONS, ...Object.keys(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .definitions */ .BG)]);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`config file ${path}: ${JSON.stringify(name)} is not known${guess}; known are ${SECTIONS.join(', ')} and the options`);
        }
    }
    const { mapping, redact, abstraction, rename } = sections;
    return {
        options: { origin: `config file ${path}`, values },
        ...(mapping === undefined ? {} : { mapping }),
        ...(redact === undefined ? {} : { redact }),
        ...(abstraction === undefined && rename === undefined
            ? {}
            : { overrides: await overridesReader(abstraction, rename, path) })
    };
}
/** Wrong ones are told of where they are asked for: a tally, say, asks for none. */
async function overridesReader(abstraction, rename, path) {
    const { parseOverrides } = await Promise.all(/* import() */[__webpack_require__.e(491), __webpack_require__.e(89)]).then(__webpack_require__.bind(__webpack_require__, 1089));
    let overrides;
    return () => {
        overrides ??= parseOverrides(abstraction, rename, path);
        return overrides;
    };
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

/***/ 146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ namesToldTogether),
/* harmony export */   dp: () => (/* binding */ styleless),
/* harmony export */   xu: () => (/* binding */ changedAlike)
/* harmony export */ });
/** Letters and digits alone, in lower case. */
const styleless = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
/** In what two names may differ as many others do: in their style (`sendEmail`, `send_email`), or in a text before or behind. */
function differenceOf(from, to) {
    const letters = styleless(from);
    if (letters !== '' && letters === styleless(to))
        return 'style';
    const [way, long, short] = to.length > from.length ? ['on', to, from] : ['off', from, to];
    if (long.endsWith(short))
        return `${way} before ${long.slice(0, -short.length)}`;
    return long.startsWith(short) ? `${way} behind ${long.slice(short.length)}` : undefined;
}
/** Most of the pairs whose names differ in the same; none where no names differ so. */
function changedAlike(pairs) {
    const groups = new Map();
    for (const pair of pairs) {
        const difference = differenceOf(...pair);
        if (difference === undefined)
            continue;
        const group = groups.get(difference);
        if (group === undefined)
            groups.set(difference, [pair]);
        else
            group.push(pair);
    }
    return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
}
/** So many names that changed alike did so at once, not one by one. */
const FEWEST_TOGETHER = 3;
/** Old names that changed alike (all got the same prefix, say) and are told of as one; none where these are few. */
function namesToldTogether(pairs) {
    const alike = changedAlike(pairs);
    return alike.length < FEWEST_TOGETHER ? [] : alike.map(([from]) => from);
}


/***/ }),

/***/ 2815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ sessionsOf),
/* harmony export */   Pm: () => (/* binding */ gathered),
/* harmony export */   dQ: () => (/* binding */ contextSize),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4618);
/* harmony import */ var _policies_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2733);
/* harmony import */ var _policies_search_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8381);



/** What is asked of how often an action is chosen at all. */
const shareOf = (name) => ({ type: 'action-share', name, description: `how often \`${name}\` is among all events` });
/** By situation: what the column holds at its row. */
const gathered = (column, rows) => (0,_policies_search_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(column, rows, new Uint32Array(rows.length));
/** By rows: many cells look at the same ones. */
const sessionsAt = new WeakMap();
/** By situation: the session of its row. */
function sessionsOf(table, rows) {
    const { session } = table;
    if (rows === (0,_policies_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .everyRow */ .UJ)(table))
        return session;
    const known = sessionsAt.get(rows);
    if (known?.of === session)
        return known.sessions;
    const sessions = gathered(session, rows);
    sessionsAt.set(rows, { of: session, sessions });
    return sessions;
}
/** How many conditions the rule's situation, or what it requires, is made of. */
const contextSize = (rule) => Object.keys((0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionsOf */ .yb)(rule)).length;


/***/ }),

/***/ 6158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ MOST_SITUATIONS),
  fr: () => (/* binding */ comparisonKernel),
  Vz: () => (/* binding */ loanOfKernel)
});

// EXTERNAL MODULE: ./lib/events/web-assembly.js
var web_assembly = __webpack_require__(9228);
;// CONCATENATED MODULE: ./lib/drift/comparison-kernel-code.js
// Generated by scripts/kernels.mjs from assembly/comparison.ts.
const COMPARISON_KERNEL = 'AGFzbQEAAAABbw5gAn9/AX9gB39/f39/f38AYAF/AXxgAn9/AXxgA39/fwF/YAR/f39/AGAAAX9gAXwBf2ABfAF8YA1/f39/f39/f3x/f39/AX9gA398fAF/YAt/f39/f39/f39/fwF/YAN/f3wBf2AGf39/f39/AAIcAgZzdHJhdGEDbG9nAAgDZW52Bm1lbW9yeQIAAAMQDwIAAwQFAQYHCQoLAAEMDQaIARt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHVAkHaGlnaGVzdAAPCHJlYWNoaW5nAA4EZGVhbAANBnNjb3JlZAAMB3NpdHVhdGUACwZkaXZpZGUACQRzdW1zAAYIdG9nZXRoZXIABQZtZW1vcnkCAAqJNg9MAgF8AX8gAEECSARARAAAAAAAAAAADwsgAEEDdEGAgARqIgIrAwAiAUQAAAAAAAAAAGIEQCABDwsgAiAAtyIBIAEQAKIiATkDACABC6AEAQp/IAAgACgCCEF7cTYCCCMEIwRBD2pBcHEiAiAAKAIEIgkjGmwiB0ECdCIDakH//wNqQYCABG0/AGsiBEEASgR/PwAgBGpBgARKBH9BAQUgBEAAQQBICwVBAAsEQEEAIQIFIAJBACAD/AsAIAIgA2okBAsgAiEDIwRBD2pBcHEiAiAHIxpqQQJ0IgRqQf//A2pBgIAEbT8AayIIQQBKBH8/ACAIakGABEoEf0EBBSAIQABBAEgLBUEACwRAQQAhAgUgAkEAIAT8CwAgAiAEaiQECyACRSADRXIEQEEADwsjEiAAKAIAaiEKIxkhCEEAIQADQCAAIxVIBEAgCiMWIABBAnQiBCMQaigCAGxqLQAAIxggBGooAgAgCWxqIQsgBCAIaiALNgIAIAMgC0ECdGoiBCAEKAIAQQFqNgIAIABBAWohAAwBCwtBACEAA0AgACMVSARAIAMgAEECdCIJIAhqIgooAgAiBEECdGooAgAgAUgEQCAKIAcjGCAJaigCAGoiBDYCAAsgAiAEQQJ0akEBNgIAIABBAWohAAwBCwtBACEAA0AgBiAHIxpqSARAIAIgBkECdGoiASgCAEEBRgRAIAEgADYCACAAQQFqIQALIAZBAWohBgwBCwtBACEBA0AgASMVSARAIAggAUECdGoiAyACIAMoAgBBAnRqKAIANgIAIAFBAWohAQwBCwsjGCQZIAgkGCAAJBokBEEBC0sCA38BfANAIAEgAkoEQCAAIAJBAnRqKAIAIgQgA2ohAyAFIAQQAaEhBSACQQFqIQIMAQsLIAMEfCAFIAMQAaAFRAAAAAAAAAAACwvAAgEFfyACQRBGIQUjEyEDA0AgAyMUSARAIAIgA2pBADYCACADKAIEIQQgBQR/IAMoAghBBHFFIAEgBGxBwIQ9SnIFQQALRQRAIARBAnQgAWwiBiMEQQ9qQXBxIgRqQf//A2pBgIAEbT8AayIHQQBKBH8/ACAHakGABEoEf0EBBSAHQABBAEgLBUEACwRAQQAhBAUgBEEAIAb8CwAgBCAGaiQECyAERQRAQQAPCyACIANqIAQ2AgALIANBFGohAwwBCwsjEyEDA0AgAyMUSARAIAIgA2ooAgAiBQRAIxIgAygCAGohBkEAIQQDQCAEIxVIBEAgBSAEQQJ0IgcgAGooAgAgBiMWIxAgB2ooAgBsai0AACABbGpBAnRqIgcgBygCAEEBajYCACAEQQFqIQQMAQsLCyADQRRqIQMMAQsLQQELUgEDfwNAIAEgBEoEQEEAIQUgAyAEQQN0aiEGA0AgAiAFSgRAIAYgACsDADkDACAFQQFqIQUgAEEIaiEAIAZBQGshBgwBCwsgBEEBaiEEDAELCwvhBAIHfwR7IAAhCCABIQADQCAEIApKBEBBACEHA0AgB0HAAEgEQCAAIAdq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAHQRBqIQcMAQsLQQAhCQNAIAlBBEgEQCAI/QAEACEOIAj9AAQQIQ8gCP0ABCAhECAI/QAEMCERQcAAIAl0IQsgACEHA0AgByAAIAtqSARAIAcgC2oiDCAH/QAEACAO/fAB/QsEACAMIAf9AAQQIA/98AH9CwQQIAwgB/0ABCAgEP3wAf0LBCAgDCAH/QAEMCAR/fAB/QsEMCAHQUBrIQcMAQsLIAhBQGshCCAJQQFqIQkMAQsLIABBgAhqIQAgCkEBaiEKDAELC0EYIAQgBkHAAE4bIQtBACEHA0AgBCAHSgRAIAsgBCAHayIAIAAgC0obQQJ0IQwgAyEAQQAhCANAIAUgCEoEQP0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAAAAAAAAAAAAAAAAAAAAAhECAHBHsgAP0ABBAhDiAA/QAEICEPIAD9AAQwIRAgAP0ABAAF/QwAAAAAAAAAAAAAAAAAAAAACyERIAwgAiAEIAhsIAdqQQJ0aiIJaiENA0AgCSANSARAIBEgASAJKAIAQQZ0aiIK/QAEAP3wASERIA4gCv0ABBD98AEhDiAPIAr9AAQg/fABIQ8gECAK/QAEMP3wASEQIAlBBGohCQwBCwsgACAR/QsEACAAIA79CwQQIAAgD/0LBCAgACAQ/QsEMCAIQQFqIQggACAGaiEADAELCyAHIAtqIQcMAQsLC48DAgV/AXwjBEEPakFwcSIBIxcjGkEDdGwiAmpB//8DakGAgARtPwBrIgBBAEoEfz8AIABqQYAESgR/QQEFIABAAEEASAsFQQALBEBBACEBBSABQQAgAvwLACABIAJqJAQLIAEhACMEQQ9qQXBxIgEjGkECdCIDakH//wNqQYCABG0/AGsiAkEASgR/PwAgAmpBgARKBH9BAQUgAkAAQQBICwVBAAsEQEEAIQEFIAFBACAD/AsAIAEgA2okBAsgAUUgAEVyBEBBAA8LA0AgBCMVSARAIARBAnQiAiMYaigCACEDIAAjESACaigCACADIxdsakEDdGoiAiACKwMARAAAAAAAAPA/oDkDACABIANBAnRqIgIgAigCAEEBajYCACAEQQFqIQQMAQsLQQAhBANAIAQjGkgEQEEBIAEgBEECdGooAgAiAiACQQBMG7chBUEAIQMDQCADIxdIBEAgACAEIxdsIANqQQN0aiICIAIrAwAgBaM5AwAgA0EBaiEDDAELCyAEQQFqIQQMAQsLIAALmAYCD38DfCMEEAciDAR/IxpBAUoEfyMYIxpBEBAEBUEBCwVBAAtFBEBBfw8LIxQhASMTIQgDQCAIIxRIBEAgCCgCBCEKIAgoAghBBHEEfyAKIxpsQcCEPUoFQQELRQRAIwQjGkEBRgRAIwRBD2pBcHEiBCAIKAIEIgdBAnQiAmpB//8DakGAgARtPwBrIgNBAEoEfz8AIANqQYAESgR/QQEFIANAAEEASAsFQQALBEBBACEEBSAEQQAgAvwLACACIARqJAQLIAQEQCAIKAIMIQVBACECA0AgAiAHSARAQQAhA0EAIQYDQCAGIxdIBEAgAyAFKAIAaiEDIAZBAWohBiAFQQRqIQUMAQsLIAQgAkECdGogAzYCACACQQFqIQIMAQsLBUEAIQQLBSAIKAIQIQQLIAQhAiMEQQ9qQXBxIgQjFyAKQQN0bCIDakH//wNqQYCABG0/AGsiBUEASgR/PwAgBWpBgARKBH9BAQUgBUAAQQBICwVBAAsEQEEAIQQFIARBACAD/AsAIAMgBGokBAsgBEUgAkVyBEBBfw8LQQAhBwNAIAcgCkgEQCAEIAcjF2xBA3RqIQVBACEJA0AgCSMaSARAIAIgByMabCAJakECdGooAgAiDgRAIAwgCSMXbEEDdGohBiAFIgMjF0EDdGohDwNAIAMgD0gEQCADIAMrAwAgDrcgBisDAKKgOQMAIANBCGohAyAGQQhqIQYMAQsLCyAJQQFqIQkMAQsLIAdBAWohBwwBCwtEAAAAAAAAAAAhEUEAIQYgCCgCDCEFQQAhAwNAIAMgCkgEQEEAIQJBACEHA0AgByMXSARAIAQrAwAiEkQAAAAAAADwP2NFBEAgESAFKAIAtyASoSIRIBGiIBKjoCERIAJBAWohAgsgB0EBaiEHIAVBBGohBSAEQQhqIQQMAQsLIAYgAkEBayICQQAgAkEAThtqIQYgA0EBaiEDDAELCyQEIBAgESAGt6EgAEEBIAYgBkEATBu3RAAAAAAAAABAop+ioSIRYwRAIBEhECAIIQELCyAIQRRqIQgMAQsLJAQgAQv4BgICfAN/IAwkBCAAJBAgASQRIAIkEiADJBMgAyAEQRRsaiQUIAUkFSAGJBYgByQXIwRBD2pBcHEiACAEQQJqQQJ0IgFqQf//A2pBgIAEbT8AayICQQBKBH8/ACACakGABEoEf0EBBSACQABBAEgLBUEACwRAQQAhAAUgAEEAIAH8CwAgACABaiQECyAAIQYjBEEPakFwcSIAIAVBAnQiAWpB//8DakGAgARtPwBrIgJBAEoEfz8AIAJqQYAESgR/QQEFIAJAAEEASAsFQQALBEBBACEABSAAQQAgAfwLACAAIAFqJAQLIAAkGCMEQQ9qQXBxIgAgBUECdCIBakH//wNqQYCABG0/AGsiAkEASgR/PwAgAmpBgARKBH9BAQUgAkAAQQBICwVBAAsEQEEAIQAFIABBACAB/AsAIAAgAWokBAsgACQZIxlFIxhFIAZFcnIEf0EABSMRIxdBDBAEC0UEQEEADwtBASQaQQAhACMTIQEDQCABIxRIBEAgASgCCCIQQQJxBH9BAAUjBCMEQQ9qQXBxIgIjF0ECdCIEakH//wNqQYCABG0/AGsiBUEASgR/PwAgBWpBgARKBH9BAQUgBUAAQQBICwVBAAsEQEEAIQIFIAJBACAE/AsAIAIgBGokBAsgAiEHIAEoAgQhDCABKAIMIQJEAAAAAAAAAAAhDUEAIQUDQCAFIAxIBEAgDSACIxcQA6AhDUEAIQQDQCAEIxdIBEAgByAEQQJ0aiIPIA8oAgAgAigCAGo2AgAgBEEBaiEEIAJBBGohAgwBCwsgBUEBaiEFDAELCyAHIxcQAyEOJAQgDSAORKCZmZmZmak/omUgDkQAAAAAAAAAAGRxC0UEQCABIBBBBHI2AggLIAFBFGohAQwBCwsjEyECA0AgAiMUSARAAkAgAigCCCIBQQFxRQ0AIAFBBHFFDQAgAiALEAJFBEBBAA8LIAAiAUEBaiEAIAZBCGogAUECdGogAiMTa0EUbTYCAAsgAkEUaiECDAELC0EAIQIDQCACIAlIBEACQCAIEAgiBEEASARAQQAPCyAEIxRGDQAgBCAKEAJFBEBBAA8LIAAiAUEBaiEAIAZBCGogAUECdGogBCMTa0EUbTYCACACQQFqIQIMAgsLCyADIAA2AgAgAyMaNgIEIANBCGogBkEIaiAAQQJ0/AoAACMYC4IEAgd8BX8DQCAKIwZIBEAjDCAKai0AAEEBRgRAIAUgACAKQQN0aiILKwMAIgSgIQUgCyAEIASgOQMAIAMgBCAEoqAhAwsgCkEBaiEKDAELCyMOIQwDQCAMKAIAIg4EQCAMKAIEtyEIIAxBCGoiCiAOQQJ0aiEMRAAAAAAAAAAAIQQgCiELA0AgCyAMSARAIAQgACALKAIAQQN0aisDAKAhBCALQQRqIQsMAQsLIAQgDrciBqMhCUQAAAAAAAAAACEEA0AgCiAMSARAIAAgCigCAEEDdGoiCysDACAJoUQAAAAAAAAAQKIhByALIAc5AwAgBCAHIAeioCEEIApBBGohCgwBCwsgDkEBSgRAIAMgBCAIoiAGIAihoiAGIAZEAAAAAAAA8L+goqOgIQMLDAELCyADnyIERJXWJugLLhE+ZEUEQEF/DwsgACMGQQN0aiELIAWaIQMDQCANIwZIBEAjDSANai0AAEEBRgRAIAMgACANQQN0aisDAKAhAwsgDUEBaiENDAELCyAAIQoDQCAKIAtIBEAgCiAKKwMAIASjOQMAIApBCGohCgwBCwsgCyAFIASjOQMAIAsgAyAEozkDCCALIAI5AxAgCyADIAGjRAAAAAAAAAAAIAFEAAAAAAAAAABkIgobOQMYIAsgBCABo0QAAAAAAADwfyAKGzkDICAAC/QFACAKJAQgAiQFIAYkBiADJAcgByQMIAgkDSAJJA4jBEEPakFwcSICIwVBAnQiA2pB//8DakGAgARtPwBrIgZBAEoEfz8AIAZqQYAESgR/QQEFIAZAAEEASAsFQQALBEBBACECBSACQQAgA/wLACACIANqJAQLIAIkCCMEQQ9qQXBxIgIjBUECdCIDakH//wNqQYCABG0/AGsiBkEASgR/PwAgBmpBgARKBH9BAQUgBkAAQQBICwVBAAsEQEEAIQIFIAJBACAD/AsAIAIgA2okBAsgAiQJIwRBD2pBcHEiAiMHQQN0IgNqQf//A2pBgIAEbT8AayIGQQBKBH8/ACAGakGABEoEf0EBBSAGQABBAEgLBUEACwRAQQAhAgUgAkEAIAP8CwAgAiADaiQECyACJAojBEEPakFwcSICIwdBA3QiA2pB//8DakGAgARtPwBrIgZBAEoEfz8AIAZqQYAESgR/QQEFIAZAAEEASAsFQQALBEBBACECBSACQQAgA/wLACACIANqJAQLIAIkCyMEQQ9qQXBxIgIjBSIDakH//wNqQYCABG0/AGsiBkEASgR/PwAgBmpBgARKBH9BAQUgBkAAQQBICwVBAAsEQEEAIQIFIAJBACAD/AsAIAIgA2okBAsgAiEDIwRBD2pBcHEiAkH//wNqQYCABG0/AGsiBkEASgR/PwAgBmpBgARKBH9BAQUgBkAAQQBICwVBAAsEQEEAIQIFIAJBAEEA/AsAIAIkBAsgAiQPIANFIwtFIwpFIwlFIwhFcnJycgRAQQAPC0EAIQIDQCACIwVBAnRIBEACQCAEIAAgAmooAgAiBkECdGooAgAiB0EASARAIwggAmojBjYCACMJIAJqIwdBAXQ2AgAMAQsgASACaigCACEIIAUgBmotAAAhBiMIIAJqIAc2AgAjCSACaiAIQQF0IAZqNgIAIAhBA3QjCyMKIAYbaiIGIAYrAwBEAAAAAAAA8D+gOQMACyACQQRqIQIMAQsLIAML1QcCCXwGfyMPJAQjBEEPakFwcSILIwZBBWpBA3QiDGpB//8DakGAgARtPwBrIg1BAEoEfz8AIA1qQYAESgR/QQEFIA1AAEEASAsFQQALBEBBACELBSALQQAgDPwLACALIAxqJAQLIAshDCMEQQ9qQXBxIgsjB0EBdEEBakEDdCINakH//wNqQYCABG0/AGsiDkEASgR/PwAgDmpBgARKBH9BAQUgDkAAQQBICwVBAAsEQEEAIQsFIAtBACAN/AsAIAsgDWokBAsgCyENIwRBD2pBcHEiCyMHQQF0QQJqQQN0Ig5qQf//A2pBgIAEbT8AayIPQQBKBH8/ACAPakGABEoEf0EBBSAPQABBAEgLBUEACwRAQQAhCwUgC0EAIA78CwAgCyAOaiQECyMEQQ9qQXBxIg4jB0EDdCIPakH//wNqQYCABG0/AGsiEEEASgR/PwAgEGpBgARKBH9BAQUgEEAAQQBICwVBAAsEQEEAIQ4FIA5BACAP/AsAIA4gD2okBAsgDkUgC0UgDUUgDEVycnIEQEEADwtBACEOA0AgDiMFSARAIA0jCSAOQQJ0aigCAEEDdGoiDyAPKwMAIAAgDmotAAC4oDkDACAOQQFqIQ4MAQsLQQAhDgNAIA4jB0gEQCAOQQR0Ig8gDWorAwAhBSALIA9qIA5BA3QiDyMKaisDACIDIwsgD2orAwAiB6AiBkQAAAAAAAAAAGEEfEQAAAAAAAAAAAUgBSANIA5BBHRqKwMIoCAGowsiCEQAAAAAAADwP2NBACAIRAAAAAAAAAAAZEEAIAEbGwR8RAAAAAAAAPA/IAhEAAAAAAAA8D8gCKGiowVEAAAAAAAA8D8LIglEAAAAAAAAAAAgCKGiRAAAAAAAAPBBoiIKmyIGRAAAAAAAAPC/oCAGIAZEAAAAAAAA4L+gIApkG0QAAAAAAADwPaI5AwAgCyAOQQR0aiAJRAAAAAAAAPA/IAihokQAAAAAAADwQaIiBpsiCEQAAAAAAADwv6AgCCAIRAAAAAAAAOC/oCAGZBtEAAAAAAAA8D2iOQMIIAdEAAAAAAAAAABhIANEAAAAAAAAAABhckUEQCAEIAkgCaAgA6IgB6IgAyAHoKMiBqAhBCACIAYgBaIgA6OgIQILIA5BAWohDgwBCwtBACEBA0AgASMFSARAIAwgAUECdCINIwhqKAIAQQN0aiIOIA4rAwAgCyAAIAFqLQAAIwkgDWooAgBBfnFqQQN0aisDAKA5AwAgAUEBaiEBDAELCyAMIAQgAiAEo0QAAAAAAAAAACAERAAAAAAAAAAAZBsQCguRBQIIfwF+IAAoAgAkACAAKAIEJAEgACgCCCQCIAAoAgwkAwNAIAQgCEoEfyAFIAhqLQAAQQFHBUEACwRAIAhBAWohCAwBCwsgASADIARsaiELA0AgASALSARAQQAhB0EAIQkgCCEDA0AgAyAESARAIAMgBWotAABBAUYEQCAJRQRAIwFBBWxBB3dBCWwhByMBQQl0IQkjAiMAcyQCIwMjAXMkAyMBIwJzJAEjACMDcyQAIwIgCXMkAiMDQQt3JANBICEJCyABIANqIAdBAXE6AAAgCUEBayEJIAdBAXYhBwsgA0EBaiEDDAELCyAGIQcDQCAHKAIAIgwEQEEAIQogB0EIaiEJIAcoAgQiA0EBdCAMTCENIAMgDCADayANGyEDIA1FBEADQCAKIAxBAnRIBEAgASAJIApqKAIAakEBOgAAIApBBGohCgwBCwsLA0AgA0EASgRAIwFBBWxBB3dBCWwhCiMBQQl0IQ4jAiMAcyQCIwMjAXMkAyMBIwJzJAEjACMDcyQAIwIgDnMkAiMDQQt3JAMgDKwgCq1+Ig+nIgogDEkEfyAKQQAgDGsgDHBJBUEACw0BIAEgCSAPQiCIp0ECdGooAgBqIgotAAAgDUYNASAKIA06AAAgA0EBayEDDAELCyAHIAcoAgBBAnRBCGpqIQcMAQsLQQAhA0EAIQkDQCADIARIBEAgASADai0AACEKQQEhBwNAIAdBBEggAyAHaiAESHEEQCAKIAEgA2ogB2otAAAgB3RyIQogB0EBaiEHDAELCyACIAkgCmo2AgAgA0EEaiEDIAlBEGohCSACQQRqIQIMAQsLIAEgBGohAQwBCwsgACMANgIAIAAjATYCBCAAIwI2AgggACMDNgIMCzEBAX8gACABQQN0aiEBA0AgACABSARAIAMgACsDACACZmohAyAAQQhqIQAMAQsLIAMLmAECAnwDfwNAIAEgCEoEQCAFKwMAIQdBACEKA0AgCiADQQN0SARAIAAgCmorAwAgBCAKaiIJKwMAoSIGIAaiIAkrA8ABIAYgCSsDgAGiZQR8IAkrA4ACBSAEIApqKwNAC6AiBiAHZARAIAYhBwsgCkEIaiEKDAELCyAFIAc5AwAgCEEBaiEIIAAgAmohACAFQQhqIQUMAQsLCw==';

// EXTERNAL MODULE: ./lib/drift/comparison-layout.js
var comparison_layout = __webpack_require__(2233);
;// CONCATENATED MODULE: ./lib/drift/comparison-kernel.js



/** More situations than this are left to the host's language: the engine has compiled it twice over by then. */
const MOST_SITUATIONS = 32_768;
let lend;
let loans = 0;
function start() {
    const started = (0,web_assembly/* startWebAssembly */.bu)(COMPARISON_KERNEL, comparison_layout/* FREE_FROM */.YN / comparison_layout/* PAGE_BYTES */.U6, () => ({ strata: Math }));
    if (started === undefined)
        return () => undefined;
    const { memory, exports } = started;
    const kernel = { memory, exports: exports };
    return (bytes) => {
        const missing = Math.ceil((bytes - memory.buffer.byteLength) / comparison_layout/* PAGE_BYTES */.U6);
        try {
            if (missing > 0)
                memory.grow(missing);
        }
        catch {
            return undefined;
        }
        return kernel;
    };
}
/**
 * The kernel with so many bytes of memory, which are the caller's until somebody else asks. Undefined where that is too
 * much, or the engine does not run it.
 */
function comparisonKernel(bytes) {
    if (bytes > comparison_layout/* MOST_PAGES */.Ll * comparison_layout/* PAGE_BYTES */.U6)
        return undefined;
    lend ??= start();
    loans++;
    return lend(bytes);
}
/** Told apart whenever the memory has become somebody else's. */
const loanOfKernel = () => loans;


/***/ }),

/***/ 2233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ KEY_USE),
/* harmony export */   Cn: () => (/* binding */ NUMBERS_OF_STATISTIC),
/* harmony export */   Co: () => (/* binding */ KEY_BYTES),
/* harmony export */   DG: () => (/* binding */ MOST_CODES),
/* harmony export */   IX: () => (/* binding */ SIDE_BY_SIDE),
/* harmony export */   Ll: () => (/* binding */ MOST_PAGES),
/* harmony export */   Oy: () => (/* binding */ KEY_SIZE),
/* harmony export */   P2: () => (/* binding */ ROW_BYTES),
/* harmony export */   U6: () => (/* binding */ PAGE_BYTES),
/* harmony export */   Vz: () => (/* binding */ MOST_COUNTS),
/* harmony export */   YN: () => (/* binding */ FREE_FROM),
/* harmony export */   Yn: () => (/* binding */ SUBSETS),
/* harmony export */   aB: () => (/* binding */ DECIDES),
/* harmony export */   aJ: () => (/* binding */ SHIFTED),
/* harmony export */   jq: () => (/* binding */ MAY_DECIDE),
/* harmony export */   v1: () => (/* binding */ TABLED)
/* harmony export */ });
/* unused harmony export LOGS_AT */
/**
 * What the kernel of comparisons (`assembly/`) and its host agree about: numbers, and where things stand in memory, in
 * bytes. Compiled for both.
 */
const PAGE_BYTES = 65_536;
/** What the kernel may hold, for its memory is given back only at the end of the process. */
const MOST_PAGES = 512;
/** Where the kernel keeps what it knows of numbers from call to call. */
const LOGS_AT = 65_536;
/** From here on its memory is for whoever calls. */
const FREE_FROM = 6 * PAGE_BYTES;
/** A key that may divide situations: its place in the grid, and behind it how many codes it has and how it may be used. */
const KEY_SIZE = 4;
const KEY_USE = 8;
/** With the two places that the kernel notes behind these. */
const KEY_BYTES = 20;
/** Uses of a key: the sides met another mix of it. */
const SHIFTED = 1;
/** It may divide even where it decides the target. */
const MAY_DECIDE = 2;
/**
 * A key that decides the target (the previous action, where the promise is about what came before) is the promise under
 * another name: among its values nothing is left that could change. What a session was given before it began (its task)
 * is none: where that decides, another mix of tasks is all that changed.
 */
const DECIDES = 0.95;
/** Codes of all keys by row beyond which copying them would cost more than it saves. */
const MOST_CODES = 1 << 20;
/** Tables of counts larger than this belong to keys with too many values to divide by. */
const MOST_COUNTS = 1_000_000;
/** Numbers behind the scores of a statistic: its offset, z, the mean before, its change, and that one's deviation. */
const NUMBERS_OF_STATISTIC = 5;
/** Lines whose subset sums are tabled together: one look-up replaces four additions, and the tables are soon made. */
const TABLED = 4;
const SUBSETS = 16;
/** Cells that are added up at once, and the bytes of a number for each. */
const SIDE_BY_SIDE = 8;
const ROW_BYTES = 64;


/***/ }),

/***/ 1484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ NEW_ACTIONS),
/* harmony export */   c: () => (/* binding */ NEW_SITUATION)
/* harmony export */ });
/** Name of the finding that several actions were done that were never done before. */
const NEW_ACTIONS = 'actions not seen before';
/** Name of the finding that known actions were done where they were never done before. */
const NEW_SITUATION = 'actions in a situation not seen before';


/***/ }),

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ forgetLent),
/* harmony export */   Gn: () => (/* binding */ foldedSituations),
/* harmony export */   Tf: () => (/* binding */ isBig),
/* harmony export */   U3: () => (/* binding */ sessionsInTurn),
/* harmony export */   Wt: () => (/* binding */ situationCount),
/* harmony export */   ai: () => (/* binding */ unfolded),
/* harmony export */   "do": () => (/* binding */ isOfRows),
/* harmony export */   dt: () => (/* binding */ foldedCell),
/* harmony export */   m0: () => (/* binding */ lentCounts)
/* harmony export */ });
/* harmony import */ var _events_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _policies_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2733);
/* harmony import */ var _policies_search_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8381);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2815);




/**
 * Cells of a big log, which all live until the end of a comparison, held as bits: an event takes a bit for each cell that
 * looks at it, and one for each context, in place of a byte and two numbers. Looked at one after the other they are
 * unfolded into the same memory.
 */
/** Events from which on that is worth the time it takes. */
const MANY_ROWS = 100_000;
/** Whether it pays to fold the cells of a log, and to give back at once what a stage has left. */
const isBig = ({ rows }) => rows >= MANY_ROWS;
const BITS = 32;
/** One bit each for what is 0 or 1. */
function packed(values) {
    const bits = new Int32Array(Math.ceil(values.length / BITS));
    for (let i = 0, word = 0; i < values.length; word++) {
        let own = 0;
        for (let bit = 0; bit < BITS && i < values.length; bit++)
            own |= values[i++] << bit;
        bits[word] = own;
    }
    return bits;
}
function unpacked(bits, into) {
    for (let i = 0, word = 0; i < into.length; word++) {
        const own = bits[word];
        for (let bit = 0; bit < BITS && i < into.length; bit++)
            into[i++] = (own >>> bit) & 1;
    }
}
function marked(rows, size) {
    const bits = new Int32Array(Math.ceil(size / BITS));
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        bits[row >>> 5] = bits[row >>> 5] | (1 << (row & 31));
    }
    return bits;
}
function listed(bits, into) {
    let at = 0;
    for (let word = 0; word < bits.length; word++) {
        const base = word * BITS;
        for (let left = bits[word]; left !== 0; left &= left - 1)
            into[at++] = base + 31 - Math.clz32(left & -left);
    }
}
const placeOfRows = new WeakMap();
function placeOf(rows, table) {
    const known = placeOfRows.get(rows);
    if (known?.table === table)
        return known;
    const place = {
        table,
        size: rows.length,
        rows: rows === (0,_policies_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .everyRow */ .UJ)(table)
            ? undefined
            : rows.length * BITS < table.rows
                ? { list: rows.slice() }
                : { bits: marked(rows, table.rows) },
        strata: []
    };
    placeOfRows.set(rows, place);
    return place;
}
function rowsAt({ rows, size, table }, given) {
    if (rows === undefined)
        return (0,_policies_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .everyRow */ .UJ)(table);
    const into = given ?? new Uint32Array(size);
    if ('list' in rows)
        into.set(rows.list);
    else
        listed(rows.bits, into);
    return into;
}
/** The sessions of the rows asked for last. */
let inTurn;
/** By situation the session of its row: of a big log until those of other rows are asked for. */
function sessionsInTurn(table, rows) {
    if (!isBig(table) || rows === (0,_policies_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .everyRow */ .UJ)(table))
        return (0,_cell_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionsOf */ .Hj)(table, rows);
    if (inTurn?.rows === rows && inTurn.table === table)
        return inTurn.sessions;
    if (room.sessions.length < rows.length)
        room.sessions = new Uint32Array(table.rows);
    inRoom = undefined;
    const sessions = (0,_policies_search_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(table.session, rows, room.sessions.subarray(0, rows.length));
    inTurn = { rows, table, sessions };
    return sessions;
}
function keptAt({ size }, bits) {
    const kept = new Uint8Array(size);
    unpacked(bits, kept);
    return kept;
}
/** Situations that are kept for later, of a big log likewise: they are unfolded by whoever asks. */
function foldedSituations({ rows, kept }, table) {
    if (!isBig(table))
        return () => ({ rows, kept });
    const place = placeOf(rows, table);
    const bits = packed(kept);
    (0,_events_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._r)(kept);
    return () => ({ rows: rowsAt(place), kept: keptAt(place, bits) });
}
const foldedOf = new WeakMap();
/**
 * The cell as it is kept: of a big log what it counts is unfolded whenever it is asked for, so that whoever looks at each
 * situation asks once. What it was made from is not needed any more.
 */
function foldedCell(cell, table) {
    const { rows, values, strata, sessions: _, ...rest } = cell;
    if (!isBig(table) || rows === undefined || !(values instanceof Uint8Array))
        return cell;
    const place = placeOf(rows, table);
    const kept = packed(values);
    const made = {
        ...rest,
        strata: sharedStrata(strata, place),
        get rows() {
            return rowsAt(place);
        },
        get sessions() {
            return place.rows === undefined ? table.session : (0,_cell_js__WEBPACK_IMPORTED_MODULE_3__/* .gathered */ .Pm)(table.session, rowsAt(place));
        },
        get values() {
            return keptAt(place, kept);
        }
    };
    foldedOf.set(made, { place, kept });
    return made;
}
/** Those of another cell where these are the same: what is found by strata is found once then. */
function sharedStrata(strata, { strata: known }) {
    const same = known.find(({ of, count, keys = [] }) => count === strata.count &&
        keys.length === (strata.keys?.length ?? 0) &&
        keys.every((key, i) => key === strata.keys?.[i]) &&
        (count === 1 || of.every((own, i) => own === strata.of[i])));
    if (same === undefined)
        known.push(strata);
    return same ?? strata;
}
/** The cell as it was before it was held: for whoever looks at it again and again. */
const unfolded = (cell) => (foldedOf.has(cell) ? { ...cell } : cell);
/** Whether its situations are rows of the pool. */
const isOfRows = (cell) => foldedOf.has(cell) || cell.rows !== undefined;
/** How many situations it has. */
const situationCount = ({ strata }) => strata.of.length;
/** Memory that one cell after the other is unfolded into. */
const room = { rows: new Uint32Array(0), sessions: new Uint32Array(0), values: new Uint8Array(0) };
/** What it holds. */
let inRoom;
/**
 * What the cell counts, for as long as nobody asks for another one: of cells that look at the same rows one after the
 * other, rows and sessions are unfolded once.
 */
function lentCounts(cell) {
    const own = foldedOf.get(cell);
    if (own === undefined)
        return cell;
    const { place, kept } = own;
    if (room.values.length < place.size)
        room.values = new Uint8Array(place.table.rows);
    const values = room.values.subarray(0, place.size);
    unpacked(kept, values);
    if (inRoom?.place !== place) {
        inTurn = undefined;
        inRoom = { place, ...unfold(place) };
    }
    return { rows: inRoom.rows, sessions: inRoom.sessions, values };
}
function unfold(place) {
    const { size, table, rows: isPart } = place;
    if (isPart === undefined)
        return { rows: (0,_policies_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .everyRow */ .UJ)(table), sessions: table.session };
    for (const name of ['rows', 'sessions'])
        if (room[name].length < size)
            room[name] = new Uint32Array(table.rows);
    const rows = rowsAt(place, room.rows.subarray(0, size));
    return { rows, sessions: (0,_policies_search_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(table.session, rows, room.sessions.subarray(0, size)) };
}
/** Lets go of the memory that cells were unfolded into. */
function forgetLent() {
    inRoom = undefined;
    inTurn = undefined;
    room.rows = new Uint32Array(0);
    room.sessions = new Uint32Array(0);
    room.values = new Uint8Array(0);
}


/***/ }),

/***/ 4960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   rI: () => (/* binding */ aboutOf),
/* harmony export */   vj: () => (/* binding */ withoutKind)
/* harmony export */ });
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6172);

/** What `accepted` entries name: policy (or subject), kind of change and direction. Stable over commits and machines. */
const fingerprintOf = (change) => `${aboutOf(change)}:${change.change}:${change.direction}`;
/** The part of a fingerprint before kind and direction. */
const aboutOf = ({ policy, subject }) => policy?.policy_id ?? `${subject?.type}/${encodeURIComponent(subject?.name ?? '')}`;
/** Part of the accepted move by which a measured value may move on. */
const FURTHER = 0.25;
/** Deviations that chance leaves behind in 1 of 100 runs, to one side. */
const BY_CHANCE = 2.33;
/** What was accepted, as the report says it, where the change has grown beyond that. */
function outgrown(change, acceptance, vitals) {
    const { value } = acceptance;
    const vital = vitals.find(({ name }) => change.subject?.type === 'vital' && change.subject.name === name);
    if (vital !== undefined && value !== undefined)
        return movedOn(change, vital, value) ? String(Number(value.toPrecision(4))) : undefined;
    const { confidence } = change.current;
    if (acceptance.confidence === undefined || confidence === null)
        return undefined;
    // The drift test's noise must not undo an acceptance: only what lies beyond the current interval is growth.
    const [low, high] = change.current.interval ?? [confidence, confidence];
    const grown = change.direction === 'weaker' ? high < acceptance.confidence : low > acceptance.confidence;
    return grown ? `${Math.round(acceptance.confidence * 1000) / 10} %` : undefined;
}
/**
 * Whether a measured value went further the way it was accepted to go, by a quarter of the accepted move and by more
 * than chance. Means have no interval: the test's own certainty tells how far they vary.
 */
function movedOn({ direction, test }, { baseline, current }, accepted) {
    if (baseline === null || current === null)
        return false;
    const way = Math.sign(accepted - baseline) || (direction === 'weaker' ? -1 : 1);
    const { p_value: p } = test;
    const noise = p === null || p === 0 ? 0 : Math.abs((current - baseline) / (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p / 2));
    return (current - accepted) * way > Math.max(FURTHER * Math.abs(accepted - baseline), BY_CHANCE * noise);
}
/** Without the kind of change: one and the same change is called new or shifted, shifted or vanished, as chance has it. */
const withoutKind = (fingerprint) => fingerprint.replace(/:(new|vanished|shifted):(weaker|stronger)$/, '::$2');
const entryFor = (id, { accepted }) => accepted.find(({ fingerprint }) => fingerprint === id) ??
    accepted.find(({ fingerprint }) => withoutKind(fingerprint) === withoutKind(id));
function acceptanceOf(change, id, vitals, options) {
    const entry = entryFor(id, options);
    if (entry === undefined) {
        const [first] = (change.sameAs ?? []).flatMap((same) => {
            const acceptance = acceptanceOf(same, fingerprintOf(same), vitals, options);
            return acceptance === null ? [] : [acceptance];
        });
        return first ?? null;
    }
    const beyond = outgrown(change, entry, vitals);
    const lapsed = entry.expires !== undefined && entry.expires < options.today
        ? `expired on ${entry.expires}`
        : beyond !== undefined
            ? `the change has grown beyond the ${beyond} that were accepted`
            : entry.fingerprint !== id && entry.confidence === undefined
                ? `${entry.fingerprint} was accepted, without the confidence it had`
                : undefined;
    return {
        reason: entry.reason,
        ...(entry.expires === undefined ? {} : { expires: entry.expires }),
        ...(lapsed === undefined ? {} : { lapsed })
    };
}
/**
 * Whether a change of the second window is this one. Which of several policies about the same events speaks for them can
 * differ from window to window, and so can the kind of the change.
 */
function agrees(change, other) {
    if (withoutKind(fingerprintOf(change)) === withoutKind(fingerprintOf(other)))
        return true;
    const [own, its] = [change.policy?.policy_id, other.policy?.policy_id];
    if (own === its)
        return false;
    const among = (id, { variants }) => id !== undefined && variants.some(({ policy_id }) => policy_id === id);
    return among(own, other) || among(its, change);
}
const severityRank = { error: 0, warning: 1, note: 2 };
/** The change as its strongest variant tells it, where that one closes the gate and this one would leave it open. */
function closing(own, gated) {
    if (own.severity !== 'warning')
        return own;
    const { strongerVariants = [], policy, variants, ...rest } = own.change;
    const worse = strongerVariants.find((change) => gated(change).severity === 'error');
    if (worse === undefined)
        return own;
    const others = variants.filter(({ policy_id: id }) => id !== worse.policy?.policy_id);
    return gated({
        ...worse,
        variants: policy === undefined ? others : [policy, ...others],
        variantSubjects: rest.variantSubjects,
        rename: rest.rename,
        follows: rest.follows
    });
}
/** What follows from a change is told with it; but what the gate thinks worse of, for itself. */
function apart(own, gated) {
    const { follows = [], ...change } = own.change;
    if (follows.length === 0)
        return [own];
    const worse = follows.map(gated).filter((other) => isWorse(other, own));
    if (worse.length === 0)
        return [own];
    const told = new Set(worse.map(({ change: other }) => other));
    const ids = new Set(worse.map(({ change: { policy } }) => policy?.policy_id));
    const left = {
        ...change,
        variants: change.variants.filter(({ policy_id: id }) => !ids.has(id)),
        follows: follows.filter((other) => !told.has(other))
    };
    return [{ ...own, change: left }, ...worse];
}
const isWorse = (other, own) => severityRank[other.severity] < severityRank[own.severity] ||
    (other.confirmed && !own.confirmed && other.severity !== 'note');
/**
 * The gate over a comparison. An unaccepted change is drift, whatever `fail-on` says; the step fails where `fail-on`
 * names one that is confirmed. Too little data is an outcome of its own, never clean.
 */
function gate(comparison, options) {
    const fails = (name) => options.failOn.includes(name) && !options.failOn.includes('none');
    const confirming = options.confirmation?.flatMap((change) => [change, ...(change.follows ?? [])]);
    const gated = (change) => {
        const id = fingerprintOf(change);
        const accepted = acceptanceOf(change, id, comparison.vitals, options);
        const agreed = confirming === undefined ||
            change.change === 'broken' ||
            confirming.some((other) => agrees(change, other));
        const isAccepted = accepted !== null && accepted.lapsed === undefined;
        const severity = isAccepted ? 'note' : fails(change.change) && agreed ? 'error' : 'warning';
        return { id, change, severity, accepted, confirmed: agreed };
    };
    const changes = comparison.changes
        .flatMap((change) => apart(fails(change.change) ? gated(change) : closing(gated(change), gated), gated))
        .sort((a, b) => severityRank[a.severity] - severityRank[b.severity]);
    const drift = changes.some(({ severity, confirmed: agreed }) => severity !== 'note' && agreed);
    const outcome = drift ? 'drift' : comparison.sufficient ? 'clean' : 'insufficient-data';
    const failed = changes.some(({ severity }) => severity === 'error') ||
        (outcome === 'insufficient-data' && fails('insufficient-data')) ||
        (comparison.notExercised.length > 0 && fails('not-exercised'));
    return { outcome, drift, failed, changes };
}


/***/ }),

/***/ 366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Made when first asked for, and then kept. */
const once = (make) => {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
};


/***/ }),

/***/ 6659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toldP),
/* harmony export */   n: () => (/* binding */ SPENT)
/* harmony export */ });
/**
 * Part of the level that relabelling may spend. The test is exact for questions that are chosen without looking at who did
 * what; the rules of either side are asked as well, and cut points follow the baseline, which makes it a little more eager
 * (measured: 1.1 to 1.3 times). P-values are told larger by as much.
 */
const SPENT = 0.85;
/** An adjusted p-value as it is told: below the level that was asked for where it is below what may be spent of it. */
const toldP = (adjusted) => Math.min(1, adjusted / SPENT);


/***/ }),

/***/ 7192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mc: () => (/* binding */ byAction),
  vb: () => (/* binding */ dividedBy),
  or: () => (/* binding */ forgetDivisions),
  cs: () => (/* binding */ shiftedKeys),
  T$: () => (/* binding */ strataOf),
  te: () => (/* binding */ undivided)
});

// EXTERNAL MODULE: ./lib/events/columns.js
var columns = __webpack_require__(570);
// EXTERNAL MODULE: ./lib/drift/comparison-layout.js
var comparison_layout = __webpack_require__(2233);
// EXTERNAL MODULE: ./lib/drift/comparison-kernel.js + 1 modules
var comparison_kernel = __webpack_require__(6158);
;// CONCATENATED MODULE: ./lib/drift/strata-kernel.js


const WORD_BYTES = 4;
/** Undefined where the kernel cannot do it: there are too many situations, or the engine does not run it. */
function dividedByKernel({ rows, target, targets, codes, width, keys, ...how }) {
    const size = rows.length;
    if (size > comparison_kernel/* MOST_SITUATIONS */.k)
        return undefined;
    const aimAt = comparison_layout/* FREE_FROM */.YN + 4 * size;
    const keysAt = aimAt + 4 * size;
    // What was chosen is written over the keys, behind two numbers.
    const codesAt = keysAt + comparison_layout/* KEY_BYTES */.Co * keys.length + 2 * WORD_BYTES;
    const free = codesAt + codes.length;
    const kernel = (0,comparison_kernel/* comparisonKernel */.fr)(free);
    if (kernel === undefined)
        return undefined;
    const { memory, exports } = kernel;
    new Uint32Array(memory.buffer, comparison_layout/* FREE_FROM */.YN, size).set(rows);
    new Uint32Array(memory.buffer, aimAt, size).set(target);
    const words = new Int32Array(memory.buffer, keysAt, (comparison_layout/* KEY_BYTES */.Co / WORD_BYTES) * keys.length);
    keys.forEach(({ place, size: codesOfKey, use }, k) => {
        const at = (k * comparison_layout/* KEY_BYTES */.Co) / WORD_BYTES;
        words[at] = place;
        words[at + comparison_layout/* KEY_SIZE */.Oy / WORD_BYTES] = codesOfKey;
        words[at + comparison_layout/* KEY_USE */.CE / WORD_BYTES] = use;
    });
    new Uint8Array(memory.buffer, codesAt, codes.length).set(codes);
    const ofAt = exports.divide(comparison_layout/* FREE_FROM */.YN, aimAt, codesAt, keysAt, keys.length, size, width, targets, how.deviations, how.rounds, how.smallest, how.smallestOfShifted, free);
    if (ofAt === 0)
        return undefined;
    // The kernel may have taken another memory.
    const found = new Int32Array(memory.buffer, keysAt, keys.length + 2);
    const chosen = [];
    for (let i = 0; i < found[0]; i++)
        chosen.push(found[2 + i]);
    return { of: new Uint32Array(memory.buffer, ofAt, size), count: found[1], chosen };
}

;// CONCATENATED MODULE: ./lib/drift/telling.js

/** So far beyond chance a key counts as telling. */
const DEVIATIONS = 3;
/** From so many rows on it pays to remember what of their counts does not depend on the classes. */
const MANY_ROWS = 1 << 12;
/** By rows and codes of a key: how many of the rows have each code. Many targets are looked at on the same rows. */
const totalsByRows = new WeakMap();
function knownTotals(rows) {
    const known = totalsByRows.get(rows) ?? new Map();
    totalsByRows.set(rows, known);
    return known;
}
/** By key: how many of the rows have each of its codes, by class of the row, below `classes`. */
function countsOf(columns, rows, classOf, classes) {
    const known = classes === 2 && rows.length >= MANY_ROWS ? knownTotals(rows) : undefined;
    let rarer;
    return columns.map(({ codes, size }) => {
        const seen = new Uint32Array(size * classes);
        const totals = known?.get(codes);
        if (totals === undefined) {
            addCounts(seen, codes, rows, classOf, classes);
            known?.set(codes, totalsOf(seen, size, classes));
            return seen;
        }
        rarer ??= rarerOf(rows, classOf);
        const own = new Uint32Array(size);
        addCounts(own, codes, rarer.rows, rarer.classOf, 1);
        for (let code = 0; code < size; code++) {
            seen[2 * code + rarer.is] = own[code];
            seen[2 * code + 1 - rarer.is] = totals[code] - own[code];
        }
        return seen;
    });
}
function addCounts(seen, codes, rows, classOf, classes) {
    for (let i = 0; i < rows.length; i++) {
        const cell = codes[rows[i]] * classes + classOf[i];
        seen[cell] = seen[cell] + 1;
    }
}
/** Of two classes the one of fewer rows, and these, which are all of one class among themselves. */
function rarerOf(rows, classOf) {
    let ones = 0;
    for (let i = 0; i < rows.length; i++)
        ones += classOf[i];
    const is = 2 * ones <= rows.length ? 1 : 0;
    const own = new Uint32Array(is === 1 ? ones : rows.length - ones);
    for (let i = 0, at = 0; at < own.length; i++)
        if (classOf[i] === is)
            own[at++] = rows[i];
    return { is, rows: own, classOf: new Uint32Array(own.length) };
}
/** Whether a key of `size` codes, counted by code and target, decides the target. */
function decides(seen, size, targets) {
    const totals = new Uint32Array(targets);
    let within = 0;
    for (let code = 0; code < size; code++) {
        within += entropy(seen, code * targets, targets);
        for (let t = 0; t < targets; t++)
            totals[t] = totals[t] + seen[code * targets + t];
    }
    const whole = entropy(totals, 0, targets);
    return whole > 0 && within <= (1 - comparison_layout/* DECIDES */.aB) * whole;
}
/** n times the entropy of a distribution given by its counts. */
function entropy(counts, from, size) {
    let sum = 0;
    let n = 0;
    for (let i = from; i < from + size; i++) {
        const count = counts[i];
        if (count === 0)
            continue;
        n += count;
        sum -= count * Math.log(count);
    }
    return n === 0 ? 0 : sum + n * Math.log(n);
}
/**
 * The key whose values differ most in the target from what their strata let expect: Pearson's statistic of the key's
 * own totals, so that a key of many strata is not overlooked for its many degrees of freedom.
 */
function mostTelling(grid, rows, target, targets, { of, count }, seenOf, deviations = DEVIATIONS) {
    const shares = sharesByStratum(target, targets, of, count);
    const columns = grid.columns.filter((column) => seenOf.has(column) && column.size * count <= comparison_layout/* MOST_COUNTS */.Vz);
    const joint = count === 1 ? undefined : countsOf(columns, rows, of, count);
    let best;
    let most = 0;
    for (let k = 0; k < columns.length; k++) {
        const column = columns[k];
        const { size } = column;
        const seen = seenOf.get(column);
        const inStratum = joint === undefined ? totalsOf(seen, size, targets) : joint[k];
        const beyond = excess(seen, expectedCounts(inStratum, shares, size, count, targets), size, targets, deviations);
        if (beyond > most) {
            most = beyond;
            best = column;
        }
    }
    return best;
}
function totalsOf(seen, size, targets) {
    const totals = new Uint32Array(size);
    for (let code = 0; code < size; code++)
        for (let t = 0; t < targets; t++)
            totals[code] = totals[code] + seen[code * targets + t];
    return totals;
}
function sharesByStratum(target, targets, of, count) {
    const shares = new Float64Array(count * targets);
    const totals = new Uint32Array(count);
    for (let i = 0; i < of.length; i++) {
        const stratum = of[i];
        const cell = stratum * targets + target[i];
        shares[cell] = shares[cell] + 1;
        totals[stratum] = totals[stratum] + 1;
    }
    for (let stratum = 0; stratum < count; stratum++)
        for (let t = 0; t < targets; t++) {
            const cell = stratum * targets + t;
            shares[cell] = shares[cell] / Math.max(1, totals[stratum]);
        }
    return shares;
}
function expectedCounts(inStratum, shares, size, count, targets) {
    const expected = new Float64Array(size * targets);
    for (let code = 0; code < size; code++) {
        for (let stratum = 0; stratum < count; stratum++) {
            const n = inStratum[code * count + stratum];
            if (n === 0)
                continue;
            for (let t = 0; t < targets; t++) {
                const cell = code * targets + t;
                expected[cell] = expected[cell] + n * shares[stratum * targets + t];
            }
        }
    }
    return expected;
}
/** Pearson's statistic less what chance would give: its degrees of freedom and so many deviations. */
function excess(seen, expected, size, targets, deviations) {
    let statistic = 0;
    let freedom = 0;
    for (let code = 0; code < size; code++) {
        let used = 0;
        for (let t = 0; t < targets; t++) {
            const mean = expected[code * targets + t];
            if (mean < 1)
                continue;
            used++;
            const beyond = seen[code * targets + t] - mean;
            statistic += (beyond * beyond) / mean;
        }
        freedom += Math.max(0, used - 1);
    }
    return statistic - freedom - deviations * Math.sqrt(2 * Math.max(1, freedom));
}

;// CONCATENATED MODULE: ./lib/drift/strata.js




const SMALLEST_STRATUM = 20;
/** What would be thrown together otherwise is just what the mix would show in. */
const SMALLEST_OF_SHIFTED = 5;
/** With two, a noisy synonym of the task could still take a changed mix of tasks for a change of behaviour. */
const MOST_KEYS = 3;
/**
 * Strata of the given rows: the joint values of the keys that tell most about `target` there, each beyond those
 * before it. Strata that would be too thin are merged. Looks at both sides together, never at which side a row is of.
 * `target` by situation: a code below `targets`. Keys in `without` are left out. A number that a key decides is still a
 * number of its own.
 */
function strataOf(rows, target, targets, grid, without = [], isNumber = false) {
    const first = grid.columns.filter(({ shifted, key }) => shifted && !without.includes(key));
    if (rows.length < 2 * SMALLEST_STRATUM && first.length === 0)
        return undivided(rows.length);
    const usable = grid.columns.filter(({ key, size }) => size >= 2 && size * targets <= comparison_layout/* MOST_COUNTS */.Vz && !without.includes(key));
    const use = ({ shifted, ofSession }) => (shifted ? comparison_layout/* SHIFTED */.aJ : 0) | (isNumber || ofSession ? comparison_layout/* MAY_DECIDE */.jq : 0);
    const known = byKernel(grid, usable, use, {
        rows,
        target,
        targets,
        deviations: DEVIATIONS,
        rounds: rows.length < 2 * SMALLEST_STRATUM ? 0 : MOST_KEYS
    });
    if (known !== undefined)
        return known;
    let strata = dividing(rows.length);
    // One kind of list for all targets as well.
    const aim = target instanceof Uint32Array ? target : scratchOf('aim', rows.length);
    if (aim !== target)
        aim.set(target);
    const all = countsOf(usable, rows, aim, targets);
    const seenOf = new Map();
    usable.forEach((column, k) => {
        const own = all[k];
        if (isNumber || column.ofSession || !decides(own, column.size, targets))
            seenOf.set(column, own);
    });
    for (const column of first) {
        // One that decides the target tells nothing else apart.
        if (!seenOf.delete(column))
            continue;
        strata = refined(rows, strata, column, SMALLEST_OF_SHIFTED);
    }
    if (rows.length < 2 * SMALLEST_STRATUM)
        return narrow(strata);
    for (let round = 0; round < MOST_KEYS; round++) {
        const best = mostTelling(grid, rows, aim, targets, strata, seenOf);
        if (best === undefined)
            break;
        seenOf.delete(best);
        strata = refined(rows, strata, best);
    }
    return narrow(strata);
}
function byKernel({ columns: all, codes }, columns, useOf, asked) {
    if (codes === undefined)
        return undefined;
    const isUsable = new Set(columns);
    const keys = all.flatMap((column, place) => isUsable.has(column) ? [{ place, size: column.size, use: useOf(column) }] : []);
    const sizes = { smallest: SMALLEST_STRATUM, smallestOfShifted: SMALLEST_OF_SHIFTED };
    const divided = dividedByKernel({ ...asked, ...sizes, codes, width: all.length, keys });
    if (divided === undefined)
        return undefined;
    const { of, count } = divided;
    return narrow({
        of,
        count,
        keys: divided.chosen.length === 0 ? undefined : divided.chosen.map((k) => columns[k])
    });
}
/** Lists that are written anew for each division: of a big log they would lie about by the hundred. */
const scratch = { aim: new Uint32Array(0), even: new Uint32Array(0), odd: new Uint32Array(0) };
/** A list that is the caller's until somebody asks for the same one; what it holds is left from before. */
function scratchOf(name, size) {
    if (scratch[name].length < size)
        scratch[name] = new Uint32Array(size);
    return scratch[name].subarray(0, size);
}
/** Gives their memory back: nothing more will be divided, or not soon. */
function forgetDivisions() {
    for (const name of ['aim', 'even', 'odd'])
        scratch[name] = new Uint32Array(0);
}
const dividing = (size) => ({ of: scratchOf('even', size).fill(0), count: 1 });
/** Strata of the given rows by the given keys, however much they tell. */
const dividedBy = (rows, keys) => narrow(keys.reduce((strata, key) => refined(rows, strata, key), dividing(rows.length)));
/** All situations as one stratum. */
const undivided = (size) => ({ of: firstStratum(size), count: 1 });
/** Most cells are not divided: the same zeros serve all of them. */
let zeros = new Uint8Array(0);
function firstStratum(size) {
    if (zeros.length < size)
        zeros = new Uint8Array(size);
    return zeros.subarray(0, size);
}
/** In as few bytes a situation as will do: every cell holds its own until the end of the run. */
function narrow({ of, count, keys }) {
    if (count === 1)
        return { of: firstStratum(of.length), count, keys };
    const own = (0,columns/* integersBelow */.Z$)(count, of.length);
    own.set(of);
    return { of: own, count, keys };
}
/** Sides that meet other situations do so by few keys; dividing by more would leave too little of each. */
const MOST_SHIFTED = 2;
/**
 * The keys by which the two sides met another mix of situations, each beyond those before it: `rows`, one of each
 * session, and `side` of each. A key can decide little about a promise and yet, where its mix changed, move the
 * promise's share by more than chance does.
 */
function shiftedKeys(rows, side, grid) {
    const usable = grid.columns.filter(({ size }) => size >= 2);
    const known = byKernel(grid, usable, () => comparison_layout/* MAY_DECIDE */.jq, {
        rows,
        target: side,
        targets: 2,
        deviations: DEVIATIONS_OF_MIX,
        rounds: MOST_SHIFTED
    });
    if (known !== undefined)
        return known.keys ?? [];
    const all = countsOf(usable, rows, side, 2);
    const seenOf = new Map(usable.map((column, k) => [column, all[k]]));
    const found = [];
    let strata = dividing(rows.length);
    while (found.length < MOST_SHIFTED) {
        const best = mostTelling(grid, rows, side, 2, strata, seenOf, DEVIATIONS_OF_MIX);
        if (best === undefined)
            break;
        found.push(best);
        seenOf.delete(best);
        strata = refined(rows, strata, best);
    }
    return found;
}
/** Sooner than a key counts as telling: to divide by one that did not shift costs little. */
const DEVIATIONS_OF_MIX = 1;
/** Each stratum by the values of one more key; what would be too thin stays together within its stratum. */
function refined(rows, { of, count, keys = [] }, column, smallest = SMALLEST_STRATUM) {
    const { codes, size } = column;
    const joint = scratchOf(keys.length % 2 === 0 ? 'odd' : 'even', rows.length);
    const counts = new Uint32Array(count * size);
    for (let i = 0; i < rows.length; i++) {
        const code = of[i] * size + codes[rows[i]];
        joint[i] = code;
        counts[code] = counts[code] + 1;
    }
    const used = new Uint8Array(count * size + count);
    for (let i = 0; i < rows.length; i++) {
        const code = joint[i];
        if (counts[code] < smallest)
            joint[i] = count * size + of[i];
        used[joint[i]] = 1;
    }
    // Numbered by what they stand for, not by which row comes first.
    const names = new Uint32Array(used.length);
    let next = 0;
    for (let key = 0; key < used.length; key++)
        if (used[key] === 1)
            names[key] = next++;
    for (let i = 0; i < rows.length; i++)
        joint[i] = names[joint[i]];
    return { of: joint, count: next, keys: [...keys, column] };
}
/** Strata refined by the action: an agent that merely does other things does not do them worse. */
function byAction(table, rows, { of, count, keys }) {
    const actions = table.actions.length;
    const joint = (0,columns/* integersBelow */.Z$)(count * actions, rows.length);
    for (let i = 0; i < rows.length; i++)
        joint[i] = of[i] * actions + table.action[rows[i]];
    return { of: joint, count: count * actions, keys };
}


/***/ }),

/***/ 3360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   E8: () => (/* binding */ sessionUnits),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   fq: () => (/* binding */ begunSessions)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4313);

/** 1 on the current side. */
const sideOf = (pool, session) => (session < pool.baselineSessions ? 0 : 1);
const byContent = (a, b) => a.hash - b.hash || a.sessions[0] - b.sessions[0];
/** Every session for itself, both sides in the order of what happened in them. */
function sessionUnits(pool, hashes) {
    const sides = [[], []];
    for (let session = 0; session < pool.table.sessions; session++) {
        const side = sideOf(pool, session);
        sides[side].push({ sessions: [session], side, hash: hashes[session] });
    }
    return [sides[0].sort(byContent), sides[1].sort(byContent)];
}
/** The sessions by case; a session without a case is a case of its own. */
function casesOf(pool, hashes) {
    const byCase = new Map();
    for (let session = 0; session < pool.table.sessions; session++) {
        const named = pool.table.sessionCase[session];
        const key = named === _events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 ? `session ${session}` : `case ${named}`;
        const own = byCase.get(key) ?? [[], []];
        own[sideOf(pool, session)].push(session);
        byCase.set(key, own);
    }
    const unit = (sessions, side) => ({
        sessions,
        side,
        // A sum does not depend on the order of the sessions of a case.
        hash: sessions.reduce((sum, session) => (sum + hashes[session]) >>> 0, 0)
    });
    const shared = [];
    const alone = [[], []];
    for (const [before, after] of byCase.values()) {
        if (before.length > 0 && after.length > 0)
            shared.push([unit(before, 0), unit(after, 1)]);
        else if (before.length > 0)
            alone[0].push(unit(before, 0));
        else
            alone[1].push(unit(after, 1));
    }
    return {
        shared: shared.sort(([a, c], [b, d]) => byContent(a, b) || byContent(c, d)),
        alone: [alone[0].sort(byContent), alone[1].sort(byContent)]
    };
}
const begunOf = new WeakMap();
function begunSessions(table) {
    const known = begunOf.get(table);
    if (known !== undefined)
        return known;
    const { sessionStart, sessions: all } = table;
    const sessions = new Uint32Array(all);
    let size = 0;
    for (let session = 0; session < all; session++)
        if (sessionStart[session + 1] > sessionStart[session])
            sessions[size++] = session;
    const begun = sessions.subarray(0, size);
    const made = { sessions: begun, rows: begun.map((session) => sessionStart[session]) };
    begunOf.set(table, made);
    return made;
}


/***/ }),

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   F9: () => (/* binding */ EVENTS_PER_SESSION),
/* harmony export */   SJ: () => (/* binding */ DENIAL),
/* harmony export */   SL: () => (/* binding */ vitalCells),
/* harmony export */   ff: () => (/* binding */ ERROR),
/* harmony export */   ju: () => (/* binding */ vitalSides),
/* harmony export */   n3: () => (/* binding */ REPEATED_CALLS),
/* harmony export */   tw: () => (/* binding */ DISTINCT_ACTIONS),
/* harmony export */   vY: () => (/* binding */ vitalTable)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4313);
/* harmony import */ var _policies_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2733);
/* harmony import */ var _statistics_intervals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7933);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9749);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6659);
/* harmony import */ var _strata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7192);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3360);







const UNKNOWN = 2;
function lengths({ sessions, sessionStart }) {
    const values = new Float64Array(sessions);
    for (let session = 0; session < sessions; session++)
        values[session] = sessionStart[session + 1] - sessionStart[session];
    return values;
}
function distinctActions({ sessions, sessionStart, actions, action }) {
    const values = new Float64Array(sessions);
    const lastSeen = new Int32Array(actions.length).fill(-1);
    for (let session = 0; session < sessions; session++) {
        const end = sessionStart[session + 1];
        let distinct = 0;
        for (let row = sessionStart[session]; row < end; row++) {
            const own = action[row];
            if (lastSeen[own] !== session)
                distinct++;
            lastSeen[own] = session;
        }
        values[session] = distinct;
    }
    return values;
}
const endsIn = (pattern) => ({ rows, outcome, outcomes }) => {
    const matching = Uint8Array.from(outcomes, (text) => (pattern.test(text) ? 1 : 0));
    const values = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) {
        const own = outcome[row];
        values[row] = own === _events_table_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3 ? UNKNOWN : matching[own];
    }
    return values;
};
const meansOf = (columnOf) => (table) => {
    const { sessions, sessionStart } = table;
    const means = new Float64Array(sessions).fill(Number.NaN);
    const column = columnOf(table);
    if (column === undefined)
        return means;
    for (let session = 0; session < sessions; session++) {
        const end = sessionStart[session + 1];
        let sum = 0;
        let measured = 0;
        for (let row = sessionStart[session]; row < end; row++) {
            const one = column[row];
            if (Number.isNaN(one))
                continue;
            sum += one;
            measured++;
        }
        if (measured > 0)
            means[session] = sum / measured;
    }
    return means;
};
const EVENTS_PER_SESSION = 'events per session';
const REPEATED_CALLS = 'repeated identical calls';
const DISTINCT_ACTIONS = 'distinct actions per session';
/** The cell that counts the events of sessions. */
const stepsOf = (vitals) => vitals.find(({ name }) => name === EVENTS_PER_SESSION)?.cell;
/** Outcomes that count as an error, and as a denial, in whatever words a log has for them. */
const ERROR = /err|fail|exception|timeout/i;
const DENIAL = /den|forbid|refus|reject|block|unauthori[sz]ed/i;
const MEASURES = [
    {
        name: EVENTS_PER_SESSION,
        unit: 'events',
        description: 'how many actions a session takes',
        of: 'session',
        isShare: false,
        values: lengths
    },
    {
        name: 'sessions without an action',
        unit: 'share',
        description: 'how many sessions end without any action',
        of: 'session',
        isShare: true,
        values: (table) => lengths(table).map((length) => (length === 0 ? 1 : 0))
    },
    {
        name: DISTINCT_ACTIONS,
        unit: 'actions',
        description: 'how many different actions a session uses',
        of: 'session',
        isShare: false,
        values: distinctActions
    },
    {
        name: REPEATED_CALLS,
        unit: 'share',
        description: 'how many calls repeat an earlier call of their session word for word',
        of: 'event',
        isShare: true,
        values: ({ repeated }) => repeated
    },
    {
        name: 'errors',
        unit: 'share',
        description: 'how many events end in an error',
        of: 'event',
        isShare: true,
        values: endsIn(ERROR)
    },
    {
        name: 'denials',
        unit: 'share',
        description: 'how many events are denied',
        of: 'event',
        isShare: true,
        values: endsIn(DENIAL)
    },
    {
        name: 'latency',
        unit: 'ms',
        description: 'how long an event takes',
        of: 'session',
        isShare: false,
        values: meansOf(({ latencyMs }) => latencyMs)
    },
    {
        name: 'tokens',
        unit: 'tokens',
        description: 'how many tokens an event takes',
        of: 'session',
        isShare: false,
        values: meansOf(({ tokens }) => tokens)
    }
];
/**
 * The vital signs of the pool as cells of the family. Lengths, times and tokens are tested by rank, for a single huge
 * session must neither make nor hide a change. `strataFor` divides events by what they were about; `only` names the one
 * that is wanted.
 */
function vitalCells(pool, strataFor, only) {
    const { table } = pool;
    const named = MEASURES.filter(({ name, of }) => (pool.unit !== 'event' || of === 'event') && (only === undefined || name === only));
    return named.flatMap((measure) => {
        const all = measure.values(table);
        const isMeasured = all instanceof Uint8Array ? isKnown : isNumber;
        // Without a copy where there is nothing to leave out: a list is long while it is filtered.
        const isWhole = !all.includes(all instanceof Uint8Array ? UNKNOWN : Number.NaN);
        const raw = isWhole ? all : all.filter(isMeasured);
        const count = raw.length;
        if (count === 0 || (raw.every((value) => value === raw[0]) && (raw[0] === 0 || !measure.isShare)))
            return [];
        const ofEvent = measure.of === 'event';
        const whole = ofEvent ? (0,_policies_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .everyRow */ .UJ)(table) : ordinals(all.length);
        const events = count === all.length ? whole : whole.filter((i) => isMeasured(all[i]));
        const values = raw instanceof Uint8Array ? raw : measure.isShare ? new Uint8Array(raw) : midRanks(raw);
        const subject = { type: 'vital', name: measure.name, description: measure.description };
        const made = {
            family: measure.name === 'errors' || measure.name === 'denials' ? 'ending' : 'vital',
            subject,
            sessions: ofEvent ? (0,_folded_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionsInTurn */ .U3)(table, events) : events,
            ...(ofEvent ? { rows: events } : {}),
            values,
            ...(ofEvent && measure.isShare
                ? { strata: (0,_strata_js__WEBPACK_IMPORTED_MODULE_2__/* .byAction */ .Mc)(table, events, strataFor(events, values)), byCertainty: true }
                : { strata: measure.isShare ? (0,_strata_js__WEBPACK_IMPORTED_MODULE_2__/* .undivided */ .te)(count) : byTask(table, events, values, strataFor) }),
            sign: 1,
            conditions: 0
        };
        const sides = measuredSides(pool, made, raw);
        const cell = (0,_folded_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedCell */ .dt)(made, table);
        return [{ name: measure.name, unit: measure.unit, isShare: measure.isShare, cell, ...sides }];
    });
}
/** Steps in which a number is told apart where it decides what is compared with what. */
const LEVELS = 8;
/** Sessions by what they began with, for other tasks take more steps or fewer; those without any event apart. */
function byTask({ sessionStart }, sessions, ranks, strataFor) {
    const isActive = (session) => sessionStart[session + 1] > sessionStart[session];
    const active = Uint32Array.from(sessions.keys()).filter((i) => isActive(sessions[i]));
    const { of, count } = strataFor(active.map((i) => sessionStart[sessions[i]]), Uint8Array.from(active, (i) => Math.min(LEVELS - 1, Math.floor(ranks[i] * LEVELS))), LEVELS);
    const strata = new Uint32Array(sessions.length).fill(count);
    active.forEach((i, k) => {
        strata[i] = of[k] ?? 0;
    });
    return { of: strata, count: count + 1 };
}
/** On either side how many were measured, their sum, and their mean; null where nothing was. */
function measuredSides(pool, { sessions }, raw) {
    const counts = [0, 0];
    const sums = [0, 0];
    if (raw instanceof Uint8Array) {
        for (let i = 0; i < raw.length; i++) {
            const side = (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .sideOf */ .Jh)(pool, sessions[i]);
            counts[side]++;
            sums[side] += raw[i];
        }
    }
    else {
        for (const side of [0, 1]) {
            const own = raw.filter((_, i) => (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .sideOf */ .Jh)(pool, sessions[i]) === side);
            counts[side] = own.length;
            // Smallest first, so that the sum does not depend on the order of the sessions.
            for (const value of own.sort())
                sums[side] += value;
        }
    }
    const mean = (side) => (counts[side] === 0 ? null : sums[side] / counts[side]);
    return { counts, kept: sums, means: [mean(0), mean(1)] };
}
const isKnown = (value) => value !== UNKNOWN;
const isNumber = (value) => !Number.isNaN(value);
const ordinals = (size) => Uint32Array.from({ length: size }, (_, i) => i);
/** Ranks on (0, 1), ties sharing their mean. */
function midRanks(values) {
    // Without an order of one's own: numbers as they are, are sorted by the engine itself.
    const sorted = values.slice().sort();
    const rankOf = new Map();
    for (let from = 0; from < sorted.length;) {
        let to = from;
        while (to < sorted.length && sorted[to] === sorted[from])
            to++;
        rankOf.set(sorted[from], (from + to) / 2 / values.length);
        from = to;
    }
    return values.map((value) => rankOf.get(value));
}
/** Both sides of a vital sign that changed: shares with their interval, means without. */
function vitalSides(own, pool) {
    const [before, after] = own.means;
    const sides = [0, 1].map((side) => {
        const events = own.counts[side];
        const kept = own.isShare ? own.kept[side] : 0;
        const confidence = own.isShare && events > 0 ? kept / events : null;
        const sessions = new Set(own.cell.sessions.filter((session) => (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .sideOf */ .Jh)(pool, session) === side)).size;
        const interval = confidence === null ? null : [...(0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_5__/* .wilson */ .rF)(kept, events)];
        return { events, kept, sessions, confidence, interval };
    });
    return { baseline: sides[0], current: sides[1], delta: (after ?? 0) - (before ?? 0) };
}
/** The vital signs as a report shows them. */
const vitalTable = (vitals, cells) => vitals.map(({ name, unit, means, cell }) => {
    const tested = cells.find((one) => one.cell === cell);
    return {
        name,
        unit,
        baseline: means[0],
        current: means[1],
        p_value: tested === undefined ? null : (0,_spent_js__WEBPACK_IMPORTED_MODULE_6__/* .toldP */ .U)(tested.adjusted)
    };
});


/***/ }),

/***/ 4245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ releaseTurboFanAfter),
/* harmony export */   K9: () => (/* binding */ releaseTurboFanFor),
/* harmony export */   Y8: () => (/* binding */ holdBackTurboFan),
/* harmony export */   cM: () => (/* binding */ keepYoungSmallFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/* harmony import */ var _events_garbage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4114);



/**
 * What V8 spends on compiling. TurboFan, its last and slowest compiler, earns back its time only in a run of seconds: held
 * back, `extract` of 10,000 events takes a third less processor time and a check of 1,000 a quarter less, for what Maglev
 * compiles before it is nearly as fast. Of what Maglev compiles by itself, most is never called often enough to earn that
 * either: asked for ten times as many calls, it leaves a run of 1,000 to 20,000 events up to a tenth less to do.
 */
/** Bytes of logs from which on a run may last that long: about 20,000 events. */
const LONG_RUN = 6 * 1024 * 1024;
/** Bytes of a packed profile of about as many events. */
const LONG_PROFILE = 200 * 1024;
/** The first engine with Maglev on by default, where it has it: without Maglev nothing would optimise at all. */
const hasMaglev = Number(process.versions.v8.split('.')[0]) >= 13 && ['x64', 'arm64'].includes(process.arch);
/** Calls of a function (or so much of its loops) from which on Maglev compiles it: what V8 takes, and what a short run does. */
const MAGLEV_FROM = { usual: 400, short: 4_000 };
/** By how much V8 lets the room for young objects grow at a time. */
const USUAL_GROWTH = 2;
let isHeldBack = false;
/** What room young objects may take: whatever the engine gives them, or what they have. */
let young = 'not ours to say';
/** For the doors that are a process of their own: the compilers are those of the whole process. */
function holdBackTurboFan() {
    (0,_events_garbage_js__WEBPACK_IMPORTED_MODULE_2__/* .mayCollect */ .m)();
    young = 'any';
    if (!hasMaglev)
        return;
    isHeldBack = true;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--no-turbofan');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--invocation-count-for-maglev=${MAGLEV_FROM.short}`);
}
/**
 * To be told what is about to be read: what Maglev compiles while TurboFan is held back stays as it is, so that a long
 * run must have it from the start.
 */
async function releaseTurboFanFor(files) {
    if (!isHeldBack && young === 'not ours to say')
        return;
    const statuses = await Promise.all(files.map(({ location }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(location).catch(() => undefined)));
    if (statuses.reduce((sum, status) => sum + (status?.size ?? 0), 0) < LONG_RUN)
        return;
    releaseTurboFan();
    // A thread that starts under other flags than node did has no use for what node compiled beforehand: it takes twice as long.
    if (young === 'small')
        keepYoung('any');
}
/**
 * To be told how much was read so far: of packed logs and of standard input the size shows only then. Threads that read
 * are up by then.
 */
function releaseTurboFanAfter(bytes) {
    if (bytes < LONG_RUN)
        return;
    releaseTurboFan();
    if (young === 'any')
        keepYoung('small');
}
function releaseTurboFan() {
    if (!isHeldBack)
        return;
    isHeldBack = false;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--turbofan');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--invocation-count-for-maglev=${MAGLEV_FROM.usual}`);
}
/**
 * To be told of the packed profile that is about to be decoded: of all that a check reads it makes the most objects, and
 * what young objects were given once they keep.
 */
function keepYoungSmallFor(profileBytes) {
    if (young === 'any' && profileBytes >= LONG_PROFILE)
        keepYoung('small');
}
/**
 * The engine gives young objects up to 128 MB once many of them live, and leaves the buffers of those that do not live
 * where they are until that room is full. What is made of logs is columns and few objects: kept to the room it has, a
 * run takes a quarter less memory and no more time.
 */
function keepYoung(room) {
    young = room;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--semi-space-growth-factor=${room === 'small' ? 1 : USUAL_GROWTH}`);
}


/***/ }),

/***/ 3681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ByItems)
/* harmony export */ });
/** What was found of the items of tables: tables that differ in something else share it. */
class ByItems {
    #found = new WeakMap();
    /** What `find` found of these items, now or before. */
    of(table, find) {
        const known = this.#found.get(table.itemIds);
        if (known?.items === table.items)
            return known.value;
        const value = find(table);
        this.adopt(table, value);
        return value;
    }
    /** Takes what somebody else has found. */
    adopt({ itemIds, items }, value) {
        this.#found.set(itemIds, { items, value });
    }
    has({ itemIds }) {
        return this.#found.has(itemIds);
    }
    /** Forgets it, and gives it back where there is any. */
    forget({ itemIds }) {
        const known = this.#found.get(itemIds);
        this.#found.delete(itemIds);
        return known?.value;
    }
}


/***/ }),

/***/ 5397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   Fx: () => (/* binding */ likelihood),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tf: () => (/* binding */ contentText),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   ou: () => (/* binding */ firstText),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
const EMPTY = Object.freeze(Object.create(null));
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value if it is an object, else an empty one: so that a chain of fields never throws. */
const object = (value) => (isObject(value) ? value : EMPTY);
const array = (value) => (Array.isArray(value) ? value : []);
/** A text with something in it. */
const text = (value) => typeof value === 'string' && value !== '' ? value : undefined;
/** A name that some writers give as a number (`task_id: 7`). */
const label = (value) => typeof value === 'number' && Number.isFinite(value) ? String(value) : text(value);
const finite = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** The first of the values that is a text. */
function firstText(...values) {
    for (const value of values)
        if (typeof value === 'string' && value !== '')
            return value;
    return undefined;
}
const camelCased = new Map();
/** A field by its name in snake case, or else in camel case: many a tool writes the one in Python and the other elsewhere. */
function either(record, name) {
    const own = record[name];
    if (own !== undefined && own !== null)
        return own;
    const other = camelCased.get(name) ?? name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
    camelCased.set(name, other);
    return record[other];
}
/**
 * The text of a message content: a string, or the text blocks of a list (`[{ type: 'text', text }]`), the first
 * `limit` characters. Outcomes are told by the beginning, so that megabytes of tool output need not be joined.
 */
function contentText(content, limit = 2_000) {
    if (typeof content === 'string')
        return content.slice(0, limit);
    let joined = '';
    for (const block of array(content)) {
        const piece = typeof block === 'string' ? block : firstText(object(block).text, object(block).content);
        if (piece !== undefined)
            joined += piece.slice(0, limit);
        if (joined.length >= limit)
            break;
    }
    return joined.slice(0, limit);
}
/** A text that is a JSON object or array, parsed; anything else unchanged. */
function unpacked(value) {
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
/** The part of the sample that fits, 0 to 1; for `detect`. */
function share(sample, fits) {
    let fitting = 0;
    for (const value of sample)
        if (isObject(value) && fits(value))
            fitting++;
    return sample.length === 0 ? 0 : fitting / sample.length;
}
/**
 * A score for `detect`: 0 where nothing fits; else near `sure`, a little less the more values do not fit, so that a
 * few damaged records do not hide the format.
 */
function likelihood(sample, sure, fits) {
    const part = share(sample, fits);
    return part === 0 ? 0 : sure * (0.8 + 0.2 * part);
}


/***/ }),

/***/ 570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ releaseLarge),
/* harmony export */   P4: () => (/* binding */ twice),
/* harmony export */   TJ: () => (/* binding */ recode),
/* harmony export */   Z$: () => (/* binding */ integersBelow),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   bU: () => (/* binding */ IntegerColumn),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   hL: () => (/* binding */ SparseColumn)
/* harmony export */ });
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4800);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);


/** Growable typed columns: what an event costs in memory is its numbers, never its text. */
const PIECE_BITS = 16;
const PIECE = 1 << PIECE_BITS;
const WITHIN = PIECE - 1;
const FIRST_CAPACITY = 1 << 10;
/** Room for integers below `bound`, of as few bytes each as hold them. */
function integersBelow(bound, length) {
    return (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .ofBytes */ .vw)(bytesFor(bound - 1), length);
}
/** How many bytes hold the greatest of numbers that have no other bits than these. */
const bytesFor = (bits) => (bits > 0xffff ? 4 : bits > 0xff ? 2 : 1);
/**
 * Gives the memory of numbers back at once, where the engine can: the garbage collector leaves tens of megabytes of it
 * lying about, for it looks at objects, and these are few. The numbers must not be read any more.
 */
function release(values) {
    const buffer = values.buffer;
    if ((0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .isResizable */ .w)(buffer))
        buffer.resize(0);
    else
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
/** The numbers in a place of twice the room. */
function twice(values) {
    const larger = new Uint32Array(values.length * 2);
    larger.set(values);
    releaseLarge(values);
    return larger;
}
/** Integers of 32 bits, of which as many bytes are kept as the greatest of them needs. */
class IntegerColumn {
    /** What was in `#last` each time that it was full. */
    #stored = new Uint8Array(0);
    #storedLength = 0;
    #last = new Uint32Array(FIRST_CAPACITY);
    /** Filled places of `#last`. */
    #used = 0;
    get length() {
        return this.#storedLength + this.#used;
    }
    push(value) {
        if (this.#used === this.#last.length)
            this.#makeRoom();
        this.#last[this.#used++] = value;
    }
    /** Makes `index` a valid place; new places hold `filler`. */
    extend(index, filler) {
        for (let missing = index + 1 - this.length; missing > 0;) {
            if (this.#used === this.#last.length)
                this.#makeRoom();
            const taken = Math.min(missing, this.#last.length - this.#used);
            this.#last.fill(filler, this.#used, this.#used + taken);
            this.#used += taken;
            missing -= taken;
        }
    }
    append(values) {
        for (let at = 0; at < values.length;) {
            if (this.#used === this.#last.length)
                this.#makeRoom();
            const taken = Math.min(values.length - at, this.#last.length - this.#used);
            this.#last.set(values.subarray(at, at + taken), this.#used);
            this.#used += taken;
            at += taken;
        }
    }
    get(index) {
        const within = index - this.#storedLength;
        return (within < 0 ? this.#stored[index] : this.#last[within]);
    }
    set(index, value) {
        const within = index - this.#storedLength;
        if (within >= 0) {
            this.#last[within] = value;
            return;
        }
        this.#widen(bytesFor(value));
        this.#stored[index] = value;
    }
    /** Puts for each number what stands at its place in `code`. */
    recode(code) {
        recode(this.#last, code, this.#used);
        const wide = new Uint32Array(Math.min(PIECE, this.#storedLength));
        for (let from = 0; from < this.#storedLength; from += PIECE) {
            wide.set(this.#stored.subarray(from, from + PIECE));
            recode(wide, code, wide.length);
            this.#widen(bytesFor(allBits(wide)));
            this.#stored.set(wide, from);
        }
    }
    /** The numbers, out of the column, which is empty afterwards: their memory goes when the taker lets it go. */
    take() {
        return this.#takeInto(new Uint32Array(this.length));
    }
    /** The same in as few bytes a number as the greatest needs. */
    takeNarrow() {
        const bytes = bytesFor(allBits(this.#last.subarray(0, this.#used)));
        return this.#takeInto((0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .ofBytes */ .vw)(Math.max(bytes, this.#stored.BYTES_PER_ELEMENT), this.length));
    }
    /** The same where they stand: another thread may take them over. */
    takeInPlace() {
        if (this.#storedLength === 0)
            return this.takeNarrow();
        const { length } = this;
        const last = this.#last.subarray(0, this.#used);
        this.#widen(bytesFor(allBits(last)));
        const all = (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .withRoom */ .Eo)(this.#stored, length);
        all.set(last, this.#storedLength);
        this.#clear();
        return all.length === length ? all : all.subarray(0, length);
    }
    #takeInto(all) {
        all.set(this.#last.subarray(0, this.#used), this.#storedLength);
        release(this.#last);
        (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .Cy)(this.#stored, this.#storedLength, all);
        this.#clear();
        return all;
    }
    #clear() {
        this.#stored = new Uint8Array(0);
        this.#storedLength = 0;
        this.#last = new Uint32Array(FIRST_CAPACITY);
        this.#used = 0;
    }
    #makeRoom() {
        if (this.#last.length < PIECE) {
            const larger = new Uint32Array(this.#last.length * 4);
            larger.set(this.#last);
            this.#last = larger;
            return;
        }
        this.#widen(bytesFor(allBits(this.#last)));
        const stored = this.#storedLength;
        this.#stored = (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .withRoom */ .Eo)(this.#stored, stored + PIECE);
        this.#stored.set(this.#last, stored);
        this.#storedLength = stored + PIECE;
        this.#used = 0;
    }
    #widen(bytes) {
        if (bytes <= this.#stored.BYTES_PER_ELEMENT)
            return;
        const wide = (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .ofBytes */ .vw)(bytes, (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .growing */ .qR)(this.#storedLength * bytes));
        (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .move */ .Cy)(this.#stored, this.#storedLength, wide);
        this.#stored = wide;
    }
}
/** The same of numbers, `NONE` left as it is. */
function recode(numbers, code, length) {
    for (let i = 0; i < length; i++) {
        const value = numbers[i];
        if (value !== _table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3)
            numbers[i] = code[value];
    }
}
/** All bits of the numbers, or enough of them to tell that they take four bytes. */
function allBits(numbers) {
    let all = 0;
    for (let i = 0; i < numbers.length && all >>> 16 === 0; i++)
        all |= numbers[i];
    return all >>> 0;
}
/** The same numbers, of as few bytes each as hold them. */
function narrowed(numbers) {
    const bytes = bytesFor(allBits(numbers));
    if (bytes === 4)
        return numbers;
    const narrow = (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .ofBytes */ .vw)(bytes, numbers.length);
    narrow.set(numbers);
    return narrow;
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

/***/ 3343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ countItems),
/* harmony export */   Q1: () => (/* binding */ fillByKernel),
/* harmony export */   ow: () => (/* binding */ keyEnds)
/* harmony export */ });
/* harmony import */ var _counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6159);

/** By item: the end of the items of its key. */
function keyEnds(items) {
    const ends = new Uint32Array(items.length);
    for (let item = items.length - 1; item >= 0; item--)
        ends[item] = items[item]?.key === items[item + 1]?.key ? ends[item + 1] : item + 1;
    return ends;
}
/** Counts the items of all rows. */
const countItems = (table) => countByKernel(table) ?? countRows(table);
/** Undefined where the kernel cannot do it. */
function countByKernel(table) {
    const { rows, items, itemIds } = table;
    const places = new _counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N4();
    const { pieces, starts, handOver } = (0,_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .handing */ .Md)(table, places);
    const endsAt = places.of(keyEnds(items));
    const events = places.take(4 * items.length);
    const hasBefore = places.take(items.length);
    const kernel = (0,_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .countingKernel */ .d0)(rows, places);
    if (kernel === undefined)
        return undefined;
    const { buffer, exports } = kernel;
    new Uint8Array(buffer, events, places.end - events).fill(0);
    for (const piece of pieces) {
        const ids = handOver(buffer, piece);
        const size = piece.to - piece.from;
        exports.countItems(ids, itemIds.BYTES_PER_ELEMENT, starts, size, endsAt, events, hasBefore);
    }
    return {
        events: new Uint32Array(buffer, events, items.length).slice(),
        hasBefore: new Uint8Array(buffer, hasBefore, items.length).slice()
    };
}
/** The same in the host's language. */
function countRows({ rows, items, itemStart, itemIds }) {
    const ends = keyEnds(items);
    const events = new Uint32Array(items.length);
    const hasBefore = new Uint8Array(items.length);
    let i = 0;
    for (let row = 0; row < rows; row++) {
        // The items of a row ascend: values of one key follow each other.
        let keyEnd = 0;
        for (const end = itemStart[row + 1]; i < end; i++) {
            const item = itemIds[i];
            events[item] = events[item] + 1;
            if (item < keyEnd)
                hasBefore[item] = 1;
            else
                keyEnd = ends[item];
        }
    }
    return { events, hasBefore };
}
/**
 * Writes the items of all rows as codes into columns, each of as many codes as there are rows, or as bits into masks. False,
 * and nothing is written, where the kernel cannot do it.
 */
function fillByKernel(table, keys, codes, columns) {
    const { rows, items, itemIds } = table;
    const places = new _counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N4();
    const { pieces, starts, handOver } = (0,_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .handing */ .Md)(table, places);
    const width = codes.BYTES_PER_ELEMENT;
    const stride = _counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_ROWS */ .BL * width;
    const columnsAt = places.take(columns * stride);
    const placeOf = new Int32Array(2 * items.length);
    const masksAt = keys.map(({ from, to, column, masks }) => {
        const at = masks === undefined ? columnsAt + (column ?? 0) * stride : places.take(_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_ROWS */ .BL);
        for (let code = 0; code < to - from; code++)
            placeOf.set(masks === undefined ? [at, code + 1] : [-at, 1 << code], 2 * (from + code));
        return at;
    });
    const end = places.end;
    const placesAt = places.of(placeOf);
    const kernel = (0,_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .countingKernel */ .d0)(rows, places);
    if (kernel === undefined)
        return false;
    const { buffer, exports } = kernel;
    const written = new Uint8Array(buffer, columnsAt, end - columnsAt);
    for (const piece of pieces) {
        const { from, to } = piece;
        const ids = handOver(buffer, piece);
        written.fill(0);
        exports.fillCodes(ids, itemIds.BYTES_PER_ELEMENT, starts, to - from, placesAt, width);
        keys.forEach(({ column, masks }, key) => {
            const at = masksAt[key];
            if (masks === undefined)
                codes.set((0,_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .integersAt */ .ND)(buffer, at, to - from, codes), (column ?? 0) * rows + from);
            else
                masks.set(new Uint8Array(buffer, at, to - from), from);
        });
    }
    return true;
}


/***/ }),

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BL: () => (/* binding */ PIECE_ROWS),
  N4: () => (/* binding */ Places),
  d0: () => (/* binding */ countingKernel),
  Md: () => (/* binding */ handing),
  ND: () => (/* binding */ integersAt),
  oD: () => (/* binding */ sessionPieces)
});

;// CONCATENATED MODULE: ./lib/events/counting-kernel-code.js
// Generated by scripts/kernels.mjs from assembly/counting.ts.
const COUNTING_KERNEL = 'AGFzbQEAAAABkAENYAZ/f39/f38AYAN/f38AYAV/f39/fwBgBH9/f38Bf2AEf39/fwBgDH9/f39/f39/f39/fwBgAn9/AGARf39/f39/f39/f39/f39/f38Bf2AIf39/f39/f38AYAt/f39/f39/f39/fwF/YAd/f39/f39/AGAJf39/f39/f39/AGAMf39/f39/f39/f39/AX8CDwEDZW52Bm1lbW9yeQIAAAMSEQEDBAUBBgIHCAACCQAKAAsMBt0BLH8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQX8LfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHsgEOB2NvbGxlY3QAEAxzdGFydERlcml2ZWQADwpzdGFydEl0ZW1zAA4KY291bnRJdGVtcwANCWZpbGxDb2RlcwAMDW51bWJlck9iamVjdHMACwxzdGFydE9iamVjdHMACgpjb3VudFBhaXJzAAkFc3BvdHMACAhjb3VudEtleQAHCmNvdW50T3JkZXIABgpzdGFydE9yZGVyAAMNc3RhcnRTaHVmZmxlZAACBm1lbW9yeQIACtQuEeQBAQJ/IxUhAwNAIAAgA0gEfyADIAJrIQQCfyACQQFGBEAgBC0AAAwBCyACQQJGBEAgBC8BAAwBCyAEKAIACyABSgVBAAsEQCADIAJrIQMMAQsLIAAgA0gEfyADIAJrIQACfyACQQFGBEAgAC0AAAwBCyACQQJGBEAgAC8BAAwBCyAAKAIACyABRgVBAAsEQA8LIAIgA2ogAyMVIANr/AoAACACQQFGBEAgAyABOgAABSACQQJGBEAgAyABOwEABSADIAE2AgALCyMVIAJqJBUjDyABQQJ0aiIAIAAoAgBBAWo2AgALmAEBBH8DQCAAIAFHBEAgACgCACIGQQBOBEBBACEFA0AgBCAFSgRAIAMjHiMkIAVBAnRqKAIAIAYjHWxqQQZ0amoiByAHKAIAQQFqNgIAIAVBAWohBQwBCwsjIyAGQQJ0aiIFKAIARQRAIyQgBEECdGogBjYCACAEQQFqIQQLIAUgBSgCAEEBajYCAAsgACACaiEADAELCyAEC54BAQN8IAAkKCABJCkgAiQqIAMkK0EAIQADQCAAQRBIBEBBACEBA0AgAUEQSARAIyogAEEEdCABakEEdGoiAiAAtyIGIAG3IgSiIAREAAAAAAAA8D+goyIFOQMAIAIgBSAGIAZEAAAAAAAA8L+goiAEoiAERAAAAAAAAABAoKOgIAUgBaKhOQMIIAFBAWohAQwBCwsgAEEBaiEADAELCwsyACAAJBwgASQdIAIkHiADJB8gBCQgIAUkISAGJCIgByQjIAgkJCAJJCUgCiQmIAskJwvSBAIIfwF8A0AgAiAESgRAIARBAnQiByAAaigCACEIIycgB2ooAgAhByAEIAYgBEUgASAEai0AAEEBRiIJRXIEf0EBBSAIIAAgBEEBa0ECdGooAgBHCxsiBkEASgRAIycgBkEBa0ECdGooAgAiCiAHRyAHIApyQQBOcQRAIx4gByMdbCAKakEGdGoiCiAKKAIQQQFqNgIQCwsgBEEBaiAFIAQgBU4bIQUDQCACIAVKBH8gASAFai0AAEEBRgVBAAsEfyAAIAVBAnRqKAIAIAhGBUEACwRAIAVBAWohBQwBCwsgAiAFSgRAIycgBUECdGooAgAiCiAHRyAHIApyQQBOcQRAIx4gByMdbCAKakEGdGoiByAHKAIUQQFqNgIUCwsgCUUEQCMlIAhBAnRqIgcoAgBFBEAjJiADQQJ0aiAINgIAIANBAWohAwsgByAHKAIAQQFqNgIAIx8gCEEFdGohByAGRQRAIAcgBygCAEEBajYCAAsgAiAFRgRAIAcgBygCBEEBajYCBAsLIARBAWohBAwBCwtBACEBA0AgASADSARAIyUjJiABQQJ0aigCACIAQQJ0aiIEKAIAIQUgBEEANgIAIx8gAEEFdGoiBCAEKwMQIAW3IAK3o0QAAAAAAADwP6QiC6A5AxAgBCAEKwMYIAtEAAAAAAAA8D8gC6GioDkDGCAEIAQoAghBAWo2AgggBCAEKAIMIAVqNgIMIyAjIUEBaiIEIABsIAUgBCAEIAVKG2pBAWtBAnRqIgAgACgCAEEBajYCACABQQFqIQEMAQsLC4wHAgd/A3wjJyABQQJ0aiEGA0AgAiABQQJ0SARAIycgAmojHCAAIAJqKAIAQQJ0aigCADYCACACQQRqIQIMAQsLIx1BCkwEQCMnIQQjKCEAQQAhAgNAIAQgBkcEQCAEKAIAIgdBAE4EQCAAIAcjHXQgAnJBAnRqIgggCCgCAEEBajYCAEEBIAd0IgggAnFFBEAjJCADQQJ0aiAHNgIAIANBAWohAwsjIyAHQQJ0aiIHIAcoAgBBAWo2AgAgAiAIciECCyAEQQRqIQQMAQsLQQAhAANAIAAgA0gEQCMjIyQgAEECdGooAgBBAnRqQQA2AgAgAEEBaiEADAELCyAGQQRrIQQjJ0EEayEDIykhBkEAIQBBACECA0AgAyAERwRAIAQoAgAiB0EATgRAIAYgByMddCACckECdGoiCCAIKAIAQQFqNgIAQQEgB3QiCCACcUUEQCMkIABBAnRqIAc2AgAgAEEBaiEACyMjIAdBAnRqIgcgBygCAEEBajYCACACIAhyIQILIARBBGshBAwBCwsFIycgBkEEQQgQASECQQAhAANAIAAgAkgEQCMjIyQgAEECdGooAgBBAnRqQQA2AgAgAEEBaiEADAELCyAGQQRrIydBBGtBfEEMEAEhAAtBACECA0AgACACSgRAIysgAkEDdGojIyMkIAJBAnRqKAIAQQJ0aigCALcgAbejOQMAIAJBAWohAgwBCwsDQCAAIAVKBEAjIyMkIAVBAnRqKAIAIgFBAnRqKAIAIgO3IQpBACECA0AgACACSgRAIAIgBUcEQCMjIyQgAkECdGooAgAiBEECdGooAgAhBiMeIAEjHWwgBGpBBnRqIgQgBCgCACADajYCACAEIAQoAgRBAWo2AgQgAyAGckEQSAR8IyogA0EEdCAGakEEdGoiBisDACEJIAYrAwgFIAogBrciC6IgC0QAAAAAAADwP6CjIgkgCiAKRAAAAAAAAPC/oKIgC6IgC0QAAAAAAAAAQKCjoCAJIAmioQshCyAEIAQrAxggCaA5AxggBCAEKwMgIAugOQMgIAQgBCsDKCAKIysgAkEDdGorAwAiCaIiC6A5AyggBCAEKwMwIAtEAAAAAAAA8D8gCaGioDkDMAsgAkEBaiECDAELCyAFQQFqIQUMAQsLQQAhAQNAIAAgAUoEQCMjIyQgAUECdGooAgBBAnRqQQA2AgAgAUEBaiEBDAELCwtoAQR/A0AgBCAFSgRAIAMgBUECdGoiBygCACACayEGIAcoAgQgAmsgBmsiBwRAIyIgB0ECdGoiCCAIKAIAQQFqNgIAIAAgBkECdGoiCCAHEAUgCCABIAZqIAcQBAsgBUEBaiEFDAELCwvaAwEIfwNAIAYgB0oEQCAFIAdBAnRqIhEoAgQgBGshFyARKAIAIARrIhghFQNAIBUgF0gEQCACIBVBAnRqKAIAIRQgCyABBH8gACABIBVsaiERAn8gAUEBRgRAIBEtAAAMAQsgAUECRgRAIBEvAQAMAQsgESgCAAsFQQALIhNBAnRqIhEgESgCAEEBajYCACAMIBQgCSATbGpBAnRqIhEgESgCAEEBaiADIBVqLQAAazYCACAVQQFqIRUMAQsLA0AgFyAYSgRAIAIgGEECdGooAgAgAQR/IAAgASAYbGohEQJ/IAFBAUYEQCARLQAADAELIAFBAkYEQCARLwEADAELIBEoAgALBUEACyIVIAlsaiIUQQJ0IhMgDGoiESgCACEWIBFBADYCACANIBNqIhEgESgCACAWajYCACAOIBQgCkECamwgFiAKQQFqIhEgESAWShtqQQJ0aiIRIBEoAgBBAWo2AgAgCyAVQQJ0aiIRKAIAIRMgEUEANgIAIBNBwABIBEAgDyAVQQZ0IBNqQQJ0aiIRIBEoAgBBAWo2AgAFIBAgEkEDdGogFTYCACASIhFBAWohEiAQIBFBA3RqIBM2AgQLIBhBAWohGAwBCwsgByAIaiEHDAELCyASC3kBAn8DQCAEIAhKBEAgCEECdCIJIAdqIAIgCWooAgAgAQR/IAAgASAIbGohCQJ/IAFBAUYEQCAJLQAADAELIAFBAkYEQCAJLwEADAELIAkoAgALBUEACyAFayIJIAYgBiAJSxsgA2xqQQJ0NgIAIAhBAWohCAwBCwsL3QEAIAFBAUYEQCACIANBAnRqIQEDQCABIAJKBEAgAigCACAEIAAtAAAgBWxqaiIDIAMoAgBBAWo2AgAgAkEEaiECIABBAWohAAwBCwsFIAFBAkYEQCACIANBAnRqIQEDQCABIAJKBEAgAigCACAEIAAvAQAgBWxqaiIDIAMoAgBBAWo2AgAgAkEEaiECIABBAmohAAwBCwsFIAIgA0ECdGohAQNAIAEgAkoEQCACKAIAIAQgACgCACAFbGpqIgMgAygCAEEBajYCACACQQRqIQIgAEEEaiEADAELCwsLCx0AIAAkFiABJBcgAkECdCQYIAMkGSAEJBpBACQbC9UDAQ5/QQEjGnRBAWshFANAIAQgEUoEQCMbQQFqJBsjF0EAIxj8CwAgAyARQQJ0aiIMKAIEIAVrIRUgDCgCACAFayEOA0AgDiAVSARAIAIgDkECdGoiDCgCBCEWIxYhDyAMKAIAIRADQCAQIBZIBEAgACABIBBsaiEMAn8gAUEBRgRAIAwtAAAMAQsgAUECRgRAIAwvAQAMAQsgDCgCAAshGANAIBggDygCBE8EQCAPQQxqIQ8MAQsLIA8oAgAgGE0EQCAPKAIIIRMjGSAYQbHz3fF5bEEgIxprdiIMQQR0aiENA0AjGyANKAIARgR/IA0oAgQgGEcFQQALBEAjGSAMQQFqIBRxIgxBBHRqIQ0MAQsLIxsgDSgCAEYEQCANKAIIIQwFIxcgE0ECdGoiFygCAEEBaiEMIBcgDDYCACANIxs2AgAgDSAYNgIEIA0gDDYCCCAMIBIgDCASShshEgsgByALaiATOgAAIAggCSALbGohDSAJQQFGBEAgDSAMOgAABSAJQQJGBEAgDSAMOwEABSANIAw2AgALCyALQQFqIQsLIBBBAWohEAwBCwsgCiAOQQJ0aiAGIAtqNgIAIA5BAWohDgwBCwsgEUEBaiERDAELCyASC68EAQR/IAFBAUYEQCAAIAIoAgBqIQEDQCADIAZKBEAgACACIAZBAnRqKAIEaiEHA0AgASAHSARAIAQgAS0AAEEDdGoiCCgCACEJIAgoAgQhCCAJQQBKBEAgCSAFIAZsaiEJIAVBAUYEQCAJIAg6AAAFIAVBAkYEQCAJIAg7AQAFIAkgCDYCAAsLBSAJQQBIBEAgBiAJayIJIAktAAAgCHI6AAALCyABQQFqIQEMAQsLIAZBAWohBgwBCwsFIAFBAkYEQCAAIAIoAgBBAXRqIQEDQCADIAZKBEAgACACIAZBAnRqKAIEQQF0aiEHA0AgASAHSARAIAQgAS8BAEEDdGoiCCgCACEJIAgoAgQhCCAJQQBKBEAgCSAFIAZsaiEJIAVBAUYEQCAJIAg6AAAFIAVBAkYEQCAJIAg7AQAFIAkgCDYCAAsLBSAJQQBIBEAgBiAJayIJIAktAAAgCHI6AAALCyABQQJqIQEMAQsLIAZBAWohBgwBCwsFIAAgAigCAEECdGohAQNAIAMgBkoEQCAAIAIgBkECdGooAgRBAnRqIQcDQCABIAdIBEAgBCABKAIAQQN0aiIIKAIAIQkgCCgCBCEIIAlBAEoEQCAJIAUgBmxqIQkgBUEBRgRAIAkgCDoAAAUgBUECRgRAIAkgCDsBAAUgCSAINgIACwsFIAlBAEgEQCAGIAlrIgkgCS0AACAIcjoAAAsLIAFBBGohAQwBCwsgBkEBaiEGDAELCwsLC6IDAQV/IAFBAUYEQCAAIAIoAgBqIQEDQCADIAdKBEAgACACIAdBAnRqKAIEaiEJQQAhCANAIAEgCUgEQCAFIAEtAAAiCkECdGoiCyALKAIAQQFqNgIAIAggCkoEQCAGIApqQQE6AAAFIAQgCkECdGooAgAhCAsgAUEBaiEBDAELCyAHQQFqIQcMAQsLBSABQQJGBEAgACACKAIAQQF0aiEBA0AgAyAHSgRAIAAgAiAHQQJ0aigCBEEBdGohCUEAIQgDQCABIAlIBEAgBSABLwEAIgpBAnRqIgsgCygCAEEBajYCACAIIApKBEAgBiAKakEBOgAABSAEIApBAnRqKAIAIQgLIAFBAmohAQwBCwsgB0EBaiEHDAELCwUgACACKAIAQQJ0aiEBA0AgAyAHSgRAIAAgAiAHQQJ0aigCBEECdGohCUEAIQgDQCABIAlIBEAgBSABKAIAIgpBAnRqIgsgCygCAEEBajYCACAIIApKBEAgBiAKakEBOgAABSAEIApBAnRqKAIAIQgLIAFBBGohAQwBCwsgB0EBaiEHDAELCwsLCxoAIAAkESABJBIgAiQTIAMkDiAEJA8gBSQQCyoAIAAkACABJAEgAiQCIAckByAEJAQgBSQFIAYkBiAIJAggAyQDQX8kCQvuCgEIfyAHJBQgCCQVA0AgDyADQQJ0SARAIAUgD2ooAgAgBiAPaigCACENIAQgD2ooAgAiByMJRwRAIAckCUEAJApBACQLIwJBACMD/AsABSMKQQFqJAojACMMQQJ0aigCACIHQQBOBH8jAiAHai0AAAVBAQtFBEAjAiAHakEBOgAAIwEgB0ECdGooAgAiDkF/RwRAIwsiB0EBaiQLIwggB0ECdGohBwNAIAcjCEoEfyAHQQRrKAIAIA5KBUEACwRAIAcgB0EEayIHKAIANgIADAELCyAHIA42AgALCwsjCCMLQQJ0aiEHIwoEf0EEQQgjCkEFSBsFQQALIwRqKAIAIg5Bf0cEQCAHIA42AgAgB0EEaiEHCyMKBH8jDEEBakECdAVBAAsjBWooAgAiDkF/RwRAIAcgDjYCACAHQQRqIQcLIw0jB0kjCkEASnEEfyMGIw1BAnRqKAIAIg5Bf0cEfyAHIA42AgAgB0EEagUgBwsFIAcLQf////8HNgIAJAwgDSQNIAAgAiAPaiIHKAIEIhEgAWxqIRIjFCENQX8hDEEBIQ4gACAHKAIAIhAgAWxqIQcDQCAHIBJIBEACfyABQQFGBEAgBy0AAAwBCyABQQJGBEAgBy8BAAwBCyAHKAIACyITIxJIBEAgDSMRIBNBAnRqKAIAIhM2AgAgE0F/RwRAIA1BBGohDSAMIBNIQQAgDhshDiATIQwLIAEgB2ohBwwCCwsLIA1B/////wc2AgAgDgRAIAlBAUYEQCMUIQwjCCENIxUhB0EAIQ4DQCAMKAIAIhAgDSgCACIRIBAgEUgbIhJB/////wdHBEAgDCAQIBJGQQJ0aiEMIA0gESASRkECdGohDSAHIBI6AAAgB0EBaiEHIw8gEkECdGoiECAQKAIAQQFqNgIAIA4gEkoEQCMQIBJqQQE6AAALIw4gEkECdGooAgAhDgwBCwsgByQVBSAJQQJGBEAjFCEMIwghDSMVIQdBACEOA0AgDCgCACIQIA0oAgAiESAQIBFIGyISQf////8HRwRAIAwgECASRkECdGohDCANIBEgEkZBAnRqIQ0gByASOwEAIAdBAmohByMPIBJBAnRqIhAgECgCAEEBajYCACAOIBJKBEAjECASakEBOgAACyMOIBJBAnRqKAIAIQ4MAQsLIAckFQUjFCEMIwghDSMVIQdBACEOA0AgDCgCACIQIA0oAgAiESAQIBFIGyISQf////8HRwRAIAwgECASRkECdGohDCANIBEgEkZBAnRqIQ0gByASNgIAIAdBBGohByMPIBJBAnRqIhAgECgCAEEBajYCACAOIBJKBEAjECASakEBOgAACyMOIBJBAnRqKAIAIQ4MAQsLIAckFQsLBSAAIAEgEGxqIQcgACABIBFsaiEOIxUhDSMIIQwDQCAMKAIAIhBB/////wdHBEAgDSAQIAkQACAMQQRqIQwMAQsLA0AgByAOSARAAn8gAUEBRgRAIActAAAMAQsgAUECRgRAIAcvAQAMAQsgBygCAAsiDCMSSARAIxEgDEECdGooAgAiDEEATgRAIA0gDCAJEAALIAxBfkwEQCMTQX4gDGtBAnRqIgwgDCgCAEECdGohEANAIAwgEEgEQCANIAwoAgQgCRAAIAxBBGohDAwBCwsLIAEgB2ohBwwCCwsLQQAhDCANIQcDQCAHIxVIBEACfyAJQQFGBEAgBy0AAAwBCyAJQQJGBEAgBy8BAAwBCyAHKAIACyINIAxIBEAjECANakEBOgAACyMOIA1BAnRqKAIAIQwgByAJaiEHDAELCwsgCyAPaiAKIxUgCGsgCW1qNgIAIA9BBGohDwwBCwsgCiMVIAhrIAltags=';

// EXTERNAL MODULE: ./lib/events/web-assembly.js
var web_assembly = __webpack_require__(9228);
;// CONCATENATED MODULE: ./lib/events/counting-kernel.js


const PAGE_BYTES = 65_536;
/** What the kernel may hold, for its memory is given back only at the end of the process. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Of fewer rows the handing over would take what it saves. It starts faster than the engine learns to count as fast. */
const LEAST_ROWS = 512;
/** Rows that are handed over at a time, and of many items fewer. */
const PIECE_ROWS = 8_192;
const PIECE_ITEMS = 1 << 17;
/** `null` where the engine does not run it. */
let started;
/**
 * The kernel, for so many rows, with memory for all that has its place there, which is the caller's until somebody else
 * asks. Undefined where that is too much, the rows are too few, or the engine does not run it.
 */
function countingKernel(rows, places) {
    const { end } = places;
    if (rows < LEAST_ROWS || end > MOST_BYTES)
        return undefined;
    if (started === undefined)
        started = (0,web_assembly/* startWebAssembly */.bu)(COUNTING_KERNEL, 1, () => ({})) ?? null;
    if (started === null)
        return undefined;
    const { memory, exports } = started;
    const missing = Math.ceil((end - memory.buffer.byteLength) / PAGE_BYTES);
    try {
        if (missing > 0)
            memory.grow(missing);
    }
    catch {
        return undefined;
    }
    places.write(memory.buffer);
    return { exports: exports, buffer: memory.buffer };
}
/** Gives things their places in the kernel's memory, one behind the other. */
class Places {
    end = PAGE_BYTES;
    #given = [];
    /** For so many bytes. */
    take(bytes) {
        const at = this.end;
        this.end = (at + bytes + 7) & ~7;
        return at;
    }
    /** For these numbers, which stand there once there is a kernel. */
    of(numbers) {
        const at = this.take(numbers.byteLength);
        this.#given.push({ at, numbers });
        return at;
    }
    write(buffer) {
        for (const { at, numbers } of this.#given)
            new Uint32Array(buffer, at, numbers.length).set(numbers);
    }
}
/** So many numbers that stand there, of as many bytes each as these have. */
function integersAt(buffer, at, size, like) {
    const Numbers = like.constructor;
    return new Numbers(buffer, at, size);
}
/** `cut`: pieces of rows that follow each other, where somebody has cut them already. */
function handing(table, places, cut = piecesOf(table)) {
    const { itemStart, itemIds } = table;
    const pieces = cut.map(({ from, to }) => ({
        from,
        to,
        first: itemStart[from],
        last: itemStart[to]
    }));
    const mostItems = pieces.reduce((most, { first, last }) => Math.max(most, last - first), 0);
    const ids = places.take(mostItems * itemIds.BYTES_PER_ELEMENT);
    const starts = places.take(4 * (PIECE_ROWS + 1));
    const handOver = (buffer, { from, to, first, last }) => {
        integersAt(buffer, ids, last - first, itemIds).set(itemIds.subarray(first, last));
        new Uint32Array(buffer, starts, to - from + 1).set(itemStart.subarray(from, to + 1));
        return (ids - first * itemIds.BYTES_PER_ELEMENT) | 0;
    };
    return { pieces, mostItems, starts, handOver };
}
function piecesOf({ rows, itemStart }) {
    const pieces = [];
    for (let from = 0, to = 0; from < rows; from = to) {
        const most = itemStart[from] + PIECE_ITEMS;
        to = Math.min(rows, from + PIECE_ROWS);
        while (to > from + 1 && itemStart[to] > most)
            to = from + ((to - from) >> 1);
        pieces.push({ from, to });
    }
    return pieces;
}
/** The sessions in pieces of whole ones; undefined where one has more rows than are handed over at a time. */
function sessionPieces({ sessions, sessionStart }) {
    const pieces = [];
    for (let first = 0, last = 0; first < sessions; first = last) {
        const from = sessionStart[first];
        while (last < sessions &&
            last - first < PIECE_ROWS &&
            sessionStart[last + 1] - from <= PIECE_ROWS)
            last++;
        if (last === first)
            return undefined;
        pieces.push({ from, to: sessionStart[last], first, last });
    }
    return pieces;
}


/***/ }),

/***/ 4114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ collectGarbage),
/* harmony export */   m: () => (/* binding */ mayCollect)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);


/** Whether the process runs for one of the doors alone: the garbage of somebody else's is not ours to collect. */
let isOwnProcess = false;
function mayCollect() {
    isOwnProcess = true;
}
let collect;
/**
 * Gives back what a stage of a long run has left: columns, parsed profiles, memory of WebAssembly. The engine would
 * leave it lying about, for it looks at objects and these are few. It takes some 20 ms, and more the more objects live.
 */
function collectGarbage() {
    if (!isOwnProcess)
        return;
    if (collect === undefined) {
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
        collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
        // A thread that starts under other flags than node did takes twice as long.
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-expose-gc');
    }
    collect();
}


/***/ }),

/***/ 4800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ move),
/* harmony export */   Eo: () => (/* binding */ withRoom),
/* harmony export */   qR: () => (/* binding */ growing),
/* harmony export */   vw: () => (/* binding */ ofBytes),
/* harmony export */   w: () => (/* binding */ isResizable)
/* harmony export */ });
/** So many addresses are set aside, of which what is written to takes memory. */
const MOST_BYTES = 2 ** 32;
/** Numbers that are moved at a time. */
const MOVED = 1 << 16;
/**
 * Memory that grows without being copied and gives back at once what it no longer holds. What the engine allocates
 * otherwise in pieces below some megabytes it hands to the operating system at the end of the process only.
 */
function growing(bytes) {
    try {
        return new ArrayBuffer(bytes, { maxByteLength: MOST_BYTES });
    }
    catch {
        return new ArrayBuffer(bytes);
    }
}
/** Whether it can grow and shrink. */
const isResizable = (memory) => memory.resizable === true;
/** Numbers of so many bytes each: so many of them, or those that stand in this memory. */
function ofBytes(bytes, place) {
    const Kind = bytes === 1 ? Uint8Array : bytes === 2 ? Uint16Array : Uint32Array;
    return new Kind(place);
}
/** The numbers with room for so many. Their old place must not be looked at any more. */
function withRoom(numbers, length) {
    if (length <= numbers.length)
        return numbers;
    const { buffer, BYTES_PER_ELEMENT: bytes } = numbers;
    if (isResizable(buffer) && length * bytes <= buffer.maxByteLength) {
        buffer.resize(length * bytes);
        return numbers;
    }
    const larger = ofBytes(bytes, growing(Math.max(length * bytes, buffer.byteLength * 2)));
    move(numbers, numbers.length, larger);
    return larger;
}
/**
 * Moves the first so many numbers to another place, the last ones first: where they were gives its memory back meanwhile,
 * so that they hardly ever stand there twice.
 */
function move(numbers, length, into) {
    const { buffer, BYTES_PER_ELEMENT: bytes } = numbers;
    for (let end = length; end > 0;) {
        const from = Math.floor((end - 1) / MOVED) * MOVED;
        into.set(numbers.subarray(from, end), from);
        if (isResizable(buffer))
            buffer.resize(from * bytes);
        end = from;
    }
}


/***/ }),

/***/ 2145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ forgetKeys),
/* harmony export */   f6: () => (/* binding */ hasCodes),
/* harmony export */   mU: () => (/* binding */ codesFor),
/* harmony export */   ti: () => (/* binding */ adoptCounts),
/* harmony export */   uP: () => (/* binding */ keyCodes),
/* harmony export */   vu: () => (/* binding */ tableKeys)
/* harmony export */ });
/* harmony import */ var _by_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3681);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _count_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3343);



/** Room for codes by place in some list of rows: the number of a value, from 1; 0 where there is none. */
const codesFor = (size, values) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .integersBelow */ .Z$)(values + 1, size);
const keys = new _by_items_js__WEBPACK_IMPORTED_MODULE_2__/* .ByItems */ .u();
const tableKeys = (table) => keys.of(table, countKeys);
/** To be told of a table whose items somebody has counted already. */
const adoptCounts = (table, counted) => keys.adopt(table, keysOf(table, counted));
const countKeys = (table) => keysOf(table, (0,_count_items_js__WEBPACK_IMPORTED_MODULE_1__/* .countItems */ .A1)(table));
function keysOf({ items }, { events, hasBefore }) {
    const keyOf = new Uint32Array(items.length);
    const start = [];
    const several = [];
    for (let item = 0; item < items.length; item++) {
        if (item === 0 || items[item]?.key !== items[item - 1]?.key)
            several[start.push(item) - 1] = 0;
        keyOf[item] = start.length - 1;
        if (hasBefore[item] === 1)
            several[start.length - 1] = 1;
    }
    start.push(items.length);
    return { keyOf, start: Uint32Array.from(start), events, several: Uint8Array.from(several) };
}
/** A column costs less than lists of rows where so many times the entries of a key are as many as the rows. */
const SPARSE = 3;
/** Values of which a byte can tell any number. */
const MOST_BITS = 8;
const codes = new _by_items_js__WEBPACK_IMPORTED_MODULE_2__/* .ByItems */ .u();
const hasCodes = (table) => codes.has(table);
const keyCodes = (table) => codes.of(table, fillCodes);
function fillCodes(table) {
    const { rows } = table;
    const { start, events, several } = tableKeys(table);
    const place = new Int32Array(several.length).fill(-1);
    const masks = [];
    const filled = [];
    let [columns, most] = [0, 0];
    for (let key = 0; key < several.length; key++) {
        const [from, to] = [start[key], start[key + 1]];
        let entries = 0;
        for (let item = from; item < to; item++)
            entries += events[item];
        if (entries * SPARSE < rows)
            continue;
        if (several[key] === 1) {
            if (to - from > MOST_BITS)
                continue;
            masks[key] = new Uint8Array(rows);
            filled.push({ from, to, masks: masks[key] });
            continue;
        }
        filled.push({ from, to, column: columns });
        place[key] = columns++;
        most = Math.max(most, to - from);
    }
    const written = codesFor(columns * rows, most);
    if (!(0,_count_items_js__WEBPACK_IMPORTED_MODULE_1__/* .fillByKernel */ .Q1)(table, filled, written, columns))
        fillRows(table, filled, written);
    return { place, codes: written, masks };
}
function fillRows({ rows, items, itemStart, itemIds }, keys, codes) {
    /** By item: where its column begins, or -1; its masks; and its code, or its bit. */
    const at = new Float64Array(items.length).fill(-1);
    const masksOf = [];
    const code = new Uint32Array(items.length);
    for (const { from, to, column, masks } of keys)
        for (let item = from; item < to; item++) {
            if (column !== undefined)
                at[item] = column * rows;
            masksOf[item] = masks;
            code[item] = column === undefined ? 1 << (item - from) : item - from + 1;
        }
    let i = 0;
    for (let row = 0; row < rows; row++)
        for (const end = itemStart[row + 1]; i < end; i++) {
            const item = itemIds[i];
            const column = at[item];
            if (column >= 0)
                codes[column + row] = code[item];
            else {
                const masks = masksOf[item];
                if (masks !== undefined)
                    masks[row] = masks[row] | code[item];
            }
        }
}
/** Gives back what was found of the items of a table of which nobody holds codes any more. */
function forgetKeys(table) {
    keys.forget(table);
    const known = codes.forget(table);
    if (known !== undefined)
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._r)(known.codes);
}


/***/ }),

/***/ 430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ forgetRows),
/* harmony export */   E_: () => (/* binding */ eventsOfItem),
/* harmony export */   IY: () => (/* binding */ itemIndex),
/* harmony export */   LQ: () => (/* binding */ rowsOfAction),
/* harmony export */   QY: () => (/* binding */ rowsOfItem),
/* harmony export */   bO: () => (/* binding */ forgetPostings),
/* harmony export */   bm: () => (/* binding */ isFrequent),
/* harmony export */   nP: () => (/* binding */ bitOf),
/* harmony export */   uw: () => (/* binding */ hasPostings),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* harmony import */ var _by_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3681);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _key_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2145);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);




const byAction = new WeakMap();
function actionLists({ rows, action, actions }) {
    const known = byAction.get(action);
    if (known !== undefined && known.start.length > actions.length)
        return known;
    const start = new Uint32Array(actions.length + 1);
    for (let row = 0; row < rows; row++) {
        const next = action[row] + 1;
        start[next] = start[next] + 1;
    }
    const lists = { start: running(start), rows: new Uint32Array(rows) };
    const next = start.slice(0, actions.length);
    for (let row = 0; row < rows; row++) {
        const done = action[row];
        const to = next[done];
        lists.rows[to] = row;
        next[done] = to + 1;
    }
    byAction.set(action, lists);
    return lists;
}
/** The counts that stand at 1, 2, … added up in place, so that each list begins where the one before ends. */
function running(start) {
    for (let i = 1; i < start.length; i++)
        start[i] = start[i] + start[i - 1];
    return start;
}
/**
 * Items on at least this share of the rows have no list: their rows are found anew among the codes of their key, in so
 * many times the steps that reading them takes, and the lists of all of them would be the largest thing in memory.
 */
const FREQUENT = 1 / 8;
/** Rows of frequent items that are kept for the next time: so many times as many as the table has, to begin with. */
const MOST_KEPT = 2;
/** Whoever asks so often for what was forgotten goes through the items again and again: as many more are kept. */
const ASKED_AGAIN = 8;
const byItem = new _by_items_js__WEBPACK_IMPORTED_MODULE_2__/* .ByItems */ .u();
const noRows = () => ({ lists: [], kept: new Map(), forgotten: new Set(), again: 0 });
function itemLists(table, key) {
    const { lists } = byItem.of(table, noRows);
    const found = lists[key];
    if (found !== undefined)
        return found;
    const { place, masks } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyCodes */ .uP)(table);
    const [own, mask] = [place[key], masks[key]];
    if (own >= 0)
        lists[key] = listsOfCodes(table, key, own);
    else if (mask !== undefined)
        lists[key] = listsOfMasks(table, key, mask);
    else {
        const others = listsOfOthers(table);
        for (let other = 0; other < place.length; other++)
            if (place[other] < 0 && masks[other] === undefined)
                lists[other] = others;
    }
    return lists[key];
}
const isFrequent = (table, item) => eventsOfItem(table, item) >= FREQUENT * table.rows;
/** Of an item whose key has masks: the bit that stands for it. */
const bitOf = (table, item) => {
    const { keyOf, start } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    return 1 << (item - start[keyOf[item]]);
};
/** Rows of a frequent item whose key has codes or masks; undefined for any other. */
function frequentRows(table, item, key) {
    if (!isFrequent(table, item))
        return undefined;
    const { start } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    const size = eventsOfItem(table, item);
    const { place, masks, codes } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyCodes */ .uP)(table);
    const [own, mask] = [place[key], masks[key]];
    if (own < 0 && mask === undefined)
        return undefined;
    const known = byItem.of(table, noRows);
    const { kept } = known;
    let rows = kept.get(item);
    if (rows === undefined) {
        rows = new Uint32Array(size);
        if (mask !== undefined)
            findBit(mask, bitOf(table, item), rows);
        else
            findCode(codes, own * table.rows, item - start[key] + 1, rows);
        if (known.forgotten.has(item))
            known.again++;
        makeRoom(known, Math.floor(MOST_KEPT + known.again / ASKED_AGAIN) * table.rows - size);
    }
    kept.delete(item);
    kept.set(item, rows);
    return rows;
}
/** Forgets what was asked for longest ago until no more than so many rows are kept. */
function makeRoom({ kept, forgotten }, most) {
    let size = 0;
    for (const { length } of kept.values())
        size += length;
    for (const [item, { length }] of kept) {
        if (size <= most)
            return;
        kept.delete(item);
        forgotten.add(item);
        size -= length;
    }
}
function findCode(codes, base, code, into) {
    for (let row = 0, at = 0; at < into.length; row++)
        if (codes[base + row] === code)
            into[at++] = row;
}
function findBit(masks, bit, into) {
    for (let row = 0, at = 0; at < into.length; row++)
        if ((masks[row] & bit) !== 0)
            into[at++] = row;
}
/** Empty lists of the items, each as long as need be. */
function emptyLists(table, from, to) {
    const { events } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    const start = new Uint32Array(to - from + 1);
    for (let item = from; item < to; item++) {
        const size = events[item];
        start[item - from + 1] = size < FREQUENT * table.rows ? size : 0;
    }
    running(start);
    return { from, start, rows: new Uint32Array(start[to - from]) };
}
function listsOfCodes(table, key, place) {
    const { start } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    const { codes } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyCodes */ .uP)(table);
    const lists = emptyLists(table, start[key], start[key + 1]);
    const next = lists.start.slice();
    const base = place * table.rows;
    for (let row = 0; row < table.rows; row++) {
        const code = codes[base + row];
        if (code === 0 || lists.start[code] === lists.start[code - 1])
            continue;
        const to = next[code - 1];
        lists.rows[to] = row;
        next[code - 1] = to + 1;
    }
    return lists;
}
function listsOfMasks(table, key, masks) {
    const { start } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    const lists = emptyLists(table, start[key], start[key + 1]);
    const next = lists.start.slice();
    for (let row = 0; row < table.rows; row++)
        for (let left = masks[row], bit = 0; left !== 0; left >>= 1, bit++) {
            if ((left & 1) === 0 || lists.start[bit] === lists.start[bit + 1])
                continue;
            const to = next[bit];
            lists.rows[to] = row;
            next[bit] = to + 1;
        }
    return lists;
}
/** Of the keys that have no codes by row, in one pass. */
function listsOfOthers(table) {
    const { rows, items, itemStart, itemIds } = table;
    const { keyOf, events } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    const { place, masks } = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyCodes */ .uP)(table);
    const start = new Uint32Array(items.length + 1);
    const isOther = Uint8Array.from(items, (_, item) => {
        const key = keyOf[item];
        return place[key] < 0 && masks[key] === undefined ? 1 : 0;
    });
    for (let item = 0; item < items.length; item++)
        start[item + 1] = isOther[item] === 1 ? events[item] : 0;
    running(start);
    const lists = { from: 0, start, rows: new Uint32Array(start[items.length]) };
    const next = start.slice();
    let i = 0;
    for (let row = 0; row < rows; row++)
        for (const end = itemStart[row + 1]; i < end; i++) {
            const item = itemIds[i];
            if (isOther[item] === 0)
                continue;
            const to = next[item];
            lists.rows[to] = row;
            next[item] = to + 1;
        }
    return lists;
}
/** Whether somebody has asked for rows of items of the table, or for their codes. */
const hasPostings = (table) => byItem.has(table) || (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCodes */ .f6)(table);
/** Gives back the lists of rows of items of a table of which nobody holds any more; they can be made again. */
function forgetRows(table) {
    const known = byItem.forget(table);
    for (const { rows } of new Set(known?.lists.filter((lists) => lists !== undefined)))
        (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._r)(rows);
    known?.kept.forEach(_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .release */ ._r);
}
/** Gives back all that was built of the items of a table of which nobody holds rows any more; it can be built again. */
function forgetPostings(table) {
    forgetRows(table);
    (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .forgetKeys */ .Ml)(table);
}
const empty = new Uint32Array(0);
/** Number of rows that hold the item. */
const eventsOfItem = (table, item) => (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table).events[item] ?? 0;
/** Rows that hold the item, ascending. */
function rowsOfItem(table, item) {
    const key = (0,_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table).keyOf[item];
    if (key === undefined)
        return empty;
    const frequent = frequentRows(table, item, key);
    if (frequent !== undefined)
        return frequent;
    const { from, start, rows } = itemLists(table, key);
    return rows.subarray(start[item - from], start[item - from + 1]);
}
/** Rows of the action, ascending; empty where the table has no such action. */
function rowsOfAction(table, action) {
    if (action < 0)
        return empty;
    const { start, rows } = actionLists(table);
    return rows.subarray(start[action], start[action + 1]);
}
/** Index into `table.items`, or -1. The dictionary is sorted. */
function itemIndex(table, key, value) {
    let low = 0;
    let high = table.items.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const order = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareItems */ .Q9)(table.items[middle], { key, value });
        if (order === 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
/** From this many times the length on, the longer list is searched rather than read. */
const MUCH_LONGER = 32;
function intersect(a, b) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    const common = new Uint32Array(short.length);
    const isSearched = short.length * MUCH_LONGER < long.length;
    let size = 0;
    let j = 0;
    for (let i = 0; i < short.length; i++) {
        const row = short[i];
        if (isSearched)
            j = firstFrom(long, row, j);
        else
            while (j < long.length && long[j] < row)
                j++;
        if (j === long.length)
            break;
        if (long[j] === row)
            common[size++] = row;
    }
    return common.subarray(0, size);
}
/** Place of the first entry from `low` on that is not below the row. */
function firstFrom(rows, row, low) {
    let from = low;
    let to = rows.length;
    while (from < to) {
        const middle = (from + to) >>> 1;
        if (rows[middle] < row)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
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

/***/ 9228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ sharedMemory),
/* harmony export */   aE: () => (/* binding */ startWithin),
/* harmony export */   bu: () => (/* binding */ startWebAssembly)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

/** The part of the engine's WebAssembly that is needed: the language's own library does not describe it. */
const { WebAssembly } = globalThis;
const modules = new Map();
/** Undefined where the engine does not give it, or does not read numbers from memory as WebAssembly writes them. */
function sharedMemory(pages) {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_0__.endianness)() !== 'LE')
        return undefined;
    try {
        return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    }
    catch {
        return undefined;
    }
}
/** What a kernel exports that is started in a memory that there is; undefined where the engine cannot run it. */
function startWithin(code, memory, imports) {
    try {
        const compiled = modules.get(code) ?? new WebAssembly.Module(Buffer.from(code, 'base64'));
        modules.set(code, compiled);
        return new WebAssembly.Instance(compiled, { env: { memory }, ...imports }).exports;
    }
    catch {
        return undefined;
    }
}
/**
 * Starts a kernel of `assembly/`, given as base64, in a memory of its own, which `imports` may be told of.
 * Undefined where the engine has no WebAssembly, or none of 128 bits at once, or does not read numbers from memory as
 * WebAssembly writes them.
 */
function startWebAssembly(code, pages, imports) {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_0__.endianness)() !== 'LE')
        return undefined;
    try {
        const memory = new WebAssembly.Memory({ initial: pages });
        const exports = startWithin(code, memory, imports(memory));
        return exports === undefined ? undefined : { memory, exports };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ followsOf),
/* harmony export */   ec: () => (/* binding */ isUnexplained),
/* harmony export */   u6: () => (/* binding */ acceptedEntries)
/* harmony export */ });
/* harmony import */ var _drift_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4960);
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4280);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2846);



/** Whether it is what stands for the reason in the entry that is offered for pasting, in one language or another. */
const isPlaceholder = (text) => _languages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .languages */ .e.some(({ messages }) => messages.reason_here === text);
/** Whether an accepted entry was pasted as it was offered, and says nothing of why. */
const isUnexplained = (reason) => isPlaceholder(reason.trim());
/**
 * The entries that accept a finding, as they stand in `accepted`: each JSON on one line, to paste. What follows from it and
 * is told with it would else be told for itself once it is accepted, so that it has an entry of its own.
 *
 * @param value the mean that a vital sign has now; anything else is accepted at its share
 */
function acceptedEntries({ id, subject, current: { confidence }, follows = [] }, value, words) {
    const own = { id, confidence: subject?.type === 'vital' ? null : confidence, value };
    return [own, ...follows].map((one) => JSON.stringify({
        fingerprint: one.id,
        reason: words.say('reason_here'),
        ...(one.confidence === null ? {} : { confidence: Number((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_2__/* .toFixedEven */ .m)(one.confidence, 6)) }),
        ...(one.value === null ? {} : { value: Number((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_2__/* .toFixedEven */ .m)(one.value, 6)) })
    }));
}
/** What follows from a change and is told with it, as the result names it; with the mean that a vital sign has now. */
function followsOf({ follows = [] }, vitals) {
    if (follows.length === 0)
        return {};
    return {
        follows: follows.map((change) => {
            const { subject, current } = change;
            const vital = subject?.type === 'vital' ? vitals.find(({ name }) => name === subject.name) : undefined;
            return {
                id: (0,_drift_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .ax)(change),
                confidence: vital === undefined ? current.confidence : null,
                value: vital?.current ?? null
            };
        })
    };
}


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ assumptionWords),
/* harmony export */   X5: () => (/* binding */ MENDABLE),
/* harmony export */   vI: () => (/* binding */ codedAssumption)
/* harmony export */ });
/* harmony import */ var _known_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(663);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);


const ASSUMPTIONS = [
    ['assume_events', /^events are taken as independent of each other: the logs name no sessions$/],
    ['assume_other_cases', /^the two logs did different cases/],
    ['assume_few_cases', /^the two logs share few cases/],
    ['assume_compared', /^(?<part>\d+) of (?<all>\d+) cases ran on one side only: they are compared/],
    ['assume_left_out', /^(?<part>\d+) of (?<all>\d+) cases ran on one side only/],
    ['assume_trials', /^few cases: the trials of one case/],
    ['assume_rates', /^the baseline gives rates only/],
    ['assume_no_profile', /^the baseline has no profile/],
    ['assume_no_new', /^new policies cannot be judged/],
    ['assume_events', /^events are taken as independent/],
    ['assume_sessions', /^sessions are taken as independent/],
    ['assume_renamed', /^(?<from>.+?) is read as (?<to>.+), as `rename` in the config says$/s],
    [
        'assume_calls_left',
        /^repeated calls are not compared, for only one of the logs tells calls apart by (?<keys>.+)$/s
    ],
    ['assume_unknown_keys', /^a required or forbidden rule speaks of (?<keys>.+), which no event has$/s],
    ['assume_calls_alike', /^calls that differ in (?<keys>.+) alone are taken for repeated ones/s],
    ['assume_unmatched', /^no change of this run is what `accepted` names: (?<ids>.+); an entry that is over/s],
    ['assume_no_file', /^no file matches (?<patterns>.+): only the other logs were compared$/s],
    [
        'assume_numbered',
        /^sessions that stand in several files at overlapping times are one each: (?<n>\d+), such as (?<session>.+) in (?<files>.+); where each/s
    ],
    [
        'assume_numbered_actions',
        /^actions that differ only in a number, or in what stands in quotes or brackets, are one each: (?<n>\d+), such as (?<pattern>.+); to count them/s
    ],
    ['assume_no_sessions_now', /^the logs name no sessions, unlike those of the baseline/],
    ['assume_sessions_now', /^the logs name sessions, unlike those of the baseline/],
    ['assume_no_outcomes_now', /^no event says how it ended, unlike those of the baseline/],
    ['assume_outcomes_now', /^events say how they ended, unlike those of the baseline/],
    ['assume_outcome_names', /^outcomes seem to be called otherwise than in the baseline: (?<pairs>.+)$/s],
    ['assume_now_texts', /^what is a number, true or false in the baseline is a text now: (?<names>.+)$/s],
    ['assume_now_typed', /^what is a text in the baseline is a number, true or false now: (?<names>.+)$/s],
    ['assume_values_turned', /^every value of (?<names>.+) is new; if such values change/s],
    [
        'assume_key_names',
        /^context keys seem to be called otherwise than in the baseline: (?<pairs>.+); if only the names changed/s
    ],
    [
        'assume_action_names',
        /^actions seem to be called otherwise than in the baseline: (?<pairs>.+); if only the names changed/s
    ],
    ['assume_uncounted_one', /^(?<n>1) rule of the baseline is not judged, for want of counts/],
    ['assume_uncounted', /^(?<n>\d+) rules of the baseline are not judged, for want of counts/],
    ['assume_own_logs', /^every event is as in the logs that the baseline was written from/],
    [
        'assume_kinds',
        /^rules of the baseline that are not compared, for `kinds` leaves out their kind: (?<n>\d+)$/
    ],
    ['assume_second_window', /^the second window has too few sessions to confirm or refute a change/],
    [
        'assume_required_rarely',
        /^a required rule may be broken this rarely: (?<part>\d+) of (?<all>\d+) times now \((?<rule>.*)\)$/s
    ],
    [
        'assume_required_as_before',
        /^a required rule is not broken more often than before, but for chance and the mix of situations: (?<part>\d+) of (?<all>\d+) times now, (?<before>\d+) of (?<of>\d+) before \((?<rule>.*)\)$/s
    ]
];
const QUOTED = new Set([
    'rule',
    'from',
    'to',
    'keys',
    'ids',
    'patterns',
    'session',
    'files',
    'pattern'
]);
/** Codes of what a reader should hear of before anything else: it is about the logs, and can be mended there. */
const MENDABLE = new Set([
    'no_file',
    'numbered',
    'numbered_actions',
    'no_sessions_now',
    'sessions_now',
    'no_outcomes_now',
    'outcomes_now',
    'outcome_names',
    'now_texts',
    'now_typed',
    'values_turned',
    'key_names',
    'action_names'
]);
/** Lists of names, or of pairs of an old and a new one, of which each stands for itself. */
const LISTS = new Set(['names', 'pairs']);
const listed = (names) => names
    .split(', ')
    .map((each) => (each === '…' ? each : each.split(' → ').map(_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(' → ')))
    .join(', ');
/** The code of an assumption; undefined for one that is not known. */
function codedAssumption(assumption) {
    const known = (0,_known_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .knownSentence */ .X)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(assumption), ASSUMPTIONS);
    return known && { code: known.key.replace(/^assume_(.*?)(_one)?$/, '$1'), values: known.values };
}
/** An assumption of the comparison in the language of the explanation; one that is not known stays as it was said. */
function assumptionWords(assumption, words) {
    const known = (0,_known_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .knownSentence */ .X)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(assumption), ASSUMPTIONS);
    if (known === undefined)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(assumption);
    return words.say(known.key, {
        ...(0,_known_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValues */ .Q)(known.values, QUOTED),
        ...Object.fromEntries(Object.entries(known.values).flatMap(([name, value]) => LISTS.has(name) ? [[name, listed(value)]] : [])),
        status: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('"status": "required"'),
        command: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('policyminer update'),
        accepted: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('accepted'),
        kinds: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('kinds'),
        groups: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('abstraction.groups'),
        rename: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('rename'),
        ignored: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`ignore-keys: ${(known.values.names ?? '').replace(/, …$/, '')}`)
    });
}


/***/ }),

/***/ 5515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ amountIn),
/* harmony export */   _: () => (/* binding */ actionsBehind)
/* harmony export */ });
/* harmony import */ var _drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5284);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4313);
/* harmony import */ var _condition_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8866);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2894);




const endsIn = (pattern) => ({ outcome, outcomes }, row) => {
    const own = outcome[row];
    return own === _events_table_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 ? undefined : Number(pattern.test(outcomes[own]));
};
/** Whether the event is the first of its action in its session. */
const isFirst = ({ action, session, sessionStart }, row) => {
    for (let other = row - 1; other >= sessionStart[session[row]]; other--)
        if (action[other] === action[row])
            return 0;
    return 1;
};
/** Vital signs that are the sum of what each action adds to them. */
const SUMS = {
    [_drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENTS_PER_SESSION */ .F9]: { of: 'session', amount: () => 1 },
    [_drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__/* .DISTINCT_ACTIONS */ .tw]: { of: 'session', amount: isFirst },
    [_drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__/* .REPEATED_CALLS */ .n3]: { of: 'event', amount: ({ repeated }, row) => repeated[row] },
    errors: { of: 'event', amount: endsIn(_drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR */ .ff) },
    denials: { of: 'event', amount: endsIn(_drift_vitals_js__WEBPACK_IMPORTED_MODULE_0__/* .DENIAL */ .SJ) }
};
/** What each event adds to a vital sign, per session or per event; undefined where it is no such sum. */
const amountIn = (name) => Object.hasOwn(SUMS, name) ? SUMS[name] : undefined;
const MOST_ACTIONS = 3;
/** Once the actions named make up so much of the change, no further one is. */
const ENOUGH = 0.8;
/** An action that adds less than this part of the change explains nothing of it. */
const LITTLE = 0.1;
/**
 * The actions behind a vital sign that changed, those that made the most of it first: what each adds to the sign per
 * session (or per event) before and now, and the part of the change that they make together. Undefined where the sign
 * is no sum over actions.
 */
function actionsBehind({ subject }, before, now) {
    const sum = subject?.type === 'vital' ? amountIn(subject.name) : undefined;
    if (sum === undefined)
        return undefined;
    const [old, current] = [amounts(before, sum), amounts(now, sum)];
    const all = [...new Set([...old.keys(), ...current.keys()])].map((action) => {
        const [was, is] = [old.get(action) ?? 0, current.get(action) ?? 0];
        return { action, before: was, now: is, change: is - was };
    });
    const total = all.reduce((part, { change }) => part + change, 0);
    if (total === 0)
        return undefined;
    const ranked = all
        .filter(({ change }) => Math.abs(change / total) >= LITTLE)
        .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.action < b.action ? -1 : 1));
    const actions = [];
    let part = 0;
    for (const one of ranked) {
        if (actions.length === MOST_ACTIONS || (part >= ENOUGH && Math.abs(one.change / total) < 1 - ENOUGH))
            break;
        actions.push(one);
        part += one.change / total;
    }
    if (actions.length === 0)
        return undefined;
    return {
        per: sum.of,
        part,
        actions: actions.map(({ action, before: was, now: is }, i) => {
            const where = i === 0 ? contextBehind(action, { was, is }, before, now, sum) : undefined;
            return { action, before: was, now: is, ...(where === undefined ? {} : { where }) };
        })
    };
}
/** A context that carries less of an action's change does not stand for it. */
const CARRIES = 0.6;
/** Nearly nothing: so small a part of the other side. */
const NEARLY_NONE = 0.1;
/** What follows from the order of a session's events is a consequence of their number, not a reason for it. */
const FROM_ORDER = new Set([
    'previous_action',
    'previous_outcome',
    'happened_before',
    'position'
]);
/** The one context in which an action was all but given up, or taken up, where most of its change comes from there. */
function contextBehind(action, { was, is }, before, now, sum) {
    const isGone = (a, b) => Math.min(a, b) <= NEARLY_NONE * Math.max(a, b);
    // An action that is new, or gone, is so in each of its contexts.
    if (isGone(was, is))
        return undefined;
    const [old, current] = [amountsWithin(action, before, sum), amountsWithin(action, now, sum)];
    const [best] = [...new Map([...old, ...current])]
        .map(([key, { item }]) => ({
        item,
        before: old.get(key)?.amount ?? 0,
        now: current.get(key)?.amount ?? 0
    }))
        .filter((one) => (one.now - one.before) / (is - was) >= CARRIES && isGone(one.before, one.now))
        .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before) || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareItems */ .Q9)(a.item, b.item));
    return (best && {
        condition: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_condition_words_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionText */ .D3)(best.item.key, best.item.value)),
        before: best.before,
        now: best.now
    });
}
/** By context condition: what an action adds to the sign where it holds. */
function amountsWithin(action, table, { of, amount }) {
    const id = table.actions.indexOf(action);
    const sums = new Float64Array(table.items.length);
    let measured = 0;
    for (let row = 0; row < table.rows; row++) {
        const own = of === 'session' && table.action[row] !== id ? 0 : amount(table, row);
        if (own === undefined)
            continue;
        measured++;
        if (table.action[row] !== id || own === 0)
            continue;
        for (let at = table.itemStart[row]; at < table.itemStart[row + 1]; at++) {
            const item = table.itemIds[at];
            sums[item] = sums[item] + own;
        }
    }
    const base = Math.max(1, of === 'session' ? table.sessions : measured);
    return new Map(table.items.flatMap((item, i) => sums[i] === 0 || FROM_ORDER.has(item.key)
        ? []
        : [[JSON.stringify([item.key, item.value]), { item, amount: sums[i] / base }]]));
}
/** By action: what it adds to the sign in a session, or an event, of the log. */
function amounts(table, { of, amount }) {
    const sums = new Float64Array(table.actions.length);
    let measured = 0;
    for (let row = 0; row < table.rows; row++) {
        const own = amount(table, row);
        if (own === undefined)
            continue;
        const action = table.action[row];
        sums[action] = sums[action] + own;
        measured++;
    }
    const base = Math.max(1, of === 'session' ? table.sessions : measured);
    return new Map(table.actions.map((name, action) => [name, sums[action] / base]));
}


/***/ }),

/***/ 8458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ effectiveEvents),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7933);

/** Rounding alone makes an interval a little wider. */
const TOLERANCE = 0.01;
/**
 * How many independent events would give an interval as wide as the session-robust one: the size of the dependence
 * within sessions, read back from the interval itself. Null where there is none.
 */
function effectiveEvents({ events, kept, interval }) {
    if (interval === null || events === 0)
        return null;
    const share = kept / events;
    const width = interval[1] - interval[0];
    const widthAt = (n) => {
        const [low, high] = (0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .rF)(share * n, n);
        return high - low;
    };
    if (width <= widthAt(events) * (1 + TOLERANCE))
        return events;
    let enough = events;
    let tooFew = 0;
    // The width falls with n: halve until a whole event is told.
    while (enough - tooFew > 0.5) {
        const middle = (enough + tooFew) / 2;
        if (widthAt(middle) <= width)
            enough = middle;
        else
            tooFew = middle;
    }
    return Math.max(1, Math.min(events, Math.round(enough)));
}
/**
 * "About 1 of N", N in at most two digits, from the chance before it is rounded for a table. Null for chances below 1
 * of 1000.
 */
function oneOf(p) {
    if (p < 0.001)
        return null;
    const exact = 1 / p;
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(exact) + 1e-12) - 1);
    return Math.max(1, Math.round(exact / unit) * unit);
}


/***/ }),

/***/ 1857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ inspectCommand),
/* harmony export */   em: () => (/* binding */ checkCommand),
/* harmony export */   hi: () => (/* binding */ updateCommand)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);

const shellEscape = (character) => {
    const code = character.codePointAt(0);
    if (code < 0x80)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code < 0x10000
        ? `\\u${code.toString(16).padStart(4, '0')}`
        : `\\U${code.toString(16).padStart(8, '0')}`;
};
/** One argument of a shell command; what is more than letters and plain signs is spelt out as Bash reads it. */
function shellWord(text) {
    if (/^[A-Za-z0-9_./:=@%+-]+$/.test(text))
        return text;
    if (/^[A-Za-z0-9_./:=@%+\- ,()*?[\]{}~^']+$/.test(text))
        return `'${text.replaceAll("'", "'\\''")}'`;
    return `$'${text.replace(/[^A-Za-z0-9_./:=@%+\- ,()*?[\]{}~^]/gu, shellEscape)}'`;
}
const onLogs = (name, { logs, baseline }) => `policyminer ${name} --logs ${logs.length === 0 ? 'LOGS' : logs.map(shellWord).join(' ')} --baseline ${shellWord(baseline)}`;
const updateCommand = (run) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(onLogs('update', run));
const checkCommand = (run) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(onLogs('check', run));
const inspectCommand = ({ logs }) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`policyminer inspect ${logs.length === 0 ? 'LOGS' : logs.map(shellWord).join(' ')}`);


/***/ }),

/***/ 8866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ conditionText),
/* harmony export */   Kp: () => (/* binding */ conditionTexts),
/* harmony export */   Xf: () => (/* binding */ circumstanceWords),
/* harmony export */   hI: () => (/* binding */ sourceWords),
/* harmony export */   ri: () => (/* binding */ conditionWords)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);


/**
 * How conditions are said. What follows from the order of a session's events is a place in it, which people say without
 * the name of a key: "directly after `pay`". All else stands as in the log.
 */
const OF_ANOTHER_TYPE = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\s*)$/;
/** A string that would read as another JSON type is quoted: `1`, `"1"` and `true` are three values. */
const scalarText = (value) => typeof value === 'string' && OF_ANOTHER_TYPE.test(value) ? JSON.stringify(value) : String(value);
/** `role=admin`; a range that the abstraction made brings its own sign: `amount>=100`. Text of the log. */
const conditionText = (key, value) => typeof value === 'string' && /^[<>]=?-?\d/.test(value) ? key + value : `${key}=${scalarText(value)}`;
/** Places that are named by no action. */
const FIXED_PLACES = {
    'previous_action=(start)': 'place_first',
    'position=first': 'place_first',
    'position=2..5': 'place_early',
    'position>5': 'place_late'
};
const BEHIND = /^(previous_action|previous_outcome|happened_before)(?:=|(?=[<>]))(.*)$/s;
/** "directly after `pay`", where the condition is a place among the events of a session. */
function placeWords(condition, words) {
    if (Object.hasOwn(FIXED_PLACES, condition))
        return words.say(FIXED_PLACES[condition]);
    const [, key, value = ''] = BEHIND.exec(condition) ?? [];
    return key === undefined ? undefined : words.say(`place_${key}`, { value: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(valueIn(value)) });
}
/** The value that a condition shows, as the log has it. */
function valueIn(shown) {
    const [, inner] = /^"(.*)"$/s.exec(shown) ?? [];
    return inner !== undefined && OF_ANOTHER_TYPE.test(inner) ? inner : shown;
}
/** The conditions in the order of their keys, as texts. */
const conditionTexts = (antecedent) => Object.keys(antecedent)
    .sort(_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)
    .map((key) => conditionText(key, antecedent[key]));
const parted = (conditions, words) => ({
    places: conditions.flatMap((condition) => placeWords(condition, words) ?? []),
    others: conditions.filter((condition) => placeWords(condition, words) === undefined).map(_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)
});
/** "`role=admin` and directly after `pay`": the conditions by themselves; empty where there are none. */
function conditionWords(conditions, words) {
    const { places, others } = parted(conditions, words);
    return [...others, ...places].join(words.say('and'));
}
/** "when `role=admin` and directly after `pay`": under which conditions something is done; empty where there are none. */
function circumstanceWords(conditions, words, head = 'conditions_when', joint = words.say('and')) {
    const { places, others } = parted(conditions, words);
    const named = others.length === 0 ? [] : [words.say(head, { conditions: others.join(joint) })];
    return [...named, ...places].join(joint);
}
/** "`role=admin`", "cases directly after `pay`": where something comes from. */
function sourceWords(condition, words) {
    const place = placeWords(condition, words);
    return place === undefined ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(condition) : words.say('place_cases', { place });
}


/***/ }),

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ isHabit),
/* harmony export */   Di: () => (/* binding */ isOftenerEnding),
/* harmony export */   ID: () => (/* binding */ chanceSentence),
/* harmony export */   Jy: () => (/* binding */ isSeldom),
/* harmony export */   KF: () => (/* binding */ vitalName),
/* harmony export */   Kk: () => (/* binding */ situationWords),
/* harmony export */   NF: () => (/* binding */ isNewSituation),
/* harmony export */   RF: () => (/* binding */ sessionShares),
/* harmony export */   SF: () => (/* binding */ findingSummary),
/* harmony export */   Yy: () => (/* binding */ insteadWords),
/* harmony export */   Zv: () => (/* binding */ subjectChange),
/* harmony export */   cC: () => (/* binding */ MOST_LISTED),
/* harmony export */   cV: () => (/* binding */ reversedWords),
/* harmony export */   f$: () => (/* binding */ findingName),
/* harmony export */   fl: () => (/* binding */ whatChanged),
/* harmony export */   gV: () => (/* binding */ isOnlyAtTimes),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   xs: () => (/* binding */ timesPair)
/* harmony export */ });
/* harmony import */ var _drift_drift_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1484);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8458);
/* harmony import */ var _condition_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8866);
/* harmony import */ var _forbidden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8842);
/* harmony import */ var _reversed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7001);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6481);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2894);
/* harmony import */ var _showing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6940);








const keptNow = ({ kept, events }) => ({ kept, events });
const countsOf = ({ baseline, current }, words) => words.say('counts', { ...keptNow(current), kept_before: baseline.kept, events_before: baseline.events });
/** How likely chance alone is: a statement that stays true after rounding. */
function chanceOf({ test, policy }, words) {
    const p = test.adjusted_p_value ?? test.p_value;
    // A promise without a past is held against "always", not against chance.
    if (p === null)
        return policy?.status === 'forbidden' ? words.say('clause_break') + words.say('chance_none') : '';
    const n = (0,_certainty_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .y)(p);
    return words.say('clause_break') + (n === null ? words.say('chance_rare') : words.say('chance', { n }));
}
const highest = ({ baseline, current }) => Math.max(baseline.confidence ?? 0, current.confidence ?? 0);
/** What is merely frequent, or was less than half of the time, happens; only a rule is kept. */
const isHabit = (facts) => facts.policy?.kind === 'association' || facts.policy?.kind === 'outcome' || isSeldom(facts);
/** Whether it was the exception before, and is one now. */
const isSeldom = (facts) => isOnlyAtTimes(facts) || highest(facts) < 0.5;
/** From this share of its calls on an action is done "only when" the condition holds, or nearly. */
const MOSTLY = 0.6;
/** Whether an action has a condition in some of its calls, and never had it in most: nobody would say "only when". */
const isOnlyAtTimes = (facts) => facts.policy?.kind === 'precondition' && facts.policy.status === 'mined' && highest(facts) < MOSTLY;
/** Whether an action ends as it did at times before, and so often now that it is a rule: what is new is its number. */
const isOftenerEnding = ({ policy, change, baseline }) => change === 'new' && policy?.kind === 'outcome' && baseline.kept > 0;
const factsRule = (facts, policy, words) => isOnlyAtTimes(facts) ? (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .timesWords */ .AM)(policy, words) : (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleWords */ .mG)(policy, words);
function policySentence(facts, words) {
    const { policy, baseline, current, change, direction } = facts;
    if (policy === undefined)
        return '';
    const [before, now] = words.pair(baseline.confidence, current.confidence);
    const rule = factsRule(facts, policy, words);
    const values = { rule, before, now, counts: countsOf(facts, words), ...keptNow(current) };
    if (change === 'broken' && policy.status === 'forbidden') {
        const deed = (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .deedWords */ .Qt)(policy, words);
        const key = deed === undefined ? 'finding_forbidden' : 'finding_forbidden_deed';
        return words.count(key, (0,_forbidden_js__WEBPACK_IMPORTED_MODULE_1__/* .timesDone */ .HZ)(policy, current), { ...values, deed: deed ?? '' });
    }
    if (change === 'broken') {
        const key = baseline.events === 0 ? 'finding_required_first' : 'finding_required';
        return words.count(key, current.events - current.kept, values);
    }
    if (change === 'new' && !isOftenerEnding(facts))
        return words.say(baseline.events === 0 ? 'finding_new_situation' : 'finding_new', values);
    if (change === 'vanished')
        return words.say((0,_showing_js__WEBPACK_IMPORTED_MODULE_4__/* .isFallen */ .rS)(facts) ? 'finding_fallen' : 'finding_vanished', values);
    if (isHabit(facts))
        return words.say(direction === 'weaker' ? 'finding_weaker_rate' : 'finding_stronger_rate', values);
    return words.say(direction === 'weaker' ? 'finding_weaker' : 'finding_stronger', values);
}
const VITALS = {
    'events per session': 'vital_events',
    'sessions without an action': 'vital_empty',
    'distinct actions per session': 'vital_distinct',
    'repeated identical calls': 'vital_repeats',
    errors: 'vital_errors',
    denials: 'vital_denials',
    latency: 'vital_latency',
    tokens: 'vital_tokens'
};
const vitalName = (name, words) => {
    const key = Object.hasOwn(VITALS, name) ? VITALS[name] : undefined;
    return key === undefined ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(name) : words.say(key);
};
/** A measured mean in its unit: three significant digits, as many as a reader can use. */
function measured(value, unit, words) {
    if (value === null)
        return '–';
    if (unit === 'share')
        return words.percent(value, value > 0 && value < 0.1 ? 1 : 0);
    const size = Math.abs(value);
    const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    return unit === 'ms' ? `${words.number(value, digits)} ms` : words.number(value, digits);
}
function noveltySentence(subject, values, words) {
    const { never_seen: seen, description } = subject;
    if (seen === undefined)
        return words.say('finding_novelty', { description: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(description), ...values });
    const rule = listed(seen.actions);
    const { when = [] } = seen;
    const names = when.length === 0 ? rule : words.say('rule_context', { rule, conditions: situationWords(when, words) });
    if (!isNewSituation(subject))
        return words.say('finding_novelty_actions', { names, ...values });
    const isPlain = seen.actions.length === 1 && when.length > 0 && values.kept_before === 0;
    return words.say(isPlain ? 'finding_novelty_first' : 'finding_novelty_situation', { names, ...values });
}
/** More names than these are no sentence. */
const MOST_LISTED = 5;
const few = (names, rest) => `${names.join(', ')}${rest > 0 ? ', …' : ''}`;
const listed = (names) => few(names.slice(0, MOST_LISTED).map(_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD), names.length - MOST_LISTED);
/** Where known actions were never seen before: any of these conditions. */
const situationWords = (when, words) => few([(0,_condition_words_js__WEBPACK_IMPORTED_MODULE_0__/* .circumstanceWords */ .Xf)(when.slice(0, MOST_LISTED), words, undefined, ', ')], when.length - MOST_LISTED);
/** Whether it is told of known actions that they were never seen where they are done now. */
const isNewSituation = ({ name }) => name === _drift_drift_js__WEBPACK_IMPORTED_MODULE_7__/* .NEW_SITUATION */ .c;
/** How often a session does something, before and now: with a decimal, or two where one would not tell them apart. */
function timesPair({ before, now }, words) {
    const shown = (digits) => [words.number(before, digits), words.number(now, digits)];
    const [was, is] = shown(1);
    return was === is ? shown(2) : [was, is];
}
/** Of an action done more often, or less: how often sessions do it, else how many of them, and last its share of all actions. */
function shareSentence(facts, share, { times, uses }, words) {
    const said = words.say('share_said', share);
    if (times !== undefined)
        return timesSaid(facts.subject?.name ?? '', times, said, words);
    const shares = sessionShares({ ...facts, uses });
    if (shares === undefined)
        return words.say('finding_share', share);
    const [sessions_before, sessions] = words.pair(...shares);
    return words.say('finding_sessions', { name: share.name, sessions, sessions_before, said });
}
/** How often it is done, before the rest is said. */
function timesSaid(name, times, said, words) {
    const [times_before, now] = timesPair(times, words);
    return words.say(times.of === 'with' ? 'finding_times_with' : 'finding_times', {
        name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(name),
        times: now,
        times_before,
        said
    });
}
/** Sessions of which so many more, or fewer, do an action say that better than its share of all actions. */
const SESSIONS_MOVED = 0.05;
/** The shares of the sessions that do an action, before and now, where these moved the way its share of all actions did. */
function sessionShares({ subject, change, baseline, current, uses }) {
    if (subject?.type !== 'action-share' || change !== 'shifted' || uses === undefined)
        return undefined;
    if (baseline.kept === 0 || current.kept === 0)
        return undefined;
    const [before, now] = [uses.before, uses.now].map(([some, all]) => some / Math.max(1, all));
    const moved = (current.confidence ?? 0) - (baseline.confidence ?? 0);
    return Math.abs(now - before) >= SESSIONS_MOVED && Math.sign(now - before) === Math.sign(moved)
        ? [before, now]
        : undefined;
}
function subjectSentence(facts, vitals, words, { times_a_session: times, sessions_with: uses }) {
    const { subject, baseline, current } = facts;
    if (subject === undefined)
        return '';
    const [before, now] = words.pair(baseline.confidence, current.confidence);
    const values = { ...keptNow(current), kept_before: baseline.kept, events_before: baseline.events };
    const name = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(subject.name);
    switch (subject.type) {
        case 'action': {
            if (uses === undefined && current.events !== current.sessions)
                return words.say('finding_action', { name, ...values });
            // Counted by session where every situation is one.
            const [kept, events] = uses?.now ?? [current.kept, current.events];
            return words.say('finding_action_sessions', { name, ...values, kept, events });
        }
        case 'context':
            if (facts.change === 'new')
                return subject.action === undefined
                    ? words.say('finding_argument_calls', { name, ...values })
                    : words.say('finding_argument', { name, action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(subject.action), ...values });
            return words.say(subject.action === undefined ? 'finding_context_share' : 'finding_argument_share', {
                name,
                action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(subject.action ?? ''),
                now,
                before,
                counts: countsOf(facts, words)
            });
        case 'novelty':
            return noveltySentence(subject, values, words);
        case 'action-share': {
            const share = { name, now, before, counts: countsOf(facts, words) };
            if (!(0,_showing_js__WEBPACK_IMPORTED_MODULE_4__/* .isGoneAction */ .W6)(facts))
                return shareSentence(facts, share, { times, uses }, words);
            const to = (0,_showing_js__WEBPACK_IMPORTED_MODULE_4__/* .replacementOf */ .ml)(facts);
            if (to !== undefined)
                return words.say('finding_gone_renamed', { ...share, to: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(to) });
            const others = (0,_showing_js__WEBPACK_IMPORTED_MODULE_4__/* .goneWith */ .mJ)(facts);
            return others.length === 0
                ? words.say('finding_gone', share)
                : words.say('finding_gone_with', { ...share, names: listed(others) });
        }
        case 'vital': {
            const vital = vitals.find((one) => one.name === subject.name);
            const unit = vital?.unit ?? (current.confidence === null ? '' : 'share');
            return words.say('finding_vital', {
                name: vitalName(subject.name, words),
                now: measured(vital?.current ?? current.confidence, unit, words),
                before: measured(vital?.baseline ?? baseline.confidence, unit, words)
            });
        }
    }
}
/** A vital sign, or a share, that changed with a finding: from what to what. */
function subjectChange(subject, vitals, words) {
    const vital = vitals.find(({ name }) => subject.type === 'vital' && name === subject.name);
    const [before, now] = subject.values ?? [vital?.baseline ?? null, vital?.current ?? null];
    const unit = subject.unit ?? vital?.unit ?? '';
    if (subject.type === 'vital')
        return words.say('finding_vital', {
            name: vitalName(subject.name, words),
            before: measured(before, unit, words),
            now: measured(now, unit, words)
        });
    const [was, is] = words.pair(before, now);
    return words.say('variant_share', { name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(subject.name), before: was, now: is });
}
/** What a finding is about, without any number. */
function findingName(facts, words) {
    const { policy, subject, id } = facts;
    if (policy !== undefined)
        return factsRule(facts, policy, words);
    if (subject === undefined)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(id);
    return subject.type === 'vital' ? vitalName(subject.name, words) : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(subject.name);
}
/** What changed, from what to what; of what is done more often, or less, how often a session does it first. */
function whatChanged(facts, vitals, words, done = {}) {
    const { policy } = facts;
    if (policy === undefined)
        return subjectSentence(facts, vitals, words, done);
    const { times_a_session: times } = done;
    const said = policySentence(facts, words);
    return times === undefined || policy.kind !== 'sequence'
        ? said
        : timesSaid(policy.activation, times, said, words);
}
/** How likely chance alone is, as a sentence of its own; empty where nothing can be said. */
function chanceSentence(facts, words) {
    const said = chanceOf(facts, words).slice(words.say('clause_break').length);
    return said === '' ? '' : (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG)(said);
}
/** What is done, or held, in place of what became rarer; or in whose place what became more frequent came. */
function insteadWords(instead, direction, words) {
    const [before, now] = words.pair(instead.before, instead.now);
    const values = { condition: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(instead.condition), before, now };
    return words.say(direction === 'weaker' ? 'instead_now' : 'instead_before', values);
}
/** On which side of it another action comes now, where the two changed places; empty where they did not. */
function reversedWords({ policy }, reversed, words) {
    if (policy?.kind !== 'sequence' || reversed === undefined)
        return '';
    const [before, now] = words.pair(reversed.before, reversed.now);
    const key = (0,_reversed_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOfPartner */ .d)(policy.template) === 'before' ? 'reversed_after' : 'reversed_before';
    return words.say(key, { target: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(policy.target ?? ''), before, now });
}
const behindBreak = (said, words) => said === '' ? '' : words.say('clause_break') + said;
const insteadOf = (instead, { direction }, words) => instead === undefined ? '' : behindBreak(insteadWords(instead, direction, words), words);
/** One sentence: what changed, from what to what, what came or went in its place, how sure. */
const findingSummary = (facts, vitals, words, { instead, reversed, ...done } = {}) => (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG)(whatChanged(facts, vitals, words, done) +
    insteadOf(instead, facts, words) +
    behindBreak(reversedWords(facts, reversed, words), words) +
    chanceOf(facts, words));


/***/ }),

/***/ 8842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ timesDone),
/* harmony export */   KZ: () => (/* binding */ toldCarried),
/* harmony export */   bA: () => (/* binding */ carriesAll),
/* harmony export */   pL: () => (/* binding */ toldSide)
/* harmony export */ });
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4618);

const isCountedUndone = (policy) => policy?.status === 'forbidden' && (0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNever */ .dQ)(policy);
/** How often it was done. */
const timesDone = (policy, { kept, events }) => (isCountedUndone(policy) ? events - kept : kept);
/** The counts of a finding as those of what it tells. */
function toldSide(policy, side) {
    if (!isCountedUndone(policy))
        return side;
    const { confidence, interval } = side;
    return {
        ...side,
        kept: timesDone(policy, side),
        confidence: confidence === null ? null : 1 - confidence,
        interval: interval === null ? null : [1 - interval[1], 1 - interval[0]]
    };
}
/** From this part of a change on, all of it comes from the condition that carries it, in the sentence and in the table. */
const ALL = 0.95;
const carriesAll = ({ share }) => share >= ALL;
/** The same of the condition that carries the change. */
const toldCarried = (policy, carried) => isCountedUndone(policy)
    ? {
        ...carried,
        kept: timesDone(policy, carried),
        outside: carried.outside === null ? null : 1 - carried.outside,
        ...(carried.before === undefined ? {} : { before: 1 - carried.before })
    }
    : carried;


/***/ }),

/***/ 380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ deviation),
/* harmony export */   Og: () => (/* binding */ deviationShares),
/* harmony export */   eO: () => (/* binding */ nearestToFailing),
/* harmony export */   sA: () => (/* binding */ wordGate)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4313);
/* harmony import */ var _acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4168);
/* harmony import */ var _assumptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(647);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1857);
/* harmony import */ var _finding_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7701);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6481);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2894);
/* harmony import */ var _turning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3058);









/** How many of the baseline's policies the run told to have changed or not; null where that is not known. */
function decidedOf({ judged, undecided, unexercised }) {
    if (judged === undefined || judged.tested === 0)
        return null;
    return Math.max(0, Math.min(judged.tested, judged.all - undecided - unexercised));
}
/** To find where a policy would fail, it is judged anew; of few occurrences no count makes a finding. */
const MOST_TRIED = 3;
/** The policy that moved furthest of what would have been seen; undefined where nothing was judged. */
function nearestToFailing({ unchanged, undecided, rejudge }) {
    const moved = [...unchanged, ...undecided]
        .flatMap((passed) => passed.detectable === null || passed.detectable <= 0 || passed.test === null
        ? []
        : [{ passed, part: Math.abs(passed.test.delta) / passed.detectable }])
        // What passed though it moved further did so by what else was done: its room is none to measure so.
        .filter(({ part }) => part < 1)
        .sort((a, b) => b.part - a.part);
    let nearest;
    for (const { passed, part } of moved.slice(0, MOST_TRIED)) {
        const { policy, baseline, current } = passed;
        const fails_at = (0,_turning_js__WEBPACK_IMPORTED_MODULE_4__/* .failingPoint */ .DU)(passed, (direction) => rejudge?.({ policy }, direction));
        const before = baseline.confidence === null ? {} : { before: baseline.confidence };
        const near = { policy, kept: current.kept, events: current.events, fails_at, part, ...before };
        if (fails_at !== null)
            return near;
        nearest ??= near;
    }
    return nearest;
}
/** The size of a change as Cohen's h, on which rare and frequent things compare. */
function deviation({ current, baseline, test }) {
    const angle = (share) => 2 * Math.asin(Math.sqrt(Math.min(1, Math.max(0, share))));
    if (current.confidence === null || baseline.confidence === null) {
        // A measured mean has no share: its certainty stands for its size.
        return current.confidence === null && baseline.confidence === null
            ? Math.min(1, Math.abs(test.delta))
            : angle(current.confidence ?? baseline.confidence ?? 0);
    }
    return Math.abs(angle(current.confidence) - angle(baseline.confidence));
}
/** The share of the whole deviation that each finding brings. */
function deviationShares(findings) {
    const sizes = findings.map(deviation);
    const total = sizes.reduce((sum, one) => sum + one, 0);
    return sizes.map((one) => (total > 0 ? one / total : 1 / sizes.length));
}
const isOpen = ({ severity }) => severity !== 'note';
const fails = ({ severity }) => severity === 'error';
const isConfirmed = ({ confirmed }) => confirmed !== false;
function verdictSentence(facts, words) {
    const { outcome, failed, findings, unexercised } = facts;
    if (outcome === 'no-logs')
        return words.say('gate_no_logs');
    if (outcome === 'no-baseline')
        return words.say('gate_no_baseline');
    const failing = findings.filter(fails).length;
    if (failing > 0)
        return words.count('gate_denied', failing);
    if (outcome === 'insufficient-data')
        return words.say(facts.emptyBaseline === true ? 'gate_empty' : 'gate_deferred');
    if (failed)
        return words.count('gate_denied_unexercised', unexercised);
    const open = findings.filter(isOpen);
    if (facts.reportsOnly && open.length > 0)
        return words.count('gate_reported', open.length);
    if (facts.reportsOnly && findings.length === 0)
        return words.say('gate_reported_none');
    if (open.length > 0)
        return words.count(open.some(isConfirmed) ? 'gate_warned' : 'gate_unconfirmed', open.length);
    return findings.length > 0
        ? words.count('gate_allowed_accepted', findings.length)
        : words.say('gate_allowed');
}
function visibleChange(facts, words) {
    const { detectable, outcome, judged, undecided, unexercised } = facts;
    if (detectable === null)
        return '';
    const decided = decidedOf(facts);
    if (outcome === 'clean' && judged !== undefined && decided !== null) {
        const rest = (undecided > 0 ? words.say('rest_undecided', { undecided }) : '') +
            (unexercised > 0 ? words.say('rest_unexercised', { unexercised }) : '');
        const values = { decided, all: judged.all, rest, points: words.points(detectable) };
        return words.say('clause_break') + words.say('detectable_of', values);
    }
    const key = outcome === 'clean' ? 'detectable' : 'detectable_only';
    return words.say('clause_break') + words.say(key, { points: words.points(detectable) });
}
function unexplainedLine({ findings }, words) {
    const size = findings.filter(({ accepted }) => accepted !== null && accepted.lapsed === undefined && (0,_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexplained */ .ec)(accepted.reason)).length;
    return size === 0 ? [] : [words.count('gate_unexplained', size)];
}
/** How many findings the details of the gate name. */
const MOST_NAMED = 5;
function details(facts, words) {
    const open = facts.findings.filter(isOpen);
    const shares = deviationShares(open);
    const ranked = open
        .map((finding, i) => ({ finding, share: shares[i], place: i }))
        .sort((a, b) => b.share - a.share || a.place - b.place);
    return [
        // Of one finding, the sentence stands below.
        ...(ranked.length > 1 ? ranked : []).slice(0, MOST_NAMED).map(({ finding, share }) => words.say('gate_contribution', {
            share: words.percent(share),
            finding: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .whatChanged */ .fl)(finding, facts.vitals, words)
        })),
        ...facts.conditions
            .filter(({ changed }) => changed)
            .map(({ name, baseline, current }) => words.say('gate_condition', {
            name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(name),
            before: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(baseline[0]?.value ?? ''),
            now: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(current[0]?.value ?? '')
        })),
        ...unexplainedLine(facts, words),
        ...(facts.undecided > 0 ? [words.count('gate_undecided', facts.undecided)] : []),
        ...(facts.unexercised > 0 ? [words.count('gate_unexercised', facts.unexercised)] : []),
        ...(facts.evidence === 'rates' ? [words.say('gate_rates')] : []),
        ...(facts.tested > 0 ? [words.count('gate_tested', facts.tested)] : []),
        ...facts.assumptions.map((assumption) => words.say('sure_assumed', { assumption: (0,_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .assumptionWords */ .TS)(assumption, words) }))
    ];
}
function nearestSentence({ nearest }, words) {
    if (nearest === undefined)
        return null;
    const rule = (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleWords */ .mG)(nearest.policy, words);
    const { fails_at: failsAt, kept, events, part, before: was } = nearest;
    if (failsAt === null) {
        if (part === 0 || part >= 1 || was === undefined || events === 0)
            return null;
        const [before, now] = words.pair(was, kept / events);
        return words.say('gate_margin_share', { rule, before, now });
    }
    const values = { rule, kept, events, n: Math.abs(failsAt - kept) };
    return words.say(failsAt < kept ? 'gate_margin_breaks' : 'gate_margin_more', values);
}
function turns(facts, words) {
    const { outcome, findings } = facts;
    if (outcome === 'no-logs' || outcome === 'no-baseline')
        return null;
    const failing = findings.filter(fails);
    const [only] = failing;
    const also = facts.failsUnexercised ? words.say('gate_turns_unexercised') : null;
    if (only !== undefined) {
        const decide = failing.length === 1
            ? words.say('gate_turns_one', { finding: (0,_finding_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .findingName */ .f$)(only, words) })
            : words.say('gate_turns_many', { n: failing.length });
        return also === null ? decide : `${decide}. ${also}`;
    }
    if (outcome === 'insufficient-data') {
        const { sessions, sessionsNeeded } = facts;
        return sessions === undefined || sessionsNeeded === null
            ? null
            : words.say('gate_turns_data', { needed: sessionsNeeded, ...sessions });
    }
    if (also !== null)
        return also;
    const open = findings.filter(isOpen);
    if (open.length === 0)
        return nearestSentence(facts, words);
    if (facts.reportsOnly)
        return null;
    const confirmed = open.filter(isConfirmed);
    if (confirmed.length === 0)
        return words.say('gate_turns_unconfirmed');
    const changes = [...new Set(confirmed.map(({ change }) => change))].sort(_events_table_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6);
    return words.say('gate_turns_warned', { changes: changes.map(_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD).join(', ') });
}
function advice(facts, words) {
    const { outcome, run, findings, sessionsNeeded } = facts;
    if (outcome === 'no-logs')
        return [words.say('find_logs', { command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .inspectCommand */ .QR)(run) })];
    if (outcome === 'no-baseline')
        return [words.say('create', { command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .updateCommand */ .hi)(run) })];
    return [
        ...(0,_rename_js__WEBPACK_IMPORTED_MODULE_8__/* .renameAdvice */ .L)([...findings.filter(isOpen), ...facts.unexercisedRenames], words),
        ...(findings.some(isOpen) ? [words.say('update', { command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .updateCommand */ .hi)(run) })] : []),
        ...(facts.emptyBaseline === true ? [words.say('create', { command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .updateCommand */ .hi)(run) })] : []),
        ...(outcome === 'insufficient-data' && sessionsNeeded !== null
            ? [words.count('collect', sessionsNeeded, { command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .checkCommand */ .em)(run) })]
            : [])
    ];
}
/** Why the gate decided so. ALLOWED, DENIED, WARNED and DEFERRED each have a wording of their own. */
function wordGate(facts, words) {
    const seen = facts.outcome === 'clean' || facts.outcome === 'insufficient-data' ? visibleChange(facts, words) : '';
    const turning = turns(facts, words);
    return {
        summary: (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG)(verdictSentence(facts, words) + seen),
        details: details(facts, words).map(_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG),
        counterfactual: turning === null ? null : (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG)(turning),
        recommendations: advice(facts, words).map(_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG),
        computed: {
            sessions_needed: facts.sessionsNeeded,
            ...(facts.judged === undefined ? {} : { judged: { ...facts.judged } }),
            ...(facts.sessions === undefined ? {} : { sessions: { ...facts.sessions } }),
            ...(facts.nearest === undefined
                ? {}
                : { nearest: { ...facts.nearest, policy: { ...facts.nearest.policy } } })
        }
    };
}


/***/ }),

/***/ 663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ shownValues),
/* harmony export */   X: () => (/* binding */ knownSentence)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);

function knownSentence(sentence, known) {
    for (const [key, pattern] of known) {
        const match = pattern.exec(sentence);
        if (match !== null)
            return { key, values: { ...match.groups } };
    }
    return undefined;
}
/** The values as a sentence shows them: those that come from the log or are code stand as such in it. */
const shownValues = (values, quoted) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, quoted.has(name) ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value) : value]));


/***/ }),

/***/ 2846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ languages)
});

// EXTERNAL MODULE: ./lib/drift/made-once.js
var made_once = __webpack_require__(366);
;// CONCATENATED MODULE: ./lib/explain/catalogue.js

/** A language whose messages are made when the first of them is asked for: of four languages a run speaks one. */
function catalogue({ messages, ...notation }) {
    const made = (0,made_once/* once */.O)(messages);
    return {
        ...notation,
        get messages() {
            return made();
        }
    };
}

;// CONCATENATED MODULE: ./lib/explain/languages/decisions/de.js
/** What is said of recorded decisions. */
const decisions = () => ({
    auth_allowed: 'Zugriff ERLAUBT: {reason}',
    auth_denied: 'Zugriff VERWEIGERT: {reason}',
    auth_factor_pass: '✓ {name}: {reason}',
    auth_factor_fail: '✗ {name}: {reason}',
    rate_allowed: 'Anfrage ERLAUBT: innerhalb der Ratenbegrenzung ({current}/{limit} Anfragen)',
    rate_denied: 'Anfrage VERWEIGERT: Ratenbegrenzung überschritten ({current}/{limit} Anfragen)',
    rate_counterfactual: 'Die Anfrage würde nach {wait_seconds} Sekunden erlaubt',
    guard_pass: 'Inhalt ERLAUBT: keine Verstöße gegen Richtlinien gefunden',
    guard_block: 'Inhalt GESPERRT: {violation_type} erkannt - {reason}',
    guard_redact: 'Inhalt GEÄNDERT: vertrauliche Angaben geschwärzt',
    circuit_closed: 'Dienst VERFÜGBAR: Schutzschalter geschlossen',
    circuit_open: 'Dienst NICHT VERFÜGBAR: Schutzschalter offen nach {failures} Fehlern',
    circuit_half_open: 'Dienst IM TEST: Schutzschalter lässt eine Probeanfrage zu',
    trust_allowed: 'Kommunikation zwischen Agenten ERLAUBT: {from_agent} → {to_agent}',
    trust_denied: 'Kommunikation zwischen Agenten VERWEIGERT: Vertrauensstufe reicht nicht aus',
    intent_valid: 'Werkzeugaufruf ERLAUBT: entspricht der ursprünglichen Absicht',
    intent_hijack: 'Werkzeugaufruf GESPERRT: mögliche Umlenkung der Absicht erkannt',
    budget_ok: 'Budget IN ORDNUNG: {spent:.2f}/{limit:.2f} USD ({percentage:.0%})',
    budget_exceeded: 'Budget ÜBERSCHRITTEN: {spent:.2f}/{limit:.2f} USD',
    drift_normal: 'Verhalten NORMAL: innerhalb der Werte der Baseline',
    drift_detected: 'Verhalten AUFFÄLLIG: {metric} wich um {deviation:.1f} Standardabweichungen ab',
    counterfactual_prefix: 'Die Entscheidung fiele anders aus unter dieser Bedingung: ',
    no_counterfactual: 'Keine einfache Änderung würde diese Entscheidung umkehren',
    confidence_high: 'Hohe Sicherheit ({confidence:.0%}): alle Faktoren eindeutig bestimmt',
    confidence_medium: 'Mittlere Sicherheit ({confidence:.0%}): einige Unsicherheit in den Faktoren',
    confidence_low: 'Geringe Sicherheit ({confidence:.0%}): erhebliche Unsicherheit',
    area_authorization: 'Zugriff',
    area_rate_limit: 'Anfrage',
    area_input_guard: 'Inhalt',
    area_output_guard: 'Inhalt',
    area_circuit_breaker: 'Dienst',
    area_trust_boundary: 'Kommunikation zwischen Agenten',
    area_intent_validation: 'Werkzeugaufruf',
    area_behavioral_drift: 'Verhalten',
    area_budget: 'Budget',
    area_cascade: 'Kaskade',
    area_drift_gate: 'Prüfung',
    outcome_allowed: '{area} ERLAUBT: {reason}',
    outcome_denied: '{area} VERWEIGERT: {reason}',
    outcome_warned: '{area} MIT WARNUNG (erlaubt, mit einer Warnung): {reason}',
    outcome_modified: '{area} GEÄNDERT (in geänderter Form erlaubt): {reason}',
    outcome_deferred: '{area} ZURÜCKGESTELLT (noch nicht entschieden): {reason}',
    outcome_other: '{area} {outcome}: {reason}',
    rate_allowed_plain: 'Anfrage ERLAUBT: innerhalb der Ratenbegrenzung',
    rate_denied_plain: 'Anfrage VERWEIGERT: Ratenbegrenzung überschritten',
    budget_ok_plain: 'Budget IN ORDNUNG',
    budget_exceeded_plain: 'Budget ÜBERSCHRITTEN',
    circuit_open_plain: 'Dienst NICHT VERFÜGBAR: Schutzschalter offen',
    drift_detected_plain: 'Verhalten AUFFÄLLIG: {reason}',
    reason_policy: 'Auswertung der Richtlinien',
    reason_decision: 'Entscheidung nach Richtlinie',
    reason_guard: 'Sicherheitsrichtlinie',
    reason_contradicted: 'Die aufgezeichneten Prüfungen sagen nicht, warum',
    violation_default: 'Verstoß gegen eine Richtlinie',
    unreadable: 'Dieser Eintrag lässt sich nicht erklären: {problem}',
    article_consonant: 'Eine Entscheidung vom Typ {type}',
    article_vowel: 'Eine Entscheidung vom Typ {type}',
    type_authorization: 'Autorisierung',
    type_rate_limit: 'Ratenbegrenzung',
    type_input_guard: 'Eingabeprüfung',
    type_output_guard: 'Ausgabeprüfung',
    type_circuit_breaker: 'Schutzschalter',
    type_trust_boundary: 'Vertrauensgrenze',
    type_intent_validation: 'Absichtsprüfung',
    type_behavioral_drift: 'Verhaltensdrift',
    type_budget: 'Budget',
    type_cascade: 'Kaskade',
    type_drift_gate: 'Drift-Prüfung',
    opening: '{decision} wurde getroffen; Zeitpunkt: {time}.',
    time_utc: '{time} UTC',
    time_local: '{time} (Zeitzone nicht aufgezeichnet)',
    time_unknown: 'unbekannt',
    final_outcome: 'Das Ergebnis war: {outcome}.',
    heading_context: 'Kontext:',
    heading_factors: 'Diese Faktoren wurden bewertet:',
    heading_notes: 'Zu beachten:',
    status_pass: '✓ BESTANDEN',
    status_fail: '✗ NICHT BESTANDEN',
    factor_line: '{name}: {status} (Gewicht: {weight})',
    factor_reason: 'Grund: {reason}',
    factor_evidence: 'Beleg: {evidence}',
    context_line: '{key}: {value}',
    line_share: '{share:.0%}',
    factor_share: '{share} des ganzen Gewichts',
    line_confidence: 'Sicherheit der Entscheidung: {confidence}',
    line_latency: 'Bearbeitungszeit: {latency} ms',
    line_version: 'Version der Richtlinien: {version}',
    label_counterfactual: 'Was es ändern würde',
    label_recommendations: 'Was zu tun ist',
    label_confidence: 'Wie sicher es ist',
    note_failed_but_allowed: 'Das Ergebnis ist {outcome}, obwohl diese Prüfungen nicht bestanden wurden: {names}',
    note_passed_but_denied: 'Das Ergebnis ist {outcome}, obwohl jede aufgezeichnete Prüfung bestanden wurde',
    note_damaged: 'Der Eintrag ist beschädigt: {problem}',
    note_explainer_failed: 'Die für diesen Entscheidungstyp angemeldete Erklärung ist gescheitert; dies ist die übliche',
    change_passed: 'die Prüfung {name} wäre bestanden',
    change_failed: 'die Prüfung {name} wäre nicht bestanden',
    change_role: 'der Nutzer hätte die nötige Rolle',
    change_role_named: 'der Nutzer hätte die Rolle {required}',
    change_permission: 'der Nutzer hätte die nötige Berechtigung',
    change_rate: 'die Anfrage läge innerhalb der Ratenbegrenzung',
    change_rate_named: 'es wären höchstens {limit} Anfragen (es waren {current})',
    change_budget: 'das Budget wäre nicht überschritten',
    change_budget_named: 'es wären höchstens {limit} ausgegeben (es waren {current})',
    change_trust: 'die Vertrauensstufe würde ausreichen',
    change_intent: 'der Werkzeugaufruf entspräche der ursprünglichen Anfrage',
    change_circuit: 'der Schutzschalter wäre geschlossen',
    change_drift_named: '{metric} läge zwischen {low} und {high} (es war {value})',
    change_unknown: 'Der Eintrag sagt nicht, wie seine Prüfungen zu diesem Ergebnis führten; was es ändern würde, lässt sich nicht berechnen',
    least_certain: 'Am wenigsten sicher: {name} ({confidence})',
    advise_role: 'Die Administration um die nötigen Berechtigungen bitten',
    advise_rate: 'Vor dem nächsten Versuch warten oder beim Support eine höhere Ratenbegrenzung erbitten',
    advise_budget: 'Den Verbrauch prüfen oder bei der Administration ein höheres Budget beantragen',
    advise_trust: 'Anmeldung der Agenten und Delegationsketten prüfen',
    advise_intent: 'Prüfen, ob der Werkzeugaufruf der ursprünglichen Anfrage entspricht',
    advise_circuit: 'Der Dienst ist womöglich gestört; später erneut versuchen',
    advise_guard: 'Den Inhalt mit der Richtlinie vergleichen, gegen die er verstößt',
    advise_drift: 'Das Geänderte mit der Baseline vergleichen und sie erneuern, wenn die Änderung gewollt ist',
    disclosure_title: 'AUSKUNFT ÜBER EINE AUTOMATISIERTE ENTSCHEIDUNG',
    disclosure_id: 'Kennung der Entscheidung: {id}',
    disclosure_time: 'Zeitpunkt: {time}',
    disclosure_type: 'Art der Entscheidung: {type}',
    disclosure_outcome: 'Ergebnis: {outcome}',
    disclosure_context: 'KONTEXT:',
    disclosure_factors: 'BERÜCKSICHTIGTE FAKTOREN:',
    disclosure_result: 'Ergebnis: {result}',
    disclosure_passed: 'BESTANDEN',
    disclosure_failed: 'NICHT BESTANDEN',
    disclosure_weight: 'Gewicht: {weight}',
    disclosure_explanation: 'Erklärung: {reason}',
    disclosure_counterfactual: 'WAS DIE ENTSCHEIDUNG ÄNDERN WÜRDE:',
    disclosure_recommendations: 'EMPFEHLUNGEN:',
    disclosure_confidence: 'Sicherheit: {confidence}',
    disclosure_version: 'Version der Richtlinien: {version}',
    disclosure_review: 'Diese Entscheidung wurde von einem automatisierten System getroffen. Für Fragen oder eine Überprüfung durch einen Menschen ist die Administration zuständig.'
});

;// CONCATENATED MODULE: ./lib/explain/languages/reasons/de.js
/** Why records were skipped and keys not mined. */
const reasons = () => ({
    reason_not_json: 'kein gültiges JSON',
    reason_not_utf8: 'kein gültiges UTF-8',
    reason_conflict: 'eine Git-Konfliktmarkierung',
    reason_too_deep: 'der Datensatz ist mehr als {levels} Ebenen tief verschachtelt',
    reason_too_long: 'der Datensatz ist länger als {size} MiB',
    reason_ends_in_record: 'die Datei endet mitten in diesem Datensatz',
    reason_ends_in_array: 'die Datei endet, bevor dieses Array geschlossen ist',
    reason_not_object: 'der Datensatz ist kein JSON-Objekt',
    reason_nothing: 'der Datensatz hat weder eine Aktion noch eine Sitzung',
    reason_no_action: 'das Mapping findet im Datensatz keine Aktion',
    reason_not_csv: 'die Zeile ist kein gültiges CSV',
    reason_not_this_format: 'der Datensatz ist in diesem Format nicht lesbar',
    reason_unknown_format: 'das Format der Datei wird nicht erkannt',
    reason_no_path: 'die Entscheidung nennt weder eine Aktion noch einen Richtlinienpfad',
    reason_no_tool: 'der Audit-Eintrag nennt kein Werkzeug',
    reason_no_verb: 'das Audit-Ereignis hat kein Verb',
    reason_only_end: 'der Datensatz sagt, wie die Sitzung endete, nicht, was in ihr getan wurde',
    reason_no_answer: 'die Anfrage hat keine Antwort',
    reason_kept_apart: 'die Anfrage ist zu lang für das Log: sie steht in einer eigenen Datei',
    reason_missing: '{field} fehlt',
    reason_not_text: '{field} ist kein Text',
    reason_blank: '{field} ist leer',
    reason_no_object: '{field} ist kein Objekt',
    reason_grows: 'die {name}-Daten wachsen auf mehr als das {times}-Fache: der Rest wird nicht gelesen',
    reason_damaged: 'die {name}-Daten sind beschädigt oder abgeschnitten',
    reason_behind: 'was hinter den {name}-Daten steht, wird nicht gelesen',
    reason_zip_damaged: 'das Zip-Archiv ist beschädigt oder abgeschnitten',
    reason_zip_empty: 'das Zip-Archiv enthält kein Log',
    reason_table_file: 'eine Datei der Art {name} wird nicht gelesen: als JSON Lines oder CSV exportieren',
    reason_lfs: 'an der Stelle der Datei steht ein Zeiger von Git LFS: mit lfs: true auschecken',
    reason_baseline: 'eine Baseline ist kein Log: ihre Dateien aus den Logs weglassen',
    reason_packing: 'mit {name} Gepacktes wird nicht gelesen: zuerst entpacken',
    reason_zip_encrypted: 'der Eintrag des Zip-Archivs ist verschlüsselt',
    reason_zip_unsupported: 'der Eintrag des Zip-Archivs ist auf eine Weise gepackt, die nicht unterstützt wird',
    reason_ignored: 'in ignore-keys genannt',
    reason_config: 'von der Konfigurationsdatei ausgenommen',
    reason_same: 'sagt dasselbe wie {key} ({share} % der Information gemeinsam)',
    reason_no_boundary: 'Zahl ohne Grenze, an der der Agent anders handelt',
    reason_arguments: 'nennt die Argumente des Aufrufs: folgt aus der Aktion',
    reason_times: 'Zeitpunkte: {different} verschiedene Werte in {events} Ereignissen',
    reason_births: 'Geburtsdaten: {different} verschiedene Werte in {events} Ereignissen',
    reason_identifiers: 'Kennungen: {different} verschiedene Werte in {events} Ereignissen',
    reason_free_text: 'Freitext: {different} verschiedene Werte in {events} Ereignissen',
    reason_session: 'ein anderer Name der Sitzung: {different} verschiedene Werte in {events} Ereignissen',
    reason_alone: 'fast jeder Wert kommt nur einmal vor: {different} verschiedene Werte in {events} Ereignissen'
});

;// CONCATENATED MODULE: ./lib/explain/languages/de.js



const de = catalogue({
    code: 'de',
    decimal: ',',
    percent: '{n}\u00a0%',
    messages: () => ({
        ...decisions(),
        ...reasons(),
        clause_break: '; ',
        and: ' und ',
        conditions_when: 'bei {conditions}',
        conditions_called: 'bei {conditions}',
        conditions_held: 'mit {conditions}',
        place_previous_action: 'unmittelbar nach {value}',
        place_previous_outcome: 'unmittelbar nach dem Ergebnis {value}',
        place_happened_before: 'nach {value}',
        place_first: 'am Anfang der Sitzung',
        place_early: 'in Schritt 2 bis 5 der Sitzung',
        place_late: 'nach den ersten 5 Schritten der Sitzung',
        place_cases: 'Fällen {place}',
        rule_association: '{conditions} ruft der Agent {action} auf',
        rule_association_always: 'der Agent ruft {action} auf',
        rule_precondition: '{action} nur {conditions}',
        rule_at_times: '{action} {conditions}',
        rule_prohibition: 'nie {action} {conditions}',
        rule_prohibition_always: 'nie {action}',
        rule_outcome: '{action} {conditions} endet mit {outcome}',
        rule_outcome_always: '{action} endet mit {outcome}',
        rule_precedence: '{activation} nur nach {target}',
        rule_response: 'nach {activation} später {target}',
        rule_chain_precedence: '{activation} nur unmittelbar nach {target}',
        rule_chain_response: 'unmittelbar nach {activation} folgt {target}',
        rule_not_succession: 'nach {activation} nie {target}',
        rule_exactly_once: '{activation} genau einmal je Sitzung',
        rule_at_most: {
            one: '{activation} höchstens einmal je Sitzung',
            other: '{activation} höchstens {n}-mal je Sitzung'
        },
        rule_first: '{activation} steht, wo es vorkommt, am Anfang der Sitzung',
        rule_last: '{activation} steht, wo es vorkommt, am Ende der Sitzung',
        rule_same: '{rule} mit demselben {key}',
        rule_context: '{rule}, {conditions}',
        finding_weaker: '{rule}: jetzt in {now} der Fälle eingehalten, vorher in {before} ({counts})',
        finding_stronger: '{rule}: jetzt in {now} der Fälle eingehalten, vorher nur in {before} ({counts})',
        finding_weaker_rate: '{rule}: jetzt in {now} der Fälle, vorher in {before} ({counts})',
        finding_stronger_rate: '{rule}: jetzt in {now} der Fälle, vorher nur in {before} ({counts})',
        instead_now: 'an seiner Stelle {condition}: jetzt in {now}, vorher in {before}',
        instead_before: 'an Stelle von {condition}: jetzt in {now}, vorher in {before}',
        reversed_after: '{target} kommt nur danach: jetzt in {now}, vorher in {before}',
        reversed_before: '{target} kommt nur davor: jetzt in {now}, vorher in {before}',
        finding_vanished: '{rule}: wird nicht mehr befolgt; jetzt in {now} der Fälle, vorher in {before} ({counts})',
        finding_fallen: '{rule}: zu selten eingehalten, um noch als Regel zu gelten; jetzt in {now} der Fälle, vorher in {before} ({counts})',
        finding_new: '{rule}: neu; jetzt in {now} der Fälle, vorher in {before} ({counts})',
        finding_new_situation: '{rule}: neu; in {now} der Fälle ({kept} von {events}), in einer Lage, die die Baseline nicht kennt',
        finding_required: {
            one: '{rule}: vorgeschrieben, aber in {n} von {events} Fällen verletzt (in {now} der Fälle eingehalten, vorher in {before})',
            other: '{rule}: vorgeschrieben, aber in {n} von {events} Fällen verletzt (in {now} der Fälle eingehalten, vorher in {before})'
        },
        finding_required_first: {
            one: '{rule}: vorgeschrieben, aber in {n} von {events} Fällen verletzt (in {now} der Fälle eingehalten)',
            other: '{rule}: vorgeschrieben, aber in {n} von {events} Fällen verletzt (in {now} der Fälle eingehalten)'
        },
        finding_forbidden: {
            one: '{rule}: verboten, kam aber einmal vor ({events} Gelegenheiten)',
            other: '{rule}: verboten, kam aber {n}-mal vor ({events} Gelegenheiten)'
        },
        finding_forbidden_deed: {
            one: '{deed} ist verboten, kam aber einmal vor ({events} Gelegenheiten)',
            other: '{deed} ist verboten, kam aber {n}-mal vor ({events} Gelegenheiten)'
        },
        deed_when: '{action} {conditions}',
        counts: '{kept} von {events} gegenüber {kept_before} von {events_before}',
        finding_action: '{name} ist neu: {kept} von {events} Aktionen, vorher nie',
        finding_action_sessions: '{name} ist neu: in {kept} von {events} Sitzungen, vorher nie',
        finding_argument: 'das Argument {name} ist neu: in {kept} von {events} Aufrufen von {action}, vorher nie',
        finding_argument_calls: 'das Argument {name} ist neu: in {kept} von {events} Aufrufen, die es annehmen, vorher nie',
        finding_context_share: '{name} steht in {now} der Aufrufe, die es annehmen, vorher in {before} ({counts})',
        finding_argument_share: '{name} steht in {now} der Aufrufe von {action}, vorher in {before} ({counts})',
        finding_novelty: '{description}: jetzt in {kept} von {events} Sitzungen, vorher in {kept_before} von {events_before}',
        finding_novelty_actions: 'nie zuvor gesehene Aktionen ({names}): jetzt in {kept} von {events} Sitzungen, vorher in {kept_before} von {events_before}',
        finding_novelty_first: '{names}: nie zuvor, jetzt in {kept} von {events} Sitzungen',
        finding_novelty_situation: 'bekannte Aktionen in einer Situation, in der sie nie zuvor vorkamen ({names}): jetzt in {kept} von {events} Sitzungen, vorher in {kept_before} von {events_before}',
        finding_gone: '{name} kommt nicht mehr vor: {now} aller Aktionen, vorher {before} ({counts})',
        finding_gone_with: '{name} kommt nicht mehr vor: {now} aller Aktionen, vorher {before} ({counts}); mit ihr entfallen: {names}',
        finding_gone_renamed: '{name} kommt nicht mehr vor: {now} aller Aktionen, vorher {before} ({counts}); an ihrer Stelle steht {to}',
        finding_share: '{name} macht {now} aller Aktionen aus, vorher {before} ({counts})',
        finding_times: '{name} wird {times}-mal je Sitzung aufgerufen statt {times_before}-mal; {said}',
        finding_times_with: '{name} wird in Sitzungen damit je {times}-mal aufgerufen statt {times_before}-mal; {said}',
        finding_sessions: '{name} wird in {sessions} der Sitzungen aufgerufen statt in {sessions_before}; {said}',
        share_said: 'das sind {now} aller Aktionen, vorher {before} ({counts})',
        finding_vital: '{name}: jetzt {now}, vorher {before}',
        vital_events: 'Sitzungslänge (Aktionen je Sitzung)',
        vital_empty: 'Sitzungen ohne Aktion',
        vital_distinct: 'verschiedene Aktionen je Sitzung',
        vital_repeats: 'Aufrufe, die einen gleichen wiederholen',
        vital_errors: 'Aktionen, die mit einem Fehler enden',
        vital_denials: 'Aktionen, die abgelehnt werden',
        vital_latency: 'Latenz',
        vital_tokens: 'Tokens',
        chance: 'eine so große Änderung kommt zufällig in etwa 1 von {n} unveränderten Läufen vor',
        chance_rare: 'eine so große Änderung kommt zufällig in weniger als 1 von 1000 unveränderten Läufen vor',
        chance_none: 'ein Verstoß genügt',
        side_now: 'Jetzt: {kept} von {events} in {sessions}{interval}',
        side_before: 'Vorher: {kept} von {events} in {sessions}{interval}',
        side_now_never: 'Jetzt: die Lage tritt nicht auf',
        side_before_never: 'Vorher: die Lage trat nicht auf',
        interval: ' (95-%-Intervall {low} bis {high})',
        sessions: { one: '{n} Sitzung', other: '{n} Sitzungen' },
        carried_all: 'Alles davon kommt von {condition}: dort in {inside} der Fälle ({kept} von {events}), sonst in {outside}',
        done_there: '{name} geschah dort in {now} von {all} Ausführungen, vorher in {before} von {all_before}',
        situated: 'Über alle Situationen zusammen verdeckt der Anteil die Änderung; verglichen wird Gleiches mit Gleichem, und diese Situation trägt am meisten dazu bei',
        carried_most: '{share} davon kommen von {condition}: dort in {inside} der Fälle ({kept} von {events}), sonst in {outside}',
        carried_all_since: 'Alles davon kommt von {condition}: dort jetzt in {inside} der Fälle ({kept} von {events}), vorher in {before}; sonst in {outside}',
        carried_most_since: '{share} davon kommen von {condition}: dort jetzt in {inside} der Fälle ({kept} von {events}), vorher in {before}; sonst in {outside}',
        variants: {
            one: 'Eine weitere Regel über dieselben Ereignisse hat sich mit geändert: {names}',
            other: '{n} weitere Regeln über dieselben Ereignisse haben sich mit geändert: {names}'
        },
        behind_session: 'Je Sitzung: {actions}',
        behind_event: 'Von allen Ereignissen: {actions}',
        behind_call: 'Je Aufruf etwa: {actions}',
        behind_action: '{name} {change} ({before} → {now})',
        behind_action_where: '{name} {change} ({before} → {now}; bei {condition} {there_before} → {there_now})',
        behind_points: '{delta} Prozentpunkte',
        behind_part: '; zusammen {share} der Änderung',
        behind_spread: '; das sind {share} der Änderung, der Rest verteilt sich auf viele Aktionen',
        list_break: ', ',
        variant_share: '{name} unter allen Aktionen: jetzt {now}, vorher {before}',
        variants_and_signs: {
            one: 'Bei denselben Ereignissen änderte sich außerdem: {names}',
            other: 'Bei denselben Ereignissen änderten sich außerdem {n} weitere Größen: {names}'
        },
        sure_sampling: 'Stichprobe: die Änderung beträgt {delta} Prozentpunkte, mit 95 % Sicherheit zwischen {low} und {high}',
        sure_sessions: 'Sitzungen: {before} vorher, {now} jetzt',
        sure_dependence: 'Abhängigkeit: Fälle einer Sitzung ähneln einander, daher sagen diese {events} so viel wie {effective} unabhängige',
        sure_independent: 'Abhängigkeit: Fälle einer Sitzung ähneln einander nicht mehr als andere, daher zählen alle {events}',
        sure_tested: {
            one: 'Getestet: {n} Größe',
            other: 'Getestet: {n} Größen; die Wahrscheinlichkeit oben berücksichtigt alle'
        },
        sure_assumed: 'Annahme: {assumption}',
        assume_events: 'Ereignisse sind voneinander unabhängig, denn die Logs nennen keine Sitzungen',
        assume_other_cases: 'beide Logs behandeln verschiedene Fälle, deren Unterschiede sich nicht von denen der Agenten trennen lassen',
        assume_few_cases: 'die wenigen Fälle, die beide Logs teilen, sind wie die übrigen',
        assume_left_out: '{part} von {all} Fällen liefen nur auf einer Seite und blieben außerhalb der Tests',
        assume_compared: '{part} von {all} Fällen liefen nur auf einer Seite und werden als ganze Fälle miteinander verglichen',
        assume_trials: 'Versuche desselben Falls sind voneinander unabhängig, denn es gibt nur wenige Fälle',
        assume_rates: 'die Baseline nennt nur Anteile: ihre Anzahlen sind daraus zurückgerechnet, und ihre Ereignisse hängen voneinander ab wie die jetzigen',
        assume_no_profile: 'neben der Baseline liegt kein Profil: eine andere Mischung von Lagen lässt sich nicht von anderem Verhalten unterscheiden',
        assume_no_new: 'neue Regeln lassen sich gegen bloße Anzahlen nicht beurteilen; {command} schreibt ein Profil',
        assume_sessions: 'Sitzungen sind voneinander unabhängig: Anzahlen sagen nicht, zu welchem Fall sie gehören',
        assume_renamed: '{from} wird als {to} gelesen, wie es rename in der Konfiguration sagt',
        assume_unknown_keys: 'eine vorgeschriebene oder verbotene Regel spricht von {keys}, was kein Ereignis hat',
        assume_unmatched: 'keine Änderung dieses Laufs ist, was {accepted} nennt: {ids}; ein Eintrag, der vorüber oder verschrieben ist, kann weg',
        assume_no_file: 'keine Datei passt zu {patterns}: nur die übrigen Logs wurden verglichen',
        assume_numbered: 'Sitzungen, die zu sich überschneidenden Zeiten in mehreren Dateien stehen, sind je eine: {n}, etwa {session} in {files}; wo jede Datei ihre eigenen Sitzungen zählt, brauchen diese verschiedene Namen',
        assume_numbered_actions: 'Aktionen, die sich nur in einer Zahl oder in dem unterscheiden, was in Anführungszeichen oder Klammern steht, zählen einzeln: {n}, etwa {pattern}; sollen sie als eine zählen, gehören sie in der Konfigurationsdatei unter {groups}',
        assume_no_sessions_now: 'die Logs nennen keine Sitzungen, anders als die der Baseline: was zusammengehört, ist nicht bekannt',
        assume_sessions_now: 'die Logs nennen Sitzungen, anders als die der Baseline: neu geschrieben, würde sie mehr zeigen',
        assume_no_outcomes_now: 'kein Ereignis sagt, wie es endete, anders als die der Baseline',
        assume_outcomes_now: 'Ereignisse sagen, wie sie endeten, anders als die der Baseline: neu geschrieben, würde sie mehr zeigen',
        assume_outcome_names: 'Ergebnisse scheinen anders zu heißen als in der Baseline: {pairs}',
        assume_now_texts: 'was in der Baseline eine Zahl, wahr oder falsch ist, ist jetzt ein Text: {names}',
        assume_now_typed: 'was in der Baseline ein Text ist, ist jetzt eine Zahl, wahr oder falsch: {names}',
        assume_values_turned: 'alle Werte von {names} sind neu; ändern sich solche Werte von selbst, wie Wochen und Releases, dann lassen Sie sie weg: {ignored}',
        assume_key_names: 'Kontextschlüssel scheinen anders zu heißen als in der Baseline: {pairs}; haben sich nur die Namen geändert, tragen Sie sie unter {rename} in der Konfiguration ein',
        assume_action_names: 'Aktionen scheinen anders zu heißen als in der Baseline: {pairs}; haben sich nur die Namen geändert, tragen Sie sie unter {rename} in der Konfiguration ein',
        assume_calls_left: 'wiederholte Aufrufe werden nicht verglichen, denn nur eines der Logs unterscheidet Aufrufe nach {keys}',
        assume_calls_alike: 'Aufrufe, die sich nur in {keys} unterscheiden, gelten als wiederholt, wie in der Baseline, die dieses Feld nicht hat',
        assume_uncounted_one: '{n} Regel der Baseline wird nicht beurteilt, weil Zahlen und Status fehlen: den Status {status} eintragen oder {command} ausführen',
        assume_uncounted: '{n} Regeln der Baseline werden nicht beurteilt, weil Zahlen und Status fehlen: den Status {status} eintragen oder {command} ausführen',
        assume_own_logs: 'jedes Ereignis ist wie in den Logs, aus denen die Baseline geschrieben wurde: es sind dieselben Logs, oder der Agent tat genau dasselbe',
        assume_kinds: 'Regeln der Baseline, die nicht verglichen werden, weil {kinds} ihre Art auslässt: {n}',
        assume_second_window: 'das zweite Fenster hat zu wenige Sitzungen, um eine Änderung zu bestätigen oder zu widerlegen: das erste entscheidet allein',
        assume_required_rarely: 'eine vorgeschriebene Regel darf so selten verletzt werden: {part} von {all} Malen ({rule})',
        assume_required_as_before: 'eine vorgeschriebene Regel wird nur durch Zufall oder eine andere Mischung der Lagen öfter verletzt als vorher: {part} von {all} Malen jetzt, {before} von {of} vorher ({rule})',
        not_confirmed: 'Das zweite Zeitfenster zeigt es nicht, daher scheitert die Prüfung daran nicht',
        not_failing: 'Diese Art der Änderung steht nicht in fail-on, daher scheitert die Prüfung daran nicht',
        accepted: 'Akzeptiert: {reason}',
        accepted_unexplained: 'Akzeptiert, doch ohne Begründung: im Eintrag steht noch der vorgeschlagene Platzhalter',
        lapsed: 'Es war akzeptiert, aber {reason}',
        lapsed_expired: 'die Freigabe lief am {date} ab',
        lapsed_grown: 'die Änderung ist über die akzeptierten {accepted} hinausgewachsen',
        reason_here: 'warum das gewollt ist',
        turns_more: 'Bestanden, wenn es in {needed} von {events} solchen Fällen eingehalten wird; es waren {kept}',
        turns_fewer: 'Bestanden, wenn es in höchstens {needed} von {events} solchen Fällen eingehalten wird; es waren {kept}',
        turns_more_rate: 'Bestanden, wenn es in {needed} von {events} solchen Fällen geschieht; es waren {kept}',
        turns_fewer_rate: 'Bestanden, wenn es in höchstens {needed} von {events} solchen Fällen geschieht; es waren {kept}',
        turns_share_more: 'Bestanden, wenn {name} {needed} von {events} Aktionen ausmacht; es waren {kept}',
        turns_share_fewer: 'Bestanden, wenn {name} höchstens {needed} von {events} Aktionen ausmacht; es waren {kept}',
        turns_given_more: 'Besteht, wenn {name} in {needed} von {events} solchen Aufrufen steht; es waren {kept}',
        turns_given_fewer: 'Besteht, wenn {name} in höchstens {needed} von {events} solchen Aufrufen steht; es waren {kept}',
        turns_never: 'Bestanden nur, wenn es gar nicht vorkommt; es kam {n}-mal vor',
        turns_without: 'Bestanden ohne {name}',
        turns_without_novelty: 'Bestanden, wenn keine Sitzung dies zeigt',
        turns_vital: 'Bestanden, sobald dies wieder deutlich näher bei {before} liegt; es ist {now}',
        turns_not: 'Keine andere Zahl eingehaltener Fälle in diesem Log würde das Urteil umkehren',
        turns_held: ' (alles andere unverändert)',
        turns_leaves: 'dann bliebe für sich allein ein Befund: {rule}',
        look: 'Hier nachsehen: {places}',
        leave_out: 'Ändert sich {key} von selbst, wie Wochen und Releases: mit {ignored} weglassen',
        renamed: 'Wenn sich nur Namen geändert haben: {lines} in {config} eintragen',
        accept: 'Wenn es gewollt ist: {entry} unter {list} in {baseline} eintragen',
        require: 'Wenn es immer gelten muss: bei {id} {field} setzen ({place}), dann {command} ausführen',
        update: 'Wenn die Änderungen gewollt sind: sie als Baseline übernehmen und die beiden Dateien einchecken, die dies schreibt: {command}',
        collect: {
            one: 'Logs von mindestens {n} Sitzung je Seite sammeln, dann {command} ausführen',
            other: 'Logs von mindestens {n} Sitzungen je Seite sammeln, dann {command} ausführen'
        },
        create: 'Die Baseline schreiben und einchecken: {command}',
        find_logs: 'Prüfen, ob die Pfade auf Dateien mit Ereignissen zeigen: {command}',
        gate_allowed: 'Die Prüfung ist bestanden: nichts änderte sich über den Zufall hinaus',
        gate_allowed_accepted: {
            one: 'Die Prüfung ist bestanden: die {n} gefundene Änderung ist akzeptiert',
            other: 'Die Prüfung ist bestanden: die {n} gefundenen Änderungen sind akzeptiert'
        },
        gate_unexplained: {
            one: 'Ein akzeptierter Eintrag nennt keinen Grund: bitte einen eintragen',
            other: '{n} akzeptierte Einträge nennen keinen Grund: bitte je einen eintragen'
        },
        gate_denied: {
            one: 'Die Prüfung scheitert an {n} Änderung',
            other: 'Die Prüfung scheitert an {n} Änderungen'
        },
        gate_denied_unexercised: {
            one: 'Die Prüfung ist gescheitert: {n} Regel kommt nicht mehr vor',
            other: 'Die Prüfung ist gescheitert: {n} Regeln kommen nicht mehr vor'
        },
        gate_warned: {
            one: 'Die Prüfung ist mit Warnung bestanden: {n} Änderung wird gemeldet, lässt sie aber nicht scheitern',
            other: 'Die Prüfung ist mit Warnung bestanden: {n} Änderungen werden gemeldet, keine lässt sie scheitern'
        },
        gate_unconfirmed: {
            one: 'Die Prüfung ist bestanden: {n} Änderung wurde gefunden, aber vom zweiten Zeitfenster nicht bestätigt',
            other: 'Die Prüfung ist bestanden: {n} Änderungen wurden gefunden, aber vom zweiten Zeitfenster nicht bestätigt'
        },
        gate_reported: {
            one: '{n} Änderung über den Zufall hinaus wurde gefunden',
            other: '{n} Änderungen über den Zufall hinaus wurden gefunden'
        },
        gate_reported_none: 'Nichts änderte sich über den Zufall hinaus',
        gate_deferred: 'Die Prüfung hat nicht entschieden: zu wenig Daten für ein Urteil',
        gate_empty: 'Die Prüfung hat nicht entschieden: die Baseline enthält weder Regeln noch Zählungen, mit denen sich etwas vergleichen ließe',
        gate_no_baseline: 'Die Prüfung hat nicht entschieden: es gibt noch keine Baseline',
        gate_no_logs: 'Die Prüfung hat nicht entschieden: kein Log enthält ein Ereignis',
        detectable: 'eine Änderung um {points} Prozentpunkte wäre sehr wahrscheinlich bemerkt worden',
        detectable_of: '{decided} von {all} Regeln ließen sich beurteilen{rest}; eine typische muss sich um etwa {points} Prozentpunkte ändern, damit es auffällt',
        rest_undecided: ', {undecided} blieben unentschieden',
        rest_unexercised: ', {unexercised} kamen nicht vor',
        detectable_only: 'eine Änderung um weniger als {points} Prozentpunkte kann leicht unbemerkt geblieben sein',
        gate_contribution: '{share} der Abweichung: {finding}',
        gate_undecided: {
            one: '{n} Regel ließ sich weder so noch so entscheiden',
            other: '{n} Regeln ließen sich weder so noch so entscheiden'
        },
        gate_unexercised: {
            one: '{n} Regel der Baseline kommt in diesen Logs nicht vor',
            other: '{n} Regeln der Baseline kommen in diesen Logs nicht vor'
        },
        gate_condition: 'Zugleich geändert: {name}, meist von {before} zu {now}',
        gate_tested: {
            one: '{n} Größe wurde getestet',
            other: '{n} Größen wurden getestet, mit einer Fehlalarm-Wahrscheinlichkeit für alle zusammen'
        },
        line_alarm: 'Wahrscheinlichkeit eines Fehlalarms, wenn sich nichts geändert hat: {alpha}',
        gate_rates: 'Die Baseline enthält nur Anteile: das Urteil beruht auf ihnen, nicht auf Sitzungen',
        gate_turns_one: 'Eine Änderung entscheidet: ohne sie ist die Prüfung bestanden: {finding}',
        gate_turns_many: 'Sie ist bestanden, sobald jede der {n} behoben oder akzeptiert ist',
        gate_turns_unexercised: 'Sie ist bestanden, sobald die nicht mehr vorkommenden Regeln wieder vorkommen',
        gate_margin_breaks: 'Am wenigsten Spielraum: {rule}; etwa {n} weitere Verletzungen wären ein Befund (jetzt in {kept} von {events} Fällen eingehalten)',
        gate_margin_more: 'Am wenigsten Spielraum: {rule}; in etwa {n} Fällen mehr eingehalten wäre es ein Befund (jetzt in {kept} von {events} Fällen)',
        gate_margin_share: 'Am nächsten am Scheitern: {rule} (jetzt {now}, vorher {before})',
        gate_turns_warned: 'Sie scheitert, sobald fail-on {changes} nennt',
        gate_turns_unconfirmed: 'Sie scheitert, sobald auch das zweite Zeitfenster es zeigt',
        gate_turns_data: 'Sie entscheidet mit etwa {needed} Sitzungen je Seite; es sind {before} vorher und {now} jetzt',
        check_logs: '{events} Ereignisse in {sessions} Sitzungen',
        check_baseline: '{policies} Regeln aus {events} Ereignissen in {sessions} Sitzungen',
        check_no_baseline: 'es gibt noch keine Baseline',
        check_judged: '{sessions} Sitzungen genügen für ein Urteil: {tested} Tests gemacht',
        check_unjudged: 'nichts ließ sich beurteilen',
        check_too_few: 'zu wenige für ein Urteil: {needed} je Seite sind nötig',
        check_exercised: '{unexercised} Regeln nicht vorgekommen, {undecided} unentschieden',
        not_exercised: 'Die Lage trat in der Baseline {before}-mal auf und jetzt {now}-mal: zu selten für ein Urteil',
        undecided: '{now} jetzt, {before} vorher: zu wenige Fälle, um eine Änderung vom Zufall zu unterscheiden',
        undecided_detectable: '{now} jetzt, {before} vorher: eine Änderung um weniger als {points} Prozentpunkte fiele womöglich nicht auf',
        undecided_absent: 'Es kam jetzt nicht vor ({before} vorher)',
        mix_only: '{now} jetzt, {before} vorher, nur weil andere Lagen häufiger waren: in gleichen Lagen änderte sich nichts'
    })
});
/* harmony default export */ const languages_de = (de);

;// CONCATENATED MODULE: ./lib/explain/languages/decisions/en.js
/** What is said of recorded decisions. */
const en_decisions = () => ({
    // The second seed's own templates, to the letter.
    auth_allowed: 'Access ALLOWED: {reason}',
    auth_denied: 'Access DENIED: {reason}',
    auth_factor_pass: '✓ {name}: {reason}',
    auth_factor_fail: '✗ {name}: {reason}',
    rate_allowed: 'Request ALLOWED: Within rate limits ({current}/{limit} requests)',
    rate_denied: 'Request DENIED: Rate limit exceeded ({current}/{limit} requests)',
    rate_counterfactual: 'Request would be allowed after {wait_seconds} seconds',
    guard_pass: 'Content ALLOWED: No policy violations detected',
    guard_block: 'Content BLOCKED: {violation_type} detected - {reason}',
    guard_redact: 'Content MODIFIED: Sensitive information redacted',
    circuit_closed: 'Service AVAILABLE: Circuit breaker closed',
    circuit_open: 'Service UNAVAILABLE: Circuit breaker open after {failures} failures',
    circuit_half_open: 'Service TESTING: Circuit breaker allowing test request',
    trust_allowed: 'Inter-agent communication ALLOWED: {from_agent} → {to_agent}',
    trust_denied: 'Inter-agent communication DENIED: Trust level insufficient',
    intent_valid: 'Tool call ALLOWED: Consistent with original intent',
    intent_hijack: 'Tool call BLOCKED: Potential intent hijack detected',
    budget_ok: 'Budget OK: {spent:.2f}/{limit:.2f} USD ({percentage:.0%})',
    budget_exceeded: 'Budget EXCEEDED: {spent:.2f}/{limit:.2f} USD',
    drift_normal: 'Behavior NORMAL: Within baseline parameters',
    drift_detected: 'Behavior ANOMALOUS: {metric} deviated by {deviation:.1f} std devs',
    counterfactual_prefix: 'Decision would change if: ',
    no_counterfactual: 'No simple change would alter this decision',
    confidence_high: 'High confidence ({confidence:.0%}): All factors clearly determined',
    confidence_medium: 'Medium confidence ({confidence:.0%}): Some uncertainty in factors',
    confidence_low: 'Low confidence ({confidence:.0%}): Significant uncertainty',
    // Summaries that the seed lacks: other outcomes, and records without the numbers that its templates need.
    area_authorization: 'Access',
    area_rate_limit: 'Request',
    area_input_guard: 'Content',
    area_output_guard: 'Content',
    area_circuit_breaker: 'Service',
    area_trust_boundary: 'Inter-agent communication',
    area_intent_validation: 'Tool call',
    area_behavioral_drift: 'Behavior',
    area_budget: 'Budget',
    area_cascade: 'Cascade',
    area_drift_gate: 'Gate',
    outcome_allowed: '{area} ALLOWED: {reason}',
    outcome_denied: '{area} DENIED: {reason}',
    outcome_warned: '{area} WARNED (allowed, with a warning): {reason}',
    outcome_modified: '{area} MODIFIED (allowed in a changed form): {reason}',
    outcome_deferred: '{area} DEFERRED (not decided yet): {reason}',
    outcome_other: '{area} {outcome}: {reason}',
    rate_allowed_plain: 'Request ALLOWED: Within rate limits',
    rate_denied_plain: 'Request DENIED: Rate limit exceeded',
    budget_ok_plain: 'Budget OK',
    budget_exceeded_plain: 'Budget EXCEEDED',
    circuit_open_plain: 'Service UNAVAILABLE: Circuit breaker open',
    drift_detected_plain: 'Behavior ANOMALOUS: {reason}',
    reason_policy: 'Policy evaluation',
    reason_decision: 'Policy decision',
    reason_guard: 'Security policy',
    reason_contradicted: 'The recorded checks do not say why',
    violation_default: 'Policy violation',
    unreadable: 'This record cannot be explained: {problem}',
    // The detailed explanation.
    article_consonant: 'A {type} decision',
    article_vowel: 'An {type} decision',
    type_authorization: 'authorization',
    type_rate_limit: 'rate limit',
    type_input_guard: 'input guard',
    type_output_guard: 'output guard',
    type_circuit_breaker: 'circuit breaker',
    type_trust_boundary: 'trust boundary',
    type_intent_validation: 'intent validation',
    type_behavioral_drift: 'behavioral drift',
    type_budget: 'budget',
    type_cascade: 'cascade',
    type_drift_gate: 'drift gate',
    opening: '{decision} was made at {time}.',
    time_utc: '{time} UTC',
    time_local: '{time} (time zone not recorded)',
    time_unknown: 'an unknown time',
    final_outcome: 'The final outcome was: {outcome}.',
    heading_context: 'Context:',
    heading_factors: 'The following factors were evaluated:',
    heading_notes: 'To be noted:',
    status_pass: '✓ PASSED',
    status_fail: '✗ FAILED',
    factor_line: '{name}: {status} (weight: {weight})',
    factor_reason: 'Reason: {reason}',
    factor_evidence: 'Evidence: {evidence}',
    context_line: '{key}: {value}',
    line_share: '{share:.0%}',
    factor_share: '{share} of all weight',
    line_confidence: 'Decision confidence: {confidence}',
    line_latency: 'Processing time: {latency}ms',
    line_version: 'Policy version: {version}',
    label_counterfactual: 'What would change it',
    label_recommendations: 'What to do',
    label_confidence: 'How sure it is',
    note_failed_but_allowed: 'The outcome is {outcome}, although these checks failed: {names}',
    note_passed_but_denied: 'The outcome is {outcome}, although every recorded check passed',
    note_damaged: 'The record is damaged: {problem}',
    note_explainer_failed: 'The explainer registered for this type of decision failed; this is the standard explanation',
    // What would change a decision.
    change_passed: '{name} check passed',
    change_failed: '{name} check failed',
    change_role: 'User had the required role',
    change_role_named: 'User had the role {required}',
    change_permission: 'User had the required permission',
    change_rate: 'Request was within rate limits',
    change_rate_named: 'There were at most {limit} requests (there were {current})',
    change_budget: 'Budget was not exceeded',
    change_budget_named: 'At most {limit} was spent (it was {current})',
    change_trust: 'Trust level was sufficient',
    change_intent: 'Tool call matched the original request',
    change_circuit: 'Circuit breaker was closed',
    change_drift_named: '{metric} lay between {low} and {high} (it was {value})',
    change_unknown: 'The record does not say how its checks led to this outcome, so no change of it can be computed',
    least_certain: 'Least certain: {name} ({confidence})',
    // What to do about a decision.
    advise_role: 'Contact your administrator to request the necessary permissions',
    advise_rate: 'Wait before retrying, or contact support for rate limit increase',
    advise_budget: 'Review your usage or request a budget increase from your admin',
    advise_trust: 'Ensure proper agent authentication and delegation chains',
    advise_intent: 'Verify the tool call matches the original user request',
    advise_circuit: 'The service may be experiencing issues; retry later',
    advise_guard: 'Review the content against the policy that it breaks',
    advise_drift: 'Compare what changed with the baseline, and renew the baseline if the change is wanted',
    // The formal disclosure.
    disclosure_title: 'AUTOMATED DECISION DISCLOSURE',
    disclosure_id: 'Decision ID: {id}',
    disclosure_time: 'Timestamp: {time}',
    disclosure_type: 'Decision Type: {type}',
    disclosure_outcome: 'Outcome: {outcome}',
    disclosure_context: 'CONTEXT:',
    disclosure_factors: 'FACTORS CONSIDERED:',
    disclosure_result: 'Result: {result}',
    disclosure_passed: 'PASSED',
    disclosure_failed: 'FAILED',
    disclosure_weight: 'Weight: {weight}',
    disclosure_explanation: 'Explanation: {reason}',
    disclosure_counterfactual: 'WHAT WOULD CHANGE THE DECISION:',
    disclosure_recommendations: 'RECOMMENDATIONS:',
    disclosure_confidence: 'Confidence Level: {confidence}',
    disclosure_version: 'Policy Version: {version}',
    disclosure_review: 'This decision was made by an automated system. For questions or to request human review, contact your administrator.'
});

;// CONCATENATED MODULE: ./lib/explain/languages/reasons/en.js
/** Why records were skipped and keys not mined. */
const en_reasons = () => ({
    reason_not_json: 'not valid JSON',
    reason_not_utf8: 'not valid UTF-8',
    reason_conflict: 'a git conflict marker',
    reason_too_deep: 'the record is nested more than {levels} levels deep',
    reason_too_long: 'the record is longer than {size} MiB',
    reason_ends_in_record: 'the file ends inside this record',
    reason_ends_in_array: 'the file ends before this array is closed',
    reason_not_object: 'the record is not a JSON object',
    reason_nothing: 'the record has neither an action nor a session',
    reason_no_action: 'the mapping finds no action in the record',
    reason_not_csv: 'the row is not valid CSV',
    reason_not_this_format: 'the record could not be read in this format',
    reason_unknown_format: 'the format of the file is not recognised',
    reason_no_path: 'the decision names neither an action nor a policy path',
    reason_no_tool: 'the audit record names no tool',
    reason_no_verb: 'the audit event has no verb',
    reason_only_end: 'the record tells how the session ended, not what was done in it',
    reason_no_answer: 'the request has no answer',
    reason_kept_apart: 'the request is too long for the log: it stands in a file of its own',
    reason_missing: '{field} is missing',
    reason_not_text: '{field} is not a string',
    reason_blank: '{field} is blank',
    reason_no_object: '{field} is not an object',
    reason_grows: 'the {name} data grows more than {times} times: the rest is not read',
    reason_damaged: 'the {name} data is damaged or cut off',
    reason_behind: 'what stands behind the {name} data is not read',
    reason_zip_damaged: 'the zip archive is damaged or cut off',
    reason_zip_empty: 'the zip archive holds no log',
    reason_table_file: 'a file of the kind {name} is not read: export it as JSON Lines or CSV',
    reason_lfs: 'a pointer of Git LFS stands in place of the file: check out with lfs: true',
    reason_baseline: 'a baseline is not a log: leave its files out of the logs',
    reason_packing: 'what is packed by {name} is not read: unpack it first',
    reason_zip_encrypted: 'the entry of the zip archive is encrypted',
    reason_zip_unsupported: 'the entry of the zip archive is packed in a way that is not supported',
    reason_ignored: 'named in ignore-keys',
    reason_config: 'left out by the config file',
    reason_same: 'says the same as {key} ({share}% of the information in common)',
    reason_no_boundary: 'number without a boundary at which the agent acts differently',
    reason_arguments: 'names the arguments of the call: follows from the action',
    reason_times: 'points in time: {different} different values on {events} events',
    reason_births: 'dates of birth: {different} different values on {events} events',
    reason_identifiers: 'identifiers: {different} different values on {events} events',
    reason_free_text: 'free text: {different} different values on {events} events',
    reason_session: 'another name of the session: {different} different values on {events} events',
    reason_alone: 'nearly every value stands alone: {different} different values on {events} events'
});

;// CONCATENATED MODULE: ./lib/explain/languages/en.js



const en = catalogue({
    code: 'en',
    decimal: '.',
    percent: '{n}%',
    messages: () => ({
        ...en_decisions(),
        ...en_reasons(),
        // What a policy says.
        clause_break: '; ',
        and: ' and ',
        conditions_when: 'when {conditions}',
        conditions_called: 'with {conditions}',
        conditions_held: 'with {conditions}',
        place_previous_action: 'directly after {value}',
        place_previous_outcome: 'directly after the outcome {value}',
        place_happened_before: 'after {value}',
        place_first: 'at the start of the session',
        place_early: 'at steps 2 to 5 of the session',
        place_late: 'after the first 5 steps of the session',
        place_cases: 'cases {place}',
        rule_association: '{conditions}, the agent calls {action}',
        rule_association_always: 'the agent calls {action}',
        rule_precondition: '{action} only {conditions}',
        rule_at_times: '{action} {conditions}',
        rule_prohibition: 'never {action} {conditions}',
        rule_prohibition_always: 'never {action}',
        rule_outcome: '{action} {conditions} ends in {outcome}',
        rule_outcome_always: '{action} ends in {outcome}',
        rule_precedence: '{activation} only after {target}',
        rule_response: 'after {activation}, later {target}',
        rule_chain_precedence: '{activation} only directly after {target}',
        rule_chain_response: 'directly after {activation} comes {target}',
        rule_not_succession: 'after {activation} never {target}',
        rule_exactly_once: '{activation} exactly once a session',
        rule_at_most: {
            one: '{activation} at most once a session',
            other: '{activation} at most {n} times a session'
        },
        rule_first: '{activation}, where used, comes first in its session',
        rule_last: '{activation}, where used, comes last in its session',
        rule_same: '{rule} of the same {key}',
        rule_context: '{rule}, {conditions}',
        // What changed.
        finding_weaker: '{rule}: now kept in {now} of cases, down from {before} ({counts})',
        finding_stronger: '{rule}: now kept in {now} of cases, up from {before} ({counts})',
        finding_weaker_rate: '{rule}: now in {now} of cases, down from {before} ({counts})',
        finding_stronger_rate: '{rule}: now in {now} of cases, up from {before} ({counts})',
        instead_now: 'in its place {condition}: now in {now}, up from {before}',
        instead_before: 'in place of {condition}: now in {now}, down from {before}',
        reversed_after: '{target} comes only after it: now in {now}, up from {before}',
        reversed_before: '{target} comes only before it: now in {now}, up from {before}',
        finding_vanished: '{rule}: no longer followed; now in {now} of cases, down from {before} ({counts})',
        finding_fallen: '{rule}: kept too seldom to be a rule any more; now in {now} of cases, down from {before} ({counts})',
        finding_new: '{rule}: new; now in {now} of cases, up from {before} ({counts})',
        finding_new_situation: '{rule}: new; in {now} of cases ({kept} of {events}), in a situation that the baseline never shows',
        finding_required: {
            one: '{rule}: required, but broken in {n} case of {events} (kept in {now} of cases, {before} before)',
            other: '{rule}: required, but broken in {n} cases of {events} (kept in {now} of cases, {before} before)'
        },
        finding_required_first: {
            one: '{rule}: required, but broken in {n} case of {events} (kept in {now} of cases)',
            other: '{rule}: required, but broken in {n} cases of {events} (kept in {now} of cases)'
        },
        finding_forbidden: {
            one: '{rule}: forbidden, but it happened {n} time ({events} chances)',
            other: '{rule}: forbidden, but it happened {n} times ({events} chances)'
        },
        finding_forbidden_deed: {
            one: '{deed} is forbidden; it happened {n} time ({events} chances)',
            other: '{deed} is forbidden; it happened {n} times ({events} chances)'
        },
        deed_when: '{action} {conditions}',
        counts: '{kept} of {events} against {kept_before} of {events_before}',
        finding_action: '{name} is new: {kept} of {events} actions, never before',
        finding_action_sessions: '{name} is new: in {kept} of {events} sessions, never before',
        finding_argument: 'the argument {name} is new: in {kept} of {events} {action} calls, never before',
        finding_argument_calls: 'the argument {name} is new: in {kept} of {events} calls that take it, never before',
        finding_context_share: '{name} is given in {now} of the calls that take it, {before} before ({counts})',
        finding_argument_share: '{name} is given in {now} of the {action} calls, {before} before ({counts})',
        finding_novelty: '{description}: in {kept} of {events} sessions now, {kept_before} of {events_before} before',
        finding_novelty_actions: 'actions never seen before ({names}): in {kept} of {events} sessions now, {kept_before} of {events_before} before',
        finding_novelty_first: '{names}: never before, now in {kept} of {events} sessions',
        finding_novelty_situation: 'known actions in a situation in which they were never seen before ({names}): in {kept} of {events} sessions now, {kept_before} of {events_before} before',
        finding_gone: '{name} is no longer used: {now} of all actions, {before} before ({counts})',
        finding_gone_with: '{name} is no longer used: {now} of all actions, {before} before ({counts}); gone with it: {names}',
        finding_gone_renamed: '{name} is no longer used: {now} of all actions, {before} before ({counts}); in its place {to} is used',
        finding_share: '{name} makes up {now} of all actions, {before} before ({counts})',
        finding_times: '{name} is called {times} times a session instead of {times_before}; {said}',
        finding_times_with: '{name} is called {times} times in each session that calls it, instead of {times_before}; {said}',
        finding_sessions: '{name} is called in {sessions} of sessions instead of {sessions_before}; {said}',
        share_said: 'it is {now} of all actions, {before} before ({counts})',
        finding_vital: '{name}: {now} now, {before} before',
        vital_events: 'session length (actions per session)',
        vital_empty: 'sessions without an action',
        vital_distinct: 'different actions per session',
        vital_repeats: 'calls that repeat an identical one',
        vital_errors: 'actions that end in an error',
        vital_denials: 'actions that are denied',
        vital_latency: 'latency',
        vital_tokens: 'tokens',
        chance: 'a change this large happens by chance in about 1 of {n} unchanged runs',
        chance_rare: 'a change this large happens by chance in fewer than 1 of 1000 unchanged runs',
        chance_none: 'one breach is enough',
        // The numbers under it.
        side_now: 'Now: {kept} of {events} in {sessions}{interval}',
        side_before: 'Before: {kept} of {events} in {sessions}{interval}',
        side_now_never: 'Now: the situation does not occur',
        side_before_never: 'Before: the situation did not occur',
        interval: ' (95% interval {low} to {high})',
        sessions: { one: '{n} session', other: '{n} sessions' },
        carried_all: 'All of it comes from {condition}: {inside} of cases there ({kept} of {events}), {outside} elsewhere',
        done_there: '{name} was done there in {now} of its {all} uses, {before} of {all_before} before',
        situated: 'Over all situations together the share hides the change; like is compared with like, and this situation carries most of it',
        carried_most: '{share} of it comes from {condition}: {inside} of cases there ({kept} of {events}), {outside} elsewhere',
        carried_all_since: 'All of it comes from {condition}: {inside} of cases there now ({kept} of {events}), {before} before; {outside} elsewhere',
        carried_most_since: '{share} of it comes from {condition}: {inside} of cases there now ({kept} of {events}), {before} before; {outside} elsewhere',
        variants: {
            one: 'Another policy about the same events changed with it: {names}',
            other: '{n} other policies about the same events changed with it: {names}'
        },
        behind_session: 'Per session: {actions}',
        behind_event: 'Of all events: {actions}',
        behind_call: 'Per call, about: {actions}',
        behind_action: '{name} {change} ({before} → {now})',
        behind_action_where: '{name} {change} ({before} → {now}; with {condition} {there_before} → {there_now})',
        behind_points: '{delta} points',
        behind_part: '; together {share} of the change',
        behind_spread: '; that is {share} of the change, the rest is spread over many actions',
        list_break: ', ',
        variant_share: '{name} among all actions: {now} now, {before} before',
        variants_and_signs: {
            one: 'About the same events, this changed with it: {names}',
            other: '{n} more things about the same events changed with it: {names}'
        },
        sure_sampling: 'Sampling: the change is {delta} points, between {low} and {high} with 95% confidence',
        sure_sessions: 'Sessions: {before} before, {now} now',
        sure_dependence: 'Dependence: cases of one session resemble each other, so these {events} say as much as {effective} independent ones',
        sure_independent: 'Dependence: cases of one session are no more alike than others, so all {events} count',
        sure_tested: {
            one: 'Tested: {n} thing',
            other: 'Tested: {n} things; the chance above allows for all of them'
        },
        sure_assumed: 'Assumed: {assumption}',
        assume_events: 'events are independent of each other, for the logs name no sessions',
        assume_other_cases: 'the two logs did different cases, whose differences cannot be told from those of the agents',
        assume_few_cases: 'the few cases that the two logs share are like the others',
        assume_left_out: '{part} of {all} cases ran on one side only and were left out of the tests',
        assume_compared: '{part} of {all} cases ran on one side only and are compared as whole cases with each other',
        assume_trials: 'trials of one case are independent of each other, for there are few cases',
        assume_rates: 'the baseline gives rates only: its counts are reckoned back from them, and its events depend on each other as the current ones do',
        assume_no_profile: 'the baseline has no profile beside it: a changed mix of situations cannot be told from changed behaviour',
        assume_no_new: 'new policies cannot be judged against counts alone; {command} writes a profile',
        assume_sessions: 'sessions are independent of each other: counts do not tell which case they are of',
        assume_renamed: '{from} is read as {to}, as rename in the config says',
        assume_unknown_keys: 'a required or forbidden rule speaks of {keys}, which no event has',
        assume_unmatched: 'no change of this run is what {accepted} names: {ids}; an entry that is over, or a slip, can go',
        assume_no_file: 'no file matches {patterns}: only the other logs were compared',
        assume_numbered: 'sessions that stand in several files at overlapping times are one each: {n}, such as {session} in {files}; where each file numbers its own sessions, give these names that differ',
        assume_numbered_actions: 'actions that differ only in a number, or in what stands in quotes or brackets, are one each: {n}, such as {pattern}; to count them as one, name them in {groups} of the config file',
        assume_no_sessions_now: 'the logs name no sessions, unlike those of the baseline: what belongs together is not known',
        assume_sessions_now: 'the logs name sessions, unlike those of the baseline: written anew, it would tell more',
        assume_no_outcomes_now: 'no event says how it ended, unlike those of the baseline',
        assume_outcomes_now: 'events say how they ended, unlike those of the baseline: written anew, it would tell more',
        assume_outcome_names: 'outcomes seem to be called otherwise than in the baseline: {pairs}',
        assume_now_texts: 'what is a number, true or false in the baseline is a text now: {names}',
        assume_now_typed: 'what is a text in the baseline is a number, true or false now: {names}',
        assume_values_turned: 'every value of {names} is new; if such values change by themselves, as weeks and releases do, leave them out: {ignored}',
        assume_key_names: 'context keys seem to be called otherwise than in the baseline: {pairs}; if only the names changed, list them under {rename} in the config',
        assume_action_names: 'actions seem to be called otherwise than in the baseline: {pairs}; if only the names changed, list them under {rename} in the config',
        assume_calls_left: 'repeated calls are not compared, for only one of the logs tells calls apart by {keys}',
        assume_calls_alike: 'calls that differ in {keys} alone are repeated ones, as in the baseline, which has no such field',
        assume_uncounted_one: '{n} rule of the baseline is not judged, for want of counts and of a status; write the status {status}, or run {command}',
        assume_uncounted: '{n} rules of the baseline are not judged, for want of counts and of a status; write the status {status}, or run {command}',
        assume_own_logs: 'every event is as in the logs that the baseline was written from: these are the same logs, or the agent did exactly the same',
        assume_kinds: 'rules of the baseline that are not compared, for {kinds} leaves out their kind: {n}',
        assume_second_window: 'the second window has too few sessions to confirm or refute a change: the first one decides alone',
        assume_required_rarely: 'a required rule may be broken this rarely: {part} of {all} times ({rule})',
        assume_required_as_before: 'a required rule is not broken more often than before, but for chance and the mix of situations: {part} of {all} times now, {before} of {of} before ({rule})',
        not_confirmed: 'The second window does not show it, so it does not fail the check',
        not_failing: 'This kind of change is not named in fail-on, so it does not fail the check',
        accepted: 'Accepted: {reason}',
        accepted_unexplained: 'Accepted, but nobody said why: its entry still has the reason that was offered for pasting',
        lapsed: 'It was accepted, but {reason}',
        lapsed_expired: 'the acceptance expired on {date}',
        lapsed_grown: 'the change has grown beyond the {accepted} that were accepted',
        reason_here: 'why this is intended',
        // What would turn the verdict.
        turns_more: 'Passes if kept in {needed} of {events} such cases; it was in {kept}',
        turns_fewer: 'Passes if kept in no more than {needed} of {events} such cases; it was in {kept}',
        turns_more_rate: 'Passes if it happens in {needed} of {events} such cases; it did in {kept}',
        turns_fewer_rate: 'Passes if it happens in no more than {needed} of {events} such cases; it did in {kept}',
        turns_share_more: 'Passes if {name} makes up {needed} of {events} actions; it made up {kept}',
        turns_share_fewer: 'Passes if {name} makes up no more than {needed} of {events} actions; it made up {kept}',
        turns_given_more: 'Passes if {name} is given in {needed} of {events} such calls; it was in {kept}',
        turns_given_fewer: 'Passes if {name} is given in no more than {needed} of {events} such calls; it was in {kept}',
        turns_never: 'Passes only if it does not happen at all; it happened {n} times',
        turns_without: 'Passes without {name}',
        turns_without_novelty: 'Passes if no session shows this',
        turns_vital: 'Passes once this is clearly closer to {before} again; it is {now}',
        turns_not: 'No other number of kept cases in this log would turn the verdict',
        turns_held: ' (all else unchanged)',
        turns_leaves: 'this would then be a finding by itself: {rule}',
        // What to do about a finding.
        look: 'Look at {places}',
        leave_out: 'If {key} changes by itself, as weeks and releases do: leave it out with {ignored}',
        renamed: 'If only names changed: put {lines} into {config}',
        accept: 'If it is wanted: add {entry} to {list} in {baseline}',
        require: 'If it must always hold: set {field} for {id} at {place}, then run {command}',
        update: 'If the changes are intended: take them over as the baseline, and commit the two files that this writes: {command}',
        collect: {
            one: 'Collect logs of at least {n} session a side, then run {command}',
            other: 'Collect logs of at least {n} sessions a side, then run {command}'
        },
        create: 'Write the baseline and commit it: {command}',
        find_logs: 'Check that the paths match files that hold events: {command}',
        // The gate.
        gate_allowed: 'This check passes: nothing changed beyond chance',
        gate_allowed_accepted: {
            one: 'This check passes: the {n} change that was found is accepted',
            other: 'This check passes: the {n} changes that were found are accepted'
        },
        gate_unexplained: {
            one: 'An accepted entry says nothing of why: write a reason into it',
            other: '{n} accepted entries say nothing of why: write a reason into each'
        },
        gate_denied: {
            one: 'This check fails because of {n} change',
            other: 'This check fails because of {n} changes'
        },
        gate_denied_unexercised: {
            one: 'This check fails: {n} policy is not exercised any more',
            other: 'This check fails: {n} policies are not exercised any more'
        },
        gate_warned: {
            one: 'This check passes with a warning: {n} change is reported, but does not fail it',
            other: 'This check passes with a warning: {n} changes are reported, but none fails it'
        },
        gate_unconfirmed: {
            one: 'This check passes: {n} change was found, but not confirmed by the second window',
            other: 'This check passes: {n} changes were found, but not confirmed by the second window'
        },
        gate_reported: {
            one: '{n} change beyond chance was found',
            other: '{n} changes beyond chance were found'
        },
        gate_reported_none: 'Nothing changed beyond chance',
        gate_deferred: 'This check has not decided: too little data to judge',
        gate_empty: 'This check has not decided: the baseline holds no policies and no counts, so that there is nothing to compare with',
        gate_no_baseline: 'This check has not decided: there is no baseline yet',
        gate_no_logs: 'This check has not decided: no log holds an event',
        detectable: 'a change of {points} points would most likely have been seen',
        detectable_of: '{decided} of {all} policies could be judged{rest}; a typical one must change by about {points} points to be seen',
        rest_undecided: ', {undecided} undecided',
        rest_unexercised: ', {unexercised} not exercised',
        detectable_only: 'a change of less than {points} points may well have gone unseen',
        gate_contribution: '{share} of the deviation: {finding}',
        gate_undecided: {
            one: '{n} policy could not be decided either way',
            other: '{n} policies could not be decided either way'
        },
        gate_unexercised: {
            one: '{n} policy of the baseline is not exercised in these logs',
            other: '{n} policies of the baseline are not exercised in these logs'
        },
        gate_condition: 'Changed at the same time: {name}, mostly from {before} to {now}',
        gate_tested: {
            one: '{n} thing was tested',
            other: '{n} things were tested, with one chance of a false alarm for all of them together'
        },
        line_alarm: 'Chance of a false alarm if nothing changed: {alpha}',
        gate_rates: 'The baseline holds rates only: the verdict rests on them, not on sessions',
        gate_turns_one: 'One change decides: without it the check passes: {finding}',
        gate_turns_many: 'It passes once each of the {n} is gone or accepted',
        gate_turns_unexercised: 'It passes once the policies that are not exercised occur again',
        gate_margin_breaks: 'Least room: {rule}; about {n} more breaks would be a finding (now kept in {kept} of {events} cases)',
        gate_margin_more: 'Least room: {rule}; if kept in about {n} more cases it would be a finding (now in {kept} of {events} cases)',
        gate_margin_share: 'Nearest to failing: {rule} (now {now}, {before} before)',
        gate_turns_warned: 'It fails once fail-on names {changes}',
        gate_turns_unconfirmed: 'It fails once the second window shows it too',
        gate_turns_data: 'It decides with about {needed} sessions a side; there are {before} before and {now} now',
        check_logs: '{events} events in {sessions} sessions',
        check_baseline: '{policies} policies mined from {events} events in {sessions} sessions',
        check_no_baseline: 'there is no baseline yet',
        check_judged: '{sessions} sessions are enough to judge: {tested} tests were made',
        check_unjudged: 'nothing could be judged',
        check_too_few: 'too few to judge: {needed} a side are needed',
        check_exercised: '{unexercised} policies not exercised, {undecided} undecided',
        // What could not be judged.
        not_exercised: 'The situation occurred {before} times in the baseline and {now} times now: too seldom to judge',
        undecided: '{now} now, {before} before: too few cases to tell a change from chance',
        undecided_detectable: '{now} now, {before} before: a change of less than {points} points may well not show',
        undecided_absent: 'It did not occur now ({before} before)',
        mix_only: '{now} now, {before} before, only because other situations were met more often: in like situations nothing changed'
    })
});
/* harmony default export */ const languages_en = (en);

;// CONCATENATED MODULE: ./lib/explain/languages/decisions/es.js
/** What is said of recorded decisions. */
const es_decisions = () => ({
    auth_allowed: 'Acceso PERMITIDO: {reason}',
    auth_denied: 'Acceso DENEGADO: {reason}',
    auth_factor_pass: '✓ {name}: {reason}',
    auth_factor_fail: '✗ {name}: {reason}',
    rate_allowed: 'Solicitud PERMITIDA: dentro del límite de frecuencia ({current}/{limit} solicitudes)',
    rate_denied: 'Solicitud DENEGADA: límite de frecuencia superado ({current}/{limit} solicitudes)',
    rate_counterfactual: 'La solicitud se permitiría tras {wait_seconds} segundos',
    guard_pass: 'Contenido PERMITIDO: no se detectaron infracciones',
    guard_block: 'Contenido BLOQUEADO: {violation_type} detectado - {reason}',
    guard_redact: 'Contenido MODIFICADO: información sensible ocultada',
    circuit_closed: 'Servicio DISPONIBLE: cortacircuitos cerrado',
    circuit_open: 'Servicio NO DISPONIBLE: cortacircuitos abierto tras {failures} fallos',
    circuit_half_open: 'Servicio EN PRUEBA: el cortacircuitos permite una solicitud de prueba',
    trust_allowed: 'Comunicación entre agentes PERMITIDA: {from_agent} → {to_agent}',
    trust_denied: 'Comunicación entre agentes DENEGADA: nivel de confianza insuficiente',
    intent_valid: 'Llamada a herramienta PERMITIDA: coherente con la intención original',
    intent_hijack: 'Llamada a herramienta BLOQUEADA: posible desvío de la intención',
    budget_ok: 'Presupuesto CORRECTO: {spent:.2f}/{limit:.2f} USD ({percentage:.0%})',
    budget_exceeded: 'Presupuesto SUPERADO: {spent:.2f}/{limit:.2f} USD',
    drift_normal: 'Comportamiento NORMAL: dentro de los valores de la línea base',
    drift_detected: 'Comportamiento ANÓMALO: {metric} se desvió {deviation:.1f} desviaciones estándar',
    counterfactual_prefix: 'La decisión cambiaría si: ',
    no_counterfactual: 'Ningún cambio sencillo alteraría esta decisión',
    confidence_high: 'Confianza alta ({confidence:.0%}): todos los factores están claros',
    confidence_medium: 'Confianza media ({confidence:.0%}): cierta incertidumbre en los factores',
    confidence_low: 'Confianza baja ({confidence:.0%}): incertidumbre considerable',
    area_authorization: 'Acceso',
    area_rate_limit: 'Solicitud',
    area_input_guard: 'Contenido',
    area_output_guard: 'Contenido',
    area_circuit_breaker: 'Servicio',
    area_trust_boundary: 'Comunicación entre agentes',
    area_intent_validation: 'Llamada a herramienta',
    area_behavioral_drift: 'Comportamiento',
    area_budget: 'Presupuesto',
    area_cascade: 'Cascada',
    area_drift_gate: 'Control',
    outcome_allowed: '{area}: PERMITIDO: {reason}',
    outcome_denied: '{area}: DENEGADO: {reason}',
    outcome_warned: '{area}: CON AVISO (permitido, con un aviso): {reason}',
    outcome_modified: '{area}: MODIFICADO (permitido en otra forma): {reason}',
    outcome_deferred: '{area}: APLAZADO (aún sin decidir): {reason}',
    outcome_other: '{area}: {outcome}: {reason}',
    rate_allowed_plain: 'Solicitud PERMITIDA: dentro del límite de frecuencia',
    rate_denied_plain: 'Solicitud DENEGADA: límite de frecuencia superado',
    budget_ok_plain: 'Presupuesto CORRECTO',
    budget_exceeded_plain: 'Presupuesto SUPERADO',
    circuit_open_plain: 'Servicio NO DISPONIBLE: cortacircuitos abierto',
    drift_detected_plain: 'Comportamiento ANÓMALO: {reason}',
    reason_policy: 'Evaluación de las políticas',
    reason_decision: 'Decisión según la política',
    reason_guard: 'Política de seguridad',
    reason_contradicted: 'Las comprobaciones registradas no dicen por qué',
    violation_default: 'Infracción de una política',
    unreadable: 'Este registro no se puede explicar: {problem}',
    article_consonant: 'Una decisión de tipo {type}',
    article_vowel: 'Una decisión de tipo {type}',
    type_authorization: 'autorización',
    type_rate_limit: 'límite de frecuencia',
    type_input_guard: 'control de entrada',
    type_output_guard: 'control de salida',
    type_circuit_breaker: 'cortacircuitos',
    type_trust_boundary: 'límite de confianza',
    type_intent_validation: 'validación de la intención',
    type_behavioral_drift: 'deriva del comportamiento',
    type_budget: 'presupuesto',
    type_cascade: 'cascada',
    type_drift_gate: 'control de deriva',
    opening: '{decision} se tomó en este momento: {time}.',
    time_utc: '{time} UTC',
    time_local: '{time} (zona horaria no registrada)',
    time_unknown: 'desconocido',
    final_outcome: 'El resultado fue: {outcome}.',
    heading_context: 'Contexto:',
    heading_factors: 'Se evaluaron estos factores:',
    heading_notes: 'Conviene saber:',
    status_pass: '✓ SUPERADO',
    status_fail: '✗ NO SUPERADO',
    factor_line: '{name}: {status} (peso: {weight})',
    factor_reason: 'Motivo: {reason}',
    factor_evidence: 'Prueba: {evidence}',
    context_line: '{key}: {value}',
    line_share: '{share:.0%}',
    factor_share: '{share} de todo el peso',
    line_confidence: 'Confianza de la decisión: {confidence}',
    line_latency: 'Tiempo de proceso: {latency} ms',
    line_version: 'Versión de las políticas: {version}',
    label_counterfactual: 'Qué lo cambiaría',
    label_recommendations: 'Qué hacer',
    label_confidence: 'Con qué certeza',
    note_failed_but_allowed: 'El resultado es {outcome}, aunque estas comprobaciones fallaron: {names}',
    note_passed_but_denied: 'El resultado es {outcome}, aunque se superaron todas las comprobaciones registradas',
    note_damaged: 'El registro está dañado: {problem}',
    note_explainer_failed: 'La explicación registrada para este tipo de decisión falló; esta es la explicación habitual',
    change_passed: 'la comprobación {name} se superara',
    change_failed: 'la comprobación {name} fallara',
    change_role: 'el usuario tuviera el rol necesario',
    change_role_named: 'el usuario tuviera el rol {required}',
    change_permission: 'el usuario tuviera el permiso necesario',
    change_rate: 'la solicitud estuviera dentro del límite de frecuencia',
    change_rate_named: 'hubiera como máximo {limit} solicitudes (hubo {current})',
    change_budget: 'no se superara el presupuesto',
    change_budget_named: 'se gastara como máximo {limit} (fueron {current})',
    change_trust: 'el nivel de confianza fuera suficiente',
    change_intent: 'la llamada a la herramienta coincidiera con la solicitud original',
    change_circuit: 'el cortacircuitos estuviera cerrado',
    change_drift_named: '{metric} estuviera entre {low} y {high} (fue {value})',
    change_unknown: 'El registro no dice cómo sus comprobaciones llevaron a este resultado, así que no se puede calcular ningún cambio',
    least_certain: 'Lo menos seguro: {name} ({confidence})',
    advise_role: 'Pida a su administrador los permisos necesarios',
    advise_rate: 'Espere antes de reintentar o pida a soporte un límite de frecuencia mayor',
    advise_budget: 'Revise su consumo o pida a su administrador un presupuesto mayor',
    advise_trust: 'Compruebe la autenticación de los agentes y las cadenas de delegación',
    advise_intent: 'Compruebe que la llamada a la herramienta responde a la solicitud original',
    advise_circuit: 'El servicio puede tener problemas; inténtelo más tarde',
    advise_guard: 'Compare el contenido con la política que infringe',
    advise_drift: 'Compare lo que cambió con la línea base y renuévela si el cambio es deseado',
    disclosure_title: 'INFORMACIÓN SOBRE UNA DECISIÓN AUTOMATIZADA',
    disclosure_id: 'Identificador de la decisión: {id}',
    disclosure_time: 'Momento: {time}',
    disclosure_type: 'Tipo de decisión: {type}',
    disclosure_outcome: 'Resultado: {outcome}',
    disclosure_context: 'CONTEXTO:',
    disclosure_factors: 'FACTORES CONSIDERADOS:',
    disclosure_result: 'Resultado: {result}',
    disclosure_passed: 'SUPERADO',
    disclosure_failed: 'NO SUPERADO',
    disclosure_weight: 'Peso: {weight}',
    disclosure_explanation: 'Explicación: {reason}',
    disclosure_counterfactual: 'QUÉ CAMBIARÍA LA DECISIÓN:',
    disclosure_recommendations: 'RECOMENDACIONES:',
    disclosure_confidence: 'Nivel de confianza: {confidence}',
    disclosure_version: 'Versión de las políticas: {version}',
    disclosure_review: 'Esta decisión la tomó un sistema automatizado. Para preguntas o para pedir una revisión humana, diríjase a su administrador.'
});

;// CONCATENATED MODULE: ./lib/explain/languages/reasons/es.js
/** Why records were skipped and keys not mined. */
const es_reasons = () => ({
    reason_not_json: 'JSON no válido',
    reason_not_utf8: 'UTF-8 no válido',
    reason_conflict: 'un marcador de conflicto de git',
    reason_too_deep: 'el registro tiene más de {levels} niveles de anidamiento',
    reason_too_long: 'el registro ocupa más de {size} MiB',
    reason_ends_in_record: 'el archivo termina en medio de este registro',
    reason_ends_in_array: 'el archivo termina antes de cerrar este array',
    reason_not_object: 'el registro no es un objeto JSON',
    reason_nothing: 'el registro no tiene ni acción ni sesión',
    reason_no_action: 'el mapeo no encuentra ninguna acción en el registro',
    reason_not_csv: 'la fila no es CSV válido',
    reason_not_this_format: 'el registro no se pudo leer en este formato',
    reason_unknown_format: 'no se reconoce el formato del archivo',
    reason_no_path: 'la decisión no indica ni acción ni ruta de política',
    reason_no_tool: 'el registro de auditoría no indica ninguna herramienta',
    reason_no_verb: 'el evento de auditoría no tiene verbo',
    reason_only_end: 'el registro dice cómo terminó la sesión, no qué se hizo en ella',
    reason_no_answer: 'la petición no tiene respuesta',
    reason_kept_apart: 'la petición es demasiado larga para el log: está en un archivo aparte',
    reason_missing: 'falta {field}',
    reason_not_text: '{field} no es una cadena',
    reason_blank: '{field} está en blanco',
    reason_no_object: '{field} no es un objeto',
    reason_grows: 'los datos {name} crecen más de {times} veces: el resto no se lee',
    reason_damaged: 'los datos {name} están dañados o truncados',
    reason_behind: 'lo que sigue a los datos {name} no se lee',
    reason_zip_damaged: 'el archivo zip está dañado o truncado',
    reason_zip_empty: 'el archivo zip no contiene ningún log',
    reason_table_file: 'un archivo de tipo {name} no se lee: expórtelo como JSON Lines o CSV',
    reason_lfs: 'en lugar del archivo hay un puntero de Git LFS: haga el checkout con lfs: true',
    reason_baseline: 'una línea base no es un registro: deje sus archivos fuera de los registros',
    reason_packing: 'lo empaquetado con {name} no se lee: desempaquételo antes',
    reason_zip_encrypted: 'la entrada del archivo zip está cifrada',
    reason_zip_unsupported: 'la entrada del archivo zip usa una compresión no admitida',
    reason_ignored: 'indicada en ignore-keys',
    reason_config: 'excluida por el archivo de configuración',
    reason_same: 'dice lo mismo que {key} ({share} % de la información en común)',
    reason_no_boundary: 'número sin un límite a partir del cual el agente actúe de otra forma',
    reason_arguments: 'nombra los argumentos de la llamada: se deduce de la acción',
    reason_times: 'instantes: {different} valores distintos en {events} eventos',
    reason_births: 'fechas de nacimiento: {different} valores distintos en {events} eventos',
    reason_identifiers: 'identificadores: {different} valores distintos en {events} eventos',
    reason_free_text: 'texto libre: {different} valores distintos en {events} eventos',
    reason_session: 'otro nombre de la sesión: {different} valores distintos en {events} eventos',
    reason_alone: 'casi todos los valores son únicos: {different} valores distintos en {events} eventos'
});

;// CONCATENATED MODULE: ./lib/explain/languages/es.js



const es = catalogue({
    code: 'es',
    decimal: ',',
    percent: '{n}\u00a0%',
    messages: () => ({
        ...es_decisions(),
        ...es_reasons(),
        clause_break: '; ',
        and: ' y ',
        conditions_when: 'con {conditions}',
        conditions_called: 'con {conditions}',
        conditions_held: 'con {conditions}',
        place_previous_action: 'justo después de {value}',
        place_previous_outcome: 'justo después del resultado {value}',
        place_happened_before: 'después de {value}',
        place_first: 'al comienzo de la sesión',
        place_early: 'en los pasos 2 a 5 de la sesión',
        place_late: 'después de los 5 primeros pasos de la sesión',
        place_cases: 'casos {place}',
        rule_association: '{conditions}, el agente llama a {action}',
        rule_association_always: 'el agente llama a {action}',
        rule_precondition: '{action} solo {conditions}',
        rule_at_times: '{action} {conditions}',
        rule_prohibition: 'nunca {action} {conditions}',
        rule_prohibition_always: 'nunca {action}',
        rule_outcome: '{action} {conditions} termina en {outcome}',
        rule_outcome_always: '{action} termina en {outcome}',
        rule_precedence: '{activation} solo después de {target}',
        rule_response: 'después de {activation}, más tarde {target}',
        rule_chain_precedence: '{activation} solo justo después de {target}',
        rule_chain_response: 'justo después de {activation} viene {target}',
        rule_not_succession: 'después de {activation} nunca {target}',
        rule_exactly_once: '{activation} exactamente una vez por sesión',
        rule_at_most: {
            one: '{activation} como máximo una vez por sesión',
            other: '{activation} como máximo {n} veces por sesión'
        },
        rule_first: '{activation}, cuando se usa, abre su sesión',
        rule_last: '{activation}, cuando se usa, cierra su sesión',
        rule_same: '{rule} del mismo {key}',
        rule_context: '{rule}, {conditions}',
        finding_weaker: '{rule}: ahora se cumple en el {now} de los casos, antes en el {before} ({counts})',
        finding_stronger: '{rule}: ahora se cumple en el {now} de los casos, antes solo en el {before} ({counts})',
        finding_weaker_rate: '{rule}: ahora en el {now} de los casos, antes en el {before} ({counts})',
        finding_stronger_rate: '{rule}: ahora en el {now} de los casos, antes solo en el {before} ({counts})',
        instead_now: 'en su lugar {condition}: ahora en el {now}, antes en el {before}',
        instead_before: 'en lugar de {condition}: ahora en el {now}, antes en el {before}',
        reversed_after: '{target} solo viene después: ahora en el {now}, antes en el {before}',
        reversed_before: '{target} solo viene antes: ahora en el {now}, antes en el {before}',
        finding_vanished: '{rule}: ya no se sigue; ahora en el {now} de los casos, antes en el {before} ({counts})',
        finding_fallen: '{rule}: se cumple demasiado poco para seguir siendo una regla; ahora en el {now} de los casos, antes en el {before} ({counts})',
        finding_new: '{rule}: nueva; ahora en el {now} de los casos, antes en el {before} ({counts})',
        finding_new_situation: '{rule}: nueva; en el {now} de los casos ({kept} de {events}), en una situación que la línea base no muestra',
        finding_required: {
            one: '{rule}: obligatoria, pero incumplida en {n} de {events} casos (se cumple en el {now} de los casos, antes en el {before})',
            other: '{rule}: obligatoria, pero incumplida en {n} de {events} casos (se cumple en el {now} de los casos, antes en el {before})'
        },
        finding_required_first: {
            one: '{rule}: obligatoria, pero incumplida en {n} de {events} casos (se cumple en el {now} de los casos)',
            other: '{rule}: obligatoria, pero incumplida en {n} de {events} casos (se cumple en el {now} de los casos)'
        },
        finding_forbidden: {
            one: '{rule}: prohibida, pero ocurrió {n} vez ({events} ocasiones)',
            other: '{rule}: prohibida, pero ocurrió {n} veces ({events} ocasiones)'
        },
        finding_forbidden_deed: {
            one: '{deed} está prohibido; ocurrió {n} vez ({events} ocasiones)',
            other: '{deed} está prohibido; ocurrió {n} veces ({events} ocasiones)'
        },
        deed_when: '{action} {conditions}',
        counts: '{kept} de {events} frente a {kept_before} de {events_before}',
        finding_action: '{name} es nueva: {kept} de {events} acciones, antes nunca',
        finding_action_sessions: '{name} es nueva: en {kept} de {events} sesiones, antes nunca',
        finding_argument: 'el argumento {name} es nuevo: en {kept} de {events} llamadas a {action}, antes nunca',
        finding_argument_calls: 'el argumento {name} es nuevo: en {kept} de {events} llamadas que lo admiten, antes nunca',
        finding_context_share: '{name} figura en el {now} de las llamadas que lo admiten, antes en el {before} ({counts})',
        finding_argument_share: '{name} figura en el {now} de las llamadas a {action}, antes en el {before} ({counts})',
        finding_novelty: '{description}: ahora en {kept} de {events} sesiones, antes en {kept_before} de {events_before}',
        finding_novelty_actions: 'acciones nunca vistas antes ({names}): ahora en {kept} de {events} sesiones, antes en {kept_before} de {events_before}',
        finding_novelty_first: '{names}: nunca antes, ahora en {kept} de {events} sesiones',
        finding_novelty_situation: 'acciones conocidas en una situación en la que nunca se habían visto ({names}): ahora en {kept} de {events} sesiones, antes en {kept_before} de {events_before}',
        finding_gone: '{name} ya no se usa: {now} de todas las acciones, antes {before} ({counts})',
        finding_gone_with: '{name} ya no se usa: {now} de todas las acciones, antes {before} ({counts}); desaparecen con ella: {names}',
        finding_gone_renamed: '{name} ya no se usa: {now} de todas las acciones, antes {before} ({counts}); en su lugar se usa {to}',
        finding_share: '{name} supone el {now} de todas las acciones, antes el {before} ({counts})',
        finding_times: '{name} se llama {times} veces por sesión en lugar de {times_before}; {said}',
        finding_times_with: '{name} se llama {times} veces en cada sesión que la usa, en lugar de {times_before}; {said}',
        finding_sessions: '{name} se llama en el {sessions} de las sesiones en lugar del {sessions_before}; {said}',
        share_said: 'es el {now} de todas las acciones, antes el {before} ({counts})',
        finding_vital: '{name}: ahora {now}, antes {before}',
        vital_events: 'longitud de la sesión (acciones por sesión)',
        vital_empty: 'sesiones sin ninguna acción',
        vital_distinct: 'acciones distintas por sesión',
        vital_repeats: 'llamadas que repiten otra idéntica',
        vital_errors: 'acciones que terminan en error',
        vital_denials: 'acciones denegadas',
        vital_latency: 'latencia',
        vital_tokens: 'tokens',
        chance: 'un cambio así de grande ocurre por azar aproximadamente en 1 de cada {n} ejecuciones sin cambios',
        chance_rare: 'un cambio así de grande ocurre por azar en menos de 1 de cada 1000 ejecuciones sin cambios',
        chance_none: 'basta un incumplimiento',
        side_now: 'Ahora: {kept} de {events} en {sessions}{interval}',
        side_before: 'Antes: {kept} de {events} en {sessions}{interval}',
        side_now_never: 'Ahora: la situación no se da',
        side_before_never: 'Antes: la situación no se daba',
        interval: ' (intervalo del 95 % de {low} a {high})',
        sessions: { one: '{n} sesión', other: '{n} sesiones' },
        carried_all: 'Todo procede de {condition}: allí en el {inside} de los casos ({kept} de {events}), en el resto en el {outside}',
        done_there: '{name} se hizo ahí en {now} de sus {all} usos, antes en {before} de {all_before}',
        situated: 'En el conjunto de todas las situaciones la proporción oculta el cambio; se compara lo semejante con lo semejante, y esta situación es la que más aporta',
        carried_most: 'El {share} procede de {condition}: allí en el {inside} de los casos ({kept} de {events}), en el resto en el {outside}',
        carried_all_since: 'Todo procede de {condition}: allí ahora en el {inside} de los casos ({kept} de {events}), antes en el {before}; en el resto en el {outside}',
        carried_most_since: 'El {share} procede de {condition}: allí ahora en el {inside} de los casos ({kept} de {events}), antes en el {before}; en el resto en el {outside}',
        variants: {
            one: 'Otra política sobre los mismos eventos cambió con ella: {names}',
            other: 'Otras {n} políticas sobre los mismos eventos cambiaron con ella: {names}'
        },
        behind_session: 'Por sesión: {actions}',
        behind_event: 'De todos los eventos: {actions}',
        behind_call: 'Por llamada, aproximadamente: {actions}',
        behind_action: '{name} {change} ({before} → {now})',
        behind_action_where: '{name} {change} ({before} → {now}; con {condition} {there_before} → {there_now})',
        behind_points: '{delta} puntos porcentuales',
        behind_part: '; en conjunto, {share} del cambio',
        behind_spread: '; es el {share} del cambio, el resto se reparte entre muchas acciones',
        list_break: ', ',
        variant_share: '{name} entre todas las acciones: ahora {now}, antes {before}',
        variants_and_signs: {
            one: 'En los mismos eventos cambió también: {names}',
            other: 'En los mismos eventos cambiaron también {n} cosas más: {names}'
        },
        sure_sampling: 'Muestreo: el cambio es de {delta} puntos porcentuales, entre {low} y {high} con una confianza del 95 %',
        sure_sessions: 'Sesiones: {before} antes, {now} ahora',
        sure_dependence: 'Dependencia: los casos de una sesión se parecen entre sí, por lo que estos {events} dicen tanto como {effective} independientes',
        sure_independent: 'Dependencia: los casos de una sesión no se parecen más entre sí que a los demás, por lo que cuentan los {events}',
        sure_tested: {
            one: 'Pruebas: {n}',
            other: 'Pruebas: {n}; la probabilidad indicada las tiene todas en cuenta'
        },
        sure_assumed: 'Supuesto: {assumption}',
        assume_events: 'los eventos son independientes entre sí, pues los registros no nombran sesiones',
        assume_other_cases: 'los dos registros tratan casos distintos, cuyas diferencias no se distinguen de las de los agentes',
        assume_few_cases: 'los pocos casos que comparten los dos registros son como los demás',
        assume_left_out: '{part} de {all} casos se ejecutaron en un solo lado y quedaron fuera de las pruebas',
        assume_compared: '{part} de {all} casos se ejecutaron en un solo lado y se comparan entre sí como casos completos',
        assume_trials: 'los intentos de un mismo caso son independientes entre sí, pues hay pocos casos',
        assume_rates: 'la línea base solo da proporciones: sus recuentos se deducen de ellas y sus eventos dependen entre sí como los actuales',
        assume_no_profile: 'la línea base no tiene un perfil al lado: una mezcla distinta de situaciones no se distingue de un comportamiento distinto',
        assume_no_new: 'las políticas nuevas no se pueden juzgar solo con recuentos; {command} escribe un perfil',
        assume_sessions: 'las sesiones son independientes entre sí: los recuentos no dicen de qué caso son',
        assume_renamed: '{from} se lee como {to}, según rename en la configuración',
        assume_unknown_keys: 'una política obligatoria o prohibida habla de {keys}, que ningún evento tiene',
        assume_unmatched: 'ningún cambio de esta ejecución es lo que nombra {accepted}: {ids}; lo que ya pasó, o está mal escrito, se puede quitar',
        assume_no_file: 'ningún archivo coincide con {patterns}: solo se compararon los demás registros',
        assume_numbered: 'las sesiones que están en varios archivos en tiempos que se solapan son una cada una: {n}, por ejemplo {session} en {files}; donde cada archivo numera las suyas, necesitan nombres distintos',
        assume_numbered_actions: 'las acciones que solo difieren en un número, o en lo que está entre comillas o paréntesis, cuentan cada una por separado: {n}, por ejemplo {pattern}; para contarlas como una sola, nómbrelas en {groups} del archivo de configuración',
        assume_no_sessions_now: 'los registros no nombran sesiones, a diferencia de los de la línea base: no se sabe qué va junto',
        assume_sessions_now: 'los registros nombran sesiones, a diferencia de los de la línea base: escrita de nuevo, mostraría más',
        assume_no_outcomes_now: 'ningún evento dice cómo terminó, a diferencia de los de la línea base',
        assume_outcomes_now: 'los eventos dicen cómo terminaron, a diferencia de los de la línea base: escrita de nuevo, mostraría más',
        assume_outcome_names: 'los resultados parecen llamarse de otro modo que en la línea base: {pairs}',
        assume_now_texts: 'lo que en la línea base es un número, verdadero o falso ahora es un texto: {names}',
        assume_now_typed: 'lo que en la línea base es un texto ahora es un número, verdadero o falso: {names}',
        assume_values_turned: 'todos los valores de {names} son nuevos; si tales valores cambian por sí solos, como semanas y versiones, déjelos fuera: {ignored}',
        assume_key_names: 'las claves de contexto parecen llamarse de otro modo que en la línea base: {pairs}; si solo cambiaron los nombres, indíquelos en {rename} de la configuración',
        assume_action_names: 'las acciones parecen llamarse de otro modo que en la línea base: {pairs}; si solo cambiaron los nombres, indíquelos en {rename} de la configuración',
        assume_calls_left: 'las llamadas repetidas no se comparan, pues solo uno de los registros distingue llamadas por {keys}',
        assume_calls_alike: 'las llamadas que solo difieren en {keys} cuentan como repetidas, como en la línea base, que no tiene ese campo',
        assume_uncounted_one: '{n} política de la línea base no se juzga, por falta de recuentos y de estado: ponga el estado {status} o ejecute {command}',
        assume_uncounted: '{n} políticas de la línea base no se juzgan, por falta de recuentos y de estado: ponga el estado {status} o ejecute {command}',
        assume_own_logs: 'cada evento es como en los registros con los que se escribió la línea base: son los mismos registros, o el agente hizo exactamente lo mismo',
        assume_kinds: 'políticas de la línea base que no se comparan, pues {kinds} omite su tipo: {n}',
        assume_second_window: 'la segunda ventana tiene muy pocas sesiones para confirmar o refutar un cambio: decide solo la primera',
        assume_required_rarely: 'una política obligatoria puede incumplirse con esta poca frecuencia: {part} de {all} veces ({rule})',
        assume_required_as_before: 'una política obligatoria solo se incumple más que antes por azar o por otra mezcla de situaciones: {part} de {all} veces ahora, {before} de {of} antes ({rule})',
        not_confirmed: 'La segunda ventana no lo muestra, así que no hace fallar el control',
        not_failing: 'Este tipo de cambio no figura en fail-on, así que no hace fallar el control',
        accepted: 'Aceptado: {reason}',
        accepted_unexplained: 'Aceptado, pero sin motivo: la entrada conserva el texto de ejemplo',
        lapsed: 'Estaba aceptado, pero {reason}',
        lapsed_expired: 'la aceptación venció el {date}',
        lapsed_grown: 'el cambio ha superado el {accepted} aceptado',
        reason_here: 'por qué es deseado',
        turns_more: 'Se supera si se cumple en {needed} de {events} casos así; se cumplió en {kept}',
        turns_fewer: 'Se supera si se cumple como máximo en {needed} de {events} casos así; se cumplió en {kept}',
        turns_more_rate: 'Se supera si ocurre en {needed} de {events} casos así; ocurrió en {kept}',
        turns_fewer_rate: 'Se supera si ocurre como máximo en {needed} de {events} casos así; ocurrió en {kept}',
        turns_share_more: 'Se supera si {name} supone {needed} de {events} acciones; fueron {kept}',
        turns_share_fewer: 'Se supera si {name} supone como máximo {needed} de {events} acciones; fueron {kept}',
        turns_given_more: 'Pasa si {name} figura en {needed} de {events} de estas llamadas; figuró en {kept}',
        turns_given_fewer: 'Pasa si {name} figura en no más de {needed} de {events} de estas llamadas; figuró en {kept}',
        turns_never: 'Se supera solo si no ocurre nunca; ocurrió {n} veces',
        turns_without: 'Se supera sin {name}',
        turns_without_novelty: 'Se supera si ninguna sesión muestra esto',
        turns_vital: 'Se supera cuando esto vuelva a estar claramente más cerca de {before}; es {now}',
        turns_not: 'Ningún otro número de casos cumplidos en este registro cambiaría el veredicto',
        turns_held: ' (todo lo demás sin cambios)',
        turns_leaves: 'entonces quedaría como hallazgo propio: {rule}',
        look: 'Mire aquí: {places}',
        leave_out: 'Si {key} cambia por sí solo, como semanas y versiones: déjelo fuera con {ignored}',
        renamed: 'Si solo cambiaron nombres: ponga {lines} en {config}',
        accept: 'Si es deseado: añada {entry} a {list} en {baseline}',
        require: 'Si debe cumplirse siempre: ponga {field} para {id} en {place} y ejecute {command}',
        update: 'Si los cambios son deseados: tómelos como línea base y confirme los dos archivos que esto escribe: {command}',
        collect: {
            one: 'Reúna registros de al menos {n} sesión por lado y ejecute {command}',
            other: 'Reúna registros de al menos {n} sesiones por lado y ejecute {command}'
        },
        create: 'Escriba la línea base y confírmela en el repositorio: {command}',
        find_logs: 'Compruebe que las rutas llevan a archivos con eventos: {command}',
        gate_allowed: 'El control se supera: nada cambió más allá del azar',
        gate_allowed_accepted: {
            one: 'El control se supera: el cambio hallado está aceptado',
            other: 'El control se supera: los {n} cambios hallados están aceptados'
        },
        gate_unexplained: {
            one: 'Una entrada aceptada no dice el motivo: escríbalo en ella',
            other: '{n} entradas aceptadas no dicen el motivo: escríbalo en cada una'
        },
        gate_denied: {
            one: 'Este control falla por {n} cambio',
            other: 'Este control falla por {n} cambios'
        },
        gate_denied_unexercised: {
            one: 'El control no se supera: {n} política ya no se ejercita',
            other: 'El control no se supera: {n} políticas ya no se ejercitan'
        },
        gate_warned: {
            one: 'El control se supera con un aviso: se notifica {n} cambio, que no lo hace fallar',
            other: 'El control se supera con un aviso: se notifican {n} cambios, ninguno lo hace fallar'
        },
        gate_unconfirmed: {
            one: 'El control se supera: se halló {n} cambio, pero la segunda ventana no lo confirma',
            other: 'El control se supera: se hallaron {n} cambios, pero la segunda ventana no los confirma'
        },
        gate_reported: {
            one: 'Se halló {n} cambio más allá del azar',
            other: 'Se hallaron {n} cambios más allá del azar'
        },
        gate_reported_none: 'Nada cambió más allá del azar',
        gate_deferred: 'El control no ha decidido: no hay datos suficientes para juzgar',
        gate_empty: 'El control no ha decidido: la línea base no contiene políticas ni recuentos con los que comparar',
        gate_no_baseline: 'El control no ha decidido: todavía no hay línea base',
        gate_no_logs: 'El control no ha decidido: ningún registro contiene un evento',
        detectable: 'un cambio de {points} puntos porcentuales se habría visto muy probablemente',
        detectable_of: 'se pudieron juzgar {decided} de {all} políticas{rest}; una típica debe cambiar unos {points} puntos porcentuales para que se note',
        rest_undecided: ', {undecided} sin decidir',
        rest_unexercised: ', {unexercised} no ejercitadas',
        detectable_only: 'un cambio de menos de {points} puntos porcentuales bien pudo pasar inadvertido',
        gate_contribution: '{share} de la desviación: {finding}',
        gate_undecided: {
            one: '{n} política no se pudo decidir en un sentido ni en otro',
            other: '{n} políticas no se pudieron decidir en un sentido ni en otro'
        },
        gate_unexercised: {
            one: '{n} política de la línea base no se ejercita en estos registros',
            other: '{n} políticas de la línea base no se ejercitan en estos registros'
        },
        gate_condition: 'Cambió al mismo tiempo: {name}, sobre todo de {before} a {now}',
        gate_tested: {
            one: 'Se hizo {n} prueba',
            other: 'Se hicieron {n} pruebas, con una sola probabilidad de falsa alarma para todas juntas'
        },
        line_alarm: 'Probabilidad de falsa alarma si nada cambió: {alpha}',
        gate_rates: 'La línea base solo contiene proporciones: el veredicto se basa en ellas, no en sesiones',
        gate_turns_one: 'Un cambio decide: sin él se supera el control: {finding}',
        gate_turns_many: 'Se supera cuando cada uno de los {n} desaparezca o se acepte',
        gate_turns_unexercised: 'Se supera cuando vuelvan a darse las políticas que no se ejercitan',
        gate_margin_breaks: 'El menor margen: {rule}; unos {n} incumplimientos más serían un hallazgo (ahora se cumple en {kept} de {events} casos)',
        gate_margin_more: 'El menor margen: {rule}; si se cumpliera en unos {n} casos más sería un hallazgo (ahora en {kept} de {events} casos)',
        gate_margin_share: 'Lo más cercano a fallar: {rule} (ahora {now}, antes {before})',
        gate_turns_warned: 'Falla en cuanto fail-on nombre {changes}',
        gate_turns_unconfirmed: 'Falla en cuanto también la segunda ventana lo muestre',
        gate_turns_data: 'Decide con unas {needed} sesiones por lado; hay {before} antes y {now} ahora',
        check_logs: '{events} eventos en {sessions} sesiones',
        check_baseline: '{policies} políticas extraídas de {events} eventos en {sessions} sesiones',
        check_no_baseline: 'todavía no hay línea base',
        check_judged: '{sessions} sesiones bastan para juzgar: {tested} pruebas hechas',
        check_unjudged: 'no se pudo juzgar nada',
        check_too_few: 'demasiado pocas para juzgar: hacen falta {needed} por lado',
        check_exercised: '{unexercised} políticas no ejercitadas, {undecided} sin decidir',
        not_exercised: 'La situación se dio {before} veces en la línea base y {now} veces ahora: demasiado pocas para juzgar',
        undecided: '{now} ahora, {before} antes: demasiado pocos casos para distinguir un cambio del azar',
        undecided_detectable: '{now} ahora, {before} antes: un cambio de menos de {points} puntos porcentuales podría no notarse',
        undecided_absent: 'Ahora no se dio ({before} antes)',
        mix_only: '{now} ahora, {before} antes, solo porque otras situaciones fueron más frecuentes: en situaciones iguales no cambió nada'
    })
});
/* harmony default export */ const languages_es = (es);

;// CONCATENATED MODULE: ./lib/explain/languages/decisions/zh.js
/** What is said of recorded decisions. */
const zh_decisions = () => ({
    auth_allowed: '访问已允许：{reason}',
    auth_denied: '访问被拒绝：{reason}',
    auth_factor_pass: '✓ {name}：{reason}',
    auth_factor_fail: '✗ {name}：{reason}',
    rate_allowed: '请求已允许：未超出速率限制（{current}/{limit} 次请求）',
    rate_denied: '请求被拒绝：超出速率限制（{current}/{limit} 次请求）',
    rate_counterfactual: '请求在 {wait_seconds} 秒后会被允许',
    guard_pass: '内容已允许：未发现违反策略',
    guard_block: '内容被拦截：检测到 {violation_type} - {reason}',
    guard_redact: '内容已修改：敏感信息已隐去',
    circuit_closed: '服务可用：熔断器已闭合',
    circuit_open: '服务不可用：{failures} 次失败后熔断器已断开',
    circuit_half_open: '服务测试中：熔断器允许一次试探请求',
    trust_allowed: '智能体间通信已允许：{from_agent} → {to_agent}',
    trust_denied: '智能体间通信被拒绝：信任级别不足',
    intent_valid: '工具调用已允许：符合最初意图',
    intent_hijack: '工具调用被拦截：检测到可能的意图劫持',
    budget_ok: '预算正常：{spent:.2f}/{limit:.2f} USD（{percentage:.0%}）',
    budget_exceeded: '预算超支：{spent:.2f}/{limit:.2f} USD',
    drift_normal: '行为正常：在基线范围之内',
    drift_detected: '行为异常：{metric} 偏离 {deviation:.1f} 个标准差',
    counterfactual_prefix: '在以下情况下决定会不同：',
    no_counterfactual: '没有简单的改变能使这一决定不同',
    confidence_high: '置信度高（{confidence:.0%}）：所有因素均已明确',
    confidence_medium: '置信度中等（{confidence:.0%}）：部分因素不确定',
    confidence_low: '置信度低（{confidence:.0%}）：存在较大不确定性',
    area_authorization: '访问',
    area_rate_limit: '请求',
    area_input_guard: '内容',
    area_output_guard: '内容',
    area_circuit_breaker: '服务',
    area_trust_boundary: '智能体间通信',
    area_intent_validation: '工具调用',
    area_behavioral_drift: '行为',
    area_budget: '预算',
    area_cascade: '级联',
    area_drift_gate: '门禁',
    outcome_allowed: '{area}已允许：{reason}',
    outcome_denied: '{area}被拒绝：{reason}',
    outcome_warned: '{area}有警告（允许，但附带警告）：{reason}',
    outcome_modified: '{area}已修改（以修改后的形式允许）：{reason}',
    outcome_deferred: '{area}已推迟（尚未决定）：{reason}',
    outcome_other: '{area} {outcome}：{reason}',
    rate_allowed_plain: '请求已允许：未超出速率限制',
    rate_denied_plain: '请求被拒绝：超出速率限制',
    budget_ok_plain: '预算正常',
    budget_exceeded_plain: '预算超支',
    circuit_open_plain: '服务不可用：熔断器已断开',
    drift_detected_plain: '行为异常：{reason}',
    reason_policy: '策略评估',
    reason_decision: '依据策略的决定',
    reason_guard: '安全策略',
    reason_contradicted: '所记录的检查没有说明原因',
    violation_default: '违反策略',
    unreadable: '无法解释此记录：{problem}',
    article_consonant: '一项{type}决定',
    article_vowel: '一项{type}决定',
    type_authorization: '授权',
    type_rate_limit: '速率限制',
    type_input_guard: '输入防护',
    type_output_guard: '输出防护',
    type_circuit_breaker: '熔断器',
    type_trust_boundary: '信任边界',
    type_intent_validation: '意图验证',
    type_behavioral_drift: '行为漂移',
    type_budget: '预算',
    type_cascade: '级联',
    type_drift_gate: '漂移门禁',
    opening: '{decision}作出于 {time}。',
    time_utc: '{time} UTC',
    time_local: '{time}（未记录时区）',
    time_unknown: '未知时间',
    final_outcome: '最终结果：{outcome}。',
    heading_context: '上下文：',
    heading_factors: '评估了以下因素：',
    heading_notes: '请注意：',
    status_pass: '✓ 通过',
    status_fail: '✗ 未通过',
    factor_line: '{name}：{status}（权重：{weight}）',
    factor_reason: '原因：{reason}',
    factor_evidence: '证据：{evidence}',
    context_line: '{key}：{value}',
    line_share: '{share:.0%}',
    factor_share: '占全部权重的 {share}',
    line_confidence: '决定的置信度：{confidence}',
    line_latency: '处理时间：{latency} ms',
    line_version: '策略版本：{version}',
    label_counterfactual: '什么会改变它',
    label_recommendations: '应当做什么',
    label_confidence: '有多确定',
    note_failed_but_allowed: '结果为 {outcome}，尽管以下检查未通过：{names}',
    note_passed_but_denied: '结果为 {outcome}，尽管所记录的检查全部通过',
    note_damaged: '记录已损坏：{problem}',
    note_explainer_failed: '为此类决定注册的解释程序失败；这里给出标准解释',
    change_passed: '检查 {name} 通过',
    change_failed: '检查 {name} 未通过',
    change_role: '用户拥有所需角色',
    change_role_named: '用户拥有角色 {required}',
    change_permission: '用户拥有所需权限',
    change_rate: '请求未超出速率限制',
    change_rate_named: '请求不超过 {limit} 次（实际 {current} 次）',
    change_budget: '预算未超支',
    change_budget_named: '支出不超过 {limit}（实际 {current}）',
    change_trust: '信任级别足够',
    change_intent: '工具调用符合最初请求',
    change_circuit: '熔断器已闭合',
    change_drift_named: '{metric} 介于 {low} 与 {high} 之间（实际 {value}）',
    change_unknown: '记录没有说明其检查如何得出这一结果，因此无法计算什么会改变它',
    least_certain: '最不确定：{name}（{confidence}）',
    advise_role: '请联系管理员申请所需权限',
    advise_rate: '请稍后重试，或联系支持人员提高速率限制',
    advise_budget: '请检查用量，或向管理员申请提高预算',
    advise_trust: '请检查智能体的身份验证和委托链',
    advise_intent: '请核实工具调用是否符合用户的最初请求',
    advise_circuit: '服务可能出现故障；请稍后重试',
    advise_guard: '请对照其违反的策略检查内容',
    advise_drift: '请将变化与基线比较；如果变化符合预期，请更新基线',
    disclosure_title: '自动化决定说明',
    disclosure_id: '决定编号：{id}',
    disclosure_time: '时间：{time}',
    disclosure_type: '决定类型：{type}',
    disclosure_outcome: '结果：{outcome}',
    disclosure_context: '上下文：',
    disclosure_factors: '考虑的因素：',
    disclosure_result: '结果：{result}',
    disclosure_passed: '通过',
    disclosure_failed: '未通过',
    disclosure_weight: '权重：{weight}',
    disclosure_explanation: '说明：{reason}',
    disclosure_counterfactual: '什么会改变这一决定：',
    disclosure_recommendations: '建议：',
    disclosure_confidence: '置信度：{confidence}',
    disclosure_version: '策略版本：{version}',
    disclosure_review: '此决定由自动化系统作出。如有疑问或需要人工复核，请联系管理员。'
});

;// CONCATENATED MODULE: ./lib/explain/languages/reasons/zh.js
/** Why records were skipped and keys not mined. */
const zh_reasons = () => ({
    reason_not_json: '不是有效的 JSON',
    reason_not_utf8: '不是有效的 UTF-8',
    reason_conflict: 'git 冲突标记',
    reason_too_deep: '记录嵌套超过 {levels} 层',
    reason_too_long: '记录超过 {size} MiB',
    reason_ends_in_record: '文件在该记录中间结束',
    reason_ends_in_array: '文件在该数组闭合前结束',
    reason_not_object: '记录不是 JSON 对象',
    reason_nothing: '记录既无动作也无会话',
    reason_no_action: '映射在记录中找不到动作',
    reason_not_csv: '该行不是有效的 CSV',
    reason_not_this_format: '无法按此格式读取该记录',
    reason_unknown_format: '无法识别文件格式',
    reason_no_path: '该决策既未给出动作也未给出策略路径',
    reason_no_tool: '审计记录未指明工具',
    reason_no_verb: '审计事件没有动词',
    reason_only_end: '该记录只说明会话如何结束，没有说明其中做了什么',
    reason_no_answer: '请求没有应答',
    reason_kept_apart: '请求过长，未写入日志：它存放在单独的文件中',
    reason_missing: '缺少 {field}',
    reason_not_text: '{field} 不是字符串',
    reason_blank: '{field} 为空',
    reason_no_object: '{field} 不是对象',
    reason_grows: '{name} 数据膨胀超过 {times} 倍：其余部分未读取',
    reason_damaged: '{name} 数据已损坏或被截断',
    reason_behind: '{name} 数据之后的内容未读取',
    reason_zip_damaged: 'zip 压缩包已损坏或被截断',
    reason_zip_empty: 'zip 压缩包中没有日志',
    reason_table_file: '不读取 {name} 类型的文件：请导出为 JSON Lines 或 CSV',
    reason_lfs: '文件处只有 Git LFS 的指针：请用 lfs: true 检出',
    reason_baseline: '基线不是日志：请勿将其文件列入日志',
    reason_packing: '不读取用 {name} 打包的内容：请先解包',
    reason_zip_encrypted: 'zip 压缩包中的该条目已加密',
    reason_zip_unsupported: 'zip 压缩包中的该条目使用了不支持的压缩方式',
    reason_ignored: '已列入 ignore-keys',
    reason_config: '已由配置文件排除',
    reason_same: '与 {key} 表达的内容相同（共有 {share}% 的信息）',
    reason_no_boundary: '数值没有使智能体行为发生变化的界限',
    reason_arguments: '只是调用的参数名：由动作决定',
    reason_times: '时间点：{events} 个事件中有 {different} 个不同的值',
    reason_births: '出生日期：{events} 个事件中有 {different} 个不同的值',
    reason_identifiers: '标识符：{events} 个事件中有 {different} 个不同的值',
    reason_free_text: '自由文本：{events} 个事件中有 {different} 个不同的值',
    reason_session: '会话的另一个名称：{events} 个事件中有 {different} 个不同的值',
    reason_alone: '几乎每个值都只出现一次：{events} 个事件中有 {different} 个不同的值'
});

;// CONCATENATED MODULE: ./lib/explain/languages/zh.js



const zh = catalogue({
    code: 'zh',
    decimal: '.',
    percent: '{n}%',
    messages: () => ({
        ...zh_decisions(),
        ...zh_reasons(),
        clause_break: '；',
        and: ' 且 ',
        conditions_when: '在 {conditions} 时',
        conditions_called: '在 {conditions} 时',
        conditions_held: '带有 {conditions}',
        place_previous_action: '紧接在 {value} 之后',
        place_previous_outcome: '紧接在结果 {value} 之后',
        place_happened_before: '在 {value} 之后',
        place_first: '在会话开始时',
        place_early: '在会话的第 2 至 5 步',
        place_late: '在会话的前 5 步之后',
        place_cases: '{place}的情况',
        rule_association: '{conditions}，智能体调用 {action}',
        rule_association_always: '智能体调用 {action}',
        rule_precondition: '{action} 仅{conditions}',
        rule_at_times: '{action} {conditions}',
        rule_prohibition: '{conditions}从不 {action}',
        rule_prohibition_always: '从不调用 {action}',
        rule_outcome: '{conditions} {action} 的结果为 {outcome}',
        rule_outcome_always: '{action} 的结果为 {outcome}',
        rule_precedence: '{activation} 仅在 {target} 之后',
        rule_response: '{activation} 之后有 {target}',
        rule_chain_precedence: '{activation} 仅紧接在 {target} 之后',
        rule_chain_response: '{activation} 之后紧接 {target}',
        rule_not_succession: '{activation} 之后从不出现 {target}',
        rule_exactly_once: '{activation} 在每个会话中恰好一次',
        rule_at_most: {
            one: '{activation} 在每个会话中最多一次',
            other: '{activation} 在每个会话中最多 {n} 次'
        },
        rule_first: '{activation} 若出现，则位于会话之首',
        rule_last: '{activation} 若出现，则位于会话之末',
        rule_same: '{rule}（同一 {key}）',
        rule_context: '{rule}（{conditions}）',
        finding_weaker: '{rule}：现在在 {now} 的情形中遵守，此前为 {before}（{counts}）',
        finding_stronger: '{rule}：现在在 {now} 的情形中遵守，此前仅为 {before}（{counts}）',
        finding_weaker_rate: '{rule}：现在占情形的 {now}，此前为 {before}（{counts}）',
        finding_stronger_rate: '{rule}：现在占情形的 {now}，此前仅为 {before}（{counts}）',
        instead_now: '取而代之的是 {condition}：现在为 {now}，此前为 {before}',
        instead_before: '取代了 {condition}：现在为 {now}，此前为 {before}',
        reversed_after: '{target} 只在其后出现：现占 {now}，此前为 {before}',
        reversed_before: '{target} 只在其前出现：现占 {now}，此前为 {before}',
        finding_vanished: '{rule}：不再遵循；现在占情形的 {now}，此前为 {before}（{counts}）',
        finding_fallen: '{rule}：遵守过少，已不足以算作规则；现在占情形的 {now}，此前为 {before}（{counts}）',
        finding_new: '{rule}：新出现；现在占情形的 {now}，此前为 {before}（{counts}）',
        finding_new_situation: '{rule}：新出现；占情形的 {now}（{events} 次中 {kept} 次），基线中没有这种情形',
        finding_required: {
            one: '{rule}：必须遵守，但 {events} 次中有 {n} 次违反（{now} 的情形中遵守，此前为 {before}）',
            other: '{rule}：必须遵守，但 {events} 次中有 {n} 次违反（{now} 的情形中遵守，此前为 {before}）'
        },
        finding_required_first: {
            one: '{rule}：必须遵守，但 {events} 次中有 {n} 次违反（在 {now} 的情形中遵守）',
            other: '{rule}：必须遵守，但 {events} 次中有 {n} 次违反（在 {now} 的情形中遵守）'
        },
        finding_forbidden: {
            one: '{rule}：已禁止，但发生了 {n} 次（共 {events} 次机会）',
            other: '{rule}：已禁止，但发生了 {n} 次（共 {events} 次机会）'
        },
        finding_forbidden_deed: {
            one: '禁止{deed}，但发生了 {n} 次（共 {events} 次机会）',
            other: '禁止{deed}，但发生了 {n} 次（共 {events} 次机会）'
        },
        deed_when: '{conditions}调用 {action}',
        counts: '{events} 次中 {kept} 次，此前 {events_before} 次中 {kept_before} 次',
        finding_action: '{name} 是新动作：{events} 个动作中有 {kept} 个，此前从未出现',
        finding_action_sessions: '{name} 是新动作：{events} 个会话中有 {kept} 个，此前从未出现',
        finding_argument: '参数 {name} 是新的：{events} 次 {action} 调用中有 {kept} 次，此前从未出现',
        finding_argument_calls: '参数 {name} 是新的：{events} 次可带它的调用中有 {kept} 次，此前从未出现',
        finding_context_share: '在可带 {name} 的调用中，现在有 {now} 带有它，此前为 {before}（{counts}）',
        finding_argument_share: '在 {action} 的调用中，现在有 {now} 带有 {name}，此前为 {before}（{counts}）',
        finding_novelty: '{description}：现在 {events} 个会话中有 {kept} 个，此前 {events_before} 个中有 {kept_before} 个',
        finding_novelty_actions: '此前从未出现的动作（{names}）：现在 {events} 个会话中有 {kept} 个，此前 {events_before} 个中有 {kept_before} 个',
        finding_novelty_first: '{names}：此前从未有过，现在 {events} 个会话中有 {kept} 个',
        finding_novelty_situation: '已知动作出现在此前从未出现过的情形中（{names}）：现在 {events} 个会话中有 {kept} 个，此前 {events_before} 个中有 {kept_before} 个',
        finding_gone: '{name} 不再使用：占全部动作的 {now}，此前为 {before}（{counts}）',
        finding_gone_with: '{name} 不再使用：占全部动作的 {now}，此前为 {before}（{counts}）；一同消失的有：{names}',
        finding_gone_renamed: '{name} 不再使用：占全部动作的 {now}，此前为 {before}（{counts}）；取而代之的是 {to}',
        finding_share: '{name} 占全部动作的 {now}，此前为 {before}（{counts}）',
        finding_times: '{name} 每个会话调用 {times} 次，此前为 {times_before} 次；{said}',
        finding_times_with: '{name} 在调用它的每个会话中调用 {times} 次，此前为 {times_before} 次；{said}',
        finding_sessions: '{name} 在 {sessions} 的会话中被调用，此前为 {sessions_before}；{said}',
        share_said: '占全部动作的 {now}，此前为 {before}（{counts}）',
        finding_vital: '{name}：现在 {now}，此前 {before}',
        vital_events: '会话长度（每个会话的动作数）',
        vital_empty: '没有动作的会话',
        vital_distinct: '每个会话的不同动作数',
        vital_repeats: '重复相同内容的调用',
        vital_errors: '以错误结束的动作',
        vital_denials: '被拒绝的动作',
        vital_latency: '延迟',
        vital_tokens: '词元数',
        chance: '如此大的变化在无变化的运行中偶然出现的机会约为 {n} 次中 1 次',
        chance_rare: '如此大的变化在无变化的运行中偶然出现的机会不到 1000 次中 1 次',
        chance_none: '一次违反即足够',
        side_now: '现在：{events} 次中 {kept} 次，共 {sessions}{interval}',
        side_before: '此前：{events} 次中 {kept} 次，共 {sessions}{interval}',
        side_now_never: '现在：这种情形没有出现',
        side_before_never: '此前：这种情形没有出现',
        interval: '（95% 区间 {low} 至 {high}）',
        sessions: { one: '{n} 个会话', other: '{n} 个会话' },
        carried_all: '全部来自 {condition}：其中占 {inside}（{events} 次中 {kept} 次），其余为 {outside}',
        done_there: '{name} 共执行 {all} 次，其中 {now} 次发生在此情形下；此前 {all_before} 次中有 {before} 次',
        situated: '把所有情形合在一起看，比例掩盖了这一变化；比较只在相似情形之间进行，其中这一情形贡献最大',
        carried_most: '其中 {share} 来自 {condition}：那里占 {inside}（{events} 次中 {kept} 次），其余为 {outside}',
        carried_all_since: '全部来自 {condition}：其中现在占 {inside}（{events} 次中 {kept} 次），此前为 {before}；其余为 {outside}',
        carried_most_since: '其中 {share} 来自 {condition}：那里现在占 {inside}（{events} 次中 {kept} 次），此前为 {before}；其余为 {outside}',
        variants: {
            one: '关于相同事件的另一条策略随之变化：{names}',
            other: '关于相同事件的另外 {n} 条策略随之变化：{names}'
        },
        behind_session: '每个会话：{actions}',
        behind_event: '占全部事件：{actions}',
        behind_call: '每次调用约为：{actions}',
        behind_action: '{name} {change}（{before} → {now}）',
        behind_action_where: '{name} {change}（{before} → {now}；在 {condition} 时 {there_before} → {there_now}）',
        behind_points: '{delta} 个百分点',
        behind_part: '；合计占变化的 {share}',
        behind_spread: '；占变化的 {share}，其余分散在许多动作中',
        list_break: '、',
        variant_share: '{name} 占全部动作的比例：现在 {now}，此前 {before}',
        variants_and_signs: {
            one: '同一批事件中随之变化的还有：{names}',
            other: '同一批事件中随之变化的还有 {n} 项：{names}'
        },
        sure_sampling: '抽样：变化为 {delta} 个百分点，95% 置信区间为 {low} 至 {high}',
        sure_sessions: '会话：此前 {before} 个，现在 {now} 个',
        sure_dependence: '相关性：同一会话的情形彼此相似，因此这 {events} 次相当于 {effective} 次独立的情形',
        sure_independent: '相关性：同一会话的情形并不比其他情形更相似，因此 {events} 次全部计入',
        sure_tested: { one: '检验：{n} 项', other: '检验：{n} 项；上述机会已计入全部项目' },
        sure_assumed: '假设：{assumption}',
        assume_events: '事件彼此独立，因为日志没有标明会话',
        assume_other_cases: '两份日志处理不同的案例，案例的差异无法与智能体的差异区分',
        assume_few_cases: '两份日志共有的少数案例与其余案例相同',
        assume_left_out: '{all} 个案例中有 {part} 个只在一侧运行，未纳入检验',
        assume_compared: '{all} 个案例中有 {part} 个只在一侧运行，作为整体相互比较',
        assume_trials: '同一案例的多次试验彼此独立，因为案例很少',
        assume_rates: '基线只给出比率：其次数由比率反推，其事件之间的相关性与当前事件相同',
        assume_no_profile: '基线旁没有 profile 文件：情形构成的变化无法与行为的变化区分',
        assume_no_new: '仅凭次数无法判断新策略；{command} 会写出 profile 文件',
        assume_sessions: '会话彼此独立：次数没有说明会话属于哪个案例',
        assume_renamed: '按配置中的 rename，{from} 被读作 {to}',
        assume_unknown_keys: '某条必须遵守或被禁止的策略提到 {keys}，而没有任何事件带有它',
        assume_unmatched: '本次运行没有任何变化是 {accepted} 所列的：{ids}；已结束的或写错的条目可以删去',
        assume_no_file: '没有文件与 {patterns} 匹配：只比较了其余日志',
        assume_numbered: '在多个文件中时间重叠的同名会话各算作一个：共 {n} 个，例如 {files} 中的 {session}；若每个文件各自为会话编号，请使用互不相同的名称',
        assume_numbered_actions: '仅在数字、引号或括号内容上不同的动作各算一个：共 {n} 个，例如 {pattern}；若要算作同一个动作，请在配置文件的 {groups} 中列出',
        assume_no_sessions_now: '日志没有会话名称，而基线的日志有：无法得知哪些事件属于一起',
        assume_sessions_now: '日志有会话名称，而基线的日志没有：重新写入基线可以看到更多',
        assume_no_outcomes_now: '没有事件说明其结果，而基线的事件有',
        assume_outcomes_now: '事件说明了其结果，而基线的事件没有：重新写入基线可以看到更多',
        assume_outcome_names: '结果的名称似乎与基线不同：{pairs}',
        assume_now_texts: '基线中是数字、真或假的值现在是文本：{names}',
        assume_now_typed: '基线中是文本的值现在是数字、真或假：{names}',
        assume_values_turned: '{names} 的所有值都是新的；若这些值（如周、版本）会自行变化，请将其排除：{ignored}',
        assume_key_names: '上下文键的名称似乎与基线不同：{pairs}；若只是名称变了，请在配置的 {rename} 中列出',
        assume_action_names: '动作的名称似乎与基线不同：{pairs}；若只是名称变了，请在配置的 {rename} 中列出',
        assume_calls_left: '不比较重复调用，因为只有一份日志按 {keys} 区分调用',
        assume_calls_alike: '仅在 {keys} 上不同的调用视为重复，与没有该字段的基线一致',
        assume_uncounted_one: '基线中有 {n} 条策略因缺少次数和状态而未作判断；请写明状态 {status}，或运行 {command}',
        assume_uncounted: '基线中有 {n} 条策略因缺少次数和状态而均未作判断；请写明状态 {status}，或运行 {command}',
        assume_own_logs: '每个事件都与写入基线所用的日志相同：这就是同一份日志，或者智能体的行为完全相同',
        assume_kinds: '因 {kinds} 未包含其类型而不作比较的基线策略：{n} 条',
        assume_second_window: '第二个窗口的会话太少，无法证实或否定变化：仅由第一个窗口决定',
        assume_required_rarely: '必须遵守的策略偶有违反，但如此之少仍属允许：{all} 次中 {part} 次（{rule}）',
        assume_required_as_before: '必须遵守的策略若比此前更常被违反，也只是出于偶然或情形的构成：现在 {all} 次中 {part} 次，此前 {of} 次中 {before} 次（{rule}）',
        not_confirmed: '第二个窗口没有显示该变化，因此不会使检查失败',
        not_failing: '此类变化未列入 fail-on，因此不会使检查失败',
        accepted: '已接受：{reason}',
        accepted_unexplained: '已接受，但未说明原因：条目中仍是供粘贴的占位文字',
        lapsed: '曾被接受，但{reason}',
        lapsed_expired: '接受已于 {date} 到期',
        lapsed_grown: '变化已超出所接受的 {accepted}',
        reason_here: '为何需要此变化',
        turns_more: '若 {events} 次此类情形中有 {needed} 次遵守即可通过；实际为 {kept} 次',
        turns_fewer: '若 {events} 次此类情形中至多 {needed} 次遵守即可通过；实际为 {kept} 次',
        turns_more_rate: '若 {events} 次此类情形中有 {needed} 次如此即可通过；实际为 {kept} 次',
        turns_fewer_rate: '若 {events} 次此类情形中至多 {needed} 次如此即可通过；实际为 {kept} 次',
        turns_share_more: '若 {events} 个动作中有 {needed} 个是 {name} 即可通过；实际为 {kept} 个',
        turns_share_fewer: '若 {events} 个动作中至多 {needed} 个是 {name} 即可通过；实际为 {kept} 个',
        turns_given_more: '若 {events} 次此类调用中有 {needed} 次带有 {name} 则通过；现在为 {kept} 次',
        turns_given_fewer: '若 {events} 次此类调用中带有 {name} 的不超过 {needed} 次则通过；现在为 {kept} 次',
        turns_never: '只有完全不发生才能通过；实际发生了 {n} 次',
        turns_without: '没有 {name} 即可通过',
        turns_without_novelty: '没有会话出现此情况即可通过',
        turns_vital: '当此项明显重新接近 {before} 时即可通过；现在为 {now}',
        turns_not: '此日志中没有其他遵守次数能改变结论',
        turns_held: '（其余不变）',
        turns_leaves: '届时这一条本身仍是一项发现：{rule}',
        look: '请查看 {places}',
        leave_out: '若 {key} 会自行变化（如周、版本）：用 {ignored} 将其排除',
        renamed: '如果只是名称改变：将 {lines} 写入 {config}',
        accept: '如果符合预期：将 {entry} 加入 {baseline} 的 {list}',
        require: '如果必须始终成立：在 {place} 为 {id} 设置 {field}，然后运行 {command}',
        update: '如果这些变化符合预期：将其作为新基线，并提交此命令写出的两个文件：{command}',
        collect: {
            one: '每侧至少收集 {n} 个会话的日志，然后运行 {command}',
            other: '每侧至少收集 {n} 个会话的日志，然后运行 {command}'
        },
        create: '写出基线并提交：{command}',
        find_logs: '请检查路径是否指向含有事件的文件：{command}',
        gate_allowed: '检查通过：没有超出偶然的变化',
        gate_allowed_accepted: {
            one: '检查通过：发现的 {n} 项变化已被接受',
            other: '检查通过：发现的 {n} 项变化均已被接受'
        },
        gate_unexplained: {
            one: '有一个已接受的条目未说明原因：请补上',
            other: '有 {n} 个已接受的条目未说明原因：请逐一补上'
        },
        gate_denied: {
            one: '检查未通过：因为有 {n} 项变化',
            other: '检查未通过：因为有 {n} 项变化'
        },
        gate_denied_unexercised: {
            one: '检查未通过：{n} 条策略不再出现',
            other: '检查未通过：{n} 条策略不再出现'
        },
        gate_warned: {
            one: '检查通过但有警告：报告了 {n} 项变化，未使其失败',
            other: '检查通过但有警告：报告了 {n} 项变化，均未使其失败'
        },
        gate_unconfirmed: {
            one: '检查通过：发现 {n} 项变化，但未被第二个窗口证实',
            other: '检查通过：发现 {n} 项变化，但均未被第二个窗口证实'
        },
        gate_reported: {
            one: '发现 {n} 项超出偶然的变化',
            other: '发现 {n} 项超出偶然的变化'
        },
        gate_reported_none: '没有超出偶然的变化',
        gate_deferred: '检查未作决定：数据太少，无法判断',
        gate_empty: '检查未作决定：基线中既没有策略也没有计数，无可比较',
        gate_no_baseline: '检查未作决定：尚无基线',
        gate_no_logs: '检查未作决定：没有日志包含事件',
        detectable: '{points} 个百分点的变化很可能会被发现',
        detectable_of: '{all} 条策略中有 {decided} 条可以判断{rest}；一条典型的策略变化约 {points} 个百分点才会被发现',
        rest_undecided: '，{undecided} 条无法判定',
        rest_unexercised: '，{unexercised} 条未出现',
        detectable_only: '不足 {points} 个百分点的变化可能未被发现',
        gate_contribution: '占偏差的 {share}：{finding}',
        gate_undecided: {
            one: '{n} 条策略无法判定',
            other: '{n} 条策略无法判定'
        },
        gate_unexercised: {
            one: '基线中有 {n} 条策略在这些日志中没有出现',
            other: '基线中有 {n} 条策略在这些日志中没有出现'
        },
        gate_condition: '同时变化：{name}，主要由 {before} 变为 {now}',
        gate_tested: {
            one: '检验了 {n} 项',
            other: '检验了 {n} 项，误报的机会针对全部项目'
        },
        line_alarm: '若无变化，误报的概率：{alpha}',
        gate_rates: '基线只含比率：结论基于比率而非会话',
        gate_turns_one: '一项变化起决定作用：没有它检查即通过：{finding}',
        gate_turns_many: '这 {n} 项各自消除或被接受后检查通过',
        gate_turns_unexercised: '不再出现的策略重新出现后检查通过',
        gate_margin_breaks: '余地最小的是：{rule}；再违反约 {n} 次即成为发现（现在 {events} 次中遵守 {kept} 次）',
        gate_margin_more: '余地最小的是：{rule}；若再有约 {n} 次遵守即成为发现（现在 {events} 次中遵守 {kept} 次）',
        gate_margin_share: '最接近失败的是：{rule}（现在 {now}，此前 {before}）',
        gate_turns_warned: '若 fail-on 列出 {changes} 则会失败',
        gate_turns_unconfirmed: '若第二个窗口也显示该变化则会失败',
        gate_turns_data: '每侧约需 {needed} 个会话才能决定；此前有 {before} 个，现在有 {now} 个',
        check_logs: '{sessions} 个会话中的 {events} 个事件',
        check_baseline: '从 {sessions} 个会话的 {events} 个事件中得出 {policies} 条策略',
        check_no_baseline: '尚无基线',
        check_judged: '{sessions} 个会话足以判断：做了 {tested} 项检验',
        check_unjudged: '无法作出任何判断',
        check_too_few: '太少，无法判断：每侧需要 {needed} 个',
        check_exercised: '{unexercised} 条策略未出现，{undecided} 条无法判定',
        not_exercised: '该情形在基线中出现 {before} 次，现在出现 {now} 次：太少，无法判断',
        undecided: '现在 {now}，此前 {before}：情形太少，无法区分变化与偶然',
        undecided_detectable: '现在 {now}，此前 {before}：不足 {points} 个百分点的变化可能不会显现',
        undecided_absent: '现在没有出现（此前 {before}）',
        mix_only: '现在 {now}，此前 {before}，只因其他情形更常出现：在相同情形中没有变化'
    })
});
/* harmony default export */ const languages_zh = (zh);

;// CONCATENATED MODULE: ./lib/explain/languages/index.js
// Generated by scripts/registries.mjs.




const languages = [languages_de, languages_en, languages_es, languages_zh];


/***/ }),

/***/ 7701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renameAdvice)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);

/** Where the config file is looked for by itself. */
const CONFIG = '.github/policyminer.yml';
/** The lines to paste into the config, JSON being YAML: names with any characters stay what they are. */
function renameAdvice(renamed, words) {
    const renames = Object.entries(Object.assign({}, ...renamed.map(({ rename }) => rename)));
    if (renames.length === 0)
        return [];
    const pairs = renames.map(([from, to]) => `${JSON.stringify(from)}: ${JSON.stringify(to)}`);
    return [words.say('renamed', { lines: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`rename: {${pairs.join(', ')}}`), config: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(CONFIG) })];
}


/***/ }),

/***/ 7001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ orderReversed),
/* harmony export */   d: () => (/* binding */ sideOfPartner)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);

/** Part of the cases lost in which the other action must come on the other side now, for the two to have changed places. */
const MOST_OF_IT = 0.5;
/** On which side of the action another one has to come, by the rule about their order; undefined for all other rules. */
const sideOfPartner = (template) => /precedence$/.test(template) ? 'before' : /^(?:chain_)?response$/.test(template) ? 'after' : undefined;
/**
 * Of a rule about order that is broken: in which share of its cases the other action comes on the other side and not where it
 * has to, before and now, where that is what became of most.
 */
function orderReversed({ policy, direction, test }, before, now) {
    if (policy?.kind !== 'sequence' || direction !== 'weaker' || policy.target === undefined)
        return {};
    const { activation, target, template, antecedent, same } = policy;
    const side = sideOfPartner(template);
    if (side === undefined || activation === target || same !== undefined || Object.keys(antecedent).length > 0)
        return {};
    const [was, is] = [before, now].map((table) => shareReversed(activation, target, side, table));
    return is - was < MOST_OF_IT * Math.abs(test.delta) ? {} : { reversed: { before: was, now: is } };
}
/** Share of the events of one action with the other one on the wrong side of them alone, in their sessions. */
function shareReversed(activation, target, side, table) {
    const { actions, session } = table;
    const partners = new Map();
    for (const row of (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, actions.indexOf(target))) {
        const own = session[row];
        partners.set(own, { first: partners.get(own)?.first ?? row, last: row });
    }
    const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, actions.indexOf(activation));
    const reversed = rows.filter((row) => {
        const found = partners.get(session[row]);
        if (found === undefined)
            return false;
        return side === 'before' ? found.first > row : found.last < row;
    });
    return reversed.length / Math.max(1, rows.length);
}


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ timesWords),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   Qt: () => (/* binding */ deedWords),
/* harmony export */   mG: () => (/* binding */ ruleWords)
/* harmony export */ });
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4618);
/* harmony import */ var _condition_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8866);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2894);



/** What a policy says, as the beginning of a sentence, without counts. */
function ruleWords(rule, words) {
    const texts = (0,_condition_words_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionTexts */ .Kp)((0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionsOf */ .yb)(rule));
    const conditions = (0,_condition_words_js__WEBPACK_IMPORTED_MODULE_1__/* .circumstanceWords */ .Xf)(texts, words, rule.kind === 'association' ? 'conditions_called' : undefined);
    const always = conditions === '';
    switch (rule.kind) {
        case 'association':
            return words.say(always ? 'rule_association_always' : 'rule_association', {
                conditions,
                action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule.consequent)
            });
        case 'precondition':
            return words.say('rule_precondition', { conditions, action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule.action) });
        case 'prohibition':
            return words.say(always ? 'rule_prohibition_always' : 'rule_prohibition', {
                conditions,
                action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule.never)
            });
        case 'outcome':
            return words.say(always ? 'rule_outcome_always' : 'rule_outcome', {
                conditions,
                action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule.action),
                outcome: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule.outcome)
            });
        case 'sequence': {
            const activation = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule.activation);
            const said = rule.template === 'at_most'
                ? words.count('rule_at_most', rule.most ?? 1, { activation })
                : words.say(`rule_${rule.template}`, { activation, target: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule.target ?? '') });
            const bound = rule.same === undefined ? said : words.say('rule_same', { rule: said, key: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule.same) });
            return always ? bound : words.say('rule_context', { rule: bound, conditions });
        }
    }
}
/** A precondition that holds at times: the action with its conditions. */
const timesWords = (rule, words) => rule.kind === 'precondition'
    ? words.say('rule_at_times', {
        action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule.action),
        conditions: (0,_condition_words_js__WEBPACK_IMPORTED_MODULE_1__/* .circumstanceWords */ .Xf)((0,_condition_words_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionTexts */ .Kp)(rule.requires), words, 'conditions_held')
    })
    : ruleWords(rule, words);
/** The action that a rule is about, with its conditions and without what is promised of it; undefined of outcomes and orders. */
function deedWords(rule, words) {
    if (rule.kind === 'outcome' || rule.kind === 'sequence')
        return undefined;
    const action = rule.kind === 'association' ? rule.consequent : rule.kind === 'prohibition' ? rule.never : rule.action;
    const conditions = (0,_condition_words_js__WEBPACK_IMPORTED_MODULE_1__/* .circumstanceWords */ .Xf)((0,_condition_words_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionTexts */ .Kp)((0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionsOf */ .yb)(rule)), words);
    return conditions === '' ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(action) : words.say('deed_when', { action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(action), conditions });
}
/** First letter of ours in upper case, a full stop at the end. Names from the log keep their case. */
function asSentence(text) {
    const first = text.codePointAt(0) ?? 0;
    const letter = String.fromCodePoint(first);
    const begun = text.replace(letter, letter.toUpperCase());
    if (/[.!?。…]$/.test(begun))
        return begun;
    // A name from the log may be in another script than the sentence.
    const isChinese = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .segments */ .JF)(begun).some((part) => !part.quoted && /[\u4e00-\u9fff]/.test(part.text));
    return `${begun}${isChinese ? '。' : '.'}`;
}


/***/ }),

/***/ 2894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/**
 * Sentences with parts that a log supplied (policy names, values, file names). Which sink will print them is not known
 * here, and a sink cannot tell the parts apart afterwards: so each such part stands between two private-use characters.
 * Markdown and HTML set those parts as code, plain text drops the characters.
 */
const OPEN = '\u{E000}';
const CLOSE = '\u{E001}';
const MARKERS = /[\u{E000}\u{E001}]/gu;
/** `text` as a marked part; markers that it brings along are dropped, so that it can neither end its part nor begin one. */
const quote = (text) => OPEN + plain(String(text)) + CLOSE;
/** The sentence without its markers: for `result.json` and plain text. */
const plain = (sentence) => sentence.replace(MARKERS, '');
/**
 * The parts of a sentence in their order; the texts joined are `plain(sentence)`. A marker without its counterpart
 * (a sentence cut short, say) is no error: an open part reaches to the end.
 */
function segments(sentence) {
    const parts = [];
    let quoted = false;
    let start = 0;
    const end = (at) => {
        if (at > start)
            parts.push({ text: sentence.slice(start, at), quoted });
        start = at + 1;
    };
    for (let at = 0; at < sentence.length; at++) {
        const character = sentence[at];
        if (character !== OPEN && character !== CLOSE)
            continue;
        end(at);
        quoted = character === OPEN;
    }
    end(sentence.length);
    return parts;
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ extremeSessions),
/* harmony export */   W6: () => (/* binding */ isGoneAction),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   _0: () => (/* binding */ replacedBy),
/* harmony export */   fx: () => (/* binding */ consistentFirst),
/* harmony export */   gR: () => (/* binding */ fewSessions),
/* harmony export */   kC: () => (/* binding */ isValueReplaced),
/* harmony export */   l0: () => (/* binding */ MEASURED),
/* harmony export */   mJ: () => (/* binding */ goneWith),
/* harmony export */   ml: () => (/* binding */ replacementOf),
/* harmony export */   mp: () => (/* binding */ isRareLoss),
/* harmony export */   rS: () => (/* binding */ isFallen),
/* harmony export */   sO: () => (/* binding */ NEXT_TO_NOTHING),
/* harmony export */   zZ: () => (/* binding */ isEmptyBaseline)
/* harmony export */ });
/* harmony import */ var _drift_alike_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(146);
/* harmony import */ var _policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);
/* harmony import */ var _behind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5515);




/** Which lines of the current log show a change to a reader. */
/** Less than this part of the baseline's situations: where it does not happen, nothing is wrong. */
const USUAL = 0.5;
/** Sessions named where no line is better than another. */
const FEW = 3;
/**
 * Whether what became rarer was the exception before already: then most lines without it are as they always were, and
 * none of them breaks anything.
 */
const isRareLoss = ({ policy, subject, direction, change, baseline }) => (policy?.status === 'mined' || subject?.type === 'context') &&
    direction === 'weaker' &&
    change !== 'broken' &&
    baseline.confidence !== null &&
    baseline.confidence < USUAL;
/** Whether calls leave out an argument that they gave more often: the lines that show it are those without it. */
const isLeftOut = ({ subject, direction }) => subject?.type === 'context' && direction === 'weaker';
/** Part of what a rule was that is left of it, from which on the agent has not given it up. */
const STILL_KEPT = 0.25;
/** Whether a rule of the baseline is kept too seldom to be one, and yet in a good part of its cases. */
const isFallen = ({ change, baseline, current }) => change === 'vanished' && (current.confidence ?? 0) >= STILL_KEPT * (baseline.confidence ?? 1);
/** Whether the baseline was written by hand or by another tool and holds nothing at all to compare with. */
const isEmptyBaseline = ({ outcome, baseline }) => outcome === 'insufficient-data' &&
    baseline !== null &&
    baseline.evidence === 'rates' &&
    baseline.policies === 0 &&
    baseline.sessions === 0;
/** Whether an action of the baseline is not done at all any more. */
const isGoneAction = ({ subject, baseline, current }) => subject?.type === 'action-share' && baseline.kept > 0 && current.kept === 0 && current.events > 0;
/** Of an action that is gone: the others that were done in one piece with it, and are gone as well. */
const goneWith = (finding) => isGoneAction(finding)
    ? (finding.variant_subjects ?? []).flatMap(({ type, name, values: [, now] = [null, null] }) => type === 'action-share' && now === 0 ? [name] : [])
    : [];
/** The action that took the place of one that is gone. */
const replacementOf = ({ subject, rename = {} }) => subject !== undefined && Object.hasOwn(rename, subject.name) ? rename[subject.name] : undefined;
/** Whether calls hold a value that they never held, in place of one that they held before. */
function isValueReplaced({ policy, direction, explanation }) {
    const { instead } = explanation.computed ?? {};
    if (policy?.kind !== 'precondition' || policy.status !== 'mined' || instead === undefined)
        return false;
    return direction === 'weaker' ? instead.before === 0 : instead.now === 0;
}
/** The actions that others took the place of, where it is told of one of them for all that got their names alike: with its own. */
function replacedBy({ policy, variants, ...finding }) {
    const own = replacementOf(finding) === undefined ? undefined : finding.subject?.name;
    if (own === undefined)
        return [];
    const rules = policy === undefined ? variants : [policy, ...variants];
    const keys = new Set(rules.flatMap((rule) => Object.keys((0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOf */ .yb)(rule))));
    const names = (0,_drift_alike_names_js__WEBPACK_IMPORTED_MODULE_3__/* .namesToldTogether */ .Af)(Object.entries(finding.rename ?? {}).filter(([from]) => !keys.has(from)));
    return names.includes(own) ? names : [own];
}
/** Sessions that show the change throughout come before those that show it and its contrary. */
function consistentFirst({ policy, direction }, rows, table) {
    if (policy === undefined || rows.length < 2)
        return rows;
    const situations = (0,_policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(policy).situations(policy, table);
    const wanted = direction === 'weaker' ? 0 : 1;
    const mixed = new Set();
    situations.rows.forEach((row, i) => {
        if (situations.kept[i] !== wanted)
            mixed.add(table.session[row]);
    });
    const seen = new Set();
    const placed = rows.map((row) => {
        const session = table.session[row];
        const again = seen.has(session);
        seen.add(session);
        return { row, place: Number(again) * 2 + Number(mixed.has(session)) };
    });
    return placed.sort((a, b) => a.place - b.place).map(({ row }) => row);
}
/** One row of each of the first sessions. */
function fewSessions(rows, table) {
    const seen = new Set();
    return rows
        .filter((row) => {
        const session = table.session[row];
        const first = !seen.has(session);
        seen.add(session);
        return first;
    })
        .slice(0, FEW);
}
/**
 * A row of each of the sessions in which a vital sign is furthest from what it was; none where it is neither a sum of events
 * nor measured at them.
 */
function extremeSessions({ subject, direction }, table) {
    if (subject?.type !== 'vital')
        return [];
    const sum = (0,_behind_js__WEBPACK_IMPORTED_MODULE_2__/* .amountIn */ .I)(subject.name);
    const measured = MEASURED[subject.name]?.(table);
    // Sessions in which nothing of the kind happened are not told from each other.
    if (sum?.of === 'event' && direction === 'weaker')
        return [];
    const amountAt = sum === undefined ? measured && ((row) => measured[row]) : (row) => sum.amount(table, row);
    if (amountAt === undefined)
        return [];
    const found = [];
    for (let session = 0; session < table.sessions; session++) {
        const [start, end] = [table.sessionStart[session], table.sessionStart[session + 1]];
        let [total, first, count] = [0, -1, 0];
        for (let row = start; row < end; row++) {
            const own = amountAt(row) ?? Number.NaN;
            if (Number.isNaN(own))
                continue;
            if (own > 0 && first < 0)
                first = row;
            total += own;
            count++;
        }
        if (first >= 0)
            found.push({ row: first, amount: sum === undefined ? total / count : total });
    }
    const sign = direction === 'weaker' ? 1 : -1;
    return found
        .sort((a, b) => sign * (a.amount - b.amount) || a.row - b.row)
        .slice(0, FEW)
        .map(({ row }) => row);
}
/** Vital signs that are the mean of what was measured at events. */
const MEASURED = {
    latency: ({ latencyMs }) => latencyMs,
    tokens: ({ tokens }) => tokens
};
/** From this size on, what a test would most likely have shown says no more than that there are too few cases. */
const NEXT_TO_NOTHING = 0.5;


/***/ }),

/***/ 3058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ untilNever),
/* harmony export */   DU: () => (/* binding */ failingPoint),
/* harmony export */   _g: () => (/* binding */ turningPoint),
/* harmony export */   jf: () => (/* binding */ expectedKept)
/* harmony export */ });
/** First count from `standing`, at which the judge says yes, to `fallen`, at which it says no, with a no. */
function border(standing, fallen, stands) {
    let yes = standing;
    let no = fallen;
    while (Math.abs(no - yes) > 1) {
        const middle = Math.trunc((yes + no) / 2);
        if (stands(middle))
            yes = middle;
        else
            no = middle;
    }
    return no;
}
/**
 * The kept count at which a finding stands no more, going from what was counted towards what the baseline leads one to
 * expect and beyond it: there the verdict has turned, and one step less it has not. Null where no count turns it.
 */
function turningPoint({ current, ...change }, stands) {
    if (!stands(current.kept))
        return null;
    const end = change.direction === 'weaker' ? current.events : 0;
    for (const fallen of [expectedKept({ current, ...change }), end])
        if (fallen !== current.kept && !stands(fallen))
            return border(current.kept, fallen, stands);
    return null;
}
/** Kept cases that the current situations would show had nothing changed. */
function expectedKept({ direction, policy, baseline, current }) {
    const end = direction === 'weaker' ? current.events : 0;
    if (policy?.status === 'forbidden')
        return end;
    if (baseline.confidence === null)
        return policy === undefined ? 0 : end;
    // Rounded away from what was found, so that the count is surely on the other side of the baseline's rate.
    const expected = baseline.confidence * current.events;
    return direction === 'weaker' ? Math.ceil(expected) : Math.floor(expected);
}
/** What people forbade is judged without a test: once is enough. */
const untilNever = (change) => (kept) => kept !== expectedKept(change);
/**
 * For a policy that passed: the first kept count at which it would have been a finding, in the direction in which it
 * moved, or else in the other one. Null where no count would.
 */
function failingPoint({ baseline, current }, fails) {
    const { confidence: before } = baseline;
    const { confidence: now } = current;
    if (before === null || now === null)
        return null;
    const directions = now <= before ? ['weaker', 'stronger'] : ['stronger', 'weaker'];
    for (const direction of directions) {
        const judge = fails(direction);
        const end = direction === 'weaker' ? 0 : current.events;
        if (judge === undefined || end === current.kept || judge(current.kept) || !judge(end))
            continue;
        return border(current.kept, end, (kept) => !judge(kept));
    }
    return null;
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


/***/ }),

/***/ 7469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BG: () => (/* binding */ definitions),
  $i: () => (/* binding */ resolveOptions)
});

// UNUSED EXPORTS: LANGUAGES

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/option-declarations.js
var option_declarations = __webpack_require__(7074);
;// CONCATENATED MODULE: ./lib/option-reader.js
var _a;
const taken = (data) => ({ success: true, data });
const refused = (code = 'invalid', message = 'is not allowed') => ({
    success: false,
    error: { issues: [{ code, message }] }
});
class Reader {
    safeParse;
    constructor(safeParse) {
        this.safeParse = safeParse;
    }
    #then(next) {
        return new _a((value) => {
            const read = this.safeParse(value);
            return read.success ? next(read.data) : read;
        });
    }
    #only(holds) {
        return this.#then((data) => (holds(data) ? taken(data) : refused()));
    }
    transform(change) {
        return this.#then((data) => taken(change(data)));
    }
    pipe(next) {
        return this.#then(next.safeParse);
    }
    refine(holds, { error }) {
        return this.#then((data) => (holds(data) ? taken(data) : refused('custom', error)));
    }
    trim() {
        return this.transform((text) => text.trim());
    }
    regex(pattern) {
        return this.#only((text) => pattern.test(text));
    }
    /** Of a number its least value, of an array its least length. */
    min(least) {
        return this.#only((data) => typeof data === 'number' ? data >= least : data.length >= least);
    }
    max(most) {
        return this.#only((data) => data <= most);
    }
    gt(bound) {
        return this.#only((data) => data > bound);
    }
    lt(bound) {
        return this.#only((data) => data < bound);
    }
}
_a = Reader;
const where = (holds) => new Reader((value) => (holds(value) ? taken(value) : refused()));
function arrayOf(member) {
    return new Reader((value) => {
        if (!Array.isArray(value))
            return refused();
        const data = [];
        // By place, for a hole is no member to be left out.
        for (let i = 0; i < value.length; i++) {
            const read = member.safeParse(value[i]);
            if (!read.success)
                return read;
            data.push(read.data);
        }
        return taken(data);
    });
}
function anyOf(others) {
    return new Reader((value) => {
        for (const { safeParse } of others) {
            const read = safeParse(value);
            if (read.success)
                return read;
        }
        return refused();
    });
}
const readers = {
    string: () => where((value) => typeof value === 'string'),
    number: () => where(Number.isFinite),
    int: () => where(Number.isSafeInteger),
    boolean: () => where((value) => typeof value === 'boolean'),
    enum: (allowed) => where((value) => allowed.includes(value)),
    array: arrayOf,
    union: anyOf
};
/** In zod's own types, which the declarations are written in. */
const builders = readers;

;// CONCATENATED MODULE: ./lib/options.js





const definitions = Object.fromEntries(Object.entries(option_declarations/* declarations */.I1).map(([name, declared]) => [
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
                throw new errors/* UserError */.y(`${origin} ${shown(name)} is not known${(0,nearest/* guessed */.r)(name, Object.keys(definitions))}; known are ${Object.keys(definitions).join(', ')}`);
            if (value === undefined)
                continue;
            const { schema, allowed } = definitions[name];
            const parsed = schema().safeParse(value);
            if (!parsed.success) {
                const mending = parsed.error.issues.find(({ code }) => code === 'custom')?.message;
                throw new errors/* UserError */.y(`${called(origin, name)} is ${shown(value)}: ${mending ?? `give ${allowed}`}`);
            }
            resolved[name] = parsed.data;
        }
    }
    return resolved;
}


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ changes),
/* harmony export */   r: () => (/* binding */ ends)
/* harmony export */ });
/** Words in the name of an action that changes something which cannot simply be read again. */
const changing = new Set(('add apply approve assign ban bash block book buy cancel change charge close commit create delete deny deploy ' +
    'destroy disable drop edit enable exec execute force grant insert install issue kill lock merge modify move ' +
    'multiedit order overwrite patch pay post publish purchase push put refund reject remove rename replace reset ' +
    'restart revoke rm rollback run save send set shell start stop submit terminate transfer truncate uninstall ' +
    'update upload upsert wipe withdraw write').split(' '));
/** Words in the name of an action that ends what another one began. */
const ending = new Set('close disconnect end finish logout release shutdown stop terminate unlock'.split(' '));
const isNamed = (action, words) => action
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => words.has(word));
/** Whether the action's name says that it changes something: `update_reservation`, `Edit`, `iam:CreateUser`. */
const changes = (action) => isNamed(action, changing);
/** Whether the action's name says that it ends something: `close_file`, `ReleaseLock`. */
const ends = (action) => isNamed(action, ending);


/***/ }),

/***/ 5394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ targetsBy),
/* harmony export */   k: () => (/* binding */ bindingsOf)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2890);


/** More objects than one session can name: session and object make one number. */
const OBJECTS = 2 ** 24;
/** The objects of this key that the row names, each with its session. Empty where it names none. */
function bindingsOf(table, row, key) {
    const session = table.session[row];
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(table, row, key).map((object) => session * OBJECTS + object);
}
/** Where the action occurs, by object of the key; by session where there is none. */
function targetsBy(table, action, key) {
    if (key !== undefined)
        return targetsByObject(table, (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, action), key);
    const known = lastAsked.get(table);
    if (known?.action === action)
        return known.targets;
    const targets = targetsBySession(table, (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, action));
    lastAsked.set(table, { action, targets });
    return targets;
}
/** By session: a rule is counted, held against chance and held against other actions one after the other. */
const lastAsked = new WeakMap();
function targetsBySession(table, rows) {
    const first = new Int32Array(table.sessions).fill(-1);
    const last = new Int32Array(table.sessions).fill(-1);
    const count = new Uint32Array(table.sessions);
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const session = table.session[row];
        if (first[session] === -1)
            first[session] = row;
        last[session] = row;
        count[session] = count[session] + 1;
    }
    const known = (of) => (session) => (of[session] === -1 ? undefined : of[session]);
    return { first: known(first), last: known(last), count: (session) => count[session] };
}
function targetsByObject(table, rows, key) {
    const first = new Map();
    const last = new Map();
    const count = new Map();
    for (const row of rows)
        for (const binding of bindingsOf(table, row, key)) {
            if (!first.has(binding))
                first.set(binding, row);
            last.set(binding, row);
            count.set(binding, (count.get(binding) ?? 0) + 1);
        }
    return {
        first: (binding) => first.get(binding),
        last: (binding) => last.get(binding),
        count: (binding) => count.get(binding) ?? 0
    };
}


/***/ }),

/***/ 3015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inSight)
/* harmony export */ });
/**
 * Characters of names and values that nobody sees, or that turn the order of what stands beside them: controls, zero-width
 * and bidirectional ones, line separators, fillers, tags. People read the JSON in a diff or a terminal, and must see what it says.
 */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;
/** The same JSON, these characters by their numbers. Outside of texts JSON has none of them. */
const inSight = (json) => json.replace(UNSEEN, (character) => Array.from({ length: character.length }, (_, unit) => character.charCodeAt(unit))
    .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
    .join(''));


/***/ }),

/***/ 1581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ outcomeIndex),
/* harmony export */   S0: () => (/* binding */ keptWhere),
/* harmony export */   Xg: () => (/* binding */ keptAmong),
/* harmony export */   lt: () => (/* binding */ withOutcome),
/* harmony export */   mG: () => (/* binding */ keptWhereEqual),
/* harmony export */   rT: () => (/* binding */ actionIndex),
/* harmony export */   to: () => (/* binding */ keptUnlessEqual)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4313);

function textIndex(sorted, text) {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const order = (0,_events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(sorted[middle], text);
        if (order === 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
/** Index into `table.actions`, or -1. The dictionary is sorted. */
const actionIndex = (table, action) => textIndex(table.actions, action);
/** Index into `table.outcomes`, or -1. */
const outcomeIndex = (table, outcome) => textIndex(table.outcomes, outcome);
/** The given rows as situations, kept where the test holds. */
function keptWhere(rows, test) {
    const kept = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        if (test(rows[i]))
            kept[i] = 1;
    return { rows, kept };
}
/** The given rows as situations, kept where the column holds the value. */
function keptWhereEqual(rows, column, value) {
    const kept = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        if (column[rows[i]] === value)
            kept[i] = 1;
    return { rows, kept };
}
/** The same kept where the column holds anything else. */
function keptUnlessEqual(rows, column, value) {
    const kept = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        if (column[rows[i]] !== value)
            kept[i] = 1;
    return { rows, kept };
}
/** The given rows as situations, kept where the others, ascending as they are, hold them. */
function keptAmong(rows, others) {
    const kept = new Uint8Array(rows.length);
    for (let i = 0, j = 0; i < rows.length; i++) {
        const row = rows[i];
        while (j < others.length && others[j] < row)
            j++;
        if (others[j] === row)
            kept[i] = 1;
    }
    return { rows, kept };
}
/** Of the given rows, those whose outcome the log knows. */
function withOutcome(table, rows) {
    const { outcome } = table;
    let known = 0;
    for (let i = 0; i < rows.length; i++)
        if (outcome[rows[i]] !== _events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3)
            known++;
    if (known === rows.length)
        return rows;
    const chosen = new Uint32Array(known);
    let next = 0;
    for (let i = 0; i < rows.length; i++)
        if (outcome[rows[i]] !== _events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3)
            chosen[next++] = rows[i];
    return chosen;
}


/***/ }),

/***/ 5067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ kindNames),
  I: () => (/* binding */ kindOf)
});

// EXTERNAL MODULE: ./lib/events/postings.js
var postings = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/policies/rows.js
var policies_rows = __webpack_require__(2733);
// EXTERNAL MODULE: ./lib/policies/wording.js
var wording = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/policies/kinds/counting.js
var counting = __webpack_require__(1581);
;// CONCATENATED MODULE: ./lib/policies/kinds/association.js




/** "When X, the agent does A": the seed's kind of policy, with any number of conditions. */
const association = {
    kind: 'association',
    prefix: 'pol',
    section: 'policies',
    supportOf: 'kept',
    situations: (rule, table) => (0,counting/* keptWhereEqual */.mG)((0,policies_rows/* allRowsWhere */.Wg)(table, rule.antecedent), table.action, (0,counting/* actionIndex */.rT)(table, rule.consequent)),
    expected: (rule, table) => (0,postings/* rowsOfAction */.LQ)(table, (0,counting/* actionIndex */.rT)(table, rule.consequent)).length / table.rows,
    describe: (rule) => (0,wording/* sortedConditions */.wS)(rule.antecedent).length === 0
        ? `agents perform '${rule.consequent}'`
        : `When ${(0,wording/* seedConditions */.Cf)(rule.antecedent)}, agents perform '${rule.consequent}'`
};
/* harmony default export */ const kinds_association = (association);

;// CONCATENATED MODULE: ./lib/policies/kinds/outcome.js




/**
 * "A in X ends in O". Events whose outcome the log does not know are no situations: counting them as "not O" would
 * turn a gap in the log into a change of behaviour.
 */
const outcome = {
    kind: 'outcome',
    prefix: 'out',
    section: 'outcomes',
    supportOf: 'kept',
    situations: (rule, table) => {
        const performed = (0,postings/* rowsOfAction */.LQ)(table, (0,counting/* actionIndex */.rT)(table, rule.action));
        const context = (0,policies_rows/* rowsWhere */.Hu)(table, rule.antecedent);
        return (0,counting/* keptWhereEqual */.mG)((0,counting/* withOutcome */.lt)(table, context === undefined ? performed : (0,postings/* intersect */.y$)(performed, context)), table.outcome, (0,counting/* outcomeIndex */.Hx)(table, rule.outcome));
    },
    expected: (rule, table) => {
        const known = (0,counting/* withOutcome */.lt)(table, (0,postings/* rowsOfAction */.LQ)(table, (0,counting/* actionIndex */.rT)(table, rule.action)));
        const ending = (0,counting/* outcomeIndex */.Hx)(table, rule.outcome);
        return known.length === 0 ? 0 : known.filter((row) => table.outcome[row] === ending).length / known.length;
    },
    describe: (rule) => (0,wording/* sortedConditions */.wS)(rule.antecedent).length === 0
        ? `\`${rule.action}\` ends in '${rule.outcome}'`
        : `\`${rule.action}\` when ${(0,wording/* typedConditions */.NO)(rule.antecedent)} ends in '${rule.outcome}'`
};
/* harmony default export */ const kinds_outcome = (outcome);

;// CONCATENATED MODULE: ./lib/policies/kinds/precondition.js




/** "A only when X": read from the action to its context, the other way round than an association. */
const precondition = {
    kind: 'precondition',
    prefix: 'pre',
    section: 'preconditions',
    supportOf: 'kept',
    situations: (rule, table) => (0,counting/* keptAmong */.Xg)((0,postings/* rowsOfAction */.LQ)(table, (0,counting/* actionIndex */.rT)(table, rule.action)), (0,policies_rows/* allRowsWhere */.Wg)(table, rule.requires)),
    expected: (rule, table) => (0,policies_rows/* allRowsWhere */.Wg)(table, rule.requires).length / table.rows,
    describe: (rule) => `\`${rule.action}\` only when ${(0,wording/* typedConditions */.NO)(rule.requires)}`
};
/* harmony default export */ const kinds_precondition = (precondition);

// EXTERNAL MODULE: ./lib/policies/significance.js
var significance = __webpack_require__(793);
;// CONCATENATED MODULE: ./lib/policies/kinds/prohibition.js





const share = (table, action) => (0,postings/* rowsOfAction */.LQ)(table, (0,counting/* actionIndex */.rT)(table, action)).length / table.rows;
/** "When X, never A": its strength is the upper bound on A's share in X, so that absence from little data says little. */
const prohibition = {
    kind: 'prohibition',
    prefix: 'pro',
    section: 'prohibitions',
    supportOf: 'events',
    situations: (rule, table) => (0,counting/* keptUnlessEqual */.to)((0,policies_rows/* allRowsWhere */.Wg)(table, rule.antecedent), table.action, (0,counting/* actionIndex */.rT)(table, rule.never)),
    expected: (rule, table) => 1 - share(table, rule.never),
    lift: (rule, table, evidence) => share(table, rule.never) / (0,significance/* upperShare */.A4)(evidence),
    describe: (rule) => (0,wording/* sortedConditions */.wS)(rule.antecedent).length === 0
        ? `never \`${rule.never}\``
        : `never \`${rule.never}\` when ${(0,wording/* typedConditions */.NO)(rule.antecedent)}`
};
/* harmony default export */ const kinds_prohibition = (prohibition);

// EXTERNAL MODULE: ./lib/statistics/grid.js
var grid = __webpack_require__(3091);
// EXTERNAL MODULE: ./lib/policies/bindings.js
var bindings = __webpack_require__(5394);
// EXTERNAL MODULE: ./lib/policies/order.js
var order = __webpack_require__(2890);
;// CONCATENATED MODULE: ./lib/policies/kinds/sequence.js







const sameKey = (rule, table) => rule.same === undefined ? -1 : table.objectKeys.indexOf(rule.same);
const targetsOf = (rule, table) => (0,bindings/* targetsBy */.G)(table, (0,counting/* actionIndex */.rT)(table, rule.target ?? ''), rule.same === undefined ? undefined : sameKey(rule, table));
/** Events of the activation in its context; where an object must match, those that name one. */
function activations(rule, table) {
    const performed = (0,postings/* rowsOfAction */.LQ)(table, (0,counting/* actionIndex */.rT)(table, rule.activation));
    const context = (0,policies_rows/* rowsWhere */.Hu)(table, rule.antecedent);
    const rows = context === undefined ? performed : (0,postings/* intersect */.y$)(performed, context);
    if (rule.same === undefined)
        return rows;
    const key = sameKey(rule, table);
    return rows.filter((row) => (0,order/* objectsOf */.iZ)(table, row, key).length > 0);
}
const withoutRetries = (table, rows) => {
    const retry = (0,order/* retriesOf */.Ko)(table);
    return rows.filter((row) => retry[row] === 0);
};
/** The first (1) or last (-1) of the rows in each session. */
const onePerSession = (table, rows, side) => rows.filter((row, i) => {
    const other = rows[i - side];
    return other === undefined || table.session[row] !== table.session[other];
});
/** One situation a session: the first of the given rows in it, kept where the session's count passes the test. */
function bySession(table, rows, counted, test) {
    const counts = new Map();
    for (const row of counted) {
        const session = table.session[row];
        counts.set(session, (counts.get(session) ?? 0) + 1);
    }
    const heads = rows.filter((row, i) => i === 0 || table.session[row] !== table.session[rows[i - 1]]);
    return (0,counting/* keptWhere */.S0)(heads, (row) => test(counts.get(table.session[row]) ?? 0));
}
function isTarget(rule, table, row, neighbour) {
    if (neighbour < 0 || table.actions[table.action[neighbour]] !== rule.target)
        return false;
    if (rule.same === undefined)
        return true;
    const key = sameKey(rule, table);
    const own = (0,order/* objectsOf */.iZ)(table, row, key);
    return (0,order/* objectsOf */.iZ)(table, neighbour, key).some((object) => own.includes(object));
}
function situations(rule, table) {
    const rows = activations(rule, table);
    const key = sameKey(rule, table);
    const some = (row, test) => rule.same === undefined ? test(table.session[row]) : (0,bindings/* bindingsOf */.k)(table, row, key).some(test);
    switch (rule.template) {
        case 'precedence': {
            const { first } = targetsOf(rule, table);
            return (0,counting/* keptWhere */.S0)(rows, (row) => some(row, (binding) => (first(binding) ?? row) < row));
        }
        case 'response': {
            const { last } = targetsOf(rule, table);
            return (0,counting/* keptWhere */.S0)(rows, (row) => some(row, (binding) => (last(binding) ?? row) > row));
        }
        case 'not_succession': {
            const { last } = targetsOf(rule, table);
            return (0,counting/* keptWhere */.S0)(rows, (row) => !some(row, (binding) => (last(binding) ?? row) > row));
        }
        case 'chain_precedence':
            return (0,counting/* keptWhere */.S0)(rows, (row) => isTarget(rule, table, row, (0,order/* previousRow */.uq)(table, row)));
        case 'chain_response':
            return (0,counting/* keptWhere */.S0)(rows, (row) => isTarget(rule, table, row, (0,order/* nextRow */.ei)(table, row)));
        case 'first':
            return (0,counting/* keptWhere */.S0)(onePerSession(table, withoutRetries(table, rows), 1), (row) => (0,order/* previousRow */.uq)(table, row) < 0);
        case 'last':
            return (0,counting/* keptWhere */.S0)(onePerSession(table, withoutRetries(table, rows), -1), (row) => (0,order/* nextRow */.ei)(table, row) < 0);
        case 'at_most':
            return bySession(table, rows, withoutRetries(table, rows), (count) => count <= (rule.most ?? 1));
        case 'exactly_once':
            return bySession(table, (0,policies_rows/* allRowsWhere */.Wg)(table, rule.antecedent), withoutRetries(table, rows), (count) => count === 1);
    }
}
/**
 * Target events, other than the activation itself, that could stand before or after it. An activation that names
 * several objects meets the targets of each; one that names two of them is counted for both.
 */
function partners(rule, table, targets, row) {
    const itself = rule.target === rule.activation ? 1 : 0;
    if (rule.same === undefined)
        return targets.count(table.session[row]) - itself;
    let sum = 0;
    for (const binding of (0,bindings/* bindingsOf */.k)(table, row, sameKey(rule, table)))
        sum += targets.count(binding) - itself;
    return sum;
}
const lengthOf = (table, session) => table.sessionStart[session + 1] - table.sessionStart[session];
/** Chance that one activation is fulfilled when the events of its session are shuffled: exact for each template. */
function shuffled(rule, table, targets, row) {
    const session = table.session[row];
    const others = partners(rule, table, targets, row);
    switch (rule.template) {
        case 'precedence':
        case 'response':
            return others / (others + 1);
        case 'not_succession':
            return 1 / (others + 1);
        case 'chain_precedence':
        case 'chain_response':
            return others / lengthOf(table, session);
        default:
            return 0;
    }
}
/** The same for the ends of a session, summed over the sessions with the action: its share of their events. */
function shuffledEnds(rule, table) {
    let sum = 0;
    for (const row of withoutRetries(table, activations(rule, table)))
        sum += (0,grid/* onGrid */.k)(1 / lengthOf(table, table.session[row]));
    return sum;
}
/** Mean over the activations of what shuffling within sessions would give; counts per session it leaves as they are. */
function expected(rule, table, { rows, kept }) {
    if (rows.length === 0)
        return 0;
    if (rule.template === 'at_most' || rule.template === 'exactly_once')
        return kept.reduce((sum, one) => sum + one, 0) / rows.length;
    if (rule.template === 'first' || rule.template === 'last')
        return shuffledEnds(rule, table) / rows.length;
    const targets = targetsOf(rule, table);
    let sum = 0;
    for (let i = 0; i < rows.length; i++)
        sum += (0,grid/* onGrid */.k)(shuffled(rule, table, targets, rows[i]));
    return sum / rows.length;
}
function sentence(rule) {
    const a = `\`${rule.activation}\``;
    const b = `\`${rule.target ?? ''}\`${rule.same === undefined ? '' : ` of the same ${rule.same}`}`;
    switch (rule.template) {
        case 'precedence':
            return `${a} only after ${b}`;
        case 'response':
            return `after ${a} comes ${b}`;
        case 'chain_precedence':
            return `${a} only directly after ${b}`;
        case 'chain_response':
            return `directly after ${a} comes ${b}`;
        case 'not_succession':
            return `after ${a}, never ${b}`;
        case 'exactly_once':
            return `${a} exactly once in a session`;
        case 'at_most':
            return `${a} at most ${(rule.most ?? 1) === 1 ? 'once' : `${rule.most} times`} in a session`;
        case 'first':
            return `${a} comes first in its session`;
        case 'last':
            return `${a} comes last in its session`;
    }
}
/**
 * Order within a session, by Declare template, counted on activations (Cecconi et al. 2018): a session without the
 * activation is no evidence. `first`, `last` and `at_most` count each session with one; `exactly_once` each session (in which the context occurs), for a session without the event breaks it.
 */
const sequence = {
    kind: 'sequence',
    prefix: 'seq',
    section: 'sequences',
    supportOf: 'events',
    situations,
    expected,
    describe: (rule) => (0,wording/* sortedConditions */.wS)(rule.antecedent).length === 0
        ? sentence(rule)
        : `when ${(0,wording/* typedConditions */.NO)(rule.antecedent)}, ${sentence(rule)}`
};
/* harmony default export */ const kinds_sequence = (sequence);

;// CONCATENATED MODULE: ./lib/policies/kinds/registry.js





const kinds = {
    association: kinds_association,
    precondition: kinds_precondition,
    prohibition: kinds_prohibition,
    outcome: kinds_outcome,
    sequence: kinds_sequence
};
const kindNames = Object.keys(kinds);
/** The kind of a rule, its methods taking any rule: the rule itself says which of the five it is. */
const kindOf = (rule) => kinds[rule.kind];


/***/ }),

/***/ 2890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ retriesOf),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   ei: () => (/* binding */ nextRow),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   uq: () => (/* binding */ previousRow)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4313);

/** Outcomes after which the same call again is a retry: one intention, not two. */
const failure = /err|fail|denied|refus|reject|timeout|timed.out|exception|abort|cancel/i;
const found = new WeakMap();
/** By row: 1 where it repeats, argument for argument, a call that had failed the last time. */
function retriesOf(table) {
    const known = found.get(table);
    if (known !== undefined)
        return known;
    const failed = table.outcomes.map((outcome) => failure.test(outcome));
    const { action, outcome, repeated, session, sessionStart } = table;
    const retry = new Uint8Array(table.rows);
    // Most calls repeat none: those that do are jumped to, and the call before is looked for from there.
    for (let row = repeated.indexOf(1); row >= 0; row = repeated.indexOf(1, row + 1)) {
        const start = sessionStart[session[row]];
        let before = row - 1;
        while (before >= start && action[before] !== action[row])
            before--;
        const known = before < start ? _events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 : outcome[before];
        if (known !== _events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 && failed[known] === true)
            retry[row] = 1;
    }
    found.set(table, retry);
    return retry;
}
/** The next event of the session that is not this call tried again; -1 where it is the last. */
function nextRow(table, row) {
    const retry = retriesOf(table);
    const end = table.sessionStart[table.session[row] + 1];
    let next = row + 1;
    while (next < end && retry[next] === 1 && table.action[next] === table.action[row])
        next++;
    return next < end ? next : -1;
}
/** The event of the session before this call was first tried; -1 where it is the first. */
function previousRow(table, row) {
    const retry = retriesOf(table);
    const start = table.sessionStart[table.session[row]];
    let first = row;
    while (first > start && retry[first] === 1 && table.action[first - 1] === table.action[first])
        first--;
    return first - 1 >= start ? first - 1 : -1;
}
/** The objects that the row names under the key, by their number within the session. */
function objectsOf(table, row, key) {
    const objects = [];
    for (let j = table.objectStart[row]; j < table.objectStart[row + 1]; j++)
        if (table.objectKey[j] === key)
            objects.push(table.objectNumber[j]);
    return objects;
}


/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ units),
/* harmony export */   SW: () => (/* binding */ isAlone),
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   dQ: () => (/* binding */ saysNever),
/* harmony export */   kT: () => (/* binding */ templates),
/* harmony export */   yb: () => (/* binding */ conditionsOf)
/* harmony export */ });
const templates = [
    'precedence',
    'response',
    'chain_precedence',
    'chain_response',
    'not_succession',
    'exactly_once',
    'at_most',
    'first',
    'last'
];
/** Templates about one action; the others relate it to a target. */
const alone = new Set(['exactly_once', 'at_most', 'first', 'last']);
const isAlone = (template) => alone.has(template);
/** What a rule says of the context: when it speaks or, of a precondition, what has to hold. */
const conditionsOf = (rule) => rule.kind === 'precondition' ? rule.requires : rule.antecedent;
/** Rules that say "never": forbidden, they are broken by what they name, and not by being kept as any other rule is. */
const saysNever = (rule) => rule.kind === 'prohibition' || (rule.kind === 'sequence' && rule.template === 'not_succession');
const statuses = ['mined', 'required', 'forbidden', 'ignored'];
/** What groups events, the widest that a log names. */
const units = ['case', 'session', 'event'];


/***/ }),

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ concernOf)
/* harmony export */ });
/* harmony import */ var _action_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3938);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2890);


/** From this confidence on a policy is kept like a law, and from this one on it is a strong habit. */
const LAW = 0.9;
const HABIT = 0.75;
/** The actions that the rule speaks of. */
function actionsOf(rule) {
    if (rule.kind === 'association')
        return [rule.consequent];
    if (rule.kind === 'prohibition')
        return [rule.never];
    if (rule.kind === 'sequence')
        return rule.target === undefined ? [rule.activation] : [rule.activation, rule.target];
    return [rule.action];
}
/**
 * What a reviewer reads first, as a number that grows as it matters less: 0 what ends badly and what is never done,
 * 1 laws about actions that change something, 2 other laws, 3 strong habits, 4 weaker ones. What merely is done where
 * something holds (an association) is a habit however sure, so that sets of those alone keep their order of confidence.
 */
function concernOf(policy) {
    const { kind, confidence } = policy;
    const isLaw = confidence >= LAW;
    if (kind === 'outcome' && _order_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2.test(policy.outcome))
        return 0;
    if (kind === 'prohibition')
        return 0;
    if (kind !== 'association' && isLaw)
        return actionsOf(policy).some(_action_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changes */ .A) ? 1 : 2;
    return confidence >= HABIT ? 3 : 4;
}


/***/ }),

/***/ 4280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ roundSix),
/* harmony export */   m: () => (/* binding */ toFixedEven)
/* harmony export */ });
/**
 * `x` with `digits` decimals, ties to even on the exact binary value, as Python's `format(x, '.nf')` does.
 * `toFixed` is exact too but takes ties upwards, which shows at once: 1/16 as a percentage is 6.2, not 6.3.
 */
function toFixedEven(x, digits) {
    // Whole, and beyond what `toFixed` writes out.
    if (Math.abs(x) >= 1e21 && Number.isFinite(x))
        return BigInt(x) + (digits === 0 ? '' : `.${'0'.repeat(digits)}`);
    const nearest = x.toFixed(digits);
    // A tie has exactly digits + 1 decimals; any other double shows a difference within 30 more.
    const exact = Math.abs(x).toFixed(digits + 30);
    if (!/^50*$/.test(exact.slice(exact.length - 30)))
        return nearest;
    const down = exact.slice(0, exact.length - 30).replace(/\.$/, '');
    const isEven = Number(down.at(-1)) % 2 === 0;
    if (!isEven)
        return nearest;
    return x < 0 && Number(down) !== 0 ? `-${down}` : down;
}
/** Python's `round(x, 6)`. */
const roundSix = (x) => Number(toFixedEven(x, 6));


/***/ }),

/***/ 2733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ rowsWhere),
/* harmony export */   UJ: () => (/* binding */ everyRow),
/* harmony export */   Wg: () => (/* binding */ allRowsWhere)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);

const empty = new Uint32Array(0);
/** Rows on which every condition holds, ascending; undefined stands for "all rows" (no condition). */
function rowsWhere(table, antecedent) {
    let rows;
    for (const [key, value] of Object.entries(antecedent)) {
        const item = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .itemIndex */ .IY)(table, key, value);
        if (item < 0)
            return empty;
        const holding = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfItem */ .QY)(table, item);
        rows = rows === undefined ? holding : (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(rows, holding);
    }
    return rows;
}
/** The rows themselves, also where there is no condition. */
function allRowsWhere(table, antecedent) {
    return rowsWhere(table, antecedent) ?? everyRow(table);
}
const every = new WeakMap();
/** Not to be written to. */
function everyRow(table) {
    const known = every.get(table);
    if (known !== undefined)
        return known;
    const rows = new Uint32Array(table.rows);
    for (let row = 0; row < rows.length; row++)
        rows[row] = row;
    every.set(table, rows);
    return rows;
}


/***/ }),

/***/ 8381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X6: () => (/* binding */ areOftenKept),
/* harmony export */   Z4: () => (/* binding */ renumber),
/* harmony export */   _G: () => (/* binding */ gatherNumbers),
/* harmony export */   dY: () => (/* binding */ rarePlaces),
/* harmony export */   e$: () => (/* binding */ spots),
/* harmony export */   gK: () => (/* binding */ areFewMasks),
/* harmony export */   hV: () => (/* binding */ frequentCodes),
/* harmony export */   id: () => (/* binding */ meetOften),
/* harmony export */   jB: () => (/* binding */ partition),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   m8: () => (/* binding */ countLeaf),
/* harmony export */   me: () => (/* binding */ gatherCodes),
/* harmony export */   oo: () => (/* binding */ countLeafBeside),
/* harmony export */   pz: () => (/* binding */ addWhole),
/* harmony export */   y$: () => (/* binding */ countColumn)
/* harmony export */ });
/* harmony import */ var _thin_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5634);

function gather(values, places, into) {
    for (let i = 0; i < places.length; i++)
        into[i] = values[places[i]];
    return into;
}
/** The same, each value by its number. */
function gatherNumbers(values, places, number, into) {
    for (let i = 0; i < places.length; i++)
        into[i] = number[values[places[i]]];
    return into;
}
/** All of them, each by its number. */
function numbered(values, number) {
    const own = new Uint32Array(values.length);
    for (let i = 0; i < own.length; i++)
        own[i] = number[values[i]];
    return own;
}
function gatherCodes(codes, at, places, into, to) {
    for (let i = 0; i < places.length; i++)
        into[to + i] = codes[at + places[i]];
}
/** The codes, from 1, of the values that stand on `minRows` rows or more. */
function frequentCodes(counts, base, values, classes, minRows) {
    const frequent = [];
    for (let code = 1; code <= values; code++) {
        let total = 0;
        const at = base + code * classes;
        for (let cls = 0; cls < classes; cls++)
            total += counts[at + cls];
        if (total >= minRows)
            frequent.push(code);
    }
    return frequent;
}
/** Numbers the frequent codes of a column from 1 on, and moves their counts there. */
function renumber({ codes, singles }, { to, size, base, classes }, frequent, values) {
    const number = new Uint32Array(values + 1);
    for (let f = 0; f < frequent.length; f++) {
        const code = frequent[f];
        number[code] = f + 1;
        singles.copyWithin(base + (f + 1) * classes, base + code * classes, base + (code + 1) * classes);
    }
    for (let i = to; i < to + size; i++)
        codes[i] = number[codes[i]];
}
/** Adds up one column by value and class; code 0 has counters of its own, which nobody reads. */
function countColumn({ classOf, size }, { codes, at }, classes, counts, base) {
    for (let place = 0; place < size; place++) {
        const to = base + codes[at + place] * classes + classOf[place];
        counts[to] = counts[to] + 1;
    }
}
/** Adds up any column by value and class: counts of code 0 are no counts of rows. */
function countLeaf(part, leaf, counts, base) {
    const { classes, classOf } = part;
    if ('places' in leaf)
        (0,_thin_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .countPairsOfThin */ .hT)(leaf, classOf, counts, { base, width: classes });
    else if ('start' in leaf)
        countPairsOfList(part, leaf, classOf, counts, { base, width: classes });
    else if ('masks' in leaf)
        countPairsOfMasks(part, leaf, classOf, counts, { base, width: classes });
    else
        countColumn(part, leaf, classes, counts, base);
}
/** The same beside the spots of another column: `width` counters a value, from `base` on. */
function countLeafBeside(part, leaf, spot, counts, into) {
    if ('places' in leaf)
        (0,_thin_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .countPairsOfThin */ .hT)(leaf, spot, counts, into);
    else if ('start' in leaf)
        countPairsOfList(part, leaf, spot, counts, into);
    else if ('masks' in leaf)
        countPairsOfMasks(part, leaf, spot, counts, into);
    else
        countPairs(part, leaf, spot, counts, into);
}
/** Rows of a mask, and of a mask with a spot, are counted before those of its bits where these are no more than rows. */
const MANY_COUNTERS = 2;
/** Adds up the bits of each mask beside the spot of its place, bit by bit from the first after `base`. */
function countPairsOfMasks({ size }, { items, masks }, spot, counts, { base, width }) {
    const kinds = 1 << items.length;
    if (!areFewMasks(items.length, width, size)) {
        for (let place = 0; place < size; place++)
            addBits(counts, masks[place], base + width + spot[place], width, 1);
        return;
    }
    const whole = new Uint32Array(kinds * width);
    for (let place = 0; place < size; place++) {
        const at = masks[place] * width + spot[place];
        whole[at] = whole[at] + 1;
    }
    addWhole(whole, { base, width }, counts);
}
/** Whether masks of so many bits are counted by themselves first. */
const areFewMasks = (bits, width, size) => (1 << bits) * width <= MANY_COUNTERS * size;
/** Adds counts by mask, and beside it by spot, to the counters of its bits. */
function addWhole(whole, { base, width }, counts) {
    for (let mask = 1; mask * width < whole.length; mask++)
        for (let own = 0; own < width; own++) {
            const rows = whole[mask * width + own];
            if (rows > 0)
                addBits(counts, mask, base + width + own, width, rows);
        }
}
/** Adds the rows to the counter of each bit; that of the first stands at `at`, the next `width` further on. */
function addBits(counts, mask, at, width, rows) {
    let to = at;
    for (let left = mask; left !== 0; left >>= 1) {
        if ((left & 1) === 1)
            counts[to] = counts[to] + rows;
        to += width;
    }
}
/** Whether some value of one column stands on `minRows` rows or more with some value of the other. */
function meetOften({ size }, a, b, minRows, totals) {
    const width = b.items.length + 1;
    totals.fill(0, 0, (a.items.length + 1) * width);
    for (let place = 0; place < size; place++) {
        const v = a.codes[a.at + place];
        const w = b.codes[b.at + place];
        if (v === 0 || w === 0)
            continue;
        const at = v * width + w;
        const total = totals[at] + 1;
        if (total >= minRows)
            return true;
        totals[at] = total;
    }
    return false;
}
/** The places of classes told apart, so many of them, where these are few beside the others; undefined where they are not. */
function rarePlaces({ classOf, told, size }, rare) {
    if (rare * RARE > size)
        return undefined;
    const places = new Uint32Array(rare);
    for (let place = 0, next = 0; next < rare; place++)
        if (classOf[place] < told.length)
            places[next++] = place;
    return places;
}
/** Of so many places at least one has a class told apart where such classes are not rare. */
const RARE = 8;
/** Whether at these places some value of one column stands with some value of the other `minKept` times in one class. */
function areOftenKept({ classOf, told }, places, a, b, minKept) {
    const width = (b.items.length + 1) * told.length;
    const counters = (a.items.length + 1) * width;
    if (counters > MANY_COUNTERS * places.length)
        return places.length >= minKept;
    const counts = new Uint32Array(counters);
    for (let i = 0; i < places.length; i++) {
        const place = places[i];
        const v = a.codes[a.at + place];
        const w = b.codes[b.at + place];
        if (v === 0 || w === 0)
            continue;
        const at = v * width + w * told.length + classOf[place];
        const count = counts[at] + 1;
        if (count >= minKept)
            return true;
        counts[at] = count;
    }
    return false;
}
/**
 * Writes, by place, where the counters of its value of the column and of its class stand among those of the values
 * `first … first + step`; places of other values get counters behind them, which nobody reads.
 */
function spots({ classOf, size }, { codes, at }, classes, { first, step }, into) {
    for (let place = 0; place < size; place++) {
        const v = codes[at + place] - first;
        into[place] = (v < 0 || v >= step ? step : v) * classes + classOf[place];
    }
}
function countPairs({ size }, { codes, at }, spot, counts, { base, width }) {
    for (let place = 0; place < size; place++) {
        const to = base + codes[at + place] * width + spot[place];
        counts[to] = counts[to] + 1;
    }
}
function countPairsOfList({ size }, { start, codes }, spot, counts, { base, width }) {
    let i = 0;
    for (let place = 0; place < size; place++) {
        const own = base + spot[place];
        for (const end = start[place + 1]; i < end; i++) {
            const to = own + codes[i] * width;
            counts[to] = counts[to] + 1;
        }
    }
}
/** The places of the part sorted by code of the column, codes from 1; places of code 0 are left out. */
function partition({ size }, { items, codes, at }) {
    const next = new Uint32Array(items.length + 1);
    for (let place = 0; place < size; place++) {
        const code = codes[at + place];
        next[code] = next[code] + 1;
    }
    const start = new Uint32Array(items.length + 1);
    let sum = 0;
    for (let code = 1; code <= items.length; code++) {
        start[code - 1] = sum;
        sum += next[code];
        next[code] = start[code - 1];
    }
    start[items.length] = sum;
    const sorted = new Uint32Array(sum);
    for (let place = 0; place < size; place++) {
        const code = codes[at + place];
        if (code === 0)
            continue;
        const to = next[code];
        sorted[to] = place;
        next[code] = to + 1;
    }
    return { start, places: sorted };
}


/***/ }),

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ thinColumns),
/* harmony export */   Lz: () => (/* binding */ gatherThin),
/* harmony export */   OL: () => (/* binding */ isThin),
/* harmony export */   hT: () => (/* binding */ countPairsOfThin)
/* harmony export */ });
/* harmony import */ var _events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2145);

/** So many times the entries of a thin column are fewer than the places that there are. */
const THIN = 8;
const isThin = (entries, size) => entries * THIN < size;
/** Fills thin columns in one pass over the rows; over all rows of the table where none are given. */
function thinColumns({ rows: all, items, itemStart, itemIds }, drafts, rows) {
    const [draftOf, codeOf] = [new Int32Array(items.length).fill(-1), new Uint32Array(items.length)];
    let most = 0;
    drafts.forEach((draft, d) => {
        most = Math.max(most, draft.items.length);
        draft.items.forEach((item, v) => {
            draftOf[item] = d;
            codeOf[item] = v + 1;
        });
    });
    const columns = drafts.map(({ key, items, entries }) => ({
        key,
        items,
        places: new Uint32Array(entries),
        codes: (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codesFor */ .mU)(entries, most)
    }));
    const next = new Uint32Array(drafts.length);
    const size = rows?.length ?? all;
    for (let place = 0; place < size; place++) {
        const row = rows === undefined ? place : rows[place];
        for (let i = itemStart[row], end = itemStart[row + 1]; i < end; i++) {
            const item = itemIds[i];
            const d = draftOf[item];
            if (d < 0)
                continue;
            const { places, codes } = columns[d];
            const at = next[d];
            places[at] = place;
            codes[at] = codeOf[item];
            next[d] = at + 1;
        }
    }
    return columns;
}
/** Adds up a column beside the spots of another one, or the classes: `width` counters a value, from `base` on. */
function countPairsOfThin({ places, codes }, spot, counts, { base, width }) {
    for (let i = 0; i < places.length; i++) {
        const to = base + codes[i] * width + spot[places[i]];
        counts[to] = counts[to] + 1;
    }
}
/** Writes the codes at some of the places, from `to` on: 0 where it has none. */
function gatherThin({ places, codes }, chosen, into, to) {
    let i = 0;
    for (let c = 0; c < chosen.length; c++) {
        const place = chosen[c];
        while (i < places.length && places[i] < place)
            i++;
        into[to + c] = places[i] === place ? codes[i] : 0;
    }
}


/***/ }),

/***/ 2473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ sequenceFaults),
/* harmony export */   VC: () => (/* binding */ asPolicySet),
/* harmony export */   bP: () => (/* binding */ SECTIONS),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   oX: () => (/* binding */ formatPolicySet),
/* harmony export */   zG: () => (/* binding */ ACCEPTED_FINGERPRINT)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4313);
/* harmony import */ var _in_sight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3015);
/* harmony import */ var _kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);




/**
 * The committed policy set, `policies.json`, as plain data, and how it is written. It keeps the layout of
 * `aumai-policyminer` (name, source_logs, policies, generated_at) so that each tool loads the other's files, and adds to it.
 */
const SCHEMA_VERSION = 1;
/** Policy or subject, kind of change, direction; what else is written there would silently accept nothing. */
const ACCEPTED_FINGERPRINT = /^\S.*:(new|vanished|shifted|broken):(weaker|stronger)$/;
const SECTIONS = ['policies', 'preconditions', 'prohibitions', 'outcomes', 'sequences'];
/** In words, where a sequence rule lacks what its template is about, or has more than that. */
function sequenceFaults({ template, activation, target, same, most }) {
    const faults = [];
    if ((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlone */ .SW)(template)) {
        const about = `template ${template} is about one action`;
        if (target !== undefined)
            faults.push(`${about}: leave \`target\` out`);
        if (same !== undefined)
            faults.push(`${about}: \`same\` needs another one to share an object with`);
    }
    if (target === activation && template !== 'not_succession')
        faults.push(`template ${template} needs another action as \`target\`: no call comes before or after itself`);
    if (!(0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlone */ .SW)(template) && target === undefined)
        faults.push(`template ${template} needs a \`target\``);
    if ((template === 'at_most') !== (most !== undefined))
        faults.push('`most` (a whole number from 1) belongs to the template at_most, and only there');
    return faults;
}
/** The bytes of `policies.json`: a function of the content alone, a policy a group of lines, sorted by id. */
function formatPolicySet(content) {
    const sections = new Map(SECTIONS.map((section) => [section, []]));
    for (const policy of [...content.policies].sort((a, b) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.policy_id, b.policy_id))) {
        sections.get((0,_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(policy).section)?.push(fieldsInOrder(policy));
    }
    const actions = Object.entries(content.provenance.actions).sort(([a], [b]) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a, b));
    const entries = [
        ['name', content.name],
        ['source_logs', content.provenance.events],
        ...(content.generatedAt === undefined
            ? []
            : [['generated_at', content.generatedAt]]),
        ['schema_version', SCHEMA_VERSION],
        ['parameters', content.parameters],
        ['provenance', { ...content.provenance, actions }],
        ...(content.profileDigest === undefined
            ? []
            : [['profile_digest', content.profileDigest]]),
        ['vocabulary', content.vocabulary],
        ...sections,
        ['accepted', [...content.accepted].sort((a, b) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.fingerprint, b.fingerprint))]
    ];
    const members = entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${indented(value, 1)}`);
    return (0,_in_sight_js__WEBPACK_IMPORTED_MODULE_3__/* .inSight */ .T)(`{\n${members.join(',\n')}\n}\n`);
}
/** Identity first, then what the policy says, then its numbers: the order in which a person reads a diff. */
function fieldsInOrder(policy) {
    const { policy_id, kind, status, note, support, confidence, lift, description, evidence, ...rule } = policy;
    return {
        policy_id,
        kind,
        ...rule,
        support,
        confidence,
        lift,
        description,
        ...(evidence === undefined ? {} : { evidence }),
        status,
        ...(note === undefined ? {} : { note })
    };
}
/** JSON in which policies take a line a field, and anything deeper one line, so that diffs stay small. */
function indented(value, depth) {
    if (typeof value !== 'object' || value === null || depth > 2)
        return JSON.stringify(value);
    const pad = '  '.repeat(depth + 1);
    const close = `\n${'  '.repeat(depth)}`;
    if (Array.isArray(value)) {
        return value.length === 0
            ? '[]'
            : `[\n${value.map((member) => pad + indented(member, depth + 1)).join(',\n')}${close}]`;
    }
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return members.length === 0
        ? '{}'
        : `{\n${members.map(([key, member]) => `${pad}${JSON.stringify(key)}: ${indented(member, depth + 1)}`).join(',\n')}${close}}`;
}
const asPolicySet = (file, policies) => ({
    name: file.name,
    policies,
    accepted: file.accepted,
    totals: file.provenance,
    sourceLogs: file.sourceLogs,
    generatedAt: file.generatedAt
});


/***/ }),

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   A4: () => (/* binding */ upperShare),
/* harmony export */   Gv: () => (/* binding */ KIND_LEVEL),
/* harmony export */   Hm: () => (/* binding */ effectWithin),
/* harmony export */   Ii: () => (/* binding */ logFewer),
/* harmony export */   OI: () => (/* binding */ tooFewSessions),
/* harmony export */   Vw: () => (/* binding */ logMoreOftenThanRest),
/* harmony export */   Yp: () => (/* binding */ logMoreOften),
/* harmony export */   cV: () => (/* binding */ logLessOften),
/* harmony export */   gM: () => (/* binding */ telling),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   kU: () => (/* binding */ NARROW),
/* harmony export */   ng: () => (/* binding */ MIN_GAIN),
/* harmony export */   wQ: () => (/* binding */ logSurprise)
/* harmony export */ });
/* harmony import */ var _statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2825);
/* harmony import */ var _statistics_hypergeometric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6224);
/* harmony import */ var _statistics_intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7933);



/** Chance that a log without structure yields any policy of one kind. */
const KIND_LEVEL = 0.002;
/** Up to this share of the events with its key a context is narrow: a cause of what is done, rather than a state. */
const NARROW = 0.25;
/** Smallest gain of confidence over a simpler policy that earns a policy its place. */
const MIN_GAIN = 0.05;
/** Upper end of the session-robust 95 % interval of the share of situations in which the promise was broken. */
function upperShare(evidence) {
    const { events, kept } = (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveCounts */ .WN)(evidence);
    return (0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .rF)(events - kept, events)[1];
}
/** The counts as so many independent events: divided by how much events of one session repeat each other. */
function scaled({ y, n, Y, N }, effect) {
    const whole = (x) => Math.round(x / effect);
    const part = whole(n);
    const kept = Math.min(part, whole(y));
    const all = Math.max(part, whole(N));
    return { y: kept, n: part, Y: Math.min(all - (part - kept), Math.max(kept, whole(Y))), N: all };
}
/** log of Fisher's one-sided p: the part keeps the promise more often than the whole. */
const logMoreOften = (contrast, effect = 1) => (0,_statistics_hypergeometric_js__WEBPACK_IMPORTED_MODULE_2__/* .logUpperTail */ .B0)(effect === 1 ? contrast : scaled(contrast, effect));
/** The same where the events of the part repeat each other otherwise than those of the rest. */
function logMoreOftenThanRest({ y, n, Y, N }, part, rest) {
    const whole = (x, effect) => Math.round(x / effect);
    const [own, others] = [whole(n, part), whole(N - n, rest)];
    const kept = Math.min(own, whole(y, part));
    return (0,_statistics_hypergeometric_js__WEBPACK_IMPORTED_MODULE_2__/* .logUpperTail */ .B0)({
        y: kept,
        n: own,
        Y: kept + Math.min(others, whole(Y - y, rest)),
        N: own + others
    });
}
/** log of Fisher's one-sided p: the part keeps the promise less often than the whole. */
const logLessOften = (contrast, effect = 1) => (0,_statistics_hypergeometric_js__WEBPACK_IMPORTED_MODULE_2__/* .logLowerTail */ .qy)(effect === 1 ? contrast : scaled(contrast, effect));
/** Standard errors by which fewer than were counted are taken for granted. */
const CHANCE = 2;
/** So many are taken for granted where so many were counted: what the rest is like is itself only known from the log. */
const atLeast = (counted) => Math.max(0, counted - CHANCE * Math.sqrt(counted + 1));
/** How many events of these situations count as one; 1 where there is nothing to tell it from. */
const effectOf = (evidence) => (evidence.events === 0 ? 1 : (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .designEffect */ .GL)(evidence));
/** Events of a session, as one of them sees it. */
const company = ({ s_nn, events }) => (events === 0 ? 1 : s_nn / events);
/**
 * How many events of a part count as one, where those of a session are alike as they are in the whole: that the part
 * kept its promise always does not tell that its events are independent (Kish, "Survey Sampling", 1965).
 */
function effectWithin(part, whole) {
    const alike = company(whole) > 1 ? Math.min(1, (effectOf(whole) - 1) / (company(whole) - 1)) : 0;
    return Math.max(effectOf(part), 1 + alike * (company(part) - 1));
}
/** Why a rule of too few sessions is left out. */
const tooFewSessions = (sessions, least) => `too few sessions: ${sessions}, where ${least} are needed`;
const termOf = (p, q) => (p === 0 ? 0 : p * Math.log(p / q));
/** How much so many events with this share tell where another one was to be expected: in nats (Kullback and Leibler). */
const telling = (events, share, expected) => events * (termOf(share, expected) + termOf(1 - share, 1 - expected));
/** log of Chernoff's bound on seeing a share this far above what was to be expected. */
function logSurprise(events, share, expected) {
    return share <= expected ? 0 : -telling(events, share, expected);
}
/** log of Chernoff's bound on seeing so few events where more were to be expected (Poisson). */
const logFewer = (events, expected) => -(expected - events + (events === 0 ? 0 : events * Math.log(events / expected)));


/***/ }),

/***/ 7030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ seedConditions),
/* harmony export */   G: () => (/* binding */ pythonText),
/* harmony export */   NO: () => (/* binding */ typedConditions),
/* harmony export */   Up: () => (/* binding */ pythonRepr),
/* harmony export */   wS: () => (/* binding */ sortedConditions)
/* harmony export */ });
/* harmony import */ var _abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);


/** How Python prints a number: exponents of two digits, scientific from 1e16 up and below 1e-4. */
function pythonNumber(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e16)
        return String(value === 0 ? 0 : value);
    const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
    const power = Number(exponent);
    if (power >= -4 && power < 16)
        return String(value);
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
/** Python's `str(value)`: what the seed's tool writes for a context value. */
function pythonText(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    return typeof value === 'number' ? pythonNumber(value) : value;
}
const escapes = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function escapeCharacter(character) {
    const short = escapes[character];
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code < 0x10000)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\U${code.toString(16).padStart(8, '0')}`;
}
/** Python's `repr` of a text: non-printable code points escaped, single quotes unless only those stand inside. */
function pythonRepr(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text.replace(/[\\\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, escapeCharacter);
    return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}
/** The conditions in the order of their keys, so that equal rules read the same. */
const sortedConditions = (antecedent) => Object.entries(antecedent).sort(([a], [b]) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b));
/** Conditions as the seed's tool writes them: `role='admin' and mfa='True'`. */
const seedConditions = (antecedent) => sortedConditions(antecedent)
    .map(([key, value]) => `${key}=${pythonRepr(pythonText(value))}`)
    .join(' and ');
/** A typed value behind its key; the range of a number as a person writes it: `amount>=500`, `amount=50..500`. */
function typedCondition(key, value) {
    if (typeof value !== 'string')
        return `${key}=${String(value)}`;
    if (!(0,_abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_0__/* .isRange */ ._Z)(value))
        return `${key}=${pythonRepr(value)}`;
    return value.includes('..') ? `${key}=${value}` : `${key}${value}`;
}
/** Conditions with typed values: `role='viewer' and confirmed=true and amount>=500`. */
const typedConditions = (antecedent) => sortedConditions(antecedent)
    .map(([key, value]) => typedCondition(key, value))
    .join(' and ');


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   FX: () => (/* binding */ codeInCell),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fu: () => (/* binding */ csv),
/* harmony export */   logLine: () => (/* binding */ logLine),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   terminal: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);

/**
 * One escaping function per sink. Everything that stands in a log, a baseline or another run's `result.json` is
 * written by agents and by authors of pull requests: it reaches a sink through its function here or not at all.
 * Each works from a list of what is let through, because lists of what is dangerous are never complete.
 */
const hex = (code) => code.toString(16);
/**
 * Characters that one cannot see or that act on what surrounds them: C0 and C1 controls, unusual spaces, soft hyphen,
 * zero-width and bidirectional controls, line and paragraph separators, fillers, interlinear and tag characters,
 * private-use and noncharacters. A fixed list, because Unicode classes differ between versions of Node and reports must not.
 */
const isInvisible = (code) => code < 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0xad ||
    code === 0x034f ||
    code === 0x061c ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x1680 ||
    code === 0x17b4 ||
    code === 0x17b5 ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x2800 ||
    code === 0x3000 ||
    code === 0x3164 ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xfff0 && code <= 0xfffb) ||
    (code >= 0xfdd0 && code <= 0xfdef) ||
    (code & 0xfffe) === 0xfffe ||
    (code >= 0xe0000 && code <= 0xe0fff) ||
    (code >= 0x1d173 && code <= 0x1d17a);
const NAMED = { 9: '\\t', 10: '\\n', 13: '\\r' };
/** The character itself, or an escape in printable ASCII where it could not be seen (a lone surrogate too). */
function visibleCharacter(character) {
    const code = character.codePointAt(0);
    if (code >= 0xd800 && code <= 0xdfff)
        return `\\u${hex(code)}`;
    if (!isInvisible(code))
        return character;
    return NAMED[code] ?? (code < 0x100 ? `\\x${hex(code).padStart(2, '0')}` : `\\u{${hex(code)}}`);
}
/**
 * No-break spaces within a number of ours ("33 %", "12 345"). Our sentences come back from files in which nothing tells
 * them from text of a log, and there these spaces can hide nothing.
 */
const IN_NUMBER = /(?<=\d)[\u00a0\u202f](?=%)|(?<=\d)\u202f(?=\d{3}(?!\d))/g;
const withPlainNumbers = (text) => text.replace(IN_NUMBER, ' ');
function visible(text) {
    let out = '';
    for (const character of withPlainNumbers(text))
        out += visibleCharacter(character);
    return out;
}
/**
 * Cuts to `most` code points, one being "…", behind which as many as `behind` of the end are shown; never within an escape,
 * which counts as many as it shows.
 */
function visibleCharacters(text, most, behind = 0) {
    const whole = withPlainNumbers(text);
    const [shown, isWhole] = fitting(whole, most);
    if (isWhole)
        return shown;
    // One more than can be shown: where it is half of a character, it is left out.
    const [end] = fitting([...whole.slice(-2 * behind - 1)].reverse(), behind);
    const [start] = fitting(whole, most - 1 - [...end.join('')].length);
    return [...start, '…', ...end.reverse()];
}
/** As many characters as stand in so many code points, escapes as they are shown; and whether these are all. */
function fitting(characters, most) {
    const shown = [];
    let length = 0;
    for (const character of characters) {
        const next = visibleCharacter(character);
        length += next === character ? 1 : next.length;
        if (length > most)
            return [shown, false];
        shown.push(next);
    }
    return [shown, true];
}
const numericEntities = (text) => {
    let out = '';
    for (const character of text) {
        out += /[A-Za-z0-9 ]/.test(character) ? character : `&#${character.codePointAt(0)};`;
    }
    return out;
};
/** HTML collapses spaces at the edges and in runs: there they are shown as symbols. */
const visibleSpaces = (characters) => characters
    .map((character, i) => character === ' ' && (i === 0 || i === characters.length - 1 || characters[i - 1] === ' ')
    ? '␠'
    : character === '\\n'
        ? '␊'
        : character === '\\r'
            ? '␍'
            : character === '\\t'
                ? '␉'
                : character)
    .join('');
/** Signs that begin no markup within a line, so that a name can be read where nobody renders the comment. */
const PLAIN_IN_CODE = /[A-Za-z0-9 .,:;=+%?'"(){}/…À-ÖØ-öø-ɏ\u0391-\u03a9\u03b1-\u03c9\u0410-\u044f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3-]/;
/** One or two underscores behind one of these begin no emphasis (CommonMark 0.31, section 6.2), so that none can end. */
const BEFORE_UNDERSCORE = /[A-Za-z0-9]_?$/;
const ENTITY = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** An underscore that could begin emphasis is none, and of two colons, with which commands to the runner begin, one. */
const isPlainInCode = (character, before) => {
    if (character === '_')
        return BEFORE_UNDERSCORE.test(before);
    return PLAIN_IN_CODE.test(character) && !(character === ':' && before.endsWith(':'));
};
/** `preceding`: what stands before it in the same code. */
function codeEntities(text, preceding = '') {
    let out = '';
    let before = preceding;
    for (const character of text) {
        out += isPlainInCode(character, before) ? character : (ENTITY[character] ?? numericEntities(character));
        before = before.slice(-1) + character;
    }
    return out;
}
/** Where an address would be linked: readers of GitHub's Markdown look for them in text whose entities are decoded. */
const IN_ADDRESS = /(?<=:)(?=\/)|(?<=[-.+\w]@)|(?<=www)(?=\.)/gi;
/**
 * Untrusted text for GitHub's Markdown: the one form in which it appears in a comment or summary. Entities leave no
 * character that Markdown, a table or HTML would act on there; `<code>` keeps GitHub from making mentions and references of
 * what they spell; an address is cut into two codes side by side, so that none is linked.
 *
 * @param maxCodePoints longest text shown, in code points; cut with "…"
 */
function code(text, maxCodePoints = 80) {
    return codes(text, maxCodePoints, (part) => codeEntities(part)).join('');
}
function codes(text, maxCodePoints, entities) {
    const shown = visibleSpaces(visibleCharacters(text, maxCodePoints, Math.floor(maxCodePoints / 4)));
    const parts = (shown === '' ? '""' : shown).split(IN_ADDRESS);
    return parts.map((part) => `<code>${entities(part)}</code>`);
}
/**
 * One line to copy, as a block: GitHub sets a button beside it, and reads neither mentions nor markup in it. The fence
 * is longer than any run of backticks within.
 */
function fenced(text, language, maxCodePoints = 4000) {
    const shown = visibleCharacters(text, maxCodePoints).join('');
    const longest = Math.max(...(shown.match(/`+/g) ?? ['']).map(({ length }) => length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${shown}\n${fence}`;
}
/** Longest word that still stands in a cell of a phone's 300 pixels, with room for a second column. */
const LONGEST_WORD = 20;
const LETTERS = '[A-Za-z0-9\\u{80}-\\u{10ffff}]';
const SIGN = '[!-/:-@[-`{-~]';
const WORD_PIECE = new RegExp(`${LETTERS}{1,${LONGEST_WORD - 1}}${SIGN}{0,2}|${SIGN}{1,2}`, 'gu');
/** A long word in the pieces it may be broken into: after its signs, and within long runs of letters. */
const wordPieces = (word) => [...word].length <= LONGEST_WORD ? [word] : (word.match(WORD_PIECE) ?? []);
const breakable = (part) => part
    .split(/( )/)
    .map((word) => {
    let before = '';
    return wordPieces(word)
        .map((piece) => {
        const escaped = codeEntities(piece, before);
        before += piece;
        return escaped;
    })
        .join('<wbr>');
})
    .join('');
/**
 * As `code`, for the cells of tables: a word too long for a phone may break. In a cell nothing else breaks words, for
 * the widest of them decides how wide the table is. GitHub keeps `<wbr>`, and it is not copied with the name.
 */
const codeInCell = (text, maxCodePoints = 80) => codes(text, maxCodePoints, breakable).join('<wbr>');
/**
 * Characters of the languages that explanations are written in, without any that Markdown or GitHub could act on.
 * Explicit ranges: Latin letters, and the ideographs and punctuation of Chinese.
 */
const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ';
const IDEOGRAPH = '\\u4e00-\\u9fff\\u3001\\u3002\\uff0c\\uff1a\\uff1b\\uff08\\uff09\\uff1f\\uff01';
const WORD = `[${LETTER}]+(?:[-'’][${LETTER}]+)*|[${LETTER}]+[0-9]{1,3}`;
/** "−1.5%", "12/20", "12ms", and as German has them "12-mal", "95-%-Intervall". */
const NUMBER = `[-−+]?[0-9]+(?:[.,:/][0-9]+)*(?:%|-(?:%-)?[${LETTER}]+|[${LETTER}]{1,2})?`;
const PLAIN_WORD = new RegExp(`^[("“„«‘]{0,2}(?:${WORD}|${NUMBER})?[)"”»’.,;:!?%…]{0,3}$`);
const LONE_SIGN = /^[=<>≤≥±×÷→←–—−+&·%]$/;
/** GitHub links what looks like the id of a commit, wherever it takes a word to begin and to end, and "www." alone. */
const LINKED = /[0-9a-f]{7,}|www/i;
const STARTS_IDEOGRAPHIC = new RegExp(`^[${IDEOGRAPH}]`);
const PIECE = new RegExp(`[${IDEOGRAPH}]+|[^\\s${IDEOGRAPH}]+|\\s+`, 'g');
const LEFT_AS_WRITTEN = new RegExp(`[${LETTER}0-9,;:.?%()“”„«»‘’'+−…≤≥±×÷→←–—·-]`);
const HAS_LETTER_OR_DIGIT = new RegExp(`[${LETTER}0-9]`);
/** What begins or ends part of a sentence, as it stands beside a name in code: alone it begins no markup. */
const BESIDE_NAME = /^[,;:.?%()“”„«»‘’…]+$/;
/** "1.", "1)" and "+" begin a list where they begin a line. */
const OF_LIST = /^(?:[0-9]+[.)]|\+)$/;
/** A plain word, so that the comment can be read where nobody renders it; other signs alone remain entities. */
function asWritten(piece, isFirst) {
    const isPlain = [HAS_LETTER_OR_DIGIT, LONE_SIGN, BESIDE_NAME].some((kind) => kind.test(piece));
    if (!isPlain || (isFirst && OF_LIST.test(piece)))
        return numericEntities(piece);
    return [...piece].map((sign) => (LEFT_AS_WRITTEN.test(sign) ? sign : numericEntities(sign))).join('');
}
/** `isFirst`: nothing stands before it that could keep it from beginning a line. */
function plainWords(text, isFirst) {
    let out = '';
    for (const [piece] of text.matchAll(PIECE)) {
        if (/^\s+$/.test(piece))
            out += ' ';
        else if (STARTS_IDEOGRAPHIC.test(piece))
            out += piece;
        else if (PLAIN_WORD.test(piece) && !LINKED.test(piece))
            out += asWritten(piece, isFirst && out.trim() === '');
        else if (LONE_SIGN.test(piece))
            out += asWritten(piece, isFirst && out.trim() === '');
        else
            out += code(piece);
    }
    return out;
}
const escapeForRegExp = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Plain words, with the given names as code wherever they stand as words of their own, in quotes or not. */
function wordsAndNames(text, names, isFirst) {
    if (names.length === 0)
        return plainWords(text, isFirst);
    const anyName = new RegExp(`(?<![${LETTER}0-9_])(['"\`]?)(${names.map(escapeForRegExp).join('|')})\\1(?![${LETTER}0-9_])`, 'g');
    let out = '';
    let from = 0;
    for (const match of text.matchAll(anyName)) {
        out += plainWords(text.slice(from, match.index), isFirst && out === '') + code(match[2]);
        from = match.index + match[0].length;
    }
    return out + plainWords(text.slice(from), isFirst && out === '');
}
/** What a sentence quotes may be a command or an entry to copy. */
const LONGEST_QUOTE = 300;
/**
 * A sentence in which names from the log stand, for GitHub's Markdown. What the sentence marks as quoted goes through
 * `code`; so do, for a sentence whose marks were lost (it came from `result.json`), the given names and every word
 * that is more than letters or a number. Plain words stay words. One line, no markup, whatever the text.
 *
 * @param names texts of the log that the sentence may quote; longer ones are found first
 * @param maxCodePoints longest sentence shown; cut with "…"
 * @param longestQuote longest quoted part; the words after a longer one are still shown
 */
function prose(text, names = [], maxCodePoints = 1200, longestQuote = LONGEST_QUOTE) {
    // A session that is called 1 makes no code of what we counted to be 1.
    const known = [...new Set(names)].filter((name) => /[^\s\d]/.test(name)).sort((a, b) => b.length - a.length);
    let left = maxCodePoints;
    let out = '';
    const parts = (0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .JF)(text);
    // Where marks are left, what stands outside of them are our own words, though a value may be called like one (`first`).
    const unmarked = parts.some(({ quoted }) => quoted) ? [] : known;
    for (const part of parts) {
        const characters = [...part.text];
        const length = part.quoted ? Math.min(characters.length, longestQuote) : characters.length;
        const whole = length <= left;
        const shown = whole ? part.text : characters.slice(0, left).join('');
        out += part.quoted ? code(shown, longestQuote) : wordsAndNames(shown, unmarked, out.trim() === '');
        if (!whole)
            return `${out.trim()}…`;
        left -= length;
    }
    return out.trim();
}
/**
 * Untrusted text on one line of a job log. The runner takes a line for a command if it starts, after white space,
 * with `::`, and the legacy form `##[` anywhere in it; it reads both output streams.
 */
function logLine(text) {
    return terminal(text).replace(/^(\s*):/, '$1\\x3a');
}
/** Untrusted text within a line of the command line's output; safe in a terminal and in the middle of a log line. */
function terminal(text) {
    return visible(text).replaceAll('##[', '##\\x5b');
}
const MARKUP = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
const markup = (text) => visible(text).replace(/[&<>"']/g, (character) => MARKUP[character]);
/** Untrusted text as the content of an HTML element or of a quoted attribute. */
const html = (text) => markup(text);
/** Untrusted text as XML 1.0 content or attribute: characters that XML cannot hold are shown as escapes. */
const xml = (text) => markup(text);
/**
 * One cell of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
function csv(cell) {
    const whole = cell.replace(/[\p{Surrogate}\0]/gu, visibleCharacter);
    const inert = /^[=+\-@\t\r\n＝＋－＠]/.test(whole) ? `'${whole}` : whole;
    return /[",\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}


/***/ }),

/***/ 5510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ labels)
});

// EXTERNAL MODULE: ./lib/report/labels/plural.js
var plural = __webpack_require__(3968);
;// CONCATENATED MODULE: ./lib/report/labels/changes/en.js

/** What happened, as a headline counts it: to whom, and what, so that it reads as a sentence. */
const changes = {
    broken: (n) => (0,plural/* plural */.L)(n, 'rule broken', 'rules broken'),
    vanished: (n) => (0,plural/* plural */.L)(n, 'rule no longer kept', 'rules no longer kept'),
    fallen: (n) => (0,plural/* plural */.L)(n, 'rule kept too seldom', 'rules kept too seldom'),
    replacedAction: (n) => (0,plural/* plural */.L)(n, 'action replaced by another', 'actions replaced by others'),
    goneAction: (n) => (0,plural/* plural */.L)(n, 'action no longer used', 'actions no longer used'),
    goneArgument: (n) => (0,plural/* plural */.L)(n, 'argument no longer given', 'arguments no longer given'),
    weaker: (n) => (0,plural/* plural */.L)(n, 'rule kept less often', 'rules kept less often'),
    newRule: (n) => (0,plural/* plural */.L)(n, 'new rule', 'new rules'),
    newArgument: (n) => (0,plural/* plural */.L)(n, 'new argument', 'new arguments'),
    newValue: (n) => (0,plural/* plural */.L)(n, 'argument with a new value', 'arguments with new values'),
    newAction: (n) => (0,plural/* plural */.L)(n, 'new action', 'new actions'),
    newPlace: (n) => (0,plural/* plural */.L)(n, 'action in a new situation', 'actions in a new situation'),
    newPlaces: (n) => (0,plural/* plural */.L)(n, 'group of actions in a new situation', 'groups of actions in a new situation'),
    stronger: (n) => (0,plural/* plural */.L)(n, 'rule kept more often', 'rules kept more often'),
    rarerThere: (n) => (0,plural/* plural */.L)(n, 'action rarer in a situation', 'actions rarer in a situation'),
    oftenerThere: (n) => (0,plural/* plural */.L)(n, 'action more frequent in a situation', 'actions more frequent in a situation'),
    failsRarer: (n) => (0,plural/* plural */.L)(n, 'action fails less often', 'actions fail less often'),
    failsOftener: (n) => (0,plural/* plural */.L)(n, 'action fails more often', 'actions fail more often'),
    deniedRarer: (n) => (0,plural/* plural */.L)(n, 'action denied less often', 'actions denied less often'),
    deniedOftener: (n) => (0,plural/* plural */.L)(n, 'action denied more often', 'actions denied more often'),
    endsRarer: (n) => (0,plural/* plural */.L)(n, 'outcome rarer', 'outcomes rarer'),
    endsOftener: (n) => (0,plural/* plural */.L)(n, 'outcome more frequent', 'outcomes more frequent'),
    patternRarer: (n) => (0,plural/* plural */.L)(n, 'habit rarer', 'habits rarer'),
    patternOftener: (n) => (0,plural/* plural */.L)(n, 'habit more frequent', 'habits more frequent'),
    rarer: (n) => (0,plural/* plural */.L)(n, 'action taken less often', 'actions taken less often'),
    oftener: (n) => (0,plural/* plural */.L)(n, 'action taken more often', 'actions taken more often'),
    givenRarer: (n) => (0,plural/* plural */.L)(n, 'argument given less often', 'arguments given less often'),
    givenOftener: (n) => (0,plural/* plural */.L)(n, 'argument given more often', 'arguments given more often'),
    vital: (n) => (0,plural/* plural */.L)(n, 'vital sign changed', 'vital signs changed')
};

;// CONCATENATED MODULE: ./lib/report/labels/policy.js
/** What a policy says, in few words. */
const context = (conditions) => (conditions.length === 0 ? [] : [' ', ...conditions]);
const policy = {
    association: (when, action) => when.length === 0 ? ['in any situation → ', action] : [...when, ' → ', action],
    always: (action) => ['always ', action],
    precondition: (action, requires) => [action, ' only ', ...requires],
    atTimes: (action, requires) => [action, ' ', ...requires],
    prohibition: (never, when) => ['never ', never, ...context(when)],
    outcome: (action, when, outcome) => [
        action,
        ...context(when),
        ' ends in ',
        outcome
    ],
    neverEnds: (action, when, outcome) => [
        action,
        ...context(when),
        ' never ends in ',
        outcome
    ],
    precedence: (activation, target) => [activation, ' only after ', target],
    response: (activation, target) => ['after ', activation, ', later ', target],
    chain_precedence: (activation, target) => [
        activation,
        ' only directly after ',
        target
    ],
    chain_response: (activation, target) => [
        'directly after ',
        activation,
        ' comes ',
        target
    ],
    not_succession: (activation, target) => ['after ', activation, ' never ', target],
    neverDirectly: (later, earlier) => [later, ' never directly after ', earlier],
    exactly_once: (activation) => [activation, ' exactly once a session'],
    at_most: (activation, _target, most) => [
        activation,
        most === 1 ? ' at most once a session' : ` at most ${most} times a session`
    ],
    first: (activation) => [activation, ', where used, comes first in its session'],
    last: (activation) => [activation, ', where used, comes last in its session'],
    same: (key) => [' of the same ', key],
    inContext: (when) => [', ', ...when],
    notAllowed: (rule) => ['not allowed: ', ...rule]
};

;// CONCATENATED MODULE: ./lib/report/labels.js



/**
 * Every word of ours in the reports, in one place; in other languages in `labels/`.
 * Nothing here is Markdown or HTML, and no label takes text of the log but as a datum.
 */
const labels = {
    language: 'en',
    notation: { decimal: '.', percentGap: '' },
    /** Punctuation between what is put together. */
    marks: { colon: ': ', comma: ', ', stop: '.', open: ' (', close: ')', gap: ' ' },
    verdict: {
        clean: 'Agent behaviour: no drift',
        drift: 'Agent behaviour drifted',
        'insufficient-data': 'Agent behaviour: too little data to judge',
        'no-baseline': 'Agent behaviour: no baseline yet',
        'no-logs': 'Agent behaviour: no logs'
    },
    emptyBaseline: 'Agent behaviour: the baseline is empty',
    changes: changes,
    change: {
        broken: 'broken',
        vanished: 'vanished',
        fallen: 'kept too seldom',
        weaker: 'weaker',
        new: 'new',
        stronger: 'stronger',
        gone: 'no longer used',
        shifted: 'changed'
    },
    /** Of what is the exception, and no rule. */
    seldom: { weaker: 'less often', stronger: 'more often' },
    meaning: {
        broken: 'a required or forbidden policy was not kept',
        vanished: 'the agent no longer follows this policy',
        fallen: 'the agent follows this policy less often than a rule is followed',
        weaker: 'the agent follows this policy less often',
        new: 'not seen in the baseline',
        stronger: 'the agent follows this policy more often',
        gone: 'the agent does this no more',
        shifted: 'changed beyond chance'
    },
    severity: { error: 'ERROR', warning: 'WARNING', note: 'NOTE' },
    failed: 'This fails the check.',
    passed: 'This does not fail the check.',
    policy: policy,
    /** How a vital sign moved, by how much of what it was. */
    by: {
        less: (part) => `${part} less`,
        more: (part) => `${part} more`,
        shorter: (part) => `${part} shorter`,
        longer: (part) => `${part} longer`
    },
    /** Where most of a change comes from. */
    mostlyBy: (action) => ['mostly ', action],
    allWhen: (when) => ['all of it ', ...when],
    mostlyWhen: (when) => ['mostly ', ...when],
    kind: {
        association: 'association',
        precondition: 'precondition',
        prohibition: 'prohibition',
        outcome: 'outcome',
        sequence: 'sequence'
    },
    status: { mined: 'mined', required: 'required', forbidden: 'forbidden', ignored: 'ignored' },
    subject: {
        action: 'action',
        context: 'argument',
        novelty: 'never seen before:',
        vital: 'vital sign',
        'action-share': 'share of'
    },
    novelty: { actions: 'actions never seen before', situation: 'never seen before in this situation:' },
    table: {
        finding: 'Change',
        pair: 'Before → now',
        policy: 'Policy',
        policies: 'Policies',
        baseline: 'Baseline',
        current: 'Now',
        support: 'Support',
        confidence: 'Confidence',
        share: 'Share',
        cases: 'Times',
        lift: 'Lift',
        kind: 'Kind',
        vital: 'Vital sign',
        id: 'ID'
    },
    chanceNote: (alpha) => `p: how likely so large a difference is if nothing changed, adjusted for everything tested; p below ${alpha} counts as drift.`,
    chanceShort: (alpha) => `p below ${alpha} counts as drift.`,
    why: 'Why',
    toDo: 'What to do',
    nextSteps: 'Next steps',
    inSessions: (kept, sessions) => `in ${kept} of ${sessions} sessions`,
    inActions: (kept, events) => `${kept} of ${events} actions`,
    inCalls: (kept, events) => `in ${kept} of ${events} calls`,
    ofAction: (action) => [' of ', action],
    inItsPlace: (action) => [', in its place ', action],
    othersAlike: (n) => `, and ${n === 1 ? 'another one' : `${n} others`} likewise`,
    vitalChanged: (name) => `${name} changed`,
    goneWith: (actions) => [', and with it ', ...actions],
    inPlaceOf: (action) => [', in place of ', action],
    usedIn: (before, now) => `in ${before} sessions → ${now}`,
    timesASession: (before, now) => `${before} → ${now} times a session`,
    timesWithIt: (before, now) => `${before} → ${now} times a session with it`,
    ofSessions: (pair) => `in ${pair} of sessions`,
    ofAllActions: (pair) => `${pair} of all actions`,
    doneThere: (before, now) => `in ${before} uses → ${now}`,
    happened: (before, now) => `${before} → ${now} times`,
    times: (n) => `${n} times`,
    against: (now, before) => `${now} now, ${before} before`,
    counts: 'Kept',
    sessionsHead: 'Sessions',
    sessionsWith: 'Sessions with it',
    sessionsThere: 'Sessions where possible',
    detailsOf: 'Counts, evidence, how to accept',
    detailsAlone: 'Counts, evidence',
    neverOccurred: 'the situation never occurred',
    interval: '95% interval',
    changeBy: 'Change',
    pointsUnit: 'percentage points',
    pRaw: 'p',
    pAdjusted: 'adjusted p',
    evidence: 'Evidence',
    evidenceBroken: 'Log lines that break it, one per session first',
    evidenceGone: 'Log lines where it no longer happens, one per session first',
    evidenceBegins: 'Sessions that show it, by their first line',
    evidenceKept: 'Log lines that follow it, one per session first',
    evidenceShown: 'Log lines that show it, one per session first',
    evidenceMore: (n, all) => n === null ? 'and more lines' : `and ${n} more (${all} in all)`,
    inSession: 'session',
    variants: 'Changed with it',
    withIt: 'Changed with it (the same actions, seen another way)',
    fingerprint: 'Fingerprint',
    notIntended: 'Not intended? The log lines under each finding show where it happens.',
    notIntendedThere: 'Not intended? The full report shows sessions of before and now side by side.',
    notIntendedWhich: 'Not intended? "Actions before and after" in the full report shows which actions the agent takes more or less often.',
    acceptAll: 'Intended? Take the new behaviour as the baseline in this pull request, and commit the two files it writes:',
    acceptArtifact: 'the same two files are in the report artifact',
    acceptOne: 'Only some of it intended? Add the entry under a finding to the list "accepted" in',
    acceptedHead: 'Accepted',
    acceptEntry: 'If it is intended, the entry for "accepted"',
    unexplained: 'no reason given: the entry still has the one that was offered for pasting',
    accepted: (n) => (0,plural/* plural */.L)(n, 'accepted change', 'accepted changes'),
    acceptedUntil: 'until',
    lapsed: 'no longer accepted',
    notExercised: (n) => `Not exercised: ${(0,plural/* plural */.L)(n, 'policy', 'policies')}`,
    notExercisedNote: 'Their situation hardly occurred in these logs, so they could not be tested.',
    consequence: (action, happened, finding) => [
        'Rules about ',
        action,
        ` could not be checked because it became rare (${happened}): that is change ${finding}.`
    ],
    undecided: (n) => `Undecided: ${(0,plural/* plural */.L)(n, 'policy', 'policies')}`,
    undecidedNote: 'Too few sessions to tell a change from chance.',
    mixOnly: (n) => `Only the mix changed: ${(0,plural/* plural */.L)(n, 'policy', 'policies')}`,
    mixOnlyNote: 'The overall share moved with the mix of situations; among like ones it did not change beyond chance.',
    oneSided: (n) => `Done on one side only: ${(0,plural/* plural */.L)(n, 'action', 'actions')}`,
    oneSidedNote: 'Too seldom, in too few sessions, or in situations that the other side hardly has, to tell from chance.',
    oneSidedNew: (times, sessions, all) => `new: ${times} times, in ${sessions} of ${all} sessions`,
    oneSidedGone: (times, sessions, all) => `not now: ${times} times before, in ${sessions} of ${all} sessions`,
    sessionsNeeded: (n) => `About ${n} sessions a side would show the smallest change that counts.`,
    sessionsTooMany: 'More sessions than could be expected would be needed to tell.',
    conditions: 'Conditions',
    conditionsChanged: (n) => n === 1
        ? 'The agent ran under a different condition than the baseline:'
        : `The agent ran under ${n} different conditions than the baseline:`,
    withinChance: 'within chance',
    conditionsWithheld: 'values withheld',
    none: 'none',
    vitals: 'Vital signs',
    baselineChanges: 'This pull request edits the baseline:',
    added: (n) => `${n} added`,
    removed: (n) => `${n} removed`,
    changed: (n) => `${n} changed`,
    addedTitle: 'Added to the baseline',
    removedTitle: 'Removed from the baseline',
    changedTitle: 'Changed in the baseline',
    more: (n) => `… and ${n} more`,
    moreFindings: (n) => `${(0,plural/* plural */.L)(n, 'further finding is', 'further findings are')} in the full report.`,
    inputs: 'What was read',
    read: (events, sessions, files) => `${events} events in ${sessions} sessions from ${files}`,
    readAll: (events, sessions) => `${events} events in ${sessions} sessions`,
    files: (n) => (0,plural/* plural */.L)(n, 'file', 'files'),
    duplicates: (n) => `${n} repeated copies of events were counted once`,
    skipped: (n) => `${n} ${n === '1' ? 'line' : 'lines'} skipped`,
    cutOff: 'Part of the logs was not read',
    skippedTitle: 'Skipped',
    filesTitle: 'Files (events / sessions)',
    firstAt: 'first at',
    droppedKeys: 'Context keys not mined',
    droppedKeysBefore: 'Context keys not mined (numbers: of the baseline)',
    newKeys: (keys) => [
        'Context keys that the baseline does not know: ',
        ...keys,
        '. Nothing is compared by them until it is written anew.'
    ],
    redacted: 'Redacted',
    assumptions: 'Assumptions',
    seen: (change) => `A change of about ${change} percentage points would have been seen.`,
    cleared: 'An earlier run on this pull request reported drift. It is gone.',
    shortened: {
        evidence: 'Shortened to fit: evidence lines are left out.',
        rows: (n) => `Shortened to fit: only the ${n} most severe findings are shown, without their details.`,
        counts: 'Shortened to fit: only counts are shown.',
        where: 'Everything is in the full report',
        summary: 'the job summary',
        artifact: 'the report artifact',
        file: 'result.json'
    },
    tolerated: {
        lead: (now, before) => `A required rule was broken in ${now} cases${before === '' ? '' : `, ${before} before`}`,
        chance: 'An increase like this can be chance: this alone does not fail the check.',
        mix: 'The other mix of situations explains it: this alone does not fail the check.',
        tolerance: 'The baseline never met the situation, and so few are tolerated.',
        forbid: (status) => ['Mark it ', status, ' to fail on the first.']
    },
    withheld: 'Only policies and counts are published here (publish: counts-only).',
    steps: {
        'insufficient-data': 'Collect more sessions (repeat the evaluation, or add trials), or pool runs with "update --add".',
        'no-baseline': 'Create the baseline from logs that show the behaviour you want, look through it, and commit it:',
        'no-logs': 'Check the input "logs", and that the step that writes the logs has run.'
    },
    noLogs: {
        noFile: 'No file matched.',
        noEvent: (files, records) => `${files === 1 ? 'The one file that matched holds' : `The ${files} files that matched hold`} no event${records === 0 ? '' : ` (${(0,plural/* plural */.L)(records, 'record', 'records')} could not be read as one)`}.`
    },
    together: {
        job: 'Job',
        verdict: 'Verdict',
        seenBy: 'Seen by',
        all: (n) => `all ${n}`,
        some: (n, of) => `${n} of ${of}`,
        outcome: {
            clean: 'no drift',
            drift: 'drift',
            'insufficient-data': 'too little data',
            'no-baseline': 'no baseline',
            'no-logs': 'no logs'
        },
        more: 'Each change as where it is largest. Counts, evidence and how to accept stand in the full reports of the jobs.'
    },
    footer: {
        run: 'Run',
        head: 'commit',
        report: 'Full report',
        rests: {
            profile: (sessions) => `compared with ${sessions} baseline sessions`,
            counts: (sessions) => `compared with the counts of ${sessions} baseline sessions (no profile beside the baseline)`,
            rates: (events) => `compared with the rates of another tool's baseline (${events} events)`
        },
        alpha: 'false alarm rate',
        correlation: 'Counts show what agents did, not why.'
    },
    html: {
        findings: 'Findings',
        find: 'Filter',
        noMatch: 'No policy matches.',
        showAll: 'all',
        exploreTitle: (policies, events, sessions) => `What the agent does: ${(0,plural/* plural */.L)(policies, 'policy', 'policies')} in ${(0,plural/* plural */.L)(events, 'event', 'events')} of ${(0,plural/* plural */.L)(sessions, 'session', 'sessions')}`,
        exploreNext: (update, check) => `Nothing was compared. Is this the behaviour you want? ${update} writes it as a baseline; from then on ${check} says what changes.`,
        exploreNoEvent: (inspect) => `No file held an action of an agent. ${inspect} says what each file is, what was left out, and why.`,
        exploreNoPolicy: (inspect) => `Nothing is regular enough, or in enough sessions, to be a policy under these thresholds. The table below says what others would give; ${inspect} shows what there is to mine.`,
        sortBy: 'Sort by',
        wouldShow: (points) => `A change of less than ${points} points may well not show.`,
        allPolicies: 'Policies in these logs',
        map: 'Support and confidence',
        mapNote: (confidence, support) => `Each dot is a policy. The dashed lines are the thresholds in force: confidence ${confidence} and, for associations, support ${support}.`,
        mapHollow: (n) => n === 1
            ? 'The hollow dot is a policy that only other thresholds give.'
            : `The ${n} hollow dots are policies that only other thresholds give.`,
        mapLabel: (n) => `Map of ${n} policies by support and confidence; the same numbers are in the table of policies`,
        gridTitle: 'How many policies other thresholds give',
        gridMined: 'Mined anew for each pair of thresholds. A stricter one can bring a policy back that was part of a more general one.',
        gridCounted: 'Of the policies in the table, how many reach each pair of thresholds. Support is a threshold of associations alone; all other kinds are counted whatever their support.',
        gridOthers: (n) => n === 1 ? '1 policy that only other thresholds give' : `${n} policies that only other thresholds give`,
        notIntendedSessions: 'Not intended? The sessions under each finding show before and now side by side.',
        notIntendedMix: 'Not intended? "Actions before and after" below shows which actions the agent takes more or less often.',
        leftOutTitle: 'Left out',
        leftOut: (n) => `${n} rules reach the thresholds and are no policies`,
        leftOutNote: 'A few for each reason. All of them, and what is not even judged, are listed by',
        gridHead: 'Confidence ↓ / support (associations only) →',
        inForce: 'in force',
        contents: 'Contents',
        keptOf: (kept, events) => `${kept} of ${events}`,
        keptOfSessions: (kept, sessions) => `${kept} of ${sessions} sessions`,
        strips: 'Sessions before and now',
        stripsNote: 'The rows of blocks are sessions, each block an event, in order. They are examples picked to show the change; the numbers beside the finding count everything.',
        stripsNowOnly: 'The baseline keeps no sessions (the profile that "update" writes is not beside it), so only sessions of now are shown.',
        stripKept: 'kept',
        stripBroken: 'not kept',
        stripExpected: 'as the policy says',
        stripInstead: 'in place of',
        stripPartner: 'counts here',
        stripSituation: 'in this situation',
        stripIdle: 'does not count here',
        stripOther: 'other',
        stripMore: (n) => `+${n}`,
        mix: 'Actions before and after',
        action: 'Action',
        share: 'Share of events (above: baseline, below: now)',
        scale: 'Dots: the share that the numbers beside them give, before and now; the line through a dot is its 95% interval.',
        scaleBars: 'Bars: the value of the vital sign, from 0.',
        parameters: 'Options in force',
        option: 'Option',
        value: 'Value',
        files: 'Files',
        format: 'Format',
        events: 'Events',
        condition: 'Condition',
        skipLink: 'Skip to the findings',
        noFindings: 'None: nothing changed beyond chance.',
        noneJudged: 'None: nothing could be judged.',
        noneOpen: 'None but those that are accepted.',
        changedFlag: 'changed',
        failing: 'failing',
        warnings: 'reported only',
        acceptedTile: 'accepted',
        acceptedTitle: 'Accepted changes',
        policiesTile: 'Policies',
        testsTile: 'Tests',
        unjudged: 'Not judged',
        generated: 'Newest event'
    }
};


/***/ }),

/***/ 3968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
const plural = (n, one, many) => `${n} ${n === 1 ? one : many}`;


/***/ }),

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ strongestFirst),
/* harmony export */   JH: () => (/* binding */ findingNamed),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   lD: () => (/* binding */ split)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _explain_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(380);
/* harmony import */ var _explain_showing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6940);
/* harmony import */ var _policies_rank_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2246);





const SEVERITY = { error: 0, warning: 1, note: 2 };
const CHANGE = { broken: 0, vanished: 2, shifted: 3, new: 4 };
/** An action that is gone takes with it what is said of it, and comes before that. */
const rankOf = (finding) => ((0,_explain_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .isGoneAction */ .W6)(finding) ? 1 : CHANGE[finding.change]);
/**
 * The findings in the order in which a reviewer should see them: what fails the step first, then broken promises
 * before weaker ones before new ones, then the larger change on a scale on which rare and frequent things compare.
 */
function ranked(findings) {
    return [...findings].sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity] ||
        rankOf(a) - rankOf(b) ||
        Number(a.direction === 'stronger') - Number(b.direction === 'stronger') ||
        Number(a.policy === undefined) - Number(b.policy === undefined) ||
        (0,_explain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .deviation */ .KS)(b) - (0,_explain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .deviation */ .KS)(a) ||
        (a.test.adjusted_p_value ?? 1) - (b.test.adjusted_p_value ?? 1) ||
        (0,_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.id, b.id));
}
/** The id of the finding that people name: by its number in the reports, its id, or as much of it as no other begins with. */
function findingNamed(findings, name) {
    const order = ranked(findings);
    const begun = order.filter(({ id }) => id.startsWith(name));
    const found = begun.find(({ id }) => id === name) ??
        (/^[1-9]\d*$/.test(name) ? order[Number(name) - 1] : undefined) ??
        (begun.length === 1 ? begun[0] : undefined);
    if (found !== undefined)
        return found.id;
    const known = order.slice(0, 5).map(({ id }, i) => `${i + 1} (${id})`);
    const has = order.length === 0 ? 'it has none' : `it has ${known.join(', ')}${order.length > 5 ? ', …' : ''}`;
    const fault = begun.length === 0 ? 'is not in the result' : 'is the beginning of several';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`finding ${JSON.stringify(name)} ${fault}: ${has}`);
}
/** What gates or warns, apart from what people have accepted. */
function split(findings) {
    const order = ranked(findings);
    return {
        open: order.filter(({ severity }) => severity !== 'note'),
        accepted: order.filter(({ severity }) => severity === 'note')
    };
}
/** What a reviewer cares about first, then the highest confidence, then by id: the order of every list of policies. */
const strongestFirst = (policies) => [...policies].sort((a, b) => (0,_policies_rank_js__WEBPACK_IMPORTED_MODULE_2__/* .concernOf */ .g)(a) - (0,_policies_rank_js__WEBPACK_IMPORTED_MODULE_2__/* .concernOf */ .g)(b) || b.confidence - a.confidence || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.policy_id, b.policy_id));


/***/ }),

/***/ 1305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   eQ: () => (/* binding */ studentLogSurvival),
/* harmony export */   r6: () => (/* binding */ logBinomialProbability)
/* harmony export */ });
/* unused harmony exports logIncompleteBeta, betaQuantile, studentCdf */
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2718);

const LOG_TWO_PI = 1.8378770664093456;
/**
 * log of Γ(n+1)/(Γ(x+1)Γ(n−x+1)) · pˣ qⁿ⁻ˣ for real 0 ≤ x ≤ n: the binomial probability, continued to real counts.
 * `q` is 1 − p, handed in so that a p near 1 keeps its digits. Source: Loader (2000).
 */
function logBinomialProbability(x, n, p, q) {
    if (p === 0)
        return x === 0 ? 0 : -Infinity;
    if (q === 0)
        return x === n ? 0 : -Infinity;
    if (x === 0)
        return n === 0 ? 0 : p < 0.1 ? n * Math.log1p(-p) : n * Math.log(q);
    if (x === n)
        return q < 0.1 ? n * Math.log1p(-q) : n * Math.log(p);
    const rest = n - x;
    const error = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(x) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(rest);
    return (error - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(x, n * p) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(rest, n * q) + 0.5 * (Math.log(n / x) - LOG_TWO_PI - Math.log(rest)));
}
/** log I_x(a, b), the regularised incomplete beta function, for a, b > 0; `y` is 1 − x. */
function logIncompleteBeta(a, b, x, y) {
    if (x <= 0)
        return -Infinity;
    if (y <= 0)
        return 0;
    // The continued fraction converges fast only on the near side of the mean; the other side is the complement.
    if (x * (a + b + 2) <= a + 1)
        return logFraction(a, b, x, y);
    return Math.log1p(-Math.exp(logFraction(b, a, y, x)));
}
function logFraction(a, b, x, y) {
    const front = logBinomialProbability(a, a + b, x, y) + Math.log(b / (a + b));
    return front - Math.log(betaFraction(a, b, x));
}
/** Lentz's evaluation of the continued fraction of the incomplete beta function; the value is its reciprocal. */
function betaFraction(a, b, x) {
    const tiny = 1e-300;
    let c = 1;
    let d = 1 - ((a + b) * x) / (a + 1);
    if (Math.abs(d) < tiny)
        d = tiny;
    d = 1 / d;
    let h = d;
    for (let m = 1; m <= 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 + even * d;
        if (Math.abs(d) < tiny)
            d = tiny;
        c = 1 + even / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        d = 1 / d;
        h *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + odd * d;
        if (Math.abs(d) < tiny)
            d = tiny;
        c = 1 + odd / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        d = 1 / d;
        const step = d * c;
        h *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return 1 / h;
}
/** x with I_x(a, b) = p, by bisection of the log of the nearer tail; for 0 < p < 1. */
function betaQuantile(p, a, b) {
    // Work where the answer is small: 1 − x is then exact, and the lower tail keeps its digits.
    if (p > Math.exp(logIncompleteBeta(a, b, 0.5, 0.5)))
        return 1 - lowerBetaQuantile(1 - p, b, a, false);
    return lowerBetaQuantile(p, a, b, true);
}
function lowerBetaQuantile(p, a, b, exact) {
    const target = exact ? Math.log(p) : Math.log1p(-(1 - p));
    let low = Math.log(1e-320);
    let high = Math.log(0.5);
    for (let i = 0; i < 200 && high - low > 1e-15 * Math.max(1, Math.abs(low)); i++) {
        const middle = 0.5 * (low + high);
        const x = Math.exp(middle);
        if (logIncompleteBeta(a, b, x, -Math.expm1(middle)) < target)
            low = middle;
        else
            high = middle;
    }
    return Math.exp(0.5 * (low + high));
}
/** log P(T > t) of Student's t with ν > 0 degrees of freedom (ν need not be whole). */
function studentLogSurvival(t, freedom) {
    if (t < 0)
        return Math.log1p(-Math.exp(studentLogSurvival(-t, freedom)));
    const square = t * t;
    const x = freedom / (freedom + square);
    const y = square / (freedom + square);
    return logIncompleteBeta(freedom / 2, 0.5, x, y) - Math.LN2;
}
/** P(T ≤ t). */
function studentCdf(t, freedom) {
    const tail = Math.exp(studentLogSurvival(Math.abs(t), freedom));
    return t < 0 ? tail : 1 - tail;
}
/** t with P(T ≤ t) = p, for 0 < p < 1. */
function studentQuantile(p, freedom) {
    if (p === 0.5)
        return 0;
    if (p < 0.5)
        return -upperStudentQuantile(p, freedom);
    return upperStudentQuantile(1 - p, freedom);
}
function upperStudentQuantile(tail, freedom) {
    const target = Math.log(tail);
    let low = -40;
    let high = 1;
    while (studentLogSurvival(Math.exp(high), freedom) > target && high < 700)
        high *= 2;
    for (let i = 0; i < 200 && high - low > 1e-15 * Math.max(1, Math.abs(high)); i++) {
        const middle = 0.5 * (low + high);
        if (studentLogSurvival(Math.exp(middle), freedom) > target)
            low = middle;
        else
            high = middle;
    }
    return Math.exp(0.5 * (low + high));
}


/***/ }),

/***/ 2825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ designEffect),
/* harmony export */   WN: () => (/* binding */ effectiveCounts),
/* harmony export */   kK: () => (/* binding */ clusterVariance)
/* harmony export */ });
/** Variance of kept/events around the share `p` by the spread between units; at least the binomial one. */
function clusterVariance(sums, p) {
    const binomial = (p * (1 - p)) / sums.events;
    if (sums.sessions < 2)
        return binomial;
    const spread = Math.max(0, sums.s_yy - 2 * p * sums.s_ny + p * p * sums.s_nn);
    const robust = (spread / (sums.events * sums.events)) * (sums.sessions / (sums.sessions - 1));
    return Math.max(binomial, robust);
}
/** How many times the binomial variance the share really has; at least 1. */
function designEffect(sums) {
    const p = sums.kept / sums.events;
    const binomial = (p * (1 - p)) / sums.events;
    return binomial > 0 ? clusterVariance(sums, p) / binomial : 1;
}
/** Counts of independent events that would be worth as much: n/D and y/D. */
function effectiveCounts(sums) {
    if (sums.events === 0)
        return { events: 0, kept: 0 };
    const p = sums.kept / sums.events;
    // All or nothing kept shows no spread between units; one unit then counts as at least one event, not as all of its.
    const effect = p > 0 && p < 1 ? designEffect(sums) : 1;
    return { events: sums.events / effect, kept: sums.kept / effect };
}


/***/ }),

/***/ 2718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   MZ: () => (/* binding */ deviance),
/* harmony export */   kV: () => (/* binding */ logFactorial),
/* harmony export */   wg: () => (/* binding */ HALF_LOG_TWO_PI)
/* harmony export */ });
/* unused harmony export logGamma */
/**
 * The gamma function's relatives, in log space. Differences of large log-factorials lose digits, so probabilities are
 * built from Loader's saddle-point pieces instead: the Stirling error and the deviance.
 *
 * Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000); Lanczos coefficients by
 * P. Godfrey (g = 607/128, 15 terms).
 */
const LANCZOS_G = 607 / 128;
const LANCZOS = [
    0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
    3.399464998481189e-5, 4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125,
    -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 8.441822398385275e-5,
    -2.6190838401581408e-5, 3.6899182659531625e-6
];
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** log Γ(x) for x > 0. */
function logGamma(x) {
    if (x > 15)
        return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    if (x === 1 || x === 2)
        return 0;
    const z = x - 1;
    let sum = LANCZOS[0];
    for (let i = 1; i < LANCZOS.length; i++)
        sum += LANCZOS[i] / (z + i);
    const t = z + LANCZOS_G + 0.5;
    return HALF_LOG_TWO_PI + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}
/** log n!, for n ≥ 0. */
const logFactorial = (n) => logGamma(n + 1);
function stirlingSeries(x) {
    const q = 1 / (x * x);
    return (1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q * (1 / 1188 - (q * 691) / 360360))))) / x;
}
/** log Γ(n+1) − [(n + ½) log n − n + ½ log 2π]: what Stirling's formula leaves over, for n > 0. */
function stirlingError(n) {
    if (n > 15)
        return stirlingSeries(n);
    return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
}
/** x log(x/m) + m − x without cancellation where x is near m; for x ≥ 0, m > 0. */
function deviance(x, m) {
    if (x === 0)
        return m;
    const difference = x - m;
    if (Math.abs(difference) < 0.1 * (x + m)) {
        const v = difference / (x + m);
        let sum = difference * v;
        let term = 2 * x * v;
        const v2 = v * v;
        for (let j = 1; j < 1000; j++) {
            term *= v2;
            const next = sum + term / (2 * j + 1);
            if (next === sum)
                return next;
            sum = next;
        }
    }
    return x * Math.log(x / m) + m - x;
}


/***/ }),

/***/ 3091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ onGrid)
/* harmony export */ });
/** The value to the next multiple of 2⁻³²: such add up exactly, in whatever order the sessions of a log stand. */
const onGrid = (value) => Math.round(value * 0x100000000) / 0x100000000;


/***/ }),

/***/ 6224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ logUpperTail),
/* harmony export */   Vp: () => (/* binding */ logFisherTwoSided),
/* harmony export */   qy: () => (/* binding */ logLowerTail),
/* harmony export */   un: () => (/* binding */ logHypergeometric)
/* harmony export */ });
/* unused harmony export logMidP */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1305);

/** log P(y of n | Y of N): drawing n of N of which Y count. Loader's form: no large log-factorials are subtracted. */
function logHypergeometric(y, n, Y, N) {
    if (y < Math.max(0, n + Y - N) || y > Math.min(n, Y))
        return -Infinity;
    if (N === 0 || n === 0 || n === N)
        return 0;
    const p = n / N;
    const q = (N - n) / N;
    return ((0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBinomialProbability */ .r6)(y, Y, p, q) +
        (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBinomialProbability */ .r6)(n - y, N - Y, p, q) -
        (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .logBinomialProbability */ .r6)(n, N, p, q));
}
/** log P(at least y), summed from y outwards by recurrence: no complement is taken, so any tail keeps its digits. */
function logUpperTail({ y, n, Y, N }) {
    const top = Math.min(n, Y);
    const bottom = Math.max(0, n + Y - N);
    if (y <= bottom)
        return 0;
    if (y > top)
        return -Infinity;
    const mode = Math.floor(((n + 1) * (Y + 1)) / (N + 2));
    if (y <= mode)
        return Math.log1p(-Math.exp(logLowerTail({ y: y - 1, n, Y, N })));
    let term = 1;
    let sum = 1;
    for (let k = y; k < top; k++) {
        term *= ((Y - k) * (n - k)) / ((k + 1) * (N - Y - n + k + 1));
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return logHypergeometric(y, n, Y, N) + Math.log(sum);
}
/** log P(at most y). */
function logLowerTail({ y, n, Y, N }) {
    const top = Math.min(n, Y);
    const bottom = Math.max(0, n + Y - N);
    if (y >= top)
        return 0;
    if (y < bottom)
        return -Infinity;
    const mode = Math.floor(((n + 1) * (Y + 1)) / (N + 2));
    if (y > mode)
        return Math.log1p(-Math.exp(logUpperTail({ y: y + 1, n, Y, N })));
    let term = 1;
    let sum = 1;
    for (let k = y; k > bottom; k--) {
        term *= (k * (N - Y - n + k)) / ((Y - k + 1) * (n - k + 1));
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return logHypergeometric(y, n, Y, N) + Math.log(sum);
}
/** log of Fisher's two-sided p: all tables no likelier than this one. */
function logFisherTwoSided({ y, n, Y, N }) {
    const observed = logHypergeometric(y, n, Y, N);
    // Ties are told from neighbours with R's relative tolerance of 1e-7.
    const limit = observed + 1e-7;
    const bottom = Math.max(0, n + Y - N);
    const top = Math.min(n, Y);
    const mode = Math.floor(((n + 1) * (Y + 1)) / (N + 2));
    if (logHypergeometric(mode, n, Y, N) <= limit)
        return 0;
    const upper = y > mode;
    const own = upper ? logUpperTail({ y, n, Y, N }) : logLowerTail({ y, n, Y, N });
    // The other tail starts where the probability first falls to the observed one: the mass is unimodal, so bisect.
    let near = mode;
    let far = upper ? bottom : top;
    if (logHypergeometric(far, n, Y, N) > limit)
        return own;
    while (Math.abs(far - near) > 1) {
        const middle = Math.trunc((near + far) / 2);
        if (logHypergeometric(middle, n, Y, N) > limit)
            near = middle;
        else
            far = middle;
    }
    const other = upper ? logLowerTail({ y: far, n, Y, N }) : logUpperTail({ y: far, n, Y, N });
    return Math.min(0, logSum(own, other));
}
/** log of the one-sided mid-p: P(more than y) + ½ P(y). */
function logMidP({ y, n, Y, N }) {
    return logSum(logUpperTail({ y: y + 1, n, Y, N }), logHypergeometric(y, n, Y, N) - Math.LN2);
}
/** log(eᵃ + eᵇ). */
function logSum(a, b) {
    const high = Math.max(a, b);
    if (high === -Infinity)
        return -Infinity;
    return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}


/***/ }),

/***/ 7933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ cohensH),
/* harmony export */   pv: () => (/* binding */ newcombe),
/* harmony export */   rF: () => (/* binding */ wilson)
/* harmony export */ });
/* unused harmony export clopperPearson */
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6172);


/** Exact interval of a share: y of n, at the given level. Clopper & Pearson (1934). */
function clopperPearson(y, n, level = 0.95) {
    const tail = (1 - level) / 2;
    return [y <= 0 ? 0 : betaQuantile(tail, y, n - y + 1), y >= n ? 1 : betaQuantile(1 - tail, y + 1, n - y)];
}
/** Wilson's interval of a share, on counts that may be effective (divided by a design effect) and so not whole. */
function wilson(y, n, level = 0.95) {
    if (n <= 0)
        return [0, 1];
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - (1 - level) / 2);
    const p = y / n;
    const square = (z * z) / n;
    const centre = (p + square / 2) / (1 + square);
    const half = (z * Math.sqrt((p * (1 - p)) / n + square / (4 * n))) / (1 + square);
    return [p <= 0 ? 0 : Math.max(0, centre - half), p >= 1 ? 1 : Math.min(1, centre + half)];
}
/** Interval of the change `current − baseline` from the intervals of both. Newcombe (1998), hybrid score method 10. */
function newcombe(baseline, current) {
    const change = current.share - baseline.share;
    const down = Math.hypot(current.share - current.interval[0], baseline.interval[1] - baseline.share);
    const up = Math.hypot(current.interval[1] - current.share, baseline.share - baseline.interval[0]);
    return [Math.max(-1, change - down), Math.min(1, change + up)];
}
/** Cohen's h of two shares: the change on the scale on which rare and frequent things compare. */
function cohensH(baseline, current) {
    return 2 * Math.asin(Math.sqrt(current)) - 2 * Math.asin(Math.sqrt(baseline));
}


/***/ }),

/***/ 6172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   yZ: () => (/* binding */ normalLogSurvival)
/* harmony export */ });
/* unused harmony export normalCdf */
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2718);

/** log P(Z > z) for the standard normal, exact far into the tail where the probability itself underflows. */
function normalLogSurvival(z) {
    if (z < 0)
        return Math.log1p(-normalTail(-z));
    if (z < 2)
        return Math.log(normalSmall(z));
    return -0.5 * z * z - _gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .HALF_LOG_TWO_PI */ .wg + Math.log(millsRatio(z));
}
/** P(Z ≤ z). */
function normalCdf(z) {
    return z < 0 ? normalTail(-z) : 1 - normalTail(z);
}
/** P(Z > z) for z ≥ 0. */
function normalTail(z) {
    return z < 2 ? normalSmall(z) : Math.exp(-0.5 * z * z - _gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .HALF_LOG_TWO_PI */ .wg) * millsRatio(z);
}
/** P(Z > z) for 0 ≤ z < 2, by the series z + z³/3 + z⁵/15 + … of Marsaglia (2004). */
function normalSmall(z) {
    let term = z;
    let sum = z;
    for (let i = 3;; i += 2) {
        term *= (z * z) / i;
        const next = sum + term;
        if (next === sum)
            break;
        sum = next;
    }
    return 0.5 - sum * Math.exp(-0.5 * z * z - _gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .HALF_LOG_TWO_PI */ .wg);
}
/** P(Z > z)/φ(z) for z ≥ 2, by Laplace's continued fraction evaluated from its end. */
function millsRatio(z) {
    let value = z;
    for (let k = Math.ceil(40 + 800 / (z * z)); k >= 1; k--)
        value = z + k / value;
    return 1 / value;
}
/** z with P(Z ≤ z) = p, for 0 < p < 1. Algorithm AS 241 (Wichura 1988), accurate to about 1e-16. */
function normalQuantile(p) {
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * horner(r, CENTRE_TOP)) / horner(r, CENTRE_BOTTOM);
    }
    const tail = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const magnitude = tail <= 5
        ? horner(tail - 1.6, MIDDLE_TOP) / horner(tail - 1.6, MIDDLE_BOTTOM)
        : horner(tail - 5, FAR_TOP) / horner(tail - 5, FAR_BOTTOM);
    return q < 0 ? -magnitude : magnitude;
}
function horner(x, coefficients) {
    let value = 0;
    for (let i = coefficients.length - 1; i >= 0; i--)
        value = value * x + coefficients[i];
    return value;
}
const CENTRE_TOP = [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227
];
const CENTRE_BOTTOM = [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852546
];
const MIDDLE_TOP = [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
];
const MIDDLE_BOTTOM = [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9
];
const FAR_TOP = [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7
];
const FAR_BOTTOM = [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15
];


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
