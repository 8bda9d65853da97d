export const id = 488;
export const ids = [488];
export const modules = {

/***/ 50488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listRunArtifacts),
/* harmony export */   downloadRunArtifacts: () => (/* binding */ downloadRunArtifacts),
/* harmony export */   v: () => (/* binding */ readArtifactFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




const MOST_ARCHIVE_BYTES = 256 * 1024 * 1024;
const DOWNLOAD_TIMEOUT_MS = 5 * 60_000;
const listSchema = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    artifacts: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.object({ id: zod__WEBPACK_IMPORTED_MODULE_2__.int(), name: zod__WEBPACK_IMPORTED_MODULE_2__.string(), size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_2__.number(), expired: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().nullish() }))
});
/** The run's artifacts that have not expired, by name; of those of one name (several attempts) the newest. */
async function listRunArtifacts(client, repository, runId) {
    const listed = await client.pages('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { ...repository, run_id: runId }, (data) => listSchema.parse(data).artifacts);
    const newest = new Map();
    for (const { id, name, size_in_bytes: bytes, expired } of listSchema.parse({ artifacts: listed })
        .artifacts) {
        if (expired === true || (newest.get(name)?.id ?? -1) > id)
            continue;
        newest.set(name, { id, name, bytes });
    }
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
async function archiveOf(client, repository, artifact) {
    const { bytes } = await client.bytes('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', { ...repository, artifact_id: artifact.id, archive_format: 'zip' }, { mostBytes: MOST_ARCHIVE_BYTES, timeoutMs: DOWNLOAD_TIMEOUT_MS });
    return bytes;
}
async function unpack(archive, wanted, bounds, what) {
    const { unzipSync } = await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 51306));
    try {
        return unzipSync(archive, {
            filter: ({ name, size, originalSize }) => {
                if (!wanted(name))
                    return false;
                if (size > bounds.mostPackedBytes || originalSize > bounds.mostBytes) {
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${what}: a file in it is larger than the ${bounds.mostBytes} bytes allowed`);
                }
                return true;
            }
        });
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${what} is not a readable archive: ${error.message}`);
    }
}
/** One file of an artifact; undefined where it holds none of that name. Nothing else of it is unpacked. */
async function readArtifactFile(client, repository, artifact, file, bounds) {
    const archive = await archiveOf(client, repository, artifact);
    const files = await unpack(archive, (name) => name === file, bounds, `artifact ${artifact.name}`);
    return Object.hasOwn(files, file) ? files[file] : undefined;
}
/** Writes every file of the matching artifacts into `folder` under names of our own; returns their paths, sorted. */
async function downloadRunArtifacts(client, repository, runId, matches, folder) {
    const paths = [];
    const bounds = { mostPackedBytes: MOST_ARCHIVE_BYTES, mostBytes: 4 * MOST_ARCHIVE_BYTES };
    for (const artifact of await listRunArtifacts(client, repository, runId)) {
        if (!matches(artifact.name))
            continue;
        const archive = await archiveOf(client, repository, artifact);
        const files = await unpack(archive, (name) => !name.endsWith('/'), bounds, `artifact ${artifact.name}`);
        for (const [index, name] of Object.keys(files).sort().entries()) {
            const ending = /(\.[A-Za-z0-9]{1,10}){0,3}$/.exec(name)?.[0] ?? '';
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(artifact.id), `${index}${ending}`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, files[name]);
            paths.push(path);
        }
    }
    return paths.sort();
}


/***/ })

};
