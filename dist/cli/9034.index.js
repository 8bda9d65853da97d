export const id = 9034;
export const ids = [9034];
export const modules = {

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseArguments: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Options that hold several values: `--logs a b`, `--logs a --logs b`. */
const LIST_OPTIONS = new Set(['logs', 'tallies', 'confirm', 'kinds', 'ignore-keys', 'fail-on']);
/** Options that are files: what a shell made of a glob arrives as several words. */
const PATH_LISTS = new Set(['logs', 'tallies', 'confirm']);
/** Reads the words after the command's name. Throws a UserError that names the flag and what to give. */
function parseArguments(command, words) {
    const flags = new Map([
        ...command.options.map((name) => [
            name,
            LIST_OPTIONS.has(name) ? 'list' : 'text'
        ]),
        ...command.flags.map(({ name, type }) => [name, type])
    ]);
    const given = {};
    const paths = [];
    let list;
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (!word.startsWith('--') || word === '--') {
            if (word.startsWith('-') && word !== '-' && word !== '--')
                throw unknownFlag(command, word, flags);
            if (word === '--')
                list = undefined;
            else if (list !== undefined)
                list.push(word);
            else if (command.takesPaths === true)
                paths.push(word);
            else
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(word)} stands alone: name its flag, as in \`--logs ${word}\``);
            continue;
        }
        const equals = word.indexOf('=');
        const name = word.slice(2, equals < 0 ? undefined : equals);
        const type = flags.get(name);
        list = undefined;
        if (type === undefined)
            throw unknownFlag(command, word, flags);
        if (type === 'switch') {
            if (equals >= 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`flag --${name} takes no value`);
            given[name] = true;
            continue;
        }
        const value = equals >= 0 ? word.slice(equals + 1) : words[++at];
        if (value === undefined || (equals < 0 && value.startsWith('--')))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`flag --${name} needs a value`);
        if (type === 'list') {
            const values = (given[name] ?? []);
            values.push(...(PATH_LISTS.has(name) || name === 'against' ? [value] : value.split(',')));
            given[name] = values;
            list = PATH_LISTS.has(name) || name === 'against' ? values : undefined;
        }
        else {
            if (given[name] !== undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`flag --${name} is given twice`);
            given[name] = value;
        }
    }
    return { given, paths };
}
function unknownFlag(command, word, flags) {
    const name = word.replace(/^-+/, '').replace(/=.*/s, '');
    const near = nearest(name.slice(0, 60).toLowerCase(), [...flags.keys()]);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`flag ${JSON.stringify(word.slice(0, 60))} is not known${near === undefined ? '' : ` (--${near}?)`}; \`policyminer ${command.name} --help\` lists them`);
}
/** The name that was meant: the one with the fewest slips, if they are few; else one that the word begins. */
function nearest(word, names) {
    const [best] = names
        .map((name) => ({ name, slips: slipsBetween(word, name) }))
        .sort((a, b) => a.slips - b.slips);
    if (best !== undefined && best.slips <= Math.max(1, Math.floor(best.name.length / 3)))
        return best.name;
    return word.length > 2 ? names.find((name) => name.startsWith(word)) : undefined;
}
/** Letters to add, leave out or change (Levenshtein's distance). */
function slipsBetween(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let line = 1; line <= a.length; line++) {
        const next = [line];
        for (let column = 1; column <= b.length; column++) {
            const changed = row[column - 1] + (a[line - 1] === b[column - 1] ? 0 : 1);
            next.push(Math.min(changed, row[column] + 1, next[column - 1] + 1));
        }
        row = next;
    }
    return row[b.length];
}


/***/ })

};
