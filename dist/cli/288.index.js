export const id = 288;
export const ids = [288];
export const modules = {

/***/ 9288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ countedGrid),
/* harmony export */   minedGrid: () => (/* binding */ minedGrid)
/* harmony export */ });
const CONFIDENCES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
/** Each confidence costs a whole mining, each support next to nothing. */
const FEW_CONFIDENCES = [0.5, 0.8, 0.95];
const SUPPORTS = [0.01, 0.05, 0.1, 0.2];
const withOwn = (steps, own) => [...new Set([...steps, own])].sort((a, b) => a - b);
/** The policies at hand that reach a pair of thresholds: all that can be said without the logs, so only of stricter ones. */
function countedGrid(policies, { confidence, support }) {
    const confidences = withOwn(CONFIDENCES, confidence).filter((step) => step >= confidence);
    const supports = withOwn(SUPPORTS, support).filter((step) => step >= support);
    // Support is a threshold of associations alone.
    const reached = (c, s) => policies.filter((policy) => policy.confidence >= c && (policy.kind !== 'association' || policy.support >= s)).length;
    const counts = confidences.map((c) => supports.map((s) => reached(c, s)));
    return { confidences, supports, counts, mined: false, others: [] };
}
/**
 * What looser and stricter thresholds would give, mined anew for each pair: what is redundant beside other policies
 * depends on which of them are there, so that no count of one set tells it.
 *
 * @param mine the policies that a pair of thresholds gives, all else being equal
 */
function minedGrid(mine, { confidence, support }, steps = 'many') {
    const confidences = withOwn(steps === 'many' ? CONFIDENCES : FEW_CONFIDENCES, confidence);
    const supports = withOwn(SUPPORTS, support);
    const others = new Map();
    let own = [];
    const counts = confidences.map((c) => supports.map((s) => {
        const policies = mine(c, s);
        if (c === confidence && s === support)
            own = policies;
        for (const policy of policies)
            others.set(policy.policy_id, policy);
        return policies.length;
    }));
    for (const { policy_id } of own)
        others.delete(policy_id);
    return { confidences, supports, counts, mined: true, others: [...others.values()] };
}


/***/ })

};
