export const id = 310;
export const ids = [310];
export const modules = {

/***/ 5310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   STANDARD_INPUT: () => (/* binding */ STANDARD_INPUT),
/* harmony export */   findFiles: () => (/* binding */ findFiles)
/* harmony export */ });
/* unused harmony export forwardSlashes */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);





const STANDARD_INPUT = '-';
const GLOB_CHARACTERS = /[*?[\]{}()!]/;
/** @throws UserError where a pattern or a link leads out of its root. */
async function findFiles(request) {
    const found = [];
    const unmatched = [];
    const notFollowed = new Set();
    const patterns = request.patterns
        .map((pattern) => forwardSlashes(pattern.trim()))
        .filter((pattern) => pattern !== '');
    const ignored = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const isTaken = ignored.length === 0 ? undefined : await matcher(ignored);
    for (const pattern of patterns) {
        if (pattern.startsWith('!'))
            continue;
        if (pattern === STANDARD_INPUT) {
            found.push(standardInput(request));
            continue;
        }
        const absolute = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(request.workspace, pattern);
        const isNamed = !GLOB_CHARACTERS.test(pattern) || (!pattern.split('/').includes('..') && (await exists(absolute)));
        const root = await rootOf(pattern, isNamed, request);
        const files = isNamed
            ? await namedFile(absolute, pattern, unmatched, request)
            : await globbed(pattern, root, request, notFollowed);
        if (!isNamed && files.length === 0)
            unmatched.push({ pattern, reason: 'no file matches', named: false });
        for (const file of files) {
            const location = await locationOf(file, request);
            if (root !== undefined && !isInside(location, root))
                throw leadsOut(request, shownPath(file, request.workspace), 'a link');
            const shown = shownPath(file, request.workspace);
            if (isTaken?.(shown))
                continue;
            found.push({ path: shown, location });
        }
    }
    return { files: unique(found), unmatched, notFollowed: [...notFollowed].sort(_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6) };
}
/** On Windows a backslash separates folders; elsewhere it may be part of a name, or escape in a glob. */
function forwardSlashes(pattern, platform = process.platform) {
    return platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
}
function standardInput({ confine, input = 'logs' }) {
    if (confine)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${input}: "-" (standard input) is for the command line; name files or globs here`);
    return { path: STANDARD_INPUT, location: STANDARD_INPUT };
}
async function matcher(patterns) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const isMatch = picomatch(patterns.map((pattern) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(pattern)));
    return (shown) => isMatch(shown);
}
/** The real folder (or file) that files of the pattern must lie in; undefined where paths are free. */
async function rootOf(pattern, isNamed, request) {
    if (!request.confine)
        return undefined;
    const workspace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(request.workspace);
    const fixed = isNamed ? pattern : fixedPart(pattern);
    if (pattern.slice(fixed.length).split('/').includes('..'))
        throw leadsOut(request, pattern, '".."');
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(request.workspace, fixed);
    if (!node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(fixed)) {
        if (!isInside(absolute, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(request.workspace)))
            throw leadsOut(request, pattern, '".."');
        return workspace;
    }
    if (isInside(absolute, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(request.workspace)))
        return workspace;
    return (await exists(absolute)) ? await locationOf(absolute, request) : absolute;
}
/** The real path. A pipe of the shell (`<(command)`, `/dev/stdin`) has none: it is reached by its link alone. */
async function locationOf(file, { workspace, confine, input = 'logs' }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file);
    }
    catch {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => undefined);
        if (status?.isFIFO() === true && !confine)
            return file;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${input}: ${shownPath(file, workspace)} is no file that can be found again: write it to a file${confine ? '' : ', or give it as `-`'}`);
    }
}
/** The folders before the first one with a glob character: `/a/b/` of `/a/b/*.jsonl`. */
function fixedPart(pattern) {
    const segments = pattern.split('/');
    const first = segments.findIndex((segment) => GLOB_CHARACTERS.test(segment));
    return segments
        .slice(0, first)
        .map((segment) => `${segment}/`)
        .join('');
}
async function namedFile(absolute, pattern, unmatched, { input = 'logs' }) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(absolute).catch(() => undefined);
    if (status === undefined)
        unmatched.push({ pattern, reason: 'there is no such file', named: true });
    else if (status.isDirectory()) {
        const inside = pattern.replace(/\/+$/, '');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${input}: ${pattern} is a folder: name its files, as in ${inside}/** or ${inside}/*.jsonl`);
    }
    else
        return [absolute];
    return [];
}
async function globbed(pattern, root, { workspace, input }, notFollowed) {
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 3382));
    const refused = [];
    const cwd = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(workspace, fixedPart(pattern));
    const options = { cwd, absolute: true, expandDirectories: false };
    const below = pattern.slice(fixedPart(pattern).length);
    const files = root === undefined
        ? await glob(below, options)
        : await glob(below, { ...options, fs: confinedFileSystem(root, refused) });
    if (refused.length > 0) {
        const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
        const isMatch = picomatch(below);
        for (const link of refused) {
            const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(link).catch(() => undefined))?.isDirectory() ?? false;
            if (isFolder)
                notFollowed.add(shownPath(link, workspace));
            else if (isMatch(node_path__WEBPACK_IMPORTED_MODULE_2__.relative(cwd, link).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/'))) {
                throw leadsOut({ input }, shownPath(link, workspace), 'a link');
            }
        }
    }
    return files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(file));
}
/** A file system for the glob's walk in which a link out of the root leads nowhere, so that nothing out there is listed. */
function confinedFileSystem(root, refused) {
    return {
        stat: node_fs__WEBPACK_IMPORTED_MODULE_0__.stat,
        realpath: (link, ...rest) => {
            const done = rest.at(-1);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpath)(link, (error, resolved) => {
                if (error !== null || isInside(resolved, root))
                    return done(error, resolved);
                refused.push(link);
                done(new Error('a link out of the root'), '');
            });
        }
    };
}
function isInside(location, root) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(root, location);
    return (relative === '' ||
        (relative !== '..' && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(relative)));
}
const exists = async (location) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(location).catch(() => undefined)) !== undefined;
function shownPath(file, workspace) {
    const root = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(workspace);
    const shown = isInside(file, root) ? node_path__WEBPACK_IMPORTED_MODULE_2__.relative(root, file) : file;
    return shown.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
}
const leadsOut = ({ input = 'logs' }, shown, how) => new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${input}: ${shown} leads out of its folder by ${how}; write the place it leads to as an absolute path if it is meant`);
/** A file reached in two ways is read once, under the first of its names. */
function unique(files) {
    const seen = new Set();
    return [...files]
        .sort((a, b) => (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a.path, b.path))
        .filter(({ location }) => !seen.has(location) && seen.add(location));
}


/***/ })

};
