export const id = 9874;
export const ids = [9874];
export const modules = {

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canonicalJson: () => (/* binding */ canonicalJson),
/* harmony export */   canonicalRule: () => (/* binding */ canonicalRule),
/* harmony export */   policyId: () => (/* binding */ policyId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4313);
/* harmony import */ var _kinds_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5067);



/** The fields that make a rule, per kind, sorted: a whole policy (counts, note, status) has the id of its rule. */
const fields = {
    association: ['antecedent', 'consequent', 'kind'],
    precondition: ['action', 'kind', 'requires'],
    prohibition: ['antecedent', 'kind', 'never'],
    outcome: ['action', 'antecedent', 'kind', 'outcome'],
    sequence: ['activation', 'antecedent', 'kind', 'most', 'same', 'target', 'template']
};
/** JSON with keys sorted by code point and undefined members left out; `1`, `"1"` and `true` stay three values. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    return members(value, Object.keys(value).sort(_events_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6));
}
function members(value, keys) {
    const own = value;
    let text = '';
    for (const key of keys) {
        if (own[key] === undefined)
            continue;
        text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(own[key])}`;
    }
    return `{${text}}`;
}
/** The text that a rule's id is made from: equal for equal rules, whatever else the object carries. */
function canonicalRule(rule) {
    return members(rule, fields[rule.kind]);
}
/** Kind prefix and 12 hex digits of the rule's SHA-256: survives re-mining, re-ordering and other policies. */
function policyId(rule) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalRule(rule)).digest('hex');
    return `${(0,_kinds_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(rule).prefix}-${digest.slice(0, 12)}`;
}


/***/ })

};
