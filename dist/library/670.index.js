export const id = 670;
export const ids = [670];
export const modules = {

/***/ 3670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planReading: () => (/* binding */ planReading)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(591);
/* harmony import */ var _first_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6124);
/* harmony import */ var _formats_behavior_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9853);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5096);







/** A thread needs so much to read that it is worth its start, and that of its code, which every thread compiles. */
const LEAST_BYTES_A_THREAD = 192 << 20;
/** A byte of what is not plain JSON Lines of the base format takes some times as long to read: at least so many. */
const OTHERS_TAKE = 3;
/** More threads than this wait for memory and hold dictionaries that are merged one after the other. */
const MOST_THREADS = 4;
/** What a packed log unpacks to, roughly; for sharing the work alone. */
const PACKED = /\.(gz|zst|zip|eval)$/i;
const PACKED_GROWTH = 8;
/** Where no line ends within so many bytes, a file is not divided there. */
const LONGEST_LINE = 4 << 20;
/** Most lines are shorter. */
const NEAR_LINE = 1 << 13;
/** What one thread reads while another one has nothing left to do, at the worst. */
const UNIT_BYTES = 2 << 20;
/** More units would take longer to find than they save. */
const MOST_UNITS = 512;
/** Of little there are so many for each thread. */
const UNITS_A_THREAD = 8;
const LINE_FEED = 0x0a;
/** What several threads are to read, and how many of them; undefined where one thread should read all. */
async function planReading(request) {
    const files = await weigh(request);
    if (files === undefined)
        return undefined;
    const total = totalOf(files);
    const threads = request.workers ??
        Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism)(), MOST_THREADS, Math.floor(total / LEAST_BYTES_A_THREAD));
    if (threads < 2)
        return undefined;
    const bytes = Math.max(total / MOST_UNITS, Math.min(UNIT_BYTES, total / (UNITS_A_THREAD * threads)));
    const units = files.flatMap(({ file, size, isDivisible: canCut }) => canCut ? divided(file, size, Math.ceil(bytes)) : [file]);
    return units.length < 2 ? undefined : { units, threads };
}
/** Undefined where something is to be read of which the size is not known. */
async function weigh(request) {
    const all = [];
    for (const file of request.files) {
        if (file.location === _files_js__WEBPACK_IMPORTED_MODULE_3__/* .STANDARD_INPUT */ .XO)
            return undefined;
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file.location).catch(() => undefined);
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
        const isPlain = !PACKED.test(each.file.location) && (await isDivisible(each.file, request).catch(() => false));
        weighed.push(isPlain ? { ...each, weight: each.size, isDivisible: true } : each);
    }
    return weighed;
}
const totalOf = (files) => files.reduce((sum, { weight }) => sum + weight, 0);
/** Whether a file is JSON Lines of the base format, a record a line, as far as its first lines tell. */
async function isDivisible(file, request) {
    const { format = 'auto', extraFormats = [] } = request;
    if (format !== 'auto' && format !== _formats_behavior_log_js__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A.name)
        return false;
    for (const length of [_first_records_js__WEBPACK_IMPORTED_MODULE_4__/* .NEAR_BYTES */ .D, _recognise_js__WEBPACK_IMPORTED_MODULE_6__/* .SAMPLE_BYTES */ .Z5]) {
        const sample = (0,_first_records_js__WEBPACK_IMPORTED_MODULE_4__/* .firstRecords */ .p)(await bytesAt(file, 0, length), length);
        if (sample === 'none')
            return false;
        if (sample !== 'too few') {
            if (format === _formats_behavior_log_js__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A.name)
                return true;
            if (extraFormats.length === 0 && sample.length > 0 && sample.every(_formats_behavior_log_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnmistakable */ .b))
                return true;
            const { formats } = await __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 1808));
            return (0,_recognise_js__WEBPACK_IMPORTED_MODULE_6__/* .recognise */ .GJ)(sample, [...extraFormats, ...formats]) === _formats_behavior_log_js__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A;
        }
    }
    return false;
}
/** A file in parts of about so many bytes, each of which begins with a line. */
function divided(file, size, bytes) {
    const starts = size > bytes ? lineStarts(file, size, bytes) : [];
    if (starts.length === 0)
        return [file];
    return [0, ...starts].map((from, i) => {
        const to = starts[i] ?? size;
        return { ...file, part: { from, to, isLast: to === size } };
    });
}
/** Where lines begin, one behind each so many bytes. */
function lineStarts(file, size, bytes) {
    const starts = [];
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.location, 'r');
    try {
        const block = Buffer.allocUnsafe(NEAR_LINE);
        for (let place = bytes; place < size; place += bytes) {
            const start = lineStart(handle, place, block);
            if (start > (starts.at(-1) ?? 0) && start < size)
                starts.push(start);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
    return starts;
}
/** Where the first line behind the place begins; 0 where none is near. */
function lineStart(handle, place, block) {
    for (const bytes of [block, undefined]) {
        const into = bytes ?? Buffer.allocUnsafe(LONGEST_LINE);
        const end = into.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, into, 0, into.length, place)).indexOf(LINE_FEED);
        if (end !== -1)
            return place + end + 1;
    }
    return 0;
}
async function bytesAt(file, at, length) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file.location);
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
