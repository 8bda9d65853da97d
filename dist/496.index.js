export const id = 496;
export const ids = [496];
export const modules = {

/***/ 44496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentIn: () => (/* binding */ commentIn),
/* harmony export */   commentsIn: () => (/* binding */ commentsIn),
/* harmony export */   viewerIn: () => (/* binding */ viewerIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);

const commentSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.int(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    user: zod__WEBPACK_IMPORTED_MODULE_0__.object({ login: zod__WEBPACK_IMPORTED_MODULE_0__.string(), type: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional() }).nullish(),
    performed_via_github_app: zod__WEBPACK_IMPORTED_MODULE_0__.unknown()
})
    .transform((comment) => ({
    id: comment.id,
    body: comment.body ?? '',
    url: comment.html_url,
    login: comment.user?.login,
    bot: comment.user?.type === 'Bot',
    byApp: typeof comment.performed_via_github_app === 'object' && comment.performed_via_github_app !== null
}));
const viewerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({ viewer: zod__WEBPACK_IMPORTED_MODULE_0__.object({ login: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1) }) });
const commentIn = (data) => commentSchema.parse(data);
const commentsIn = (data) => zod__WEBPACK_IMPORTED_MODULE_0__.array(commentSchema).parse(data);
const viewerIn = (data) => viewerSchema.parse(data).viewer.login;


/***/ })

};
