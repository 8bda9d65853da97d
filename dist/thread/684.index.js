export const id = 684;
export const ids = [684];
export const modules = {

/***/ 684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactionRules: () => (/* binding */ redactionRules)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(816);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Longer texts are looked at in pieces by rules of the configuration file, whose patterns may be slow. */
const PIECE = 8_192;
/** The section `redact:` of the configuration file. Made for those who have one. */
const redactionSchema = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/i, 'must be letters, digits, "-" and "_", at most 40'),
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(1_000),
    flags: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[ims]*$/, 'may hold i, m and s')
        .optional()
}));
/**
 * The rules of the section `redact:`: each match of `pattern` (a JavaScript regular expression) becomes `[NAME]`.
 * @throws UserError naming `origin`, the rule and what to mend.
 */
function redactionRules(section, origin = 'config') {
    if (section === undefined || section === null)
        return [];
    const parsed = redactionSchema().safeParse(section);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = (issue?.path ?? [])
            .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
            .join('');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${origin}: redact${place}: ${issue === undefined ? 'is not a list of rules' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .issueWords */ .F)(issue)}; a rule is {name, pattern}`);
    }
    return parsed.data.map((rule) => compiled(rule.name, rule.pattern, rule.flags ?? '', origin));
}
function compiled(name, source, flags, origin) {
    const place = `${origin}: redact: rule "${name}"`;
    let pattern;
    try {
        pattern = new RegExp(source, `gu${flags}`);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${place}: the pattern is no regular expression: ${error.message.split(': ').at(-1)}`);
    }
    const fault = slowness(source);
    if (fault !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${place}: ${fault}, which may take for ever on some texts; write it without`);
    if (pattern.test(''))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${place}: the pattern matches the empty text, so everywhere; make a part of it compulsory`);
    const placeholder = `[${name}]`;
    return {
        name,
        apply: (text, count) => pieces(text)
            .map((piece) => piece.replace(pattern, (match) => {
            // What is hidden already stays as it is.
            if (match === placeholder || placeholder.includes(match))
                return match;
            count();
            return placeholder;
        }))
            .join('')
    };
}
/** Cut at white space where there is some. */
function pieces(text) {
    if (text.length <= PIECE)
        return [text];
    const cut = [];
    for (let from = 0; from < text.length;) {
        let to = Math.min(from + PIECE, text.length);
        const space = text.lastIndexOf(' ', to);
        if (to < text.length && space > from + PIECE / 2)
            to = space;
        cut.push(text.slice(from, to));
        from = to;
    }
    return cut;
}
/**
 * What makes a backtracking matcher exponential: a repetition or choice inside a repeated group, or a back-reference. Told by the
 * structure of the pattern alone, so that some harmless ones are refused as well.
 */
function slowness(source) {
    const repeats = [false];
    for (let at = 0; at < source.length; at++) {
        const symbol = source[at];
        if (symbol === '\\') {
            if (/[1-9k]/.test(source[at + 1] ?? ''))
                return 'the pattern refers back to a group';
            at++;
        }
        else if (symbol === '[') {
            while (at < source.length && source[at] !== ']')
                at += source[at] === '\\' ? 2 : 1;
        }
        else if (symbol === '(') {
            repeats.push(false);
        }
        else if (symbol === ')') {
            const inner = repeats.pop() ?? false;
            const repeated = isUnbounded(source, at + 1);
            if (inner && repeated)
                return 'the pattern repeats a group that itself holds a repetition or a choice';
            if (repeats.length === 0)
                repeats.push(false);
            if (repeated)
                repeats[repeats.length - 1] = true;
        }
        else if (symbol === '|' || isUnbounded(source, at) || (symbol === '?' && source[at - 1] !== '(')) {
            repeats[repeats.length - 1] = true;
        }
    }
    return undefined;
}
/** `*`, `+`, `{n,}`, and counts large enough to be as bad. */
const isUnbounded = (source, at) => {
    const symbol = source[at];
    if (symbol === '*' || symbol === '+')
        return true;
    const count = symbol === '{' ? /^\{\d+(,?)(\d*)\}/.exec(source.slice(at, at + 24)) : null;
    return count !== null && ((count[1] === ',' && count[2] === '') || Number(count[2]) > 20);
};


/***/ })

};
