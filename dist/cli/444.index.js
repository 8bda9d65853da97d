export const id = 444;
export const ids = [444];
export const modules = {

/***/ 8458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ effectiveEvents),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4280);
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
 * "About 1 of N", N in at most two digits, from the chance as the tables round it, so that the two agree. Null for
 * chances below 1 of 1000.
 */
function oneOf(p) {
    if (p < 0.001)
        return null;
    const exact = 1 / Number((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(p, p < 0.1 ? 3 : 2));
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(exact) + 1e-12) - 1);
    return Math.max(1, Math.round(exact / unit) * unit);
}


/***/ }),

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ isHabit),
/* harmony export */   KF: () => (/* binding */ vitalName),
/* harmony export */   SF: () => (/* binding */ findingSummary),
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

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   csv: () => (/* binding */ csv),
/* harmony export */   html: () => (/* binding */ html),
/* harmony export */   logLine: () => (/* binding */ logLine),
/* harmony export */   prose: () => (/* binding */ prose),
/* harmony export */   terminal: () => (/* binding */ terminal),
/* harmony export */   xml: () => (/* binding */ xml)
/* harmony export */ });
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);

/**
 * One escaping function per sink. Everything that stands in a log, a baseline or another run's `result.json` is
 * written by agents and by authors of pull requests: it reaches a sink through its function here or not at all.
 * Each works from a list of what is let through, because lists of what is dangerous are never complete.
 */
const hex = (code) => code.toString(16);
/**
 * Characters that one cannot see or that act on what surrounds them: C0 and C1 controls, unusual spaces, soft hyphen,
 * zero-width and bidirectional controls, line and paragraph separators, fillers, interlinear and tag characters,
 * private-use and noncharacters. A fixed list, because Unicode classes differ between versions of Node and reports must not.
 */
const isInvisible = (code) => code < 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0xad ||
    code === 0x034f ||
    code === 0x061c ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x1680 ||
    code === 0x17b4 ||
    code === 0x17b5 ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x2800 ||
    code === 0x3000 ||
    code === 0x3164 ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xfff0 && code <= 0xfffb) ||
    (code >= 0xfdd0 && code <= 0xfdef) ||
    (code & 0xfffe) === 0xfffe ||
    (code >= 0xe0000 && code <= 0xe0fff) ||
    (code >= 0x1d173 && code <= 0x1d17a);
const NAMED = { 9: '\\t', 10: '\\n', 13: '\\r' };
/** The character itself, or an escape in printable ASCII where it could not be seen (a lone surrogate too). */
function visibleCharacter(character) {
    const code = character.codePointAt(0);
    if (code >= 0xd800 && code <= 0xdfff)
        return `\\u${hex(code)}`;
    if (!isInvisible(code))
        return character;
    return NAMED[code] ?? (code < 0x100 ? `\\x${hex(code).padStart(2, '0')}` : `\\u{${hex(code)}}`);
}
function visible(text) {
    let out = '';
    for (const character of text)
        out += visibleCharacter(character);
    return out;
}
/** Cuts to `most` code points, the last being "…"; never within an escape, which counts as many as it shows. */
function visibleCharacters(text, most) {
    const shown = [];
    let length = 0;
    let fitting = 0;
    for (const character of text) {
        const next = visibleCharacter(character);
        const width = next === character ? 1 : next.length;
        if (length + width > most)
            return [...shown.slice(0, fitting), '…'];
        shown.push(next);
        length += width;
        if (length < most)
            fitting = shown.length;
    }
    return shown;
}
const numericEntities = (text) => {
    let out = '';
    for (const character of text) {
        out += /[A-Za-z0-9 ]/.test(character) ? character : `&#${character.codePointAt(0)};`;
    }
    return out;
};
/** HTML collapses spaces at the edges and in runs: there they are shown as symbols. */
const visibleSpaces = (characters) => characters
    .map((character, i) => character === ' ' && (i === 0 || i === characters.length - 1 || characters[i - 1] === ' ')
    ? '␠'
    : character === '\\n'
        ? '␊'
        : character === '\\r'
            ? '␍'
            : character === '\\t'
                ? '␉'
                : character)
    .join('');
/** Where an address would be linked: readers of GitHub's Markdown look for them in text whose entities are decoded. */
const IN_ADDRESS = /(?<=:)(?=\/)|(?<=[-.+\w]@)|(?<=www)(?=\.)/gi;
/**
 * Untrusted text for GitHub's Markdown: the one form in which it appears in a comment or summary. Entities leave no
 * character that Markdown, a table or HTML could read; `<code>` keeps GitHub from making mentions and references of
 * what they spell; an address is cut into two codes side by side, so that none is linked.
 *
 * @param maxCodePoints longest text shown, in code points; cut with "…"
 */
function code(text, maxCodePoints = 80) {
    const shown = visibleSpaces(visibleCharacters(text, maxCodePoints));
    const parts = (shown === '' ? '""' : shown).split(IN_ADDRESS);
    return parts.map((part) => `<code>${numericEntities(part)}</code>`).join('');
}
/**
 * Characters of the languages that explanations are written in, without any that Markdown or GitHub could act on.
 * Explicit ranges: Latin letters, and the ideographs and punctuation of Chinese.
 */
const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ';
const IDEOGRAPH = '\\u4e00-\\u9fff\\u3001\\u3002\\uff0c\\uff1a\\uff1b\\uff08\\uff09\\uff1f\\uff01';
const PLAIN_WORD = new RegExp(`^[("“„«‘]{0,2}(?:[${LETTER}]+(?:[-'’][${LETTER}]+)*|[-−+]?[0-9]+(?:[.,:][0-9]+)*%?|[${LETTER}]+[0-9]{1,3})?[)"”»’.,;:!?%…]{0,3}$`);
const LONE_SIGN = /^[=<>≤≥±×÷→←–—−+&·%]$/;
/** GitHub links what looks like the id of a commit. */
const COMMIT = /(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/i;
const STARTS_IDEOGRAPHIC = new RegExp(`^[${IDEOGRAPH}]`);
const PIECE = new RegExp(`[${IDEOGRAPH}]+|[^\\s${IDEOGRAPH}]+|\\s+`, 'g');
function plainWords(text) {
    let out = '';
    for (const [piece] of text.matchAll(PIECE)) {
        if (/^\s+$/.test(piece))
            out += ' ';
        else if (STARTS_IDEOGRAPHIC.test(piece))
            out += numericEntities(piece);
        else if ((PLAIN_WORD.test(piece) && !COMMIT.test(piece)) || LONE_SIGN.test(piece))
            out += numericEntities(piece);
        else
            out += code(piece);
    }
    return out;
}
const escapeForRegExp = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Plain words, with the given names as code wherever they stand as words of their own, in quotes or not. */
function wordsAndNames(text, names) {
    if (names.length === 0)
        return plainWords(text);
    const anyName = new RegExp(`(?<![${LETTER}0-9_])(['"\`]?)(${names.map(escapeForRegExp).join('|')})\\1(?![${LETTER}0-9_])`, 'g');
    let out = '';
    let from = 0;
    for (const match of text.matchAll(anyName)) {
        out += plainWords(text.slice(from, match.index)) + code(match[2]);
        from = match.index + match[0].length;
    }
    return out + plainWords(text.slice(from));
}
/** What a sentence quotes may be a command or an entry to copy. */
const LONGEST_QUOTE = 300;
/**
 * A sentence in which names from the log stand, for GitHub's Markdown. What the sentence marks as quoted goes through
 * `code`; so do, for a sentence whose marks were lost (it came from `result.json`), the given names and every word
 * that is more than letters or a number. Plain words stay words. One line, no markup, whatever the text.
 *
 * @param names texts of the log that the sentence may quote; longer ones are found first
 * @param maxCodePoints longest sentence shown; cut with "…"
 * @param longestQuote longest quoted part; the words after a longer one are still shown
 */
function prose(text, names = [], maxCodePoints = 1200, longestQuote = LONGEST_QUOTE) {
    const known = [...new Set(names)].filter((name) => /\S/.test(name)).sort((a, b) => b.length - a.length);
    let left = maxCodePoints;
    let out = '';
    for (const part of (0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .JF)(text)) {
        const characters = [...part.text];
        const length = part.quoted ? Math.min(characters.length, longestQuote) : characters.length;
        const whole = length <= left;
        const shown = whole ? part.text : characters.slice(0, left).join('');
        out += part.quoted ? code(shown, longestQuote) : wordsAndNames(shown, known);
        if (!whole)
            return `${out.trim()}&#8230;`;
        left -= length;
    }
    return out.trim();
}
/**
 * Untrusted text on one line of a job log. The runner takes a line for a command if it starts, after white space,
 * with `::`, and the legacy form `##[` anywhere in it; it reads both output streams.
 */
function logLine(text) {
    return terminal(text).replace(/^(\s*):/, '$1\\x3a');
}
/** Untrusted text within a line of the command line's output; safe in a terminal and in the middle of a log line. */
function terminal(text) {
    return visible(text).replaceAll('##[', '##\\x5b');
}
const MARKUP = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
const markup = (text) => visible(text).replace(/[&<>"']/g, (character) => MARKUP[character]);
/** Untrusted text as the content of an HTML element or of a quoted attribute. */
const html = (text) => markup(text);
/** Untrusted text as XML 1.0 content or attribute: characters that XML cannot hold are shown as escapes. */
const xml = (text) => markup(text);
/**
 * One cell of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
function csv(cell) {
    const whole = cell.replace(/[\p{Surrogate}\0]/gu, visibleCharacter);
    const inert = /^[=+\-@\t\r\n＝＋－＠]/.test(whole) ? `'${whole}` : whole;
    return /[",\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}


/***/ }),

/***/ 7419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labels)
/* harmony export */ });
/**
 * Every word of ours in the reports, in one place; in other languages in `labels/`.
 * Nothing here is Markdown or HTML, and no label takes text of the log but as a datum.
 */
const plural = (n, one, many) => `${n} ${n === 1 ? one : many}`;
/** Names of the changes, as a verdict counts them. */
const changes = {
    broken: (n) => plural(n, 'rule broken', 'rules broken'),
    vanished: (n) => plural(n, 'rule no longer kept', 'rules no longer kept'),
    weaker: (n) => plural(n, 'rule kept less often', 'rules kept less often'),
    new: (n) => `${n} new`,
    stronger: (n) => plural(n, 'rule kept more often', 'rules kept more often'),
    shifted: (n) => `${n} shifted`
};
const context = (conditions) => (conditions.length === 0 ? [] : [' when ', ...conditions]);
const labels = {
    language: 'en',
    notation: { decimal: '.', percentGap: '\u00a0' },
    /** Punctuation between what is put together. */
    marks: { colon: ': ', comma: ', ', stop: '.', open: ' (', close: ')', gap: ' ' },
    and: 'and',
    verdict: {
        clean: 'Agent behaviour: no drift',
        drift: 'Agent behaviour drifted',
        'insufficient-data': 'Agent behaviour: too little data to judge',
        'no-baseline': 'Agent behaviour: no baseline yet',
        'no-logs': 'Agent behaviour: no logs'
    },
    changes,
    /** In place of `changes.new` where all that is new is an action. */
    newActions: (n) => plural(n, 'new action', 'new actions'),
    change: {
        broken: 'broken',
        vanished: 'vanished',
        weaker: 'weaker',
        new: 'new',
        stronger: 'stronger',
        shifted: 'shifted'
    },
    meaning: {
        broken: 'a required or forbidden policy was not kept',
        vanished: 'the agent no longer follows this policy',
        weaker: 'the agent follows this policy less often',
        new: 'not seen in the baseline',
        stronger: 'the agent follows this policy more often',
        shifted: 'changed beyond chance'
    },
    severity: { error: 'ERROR', warning: 'WARNING', note: 'NOTE' },
    failed: 'This fails the check.',
    passed: 'This does not fail the check.',
    policy: {
        association: (when, action) => when.length === 0 ? ['always ', action] : [...when, ' → ', action],
        precondition: (action, requires) => [action, ' only when ', ...requires],
        prohibition: (never, when) => ['never ', never, ...context(when)],
        outcome: (action, when, outcome) => [
            action,
            ...context(when),
            ' ends in ',
            outcome
        ],
        precedence: (activation, target) => [activation, ' only after ', target],
        response: (activation, target) => ['after ', activation, ', later ', target],
        chain_precedence: (activation, target) => [
            activation,
            ' only directly after ',
            target
        ],
        chain_response: (activation, target) => ['directly after ', activation, ' ', target],
        not_succession: (activation, target) => ['after ', activation, ' never ', target],
        exactly_once: (activation) => [activation, ' exactly once a session'],
        at_most: (activation, _target, most) => [
            activation,
            most === 1 ? ' at most once a session' : ` at most ${most} times a session`
        ],
        first: (activation) => ['a session starts with ', activation],
        last: (activation) => ['a session ends with ', activation],
        same: (key) => [' of the same ', key],
        inContext: (when) => [', when ', ...when]
    },
    kind: {
        association: 'association',
        precondition: 'precondition',
        prohibition: 'prohibition',
        outcome: 'outcome',
        sequence: 'sequence'
    },
    status: { mined: 'mined', required: 'required', forbidden: 'forbidden', ignored: 'ignored' },
    subject: {
        action: 'action',
        context: 'context',
        novelty: 'never seen before:',
        vital: 'vital sign',
        'action-share': 'share of'
    },
    novelty: { actions: 'actions never seen before', roles: 'actions in a role never seen before' },
    table: {
        finding: 'Change',
        pair: 'Before → now',
        policy: 'Policy',
        policies: 'Policies',
        baseline: 'Baseline',
        current: 'Now',
        support: 'Support',
        confidence: 'Confidence',
        share: 'Share of cases',
        cases: 'Cases',
        lift: 'Lift',
        kind: 'Kind',
        vital: 'Vital sign',
        id: 'ID'
    },
    chanceNote: (alpha) => `p: how likely so large a difference is if nothing changed, adjusted for everything tested; p below ${alpha} counts as drift.`,
    why: 'Why',
    nextSteps: 'Next steps',
    inSessions: (kept, sessions) => `in ${kept} of ${sessions} sessions`,
    inActions: (kept, events) => `${kept} of ${events} actions`,
    happened: (before, now) => `${before} → ${now} times`,
    times: (n) => `${n} times`,
    against: (now, before) => `${now} now, ${before} before`,
    counts: 'Kept',
    sessionsHead: 'Sessions',
    detailsOf: 'Counts, evidence, how to accept',
    neverOccurred: 'the situation never occurred',
    interval: '95 % interval',
    changeBy: 'Change',
    pointsUnit: 'percentage points',
    pRaw: 'p',
    pAdjusted: 'adjusted p',
    evidence: 'Evidence',
    evidenceBroken: 'Log lines that break it, typical ones first',
    evidenceKept: 'Log lines that follow it, typical ones first',
    evidenceShown: 'Log lines that show it, typical ones first',
    evidenceMore: (n, all) => n === null ? 'and more lines' : `and ${n} more (${all} in all)`,
    inSession: 'session',
    variants: 'Changed with it',
    fingerprint: 'Fingerprint',
    notIntended: 'Not intended? The log lines under each finding show where it happens.',
    notIntendedThere: 'Not intended? The full report shows sessions of before and now side by side.',
    notIntendedWhich: 'Not intended? "Actions before and after" in the full report shows which actions the agent takes more or less often.',
    acceptAll: 'Intended? Take the new behaviour as the baseline in this pull request, and commit the two files it writes:',
    acceptArtifact: 'the same two files are in the report artifact',
    acceptOne: 'Only some of it intended? Add the entry under a finding to the list "accepted" in',
    acceptedHead: 'Accepted',
    acceptEntry: 'If it is intended, the entry for "accepted"',
    reasonHere: 'why this is intended',
    accepted: (n) => plural(n, 'accepted change', 'accepted changes'),
    acceptedUntil: 'until',
    lapsed: 'no longer accepted',
    notExercised: (n) => `Not exercised: ${plural(n, 'policy', 'policies')}`,
    notExercisedNote: 'Their situation hardly occurred in these logs, so they could not be tested.',
    undecided: (n) => `Undecided: ${plural(n, 'policy', 'policies')}`,
    undecidedNote: 'Too few sessions to tell a change from chance.',
    mixOnly: (n) => `Only the mix changed: ${plural(n, 'policy', 'policies')}`,
    mixOnlyNote: 'The overall share moved because the tasks differ, not because the agent acts differently in them.',
    sessionsNeeded: (n) => `About ${n} sessions a side would show the smallest change that counts.`,
    conditions: 'Conditions',
    conditionsChanged: (n) => n === 1
        ? 'The agent ran under a different condition than the baseline:'
        : `The agent ran under ${n} different conditions than the baseline:`,
    conditionsWithheld: 'values withheld',
    none: 'none',
    vitals: 'Vital signs',
    baselineChanges: 'This pull request edits the baseline:',
    added: (n) => `${n} added`,
    removed: (n) => `${n} removed`,
    changed: (n) => `${n} changed`,
    addedTitle: 'Added to the baseline',
    removedTitle: 'Removed from the baseline',
    changedTitle: 'Changed in the baseline',
    more: (n) => `… and ${n} more`,
    moreFindings: (n) => `${plural(n, 'further finding is', 'further findings are')} in the full report.`,
    inputs: 'What was read',
    read: (events, sessions, files) => `${events} events in ${sessions} sessions from ${files}`,
    readAll: (events, sessions) => `${events} events in ${sessions} sessions`,
    files: (n) => plural(n, 'file', 'files'),
    duplicates: (n) => `${n} repeated copies of events were counted once`,
    skipped: (n) => `${n} lines skipped`,
    skippedTitle: 'Skipped',
    filesTitle: 'Files (events / sessions)',
    firstAt: 'first at',
    droppedKeys: 'Context keys not mined',
    droppedKeysBefore: 'Context keys not mined (numbers: of the baseline)',
    redacted: 'Redacted',
    assumptions: 'Assumptions',
    seen: (change) => `A change of about ${change} percentage points would have been seen.`,
    cleared: 'An earlier run on this pull request reported drift. It is gone.',
    shortened: {
        evidence: 'Shortened to fit: evidence lines are left out.',
        rows: (n) => `Shortened to fit: only the ${n} most severe findings are shown, without their details.`,
        counts: 'Shortened to fit: only counts are shown.',
        where: 'Everything is in the full report',
        summary: 'the job summary',
        artifact: 'the report artifact',
        file: 'result.json'
    },
    withheld: 'Only policies and counts are published here (publish: counts-only).',
    steps: {
        'insufficient-data': 'Collect more sessions (repeat the evaluation, or add trials), or pool runs with "update --add".',
        'no-baseline': 'Create the baseline from logs that show the behaviour you want, look through it, and commit it:',
        'no-logs': 'Check the input "logs", and that the step that writes the logs has run. No file matched, or no file held an event.'
    },
    together: {
        job: 'Job',
        verdict: 'Verdict',
        seenBy: 'Seen by',
        all: (n) => `all ${n}`,
        some: (n, of) => `${n} of ${of}`,
        outcome: {
            clean: 'no drift',
            drift: 'drift',
            'insufficient-data': 'too little data',
            'no-baseline': 'no baseline',
            'no-logs': 'no logs'
        },
        more: 'Each change as where it is largest. Counts, evidence and how to accept stand in the full reports of the jobs.'
    },
    footer: {
        run: 'Run',
        head: 'commit',
        report: 'Full report',
        rests: {
            profile: (sessions) => `compared with ${sessions} baseline sessions`,
            counts: (sessions) => `compared with the counts of ${sessions} baseline sessions (no profile beside the baseline)`,
            rates: (events) => `compared with the rates of another tool's baseline (${events} events)`
        },
        alpha: 'false alarm rate',
        correlation: 'Counts show what agents did, not why.'
    },
    html: {
        findings: 'Findings',
        find: 'Filter',
        noMatch: 'No policy matches.',
        showAll: 'all',
        allPolicies: 'Policies in these logs',
        map: 'Support and confidence',
        mapNote: (confidence, support) => `Each dot is a policy. The dashed lines are the thresholds in force: confidence ${confidence} and, for associations, support ${support}.`,
        mapHollow: (n) => n === 1
            ? 'The hollow dot is a policy that only other thresholds give.'
            : `The ${n} hollow dots are policies that only other thresholds give.`,
        mapLabel: (n) => `Map of ${n} policies by support and confidence; the same numbers are in the table of policies`,
        gridTitle: 'How many policies other thresholds give',
        gridMined: 'Mined anew for each pair of thresholds. A stricter one can bring a policy back that was part of a more general one.',
        gridCounted: 'Of the policies in the table, how many reach each pair of thresholds.',
        gridHead: 'Confidence ↓ / support →',
        inForce: 'in force',
        contents: 'Contents',
        keptOf: (kept, events) => `${kept} of ${events}`,
        strips: 'Sessions before and now',
        stripsNote: 'Examples, not in proportion: a row is a session, a block an event in its order.',
        stripKept: 'kept',
        stripBroken: 'not kept',
        stripExpected: 'as the policy says',
        stripInstead: 'in place of',
        stripPartner: 'counts here',
        stripIdle: 'does not count here',
        stripOther: 'other',
        stripMore: (n) => `+${n}`,
        mix: 'Actions before and after',
        action: 'Action',
        share: 'Share of events (above: baseline, below: now)',
        scale: 'Pictures: share of situations in which the policy was kept, with 95 % intervals.',
        parameters: 'Options in force',
        option: 'Option',
        value: 'Value',
        files: 'Files',
        format: 'Format',
        events: 'Events',
        condition: 'Condition',
        skipLink: 'Skip to the findings',
        noFindings: 'None: nothing changed beyond chance, or nothing could be judged.',
        changedFlag: 'changed',
        failing: 'failing',
        warnings: 'reported only',
        acceptedTile: 'accepted',
        acceptedTitle: 'Accepted changes',
        policiesTile: 'Policies',
        testsTile: 'Tests',
        unjudged: 'Not judged',
        generated: 'Newest event'
    }
};


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
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

/** The few blocks a comment is made of. A block is a string without blank lines at its ends; empty blocks vanish. */
/** Words of ours: labels and numbers. Never for text that came from outside. */
const ours = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const phrase = (words) => words.map((piece) => (typeof piece === 'string' ? ours(piece) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(piece.data))).join('');
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

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ findingNames),
/* harmony export */   EJ: () => (/* binding */ strongestFirst),
/* harmony export */   Hu: () => (/* binding */ findingWords),
/* harmony export */   YO: () => (/* binding */ vitalWords),
/* harmony export */   gF: () => (/* binding */ policyWords),
/* harmony export */   p8: () => (/* binding */ policyNames),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9399);
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2894);
/* harmony import */ var _explain_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1648);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7419);





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
function conditionWords(antecedent, words = _labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .W) {
    return Object.keys(antecedent)
        .sort(_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)
        .flatMap((key, i) => {
        const condition = { data: conditionText(key, antecedent[key]) };
        return i === 0 ? [condition] : [` ${words.and} `, condition];
    });
}
/** What a policy says, in words, without counts: short enough for a cell of a narrow table. */
function policyWords(rule, words = _labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .W) {
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
function vitalWords(name, words = _labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .W) {
    const said = (0,_explain_finding_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .vitalName */ .KF)(name, (0,_explain_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(words.language));
    return [(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(said) === said ? said : { data: name }];
}
function findingWords(finding, words = _labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .W) {
    if (finding.policy !== undefined)
        return policyWords(finding.policy, words);
    if (finding.subject === undefined)
        return [{ data: finding.id }];
    const { type, name } = finding.subject;
    if (name === 'actions not seen before')
        return [words.novelty.actions];
    if (name === 'actions in a role not seen before')
        return [words.novelty.roles];
    if (type === 'vital')
        return [`${words.subject.vital} `, ...vitalWords(name, words)];
    return [`${words.subject[type]} `, { data: name }];
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
    const subject = finding.subject === undefined ? [] : [finding.subject.name];
    const variants = finding.variants.flatMap(policyNames);
    const evidence = finding.evidence.flatMap(({ file, session }) => [file, session]);
    return [...own, ...subject, ...variants, ...evidence];
}
/** Highest confidence first, then by id: the order of every list of policies. */
const strongestFirst = (policies) => [...policies].sort((a, b) => b.confidence - a.confidence || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.policy_id, b.policy_id));
/** A sentence closed by a point, where another one follows. */
const ended = (text, words = _labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labels */ .W) => /[\p{L}\p{N}%\u{e001})）]$/u.test(text) ? text + words.marks.stop : text;


/***/ })

};
