export const id = 6133;
export const ids = [6133];
export const modules = {

/***/ 6133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDecisions: () => (/* binding */ readDecisions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/decisions/json.js
var json = __webpack_require__(6645);
// EXTERNAL MODULE: ./lib/decisions/python.js
var python = __webpack_require__(4293);
;// CONCATENATED MODULE: ./lib/decisions/audit-chain.js



/**
 * The hash chain of proxilion's audit log. Every event carries the SHA-256 of its own canonical JSON and of its
 * predecessor's hash, so that a change in the middle shows. What a chain cannot show by itself is that events are
 * missing at its end: that takes a marker, a count or a last hash from elsewhere.
 */
const GENESIS = `sha256:${'0'.repeat(64)}`;
const HASHED = ['event_id', 'timestamp', 'sequence_number', 'data', 'previous_hash'];
const own = (value, key) => Object.hasOwn(value, key) ? value[key] : undefined;
const isMarker = (value) => (0,json/* isJsonObject */.OW)(value) && own(value, '_type') === 'batch_marker';
const isChainEvent = (value) => (0,json/* isJsonObject */.OW)(value) && typeof own(value, 'event_hash') === 'string' && (0,json/* isJsonObject */.OW)(own(value, 'data'));
/** The hash that an event should carry: SHA-256 over the canonical JSON of its hashed fields. */
function eventHash(event) {
    const content = Object.fromEntries(HASHED.map((field) => [field, own(event, field) ?? null]));
    return `sha256:${(0,external_node_crypto_.createHash)('sha256')
        .update((0,python/* pythonDumps */.CP)(content, { canonical: true }))
        .digest('hex')}`;
}
const numberOf = (value) => value instanceof json/* Numeral */.pm ? value.value : typeof value === 'number' ? value : undefined;
/** Verifies a log line by line; goes on after a fault, so that one report names them all. */
function verifyChain(lines, expected = {}) {
    const problems = [];
    const restarts = [];
    let events = 0;
    let previous;
    let sequence;
    let cutOff = false;
    const report = (line, kind, message) => problems.push({ line, kind, message });
    for (const { line, value, problem, cut } of lines) {
        if (problem !== undefined) {
            if (cut === true) {
                cutOff = true;
                report(line, 'tail', `Line ${line} is cut off: events are missing at the end`);
            }
            else
                report(line, 'unreadable', `JSON parse error at line ${line}: ${problem}`);
            continue;
        }
        if (isMarker(value)) {
            const batch = own(value, 'batch');
            const count = (0,json/* isJsonObject */.OW)(batch) ? numberOf(own(batch, 'event_count')) : undefined;
            if (count !== undefined && count > events)
                report(line, 'unreadable', `The batch marker at line ${line} covers ${count} events, but only ${events} stand before it`);
            continue;
        }
        if (!isChainEvent(value)) {
            report(line, 'unreadable', `Line ${line} is no event of an audit chain`);
            continue;
        }
        events++;
        const link = own(value, 'previous_hash');
        const hash = own(value, 'event_hash');
        const number = numberOf(own(value, 'sequence_number'));
        if (previous === undefined) {
            if (link !== GENESIS)
                report(line, 'head', `Chain broken at line ${line}: expected ${GENESIS}, got ${String(link)} (events are missing at the beginning)`);
        }
        else if (link !== previous) {
            if (link === GENESIS)
                restarts.push(line);
            else
                report(line, 'link', `Chain broken at line ${line}: expected ${previous}, got ${String(link)}`);
        }
        if (link !== GENESIS && sequence !== undefined && number !== undefined && number <= sequence)
            report(line, 'sequence', `Sequence number ${number} at line ${line} does not follow ${sequence}`);
        if (eventHash(value) !== hash)
            report(line, 'hash', `Invalid hash at line ${line}: event tampered`);
        previous = hash;
        sequence = number;
    }
    const last = lines.at(-1)?.line ?? 0;
    if (events === 0)
        report(last, 'unreadable', 'The log holds no event: an empty chain proves nothing');
    if (expected.events !== undefined && events < expected.events) {
        cutOff = true;
        report(last, 'tail', `${expected.events - events} of ${expected.events} events are missing at the end`);
    }
    else if (expected.events !== undefined && events > expected.events)
        report(last, 'link', `${events} events where ${expected.events} were expected`);
    if (expected.lastHash !== undefined && previous !== expected.lastHash) {
        cutOff = true;
        report(last, 'tail', `The last event is ${previous ?? 'missing'}, not the expected ${expected.lastHash}: events are missing at the end`);
    }
    const asked = expected.events !== undefined || expected.lastHash !== undefined;
    return {
        events,
        intact: problems.length === 0,
        restarts,
        tail: cutOff ? 'missing' : asked && problems.length === 0 ? 'complete' : 'unknown',
        problems
    };
}

;// CONCATENATED MODULE: ./lib/decisions/audit-event.js


/** An event of proxilion's audit log as the decision it recorded. */
const audit_event_own = (value, key) => Object.hasOwn(value, key) ? value[key] : undefined;
const objectIn = (value, key) => {
    const member = audit_event_own(value, key);
    return (0,json/* isJsonObject */.OW)(member) ? member : {};
};
const audit_event_text = (value) => value === undefined || value === null || value === '' ? undefined : (0,python/* pythonStr */.qV)(value);
/** Where the event says what sort of decision it was; everything else keeps the event's own name. */
const TYPES = {
    authorization_request: 'authorization',
    authorization_granted: 'authorization',
    authorization_denied: 'authorization',
    tool_execution_start: 'authorization',
    tool_execution_success: 'authorization',
    tool_execution_failure: 'authorization',
    idor_violation: 'authorization',
    rate_limit_exceeded: 'rate_limit',
    circuit_breaker_open: 'circuit_breaker'
};
/** The nested layout that the logger writes, or the flat one that its documentation shows. */
const isAuditEvent = (value) => (0,json/* isJsonObject */.OW)(value) &&
    !Object.hasOwn(value, 'decision_type') &&
    ((0,json/* isJsonObject */.OW)(audit_event_own(value, 'data'))
        ? Object.hasOwn(objectIn(value, 'data'), 'event_type')
        : Object.hasOwn(value, 'event_type'));
function auditDecision(event, line) {
    const nested = (0,json/* isJsonObject */.OW)(audit_event_own(event, 'data'));
    const data = nested ? objectIn(event, 'data') : event;
    const authorization = nested ? objectIn(data, 'authorization') : event;
    const user = nested ? objectIn(data, 'user') : event;
    const call = nested ? objectIn(data, 'tool_call') : event;
    const eventType = audit_event_text(audit_event_own(data, 'event_type')) ?? 'unknown';
    const allowed = audit_event_own(authorization, 'allowed');
    const problems = typeof allowed === 'boolean' ? [] : ['authorization.allowed is neither true nor false'];
    const policies = audit_event_own(authorization, 'policies_evaluated');
    const evaluated = Array.isArray(policies) ? policies.map(python/* pythonStr */.qV) : [];
    const context = { event_type: eventType };
    const put = (key, value) => {
        if (audit_event_text(value) !== undefined)
            context[key] = value;
    };
    put('user_id', audit_event_own(user, 'user_id'));
    put('agent_id', audit_event_own(nested ? objectIn(data, 'agent') : event, 'agent_id'));
    put('session_id', audit_event_own(user, 'session_id'));
    put('tool_name', audit_event_own(call, 'tool_name'));
    const roles = audit_event_own(user, 'roles');
    if (Array.isArray(roles) && roles.length > 0)
        context.roles = roles;
    put('error_message', audit_event_own(data, 'error_message'));
    if (eventType === 'circuit_breaker_open')
        context.state = 'open';
    const decision = {
        decision_id: audit_event_text(audit_event_own(event, 'event_id')) ?? '',
        decision_type: TYPES[eventType] ?? eventType,
        outcome: allowed === true ? 'ALLOWED' : allowed === false ? 'DENIED' : 'unknown',
        factors: typeof allowed !== 'boolean'
            ? []
            : [
                {
                    name: evaluated.length === 0 ? eventType : evaluated.join(', '),
                    passed: allowed,
                    weight: 1,
                    reason: audit_event_text(audit_event_own(authorization, 'reason')) ?? eventType.replaceAll('_', ' '),
                    details: {},
                    evidence: []
                }
            ],
        context,
        timestamp: audit_event_text(audit_event_own(event, 'timestamp')) ?? '',
        confidence: 1,
        latency_ms: 0,
        policy_version: '1.0',
        metadata: sequenceOf(event)
    };
    return { decision, line, problems };
}
function sequenceOf(event) {
    const sequence = audit_event_own(event, 'sequence_number');
    return sequence instanceof json/* Numeral */.pm || typeof sequence === 'number' ? { sequence_number: sequence } : {};
}

// EXTERNAL MODULE: ./lib/decisions/decision.js
var decision = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/decisions/recorded.js
var recorded = __webpack_require__(1563);
;// CONCATENATED MODULE: ./lib/decisions/read.js





const reasonOf = (error) => (error instanceof Error ? error.message : String(error));
function entryOf(value, line) {
    if (!isAuditEvent(value))
        return (0,recorded/* recordedDecision */.z0)(value, line);
    const entry = auditDecision(value, line);
    return entry.decision.decision_id === ''
        ? { ...entry, decision: { ...entry.decision, decision_id: (0,decision/* decisionId */.A)(entry.decision) } }
        : entry;
}
/** The elements before a fault, and the rest of the text as one unreadable record. */
function readArray(text) {
    const reader = new json/* JsonReader */.OI(text);
    const entries = [];
    try {
        for (const { value, line } of reader.elements())
            entries.push(entryOf(value, line));
    }
    catch (error) {
        entries.push((0,recorded/* unreadableDecision */.mC)(`not JSON: ${reasonOf(error)}`, entries.at(-1)?.line ?? 1, text.slice(-200)));
    }
    return entries;
}
function readLines(text) {
    const rows = text.split('\n');
    const lines = [];
    rows.forEach((row, i) => {
        if (/^\s*$/.test(row))
            return;
        try {
            lines.push({ line: i + 1, value: new json/* JsonReader */.OI(row).document() });
        }
        catch (error) {
            // The reader knows no line but its own: the place in the file stands beside it.
            lines.push({
                line: i + 1,
                problem: reasonOf(error).replace(/ at line \d+$/, ''),
                cut: i === rows.length - 1
            });
        }
    });
    return lines;
}
/**
 * Recorded decisions of another system: proxilion's JSON export (an array), its JSON Lines export, one decision alone,
 * or its audit chain, whose hashes are verified. Never throws on content.
 */
function readDecisions(text, expected = {}) {
    const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (/^\s*\[/.test(source) && !hasArrayAsLine(source))
        return withRepeats(readArray(source));
    const single = singleValue(source);
    if (single !== undefined)
        return withRepeats([entryOf(single, 1)]);
    const lines = readLines(source);
    const rows = source.split('\n');
    const decisions = lines
        .filter(({ value }) => !isMarker(value))
        .map(({ line, value, problem }) => value === undefined
        ? (0,recorded/* unreadableDecision */.mC)(`not JSON: ${problem}`, line, rows[line - 1] ?? '')
        : entryOf(value, line));
    const isChain = lines.some(({ value }) => isChainEvent(value) || isMarker(value));
    if (!isChain)
        return withRepeats(decisions);
    const chain = verifyChain(lines, expected);
    return withRepeats(decisions.map((entry) => withFaults(entry, chain)), chain);
}
/** Whether the array at the start ends on its line, and further records stand below: then it is one broken record of many. */
function hasArrayAsLine(text) {
    const [first = '', ...others] = text.trimStart().split('\n');
    if (others.every((row) => row.trim() === ''))
        return false;
    try {
        new json/* JsonReader */.OI(first).document();
        return true;
    }
    catch {
        return false;
    }
}
/** What is wrong with an event's place in the chain is told with the event: an explanation may be all that is read. */
function withFaults(entry, { problems }) {
    const faults = problems.filter(({ line, kind }) => line === entry.line && kind !== 'tail' && kind !== 'unreadable');
    return faults.length === 0
        ? entry
        : { ...entry, problems: [...entry.problems, ...faults.map(({ message }) => message)] };
}
/** A pretty-printed object over several lines; JSON Lines of one line go the way of all lines. */
function singleValue(text) {
    if (!/^\s*\{\s*$/m.test(text.slice(0, 200)) || !text.trimEnd().includes('\n'))
        return undefined;
    try {
        return new json/* JsonReader */.OI(text).document();
    }
    catch {
        return undefined;
    }
}
function withRepeats(decisions, chain) {
    const seen = new Set();
    const repeated = new Set();
    for (const { decision } of decisions) {
        if (seen.has(decision.decision_id))
            repeated.add(decision.decision_id);
        seen.add(decision.decision_id);
    }
    return { decisions, chain, repeatedIds: [...repeated] };
}


/***/ }),

/***/ 1563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cB: () => (/* binding */ givenDecision),
/* harmony export */   mC: () => (/* binding */ unreadableDecision),
/* harmony export */   z0: () => (/* binding */ recordedDecision)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9889);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6645);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4293);



class RecordFields {
    problems = [];
    record;
    constructor(record) {
        this.record = record;
    }
    text(field, fallback) {
        const value = this.own(field);
        if (typeof value === 'string')
            return value;
        if (value === undefined) {
            if (fallback !== '')
                this.problems.push(`${field} is missing`);
            return fallback;
        }
        if (value === null)
            return fallback;
        this.problems.push(`${field} is not a text`);
        return (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonStr */ .qV)(value);
    }
    number(field, fallback) {
        const value = this.own(field);
        if (value === undefined || value === null)
            return fallback;
        const number = value instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Numeral */ .pm ? value.value : value;
        if (typeof number === 'number' && Number.isFinite(number))
            return number;
        this.problems.push(`${field} is not a finite number`);
        return 0;
    }
    object(field) {
        const value = this.own(field);
        if (value === undefined || value === null)
            return {};
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
            return value;
        this.problems.push(`${field} is not an object`);
        return { [field]: value };
    }
    list(field) {
        const value = this.own(field);
        if (value === undefined || value === null)
            return [];
        if (Array.isArray(value))
            return value;
        this.problems.push(`${field} is not a list`);
        return [value];
    }
    own(field) {
        return Object.hasOwn(this.record, field) ? this.record[field] : undefined;
    }
}
function factorOf(value, number, problems) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value)) {
        problems.push(`factor ${number} is not an object`);
        return {
            name: `factor ${number}`,
            passed: false,
            weight: 0,
            reason: (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonStr */ .qV)(value),
            details: {},
            evidence: []
        };
    }
    const fields = new RecordFields(value);
    const passed = fields.own('passed');
    if (typeof passed !== 'boolean')
        fields.problems.push('passed is neither true nor false');
    const factor = {
        name: fields.text('name', `factor ${number}`),
        passed: passed === true,
        weight: fields.number('weight', 0),
        reason: fields.text('reason', ''),
        details: { ...fields.object('details') },
        evidence: fields.list('evidence').map(_python_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonStr */ .qV)
    };
    problems.push(...fields.problems.map((problem) => `factor ${number}: ${problem}`));
    return factor;
}
/** Members of Python enums, as some versions print them: `DecisionType.BUDGET`, `Outcome.DENIED`. */
const enumMember = (text) => /^DecisionType\.[A-Z_]+$/.test(text)
    ? text.slice('DecisionType.'.length).toLowerCase()
    : text.replace(/^Outcome\.(?=[A-Z]+$)/, '');
function recordedDecision(value, line) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return unreadableDecision('the record is not an object', line, (0,_python_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonStr */ .qV)(value));
    const fields = new RecordFields(value);
    const problems = [];
    const factors = fields.list('factors').map((factor, i) => factorOf(factor, i + 1, problems));
    const decision = {
        decision_id: fields.text('decision_id', ''),
        decision_type: enumMember(fields.text('decision_type', 'unknown')),
        outcome: enumMember(fields.text('outcome', 'unknown')),
        factors,
        context: { ...fields.object('context') },
        timestamp: fields.text('timestamp', ''),
        confidence: fields.number('confidence', 1),
        latency_ms: fields.number('latency_ms', 0),
        policy_version: fields.own('policy_version') === undefined ? '1.0' : fields.text('policy_version', ''),
        metadata: { ...fields.object('metadata') }
    };
    return {
        decision: decision.decision_id === '' ? { ...decision, decision_id: (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionId */ .A)(decision) } : decision,
        line,
        problems: [...fields.problems, ...problems]
    };
}
const TEXTS = ['decision_id', 'decision_type', 'outcome', 'timestamp', 'policy_version'];
const NUMBERS = ['confidence', 'latency_ms'];
const OBJECTS = ['context', 'metadata'];
const isFactor = (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) &&
    typeof value.name === 'string' &&
    typeof value.passed === 'boolean' &&
    typeof value.weight === 'number' &&
    typeof value.reason === 'string' &&
    (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value.details) &&
    Array.isArray(value.evidence);
/** What JSON has no form for (a function, a cycle) is left out, or is nothing. */
function asJson(given) {
    try {
        const text = JSON.stringify(given, (_, value) => (typeof value === 'bigint' ? String(value) : value));
        return text === undefined ? null : JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** Decisions of programs without types: what is none, or half of one, is kept as damaged like a record of a file. */
function givenDecision(given) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(given))
        return recordedDecision(asJson(given), 1);
    const value = given;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value.decision) && Array.isArray(value.problems))
        return given;
    const isWhole = TEXTS.every((field) => typeof value[field] === 'string') &&
        NUMBERS.every((field) => typeof value[field] === 'number') &&
        OBJECTS.every((field) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value[field])) &&
        Array.isArray(value.factors) &&
        value.factors.every(isFactor);
    return isWhole
        ? { decision: given, problems: [] }
        : recordedDecision(asJson(value), 1);
}
/** Longest piece of an unreadable record that is kept. */
const KEPT = 200;
/** A record that is no decision at all, kept in its place all the same. */
function unreadableDecision(problem, line, text) {
    const decision = {
        decision_id: '',
        decision_type: 'unknown',
        outcome: 'unknown',
        factors: [],
        context: {},
        timestamp: '',
        confidence: 0,
        latency_ms: 0,
        policy_version: '',
        metadata: { unreadable: [...text].slice(0, KEPT).join('') }
    };
    return {
        decision: { ...decision, decision_id: (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionId */ .A)({ ...decision, context: decision.metadata }) },
        line,
        problems: [problem]
    };
}


/***/ })

};
