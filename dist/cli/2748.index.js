export const id = 2748;
export const ids = [2748];
export const modules = {

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress),
/* harmony export */   updateLine: () => (/* binding */ updateLine)
/* harmony export */ });
/* harmony import */ var _explain_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1857);
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);


/** The address if it is a plain web address, without anything that a sink could read as its own syntax. */
function webAddress(url) {
    return url !== undefined && /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~/?#=%&+-]*)?$/.test(url)
        ? url
        : undefined;
}
const listed = (value) => value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
/** The command that takes the current behaviour as the baseline, as one would type it. */
const updateLine = ({ parameters }, { baselinePath }, countsOnly) => (0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_explain_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .updateCommand */ .hi)({ logs: countsOnly ? [] : listed(parameters.logs), baseline: baselinePath }));


/***/ })

};
