export const id = 282;
export const ids = [282];
export const modules = {

/***/ 9282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* unused harmony export placeholdersOf */
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4280);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2846);


const FALLBACK = 'en';
const PLACEHOLDER = /\{([A-Za-z_]\w*)(?::(\.\d+)([%f]))?\}/g;
const english = _languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .e.find(({ code }) => code === FALLBACK);
/** Placeholders of a message, in its order. */
const placeholdersOf = (message) => Array.from(message.matchAll(PLACEHOLDER), ([, name]) => name);
/**
 * The words of a language, with templates of one's own put over them. An unknown language is English, and says so in
 * `language`; a key that a language lacks is English by itself. Nothing that is passed in is kept or changed.
 */
function wordsOf(language, templates = {}) {
    const known = _languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .e.find(({ code }) => code === language);
    const own = { ...templates };
    const catalogue = known ?? english;
    const code = known !== undefined || Object.keys(own).length > 0 ? language : FALLBACK;
    const message = (key) => own[key] ?? catalogue.messages[key] ?? english.messages[key];
    const decimals = (text) => (catalogue.decimal === '.' ? text : text.replace('.', catalogue.decimal));
    const number = (x, digits) => decimals((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(x, digits));
    const asPercent = (text) => catalogue.percent.replace('{n}', text);
    const percent = (share, digits = 0) => {
        const text = (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(share * 100, digits);
        return asPercent(decimals(text));
    };
    /** Whole percents must not hide that something is not quite all or nothing. */
    const honest = (share, digits = 0) => {
        const rounded = Number((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(share * 100, digits));
        const hides = (rounded === 0 && share > 0) || (rounded === 100 && share < 1);
        return hides && digits < 2 ? honest(share, digits + 1) : percent(share, digits);
    };
    const fill = (text, values) => text.replace(PLACEHOLDER, (whole, name, precision, type) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            return whole;
        if (typeof value === 'string')
            return value;
        if (precision === undefined)
            return decimals(String(value));
        const digits = Number(precision.slice(1));
        return type === '%' ? percent(value, digits) : number(value, digits);
    });
    return {
        language: code,
        say: (key, values = {}) => {
            const text = message(key);
            return fill(typeof text === 'string' ? text : text.other, values);
        },
        count: (key, n, values = {}) => {
            const forms = message(key);
            const text = typeof forms === 'string' ? forms : n === 1 ? forms.one : forms.other;
            return fill(text, { ...values, n });
        },
        has: (key, values) => {
            const text = message(key);
            return placeholdersOf(typeof text === 'string' ? text : text.other).every((name) => Object.hasOwn(values, name) && values[name] !== undefined);
        },
        percent: honest,
        number,
        pair: (before, now) => {
            const digits = before !== null && now !== null && before !== now && Math.abs(before - now) < 0.02 ? 1 : 0;
            const shown = (share) => (share === null ? '–' : honest(share, digits));
            return [shown(before), shown(now)];
        },
        points: (delta) => {
            const size = Math.abs(delta) * 100;
            return number(size, size < 2 ? 1 : 0);
        }
    };
}


/***/ })

};
