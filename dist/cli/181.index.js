export const id = 181;
export const ids = [181];
export const modules = {

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   codeInCell: () => (/* binding */ codeInCell),
/* harmony export */   csv: () => (/* binding */ csv),
/* harmony export */   fenced: () => (/* binding */ fenced),
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
/**
 * No-break spaces within a number of ours ("33 %", "12 345"). Our sentences come back from files in which nothing tells
 * them from text of a log, and there these spaces can hide nothing.
 */
const IN_NUMBER = /(?<=\d)[\u00a0\u202f](?=%)|(?<=\d)\u202f(?=\d{3}(?!\d))/g;
const withPlainNumbers = (text) => text.replace(IN_NUMBER, ' ');
function visible(text) {
    let out = '';
    for (const character of withPlainNumbers(text))
        out += visibleCharacter(character);
    return out;
}
/** Cuts to `most` code points, the last being "…"; never within an escape, which counts as many as it shows. */
function visibleCharacters(text, most) {
    const shown = [];
    let length = 0;
    let fitting = 0;
    for (const character of withPlainNumbers(text)) {
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
    return codes(text, maxCodePoints, numericEntities).join('');
}
function codes(text, maxCodePoints, entities) {
    const shown = visibleSpaces(visibleCharacters(text, maxCodePoints));
    const parts = (shown === '' ? '""' : shown).split(IN_ADDRESS);
    return parts.map((part) => `<code>${entities(part)}</code>`);
}
/**
 * One line to copy, as a block: GitHub sets a button beside it, and reads neither mentions nor markup in it. The fence
 * is longer than any run of backticks within.
 */
function fenced(text, language, maxCodePoints = 4000) {
    const shown = visibleCharacters(text, maxCodePoints).join('');
    const longest = Math.max(...(shown.match(/`+/g) ?? ['']).map(({ length }) => length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${shown}\n${fence}`;
}
/** Longest word that still stands in a cell of a phone's 300 pixels, with room for a second column. */
const LONGEST_WORD = 20;
const LETTERS = '[A-Za-z0-9\\u{80}-\\u{10ffff}]';
const WORD_PIECE = new RegExp(`${LETTERS}{1,${LONGEST_WORD}}[!-/:-@[-\`{-~]?|[!-/:-@[-\`{-~]{1,2}`, 'gu');
/** A long word in the pieces it may be broken into: after its signs, and within long runs of letters. */
const wordPieces = (word) => [...word].length <= LONGEST_WORD ? [word] : (word.match(WORD_PIECE) ?? []);
const breakable = (part) => part
    .split(/( )/)
    .map((word) => wordPieces(word).map(numericEntities).join('<wbr>'))
    .join('');
/**
 * As `code`, for the cells of tables: a word too long for a phone may break. In a cell nothing else breaks words, for
 * the widest of them decides how wide the table is. GitHub keeps `<wbr>`, and it is not copied with the name.
 */
const codeInCell = (text, maxCodePoints = 80) => codes(text, maxCodePoints, breakable).join('<wbr>');
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
/** What happened, as a headline counts it: to whom, and what, so that it reads as a sentence. */
const changes = {
    broken: (n) => plural(n, 'rule broken', 'rules broken'),
    vanished: (n) => plural(n, 'rule no longer kept', 'rules no longer kept'),
    weaker: (n) => plural(n, 'rule kept less often', 'rules kept less often'),
    newRule: (n) => plural(n, 'new rule', 'new rules'),
    newAction: (n) => plural(n, 'new action', 'new actions'),
    newActions: (n) => plural(n, 'group of new actions', 'groups of new actions'),
    stronger: (n) => plural(n, 'rule kept more often', 'rules kept more often'),
    rarerThere: (n) => plural(n, 'action rarer in a situation', 'actions rarer in a situation'),
    oftenerThere: (n) => plural(n, 'action more frequent in a situation', 'actions more frequent in a situation'),
    rarer: (n) => plural(n, 'action taken less often', 'actions taken less often'),
    oftener: (n) => plural(n, 'action taken more often', 'actions taken more often'),
    vital: (n) => plural(n, 'vital sign changed', 'vital signs changed')
};
const context = (conditions) => (conditions.length === 0 ? [] : [' when ', ...conditions]);
const labels = {
    language: 'en',
    notation: { decimal: '.', percentGap: '' },
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
    change: {
        broken: 'broken',
        vanished: 'vanished',
        weaker: 'weaker',
        new: 'new',
        stronger: 'stronger',
        shifted: 'changed'
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
        chain_response: (activation, target) => [
            'directly after ',
            activation,
            ' comes ',
            target
        ],
        not_succession: (activation, target) => ['after ', activation, ' never ', target],
        exactly_once: (activation) => [activation, ' exactly once a session'],
        at_most: (activation, _target, most) => [
            activation,
            most === 1 ? ' at most once a session' : ` at most ${most} times a session`
        ],
        first: (activation) => [activation, ', where used, comes first in its session'],
        last: (activation) => [activation, ', where used, comes last in its session'],
        same: (key) => [' of the same ', key],
        inContext: (when) => [', when ', ...when]
    },
    /** Where most of a change comes from. */
    /** How a vital sign moved, by how much of what it was. */
    by: {
        less: (part) => `${part} less`,
        more: (part) => `${part} more`,
        shorter: (part) => `${part} shorter`,
        longer: (part) => `${part} longer`
    },
    mostlyBy: (action) => ['mostly ', action],
    mostlyWhen: (condition) => ['mostly when ', condition],
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
        share: 'Share',
        cases: 'Times',
        lift: 'Lift',
        kind: 'Kind',
        vital: 'Vital sign',
        id: 'ID'
    },
    chanceNote: (alpha) => `p: how likely so large a difference is if nothing changed, adjusted for everything tested; p below ${alpha} counts as drift.`,
    chanceShort: (alpha) => `p below ${alpha} counts as drift.`,
    why: 'Why',
    toDo: 'What to do',
    nextSteps: 'Next steps',
    inSessions: (kept, sessions) => `in ${kept} of ${sessions} sessions`,
    inActions: (kept, events) => `${kept} of ${events} actions`,
    usedIn: (before, now) => `in ${before} sessions → ${now}`,
    happened: (before, now) => `${before} → ${now} times`,
    times: (n) => `${n} times`,
    against: (now, before) => `${now} now, ${before} before`,
    counts: 'Kept',
    sessionsHead: 'Sessions',
    sessionsWith: 'Sessions with it',
    detailsOf: 'Counts, evidence, how to accept',
    detailsAlone: 'Counts, evidence',
    neverOccurred: 'the situation never occurred',
    interval: '95% interval',
    changeBy: 'Change',
    pointsUnit: 'percentage points',
    pRaw: 'p',
    pAdjusted: 'adjusted p',
    evidence: 'Evidence',
    evidenceBroken: 'Log lines that break it, one per session first',
    evidenceGone: 'Log lines where it no longer happens, one per session first',
    evidenceBegins: 'Sessions that show it, by their first line',
    evidenceKept: 'Log lines that follow it, one per session first',
    evidenceShown: 'Log lines that show it, one per session first',
    evidenceMore: (n, all) => n === null ? 'and more lines' : `and ${n} more (${all} in all)`,
    inSession: 'session',
    variants: 'Changed with it',
    withIt: 'Changed with it (the same actions, seen another way)',
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
    unexplained: 'no reason given: the entry still has the one that was offered for pasting',
    accepted: (n) => plural(n, 'accepted change', 'accepted changes'),
    acceptedUntil: 'until',
    lapsed: 'no longer accepted',
    notExercised: (n) => `Not exercised: ${plural(n, 'policy', 'policies')}`,
    notExercisedNote: 'Their situation hardly occurred in these logs, so they could not be tested.',
    consequence: (action, happened, finding) => [
        'Rules about ',
        action,
        ` could not be checked because it became rare (${happened}): that is change ${finding}.`
    ],
    undecided: (n) => `Undecided: ${plural(n, 'policy', 'policies')}`,
    undecidedNote: 'Too few sessions to tell a change from chance.',
    mixOnly: (n) => `Only the mix changed: ${plural(n, 'policy', 'policies')}`,
    mixOnlyNote: 'The overall share moved because the tasks differ, not because the agent acts differently in them.',
    sessionsNeeded: (n) => `About ${n} sessions a side would show the smallest change that counts.`,
    sessionsTooMany: 'More sessions than could be expected would be needed to tell.',
    conditions: 'Conditions',
    conditionsChanged: (n) => n === 1
        ? 'The agent ran under a different condition than the baseline:'
        : `The agent ran under ${n} different conditions than the baseline:`,
    withinChance: 'within chance',
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
        exploreTitle: (policies, events, sessions) => `What the agent does: ${plural(policies, 'policy', 'policies')} in ${plural(events, 'event', 'events')} of ${plural(sessions, 'session', 'sessions')}`,
        exploreNext: (update, check) => `Nothing was compared. Is this the behaviour you want? ${update} writes it as a baseline; from then on ${check} says what changes.`,
        exploreNoEvent: (inspect) => `No file held an action of an agent. ${inspect} says what each file is, what was left out, and why.`,
        exploreNoPolicy: (inspect) => `Nothing is regular enough, or in enough sessions, to be a policy under these thresholds. The table below says what others would give; ${inspect} shows what there is to mine.`,
        sortBy: 'Sort by',
        wouldShow: (points) => `Only a change of ${points} points or more would show.`,
        allPolicies: 'Policies in these logs',
        map: 'Support and confidence',
        mapNote: (confidence, support) => `Each dot is a policy. The dashed lines are the thresholds in force: confidence ${confidence} and, for associations, support ${support}.`,
        mapHollow: (n) => n === 1
            ? 'The hollow dot is a policy that only other thresholds give.'
            : `The ${n} hollow dots are policies that only other thresholds give.`,
        mapLabel: (n) => `Map of ${n} policies by support and confidence; the same numbers are in the table of policies`,
        gridTitle: 'How many policies other thresholds give',
        gridMined: 'Mined anew for each pair of thresholds. A stricter one can bring a policy back that was part of a more general one.',
        gridCounted: 'Of the policies in the table, how many reach each pair of thresholds. Support is a threshold of associations alone; all other kinds are counted whatever their support.',
        gridOthers: (n) => n === 1 ? '1 policy that only other thresholds give' : `${n} policies that only other thresholds give`,
        notIntendedSessions: 'Not intended? The sessions under each finding show before and now side by side.',
        notIntendedMix: 'Not intended? "Actions before and after" below shows which actions the agent takes more or less often.',
        leftOutTitle: 'Left out',
        leftOut: (n) => `${n} rules reach the thresholds and are no policies`,
        leftOutNote: 'A few for each reason. All of them, and what is not even judged, are listed by',
        gridHead: 'Confidence ↓ / support (associations only) →',
        inForce: 'in force',
        contents: 'Contents',
        keptOf: (kept, events) => `${kept} of ${events}`,
        keptOfSessions: (kept, sessions) => `${kept} of ${sessions} sessions`,
        strips: 'Sessions before and now',
        stripsNote: 'The rows of blocks are sessions, each block an event, in order. They are examples picked to show the change; the numbers beside the finding count everything.',
        stripKept: 'kept',
        stripBroken: 'not kept',
        stripExpected: 'as the policy says',
        stripInstead: 'in place of',
        stripPartner: 'counts here',
        stripSituation: 'in this situation',
        stripIdle: 'does not count here',
        stripOther: 'other',
        stripMore: (n) => `+${n}`,
        mix: 'Actions before and after',
        action: 'Action',
        share: 'Share of events (above: baseline, below: now)',
        scale: 'Dots: the share that the numbers beside them give, before and now; the line through a dot is its 95% interval.',
        scaleBars: 'Bars: the value of the vital sign, from 0.',
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


/***/ })

};
