export const id = 846;
export const ids = [846];
export const modules = {

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   exitCode: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2270);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7822);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3197);
/* harmony import */ var _printed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9801);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3515);






/** Exit codes: drift 1, nothing to judge 3, as far as `fail-on` names it; what is not exercised, where named, 1. */
function exitCode({ result: { failed, outcome, parameters } }) {
    if (!failed)
        return 0;
    const failOn = parameters['fail-on'];
    return failOn.some((name) => name === outcome) ? 3 : 1;
}
const command = {
    name: 'check',
    summary: 'compares logs with the committed policies: what is new, vanished or shifted, and why',
    usage: '--logs PATH… [--tallies FILE…] --baseline policies.json [--output-dir DIR]',
    options: [
        'logs',
        'tallies',
        'baseline',
        ..._flags_js__WEBPACK_IMPORTED_MODULE_3__/* .READING */ .rq,
        ..._flags_js__WEBPACK_IMPORTED_MODULE_3__/* .JUDGING */ .P6,
        'fail-on',
        'confirm',
        'publish',
        'output-dir',
        'language',
        'config'
    ],
    takesPaths: true,
    flags: [_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKERS */ .aU],
    notes: [
        'The report goes to standard output: as text to a terminal, else as Markdown. With --output-dir all report files, and the baseline as `update` would write it, go to that folder.',
        'Exit code: 0 clean; 1 drift; 3 no baseline, no logs or too little data, where --fail-on names it; 2 something to mend.'
    ],
    run: async (invocation) => {
        const request = await (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .checkRequest */ .yG)(invocation);
        const { options } = request;
        (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .requireLogsOrTallies */ .ek)(options);
        const folder = options['output-dir'] === '' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(invocation.cwd, options['output-dir']);
        if (folder !== undefined)
            await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(folder);
        const outcome = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z)(request);
        const presentation = (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .presentationOf */ .uW)(options);
        if (folder !== undefined)
            await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .zh)(outcome, folder, presentation);
        const countsOnly = options.publish === 'counts-only';
        invocation.print((0,_printed_js__WEBPACK_IMPORTED_MODULE_4__/* .printed */ .z)(outcome.result, presentation, { countsOnly, folder: options['output-dir'] }));
        return exitCode(outcome);
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (command);


/***/ })

};
