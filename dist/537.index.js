export const id = 537;
export const ids = [537,488];
export const modules = {

/***/ 23537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postReports: () => (/* binding */ postReports)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./lib/policies/policy.js
var policy = __webpack_require__(44618);
// EXTERNAL MODULE: ./lib/policies/schema.js
var schema = __webpack_require__(81471);
;// CONCATENATED MODULE: ./lib/policies/counted-schema.js



const counted = {
    policy_id: schemas.string().min(1),
    status: schemas["enum"](policy/* statuses */.bM),
    note: schemas.string().optional(),
    support: schemas.number().min(0).max(1),
    confidence: schemas.number().min(0).max(1),
    lift: schemas.number().nonnegative(),
    description: schemas.string(),
    evidence: schema/* evidenceSchema */.jU.optional()
};
/** A counted policy, as in `policies.json` and in `result.json`. */
const policySchema = schemas.discriminatedUnion('kind', [
    schemas.object({
        kind: schemas.literal('association'),
        antecedent: schema/* antecedentSchema */.VX,
        consequent: schemas.string(),
        ...counted
    }),
    schemas.object({ kind: schemas.literal('precondition'), action: schemas.string(), requires: schema/* antecedentSchema */.VX, ...counted }),
    schemas.object({ kind: schemas.literal('prohibition'), antecedent: schema/* antecedentSchema */.VX, never: schemas.string(), ...counted }),
    schemas.object({
        kind: schemas.literal('outcome'),
        action: schemas.string(),
        antecedent: schema/* antecedentSchema */.VX,
        outcome: schemas.string(),
        ...counted
    }),
    schemas.object({
        kind: schemas.literal('sequence'),
        template: schemas["enum"](policy/* templates */.kT),
        activation: schemas.string(),
        target: schemas.string().optional(),
        same: schemas.string().optional(),
        most: schemas.int().positive().optional(),
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
const count = schemas.int().nonnegative();
const interval = schemas.tuple([schemas.number(), schemas.number()]);
/** One side of a comparison: how often the situation occurred, how often the promise was kept. */
const sideSchema = schemas.object({
    events: count,
    kept: count,
    sessions: count,
    confidence: schemas.number().nullable(),
    /** 95 %, session-robust. Null where the situation never occurred. */
    interval: interval.nullable()
});
const testSchema = schemas.object({
    /** Current minus baseline, in the unit of the subject (a share for policies). */
    delta: schemas.number(),
    interval: interval.nullable(),
    p_value: schemas.number().min(0).max(1).nullable(),
    /** Adjusted for everything tested in this run. */
    adjusted_p_value: schemas.number().min(0).max(1).nullable()
});
const evidenceLineSchema = schemas.object({ file: schemas.string(), line: count, session: schemas.string() });
/** A session as a row of events, those marked that a finding is about. At most 40 steps. */
const stripSchema = schemas.object({
    side: schemas["enum"](['baseline', 'current']),
    /** Whether the policy was kept throughout the session; of a choice, whether it was made in it. */
    kept: schemas.boolean(),
    /** Where the event stands that shows it, the first of the session if none does; empty and 0 for a baseline, whose profile keeps no places. */
    file: schemas.string(),
    line: count,
    session: schemas.string(),
    /** Events of the session before and after those shown. */
    before: count,
    after: count,
    steps: schemas.array(schemas.object({
        action: schemas.string(),
        /**
         * The judged event, kept or broken; or one that it is held against, or that is in its situation, or, where the
         * finding is about no policy, one that is counted.
         */
        role: schemas["enum"](['kept', 'broken', 'partner']).optional()
    }))
});
/** What a finding is about when it is about no policy: an action or context never seen before, a vital sign. */
const subjectSchema = schemas.object({
    type: schemas["enum"](['action', 'context', 'novelty', 'vital', 'action-share']),
    name: schemas.string(),
    description: schemas.string(),
    /** Of a vital sign: its value before and now, and what it is measured in. */
    values: schemas.tuple([schemas.number().nullable(), schemas.number().nullable()]).optional(),
    unit: schemas.string().optional(),
    /** Of an argument that the calls of one action alone take: the action. */
    action: schemas.string().optional(),
    /** Of a novelty: the actions and, where these are known, the conditions (`env=prod`) under which they were never seen. */
    never_seen: schemas.object({ actions: schemas.array(schemas.string()), when: schemas.array(schemas.string()).optional() }).optional()
});
const computedSchema = schemas.object({
    /** Kept count of the current situations at which the finding is none any more; null where there is no such count. */
    turns_at: count.nullable().optional(),
    /**
     * Whether the whole check was made anew with so many of the situations edited, spread evenly over the log. Else all
     * but their counts was held fixed.
     */
    turns_tried: schemas.boolean().optional(),
    /** What would be a finding by itself then, being about the same events. */
    turns_leaves: policySchema.optional(),
    /** The one context condition within which most of the change happened. */
    carried_by: schemas.object({
        condition: schemas.string(),
        share: schemas.number(),
        kept: count,
        events: count,
        outside: schemas.number().nullable(),
        /** Share there in the baseline, where that was met often enough. */
        before: schemas.number().optional()
    })
        .nullable()
        .optional(),
    /**
     * Of a vital sign: what each of the actions behind its change adds to it, a session or an event, or what a
     * call of it came to, and the part of the change that is theirs.
     */
    behind: schemas.object({
        per: schemas["enum"](['session', 'event', 'call']),
        part: schemas.number(),
        actions: schemas.array(schemas.object({
            action: schemas.string(),
            before: schemas.number(),
            now: schemas.number(),
            /** The one context from which most of it comes, and in which there is none of it on one side. */
            where: schemas.object({ condition: schemas.string(), before: schemas.number(), now: schemas.number() }).optional()
        }))
    })
        .optional(),
    /** Of an action's share, or of what sessions of one kind do once: those that do it, of all of that kind, before and now. */
    sessions_with: schemas.object({ before: schemas.tuple([count, count]), now: schemas.tuple([count, count]) }).optional(),
    /**
     * Of an action's share, where that went the same way, and of a rule that it is done so often or not again: how often a
     * session does the action, of all or of those with it. Absent where no more is to tell than that more, or fewer, sessions do it at all.
     */
    times_a_session: schemas.object({ before: schemas.number(), now: schemas.number(), of: schemas["enum"](['all', 'with']) }).optional(),
    /**
     * Of an argument's value: the value that calls hold in its place now or, where it is held more often, held before; its
     * shares. Of an action that was always done in a situation: the one done there now. Of an action never seen before: the
     * one that it is done in place of, and in which share of the sessions (where events are counted: of the events).
     */
    instead: schemas.object({ condition: schemas.string(), before: schemas.number(), now: schemas.number() }).optional(),
    /** Of a rule about order: the share of its cases in which the other action comes on the other side alone. */
    reversed: schemas.object({ before: schemas.number(), now: schemas.number() }).optional(),
    /** Of a prohibition: how often its action was done where it is not to be, and how often at all, before and now. */
    done_there: schemas.object({ before: schemas.tuple([count, count]), now: schemas.tuple([count, count]) }).optional(),
    /** Shares that changed with it only because other actions became rarer or more frequent. */
    diluted: schemas.array(schemas.string()).optional(),
    /** Of the policies that changed with it: the share kept before and now; null where the situation never occurred. */
    variants: schemas.array(schemas.object({
        id: schemas.string(),
        before: schemas.number().nullable(),
        now: schemas.number().nullable(),
        /** Kept, and situations: in the baseline and now. */
        kept: schemas.tuple([count, count]).optional(),
        events: schemas.tuple([count, count]).optional()
    }))
        .optional(),
    /** Whether this is the situation that carries most of a change that the share over all situations hides. */
    situated: schemas.boolean().optional(),
    /** False where a second window was asked for and did not show the change. */
    confirmed: schemas.boolean().optional(),
    /** Of the gate: how many of the baseline's policies were tested. */
    judged: schemas.object({ tested: count, all: count }).optional(),
    /** Whether the baseline holds the policy under its id; absent where that is not known. */
    in_baseline: schemas.boolean().optional(),
    /** Line of the baseline file on which its status stands. */
    baseline_line: count.optional(),
    /** Of the gate: sessions a side that a verdict would take, where none could be given. */
    sessions_needed: count.nullable().optional(),
    sessions: schemas.object({ before: count, now: count }).optional(),
    /** Of the gate: the policy that passed and came nearest to failing. */
    nearest: schemas.object({
        policy: policySchema,
        kept: count,
        events: count,
        fails_at: count.nullable(),
        part: schemas.number(),
        before: schemas.number().optional()
    })
        .optional()
});
/** One reason in words: a sentence, the details folded under it, what to do. */
const explanationSchema = schemas.object({
    summary: schemas.string(),
    details: schemas.array(schemas.string()),
    /** Those of the details that the counts beside them do not say already. */
    brief: schemas.array(schemas.string()).optional(),
    counterfactual: schemas.string().nullable(),
    recommendations: schemas.array(schemas.string()),
    /** What was computed for these words and stands nowhere else: enough to say the same in another language. */
    computed: computedSchema.optional()
});
/**
 * Old name → new name, where a new tool or context key seems to have taken the place of one that is gone: what to add
 * under `rename` in the config if it did.
 */
const renameSchema = schemas.record(schemas.string(), schemas.string());
const findingSchema = schemas.object({
    /** Fingerprint of policy (or subject), change and direction: what `accepted` entries name. */
    id: schemas.string(),
    change: schemas["enum"](['new', 'vanished', 'shifted', 'broken']),
    direction: schemas["enum"](['weaker', 'stronger']),
    policy: policySchema.optional(),
    subject: subjectSchema.optional(),
    /** Policies that changed with it because they describe the same events. */
    variants: schemas.array(policySchema),
    /** Vital signs, and shares of an action among all, that changed with it. */
    variant_subjects: schemas.array(subjectSchema).optional(),
    /**
     * Findings that follow from it and are told with it: by the fingerprint, the share or the mean that an `accepted` entry
     * of each names.
     */
    follows: schemas.array(schemas.object({ id: schemas.string(), confidence: schemas.number().nullable(), value: schemas.number().nullable() }))
        .optional(),
    rename: renameSchema.optional(),
    baseline: sideSchema,
    current: sideSchema,
    test: testSchema,
    /** `error` fails the step (the change stands in `fail-on`), `warning` does not, `note` is accepted. */
    severity: schemas["enum"](['error', 'warning', 'note']),
    accepted: schemas.object({ reason: schemas.string(), expires: schemas.string().optional(), lapsed: schemas.string().optional() })
        .nullable(),
    evidence: schemas.array(evidenceLineSchema),
    /** A few sessions before and now, those that break a policy first. */
    sessions: schemas.array(stripSchema).optional(),
    explanation: explanationSchema
});
/** A policy that could not be judged, or whose change is no finding; with the reason in one sentence. */
const unjudgedSchema = schemas.object({
    policy: policySchema,
    rename: renameSchema.optional(),
    baseline: sideSchema,
    current: sideSchema,
    test: testSchema.nullable(),
    /** Smallest change of confidence this run could have seen, and the sessions a side it would take to see `min-effect`. */
    detectable: schemas.number().nullable(),
    sessions_needed: count.nullable(),
    reason: schemas.string()
});
/** Events of one action, and the sessions that hold them, of all sessions that were compared. */
const doneSchema = schemas.object({ events: count, sessions: count, of: count });
/** An action that one side alone did, too seldom to be a finding. */
const oneSidedSchema = schemas.object({ action: schemas.string(), baseline: doneSchema, current: doneSchema });
/** A required rule that is broken more often than in the baseline, and by too little to be a finding. */
const toleratedSchema = schemas.object({
    policy: policySchema,
    baseline: sideSchema,
    current: sideSchema,
    /** No more than chance explains, or the other mix of situations; `tolerance` where the baseline never met the situation. */
    why: schemas["enum"](['chance', 'mix', 'tolerance']),
    /** The first line that breaks it, where the log is known. */
    evidence: schemas.array(evidenceLineSchema)
});
const vitalSchema = schemas.object({
    name: schemas.string(),
    unit: schemas.string(),
    baseline: schemas.number().nullable(),
    current: schemas.number().nullable(),
    p_value: schemas.number().nullable()
});
const conditionSchema = schemas.object({
    name: schemas.string(),
    baseline: schemas.array(schemas.object({ value: schemas.string(), sessions: count })),
    current: schemas.array(schemas.object({ value: schemas.string(), sessions: count })),
    changed: schemas.boolean(),
    description: schemas.string()
});
const inputFileSchema = schemas.object({
    path: schemas.string(),
    format: schemas.string(),
    events: count,
    sessions: count,
    skipped: count,
    /** Of a table of which no event came: its first columns. */
    columns: schemas.array(schemas.string()).optional()
});
/** A reason for programs: a code that stays, and what it speaks of. Absent where the reason is none of the tool's own. */
const coded = { code: schemas.string().optional(), values: schemas.record(schemas.string(), schemas.string()).optional() };
const skipSchema = schemas.object({ reason: schemas.string(), ...coded, count, file: schemas.string(), line: count });
const resultSchema = schemas.object({
    schema_version: schemas.literal(1),
    tool_version: schemas.string(),
    outcome: schemas["enum"](OUTCOMES),
    drift: schemas.boolean(),
    /** Whether `fail-on` names this outcome or one of its findings: the step fails. */
    failed: schemas.boolean(),
    /** The options in force, by their input names. */
    parameters: schemas.record(schemas.string(), schemas.union([schemas.string(), schemas.number(), schemas.boolean(), schemas.array(schemas.string())])),
    inputs: schemas.object({
        files: schemas.array(inputFileSchema),
        events: count,
        sessions: count,
        cases: count,
        unit: schemas["enum"](policy/* units */.MD),
        duplicates: count,
        /** By reason: how many, and where the first stands. */
        skipped: schemas.array(skipSchema),
        /** Context keys not mined, with the reason. */
        dropped_keys: schemas.array(schemas.object({ key: schemas.string(), reason: schemas.string(), ...coded })),
        /** Context keys, but for arguments of calls, that the baseline does not know: nothing is compared by them. Absent where there is none. */
        new_keys: schemas.array(schemas.string()).optional(),
        /** What redaction hid, by rule. */
        redacted: schemas.array(schemas.object({ rule: schemas.string(), count }))
    }),
    baseline: schemas.object({
        path: schemas.string(),
        digest: schemas.string().nullable(),
        name: schemas.string(),
        policies: count,
        events: count,
        sessions: count,
        /** What the verdict rests on: the profile's sessions, the counts in the file, or a foreign set's rates. */
        evidence: schemas["enum"](['profile', 'counts', 'rates']),
        mined_from: schemas.string()
    })
        .nullable(),
    /** Policies mined from the current logs, strongest first, at most 200. */
    policies: schemas.array(policySchema),
    policies_total: count,
    findings: schemas.array(findingSchema),
    not_exercised: schemas.array(unjudgedSchema),
    undecided: schemas.array(unjudgedSchema),
    mix_only: schemas.array(unjudgedSchema),
    /** Required rules that were broken without being a finding. Absent where there is none. */
    tolerated_breaks: schemas.array(toleratedSchema).optional(),
    /** Actions that one side alone did and no finding tells, new ones first. Absent where there is none. */
    one_sided_actions: schemas.array(oneSidedSchema).optional(),
    conditions: schemas.array(conditionSchema),
    vitals: schemas.array(vitalSchema),
    baseline_changes: schemas.object({ added: schemas.array(policySchema), removed: schemas.array(policySchema), changed: schemas.array(policySchema) })
        .nullable(),
    /** Smallest change this run could have seen, per typical policy; null where nothing was judged. */
    detectable: schemas.number().nullable(),
    /** How many things were tested, and what was assumed (sentences). */
    tested: count,
    assumptions: schemas.array(schemas.string()),
    /** The same for programs, in their order. */
    assumption_codes: schemas.array(schemas.object(coded)).optional(),
    explanation: explanationSchema
});

// EXTERNAL MODULE: ./lib/github/artifact.js
var github_artifact = __webpack_require__(66685);
// EXTERNAL MODULE: ./lib/github/publish.js + 4 modules
var publish = __webpack_require__(41626);
// EXTERNAL MODULE: ./lib/github/retry.js
var retry = __webpack_require__(83661);
;// CONCATENATED MODULE: ./lib/github/pull-request.js


/**
 * The pull request that a run was about, from the run's head commit. GitHub's own list in the event is empty for
 * forks, and what the run's artifact says is what a stranger says.
 */
const pullsSchema = schemas.array(schemas.object({
    number: schemas.int().positive(),
    state: schemas.string(),
    head: schemas.object({ sha: schemas.string() }),
    base: schemas.object({ repo: schemas.object({ full_name: schemas.string() }) })
}));
async function openPulls(find, repository, sha) {
    let found;
    try {
        found = await find();
    }
    catch (error) {
        // A fork's commit need not be known in this repository.
        if (error instanceof retry/* GitHubError */.y_ && ['not-found', 'invalid', 'other'].includes(error.kind))
            return [];
        throw error;
    }
    const home = `${repository.owner}/${repository.repo}`.toLowerCase();
    return pullsSchema
        .parse(found)
        .filter(({ state, head, base }) => state === 'open' && head.sha === sha && base.repo.full_name.toLowerCase() === home)
        .map(({ number }) => number)
        .sort((a, b) => a - b);
}
/** Number of the open pull request whose head is still that of the run; undefined where there is none. */
async function findPullRequest(client, repository, run) {
    const byCommit = await openPulls(() => client.pages('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        ...repository,
        commit_sha: run.headSha
    }), repository, run.headSha);
    const { headOwner, headBranch } = run;
    if (byCommit.length > 0 || headOwner === undefined || headBranch === undefined)
        return byCommit[0];
    const byBranch = await openPulls(() => client.pages('GET /repos/{owner}/{repo}/pulls', {
        ...repository,
        state: 'open',
        head: `${headOwner}:${headBranch}`
    }), repository, run.headSha);
    return byBranch[0];
}

// EXTERNAL MODULE: ./lib/github/run-artifacts.js
var run_artifacts = __webpack_require__(50488);
;// CONCATENATED MODULE: ./lib/github/post.js







/** More comments of one run would be somebody flooding a pull request. */
const MOST_COMMENTS = 20;
/** As many jobs as GitHub lets a matrix have; one comment tells all of them. */
const MOST_TOLD = 256;
const RESULT_BOUNDS = { mostPackedBytes: 4 * 1024 * 1024, mostBytes: 32 * 1024 * 1024 };
function parseResult(bytes, name) {
    let json;
    try {
        json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new errors/* UserError */.y(`artifact ${name}: result.json is not JSON`);
    }
    const checked = resultSchema.safeParse(json);
    if (checked.success)
        return checked.data;
    const issue = checked.error.issues[0];
    throw new errors/* UserError */.y(`artifact ${name}: result.json is not a result of this version: ${issue?.path.join('.')}: ${issue?.message}`);
}
async function reportsOf({ client, options, log }, repository, run) {
    const { artifact: base, reportKey } = options;
    const most = reportKey === '' ? MOST_COMMENTS : MOST_TOLD;
    try {
        const all = await (0,run_artifacts/* listRunArtifacts */.N)(client, repository, run.id);
        const reports = all.filter(({ name }) => name === base || name.startsWith(`${base}-`));
        if (reports.length > most) {
            const advice = reportKey === '' ? ': give this step a `report-key`, and one comment tells all of them' : '';
            log.warning(`Run ${run.id} has ${reports.length} reports; only ${most} of them are posted${advice}.`);
        }
        return reports.slice(0, most);
    }
    catch (error) {
        throw new errors/* UserError */.y(`the artifacts of run ${run.id} cannot be read: ${(0,retry/* describeFailure */.Ic)(error, 'actions: read')}`);
    }
}
/** The key under which the report's own job would have commented, so that both meet in one comment. */
function keyOf(result, artifact) {
    const own = result.parameters['report-key'];
    return typeof own === 'string' && own !== '' ? own : artifact.name;
}
/** The run whose reports are posted: another one, or in a pull request's own workflow this one, once its jobs are done. */
function judgedRun({ triggeringRun, pullRequest, headSha, runId, runAttempt }) {
    if (triggeringRun !== undefined)
        return triggeringRun;
    if (pullRequest === undefined || headSha === undefined) {
        throw new errors/* UserError */.y('`mode: comment` posts results that were uploaded before: use it in a workflow on `workflow_run`, or in a job that `needs` those of its own pull request');
    }
    return { id: runId, attempt: runAttempt, headSha, event: 'pull_request' };
}
async function read(request, run, reports) {
    const { context, client } = request;
    const repository = context.repository;
    const found = [];
    for (const artifact of reports) {
        const bytes = await (0,run_artifacts/* readArtifactFile */.v)(client, repository, artifact, 'result.json', RESULT_BOUNDS);
        if (bytes === undefined)
            continue;
        const result = parseResult(bytes, artifact.name);
        const key = keyOf(result, artifact);
        const links = {
            reportKey: key,
            run: (0,publish/* runUrl */.Vp)(context, run),
            artifact: (0,github_artifact/* artifactUrl */.W)(context, run.id, artifact.id),
            headSha: run.headSha
        };
        found.push({ key, result, links });
    }
    return found;
}
/** What is posted: every report by itself, or under a key that was given all of them as one. */
function plans(request, reports) {
    const { reportKey } = request.options;
    const single = reports.map(({ key, result, links }) => ({
        key: reportKey === '' ? key : reportKey,
        drift: result.drift,
        render: (budgetBytes) => request.renderComment(result, budgetBytes, reportKey === '' ? links : { ...links, reportKey })
    }));
    const [first] = reports;
    if (reportKey === '' || reports.length < 2 || first === undefined)
        return single;
    const links = { ...first.links, artifact: undefined, reportKey };
    return [
        {
            key: reportKey,
            drift: reports.some(({ result }) => result.drift),
            render: (budgetBytes) => request.renderTogether(reports, budgetBytes, links)
        }
    ];
}
/** Of several, the outcome that a reader must know first. */
function outputs(reports, setOutput) {
    const last = reports.find(({ result }) => result.drift) ?? reports.at(-1);
    if (last === undefined)
        return;
    setOutput('outcome', last.result.outcome);
    setOutput('drift', String(last.result.drift));
}
/** Posts the reports of the run; returns the address of the last comment. */
async function postReports(request) {
    const { context, options, client, log, setOutput } = request;
    const { repository } = context;
    const run = judgedRun(context);
    if (repository === undefined)
        throw new errors/* UserError */.y('`mode: comment` needs a repository on GitHub');
    if (!context.canWrite) {
        log.notice('Nothing posted: GitHub gives this pull request a read-only token. A workflow on `workflow_run` can post it.');
        return undefined;
    }
    if (run.event !== 'pull_request') {
        log.info(`Nothing to post: run ${run.id} was not for a pull request but for \`${run.event}\`.`);
        return undefined;
    }
    const reports = await reportsOf(request, repository, run);
    if (reports.length === 0) {
        log.notice(`Nothing to post: run ${run.id} has no artifact named ${options.artifact}.`);
        return undefined;
    }
    const pullRequest = context.pullRequest?.number ?? (await findPullRequest(client, repository, run));
    if (pullRequest === undefined) {
        log.notice(`Nothing to post: no open pull request has ${run.headSha} as its head.`);
        return undefined;
    }
    const found = await read(request, run, reports);
    outputs(found, setOutput);
    let url;
    for (const plan of options.comment === 'never' ? [] : plans(request, found)) {
        const told = { client, context, pullRequest, run, mode: options.comment, headSha: run.headSha, log };
        url = (await (0,publish/* comment */.Im)({ ...told, ...plan })) ?? url;
    }
    setOutput('comment-url', url ?? '');
    return url;
}


/***/ }),

/***/ 50488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listRunArtifacts),
/* harmony export */   downloadRunArtifacts: () => (/* binding */ downloadRunArtifacts),
/* harmony export */   v: () => (/* binding */ readArtifactFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




const MOST_ARCHIVE_BYTES = 256 * 1024 * 1024;
const DOWNLOAD_TIMEOUT_MS = 5 * 60_000;
const listSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    artifacts: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({ id: zod__WEBPACK_IMPORTED_MODULE_2__.int(), name: zod__WEBPACK_IMPORTED_MODULE_2__.string(), size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_2__.number(), expired: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().nullish() }))
});
/** The run's artifacts that have not expired, by name; of those of one name (several attempts) the newest. */
async function listRunArtifacts(client, repository, runId) {
    const listed = await client.pages('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { ...repository, run_id: runId }, (data) => listSchema.parse(data).artifacts);
    const newest = new Map();
    for (const { id, name, size_in_bytes: bytes, expired } of listSchema.parse({ artifacts: listed })
        .artifacts) {
        if (expired === true || (newest.get(name)?.id ?? -1) > id)
            continue;
        newest.set(name, { id, name, bytes });
    }
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
async function archiveOf(client, repository, artifact) {
    const { bytes } = await client.bytes('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', { ...repository, artifact_id: artifact.id, archive_format: 'zip' }, { mostBytes: MOST_ARCHIVE_BYTES, timeoutMs: DOWNLOAD_TIMEOUT_MS });
    return bytes;
}
async function unpack(archive, wanted, bounds, what) {
    const { unzipSync } = await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 51306));
    try {
        return unzipSync(archive, {
            filter: ({ name, size, originalSize }) => {
                if (!wanted(name))
                    return false;
                if (size > bounds.mostPackedBytes || originalSize > bounds.mostBytes) {
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${what}: a file in it is larger than the ${bounds.mostBytes} bytes allowed`);
                }
                return true;
            }
        });
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${what} is not a readable archive: ${error.message}`);
    }
}
/** One file of an artifact; undefined where it holds none of that name. Nothing else of it is unpacked. */
async function readArtifactFile(client, repository, artifact, file, bounds) {
    const archive = await archiveOf(client, repository, artifact);
    const files = await unpack(archive, (name) => name === file, bounds, `artifact ${artifact.name}`);
    return Object.hasOwn(files, file) ? files[file] : undefined;
}
/** Writes every file of the matching artifacts into `folder` under names of our own; returns their paths, sorted. */
async function downloadRunArtifacts(client, repository, runId, matches, folder) {
    const paths = [];
    const bounds = { mostPackedBytes: MOST_ARCHIVE_BYTES, mostBytes: 4 * MOST_ARCHIVE_BYTES };
    for (const artifact of await listRunArtifacts(client, repository, runId)) {
        if (!matches(artifact.name))
            continue;
        const archive = await archiveOf(client, repository, artifact);
        const files = await unpack(archive, (name) => !name.endsWith('/'), bounds, `artifact ${artifact.name}`);
        for (const [index, name] of Object.keys(files).sort().entries()) {
            const ending = /(\.[A-Za-z0-9]{1,10}){0,3}$/.exec(name)?.[0] ?? '';
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(artifact.id), `${index}${ending}`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, files[name]);
            paths.push(path);
        }
    }
    return paths.sort();
}


/***/ }),

/***/ 81471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ antecedentSchema),
/* harmony export */   jU: () => (/* binding */ evidenceSchema),
/* harmony export */   rb: () => (/* binding */ acceptanceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55156);
/* harmony import */ var _events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45397);
/* harmony import */ var _set_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14050);



const scalar = zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.number(), zod__WEBPACK_IMPORTED_MODULE_2__.boolean(), zod__WEBPACK_IMPORTED_MODULE_2__["null"]()]);
/** An object of scalars. Own keys are kept whatever their names: `z.record` would drop a key named `__proto__`. */
const antecedentSchema = zod__WEBPACK_IMPORTED_MODULE_2__.custom((value) => (0,_events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.values(value).every((member) => scalar.safeParse(member).success), 'must be an object whose values are strings, numbers, booleans or null')
    .meta({ type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } });
const count = zod__WEBPACK_IMPORTED_MODULE_2__.int().nonnegative();
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
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
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__.string()
        .regex(_set_file_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCEPTED_FINGERPRINT */ .zG, 'must be a fingerprint as the report offers it, like seq-0123456789ab:shifted:weaker'),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__.number().min(0).max(1).optional(),
    value: zod__WEBPACK_IMPORTED_MODULE_2__.number().optional(),
    expires: zod__WEBPACK_IMPORTED_MODULE_2__.string()
        .regex(ISO_DATE, 'must be a date like 2027-01-31')
        .refine(isOnCalendar, 'is no day of the calendar: give a date like 2027-01-31')
        .optional()
});


/***/ })

};
