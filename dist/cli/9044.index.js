export const id = 9044;
export const ids = [9044];
export const modules = {

/***/ 9044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7822);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(480);
/* harmony import */ var _described_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7713);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3515);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5002);







const command = {
    ..._described_js__WEBPACK_IMPORTED_MODULE_3__.descriptions.tally,
    run: async (invocation) => {
        const { options, config, workers } = await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G9)(invocation, ['output']);
        (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requireLogs */ .XY)(options);
        const { output } = invocation.given;
        if (typeof output !== 'string')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('flag --output is missing: name the tally to write');
        await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requireFolderOf */ .ZG)(output, invocation.cwd);
        await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requireNoLog */ .vo)(output, options.logs, invocation.cwd);
        const counted = await (0,_window_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyWindow */ .bL)({
            options,
            config,
            workers,
            workspace: invocation.cwd,
            confine: false
        });
        const { bytes, events, sessions, reading } = counted;
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(invocation.cwd, output), bytes, 'follow');
        (0,_skipped_js__WEBPACK_IMPORTED_MODULE_6__/* .noteSkips */ .$)(reading, invocation.note);
        for (const { pattern, reason } of reading.unmatched)
            invocation.note(`${pattern}: ${reason}`);
        invocation.print(`Counted ${events} events of ${sessions} sessions into ${output} (${bytes.length} bytes).`);
        return 0;
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (command);


/***/ })

};
