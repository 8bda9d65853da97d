export const id = 801;
export const ids = [801];
export const modules = {

/***/ 4801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6286);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5606);
/* harmony import */ var _explain_gate_explainer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3826);
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2894);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7822);
/* harmony import */ var _policies_mine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(433);
/* harmony import */ var _report_policy_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2315);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6235);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(480);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3197);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3515);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5002);













const TOP = 10;
/** Logs beyond this are not mined anew for every pair of thresholds: a first look should not take long. */
const MOST_ROWS = 5000;
const COMPARED = `Nothing was compared. ${(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)('policyminer update')} writes these policies as a baseline; from then on ${(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)('policyminer check')} says what changes.`;
const command = {
    name: 'explore',
    summary: 'writes the report of one log without a baseline: the first thing to run',
    usage: '--logs PATH… [--output report.html]',
    options: ['logs', ..._flags_js__WEBPACK_IMPORTED_MODULE_9__/* .READING */ .rq, ..._flags_js__WEBPACK_IMPORTED_MODULE_9__/* .MINING */ .jh, 'config'],
    takesPaths: true,
    flags: [
        { name: 'output', type: 'text', value: 'FILE', meaning: 'where the report goes (default report.html)' },
        _flags_js__WEBPACK_IMPORTED_MODULE_9__/* .WORKERS */ .aU
    ],
    notes: ['Opens nothing and needs no server: the report is one file for any browser.'],
    run: async (invocation) => {
        const { options, config, workers } = await (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G9)(invocation, ['output']);
        (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .requireLogs */ .XY)(options);
        const output = String(invocation.given.output ?? 'report.html');
        await (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .requireFolderOf */ .ZG)(output, invocation.cwd);
        const reading = await (0,_window_js__WEBPACK_IMPORTED_MODULE_8__/* .readWindow */ .tw)({ options, config, workers, workspace: invocation.cwd, confine: false }, options.logs);
        (0,_window_js__WEBPACK_IMPORTED_MODULE_8__/* .requireNamed */ .d)(reading.unmatched);
        const { table, vocabulary } = (0,_sides_js__WEBPACK_IMPORTED_MODULE_7__/* .abstractAfresh */ .Io)(reading.table, config);
        const candidate = await (0,_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCandidate */ .El)({ raw: reading.table, table, vocabulary, options });
        const explainer = (0,_explain_gate_explainer_js__WEBPACK_IMPORTED_MODULE_3__/* .createGateExplainer */ .Qc)({
            language: options.language,
            run: { logs: options.logs, baseline: options.baseline },
            failOn: []
        });
        const result = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .assembleResult */ .A)({ options, today: (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .today */ .Ec)(), reading, candidate, explainer });
        const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(99), __webpack_require__.e(601), __webpack_require__.e(106)]).then(__webpack_require__.bind(__webpack_require__, 9106));
        const { minedGrid } = await __webpack_require__.e(/* import() */ 288).then(__webpack_require__.bind(__webpack_require__, 9288));
        const { events, sessions } = result.inputs;
        const counted = (n, one, many) => `${n} ${n === 1 ? one : many}`;
        const title = `What the agent does: ${counted(candidate.policies.length, 'policy', 'policies')} in ${counted(events, 'event', 'events')} of ${counted(sessions, 'session', 'sessions')}`;
        const page = {
            ...result,
            failed: false,
            explanation: {
                ...result.explanation,
                summary: nextOf(events, candidate.policies.length),
                details: [],
                recommendations: []
            }
        };
        const inForce = {
            support: options['min-support'],
            confidence: options['min-confidence'],
            lift: options['min-lift']
        };
        const mine = (minConfidence, minSupport) => (0,_policies_mine_js__WEBPACK_IMPORTED_MODULE_5__/* .minePolicies */ .cR)(table, { ...(0,_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .miningOptions */ .Lj)(options), minConfidence, minSupport });
        const grid = table.rows <= MOST_ROWS ? minedGrid(mine, inForce) : undefined;
        const extras = { title, policies: candidate.policies, grid };
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(invocation.cwd, output), renderHtml(page, (0,_request_js__WEBPACK_IMPORTED_MODULE_10__/* .presentationOf */ .uW)(options), extras));
        (0,_skipped_js__WEBPACK_IMPORTED_MODULE_12__/* .noteSkips */ .$)(reading, invocation.note);
        invocation.print(`${title}\nReport: ${output}\n${(0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_6__/* .policySetText */ .G$)(candidate.set, TOP)}${more(candidate.policies.length)}`);
        return 0;
    }
};
const NO_EVENT = `No file held an action of an agent. ${(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)('policyminer inspect')} says what each file is, what was left out, and why.`;
const NO_POLICY = `Nothing is regular enough, or in enough sessions, to be a policy under these thresholds. The table below says what others would give; ${(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .hD)('policyminer inspect')} shows what there is to mine.`;
const nextOf = (events, policies) => events === 0 ? NO_EVENT : policies === 0 ? NO_POLICY : COMPARED;
const more = (policies) => policies > TOP ? `\n… and ${policies - TOP} more in the report` : '';
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (command);


/***/ }),

/***/ 5002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ noteSkips)
/* harmony export */ });
/** Says on the terminal what of the logs could not be used: nothing is lost silently. */
function noteSkips({ skips, duplicates, files }, note) {
    for (const { reason, count, file, line } of skips) {
        note(`skipped ${count} ${count === 1 ? 'record' : 'records'}: ${reason} (first at ${file}:${line})`);
    }
    if (duplicates > 0)
        note(`left out ${duplicates} ${duplicates === 1 ? 'copy' : 'copies'} of calls that were read already`);
    for (const { path, format } of files)
        if (format === 'unknown')
            note(`${path}: its format is not known`);
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ policySetText),
/* harmony export */   TV: () => (/* binding */ leftOutMarkdown),
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


/***/ })

};
