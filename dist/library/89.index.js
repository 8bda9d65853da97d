export const id = 89;
export const ids = [89];
export const modules = {

/***/ 1089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseOverrides: () => (/* binding */ parseOverrides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);



const names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1));
/** The `abstraction` section of the config file. */
const overridesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    keep: names.default([]),
    drop: names.default([]),
    cuts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig())).default({}),
    reduce: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .reductions */ .NR)).default({}),
    objects: names.default([]),
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), names).default({}),
    derived: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(true)
});
const renameSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).default({});
/** Checks the `abstraction` and `rename` sections of the config. Throws a UserError naming `path` and what to mend. */
function parseOverrides(abstraction, rename, path) {
    const read = (schema, section, name) => {
        const parsed = schema.safeParse(section ?? {}, { jitless: true });
        if (parsed.success)
            return parsed.data;
        const [issue] = parsed.error.issues;
        const where = [name, ...(issue?.path ?? [])].join('.');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`config file ${path}: ${where}: ${issue === undefined ? 'not understood' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .issueWords */ .F)(issue)}`);
    };
    return {
        ...read(overridesSchema, abstraction, 'abstraction'),
        rename: read(renameSchema, rename, 'rename')
    };
}


/***/ })

};
