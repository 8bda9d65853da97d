export const id = 536;
export const ids = [536,411];
export const modules = {

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./lib/decisions/decision.js
var decision = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var explain_sentence = __webpack_require__(2894);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/labels/index.js + 3 modules
var labels = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
;// CONCATENATED MODULE: ./lib/report/explanation.js




const LONGEST = 300;
const asText = (sentence) => (0,explain_sentence/* segments */.JF)(sentence)
    .map(({ text, quoted }) => (0,report_escape.terminal)(quoted ? text : (0,numbers/* plainSpaces */.oB)(text)))
    .join('');
/** The marks are ours and harmless; `prose` would take them for text of the log. */
const wordsAndMarks = (text) => text
    .split(/(\s*[✓✗]\s*|^\s+|\s+$)/)
    .map((piece, i) => (i % 2 === 1 ? piece : (0,report_escape.prose)(piece, [], LONGEST)))
    .join('');
const asMarkdown = (sentence) => (0,explain_sentence/* segments */.JF)(sentence)
    .map(({ text, quoted }) => (quoted ? (0,report_escape.code)(text, LONGEST) : wordsAndMarks(text)))
    .join('');
const asHtml = (sentence) => (0,explain_sentence/* segments */.JF)(sentence)
    .map(({ text, quoted }) => (quoted ? `<code>${(0,report_escape.html)(text)}</code>` : (0,report_escape.html)(text)))
    .join('');
function textDetails(explained, sink) {
    const section = (heading, lines) => lines.length === 0 ? [] : [sink(heading), ...lines, ''];
    return [
        ...explained.opening.map(sink),
        '',
        ...section(explained.headings.context, explained.context.map((line) => `- ${sink(line)}`)),
        ...section(explained.headings.factors, explained.factors.flatMap(({ status, reason, evidence }) => [
            `- ${sink(status)}`,
            ...[reason, ...evidence].map((line) => `  ${sink(line)}`)
        ])),
        ...section(explained.headings.notes, explained.notes.map((line) => `- ${sink(line)}`)),
        ...explained.closing.map(sink)
    ].join('\n');
}
function markdownDetails(explained) {
    const section = (heading, lines) => lines.length === 0 ? [] : [`### ${asMarkdown(heading.replace(/[:：]$/, ''))}`, lines.join('\n')];
    return [
        explained.opening.map(asMarkdown).join(' '),
        ...section(explained.headings.context, explained.context.map((line) => `- ${asMarkdown(line)}`)),
        ...section(explained.headings.factors, explained.factors.flatMap(({ status, share, reason, evidence }) => [
            `- ${asMarkdown(status)}, ${asMarkdown(share)}`,
            ...[reason, ...evidence].map((line) => `  - ${asMarkdown(line)}`)
        ])),
        ...section(explained.headings.notes, explained.notes.map((line) => `- ${asMarkdown(line)}`)),
        explained.closing.map((line) => `- ${asMarkdown(line)}`).join('\n')
    ].join('\n\n');
}
function htmlDetails(explained) {
    const list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const section = (heading, items) => items.length === 0 ? '' : `<h3>${asHtml(heading.replace(/[:：]$/, ''))}</h3>${list(items)}`;
    return [
        '<div class="explanation">',
        `<p>${explained.opening.map(asHtml).join('<br>')}</p>`,
        section(explained.headings.context, explained.context.map(asHtml)),
        section(explained.headings.factors, explained.factors.map(({ status, share, reason, evidence }) => `${asHtml(status)}, ${asHtml(share)}${list([reason, ...evidence].map(asHtml))}`)),
        section(explained.headings.notes, explained.notes.map(asHtml)),
        `<p>${explained.closing.map(asHtml).join('<br>')}</p>`,
        '</div>'
    ].join('');
}
const RULE = '='.repeat(60);
const THIN_RULE = '-'.repeat(40);
function disclosureDetails({ disclosure }) {
    const { title, frame, head, sections, closing, review } = disclosure;
    return [
        RULE,
        asText(title),
        ...(frame === null ? [] : [asText(frame)]),
        RULE,
        '',
        ...head.map(asText),
        '',
        ...sections.flatMap(({ heading, lines }) => [asText(heading), THIN_RULE, ...lines.map(asText), '']),
        THIN_RULE,
        ...closing.map(asText),
        '',
        asText(review),
        RULE
    ].join('\n');
}
const LAYOUTS = {
    text: { sink: asText, summary: (text) => text, detailed: (explained) => textDetails(explained, asText) },
    // JSON has an escaping of its own: texts stand in it as they are.
    json: { sink: explain_sentence/* plain */.pj, summary: (text) => text, detailed: (explained) => textDetails(explained, explain_sentence/* plain */.pj) },
    markdown: { sink: asMarkdown, summary: (text) => `**${text}**`, detailed: markdownDetails },
    html: { sink: asHtml, summary: (text) => `<strong>${text}</strong>`, detailed: htmlDetails },
    disclosure: { sink: asText, summary: (text) => text, detailed: disclosureDetails }
};
/** The explanation in one format, in the fields of the second seed: each text is safe where that format is shown. */
function renderExplanation(explained, format) {
    const { sink, summary, detailed } = LAYOUTS[format];
    const optional = (sentence) => (sentence === null ? null : sink(sentence));
    return {
        decision_id: explained.decision_id,
        summary: summary(sink(explained.summary)),
        detailed: detailed(explained),
        factors_explained: explained.factors.map(({ line }) => sink(line)),
        counterfactual: optional(explained.counterfactual),
        confidence_breakdown: optional(explained.confidence),
        recommendations: explained.recommendations.map(sink),
        format,
        language: explained.language
    };
}
/** "DENIED", and under it each check with its part of the weight: how the decision came about, as a tree of lines. */
function decisionTree(explained) {
    const last = explained.factors.length - 1;
    return [
        asText(explained.summary),
        ...explained.factors.map(({ line, share }, i) => `${i === last ? '└─' : '├─'} ${asText(line)} (${asText(share)})`)
    ].join('\n');
}
function afterwards(explained, explanation) {
    const { headings } = explained;
    return [
        [headings.counterfactual, explanation.counterfactual === null ? [] : [explanation.counterfactual]],
        [
            headings.confidence,
            explanation.confidence_breakdown === null ? [] : [explanation.confidence_breakdown]
        ],
        [headings.recommendations, explanation.recommendations]
    ];
}
function explanation_document(explained, format) {
    const explanation = renderExplanation(explained, format);
    const after = afterwards(explained, explanation).filter(([, lines]) => lines.length > 0);
    switch (format) {
        case 'disclosure':
            return explanation.detailed;
        case 'text':
            return [
                explanation.summary,
                '',
                explanation.detailed,
                ...after.flatMap(([heading, lines]) => [
                    '',
                    `${asText(heading)}${(0,labels/* labelsOf */.P)(explanation.language).marks.colon.trimEnd()}`,
                    ...lines.map((line) => `- ${line}`)
                ])
            ].join('\n');
        case 'markdown':
            return [
                `## ${explanation.summary}`,
                explanation.detailed,
                ...after.flatMap(([heading, lines]) => [
                    `### ${asMarkdown(heading)}`,
                    lines.map((line) => `- ${line}`).join('\n')
                ])
            ].join('\n\n');
        case 'html':
            return [
                `<article><h2>${explanation.summary}</h2>`,
                explanation.detailed,
                ...after.map(([heading, lines]) => `<h3>${asHtml(heading)}</h3><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`),
                '</article>'
            ].join('');
    }
}
/** JSON in which what acts on a terminal or cannot be seen is written as an escape: the same value to whoever parses it. */
const visibleJson = (value) => JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** Explanations one after another in their order, as `explain --decisions` prints them; JSON is one array. No final line end. */
function renderExplanations(explained, format) {
    if (format === 'json')
        return visibleJson(explained.map((one) => renderExplanation(one, format)));
    const documents = explained.map((one) => explanation_document(one, format));
    if (format === 'text' || format === 'disclosure') {
        return documents.join('\n\n').split('\n').map(report_escape.logLine).join('\n');
    }
    if (format !== 'html')
        return documents.join(format === 'markdown' ? '\n\n---\n\n' : '\n\n');
    const language = (0,report_escape.html)(explained[0]?.language ?? 'en');
    return [
        `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
        '<title>Decisions explained</title><style>body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}article{margin-bottom:3rem}</style>',
        `</head><body>${documents.join('')}</body></html>`
    ].join('');
}

// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./lib/policies/schema.js
var schema = __webpack_require__(1471);
;// CONCATENATED MODULE: ./lib/result.js


/**
 * What a check found: the whole of `result.json`. Every report is a rendering of this and of nothing else, and
 * `mode: comment` posts nothing but what passes this schema. Text in it is whole and unescaped: each sink escapes.
 */
const OUTCOMES = ['clean', 'drift', 'insufficient-data', 'no-baseline', 'no-logs'];
const count = schemas/* int */.Whr().nonnegative();
const interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
/** One side of a comparison: how often the situation occurred, how often the promise was kept. */
const sideSchema = schemas/* object */.Ikc({
    events: count,
    kept: count,
    sessions: count,
    confidence: schemas/* number */.aig().nullable(),
    /** 95 %, session-robust. Null where the situation never occurred. */
    interval: interval.nullable()
});
const testSchema = schemas/* object */.Ikc({
    /** Current minus baseline, in the unit of the subject (a share for policies). */
    delta: schemas/* number */.aig(),
    interval: interval.nullable(),
    p_value: schemas/* number */.aig().min(0).max(1).nullable(),
    /** Adjusted for everything tested in this run. */
    adjusted_p_value: schemas/* number */.aig().min(0).max(1).nullable()
});
const evidenceLineSchema = schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: count, session: schemas/* string */.YjP() });
/** A session as a row of events, those marked that a finding is about. At most 40 steps. */
const stripSchema = schemas/* object */.Ikc({
    side: schemas/* enum */.k5n(['baseline', 'current']),
    /** Whether the policy was kept throughout the session; of a choice, whether it was made in it. */
    kept: schemas/* boolean */.zMY(),
    /** Where the event stands that shows it, the first of the session if none does; empty and 0 for a baseline, whose profile keeps no places. */
    file: schemas/* string */.YjP(),
    line: count,
    session: schemas/* string */.YjP(),
    /** Events of the session before and after those shown. */
    before: count,
    after: count,
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({
        action: schemas/* string */.YjP(),
        /**
         * The judged event, kept or broken; or one that it is held against, or that is in its situation, or, where the
         * finding is about no policy, one that is counted.
         */
        role: schemas/* enum */.k5n(['kept', 'broken', 'partner']).optional()
    }))
});
/** What a finding is about when it is about no policy: an action or context never seen before, a vital sign. */
const subjectSchema = schemas/* object */.Ikc({
    type: schemas/* enum */.k5n(['action', 'context', 'novelty', 'vital', 'action-share']),
    name: schemas/* string */.YjP(),
    description: schemas/* string */.YjP(),
    /** Of a vital sign: its value before and now, and what it is measured in. */
    values: schemas/* tuple */.PVZ([schemas/* number */.aig().nullable(), schemas/* number */.aig().nullable()]).optional(),
    unit: schemas/* string */.YjP().optional()
});
const computedSchema = schemas/* object */.Ikc({
    /** Kept count of the current situations at which the finding is none any more; null where there is no such count. */
    turns_at: count.nullable().optional(),
    /**
     * Whether the whole check was made anew with so many of the situations edited, spread evenly over the log. Else all
     * but their counts was held fixed.
     */
    turns_tried: schemas/* boolean */.zMY().optional(),
    /** What would be a finding by itself then, being about the same events. */
    turns_leaves: schema/* policySchema */.wh.optional(),
    /** The one context condition within which most of the change happened. */
    carried_by: schemas/* object */.Ikc({
        condition: schemas/* string */.YjP(),
        share: schemas/* number */.aig(),
        kept: count,
        events: count,
        outside: schemas/* number */.aig().nullable(),
        /** Share there in the baseline, where that was met often enough. */
        before: schemas/* number */.aig().optional()
    })
        .nullable()
        .optional(),
    /** Of a vital sign: what each of the actions behind its change adds to it, and the part of the change that is theirs. */
    behind: schemas/* object */.Ikc({
        per: schemas/* enum */.k5n(['session', 'event']),
        part: schemas/* number */.aig(),
        actions: schemas/* array */.YOg(schemas/* object */.Ikc({
            action: schemas/* string */.YjP(),
            before: schemas/* number */.aig(),
            now: schemas/* number */.aig(),
            /** The one context from which most of it comes, and in which there is none of it on one side. */
            where: schemas/* object */.Ikc({ condition: schemas/* string */.YjP(), before: schemas/* number */.aig(), now: schemas/* number */.aig() }).optional()
        }))
    })
        .optional(),
    /** Of an action's share: the sessions with the action, of all, before and now. */
    sessions_with: schemas/* object */.Ikc({ before: schemas/* tuple */.PVZ([count, count]), now: schemas/* tuple */.PVZ([count, count]) }).optional(),
    /** Shares that changed with it only because other actions became rarer or more frequent. */
    diluted: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** Of the policies that changed with it: the share kept before and now; null where the situation never occurred. */
    variants: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        before: schemas/* number */.aig().nullable(),
        now: schemas/* number */.aig().nullable(),
        /** Kept, and situations: in the baseline and now. */
        kept: schemas/* tuple */.PVZ([count, count]).optional(),
        events: schemas/* tuple */.PVZ([count, count]).optional()
    }))
        .optional(),
    /** False where a second window was asked for and did not show the change. */
    confirmed: schemas/* boolean */.zMY().optional(),
    /** Of the gate: how many of the baseline's policies were tested. */
    judged: schemas/* object */.Ikc({ tested: count, all: count }).optional(),
    /** Whether the baseline holds the policy under its id; absent where that is not known. */
    in_baseline: schemas/* boolean */.zMY().optional(),
    /** Line of the baseline file on which its status stands. */
    baseline_line: count.optional(),
    /** Of the gate: sessions a side that a verdict would take, where none could be given. */
    sessions_needed: count.nullable().optional(),
    sessions: schemas/* object */.Ikc({ before: count, now: count }).optional(),
    /** Of the gate: the policy that passed and came nearest to failing. */
    nearest: schemas/* object */.Ikc({
        policy: schema/* policySchema */.wh,
        kept: count,
        events: count,
        fails_at: count.nullable(),
        part: schemas/* number */.aig()
    })
        .optional()
});
/** One reason in words: a sentence, the details folded under it, what to do. */
const explanationSchema = schemas/* object */.Ikc({
    summary: schemas/* string */.YjP(),
    details: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Those of the details that the counts beside them do not say already. */
    brief: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    counterfactual: schemas/* string */.YjP().nullable(),
    recommendations: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What was computed for these words and stands nowhere else: enough to say the same in another language. */
    computed: computedSchema.optional()
});
/**
 * Old name → new name, where a new tool or context key seems to have taken the place of one that is gone: what to add
 * under `rename` in the config if it did.
 */
const renameSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const findingSchema = schemas/* object */.Ikc({
    /** Fingerprint of policy (or subject), change and direction: what `accepted` entries name. */
    id: schemas/* string */.YjP(),
    change: schemas/* enum */.k5n(['new', 'vanished', 'shifted', 'broken']),
    direction: schemas/* enum */.k5n(['weaker', 'stronger']),
    policy: schema/* policySchema */.wh.optional(),
    subject: subjectSchema.optional(),
    /** Policies that changed with it because they describe the same events. */
    variants: schemas/* array */.YOg(schema/* policySchema */.wh),
    /** Vital signs, and shares of an action among all, that changed with it. */
    variant_subjects: schemas/* array */.YOg(subjectSchema).optional(),
    rename: renameSchema.optional(),
    baseline: sideSchema,
    current: sideSchema,
    test: testSchema,
    /** `error` fails the step (the change stands in `fail-on`), `warning` does not, `note` is accepted. */
    severity: schemas/* enum */.k5n(['error', 'warning', 'note']),
    accepted: schemas/* object */.Ikc({ reason: schemas/* string */.YjP(), expires: schemas/* string */.YjP().optional(), lapsed: schemas/* string */.YjP().optional() })
        .nullable(),
    evidence: schemas/* array */.YOg(evidenceLineSchema),
    /** A few sessions before and now, those that break a policy first. */
    sessions: schemas/* array */.YOg(stripSchema).optional(),
    explanation: explanationSchema
});
/** A policy that could not be judged, or whose change is no finding; with the reason in one sentence. */
const unjudgedSchema = schemas/* object */.Ikc({
    policy: schema/* policySchema */.wh,
    rename: renameSchema.optional(),
    baseline: sideSchema,
    current: sideSchema,
    test: testSchema.nullable(),
    /** Smallest change of confidence this run could have seen, and the sessions a side it would take to see `min-effect`. */
    detectable: schemas/* number */.aig().nullable(),
    sessions_needed: count.nullable(),
    reason: schemas/* string */.YjP()
});
const vitalSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    unit: schemas/* string */.YjP(),
    baseline: schemas/* number */.aig().nullable(),
    current: schemas/* number */.aig().nullable(),
    p_value: schemas/* number */.aig().nullable()
});
const conditionSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    baseline: schemas/* array */.YOg(schemas/* object */.Ikc({ value: schemas/* string */.YjP(), sessions: count })),
    current: schemas/* array */.YOg(schemas/* object */.Ikc({ value: schemas/* string */.YjP(), sessions: count })),
    changed: schemas/* boolean */.zMY(),
    description: schemas/* string */.YjP()
});
const inputFileSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    format: schemas/* string */.YjP(),
    events: count,
    sessions: count,
    skipped: count
});
/** A reason for programs: a code that stays, and what it speaks of. Absent where the reason is none of the tool's own. */
const coded = { code: schemas/* string */.YjP().optional(), values: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional() };
const skipSchema = schemas/* object */.Ikc({ reason: schemas/* string */.YjP(), ...coded, count, file: schemas/* string */.YjP(), line: count });
const resultSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    tool_version: schemas/* string */.YjP(),
    outcome: schemas/* enum */.k5n(OUTCOMES),
    drift: schemas/* boolean */.zMY(),
    /** Whether `fail-on` names this outcome or one of its findings: the step fails. */
    failed: schemas/* boolean */.zMY(),
    /** The options in force, by their input names. */
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* array */.YOg(schemas/* string */.YjP())])),
    inputs: schemas/* object */.Ikc({
        files: schemas/* array */.YOg(inputFileSchema),
        events: count,
        sessions: count,
        cases: count,
        unit: schemas/* enum */.k5n(['case', 'session', 'event']),
        duplicates: count,
        /** By reason: how many, and where the first stands. */
        skipped: schemas/* array */.YOg(skipSchema),
        /** Context keys not mined, with the reason. */
        dropped_keys: schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), ...coded })),
        /** What redaction hid, by rule. */
        redacted: schemas/* array */.YOg(schemas/* object */.Ikc({ rule: schemas/* string */.YjP(), count }))
    }),
    baseline: schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        digest: schemas/* string */.YjP().nullable(),
        name: schemas/* string */.YjP(),
        policies: count,
        events: count,
        sessions: count,
        /** What the verdict rests on: the profile's sessions, the counts in the file, or a foreign set's rates. */
        evidence: schemas/* enum */.k5n(['profile', 'counts', 'rates']),
        mined_from: schemas/* string */.YjP()
    })
        .nullable(),
    /** Policies mined from the current logs, strongest first, at most 200. */
    policies: schemas/* array */.YOg(schema/* policySchema */.wh),
    policies_total: count,
    findings: schemas/* array */.YOg(findingSchema),
    not_exercised: schemas/* array */.YOg(unjudgedSchema),
    undecided: schemas/* array */.YOg(unjudgedSchema),
    mix_only: schemas/* array */.YOg(unjudgedSchema),
    conditions: schemas/* array */.YOg(conditionSchema),
    vitals: schemas/* array */.YOg(vitalSchema),
    baseline_changes: schemas/* object */.Ikc({ added: schemas/* array */.YOg(schema/* policySchema */.wh), removed: schemas/* array */.YOg(schema/* policySchema */.wh), changed: schemas/* array */.YOg(schema/* policySchema */.wh) })
        .nullable(),
    /** Smallest change this run could have seen, per typical policy; null where nothing was judged. */
    detectable: schemas/* number */.aig().nullable(),
    /** How many things were tested, and what was assumed (sentences). */
    tested: count,
    assumptions: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The same for programs, in their order. */
    assumption_codes: schemas/* array */.YOg(schemas/* object */.Ikc(coded)).optional(),
    explanation: explanationSchema
});

// EXTERNAL MODULE: ./lib/commands/request.js
var request = __webpack_require__(3515);
;// CONCATENATED MODULE: ./lib/commands/explain.js






const OWN = [
    'result',
    'finding',
    'format',
    'decisions',
    'type',
    'outcome',
    'user',
    'limit',
    'legal-frame',
    'chain-events',
    'chain-head'
];
/** Flags that mean something beside one of the two sources alone. */
const OF_RESULT = ['finding'];
const OF_DECISIONS = ['type', 'outcome', 'user', 'limit', 'chain-events', 'chain-head'];
const textOf = ({ given }, name) => {
    const value = given[name];
    return typeof value === 'string' ? value : undefined;
};
async function textAt(path, flag, cwd) {
    const bytes = await (0,request/* readIfThere */.qC)(path, cwd);
    if (bytes === undefined)
        throw new errors/* UserError */.y(`flag --${flag}: ${path} does not exist`);
    return new TextDecoder().decode(bytes);
}
async function explainedResult(invocation, path, language) {
    const text = await textAt(path, 'result', invocation.cwd);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.y(`${path} is not JSON: give a result.json that \`policyminer check --output-dir\` wrote`);
    }
    const parsed = resultSchema.safeParse(json);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new errors/* UserError */.y(`${path} is no result of this version: ${issue?.path.join('.')}: ${issue?.message}`);
    }
    const { explainResult } = await Promise.all(/* import() */[__webpack_require__.e(546), __webpack_require__.e(719), __webpack_require__.e(729)]).then(__webpack_require__.bind(__webpack_require__, 7134));
    const named = textOf(invocation, 'finding');
    const request = {
        language,
        finding: named === undefined ? undefined : (0,ranking/* findingNamed */.JH)(parsed.data.findings, named),
        legalFrame: textOf(invocation, 'legal-frame')
    };
    return [explainResult(parsed.data, request)];
}
async function explainedDecisions(invocation, path, language) {
    const [{ readDecisions }, { selectDecisions }, { createExplainer }] = await Promise.all([
        __webpack_require__.e(/* import() */ 133).then(__webpack_require__.bind(__webpack_require__, 6133)),
        __webpack_require__.e(/* import() */ 263).then(__webpack_require__.bind(__webpack_require__, 2263)),
        Promise.all(/* import() */[__webpack_require__.e(719), __webpack_require__.e(282)]).then(__webpack_require__.bind(__webpack_require__, 9719))
    ]);
    const limit = textOf(invocation, 'limit');
    const events = textOf(invocation, 'chain-events');
    if (limit !== undefined && !/^\d+$/.test(limit))
        throw new errors/* UserError */.y(`flag \`--limit\` is ${JSON.stringify(limit)}: give a whole number from 0`);
    if (events !== undefined && !/^\d+$/.test(events))
        throw new errors/* UserError */.y(`flag \`--chain-events\` is ${JSON.stringify(events)}: give a whole number from 0`);
    const file = readDecisions(await textAt(path, 'decisions', invocation.cwd), {
        events: events === undefined ? undefined : Number(events),
        lastHash: textOf(invocation, 'chain-head')
    });
    const chosen = selectDecisions(file.decisions, {
        type: textOf(invocation, 'type'),
        outcome: textOf(invocation, 'outcome'),
        user: textOf(invocation, 'user'),
        limit: limit === undefined ? undefined : Number(limit)
    });
    const ofChain = new Set(file.chain?.problems.map(({ message }) => message));
    for (const { line, problems } of chosen) {
        for (const problem of problems)
            if (!ofChain.has(problem))
                invocation.note(`${path}:${line}: ${problem}`);
    }
    if (file.decisions.length === 0)
        invocation.note(`${path}: holds no decision${events === undefined ? '' : `: all ${events} events are missing`}`);
    if (file.chain !== undefined)
        for (const line of chainNotes(file.chain))
            invocation.note(`${path}: ${line}`);
    const explainer = createExplainer({ legalFrame: textOf(invocation, 'legal-frame') });
    return chosen.map((entry) => explainer.explain(entry, { language }));
}
/** What the verification of an audit chain found: an explanation of records that were tampered with must say so. */
function chainNotes({ events, intact, problems, tail }) {
    const end = {
        complete: 'none is missing at the end',
        missing: 'its end is missing',
        unknown: 'whether its end is missing cannot be told from the file alone (--chain-events, --chain-head)'
    };
    return [
        `audit chain of ${events} events: ${intact ? 'every hash holds' : 'BROKEN'}, ${end[tail]}`,
        ...problems.map(({ line, message }) => `line ${line}: ${message}`)
    ];
}
const command = {
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
            meaning: `one of ${decision/* EXPLANATION_FORMATS */.$6.join(', ')} (default text)`
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
    ],
    run: async (invocation) => {
        const { options } = await (0,request/* settle */.G9)(invocation, OWN);
        const format = textOf(invocation, 'format') ?? 'text';
        if (!decision/* EXPLANATION_FORMATS */.$6.includes(format)) {
            throw new errors/* UserError */.y(`flag \`--format\` is ${JSON.stringify(format)}: give one of ${decision/* EXPLANATION_FORMATS */.$6.join(', ')}`);
        }
        const result = textOf(invocation, 'result');
        const decisions = textOf(invocation, 'decisions');
        if ((result === undefined) === (decisions === undefined))
            throw new errors/* UserError */.y('give either --result or --decisions');
        const [given, others] = result === undefined ? ['decisions', OF_RESULT] : ['result', OF_DECISIONS];
        const idle = others.find((name) => invocation.given[name] !== undefined);
        if (idle !== undefined)
            throw new errors/* UserError */.y(`flag --${idle} says nothing with --${given}: leave one of them out`);
        const explained = result !== undefined
            ? await explainedResult(invocation, result, options.language)
            : await explainedDecisions(invocation, decisions, options.language);
        invocation.print(renderExplanations(explained, format));
        return 0;
    }
};
/* harmony default export */ const explain = (command);


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

/***/ 9889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ EXPLANATION_FORMATS),
/* harmony export */   A: () => (/* binding */ decisionId),
/* harmony export */   AT: () => (/* binding */ knownOutcome),
/* harmony export */   Gs: () => (/* binding */ contributions),
/* harmony export */   Zc: () => (/* binding */ makeDecision),
/* harmony export */   kI: () => (/* binding */ primaryFactor)
/* harmony export */ });
/* unused harmony export decisionSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5491);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6645);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4293);




/** The decision record: field names and order are those of proxilion, so that its exports load here and ours there. */
const json = zod__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* ["instanceof"] */ .Nlp(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .Numeral */ .pm),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(json),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), json)
]));
const object = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), json);
const factorSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    passed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** From 0 to 1 by convention; weights need not add up to 1. */
    weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** `kind` declares what sort of check it was: nothing is ever guessed from the name. */
    details: object.default({}),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default([])
});
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    decision_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    decision_type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    factors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(factorSchema),
    context: object.default({}),
    /** ISO 8601 as recorded; empty where the record has none. */
    timestamp: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().default(1),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().default(0),
    policy_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('1.0'),
    metadata: object.default({})
});
const EXPLANATION_FORMATS = ['text', 'markdown', 'html', 'json', 'disclosure'];
const explanationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    decision_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    summary: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    detailed: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    factors_explained: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    counterfactual: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    confidence_breakdown: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    recommendations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(EXPLANATION_FORMATS),
    language: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
});
const OUTCOMES = ['ALLOWED', 'DENIED', 'WARNED', 'MODIFIED', 'DEFERRED'];
/** The known outcome that the text names, in any case; undefined for another system's own word. */
const knownOutcome = (outcome) => OUTCOMES.find((known) => known === outcome.toUpperCase());
/** First 16 hex digits of the SHA-256 of what was decided and why: the same on every runtime, different for different decisions. */
function decisionId(decision) {
    const { decision_type, outcome, factors, context, timestamp } = decision;
    const content = (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonDumps */ .CP)({ decision_type, outcome, factors, context, timestamp }, {
        canonical: true
    });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex').slice(0, 16);
}
/** A whole decision from its parts, the id from the content unless given. Copies: what it is given stays untouched. */
function makeDecision(input) {
    const decision = decisionSchema.parse({ ...input, decision_id: input.decision_id ?? '' });
    return decision.decision_id === '' ? { ...decision, decision_id: decisionId(decision) } : decision;
}
const heaviest = (factors) => factors.reduce((best, factor) => (best === undefined || factor.weight > best.weight ? factor : best), undefined);
/**
 * The factor that best speaks for the outcome, the first of the heaviest: a passing one where it was allowed, a failing
 * one otherwise. Undefined where no factor points that way; a factor that contradicts the outcome never stands for it.
 */
function primaryFactor({ factors, outcome }) {
    const allowed = knownOutcome(outcome) === 'ALLOWED';
    return heaviest(factors.filter(({ passed }) => passed === allowed));
}
/** How much of the weight each factor brings, in the order of the factors. */
function contributions({ factors }) {
    const total = factors.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
    return factors.map(({ name, passed, weight }) => ({
        name,
        passed,
        share: total > 0 ? Math.max(0, weight) / total : 0
    }));
}


/***/ }),

/***/ 6645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ JsonReader),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   pm: () => (/* binding */ Numeral)
/* harmony export */ });
/* unused harmony export parseJson */
/**
 * JSON as Python writes it, without loss: numbers keep their text (`15.0` is not `15`, `1e-05` not `0.00001`), `NaN`
 * and `Infinity` are read, and every value knows how many lines stood before it. Needed because hashes of an audit
 * chain run over that text and because explanations quote it.
 */
/** A number as it was written. */
class Numeral {
    text;
    constructor(text) {
        this.text = text;
    }
    get value() {
        return Number(this.text);
    }
    /** For `JSON.stringify`: a number where JSON has one. */
    toJSON() {
        return Number.isFinite(this.value) ? this.value : this.text;
    }
}
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Numeral);
/** Deeper nesting is refused, for it could only exhaust the stack. */
const MAX_DEPTH = 256;
const NUMBER = /-?(?:Infinity|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|NaN/y;
const SPACE = /[ \t\n\r]*/y;
class JsonReader {
    at = 0;
    text;
    constructor(text) {
        this.text = text;
    }
    /** Line of the next value, from 1. */
    get line() {
        this.skipSpace();
        return lineAt(this.text, this.at);
    }
    /** The whole text as one value. Throws a SyntaxError. */
    document() {
        const value = this.value(0);
        this.skipSpace();
        if (this.at < this.text.length)
            throw this.error('text after the end of the value');
        return value;
    }
    /** The elements of a top-level array one by one, so that those before a damaged one are not lost. */
    *elements() {
        this.expect('[');
        if (this.take(']'))
            return;
        do {
            const line = this.line;
            yield { value: this.value(1), line };
        } while (this.take(','));
        this.expect(']');
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            throw this.error(`nested deeper than ${MAX_DEPTH} levels`);
        this.skipSpace();
        const next = this.text[this.at];
        if (next === '{')
            return this.object(depth);
        if (next === '[')
            return this.array(depth);
        if (next === '"')
            return this.string();
        for (const [word, value] of WORDS)
            if (this.word(word))
                return value;
        const number = this.match(NUMBER);
        if (number === undefined)
            throw this.error(next === undefined ? 'the text ends too early' : 'no JSON value');
        return new Numeral(number);
    }
    array(depth) {
        this.expect('[');
        const values = [];
        if (this.take(']'))
            return values;
        do
            values.push(this.value(depth + 1));
        while (this.take(','));
        this.expect(']');
        return values;
    }
    object(depth) {
        this.expect('{');
        // Without a prototype `__proto__` is a key like any other.
        const members = Object.create(null);
        if (this.take('}'))
            return members;
        do {
            this.skipSpace();
            const key = this.string();
            this.expect(':');
            members[key] = this.value(depth + 1);
        } while (this.take(','));
        this.expect('}');
        return members;
    }
    string() {
        if (this.text[this.at] !== '"')
            throw this.error('a string is missing');
        let end = this.at + 1;
        while (end < this.text.length && this.text[end] !== '"')
            end += this.text[end] === '\\' ? 2 : 1;
        if (end >= this.text.length)
            throw this.error('a string that does not end');
        try {
            const value = JSON.parse(this.text.slice(this.at, end + 1));
            this.at = end + 1;
            return value;
        }
        catch {
            throw this.error('a damaged string');
        }
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    word(word) {
        if (!this.text.startsWith(word, this.at))
            return false;
        this.at += word.length;
        return true;
    }
    skipSpace() {
        this.match(SPACE);
    }
    take(character) {
        this.skipSpace();
        return this.word(character);
    }
    expect(character) {
        if (!this.take(character))
            throw this.error(`\`${character}\` is missing`);
    }
    error(what) {
        return new SyntaxError(`${what} at line ${lineAt(this.text, this.at)}`);
    }
}
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null]
];
function lineAt(text, end) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** The text as one JSON value. Throws a SyntaxError that names the line. */
const parseJson = (text) => new JsonReader(text).document();


/***/ }),

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ pythonDumps),
/* harmony export */   qV: () => (/* binding */ pythonStr)
/* harmony export */ });
/* unused harmony export pythonFloat */
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4313);
/* harmony import */ var _policies_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6645);



/** Values as Python prints and dumps them: what the second seed hashes, exports and shows. */
/** `repr` of a float: always with a point or an exponent, exponents of two digits from 1e16 and below 1e-4. */
function pythonFloat(x) {
    if (Number.isNaN(x))
        return 'nan';
    if (!Number.isFinite(x))
        return x > 0 ? 'inf' : '-inf';
    const [mantissa = '', exponent = '0'] = x.toExponential().split('e');
    const power = Number(exponent);
    if (power < -4 || power >= 16)
        return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
    const plain = Object.is(x, -0) ? '-0' : String(x);
    return plain.includes('.') ? plain : `${plain}.0`;
}
/** Longest integer that is normalised; Python itself refuses to read longer ones. */
const MAX_DIGITS = 4300;
function numberText(value) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : pythonFloat(value);
    if (/^-?\d+$/.test(value.text))
        return value.text.length > MAX_DIGITS ? value.text : String(BigInt(value.text));
    return pythonFloat(value.value);
}
const JSON_NUMBERS = { nan: 'NaN', inf: 'Infinity', '-inf': '-Infinity' };
const asciiString = (text) => JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** `json.dumps(value)`: ASCII only, separators `, ` and `: `. */
function pythonDumps(value, { indent, canonical = false } = {}) {
    const colon = canonical ? ':' : ': ';
    const block = (open, close, members, depth) => {
        if (members.length === 0)
            return open + close;
        if (indent === undefined)
            return open + members.join(canonical ? ',' : ', ') + close;
        const margin = ' '.repeat(indent * (depth + 1));
        return `${open}\n${members.map((member) => margin + member).join(',\n')}\n${' '.repeat(indent * depth)}${close}`;
    };
    const write = (node, depth) => {
        if (node === null)
            return 'null';
        if (typeof node === 'boolean')
            return String(node);
        if (typeof node === 'string')
            return asciiString(node);
        if (typeof node === 'number' || node instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Numeral */ .pm) {
            const text = numberText(node);
            return JSON_NUMBERS[text] ?? text;
        }
        if (Array.isArray(node))
            return block('[', ']', node.map((member) => write(member, depth + 1)), depth);
        const keys = Object.keys(node);
        if (canonical)
            keys.sort(_events_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6);
        const members = keys.map((key) => asciiString(key) + colon + write(node[key], depth + 1));
        return block('{', '}', members, depth);
    };
    return write(value, 0);
}
/** `str(value)`: a text is itself, anything else its `repr`. */
function pythonStr(value) {
    return typeof value === 'string' ? value : reprOf(value);
}
function reprOf(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'string')
        return (0,_policies_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .Up)(value);
    if (typeof value === 'number' || value instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Numeral */ .pm)
        return numberText(value);
    if (Array.isArray(value))
        return `[${value.map(reprOf).join(', ')}]`;
    return `{${Object.entries(value)
        .map(([key, member]) => `${(0,_policies_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .Up)(key)}: ${reprOf(member)}`)
        .join(', ')}}`;
}


/***/ }),

/***/ 2815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ gathered),
/* harmony export */   X: () => (/* binding */ LEVEL_SHARE)
/* harmony export */ });
/**
 * How the level is dealt out among the parts that are present. By kind of question and never by count, so that a kind
 * with many questions (conjunctions) cannot drown one with few (the single conditions that most policies are about).
 */
const LEVEL_SHARE = {
    single: 0.36,
    rare: 0.05,
    conjunction: 0.08,
    share: 0.13,
    outcome: 0.09,
    kind: 0.06,
    never: 0.04,
    required: 0.15,
    novelty: 0.03,
    ending: 0.1,
    vital: 0.1
};
/** By situation: what the column holds at its row. */
function gathered(column, rows) {
    const values = new Uint32Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        values[i] = column[rows[i]];
    return values;
}


/***/ }),

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ EVENTS_PER_SESSION),
/* harmony export */   SJ: () => (/* binding */ DENIAL),
/* harmony export */   SL: () => (/* binding */ vitalCells),
/* harmony export */   ff: () => (/* binding */ ERROR),
/* harmony export */   ju: () => (/* binding */ vitalSides),
/* harmony export */   n3: () => (/* binding */ REPEATED_CALLS),
/* harmony export */   tw: () => (/* binding */ DISTINCT_ACTIONS),
/* harmony export */   vY: () => (/* binding */ vitalTable)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _statistics_intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7933);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);



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
    const matching = Float64Array.from(outcomes, (text) => (pattern.test(text) ? 1 : 0));
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        const own = outcome[row];
        values[row] = own === _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 ? Number.NaN : matching[own];
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
        values: ({ repeated }) => new Float64Array(repeated)
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
        const at = new Uint32Array(all.length);
        const measured = new Float64Array(all.length);
        let count = 0;
        let varies = false;
        for (let i = 0; i < all.length; i++) {
            const value = all[i];
            if (Number.isNaN(value))
                continue;
            at[count] = i;
            measured[count] = value;
            varies ||= value !== measured[0];
            count++;
        }
        const raw = measured.subarray(0, count);
        if (count === 0 || (!varies && (raw[0] === 0 || !measure.isShare)))
            return [];
        const events = at.subarray(0, count);
        const ofEvent = measure.of === 'event';
        const values = measure.isShare ? new Uint8Array(raw) : midRanks(raw);
        const subject = { type: 'vital', name: measure.name, description: measure.description };
        const cell = {
            family: measure.name === 'errors' || measure.name === 'denials' ? 'ending' : 'vital',
            subject,
            sessions: ofEvent ? (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .gathered */ .P)(table.session, events) : events,
            ...(ofEvent ? { rows: events } : {}),
            values,
            ...(ofEvent && measure.isShare
                ? { strata: byAction(table, events, strataFor(events, values)), byCertainty: true }
                : { strata: measure.isShare ? undivided(count) : byTask(table, events, values, strataFor) }),
            sign: 1,
            conditions: 0
        };
        return [
            { name: measure.name, unit: measure.unit, isShare: measure.isShare, cell, ...sidesOf(pool, cell, raw) }
        ];
    });
}
const undivided = (count) => ({ of: new Uint32Array(count), count: 1 });
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
/** Strata refined by the action: an agent that merely does other things does not do them worse. */
function byAction(table, rows, { of, count }) {
    const actions = table.actions.length;
    const joint = new Uint32Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        joint[i] = of[i] * actions + table.action[rows[i]];
    return { of: joint, count: count * actions };
}
function sidesOf(pool, cell, raw) {
    const counts = [0, 0];
    const sums = [0, 0];
    // Smallest first, so that the sum does not depend on the order of the sessions; that of ones and zeros never does.
    const order = cell.values instanceof Uint8Array ? undefined : ascending(raw);
    for (let k = 0; k < raw.length; k++) {
        const i = order === undefined ? k : order[k];
        const side = cell.sessions[i] < pool.baselineSessions ? 0 : 1;
        counts[side]++;
        sums[side] += raw[i];
    }
    const mean = (side) => (counts[side] === 0 ? null : sums[side] / counts[side]);
    return { counts, kept: sums, means: [mean(0), mean(1)] };
}
const ordinals = (size) => Uint32Array.from({ length: size }, (_, i) => i);
const ascending = (values) => ordinals(values.length).sort((a, b) => values[a] - values[b] || a - b);
/** Ranks on (0, 1), ties sharing their mean. */
function midRanks(values) {
    const order = ascending(values);
    const ranks = new Float64Array(values.length);
    for (let from = 0; from < order.length;) {
        let to = from;
        while (to < order.length && values[order[to]] === values[order[from]])
            to++;
        for (let i = from; i < to; i++)
            ranks[order[i]] = (from + to) / 2 / values.length;
        from = to;
    }
    return ranks;
}
/** Both sides of a vital sign that changed: shares with their interval, means without. */
function vitalSides(own, pool) {
    const [before, after] = own.means;
    const sides = [0, 1].map((side) => {
        const events = own.counts[side];
        const kept = own.isShare ? own.kept[side] : 0;
        const confidence = own.isShare && events > 0 ? kept / events : null;
        const sessions = new Set(own.cell.sessions.filter((session) => session < pool.baselineSessions === (side === 0))).size;
        const interval = confidence === null ? null : [...(0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .wilson */ .rF)(kept, events)];
        return { events, kept, sessions, confidence, interval };
    });
    return { baseline: sides[0], current: sides[1], delta: (after ?? 0) - (before ?? 0) };
}
/** The vital signs as a report shows them. */
const vitalTable = (vitals, cells) => vitals.map(({ name, unit, means, cell }) => ({
    name,
    unit,
    baseline: means[0],
    current: means[1],
    p_value: cells.find((tested) => tested.cell === cell)?.adjusted ?? null
}));


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

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ changes),
/* harmony export */   g: () => (/* binding */ concernOf)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2890);

/** From this confidence on a policy is kept like a law, and from this one on it is a strong habit. */
const LAW = 0.9;
const HABIT = 0.75;
/** Words in the name of an action that changes something which cannot simply be read again. */
const changing = new Set(('add apply approve assign ban bash block book buy cancel change charge close commit create delete deny deploy ' +
    'destroy disable drop edit enable exec execute force grant insert install issue kill lock merge modify move ' +
    'multiedit order overwrite patch pay post publish purchase push put refund reject remove rename replace reset ' +
    'restart revoke rm rollback run save send set shell start stop submit terminate transfer truncate uninstall ' +
    'update upload upsert wipe withdraw write').split(' '));
/** Whether the action's name says that it changes something: `update_reservation`, `Edit`, `iam:CreateUser`. */
const changes = (action) => action
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => changing.has(word));
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
    if (kind === 'outcome' && _order_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2.test(policy.outcome))
        return 0;
    if (kind === 'prohibition')
        return 0;
    if (kind !== 'association' && isLaw)
        return actionsOf(policy).some(changes) ? 1 : 2;
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

/***/ 1471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ antecedentSchema),
/* harmony export */   jU: () => (/* binding */ evidenceSchema),
/* harmony export */   kT: () => (/* binding */ templates),
/* harmony export */   rb: () => (/* binding */ acceptanceSchema),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);

const scalar = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()]);
/** An object of scalars. Own keys are kept whatever their names: `z.record` would drop a key named `__proto__`. */
const antecedentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((member) => scalar.safeParse(member).success), 'must be an object whose values are strings, numbers, booleans or null')
    .meta({ type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } });
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    events: count,
    kept: count,
    sessions: count,
    s_nn: count,
    s_ny: count,
    s_yy: count
});
const counted = {
    policy_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['mined', 'required', 'forbidden', 'ignored']),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    support: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
    lift: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    evidence: evidenceSchema.optional()
};
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
/** A counted policy, as in `policies.json` and in `result.json`. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('association'),
        antecedent: antecedentSchema,
        consequent: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        ...counted
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('precondition'), action: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), requires: antecedentSchema, ...counted }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('prohibition'), antecedent: antecedentSchema, never: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ...counted }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('outcome'),
        action: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        antecedent: antecedentSchema,
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        ...counted
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sequence'),
        template: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(templates),
        activation: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        same: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        most: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
        antecedent: antecedentSchema,
        ...counted
    })
]);
const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** 30 February is a day that never comes. */
function isOnCalendar(date) {
    const moment = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === date;
}
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).optional(),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(ISO_DATE, 'must be a date like 2027-01-31')
        .refine(isOnCalendar, 'is no day of the calendar: give a date like 2027-01-31')
        .optional()
});


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   XO: () => (/* binding */ toPoints),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   nC: () => (/* binding */ percentRange),
/* harmony export */   oB: () => (/* binding */ plainSpaces),
/* harmony export */   oi: () => (/* binding */ percentPair),
/* harmony export */   sp: () => (/* binding */ pValue),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4280);

/**
 * Numbers as they are printed. No locale anywhere: equal results give equal bytes on every machine.
 */
/** No-break space: keeps a number and its sign on one line of a narrow cell. */
const NBSP = '\u00a0';
const ENGLISH = { decimal: '.', percentGap: '' };
const decimals = (text, { decimal }) => decimal === '.' ? text : text.replace('.', decimal);
/** "93%"; one decimal where whole percents would hide that something is not 0 or 100. Input: a share. */
function percent(share, digits = 0, notation = ENGLISH) {
    const gap = notation.percentGap;
    const text = (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(share * 100, digits);
    if (share === 0 || share === 1)
        return `${share * 100}${gap}%`;
    const hides = Number(text) === 100 || Number(text) === 0;
    if (hides && digits === 0)
        return percent(share, 1, notation);
    if (hides)
        return decimals(share > 0.5 ? `>${NBSP}99.9${gap}%` : `<${NBSP}0.1${gap}%`, notation);
    return `${decimals(text, notation)}${gap}%`;
}
/** Two shares side by side: a decimal where whole percents would show little of the difference. Null where nothing was counted. */
function percentPair(before, now, notation = ENGLISH) {
    const close = before !== null && now !== null && before !== now && Math.abs(before - now) < 0.02;
    const shown = (share) => (share === null ? '–' : percent(share, close ? 1 : 0, notation));
    return [shown(before), shown(now)];
}
const percentRange = (interval, { percentGap } = ENGLISH) => interval === null
    ? '–'
    : `${(0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(interval[0] * 100, 0)}–${(0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(interval[1] * 100, 0)}${percentGap}%`;
/** "12": a size of a change of a share, in percentage points. */
const toPoints = (size) => (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(size * 100, 0);
/** "−52" for a change of a share, in percentage points. */
function points(delta) {
    const size = (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(Math.abs(delta) * 100, Math.abs(delta) < 0.0095 ? 1 : 0);
    return `${delta < 0 ? '−' : '+'}${size}`;
}
function pValue(p, notation = ENGLISH) {
    if (p === null)
        return '–';
    return decimals(p < 0.001 ? `<${NBSP}0.001` : (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(p, p < 0.1 ? 3 : 2), notation);
}
/** At most `digits` significant digits, for numbers of any size and unit (vital signs, lift). */
function short(x, notation = ENGLISH, digits = 3) {
    if (x === null)
        return '–';
    if (!Number.isFinite(x))
        return String(x);
    const rounded = Number(x.toPrecision(digits));
    return Math.abs(rounded) >= 10 ** digits ? grouped(Math.round(x)) : decimals(String(rounded), notation);
}
/** "12 345" with narrow no-break spaces from five digits on. */
function grouped(n) {
    const text = String(Math.abs(n));
    const sign = n < 0 ? '−' : '';
    if (!/^\d{5,}$/.test(text))
        return sign + text;
    return sign + text.replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
/** Our no-break spaces keep cells together; where there are none they only stand in the way of searching. */
const plainSpaces = (text) => text.replace(/[\u00a0\u202f]/g, ' ');


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
