export const id = 461;
export const ids = [461];
export const modules = {

/***/ 2833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   jn: () => (/* binding */ isScalar),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   q_: () => (/* binding */ isNumberOrNull),
/* harmony export */   sh: () => (/* binding */ isListOf),
/* harmony export */   tO: () => (/* binding */ isPair),
/* harmony export */   vO: () => (/* binding */ isUnit)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4618);

/**
 * What the fields of written files hold. By hand: every check reads a policy set and a profile, and making a schema takes
 * longer than reading what it describes.
 */
const isText = (value) => typeof value === 'string';
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isNumberOrNull = (value) => value === null || Number.isFinite(value);
const isScalar = (value) => isText(value) || typeof value === 'boolean' || isNumberOrNull(value);
const isUnit = (value) => _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .units */ .MD.includes(value);
const isListOf = (value, isMember) => Array.isArray(value) && value.every(isMember);
const isTexts = (value) => isListOf(value, isText);
/** A text and something beside it. */
const isPair = (value, isSecond) => Array.isArray(value) && value.length === 2 && isText(value[0]) && isSecond(value[1]);


/***/ }),

/***/ 2461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicySet: () => (/* binding */ readPolicySet)
/* harmony export */ });
/* unused harmony export readPlainSet */
/* harmony import */ var _events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5397);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2833);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4618);
/* harmony import */ var _repeated_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7108);
/* harmony import */ var _set_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2473);





const isName = (value) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value) && value !== '';
const isShare = (value) => Number.isFinite(value) && value >= 0 && value <= 1;
const isRatio = (value) => Number.isFinite(value) && value >= 0;
const oneOf = (...names) => (value) => names.includes(value);
const isAntecedent = (value) => (0,_events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.values(value).every(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn);
const isActionCount = (value) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isPair */ .tO)(value, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my);
const EVIDENCE = ['events', 'kept', 'sessions', 's_nn', 's_ny', 's_yy'].map((name) => [name, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my]);
const COUNTED = [
    ['policy_id', isName],
    ['status', oneOf(..._policy_js__WEBPACK_IMPORTED_MODULE_2__/* .statuses */ .bM)],
    ['note', _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH, 'optional'],
    ['support', isShare],
    ['confidence', isShare],
    ['lift', isRatio],
    ['description', _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH],
    ['evidence', _events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv, 'optional']
];
const RULES = {
    policies: [
        ['kind', oneOf('association')],
        ['antecedent', isAntecedent],
        ['consequent', isName]
    ],
    preconditions: [
        ['kind', oneOf('precondition')],
        ['action', isName],
        ['requires', (value) => isAntecedent(value) && Object.keys(value).length > 0]
    ],
    prohibitions: [
        ['kind', oneOf('prohibition')],
        ['antecedent', isAntecedent],
        ['never', isName]
    ],
    outcomes: [
        ['kind', oneOf('outcome')],
        ['action', isName],
        ['antecedent', isAntecedent],
        ['outcome', _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH]
    ],
    sequences: [
        ['kind', oneOf('sequence')],
        ['template', oneOf(..._policy_js__WEBPACK_IMPORTED_MODULE_2__/* .templates */ .kT)],
        ['activation', isName],
        ['target', isName, 'optional'],
        ['same', isName, 'optional'],
        ['most', (value) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my)(value) && value !== 0, 'optional'],
        ['antecedent', isAntecedent]
    ]
};
const PROVENANCE = [
    ['digest', _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH],
    ['pooled', _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isTexts */ .VP, 'optional'],
    ['tool_version', _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH],
    ['events', _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my],
    ['sessions', _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my],
    ['cases', _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my],
    ['unit', _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnit */ .vO],
    ['time_span', (value) => value === null || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isPair */ .tO)(value, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)],
    ['actions', (value) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isListOf */ .sh)(value, isActionCount)]
];
const ACCEPTED = [
    ['fingerprint', (value) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(value) && _set_file_js__WEBPACK_IMPORTED_MODULE_3__/* .ACCEPTED_FINGERPRINT */ .zG.test(value)],
    ['reason', isName],
    ['confidence', isShare, 'optional'],
    ['value', Number.isFinite, 'optional']
];
const SET = [
    ['name', _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH],
    ['source_logs', _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my],
    ['generated_at', _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH, 'optional'],
    ['schema_version', (value) => value === _set_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f$],
    ['parameters', _events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv],
    ['provenance', _events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv],
    ['profile_digest', _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH, 'optional'],
    ['vocabulary', _events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv],
    ..._set_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SECTIONS */ .bP.map((name) => [name, Array.isArray]),
    ['accepted', Array.isArray]
];
/** A copy in the schema's order; undefined where a field lacks, is not as told, or is not known. */
function fieldsIn(value, fields) {
    if (!(0,_events_calls_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return undefined;
    const read = {};
    let known = 0;
    for (const [name, holds, presence] of fields) {
        if (!Object.hasOwn(value, name)) {
            if (presence === 'optional')
                continue;
            return undefined;
        }
        const member = value[name];
        if (!holds(member))
            return undefined;
        read[name] = member;
        known++;
    }
    return known === Object.keys(value).length ? read : undefined;
}
/** Of a sequence whose fields hold what they should: that its template has what it is about, and nothing else. */
const isWhole = (sequence) => (0,_set_file_js__WEBPACK_IMPORTED_MODULE_3__/* .sequenceFaults */ .Ny)(sequence).length === 0;
function policiesIn(section, written) {
    const fields = [...RULES[section], ...COUNTED];
    const policies = [];
    for (const each of written) {
        const policy = fieldsIn(each, fields);
        if (policy === undefined || (section === 'sequences' && !isWhole(policy)))
            return undefined;
        const evidence = policy.evidence === undefined ? undefined : fieldsIn(policy.evidence, EVIDENCE);
        if (policy.evidence !== undefined && evidence === undefined)
            return undefined;
        policies.push((evidence === undefined ? policy : { ...policy, evidence }));
    }
    return policies;
}
/** What the schema reads from the text; undefined where it has to be asked. */
function readPlainSet(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const data = fieldsIn(json, SET);
    if (data === undefined || (0,_repeated_name_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatedName */ .O)(text) !== undefined)
        return undefined;
    if (Object.hasOwn(data.parameters, '__proto__'))
        return undefined;
    const provenance = fieldsIn(data.provenance, PROVENANCE);
    if (provenance === undefined)
        return undefined;
    const policies = [];
    for (const section of _set_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SECTIONS */ .bP) {
        const read = policiesIn(section, data[section]);
        if (read === undefined)
            return undefined;
        policies.push(...read);
    }
    const accepted = data.accepted.map((each) => fieldsIn(each, ACCEPTED));
    if (accepted.includes(undefined))
        return undefined;
    return {
        name: data.name,
        foreign: false,
        sourceLogs: data.source_logs,
        generatedAt: data.generated_at,
        policies,
        accepted: accepted,
        provenance: {
            ...provenance,
            actions: Object.fromEntries(provenance.actions)
        },
        vocabulary: data.vocabulary,
        parameters: data.parameters,
        profileDigest: data.profile_digest
    };
}
/**
 * Reads a policy set from the text of its file. `path` is for error messages, which name what to mend.
 * Throws a UserError for anything that is no policy set of a version known here.
 */
async function readPolicySet(text, path) {
    return readPlainSet(text) ?? (await Promise.all(/* import() */[__webpack_require__.e(491), __webpack_require__.e(194)]).then(__webpack_require__.bind(__webpack_require__, 194))).parsePolicySet(text, path);
}


/***/ }),

/***/ 7108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ repeatedName)
/* harmony export */ });
/** Strings, with the colon that makes one a name, and the braces of objects. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}]/g;
/**
 * A name that one object of a JSON text has twice, and the line (from 1) of the second one. Of two members of one name
 * JSON keeps the last without a word: what a person wrote above what `update` had written would be lost.
 *
 * @param text valid JSON
 */
function repeatedName(text) {
    const outer = [];
    let names = new Set();
    for (const { 0: token, 1: colon, index } of text.matchAll(TOKENS)) {
        if (token === '{') {
            outer.push(names);
            names = new Set();
        }
        else if (token === '}')
            names = outer.pop();
        else if (colon !== undefined) {
            const name = JSON.parse(token.slice(0, -colon.length));
            if (names.has(name))
                return { name, line: text.slice(0, index).split('\n').length };
            names.add(name);
        }
    }
    return undefined;
}


/***/ })

};
