export const id = 291;
export const ids = [291];
export const modules = {

/***/ 9291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policySetHtml: () => (/* binding */ policySetHtml)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5510);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8844);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8888);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7322);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4297);
/* harmony import */ var _map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8892);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8152);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7382);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9288);










const lowestTenth = (policies) => Math.floor(Math.min(1, ...policies.map(({ confidence }) => confidence)) * 10) / 10;
/** A saved policy set as a page: the table and the map, for `format --output-format html`. */
function policySetHtml(set, maxPolicies, parameters = {}) {
    const words = _labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labels */ .W;
    const shown = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_3__/* .strongestFirst */ .EJ)(set.policies).slice(0, Math.max(0, Math.trunc(maxPolicies)));
    const tile = (value, label) => `<li><strong>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(value))}</strong> <span>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(label)}</span></li>`;
    const generated = set.generatedAt === undefined
        ? ''
        : `<p class="soft">${(0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.html.generated)} ${(0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(set.generatedAt)}</p>`;
    const { 'min-confidence': confidence, 'min-support': support } = parameters;
    const thresholds = typeof confidence === 'number' && typeof support === 'number'
        ? { confidence, support, lift: 0 }
        : undefined;
    const lowest = { support: 0, confidence: lowestTenth(shown), lift: 0 };
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .page */ .M)(set.name, {
        header: `<h1>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_8__/* .shortened */ .v)(set.name, _elements_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_TEXT */ .xG))}</h1>${generated}<ul class="tiles">${tile(set.policies.length, words.html.policiesTile)}${tile(set.sourceLogs, words.html.events)}</ul>`,
        main: [
            (0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)('policies-section', (0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.table.policies), (0,_policies_js__WEBPACK_IMPORTED_MODULE_7__/* .policyTable */ .J)(shown, set.policies.length, new Set(), words)),
            (0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)('map', (0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.html.map), (0,_map_js__WEBPACK_IMPORTED_MODULE_5__/* .policyMap */ .t)(shown, thresholds, (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_9__/* .countedGrid */ .d)(shown, thresholds ?? lowest), words))
        ].join('\n'),
        footer: `<p>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.footer.correlation)}</p>`
    }, words);
}


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   XO: () => (/* binding */ toPoints),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   nC: () => (/* binding */ percentRange),
/* harmony export */   oB: () => (/* binding */ plainSpaces),
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
/** Our no-break spaces keep cells together; where there are none they only stand in the way of searching. */
const plainSpaces = (text) => text.replace(/[\u00a0\u202f]/g, ' ');


/***/ })

};
