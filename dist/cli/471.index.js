export const id = 471;
export const ids = [471];
export const modules = {

/***/ 5481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ withCaseFingerprints),
/* harmony export */   o1: () => (/* binding */ withMatchedCases),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export caseFingerprint */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);


/** Cases are matched across the two sides of a comparison, and known to a profile only by a hash of their name. */
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
/** Cases are matched across the two sides of a comparison without their names being kept. */
const caseFingerprint = (name) => sha256(name).slice(0, 12);
const FINGERPRINT = /^[0-9a-f]{12}$/;
/** Names without the leading folders that all of them share; undefined where they share none. */
function tailsOf(names) {
    const paths = names.map((name) => name.split('/'));
    const [first] = paths;
    if (first === undefined || names.length < 2)
        return undefined;
    let shared = 0;
    while (paths.every((path) => path.length > shared + 1 && path[shared] === first[shared]))
        shared++;
    return shared === 0 ? undefined : paths.map((path) => path.slice(shared).join('/'));
}
/** The table with other names for its cases, sorted; names that fall together become one case. */
function withCaseNames(table, names) {
    const cases = [...new Set(names)].sort(_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
    const at = new Map(cases.map((name, id) => [name, id]));
    const sessionCase = table.sessionCase.map((id) => id === _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 ? _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : at.get(names[id]));
    return { ...table, cases, sessionCase };
}
/** The same table with its cases known by fingerprint, as the other side of a comparison knows them. */
function withCaseFingerprints(table) {
    if (table.cases.every((name) => FINGERPRINT.test(name)))
        return table;
    const names = table.cases.map(caseFingerprint);
    const tails = tailsOf(table.cases)?.map(caseFingerprint);
    const renamed = withCaseNames(table, names);
    return tails === undefined
        ? renamed
        : { ...renamed, caseTails: renamed.cases.map((name) => tails[names.indexOf(name)]) };
}
/**
 * Two sides with their cases matched. Where no case is common, but all cases of either log stand in a folder of the
 * log's own (`gpt-5/refunds-3` against `gemini/refunds-3`), the folder says who ran the case and not what it is.
 */
function withMatchedCases(baseline, current) {
    const { caseTails: before } = baseline;
    const { caseTails: now } = current;
    const common = (a, b) => a.some((name) => b.includes(name));
    return before === undefined ||
        now === undefined ||
        common(baseline.cases, current.cases) ||
        !common(before, now)
        ? [baseline, current]
        : [withCaseNames(baseline, before), withCaseNames(current, now)];
}


/***/ }),

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZW: () => (/* binding */ MINING_STEPS),
  H6: () => (/* binding */ countedPolicy),
  wy: () => (/* reexport */ describePolicy),
  Mm: () => (/* binding */ explainOmissions),
  Ct: () => (/* binding */ explainRest),
  cR: () => (/* binding */ minePolicies),
  fx: () => (/* binding */ rankPolicies)
});

// UNUSED EXPORTS: countRules, topPolicies

// EXTERNAL MODULE: ./lib/abstraction/vocabulary.js
var vocabulary = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/events/postings.js
var postings = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
// EXTERNAL MODULE: ./lib/policies/kinds/registry.js + 5 modules
var registry = __webpack_require__(5067);
// EXTERNAL MODULE: ./lib/policies/rounding.js
var rounding = __webpack_require__(4280);
;// CONCATENATED MODULE: ./lib/policies/describe.js


/** The policy as one sentence without counts. Plain text of the log is in it: each sink escapes. */
const describeRule = (rule) => (0,registry/* kindOf */.I)(rule).describe(rule);
/**
 * The policy as one sentence with its counts. For associations it is the seed's sentence to the letter, from the
 * rates before rounding; the other kinds say how many of how many, which a person can check.
 */
function describePolicy(rule, count) {
    const percent = (share) => `${(0,rounding/* toFixedEven */.m)(share * 100, 1)}%`;
    if (rule.kind === 'association')
        return (`${describeRule(rule)} with ${percent(count.confidence)} confidence ` +
            `(support=${percent(count.support)}, lift=${(0,rounding/* toFixedEven */.m)(count.lift, 2)})`);
    const said = describeRule(rule);
    if (count.evidence === undefined)
        return `${said} (${percent(count.confidence)})`;
    const { events, kept, sessions } = count.evidence;
    if (events === 0)
        return `${said} (never applied)`;
    const where = `${sessions} ${sessions === 1 ? 'session' : 'sessions'}`;
    return `${said} (${percent(count.confidence)}: ${kept} of ${events}, in ${where})`;
}

// EXTERNAL MODULE: ./lib/policies/evidence.js
var evidence = __webpack_require__(5053);
// EXTERNAL MODULE: ./lib/abstraction/cut-points.js
var cut_points = __webpack_require__(1342);
// EXTERNAL MODULE: ./lib/policies/rows.js
var rows = __webpack_require__(2733);
// EXTERNAL MODULE: ./lib/policies/wording.js
var wording = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/policies/fold.js



const single = (conditions) => {
    const [first, ...others] = (0,wording/* sortedConditions */.wS)(conditions);
    return others.length === 0 ? first : undefined;
};
/** From this confidence on a precondition is as good as a law. */
const LAW = 0.95;
/** From this confidence on it is told even beside the association of the two, if that is wide. */
const ABSOLUTE = 0.99;
const named = (key, action) => JSON.stringify([key, action]);
/**
 * Why a policy is left out because one of another kind says it: a reason by index, or undefined where it stays.
 * `values` tells how many values a key has, `isNarrow` whether a value is one of many on the events with its key,
 * `isMinor` whether it is on no more than half of them. Looks at pairs only, so that the order of policies has no say.
 */
function foldKinds(policies, values, isNarrow = () => true, isMinor = isNarrow) {
    /** By key and action: values under which an association leads to the action, with its confidence. */
    const leads = new Map();
    /** By key and action: the values under which it never happens. */
    const nevers = new Map();
    const laws = new Map();
    for (const { rule, confidence } of policies) {
        if (rule.kind === 'association')
            for (const [key, value] of (0,wording/* sortedConditions */.wS)(rule.antecedent)) {
                const name = named(key, rule.consequent);
                const known = leads.get(name) ?? new Map();
                leads.set(name, known.set(value, Math.max(single(rule.antecedent) === undefined ? 1 : confidence, known.get(value) ?? 0)));
            }
        if (rule.kind === 'prohibition') {
            const condition = single(rule.antecedent);
            const name = condition && named(condition[0], rule.never);
            if (name !== undefined)
                nevers.set(name, [...(nevers.get(name) ?? []), condition?.[1]]);
        }
        if (rule.kind === 'precondition') {
            const condition = single(rule.requires);
            // Of two values, "only when the one" is "never when the other", however sure.
            if (condition !== undefined && (confidence >= LAW || values(condition[0]) === 2))
                laws.set(named(condition[0], rule.action), condition[1]);
        }
    }
    /**
     * Of two values, one is for and one against: "only when confirmed", but "never in production"; of two ranges of a
     * number the rarer is the special one: "escalate only from 500 on", but "never refund from 500 on".
     */
    const isBetterNever = (key, value, action) => value !== undefined &&
        value !== true &&
        !(typeof value === 'string' && (0,cut_points/* isRange */._Z)(value) && isMinor(key, value)) &&
        values(key) === 2 &&
        (nevers.get(named(key, action)) ?? []).length === 1;
    const precondition = (rule, confidence) => {
        const [key, value] = single(rule.requires) ?? [''];
        if (isBetterNever(key, value, rule.action))
            return 'the prohibition of the other value says it';
        if (confidence < LAW && values(key) > 2 && nevers.has(named(key, rule.action)))
            return 'the prohibition of another value says it';
        const leading = leads.get(named(key, rule.action))?.get(value);
        if (leading === undefined)
            return undefined;
        const isState = value !== undefined && !isNarrow(key, value);
        if (confidence >= ABSOLUTE && isState)
            return undefined;
        return 'an association of the two says it';
    };
    const prohibition = (rule) => {
        const [key, value] = single(rule.antecedent) ?? [''];
        const name = named(key, rule.never);
        const required = laws.get(name);
        if (laws.has(name) && required !== value && !isBetterNever(key, required, rule.never))
            return 'the precondition of the action says it';
        const leading = leads.get(name);
        return leading === undefined || leading.has(value) ? undefined : 'the association of the action says it';
    };
    return policies.map(({ rule, confidence }) => {
        if (rule.kind === 'precondition')
            return precondition(rule, confidence);
        return rule.kind === 'prohibition' ? prohibition(rule) : undefined;
    });
}
/** Fewest events that must be expected for their absence to say something. */
const MIN_EXPECTED = 5;
/** From this share of what was to be expected on an action is not missing. */
const MOST_LEFT = 0.4;
/**
 * Whether a prohibition only mirrors an association that holds in its context and takes the place of the action
 * there ("guests who ask for a refund are denied" makes "never refund when guest"): outside of what the association
 * speaks of, the action is not missing.
 */
function mirrorsAssociation(prohibition, associations, table) {
    const context = (0,wording/* sortedConditions */.wS)(prohibition.antecedent);
    const never = table.actions.indexOf(prohibition.never);
    return associations.some(({ antecedent, consequent }) => {
        const further = (0,wording/* sortedConditions */.wS)(antecedent).filter(([key]) => !Object.hasOwn(prohibition.antecedent, key));
        const within = context.every(([key, value]) => Object.hasOwn(antecedent, key) && antecedent[key] === value);
        if (!within || further.length === 0 || consequent === prohibition.never)
            return false;
        const taken = new Uint8Array(table.rows);
        for (const row of (0,rows/* allRowsWhere */.Wg)(table, Object.fromEntries(further)))
            taken[row] = 1;
        const count = (rows) => {
            const left = rows.filter((row) => taken[row] === 0);
            return { n: left.length, y: left.filter((row) => table.action[row] === never).length };
        };
        const here = count((0,rows/* allRowsWhere */.Wg)(table, prohibition.antecedent));
        const whole = count((0,rows/* allRowsWhere */.Wg)(table, {}));
        const expected = (here.n * whole.y) / Math.max(1, whole.n);
        return expected < MIN_EXPECTED || here.y > MOST_LEFT * expected;
    });
}

// EXTERNAL MODULE: ./lib/policies/identity.js
var identity = __webpack_require__(9874);
// EXTERNAL MODULE: ./lib/policies/rank.js
var rank = __webpack_require__(2246);
// EXTERNAL MODULE: ./lib/policies/search/associations.js
var associations = __webpack_require__(8083);
// EXTERNAL MODULE: ./lib/policies/search/candidate.js
var candidate = __webpack_require__(4022);
// EXTERNAL MODULE: ./lib/policies/search/outcomes.js
var outcomes = __webpack_require__(7102);
// EXTERNAL MODULE: ./lib/policies/search/preconditions.js
var preconditions = __webpack_require__(4968);
// EXTERNAL MODULE: ./lib/policies/search/prohibitions.js + 3 modules
var prohibitions = __webpack_require__(30);
// EXTERNAL MODULE: ./lib/policies/search/sequences.js + 6 modules
var sequences = __webpack_require__(7948);
// EXTERNAL MODULE: ./lib/policies/significance.js
var significance = __webpack_require__(793);
;// CONCATENATED MODULE: ./lib/policies/mine.js


















/** The rule with its counts in this table, as it stands in `policies.json`. */
function countedPolicy(rule, table, status = 'mined', note) {
    const count = (0,evidence/* countPolicy */.E)(rule, table);
    return {
        ...rule,
        policy_id: (0,identity.policyId)(rule),
        status,
        ...(note === undefined ? {} : { note }),
        support: (0,rounding/* roundSix */.R)(count.support),
        confidence: (0,rounding/* roundSix */.R)(count.confidence),
        lift: (0,rounding/* roundSix */.R)(count.lift),
        description: describePolicy(rule, count),
        evidence: count.evidence
    };
}
/** Counts rules that people wrote: the same numbers as if they had been mined. Order and status are kept. */
const countRules = (rules, table) => rules.map((rule) => countedPolicy(rule, table, rule.status ?? 'required', rule.note));
const derived = new Set(vocabulary/* derivedKeys */.YI);
const byId = (a, b) => (0,table/* compareText */.n6)(a.policy_id, b.policy_id);
const searches = {
    association: associations/* searchAssociations */.n,
    precondition: preconditions/* searchPreconditions */.a,
    prohibition: prohibitions/* searchProhibitions */.D,
    outcome: outcomes/* searchOutcomes */.K,
    sequence: sequences/* searchSequences */.p
};
const MINING_STEPS = {
    search: (kind, table, options) => searches[kind](table, options),
    count: (rule, table) => countedPolicy(rule, table)
};
function candidates(table, options, { search } = MINING_STEPS) {
    if (table.rows === 0)
        return [];
    return registry/* kindNames */.$
        .filter((name) => options.kinds.includes(name))
        .flatMap((name) => search(name, table, options));
}
/** What policies of other kinds say already: reasons by index. */
function fold(policies, table) {
    const associations = policies.filter((policy) => policy.kind === 'association');
    const isAtMost = (share) => (key, value) => {
        const rows = (item) => (0,postings/* rowsOfItem */.QY)(table, item).length;
        const all = table.items.reduce((sum, item, i) => (item.key === key ? sum + rows(i) : sum), 0);
        return rows((0,postings/* itemIndex */.IY)(table, key, value)) <= share * all;
    };
    const reasons = foldKinds(policies.map((policy) => ({ rule: policy, confidence: policy.confidence })), (key) => table.items.filter((item) => item.key === key).length, isAtMost(significance/* NARROW */.kU), isAtMost(0.5));
    return policies.map((policy, i) => reasons[i] === undefined &&
        policy.kind === 'prohibition' &&
        mirrorsAssociation(policy, associations, table)
        ? 'only mirrors an association'
        : reasons[i]);
}
/** The policies that the table supports, sorted by id. With `all`, whatever meets the thresholds. */
function minePolicies(table, options, steps = MINING_STEPS) {
    const policies = (0,candidate/* standing */.J)(candidates(table, options, steps)).map((rule) => steps.count(rule, table));
    const folded = options.all ? [] : fold(policies, table);
    return policies.filter((_, i) => folded[i] === undefined).sort(byId);
}
/** What `minePolicies` leaves out of what meets the thresholds, sorted by id. */
const explainOmissions = (table, options) => judged(table, options)
    .flatMap(({ policy, reason }) => (reason === undefined ? [] : [{ policy, reason }]))
    .sort((a, b) => byId(a.policy, b.policy));
/** Every policy over the thresholds; without a reason it belongs to the set. */
function judged(table, options) {
    const found = candidates(table, { ...options, all: false, explained: true });
    const policies = found.map(({ rule }) => countedPolicy(rule, table));
    const kept = policies.filter((_, i) => found[i]?.reason === undefined);
    const folded = fold(kept, table);
    const reasons = new Map(kept.map((policy, i) => [policy.policy_id, folded[i]]));
    return policies.map((policy, i) => ({ policy, reason: found[i]?.reason ?? reasons.get(policy.policy_id) }));
}
/** Of policies mined without pruning those that the set leaves out, in their order, each with the reason. */
function explainRest(policies, table, options) {
    const reasons = new Map(judged(table, options).map(({ policy, reason }) => [policy.policy_id, reason]));
    return policies.flatMap((policy) => {
        const isJudged = reasons.has(policy.policy_id);
        const reason = isJudged ? reasons.get(policy.policy_id) : notLookedAt(policy, options);
        return reason === undefined ? [] : [{ policy, reason }];
    });
}
/** Why a policy over the thresholds was not even judged. */
function notLookedAt(policy, { minSessions }) {
    const { sessions = 0, events = 0 } = policy.evidence ?? {};
    if (sessions < minSessions)
        return (0,significance/* tooFewSessions */.OI)(sessions, minSessions);
    const context = policy.kind === 'precondition' ? policy.requires : policy.antecedent;
    if (Object.keys(context).some((key) => derived.has(key)))
        return 'follows from the order of events: see the sequence policies';
    const conditions = Object.keys(context).length;
    if (conditions > 2)
        return `${conditions} conditions: more than people check`;
    if (policy.kind === 'outcome')
        return `hardly ever ends otherwise in ${events} events, or too few of them`;
    return `too little to be expected in ${events} events`;
}
/**
 * What a reviewer cares about most first, and of that the strongest, as the seed's tool orders them: by confidence;
 * among equals the one that says more than chance (lift), then the one that rests on more events, then by id, so that
 * no order of input shows.
 */
const rankPolicies = (policies) => [...policies].sort((a, b) => (0,rank/* concernOf */.g)(a) - (0,rank/* concernOf */.g)(b) ||
    b.confidence - a.confidence ||
    b.lift - a.lift ||
    (b.evidence?.events ?? 0) - (a.evidence?.events ?? 0) ||
    byId(a, b));
/** The first `n` of the ranking; none for n = 0. */
const topPolicies = (policies, n) => rankPolicies(policies).slice(0, Math.max(0, n));


/***/ }),

/***/ 3591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ decodeProfile),
/* harmony export */   bL: () => (/* binding */ profilePath),
/* harmony export */   k1: () => (/* binding */ encodeProfile)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _case_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5481);





/**
 * The baseline's table beside `policies.json` (`policies.profile.json.gz`): per session the ordered list of its
 * transactions, dictionary-coded. With it the gate can count any policy on both sides and relabel sessions. It holds
 * abstracted and redacted values only; sessions are nameless, objects numbered, cases known by a hash of their name.
 */
/** Bytes of the compressed file; beyond it whole sessions are sampled. */
const MOST_BYTES = 1024 * 1024;
const PROFILE_VERSION = 1;
const index = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const isInteger = (value, least) => Number.isInteger(value) && value >= least;
const isIntegers = (value, least, length) => Array.isArray(value) && value.length >= length && value.every((member) => isInteger(member, least));
const isNumberOrNull = (value) => value === null || Number.isFinite(value);
/** By hand, for there is one of these per event: a schema takes longer over them than the comparison does. */
const isProfileSession = (value) => Array.isArray(value) &&
    value.length === 5 &&
    isInteger(value[0], -1) &&
    Array.isArray(value[1]) &&
    value[1].every((event) => isInteger(event, 0) || isIntegers(event, 0, 2)) &&
    isIntegers(value[2], -1, 0) &&
    isNumberOrNull(value[3]) &&
    isNumberOrNull(value[4]);
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    profile_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(PROFILE_VERSION),
    unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['case', 'session', 'event']),
    /** Sessions of the logs; more than are listed where the profile is a sample. */
    sessions_total: index,
    actions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    outcomes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    agents: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Fingerprints without the folder that all cases of these logs share; absent where they share none. */
    case_tails: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    object_keys: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()])])),
    /** [action, outcome, agent, …items], -1 where the log does not say. */
    transactions: zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((rows) => Array.isArray(rows) && rows.every((row) => isIntegers(row, -1, 3))),
    /** Per name of a condition the values it took. */
    conditions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())])),
    sessions: zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((rows) => Array.isArray(rows) && rows.every(isProfileSession))
});
/** Where the profile of a baseline stands: `policies.json` → `policies.profile.json.gz`. */
const profilePath = (baseline) => `${baseline.replace(/\.json$/i, '')}.profile.json.gz`;
const meanOf = (column, from, to) => {
    if (column === undefined)
        return null;
    const known = column.subarray(from, to).filter((value) => !Number.isNaN(value));
    return known.length === 0
        ? null
        : Math.round((known.reduce((sum, value) => sum + value, 0) / known.length) * 1000) / 1000;
};
/** Events beyond which no log fits into the profile: sampled before anything is encoded. */
const MOST_EVENTS = 100_000;
/** The bytes of the profile of a table whose values are abstracted and redacted, and the digest that names them. */
async function encodeProfile(whole) {
    const { gzipSync } = await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 1306));
    // fflate compresses in plain JavaScript: the same bytes on every machine, which zlib does not promise.
    const compress = (text) => gzipSync(new TextEncoder().encode(text), { level: 9, mtime: 0 });
    const table = (0,_case_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withCaseFingerprints */ .C_)(whole);
    const sample = sessionsByHash(table);
    let kept = sample.length;
    for (let events = 0, at = 0; at < sample.length; at++) {
        events += rowsOf(table, sample[at]);
        if (events > MOST_EVENTS) {
            kept = Math.max(1, at);
            break;
        }
    }
    for (;;) {
        const text = JSON.stringify(profileOf(table, sample.slice(0, kept).sort((a, b) => a - b)));
        const bytes = compress(text);
        if (bytes.length <= MOST_BYTES || kept <= 1)
            return { bytes, digest: (0,_case_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) };
        kept = Math.max(1, Math.floor(kept * Math.min(0.95, (0.97 * MOST_BYTES) / bytes.length)));
    }
}
const rowsOf = (table, session) => table.sessionStart[session + 1] - table.sessionStart[session];
/** The sessions in the order of a hash of what they hold: whose sample they enter depends on nothing else. */
function sessionsByHash(table) {
    const hashes = Float64Array.from({ length: table.sessions }, (_, session) => {
        let high = 0x811c9dc5;
        let low = 0x9e3779b9;
        const take = (id) => {
            high = Math.imul(high ^ id, 0x01000193);
            low = Math.imul(low ^ (id + 0x7f4a7c15), 0x85ebca6b);
            low ^= low >>> 13;
        };
        for (let row = table.sessionStart[session]; row < table.sessionStart[session + 1]; row++) {
            take(table.action[row]);
            take(table.outcome[row]);
            for (let i = table.itemStart[row]; i < table.itemStart[row + 1]; i++)
                take(table.itemIds[i]);
        }
        return (high >>> 0) * 2 ** 21 + (low >>> 11);
    });
    return Array.from(hashes.keys()).sort((a, b) => hashes[a] - hashes[b] || a - b);
}
/** Dictionary that numbers what is used, in the order of the table's own (sorted) dictionary. */
function used(size, mark) {
    const seen = new Uint8Array(size);
    mark((id) => {
        if (id !== _events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NONE */ .x3)
            seen[id] = 1;
    });
    const ids = [];
    const at = new Int32Array(size).fill(-1);
    for (let id = 0; id < size; id++) {
        if (seen[id] === 1) {
            at[id] = ids.length;
            ids.push(id);
        }
    }
    return { ids, at };
}
function profileOf(table, sessions) {
    const rows = sessions.flatMap((session) => {
        const from = table.sessionStart[session];
        return Array.from({ length: table.sessionStart[session + 1] - from }, (_, i) => from + i);
    });
    const column = (ids, size) => used(size, (note) => {
        for (const row of rows)
            note(ids[row]);
    });
    const span = (starts, ids, size) => used(size, (note) => {
        for (const row of rows)
            for (let i = starts[row]; i < starts[row + 1]; i++)
                note(ids[i]);
    });
    const actions = column(table.action, table.actions.length);
    const outcomes = column(table.outcome, table.outcomes.length);
    const agents = column(table.agent, table.agents.length);
    const items = span(table.itemStart, table.itemIds, table.items.length);
    const objectKeys = span(table.objectStart, table.objectKey, table.objectKeys.length);
    const cases = [
        ...new Set(sessions.map((session) => table.sessionCase[session]).filter((id) => id !== _events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NONE */ .x3))
    ].sort((a, b) => a - b);
    const caseAt = new Map(cases.map((id, at) => [id, at]));
    const at = (dictionary, id) => id === _events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NONE */ .x3 ? -1 : dictionary.at[id];
    const transactionOf = (row) => [
        at(actions, table.action[row]),
        at(outcomes, table.outcome[row]),
        at(agents, table.agent[row]),
        ...Array.from(table.itemIds.subarray(table.itemStart[row], table.itemStart[row + 1]), (id) => items.at[id])
    ];
    const texts = new Map();
    const textOfRow = new Map();
    for (const row of rows) {
        const transaction = transactionOf(row);
        const text = transaction.join(',');
        textOfRow.set(row, text);
        texts.set(text, transaction);
    }
    const ordered = [...texts].sort(([, a], [, b]) => compareNumbers(a, b));
    const transactionAt = new Map(ordered.map(([text], position) => [text, position]));
    const conditionNames = [...table.conditions.keys()].sort(_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6);
    const conditions = conditionNames.map((name) => {
        const values = table.conditions.get(name) ?? [];
        return [
            name,
            [...new Set(sessions.map((s) => values[s]).filter((v) => v !== undefined))].sort(_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)
        ];
    });
    const encoded = sessions.map((session) => {
        const from = table.sessionStart[session];
        const to = table.sessionStart[session + 1];
        const events = Array.from({ length: to - from }, (_, i) => {
            const row = from + i;
            const transaction = transactionAt.get(textOfRow.get(row));
            const objects = [];
            for (let o = table.objectStart[row]; o < table.objectStart[row + 1]; o++) {
                objects.push(objectKeys.at[table.objectKey[o]], table.objectNumber[o]);
            }
            const repeated = table.repeated[row];
            return repeated === 0 && objects.length === 0 ? transaction : [transaction, repeated, ...objects];
        });
        return [
            caseAt.get(table.sessionCase[session]) ?? -1,
            events,
            conditions.map(([name, values]) => {
                const value = table.conditions.get(name)?.[session];
                return value === undefined ? -1 : values.indexOf(value);
            }),
            meanOf(table.latencyMs, from, to),
            meanOf(table.tokens, from, to)
        ];
    });
    const sorted = encoded
        .map((session) => ({ session, text: JSON.stringify(session) }))
        .sort((a, b) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.text, b.text))
        .map(({ session }) => session);
    return {
        profile_version: PROFILE_VERSION,
        unit: table.unit,
        sessions_total: table.sessions,
        actions: actions.ids.map((id) => table.actions[id]),
        outcomes: outcomes.ids.map((id) => table.outcomes[id]),
        agents: agents.ids.map((id) => table.agents[id]),
        cases: cases.map((id) => table.cases[id]),
        ...(table.caseTails === undefined
            ? {}
            : { case_tails: cases.map((id) => table.caseTails?.[id]) }),
        object_keys: objectKeys.ids.map((id) => table.objectKeys[id]),
        items: items.ids.map((id) => {
            const { key, value } = table.items[id];
            return [key, value];
        }),
        transactions: ordered.map(([, transaction]) => transaction),
        conditions,
        sessions: sorted
    };
}
const compareNumbers = (a, b) => {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
        const difference = a[i] - b[i];
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
};
/**
 * The table of a profile's bytes. `digest`, where the policy set states one, must be that of the uncompressed bytes.
 * Throws a UserError that says to run `update` for anything damaged, foreign or of another version.
 */
function decodeProfile(bytes, path, digest) {
    const mend = 'run `policyminer update` to write policies and profile anew';
    let text;
    try {
        text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: 512 * 1024 * 1024 }).toString('utf8');
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`profile ${path} cannot be unpacked: ${mend}`);
    }
    if (digest !== undefined && (0,_case_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text) !== digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`profile ${path} does not belong to its policy set (digests differ): ${mend}`);
    }
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`profile ${path} is not JSON: ${mend}`);
    }
    const parsed = profileSchema.safeParse(json, { jitless: true });
    if (!parsed.success || !consistent(parsed.data))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`profile ${path} is damaged or of another version: ${mend}`);
    return tableOf(parsed.data);
}
/** Every index points into its dictionary. */
function consistent(profile) {
    const below = (id, size) => id < size;
    return ((profile.case_tails === undefined || profile.case_tails.length === profile.cases.length) &&
        profile.transactions.every(([action, outcome, agent, ...items]) => action !== undefined &&
            action >= 0 &&
            below(action, profile.actions.length) &&
            below(outcome, profile.outcomes.length) &&
            below(agent, profile.agents.length) &&
            items.every((id) => id >= 0 && below(id, profile.items.length))) &&
        profile.sessions.every(([caseId, events, conditions]) => below(caseId, profile.cases.length) &&
            conditions.length === profile.conditions.length &&
            conditions.every((value, i) => below(value, profile.conditions[i]?.[1].length ?? 0)) &&
            events.every((event) => {
                const [transaction, , ...objects] = typeof event === 'number' ? [event] : event;
                return (below(transaction, profile.transactions.length) &&
                    objects.length % 2 === 0 &&
                    objects.every((id, i) => i % 2 === 1 || below(id, profile.object_keys.length)));
            })));
}
function tableOf(profile) {
    const rows = profile.sessions.reduce((sum, [, events]) => sum + events.length, 0);
    const action = new Uint32Array(rows);
    const outcome = new Uint32Array(rows);
    const agent = new Uint32Array(rows);
    const session = new Uint32Array(rows);
    const repeated = new Uint8Array(rows);
    const itemStart = new Uint32Array(rows + 1);
    const objectStart = new Uint32Array(rows + 1);
    const sessionStart = new Uint32Array(profile.sessions.length + 1);
    const sessionCase = new Uint32Array(profile.sessions.length);
    const itemIds = [];
    const objectKey = [];
    const objectNumber = [];
    const measured = (at) => profile.sessions.some((s) => s[at] !== null) ? new Float64Array(rows).fill(Number.NaN) : undefined;
    const latencyMs = measured(3);
    const tokens = measured(4);
    const column = (id) => (id < 0 ? _events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NONE */ .x3 : id);
    let row = 0;
    profile.sessions.forEach(([caseId, events, , latency, tokenMean], s) => {
        sessionCase[s] = column(caseId);
        for (const event of events) {
            const [transaction, again, ...objects] = typeof event === 'number' ? [event, 0] : event;
            const [a, o, g, ...items] = profile.transactions[transaction];
            action[row] = a;
            outcome[row] = column(o);
            agent[row] = column(g);
            session[row] = s;
            repeated[row] = again;
            itemIds.push(...items);
            for (let i = 0; i < objects.length; i += 2) {
                objectKey.push(objects[i]);
                objectNumber.push(objects[i + 1]);
            }
            if (latencyMs !== undefined && latency !== null)
                latencyMs[row] = latency;
            if (tokens !== undefined && tokenMean !== null)
                tokens[row] = tokenMean;
            row++;
            itemStart[row] = itemIds.length;
            objectStart[row] = objectKey.length;
        }
        sessionStart[s + 1] = row;
    });
    return {
        rows,
        sessions: profile.sessions.length,
        unit: profile.unit,
        actions: profile.actions,
        outcomes: profile.outcomes,
        agents: profile.agents,
        cases: profile.cases,
        ...(profile.case_tails === undefined ? {} : { caseTails: profile.case_tails }),
        items: profile.items.map(([key, value]) => ({ key, value })),
        action,
        outcome,
        agent,
        session,
        itemStart,
        itemIds: Uint32Array.from(itemIds),
        sessionStart,
        sessionCase,
        objectKeys: profile.object_keys,
        objectStart,
        objectKey: Uint32Array.from(objectKey),
        objectNumber: Uint32Array.from(objectNumber),
        repeated,
        latencyMs,
        tokens,
        conditions: new Map(profile.conditions.map(([name, values], at) => [
            name,
            profile.sessions.map(([, , conditions]) => values[conditions[at]])
        ]))
    };
}


/***/ })

};
