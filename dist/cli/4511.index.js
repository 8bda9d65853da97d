export const id = 4511;
export const ids = [4511];
export const modules = {

/***/ 4511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4914);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(899);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(452);
/* harmony import */ var _events_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(570);
/* harmony import */ var _events_garbage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4114);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7822);
/* harmony import */ var _policies_mine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1490);
/* harmony import */ var _report_policy_set_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2315);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9205);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(480);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7713);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3515);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5002);














const TOP = 10;
/** Of so many the values as they were read are worth giving back before the rest is mined. */
const MANY_ITEMS = 50_000;
const command = {
    ..._described_js__WEBPACK_IMPORTED_MODULE_10__.descriptions.extract,
    run: async (invocation) => {
        const { options, config, workers } = await (0,_request_js__WEBPACK_IMPORTED_MODULE_11__/* .settle */ .G9)(invocation, ['output', 'all', 'output-format']);
        (0,_request_js__WEBPACK_IMPORTED_MODULE_11__/* .requireLogsOrTallies */ .ek)(options);
        const format = formatOf(invocation.given['output-format']);
        const given = invocation.given.output;
        const output = typeof given === 'string' ? given : besideFirst(options.logs);
        await (0,_request_js__WEBPACK_IMPORTED_MODULE_11__/* .requireFolderOf */ .ZG)(output, invocation.cwd);
        await (0,_request_js__WEBPACK_IMPORTED_MODULE_11__/* .requireNoLog */ .vo)(output, options.logs, invocation.cwd);
        const all = invocation.given.all === true;
        const asTheyAre = all && options['max-antecedent'] === 1 && options.kinds.every((kind) => kind === 'association');
        const { reading, raw, abstracted, unmatched, isWide } = await readToMine({ options, config, workers, workspace: invocation.cwd, confine: false }, asTheyAre);
        if (isWide)
            (0,_events_garbage_js__WEBPACK_IMPORTED_MODULE_4__/* .collectGarbage */ .i)();
        const candidate = await (0,_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCandidate */ .El)({ raw, ...abstracted, options, workers, all });
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBaseline */ .B9)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(invocation.cwd, output), candidate, 'follow');
        (0,_skipped_js__WEBPACK_IMPORTED_MODULE_12__/* .noteSkips */ .$)(reading, invocation.note);
        for (const line of unmatched)
            invocation.note(line);
        const { policies, set } = candidate;
        // What the seed's tool would mine is printed as it prints it.
        const rest = all && !asTheyAre ? (0,_policies_mine_js__WEBPACK_IMPORTED_MODULE_6__/* .explainRest */ .Ct)(policies, abstracted.table, (0,_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .miningOptions */ .Lj)(options)) : undefined;
        if (format === 'json')
            invocation.print((0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_7__/* .policySetJson */ .VN)(pruned(set, rest), undefined, rest));
        else if (format === 'markdown')
            invocation.print(joined('\n\n', (0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_7__/* .policySetMarkdown */ .iY)(pruned(set, rest), MOST), rest && (0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_7__/* .leftOutMarkdown */ .TV)(rest)));
        else
            invocation.print(joined('\n', `Parsed ${raw.totals.events} valid log entries.`, policies.length === 1 && !asTheyAre ? 'Mined 1 policy.' : `Mined ${policies.length} policies.`, rest &&
                `Of these ${policies.length - rest.length} stand by themselves; the rest follows with the reasons.`, `Saved policy set to ${output}`, (0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_7__/* .policySetText */ .G$)(pruned(set, rest), rest === undefined ? TOP : MOST), asTheyAre || rest !== undefined || policies.length <= TOP
                ? undefined
                : `… and ${policies.length - TOP} more: \`policyminer format --policies ${output}\` shows them`, rest && (0,_report_policy_set_js__WEBPACK_IMPORTED_MODULE_7__/* .leftOutText */ .jG)(rest)));
        return 0;
    }
};
/** The logs abstracted, unless they are to be mined as they are; what was read goes, but for what is told of it. */
async function readToMine(request, asTheyAre) {
    const { table, ...reading } = await (0,_window_js__WEBPACK_IMPORTED_MODULE_9__/* .readJudgedWindow */ .OQ)(request);
    (0,_window_js__WEBPACK_IMPORTED_MODULE_9__/* .requireNamed */ .d)(reading.unmatched);
    const raw = (0,_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryOf */ .YG)(table);
    if (asTheyAre)
        return { reading, raw, abstracted: { table, vocabulary: _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .rawVocabulary */ .TZ }, unmatched: [], isWide: false };
    const abstracted = (0,_sides_js__WEBPACK_IMPORTED_MODULE_8__/* .abstractAfresh */ .Io)(table, request.config);
    const unmatched = (0,_sides_js__WEBPACK_IMPORTED_MODULE_8__/* .unmatchedInConfig */ .xf)(table, request.config);
    (0,_events_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .release */ ._r)(table.itemIds);
    (0,_events_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .release */ ._r)(table.itemStart);
    return { reading, raw, abstracted, unmatched, isWide: table.items.length >= MANY_ITEMS };
}
const MOST = Number.POSITIVE_INFINITY;
const joined = (between, ...parts) => parts.filter((part) => part !== undefined).join(between);
function formatOf(given) {
    const format = _described_js__WEBPACK_IMPORTED_MODULE_10__.EXTRACT_FORMATS.find((known) => known === String(given ?? 'text').toLowerCase());
    if (format !== undefined)
        return format;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_13__/* .UserError */ .y(`flag \`--output-format\` is ${JSON.stringify(given)}: give one of ${_described_js__WEBPACK_IMPORTED_MODULE_10__.EXTRACT_FORMATS.join(', ')}`);
}
/** The set as it is without `--all`: the rest is told with its reasons. */
function pruned(set, rest) {
    const leftOut = new Set(rest?.map(({ policy }) => policy.policy_id));
    return { ...set, policies: set.policies.filter(({ policy_id }) => !leftOut.has(policy_id)) };
}
/** As the seed's tool does: in the folder of the log. Standard input and globs have none: the current folder. */
const besideFirst = ([first = '-']) => first === '-' || /[*?[\]{}]/.test(first) ? 'policies.json' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first), 'policies.json');
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (command);


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
