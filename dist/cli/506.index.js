export const id = 506;
export const ids = [506];
export const modules = {

/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFiles: () => (/* binding */ renderFiles)
});

// EXTERNAL MODULE: ./lib/policies/lines.js
var policies_lines = __webpack_require__(5693);
// EXTERNAL MODULE: ./lib/report/counts-only.js
var counts_only = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
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
/** Without it spreadsheets read the file in the alphabet of the machine, and no umlaut survives. */
const BYTE_ORDER_MARK = '\u{FEFF}';
/** `policies.csv`: the policies of these logs, strongest first. UTF-8, CRLF (RFC 4180); `rule` is JSON. */
function renderCsv(policies) {
    const rows = (0,ranking/* strongestFirst */.EJ)(policies).map((policy) => {
        const own = policy;
        const rule = Object.fromEntries(RULE_FIELDS.filter((field) => own[field] !== undefined).map((field) => [field, own[field]]));
        const numbers = [policy.support, policy.confidence, policy.lift];
        const { evidence } = policy;
        const counts = evidence === undefined ? ['', '', ''] : [evidence.events, evidence.kept, evidence.sessions];
        return [
            (0,report_escape/* csv */.fu)(policy.policy_id),
            policy.kind,
            policy.status,
            (0,report_escape/* csv */.fu)(policy.description),
            ...numbers,
            ...counts,
            (0,report_escape/* csv */.fu)(JSON.stringify(rule))
        ].join(',');
    });
    return BYTE_ORDER_MARK + [HEAD.join(','), ...rows].map((row) => `${row}\r\n`).join('');
}

// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
// EXTERNAL MODULE: ./lib/report/labels.js + 2 modules
var labels = __webpack_require__(5510);
// EXTERNAL MODULE: ./lib/report/phrase.js
var phrase = __webpack_require__(4701);
// EXTERNAL MODULE: ./lib/report/policy-words.js
var policy_words = __webpack_require__(7406);
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
const words = (policy) => (0,phrase/* written */.Mp)((0,policy_words/* policyWords */.gF)(policy, labels/* labels */.W), report_escape.terminal);
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

// EXTERNAL MODULE: ./lib/report/finding-words.js
var finding_words = __webpack_require__(2195);
// EXTERNAL MODULE: ./lib/report/labels/index.js + 6 modules
var report_labels = __webpack_require__(9079);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/pair.js
var pair = __webpack_require__(9980);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(975);
;// CONCATENATED MODULE: ./lib/report/junit.js










/**
 * `junit.xml`: every policy of these logs and every finding as a test case, so that a test viewer shows drift like a
 * failed test. Findings that fail the step are failures, all others pass with a word; what could not be judged is
 * skipped. No time stands in it: the same result gives the same bytes.
 */
/**
 * Two policies may read the same; viewers tell test cases apart by name. A policy has one name whether it passes or
 * fails, so that they show a history.
 */
const caseName = (said, id) => (0,report_escape/* xml */._n)(`${(0,phrase/* raw */.lS)(said)} [${id}]`);
/** Paragraphs: each line escaped by itself, so that only our own line ends are left. */
const body = (lines) => lines
    .filter((line) => line !== '')
    .map((line) => (0,report_escape/* xml */._n)((0,numbers/* plainSpaces */.oB)((0,sentence/* plain */.pj)(line))))
    .join('\n');
function findingCase(finding, id, words) {
    const name = caseName((0,finding_words/* findingWords */.Hu)(finding, words), id);
    const { explanation } = finding;
    const evidence = finding.evidence.map(({ file, line }) => `${file}:${line}`);
    const lines = [
        (0,pair/* findingFigures */.lL)(finding, words),
        explanation.summary,
        ...(explanation.brief ?? explanation.details),
        explanation.counterfactual ?? '',
        ...evidence
    ];
    const change = (0,verdict/* changeWords */.mF)(finding, words);
    const content = finding.severity === 'error'
        ? `<failure type="${(0,report_escape/* xml */._n)(change)}" message="${(0,report_escape/* xml */._n)((0,pair/* findingFigures */.lL)(finding, words))}">${body(lines)}</failure>`
        : `<system-out>${body([`${words.severity[finding.severity]} ${change}`, ...lines])}</system-out>`;
    return `    <testcase classname="policyminer.${(0,report_escape/* xml */._n)(finding.policy?.kind ?? 'behaviour')}" name="${name}">${content}</testcase>`;
}
function renderJunit(result, words = (0,report_labels.labelsIn)(result)) {
    const findings = (0,ranking/* ranked */.ad)(result.findings);
    const named = new Set(findings.map(({ policy }) => policy?.policy_id));
    const unjudged = [...result.not_exercised, ...result.undecided].filter(({ policy }, i, list) => !named.has(policy.policy_id) &&
        list.findIndex((other) => other.policy.policy_id === policy.policy_id) === i);
    for (const { policy } of unjudged)
        named.add(policy.policy_id);
    const kept = result.outcome === 'drift' || result.outcome === 'clean' ? (0,ranking/* strongestFirst */.EJ)(result.policies) : [];
    const cases = [
        ...findings.map((finding, i) => {
            const id = finding.policy?.policy_id;
            const isFirst = findings.findIndex(({ policy }) => policy?.policy_id === id) === i;
            return findingCase(finding, id !== undefined && isFirst ? id : finding.id, words);
        }),
        ...unjudged.map(({ policy, reason }) => `    <testcase classname="policyminer.${policy.kind}" name="${caseName((0,policy_words/* promiseWords */.rI)(policy, words), policy.policy_id)}"><skipped message="${(0,report_escape/* xml */._n)((0,sentence/* plain */.pj)(reason))}"/></testcase>`),
        ...kept
            .filter(({ policy_id }) => !named.has(policy_id))
            .map((policy) => `    <testcase classname="policyminer.${policy.kind}" name="${caseName((0,policy_words/* promiseWords */.rI)(policy, words), policy.policy_id)}"/>`)
    ];
    const undecidedOutcome = result.outcome !== 'clean' && result.outcome !== 'drift';
    if (undecidedOutcome) {
        const said = body([result.explanation.summary]);
        const message = (0,report_escape/* xml */._n)((0,verdict/* verdictWords */.L2)(result, words));
        cases.unshift(`    <testcase classname="policyminer" name="${(0,report_escape/* xml */._n)(result.outcome)}">${result.failed ? `<failure type="${(0,report_escape/* xml */._n)(result.outcome)}" message="${message}">${said}</failure>` : `<skipped message="${message}"/>`}</testcase>`);
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

// EXTERNAL MODULE: ./lib/report/markdown.js + 6 modules
var markdown = __webpack_require__(4796);
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
/** `[text](place)` would become a link. */
const message = (text) => (0,report_escape.terminal)((0,numbers/* plainSpaces */.oB)((0,sentence/* plain */.pj)(text))).replaceAll('](', '] (');
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
    const name = (0,phrase/* raw */.lS)((0,finding_words/* findingWords */.Hu)(finding, words));
    const { colon, stop } = words.marks;
    return message([
        (0,verdict/* changeWords */.mF)(finding, words) + colon + name + colon + (0,pair/* findingFigures */.lL)(finding, words) + stop,
        ...reasons(finding)
    ].join(words.marks.gap));
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
function renderSarif(result, baselinePath, baselineLines, words = (0,report_labels.labelsIn)(result)) {
    const shown = (0,ranking/* ranked */.ad)(result.findings).slice(0, MOST_RESULTS);
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
            .map(({ file, line: shownBy, session }, id) => ({
            id,
            ...sarif_location(file, shownBy),
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












/** Every file of `output-dir` that is a rendering of the result: name (with `/`) → content. */
function renderFiles(whole, extras) {
    const { presentation, baselineText } = extras;
    const countsOnly = extras.countsOnly ?? false;
    const result = countsOnly ? (0,counts_only/* countsOnlyResult */.E)(whole) : whole;
    const lines = baselineText === undefined ? new Map() : (0,policies_lines/* policyLines */.E)(baselineText);
    const { guards, leftOut } = guardsOf(extras.policies ?? result.policies);
    return new Map([
        ['result.json', renderJson(result)],
        ['report.md', (0,markdown/* renderReport */.B1)(result, presentation, { countsOnly })],
        ['report.html', (0,report.renderHtml)(result, presentation, { countsOnly, actions: extras.actions })],
        ['report.sarif', renderSarif(result, presentation.baselinePath, lines)],
        ['junit.xml', renderJunit(result)],
        ['policies.csv', renderCsv(extras.policies ?? result.policies)],
        ['guardrails/policy.rego', renderRego(guards, leftOut)],
        ['guardrails/policy.cedar', renderCedar(guards, leftOut)],
        ['guardrails/casbin_model.conf', renderCasbinModel(leftOut)],
        ['guardrails/casbin_policy.csv', renderCasbinPolicy(guards)]
    ]);
}


/***/ })

};
