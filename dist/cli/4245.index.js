export const id = 4245;
export const ids = [4245];
export const modules = {

/***/ 4245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdBackTurboFan: () => (/* binding */ holdBackTurboFan),
/* harmony export */   keepYoungSmallFor: () => (/* binding */ keepYoungSmallFor),
/* harmony export */   releaseTurboFanAfter: () => (/* binding */ releaseTurboFanAfter),
/* harmony export */   releaseTurboFanFor: () => (/* binding */ releaseTurboFanFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/* harmony import */ var _events_garbage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4114);



/**
 * What V8 spends on compiling. TurboFan, its last and slowest compiler, earns back its time only in a run of seconds: held
 * back, `extract` of 10,000 events takes a third less processor time and a check of 1,000 a quarter less, for what Maglev
 * compiles before it is nearly as fast. Of what Maglev compiles by itself, most is never called often enough to earn that
 * either: asked for ten times as many calls, it leaves a run of 1,000 to 20,000 events up to a tenth less to do.
 */
/** Bytes of logs from which on a run may last that long: about 20,000 events. */
const LONG_RUN = 6 * 1024 * 1024;
/** Bytes of a packed profile of about as many events. */
const LONG_PROFILE = 200 * 1024;
/** The first engine with Maglev on by default, where it has it: without Maglev nothing would optimise at all. */
const hasMaglev = Number(process.versions.v8.split('.')[0]) >= 13 && ['x64', 'arm64'].includes(process.arch);
/** Calls of a function (or so much of its loops) from which on Maglev compiles it: what V8 takes, and what a short run does. */
const MAGLEV_FROM = { usual: 400, short: 4_000 };
let isHeldBack = false;
/** Whether young objects may take whatever room the engine gives them. */
let isYoungUnbounded = false;
/** For the doors that are a process of their own: the compilers are those of the whole process. */
function holdBackTurboFan() {
    (0,_events_garbage_js__WEBPACK_IMPORTED_MODULE_2__/* .mayCollect */ .m)();
    isYoungUnbounded = true;
    if (!hasMaglev)
        return;
    isHeldBack = true;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--no-turbofan');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--invocation-count-for-maglev=${MAGLEV_FROM.short}`);
}
/**
 * To be told what is about to be read: what Maglev compiles while TurboFan is held back stays as it is, so that a long
 * run must have it from the start.
 */
async function releaseTurboFanFor(files) {
    if (!isHeldBack && !isYoungUnbounded)
        return;
    const statuses = await Promise.all(files.map(({ location }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(location).catch(() => undefined)));
    releaseTurboFanAfter(statuses.reduce((sum, status) => sum + (status?.size ?? 0), 0));
}
/** To be told how much was read so far: of packed logs and of standard input the size shows only then. */
function releaseTurboFanAfter(bytes) {
    if (bytes < LONG_RUN)
        return;
    if (isYoungUnbounded)
        keepYoungSmall();
    if (!isHeldBack)
        return;
    isHeldBack = false;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--turbofan');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--invocation-count-for-maglev=${MAGLEV_FROM.usual}`);
}
/**
 * To be told of the packed profile that is about to be decoded: of all that a check reads it makes the most objects, and
 * what young objects were given once they keep.
 */
function keepYoungSmallFor(profileBytes) {
    if (isYoungUnbounded && profileBytes >= LONG_PROFILE)
        keepYoungSmall();
}
/**
 * The engine gives young objects up to 128 MB once many of them live, and leaves the buffers of those that do not live
 * where they are until that room is full. What is made of logs is columns and few objects: kept to the room it has, a
 * run takes a quarter less memory and no more time.
 */
function keepYoungSmall() {
    isYoungUnbounded = false;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--semi-space-growth-factor=1');
}


/***/ }),

/***/ 4114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ collectGarbage),
/* harmony export */   m: () => (/* binding */ mayCollect)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);


/** Whether the process runs for one of the doors alone: the garbage of somebody else's is not ours to collect. */
let isOwnProcess = false;
function mayCollect() {
    isOwnProcess = true;
}
let collect;
/**
 * Gives back what a stage of a long run has left: columns, parsed profiles, memory of WebAssembly. The engine would
 * leave it lying about, for it looks at objects and these are few. It takes some 20 ms, and more the more objects live.
 */
function collectGarbage() {
    if (!isOwnProcess)
        return;
    if (collect === undefined) {
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
        collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
    }
    collect();
}


/***/ })

};
