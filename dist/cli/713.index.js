export const id = 713;
export const ids = [713];
export const modules = {

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

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ EXPLANATION_FORMATS)
/* harmony export */ });
/** How explanations of recorded decisions are rendered. */
const EXPLANATION_FORMATS = ['text', 'markdown', 'html', 'json', 'disclosure'];


/***/ })

};
