export const id = 636;
export const ids = [636];
export const modules = {

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83661);



const PER_PAGE = 100;
const MOST_PAGES = 300;
const requestErrorSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    message: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    response: zod__WEBPACK_IMPORTED_MODULE_1__.object({ status: zod__WEBPACK_IMPORTED_MODULE_1__.number(), headers: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.unknown()) }).optional()
});
function failureOf(error, now) {
    if (error instanceof _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)
        return error;
    const { data } = requestErrorSchema.safeParse(error);
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)({
        message: data?.message ?? String(error),
        status: data?.response?.status,
        headers: data?.response?.headers ?? {},
        now
    });
}
const asArray = (data) => {
    if (Array.isArray(data))
        return data;
    throw new _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('a list was expected', 'other', 200);
};
async function readBounded(body, mostBytes) {
    const parts = [];
    let length = 0;
    for await (const part of body) {
        length += part.length;
        if (length > mostBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`a download has more than the ${mostBytes} bytes allowed`);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
const silent = () => { };
/** Octokit would print deprecations, which are the server's words, past the job log's escaping. */
const log = { debug: silent, info: silent, warn: silent, error: silent };
async function connect(options) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const now = options.now ?? Date.now;
    const sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
    const patience = (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .createPatience */ .se)(sleep, options.mostWaitingMs, options.onWait);
    const octokit = getOctokit(options.token, {
        baseUrl: options.apiUrl.replace(/\/+$/, ''),
        userAgent: 'policyminer-action',
        log
    });
    const timed = (ms = options.timeoutMs ?? 30_000) => ({ signal: AbortSignal.timeout(ms), log });
    async function repeated(send) {
        for (let attempt = 1;; attempt++) {
            try {
                return await send();
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
                    throw error;
                const failure = failureOf(error, now());
                if (!(await patience.wait(failure, attempt)))
                    throw failure;
            }
        }
    }
    async function once(send) {
        try {
            return await send();
        }
        catch (error) {
            throw failureOf(error, now());
        }
    }
    const request = (route, parameters, accept) => {
        const send = async () => {
            const { status, headers, data } = await octokit.request(route, {
                ...parameters,
                ...(accept === undefined ? {} : { headers: { accept } }),
                request: timed()
            });
            return { status, headers, data: data };
        };
        return route.startsWith('POST ') ? once(send) : repeated(send);
    };
    return {
        patience,
        request,
        pages: async (route, parameters, entries = asArray) => {
            const all = [];
            for (let page = 1; page <= MOST_PAGES; page++) {
                const { data, headers } = await request(route, { ...parameters, per_page: PER_PAGE, page });
                const found = entries(data);
                all.push(...found);
                const more = headers.link === undefined ? found.length === PER_PAGE : /rel="next"/.test(String(headers.link));
                if (!more)
                    break;
            }
            return all;
        },
        bytes: (route, parameters, { accept, mostBytes, timeoutMs }) => repeated(async () => {
            const { data, headers } = await octokit.request(route, {
                ...parameters,
                headers: { accept: accept ?? '*/*' },
                // Octokit would decode bytes as text wherever the server names a character set.
                request: { ...timed(timeoutMs), parseSuccessResponseBody: false }
            });
            return {
                bytes: await readBounded(data ?? [], mostBytes),
                contentType: String(headers['content-type'] ?? '')
            };
        }),
        graphql: (query) => once(() => octokit.graphql(query, { request: timed() }))
    };
}


/***/ })

};
