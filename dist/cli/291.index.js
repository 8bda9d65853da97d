export const id = 291;
export const ids = [291];
export const modules = {

/***/ 9291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policySetHtml: () => (/* binding */ policySetHtml)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7419);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8844);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8191);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4297);
/* harmony import */ var _map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8892);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8152);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7382);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9288);









const lowestTenth = (policies) => Math.floor(Math.min(1, ...policies.map(({ confidence }) => confidence)) * 10) / 10;
/** A saved policy set as a page: the table and the map, for `format --output-format html`. */
function policySetHtml(set, maxPolicies, parameters = {}) {
    const words = _labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labels */ .W;
    const shown = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .strongestFirst */ .EJ)(set.policies).slice(0, Math.max(0, Math.trunc(maxPolicies)));
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
        header: `<h1>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.html)((0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(set.name))}</h1>${generated}<ul class="tiles">${tile(set.policies.length, words.html.policiesTile)}${tile(set.sourceLogs, words.html.events)}</ul>`,
        main: [
            (0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)('policies-section', (0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.table.policies), (0,_policies_js__WEBPACK_IMPORTED_MODULE_7__/* .policyTable */ .J)(shown, set.policies.length, new Set(), words)),
            (0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)('map', (0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.html.map), (0,_map_js__WEBPACK_IMPORTED_MODULE_5__/* .policyMap */ .t)(shown, thresholds, (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_8__/* .countedGrid */ .d)(shown, thresholds ?? lowest), words))
        ].join('\n'),
        footer: `<p>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.footer.correlation)}</p>`
    }, words);
}


/***/ })

};
