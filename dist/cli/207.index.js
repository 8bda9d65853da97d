export const id = 207;
export const ids = [207,874];
export const modules = {

/***/ 7768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ commonRoot),
/* harmony export */   TS: () => (/* binding */ reduce),
/* harmony export */   _k: () => (/* binding */ isReducedKey)
/* harmony export */ });
const part = (key, name, value) => ({ key: `${key}.${name}`, value });
function reduceUrl(key, text) {
    const match = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(text);
    return match === null ? [] : [part(key, 'host', (match[2] ?? '').toLowerCase())];
}
const extension = (name) => /.\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'none';
/** Top folder below `root` and extension. A path outside the root shows it: `/`, `~` or `..` stands before the folder. */
function reducePath(key, text, root) {
    const path = text.replaceAll('\\', '/');
    const inside = root !== '' && (path === root || path.startsWith(`${root}/`));
    const relative = (inside ? path.slice(root.length + 1) : path).replace(/^(?:\.\/)+/, '');
    const absolute = relative.startsWith('/') ? '/' : '';
    const segments = relative.split('/').filter((segment) => segment !== '' && segment !== '.');
    const [first = '.'] = segments;
    const isFolder = segments.length > 1 || relative.endsWith('/') || absolute !== '' || first.startsWith('~');
    const top = isFolder || first === '.' || first === '..' ? absolute + first : '(root)';
    return [part(key, 'top', top), part(key, 'ext', extension(segments.at(-1) ?? ''))];
}
const wrapper = /^(?:sudo|time|nohup|env|command|exec|nice|then|do|\(|\{)$/;
/** Program of a shell command, and with its subcommand where it has one: `git`, `git commit`. */
function reduceCommand(key, text) {
    const steps = text.split(/&&|\|\||[;|\n]/).map((step) => step.trim().split(/\s+/));
    const words = steps.map((step) => step.slice(step.findIndex((word) => !wrapper.test(word) && !/^\w+=/.test(word))));
    const step = words.find(([program]) => program !== undefined && program !== '' && program !== 'cd') ?? words[0] ?? [];
    const program = (step[0] ?? '').split('/').at(-1) ?? '';
    if (program === '')
        return [];
    const sub = step[1];
    const items = [part(key, 'program', program)];
    if (sub !== undefined && /^[a-z][a-z0-9:-]{0,20}$/.test(sub))
        items.push(part(key, 'subcommand', `${program} ${sub}`));
    return items;
}
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
function reduceDate(key, text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
    if (match === null)
        return [];
    const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))).getUTCDay();
    return [part(key, 'weekday', weekdays[day])];
}
/** Whether the key's name says that it holds a part of a longer text: of a path, an address, a command. */
const isReducedKey = (key) => /.\.(?:host|top|ext|program|subcommand)$/.test(key);
/** What generalises of a value: no item where nothing does. */
function reduce(key, value, to, root = '') {
    if (typeof value !== 'string')
        return [];
    switch (to) {
        case 'url':
            return reduceUrl(key, value);
        case 'path':
            return reducePath(key, value, root);
        case 'command':
            return reduceCommand(key, value);
        case 'date':
            return reduceDate(key, value);
    }
}
/** Longest folder above at least four fifths of the absolute paths; empty where they have none in common. */
function commonRoot(paths) {
    const absolute = paths
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => /^(?:\/|[A-Za-z]:\/)/.test(path));
    if (absolute.length < paths.length / 2)
        return '';
    let root = '';
    for (;;) {
        const counts = new Map();
        for (const path of absolute) {
            if (!path.startsWith(`${root}/`) && root !== '')
                continue;
            const end = path.indexOf('/', root.length + 1);
            if (end > 0)
                counts.set(path.slice(0, end), (counts.get(path.slice(0, end)) ?? 0) + 1);
        }
        const [best] = [...counts].sort((a, b) => b[1] - a[1]);
        if (best === undefined || best[1] < absolute.length * 0.8)
            return root;
        root = best[0];
    }
}


/***/ }),

/***/ 4914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ reductions),
/* harmony export */   TZ: () => (/* binding */ rawVocabulary),
/* harmony export */   YI: () => (/* binding */ derivedKeys),
/* harmony export */   qD: () => (/* binding */ vocabularySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);

const reason = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/** What a text is reduced to: the part of it that other events share. */
const reductions = ['url', 'path', 'command', 'date'];
/** Context that follows from the order of events; switched as a whole. */
const derivedKeys = ['previous_action', 'previous_outcome', 'position', 'happened_before'];
/**
 * How the values of a log were made mineable: plain data, fitted once on the baseline's logs, stored with it and
 * applied unchanged to every later log. Each choice stands with its reason and can be overruled in the config file.
 */
const vocabularySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Keys as the logs name them, known when the vocabulary was fitted; a key not listed is new. */
    known: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Keys left out of mining. */
    dropped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason })),
    /** Keys that say the same as another one, which stands for both. */
    merged: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), into: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason })),
    /** Numbers that became ranges: each boundary begins a range. */
    cuts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), reason })),
    /** Texts reduced to what generalises; `root` is the folder that paths are told from. */
    reduced: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(reductions), root: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), reason })),
    /** Keys whose values name things: numbered within a session, so that policies can say "of the same". */
    objects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Derived keys in use, and the actions that `happened_before` tells of. */
    derived: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(derivedKeys)),
    milestones: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Names people gave to actions and keys; several actions may share one (a group). */
    renamed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))
});
/** Leaves every value as it is: what the seed's tool would see. */
const rawVocabulary = {
    known: [],
    dropped: [],
    merged: [],
    cuts: [],
    reduced: [],
    objects: [],
    derived: [],
    milestones: [],
    renamed: []
};


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ countPolicy)
/* harmony export */ });
/* harmony import */ var _kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5067);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9712);


/** Counts any rule, mined or written by hand, in any table. */
function countPolicy(rule, table) {
    const kind = (0,_kinds_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(rule);
    const situations = kind.situations(rule, table);
    const evidence = (0,_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(situations, table);
    if (evidence.events === 0)
        return { evidence, support: 0, confidence: 0, lift: 0 };
    const confidence = evidence.kept / evidence.events;
    const support = evidence[kind.supportOf === 'kept' ? 'kept' : 'events'] / table.rows;
    const lift = kind.lift?.(rule, table, evidence) ?? quotient(confidence, kind.expected(rule, table, situations));
    return { evidence, support, confidence, lift };
}
/** Where nothing was to be expected, nothing is above expectation. */
const quotient = (confidence, expected) => (expected > 0 ? confidence / expected : 0);


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canonicalJson: () => (/* binding */ canonicalJson),
/* harmony export */   canonicalRule: () => (/* binding */ canonicalRule),
/* harmony export */   policyId: () => (/* binding */ policyId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4313);
/* harmony import */ var _kinds_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5067);



/** The fields that make a rule, per kind: a whole policy (counts, note, status) has the id of its rule. */
const fields = {
    association: ['antecedent', 'consequent', 'kind'],
    precondition: ['action', 'kind', 'requires'],
    prohibition: ['antecedent', 'kind', 'never'],
    outcome: ['action', 'antecedent', 'kind', 'outcome'],
    sequence: ['activation', 'antecedent', 'kind', 'most', 'same', 'target', 'template']
};
/** JSON with keys sorted by code point and undefined members left out; `1`, `"1"` and `true` stay three values. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a, b));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}
/** The text that a rule's id is made from: equal for equal rules, whatever else the object carries. */
function canonicalRule(rule) {
    const own = rule;
    return canonicalJson(Object.fromEntries(fields[rule.kind].map((field) => [field, own[field]])));
}
/** Kind prefix and 12 hex digits of the rule's SHA-256: survives re-mining, re-ordering and other policies. */
function policyId(rule) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalRule(rule)).digest('hex');
    return `${(0,_kinds_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(rule).prefix}-${digest.slice(0, 12)}`;
}


/***/ }),

/***/ 7207:
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
var policies_evidence = __webpack_require__(5053);
// EXTERNAL MODULE: ./lib/abstraction/cut-points.js
var cut_points = __webpack_require__(1342);
// EXTERNAL MODULE: ./lib/abstraction/reductions.js
var reductions = __webpack_require__(7768);
;// CONCATENATED MODULE: ./lib/policies/guard.js

/**
 * Whether the value is a condition that people set an action rather than what makes an agent do it: a yes
 * (`confirmed=true`), or what the call itself names ("writes only below output"). "Only when" then says more than that
 * the one leads to the other.
 */
const isGuard = (key, value) => value === true || key.startsWith('arg.') || (0,reductions/* isReducedKey */._k)(key);

// EXTERNAL MODULE: ./lib/policies/rows.js
var policies_rows = __webpack_require__(2733);
// EXTERNAL MODULE: ./lib/policies/wording.js
var wording = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/policies/fold.js




const single = (conditions) => {
    const [first, ...others] = (0,wording/* sortedConditions */.wS)(conditions);
    return others.length === 0 ? first : undefined;
};
/** From this confidence on a precondition is as good as a law. */
const LAW = 0.95;
/** From this confidence on it is told even beside the association of the two, if that is wide and the value a guard. */
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
        const isState = value !== undefined && isGuard(key, value) && !isNarrow(key, value);
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
        for (const row of (0,policies_rows/* allRowsWhere */.Wg)(table, Object.fromEntries(further)))
            taken[row] = 1;
        const count = (rows) => {
            const left = rows.filter((row) => taken[row] === 0);
            return { n: left.length, y: left.filter((row) => table.action[row] === never).length };
        };
        const here = count((0,policies_rows/* allRowsWhere */.Wg)(table, prohibition.antecedent));
        const whole = count((0,policies_rows/* allRowsWhere */.Wg)(table, {}));
        const expected = (here.n * whole.y) / Math.max(1, whole.n);
        return expected < MIN_EXPECTED || here.y > MOST_LEFT * expected;
    });
}

;// CONCATENATED MODULE: ./lib/policies/fold-implied.js


/** How much less sure two policies may be together than what they imply. */
const LESS_SURE = 0.02;
/** "Only in this context" or "never in it", said of an action; undefined for what says something else. */
function contextual(policy) {
    if (policy.kind === 'precondition')
        return { word: 'only', action: policy.action, conditions: policy.requires };
    if (policy.kind !== 'prohibition')
        return undefined;
    return { word: 'never', action: policy.never, conditions: policy.antecedent };
}
const fold_implied_named = ({ word, conditions }, action) => JSON.stringify([word, action, (0,wording/* sortedConditions */.wS)(conditions)]);
/**
 * Of policies that say in what sessions an action is done (or never), which follow from what must come before it: where
 * refunds come only after asking, and asking only in sessions about refunds, the refunds do as well. True by index.
 */
function impliedByOrder(policies, table) {
    const steady = steadyKeys(table);
    /** By action what must come before it, and by what is said of an action in a context, how sure that is. */
    const before = new Map();
    const told = new Map();
    for (const policy of policies) {
        const own = contextual(policy);
        if (own !== undefined)
            told.set(fold_implied_named(own, own.action), policy.confidence);
        if (policy.kind !== 'sequence' || policy.target === undefined)
            continue;
        if (policy.template !== 'precedence' && policy.template !== 'chain_precedence')
            continue;
        if ((0,wording/* sortedConditions */.wS)(policy.antecedent).length > 0)
            continue;
        const known = before.get(policy.activation) ?? new Map();
        before.set(policy.activation, known.set(policy.target, policy.confidence));
    }
    return policies.map((policy) => {
        const own = contextual(policy);
        if (own === undefined || !Object.keys(own.conditions).every(steady))
            return false;
        return [...(before.get(own.action) ?? [])].some(([earlier, sure]) => {
            const its = told.get(fold_implied_named(own, earlier));
            return its !== undefined && sure * its >= policy.confidence - LESS_SURE;
        });
    });
}
/** Whether no session has two values of a key. */
function steadyKeys(table) {
    const known = new Map();
    return (key) => {
        const found = known.get(key) ?? isSteady(table, key);
        known.set(key, found);
        return found;
    };
}
function isSteady(table, key) {
    const held = new Int32Array(table.sessions).fill(-1);
    return table.items.every((item, i) => {
        if (item.key !== key)
            return true;
        return (0,postings/* rowsOfItem */.QY)(table, i).every((row) => {
            const session = table.session[row];
            const other = held[session];
            held[session] = i;
            return other === -1 || other === i;
        });
    });
}

// EXTERNAL MODULE: ./lib/policies/identity.js
var identity = __webpack_require__(9874);
// EXTERNAL MODULE: ./lib/policies/rank.js
var rank = __webpack_require__(2246);
// EXTERNAL MODULE: ./lib/policies/search/associations.js
var associations = __webpack_require__(8083);
;// CONCATENATED MODULE: ./lib/policies/search/candidate.js
/** The rules that belong to the set. */
const standing = (candidates) => candidates.filter(({ reason }) => reason === undefined).map(({ rule }) => rule);

// EXTERNAL MODULE: ./lib/policies/kinds/counting.js
var counting = __webpack_require__(1581);
// EXTERNAL MODULE: ./lib/policies/significance.js
var significance = __webpack_require__(793);
// EXTERNAL MODULE: ./lib/policies/sums.js
var sums = __webpack_require__(9712);
// EXTERNAL MODULE: ./lib/policies/thresholds.js
var thresholds = __webpack_require__(8936);
// EXTERNAL MODULE: ./lib/policies/search/class-rules.js + 3 modules
var class_rules = __webpack_require__(7765);
;// CONCATENATED MODULE: ./lib/policies/search/outcomes.js










/** Fewest events on which an outcome is worth a policy. */
const MIN_EVENTS = 10;
/** Fewest events that end otherwise than most: fewer could not show in what context they do. */
const MIN_UNUSUAL = 5;
/** An ending with more conditions than this is no rule that people check. */
const MOST_CONDITIONS = 2;
/** By how much more often than actions do an action must end as most do, to be worth telling. */
const CLEARLY_MORE = 0.25;
/** Share of its confidence that must be left outside of a context for an ending to be told without it. */
const MOST_OUTSIDE = 0.5;
/** Share of an action's events that a context must cover. */
const MIN_SHARE = 0.01;
/** How an action ends, alone or in a context; without `all`, what adds nothing carries its reason. */
function searchOutcomes(table, options) {
    const known = (0,counting/* withOutcome */.lt)(table, (0,policies_rows/* everyRow */.UJ)(table));
    const totals = countOutcomes(table, known);
    const actions = table.actions
        .map((name, action) => ({ name, rows: (0,counting/* withOutcome */.lt)(table, (0,postings/* rowsOfAction */.LQ)(table, action)) }))
        .filter(({ rows }) => rows.length >= (options.all ? 1 : MIN_EVENTS));
    const overall = { totals, known: known.length, problems: actions.length };
    return actions.flatMap(({ name, rows }) => {
        const contexts = inContext(table, options, name, rows, overall);
        return [
            ...withoutParts(table, alone(table, options, name, rows, overall), standing(contexts)),
            ...contexts
        ];
    });
}
/** An ending that is due to a context is told of that context alone. */
function withoutParts(table, candidates, contexts) {
    const counts = (rule) => {
        const { events, kept } = (0,policies_evidence/* countPolicy */.E)(rule, table).evidence;
        return { n: events, y: kept };
    };
    return candidates.map((candidate) => {
        if (candidate.reason !== undefined)
            return candidate;
        const whole = counts(candidate.rule);
        const isPart = contexts
            .filter(({ outcome }) => outcome === candidate.rule.outcome)
            .map(counts)
            .some(({ n, y }) => (whole.y - y) * whole.n < MOST_OUTSIDE * whole.y * (whole.n - n));
        return isPart
            ? { ...candidate, reason: 'holds in a part of these events only: a policy says in which' }
            : candidate;
    });
}
function countOutcomes(table, rows) {
    const counts = new Uint32Array(table.outcomes.length);
    for (let i = 0; i < rows.length; i++) {
        const outcome = table.outcome[rows[i]];
        counts[outcome] = counts[outcome] + 1;
    }
    return counts;
}
/** Whether no other outcome is more frequent. */
const isUsual = (totals, outcome) => totals.every((count) => count <= totals[outcome]);
/** "A ends in O": only where it ends so clearly more often than actions do. */
function alone(table, options, action, rows, overall) {
    const minConfidence = (0,thresholds/* decimalFraction */.gk)(options.minConfidence);
    const counts = countOutcomes(table, rows);
    return table.outcomes.flatMap((outcome, o) => {
        const y = counts[o];
        if (y === 0 || !(0,thresholds/* reaches */.O6)(y, rows.length, minConfidence) || options.minLift > 1)
            return [];
        const rule = { kind: 'outcome', action, antecedent: {}, outcome };
        return [{ rule, reason: options.all ? undefined : ordinary(table, options, rows, o, y, overall) }];
    });
}
function ordinary(table, options, rows, o, y, overall) {
    const contrast = { y, n: rows.length, Y: overall.totals[o], N: overall.known };
    const least = isUsual(overall.totals, o) ? CLEARLY_MORE : 2 * significance/* MIN_GAIN */.ng;
    if (y / contrast.n - contrast.Y / contrast.N < least)
        return 'ends as actions usually do';
    const evidence = (0,sums/* evidenceOfClass */.F)(rows, table.outcome, o, table);
    if (evidence.sessions < options.minSessions)
        return (0,significance/* tooFewSessions */.OI)(evidence.sessions, options.minSessions);
    const level = Math.log(significance/* KIND_LEVEL */.Gv / overall.problems / Math.max(1, table.outcomes.length));
    return (0,significance/* logMoreOften */.Yp)(contrast, (0,significance/* effectOf */.$x)(evidence)) > level ? 'could be chance' : undefined;
}
/** "A in X ends in O", against how A ends otherwise. */
function inContext(table, options, action, rows, { totals, known, problems }) {
    const isSure = (0,thresholds/* reaching */.Y1)(options.minConfidence);
    const isLifted = (0,thresholds/* liftReaching */.fv)(options.minLift);
    const counts = countOutcomes(table, rows);
    // An action that always ends alike ends no differently in any context.
    const unusual = rows.length - counts.reduce((most, count) => Math.max(most, count), 0);
    if (!options.all && unusual < MIN_UNUSUAL)
        return [];
    const minRows = options.all
        ? 1
        : Math.max(MIN_EVENTS, options.minSessions, Math.ceil(MIN_SHARE * rows.length));
    const search = new class_rules/* ClassSearch */.P({
        table,
        universe: rows,
        classOf: table.outcome,
        classes: table.outcomes.length,
        names: table.outcomes,
        minRows,
        minKept: 1,
        fewestKept: Math.max(1, (0,thresholds/* smallestCount */.$s)(minRows, (0,thresholds/* decimalFraction */.gk)(options.minConfidence))),
        // Where most actions end so anyway, it cannot be clearly more often than that.
        tells: options.all || options.explained === true
            ? undefined
            : (o) => !isUsual(totals, o) || 1 - totals[o] / known >= CLEARLY_MORE,
        maxConditions: options.all ? options.maxAntecedent : Math.min(MOST_CONDITIONS, options.maxAntecedent),
        passes: (y, n, o) => isSure(y, n) && isLifted(y, n, counts[o], rows.length),
        minSessions: options.minSessions,
        problems,
        explained: options.explained ?? false,
        derivedAlone: true,
        usualIsSilent: true,
        isOrdinary: (y, n, o) => isUsual(totals, o) && y / n - totals[o] / known < CLEARLY_MORE
    });
    return (options.all ? search.all() : search.judged()).map(({ items, cls, reason }) => ({
        rule: {
            kind: 'outcome',
            action,
            antecedent: (0,associations/* antecedentOf */.j)(table, items),
            outcome: table.outcomes[cls]
        },
        reason
    }));
}

// EXTERNAL MODULE: ./lib/policies/search/key-ranges.js
var key_ranges = __webpack_require__(9727);
;// CONCATENATED MODULE: ./lib/policies/search/owners.js


/** Fewest events that show what a context leads to. */
const owners_MIN_EVENTS = 10;
/** Gain of share over all events with which a context belongs to an action. */
const BELONGS = 0.25;
/** Counters kept; where there are more, each item is counted when asked for. */
const MOST_COUNTERS = 1 << 22;
const counted = new WeakMap();
/** Events with the item, by action. Not to be written to. */
function countsOf(table, item) {
    const size = table.actions.length;
    if (table.items.length * size > MOST_COUNTERS)
        return countRows(table, (0,postings/* rowsOfItem */.QY)(table, item));
    let counts = counted.get(table);
    if (counts === undefined) {
        counts = countAll(table);
        counted.set(table, counts);
    }
    return counts.subarray(item * size, (item + 1) * size);
}
function countRows(table, rows) {
    const { action } = table;
    const counts = new Uint32Array(table.actions.length);
    for (let i = 0; i < rows.length; i++) {
        const done = action[rows[i]];
        counts[done] = counts[done] + 1;
    }
    return counts;
}
/** Events by item and action, item by item. */
function countAll({ rows, action, actions, items, itemStart, itemIds }) {
    const size = actions.length;
    const counts = new Uint32Array(items.length * size);
    let i = 0;
    for (let row = 0; row < rows; row++) {
        const done = action[row];
        for (const end = itemStart[row + 1]; i < end; i++) {
            const at = itemIds[i] * size + done;
            counts[at] = counts[at] + 1;
        }
    }
    return counts;
}
/** Index of the largest count. */
const usualOf = (counts) => {
    let usual = 0;
    for (let i = 1; i < counts.length; i++)
        if (counts[i] > counts[usual])
            usual = i;
    return usual;
};
const found = new WeakMap();
/** By item: the action that it belongs to, since it is far more frequent there than overall; -1 where there is none. */
function ownersOf(table) {
    const known = found.get(table);
    if (known !== undefined)
        return known;
    const { isDerived } = (0,key_ranges/* keyRanges */.E)(table);
    const owners = new Int32Array(table.items.length).fill(-1);
    for (let item = 0; item < owners.length; item++) {
        const n = (0,postings/* rowsOfItem */.QY)(table, item).length;
        if (isDerived[item] === 1 || n < owners_MIN_EVENTS)
            continue;
        const counts = countsOf(table, item);
        const usual = usualOf(counts);
        const overall = (0,postings/* rowsOfAction */.LQ)(table, usual).length / table.rows;
        if (counts[usual] / n - overall >= BELONGS)
            owners[item] = usual;
    }
    found.set(table, owners);
    return owners;
}
/** What owns a row: nothing, or several of a kind. Below that: one. */
const NOTHING = -1;
const SEVERAL = -2;
const ownedRows = new WeakMap();
function ownedOf(table) {
    const known = ownedRows.get(table);
    if (known !== undefined)
        return known;
    const owners = ownersOf(table);
    const { keyOf } = (0,key_ranges/* keyRanges */.E)(table);
    const key = new Int32Array(table.rows).fill(NOTHING);
    const by = new Int32Array(table.rows).fill(NOTHING);
    for (let item = 0; item < owners.length; item++) {
        const owner = owners[item];
        if (owner < 0)
            continue;
        const own = keyOf[item];
        const rows = (0,postings/* rowsOfItem */.QY)(table, item);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            if (key[row] !== own)
                key[row] = key[row] === NOTHING ? own : SEVERAL;
            if (by[row] !== owner)
                by[row] = by[row] === NOTHING ? owner : SEVERAL;
        }
    }
    const owned = { key, by };
    ownedRows.set(table, owned);
    return owned;
}
/** Whether no context of another key owns the row (but for `action`): there the agent acts freely. */
function isFreeRow(table, key, action) {
    const owned = ownedOf(table);
    return (row) => {
        const own = owned.key[row];
        if (own === NOTHING || own === key)
            return true;
        const by = owned.by[row];
        if (by === action)
            return true;
        return own === SEVERAL && by === SEVERAL && isLeftFree(table, row, key, action);
    };
}
/** The same where several keys and several actions own the row. */
function isLeftFree(table, row, key, action) {
    const owners = ownersOf(table);
    const { keyOf } = (0,key_ranges/* keyRanges */.E)(table);
    for (let i = table.itemStart[row]; i < table.itemStart[row + 1]; i++) {
        const item = table.itemIds[i];
        const owner = owners[item];
        if (owner >= 0 && owner !== action && keyOf[item] !== key)
            return false;
    }
    return true;
}
function freeCounts(table, key) {
    const { start } = (0,key_ranges/* keyRanges */.E)(table);
    const { action } = table;
    const owned = ownedOf(table).key;
    const values = [];
    for (let item = start[key]; item < start[key + 1]; item++) {
        const counts = new Uint32Array(table.actions.length);
        const rows = (0,postings/* rowsOfItem */.QY)(table, item);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const own = owned[row];
            if (own !== NOTHING && own !== key)
                continue;
            const done = action[row];
            counts[done] = counts[done] + 1;
        }
        values.push(counts);
    }
    const whole = new Uint32Array(table.actions.length);
    for (let row = 0; row < table.rows; row++) {
        const own = owned[row];
        if (own !== NOTHING && own !== key)
            continue;
        const done = action[row];
        whole[done] = whole[done] + 1;
    }
    return { values, whole };
}

// EXTERNAL MODULE: ./lib/policies/search/rule-sets.js
var rule_sets = __webpack_require__(5803);
;// CONCATENATED MODULE: ./lib/policies/search/preconditions.js









/** Fewest events of an action on which what it requires is worth a policy. */
const preconditions_MIN_EVENTS = 10;
/** From this confidence on "only when" is told of a guard, or a limit, even where the context leads to the action as well. */
const preconditions_ABSOLUTE = 0.99;
/** A law is hardly ever broken, and less than by others, of whom some do break it. */
const MOST_BROKEN = 0.01;
const MOST_OF_OTHERS = 0.95;
const LESS_BROKEN = 0.2;
/** From this share of its events on a context leads to the action that it sees most often … */
const LEADS = 0.3;
/** … which decides half of what is done where the action is never done without it … */
const MOSTLY_LEADS = 0.5;
/** … or with one further condition, which covers nearly all of them, this surely … */
const SURE = 0.6;
const MOST_OF_ALL = 0.9;
/** Share of an action's events, and gain of it over all events, with which the action needs a value. */
const NEEDS = 0.6;
const NEEDS_MORE = 0.2;
/** Fewest other actions without a cause of their own that say what events are like. */
const MIN_COMPARED = 3;
/**
 * An action needs a value only if a good part of the others, however many may need it as well, come with it less often
 * (those at a fixed place of the session come with any, but are few). What chance adds to a share, in standard errors.
 */
const ALIKE = 0.3;
const CHANCE = 1.64;
/** Share of events in common from which two conditions are one. */
const SAME_EVENTS = 0.92;
/** Reason of what is left out where no reason is wanted. */
const OUT = 'left out';
/** "A only when K = v": every pair over the thresholds; without `all`, what adds nothing carries its reason. */
function searchPreconditions(table, options) {
    const isSure = (0,thresholds/* reaching */.Y1)(options.minConfidence);
    const isLifted = (0,thresholds/* liftReaching */.fv)(options.minLift);
    const actions = table.actions.map((_, action) => (0,postings/* rowsOfAction */.LQ)(table, action).length);
    const { start, isDerived } = (0,key_ranges/* keyRanges */.E)(table);
    const found = [];
    for (let item = 0; item < table.items.length; item++) {
        if (!options.all && isDerived[item] === 1)
            continue;
        const counts = countsOf(table, item);
        const held = (0,postings/* rowsOfItem */.QY)(table, item).length;
        for (let action = 0; action < counts.length; action++) {
            const y = counts[action];
            if (y === 0)
                continue;
            const n = actions[action];
            if (isSure(y, n) && isLifted(y, n, held, table.rows))
                found.push({ action, item, y, n });
        }
    }
    const tried = actions.filter((n) => n >= preconditions_MIN_EVENTS).length * (start.length - 1);
    const surroundings = options.all ? undefined : { present: presence(table), tried };
    const judged = found.map((requirement) => ({
        ...requirement,
        reason: surroundings && judge(table, options, requirement, surroundings)
    }));
    return (options.all ? judged : withoutTwins(table, withoutCommon(judged, actions))).map((requirement) => ({
        rule: ruleOf(table, requirement),
        reason: requirement.reason
    }));
}
/** As many actions, and this share of them, that need the same make it a property of the events. */
const MANY = { actions: 6, share: 0.3 };
/** What so many actions come with is told of none: it is what events are like where nothing else is decided. */
function withoutCommon(requirements, actions) {
    const many = Math.max(MANY.actions, MANY.share * actions.filter((n) => n >= preconditions_MIN_EVENTS).length);
    const counts = new Map();
    for (const { item, reason } of requirements)
        if (reason === undefined)
            counts.set(item, (counts.get(item) ?? 0) + 1);
    return requirements.map((one) => one.reason === undefined && (counts.get(one.item) ?? 0) >= many
        ? { ...one, reason: 'one of many: so many actions come with it that it says nothing of this one' }
        : one);
}
/** Conditions that hold on nearly the same events are one: the one that holds more often with the action is told. */
function withoutTwins(table, requirements) {
    const told = [];
    return [...requirements]
        .sort((a, b) => b.y * a.n - a.y * b.n || a.action - b.action || a.item - b.item)
        .map((one) => {
        if (one.reason !== undefined)
            return one;
        const rows = (0,postings/* rowsOfItem */.QY)(table, one.item);
        const twin = told.find((other) => {
            if (other.action !== one.action)
                return false;
            const others = (0,postings/* rowsOfItem */.QY)(table, other.item);
            return (0,postings/* intersect */.y$)(rows, others).length >= SAME_EVENTS * Math.max(rows.length, others.length);
        });
        if (twin !== undefined)
            return { ...one, reason: `folded into ${(0,rule_sets/* said */.ag)(table, [twin.item])}: the same events` };
        told.push(one);
        return one;
    });
}
function ruleOf(table, { action, item }) {
    const { key, value } = table.items[item];
    return {
        kind: 'precondition',
        action: table.actions[action],
        requires: Object.fromEntries([[key, value]])
    };
}
/** Events that have a key at all, by action and key by key; an array's members count as one. */
function presence(table) {
    const { start } = (0,key_ranges/* keyRanges */.E)(table);
    const several = (0,key_ranges/* severalValued */.K)(table);
    return Array.from({ length: start.length - 1 }, (_, key) => {
        const counts = new Uint32Array(table.actions.length);
        if (several[key] === 1) {
            for (const row of rowsWithKey(table, key)) {
                const action = table.action[row];
                counts[action] = counts[action] + 1;
            }
            return counts;
        }
        for (let item = start[key]; item < start[key + 1]; item++) {
            const own = countsOf(table, item);
            for (let action = 0; action < own.length; action++)
                counts[action] = counts[action] + own[action];
        }
        return counts;
    });
}
/** Rows that have the key, ascending. */
function rowsWithKey(table, key) {
    const { start } = (0,key_ranges/* keyRanges */.E)(table);
    const held = new Uint8Array(table.rows);
    let size = 0;
    for (let item = start[key]; item < start[key + 1]; item++) {
        const rows = (0,postings/* rowsOfItem */.QY)(table, item);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            if (held[row] === 0)
                size++;
            held[row] = 1;
        }
    }
    const rows = new Uint32Array(size);
    for (let row = 0, next = 0; next < size; row++)
        if (held[row] === 1)
            rows[next++] = row;
    return rows;
}
/**
 * Whether a narrow context (N events have its key) leads to the action, which then happens only there since it happens
 * because of it: the action is the most frequent there, or nearly all there is with one further condition.
 */
function leadsTo(table, { action, item, y, n }, N) {
    const rows = (0,postings/* rowsOfItem */.QY)(table, item);
    if (rows.length > significance/* NARROW */.kU * N)
        return false;
    const { key: name, value } = table.items[item];
    const isSure = y >= preconditions_ABSOLUTE * n;
    const isLaw = isSure && (isGuard(name, value) || (typeof value === 'string' && (0,cut_points/* isRange */._Z)(value)));
    const leads = isSure ? MOSTLY_LEADS : LEADS;
    if (!isLaw && y >= leads * rows.length && countsOf(table, item).every((count) => count <= y))
        return true;
    const { keyOf, isDerived } = (0,key_ranges/* keyRanges */.E)(table);
    /** By item: events with both, and those of the action. */
    const both = new Uint32Array(table.items.length);
    const done = new Uint32Array(table.items.length);
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const counted = table.action[row] === action ? 1 : 0;
        const end = table.itemStart[row + 1];
        for (let at = table.itemStart[row]; at < end; at++) {
            const other = table.itemIds[at];
            both[other] = both[other] + 1;
            done[other] = done[other] + counted;
        }
    }
    const key = keyOf[item];
    return done.some((count, other) => count >= MOST_OF_ALL * y &&
        count >= SURE * both[other] &&
        keyOf[other] !== key &&
        isDerived[other] === 0);
}
/**
 * Gain over the other actions with the key, where other values of it belong to actions (or those to them), among the
 * events and actions that have no cause of their own: where large sums are escalated, whatever else is done freely comes
 * with small sums more often than events do. 1 where there is nothing to put aside, or nothing left.
 */
function gainBesides(table, { action, item }, byAction) {
    const { keyOf, start } = (0,key_ranges/* keyRanges */.E)(table);
    const key = keyOf[item];
    const owners = ownersOf(table);
    const bound = boundBesides(table, { action, item }, byAction);
    if (!bound.includes(1))
        return 1;
    for (let i = 0; i < owners.length; i++)
        if (owners[i] >= 0)
            bound[owners[i]] = 1;
    const compared = [...table.actions.keys()].filter((other) => bound[other] === 0 && other !== action && byAction[other] >= preconditions_MIN_EVENTS);
    if (compared.length < MIN_COMPARED)
        return 1;
    const counts = { n: new Uint32Array(table.actions.length), y: new Uint32Array(table.actions.length) };
    const isFree = isFreeRow(table, key, action);
    const seen = new Uint8Array(table.rows);
    for (let other = start[key]; other < start[key + 1]; other++) {
        const rows = (0,postings/* rowsOfItem */.QY)(table, other);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const done = table.action[row];
            if ((done !== action && bound[done] === 1) || !isFree(row))
                continue;
            if (seen[row] === 0)
                counts.n[done] = counts.n[done] + 1;
            seen[row] = 1;
            if (other === item)
                counts.y[done] = counts.y[done] + 1;
        }
    }
    const own = { y: counts.y[action], n: counts.n[action] };
    const shares = compared
        .filter((other) => counts.n[other] >= preconditions_MIN_EVENTS)
        .map((other) => counts.y[other] / counts.n[other])
        .sort((a, b) => a - b);
    if (own.n < preconditions_MIN_EVENTS || shares.length < MIN_COMPARED)
        return 1;
    const usual = shares[Math.floor(ALIKE * shares.length)];
    return own.y / own.n - usual - CHANCE * Math.sqrt((usual * (1 - usual)) / own.n);
}
/** By action: 1 where other values of the key belong to it, or it to them. */
function boundBesides(table, { action, item }, byAction) {
    const { keyOf, start } = (0,key_ranges/* keyRanges */.E)(table);
    const key = keyOf[item];
    const owners = ownersOf(table);
    const bound = new Uint8Array(table.actions.length);
    for (let other = start[key]; other < start[key + 1]; other++) {
        if (other === item)
            continue;
        const owner = owners[other];
        if (owner >= 0)
            bound[owner] = 1;
        const share = (0,postings/* rowsOfItem */.QY)(table, other).length / table.rows;
        const counts = countsOf(table, other);
        for (let done = 0; done < counts.length; done++) {
            const [y, n] = [counts[done], byAction[done]];
            if (n >= preconditions_MIN_EVENTS && y >= NEEDS * n && y / n - share >= NEEDS_MORE)
                bound[done] = 1;
        }
    }
    bound[action] = 0;
    return bound;
}
function judge(table, options, requirement, { present, tried }) {
    const { action, item, y, n } = requirement;
    if (n < preconditions_MIN_EVENTS)
        return `the action occurs fewer than ${preconditions_MIN_EVENTS} times`;
    const key = (0,key_ranges/* keyRanges */.E)(table).keyOf[item];
    const byAction = present[key];
    const own = byAction[action];
    if (own < 0.8 * n)
        return 'the action often comes without this key';
    // Among the other actions with the key: a key that only this action has tells nothing about when it happens.
    const [Y, N] = [(0,postings/* rowsOfItem */.QY)(table, item).length, byAction.reduce((sum, count) => sum + count, 0)];
    const others = (Y - y) / (N - own);
    // Of laws: what the other actions break now and then, this one does not.
    const isLaw = n - y <= MOST_BROKEN * n && others <= MOST_OF_OTHERS && n - y <= LESS_BROKEN * (1 - others) * n;
    const isOfOthers = y / n - others < 2 * significance/* MIN_GAIN */.ng && !isLaw;
    const level = Math.log(significance/* KIND_LEVEL */.Gv / Math.max(1, tried));
    const isChance = (0,significance/* logMoreOften */.Yp)({ y, n, Y, N: table.rows }) > level;
    // Where nobody asks for the reason, what costs no pass over the events decides first.
    if (options.explained !== true && (N - own < preconditions_MIN_EVENTS || isOfOthers || isChance))
        return OUT;
    if (leadsTo(table, requirement, N))
        return 'only the other side of this: the context leads to the action';
    if (N - own < preconditions_MIN_EVENTS)
        return 'no other action has this key';
    if (isOfOthers)
        return 'holds for other actions as well';
    if (gainBesides(table, requirement, byAction) < 2 * significance/* MIN_GAIN */.ng)
        return 'only what is left where other values of this key lead to other actions';
    if (isChance)
        return 'could be chance';
    const holds = new Uint32Array(table.rows);
    for (const row of (0,postings/* rowsOfItem */.QY)(table, item))
        holds[row] = 1;
    const evidence = (0,sums/* evidenceOfClass */.F)((0,postings/* rowsOfAction */.LQ)(table, action), holds, 1, table);
    if (evidence.sessions < options.minSessions)
        return (0,significance/* tooFewSessions */.OI)(evidence.sessions, options.minSessions);
    const whole = (0,sums/* evidenceOfClass */.F)(rowsWithKey(table, key), holds, 1, table);
    const [effect, usual] = [(0,significance/* effectWithin */.Hm)(evidence, whole), (0,significance/* effectOf */.$x)(whole)];
    const needed = y / n - others < 2 * significance/* MIN_GAIN */.ng ? 0.001 : 0.05;
    if ((0,significance/* logMoreOftenThanRest */.Vw)({ y, n: own, Y, N }, effect, usual) > Math.log(needed))
        return 'could hold for other actions as well';
    return (0,significance/* logMoreOftenThanRest */.Vw)({ y, n, Y, N: table.rows }, effect, usual) > level
        ? 'could be chance'
        : undefined;
}

// EXTERNAL MODULE: ./lib/policies/search/cells.js + 1 modules
var search_cells = __webpack_require__(8905);
;// CONCATENATED MODULE: ./lib/policies/search/value-counts.js

/** Counts by action, value by value of a key, among any rows. */
class ValueCounts {
    #table;
    #known = new Map();
    constructor(table) {
        this.#table = table;
    }
    /** By value of the key, in the order of the items: counts by action among the rows; all rows where left out. */
    of(key, rows) {
        const { action, actions } = this.#table;
        const { from, to, codes } = this.#valuesOf(key);
        const values = Array.from({ length: to - from }, () => new Uint32Array(actions.length));
        if (rows === undefined || codes === undefined) {
            for (let item = from; item < to; item++) {
                const own = (0,postings/* rowsOfItem */.QY)(this.#table, item);
                addActions(action, rows === undefined ? own : (0,postings/* intersect */.y$)(rows, own), values[item - from]);
            }
            return values;
        }
        const flat = new Uint32Array((values.length + 1) * actions.length);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const at = codes[row] * actions.length + action[row];
            flat[at] = flat[at] + 1;
        }
        return values.map((_, v) => flat.subarray((v + 1) * actions.length, (v + 2) * actions.length));
    }
    #valuesOf(key) {
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const { items } = this.#table;
        const from = items.findIndex((item) => item.key === key);
        let to = from;
        while (to < items.length && items[to]?.key === key)
            to++;
        const values = { from, to, codes: codesOf(this.#table, from, to) };
        this.#known.set(key, values);
        return values;
    }
}
function codesOf(table, from, to) {
    const codes = new Uint32Array(table.rows);
    for (let item = from; item < to; item++) {
        const rows = (0,postings/* rowsOfItem */.QY)(table, item);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            if (codes[row] !== 0)
                return undefined;
            codes[row] = item - from + 1;
        }
    }
    return codes;
}
function addActions(action, rows, counts) {
    for (let i = 0; i < rows.length; i++) {
        const done = action[rows[i]];
        counts[done] = counts[done] + 1;
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/variation.js
/** Fewest events of a value that say how often an action happens with it. */
const MIN_ROWS = 20;
/**
 * An action that belongs to one value of a key is rare with every other: only against the other values does it say
 * something that it is never there. With two values there is nothing else to compare.
 */
function elsewhere(values, { y, n, action }) {
    if (values.length < 3)
        return [];
    const home = values.reduce((most, counts) => counts[action] > most[action] ? counts : most);
    const total = values.reduce((events, counts) => events + sum(counts), 0);
    const performed = values.reduce((events, counts) => events + counts[action], 0);
    const contrast = { y, n, Y: performed - home[action], N: total - sum(home) };
    const [atHome, abroad] = [home[action] / sum(home), (contrast.Y - y) / (contrast.N - n)];
    if (atHome < FAR_MORE * abroad)
        return [];
    return [{ contrast, reason: 'the action belongs to another context: see what it happens with' }];
}
/** Values of one key from which on it can be told how much the share of an action differs from one to the next. */
const MIN_VALUES = 4;
/** Robust standard deviations below the usual share at which a value stands out. */
const STANDS_OUT = 3;
/**
 * Whether the action's share differs so much from value to value of this key that one with few of it is no exception:
 * median and median deviation of the log shares, less what chance adds to it.
 */
function varies(values, own, action, upper) {
    const others = values
        .filter((_, value) => value !== own)
        .map((counts) => ({ y: counts[action], n: sum(counts) }))
        .filter(({ n }) => n >= MIN_ROWS);
    if (others.length < MIN_VALUES)
        return false;
    const shares = others.map(({ y, n }) => Math.log((y + 0.5) / (n + 1)));
    const usual = median(shares);
    const chance = median(others.map(({ y }) => 1 / (y + 0.5)));
    const spread = 1.4826 * median(shares.map((share) => Math.abs(share - usual)));
    return Math.log(upper) > usual - STANDS_OUT * Math.sqrt(Math.max(0, spread * spread - chance));
}
function median(numbers) {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1
        ? sorted[middle]
        : (sorted[middle - 1] + sorted[middle]) / 2;
}
/** How much more often than with other values an action must happen with one to belong to it. */
const FAR_MORE = 3;
function sum(counts) {
    let total = 0;
    for (let i = 0; i < counts.length; i++)
        total += counts[i];
    return total;
}

;// CONCATENATED MODULE: ./lib/policies/search/prohibition-search.js









const derived = new Set(vocabulary/* derivedKeys */.YI);
/** Absence says something only of what was to be expected this often. */
const prohibition_search_MIN_EXPECTED = 5;
/** "Never" may happen this much of how often it happens elsewhere. */
const MOST_OF_ELSEWHERE = 0.3;
/** What leads to an action: a good part of its events, and far more often than elsewhere. */
const HOME = { share: 0.2, lift: 3 };
/** From this share of what was to be expected on an action is not missing. */
const prohibition_search_MOST_LEFT = 0.4;
/** Gain of share by which another action takes the place of all others. */
const TAKES_OVER = 0.3;
/** How much rarer than elsewhere the action must be, at the upper end of the interval. */
const MIN_RATIO = 2;
/** Reason of what is left out where no reason is wanted. */
const prohibition_search_OUT = 'left out';
/** Whether the part sees the action too often, measured by the rest of the whole, to speak of never. */
const tooMany = ({ y, n, Y, N }) => y * (N - n) > MOST_OF_ELSEWHERE * (Y - y) * n;
/** Tells of a cell without an action whether the action is missing there, and why that is no policy where it is none. */
class ProhibitionSearch {
    #table;
    #options;
    #cells;
    #shares;
    /** Cells looked at, by number of conditions. */
    #tried;
    /** Actions that can be expected often enough. */
    #possible;
    #known = new Map();
    #values;
    #every;
    #free = new Map();
    #homes = new Map();
    #overall = new Map();
    constructor(table, options, { cells, shares, tried }) {
        this.#table = table;
        this.#options = options;
        this.#cells = cells;
        this.#shares = shares;
        this.#tried = tried;
        this.#possible = shares.filter((share) => share >= prohibition_search_MIN_EXPECTED).length;
        this.#values = new ValueCounts(table);
        this.#every = Uint32Array.from(shares);
    }
    #rowsOf(items) {
        let rows;
        for (const item of items) {
            const own = (0,postings/* rowsOfItem */.QY)(this.#table, item);
            rows = rows === undefined ? own : (0,postings/* intersect */.y$)(rows, own);
        }
        return rows;
    }
    #evidence(cell, action) {
        const rows = this.#rowsOf(cell.items) ?? new Uint32Array(0);
        return broken((0,sums/* evidenceOfClass */.F)(rows, this.#table.action, action, this.#table));
    }
    /** How often the action is not done, all over the log. */
    #everywhere(action) {
        const table = this.#table;
        const known = this.#overall.get(action) ?? broken((0,sums/* evidenceOfClass */.F)((0,policies_rows/* everyRow */.UJ)(table), table.action, action, table));
        this.#overall.set(action, known);
        return known;
    }
    /** Share of the action ÷ upper bound of its share here. */
    ratio(cell, action) {
        return this.#ratioOf(action, this.#evidence(cell, action));
    }
    #ratioOf(action, evidence) {
        return this.#shares[action] / this.#table.rows / (0,significance/* upperShare */.A4)(evidence);
    }
    judge(cell, action) {
        const options = this.#options;
        const level = this.#level(cell);
        if (options.explained !== true && this.#isHopeless(cell, action, level))
            return prohibition_search_OUT;
        const contrasts = this.#contrasts(cell, action);
        const substitute = this.#substitute(cell, action);
        if (substitute !== undefined)
            return `only mirrors that ${JSON.stringify(this.#table.actions[substitute])} is what is done here`;
        for (const { contrast, reason } of contrasts) {
            const expected = (contrast.n * contrast.Y) / contrast.N;
            if (expected < prohibition_search_MIN_EXPECTED || tooMany(contrast))
                return reason;
            if ((0,significance/* logLessOften */.cV)(contrast) > level)
                return reason;
        }
        const evidence = this.#evidence(cell, action);
        if (evidence.sessions < options.minSessions)
            return (0,significance/* tooFewSessions */.OI)(evidence.sessions, options.minSessions);
        const rest = (this.#shares[action] - cell.counts[action]) / (this.#table.rows - cell.n);
        if (this.#ratioOf(action, evidence) < options.minLift || rest < MIN_RATIO * (0,significance/* upperShare */.A4)(evidence))
            return 'too little was seen to say never';
        if (this.#varies(cell, action, (0,significance/* upperShare */.A4)(evidence)))
            return 'how often the action happens differs much from value to value anyway';
        if (this.#isLocal(cell, action))
            return 'another action takes its place here, in one context: no more than that';
        const effect = (0,significance/* effectWithin */.Hm)(evidence, this.#everywhere(action));
        return contrasts.find(({ contrast }) => (0,significance/* logLessOften */.cV)(contrast, effect) > level)?.reason;
    }
    /** The action that takes the place of all others here: "when X, B" leaves little room for any other action. */
    #substitute({ items, n, counts }, action) {
        const usual = usualOf(counts);
        const takes = items.some((item) => {
            const whole = this.#whole(items, item);
            return counts[usual] / n - whole[usual] / sum(whole) >= TAKES_OVER;
        });
        if (takes && usual !== action)
            return usual;
        return items.length === 1 ? this.#freeSubstitute(items[0], action) : undefined;
    }
    /** The same among the events that nothing else decides. */
    #freeSubstitute(item, action) {
        const { keyOf, start } = (0,key_ranges/* keyRanges */.E)(this.#table);
        const key = keyOf[item];
        let known = this.#free.get(key);
        if (known === undefined) {
            known = freeCounts(this.#table, key);
            this.#free.set(key, known);
        }
        const counts = known.values[item - start[key]];
        if (sum(counts) < MIN_ROWS)
            return undefined;
        const usual = usualOf(counts);
        const gain = counts[usual] / sum(counts) - known.whole[usual] / sum(known.whole);
        return usual !== action && gain >= TAKES_OVER ? usual : undefined;
    }
    /**
     * Whether the action is missing only where it has its home: outside of the contexts that lead to it, it happens here
     * as it does elsewhere. Then some other action takes its place in part of this context, and nothing is forbidden.
     */
    #isLocal({ items }, action) {
        const home = this.#home(items, action);
        const left = { n: 0, y: 0, here: 0, hereDone: 0 };
        const { action: actionOf } = this.#table;
        for (let row = 0; row < this.#table.rows; row++) {
            if (home[row] === 1)
                continue;
            left.n++;
            if (actionOf[row] === action)
                left.y++;
        }
        for (const row of this.#rowsOf(items) ?? []) {
            if (home[row] === 1)
                continue;
            left.here++;
            if (actionOf[row] === action)
                left.hereDone++;
        }
        const expected = (left.here * left.y) / Math.max(1, left.n);
        return left.hereDone > prohibition_search_MOST_LEFT * expected;
    }
    /** By row: 1 where some condition on another key holds under which the action is much more frequent than it is overall. */
    #home(items, action) {
        const own = items.map((item) => this.#table.items[item].key);
        const name = JSON.stringify([action, ...own]);
        const known = this.#homes.get(name);
        if (known !== undefined)
            return known;
        const home = new Uint8Array(this.#table.rows);
        const share = this.#shares[action];
        this.#table.items.forEach(({ key }, item) => {
            if (derived.has(key) || own.includes(key))
                return;
            const rows = (0,postings/* rowsOfItem */.QY)(this.#table, item);
            const done = countsOf(this.#table, item)[action];
            if (done < HOME.share * share || done * this.#table.rows < HOME.lift * share * rows.length)
                return;
            for (const row of rows)
                home[row] = 1;
        });
        this.#homes.set(name, home);
        return home;
    }
    #varies({ items }, action, upper) {
        return items.some((item, i) => {
            const rest = items.filter((_, j) => j !== i);
            const { key } = this.#table.items[item];
            const first = this.#table.items.findIndex((other) => other.key === key);
            return varies(this.#wholes(rest, key).values, item - first, action, upper);
        });
    }
    #level({ items }) {
        const tried = this.#tried[items.length] ?? 1;
        return Math.log(significance/* KIND_LEVEL */.Gv / this.#options.maxAntecedent / tried / this.#possible);
    }
    /** Whether what needs no pass over the events decides already: then it has a reason, which nobody may want to know. */
    #isHopeless({ items, n, counts }, action, level) {
        const y = counts[action];
        return items.some((item) => {
            const whole = this.#whole(items, item);
            const [Y, N] = [whole[action], sum(whole)];
            const contrast = { y, n, Y, N };
            return (n * Y) / N < prohibition_search_MIN_EXPECTED || tooMany(contrast) || (0,significance/* logLessOften */.cV)(contrast) > level;
        });
    }
    /** Counts by action where one condition is left out. */
    #whole(items, left) {
        return this.#wholeOf(items.filter((item) => item !== left));
    }
    #wholeOf(items) {
        return this.#cells.get(items.join())?.counts ?? this.#every;
    }
    /** Where the action was to be expected, with the reason to leave the rule out where it was not. */
    #contrasts({ items, n, counts }, action) {
        const usual = counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
        const mirror = `only mirrors that ${JSON.stringify(this.#table.actions[usual])} is usual here`;
        const y = counts[action];
        return items.flatMap((item, i) => {
            const rest = items.filter((_, j) => j !== i);
            const { wholes, values } = this.#wholes(rest, this.#table.items[item]?.key);
            const compared = wholes.flatMap((whole) => {
                const [Y, N, taken] = [whole[action], sum(whole), whole[usual]];
                return [
                    { contrast: { y, n, Y, N }, reason: 'could be chance' },
                    // What the usual action of this context leaves: its share alone is no prohibition of all the others.
                    { contrast: { y, n: n - counts[usual], Y, N: N - taken }, reason: mirror }
                ];
            });
            return [...compared, ...elsewhere(values, { y, n, action })];
        });
    }
    /** Counts by action where one condition is left out, where only its key is asked for, and value by value. */
    #wholes(rest, key) {
        const name = `${rest.join()}?${key}`;
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        const rows = this.#rowsOf(rest);
        const whole = this.#wholeOf(rest);
        const values = this.#values.of(key, rows);
        const present = whole.map((_, action) => values.reduce((total, counts) => total + counts[action], 0));
        const found = { wholes: sum(present) < sum(whole) ? [whole, present] : [whole], values };
        this.#known.set(name, found);
        return found;
    }
}
/** The counts of keeping to a prohibition, from those of breaking it. */
const broken = ({ events, kept, sessions, s_nn, s_ny, s_yy }) => ({
    events,
    kept: events - kept,
    sessions,
    s_nn,
    s_ny: s_nn - s_ny,
    s_yy: s_nn - 2 * s_ny + s_yy
});

;// CONCATENATED MODULE: ./lib/policies/search/prohibitions.js









const prohibitions_derived = new Set(vocabulary/* derivedKeys */.YI);
/** "Never" may be broken in this share of the events at hand. */
const prohibitions_MOST_BROKEN = 0.03;
/** "Never" with more conditions than this is no rule that people keep. */
const prohibitions_MOST_CONDITIONS = 2;
/** "When X, never A", only where A was to be expected; without `all`, what adds nothing carries its reason. */
function searchProhibitions(table, options) {
    const shares = table.actions.map((_, action) => (0,postings/* rowsOfAction */.LQ)(table, action).length);
    const largest = shares.reduce((most, share) => Math.max(most, share), 0);
    if (largest === 0)
        return [];
    const isSure = (0,thresholds/* reaching */.Y1)(options.minConfidence);
    const minRows = Math.ceil((prohibition_search_MIN_EXPECTED * table.rows) / largest);
    const maxConditions = options.all ? options.maxAntecedent : Math.min(prohibitions_MOST_CONDITIONS, options.maxAntecedent);
    const cells = new Map();
    const tried = [];
    const found = [];
    const request = {
        classOf: table.action,
        classes: table.actions.length,
        minRows,
        maxConditions,
        // What never follows what is told by the sequence policies.
        wanted: (key) => !prohibitions_derived.has(key)
    };
    (0,search_cells/* visitCells */.n)(table, request, (items, n, counts) => {
        tried[items.length] = (tried[items.length] ?? 0) + 1;
        let cell;
        for (let action = 0; action < shares.length; action++) {
            const y = counts[action];
            if (y > prohibitions_MOST_BROKEN * n)
                continue;
            const share = shares[action];
            if ((n * share) / table.rows < prohibition_search_MIN_EXPECTED || tooMany({ y, n, Y: share, N: table.rows }))
                continue;
            if (!isSure(n - y, n))
                continue;
            cell ??= { items: items.slice(), n, counts: counts.slice() };
            found.push({ cell, action });
        }
        // Cells of the most conditions generalise nothing.
        if (items.length < maxConditions)
            cells.set(items.join(), cell ?? { items: items.slice(), n, counts: counts.slice() });
    });
    const search = new ProhibitionSearch(table, options, { cells, shares, tried });
    const meets = ({ cell, action }) => search.ratio(cell, action) >= options.minLift;
    const judged = options.all
        ? found.filter(meets)
        : prohibitions_withoutTwins(table, withoutFocus(table, found.map((one) => ({ ...one, reason: search.judge(one.cell, one.action) }))));
    return judged.map(({ cell, action, reason }) => ({
        rule: {
            kind: 'prohibition',
            antecedent: (0,associations/* antecedentOf */.j)(table, cell.items),
            never: table.actions[action]
        },
        reason
    }));
}
/**
 * Where a context never sees a good part of all actions, or an action never stands in many values of one key, it is
 * the context (or the action) that is special: a dozen prohibitions would say so one by one.
 */
function withoutFocus(table, found) {
    const many = Math.max(4, Math.ceil(table.actions.length / 4));
    const counts = new Map();
    const names = ({ cell, action }) => {
        const keys = cell.items.map((item) => table.items[item]?.key);
        return [JSON.stringify(['context', ...cell.items]), JSON.stringify(['action', action, ...keys])];
    };
    for (const one of found)
        if (one.reason === undefined)
            for (const name of names(one))
                counts.set(name, (counts.get(name) ?? 0) + 1);
    return found.map((one) => one.reason === undefined && names(one).some((name) => (counts.get(name) ?? 0) >= many)
        ? { ...one, reason: 'one of many: this context, or this action, keeps to itself' }
        : one);
}
/** Share of events in common from which two contexts are one. */
const prohibitions_SAME_EVENTS = 0.9;
/**
 * Of prohibitions of one action in nearly the same events the one that is broken least is told; of those never broken
 * that on the key which tells more of what is done: a noisy copy of it tells less.
 */
function prohibitions_withoutTwins(table, found) {
    const known = new Map();
    const telling = ({ cell }) => cell.items.reduce((sum, item) => {
        const { key } = table.items[item];
        const own = known.get(key) ?? information(table, key);
        known.set(key, own);
        return sum + own;
    }, 0);
    // What is never broken comes before what is, by its key; of that what is broken least.
    const rank = (one) => (one.cell.counts[one.action] === 0 ? -1 - telling(one) : brokenIn(one));
    const told = [];
    return [...found]
        .sort((a, b) => a.cell.items.length - b.cell.items.length ||
        rank(a) - rank(b) ||
        b.cell.n - a.cell.n ||
        a.action - b.action ||
        compare(a, b))
        .map((one) => {
        if (one.reason !== undefined)
            return one;
        const rows = (0,policies_rows/* rowsWhere */.Hu)(table, (0,associations/* antecedentOf */.j)(table, one.cell.items));
        const twin = told.find(({ one: other, rows: others }) => other.action === one.action && (0,postings/* intersect */.y$)(rows, others).length >= prohibitions_SAME_EVENTS * rows.length);
        if (twin !== undefined)
            return { ...one, reason: `folded into ${(0,rule_sets/* said */.ag)(table, twin.one.cell.items)}: the same events` };
        told.push({ one, rows });
        return one;
    });
}
/** What the key's values tell of the action, in nats by event and key; in thousandths, so that copies tell the same. */
function information(table, key) {
    let sum = 0;
    table.items.forEach((item, i) => {
        if (item.key !== key)
            return;
        const counts = countsOf(table, i);
        const n = (0,postings/* rowsOfItem */.QY)(table, i).length;
        for (let action = 0; action < counts.length; action++) {
            const y = counts[action];
            if (y > 0)
                sum += y * Math.log((y * table.rows) / (n * (0,postings/* rowsOfAction */.LQ)(table, action).length));
        }
    });
    return Math.round((1000 * sum) / table.rows);
}
/** Share of the events in which it was broken, one more taken for granted: of two kept ones the wider is kept better. */
const brokenIn = ({ cell, action }) => (cell.counts[action] + 1) / (cell.n + 1);
const compare = (a, b) => {
    const at = a.cell.items.findIndex((item, i) => item !== b.cell.items[i]);
    return at < 0 ? 0 : a.cell.items[at] - b.cell.items[at];
};

// EXTERNAL MODULE: ./lib/policies/order.js
var order = __webpack_require__(2890);
;// CONCATENATED MODULE: ./lib/policies/search/aftermath.js


/** Places in a session, from its first part to its last, within which events are compared. */
const PARTS = 5;
/** Fewest events of a part that say how frequent an action is there. */
const aftermath_MIN_ROWS = 20;
/** Share of all events that may come after an action. */
const MOST_AFTER = 0.6;
/** Below this share of what was to be expected an action is missing. */
const MISSING = 0.5;
/**
 * What is done after an action has occurred in the session, against what is done before it and in sessions without it,
 * part by part of the session: an action that never comes afterwards may be missing in those sessions altogether, which
 * no shuffling of their events can show.
 */
class Aftermaths {
    #table;
    /** Events by part, and of each action by part. */
    #rows = new Float64Array(PARTS);
    #done;
    #dispersion;
    /** By action: events that come after its first one in their session. */
    #behind;
    /** The same after one action has occurred: that which was asked for last, for pairs come action by action. */
    #after;
    constructor(table) {
        this.#table = table;
        this.#done = new Float64Array(table.actions.length * PARTS);
        this.#dispersion = dispersions(table);
        this.#behind = new Float64Array(table.actions.length);
        const last = new Int32Array(table.actions.length).fill(-1);
        for (let s = 0; s < table.sessions; s++) {
            const [from, to] = [table.sessionStart[s], table.sessionStart[s + 1]];
            for (let row = from; row < to; row++) {
                const own = table.action[row];
                const part = Math.floor((PARTS * (row - from)) / (to - from));
                add(this.#rows, part);
                add(this.#done, own * PARTS + part);
                if (last[own] < from)
                    this.#behind[own] = this.#behind[own] + to - row - 1;
                last[own] = row;
            }
        }
    }
    /**
     * How many pairs of actions could show at this chance that the one is never done after the other, whatever is seen:
     * only those share the level (Tarone, Biometrics 46, 1990). The places of the one and the share of the other decide.
     */
    testable(chance) {
        const whole = aftermath_sum(this.#rows);
        const behind = this.#behind.filter((rows) => rows <= MOST_AFTER * whole);
        const rates = this.#table.actions
            .map((_, action) => (0,postings/* rowsOfAction */.LQ)(this.#table, action).length / this.#dispersion[action])
            .sort((a, b) => b - a);
        const expected = [];
        for (const rows of behind)
            for (const rate of rates) {
                if (rows * rate < -Math.log(chance) * whole)
                    break;
                expected.push((rows * rate) / whole);
            }
        expected.sort((a, b) => b - a);
        let pairs = Math.max(1, expected.length);
        while (pairs > 1 && expected[pairs - 1] < -Math.log(chance / pairs))
            pairs--;
        return pairs;
    }
    #afterOf(earlier) {
        if (this.#after?.earlier === earlier)
            return this.#after;
        const { action, actions } = this.#table;
        const after = {
            earlier,
            rows: new Float64Array(PARTS),
            done: new Float64Array(actions.length * PARTS),
            rowsBefore: new Float64Array(PARTS),
            doneBefore: new Float64Array(actions.length)
        };
        eachSessionWith(this.#table, earlier, (from, first, to) => {
            for (let row = from; row < first; row++) {
                add(after.rowsBefore, Math.floor((PARTS * (row - from)) / (to - from)));
                add(after.doneBefore, action[row]);
            }
            for (let row = first + 1; row < to; row++) {
                const part = Math.floor((PARTS * (row - from)) / (to - from));
                add(after.rows, part);
                add(after.done, action[row] * PARTS + part);
            }
        });
        this.#after = after;
        return after;
    }
    /** Undefined where too much of the log comes after the earlier action to tell what it is like without it. */
    after(earlier, later) {
        let [done, expected, before] = [0, 0, 0];
        const after = this.#afterOf(earlier);
        if (aftermath_sum(after.rows) > MOST_AFTER * aftermath_sum(this.#rows))
            return undefined;
        for (let part = 0; part < PARTS; part++) {
            const rows = after.rows[part];
            const own = after.done[later * PARTS + part];
            const others = this.#rows[part] - rows;
            if (others < aftermath_MIN_ROWS)
                continue;
            done += own;
            const rate = (this.#done[later * PARTS + part] - own) / others;
            expected += rows * rate;
            before += after.rowsBefore[part] * rate;
        }
        // What is to be expected was itself counted, on the rest of the events.
        const rest = aftermath_sum(this.#rows) - aftermath_sum(after.rows);
        return {
            done,
            expected,
            isMissingBefore: after.doneBefore[later] < MISSING * before,
            dispersion: this.#dispersion[later] * (1 + aftermath_sum(after.rows) / Math.max(1, rest))
        };
    }
}
/**
 * How often the later action was done on an object after the earlier one had been, and how often it would have been
 * had it not mattered on which of the session's objects.
 */
function afterOnObject(table, earlier, later, key) {
    const { action } = table;
    let [done, expected] = [0, 0];
    eachSessionWith(table, earlier, (from, first, to) => {
        const objects = new Set();
        for (let row = from; row < to; row++)
            for (const object of (0,order/* objectsOf */.iZ)(table, row, key))
                objects.add(object);
        const behind = new Map();
        let all = 0;
        for (let row = to - 1; row >= first; row--) {
            if (action[row] !== earlier && action[row] !== later)
                continue;
            const named = (0,order/* objectsOf */.iZ)(table, row, key);
            if (action[row] === earlier) {
                for (const object of named)
                    done += behind.get(object) ?? 0;
                expected += (all * named.length) / Math.max(1, objects.size);
            }
            if (action[row] === later)
                for (const object of named) {
                    all++;
                    behind.set(object, (behind.get(object) ?? 0) + 1);
                }
        }
    });
    return { done, expected };
}
/** Calls back with the bounds of each session in which the action occurs, and the row on which it first does. */
function eachSessionWith(table, action, look) {
    let to = 0;
    for (const first of (0,postings/* rowsOfAction */.LQ)(table, action)) {
        if (first < to)
            continue;
        const session = table.session[first];
        to = table.sessionStart[session + 1];
        look(table.sessionStart[session], first, to);
    }
}
const aftermath_sum = (counts) => counts.reduce((total, count) => total + count, 0);
const add = (counts, at) => {
    counts[at] = counts[at] + 1;
};
/** Variance of the number of events of an action per session over what its share would give; at least 1. */
function dispersions(table) {
    const totals = new Float64Array(table.actions.length);
    for (const action of table.action)
        add(totals, action);
    const squares = new Float64Array(table.actions.length);
    const lengths = { squared: 0 };
    for (let s = 0; s < table.sessions; s++) {
        const [from, to] = [table.sessionStart[s], table.sessionStart[s + 1]];
        lengths.squared += (to - from) ** 2;
        const own = new Map();
        for (let row = from; row < to; row++)
            own.set(table.action[row], (own.get(table.action[row]) ?? 0) + 1);
        // Σ (c − r·l)² = Σ c² − 2r·Σ c·l + r²·Σ l², of which the first two need only the sessions with the action.
        for (const [action, c] of own) {
            const rate = totals[action] / table.rows;
            squares[action] = squares[action] + c * c - 2 * rate * c * (to - from);
        }
    }
    return squares.map((sum, action) => {
        const rate = totals[action] / table.rows;
        return Math.max(1, (sum + rate * rate * lengths.squared) / Math.max(1, totals[action]));
    });
}

;// CONCATENATED MODULE: ./lib/policies/search/conditional-sequences.js








const conditional_sequences_derived = new Set(vocabulary/* derivedKeys */.YI);
const conditional_sequences_MIN_EVENTS = 20;
/** Share of the activations that the context must cover. */
const conditional_sequences_MIN_SHARE = 0.1;
/** The condition must make the order this much more certain. */
const MIN_CONDITION_GAIN = 0.2;
const MIN_ORDER_GAIN = 0.1;
/** Order within a context is told where it is nearly always kept. */
const MIN_SURE = 0.75;
/** Fewest events of other actions that show what the context does by itself. */
const MIN_OTHERS = 10;
/** Counters held at once. */
const conditional_sequences_MOST_COUNTERS = 4_000_000;
const pairTemplates = ['precedence', 'response', 'chain_precedence', 'chain_response'];
const endTemplates = ['first', 'last'];
/** Fulfilled activations by condition: of each action at an end, of each pair of actions in each template. */
class Counters {
    /** The actions looked at, by place. */
    actions;
    /** By place, the items that are conditions for the action: neither too rare with it nor always there. */
    conditions;
    /** Events of the action with each of them, and at the end all of its events. */
    occurs;
    /** By action: its place, or -1. */
    place;
    /** By item: its place among those that may be conditions, or -1. */
    #itemPlace;
    #items;
    /** By place of an action and of an item: which condition it is, or -1. */
    #conditionOf;
    /** By place: where its counters begin in the lists of pairs, and how many each pair has. */
    #start;
    #kept = new Map();
    constructor(table) {
        const items = table.items.flatMap((item, i) => !conditional_sequences_derived.has(item.key) && (0,postings/* rowsOfItem */.QY)(table, i).length >= conditional_sequences_MIN_EVENTS ? [i] : []);
        const most = Math.floor(Math.sqrt(conditional_sequences_MOST_COUNTERS / Math.max(1, items.length + 1)));
        const frequency = table.actions.map((_, action) => (0,postings/* rowsOfAction */.LQ)(table, action).length);
        this.actions = table.actions
            .map((_, action) => action)
            .filter((action) => frequency[action] >= conditional_sequences_MIN_EVENTS)
            .sort((a, b) => frequency[b] - frequency[a] || a - b)
            .slice(0, most);
        this.place = places(this.actions, table.actions.length);
        this.#itemPlace = places(items, table.items.length);
        this.#items = items.length;
        this.#conditionOf = new Int32Array(this.actions.length * this.#items).fill(-1);
        const together = this.#together(table);
        const conditions = [];
        const occurs = [];
        const start = [];
        let size = 0;
        for (let own = 0; own < this.actions.length; own++) {
            const N = frequency[this.actions[own]];
            const base = own * this.#items;
            const chosen = [];
            const counts = [];
            for (let i = 0; i < items.length; i++) {
                const n = together[base + i];
                if (n < conditional_sequences_MIN_EVENTS || n < conditional_sequences_MIN_SHARE * N || n === N)
                    continue;
                this.#conditionOf[base + i] = chosen.length;
                chosen.push(items[i]);
                counts.push(n);
            }
            conditions.push(chosen);
            occurs.push([...counts, N]);
            start.push(size);
            size += this.actions.length * (chosen.length + 1);
        }
        this.conditions = conditions;
        this.occurs = occurs;
        this.#start = start;
        for (const template of [...pairTemplates, ...endTemplates])
            this.#kept.set(template, new Uint32Array(size));
    }
    /** By place of an action and of an item: events of both. */
    #together(table) {
        const { action, itemStart, itemIds } = table;
        const together = new Uint32Array(this.actions.length * this.#items);
        for (let row = 0; row < table.rows; row++) {
            const own = this.place[action[row]];
            if (own < 0)
                continue;
            const base = own * this.#items;
            const end = itemStart[row + 1];
            for (let i = itemStart[row]; i < end; i++) {
                const item = this.#itemPlace[itemIds[i]];
                if (item >= 0)
                    together[base + item] = together[base + item] + 1;
            }
        }
        return together;
    }
    /** Writes which conditions of the action hold on the row, and last the number that stands for "any"; how many. */
    holding(table, row, own, into) {
        const base = own * this.#items;
        const end = table.itemStart[row + 1];
        let size = 0;
        for (let i = table.itemStart[row]; i < end; i++) {
            const item = this.#itemPlace[table.itemIds[i]];
            const condition = item < 0 ? -1 : this.#conditionOf[base + item];
            if (condition >= 0)
                into[size++] = condition;
        }
        into[size++] = this.conditions[own].length;
        return size;
    }
    /** Where the counters of the pair begin; those of an action at an end stand where it is its own target. */
    base(own, other) {
        return this.#start[own] + other * (this.conditions[own].length + 1);
    }
    of(template) {
        return this.#kept.get(template);
    }
}
function places(chosen, size) {
    const place = new Int32Array(size).fill(-1);
    for (let i = 0; i < chosen.length; i++)
        place[chosen[i]] = i;
    return place;
}
function conditional_sequences_add(counts, base, conditions, size) {
    for (let c = 0; c < size; c++) {
        const at = base + conditions[c];
        counts[at] = counts[at] + 1;
    }
}
function count(table) {
    const counters = new Counters(table);
    const first = new Int32Array(counters.actions.length);
    const last = new Int32Array(counters.actions.length).fill(-1);
    const here = new Int32Array(counters.actions.length);
    const conditions = new Int32Array(table.items.length + 1);
    const [precedence, response] = [counters.of('precedence'), counters.of('response')];
    const neighbours = new Neighbours(table, counters);
    const { place } = counters;
    for (let s = 0; s < table.sessions; s++) {
        const [from, to] = [table.sessionStart[s], table.sessionStart[s + 1]];
        let known = 0;
        for (let row = from; row < to; row++) {
            const own = place[table.action[row]];
            if (own < 0)
                continue;
            if (last[own] < from) {
                first[own] = row;
                here[known++] = own;
            }
            last[own] = row;
        }
        for (let row = from; row < to; row++) {
            const own = place[table.action[row]];
            if (own < 0)
                continue;
            const size = counters.holding(table, row, own, conditions);
            for (let h = 0; h < known; h++) {
                const other = here[h];
                if (other === own)
                    continue;
                if (first[other] < row)
                    conditional_sequences_add(precedence, counters.base(own, other), conditions, size);
                if (last[other] > row)
                    conditional_sequences_add(response, counters.base(own, other), conditions, size);
            }
            neighbours.add(row, own, conditions, size);
        }
    }
    return counters;
}
/** Counts what stands directly before and after an event, or that it opens or ends its session. */
class Neighbours {
    #table;
    #counters;
    #before;
    #after;
    constructor(table, counters) {
        this.#table = table;
        this.#counters = counters;
        this.#before = [counters.of('chain_precedence'), counters.of('first')];
        this.#after = [counters.of('chain_response'), counters.of('last')];
    }
    add(row, own, conditions, size) {
        this.#one((0,order/* previousRow */.uq)(this.#table, row), own, this.#before, conditions, size);
        this.#one((0,order/* nextRow */.ei)(this.#table, row), own, this.#after, conditions, size);
    }
    #one(other, own, [chain, end], conditions, size) {
        if (other < 0) {
            conditional_sequences_add(end, this.#counters.base(own, own), conditions, size);
            return;
        }
        const place = this.#counters.place[this.#table.action[other]];
        if (place >= 0 && place !== own)
            conditional_sequences_add(chain, this.#counters.base(own, place), conditions, size);
    }
}
/**
 * Sequences that hold in a context and not without it: "when K = v, A only after B". One condition each, judged
 * against the same order without the condition and against shuffled sessions.
 */
function searchConditional(table, options) {
    const counters = count(table);
    const isSure = (0,thresholds/* reaching */.Y1)(options.minConfidence);
    const found = [];
    let tried = 0;
    const look = (template, own, other) => {
        const kept = counters.of(template);
        const conditions = counters.conditions[own];
        const occurs = counters.occurs[own];
        const base = counters.base(own, other);
        const [Y, N] = [kept[base + conditions.length], occurs[conditions.length]];
        tried += conditions.length;
        for (let i = 0; i < conditions.length; i++) {
            const n = occurs[i];
            const y = kept[base + i];
            if (y === 0 || y / n - Y / N < MIN_CONDITION_GAIN || !isSure(y, n))
                continue;
            const { key, value } = table.items[conditions[i]];
            const rule = {
                kind: 'sequence',
                template,
                activation: table.actions[counters.actions[own]],
                ...(other === own ? {} : { target: table.actions[counters.actions[other]] }),
                antecedent: Object.fromEntries([[key, value]])
            };
            found.push({ rule, y, n, Y, N });
        }
    };
    for (let own = 0; own < counters.actions.length; own++) {
        for (const template of endTemplates)
            look(template, own, own);
        for (let other = 0; other < counters.actions.length; other++)
            if (other !== own)
                for (const template of pairTemplates)
                    look(template, own, other);
    }
    const level = Math.log(significance/* KIND_LEVEL */.Gv / Math.max(1, tried));
    const known = new Map();
    const without = (rule) => {
        const whole = { ...rule, antecedent: {} };
        const name = (0,identity.canonicalRule)(whole);
        const found = known.get(name) ?? wholeOf(whole, table);
        known.set(name, found);
        return found;
    };
    return found
        .filter((one) => (0,significance/* logMoreOften */.Yp)(one) <= level)
        .flatMap((one) => confirmed(table, options, one, level, without) ?? []);
}
function wholeOf(rule, table) {
    const { evidence, confidence, lift } = (0,policies_evidence/* countPolicy */.E)(rule, table);
    return { effect: (0,significance/* effectOf */.$x)(evidence), gain: lift > 0 ? confidence - confidence / lift : 0 };
}
/** Counted as every other policy is: with retries and sessions as the kind sees them. */
function confirmed(table, options, { rule, ...contrast }, level, without) {
    const { evidence, confidence, lift } = (0,policies_evidence/* countPolicy */.E)(rule, table);
    if (evidence.sessions < options.minSessions || lift < Math.max(1, options.minLift))
        return undefined;
    if (!(0,thresholds/* reaches */.O6)(evidence.kept, evidence.events, (0,thresholds/* decimalFraction */.gk)(options.minConfidence)))
        return undefined;
    const expected = confidence / lift;
    const whole = without(rule);
    const effect = (0,significance/* effectOf */.$x)(evidence);
    // Order itself must be stricter here: that the other action is more frequent in this context is no rule of order.
    if (confidence < MIN_SURE || confidence - expected < whole.gain + MIN_ORDER_GAIN)
        return undefined;
    if ((0,significance/* logMoreOften */.Yp)(contrast, Math.max(effect, whole.effect)) > level)
        return undefined;
    const others = ofOthers(table, rule);
    if (others.n >= MIN_OTHERS) {
        if (confidence - others.y / others.n < MIN_CONDITION_GAIN)
            return undefined;
        const { y, n } = contrast;
        if ((0,significance/* logMoreOften */.Yp)({ y, n, Y: y + others.y, N: n + others.n }, effect) > level)
            return undefined;
    }
    if ((0,significance/* logSurprise */.wQ)(evidence.events / effect, confidence, expected) > level)
        return undefined;
    return { rule, confidence, expected, events: evidence.events };
}
/**
 * How often the other actions keep the order in this context: where every event does (`previous='start'` comes first
 * whatever is done), the context says it and not the action.
 */
function ofOthers(table, rule) {
    const own = table.actions.indexOf(rule.activation);
    const target = rule.target === undefined ? -1 : table.actions.indexOf(rule.target);
    const seen = targetPlaces(table, target);
    let [n, y] = [0, 0];
    for (const row of (0,policies_rows/* allRowsWhere */.Wg)(table, rule.antecedent)) {
        const action = table.action[row];
        if (action === own || action === target)
            continue;
        n++;
        if (keepsOrder(table, rule.template, row, target, seen))
            y++;
    }
    return { y, n };
}
/** First and last row of the target by session; -1 where it does not occur. */
function targetPlaces(table, target) {
    const places = {
        first: new Int32Array(table.sessions).fill(-1),
        last: new Int32Array(table.sessions).fill(-1)
    };
    if (target < 0)
        return places;
    for (const row of (0,postings/* rowsOfAction */.LQ)(table, target)) {
        const session = table.session[row];
        if (places.first[session] === -1)
            places.first[session] = row;
        places.last[session] = row;
    }
    return places;
}
function keepsOrder(table, template, row, target, places) {
    const session = table.session[row];
    const isTarget = (other) => other >= 0 && table.action[other] === target;
    switch (template) {
        case 'first':
            return (0,order/* previousRow */.uq)(table, row) < 0;
        case 'last':
            return (0,order/* nextRow */.ei)(table, row) < 0;
        case 'chain_precedence':
            return isTarget((0,order/* previousRow */.uq)(table, row));
        case 'chain_response':
            return isTarget((0,order/* nextRow */.ei)(table, row));
        case 'precedence':
            return places.first[session] !== -1 && places.first[session] < row;
        default:
            return places.last[session] > row;
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/order-rule.js

/** What always holds is told without the condition under which it holds as well. */
const isBare = ({ rule }) => (0,wording/* sortedConditions */.wS)(rule.antecedent).length === 0;
/** What the rule is a statement about; single-action templates state something each. */
const pairOf = ({ rule }) => {
    if (rule.target === undefined)
        return JSON.stringify([rule.template, rule.activation]);
    const forward = rule.template === 'response' || rule.template === 'chain_response';
    return JSON.stringify(forward ? [rule.activation, rule.target] : [rule.target, rule.activation]);
};
/** The rule, left out. */
const left = (candidate, reason) => ({ ...candidate, reason });

;// CONCATENATED MODULE: ./lib/policies/search/fold-ends.js


/** From this confidence on an action opens or ends its session. */
const clear = 0.8;
/** How much more often than in the sessions of other events the two must come together to be told beside an end. */
const MIN_COMPANY = 0.2;
/** Of the sessions that an action opens, the share that it opens in one context for that to be told instead. */
const SAME_SESSIONS = 0.9;
/** "Reading comes first" is told as "reading the task comes first" where it is nearly always the task. */
function withoutVagueEnds(rules) {
    const isEnd = ({ rule, reason }) => reason === undefined && (rule.template === 'first' || rule.template === 'last');
    const inContext = rules.filter((candidate) => isEnd(candidate) && !isBare(candidate));
    return rules.map((candidate) => {
        if (!isEnd(candidate) || !isBare(candidate))
            return candidate;
        const clearer = inContext.find(({ rule, confidence, events }) => pairOf({ ...candidate, rule }) === pairOf(candidate) &&
            events >= SAME_SESSIONS * candidate.events &&
            confidence >= candidate.confidence - 0.02);
        return clearer === undefined
            ? candidate
            : left(candidate, `folded into ${(0,registry/* kindOf */.I)(clearer.rule).describe(clearer.rule)}`);
    });
}
/** What opens or ends its session is before or after everything else: no pair has to say so. */
function withoutEnds(rules) {
    const stands = rules.filter(({ reason, confidence }) => reason === undefined && confidence >= clear);
    const actions = (template) => new Set(stands
        .filter((candidate) => candidate.rule.template === template && isBare(candidate))
        .map(({ rule }) => rule.activation));
    const opening = withNeighbours(actions('first'), stands, 'chain_precedence');
    const ending = withNeighbours(actions('last'), stands, 'chain_response');
    const once = actions('exactly_once');
    const next = nextToEnds(stands, { first: actions('first'), last: actions('last') });
    const leading = new Set(stands.filter(({ rule }) => rule.template === 'precedence').map(({ rule }) => rule.target));
    const limits = new Map();
    for (const { rule } of stands)
        if (rule.template === 'at_most')
            limits.set(rule.activation, Math.min(rule.most ?? 1, limits.get(rule.activation) ?? Number.POSITIVE_INFINITY));
    return rules.map((candidate) => {
        if (candidate.reason !== undefined)
            return candidate;
        const { template, activation, target = '', same, most = 1 } = candidate.rule;
        if (same !== undefined)
            return candidate;
        if (template === 'exactly_once' && candidate.confidence < (next.get(activation) ?? 0) + SAME)
            return left(candidate, 'follows from what opens or ends the session');
        if (template === 'at_most' && leading.has(activation) && (most > 1 || isLoose(candidate)))
            return left(candidate, 'done for what may come only after it: no limit by itself');
        const little = candidate.confidence < (candidate.presence ?? 1) + MIN_COMPANY;
        if (little && template === 'precedence' && (opening.has(target) || ending.has(activation)))
            return left(candidate, 'follows from what opens or ends the session');
        if (little && template === 'response' && (ending.has(target) || opening.has(activation)))
            return left(candidate, 'follows from what opens or ends the session');
        if (template === 'not_succession' && (ending.has(activation) || opening.has(target)))
            return left(candidate, 'follows from what opens or ends the session');
        if (template === 'at_most' && (once.has(activation) || opening.has(activation) || ending.has(activation)))
            return left(candidate, 'follows from another sequence policy');
        if (template === 'at_most' && most > (limits.get(activation) ?? most))
            return left(candidate, 'follows from a stricter limit');
        return candidate;
    });
}
/** From this confidence on what stands directly beside the first (or last) action is as good as first (or last). */
const BESIDE = 0.95;
/** The actions with those that only ever stand directly beside one of them. */
function withNeighbours(ends, stands, template) {
    const beside = stands.filter((candidate) => candidate.rule.template === template &&
        candidate.confidence >= BESIDE &&
        isBare(candidate) &&
        ends.has(candidate.rule.target));
    return new Set([...ends, ...beside.map(({ rule }) => rule.activation)]);
}
/** How much surer "exactly once" may be than that it stands next to what opens or ends every session. */
const SAME = 0.02;
/** Actions that come directly after what opens a session, or before what ends it, with how often they do. */
function nextToEnds(stands, { first, last }) {
    const next = new Map();
    for (const candidate of stands) {
        const { template, activation, target } = candidate.rule;
        const ends = template === 'chain_response' ? first : template === 'chain_precedence' ? last : undefined;
        if (ends?.has(activation) && isBare(candidate))
            next.set(target, Math.max(candidate.confidence, next.get(target) ?? 0));
    }
    return next;
}
/** From this share of what shuffled sessions would break on a limit is loose. */
const LOOSE = 0.35;
const isLoose = ({ confidence, expected }) => 1 - confidence > LOOSE * (1 - expected);

;// CONCATENATED MODULE: ./lib/policies/search/fold-sequences.js






const isChain = ({ rule }) => rule.template === 'chain_precedence' || rule.template === 'chain_response';
/** How much less sure "directly" may be than "at some time" to be told in its place: more, where it is a duty. */
const CLOSER = { may: 0.1, must: 0.2 };
/** Which of several statements about "P comes before Q" is told: of one object first, then the more certain one. */
function weight(candidate) {
    const { rule, confidence } = candidate;
    if (!isBare(candidate))
        return confidence - 1;
    const never = rule.template === 'not_succession';
    return (confidence +
        (rule.same === undefined ? 0 : 0.25) +
        (isChain(candidate) ? CLOSER[isObligation(candidate) ? 'must' : 'may'] : 0) -
        (never ? (rule.same === undefined ? 0.1 : 0.5) : 0));
}
/** Told for a pair when equally certain: what must come before, then what follows, then what never does. */
const preference = ['precedence', 'chain_precedence', 'response', 'chain_response', 'not_succession'];
/** Marks what other sequences of the set say already. */
const foldSequences = (rules) => withoutEarliness(withoutLateness(withoutChains(perPair(withoutEnds(withoutVagueEnds(rules))))));
/** What a "never" stood for is told where it falls itself. */
function perPair(rules) {
    const told = onePerPair(rules);
    const kept = withoutPhases(told);
    const remaining = rules.map((candidate, i) => (kept[i] === told[i] ? candidate : kept[i]));
    return kept.every((candidate, i) => candidate === told[i]) ? told : withoutPhases(onePerPair(remaining));
}
/** "After P comes Q" is an obligation, all others say what may come: a pair may have one of each. */
const isObligation = ({ rule }) => rule.template === 'response' || rule.template === 'chain_response';
/** From this confidence on an obligation is told beside what must come before, which is as sure at least. */
const DUTY = 0.8;
/** It stands for both where each kept one has a Q of its own, within this factor, and it is nearly as sure. */
const ONE_EACH = 1.25;
const NEARLY = 0.1;
const isDuty = (duty, other) => duty.confidence >= DUTY && (other.rule.template === 'not_succession' || other.confidence >= DUTY);
/** How much more often than in shuffled sessions what a duty has not brought about must stand behind P all the same. */
const BESIDES = 0.1;
/** Whether "Q only after P" rests on those Q that come directly after P, as they must: the others stand anywhere. */
function rests(other, duty) {
    if (duty.rule.template !== 'chain_response' || other.rule.template !== 'precedence')
        return false;
    const brought = duty.confidence * duty.events;
    const [kept, events] = [other.confidence * other.events - brought, other.events - brought];
    return events > 0 && kept < (other.expected + BESIDES) * events;
}
/** Whether nearly every Q is there since a P was: that it comes "only after P" then goes without saying. */
function saysBoth(duty, other) {
    if (other.rule.template === 'not_succession' || !isBare(other))
        return true;
    if (duty.rule.same !== other.rule.same)
        return false;
    if (rests(other, duty))
        return true;
    if (duty.confidence < other.confidence - NEARLY)
        return false;
    const kept = duty.confidence * duty.events;
    return kept <= ONE_EACH * other.events && other.events <= ONE_EACH * kept;
}
/** What is told of each ordered pair of actions: an obligation, and what must come before, or one that says both. */
function onePerPair(rules) {
    const told = new Map();
    for (const candidate of rules) {
        if (candidate.reason !== undefined)
            continue;
        const name = pairOf(candidate);
        const pair = told.get(name) ?? {};
        const place = isObligation(candidate) ? 'duty' : 'other';
        const known = pair[place];
        if (known === undefined || before(candidate, known))
            told.set(name, { ...pair, [place]: candidate });
    }
    return rules.map((candidate) => {
        const pair = told.get(pairOf(candidate));
        if (candidate.reason !== undefined || pair === undefined)
            return candidate;
        const better = betterOf(candidate, pair);
        return better === undefined
            ? candidate
            : left(candidate, `folded into ${(0,registry/* kindOf */.I)(better.rule).describe(better.rule)}`);
    });
}
/** What is told of the pair in place of the candidate, if anything is. */
function betterOf(candidate, { duty, other }) {
    if (duty === undefined || other === undefined) {
        const only = duty ?? other;
        return only === candidate ? undefined : only;
    }
    // What holds in one context only, or not surely, is told where nothing better is.
    if (!isBare(duty) || !isDuty(duty, other)) {
        const surer = before(duty, other) ? duty : other;
        return surer === candidate ? undefined : surer;
    }
    const single = saysBoth(duty, other);
    if (candidate === duty)
        return undefined;
    if (candidate === other)
        return single ? duty : undefined;
    return isObligation(candidate) || single ? duty : other;
}
function before(a, b) {
    const order = weight(b) - weight(a) ||
        preference.indexOf(a.rule.template) - preference.indexOf(b.rule.template) ||
        (0,table/* compareText */.n6)((0,identity.canonicalRule)(a.rule), (0,identity.canonicalRule)(b.rule));
    return order < 0;
}
/** "C only after A" goes without saying where "C only after B" and "B only after A" are more certain than it. */
const withoutChains = (rules) => withoutSteps(withoutSteps(rules, 'precedence', 'chain_precedence'), 'response', 'chain_response');
/** How much less sure two steps may be together than what they imply, and one of them (or both, of one object) by itself. */
const STEPS = { weaker: 0.1, sure: 0.02 };
function withoutSteps(rules, template, chain) {
    /** By action, and by action and key of the object: its targets. What holds of one object holds at all. */
    const steps = new Map();
    const named = (action, same) => JSON.stringify([action, same ?? null]);
    for (const { rule, confidence, reason } of rules) {
        if (reason !== undefined || (rule.template !== template && rule.template !== chain))
            continue;
        for (const name of new Set([named(rule.activation, rule.same), named(rule.activation, undefined)])) {
            const targets = steps.get(name) ?? new Map();
            targets.set(rule.target, Math.max(confidence, targets.get(rule.target) ?? 0));
            steps.set(name, targets);
        }
    }
    return rules.map((candidate) => {
        const { rule, reason, confidence } = candidate;
        if (reason !== undefined || rule.template !== template)
            return candidate;
        // What must come before something is changed for good, people want to read by itself.
        if (rule.template === 'precedence' && rule.same !== undefined && (0,rank/* changes */.A)(rule.activation))
            return candidate;
        for (const [middle, first] of steps.get(named(rule.activation, rule.same)) ?? []) {
            const further = steps.get(named(middle, rule.same));
            const second = further?.get(rule.target);
            if (second === undefined || middle === rule.target)
                continue;
            // Where each of two actions comes after the other, neither is a step to it.
            const isBetween = !steps.get(named(rule.target, rule.same))?.has(middle);
            const surest = confidence - (isBetween ? STEPS.sure : 0);
            const isImplied = rule.same === undefined
                ? first > surest && second > surest && first * second >= confidence - STEPS.weaker
                : first * second >= confidence - STEPS.sure;
            if (isImplied)
                return left(candidate, 'follows from two other sequence policies');
        }
        return candidate;
    });
}
/** So many "after A, never B" about one action tell where in the session it stands, not what it excludes. */
const PHASE_NEVER = 2;
function withoutPhases(rules) {
    const isNever = ({ rule, reason }) => reason === undefined && rule.template === 'not_succession' && rule.same === undefined;
    const counts = new Map();
    const count = (name) => counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const { rule } of rules.filter(isNever)) {
        count(`after ${rule.activation}`);
        count(`never ${rule.target}`);
    }
    return rules.map((candidate) => {
        if (!isNever(candidate))
            return candidate;
        const { activation, target } = candidate.rule;
        if (Math.max(counts.get(`after ${activation}`) ?? 0, counts.get(`never ${target}`) ?? 0) < PHASE_NEVER)
            return candidate;
        return left(candidate, 'only says that one comes early and the other late in a session');
    });
}
const PHASE = 3;
/**
 * An action that stands behind three others or more is simply late: only what it stands behind most surely is told.
 * Likewise what comes after three others or more.
 */
function withoutLateness(rules) {
    const subject = ({ rule, reason }) => {
        if (reason !== undefined || rule.same !== undefined)
            return undefined;
        if (rule.template === 'precedence')
            return `precedence ${rule.activation}`;
        return rule.template === 'response' ? `response ${rule.target}` : undefined;
    };
    const surest = new Map();
    for (const candidate of rules) {
        const name = subject(candidate);
        if (name === undefined)
            continue;
        const known = surest.get(name) ?? { rules: 0, confidence: 0 };
        surest.set(name, { rules: known.rules + 1, confidence: Math.max(known.confidence, candidate.confidence) });
    }
    return rules.map((candidate) => {
        const group = surest.get(subject(candidate) ?? '');
        if (group === undefined || group.rules < PHASE || candidate.confidence > group.confidence - 0.02)
            return candidate;
        return left(candidate, 'only says that one comes early and the other late in a session');
    });
}
/** From this confidence on "only after" is a law, which each action has by itself. */
const fold_sequences_LAW = 0.95;
/** An action that stands before three others or more, of none surely, is simply early: what comes most surely behind it is told. */
function withoutEarliness(rules) {
    const isHabit = (candidate) => candidate.reason === undefined &&
        candidate.rule.template === 'precedence' &&
        candidate.rule.same === undefined &&
        isBare(candidate) &&
        candidate.confidence < fold_sequences_LAW;
    const behind = new Map();
    for (const candidate of rules.filter(isHabit)) {
        const target = candidate.rule.target;
        behind.set(target, [...(behind.get(target) ?? []), candidate]);
    }
    return rules.map((candidate) => {
        const group = isHabit(candidate) ? (behind.get(candidate.rule.target) ?? []) : [];
        if (group.length < PHASE || group.every(({ confidence }) => confidence <= candidate.confidence))
            return candidate;
        return left(candidate, 'only says that one comes early and the other late in a session');
    });
}

;// CONCATENATED MODULE: ./lib/policies/search/pair-counts.js

/** Pairs are counted among this many actions, the most frequent. */
const MOST_ACTIONS = 400;
/** The counted actions, by place: how often each occurs, and which of them meet in a session (or on an object). */
class Meetings {
    actions;
    /** By action: its place among the counted ones, or -1. */
    place;
    /** By place. */
    occurrences;
    /** By pair of places, see `pair`. */
    met;
    sessions;
    constructor(table) {
        const frequency = table.actions.map((_, action) => (0,postings/* rowsOfAction */.LQ)(table, action).length);
        this.actions = table.actions
            .map((_, action) => action)
            .sort((a, b) => frequency[b] - frequency[a] || a - b)
            .slice(0, MOST_ACTIONS);
        this.place = new Int32Array(table.actions.length).fill(-1);
        for (let place = 0; place < this.actions.length; place++)
            this.place[this.actions[place]] = place;
        this.occurrences = new Float64Array(this.size);
        this.met = this.column();
        this.sessions = this.column();
    }
    get size() {
        return this.actions.length;
    }
    /** A number a pair: that of activation a and target b stands at `a * size + b`. */
    column() {
        return new Float64Array(this.size ** 2);
    }
    /** Events counted. */
    events() {
        return this.occurrences.reduce((sum, n) => sum + n, 0);
    }
}
function pairCount({ meetings, kept, mean, variance }, at) {
    return {
        n: meetings.occurrences[Math.floor(at / meetings.size)],
        met: meetings.met[at],
        y: kept[at],
        mean: mean[at],
        variance: variance[at],
        sessions: meetings.sessions[at]
    };
}

;// CONCATENATED MODULE: ./lib/policies/search/repetitions.js
/** Poisson: `rate` occurrences an event, told apart up to `most`. */
function scattered(lengths, rate, most) {
    const expected = new Array(most + 1).fill(0);
    let any = 0;
    for (const [length, count] of lengths) {
        let poisson = Math.exp(-rate * length);
        any += count * (1 - poisson);
        for (let k = 1; k <= most; k++) {
            poisson *= (rate * length) / k;
            expected[k - 1] = expected[k - 1] + count * poisson;
        }
    }
    return { expected, any };
}
/** Halvings after which the rate is known as well as need be, and how many times the rate of the log it may be. */
const repetitions_STEPS = 30;
const MOST_RATE = 2.5;
/** Standard errors by which fewer sessions than were seen are taken for granted: an action in all of them tells no rate. */
const repetitions_CHANCE = 2;
/** The same at the rate, from that of the log up, at which so many sessions have any. */
function scatteredOver(lengths, seen, rate, most) {
    const all = repetitions_sum(lengths.map(([, sessions]) => sessions));
    const sessions = seen - repetitions_CHANCE * Math.sqrt(seen * (1 - seen / all) + 1);
    let [low, high] = [rate, rate * MOST_RATE];
    for (let step = 0; step < repetitions_STEPS; step++) {
        const middle = (low + high) / 2;
        if (scattered(lengths, middle, 0).any < sessions)
            low = middle;
        else
            high = middle;
    }
    return scattered(lengths, low, most);
}
/**
 * Sessions to be expected over a limit of two or more from how many of those one below it went on to reach it, were the
 * action as often done once more as ever: where the first time has a cause of its own, later ones are rarer anyway.
 */
function beyond(times, { expected, any }, most) {
    const [before, at] = [repetitions_sum(times.slice(most - 2)), repetitions_sum(times.slice(most - 1))];
    const reached = (times) => any - repetitions_sum(expected.slice(0, times - 1));
    if (before === 0 || reached(most) <= 0)
        return 0;
    const slowing = (reached(most + 1) * reached(most - 1)) / reached(most) ** 2;
    return ((at * at) / before) * slowing;
}
const repetitions_sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

;// CONCATENATED MODULE: ./lib/policies/search/order-statistics.js



/** How often each of a few things occurs in a block of rows. Reused block by block. */
class Tally {
    total;
    /** What occurs, in the order in which it comes up; the first `size` entries. */
    here;
    size = 0;
    constructor(kinds) {
        this.total = new Uint32Array(kinds);
        this.here = new Int32Array(kinds);
    }
    add(kind) {
        if (this.total[kind] === 0)
            this.here[this.size++] = kind;
        this.total[kind] = this.total[kind] + 1;
    }
    clear() {
        for (let i = 0; i < this.size; i++)
            this.total[this.here[i]] = 0;
        this.size = 0;
    }
}
/** Counts order over blocks of rows: the events of a session, or those of it that name one object. */
class BlockCounter {
    meetings;
    counts;
    tally;
    constructor(table) {
        this.meetings = new Meetings(table);
        const shuffled = { mean: this.meetings.column(), variance: this.meetings.column() };
        this.counts = {
            precedence: { meetings: this.meetings, kept: this.meetings.column(), ...shuffled },
            response: { meetings: this.meetings, kept: this.meetings.column(), ...shuffled }
        };
        this.tally = new Tally(this.meetings.size);
    }
    /** Adds a block, its events by the places of their actions (-1 for one not counted). The tally holds it until the next. */
    add(places, length) {
        const { tally, meetings, counts } = this;
        const { size } = meetings;
        tally.clear();
        const before = counts.precedence.kept;
        for (let i = 0; i < length; i++) {
            const own = places[i];
            if (own < 0)
                continue;
            keep(before, own, size, tally);
            tally.add(own);
        }
        tally.clear();
        const after = counts.response.kept;
        for (let i = length - 1; i >= 0; i--) {
            const own = places[i];
            if (own < 0)
                continue;
            keep(after, own, size, tally);
            tally.add(own);
        }
        this.#meet();
    }
    /** Adds a block of one event: it meets nothing. */
    addOne(place) {
        const { occurrences } = this.meetings;
        if (place >= 0)
            occurrences[place] = occurrences[place] + 1;
    }
    /** Adds what shuffling the block would give. */
    #meet() {
        const { tally, meetings, counts } = this;
        const { met, sessions, occurrences, size } = meetings;
        const { mean, variance } = counts.precedence;
        for (let i = 0; i < tally.size; i++) {
            const own = tally.here[i];
            const a = tally.total[own];
            occurrences[own] = occurrences[own] + a;
            for (let j = 0; j < tally.size; j++) {
                const other = tally.here[j];
                if (other === own)
                    continue;
                const at = own * size + other;
                const b = tally.total[other];
                const behind = (a * b) / (b + 1);
                met[at] = met[at] + a;
                sessions[at] = sessions[at] + 1;
                // Events behind the first of b others: two given ones of the a both are with the chance b/(b + 2).
                mean[at] = mean[at] + behind;
                variance[at] = variance[at] + (behind + (a * (a - 1) * b) / (b + 2) - behind * behind);
            }
        }
    }
}
/** One more of the pairs of this action with each other one that came up so far. */
function keep(kept, own, size, { here, size: known }) {
    const base = own * size;
    for (let j = 0; j < known; j++) {
        const other = here[j];
        if (other !== own)
            kept[base + other] = kept[base + other] + 1;
    }
}
/** Order within sessions, counted in one pass; `most` is how many repetitions are told apart. */
function sessionOrder(table, most) {
    const counter = new BlockCounter(table);
    const { meetings, tally } = counter;
    const shuffled = { mean: meetings.column(), variance: meetings.column() };
    const before = { meetings, kept: meetings.column(), ...shuffled };
    const after = { meetings, kept: meetings.column(), ...shuffled };
    const single = new SingleCounter(table, most);
    const { sessionStart } = table;
    let places = new Int32Array(64);
    for (let s = 0; s < table.sessions; s++) {
        const [from, to] = [sessionStart[s], sessionStart[s + 1]];
        const length = to - from;
        if (length === 0)
            continue;
        if (places.length < length)
            places = new Int32Array(length * 2);
        for (let i = 0; i < length; i++)
            places[i] = meetings.place[table.action[from + i]];
        counter.add(places, length);
        scatter(tally, meetings.size, length, shuffled);
        single.add(places, from, length, meetings.size, before.kept, after.kept);
    }
    return {
        ...counter.counts,
        chain_precedence: before,
        chain_response: after,
        first: single.first,
        last: single.last,
        repetitions: single.repetitions(table.rows)
    };
}
/** Adds how many activations would have the target right beside them if the events of the session were shuffled. */
function scatter({ here, total, size: known }, size, length, { mean, variance }) {
    for (let i = 0; i < known; i++) {
        const own = here[i];
        const a = total[own];
        for (let j = 0; j < known; j++) {
            const other = here[j];
            if (other === own)
                continue;
            const at = own * size + other;
            const share = total[other] / length;
            mean[at] = mean[at] + a * share;
            variance[at] = variance[at] + a * share * (1 - share);
        }
    }
}
/** Counts what stands beside each event, what opens and ends sessions, and how often each action occurs in them. */
class SingleCounter {
    first;
    last;
    #action;
    #retry;
    #most;
    /** Of the session, without retries. */
    #tally;
    #totals;
    #sessions;
    #times;
    #lengths = new Map();
    constructor(table, most) {
        const nothing = () => ({ n: 0, met: 0, y: 0, mean: 0, variance: 0, sessions: 0 });
        this.first = table.actions.map(nothing);
        this.last = table.actions.map(nothing);
        this.#action = table.action;
        this.#retry = (0,order/* retriesOf */.Ko)(table);
        this.#most = most;
        this.#tally = new Tally(table.actions.length);
        this.#totals = new Float64Array(table.actions.length);
        this.#sessions = new Float64Array(table.actions.length);
        this.#times = table.actions.map(() => new Array(most + 1).fill(0));
    }
    /** Adds a session: its events by the places of their actions, the first of them on row `from`. */
    add(places, from, length, size, before, after) {
        const tally = this.#tally;
        const action = this.#action;
        const retry = this.#retry;
        tally.clear();
        /** Where the call was first tried that the event at hand tries again. */
        let head = 0;
        /** The next event that is not the one at hand tried again. */
        let next = 0;
        for (let i = 0; i < length; i++) {
            const row = from + i;
            const isRetry = retry[row] === 1;
            if (!isRetry || i === 0 || action[row] !== action[row - 1])
                head = i;
            const own = places[i];
            if (head > 0)
                beside(before, own, places[head - 1], size);
            if (next <= i)
                next = i + 1;
            while (next < length && retry[from + next] === 1 && action[from + next] === action[row])
                next++;
            if (next < length)
                beside(after, own, places[next], size);
            if (isRetry)
                continue;
            const performed = action[row];
            tally.add(performed);
            if (head === 0)
                this.first[performed].y++;
            if (next === length)
                this.last[performed].y++;
        }
        this.#lengths.set(length, (this.#lengths.get(length) ?? 0) + 1);
        this.#close(length);
    }
    #close(length) {
        const { here, total, size } = this.#tally;
        for (let i = 0; i < size; i++) {
            const action = here[i];
            const times = total[action];
            const share = Math.min(1, times / length);
            addEnd(this.first[action], share);
            addEnd(this.last[action], share);
            this.#totals[action] = this.#totals[action] + times;
            this.#sessions[action] = this.#sessions[action] + 1;
            const own = this.#times[action];
            const place = Math.min(times, this.#most + 1) - 1;
            own[place] = own[place] + 1;
        }
    }
    repetitions(rows) {
        const lengths = [...this.#lengths].sort(([a], [b]) => a - b);
        return this.#times.map((times, action) => {
            const rate = this.#totals[action] / rows;
            const sessions = this.#sessions[action];
            const unlimited = () => scatteredOver(lengths, sessions, rate, this.#most);
            return { sessions, times, ...scattered(lengths, rate, this.#most), unlimited };
        });
    }
}
function beside(kept, own, other, size) {
    if (own < 0 || other < 0 || other === own)
        return;
    kept[own * size + other] = kept[own * size + other] + 1;
}
/** Adds a session in which the action has this share of the events: as often it stands at an end by chance. */
function addEnd(count, share) {
    count.n++;
    count.met++;
    count.mean += share;
    count.variance += share * (1 - share);
    count.sessions++;
}
/** Order among the events that name the same object under the key. */
function objectOrder(table, key) {
    const counter = new BlockCounter(table);
    const { place } = counter.meetings;
    const { objectStart, objectKey, objectNumber, sessionStart, action } = table;
    /** Of the session: which object each naming of one means, numbered as they come up, and the place of the action. */
    let named = new Int32Array(16);
    let actions = new Int32Array(16);
    let block = new Int32Array(16);
    for (let s = 0; s < table.sessions; s++) {
        const slots = new Map();
        let size = 0;
        const end = sessionStart[s + 1];
        for (let row = sessionStart[s]; row < end; row++) {
            const stop = objectStart[row + 1];
            for (let j = objectStart[row]; j < stop; j++) {
                if (objectKey[j] !== key)
                    continue;
                if (size === named.length) {
                    named = doubled(named);
                    actions = doubled(actions);
                    block = new Int32Array(size * 2);
                }
                const number = objectNumber[j];
                let slot = slots.get(number);
                if (slot === undefined) {
                    slot = slots.size;
                    slots.set(number, slot);
                }
                named[size] = slot;
                actions[size++] = place[action[row]];
            }
        }
        if (size > 0)
            addObjects(counter, { named, actions, block }, size, slots.size);
    }
    return counter.counts;
}
function doubled(numbers) {
    const larger = new Int32Array(numbers.length * 2);
    larger.set(numbers);
    return larger;
}
/** Adds a block for each object, in the order in which they come up. */
function addObjects(counter, { named, actions, block }, size, objects) {
    if (objects === 1) {
        counter.add(actions, size);
        return;
    }
    if (objects === size) {
        for (let i = 0; i < size; i++)
            counter.addOne(actions[i]);
        return;
    }
    const start = new Int32Array(objects + 1);
    for (let i = 0; i < size; i++)
        start[named[i] + 1] = start[named[i] + 1] + 1;
    for (let o = 0; o < objects; o++)
        start[o + 1] = start[o + 1] + start[o];
    const next = start.slice(0, objects);
    for (let i = 0; i < size; i++) {
        const object = named[i];
        block[next[object]] = actions[i];
        next[object] = next[object] + 1;
    }
    for (let o = 0; o < objects; o++)
        counter.add(block.subarray(start[o], start[o + 1]), start[o + 1] - start[o]);
}

;// CONCATENATED MODULE: ./lib/policies/search/position.js


/** Share of what the places of the actions leave open, and of what their company in a session does, that is kept. */
const MIN_KEPT = 0.4;
const position_MIN_COMPANY = 0.7;
/** From this confidence on order is told whatever explains it. */
const position_LAW = 0.99;
/** Of so many other places, `k` targets at random: the chance that none stands in the first (or last) `side`. */
function noneWithin(side, places, k) {
    let chance = 1;
    for (let i = 0; i < k && chance > 0; i++)
        chance *= Math.max(0, places - side - i) / (places - i);
    return chance;
}
/**
 * Share of "A only after B" (or "after A comes B") that is to be expected from where one of the two stands alone: it
 * stays in its places and the other goes anywhere in the session, the larger of the two ways; and what is to be expected
 * of an action as frequent as the target that cares for neither sessions nor places.
 */
function byPosition(table, template, activation, target) {
    const [rows, targets] = [(0,postings/* rowsOfAction */.LQ)(table, activation), (0,postings/* rowsOfAction */.LQ)(table, target)];
    const sum = { activation: 0, target: 0, company: 0 };
    const others = 1 - targets.length / table.rows;
    let [i, j] = [0, 0];
    while (i < rows.length) {
        const session = table.session[rows[i]];
        const [from, to] = [table.sessionStart[session], table.sessionStart[session + 1]];
        while (j < targets.length && targets[j] < from)
            j++;
        const first = j;
        while (j < targets.length && targets[j] < to)
            j++;
        const k = j - first;
        const places = to - from - 1;
        const end = template === 'precedence' ? to - 1 - targets[first] : targets[j - 1] - from;
        for (; i < rows.length && rows[i] < to; i++) {
            const side = template === 'precedence' ? rows[i] - from : to - 1 - rows[i];
            sum.company += 1 - others ** side;
            if (k === 0)
                continue;
            sum.activation += 1 - noneWithin(side, places, k);
            sum.target += end / places;
        }
    }
    const n = Math.max(1, rows.length);
    return { expected: Math.max(sum.activation, sum.target) / n, company: sum.company / n };
}
/** Of what was to be expected to break a promise, the share that does not. */
const kept = (confidence, expected) => expected >= 1 ? 0 : 1 - (1 - confidence) / (1 - expected);
/** Marks what only says that the one action stands early or late in its sessions, where it keeps no company with the other. */
function withoutPositions(table, rules) {
    return rules.map((candidate) => {
        const { rule, reason, confidence, presence = 1 } = candidate;
        const { template, target, same } = rule;
        if (reason !== undefined || target === undefined || same !== undefined)
            return candidate;
        if (template !== 'precedence' && template !== 'response')
            return candidate;
        const [a, b] = [(0,counting/* actionIndex */.rT)(table, rule.activation), (0,counting/* actionIndex */.rT)(table, target)];
        const { expected, company } = byPosition(table, template, a, b);
        if (kept(confidence, Math.max(presence, company)) >= position_MIN_COMPANY)
            return candidate;
        return confidence < position_LAW && kept(confidence, expected) < MIN_KEPT
            ? { ...candidate, reason: 'only says that one of the two stands early or late in its sessions' }
            : candidate;
    });
}

;// CONCATENATED MODULE: ./lib/policies/search/sequences.js









/** Order must explain this much more of the confidence than shuffled sessions would. */
const sequences_MIN_ORDER_GAIN = 0.1;
const sequences_MIN_EXPECTED = 5;
/** A "never", and a limit on how often, is broken this rarely. */
const MIN_STRICT = 0.85;
/** … a limit above one a little more often: each further time may break it anew. */
const MIN_STRICT_ABOVE_ONE = 0.8;
/** … and in no more than this share of the cases that chance would break. */
const sequences_MOST_BROKEN = 0.35;
/** … and no more than this share of those that shuffling would break, where what is done elsewhere speaks for it, or a limit. */
const MOST_BROKEN_BESIDES = 0.5;
const MOST_TIMES = 3;
/** Chance of a small family of policies over that of a kind: its rules are few and rarely found by chance. */
const SMALL_FAMILY = 5;
/** Share of the sessions that chance would take over a limit for it to be worth telling. */
const MIN_OVER = 0.05;
/** "Exactly once" is said of what nearly every session does. */
const MOST_SESSIONS = 0.9;
/** Events worth as much as independent ones: those of a session, or of one object, move together when shuffled. */
function independent({ met, mean, variance }) {
    const share = mean / met;
    const binomial = met * share * (1 - share);
    return binomial > 0 ? met / Math.max(1, variance / binomial) : met;
}
const LATE = 'only says that one comes early and the other late in a session';
/** Every sequence over the thresholds; without `all`, what adds nothing carries its reason. */
function searchSequences(table, options) {
    if (table.unit === 'event' || table.rows === 0)
        return [];
    const order = sessionOrder(table, MOST_TIMES);
    const { minSessions } = options;
    const free = [...pairs(order, undefined, minSessions), ...chains(order, minSessions)];
    const bound = table.objectKeys.flatMap((same, key) => pairs(objectOrder(table, key), same, minSessions));
    // What must come before on the same object, and how often and where one action stands: what people ask about first.
    const leading = bound.filter(({ template }) => template === 'precedence');
    const others = bound.filter(({ template }) => template !== 'precedence');
    const rules = [
        ...sequences_judge(table, options, free, significance/* KIND_LEVEL */.Gv),
        ...sequences_judge(table, options, sequences_single(table, order), SMALL_FAMILY * significance/* KIND_LEVEL */.Gv),
        ...sequences_judge(table, options, leading, SMALL_FAMILY * significance/* KIND_LEVEL */.Gv),
        ...sequences_judge(table, options, others, significance/* KIND_LEVEL */.Gv)
    ];
    const conditional = searchConditional(table, options);
    return options.all
        ? [...rules, ...conditional]
        : foldSequences([...withoutPositions(table, rules), ...conditional]);
}
function sequences_judge(table, options, found, chance) {
    const isSure = (0,thresholds/* reaching */.Y1)(options.minConfidence);
    const seen = found.filter(({ sessions }) => sessions >= options.minSessions);
    const level = Math.log(chance / testable(seen, chance));
    const aftermaths = once(() => new Aftermaths(table));
    const onObject = (activation, target, same) => {
        const { done, expected } = afterOnObject(table, activation, target, table.objectKeys.indexOf(same));
        return done > sequences_MOST_BROKEN * expected || expected < sequences_MIN_EXPECTED ? LATE : undefined;
    };
    const never = once(() => {
        const own = SMALL_FAMILY * significance/* KIND_LEVEL */.Gv;
        return Math.log(own / aftermaths().testable(own));
    });
    return seen.flatMap((one) => {
        const kept = Math.round(one.confidence * one.events);
        const lift = one.expected > 0 ? one.confidence / one.expected : 0;
        if (!isSure(kept, one.events))
            return [];
        const perSession = one.template === 'at_most' || one.template === 'exactly_once';
        if ((perSession ? 1 : lift) < options.minLift - 1e-12)
            return [];
        const { confidence, expected, events } = one;
        return [
            {
                rule: sequences_ruleOf(table, one),
                confidence,
                expected,
                events,
                presence: one.presence,
                reason: options.all ? undefined : reasonOf(one, level, { aftermaths, never, onObject })
            }
        ];
    });
}
/**
 * How many of the rules could become significant at all, whatever is seen: only those share the level. Counts of
 * occurrence alone decide, not whether the promise was kept (Tarone, Biometrics 46, 1990).
 */
function testable(found, chance) {
    const smallest = Float64Array.from(found, ({ attainable }) => attainable).sort();
    let rules = Math.max(1, smallest.length);
    while (rules > 1 && smallest[rules - 1] > Math.log(chance / rules))
        rules--;
    return rules;
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
/** Why the rule is left out, if it is: what never comes afterwards may as well be missing there altogether. */
function reasonOf(one, level, { aftermaths, never, onObject }) {
    const reason = weakness(one, level);
    if (one.template !== 'not_succession' || one.target === undefined || one.confidence < MIN_STRICT)
        return reason;
    if (one.same !== undefined)
        return reason ?? onObject(one.activation, one.target, one.same);
    const aftermath = aftermaths().after(one.activation, one.target);
    if (aftermath === undefined)
        return reason;
    const { done, expected, dispersion, isMissingBefore } = aftermath;
    if (reason === undefined)
        return done > sequences_MOST_BROKEN * expected ? LATE : undefined;
    if (expected < sequences_MIN_EXPECTED || done > sequences_MOST_BROKEN * expected || isMissingBefore)
        return reason;
    // In sessions that have both, order must speak for it as well.
    if (1 - one.confidence > MOST_BROKEN_BESIDES * (1 - one.expected))
        return reason;
    return (0,significance/* logFewer */.Ii)(done, expected) / dispersion > never() ? reason : undefined;
}
function weakness(one, level) {
    const strict = one.template === 'not_succession' || one.template === 'at_most';
    if (one.template === 'exactly_once' && one.confidence < MOST_SESSIONS)
        return 'many sessions do without it, or repeat it';
    const isLimit = one.template === 'at_most';
    const least = one.over === undefined ? MIN_STRICT : MIN_STRICT_ABOVE_ONE;
    if (strict && one.confidence < least)
        return 'broken too often to say never';
    if (strict && (1 - one.expected) * one.events < sequences_MIN_EXPECTED)
        return 'hardly to be expected otherwise';
    const [broken, usual] = [1 - one.confidence, 1 - one.expected];
    if (one.over !== undefined && broken > sequences_MOST_BROKEN * one.over)
        return 'as many sessions go beyond it as was to be expected of those that come so far';
    if (isLimit && usual < MIN_OVER)
        return 'hardly to be expected otherwise';
    const most = isLimit ? MOST_BROKEN_BESIDES : sequences_MOST_BROKEN;
    if (strict ? broken > most * usual : one.confidence - one.expected < sequences_MIN_ORDER_GAIN)
        return 'much the same when the events are shuffled';
    const surprise = (0,significance/* logSurprise */.wQ)(one.independent, one.share, one.chance);
    return surprise > level ? 'could be chance: much the same when the events are shuffled' : undefined;
}
function sequences_ruleOf(table, { template, activation, target, same, most }) {
    return {
        kind: 'sequence',
        template,
        activation: table.actions[activation],
        ...(target === undefined ? {} : { target: table.actions[target] }),
        ...(same === undefined ? {} : { same }),
        ...(most === undefined ? {} : { most }),
        antecedent: {}
    };
}
function judged(template, activation, target, count, { same, presence } = {}) {
    const { n, met, y, mean, sessions } = count;
    const events = independent(count);
    return {
        template,
        activation,
        target,
        same,
        presence,
        confidence: y / n,
        expected: mean / n,
        events: n,
        sessions,
        independent: events,
        share: y / met,
        chance: mean / met,
        attainable: (0,significance/* logSurprise */.wQ)(events, 1, mean / met)
    };
}
/** Calls back with each pair of actions that met, in so many sessions at least. */
function eachPair({ meetings }, minSessions, look) {
    const { actions, met, sessions, size } = meetings;
    for (let at = 0; at < met.length; at++)
        if (met[at] !== 0 && sessions[at] >= minSessions)
            look(at, actions[Math.floor(at / size)], actions[at % size]);
}
function pairs({ precedence, response }, same, minSessions) {
    const found = [];
    const { meetings } = precedence;
    const met = new Float64Array(meetings.place.length);
    eachPair(precedence, 0, (at, _, target) => {
        met[target] = met[target] + meetings.met[at];
    });
    const events = meetings.events();
    const presence = (target) => met[target] /
        Math.max(1, events - meetings.occurrences[meetings.place[target]]);
    eachPair(precedence, minSessions, (at, activation, target) => {
        const count = pairCount(precedence, at);
        found.push(judged('precedence', activation, target, count, { same, presence: presence(target) }));
    });
    eachPair(response, minSessions, (at, activation, target) => {
        const count = pairCount(response, at);
        found.push(judged('response', activation, target, count, { same, presence: presence(target) }));
        const { n, met, y, mean } = count;
        const never = judged('not_succession', activation, target, { ...count, y: met - y, mean: met - mean }, { same });
        found.push({ ...never, confidence: (n - y) / n, expected: (n - mean) / n });
    });
    return found;
}
function chains({ chain_precedence, chain_response }, minSessions) {
    const found = [];
    eachPair(chain_precedence, minSessions, (at, activation, target) => found.push(judged('chain_precedence', activation, target, pairCount(chain_precedence, at))));
    eachPair(chain_response, minSessions, (at, activation, target) => found.push(judged('chain_response', activation, target, pairCount(chain_response, at))));
    return found;
}
function sequences_single(table, { first, last, repetitions }) {
    const found = [];
    table.actions.forEach((_, activation) => {
        for (const [template, counts] of [
            ['first', first],
            ['last', last]
        ]) {
            const count = counts[activation];
            if (count.n > 0)
                found.push(judged(template, activation, undefined, count));
        }
    });
    const nonEmpty = sessionsWithEvents(table);
    repetitions.forEach(({ sessions, times, expected, any, unlimited }, activation) => {
        if (sessions === 0)
            return;
        const once = times[0] / nonEmpty;
        const onceExpected = expected[0] / nonEmpty;
        found.push({
            template: 'exactly_once',
            activation,
            confidence: once,
            expected: onceExpected,
            events: nonEmpty,
            sessions: nonEmpty,
            independent: nonEmpty,
            share: once,
            chance: onceExpected,
            attainable: (0,significance/* logSurprise */.wQ)(nonEmpty, 1, onceExpected)
        });
        const free = unlimited();
        for (let most = 1; most <= MOST_TIMES; most++) {
            const share = repetitions_sum(times.slice(0, most)) / sessions;
            const usual = most > 1 ? free : { expected, any };
            const chance = Math.min(1, repetitions_sum(usual.expected.slice(0, most)) / usual.any);
            found.push({
                template: 'at_most',
                activation,
                most,
                over: most > 1 ? beyond(times, free, most) / sessions : undefined,
                confidence: share,
                expected: chance,
                events: sessions,
                sessions,
                independent: sessions,
                share,
                chance,
                attainable: (0,significance/* logSurprise */.wQ)(sessions, 1, chance)
            });
        }
    });
    return found;
}
function sessionsWithEvents(table) {
    let sessions = 0;
    for (let s = 0; s < table.sessions; s++)
        if (table.sessionStart[s + 1] > table.sessionStart[s])
            sessions++;
    return sessions;
}

;// CONCATENATED MODULE: ./lib/policies/mine.js



















/** The rule with its counts in this table, as it stands in `policies.json`. */
function countedPolicy(rule, table, status = 'mined', note) {
    const count = (0,policies_evidence/* countPolicy */.E)(rule, table);
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
const mine_derived = new Set(vocabulary/* derivedKeys */.YI);
const byId = (a, b) => (0,table/* compareText */.n6)(a.policy_id, b.policy_id);
const searches = {
    association: associations/* searchAssociations */.n,
    precondition: searchPreconditions,
    prohibition: searchProhibitions,
    outcome: searchOutcomes,
    sequence: searchSequences
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
    const implied = impliedByOrder(policies, table);
    return policies.map((policy, i) => {
        if (reasons[i] !== undefined)
            return reasons[i];
        if (implied[i])
            return 'follows from what must come before it';
        return policy.kind === 'prohibition' && mirrorsAssociation(policy, associations, table)
            ? 'only mirrors an association'
            : undefined;
    });
}
/** The policies that the table supports, sorted by id. With `all`, whatever meets the thresholds. */
function minePolicies(table, options, steps = MINING_STEPS) {
    const policies = standing(candidates(table, options, steps)).map((rule) => steps.count(rule, table));
    const folded = options.all ? [] : fold(policies, table);
    return policies.filter((_, i) => folded[i] === undefined).sort(byId);
}
/** What `minePolicies` leaves out of what meets the thresholds, sorted by id. */
const explainOmissions = (table, options) => mine_judged(table, options)
    .flatMap(({ policy, reason }) => (reason === undefined ? [] : [{ policy, reason }]))
    .sort((a, b) => byId(a.policy, b.policy));
/** Every policy over the thresholds; without a reason it belongs to the set. */
function mine_judged(table, options) {
    const found = candidates(table, { ...options, all: false, explained: true });
    const policies = found.map(({ rule }) => countedPolicy(rule, table));
    const kept = policies.filter((_, i) => found[i]?.reason === undefined);
    const folded = fold(kept, table);
    const reasons = new Map(kept.map((policy, i) => [policy.policy_id, folded[i]]));
    return policies.map((policy, i) => ({ policy, reason: found[i]?.reason ?? reasons.get(policy.policy_id) }));
}
/** Of policies mined without pruning those that the set leaves out, in their order, each with the reason. */
function explainRest(policies, table, options) {
    const reasons = new Map(mine_judged(table, options).map(({ policy, reason }) => [policy.policy_id, reason]));
    return policies.flatMap((policy) => {
        const isJudged = reasons.has(policy.policy_id);
        const reason = isJudged ? reasons.get(policy.policy_id) : notLookedAt(policy, options);
        return reason === undefined ? [] : [{ policy, reason, ...(isJudged ? {} : { unjudged: true }) }];
    });
}
/** Why a policy over the thresholds was not even judged. */
function notLookedAt(policy, { minSessions }) {
    const { sessions = 0, events = 0 } = policy.evidence ?? {};
    if (sessions < minSessions)
        return (0,significance/* tooFewSessions */.OI)(sessions, minSessions);
    const context = policy.kind === 'precondition' ? policy.requires : policy.antecedent;
    if (Object.keys(context).some((key) => mine_derived.has(key)))
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

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ antecedentOf),
/* harmony export */   n: () => (/* binding */ searchAssociations)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8936);
/* harmony import */ var _class_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7765);



const antecedentOf = (table, items) => Object.fromEntries(items.map((i) => [table.items[i]?.key, table.items[i]?.value]));
/** `context → action` over the thresholds; without `all`, what adds nothing carries its reason. */
function searchAssociations(table, options) {
    const isSure = (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .reaching */ .Y1)(options.minConfidence);
    const isLifted = (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .liftReaching */ .fv)(options.minLift);
    const minKept = Math.max(1, (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .smallestCount */ .$s)(table.rows, (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalFraction */ .gk)(options.minSupport)));
    const shares = table.actions.map((_, action) => (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, action).length);
    const search = new _class_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ClassSearch */ .P({
        table,
        classOf: table.action,
        classes: table.actions.length,
        names: table.actions,
        minRows: minKept,
        minKept,
        fewestKept: minKept,
        maxConditions: options.maxAntecedent,
        passes: (y, n, action) => isSure(y, n) && isLifted(y, n, shares[action], table.rows),
        minSessions: 1,
        problems: 1,
        explained: options.explained ?? false,
        derivedAlone: false,
        usualIsSilent: false
    });
    return (options.all ? search.all() : search.judged()).map(({ items, cls, reason }) => ({
        rule: {
            kind: 'association',
            antecedent: antecedentOf(table, items),
            consequent: table.actions[cls]
        },
        reason
    }));
}


/***/ }),

/***/ 8905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ visitCells)
});

// EXTERNAL MODULE: ./lib/policies/search/columns.js
var columns = __webpack_require__(6280);
;// CONCATENATED MODULE: ./lib/policies/search/parts.js
function gather(values, places, into) {
    for (let i = 0; i < places.length; i++)
        into[i] = values[places[i]];
    return into;
}
/** The same, each value by its number. */
function gatherNumbers(values, places, number, into) {
    for (let i = 0; i < places.length; i++)
        into[i] = number[values[places[i]]];
    return into;
}
function gatherCodes(codes, at, places, into, to) {
    for (let i = 0; i < places.length; i++)
        into[to + i] = codes[at + places[i]];
}
/** The codes, from 1, of the values that stand on `minRows` rows or more. */
function frequentCodes(counts, base, values, classes, minRows) {
    const frequent = [];
    for (let code = 1; code <= values; code++) {
        let total = 0;
        const at = base + code * classes;
        for (let cls = 0; cls < classes; cls++)
            total += counts[at + cls];
        if (total >= minRows)
            frequent.push(code);
    }
    return frequent;
}
/** Numbers the frequent codes of a column from 1 on, and moves their counts there. */
function renumber({ codes, singles }, { to, size, base, classes }, frequent, values) {
    const number = new Uint32Array(values + 1);
    for (let f = 0; f < frequent.length; f++) {
        const code = frequent[f];
        number[code] = f + 1;
        singles.copyWithin(base + (f + 1) * classes, base + code * classes, base + (code + 1) * classes);
    }
    for (let i = to; i < to + size; i++)
        codes[i] = number[codes[i]];
}
/** Adds up one column by value and class; code 0 has counters of its own, which nobody reads. */
function countColumn({ codes, classOf, size }, at, classes, counts, base) {
    for (let place = 0; place < size; place++) {
        const to = base + codes[at + place] * classes + classOf[place];
        counts[to] = counts[to] + 1;
    }
}
function countList({ classOf, size }, { start, codes }, classes, counts) {
    for (let place = 0; place < size; place++) {
        const cls = classOf[place];
        const end = start[place + 1];
        for (let i = start[place]; i < end; i++) {
            const to = codes[i] * classes + cls;
            counts[to] = counts[to] + 1;
        }
    }
}
/** Whether some value of one column stands on `minRows` rows or more with some value of the other. */
function meetOften({ codes, size }, a, b, minRows, totals) {
    const width = b.items.length + 1;
    totals.fill(0, 0, (a.items.length + 1) * width);
    for (let place = 0; place < size; place++) {
        const [v, w] = [codes[a.at + place], codes[b.at + place]];
        if (v === 0 || w === 0)
            continue;
        const at = v * width + w;
        const total = totals[at] + 1;
        if (total >= minRows)
            return true;
        totals[at] = total;
    }
    return false;
}
/**
 * Writes, by place, where the counters of its value of the column and of its class stand among those of the values
 * `first … first + step`; places of other values get counters behind them, which nobody reads.
 */
function spots({ codes, classOf, size }, column, classes, { first, step }, into) {
    for (let place = 0; place < size; place++) {
        const v = codes[column.at + place] - first;
        into[place] = (v < 0 || v >= step ? step : v) * classes + classOf[place];
    }
}
/** Adds up another column beside the spots of one, value by value: `width` counters each, from `base` on. */
function countPairs({ codes, size }, { at }, spot, counts, { base, width }) {
    for (let place = 0; place < size; place++) {
        const to = base + codes[at + place] * width + spot[place];
        counts[to] = counts[to] + 1;
    }
}
function countPairsOfList({ size }, { start, codes }, spot, counts, { base, width }) {
    let i = 0;
    for (let place = 0; place < size; place++) {
        const own = base + spot[place];
        for (const end = start[place + 1]; i < end; i++) {
            const to = own + codes[i] * width;
            counts[to] = counts[to] + 1;
        }
    }
}
/** The places of the part sorted by code of the column, codes from 1; places of code 0 are left out. */
function partition({ codes, size }, { items, at }) {
    const next = new Uint32Array(items.length + 1);
    for (let place = 0; place < size; place++) {
        const code = codes[at + place];
        next[code] = next[code] + 1;
    }
    const start = new Uint32Array(items.length + 1);
    let sum = 0;
    for (let code = 1; code <= items.length; code++) {
        start[code - 1] = sum;
        sum += next[code];
        next[code] = start[code - 1];
    }
    start[items.length] = sum;
    const sorted = new Uint32Array(sum);
    for (let place = 0; place < size; place++) {
        const code = codes[at + place];
        if (code === 0)
            continue;
        const to = next[code];
        sorted[to] = place;
        next[code] = to + 1;
    }
    return { start, places: sorted };
}

;// CONCATENATED MODULE: ./lib/policies/search/cells.js


/** Calls `visit` for every cell of one to `maxConditions` conditions, in an order that equal tables share. */
function visitCells(table, request, visit) {
    if (request.maxConditions < 1)
        return;
    new CellWalk(table, request, visit).run();
}
/** Counters filled at a time: where there are more, the rows are gone through several times. */
const MOST_COUNTERS = 1 << 20;
/** From so many counters a row on it is asked first whether any pair of values is frequent at all. */
const MANY_COUNTERS = 2;
class CellWalk {
    #visit;
    #minRows;
    #minKept;
    #maxConditions;
    #root;
    #leaves;
    #chosen = [];
    /** One cell's items and counts, lent to the visitor. */
    #items = [];
    #counts;
    #held = [];
    #totals = new Uint32Array(0);
    constructor(table, request, visit) {
        const { rows, classOf, classes, maxConditions } = request;
        this.#visit = visit;
        this.#minRows = Math.max(1, request.minRows);
        this.#minKept = request.minKept ?? 0;
        this.#maxConditions = maxConditions;
        this.#counts = new Uint32Array(classes);
        const size = rows?.length ?? table.rows;
        const own = rows === undefined ? classOf : gather(classOf, rows, new Uint32Array(size));
        const { number, ...telling } = toldOf(...wholeOf(own, request), 0, this.#minKept);
        const isPossible = this.#minKept === 0 || telling.told.length > 0;
        const { codes, single, leaves } = isPossible
            ? (request.columns?.() ?? (0,columns/* columnsOf */.P)(table, { ...request, minRows: this.#minRows }))
            : { codes: new Uint16Array(0), single: [], leaves: [] };
        this.#leaves = leaves;
        const part = {
            ...telling,
            size,
            columns: [],
            codes,
            classOf: number === undefined ? own : own.map((cls) => number[cls]),
            singles: new Uint32Array(single.reduce((sum, { items }) => sum + (items.length + 1) * telling.classes, 0)),
            singlesAt: []
        };
        this.#root = part;
        let base = 0;
        for (const column of single) {
            countColumn(part, column.at, telling.classes, part.singles, base);
            part.columns.push(column);
            part.singlesAt.push(base);
            base += (column.items.length + 1) * telling.classes;
        }
    }
    run() {
        for (const leaf of this.#leaves) {
            const { classes } = this.#root;
            const counts = new Uint32Array((leaf.items.length + 1) * classes);
            if ('start' in leaf)
                countList(this.#root, leaf, classes, counts);
            else
                countColumn(this.#root, leaf.at, classes, counts, 0);
            this.#reportAll(this.#root, leaf.items, counts, 0);
        }
        this.#explore(this.#root, 0);
    }
    #explore(part, depth) {
        const { columns, singles, singlesAt } = part;
        const isLast = depth + 1 === this.#maxConditions;
        for (let c = 0; c < columns.length; c++) {
            if (!this.#isTold(part, c))
                continue;
            if (isLast)
                this.#reportAll(part, columns[c].items, singles, singlesAt[c]);
            else
                this.#refine(part, c, depth);
        }
    }
    /** Whether some value of the column is to be told of. */
    #isTold({ columns, told, classes, singles, singlesAt }, c) {
        const at = singlesAt[c];
        for (let v = 1; v <= columns[c].items.length; v++)
            if (hasKept(singles, at + v * classes, told.length, this.#minKept))
                return true;
        return false;
    }
    /** Reports the values of the column and looks into each. */
    #refine(part, c, depth) {
        const column = part.columns[c];
        const { classes } = part;
        // Members of one array follow each other: a condition is one value a key.
        const later = part.columns.filter(({ key }, other) => other > c && key !== column.key);
        const beside = depth === 0 ? [...this.#leaves] : [];
        const isNextLast = depth + 2 === this.#maxConditions;
        if (isNextLast)
            beside.push(...later.filter((other) => this.#mayMeet(part, column, other)));
        const values = column.items.length;
        const others = beside.reduce((sum, { items }) => sum + items.length + 1, 0);
        const step = Math.min(values, Math.max(1, Math.floor(MOST_COUNTERS / Math.max(1, others * classes))));
        const width = (step + 1) * classes;
        const parts = isNextLast || later.length === 0 ? undefined : partition(part, column);
        for (let first = 0; first < values; first += step) {
            const counts = this.#pairCounts(part, column, beside, { depth, first: first + 1, step });
            for (let v = first; v < Math.min(values, first + step); v++) {
                const item = column.items[v];
                const own = part.singlesAt[c] + (v + 1) * classes;
                if (!hasKept(part.singles, own, part.told.length, this.#minKept))
                    continue;
                this.#report(part, item, part.singles, own);
                this.#chosen.push(item);
                let base = (v - first) * classes;
                for (const { items } of beside) {
                    this.#reportAll(part, items, counts, base, width);
                    base += (items.length + 1) * width;
                }
                if (parts !== undefined) {
                    const places = parts.places.subarray(parts.start[v], parts.start[v + 1]);
                    this.#explore(this.#narrowed(part, own, places, later, depth + 1), depth + 1);
                }
                this.#chosen.pop();
            }
        }
    }
    /** Whether it is worth while to count the pair by class: where counters are many, most of them stay empty. */
    #mayMeet(part, column, other) {
        const pairs = (column.items.length + 1) * (other.items.length + 1);
        if (pairs * part.classes <= MANY_COUNTERS * part.size || pairs > 16 * MOST_COUNTERS)
            return true;
        if (this.#totals.length < pairs)
            this.#totals = new Uint32Array(pairs);
        return meetOften(part, column, other, this.#minRows, this.#totals);
    }
    /** Counts of `step` values of a column with every value of each other one, the other columns one after the other. */
    #pairCounts(part, column, beside, { depth, first, step }) {
        const held = this.#heldAt(depth);
        if (beside.length === 0)
            return held.pairs;
        const width = (step + 1) * part.classes;
        const size = beside.reduce((sum, { items }) => sum + (items.length + 1) * width, 0);
        if (held.pairs.length < size)
            held.pairs = new Uint32Array(size);
        else
            held.pairs.fill(0, 0, size);
        if (held.spots.length < part.size)
            held.spots = new Uint32Array(part.size);
        spots(part, column, part.classes, { first, step }, held.spots);
        let base = 0;
        for (const other of beside) {
            if ('start' in other)
                countPairsOfList(part, other, held.spots, held.pairs, { base, width });
            else
                countPairs(part, other, held.spots, held.pairs, { base, width });
            base += (other.items.length + 1) * width;
        }
        return held.pairs;
    }
    /** The rows of the part at these places, of which `own` counts the classes, with the values that are frequent there. */
    #narrowed(part, own, places, later, depth) {
        const { told, classes, number } = toldOf(part, part.singles, own, this.#minKept);
        const size = places.length;
        const held = this.#heldAt(depth);
        if (held.classOf.length < size)
            held.classOf = new Uint32Array(size);
        if (held.codes.length < size * later.length)
            held.codes =
                part.codes instanceof Uint16Array
                    ? new Uint16Array(size * later.length)
                    : new Uint32Array(size * later.length);
        const width = later.reduce((sum, { items }) => sum + (items.length + 1) * classes, 0);
        if (held.singles.length < width)
            held.singles = new Uint32Array(width);
        else
            held.singles.fill(0, 0, width);
        const { codes, singles } = held;
        const columns = [];
        const singlesAt = [];
        const narrow = {
            size,
            columns,
            codes,
            classOf: number === undefined
                ? gather(part.classOf, places, held.classOf)
                : gatherNumbers(part.classOf, places, number, held.classOf),
            told,
            classes,
            singles,
            singlesAt
        };
        let base = 0;
        for (const { key, items, at } of later) {
            const to = columns.length * size;
            gatherCodes(part.codes, at, places, codes, to);
            countColumn(narrow, to, classes, singles, base);
            const frequent = frequentCodes(singles, base, items.length, classes, this.#minRows).filter((code) => hasKept(singles, base + code * classes, told.length, this.#minKept));
            if (frequent.length === 0) {
                singles.fill(0, base, base + (items.length + 1) * classes);
                continue;
            }
            if (frequent.length < items.length)
                renumber({ codes, singles }, { to, size, base, classes }, frequent, items.length);
            columns.push({ key, items: frequent.map((code) => items[code - 1]), at: to });
            singlesAt.push(base);
            base += (items.length + 1) * classes;
        }
        return narrow;
    }
    #heldAt(depth) {
        let held = this.#held[depth];
        if (held === undefined) {
            held = {
                codes: new Uint16Array(0),
                classOf: new Uint32Array(0),
                singles: new Uint32Array(0),
                spots: new Uint32Array(0),
                pairs: new Uint32Array(0)
            };
            this.#held[depth] = held;
        }
        return held;
    }
    /** Reports every frequent value of a column: the counts of each stand `width` apart, those of code 0 first. */
    #reportAll(part, items, counts, base, width = part.classes) {
        for (let v = 0; v < items.length; v++)
            this.#report(part, items[v], counts, base + (v + 1) * width);
    }
    #report({ told, classes }, item, counts, at) {
        let total = 0;
        for (let cls = at; cls < at + classes; cls++)
            total += counts[cls];
        if (total < this.#minRows || !hasKept(counts, at, told.length, this.#minKept))
            return;
        const own = this.#counts;
        if (told.length < own.length)
            own.fill(0);
        for (let cls = 0; cls < told.length; cls++)
            own[told[cls]] = counts[at + cls];
        const items = this.#items;
        let place = this.#chosen.length;
        items.length = place + 1;
        for (; place > 0 && this.#chosen[place - 1] > item; place--)
            items[place] = this.#chosen[place - 1];
        items[place] = item;
        for (let i = 0; i < place; i++)
            items[i] = this.#chosen[i];
        this.#visit(items, total, own, told);
    }
}
/** Whether some class told apart has so many rows where these counts begin. */
function hasKept(counts, at, told, minKept) {
    if (minKept === 0)
        return true;
    for (let cls = at; cls < at + told; cls++)
        if (counts[cls] >= minKept)
            return true;
    return false;
}
/** All the classes that tell, and how often each occurs. */
function wholeOf(classOf, { classes, tells }) {
    const told = new Uint32Array(classes);
    const counts = new Uint32Array(classes);
    for (let cls = 0; cls < classes; cls++)
        told[cls] = cls;
    for (let place = 0; place < classOf.length; place++) {
        const cls = classOf[place];
        counts[cls] = counts[cls] + 1;
    }
    if (tells !== undefined)
        for (let cls = 0; cls < classes; cls++)
            if (!tells(cls))
                counts[cls] = 0;
    return [{ told, classes }, counts];
}
/** Of the classes told apart those that are frequent where these counts begin; `number` is by their old numbers. */
function toldOf({ told, classes }, counts, at, minKept) {
    const number = new Uint32Array(classes);
    const kept = [];
    for (let cls = 0; cls < told.length; cls++)
        if (counts[at + cls] >= Math.max(1, minKept))
            number[cls] = kept.push(told[cls]);
    if (kept.length === told.length)
        return { told, classes };
    for (let cls = 0; cls < classes; cls++)
        number[cls] = number[cls] === 0 ? kept.length : number[cls] - 1;
    return { told: Uint32Array.from(kept), classes: kept.length + 1, number };
}


/***/ }),

/***/ 7765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ ClassSearch)
});

// EXTERNAL MODULE: ./lib/abstraction/vocabulary.js
var vocabulary = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/events/postings.js
var postings = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/policies/rows.js
var policies_rows = __webpack_require__(2733);
// EXTERNAL MODULE: ./lib/policies/significance.js
var significance = __webpack_require__(793);
// EXTERNAL MODULE: ./lib/policies/sums.js
var sums = __webpack_require__(9712);
// EXTERNAL MODULE: ./lib/policies/search/cells.js + 1 modules
var search_cells = __webpack_require__(8905);
// EXTERNAL MODULE: ./lib/policies/search/key-ranges.js
var key_ranges = __webpack_require__(9727);
;// CONCATENATED MODULE: ./lib/policies/search/exceptions.js



/** Fewest events that make an exception, gain of share with which another class takes over, and log of its level. */
const MIN_EXCEPTION = 10;
const MIN_TAKEOVER = 0.2;
/** Share with which it takes over on another value of the condition's own key: less is only that the rule is not kept there. */
const MIN_DECIDED = 0.6;
const EXCEPTION_LEVEL = Math.log(0.001);
/** Rows of a rule on which one further condition lets another class take over, condition by condition. */
function exceptionsTo({ table, classOf, classes }, { items, rows, cls, key }) {
    const { isDerived, keyOf } = (0,key_ranges/* keyRanges */.E)(table);
    const whole = new Uint32Array(classes);
    /** By item, where it occurs. */
    const counts = new Array(table.items.length);
    for (let place = 0; place < rows.length; place++) {
        const row = rows[place];
        const at = classOf[row];
        whole[at] = whole[at] + 1;
        for (let i = table.itemStart[row]; i < table.itemStart[row + 1]; i++) {
            const item = table.itemIds[i];
            let own = counts[item];
            if (own === undefined) {
                own = new Uint32Array(classes);
                counts[item] = own;
            }
            own[at] = own[at] + 1;
        }
    }
    const found = [];
    for (let item = 0; item < counts.length; item++) {
        const own = counts[item];
        if (own === undefined || isDerived[item] === 1 || items.includes(item))
            continue;
        const n = own.reduce((sum, count) => sum + count, 0);
        const usual = own.indexOf(own.reduce((most, count) => Math.max(most, count), 0));
        const contrast = { y: own[usual], n, Y: whole[usual], N: rows.length };
        if (n < MIN_EXCEPTION || usual === cls || contrast.y / n - contrast.Y / contrast.N < MIN_TAKEOVER)
            continue;
        if (keyOf[item] === key && contrast.y < MIN_DECIDED * n)
            continue;
        if ((0,significance/* logMoreOften */.Yp)(contrast) <= EXCEPTION_LEVEL)
            found.push((0,postings/* intersect */.y$)(rows, (0,postings/* rowsOfItem */.QY)(table, item)));
    }
    return found;
}
/** Pairs of events that must be there to compare a condition within sessions. */
const MIN_COMPARED = 10;
/**
 * Gain of a condition from one event to the next of the same session (Mantel and Haenszel's risk difference): that
 * sessions differ makes whatever happened earlier in them tell what happens later. Nothing where hardly a session has both.
 */
function gainWithinSessions({ table, classOf }, rows, item, cls) {
    const holds = new Uint8Array(table.rows);
    for (const row of (0,postings/* rowsOfItem */.QY)(table, item))
        holds[row] = 1;
    let gain = 0;
    let weight = 0;
    /** Events of the session with the condition (1) and without it (0), and those of the class. */
    const own = { n1: 0, y1: 0, n0: 0, y0: 0 };
    let end = 0;
    const flush = () => {
        const n = own.n1 + own.n0;
        if (n > 0) {
            gain += (own.y1 * own.n0 - own.y0 * own.n1) / n;
            weight += (own.n1 * own.n0) / n;
        }
        own.n1 = own.y1 = own.n0 = own.y0 = 0;
    };
    for (const row of rows) {
        if (row >= end) {
            flush();
            end = table.sessionStart[table.session[row] + 1];
        }
        const y = classOf[row] === cls ? 1 : 0;
        if (holds[row] === 1) {
            own.n1++;
            own.y1 += y;
        }
        else {
            own.n0++;
            own.y0 += y;
        }
    }
    flush();
    return weight < MIN_COMPARED ? 0 : gain / weight;
}
/** By row: 1 where one of the lists holds it. */
function markedRows(size, lists) {
    const marked = new Uint8Array(size);
    for (const rows of lists)
        for (const row of rows)
            marked[row] = 1;
    return marked;
}

// EXTERNAL MODULE: ./lib/policies/search/rule-sets.js
var rule_sets = __webpack_require__(5803);
;// CONCATENATED MODULE: ./lib/policies/search/class-folds.js





/** Share of a rule's events that another rule must speak of to stand for it. */
const MOST_IN_COMMON = 0.8;
const derived = new Set(vocabulary/* derivedKeys */.YI);
/** Whether the item is context that follows from order. */
const isDerivedItem = ({ table }, item) => derived.has(table.items[item]?.key);
/** The rule in words, for a reason. */
const sentenceOf = ({ names, table }, { items, cls }) => `${JSON.stringify(names[cls])} ${(0,rule_sets/* said */.ag)(table, items)}`;
/** Rows, and those of the class, that are not put aside. */
function countWithout({ classOf }, rows, cls, excepted) {
    let [y, n] = [0, 0];
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (excepted[row] === 1)
            continue;
        n++;
        if (classOf[row] === cls)
            y++;
    }
    return { y, n };
}
/** Marks rules that hold only in the events that they share with a surer rule of the same class. */
function withoutShares(problem, rules, rowsOf) {
    const standing = rules.filter(({ reason }) => reason === undefined);
    return rules.map((rule) => {
        if (rule.reason !== undefined)
            return rule;
        const source = standing.find((other) => {
            if (other.cls !== rule.cls || other.y * rule.n <= rule.y * other.n)
                return false;
            const shared = markedRows(problem.table.rows, [rowsOf(other.items)]);
            const rest = countWithout(problem, rowsOf(rule.items), rule.cls, shared);
            return rest.n > 0 && rest.y * rule.n < rule_sets/* MOST_OUTSIDE */.e7 * rule.y * rest.n;
        });
        return source === undefined
            ? rule
            : { ...rule, reason: `holds only together with ${sentenceOf(problem, source)}` };
    });
}
/**
 * Of rules with the same class the widest of the simplest stands for those that speak of a part of its events; what
 * the log says comes before what follows from order.
 */
function withoutTwins(problem, rules, rowsOf) {
    const derivedIn = ({ items }) => items.filter((item) => isDerivedItem(problem, item)).length;
    const order = [...rules].sort((a, b) => a.items.length - b.items.length ||
        derivedIn(a) - derivedIn(b) ||
        b.y / b.n - a.y / a.n ||
        b.n - a.n ||
        (0,rule_sets/* compareLists */.tM)(a.items, b.items));
    const accepted = [];
    return order.map((rule) => {
        if (rule.reason !== undefined)
            return rule;
        const rows = rowsOf(rule.items);
        const twin = accepted.find((other) => {
            if (other.cls !== rule.cls)
                return false;
            const common = (0,postings/* intersect */.y$)(rows, rowsOf(other.items)).length;
            return common >= MOST_IN_COMMON * rows.length && rule.y / rule.n - other.y / other.n < 2 * significance/* MIN_GAIN */.ng;
        });
        if (twin !== undefined)
            return { ...rule, reason: `folded into ${sentenceOf(problem, twin)}: the same events` };
        accepted.push(rule);
        return rule;
    });
}

// EXTERNAL MODULE: ./lib/policies/search/columns.js
var search_columns = __webpack_require__(6280);
;// CONCATENATED MODULE: ./lib/policies/search/levels.js


/**
 * By number of conditions the log of the level of a rule: shared by all that could have been found with so many, of
 * `possible` classes. These are counted when first asked for: most logs have no rule of the most conditions to judge.
 */
function levelsOf(problem, possible, columns) {
    const levels = [];
    return (conditions) => {
        levels[conditions] ??= Math.log(significance/* KIND_LEVEL */.Gv /
            problem.problems /
            problem.maxConditions /
            Math.max(1, possible * cellsWith(problem, conditions, columns)));
        return levels[conditions];
    };
}
/** How many combinations of so many conditions are frequent enough. */
function cellsWith({ table, universe, minRows }, conditions, columns) {
    const classOf = new Uint32Array(table.rows);
    let cells = 0;
    (0,search_cells/* visitCells */.n)(table, { rows: universe, classOf, classes: 1, minRows, maxConditions: conditions, columns }, (items) => {
        if (items.length === conditions)
            cells++;
    });
    return cells;
}

;// CONCATENATED MODULE: ./lib/policies/search/class-rules.js












/** Share of a rule's events that must be left beside it to compare with. */
const MIN_REST = 0.05;
/** Reason of what is left out where no reason is wanted. */
const OUT = 'left out';
const class_rules_derived = new Set(vocabulary/* derivedKeys */.YI);
/**
 * Finds the rules of one problem that are productive (Webb, Machine Learning 68, 2007): better than each
 * generalisation by a minimum gain and by Fisher's test on session-scaled counts, with critical values layered over
 * the search (Webb, Machine Learning 71, 2008), and no echo of a rule with another class.
 */
class ClassSearch {
    #problem;
    #cells = new Map();
    #rows = new Map();
    #effects = new Map();
    #present = new Map();
    #excepted = new Map();
    #universe;
    #level;
    #columns;
    constructor(problem) {
        this.#problem = problem;
        this.#universe = problem.universe ?? (0,policies_rows/* everyRow */.UJ)(problem.table);
        const { table, universe: rows, minRows } = problem;
        let columns;
        this.#columns = () => {
            columns ??= (0,search_columns/* columnsOf */.P)(table, { rows, minRows, leaves: class_rules_derived });
            return columns;
        };
        const counts = new Uint32Array(problem.classes);
        for (let i = 0; i < this.#universe.length; i++) {
            const cls = problem.classOf[this.#universe[i]];
            counts[cls] = counts[cls] + 1;
        }
        this.#cells.set('', { items: [], n: this.#universe.length, counts });
        const possible = counts.filter((count) => count >= problem.minKept).length;
        this.#level = levelsOf(problem, possible, this.#columns);
    }
    /** Every rule that meets the thresholds, whether or not it adds anything. */
    all() {
        const { table, classOf, classes, minRows, maxConditions, passes, universe, tells } = this.#problem;
        const minKept = this.#problem.fewestKept;
        const rules = [];
        const request = {
            rows: universe,
            classOf,
            classes,
            minRows,
            minKept,
            maxConditions,
            tells,
            columns: this.#columns
        };
        (0,search_cells/* visitCells */.n)(table, request, (items, n, counts, told) => {
            for (let t = 0; t < told.length; t++) {
                const cls = told[t];
                const y = counts[cls];
                if (y >= minKept && passes(y, n, cls))
                    rules.push({ items: items.slice(), cls, n, y });
            }
            // Cells of the most conditions generalise nothing.
            if (items.length < maxConditions)
                this.#cells.set(items.join(), { items: items.slice(), n, counts: counts.slice() });
        });
        return rules;
    }
    /** The same rules, each that is left out with the reason; only the others where reasons are not wanted. */
    judged() {
        const { explained } = this.#problem;
        const rules = [];
        for (const rule of this.all()) {
            const tested = this.#productive(rule);
            if (explained || tested.reason === undefined)
                rules.push(tested);
        }
        const own = this.#withoutEchoes(rules.map((rule) => this.#withoutExceptions(rule)));
        const told = (0,rule_sets/* withoutVariants */.dc)(this.#problem.table, (0,rule_sets/* withoutParts */.TK)(own));
        const rowsOf = (items) => this.#rowsOf(items);
        return withoutTwins(this.#problem, withoutShares(this.#problem, told, rowsOf), rowsOf);
    }
    #productive(rule) {
        const { table, classOf, minSessions, derivedAlone, explained } = this.#problem;
        const { items, cls, n, y } = rule;
        const left = (reason, gain = 0) => ({ items, cls, n, y, gain, reason });
        if (!derivedAlone && items.every((item) => isDerivedItem(this.#problem, item)))
            return left('follows from the order of events alone: see the sequence policies');
        if (this.#problem.isOrdinary?.(y, n, cls))
            return left('ends as actions usually do');
        if (this.#isDetail(rule))
            return left('the same policy without the order of events says it');
        const gain = this.#gain(rule);
        // Each further condition must earn its place: three read worse than two.
        if (gain < significance/* MIN_GAIN */.ng * items.length)
            return left(explained ? (0,rule_sets/* addsOnly */.NT)(table, gain, this.#closest(rule, gain)) : OUT, gain);
        const level = this.#level(items.length);
        const parents = items.map((_, i) => this.#parent(items, i, cls));
        for (const { Y, N } of parents)
            if ((0,significance/* logMoreOften */.Yp)({ y, n, Y, N }) > level)
                return left(`could be chance, next to ${(0,rule_sets/* said */.ag)(table, this.#closest(rule, gain))}`, gain);
        const simpler = [...parents, ...items.flatMap((_, i) => this.#keyed(items, i, cls) ?? [])];
        for (const { Y, N } of simpler) {
            if (y / n - Y / N < significance/* MIN_GAIN */.ng)
                return left('adds hardly anything to its keys being there at all', gain);
            if ((0,significance/* logMoreOften */.Yp)({ y, n, Y, N }) > level)
                return left('could be chance, where its keys are there', gain);
        }
        const evidence = (0,sums/* evidenceOfClass */.F)(this.#rowsOf(items), classOf, cls, table);
        if (evidence.sessions < minSessions)
            return left((0,significance/* tooFewSessions */.OI)(evidence.sessions, minSessions), gain);
        for (const { Y, N, effect } of simpler)
            if ((0,significance/* logMoreOften */.Yp)({ y, n, Y, N }, Math.max(effect(), (0,significance/* effectOf */.$x)(evidence))) > level)
                return left('could be chance: it rests on few sessions', gain);
        return { ...rule, gain };
    }
    /** Whether a policy holds without the derived context already: what order adds to it is a detail. */
    #isDetail({ items, cls }) {
        const logged = items.filter((item) => !isDerivedItem(this.#problem, item));
        return logged.length > 0 && logged.length < items.length && this.#isRule(logged, cls);
    }
    /** How much surer the rule is than the surest one with a condition less. */
    #gain({ items, cls, n, y }) {
        let gain = Number.POSITIVE_INFINITY;
        for (let i = 0; i < items.length; i++) {
            const { counts, n: N } = this.#cells.get(withoutOne(items, i));
            gain = Math.min(gain, y / n - counts[cls] / N);
        }
        return gain;
    }
    /** The conditions of the surest rule with one less, of which the rule gains so much. */
    #closest({ items, cls, n, y }, gain) {
        const left = items.findIndex((_, i) => {
            const { counts, n: N } = this.#cells.get(withoutOne(items, i));
            return y / n - counts[cls] / N === gain;
        });
        return items.filter((_, i) => i !== left);
    }
    /** The rule with one condition left out. */
    #parent(items, i, cls) {
        const rest = items.filter((_, j) => j !== i);
        const cell = this.#cells.get(rest.join());
        const effect = () => this.#effect(rest.join(), () => this.#rowsOf(rest), cls);
        return { Y: cell.counts[cls], N: cell.n, effect };
    }
    /** The rule with only the key of one condition asked for; undefined where every event has the key. */
    #keyed(items, i, cls) {
        const rest = items.filter((_, j) => j !== i);
        const key = this.#problem.table.items[items[i]]?.key;
        const present = this.#presence(key);
        if (present === undefined)
            return undefined;
        const name = `${rest.join()}?${key}`;
        let rows = this.#rows.get(name);
        if (rows === undefined) {
            rows = rest.length === 0 ? present : (0,postings/* intersect */.y$)(this.#rowsOf(rest), present);
            this.#rows.set(name, rows);
        }
        const own = rows;
        return { Y: this.#count(own, cls), N: own.length, effect: () => this.#effect(name, () => own, cls) };
    }
    /** Rows that have the key at all; undefined where that is every row, and for derived keys, which no log gives. */
    #presence(key) {
        if (class_rules_derived.has(key))
            return undefined;
        if (this.#present.has(key))
            return this.#present.get(key);
        const { table } = this.#problem;
        const from = table.items.findIndex((item) => item.key === key);
        const to = table.items.findLastIndex((item) => item.key === key);
        const rows = new Uint32Array(this.#universe.length);
        let held = 0;
        for (let place = 0; place < this.#universe.length; place++) {
            const row = this.#universe[place];
            let holds = false;
            for (let i = table.itemStart[row]; i < table.itemStart[row + 1]; i++) {
                const item = table.itemIds[i];
                if (item > to)
                    break;
                if (item >= from)
                    holds = true;
            }
            if (holds)
                rows[held++] = row;
        }
        const present = held < this.#universe.length ? rows.subarray(0, held) : undefined;
        this.#present.set(key, present);
        return present;
    }
    #rowsOf(items) {
        if (items.length === 0)
            return this.#universe;
        const name = items.join();
        const known = this.#rows.get(name);
        if (known !== undefined)
            return known;
        const rows = (0,postings/* intersect */.y$)(this.#rowsOf(items.slice(0, -1)), (0,postings/* rowsOfItem */.QY)(this.#problem.table, items.at(-1)));
        this.#rows.set(name, rows);
        return rows;
    }
    #count(rows, cls) {
        const { classOf } = this.#problem;
        let y = 0;
        for (let i = 0; i < rows.length; i++)
            if (classOf[rows[i]] === cls)
                y++;
        return y;
    }
    #effect(name, rows, cls) {
        const cached = this.#effects.get(`${name}>${cls}`);
        if (cached !== undefined)
            return cached;
        const effect = (0,significance/* effectOf */.$x)((0,sums/* evidenceOfClass */.F)(rows(), this.#problem.classOf, cls, this.#problem.table));
        this.#effects.set(`${name}>${cls}`, effect);
        return effect;
    }
    /**
     * A rule may only be what is left of a simpler one when its exceptions are put aside, also where these are too rare
     * to be rules of the set: conditions, one at a time, under which another class takes over.
     */
    #withoutExceptions(rule) {
        if (rule.reason !== undefined || rule.items.length < 2)
            return rule;
        const { table } = this.#problem;
        const own = this.#rowsOf(rule.items);
        const isLeftover = rule.items.some((item, i) => {
            const rest = rule.items.filter((_, j) => j !== i);
            if (isDerivedItem(this.#problem, item) &&
                gainWithinSessions(this.#problem, this.#rowsOf(rest), item, rule.cls) < significance/* MIN_GAIN */.ng)
                return true;
            const exceptions = this.#exceptions(rest, rule.cls, (0,key_ranges/* keyRanges */.E)(table).keyOf[item]);
            return exceptions.length > 0 && this.#addsNothing(rule, rest, own, markedRows(table.rows, exceptions));
        });
        return isLeftover ? { ...rule, reason: 'only what the exceptions to a simpler policy leave of it' } : rule;
    }
    /** Rows of a rule's simpler form on which one further condition lets another class take over. */
    #exceptions(rest, cls, key) {
        const name = `${rest.join()}>${cls}?${key}`;
        const known = this.#excepted.get(name);
        if (known !== undefined)
            return known;
        const found = exceptionsTo(this.#problem, { items: rest, rows: this.#rowsOf(rest), cls, key });
        this.#excepted.set(name, found);
        return found;
    }
    /**
     * An echo is special only because a rule with another class took its share of the simpler rule's events: without
     * those events it gains nothing. Only rules of strictly larger gain can make echoes, so that each is judged on
     * settled ground and the result is the same in whatever order rules are looked at.
     */
    #withoutEchoes(rules) {
        const standing = rules.filter(({ reason }) => reason === undefined);
        const others = rules.filter(({ reason }) => reason !== undefined);
        const byGain = new Map();
        for (const rule of standing)
            byGain.set(rule.gain, [...(byGain.get(rule.gain) ?? []), rule]);
        const accepted = [];
        const judged = [];
        for (const gain of [...byGain.keys()].sort((a, b) => b - a)) {
            const peers = byGain.get(gain).map((rule) => {
                const source = this.#echoOf(rule, accepted);
                return source === undefined
                    ? rule
                    : { ...rule, reason: `an echo of ${sentenceOf(this.#problem, source)}` };
            });
            accepted.push(...peers.filter(({ reason }) => reason === undefined));
            judged.push(...peers);
        }
        return [...judged, ...others];
    }
    /** The strongest rule that takes the events which make this one special; undefined where it is special by itself. */
    #echoOf(rule, accepted) {
        const { items, cls } = rule;
        const exceptions = accepted.filter((other) => other.cls !== cls && !other.items.every((item) => items.includes(item)));
        if (exceptions.length === 0)
            return undefined;
        const own = this.#rowsOf(items);
        for (const item of items) {
            const simpler = items.filter((other) => other !== item);
            const relevant = exceptions.filter((other) => !other.items.every((one) => simpler.includes(one)));
            if (relevant.length === 0)
                continue;
            const excepted = markedRows(this.#problem.table.rows, relevant.map((other) => this.#rowsOf(other.items)));
            if (this.#addsNothing(rule, simpler, own, excepted))
                return relevant[0];
        }
        return undefined;
    }
    /** Whether the rule gains nothing on the simpler one once the excepted rows are put aside. */
    #addsNothing({ cls }, simpler, own, excepted) {
        const part = countWithout(this.#problem, own, cls, excepted);
        const whole = countWithout(this.#problem, this.#rowsOf(simpler), cls, excepted);
        const rest = { y: whole.y - part.y, n: whole.n - part.n };
        if (part.n === 0)
            return true;
        // Where the other rules leave nothing to compare with, the simpler rule and its exceptions say it all.
        if (rest.n < MIN_REST * part.n)
            return this.#isRule(simpler, cls);
        return part.y / part.n - rest.y / rest.n < significance/* MIN_GAIN */.ng;
    }
    #isRule(items, cls) {
        const { n, counts } = this.#cells.get(items.join());
        if (items.length > 0)
            return this.#problem.passes(counts[cls], n, cls);
        return this.#problem.usualIsSilent && counts.every((count) => count <= counts[cls]);
    }
}
/** Name of the cell with one condition left out. */
function withoutOne(items, left) {
    let name = '';
    for (let i = 0; i < items.length; i++)
        if (i !== left)
            name = name === '' ? String(items[i]) : `${name},${items[i]}`;
    return name;
}


/***/ }),

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _key_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9727);


const codesFor = (size, values) => values < 0xffff ? new Uint16Array(size) : new Uint32Array(size);
/** Rows of the universe by item. */
function occurrences(table, rows) {
    const counts = new Uint32Array(table.items.length);
    if (rows === undefined) {
        const { start } = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsByItem */ .oM)(table);
        for (let item = 0; item < counts.length; item++)
            counts[item] = start[item + 1] - start[item];
        return counts;
    }
    const { itemStart, itemIds } = table;
    for (let place = 0; place < rows.length; place++) {
        const row = rows[place];
        const end = itemStart[row + 1];
        for (let i = itemStart[row]; i < end; i++) {
            const item = itemIds[i];
            counts[item] = counts[item] + 1;
        }
    }
    return counts;
}
/** The frequent values of the wanted keys as columns over the universe, in the order of the keys. */
function columnsOf(table, request) {
    const { rows, minRows, wanted, leaves } = request;
    const size = rows?.length ?? table.rows;
    const counts = occurrences(table, rows);
    const lists = (0,_key_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .severalValued */ .K)(table);
    const { keyOf } = (0,_key_ranges_js__WEBPACK_IMPORTED_MODULE_1__/* .keyRanges */ .E)(table);
    const drafts = [];
    const listDrafts = [];
    /** By item: its column, or what is below zero: none, or a list. */
    const columnOf = new Int32Array(table.items.length).fill(NO_COLUMN);
    const codeOf = new Uint32Array(table.items.length);
    let most = 0;
    for (let item = 0; item < table.items.length; item++) {
        if (counts[item] < minRows)
            continue;
        const key = table.items[item]?.key;
        if (wanted?.(key) === false)
            continue;
        const isLeaf = leaves?.has(key) === true;
        const isList = lists[keyOf[item]] === 1;
        const group = isLeaf && isList ? listDrafts : drafts;
        // Members of one array cannot stand in one column: each has its own.
        let draft = isList && !isLeaf ? undefined : group.at(-1);
        if (draft?.key !== key) {
            draft = { key, items: [], isLeaf, entries: 0 };
            group.push(draft);
        }
        codeOf[item] = draft.items.push(item);
        most = Math.max(most, draft.items.length);
        draft.entries += counts[item];
        columnOf[item] = group === drafts ? drafts.length - 1 : FIRST_LIST - (listDrafts.length - 1);
    }
    const codes = codesFor(drafts.length * size, most);
    const listed = listDrafts.map(({ key, items, entries }) => ({
        key,
        items,
        start: new Uint32Array(size + 1),
        codes: codesFor(entries, most)
    }));
    if (rows === undefined)
        fillAll(table, drafts, codes, listed);
    else
        fill(table, { columnOf, codeOf, codes, listed, rows, size });
    const columns = drafts.map(({ key, items }, c) => ({ key, items, at: c * size }));
    return {
        codes,
        single: columns.filter((_, c) => drafts[c]?.isLeaf === false),
        leaves: [...columns.filter((_, c) => drafts[c]?.isLeaf === true), ...listed].sort((a, b) => a.items[0] - b.items[0])
    };
}
const NO_COLUMN = -1;
const FIRST_LIST = -2;
/** Writes the columns over all rows, item by item. */
function fillAll(table, drafts, codes, listed) {
    drafts.forEach(({ items }, column) => {
        const at = column * table.rows;
        items.forEach((item, v) => {
            const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfItem */ .QY)(table, item);
            for (let i = 0; i < rows.length; i++)
                codes[at + rows[i]] = v + 1;
        });
    });
    for (const list of listed)
        fillList(table, list);
}
/** Writes a list over all rows, item by item: first how many each row holds, then which, ascending. */
function fillList(table, { items, start, codes }) {
    for (const item of items) {
        const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfItem */ .QY)(table, item);
        for (let i = 0; i < rows.length; i++) {
            const next = rows[i] + 1;
            start[next] = start[next] + 1;
        }
    }
    for (let row = 0; row < table.rows; row++)
        start[row + 1] = start[row + 1] + start[row];
    const next = start.slice(0, table.rows);
    for (let v = 0; v < items.length; v++) {
        const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfItem */ .QY)(table, items[v]);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const to = next[row];
            codes[to] = v + 1;
            next[row] = to + 1;
        }
    }
}
function fill({ itemStart, itemIds }, { columnOf, codeOf, codes, listed, rows, size }) {
    const used = new Uint32Array(listed.length);
    for (let place = 0; place < size; place++) {
        const row = rows[place];
        const end = itemStart[row + 1];
        for (let i = itemStart[row]; i < end; i++) {
            const item = itemIds[i];
            const column = columnOf[item];
            if (column >= 0)
                codes[column * size + place] = codeOf[item];
            else if (column !== NO_COLUMN) {
                const list = FIRST_LIST - column;
                const at = used[list];
                listed[list].codes[at] = codeOf[item];
                used[list] = at + 1;
            }
        }
        for (let list = 0; list < used.length; list++)
            listed[list].start[place + 1] = used[list];
    }
}


/***/ }),

/***/ 9727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ keyRanges),
/* harmony export */   K: () => (/* binding */ severalValued)
/* harmony export */ });
/* harmony import */ var _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);

const found = new WeakMap();
function keyRanges(table) {
    const known = found.get(table);
    if (known !== undefined)
        return known;
    const { items } = table;
    const keyOf = new Uint32Array(items.length);
    const isDerived = new Uint8Array(items.length);
    const start = [];
    let key;
    let derived = false;
    for (let item = 0; item < items.length; item++) {
        const own = items[item]?.key;
        if (own !== key) {
            key = own;
            derived = _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .derivedKeys */ .YI.includes(own);
            start.push(item);
        }
        keyOf[item] = start.length - 1;
        if (derived)
            isDerived[item] = 1;
    }
    start.push(items.length);
    const ranges = { keyOf, start: Uint32Array.from(start), isDerived };
    found.set(table, ranges);
    return ranges;
}
const several = new WeakMap();
/** By number of a key: 1 where some row holds two values of it or more. */
function severalValued(table) {
    const known = several.get(table);
    if (known !== undefined)
        return known;
    const { itemStart, itemIds } = table;
    const { keyOf, start } = keyRanges(table);
    const keys = new Uint8Array(start.length - 1);
    let i = 0;
    for (let row = 0; row < table.rows; row++) {
        // The items of a row ascend: values of one key follow each other.
        let last = -1;
        for (const end = itemStart[row + 1]; i < end; i++) {
            const key = keyOf[itemIds[i]];
            if (key === last)
                keys[key] = 1;
            last = key;
        }
    }
    several.set(table, keys);
    return keys;
}


/***/ }),

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ addsOnly),
/* harmony export */   TK: () => (/* binding */ withoutParts),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   dc: () => (/* binding */ withoutVariants),
/* harmony export */   e7: () => (/* binding */ MOST_OUTSIDE),
/* harmony export */   tM: () => (/* binding */ compareLists)
/* harmony export */ });
/* harmony import */ var _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


/** Conditions in words, for a reason: `when role='admin'`. */
function said(table, items) {
    if (items.length === 0)
        return 'what is usual anyway';
    const conditions = items.map((item) => table.items[item]).map((item) => [item?.key, item?.value]);
    return `when ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .typedConditions */ .NO)(Object.fromEntries(conditions))}`;
}
/** "adds only 2 points to …": of confidence, in hundredths. */
function addsOnly(table, gain, simpler) {
    const points = Math.round(gain * 100);
    if (points <= 0)
        return `adds nothing to ${said(table, simpler)}`;
    return `adds only ${points} ${points === 1 ? 'point' : 'points'} to ${said(table, simpler)}`;
}
const derived = new Set(_abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .derivedKeys */ .YI);
/** Share of a rule's confidence that must be left outside of a narrower rule for it to be told as well. */
const MOST_OUTSIDE = 0.5;
/** Marks rules that hold in a part of their events only, for which a rule with more conditions speaks. */
function withoutParts(rules) {
    const standing = rules.filter(({ reason }) => reason === undefined);
    return rules.map((rule) => {
        if (rule.reason !== undefined)
            return rule;
        const isPart = standing.some((other) => {
            if (other.cls !== rule.cls || other.items.length <= rule.items.length)
                return false;
            if (!rule.items.every((item) => other.items.includes(item)))
                return false;
            const rest = { y: rule.y - other.y, n: rule.n - other.n };
            return rest.y < MOST_OUTSIDE * (rule.y / rule.n) * rest.n;
        });
        return isPart ? { ...rule, reason: 'holds in a part of these events only: a policy says in which' } : rule;
    });
}
/** Of rules that differ in derived context alone, the one that gains most is told. */
function withoutVariants(table, rules) {
    const isDerived = (item) => derived.has(table.items[item]?.key);
    const nameOf = ({ items, cls }) => `${items.filter((item) => !isDerived(item)).join()}>${cls}`;
    const best = new Map();
    for (const rule of rules) {
        if (rule.reason !== undefined || !rule.items.some(isDerived) || rule.items.every(isDerived))
            continue;
        const known = best.get(nameOf(rule));
        const more = known === undefined ? 1 : rule.gain - known.gain || compareLists(known.items, rule.items);
        if (more > 0)
            best.set(nameOf(rule), rule);
    }
    return rules.map((rule) => {
        const told = best.get(nameOf(rule));
        if (rule.reason !== undefined || told === undefined || told === rule || !rule.items.some(isDerived))
            return rule;
        return { ...rule, reason: 'another policy says it of this context' };
    });
}
function compareLists(a, b) {
    for (let i = 0; i < Math.min(a.length, b.length); i++)
        if (a[i] !== b[i])
            return a[i] - b[i];
    return a.length - b.length;
}


/***/ }),

/***/ 9712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ evidenceOfClass),
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/** The counts of situations, with their sums over sessions. Exact for logs below some 10^7 events. */
const evidenceOf = ({ rows, kept }, table) => sumsOf(table, rows, kept, rows, 0);
/** The same for "the class of the row is `cls`", without writing the situations down. */
const evidenceOfClass = (rows, classOf, cls, table) => sumsOf(table, rows, undefined, classOf, cls);
/** Kept by situation, or where that is not given by the class of the row. */
function sumsOf({ session, sessionStart }, rows, keptOf, classOf, cls) {
    let sessions = 0;
    let kept = 0;
    let s_nn = 0;
    let s_ny = 0;
    let s_yy = 0;
    for (let i = 0; i < rows.length;) {
        const end = sessionStart[session[rows[i]] + 1];
        const from = i;
        let y = 0;
        for (; i < rows.length; i++) {
            const row = rows[i];
            if (row >= end)
                break;
            if (keptOf === undefined ? classOf[row] === cls : keptOf[i] === 1)
                y++;
        }
        const n = i - from;
        sessions++;
        kept += y;
        s_nn += n * n;
        s_ny += n * y;
        s_yy += y * y;
    }
    return { events: rows.length, kept, sessions, s_nn, s_ny, s_yy };
}


/***/ }),

/***/ 8936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ smallestCount),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Y1: () => (/* binding */ reaching),
/* harmony export */   fv: () => (/* binding */ liftReaching),
/* harmony export */   gk: () => (/* binding */ decimalFraction)
/* harmony export */ });
/* unused harmony export liftReaches */
/** The decimal that a user wrote: `0.05` is 1/20, not the double next to it. Finite numbers only. */
function decimalFraction(threshold) {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(threshold));
    if (match === null)
        throw new RangeError(`not a finite threshold: ${threshold}`);
    const [, sign, whole = '', decimals = '', exponent = '0'] = match;
    const shift = Number(exponent) - decimals.length;
    const digits = BigInt(`${sign}${whole}${decimals}`);
    return shift >= 0
        ? { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
        : { numerator: digits, denominator: 10n ** BigInt(-shift) };
}
/** Whether part/whole reaches the threshold, in integers: a fraction exactly on it passes. */
function reaches(part, whole, threshold) {
    return BigInt(part) * threshold.denominator >= threshold.numerator * BigInt(whole);
}
/** Smallest count whose share of `whole` reaches the threshold; at least 0. */
function smallestCount(whole, threshold) {
    const product = threshold.numerator * BigInt(whole);
    if (product <= 0n)
        return 0;
    return Number((product + threshold.denominator - 1n) / threshold.denominator);
}
/** Whether (y/n) ÷ (share/total) reaches the threshold, in integers. */
function liftReaches(y, n, share, total, threshold) {
    return BigInt(y) * BigInt(total) * threshold.denominator >= threshold.numerator * BigInt(n) * BigInt(share);
}
/** Relative margin within which doubles do not decide: far more than they lose, far less than counts differ by. */
const MARGIN = 1e-9;
/** `reaches` for one threshold (0 or more), asked so often that integers are left to the close cases. */
function reaching(threshold) {
    const exact = decimalFraction(threshold);
    const [low, high] = [threshold * (1 - MARGIN), threshold * (1 + MARGIN)];
    return (part, whole) => part > high * whole || (part >= low * whole && reaches(part, whole, exact));
}
/** `liftReaches` for one threshold (0 or more), likewise. */
function liftReaching(threshold) {
    const exact = decimalFraction(threshold);
    const [low, high] = [threshold * (1 - MARGIN), threshold * (1 + MARGIN)];
    return (y, n, share, total) => {
        const [part, whole] = [y * total, n * share];
        return part > high * whole || (part >= low * whole && liftReaches(y, n, share, total, exact));
    };
}


/***/ })

};
