export const id = 30;
export const ids = [30];
export const modules = {

/***/ 1342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Z: () => (/* binding */ isRange),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   y4: () => (/* binding */ cutPoints)
/* harmony export */ });
/* unused harmony export readableBoundary */
const xlog2x = (x) => (x > 0 ? x * Math.log2(x) : 0);
/** Class counts with n·entropy kept up to date: a row group moves from one side to the other in constant time. */
class Side {
    counts = new Map();
    total = 0;
    #sum = 0;
    add(classes, sign) {
        for (const [cls, count] of classes) {
            const before = this.counts.get(cls) ?? 0;
            const after = before + sign * count;
            this.#sum += xlog2x(after) - xlog2x(before);
            if (after === 0)
                this.counts.delete(cls);
            else
                this.counts.set(cls, after);
            this.total += sign * count;
        }
    }
    /** Entropy in bits times the number of rows. */
    get information() {
        return Math.max(0, xlog2x(this.total) - this.#sum);
    }
}
/** Best split of levels[from, to) that the minimum description length pays for; undefined where none does. */
function bestSplit(levels, from, to, minRows) {
    const left = new Side();
    const right = new Side();
    for (let i = from; i < to; i++)
        right.add(levels[i].classes, 1);
    const total = right.total;
    const whole = right.information;
    const classes = right.counts.size;
    let best;
    for (let i = from; i < to - 1; i++) {
        const { classes: moved } = levels[i];
        left.add(moved, 1);
        right.add(moved, -1);
        if (left.total < minRows || right.total < minRows)
            continue;
        const rest = left.information + right.information;
        if (best !== undefined && rest >= best.rest)
            continue;
        const entropies = classes * (whole / total) -
            left.counts.size * (left.information / left.total) -
            right.counts.size * (right.information / right.total);
        best = {
            at: i + 1,
            rest,
            penalty: Math.log2(total - 1) + Math.log2(3 ** Math.min(classes, 40) - 2) - entropies
        };
    }
    if (best === undefined || whole - best.rest <= best.penalty)
        return undefined;
    return { from, to, at: best.at, gain: whole - best.rest };
}
/**
 * Cut points by the minimum description length principle (Fayyad & Irani, IJCAI 1993), the most telling first and at
 * most `most` of them. Returns the indices of the levels that begin a range, ascending.
 */
function splitLevels(levels, most, minRows) {
    const open = [bestSplit(levels, 0, levels.length, minRows)].filter((split) => split !== undefined);
    const cuts = [];
    while (open.length > 0 && cuts.length < most) {
        open.sort((a, b) => b.gain - a.gain || a.at - b.at);
        const { from, to, at } = open.shift();
        cuts.push(at);
        for (const [a, b] of [
            [from, at],
            [at, to]
        ]) {
            const next = bestSplit(levels, a, b, minRows);
            if (next !== undefined)
                open.push(next);
        }
    }
    return cuts.sort((a, b) => a - b);
}
/** A number in (low, high] with as few digits as can be, nearest to the middle: what a person would have written. */
function readableBoundary(low, high) {
    const middle = low + (high - low) / 2;
    const top = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE)));
    for (let exponent = top; exponent > top - 17; exponent--) {
        // Dividing by a power of ten keeps decimals exact where multiplying by 0.1 would not.
        const scaled = (x) => (exponent >= 0 ? x / 10 ** exponent : x * 10 ** -exponent);
        const unscaled = (x) => (exponent >= 0 ? x * 10 ** exponent : x / 10 ** -exponent);
        const nearest = Math.round(scaled(middle));
        for (const candidate of [nearest, nearest + 1, nearest - 1].map(unscaled))
            if (candidate > low && candidate <= high)
                return candidate === 0 ? 0 : candidate;
    }
    return high;
}
/** Neighbouring numbers taken together until at most `most` levels are left: the cost stays bounded. */
function coarsened(levels, most) {
    const total = levels.reduce((sum, { classes }) => sum + sizeOf(classes), 0);
    const coarse = [];
    const below = [];
    let filled = 0;
    for (const { value, classes } of levels) {
        const wanted = Math.floor((filled * most) / total);
        if (coarse.length === 0 || levels.length <= most || wanted >= coarse.length) {
            coarse.push({ value, classes: new Map() });
            below.push(value);
        }
        const last = coarse.at(-1);
        for (const [cls, count] of classes)
            last.classes.set(cls, (last.classes.get(cls) ?? 0) + count);
        below[below.length - 1] = value;
        filled += sizeOf(classes);
    }
    return { levels: coarse, below };
}
const sizeOf = (classes) => {
    let sum = 0;
    for (const count of classes.values())
        sum += count;
    return sum;
};
/** Different numbers looked at one by one; more are taken together. */
const MOST_LEVELS = 32_768;
/** Boundaries that tell the classes apart, readable; none where no cut pays. */
function cutPoints(levels, most = 3) {
    if (levels.length < 2)
        return [];
    const { levels: coarse, below } = coarsened(levels, MOST_LEVELS);
    const rows = levels.reduce((sum, { classes }) => sum + sizeOf(classes), 0);
    return splitLevels(coarse, most, Math.max(10, Math.ceil(rows / 200))).map((at) => readableBoundary(below[at - 1], coarse[at].value));
}
/** The range of the number, as an item's value: `<10`, `10..50` (50 not included), `>=50`. */
function rangeOf(value, cuts) {
    const above = cuts.findIndex((cut) => value < cut);
    if (above === 0)
        return `<${cuts[0]}`;
    if (above < 0)
        return `>=${cuts.at(-1)}`;
    return `${cuts[above - 1]}..${cuts[above]}`;
}
/** Whether the text is the range of a number as `rangeOf` writes it. */
const isRange = (text) => /^(?:<|>=)-?\d[\d.e+-]*$|^-?\d[\d.e+-]*?\.\.-?\d[\d.e+-]*$/.test(text);


/***/ }),

/***/ 7030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ seedConditions),
/* harmony export */   G: () => (/* binding */ pythonText),
/* harmony export */   NO: () => (/* binding */ typedConditions),
/* harmony export */   Up: () => (/* binding */ pythonRepr),
/* harmony export */   wS: () => (/* binding */ sortedConditions)
/* harmony export */ });
/* harmony import */ var _abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1342);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4313);


/** How Python prints a number: exponents of two digits, scientific from 1e16 up and below 1e-4. */
function pythonNumber(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e16)
        return String(value === 0 ? 0 : value);
    const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
    const power = Number(exponent);
    if (power >= -4 && power < 16)
        return String(value);
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
/** Python's `str(value)`: what the seed's tool writes for a context value. */
function pythonText(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    return typeof value === 'number' ? pythonNumber(value) : value;
}
const named = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function escapeCharacter(character) {
    const short = named[character];
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code < 0x10000)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\U${code.toString(16).padStart(8, '0')}`;
}
/** Python's `repr` of a text: non-printable code points escaped, single quotes unless only those stand inside. */
function pythonRepr(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text.replace(/[\\\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, escapeCharacter);
    return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}
/** The conditions in the order of their keys, so that equal rules read the same. */
const sortedConditions = (antecedent) => Object.entries(antecedent).sort(([a], [b]) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b));
/** Conditions as the seed's tool writes them: `role='admin' and mfa='True'`. */
const seedConditions = (antecedent) => sortedConditions(antecedent)
    .map(([key, value]) => `${key}=${pythonRepr(pythonText(value))}`)
    .join(' and ');
/** A typed value behind its key; the range of a number as a person writes it: `amount>=500`, `amount=50..500`. */
function typedCondition(key, value) {
    if (typeof value !== 'string')
        return `${key}=${String(value)}`;
    if (!(0,_abstraction_cut_points_js__WEBPACK_IMPORTED_MODULE_1__/* .isRange */ ._Z)(value))
        return `${key}=${pythonRepr(value)}`;
    return value.includes('..') ? `${key}=${value}` : `${key}${value}`;
}
/** Conditions with typed values: `role='viewer' and confirmed=true and amount>=500`. */
const typedConditions = (antecedent) => sortedConditions(antecedent)
    .map(([key, value]) => typedCondition(key, value))
    .join(' and ');


/***/ })

};
