export const id = 998;
export const ids = [998];
export const modules = {

/***/ 1998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commands: () => (/* binding */ commands),
  run: () => (/* reexport */ run/* run */.e)
});

// EXTERNAL MODULE: ./lib/decisions/explanation-formats.js
var explanation_formats = __webpack_require__(6441);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var explain_sentence = __webpack_require__(2894);
// EXTERNAL MODULE: ./lib/policies/in-sight.js
var in_sight = __webpack_require__(3015);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/labels/index.js + 6 modules
var labels = __webpack_require__(9079);
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
    .map((piece, i) => (i % 2 === 1 ? piece : (0,report_escape/* prose */.CS)(piece, [], LONGEST)))
    .join('');
const asMarkdown = (sentence) => (0,explain_sentence/* segments */.JF)(sentence)
    .map(({ text, quoted }) => (quoted ? (0,report_escape/* code */.aY)(text, LONGEST) : wordsAndMarks(text)))
    .join('');
const asHtml = (sentence) => (0,explain_sentence/* segments */.JF)(sentence)
    .map(({ text, quoted }) => (quoted ? `<code>${(0,report_escape/* html */.qy)(text)}</code>` : (0,report_escape/* html */.qy)(text)))
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
/** Explanations one after another in their order, as `explain --decisions` prints them; JSON is one array. No final line end. */
function renderExplanations(explained, format) {
    if (format === 'json')
        return (0,in_sight/* inSight */.T)(JSON.stringify(explained.map((one) => renderExplanation(one, format)), null, 2));
    const documents = explained.map((one) => explanation_document(one, format));
    if (format === 'text' || format === 'disclosure') {
        return documents.join('\n\n').split('\n').map(report_escape.logLine).join('\n');
    }
    if (format !== 'html')
        return documents.join(format === 'markdown' ? '\n\n---\n\n' : '\n\n');
    const language = (0,report_escape/* html */.qy)(explained[0]?.language ?? 'en');
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
// EXTERNAL MODULE: ./lib/policies/policy.js
var policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/policies/schema.js
var schema = __webpack_require__(1471);
;// CONCATENATED MODULE: ./lib/policies/counted-schema.js



const counted = {
    policy_id: schemas/* string */.YjP().min(1),
    status: schemas/* enum */.k5n(policy/* statuses */.bM),
    note: schemas/* string */.YjP().optional(),
    support: schemas/* number */.aig().min(0).max(1),
    confidence: schemas/* number */.aig().min(0).max(1),
    lift: schemas/* number */.aig().nonnegative(),
    description: schemas/* string */.YjP(),
    evidence: schema/* evidenceSchema */.jU.optional()
};
/** A counted policy, as in `policies.json` and in `result.json`. */
const policySchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('association'),
        antecedent: schema/* antecedentSchema */.VX,
        consequent: schemas/* string */.YjP(),
        ...counted
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('precondition'), action: schemas/* string */.YjP(), requires: schema/* antecedentSchema */.VX, ...counted }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('prohibition'), antecedent: schema/* antecedentSchema */.VX, never: schemas/* string */.YjP(), ...counted }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('outcome'),
        action: schemas/* string */.YjP(),
        antecedent: schema/* antecedentSchema */.VX,
        outcome: schemas/* string */.YjP(),
        ...counted
    }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('sequence'),
        template: schemas/* enum */.k5n(policy/* templates */.kT),
        activation: schemas/* string */.YjP(),
        target: schemas/* string */.YjP().optional(),
        same: schemas/* string */.YjP().optional(),
        most: schemas/* int */.Whr().positive().optional(),
        antecedent: schema/* antecedentSchema */.VX,
        ...counted
    })
]);

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
    unit: schemas/* string */.YjP().optional(),
    /** Of an argument that the calls of one action alone take: the action. */
    action: schemas/* string */.YjP().optional(),
    /** Of a novelty: the actions and, where these are known, the conditions (`env=prod`) under which they were never seen. */
    never_seen: schemas/* object */.Ikc({ actions: schemas/* array */.YOg(schemas/* string */.YjP()), when: schemas/* array */.YOg(schemas/* string */.YjP()).optional() }).optional()
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
    turns_leaves: policySchema.optional(),
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
    /**
     * Of a vital sign: what each of the actions behind its change adds to it, a session or an event, or what a
     * call of it came to, and the part of the change that is theirs.
     */
    behind: schemas/* object */.Ikc({
        per: schemas/* enum */.k5n(['session', 'event', 'call']),
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
    /** Of an action's share, or of what sessions of one kind do once: those that do it, of all of that kind, before and now. */
    sessions_with: schemas/* object */.Ikc({ before: schemas/* tuple */.PVZ([count, count]), now: schemas/* tuple */.PVZ([count, count]) }).optional(),
    /**
     * Of an action's share, where that went the same way, and of a rule that it is done so often or not again: how often a
     * session does the action, of all or of those with it. Absent where no more is to tell than that more, or fewer, sessions do it at all.
     */
    times_a_session: schemas/* object */.Ikc({ before: schemas/* number */.aig(), now: schemas/* number */.aig(), of: schemas/* enum */.k5n(['all', 'with']) }).optional(),
    /**
     * Of an argument's value: the value that calls hold in its place now or, where it is held more often, held before; its
     * shares. Of an action that was always done in a situation: the one done there now. Of an action never seen before: the
     * one that it is done in place of, and in which share of the sessions (where events are counted: of the events).
     */
    instead: schemas/* object */.Ikc({ condition: schemas/* string */.YjP(), before: schemas/* number */.aig(), now: schemas/* number */.aig() }).optional(),
    /** Of a rule about order: the share of its cases in which the other action comes on the other side alone. */
    reversed: schemas/* object */.Ikc({ before: schemas/* number */.aig(), now: schemas/* number */.aig() }).optional(),
    /** Of a prohibition: how often its action was done where it is not to be, and how often at all, before and now. */
    done_there: schemas/* object */.Ikc({ before: schemas/* tuple */.PVZ([count, count]), now: schemas/* tuple */.PVZ([count, count]) }).optional(),
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
    /** Whether this is the situation that carries most of a change that the share over all situations hides. */
    situated: schemas/* boolean */.zMY().optional(),
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
        policy: policySchema,
        kept: count,
        events: count,
        fails_at: count.nullable(),
        part: schemas/* number */.aig(),
        before: schemas/* number */.aig().optional()
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
    policy: policySchema.optional(),
    subject: subjectSchema.optional(),
    /** Policies that changed with it because they describe the same events. */
    variants: schemas/* array */.YOg(policySchema),
    /** Vital signs, and shares of an action among all, that changed with it. */
    variant_subjects: schemas/* array */.YOg(subjectSchema).optional(),
    /**
     * Findings that follow from it and are told with it: by the fingerprint, the share or the mean that an `accepted` entry
     * of each names.
     */
    follows: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), confidence: schemas/* number */.aig().nullable(), value: schemas/* number */.aig().nullable() }))
        .optional(),
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
    policy: policySchema,
    rename: renameSchema.optional(),
    baseline: sideSchema,
    current: sideSchema,
    test: testSchema.nullable(),
    /** Smallest change of confidence this run could have seen, and the sessions a side it would take to see `min-effect`. */
    detectable: schemas/* number */.aig().nullable(),
    sessions_needed: count.nullable(),
    reason: schemas/* string */.YjP()
});
/** Events of one action, and the sessions that hold them, of all sessions that were compared. */
const doneSchema = schemas/* object */.Ikc({ events: count, sessions: count, of: count });
/** An action that one side alone did, too seldom to be a finding. */
const oneSidedSchema = schemas/* object */.Ikc({ action: schemas/* string */.YjP(), baseline: doneSchema, current: doneSchema });
/** A required rule that is broken more often than in the baseline, and by too little to be a finding. */
const toleratedSchema = schemas/* object */.Ikc({
    policy: policySchema,
    baseline: sideSchema,
    current: sideSchema,
    /** No more than chance explains, or the other mix of situations; `tolerance` where the baseline never met the situation. */
    why: schemas/* enum */.k5n(['chance', 'mix', 'tolerance']),
    /** The first line that breaks it, where the log is known. */
    evidence: schemas/* array */.YOg(evidenceLineSchema)
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
    skipped: count,
    /** Of a table of which no event came: its first columns. */
    columns: schemas/* array */.YOg(schemas/* string */.YjP()).optional()
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
        unit: schemas/* enum */.k5n(policy/* units */.MD),
        duplicates: count,
        /** By reason: how many, and where the first stands. */
        skipped: schemas/* array */.YOg(skipSchema),
        /** Context keys not mined, with the reason. */
        dropped_keys: schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), ...coded })),
        /** Context keys, but for arguments of calls, that the baseline does not know: nothing is compared by them. Absent where there is none. */
        new_keys: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
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
    policies: schemas/* array */.YOg(policySchema),
    policies_total: count,
    findings: schemas/* array */.YOg(findingSchema),
    not_exercised: schemas/* array */.YOg(unjudgedSchema),
    undecided: schemas/* array */.YOg(unjudgedSchema),
    mix_only: schemas/* array */.YOg(unjudgedSchema),
    /** Required rules that were broken without being a finding. Absent where there is none. */
    tolerated_breaks: schemas/* array */.YOg(toleratedSchema).optional(),
    /** Actions that one side alone did and no finding tells, new ones first. Absent where there is none. */
    one_sided_actions: schemas/* array */.YOg(oneSidedSchema).optional(),
    conditions: schemas/* array */.YOg(conditionSchema),
    vitals: schemas/* array */.YOg(vitalSchema),
    baseline_changes: schemas/* object */.Ikc({ added: schemas/* array */.YOg(policySchema), removed: schemas/* array */.YOg(policySchema), changed: schemas/* array */.YOg(policySchema) })
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

// EXTERNAL MODULE: ./lib/commands/described.js
var described = __webpack_require__(7713);
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
const WANTED = 'give a result.json that `policyminer check --output-dir` wrote';
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
        throw new errors/* UserError */.y(`${path} is not JSON: ${WANTED}`);
    }
    const parsed = resultSchema.safeParse(json);
    if (!parsed.success) {
        const { issues } = parsed.error;
        const [issue] = issues;
        if (issues.some(({ path: [field] }) => field === undefined || field === 'outcome'))
            throw new errors/* UserError */.y(`${path} is no result: ${WANTED}`);
        throw new errors/* UserError */.y(`${path} is no result of this version: ${issue?.path.join('.')}: ${issue?.message}`);
    }
    const { explainResult } = await Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(354), __webpack_require__.e(678), __webpack_require__.e(907), __webpack_require__.e(134)]).then(__webpack_require__.bind(__webpack_require__, 7134));
    const named = textOf(invocation, 'finding');
    const request = {
        language,
        finding: named === undefined ? undefined : (0,ranking/* findingNamed */.JH)(parsed.data.findings, named),
        legalFrame: textOf(invocation, 'legal-frame')
    };
    // In the order of the reports, by whose numbers `--finding` knows them.
    return [explainResult({ ...parsed.data, findings: (0,ranking/* ranked */.ad)(parsed.data.findings) }, request)];
}
async function explainedDecisions(invocation, path, language) {
    const [{ readDecisions }, { selectDecisions }, { createExplainer }] = await Promise.all([
        __webpack_require__.e(/* import() */ 133).then(__webpack_require__.bind(__webpack_require__, 6133)),
        __webpack_require__.e(/* import() */ 263).then(__webpack_require__.bind(__webpack_require__, 2263)),
        Promise.all(/* import() */[__webpack_require__.e(678), __webpack_require__.e(282)]).then(__webpack_require__.bind(__webpack_require__, 7678))
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
    ...described.descriptions.explain,
    run: async (invocation) => {
        const { options } = await (0,request/* settle */.G9)(invocation, OWN);
        const format = textOf(invocation, 'format') ?? 'text';
        if (!explanation_formats/* EXPLANATION_FORMATS */.$.includes(format)) {
            throw new errors/* UserError */.y(`flag \`--format\` is ${JSON.stringify(format)}: give one of ${explanation_formats/* EXPLANATION_FORMATS */.$.join(', ')}`);
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

// EXTERNAL MODULE: ./lib/commands/run.js + 1 modules
var run = __webpack_require__(8419);
;// CONCATENATED MODULE: ./lib/commands/explaining.js


const commands = { explain: explain };


/***/ }),

/***/ 1471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ antecedentSchema),
/* harmony export */   jU: () => (/* binding */ evidenceSchema),
/* harmony export */   rb: () => (/* binding */ acceptanceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5491);
/* harmony import */ var _events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5397);
/* harmony import */ var _set_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2473);



const scalar = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()]);
/** An object of scalars. Own keys are kept whatever their names: `z.record` would drop a key named `__proto__`. */
const antecedentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => (0,_events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.values(value).every((member) => scalar.safeParse(member).success), 'must be an object whose values are strings, numbers, booleans or null')
    .meta({ type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } });
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    events: count,
    kept: count,
    sessions: count,
    s_nn: count,
    s_ny: count,
    s_yy: count
});
const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** 30 February is a day that never comes. */
function isOnCalendar(date) {
    const moment = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === date;
}
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(_set_file_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCEPTED_FINGERPRINT */ .zG, 'must be a fingerprint as the report offers it, like seq-0123456789ab:shifted:weaker'),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).optional(),
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(ISO_DATE, 'must be a date like 2027-01-31')
        .refine(isOnCalendar, 'is no day of the calendar: give a date like 2027-01-31')
        .optional()
});


/***/ })

};
