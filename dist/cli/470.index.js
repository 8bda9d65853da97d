export const id = 470;
export const ids = [470];
export const modules = {

/***/ 8537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ explore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/assemble.js + 4 modules
var assemble = __webpack_require__(240);
// EXTERNAL MODULE: ./lib/candidate.js + 6 modules
var lib_candidate = __webpack_require__(899);
// EXTERNAL MODULE: ./lib/explain/gate-explainer.js + 2 modules
var gate_explainer = __webpack_require__(3691);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
// EXTERNAL MODULE: ./lib/output.js
var lib_output = __webpack_require__(7822);
// EXTERNAL MODULE: ./lib/policies/mine.js + 41 modules
var policies_mine = __webpack_require__(1490);
// EXTERNAL MODULE: ./lib/policies/identity.js
var identity = __webpack_require__(9874);
;// CONCATENATED MODULE: ./lib/policies/mine-again.js


/** What a search depends on beside the table: support is a threshold of associations alone. */
const searchName = (kind, options) => JSON.stringify([kind, kind === 'association' ? options : { ...options, minSupport: 0 }]);
/**
 * Mining of one table under many thresholds: every call gives what `minePolicies` gives, and no search is made and no
 * rule counted twice. What is left out beside other policies is decided anew each time, for it depends on which are there.
 */
function miningAgain(table) {
    const found = new Map();
    const counted = new Map();
    const steps = {
        search: (kind, _, options) => {
            const name = searchName(kind, options);
            const candidates = found.get(name) ?? policies_mine/* MINING_STEPS */.ZW.search(kind, table, options);
            found.set(name, candidates);
            return candidates;
        },
        count: (rule) => {
            const id = (0,identity.policyId)(rule);
            const policy = counted.get(id) ?? policies_mine/* MINING_STEPS */.ZW.count(rule, table);
            counted.set(id, policy);
            return policy;
        }
    };
    return (options) => (0,policies_mine/* minePolicies */.cR)(table, options, steps);
}

// EXTERNAL MODULE: ./lib/report/policy-set.js
var policy_set = __webpack_require__(2315);
// EXTERNAL MODULE: ./lib/sides.js + 66 modules
var sides = __webpack_require__(9205);
// EXTERNAL MODULE: ./lib/window.js + 2 modules
var lib_window = __webpack_require__(480);
// EXTERNAL MODULE: ./lib/commands/described.js
var described = __webpack_require__(7713);
// EXTERNAL MODULE: ./lib/commands/request.js
var request = __webpack_require__(3515);
// EXTERNAL MODULE: ./lib/commands/skipped.js
var skipped = __webpack_require__(5002);
;// CONCATENATED MODULE: ./lib/commands/explore.js














const TOP = 10;
/** Larger logs are mined for fewer pairs of thresholds: a first look should not take long. */
const MANY_ROWS = 60_000;
/** Why a rule is left out takes another mining; in larger logs few are missed. */
const FEW_ROWS = 20_000;
const command = {
    ...described.descriptions.explore,
    run: async (invocation) => {
        const { options, config, workers } = await (0,request/* settle */.G9)(invocation, ['output']);
        (0,request/* requireLogs */.XY)(options);
        const output = String(invocation.given.output ?? 'report.html');
        await (0,request/* requireFolderOf */.ZG)(output, invocation.cwd);
        await (0,request/* requireNoLog */.vo)(output, options.logs, invocation.cwd);
        const reading = await (0,lib_window/* readWindow */.tw)({ options, config, workers, workspace: invocation.cwd, confine: false }, options.logs);
        (0,lib_window/* requireNamed */.d)(reading.unmatched);
        const { table, vocabulary } = (0,sides/* abstractAfresh */.Io)(reading.table, config);
        const mine = miningAgain(table);
        const mined = mine((0,lib_candidate/* miningOptions */.Lj)(options));
        const candidate = await (0,lib_candidate/* makeCandidate */.El)({ raw: reading.table, table, vocabulary, options, mined });
        const explainer = (0,gate_explainer/* createGateExplainer */.Qc)({
            language: options.language,
            run: { logs: options.logs, baseline: options.baseline },
            failOn: []
        });
        const result = (0,assemble/* assembleResult */.A)({ options, today: (0,request/* today */.Ec)(), reading, candidate, explainer });
        const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(3082), __webpack_require__.e(6580), __webpack_require__.e(4601), __webpack_require__.e(5662)]).then(__webpack_require__.bind(__webpack_require__, 5662));
        const { updateLine } = await __webpack_require__.e(/* import() */ 2748).then(__webpack_require__.bind(__webpack_require__, 2748));
        const { minedGrid } = await __webpack_require__.e(/* import() */ 9288).then(__webpack_require__.bind(__webpack_require__, 9288));
        const { events, sessions } = result.inputs;
        const { labelsIn } = await __webpack_require__.e(/* import() */ 3082).then(__webpack_require__.bind(__webpack_require__, 3082));
        const words = labelsIn(result);
        const title = words.html.exploreTitle(candidate.policies.length, events, sessions);
        const presentation = (0,request/* presentationOf */.uW)(options);
        const page = {
            ...result,
            failed: false,
            explanation: {
                ...result.explanation,
                summary: nextOf(events, candidate.policies.length, updateLine(result, presentation, false), words),
                details: [],
                recommendations: []
            }
        };
        const inForce = {
            support: options['min-support'],
            confidence: options['min-confidence'],
            lift: options['min-lift']
        };
        const grid = minedGrid((minConfidence, minSupport) => mine({ ...(0,lib_candidate/* miningOptions */.Lj)(options), minConfidence, minSupport }), inForce, table.rows > MANY_ROWS ? 'few' : 'many');
        const leftOut = table.rows > FEW_ROWS ? [] : (0,policies_mine/* explainOmissions */.Mm)(table, (0,lib_candidate/* miningOptions */.Lj)(options));
        const extras = { title, policies: candidate.policies, grid, leftOut };
        await (0,lib_output/* writeWhole */.f8)((0,external_node_path_.resolve)(invocation.cwd, output), renderHtml(page, presentation, extras), 'follow');
        (0,skipped/* noteSkips */.$)(reading, invocation.note);
        for (const line of (0,sides/* unmatchedInConfig */.xf)(reading.table, config))
            invocation.note(line);
        invocation.print(`${title}\nReport: ${output}\n${(0,policy_set/* policySetText */.G$)(candidate.set, TOP)}${more(candidate.policies.length)}${rest(leftOut.length)}`);
        return 0;
    }
};
const INSPECT = (0,sentence/* quote */.hD)('policyminer inspect');
const CHECK = (0,sentence/* quote */.hD)('policyminer check');
function nextOf(events, policies, update, { html }) {
    if (events === 0)
        return html.exploreNoEvent(INSPECT);
    return policies === 0 ? html.exploreNoPolicy(INSPECT) : html.exploreNext((0,sentence/* quote */.hD)(update), CHECK);
}
const more = (policies) => policies > TOP ? `\n… and ${policies - TOP} more in the report` : '';
const rest = (leftOut) => leftOut > 0 ? `\nLeft out though they reach the thresholds: ${leftOut}; the report says why.` : '';
/* harmony default export */ const explore = (command);


/***/ }),

/***/ 8014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ codedReason),
/* harmony export */   I: () => (/* binding */ reasonWords)
/* harmony export */ });
/* harmony import */ var _known_sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(663);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2894);


const FOUND = '(?<different>\\d+) different values on (?<events>\\d+) events';
/**
 * The reasons that reading and abstraction give, by the words in which logs, tallies and baselines of any version hold
 * them. Named groups are the values of their messages.
 */
const REASONS = [
    ['reason_not_json', /^not valid JSON$/],
    ['reason_not_utf8', /^not valid UTF-8$/],
    ['reason_conflict', /^a git conflict marker$/],
    ['reason_too_deep', /^the record is nested more than (?<levels>\d+) levels deep$/],
    ['reason_too_long', /^the record is longer than (?<size>[\d.]+) MiB$/],
    ['reason_ends_in_record', /^the file ends inside this record$/],
    ['reason_ends_in_array', /^the file ends before this array is closed$/],
    ['reason_not_object', /^the record is not a JSON object$/],
    ['reason_nothing', /^the record has neither an action nor a session$/],
    ['reason_no_action', /^the mapping finds no action in the record$/],
    ['reason_not_csv', /^the row is not valid CSV$/],
    ['reason_not_this_format', /^the record could not be read in this format$/],
    ['reason_unknown_format', /^the format of the file is not recognised$/],
    ['reason_no_path', /^the decision names neither an action nor a policy path$/],
    ['reason_no_tool', /^the audit record names no tool$/],
    ['reason_no_verb', /^the audit event has no verb$/],
    ['reason_only_end', /^the record tells how the session ended, not what was done in it$/],
    ['reason_no_answer', /^the request has no answer$/],
    ['reason_missing', /^`(?<field>\w+)` is missing$/],
    ['reason_not_text', /^`(?<field>\w+)` is not a string$/],
    ['reason_blank', /^`(?<field>\w+)` is blank$/],
    ['reason_no_object', /^`(?<field>\w+)` is not an object$/],
    ['reason_grows', /^the (?<name>\w+) data grows more than (?<times>\d+) times: the rest is not read$/],
    ['reason_damaged', /^the (?<name>\w+) data is damaged or cut off$/],
    ['reason_behind', /^what stands behind the (?<name>\w+) data is not read$/],
    ['reason_zip_damaged', /^the zip archive is damaged or cut off$/],
    ['reason_zip_empty', /^the zip archive holds no log$/],
    ['reason_table_file', /^a file of the kind (?<name>\w+) is not read: export it as JSON Lines or CSV$/],
    ['reason_lfs', /^a pointer of Git LFS stands in place of the file: check out with lfs: true$/],
    ['reason_packing', /^what is packed by (?<name>\w+) is not read: unpack it first$/],
    ['reason_zip_encrypted', /^the entry of the zip archive is encrypted$/],
    ['reason_zip_unsupported', /^the entry of the zip archive is packed in a way that is not supported$/],
    ['reason_ignored', /^named in ignore-keys$/],
    ['reason_config', /^left out by the config file$/],
    ['reason_same', /^says the same as (?<key>.+) \((?<share>\d+)% of the information in common\)$/s],
    ['reason_no_boundary', /^number without a boundary at which the agent acts differently$/],
    ['reason_arguments', /^names the arguments of the call: follows from the action$/],
    ['reason_times', new RegExp(`^points in time: ${FOUND}$`)],
    ['reason_births', new RegExp(`^dates of birth: ${FOUND}$`)],
    ['reason_identifiers', new RegExp(`^identifiers: ${FOUND}$`)],
    ['reason_free_text', new RegExp(`^free text: ${FOUND}$`)],
    ['reason_session', new RegExp(`^another name of the session: ${FOUND}$`)],
    ['reason_alone', new RegExp(`^nearly every value stands alone: ${FOUND}$`)]
];
const QUOTED = new Set(['field', 'key']);
/** The code of a reason; undefined for one that is not known. */
function codedReason(reason) {
    const known = (0,_known_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSentence */ .X)(reason, REASONS);
    return known && { code: known.key.replace('reason_', ''), values: known.values };
}
/** A reason in the language of the words; one that is not known stays as it was said. */
function reasonWords(reason, words) {
    const known = (0,_known_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSentence */ .X)(reason, REASONS);
    return known === undefined ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(reason) : words.say(known.key, (0,_known_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValues */ .Q)(known.values, QUOTED));
}


/***/ }),

/***/ 1042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ aside),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   ju: () => (/* binding */ phraseInCell),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);


/** The few blocks a comment is made of. A block is a string without blank lines at its ends; empty blocks vanish. */
/** Words of ours: labels and numbers. Never for text that came from outside. */
const ours = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const phrase = (said) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(said, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(text), ours);
/** In a cell of a table. */
const phraseInCell = (said) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .M)(said, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.codeInCell)(text), ours);
const join = (...blocks) => blocks.filter((block) => typeof block === 'string' && block !== '').join('\n\n');
const bullets = (items) => items.map((item) => `- ${item}`).join('\n');
/** In parentheses, after something. */
const aside = (text, { marks }) => ours(marks.open + text + marks.close);
/** A list that says how many of `total` it leaves out. */
const limited = (items, total, words) => bullets(total > items.length ? [...items, ours(words.more(total - items.length))] : items);
/** Folded text; nothing where there is nothing to fold. The summary is HTML. */
const details = (summary, body) => body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** A table. Cells hold no line end and no bare pipe. */
function table(heads, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A block as the continuation of a list item. */
const indented = (block, width) => block.replace(/^(?!$)/gm, ' '.repeat(width));
const bytes = (text) => Buffer.byteLength(text, 'utf8');


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written),
/* harmony export */   l: () => (/* binding */ raw)
/* harmony export */ });
/** A phrase as one text: what is ours and what is the log's, each written as the sink wants it. */
const written = (phrase, data, ours = (text) => text) => phrase.map((piece) => (typeof piece === 'string' ? ours(piece) : data(piece.data))).join('');
/** A phrase as it reads, for where the whole is escaped afterwards. */
const raw = (phrase) => written(phrase, (text) => text);


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
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4313);
/* harmony import */ var _policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4280);
/* harmony import */ var _policies_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7649);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1042);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8888);









/** A saved policy set for people: `format`, and what `extract` prints. */
const rate = (share) => (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_7__/* .toFixedEven */ .m)(share, 4);
const SEED_HEAD = '| ID | Antecedent | Consequent | Support | Confidence | Lift |';
const SEED_RULE = '|----|-----------|-----------|---------|------------|------|';
/** At most this many, strongest first; none for a negative number. */
const strongest = (set, maxPolicies) => (0,_ranking_js__WEBPACK_IMPORTED_MODULE_6__/* .strongestFirst */ .EJ)(set.policies).slice(0, Math.max(0, Math.trunc(maxPolicies)));
/** Line for line the layout of `aumai-policyminer`; control characters are made visible, other kinds stand among associations. */
function policySetText(set, maxPolicies) {
    const header = [
        `Policy Set: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(set.name)}`,
        `Source logs: ${set.sourceLogs}`,
        ...(set.generatedAt === undefined ? [] : [`Generated at: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(set.generatedAt)}`]),
        `Total policies: ${set.policies.length}`,
        '-'.repeat(60)
    ];
    const lines = strongest(set, maxPolicies).flatMap((policy) => [
        `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(policy.policy_id)}] ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(policy.description)}`,
        `  support=${rate(policy.support)} confidence=${rate(policy.confidence)} lift=${rate(policy.lift)}`
    ]);
    return [...header, ...lines].join('\n');
}
/** The tables of `aumai-policyminer`, escaped (theirs break on a pipe or a newline), with the other kinds below. */
function policySetMarkdown(set, maxPolicies, words = _labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labels */ .W) {
    const shown = strongest(set, maxPolicies);
    const numbers = (policy) => [rate(policy.support), rate(policy.confidence), rate(policy.lift)];
    const associations = shown.flatMap((policy) => policy.kind === 'association'
        ? [
            [
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(policy.policy_id),
                Object.entries(policy.antecedent)
                    .map(([key, value]) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(`${key}=${(0,_policies_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonText */ .G)(value)}`))
                    .join(', '),
                (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(policy.consequent),
                ...numbers(policy)
            ]
        ]
        : []);
    const others = shown.flatMap((policy) => policy.kind === 'association'
        ? []
        : [[(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(policy.policy_id), (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_5__/* .policyWords */ .gF)(policy, words)), ...numbers(policy)]]);
    const head = [
        `# ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(set.name)}`,
        '',
        `- **Source logs:** ${set.sourceLogs}`,
        ...(set.generatedAt === undefined ? [] : [`- **Generated at:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(set.generatedAt)}`]),
        `- **Total policies:** ${set.policies.length}`
    ];
    const rates = ['Support', 'Confidence', 'Lift'];
    return [
        head.join('\n'),
        ...(associations.length > 0 || others.length === 0
            ? [[SEED_HEAD, SEED_RULE, ...associations.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')]
            : []),
        ...(others.length > 0 ? [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['ID', words.table.policy, ...rates], others)] : [])
    ].join('\n\n');
}
const strongestLeftOut = (rest) => {
    const reasons = new Map(rest.map(({ policy, reason }) => [policy, reason]));
    return (0,_ranking_js__WEBPACK_IMPORTED_MODULE_6__/* .strongestFirst */ .EJ)([...reasons.keys()]).map((policy) => ({ policy, reason: reasons.get(policy) ?? '' }));
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
        .sort(([a, ofA], [b, ofB]) => ofA.length - ofB.length || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_8__/* .compareText */ .n6)(a, b))
        .map(([, group]) => ({
        shown: group.sort((a, b) => sessionsOf(b.policy) - sessionsOf(a.policy)).slice(0, MOST_OF_A_REASON),
        more: Math.max(0, group.length - MOST_OF_A_REASON)
    }));
}
const moreOfIt = (more) => `… and ${more} more for such a reason: \`--output-format json\` lists them all`;
/** Why `explore` counts fewer: it tells of what was judged alone. */
function ofThem(rest) {
    const unjudged = rest.filter((one) => one.unjudged === true).length;
    return unjudged === 0
        ? undefined
        : `Judged, and told by \`policyminer explore\` too: ${rest.length - unjudged}. Not judged, for what they are: ${unjudged}.`;
}
/** What the set leaves out, a policy and its reason at a time, a few for each kind of reason. */
function leftOutText(rest) {
    const lines = byReason(rest).flatMap(({ shown, more }) => [
        ...shown.flatMap(({ policy, reason }) => [
            `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(policy.policy_id)}] ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(policy.description)}`,
            `  left out: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.terminal)(reason)}`
        ]),
        ...(more > 0 ? [moreOfIt(more)] : [])
    ]);
    const said = ofThem(rest);
    return [
        '-'.repeat(60),
        `Left out without --all: ${rest.length}`,
        ...(said === undefined ? [] : [said]),
        ...lines
    ].join('\n');
}
/** The same as a table. */
function leftOutMarkdown(rest, words = _labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labels */ .W) {
    const rows = byReason(rest).flatMap(({ shown, more }) => [
        ...shown.map(({ policy, reason }) => [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(policy.policy_id),
            (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_5__/* .policyWords */ .gF)(policy, words)),
            rate(policy.confidence),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(reason)
        ]),
        ...(more > 0 ? [['', moreOfIt(more), '', '']] : [])
    ]);
    const head = `## Left out without --all: ${rest.length}`;
    const said = ofThem(rest);
    return rows.length === 0
        ? head
        : `${said === undefined ? head : `${head}\n\n${said}`}\n\n${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['ID', words.table.policy, 'Confidence', 'Why'], rows)}`;
}
/**
 * The set in the layout of `policies.json`, without the parts that only a baseline needs. Whole unless asked for less:
 * what is piped on must not lose policies to a default that is meant for readers.
 */
function policySetJson(set, maxPolicies = Number.POSITIVE_INFINITY, rest) {
    const sections = {};
    for (const policy of strongest(set, maxPolicies)) {
        const { section } = (0,_policies_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(policy);
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

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gF: () => (/* binding */ policyWords),
/* harmony export */   p8: () => (/* binding */ policyNames),
/* harmony export */   rI: () => (/* binding */ promiseWords)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _explain_rule_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6481);
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4618);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7649);




/** `role=admin and env=prod`, each condition a datum. Keys in the order of code points. */
function conditionWords(antecedent, words) {
    return Object.keys(antecedent)
        .sort(_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)
        .flatMap((key, i) => {
        const condition = { data: (0,_explain_rule_words_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionText */ .D3)(key, antecedent[key]) };
        return i === 0 ? [condition] : [` ${words.and} `, condition];
    });
}
const datum = (data) => ({ data });
/** An order between two events, with what ties them and where it holds. */
function orderWords(rule, order, words) {
    const same = rule.same === undefined ? [] : words.policy.same(datum(rule.same));
    const context = conditionWords(rule.antecedent, words);
    return [...order, ...same, ...(context.length === 0 ? [] : words.policy.inContext(context))];
}
/** What a policy says and its counts count, in words, without them: short enough for a cell of a narrow table. */
function policyWords(rule, words) {
    switch (rule.kind) {
        case 'association': {
            const action = datum(rule.consequent);
            const when = conditionWords(rule.antecedent, words);
            return rule.status === 'required' && when.length === 0
                ? words.policy.always(action)
                : words.policy.association(when, action);
        }
        case 'precondition':
            return words.policy.precondition(datum(rule.action), conditionWords(rule.requires, words));
        case 'prohibition':
            return words.policy.prohibition(datum(rule.never), conditionWords(rule.antecedent, words));
        case 'outcome':
            return words.policy.outcome(datum(rule.action), conditionWords(rule.antecedent, words), datum(rule.outcome));
        case 'sequence': {
            const order = words.policy[rule.template](datum(rule.activation), datum(rule.target ?? ''), rule.most ?? 1);
            return orderWords(rule, order, words);
        }
    }
}
/**
 * What people want of a policy: that of a forbidden one is what must never be. The name of a finding; where counts of
 * the rule stand beside it, `policyWords` says what they count.
 */
function promiseWords(policy, words) {
    if (policy.status !== 'forbidden')
        return policyWords(policy, words);
    switch (policy.kind) {
        case 'association':
            return words.policy.prohibition(datum(policy.consequent), conditionWords(policy.antecedent, words));
        case 'precondition':
            return words.policy.prohibition(datum(policy.action), conditionWords(policy.requires, words));
        case 'prohibition':
            return policyWords(policy, words);
        case 'outcome':
            return words.policy.neverEnds(datum(policy.action), conditionWords(policy.antecedent, words), datum(policy.outcome));
        case 'sequence': {
            const [activation, target] = [datum(policy.activation), datum(policy.target ?? '')];
            switch (policy.template) {
                case 'precedence':
                    return orderWords(policy, words.policy.not_succession(target, activation), words);
                case 'response':
                    return orderWords(policy, words.policy.not_succession(activation, target), words);
                case 'chain_precedence':
                    return orderWords(policy, words.policy.neverDirectly(activation, target), words);
                case 'chain_response':
                    return orderWords(policy, words.policy.neverDirectly(target, activation), words);
                default:
                    return words.policy.notAllowed(policyWords(policy, words));
            }
        }
    }
}
/** Every text of the log that a sentence about this policy may quote. */
function policyNames(rule) {
    const names = policyWords(rule, _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .W).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.data]));
    const conditions = (0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionsOf */ .y)(rule);
    const parts = Object.entries(conditions).flatMap(([key, value]) => [
        key,
        `${key}='${value}'`,
        `${key}="${value}"`,
        ...(typeof value === 'string' ? [value] : [])
    ]);
    return [...names, ...parts];
}


/***/ })

};
