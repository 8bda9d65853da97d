export const id = 444;
export const ids = [444];
export const modules = {

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isUnexplained)
/* harmony export */ });
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(686);

/** What stands for the reason in the entry that is offered for pasting, in every language. */
const PLACEHOLDERS = new Set(_languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .e.map(({ messages }) => messages.reason_here));
/** Whether an accepted entry was pasted as it was offered, and says nothing of why. */
const isUnexplained = (reason) => PLACEHOLDERS.has(reason.trim());


/***/ }),

/***/ 8458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ effectiveEvents),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7933);

/** Rounding alone makes an interval a little wider. */
const TOLERANCE = 0.01;
/**
 * How many independent events would give an interval as wide as the session-robust one: the size of the dependence
 * within sessions, read back from the interval itself. Null where there is none.
 */
function effectiveEvents({ events, kept, interval }) {
    if (interval === null || events === 0)
        return null;
    const share = kept / events;
    const width = interval[1] - interval[0];
    const widthAt = (n) => {
        const [low, high] = (0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .rF)(share * n, n);
        return high - low;
    };
    if (width <= widthAt(events) * (1 + TOLERANCE))
        return events;
    let enough = events;
    let tooFew = 0;
    // The width falls with n: halve until a whole event is told.
    while (enough - tooFew > 0.5) {
        const middle = (enough + tooFew) / 2;
        if (widthAt(middle) <= width)
            enough = middle;
        else
            tooFew = middle;
    }
    return Math.max(1, Math.min(events, Math.round(enough)));
}
/**
 * "About 1 of N", N in at most two digits, from the chance before it is rounded for a table. Null for chances below 1
 * of 1000.
 */
function oneOf(p) {
    if (p < 0.001)
        return null;
    const exact = 1 / p;
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(exact) + 1e-12) - 1);
    return Math.max(1, Math.round(exact / unit) * unit);
}


/***/ }),

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ isHabit),
/* harmony export */   ID: () => (/* binding */ chanceSentence),
/* harmony export */   KF: () => (/* binding */ vitalName),
/* harmony export */   SF: () => (/* binding */ findingSummary),
/* harmony export */   Zv: () => (/* binding */ subjectChange),
/* harmony export */   f$: () => (/* binding */ findingName),
/* harmony export */   fl: () => (/* binding */ whatChanged),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8458);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6481);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2894);



const keptNow = ({ kept, events }) => ({ kept, events });
const countsOf = ({ baseline, current }, words) => words.say('counts', { ...keptNow(current), kept_before: baseline.kept, events_before: baseline.events });
/** How likely chance alone is: a statement that stays true after rounding. */
function chanceOf({ test, policy }, words) {
    const p = test.adjusted_p_value ?? test.p_value;
    // A promise without a past is held against "always", not against chance.
    if (p === null)
        return policy?.status === 'forbidden' ? words.say('clause_break') + words.say('chance_none') : '';
    const n = (0,_certainty_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .y)(p);
    return words.say('clause_break') + (n === null ? words.say('chance_rare') : words.say('chance', { n }));
}
/** What is merely frequent, or was less than half of the time, happens; only a rule is kept. */
const isHabit = ({ policy, baseline, current }) => policy?.kind === 'association' ||
    policy?.kind === 'outcome' ||
    Math.max(baseline.confidence ?? 0, current.confidence ?? 0) < 0.5;
function policySentence(facts, words) {
    const { policy, baseline, current, change, direction } = facts;
    if (policy === undefined)
        return '';
    const [before, now] = words.pair(baseline.confidence, current.confidence);
    const rule = (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleWords */ .mG)(policy, words);
    const values = { rule, before, now, counts: countsOf(facts, words), ...keptNow(current) };
    if (change === 'broken' && policy.status === 'forbidden') {
        const happened = policy.kind === 'prohibition' ? current.events - current.kept : current.kept;
        return words.count('finding_forbidden', happened, values);
    }
    if (change === 'broken') {
        const key = baseline.events === 0 ? 'finding_required_first' : 'finding_required';
        return words.count(key, current.events - current.kept, values);
    }
    if (change === 'new')
        return words.say(baseline.events === 0 ? 'finding_new_situation' : 'finding_new', values);
    if (change === 'vanished')
        return words.say('finding_vanished', values);
    if (isHabit(facts))
        return words.say(direction === 'weaker' ? 'finding_weaker_rate' : 'finding_stronger_rate', values);
    return words.say(direction === 'weaker' ? 'finding_weaker' : 'finding_stronger', values);
}
const VITALS = {
    'events per session': 'vital_events',
    'sessions without an action': 'vital_empty',
    'distinct actions per session': 'vital_distinct',
    'repeated identical calls': 'vital_repeats',
    errors: 'vital_errors',
    denials: 'vital_denials',
    latency: 'vital_latency',
    tokens: 'vital_tokens'
};
const vitalName = (name, words) => {
    const key = Object.hasOwn(VITALS, name) ? VITALS[name] : undefined;
    return key === undefined ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name) : words.say(key);
};
/** A measured mean in its unit: three significant digits, as many as a reader can use. */
function measured(value, unit, words) {
    if (value === null)
        return '–';
    if (unit === 'share')
        return words.percent(value, value > 0 && value < 0.1 ? 1 : 0);
    const size = Math.abs(value);
    const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    return unit === 'ms' ? `${words.number(value, digits)} ms` : words.number(value, digits);
}
function noveltySentence(description, values, words) {
    const [, inRole, names] = /^sessions with an action (in a role in which it was )?not seen before: (.+)$/s.exec(description) ?? [];
    if (names === undefined)
        return words.say('finding_novelty', { description: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(description), ...values });
    return words.say(inRole === undefined ? 'finding_novelty_actions' : 'finding_novelty_roles', {
        names: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(names),
        ...values
    });
}
function subjectSentence(facts, vitals, words) {
    const { subject, baseline, current } = facts;
    if (subject === undefined)
        return '';
    const [before, now] = words.pair(baseline.confidence, current.confidence);
    const values = { ...keptNow(current), kept_before: baseline.kept, events_before: baseline.events };
    const name = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject.name);
    switch (subject.type) {
        case 'action':
            // Counted by session where every situation is one.
            return words.say(current.events === current.sessions ? 'finding_action_sessions' : 'finding_action', {
                name,
                ...values
            });
        case 'context':
            return words.say('finding_context', { name, ...values });
        case 'novelty':
            return noveltySentence((0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(subject.description).replaceAll('`', ''), values, words);
        case 'action-share':
            return words.say('finding_share', { name, now, before, counts: countsOf(facts, words) });
        case 'vital': {
            const vital = vitals.find((one) => one.name === subject.name);
            const unit = vital?.unit ?? (current.confidence === null ? '' : 'share');
            return words.say('finding_vital', {
                name: vitalName(subject.name, words),
                now: measured(vital?.current ?? current.confidence, unit, words),
                before: measured(vital?.baseline ?? baseline.confidence, unit, words)
            });
        }
    }
}
/** A vital sign, or a share, that changed with a finding: from what to what. */
function subjectChange(subject, vitals, words) {
    const vital = vitals.find(({ name }) => subject.type === 'vital' && name === subject.name);
    const [before, now] = subject.values ?? [vital?.baseline ?? null, vital?.current ?? null];
    const unit = subject.unit ?? vital?.unit ?? '';
    if (subject.type === 'vital')
        return words.say('finding_vital', {
            name: vitalName(subject.name, words),
            before: measured(before, unit, words),
            now: measured(now, unit, words)
        });
    const [was, is] = words.pair(before, now);
    return words.say('variant_share', { name: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject.name), before: was, now: is });
}
/** What a finding is about, without any number. */
function findingName({ policy, subject, id }, words) {
    if (policy !== undefined)
        return (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleWords */ .mG)(policy, words);
    if (subject === undefined)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(id);
    return subject.type === 'vital' ? vitalName(subject.name, words) : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject.name);
}
/** What changed, from what to what. */
const whatChanged = (facts, vitals, words) => facts.policy === undefined ? subjectSentence(facts, vitals, words) : policySentence(facts, words);
/** How likely chance alone is, as a sentence of its own; empty where nothing can be said. */
function chanceSentence(facts, words) {
    const said = chanceOf(facts, words).slice(words.say('clause_break').length);
    return said === '' ? '' : (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)(said);
}
/** One sentence: what changed, from what to what, how sure. */
const findingSummary = (facts, vitals, words) => (0,_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)(whatChanged(facts, vitals, words) + chanceOf(facts, words));


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ conditionText),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   mG: () => (/* binding */ ruleWords)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);


/** A string that would read as another JSON type is quoted: `1`, `"1"` and `true` are three values. */
const scalarText = (value) => typeof value === 'string' && /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\s*)$/.test(value)
    ? JSON.stringify(value)
    : String(value);
/** `key=value`, as a marked part of a sentence; ranges (`>=100`) bring their own sign. */
const conditionText = (key, value) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(typeof value === 'string' && /^[<>]=?-?\d/.test(value) ? key + value : `${key}=${scalarText(value)}`);
const conditionList = (antecedent, words) => Object.keys(antecedent)
    .sort(_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)
    .map((key) => conditionText(key, antecedent[key]))
    .join(words.say('and'));
/** What a policy says, as the beginning of a sentence, without counts. */
function ruleWords(rule, words) {
    const conditions = conditionList(rule.kind === 'precondition' ? rule.requires : rule.antecedent, words);
    const always = conditions === '';
    switch (rule.kind) {
        case 'association':
            return words.say(always ? 'rule_association_always' : 'rule_association', {
                conditions,
                action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.consequent)
            });
        case 'precondition':
            return words.say('rule_precondition', { conditions, action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.action) });
        case 'prohibition':
            return words.say(always ? 'rule_prohibition_always' : 'rule_prohibition', {
                conditions,
                action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.never)
            });
        case 'outcome':
            return words.say(always ? 'rule_outcome_always' : 'rule_outcome', {
                conditions,
                action: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.action),
                outcome: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.outcome)
            });
        case 'sequence': {
            const activation = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.activation);
            const said = rule.template === 'at_most'
                ? words.count('rule_at_most', rule.most ?? 1, { activation })
                : words.say(`rule_${rule.template}`, { activation, target: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.target ?? '') });
            const bound = rule.same === undefined ? said : words.say('rule_same', { rule: said, key: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rule.same) });
            return always ? bound : words.say('rule_context', { rule: bound, conditions });
        }
    }
}
/** First letter of ours in upper case, a full stop at the end. Names from the log keep their case. */
function asSentence(text) {
    const first = text.codePointAt(0) ?? 0;
    const letter = String.fromCodePoint(first);
    const begun = text.replace(letter, letter.toUpperCase());
    return /[.!?。…]$/.test(begun) ? begun : `${begun}${/[\u4e00-\u9fff]/.test(begun) ? '。' : '.'}`;
}


/***/ }),

/***/ 1042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ aside),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   ju: () => (/* binding */ phraseInCell),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

/** The few blocks a comment is made of. A block is a string without blank lines at its ends; empty blocks vanish. */
/** Words of ours: labels and numbers. Never for text that came from outside. */
const ours = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const joined = (words, data) => words.map((piece) => (typeof piece === 'string' ? ours(piece) : data(piece.data))).join('');
const phrase = (words) => joined(words, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(text));
/** In a cell of a table. */
const phraseInCell = (words) => joined(words, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.codeInCell)(text));
const join = (...blocks) => blocks.filter((block) => typeof block === 'string' && block !== '').join('\n\n');
const bullets = (items) => items.map((item) => `- ${item}`).join('\n');
/** In parentheses, after something. */
const aside = (text, { marks }) => ours(marks.open + text + marks.close);
/** A list that says how many of `total` it leaves out. */
const limited = (items, total, words) => bullets(total > items.length ? [...items, ours(words.more(total - items.length))] : items);
/** Folded text; nothing where there is nothing to fold. The summary is HTML. */
const details = (summary, body) => body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** A table. Cells hold no line end and no bare pipe. */
function table(heads, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A block as the continuation of a list item. */
const indented = (block, width) => block.replace(/^(?!$)/gm, ' '.repeat(width));
const bytes = (text) => Buffer.byteLength(text, 'utf8');


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   XO: () => (/* binding */ toPoints),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   nC: () => (/* binding */ percentRange),
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


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ findingNames),
/* harmony export */   EJ: () => (/* binding */ strongestFirst),
/* harmony export */   Hu: () => (/* binding */ findingWords),
/* harmony export */   Ok: () => (/* binding */ acceptedReason),
/* harmony export */   YO: () => (/* binding */ vitalWords),
/* harmony export */   bk: () => (/* binding */ subjectPair),
/* harmony export */   gF: () => (/* binding */ policyWords),
/* harmony export */   oR: () => (/* binding */ subjectWords),
/* harmony export */   p8: () => (/* binding */ policyNames),
/* harmony export */   v6: () => (/* binding */ ended),
/* harmony export */   x1: () => (/* binding */ carrier)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4313);
/* harmony import */ var _explain_acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4168);
/* harmony import */ var _explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9399);
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2894);
/* harmony import */ var _explain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9282);
/* harmony import */ var _policies_rank_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2246);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7419);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8844);








/**
 * `role=admin`. A string that would read as another JSON type is quoted: `1`, `"1"` and `true` are three values. A range
 * that the abstraction made brings its own sign: `amount>=100`.
 */
function conditionText(key, value) {
    if (typeof value !== 'string')
        return `${key}=${String(value)}`;
    if (/^[<>]=?-?\d/.test(value))
        return `${key}${value}`;
    const misread = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\s*)$/.test(value);
    return `${key}=${misread ? JSON.stringify(value) : value}`;
}
/** `role=admin and env=prod`, each condition a datum. Keys in the order of code points. */
function conditionWords(antecedent, words = _labels_js__WEBPACK_IMPORTED_MODULE_4__/* .labels */ .W) {
    return Object.keys(antecedent)
        .sort(_events_table_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)
        .flatMap((key, i) => {
        const condition = { data: conditionText(key, antecedent[key]) };
        return i === 0 ? [condition] : [` ${words.and} `, condition];
    });
}
/** What a policy says, in words, without counts: short enough for a cell of a narrow table. */
function policyWords(rule, words = _labels_js__WEBPACK_IMPORTED_MODULE_4__/* .labels */ .W) {
    const datum = (data) => ({ data });
    switch (rule.kind) {
        case 'association':
            return words.policy.association(conditionWords(rule.antecedent, words), datum(rule.consequent));
        case 'precondition':
            return words.policy.precondition(datum(rule.action), conditionWords(rule.requires, words));
        case 'prohibition':
            return words.policy.prohibition(datum(rule.never), conditionWords(rule.antecedent, words));
        case 'outcome':
            return words.policy.outcome(datum(rule.action), conditionWords(rule.antecedent, words), datum(rule.outcome));
        case 'sequence': {
            const phrase = words.policy[rule.template](datum(rule.activation), datum(rule.target ?? ''), rule.most ?? 1);
            const same = rule.same === undefined ? [] : words.policy.same(datum(rule.same));
            const context = conditionWords(rule.antecedent, words);
            return [...phrase, ...same, ...(context.length === 0 ? [] : words.policy.inContext(context))];
        }
    }
}
/** A vital sign by its name in the language; one that is not known by its own. */
function vitalWords(name, words = _labels_js__WEBPACK_IMPORTED_MODULE_4__/* .labels */ .W) {
    const said = (0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .vitalName */ .KF)(name, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(words.language));
    return [(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(said) === said ? said : { data: name }];
}
function findingWords(finding, words = _labels_js__WEBPACK_IMPORTED_MODULE_4__/* .labels */ .W) {
    if (finding.policy !== undefined)
        return policyWords(finding.policy, words);
    return finding.subject === undefined ? [{ data: finding.id }] : subjectWords(finding.subject, words);
}
function subjectWords({ type, name }, words = _labels_js__WEBPACK_IMPORTED_MODULE_4__/* .labels */ .W) {
    if (name === 'actions not seen before')
        return [words.novelty.actions];
    if (name === 'actions in a role not seen before')
        return [words.novelty.roles];
    // The name of a vital sign says what it is.
    if (type === 'vital')
        return vitalWords(name, words);
    return [`${words.subject[type]} `, { data: name }];
}
/** "All of it comes from amount>=100": why, as far as counts can tell. The explanation says it first. */
const carrier = ({ explanation: { computed, brief } }) => computed?.carried_by == null && computed?.behind === undefined ? undefined : brief?.[0];
/** Why a finding was accepted, where somebody said so. */
const acceptedReason = ({ accepted }, words) => (0,_explain_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexplained */ .e)(accepted?.reason ?? '') ? words.unexplained : (accepted?.reason ?? '');
/** From what to what a vital sign, or a share, that changed with a finding went. */
function subjectPair({ values, unit = '' }, words) {
    const [before, now] = values ?? [null, null];
    if (unit === 'share')
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percentPair */ .oi)(before, now, words.notation);
    const own = (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(words.language);
    return [(0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(before, unit, own), (0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(now, unit, own)];
}
/** Every text of the log that a sentence about this policy may quote. */
function policyNames(rule) {
    const names = policyWords(rule).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.data]));
    const conditions = rule.kind === 'precondition' ? rule.requires : rule.antecedent;
    const parts = Object.entries(conditions).flatMap(([key, value]) => [
        key,
        `${key}='${value}'`,
        `${key}="${value}"`,
        ...(typeof value === 'string' ? [value] : [])
    ]);
    return [...names, ...parts];
}
function findingNames(finding) {
    const own = finding.policy === undefined ? [] : policyNames(finding.policy);
    const subjects = [finding.subject, ...(finding.variant_subjects ?? [])];
    const subject = subjects.flatMap((one) => (one === undefined ? [] : [one.name]));
    const behind = finding.explanation.computed?.behind?.actions.flatMap(({ action, where }) => where === undefined ? [action] : [action, where.condition]) ?? [];
    const variants = finding.variants.flatMap(policyNames);
    const evidence = finding.evidence.flatMap(({ file, session }) => [file, session]);
    return [...own, ...subject, ...behind, ...variants, ...evidence];
}
/** What a reviewer cares about first, then the highest confidence, then by id: the order of every list of policies. */
const strongestFirst = (policies) => [...policies].sort((a, b) => (0,_policies_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .concernOf */ .g)(a) - (0,_policies_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .concernOf */ .g)(b) || b.confidence - a.confidence || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n6)(a.policy_id, b.policy_id));
/** A sentence closed by a point, where another one follows. */
const ended = (text, words = _labels_js__WEBPACK_IMPORTED_MODULE_4__/* .labels */ .W) => /[\p{L}\p{N}%\u{e001})）]$/u.test(text) ? text + words.marks.stop : text;


/***/ })

};
