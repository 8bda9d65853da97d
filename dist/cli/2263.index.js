export const id = 2263;
export const ids = [2263];
export const modules = {

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
