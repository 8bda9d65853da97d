export const id = 317;
export const ids = [317];
export const modules = {

/***/ 31317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TALLY_ENDING: () => (/* binding */ TALLY_ENDING),
/* harmony export */   fetchTallies: () => (/* binding */ fetchTallies)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/** Tallies that other jobs left as artifacts. */
const TALLY_ENDING = '.tally';
/**
 * Downloads the tallies into a folder of their own and returns their paths.
 *
 * @throws UserError where a pattern matches no artifact, or the artifacts hold no tally
 */
async function fetchTallies(request) {
    const { patterns, runId, context, env } = request;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const wanted = patterns.map((pattern) => ({
        pattern,
        isMatch: picomatch(pattern, { dot: true }),
        met: false
    }));
    const matches = (name) => {
        const met = wanted.filter(({ isMatch }) => isMatch(name));
        for (const each of met)
            each.met = true;
        return met.length > 0;
    };
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context.temp ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'policyminer-tallies-'));
    const files = runId === '' || runId === String(context.runId)
        ? await ofThisRun(matches, folder, context, env)
        : await ofRun(request, matches, folder);
    const where = runId === '' ? 'this run' : `run ${runId}`;
    const missed = wanted.find(({ met }) => !met);
    if (missed !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`tallies: no artifact of ${where} matches ${missed.pattern}: let the jobs with \`mode: tally\` finish first`);
    }
    const tallies = files.filter((file) => file.endsWith(TALLY_ENDING));
    if (tallies.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`tallies: the artifacts of ${where} that match ${patterns.join(', ')} hold no tally`);
    return tallies;
}
async function ofThisRun(matches, folder, context, env) {
    const { downloadArtifacts } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 66685));
    return downloadArtifacts(matches, folder, context, env);
}
async function ofRun({ runId, context, connect }, matches, folder) {
    if (!/^[1-9]\d{0,15}$/.test(runId))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`input \`tallies-run-id\` is ${JSON.stringify(runId.slice(0, 60))}: give the id of a run`);
    const client = await connect();
    if (client === undefined || context.repository === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('tallies of another run need `github-token` (permission `actions: read`)');
    const { downloadRunArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(156), __webpack_require__.e(488)]).then(__webpack_require__.bind(__webpack_require__, 50488));
    return downloadRunArtifacts(client, context.repository, Number(runId), matches, folder);
}


/***/ })

};
