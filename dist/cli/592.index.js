export const id = 592;
export const ids = [592];
export const modules = {

/***/ 4592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ convert)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/events/base-line.js
/** Milliseconds with their fraction as an ISO time, microseconds kept. */
function isoTime(ms) {
    const whole = Math.floor(ms);
    const micros = Math.round((ms - whole) * 1000);
    const text = new Date(whole).toISOString();
    return micros === 0 || micros === 1000 ? text : text.replace('Z', `${String(micros).padStart(3, '0')}Z`);
}
/**
 * An event as a record of the base format; an event without action becomes the record that its session existed.
 * `number` counts the events from 0: the base format wants an id on every record.
 */
function baseLine(event, source, number) {
    const fields = {
        ...(event.action === undefined
            ? {}
            : { log_id: event.logId ?? event.id ?? `${source.line}-${number}`, agent_id: event.agent ?? 'agent' }),
        session_id: event.session,
        case_id: event.caseId,
        action: event.action,
        context: event.action === undefined ? undefined : (event.context ?? {}),
        outcome: event.action === undefined ? undefined : event.outcome,
        timestamp: event.time === undefined ? undefined : isoTime(event.time),
        seq: event.seq,
        ...(event.conditions ?? {}),
        latency_ms: event.latencyMs,
        tokens: event.tokens
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./lib/window.js + 2 modules
var lib_window = __webpack_require__(480);
// EXTERNAL MODULE: ./lib/commands/flags.js
var flags = __webpack_require__(3197);
// EXTERNAL MODULE: ./lib/commands/request.js
var commands_request = __webpack_require__(3515);
// EXTERNAL MODULE: ./lib/commands/skipped.js
var skipped = __webpack_require__(5002);
;// CONCATENATED MODULE: ./lib/commands/convert.js









const command = {
    name: 'convert',
    summary: 'writes any readable log as base-format JSON Lines, redacted, arguments whole',
    usage: 'PATH… [--output FILE]',
    options: ['format', 'config'],
    flags: [
        { name: 'output', type: 'text', value: 'FILE', meaning: 'where the lines go (default: standard output)' },
        flags/* WORKERS */.aU
    ],
    takesPaths: true,
    run: async (invocation) => {
        const { options, config, workers } = await (0,commands_request/* settle */.G9)(invocation, ['output']);
        if (invocation.paths.length === 0)
            throw new errors/* UserError */.y('name the logs to convert (`-` for standard input)');
        const output = invocation.given.output;
        if (typeof output === 'string')
            await (0,commands_request/* requireFolderOf */.ZG)(output, invocation.cwd);
        const target = typeof output === 'string' ? (0,external_node_fs_.createWriteStream)((0,external_node_path_.resolve)(invocation.cwd, output)) : process.stdout;
        const failed = typeof output === 'string'
            ? (0,external_node_events_.once)(target, 'error').then(([error]) => {
                throw error;
            })
            : undefined;
        failed?.catch(() => { });
        let held = [];
        const write = () => {
            target.write(held.join(''));
            held = [];
        };
        const request = { options, config, workers, workspace: invocation.cwd, confine: false };
        const streamed = await (0,lib_window/* streamWindow */.Xj)(request, invocation.paths, (event, source, number) => {
            held.push(`${JSON.stringify(baseLine(event, source, number))}\n`);
            if (held.length >= 1000)
                write();
        });
        write();
        if (target !== process.stdout) {
            target.end();
            await Promise.race([(0,external_node_events_.once)(target, 'finish'), failed ?? new Promise(() => { })]).catch((error) => {
                throw new errors/* UserError */.y(`${String(output)} cannot be written (${error.code})`);
            });
        }
        (0,skipped/* noteSkips */.$)(streamed, invocation.note);
        return 0;
    }
};
/* harmony default export */ const convert = (command);


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


/***/ })

};
