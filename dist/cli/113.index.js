export const id = 113;
export const ids = [113];
export const modules = {

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commands: () => (/* binding */ commands),
  run: () => (/* reexport */ run/* run */.e)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/events/base-record.js
var base_record = __webpack_require__(8960);
// EXTERNAL MODULE: ./lib/events/time.js
var time = __webpack_require__(3400);
;// CONCATENATED MODULE: ./lib/events/base-line.js


const LAST_TIME = 8.64e15;
/** Milliseconds with their fraction as an ISO time: to the microsecond, or to the nanosecond where it takes that. */
function isoTime(ms) {
    if (!(Math.abs(ms) <= LAST_TIME))
        return undefined;
    const whole = Math.floor(ms);
    const text = new Date(whole).toISOString();
    if (ms === whole)
        return text;
    const written = (digits) => text.replace('Z', `${(ms - whole).toFixed(digits).slice(2).padEnd(digits, '0')}Z`);
    const micros = written(3);
    return (0,time/* parseTime */.p)(micros) === ms ? micros : written(6);
}
/**
 * An event as a line of the base format; an event without action becomes the record that its session existed. What
 * the fields of the base format cannot say (an unknown outcome, a condition of another name) stands under
 * `converted`, so that the line is read as the very event. `number` counts the events from 0: the base format wants
 * an id on every record.
 */
function baseLine(event, source, number) {
    const isCall = event.action !== undefined;
    const fields = {
        log_id: isCall ? (event.logId ?? event.id ?? `${source.line}-${number}`) : undefined,
        agent_id: isCall ? (event.agent ?? 'agent') : undefined,
        session_id: event.session,
        case_id: event.caseId,
        action: event.action,
        context: isCall ? (event.context ?? {}) : undefined,
        outcome: isCall ? event.outcome : undefined,
        timestamp: event.time === undefined ? undefined : isoTime(event.time),
        seq: event.seq,
        ...(isCall ? known(event.conditions) : undefined),
        latency_ms: event.latencyMs,
        tokens: event.tokens
    };
    const record = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const converted = unsaid(event, record);
    return written(converted === undefined ? record : { ...record, [base_record/* CONVERTED */.bF]: converted });
}
/** JSON of the record. `JSON.stringify` writes −0 as 0: a text that the record does not hold keeps its place. */
function written(record) {
    let hasNegativeZero = false;
    const text = JSON.stringify(record, (_, value) => {
        hasNegativeZero ||= Object.is(value, -0);
        return writable(value);
    });
    if (!hasNegativeZero)
        return text;
    let mark = '-0';
    while (text.includes(mark))
        mark += '-0';
    const marked = JSON.stringify(record, (_, value) => Object.is(value, -0) ? mark : writable(value));
    return marked.replaceAll(JSON.stringify(mark), '-0');
}
/** Those of which the base format has a field, in the order in which it reads them. */
function known(conditions) {
    return Object.fromEntries(base_record/* CONDITION_FIELDS */.iH.map((name) => [name, conditions?.[name]]));
}
/** As the encoder takes them: JSON has neither infinite numbers nor large integers. */
function writable(value) {
    if (typeof value === 'bigint')
        return String(value);
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
/** What the record would be read as otherwise than the event is. */
function unsaid(event, record) {
    const back = (0,base_record/* readRecord */.aE)(record);
    if (typeof back === 'string')
        return undefined;
    const converted = {};
    if (event.agent !== back.agent)
        converted.agent_id = event.agent ?? null;
    if (event.session !== back.session)
        converted.session_id = event.session ?? null;
    if (event.caseId !== back.caseId)
        converted.case_id = event.caseId ?? null;
    if (event.action !== back.action)
        converted.action = event.action ?? null;
    if (event.outcome !== back.outcome && event.action !== undefined)
        converted.outcome = event.outcome ?? null;
    if (event.time !== back.time)
        converted.time = event.time ?? null;
    const conditions = (0,base_record/* textsOf */.CB)(event.conditions);
    if (!isSame(conditions, (0,base_record/* textsOf */.CB)(back.conditions)))
        converted.conditions = conditions;
    return Object.keys(converted).length === 0 ? undefined : converted;
}
const isSame = (a, b) => Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((name) => a[name] === b[name]);

// EXTERNAL MODULE: ./lib/output.js
var lib_output = __webpack_require__(7822);
// EXTERNAL MODULE: ./lib/window.js + 2 modules
var lib_window = __webpack_require__(480);
// EXTERNAL MODULE: ./lib/commands/described.js
var described = __webpack_require__(7713);
// EXTERNAL MODULE: ./lib/commands/request.js
var commands_request = __webpack_require__(3515);
// EXTERNAL MODULE: ./lib/commands/skipped.js
var skipped = __webpack_require__(5002);
;// CONCATENATED MODULE: ./lib/commands/convert.js








const standardOutput = {
    write: (text) => {
        process.stdout.write(text);
    },
    close: () => undefined
};
const command = {
    ...described.descriptions.convert,
    run: async (invocation) => {
        const { options, config, workers } = await (0,commands_request/* settle */.G9)(invocation, ['output']);
        if (invocation.paths.length === 0)
            throw new errors/* UserError */.y('name the logs to convert (`-` for standard input)');
        const output = invocation.given.output;
        if (typeof output === 'string') {
            (0,lib_output/* requireFolderOf */.ZG)(output, invocation.cwd);
            await (0,commands_request/* requireNoLog */.vo)(output, invocation.paths, invocation.cwd);
        }
        const target = typeof output === 'string' ? await (0,lib_output/* growFile */.iQ)((0,external_node_path_.resolve)(invocation.cwd, output)) : standardOutput;
        let isWhole = false;
        let held = [];
        const write = () => {
            target.write(held.join(''));
            held = [];
        };
        const request = { options, config, workers, workspace: invocation.cwd, confine: false };
        try {
            const streamed = await (0,lib_window/* streamWindow */.Xj)(request, invocation.paths, (event, source, number) => {
                held.push(`${baseLine(event, source, number)}\n`);
                if (held.length >= 1000)
                    write();
            });
            write();
            isWhole = true;
            (0,skipped/* noteSkips */.$)(streamed, invocation.note);
        }
        finally {
            target.close(isWhole);
        }
        return 0;
    }
};
/* harmony default export */ const convert = (command);

// EXTERNAL MODULE: ./lib/abstraction/vocabulary.js
var vocabulary = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/candidate.js + 6 modules
var lib_candidate = __webpack_require__(899);
// EXTERNAL MODULE: ./lib/events/columns.js
var columns = __webpack_require__(570);
// EXTERNAL MODULE: ./lib/events/garbage.js
var garbage = __webpack_require__(4114);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
// EXTERNAL MODULE: ./lib/policies/mine.js + 44 modules
var mine = __webpack_require__(7441);
// EXTERNAL MODULE: ./lib/policies/mine-beside.js
var mine_beside = __webpack_require__(1618);
// EXTERNAL MODULE: ./lib/report/policy-set.js
var policy_set = __webpack_require__(2315);
// EXTERNAL MODULE: ./lib/sides.js + 62 modules
var sides = __webpack_require__(910);
;// CONCATENATED MODULE: ./lib/commands/extract.js
















const TOP = 10;
/** Of so many the values as they were read are worth giving back before the rest is mined. */
const MANY_ITEMS = 50_000;
const NOTHING_FOUND = 'no rule holds often enough in these logs to be a policy: `--all` lists those that reach the thresholds, each with why it is left out';
const extract_command = {
    ...described.descriptions.extract,
    run: async (invocation) => {
        const { options, config, workers } = await (0,commands_request/* settle */.G9)(invocation, ['output', 'all', 'output-format']);
        (0,commands_request/* requireLogsOrTallies */.ek)(options);
        const format = formatOf(invocation.given['output-format']);
        const given = invocation.given.output;
        const output = typeof given === 'string' ? given : besideFirst(options.logs);
        (0,lib_output/* requireFolderOf */.ZG)(output, invocation.cwd);
        await (0,commands_request/* requireNoLog */.vo)(output, options.logs, invocation.cwd);
        await (0,commands_request/* requireUnwritten */.Iw)(output, invocation.cwd);
        const all = invocation.given.all === true;
        const asTheyAre = all && options['max-antecedent'] === 1 && options.kinds.every((kind) => kind === 'association');
        const { reading, thread, raw, abstracted, unmatched, isWide } = await readToMine({ options, config, workers, workspace: invocation.cwd, confine: false }, { asTheyAre, all });
        if (isWide)
            (0,garbage/* collectGarbage */.i)();
        const candidate = await (0,lib_candidate/* makeCandidate */.El)({ raw, ...abstracted, options, workers, thread, all });
        await (0,lib_output/* writeBaseline */.B9)((0,external_node_path_.resolve)(invocation.cwd, output), candidate, 'follow');
        (0,skipped/* noteSkips */.$)(reading, invocation.note);
        const { policies, set } = candidate;
        for (const line of [...unmatched, ...(0,sides/* aboutNumberedActions */.Tb)(set.totals)])
            invocation.note((0,sentence/* plain */.pj)(line));
        if (policies.length === 0 && set.sourceLogs > 0 && !all)
            invocation.note(NOTHING_FOUND);
        // What the seed's tool would mine is printed as it prints it.
        const rest = all && !asTheyAre ? (0,mine/* explainRest */.Ct)(policies, abstracted.table, (0,lib_candidate/* miningOptions */.Lj)(options)) : undefined;
        if (format === 'json')
            invocation.print((0,policy_set/* policySetJson */.VN)(pruned(set, rest), undefined, rest));
        else if (format === 'markdown')
            invocation.print(joined('\n\n', (0,policy_set/* policySetMarkdown */.iY)(pruned(set, rest), MOST), rest && (0,policy_set/* leftOutMarkdown */.TV)(rest)));
        else
            invocation.print(joined('\n', `Parsed ${set.sourceLogs} valid log entries.`, policies.length === 1 && !asTheyAre ? 'Mined 1 policy.' : `Mined ${policies.length} policies.`, rest &&
                `Of these ${policies.length - rest.length} stand by themselves; the rest follows with the reasons.`, `Saved policy set to ${output}`, (0,policy_set/* policySetText */.G$)(pruned(set, rest), rest === undefined ? TOP : MOST), asTheyAre || rest !== undefined || policies.length <= TOP
                ? undefined
                : `… and ${policies.length - TOP} more: \`policyminer format --policies ${output}\` shows them`, rest && (0,policy_set/* leftOutText */.jG)(rest)));
        return 0;
    }
};
/**
 * The logs abstracted, unless they are to be mined as they are; what was read goes, but for what is told of it. A thread
 * that mines with this one starts meanwhile.
 */
async function readToMine(request, { asTheyAre, all }) {
    const { table, ...reading } = await (0,lib_window/* readJudgedWindow */.OQ)(request);
    (0,lib_window/* requireNamed */.d)(reading.unmatched);
    const thread = all ? undefined : (0,mine_beside/* startMiningThread */.P)(table.rows, request.options.kinds, request);
    const raw = (0,lib_candidate/* summaryOf */.YG)(table);
    if (asTheyAre)
        return {
            reading,
            thread,
            raw,
            abstracted: { table, vocabulary: vocabulary/* rawVocabulary */.TZ },
            unmatched: [],
            isWide: false
        };
    if (table.origin !== undefined)
        for (const column of [table.origin.file, table.origin.line])
            (0,columns/* release */._r)(column);
    if (table.items.length >= MANY_ITEMS)
        (0,garbage/* collectGarbage */.i)();
    const abstracted = (0,sides/* abstractAfresh */.Io)(table, request.config);
    const unmatched = (0,sides/* unmatchedInConfig */.xf)(table, request.config);
    (0,columns/* release */._r)(table.itemIds);
    (0,columns/* release */._r)(table.itemStart);
    return { reading, thread, raw, abstracted, unmatched, isWide: table.items.length >= MANY_ITEMS };
}
const MOST = Number.POSITIVE_INFINITY;
const joined = (between, ...parts) => parts.filter((part) => part !== undefined).join(between);
function formatOf(given) {
    const format = described.EXTRACT_FORMATS.find((known) => known === String(given ?? 'text').toLowerCase());
    if (format !== undefined)
        return format;
    throw new errors/* UserError */.y(`flag \`--output-format\` is ${JSON.stringify(given)}: give one of ${described.EXTRACT_FORMATS.join(', ')}`);
}
/** The set as it is without `--all`: the rest is told with its reasons. */
function pruned(set, rest) {
    const leftOut = new Set(rest?.map(({ policy }) => policy.policy_id));
    return { ...set, policies: set.policies.filter(({ policy_id }) => !leftOut.has(policy_id)) };
}
/** As the seed's tool does: in the folder of the log. Standard input and globs have none: the current folder. */
const besideFirst = ([first = '-']) => first === '-' || /[*?[\]{}]/.test(first) ? 'policies.json' : (0,external_node_path_.join)((0,external_node_path_.dirname)(first), 'policies.json');
/* harmony default export */ const extract = (extract_command);

// EXTERNAL MODULE: ./lib/baseline.js
var baseline = __webpack_require__(3564);
// EXTERNAL MODULE: ./lib/policies/plain-file.js
var plain_file = __webpack_require__(2461);
// EXTERNAL MODULE: ./lib/policies/set-file.js
var set_file = __webpack_require__(2473);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/commands/format.js








/** What a default that is meant for readers leaves out. */
function moreOf(more, all, path, format) {
    const asked = format === 'markdown' ? ' --output-format markdown' : '';
    const again = `policyminer format --policies ${path}${asked} --max-policies ${all}`;
    return `\n… and ${more} more: ${format === 'markdown' ? (0,report_escape/* code */.aY)(again, 1000) : `\`${(0,report_escape.terminal)(again)}\``} shows them all`;
}
const format_command = {
    ...described.descriptions.format,
    run: async ({ given, cwd, print }) => {
        const path = given.policies;
        if (typeof path !== 'string')
            throw new errors/* UserError */.y('flag --policies is missing: name the policy set');
        const format = String(given['output-format'] ?? 'text').toLowerCase();
        if (!described.POLICY_SET_FORMATS.includes(format)) {
            throw new errors/* UserError */.y(`flag \`--output-format\` is ${JSON.stringify(format)}: give one of ${described.POLICY_SET_FORMATS.join(', ')}`);
        }
        const most = Number(given['max-policies'] ?? 50);
        if (!Number.isInteger(most) || most < 0)
            throw new errors/* UserError */.y(`flag \`--max-policies\` is ${JSON.stringify(given['max-policies'])}: give a whole number from 0`);
        const bytes = await (0,commands_request/* readIfThere */.qC)(path, cwd);
        if (bytes === undefined)
            throw new errors/* UserError */.y(`policy set ${path} does not exist`);
        const file = await (0,plain_file.readPolicySet)(new TextDecoder().decode(bytes), path);
        const set = (0,set_file/* asPolicySet */.VC)(file, (0,baseline/* policiesToShow */.h)(file));
        if (format === 'html') {
            const { policySetHtml } = await Promise.all(/* import() */[__webpack_require__.e(601), __webpack_require__.e(291)]).then(__webpack_require__.bind(__webpack_require__, 9291));
            // A page has a filter, and room.
            print(policySetHtml(set, given['max-policies'] === undefined ? set.policies.length : most, file.parameters));
        }
        else if (format === 'json')
            print((0,policy_set/* policySetJson */.VN)(set, given['max-policies'] === undefined ? undefined : most));
        else {
            print(format === 'markdown' ? (0,policy_set/* policySetMarkdown */.iY)(set, most) : (0,policy_set/* policySetText */.G$)(set, most));
            const more = set.policies.length - most;
            // Who gives a number knows that there may be more.
            if (more > 0 && given['max-policies'] === undefined)
                print(moreOf(more, set.policies.length, path, format));
        }
        return 0;
    }
};
/* harmony default export */ const format = (format_command);

// EXTERNAL MODULE: ./lib/abstraction/numbered-actions.js
var numbered_actions = __webpack_require__(5436);
// EXTERNAL MODULE: ./lib/events/ignored-keys.js
var ignored_keys = __webpack_require__(6116);
// EXTERNAL MODULE: ./lib/events/numbered-sessions.js
var numbered_sessions = __webpack_require__(6903);
// EXTERNAL MODULE: ./lib/report/shortened.js
var shortened = __webpack_require__(7322);
;// CONCATENATED MODULE: ./lib/commands/inspect.js












const FIRST = 5;
const MOST_ACTIONS = 100;
/** A file that an agent wrote is an argument as well. */
const LONGEST_VALUE = 120;
/** The first events as they will be mined: action, outcome and context, a line each. */
function firstEvents(table) {
    return Array.from({ length: Math.min(FIRST, table.rows) }, (_, row) => {
        const items = Array.from(table.itemIds.subarray(table.itemStart[row], table.itemStart[row + 1]), (id) => {
            const { key, value } = table.items[id];
            return `${key}=${(0,shortened/* shortened */.v)(JSON.stringify(value), LONGEST_VALUE)}`;
        });
        const outcome = table.outcomes[table.outcome[row]];
        return `  ${table.actions[table.action[row]]}${outcome === undefined ? '' : ` → ${outcome}`}  ${items.join(' ')}`;
    });
}
/** Events by action; of many only the most frequent. */
function actions({ actions: counts }) {
    const all = Object.entries(counts);
    const listed = all.length <= MOST_ACTIONS ? all : [...all].sort(([, a], [, b]) => b - a).slice(0, MOST_ACTIONS);
    const lines = listed.map(([action, count]) => `  ${action}: ${count}`);
    return all.length === listed.length ? lines : [...lines, `  … and ${all.length - listed.length} rarer ones`];
}
/** Globs of `ignore-keys` that left nothing out: a slip most likely. */
async function unmatchedGlobs(globs, dropped) {
    const matched = await Promise.all(globs.map((glob) => (0,ignored_keys/* keyFilter */.W)([glob])));
    return globs
        .filter((_, i) => !dropped.some(({ key }) => matched[i]?.(key) === true))
        .map((glob) => `ignore-keys: no event has the key ${glob}`);
}
function numbered(table) {
    const found = (0,numbered_sessions/* numberedSessions */.g)(table);
    if (found === undefined)
        return [];
    const { count, session, files } = found;
    return [
        `  ${count}, such as ${session} in ${files.join(', ')}: each is taken for one session; where each file numbers its own, give these names that differ`
    ];
}
const block = (title, lines) => lines.length === 0 ? [] : ['', title, ...lines];
const inspect_command = {
    ...described.descriptions.inspect,
    run: async (invocation) => {
        const { options, config, workers } = await (0,commands_request/* settle */.G9)(invocation);
        if (invocation.paths.length === 0)
            throw new errors/* UserError */.y('name the logs to inspect (`-` for standard input)');
        const reading = await (0,lib_window/* readWindow */.tw)({ options, config, workers, workspace: invocation.cwd, confine: false }, invocation.paths);
        (0,lib_window/* requireNamed */.d)(reading.unmatched);
        const { table, vocabulary } = (0,sides/* abstractAfresh */.Io)(reading.table, config);
        const totals = (0,lib_candidate/* totalsOf */.vA)(table);
        const lines = [
            ...reading.files.map(({ path, format, events, sessions, skipped }) => `${path}: ${format}, ${events} events in ${sessions} sessions${skipped > 0 ? `, ${skipped} ${skipped === 1 ? 'record' : 'records'} skipped` : ''}`),
            ...block('First events, as they will be mined:', firstEvents(table)),
            ...block('Actions:', actions(totals)),
            ...block('Actions that differ only in a number, or in what stands in quotes or brackets, and are one each:', (0,numbered_actions/* numberedActions */.i)(totals).map(({ pattern, actions }) => `  ${pattern}: ${actions}`)),
            ...block('Context keys not mined:', [...reading.droppedKeys, ...vocabulary.dropped].map(({ key, reason }) => `  ${key}: ${reason}`)),
            ...block('Values reduced:', [
                ...vocabulary.cuts.map(({ key, at }) => `  ${key}: ranges with boundaries ${at.join(', ')}`),
                ...vocabulary.reduced.map(({ key, to, reason }) => `  ${key}: to its ${to} (${reason})`),
                ...vocabulary.merged.map(({ key, into, reason }) => `  ${key}: merged into ${into} (${reason})`)
            ]),
            ...block('Hidden by redaction:', reading.redacted.map(({ rule, count }) => `  ${rule}: ${count}`)),
            ...block('Skipped:', reading.skips.map(({ reason, count, file, line }) => `  ${count}: ${reason} (first at ${file}:${line})`)),
            ...block('Names that nothing in the logs has:', [
                ...(await unmatchedGlobs(options['ignore-keys'], reading.droppedKeys)),
                ...(0,sides/* unmatchedInConfig */.xf)(reading.table, config)
            ].map((line) => `  ${line}`)),
            ...block('Sessions of one name in several files, at overlapping times:', numbered(reading.table)),
            ...block('Copies of calls left out:', reading.duplicates === 0 ? [] : [`  ${reading.duplicates}`])
        ];
        // What was skipped stands among the lines.
        (0,skipped/* noteSkips */.$)({ files: reading.files, skips: [], duplicates: 0 }, invocation.note);
        invocation.print(lines.map(report_escape.logLine).join('\n'));
        return 0;
    }
};
/* harmony default export */ const inspect = (inspect_command);

;// CONCATENATED MODULE: ./lib/commands/tally.js







const tally_command = {
    ...described.descriptions.tally,
    run: async (invocation) => {
        const { options, config, workers } = await (0,commands_request/* settle */.G9)(invocation, ['output']);
        (0,commands_request/* requireLogs */.XY)(options);
        const { output } = invocation.given;
        if (typeof output !== 'string')
            throw new errors/* UserError */.y('flag --output is missing: name the tally to write');
        (0,lib_output/* requireFolderOf */.ZG)(output, invocation.cwd);
        await (0,commands_request/* requireNoLog */.vo)(output, options.logs, invocation.cwd);
        const counted = await (0,lib_window/* tallyWindow */.bL)({
            options,
            config,
            workers,
            workspace: invocation.cwd,
            confine: false
        });
        const { bytes, events, sessions, reading } = counted;
        await (0,lib_output/* writeWhole */.f8)((0,external_node_path_.resolve)(invocation.cwd, output), bytes, 'follow');
        (0,skipped/* noteSkips */.$)(reading, invocation.note);
        for (const { pattern, reason } of reading.unmatched)
            invocation.note(`${pattern}: ${reason}`);
        invocation.print(`Counted ${events} events of ${sessions} sessions into ${output} (${bytes.length} bytes).`);
        return 0;
    }
};
/* harmony default export */ const tally = (tally_command);

// EXTERNAL MODULE: ./lib/commands/run.js + 1 modules
var run = __webpack_require__(8419);
;// CONCATENATED MODULE: ./lib/commands/mining.js






const commands = { convert: convert, extract: extract, format: format, inspect: inspect, tally: tally };


/***/ })

};
