export const id = 3670;
export const ids = [3670];
export const modules = {

/***/ 3670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planParts: () => (/* binding */ planParts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5310);
/* harmony import */ var _first_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6124);
/* harmony import */ var _formats_behavior_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9853);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5096);






/** A thread needs so much to read that it is worth its start, and that of its code, which every thread compiles. */
const LEAST_BYTES_A_THREAD = 192 << 20;
/** A byte of what is not plain JSON Lines of the base format takes some times as long to read: at least so many. */
const OTHERS_TAKE = 3;
/** What the first thread reads until the others have started. */
const HEAD_START_BYTES = 40 << 20;
/** More threads than this wait for memory and hold dictionaries that are merged one after the other. */
const MOST_THREADS = 4;
/** What a packed log unpacks to, roughly; for sharing the work alone. */
const PACKED = /\.(gz|zst|zip|eval)$/i;
const PACKED_GROWTH = 8;
/** Where no line ends within so many bytes, a file is not divided there. */
const LONGEST_LINE = 4 << 20;
const LINE_FEED = 0x0a;
/**
 * Shares the files among threads, in order: each share is a list of files, of which the first and the last may be parts.
 * Undefined where one thread should read all.
 */
async function planParts(request) {
    const files = await weigh(request);
    if (files === undefined)
        return undefined;
    const total = totalOf(files);
    const threads = request.workers ??
        Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(), MOST_THREADS, Math.floor(total / LEAST_BYTES_A_THREAD));
    if (threads < 2)
        return undefined;
    const shares = [[]];
    const take = (file, from, to, size) => {
        const isPart = from > 0 || to < size;
        shares.at(-1)?.push(isPart ? { ...file, part: { from, to, isLast: to === size } } : file);
    };
    let before = 0;
    for (const { file, size, weight, isDivisible: canCut } of files) {
        const goals = goalsWithin(before, weight, total, threads);
        let from = 0;
        for (const goal of goals) {
            const place = goal - before;
            const cut = canCut ? await lineStart(file, Math.floor(place)) : place < weight / 2 ? 0 : size;
            if (cut > from)
                take(file, from, cut, size);
            from = Math.max(from, cut);
            shares.push([]);
        }
        if (from < size || size === 0)
            take(file, from, size, size);
        before += weight;
    }
    const filled = shares.filter((share) => share.length > 0);
    return filled.length < 2 ? undefined : filled;
}
/** Where shares should end, of those places that lie in the file. */
function goalsWithin(before, weight, total, threads) {
    const goals = [];
    const head = Math.min(HEAD_START_BYTES, total / 4);
    for (let share = 1; share < threads; share++) {
        const goal = head + ((total - head) * share) / threads;
        if (goal >= before && goal < before + weight)
            goals.push(goal);
    }
    return goals;
}
/** Undefined where something is to be read of which the size is not known. */
async function weigh(request) {
    const all = [];
    for (const file of request.files) {
        if (file.location === _files_js__WEBPACK_IMPORTED_MODULE_2__.STANDARD_INPUT)
            return undefined;
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file.location).catch(() => undefined);
        if (!status?.isFile())
            return undefined;
        const growth = PACKED.test(file.location) ? PACKED_GROWTH : 1;
        all.push({ file, size: status.size, weight: status.size * growth * OTHERS_TAKE, isDivisible: false });
    }
    // What is small in any format need not be looked into.
    if (request.workers === undefined && totalOf(all) < 2 * LEAST_BYTES_A_THREAD)
        return all;
    const weighed = [];
    for (const each of all) {
        const isPlain = !PACKED.test(each.file.location) && (await isDivisible(each.file, request));
        weighed.push(isPlain ? { ...each, weight: each.size, isDivisible: true } : each);
    }
    return weighed;
}
const totalOf = (files) => files.reduce((sum, { weight }) => sum + weight, 0);
/** Whether a file is JSON Lines of the base format, a record a line, as far as its first lines tell. */
async function isDivisible(file, request) {
    const { format = 'auto', extraFormats = [] } = request;
    if (format !== 'auto' && format !== _formats_behavior_log_js__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A.name)
        return false;
    for (const length of [_first_records_js__WEBPACK_IMPORTED_MODULE_3__/* .NEAR_BYTES */ .D, _recognise_js__WEBPACK_IMPORTED_MODULE_5__/* .SAMPLE_BYTES */ .Z5]) {
        const sample = (0,_first_records_js__WEBPACK_IMPORTED_MODULE_3__/* .firstRecords */ .p)(await bytesAt(file, 0, length), length);
        if (sample === 'none')
            return false;
        if (sample !== 'too few') {
            if (format === _formats_behavior_log_js__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A.name)
                return true;
            const { formats } = await __webpack_require__.e(/* import() */ 1808).then(__webpack_require__.bind(__webpack_require__, 1808));
            return (0,_recognise_js__WEBPACK_IMPORTED_MODULE_5__/* .recognise */ .GJ)(sample, [...extraFormats, ...formats]) === _formats_behavior_log_js__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A;
        }
    }
    return false;
}
/** Where the first line behind the place begins; 0 where none is near. */
async function lineStart(file, place) {
    for (const length of [_first_records_js__WEBPACK_IMPORTED_MODULE_3__/* .NEAR_BYTES */ .D, LONGEST_LINE]) {
        const end = (await bytesAt(file, place, length)).indexOf(LINE_FEED);
        if (end !== -1)
            return place + end + 1;
    }
    return 0;
}
async function bytesAt(file, at, length) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file.location);
    try {
        const bytes = Buffer.allocUnsafe(length);
        const { bytesRead } = await handle.read(bytes, 0, length, at);
        return bytes.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
