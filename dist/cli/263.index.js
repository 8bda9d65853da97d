export const id = 263;
export const ids = [263];
export const modules = {

/***/ 6645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ JsonReader),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   pm: () => (/* binding */ Numeral)
/* harmony export */ });
/* unused harmony export parseJson */
/**
 * JSON as Python writes it, without loss: numbers keep their text (`15.0` is not `15`, `1e-05` not `0.00001`), `NaN`
 * and `Infinity` are read, and every value knows how many lines stood before it. Needed because hashes of an audit
 * chain run over that text and because explanations quote it.
 */
/** A number as it was written. */
class Numeral {
    text;
    constructor(text) {
        this.text = text;
    }
    get value() {
        return Number(this.text);
    }
    /** For `JSON.stringify`: a number where JSON has one. */
    toJSON() {
        return Number.isFinite(this.value) ? this.value : this.text;
    }
}
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Numeral);
/** A member of its own, not one that every object has. */
const own = (value, key) => Object.hasOwn(value, key) ? value[key] : undefined;
/** Deeper nesting is refused, for it could only exhaust the stack. */
const MAX_DEPTH = 256;
const NUMBER = /-?(?:Infinity|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|NaN/y;
const SPACE = /[ \t\n\r]*/y;
class JsonReader {
    at = 0;
    /** Where the element of a top-level array begins that is read, or was to come next. */
    element = 0;
    text;
    constructor(text) {
        this.text = text;
    }
    /** Line of the next value, from 1. */
    get line() {
        this.skipSpace();
        return lineAt(this.text, this.at);
    }
    /** The whole text as one value. Throws a SyntaxError. */
    document() {
        const value = this.value(0);
        this.end();
        return value;
    }
    /** What `elements` has not given: from the beginning of the one that is damaged on. */
    get rest() {
        return { text: this.text.slice(this.element), line: lineAt(this.text, this.element) };
    }
    /** The elements of a text that is one array, one by one, so that those before a damaged one are not lost. */
    *elements() {
        this.expect('[');
        if (this.take(']')) {
            this.end();
            return;
        }
        do {
            const { line } = this;
            this.element = this.at;
            const value = this.value(1);
            this.skipSpace();
            this.element = this.at;
            yield { value, line };
        } while (this.take(','));
        this.expect(']');
        this.end();
    }
    /** That nothing is left. */
    end() {
        this.skipSpace();
        this.element = this.at;
        if (this.at < this.text.length)
            throw this.error('text after the end of the value');
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            throw this.error(`nested deeper than ${MAX_DEPTH} levels`);
        this.skipSpace();
        const next = this.text[this.at];
        if (next === '{')
            return this.object(depth);
        if (next === '[')
            return this.array(depth);
        if (next === '"')
            return this.string();
        for (const [word, value] of WORDS)
            if (this.word(word))
                return value;
        const number = this.match(NUMBER);
        if (number === undefined)
            throw this.error(next === undefined ? 'the text ends too early' : 'no JSON value');
        return new Numeral(number);
    }
    array(depth) {
        this.expect('[');
        const values = [];
        if (this.take(']'))
            return values;
        do
            values.push(this.value(depth + 1));
        while (this.take(','));
        this.expect(']');
        return values;
    }
    object(depth) {
        this.expect('{');
        // Without a prototype `__proto__` is a key like any other.
        const members = Object.create(null);
        if (this.take('}'))
            return members;
        do {
            this.skipSpace();
            const key = this.string();
            this.expect(':');
            members[key] = this.value(depth + 1);
        } while (this.take(','));
        this.expect('}');
        return members;
    }
    string() {
        if (this.text[this.at] !== '"')
            throw this.error('a string is missing');
        let end = this.at + 1;
        while (end < this.text.length && this.text[end] !== '"')
            end += this.text[end] === '\\' ? 2 : 1;
        if (end >= this.text.length)
            throw this.error('a string that does not end');
        try {
            const value = JSON.parse(this.text.slice(this.at, end + 1));
            this.at = end + 1;
            return value;
        }
        catch {
            throw this.error('a damaged string');
        }
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    word(word) {
        if (!this.text.startsWith(word, this.at))
            return false;
        this.at += word.length;
        return true;
    }
    skipSpace() {
        this.match(SPACE);
    }
    take(character) {
        this.skipSpace();
        return this.word(character);
    }
    expect(character) {
        if (!this.take(character))
            throw this.error(`\`${character}\` is missing`);
    }
    error(what) {
        return new SyntaxError(`${what} at line ${lineAt(this.text, this.at)}`);
    }
}
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null]
];
function lineAt(text, end) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** The text as one JSON value. Throws a SyntaxError that names the line. */
const parseJson = (text) => new JsonReader(text).document();


/***/ }),

/***/ 2263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectDecisions: () => (/* binding */ selectDecisions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6645);


const among = (wanted, value) => wanted === undefined || [wanted].flat().some((one) => String(one).toLowerCase() === value.toLowerCase());
/** A user is named by a text or a number; a record that holds anything else there names none. */
const userOf = ({ decision }) => {
    const user = Object.hasOwn(decision.context, 'user_id') ? decision.context.user_id : undefined;
    if (user instanceof _json_js__WEBPACK_IMPORTED_MODULE_0__/* .Numeral */ .pm)
        return user.text;
    return user === undefined || user === null || typeof user === 'object' ? undefined : String(user);
};
/** The matching decisions in their order. Of more than `limit` the last are taken: logs are written oldest first. */
function selectDecisions(decisions, filter) {
    const { type, outcome, user, limit } = filter;
    if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`limit is ${limit}: give a whole number from 0`);
    const users = user === undefined ? undefined : [user].flat();
    const matching = decisions.filter((entry) => among(type, entry.decision.decision_type) &&
        among(outcome, entry.decision.outcome) &&
        (users === undefined || users.includes(userOf(entry))));
    return limit === undefined ? matching : matching.slice(Math.max(0, matching.length - limit));
}


/***/ })

};
