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
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3197);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3515);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5002);







const command = {
    name: 'tally',
    summary: 'counts a share of the logs, for extract, check or update to merge with others',
    usage: '--logs PATH… --output FILE',
    options: ['logs', ..._flags_js__WEBPACK_IMPORTED_MODULE_3__/* .READING */ .rq, 'config'],
    flags: [{ name: 'output', type: 'text', value: 'FILE', meaning: 'where the tally goes' }, _flags_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKERS */ .aU],
    notes: [
        'Shares must not split a session. Merge with `--tallies FILE…`, with the same format, ignore-keys and config: the result is the same, byte for byte, as that of one run over all logs. A tally holds redacted values, no raw name.'
    ],
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


/***/ }),

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   iQ: () => (/* binding */ growFile),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _policies_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3591);





/** Where a file is written, and where first, so that a run that is cancelled leaves no half baseline. */
async function placeOf(path, links) {
    const target = links === 'follow' ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path) : path;
    const found = await (links === 'follow' ? node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat : node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target).catch(() => undefined);
    const isReplaced = found === undefined || found.isFile() || found.isDirectory() || found.isSymbolicLink();
    return {
        target,
        unfinished: isReplaced ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${process.pid}.tmp`) : undefined
    };
}
function cannotWrite(path, error) {
    const { code } = error;
    if (code === 'ENOENT')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} cannot be written: folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)} does not exist`);
    const why = code === 'EISDIR' || code === 'ENOTEMPTY' ? 'it is a folder' : code;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} cannot be written (${why}): choose another place or mend its rights`);
}
/** Writes a file whole or not at all. Throws a UserError that names the path where that is impossible. */
async function writeWhole(path, content, links = 'replace') {
    const { target, unfinished } = await placeOf(path, links);
    try {
        if (unfinished === undefined)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(target, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(unfinished, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, target);
    }
    catch (error) {
        if (unfinished !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true }).catch(() => undefined);
        throw cannotWrite(path, error);
    }
}
/** Follows links. Throws a UserError that names the path where it cannot be written, and so do the functions it gives. */
async function growFile(path) {
    const { target, unfinished } = await placeOf(path, 'follow');
    const guarded = (act) => {
        try {
            return act();
        }
        catch (error) {
            throw cannotWrite(path, error);
        }
    };
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target).catch(() => undefined))?.isDirectory() === true)
        throw cannotWrite(path, { code: 'EISDIR' });
    const file = guarded(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(unfinished ?? target, 'w'));
    return {
        write: (text) => guarded(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text)),
        close: (isWhole) => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            if (unfinished === undefined)
                return;
            if (isWhole)
                guarded(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(unfinished, target));
            else
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(unfinished, { force: true });
        }
    };
}
const isFolder = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined))?.isDirectory() === true;
/** Folder by folder: Node's own recursive `mkdir` never comes back from a file system that has no such call (`/proc`). */
async function makeFolders(folder) {
    if (await isFolder(folder))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (parent !== folder)
        await makeFolders(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).catch(async (error) => {
        if (!(await isFolder(folder)))
            throw error;
    });
}
/** Makes a folder, that of the report files unless `what` names another. Throws a UserError where that is impossible. */
async function makeFolder(folder, what = 'output-dir') {
    try {
        await makeFolders(folder);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${what} ${folder} cannot be written (${error.code}): choose another folder`);
    }
}
/** A baseline and its profile, as `update` leaves them. */
async function writeBaseline(path, { text, profile }, links = 'replace') {
    await writeWhole((0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .profilePath */ .bL)(path), profile, links);
    await writeWhole(path, text, links);
}
/** All report files of a check, and the baseline as `update` would write it. Gives the absolute paths. */
async function writeOutput({ result, candidate: propose, baseline }, folder, presentation, baselineFolder = folder) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    const candidate = await propose?.();
    await makeFolder(target);
    const { renderFiles } = await Promise.all(/* import() */[__webpack_require__.e(5067), __webpack_require__.e(8083), __webpack_require__.e(2849), __webpack_require__.e(6738), __webpack_require__.e(3082), __webpack_require__.e(3941), __webpack_require__.e(3928), __webpack_require__.e(4601), __webpack_require__.e(5662), __webpack_require__.e(5415)]).then(__webpack_require__.bind(__webpack_require__, 4506));
    const files = renderFiles(result, {
        presentation,
        baselineText: baseline?.text,
        candidateText: candidate?.text,
        policies: candidate?.policies,
        countsOnly: result.parameters.publish === 'counts-only'
    });
    const written = [];
    for (const [name, content] of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, name);
        if (name.includes('/'))
            await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        await writeWhole(path, content);
        written.push(path);
    }
    if (candidate !== undefined) {
        const policies = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(baselineFolder), 'policies.json');
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(policies));
        await writeBaseline(policies, candidate);
        written.push(policies, (0,_policies_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .profilePath */ .bL)(policies));
    }
    return written;
}


/***/ })

};
