export const id = 642;
export const ids = [642];
export const modules = {

/***/ 8014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ codedReason),
/* harmony export */   I: () => (/* binding */ reasonWords)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);

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
    ['reason_missing', /^`(?<field>\w+)` is missing$/],
    ['reason_not_text', /^`(?<field>\w+)` is not a string$/],
    ['reason_blank', /^`(?<field>\w+)` is blank$/],
    ['reason_no_object', /^`(?<field>\w+)` is not an object$/],
    ['reason_grows', /^the (?<name>\w+) data grows more than (?<times>\d+) times: the rest is not read$/],
    ['reason_damaged', /^the (?<name>\w+) data is damaged or cut off$/],
    ['reason_behind', /^what stands behind the (?<name>\w+) data is not read$/],
    ['reason_zip_damaged', /^the zip archive is damaged or cut off$/],
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
/** What comes from the log or is code stands as such in a sentence. */
const QUOTED = new Set(['field', 'key']);
function matched(reason) {
    for (const [key, pattern] of REASONS) {
        const match = pattern.exec(reason);
        if (match !== null)
            return { key, values: { ...match.groups } };
    }
    return undefined;
}
/** The code of a reason; undefined for one that is not known. */
function codedReason(reason) {
    const known = matched(reason);
    return known && { code: known.key.replace('reason_', ''), values: known.values };
}
/** A reason in the language of the words; one that is not known stays as it was said. */
function reasonWords(reason, words) {
    const known = matched(reason);
    if (known === undefined)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(reason);
    const values = Object.fromEntries(Object.entries(known.values).map(([name, value]) => [name, QUOTED.has(name) ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value) : value]));
    return words.say(known.key, values);
}


/***/ }),

/***/ 5693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ statusLines),
/* harmony export */   E: () => (/* binding */ policyLines)
/* harmony export */ });
/** Line (from 1) on which each policy's id stands in the text of a policy set: where annotations point. */
function policyLines(text) {
    const lines = new Map();
    text.split('\n').forEach((line, index) => {
        const id = /"policy_id":\s*"([^"\\]+)"/.exec(line)?.[1];
        if (id !== undefined && !lines.has(id))
            lines.set(id, index + 1);
    });
    return lines;
}
/** Line (from 1) to edit for another status of a policy: that of its `"status"`, or of its id where it has none. */
function statusLines(text) {
    const lines = policyLines(text);
    const rows = text.split('\n');
    for (const [id, line] of lines) {
        for (let next = line; next < rows.length; next++) {
            const row = rows[next];
            if (/"policy_id":/.test(row))
                break;
            if (!/^\s*"status":/.test(row))
                continue;
            lines.set(id, next + 1);
            break;
        }
    }
    return lines;
}


/***/ }),

/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFiles: () => (/* binding */ renderFiles)
});

// EXTERNAL MODULE: ./lib/policies/file.js
var file = __webpack_require__(194);
// EXTERNAL MODULE: ./lib/policies/lines.js
var policies_lines = __webpack_require__(5693);
// EXTERNAL MODULE: ./lib/report/counts-only.js
var counts_only = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/words.js
var report_words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/csv.js


const HEAD = [
    'policy_id',
    'kind',
    'status',
    'description',
    'support',
    'confidence',
    'lift',
    'events',
    'kept',
    'sessions',
    'rule'
];
const RULE_FIELDS = [
    'antecedent',
    'consequent',
    'action',
    'requires',
    'never',
    'outcome',
    'template',
    'activation',
    'target',
    'same',
    'most'
];
/** `policies.csv`: the policies of these logs, strongest first. UTF-8, CRLF (RFC 4180); `rule` is JSON. */
function renderCsv(policies) {
    const rows = (0,report_words/* strongestFirst */.EJ)(policies).map((policy) => {
        const own = policy;
        const rule = Object.fromEntries(RULE_FIELDS.filter((field) => own[field] !== undefined).map((field) => [field, own[field]]));
        const numbers = [policy.support, policy.confidence, policy.lift];
        const { evidence } = policy;
        const counts = evidence === undefined ? ['', '', ''] : [evidence.events, evidence.kept, evidence.sessions];
        return [
            (0,report_escape.csv)(policy.policy_id),
            policy.kind,
            policy.status,
            (0,report_escape.csv)(policy.description),
            ...numbers,
            ...counts,
            (0,report_escape.csv)(JSON.stringify(rule))
        ].join(',');
    });
    return [HEAD.join(','), ...rows].map((row) => `${row}\r\n`).join('');
}

// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
;// CONCATENATED MODULE: ./lib/report/guardrails/guards.js



const conditions = (antecedent) => Object.keys(antecedent)
    .sort(table/* compareText */.n6)
    .map((key) => ({ key, value: antecedent[key] }));
/**
 * A habit ("when X, then A") is no limit unless people require it: then X allows nothing but A. Outcomes come after
 * the action and orders need the session, so neither can be decided from one request.
 */
function refusalOf(policy) {
    switch (policy.kind) {
        case 'prohibition':
            return policy.status === 'forbidden'
                ? undefined
                : { action: policy.never, when: conditions(policy.antecedent), unless: [] };
        case 'precondition':
            return policy.status === 'forbidden' || Object.keys(policy.requires).length === 0
                ? undefined
                : { action: policy.action, when: [], unless: conditions(policy.requires) };
        case 'association': {
            const when = conditions(policy.antecedent);
            if (policy.status === 'required')
                return { except: policy.consequent, when, unless: [] };
            return policy.status === 'forbidden' ? { action: policy.consequent, when, unless: [] } : undefined;
        }
        default:
            return undefined;
    }
}
const words = (policy) => (0,report_words/* policyWords */.gF)(policy)
    .map((piece) => (typeof piece === 'string' ? piece : (0,report_escape.terminal)(piece.data)))
    .join('');
/** No engine takes half a character; what cannot be written down is left out and counted. */
const isWritable = ({ action, except, when, unless }) => ![action, except, ...[...when, ...unless].flatMap(({ key, value }) => [key, value])].some((text) => typeof text === 'string' && /\p{Surrogate}/u.test(text));
/** The guards among the policies, by id, and how many policies of them cannot be one. */
function guardsOf(policies) {
    const active = policies.filter(({ status }) => status !== 'ignored');
    const guards = [...active]
        .sort((a, b) => (0,table/* compareText */.n6)(a.policy_id, b.policy_id))
        .flatMap((policy) => {
        const refusal = refusalOf(policy);
        if (refusal === undefined || !isWritable(refusal) || /\p{Surrogate}/u.test(policy.policy_id))
            return [];
        const kept = policy.evidence === undefined
            ? ''
            : ` (kept ${policy.evidence.kept} of ${policy.evidence.events} times)`;
        return [{ id: policy.policy_id, description: `${words(policy)}${kept}; ${policy.status}`, ...refusal }];
    });
    return { guards, leftOut: active.length - guards.length };
}
/** First lines of every exported file, without comment signs. */
const preamble = (leftOut) => [
    'Exported by policyminer from observed behaviour. Review before enforcing: what agents did is not what they may do.',
    'A request is an action and a context: flat keys (arg.order_id), values as in policies.json (a range such as >=100',
    'is that text). Prohibitions, preconditions and required associations are here.',
    `${leftOut} policies are not: habits nobody required, outcomes and orders, which one request cannot decide.`
];

;// CONCATENATED MODULE: ./lib/report/guardrails/cedar.js

/**
 * Cedar: everything is permitted but what a policy forbids. The action is `Action::"name"`; the context holds strings,
 * booleans and whole numbers under their keys. What Cedar has no type for (lists, fractions, null) goes into the set
 * `policyminer:items`, as `key=` and the value in JSON.
 */
/** The reserved attribute: its colon keeps it apart from any key that `has` could mean otherwise. */
const ITEMS = 'policyminer:items';
const cedar_itemText = ({ key, value }) => `${key}=${JSON.stringify(value)}`;
const literal = (text) => {
    let out = '';
    for (const character of text) {
        if (character === '"' || character === '\\')
            out += `\\${character}`;
        else if (character >= ' ' && character <= '~')
            out += character;
        else
            out += `\\u{${character.codePointAt(0).toString(16)}}`;
    }
    return `"${out}"`;
};
function natural(value) {
    if (typeof value === 'string')
        return literal(value);
    if (typeof value === 'boolean')
        return String(value);
    return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : undefined;
}
function holds(condition) {
    const key = literal(condition.key);
    const value = natural(condition.value);
    const item = `(context has ${literal(ITEMS)} && context[${literal(ITEMS)}].contains(${literal(cedar_itemText(condition))}))`;
    return value === undefined ? item : `((context has ${key} && context[${key}] == ${value}) || ${item})`;
}
const cedar_all = (conditions) => conditions.map(holds).join('\n    && ');
const action = (name) => `Action::${literal(name)}`;
function rule(guard) {
    const scope = guard.action === undefined ? 'action' : `action == ${action(guard.action)}`;
    return [
        `// ${guard.description}`,
        `@id(${literal(guard.id)})`,
        `forbid (principal, ${scope}, resource)`,
        ...(guard.when.length === 0 ? [] : [`when { ${cedar_all(guard.when)} }`]),
        ...(guard.unless.length === 0 ? [] : [`unless { ${cedar_all(guard.unless)} }`]),
        ...(guard.except === undefined ? [] : [`unless { action == ${action(guard.except)} }`])
    ].join('\n');
}
function renderCedar(guards, leftOut) {
    return `${[
        preamble(leftOut)
            .map((line) => `// ${line}`)
            .join('\n'),
        '@id("policyminer:default")\npermit (principal, action, resource);',
        ...guards.map((guard) => `${rule(guard)};`)
    ].join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/report/guardrails/casbin.js



/**
 * Casbin: a request is the action and its items, both in percent-encoding, so that nothing in them can be read as a
 * separator, a pattern or an expression by any of Casbin's implementations.
 */
/** Letters, digits and percent signs alone. */
const encode = (text) => encodeURIComponent(text).replace(/[-_.!~*'()]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
/** The items of a request as Casbin gets them: encoded, sorted, each between semicolons. */
const encodeItems = (items) => `;${items
    .map((item) => `${encode(itemText(item))};`)
    .sort(compareText)
    .join('')}`;
const NEVER = '^$';
const ALWAYS = '^';
/** Matches where all conditions are among the sorted items. */
const pattern = (conditions) => `;${conditions
    .map((condition) => `${encode(cedar_itemText(condition))};`)
    .sort(table/* compareText */.n6)
    .join('(.*;)?')}`;
function renderCasbinModel(leftOut) {
    return `${[
        ...preamble(leftOut).map((line) => `# ${line}`),
        '#',
        '# act: the action; items: a semicolon, then for each condition of the context (one for each member of a list)',
        '# key=value with the value in JSON and a semicolon, sorted. Both percent-encoded but for letters and digits:',
        '# {"env": "prod"} is ;env%3D%22prod%22;',
        '',
        '[request_definition]',
        'r = act, items',
        '',
        '[policy_definition]',
        'p = id, act, notact, when, unless, eft',
        '',
        '[policy_effect]',
        'e = !some(where (p.eft == deny))',
        '',
        '[matchers]',
        'm = regexMatch(r.act, p.act) && !regexMatch(r.act, p.notact) && regexMatch(r.items, p.when) && !regexMatch(r.items, p.unless)'
    ].join('\n')}\n`;
}
const exactly = (name) => `^${encode(name)}$`;
/** Lines that begin with a number sign are comments to every implementation; there is always one, for a few refuse an empty file. */
function renderCasbinPolicy(guards) {
    const lines = guards.flatMap(({ id, description, action, except, when, unless }) => [
        `# ${description}`,
        [
            'p',
            encode(id),
            action === undefined ? ALWAYS : exactly(action),
            except === undefined ? NEVER : exactly(except),
            when.length === 0 ? ALWAYS : pattern(when),
            unless.length === 0 ? NEVER : pattern(unless),
            'deny'
        ].join(', ')
    ]);
    return ['# p, id, act, notact, when, unless, eft', ...lines].map((line) => `${line}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/report/guardrails/rego.js

/**
 * Open Policy Agent: `data.policyminer.deny` is the set of ids of the policies that a request breaks, `allow` holds
 * where it is empty. Input: `{"action": "…", "context": {"key": value or [values]}}`. Written with the keywords of
 * OPA 0.42, which 1.x takes as well.
 */
/** JSON is Rego; ASCII keeps it so whatever the editor does. */
const rego_literal = (value) => JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const rego_holds = ({ key, value }) => `holds(${rego_literal(key)}, ${rego_literal(value)})`;
function rego_rule({ id, description, action, except, when, unless }) {
    const body = [
        ...(action === undefined ? [] : [`input.action == ${rego_literal(action)}`]),
        ...(except === undefined ? [] : [`input.action != ${rego_literal(except)}`]),
        ...when.map(rego_holds),
        ...(unless.length === 0 ? [] : [`count({true | ${unless.map(rego_holds).join('; ')}}) == 0`])
    ];
    return [
        `# ${description}`,
        `deny contains ${rego_literal(id)} if {`,
        ...body.map((line) => `\t${line}`),
        '}'
    ].join('\n');
}
function renderRego(guards, leftOut) {
    return `${[
        preamble(leftOut)
            .map((line) => `# ${line}`)
            .join('\n'),
        'package policyminer',
        'import future.keywords.contains\nimport future.keywords.if\nimport future.keywords.in',
        'default allow := false',
        'allow if {\n\tinput.action\n\tcount(deny) == 0\n}',
        'holds(key, value) if input.context[key] == value',
        'holds(key, value) if {\n\tis_array(input.context[key])\n\tvalue in input.context[key]\n}',
        ...(guards.length === 0 ? ['deny := set()'] : guards.map(rego_rule))
    ].join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./lib/report/html/report.js + 6 modules
var report = __webpack_require__(5662);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
;// CONCATENATED MODULE: ./lib/report/json.js

/** `result.json`: the result itself. */
const unmarkedExplanation = ({ summary, details, counterfactual, recommendations, computed }) => ({
    summary: (0,sentence/* plain */.pj)(summary),
    details: details.map(sentence/* plain */.pj),
    counterfactual: counterfactual === null ? null : (0,sentence/* plain */.pj)(counterfactual),
    recommendations: recommendations.map(sentence/* plain */.pj),
    ...(computed === undefined ? {} : { computed })
});
const unmarkedReason = (unjudged) => ({ ...unjudged, reason: (0,sentence/* plain */.pj)(unjudged.reason) });
/** The result with plain sentences: the marks around quoted text are for renderers in this process alone. */
function unmarked(result) {
    return {
        ...result,
        findings: result.findings.map((finding) => ({
            ...finding,
            ...(finding.subject === undefined
                ? {}
                : { subject: { ...finding.subject, description: (0,sentence/* plain */.pj)(finding.subject.description) } }),
            explanation: unmarkedExplanation(finding.explanation)
        })),
        not_exercised: result.not_exercised.map(unmarkedReason),
        undecided: result.undecided.map(unmarkedReason),
        mix_only: result.mix_only.map(unmarkedReason),
        conditions: result.conditions.map((condition) => ({
            ...condition,
            description: (0,sentence/* plain */.pj)(condition.description)
        })),
        assumptions: result.assumptions.map(sentence/* plain */.pj),
        explanation: unmarkedExplanation(result.explanation)
    };
}
/** Bytes of `result.json`: two spaces, keys in the order of the schema, a final newline. */
const renderJson = (result) => `${JSON.stringify(unmarked(result), null, 2)}\n`;

// EXTERNAL MODULE: ./lib/report/labels/index.js + 3 modules
var labels = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/pair.js
var pair = __webpack_require__(9980);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(975);
;// CONCATENATED MODULE: ./lib/report/junit.js








/**
 * `junit.xml`: every policy of these logs and every finding as a test case, so that a test viewer shows drift like a
 * failed test. Findings that fail the step are failures, all others pass with a word; what could not be judged is
 * skipped. No time stands in it: the same result gives the same bytes.
 */
const phrase = (words) => words.map((piece) => (typeof piece === 'string' ? piece : piece.data)).join('');
const ascii = (text) => text.replace(/[\u00a0\u202f]/g, ' ');
/**
 * Two policies may read the same; viewers tell test cases apart by name. A policy has one name whether it passes or
 * fails, so that they show a history.
 */
const caseName = (words, id) => (0,report_escape.xml)(`${phrase(words)} [${id}]`);
function figures(finding, words) {
    const { baseline, current, test } = finding;
    const [before, now] = (0,pair/* findingPair */.w)(finding, words.notation);
    const counts = ` (${baseline.kept}/${baseline.events} → ${current.kept}/${current.events})`;
    return `${before} → ${now}${(0,pair/* isShare */.G)(finding) ? counts : ''}, p ${(0,numbers/* pValue */.sp)(test.adjusted_p_value ?? test.p_value, words.notation)}`;
}
/** Paragraphs: each line escaped by itself, so that only our own line ends are left. */
const body = (lines) => lines
    .filter((line) => line !== '')
    .map((line) => (0,report_escape.xml)(ascii((0,sentence/* plain */.pj)(line))))
    .join('\n');
function findingCase(finding, id, words) {
    const name = caseName((0,report_words/* findingWords */.Hu)(finding, words), id);
    const { explanation } = finding;
    const evidence = finding.evidence.map(({ file, line }) => `${file}:${line}`);
    const lines = [
        figures(finding, words),
        explanation.summary,
        ...(explanation.brief ?? explanation.details),
        explanation.counterfactual ?? '',
        ...evidence
    ];
    const change = words.change[(0,verdict/* changeName */.m9)(finding)];
    const content = finding.severity === 'error'
        ? `<failure type="${(0,report_escape.xml)(change)}" message="${(0,report_escape.xml)(ascii(figures(finding, words)))}">${body(lines)}</failure>`
        : `<system-out>${body([`${words.severity[finding.severity]} ${change}`, ...lines])}</system-out>`;
    return `    <testcase classname="policyminer.${(0,report_escape.xml)(finding.policy?.kind ?? 'behaviour')}" name="${name}">${content}</testcase>`;
}
function renderJunit(result, words = (0,labels.labelsIn)(result)) {
    const findings = (0,ranking/* ranked */.a)(result.findings);
    const named = new Set(findings.map(({ policy }) => policy?.policy_id));
    const unjudged = [...result.not_exercised, ...result.undecided].filter(({ policy }, i, list) => !named.has(policy.policy_id) &&
        list.findIndex((other) => other.policy.policy_id === policy.policy_id) === i);
    for (const { policy } of unjudged)
        named.add(policy.policy_id);
    const kept = result.outcome === 'drift' || result.outcome === 'clean' ? (0,report_words/* strongestFirst */.EJ)(result.policies) : [];
    const cases = [
        ...findings.map((finding, i) => {
            const id = finding.policy?.policy_id;
            const isFirst = findings.findIndex(({ policy }) => policy?.policy_id === id) === i;
            return findingCase(finding, id !== undefined && isFirst ? id : finding.id, words);
        }),
        ...unjudged.map(({ policy, reason }) => `    <testcase classname="policyminer.${policy.kind}" name="${caseName((0,report_words/* policyWords */.gF)(policy, words), policy.policy_id)}"><skipped message="${(0,report_escape.xml)((0,sentence/* plain */.pj)(reason))}"/></testcase>`),
        ...kept
            .filter(({ policy_id }) => !named.has(policy_id))
            .map((policy) => `    <testcase classname="policyminer.${policy.kind}" name="${caseName((0,report_words/* policyWords */.gF)(policy, words), policy.policy_id)}"/>`)
    ];
    const undecidedOutcome = result.outcome !== 'clean' && result.outcome !== 'drift';
    if (undecidedOutcome) {
        const said = body([result.explanation.summary]);
        const message = (0,report_escape.xml)(words.verdict[result.outcome]);
        cases.unshift(`    <testcase classname="policyminer" name="${(0,report_escape.xml)(result.outcome)}">${result.failed ? `<failure type="${(0,report_escape.xml)(result.outcome)}" message="${message}">${said}</failure>` : `<skipped message="${message}"/>`}</testcase>`);
    }
    const failures = cases.filter((line) => line.includes('<failure ')).length;
    const skipped = cases.filter((line) => line.includes('<skipped ')).length;
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="policyminer" ${counts}>`,
        `  <testsuite name="agent behaviour" ${counts}>`,
        ...cases,
        '  </testsuite>',
        '</testsuites>',
        ''
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/report/markdown.js + 2 modules
var markdown = __webpack_require__(8112);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/explain/rule-words.js
var rule_words = __webpack_require__(6481);
;// CONCATENATED MODULE: ./lib/report/sarif.js










/**
 * `report.sarif`: SARIF 2.1.0 for code scanning. A finding stands on the line of its policy in the baseline, and on
 * the first line of it where it is about no policy there. Messages are plain text; code scanning reads links in
 * brackets out of them, which are broken here.
 */
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Code scanning shows no more results of one run and refuses files of more than 10 MB. */
const MOST_RESULTS = 1000;
const MOST_EVIDENCE = 20;
const LEVEL = { error: 'error', warning: 'warning', note: 'note' };
const sarif_ascii = (text) => text.replace(/[\u00a0\u202f]/g, ' ');
/** `[text](place)` would become a link. */
const message = (text) => (0,report_escape.terminal)(sarif_ascii((0,sentence/* plain */.pj)(text))).replaceAll('](', '] (');
const partsOf = (path) => path.replaceAll('\\', '/').split('/');
const isOutside = (path) => path === '' || /^[/\\]|^[A-Za-z]:/.test(path) || partsOf(path).includes('..');
/** A relative reference of RFC 3986 for a path as people write it. */
function artifactUri(path) {
    return partsOf(path)
        .filter((part) => part !== '.' && part !== '')
        .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
        .join('/');
}
function messageText(finding, words) {
    const name = (0,report_words/* findingWords */.Hu)(finding, words)
        .map((piece) => (typeof piece === 'string' ? piece : piece.data))
        .join('');
    const { baseline, current, test } = finding;
    const [before, now] = (0,pair/* findingPair */.w)(finding, words.notation);
    const counts = !(0,pair/* isShare */.G)(finding)
        ? ''
        : ` (${baseline.kept}/${baseline.events} → ${current.kept}/${current.events})`;
    const p = test.adjusted_p_value ?? test.p_value;
    const figures = `${before} → ${now}${counts}${p === null ? '' : `, p ${(0,numbers/* pValue */.sp)(p, words.notation)}`}`;
    return message([`${words.change[(0,verdict/* changeName */.m9)(finding)]}: ${name}: ${figures}.`, ...reasons(finding)].join(' '));
}
/** What the figures do not say: all of the summary where that is all there is, else what carries and what would turn it. */
function reasons({ explanation, change }) {
    const { summary, brief, counterfactual, computed } = explanation;
    if (brief === undefined || change === 'broken')
        return summary === '' ? [] : [summary];
    return [
        ...(computed?.carried_by == null ? [] : brief.slice(0, 1)),
        ...(counterfactual === null ? [] : [counterfactual])
    ];
}
/** What code scanning shows beside every result of a rule. */
function helpOf(meaning, baselinePath, words) {
    return message(`${(0,rule_words/* asSentence */.KG)(meaning)} ${words.notIntended} ${words.acceptOne} ${baselinePath}${words.marks.stop}`);
}
const sarif_location = (path, line) => ({
    physicalLocation: {
        artifactLocation: { uri: artifactUri(path) },
        region: { startLine: Math.max(1, line) }
    }
});
/** Code scanning refuses results without a place: of a baseline outside the repository, the name of the file alone. */
const insidePath = (path) => isOutside(path)
    ? (partsOf(path)
        .filter((part) => part !== '' && part !== '.' && part !== '..')
        .at(-1)
        ?.replace(/^[A-Za-z]:/, '') ??
        '') ||
        'policies.json'
    : path;
function renderSarif(result, baselinePath, baselineLines, words = (0,labels.labelsIn)(result)) {
    const shown = (0,ranking/* ranked */.a)(result.findings).slice(0, MOST_RESULTS);
    const names = [...new Set(shown.map(verdict/* changeName */.m9))].sort();
    const rules = names.map((name) => ({
        id: `policyminer/${name}`,
        name,
        shortDescription: { text: (0,rule_words/* asSentence */.KG)(words.meaning[name]) },
        help: { text: helpOf(words.meaning[name], result.baseline?.path ?? baselinePath, words) },
        defaultConfiguration: { level: 'warning' }
    }));
    const results = shown.map((finding) => {
        const name = (0,verdict/* changeName */.m9)(finding);
        const line = baselineLines.get(finding.policy?.policy_id ?? '') ?? 1;
        const place = sarif_location(insidePath(result.baseline?.path ?? baselinePath), line);
        const related = finding.evidence
            .slice(0, MOST_EVIDENCE)
            .filter(({ file }) => !isOutside(file))
            .map(({ file, line, session }, id) => ({
            id,
            ...sarif_location(file, line),
            message: {
                text: session === '' ? words.evidence : message(`${words.evidence}, ${words.inSession} ${session}`)
            }
        }));
        return {
            ruleId: `policyminer/${name}`,
            ruleIndex: names.indexOf(name),
            level: LEVEL[finding.severity],
            message: { text: messageText(finding, words) },
            locations: [place],
            ...(related.length === 0 ? {} : { relatedLocations: related }),
            partialFingerprints: {
                'policyminerFinding/v1': (0,external_node_crypto_.createHash)('sha256').update(finding.id).digest('hex')
            },
            ...(finding.accepted === null || finding.severity !== 'note'
                ? {}
                : {
                    suppressions: [
                        { kind: 'external', status: 'accepted', justification: message(finding.accepted.reason) }
                    ]
                })
        };
    });
    const log = {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'policyminer', semanticVersion: result.tool_version, rules } },
                columnKind: 'utf16CodeUnits',
                results
            }
        ]
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/report/files.js













/** Events per action as a policy set of ours records them; undefined for any other. */
function actionsOf(text) {
    if (text === undefined)
        return undefined;
    try {
        return (0,file/* parsePolicySet */.gg)(text, 'baseline').provenance?.actions;
    }
    catch {
        return undefined;
    }
}
/** Every file of `output-dir` that is a rendering of the result: name (with `/`) → content. */
function renderFiles(whole, extras) {
    const { presentation, baselineText } = extras;
    const countsOnly = extras.countsOnly ?? false;
    const result = countsOnly ? (0,counts_only/* countsOnlyResult */.E)(whole) : whole;
    const lines = baselineText === undefined ? new Map() : (0,policies_lines/* policyLines */.E)(baselineText);
    const actions = { baseline: actionsOf(baselineText), current: actionsOf(extras.candidateText) };
    const { guards, leftOut } = guardsOf(extras.policies ?? result.policies);
    return new Map([
        ['result.json', renderJson(result)],
        ['report.md', (0,markdown/* renderReport */.B1)(result, presentation, { countsOnly })],
        ['report.html', (0,report.renderHtml)(result, presentation, { countsOnly, actions })],
        ['report.sarif', renderSarif(result, presentation.baselinePath, lines)],
        ['junit.xml', renderJunit(result)],
        ['policies.csv', renderCsv(extras.policies ?? result.policies)],
        ['guardrails/policy.rego', renderRego(guards, leftOut)],
        ['guardrails/policy.cedar', renderCedar(guards, leftOut)],
        ['guardrails/casbin_model.conf', renderCasbinModel(leftOut)],
        ['guardrails/casbin_policy.csv', renderCasbinPolicy(guards)]
    ]);
}


/***/ }),

/***/ 8112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B1: () => (/* binding */ renderReport)
});

// UNUSED EXPORTS: COMMENT_BUDGET, renderComment, renderSummary

// EXTERNAL MODULE: ./lib/report/counts-only.js
var counts_only = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/report/labels/index.js + 3 modules
var labels = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/report/markdown/blocks.js
var blocks = __webpack_require__(1042);
// EXTERNAL MODULE: ./lib/report/markdown/findings.js + 1 modules
var findings = __webpack_require__(5972);
// EXTERNAL MODULE: ./lib/explain/assumptions.js
var assumptions = __webpack_require__(647);
// EXTERNAL MODULE: ./lib/explain/finding-summary.js
var finding_summary = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/explain/reasons.js
var reasons = __webpack_require__(8014);
// EXTERNAL MODULE: ./lib/explain/words.js
var explain_words = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/labels.js
var report_labels = __webpack_require__(7419);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/words.js
var report_words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/report/markdown/verdict.js
var verdict = __webpack_require__(2415);
;// CONCATENATED MODULE: ./lib/report/markdown/folded.js











/** What is no finding: what could not be judged, what was read, what was left out. All folded. */
/** More sessions than so many times those of this run are no advice. */
const FEASIBLE = 20;
/** How far a policy seems to have moved; nothing where one side never met its situation. */
const moved = ({ baseline, current }) => baseline.confidence === null || current.confidence === null
    ? -1
    : Math.abs(current.confidence - baseline.confidence);
/** The action whose events a policy is about; none for those that hold of a context. */
function triggerOf(policy) {
    if (policy.kind === 'sequence')
        return policy.activation;
    return policy.kind === 'precondition' || policy.kind === 'outcome' ? policy.action : undefined;
}
/** Rules that could not be checked because their action became rare, which is a finding already: said once. */
function consequences({ findings, not_exercised: unexercised }, words) {
    const rarer = (0,ranking/* split */.l)(findings).open.flatMap(({ policy, subject, direction }, i) => {
        if (direction !== 'weaker')
            return [];
        const action = policy?.kind === 'association' ? policy.consequent : undefined;
        const name = action ?? (subject?.type === 'action-share' ? subject.name : undefined);
        return name === undefined ? [] : [[name, i + 1]];
    });
    // The worst finding about an action is the one to read.
    const byAction = new Map([...rarer].reverse());
    return [...byAction]
        .sort(([, a], [, b]) => a - b)
        .flatMap(([action, number]) => {
        const own = unexercised.filter(({ policy }) => triggerOf(policy) === action);
        const [first] = [...own].sort((a, b) => b.baseline.events - a.baseline.events);
        if (first === undefined || first.current.events >= first.baseline.events)
            return [];
        const fell = words.happened((0,numbers/* grouped */.zD)(first.baseline.events), (0,numbers/* grouped */.zD)(first.current.events));
        return [(0,blocks/* phrase */.MZ)(words.consequence({ data: action }, fell, String(number)))];
    })
        .join('<br>');
}
function unjudged(title, note, policies, sessions, amount, countsOnly, words, first = '') {
    if (policies.length === 0)
        return '';
    const items = policies
        .slice(0, amount.list)
        .map(({ policy, baseline, current, sessions_needed, reason }) => {
        const counts = `${(0,numbers/* grouped */.zD)(baseline.kept)}/${(0,numbers/* grouped */.zD)(baseline.events)} → ${(0,numbers/* grouped */.zD)(current.kept)}/${(0,numbers/* grouped */.zD)(current.events)}`;
        const rule = (0,blocks/* phrase */.MZ)((0,report_words/* policyWords */.gF)(policy, words));
        if (countsOnly)
            return `${rule}${(0,blocks/* aside */.HU)(counts, words)}`;
        const within = sessions_needed !== null && sessions_needed <= FEASIBLE * Math.max(1, sessions);
        const needed = sessions_needed === null
            ? ''
            : ` ${(0,blocks/* ours */.Od)(within ? words.sessionsNeeded((0,numbers/* grouped */.zD)(sessions_needed)) : words.sessionsTooMany)}`;
        return `${rule}${(0,blocks/* aside */.HU)(counts, words)}<br>${(0,report_escape.prose)((0,report_words/* ended */.v6)(reason, words), (0,report_words/* policyNames */.p8)(policy), 300)}${needed}`;
    });
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(title(policies.length)), (0,blocks/* join */.fj)((0,blocks/* ours */.Od)(note), first, (0,blocks/* limited */.TJ)(items, policies.length, words)));
}
function policyList(title, policies, amount, words) {
    const items = policies.slice(0, amount.list).map((policy) => (0,blocks/* phrase */.MZ)((0,report_words/* policyWords */.gF)(policy, words)));
    return (0,blocks/* details */.zH)(`${(0,blocks/* ours */.Od)(title)} (${policies.length})`, (0,blocks/* limited */.TJ)(items, policies.length, words));
}
/** The policies of the current logs, strongest first. */
function policyTable(result, most, words) {
    const shown = (0,report_words/* strongestFirst */.EJ)(result.policies).slice(0, most);
    const rows = shown.map((policy) => [
        (0,blocks/* phraseInCell */.ju)((0,report_words/* policyWords */.gF)(policy, words)),
        (0,blocks/* ours */.Od)((0,numbers/* percent */.KN)(policy.confidence, 0, words.notation))
    ]);
    const rest = result.policies_total - shown.length;
    return (0,blocks/* join */.fj)((0,blocks/* table */.tp)([words.table.policy, words.counts].map(blocks/* ours */.Od), rows), rest > 0 && shown.length > 0 && (0,blocks/* ours */.Od)(words.more(rest)));
}
/** Those that changed stand above the findings; here stand the ones for which there was no room. */
function conditions(result, amount, words) {
    const changed = result.conditions.filter((condition) => condition.changed);
    if (changed.length <= verdict/* CONDITIONS_ABOVE */.dG)
        return '';
    const items = changed.slice(0, amount.list).map((condition) => {
        const names = [condition.name, ...condition.baseline, ...condition.current].map((value) => typeof value === 'string' ? value : value.value);
        const said = (0,report_escape.prose)(condition.description, names, 400);
        return said === '' ? (0,report_escape.code)(condition.name, 40) : `${(0,report_escape.code)(condition.name, 40)}: ${said}`;
    });
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(words.conditions), (0,blocks/* limited */.TJ)(items, changed.length, words));
}
function vitals(result, amount, words) {
    const own = (0,explain_words/* wordsOf */.Z)(words.language);
    const found = new Set(result.findings.flatMap(({ subject, variant_subjects: others = [] }) => [...(subject === undefined ? [] : [subject]), ...others].map(({ name }) => name)));
    // Beside findings a reader takes every difference for one.
    const isNoise = (name, p) => result.outcome === 'drift' && p !== null && !found.has(name);
    const rows = result.vitals
        .filter(({ baseline, current }) => baseline !== null || current !== null)
        .slice(0, amount.list)
        .map(({ name, unit, baseline, current, p_value }) => [
        (0,blocks/* phraseInCell */.ju)((0,report_words/* vitalWords */.YO)(name, words)),
        (0,blocks/* ours */.Od)(`${(0,finding_summary/* measured */.jh)(baseline, unit, own)} → ${(0,finding_summary/* measured */.jh)(current, unit, own)}`) +
            (isNoise(name, p_value) ? (0,blocks/* aside */.HU)(words.withinChance, words) : '')
    ]);
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(words.vitals), (0,blocks/* table */.tp)([words.table.vital, words.table.pair].map(blocks/* ours */.Od), rows));
}
function inputs(result, amount, countsOnly, words) {
    const { inputs: read } = result;
    const skipped = read.skipped.reduce((sum, { count }) => sum + count, 0);
    const amounts = [(0,numbers/* grouped */.zD)(read.events), (0,numbers/* grouped */.zD)(read.sessions)];
    const summary = (0,blocks/* ours */.Od)(read.files.length === 0
        ? words.readAll(...amounts)
        : words.read(...amounts, words.files(read.files.length)));
    const tail = skipped === 0 ? '' : (0,blocks/* ours */.Od)(` · ${words.skipped((0,numbers/* grouped */.zD)(skipped))}`);
    const own = (0,explain_words/* wordsOf */.Z)(words.language);
    const skips = read.skipped.slice(0, amount.list).map(({ reason, count, file, line }) => {
        const where = countsOnly ? '' : `; ${(0,blocks/* ours */.Od)(words.firstAt)} ${(0,report_escape.code)(`${file}:${line}`, 120)}`;
        return `${(0,report_escape.prose)((0,reasons/* reasonWords */.I)(reason, own), [], 200)}: ${(0,numbers/* grouped */.zD)(count)}${where}`;
    });
    const files = read.files
        .slice(0, amount.list)
        .map(({ path, format, events, sessions }) => `${(0,report_escape.code)(path, 120)} (${(0,report_escape.code)(format, 40)}): ${(0,blocks/* ours */.Od)(`${(0,numbers/* grouped */.zD)(events)} / ${(0,numbers/* grouped */.zD)(sessions)}`)}`);
    const dropped = read.dropped_keys
        .slice(0, amount.list)
        .map(({ key, reason }) => `${(0,report_escape.code)(key, 60)}: ${(0,report_escape.prose)((0,reasons/* reasonWords */.I)(reason, own), [key], 200)}`);
    // Both sides are seen with the baseline's eyes: what was counted to judge a key was counted there.
    const droppedTitle = result.baseline === null ? words.droppedKeys : words.droppedKeysBefore;
    const redacted = read.redacted.map(({ rule, count }) => `${(0,report_escape.code)(rule, 40)}: ${(0,numbers/* grouped */.zD)(count)}`);
    const section = (title, items, total) => items.length > 0 && (0,blocks/* join */.fj)(`**${(0,blocks/* ours */.Od)(title)}**`, (0,blocks/* limited */.TJ)(items, total, words));
    return (0,blocks/* details */.zH)(`${(0,blocks/* ours */.Od)(words.inputs + words.marks.colon)}${summary}${tail}`, (0,blocks/* join */.fj)(read.duplicates > 0 && (0,blocks/* ours */.Od)(words.duplicates((0,numbers/* grouped */.zD)(read.duplicates))), section(words.skippedTitle, skips, read.skipped.length), !countsOnly && section(words.filesTitle, files, read.files.length), !countsOnly && section(droppedTitle, dropped, read.dropped_keys.length), section(words.redacted, countsOnly ? [] : redacted, read.redacted.length), section(words.assumptions, countsOnly
        ? []
        : result.assumptions.map((line) => (0,report_escape.prose)((0,assumptions/* assumptionWords */.T)(line, (0,explain_words/* wordsOf */.Z)(words.language)), [], 300)), 0)) || summary);
}
function foldedBlocks(result, amount, countsOnly, words = report_labels/* labels */.W) {
    const edits = result.baseline_changes;
    const lists = amount.list > 0;
    const { sessions } = result.inputs;
    const seen = result.detectable === null || result.detectable <= 0 ? '' : (0,blocks/* ours */.Od)(words.seen((0,numbers/* toPoints */.XO)(result.detectable)));
    return (0,blocks/* join */.fj)(countsOnly && (result.outcome === 'clean' || result.outcome === 'insufficient-data') && seen, result.outcome === 'no-baseline' && policyTable(result, amount.policies, words), lists &&
        (0,blocks/* join */.fj)(unjudged(words.notExercised, words.notExercisedNote, result.not_exercised, sessions, amount, countsOnly, words, consequences(result, words)), unjudged(words.undecided, words.undecidedNote, [...result.undecided].sort((a, b) => moved(b) - moved(a)), sessions, amount, countsOnly, words), unjudged(words.mixOnly, words.mixOnlyNote, result.mix_only, sessions, amount, countsOnly, words), edits !== null &&
            (0,blocks/* join */.fj)(policyList(words.addedTitle, edits.added, amount, words), policyList(words.removedTitle, edits.removed, amount, words), policyList(words.changedTitle, edits.changed, amount, words)), !countsOnly && conditions(result, amount, words), !countsOnly && vitals(result, amount, words), result.outcome !== 'no-logs' || result.inputs.files.length > 0 || result.inputs.skipped.length > 0
            ? inputs(result, amount, countsOnly, words)
            : ''));
}

// EXTERNAL MODULE: ./lib/report/presentation.js
var report_presentation = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/report/verdict.js
var report_verdict = __webpack_require__(975);
;// CONCATENATED MODULE: ./lib/report/markdown/footer.js






const footer_link = (label, url) => `[${(0,blocks/* ours */.Od)(label)}](${url.replaceAll('&', '&amp;')})`;
/** Looks like an address to GitHub's readers only where it is more than digits and points. */
const version = (text) => (/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(text) ? text : (0,report_escape.code)(text, 20));
const reportLink = (presentation, label) => {
    const url = (0,report_presentation/* webAddress */.D)(presentation.reportUrl);
    return url === undefined ? (0,blocks/* ours */.Od)(label) : footer_link(label, url);
};
/** @param explained whether each finding says in words how likely chance alone is: once is enough */
function footer(result, presentation, words = report_labels/* labels */.W, explained = false) {
    const run = (0,report_presentation/* webAddress */.D)(presentation.runUrl);
    const report = (0,report_presentation/* webAddress */.D)(presentation.reportUrl);
    const sha = presentation.headSha;
    const { baseline } = result;
    const rests = baseline === null
        ? ''
        : (0,blocks/* ours */.Od)(words.footer.rests[baseline.evidence]((0,numbers/* grouped */.zD)(baseline.evidence === 'rates' ? baseline.events : baseline.sessions)));
    const parts = [
        report === undefined ? '' : footer_link(words.footer.report, report),
        run === undefined ? '' : footer_link(words.footer.run, run),
        sha !== undefined && /^[0-9a-f]{7,64}$/i.test(sha)
            ? `${(0,blocks/* ours */.Od)(words.footer.head)} ${(0,report_escape.code)(sha.slice(0, 7))}`
            : '',
        `policyminer ${version(presentation.toolVersion)}`,
        rests,
        baseline === null
            ? ''
            : (0,blocks/* ours */.Od)(`${words.footer.alpha} ${(0,report_verdict/* alphaOf */.Qq)(result).replace('.', words.notation.decimal)}`)
    ].filter((part) => part !== '');
    const alpha = (0,report_verdict/* alphaOf */.Qq)(result).replace('.', words.notation.decimal);
    const note = result.findings.length === 0 ? '' : (0,blocks/* ours */.Od)(explained ? words.chanceShort(alpha) : words.chanceNote(alpha));
    return (0,blocks/* join */.fj)(note, parts.join(' · '));
}

;// CONCATENATED MODULE: ./lib/report/markdown.js








/** GitHub refuses a comment of more than 65,536 characters; bytes are never fewer than characters. */
const COMMENT_BUDGET = 60_000;
/** GitHub drops a whole step summary of 1 MiB; 94% of it. */
const SUMMARY_BUDGET = 983_040;
const FEW = 10;
/** From everything to counts only. The last one holds no text of variable length but capped codes: it always fits. */
function stages(full) {
    const counts = { ...full, findings: 0, explained: false, evidence: 0, list: 0, policies: 0 };
    return [
        { amount: full, dropped: () => '' },
        { amount: { ...full, evidence: 0 }, dropped: (words) => words.shortened.evidence },
        {
            amount: { ...counts, findings: FEW, policies: FEW },
            dropped: (words) => words.shortened.rows(FEW)
        },
        { amount: counts, dropped: (words) => words.shortened.counts }
    ];
}
function whereTheRestIs(presentation, inComment, words) {
    const { where, summary, artifact, file } = words.shortened;
    const report = presentation.reportUrl === undefined ? '' : reportLink(presentation, artifact);
    const places = [inComment ? (0,blocks/* ours */.Od)(summary) : '', report, (0,blocks/* ours */.Od)(file)].filter((place) => place !== '');
    return `${(0,blocks/* ours */.Od)(where)}: ${places.join(', ')}.`;
}
/** A marker is ours to write and the publisher's to find: anything else would be text in the place of a comment. */
function checkedMarker(marker) {
    if (marker === undefined)
        return '';
    if (!/^<!-- [A-Za-z0-9 ._%=/-]+ -->$/.test(marker) || marker.slice(4, -3).includes('--')) {
        throw new Error('the marker of a comment must be one HTML comment of plain characters');
    }
    return marker;
}
function render(whole, presentation, options, full, inComment) {
    const words = (0,labels.labelsIn)(whole);
    const countsOnly = options.countsOnly ?? false;
    const result = countsOnly ? (0,counts_only/* countsOnlyResult */.E)(whole, words) : whole;
    const budget = options.budget ?? Number.POSITIVE_INFINITY;
    let text = '';
    for (const { amount: stage, dropped } of stages(full)) {
        const shortened = dropped(words);
        const amount = { ...stage, acceptable: !(0,report_verdict/* isComparison */.gP)(result) };
        const body = (0,blocks/* join */.fj)((0,verdict/* heading */.R_)(result, presentation, words), (0,verdict/* verdict */.WJ)(result, presentation, { countsOnly }, words), shortened !== '' && `${(0,blocks/* ours */.Od)(shortened)} ${whereTheRestIs(presentation, inComment, words)}`, (0,findings/* findingsBlock */.k5)(result, amount, countsOnly, words), result.findings.length > 0 && (0,verdict/* nextSteps */.Zn)(result, presentation, countsOnly, words), foldedBlocks(result, amount, countsOnly, words), footer(result, presentation, words, amount.explained && !countsOnly));
        const marker = checkedMarker(presentation.marker);
        text = `${marker === '' ? '' : `${marker}\n`}${body}\n`;
        if ((0,blocks/* bytes */.ee)(text) <= budget)
            break;
    }
    return text;
}
/** The pull request comment: a verdict, a table as narrow as a phone, a reason each; the rest folded. */
function renderComment(result, presentation, options = {}) {
    const full = {
        findings: 25,
        explained: true,
        evidence: 5,
        acceptable: true,
        list: 10,
        policies: 10
    };
    return render(result, presentation, { budget: COMMENT_BUDGET, ...options }, full, true);
}
const WHOLE = {
    findings: 500,
    explained: true,
    evidence: 20,
    acceptable: true,
    list: 200,
    policies: 200
};
/** The job summary: the same with longer lists. */
function renderSummary(result, presentation, options = {}) {
    return render(result, { ...presentation, marker: undefined }, { budget: SUMMARY_BUDGET, ...options }, WHOLE, false);
}
/** `report.md`, and what `check` prints: the summary, however long. */
function renderReport(result, presentation, options = {}) {
    return render(result, { ...presentation, marker: undefined }, options, WHOLE, false);
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


/***/ })

};
