export const id = 4592;
export const ids = [4592];
export const modules = {

/***/ 4592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ convert)
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
            await (0,commands_request/* requireFolderOf */.ZG)(output, invocation.cwd);
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


/***/ })

};
