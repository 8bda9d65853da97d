export const id = 685;
export const ids = [685];
export const modules = {

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5606);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2270);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(452);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7822);
/* harmony import */ var _policies_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3591);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1197);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(480);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3197);
/* harmony import */ var _printed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9801);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3515);











const command = {
    name: 'compare',
    summary: 'compares two logs without a committed baseline: two models, two branches',
    usage: '--logs PATH… --against PATH… [--output-dir DIR]',
    options: ['logs', ..._flags_js__WEBPACK_IMPORTED_MODULE_7__/* .READING */ .rq, ..._flags_js__WEBPACK_IMPORTED_MODULE_7__/* .JUDGING */ .P6, 'output-dir', 'language', 'config'],
    flags: [
        { name: 'against', type: 'list', value: 'PATH…', meaning: 'the logs that stand for "before"' },
        _flags_js__WEBPACK_IMPORTED_MODULE_7__/* .WORKERS */ .aU
    ],
    notes: ['Says what differs and exits 0 either way; `check` is the gate.'],
    run: async (invocation) => {
        const request = await (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .checkRequest */ .yG)(invocation, ['against']);
        const { options, config } = request;
        (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .requireLogs */ .XY)(options);
        const against = invocation.given.against;
        if (!Array.isArray(against))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .y('flag --against is missing: name the logs to compare with');
        const before = await (0,_window_js__WEBPACK_IMPORTED_MODULE_6__/* .readWindow */ .tw)(request, against);
        (0,_window_js__WEBPACK_IMPORTED_MODULE_6__/* .requireNamed */ .d)(before.unmatched);
        const name = against.join(' ');
        const { text, profile } = await (0,_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .makeCandidate */ .El)({
            raw: before.table,
            ...(0,_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .abstractAfresh */ .Io)(before.table, config),
            options: { ...options, name }
        });
        const files = new Map([
            [name, new TextEncoder().encode(text)],
            [(0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .profilePath */ .bL)(name), profile]
        ]);
        const compared = { ...options, baseline: name, 'fail-on': ['none'] };
        const outcome = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z)({
            ...request,
            options: compared,
            readBaseline: async (path) => files.get(path)
        });
        const result = withoutBaseline(outcome.result, against);
        // A command that a reader may paste must not name the logs as the file to write.
        const presentation = (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .presentationOf */ .uW)(options);
        if (options['output-dir'] !== '') {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(invocation.cwd, options['output-dir']);
            await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(folder);
            await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOutput */ .zh)({ ...outcome, result }, folder, presentation);
        }
        invocation.print((0,_printed_js__WEBPACK_IMPORTED_MODULE_8__/* .printed */ .z)(result, presentation, { folder: options['output-dir'] }));
        return 0;
    }
};
/** There is no committed baseline in which anything could be accepted or required, nor a gate that could be passed. */
function withoutBaseline(result, against) {
    const { baseline: _file, ...parameters } = result.parameters;
    return {
        ...result,
        parameters: { ...parameters, against: [...against] },
        explanation: { ...result.explanation, counterfactual: null, recommendations: [] },
        findings: result.findings.map((finding) => ({ ...finding, explanation: onlyWhy(finding.explanation) }))
    };
}
function onlyWhy({ computed, ...explanation }) {
    const { turns_at: _at, turns_tried: _tried, turns_leaves: _leaves, ...rest } = computed ?? {};
    return { ...explanation, counterfactual: null, recommendations: [], computed: rest };
}
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (command);


/***/ })

};
