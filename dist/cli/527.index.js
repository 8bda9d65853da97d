export const id = 527;
export const ids = [527];
export const modules = {

/***/ 2894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/**
 * Sentences with parts that a log supplied (policy names, values, file names). Which sink will print them is not known
 * here, and a sink cannot tell the parts apart afterwards: so each such part stands between two private-use characters.
 * Markdown and HTML set those parts as code, plain text drops the characters.
 */
const OPEN = '\u{E000}';
const CLOSE = '\u{E001}';
const MARKERS = /[\u{E000}\u{E001}]/gu;
/** `text` as a marked part; markers that it brings along are dropped, so that it can neither end its part nor begin one. */
const quote = (text) => OPEN + plain(String(text)) + CLOSE;
/** The sentence without its markers: for `result.json` and plain text. */
const plain = (sentence) => sentence.replace(MARKERS, '');
/**
 * The parts of a sentence in their order; the texts joined are `plain(sentence)`. A marker without its counterpart
 * (a sentence cut short, say) is no error: an open part reaches to the end.
 */
function segments(sentence) {
    const parts = [];
    let quoted = false;
    let start = 0;
    const end = (at) => {
        if (at > start)
            parts.push({ text: sentence.slice(start, at), quoted });
        start = at + 1;
    };
    for (let at = 0; at < sentence.length; at++) {
        const character = sentence[at];
        if (character !== OPEN && character !== CLOSE)
            continue;
        end(at);
        quoted = character === OPEN;
    }
    end(sentence.length);
    return parts;
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   FX: () => (/* binding */ codeInCell),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fu: () => (/* binding */ csv),
/* harmony export */   logLine: () => (/* binding */ logLine),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   terminal: () => (/* binding */ terminal)
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
/**
 * Cuts to `most` code points, one being "…", behind which as many as `behind` of the end are shown; never within an escape,
 * which counts as many as it shows.
 */
function visibleCharacters(text, most, behind = 0) {
    const whole = withPlainNumbers(text);
    const [shown, isWhole] = fitting(whole, most);
    if (isWhole)
        return shown;
    // One more than can be shown: where it is half of a character, it is left out.
    const [end] = fitting([...whole.slice(-2 * behind - 1)].reverse(), behind);
    const [start] = fitting(whole, most - 1 - [...end.join('')].length);
    return [...start, '…', ...end.reverse()];
}
/** As many characters as stand in so many code points, escapes as they are shown; and whether these are all. */
function fitting(characters, most) {
    const shown = [];
    let length = 0;
    for (const character of characters) {
        const next = visibleCharacter(character);
        length += next === character ? 1 : next.length;
        if (length > most)
            return [shown, false];
        shown.push(next);
    }
    return [shown, true];
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
/** Signs that begin no markup within a line, so that a name can be read where nobody renders the comment. */
const PLAIN_IN_CODE = /[A-Za-z0-9 .,:;=+%?'"(){}/…À-ÖØ-öø-ɏ\u0391-\u03a9\u03b1-\u03c9\u0410-\u044f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3-]/;
/** One or two underscores behind one of these begin no emphasis (CommonMark 0.31, section 6.2), so that none can end. */
const BEFORE_UNDERSCORE = /[A-Za-z0-9]_?$/;
const ENTITY = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** An underscore that could begin emphasis is none, and of two colons, with which commands to the runner begin, one. */
const isPlainInCode = (character, before) => {
    if (character === '_')
        return BEFORE_UNDERSCORE.test(before);
    return PLAIN_IN_CODE.test(character) && !(character === ':' && before.endsWith(':'));
};
/** `preceding`: what stands before it in the same code. */
function codeEntities(text, preceding = '') {
    let out = '';
    let before = preceding;
    for (const character of text) {
        out += isPlainInCode(character, before) ? character : (ENTITY[character] ?? numericEntities(character));
        before = before.slice(-1) + character;
    }
    return out;
}
/** Where an address would be linked: readers of GitHub's Markdown look for them in text whose entities are decoded. */
const IN_ADDRESS = /(?<=:)(?=\/)|(?<=[-.+\w]@)|(?<=www)(?=\.)/gi;
/**
 * Untrusted text for GitHub's Markdown: the one form in which it appears in a comment or summary. Entities leave no
 * character that Markdown, a table or HTML would act on there; `<code>` keeps GitHub from making mentions and references of
 * what they spell; an address is cut into two codes side by side, so that none is linked.
 *
 * @param maxCodePoints longest text shown, in code points; cut with "…"
 */
function code(text, maxCodePoints = 80) {
    return codes(text, maxCodePoints, (part) => codeEntities(part)).join('');
}
function codes(text, maxCodePoints, entities) {
    const shown = visibleSpaces(visibleCharacters(text, maxCodePoints, Math.floor(maxCodePoints / 4)));
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
const SIGN = '[!-/:-@[-`{-~]';
const WORD_PIECE = new RegExp(`${LETTERS}{1,${LONGEST_WORD - 1}}${SIGN}{0,2}|${SIGN}{1,2}`, 'gu');
/** A long word in the pieces it may be broken into: after its signs, and within long runs of letters. */
const wordPieces = (word) => [...word].length <= LONGEST_WORD ? [word] : (word.match(WORD_PIECE) ?? []);
const breakable = (part) => part
    .split(/( )/)
    .map((word) => {
    let before = '';
    return wordPieces(word)
        .map((piece) => {
        const escaped = codeEntities(piece, before);
        before += piece;
        return escaped;
    })
        .join('<wbr>');
})
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
const WORD = `[${LETTER}]+(?:[-'’][${LETTER}]+)*|[${LETTER}]+[0-9]{1,3}`;
/** "−1.5%", "12/20", "12ms", and as German has them "12-mal", "95-%-Intervall". */
const NUMBER = `[-−+]?[0-9]+(?:[.,:/][0-9]+)*(?:%|-(?:%-)?[${LETTER}]+|[${LETTER}]{1,2})?`;
const PLAIN_WORD = new RegExp(`^[("“„«‘]{0,2}(?:${WORD}|${NUMBER})?[)"”»’.,;:!?%…]{0,3}$`);
const LONE_SIGN = /^[=<>≤≥±×÷→←–—−+&·%]$/;
/** GitHub links what looks like the id of a commit, wherever it takes a word to begin and to end, and "www." alone. */
const LINKED = /[0-9a-f]{7,}|www/i;
const STARTS_IDEOGRAPHIC = new RegExp(`^[${IDEOGRAPH}]`);
const PIECE = new RegExp(`[${IDEOGRAPH}]+|[^\\s${IDEOGRAPH}]+|\\s+`, 'g');
const LEFT_AS_WRITTEN = new RegExp(`[${LETTER}0-9,;:.?%()“”„«»‘’'+−…≤≥±×÷→←–—·-]`);
const HAS_LETTER_OR_DIGIT = new RegExp(`[${LETTER}0-9]`);
/** What begins or ends part of a sentence, as it stands beside a name in code: alone it begins no markup. */
const BESIDE_NAME = /^[,;:.?%()“”„«»‘’…]+$/;
/** "1.", "1)" and "+" begin a list where they begin a line. */
const OF_LIST = /^(?:[0-9]+[.)]|\+)$/;
/** A plain word, so that the comment can be read where nobody renders it; other signs alone remain entities. */
function asWritten(piece, isFirst) {
    const isPlain = [HAS_LETTER_OR_DIGIT, LONE_SIGN, BESIDE_NAME].some((kind) => kind.test(piece));
    if (!isPlain || (isFirst && OF_LIST.test(piece)))
        return numericEntities(piece);
    return [...piece].map((sign) => (LEFT_AS_WRITTEN.test(sign) ? sign : numericEntities(sign))).join('');
}
/** `isFirst`: nothing stands before it that could keep it from beginning a line. */
function plainWords(text, isFirst) {
    let out = '';
    for (const [piece] of text.matchAll(PIECE)) {
        if (/^\s+$/.test(piece))
            out += ' ';
        else if (STARTS_IDEOGRAPHIC.test(piece))
            out += piece;
        else if (PLAIN_WORD.test(piece) && !LINKED.test(piece))
            out += asWritten(piece, isFirst && out.trim() === '');
        else if (LONE_SIGN.test(piece))
            out += asWritten(piece, isFirst && out.trim() === '');
        else
            out += code(piece);
    }
    return out;
}
const escapeForRegExp = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Plain words, with the given names as code wherever they stand as words of their own, in quotes or not. */
function wordsAndNames(text, names, isFirst) {
    if (names.length === 0)
        return plainWords(text, isFirst);
    const anyName = new RegExp(`(?<![${LETTER}0-9_])(['"\`]?)(${names.map(escapeForRegExp).join('|')})\\1(?![${LETTER}0-9_])`, 'g');
    let out = '';
    let from = 0;
    for (const match of text.matchAll(anyName)) {
        out += plainWords(text.slice(from, match.index), isFirst && out === '') + code(match[2]);
        from = match.index + match[0].length;
    }
    return out + plainWords(text.slice(from), isFirst && out === '');
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
    // A session that is called 1 makes no code of what we counted to be 1.
    const known = [...new Set(names)].filter((name) => /[^\s\d]/.test(name)).sort((a, b) => b.length - a.length);
    let left = maxCodePoints;
    let out = '';
    const parts = (0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .segments */ .JF)(text);
    // Where marks are left, what stands outside of them are our own words, though a value may be called like one (`first`).
    const unmarked = parts.some(({ quoted }) => quoted) ? [] : known;
    for (const part of parts) {
        const characters = [...part.text];
        const length = part.quoted ? Math.min(characters.length, longestQuote) : characters.length;
        const whole = length <= left;
        const shown = whole ? part.text : characters.slice(0, left).join('');
        out += part.quoted ? code(shown, longestQuote) : wordsAndNames(shown, unmarked, out.trim() === '');
        if (!whole)
            return `${out.trim()}…`;
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


/***/ })

};
