export const id = 338;
export const ids = [338,282];
export const modules = {

/***/ 6924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ isDated),
/* harmony export */   Ds: () => (/* binding */ isPointInTime),
/* harmony export */   Ix: () => (/* binding */ outlasts),
/* harmony export */   P: () => (/* binding */ isDatedFolder),
/* harmony export */   UA: () => (/* binding */ lasts),
/* harmony export */   aC: () => (/* binding */ isDayNumber),
/* harmony export */   ok: () => (/* binding */ namesTime)
/* harmony export */ });
/**
 * Texts and numbers that say when: a day, a week, a month, in the ways that people and programs write them. Where they lie
 * about the time of the log they move on with it, whatever the agent does.
 */
const DAY = 86_400_000;
/** Days from the log to what is still "next month" or "last quarter" to it. */
const ABOUT = 100;
/** The same of a day among other things: a release may be named after its day, and be in use for long. */
const ABOUT_NAMED = 40;
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const MONTH = '(?<month>0[1-9]|1[0-2])';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const CLOCK = '(?:[T ]\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?: ?(?:Z|[+-]\\d\\d:?\\d\\d))?)?';
const DAY_OF_MONTH = '(?:0?[1-9]|[12]\\d|3[01])';
/** In this order: what says more comes first. With the days that each stands for. */
const FORMS = [
    [`${YEAR}([-/._])${MONTH}\\2(?:0[1-9]|[12]\\d|3[01])${CLOCK}`, 1],
    [`${YEAR}${MONTH}(?:0[1-9]|[12]\\d|3[01])`, 1],
    [`(?<first>0?[1-9]|[12]\\d|3[01])([./-])(?<second>0?[1-9]|[12]\\d|3[01])\\2${YEAR}`, 1],
    [`${YEAR}[-/ ]?W(?<week>[0-5]\\d)`, 7],
    [`${YEAR}[-/._](?<week>1[3-9]|[2-4]\\d|5[0-3])`, 7],
    [`${YEAR}[-/ ]?Q(?<quarter>[1-4])`, 92],
    [`Q(?<quarter>[1-4])[-/ ]?${YEAR}`, 92],
    [`${YEAR}[-/._]${MONTH}`, 31],
    [`${MONTH}[-/._]${YEAR}`, 31],
    [`(?:${DAY_OF_MONTH}\\.? )?${NAMED}(?: ${DAY_OF_MONTH}(?:st|nd|rd|th)?,?)?[ -]${YEAR}`, 31],
    [`${DAY_OF_MONTH}[ -]${NAMED}[ -]${YEAR}`, 1]
].map(([form, days]) => ({ form: new RegExp(`(?<![A-Za-z0-9])${form}(?![A-Za-z0-9])`, 'i'), days }));
/** A time of the year that names none. */
const LONGEST_OF_ANY_YEAR = 92;
const OF_ANY_YEAR = new RegExp(`^(?:${NAMED}|Q[1-4]|W[0-5]?\\d)$`, 'i');
/** Two points in time with their clocks, and what stands between them, take no more. */
const LONGEST_SPAN = 80;
/** What may stand between and around the ends of a span of time. */
const AROUND = /^(?:[\s,;:/()[\]-]|\.\.|to|until)*$/i;
/** What a text of this length names is a message, and its dates are among many things. */
const LONGEST = 1000;
/** The first point in time in a text, and the text without it. */
function pointIn(text) {
    if (text.length > LONGEST)
        return undefined;
    for (const { form, days } of FORMS) {
        const match = form.exec(text);
        if (match === null)
            continue;
        const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
        const { year, ...ofYear } = match.groups ?? {};
        const start = Date.UTC(Number(year), 0, 1);
        return { rest, days, when: monthsOf(ofYear).map((month) => start + (month - 0.5) * MONTH_LENGTH) };
    }
    return undefined;
}
const MONTH_LENGTH = 30.5 * DAY;
/** The months, from 1, that a point in time may lie in. */
function monthsOf({ month, name, first, second, week, quarter }) {
    if (month !== undefined)
        return [Number(month)];
    if (name !== undefined)
        return [MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1];
    if (quarter !== undefined)
        return [3 * Number(quarter) - 1];
    if (week !== undefined)
        return [Math.ceil(Number(week) / 4.4)];
    return [Number(first), Number(second)].filter((one) => one <= 12);
}
const isAbout = ({ when }, [from, to], most) => when.some((one) => one >= from - most * DAY && one <= to + most * DAY);
/** Whether the text is a point in time about that of the log, or a span between two: any, of a log without times. */
function isPointInTime(text, span) {
    if (text.length > LONGEST_SPAN)
        return false;
    if (OF_ANY_YEAR.test(text.trim()))
        return true;
    const found = pointIn(text);
    if (found === undefined || (span !== undefined && !isAbout(found, span, ABOUT)))
        return false;
    const { rest } = pointIn(found.rest) ?? found;
    return AROUND.test(rest);
}
/**
 * Whether the text names a point in time about that of the log among other things, `report-2026-01-05.csv`: any, of a log
 * without times.
 */
function isDated(text, span) {
    const found = pointIn(text.replaceAll('_', ' '));
    return found !== undefined && (span === undefined || isAbout(found, span, ABOUT_NAMED));
}
/** Whether the log lasts longer than so many days. */
const lasts = ([from, to], days) => to - from > days * DAY;
/** Whether the log lasts so much longer than the point in time in the text that who names it all along means no other. */
const outlasts = (span, text) => lasts(span, 2 * (pointIn(text.replaceAll('_', ' '))?.days ?? LONGEST_OF_ANY_YEAR));
/** Whether a number is a day as eight digits, about the time of the log. */
const isDayNumber = (value, span) => value >= 19_000_101 && value <= 21_001_231 && isPointInTime(String(value), span);
/** Whether a key is called after a part of the calendar, or of a plan: `week_number`, `fiscalYear`, `sprint`, but not `days`. */
const namesTime = (key) => /(?:^|[._-])(?:\w+_)?(?:year|quarter|month|week|weekday|day|hour|sprint)(?:_?(?:no|nr|num|number|of_\w+))?$/i.test(key.replace(/([a-z])([A-Z])/g, '$1_$2'));
/** Whether a folder stands for a point in time: `2026-01-05`, a year, or a month or day behind one that does. */
const isDatedFolder = (folder, isBehindDated) => /^(?:19|20)\d\d$/.test(folder) ||
    (isBehindDated && /^(?:0?[1-9]|[12]\d|3[01])$/.test(folder)) ||
    (pointIn(folder)?.rest.trim() === '' && folder !== '');


/***/ }),

/***/ 8121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ GIVEN),
/* harmony export */   y: () => (/* binding */ isArgument)
/* harmony export */ });
/** Arguments of calls, and parts of them: the agent chooses them with the action, so that they cannot lead to it. */
const isArgument = (key) => key.startsWith('arg.');
/**
 * Stands for a value of an argument that the vocabulary has not seen and that may be an identifier, a measurement or
 * hidden by redaction: that the call gives the argument at all is the news, and the value is nobody's business.
 */
const GIVEN = '(given)';


/***/ }),

/***/ 7768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   MX: () => (/* binding */ commonRoot),
/* harmony export */   Nl: () => (/* binding */ wholeKey),
/* harmony export */   TS: () => (/* binding */ reduce),
/* harmony export */   _k: () => (/* binding */ isReducedKey)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6924);

const part = (key, name, value) => ({ key: `${key}.${name}`, value });
function reduceUrl(key, text) {
    const match = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(text);
    return match === null ? [] : [part(key, 'host', (match[2] ?? '').toLowerCase())];
}
const extension = (name) => /.\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'none';
/** The path from the root on, in which `*` stands for any one folder; undefined outside of it. */
function below(path, root) {
    if (root === '')
        return undefined;
    if (!root.includes('*')) {
        return path === root || path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
    }
    const folders = root.split('/');
    const segments = path.split('/');
    const isInside = folders.every((folder, i) => segments[i] === folder || (folder === '*' && segments[i]));
    return isInside ? segments.slice(folders.length).join('/') : undefined;
}
/**
 * Top folder below `root` and extension. A path outside the root shows it: `/`, `~` or `..` stands before the folder. A
 * folder that stands for a point in time is `*`.
 */
function reducePath(key, text, root) {
    const path = text.replaceAll('\\', '/');
    const relative = (below(path, root) ?? path).replace(/^(?:\.\/)+/, '');
    const absolute = relative.startsWith('/') ? '/' : '';
    const segments = relative.split('/').filter((segment) => segment !== '' && segment !== '.');
    const [first = '.'] = segments;
    const isFolder = segments.length > 1 || relative.endsWith('/') || absolute !== '' || first.startsWith('~');
    const named = isFolder && (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatedFolder */ .P)(first, false) ? '*' : first;
    const top = isFolder || first === '.' || first === '..' ? absolute + named : '(root)';
    return [part(key, 'top', top), part(key, 'ext', extension(segments.at(-1) ?? ''))];
}
const wrapper = /^(?:sudo|time|nohup|env|command|exec|nice|then|do|\(|\{)$/;
/** Program of a shell command, and with its subcommand where it has one: `git`, `git commit`. */
function reduceCommand(key, text) {
    const steps = text.split(/&&|\|\||[;|\n]/).map((step) => step.trim().split(/\s+/));
    const words = steps.map((step) => step.slice(step.findIndex((word) => !wrapper.test(word) && !/^\w+=/.test(word))));
    const step = words.find(([program]) => program !== undefined && program !== '' && program !== 'cd') ?? words[0] ?? [];
    const program = (step[0] ?? '').split('/').at(-1) ?? '';
    if (program === '')
        return [];
    const sub = step[1];
    const items = [part(key, 'program', program)];
    if (sub !== undefined && /^[a-z][a-z0-9:-]{0,20}$/.test(sub))
        items.push(part(key, 'subcommand', `${program} ${sub}`));
    return items;
}
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
function reduceDate(key, text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
    if (match === null)
        return [];
    const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))).getUTCDay();
    return [part(key, 'weekday', weekdays[day])];
}
const PARTS = {
    url: ['host'],
    path: ['top', 'ext'],
    command: ['program', 'subcommand'],
    date: ['weekday']
};
/** The keys under which a reduced key's parts stand. */
const partsOf = (key, to) => PARTS[to].map((part) => `${key}.${part}`);
/** Whether the key's name says that it holds a part of a longer text: of a path, an address, a command. */
const isReducedKey = (key) => /.\.(?:host|top|ext|program|subcommand)$/.test(key);
/** The key that the parts stand for; itself of any other key. */
const wholeKey = (key) => (isReducedKey(key) ? key.replace(/\.\w+$/, '') : key);
/** What generalises of a value: no item where nothing does. */
function reduce(key, value, to, root = '') {
    if (typeof value !== 'string')
        return [];
    switch (to) {
        case 'url':
            return reduceUrl(key, value);
        case 'path':
            return reducePath(key, value, root);
        case 'command':
            return reduceCommand(key, value);
        case 'date':
            return reduceDate(key, value);
    }
}
/** Share of the paths that a folder must hold to be common to them. */
const COMMON = 0.8;
/** Fewest folders, share of the sessions, and share with a digit, that make them the working folders of one session each. */
const WORKING = { folders: 5, sessions: 0.5, numbered: 0.8 };
/**
 * Longest folder above at least four fifths of the absolute paths, from the root or the home; empty where they have none
 * in common. `*` stands for folders that are made anew for each session (`/tmp/run-17`) or each day, month or year: what is
 * below them is shared.
 */
function commonRoot(paths, sessions = Number.POSITIVE_INFINITY) {
    let inside = paths
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => /^(?:\/|~\/|[A-Za-z]:\/)/.test(path))
        .map((path) => path.split('/'));
    if (inside.length < paths.length / 2)
        return '';
    const least = inside.length * COMMON;
    const root = [];
    let isDated = false;
    for (;;) {
        const at = root.length;
        const counts = new Map();
        for (const { length, [at]: folder } of inside)
            if (folder !== undefined && length > at + 1)
                counts.set(folder, (counts.get(folder) ?? 0) + 1);
        const [best] = [...counts].sort((a, b) => b[1] - a[1]);
        const dated = [...counts].filter(([folder]) => (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatedFolder */ .P)(folder, isDated));
        isDated = dated.length > 0 && dated.reduce((sum, [, count]) => sum + count, 0) >= least;
        if (isDated) {
            root.push('*');
            inside = inside.filter((segments) => segments.length > at + 1);
        }
        else if (best !== undefined && best[1] >= least) {
            root.push(best[0]);
            inside = inside.filter((segments) => segments[at] === best[0] && segments.length > at + 1);
        }
        else if (isPerSession(counts, sessions, least)) {
            root.push('*');
            inside = inside.filter((segments) => segments.length > at + 1);
        }
        else
            return root.join('/');
    }
}
function isPerSession(counts, sessions, least) {
    const numbered = [...counts.keys()].filter((folder) => /\d/.test(folder)).length;
    return (counts.size >= Math.max(WORKING.folders, WORKING.sessions * sessions) &&
        numbered >= WORKING.numbered * counts.size &&
        [...counts.values()].reduce((sum, count) => sum + count, 0) >= least);
}


/***/ }),

/***/ 4914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ reductions),
/* harmony export */   TZ: () => (/* binding */ rawVocabulary),
/* harmony export */   YI: () => (/* binding */ derivedKeys),
/* harmony export */   mr: () => (/* binding */ isDerived)
/* harmony export */ });
/** What a text is reduced to: the part of it that other events share. */
const reductions = ['url', 'path', 'command', 'date'];
/** Context that follows from the order of events; switched as a whole. */
const derivedKeys = ['previous_action', 'previous_outcome', 'position', 'happened_before'];
const isDerived = (key) => derivedKeys.includes(key);
/** Leaves every value as it is: what the seed's tool would see. */
const rawVocabulary = {
    known: [],
    dropped: [],
    merged: [],
    cuts: [],
    reduced: [],
    objects: [],
    derived: [],
    milestones: [],
    renamed: []
};


/***/ }),

/***/ 537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ NEARLY_EVERYWHERE),
/* harmony export */   Jc: () => (/* binding */ outcomeCandidates),
/* harmony export */   j0: () => (/* binding */ POLICY_SHARE),
/* harmony export */   y7: () => (/* binding */ associationCandidates)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _policies_kinds_counting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1581);
/* harmony import */ var _policies_search_associations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8083);
/* harmony import */ var _policies_search_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8313);





/** From this pooled confidence on an association counts as a policy that one of the sides may follow. */
const POLICY_SHARE = 0.3;
/** A context that holds on nearly all there is says no more than the share of the action does. */
const NEARLY_EVERYWHERE = 0.98;
/** Below this an action hardly belongs to the context at all. */
const RARE_SHARE = 0.02;
/** A combination of conditions is of interest of its own where it differs by this much from what it refines. */
const GAIN = 0.05;
const GAIN_DEVIATIONS = 3;
const RARE_LIFT = 1.25;
const FEWEST_OF_RARE = 10;
const MOST_OF_A_FAMILY = 250;
/** What both logs together make worth testing of actions in contexts of at most so many conditions. */
function associationCandidates(table, maxConditions, fewest, isOfCall) {
    // What a call carries along does not lead to the call.
    const wanted = (key) => !isOfCall(key);
    const request = { classOf: table.action, classes: table.actions.length, minRows: fewest, wanted };
    const found = {
        single: [],
        rare: [],
        conjunction: []
    };
    const whole = { items: [], rows: table.rows, counts: actionCounts(table) };
    const singles = new Map();
    (0,_policies_search_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .visitCells */ .n)(table, { ...request, maxConditions: 1 }, ([item = 0], rows, counts) => {
        const cell = { items: [item], rows, counts: counts.slice() };
        singles.set(item, cell);
        if (rows > NEARLY_EVERYWHERE * table.rows)
            return;
        for (let action = 0; action < counts.length; action++) {
            const kept = counts[action];
            const share = kept / rows;
            if (share >= POLICY_SHARE)
                found.single.push({ cell, action });
            else if (share >= RARE_SHARE && kept >= FEWEST_OF_RARE && stands(cell, action, whole))
                found.rare.push({ cell, action });
        }
    });
    // Pairs are very many, and next to none of them is wanted: each is held against what it refines as it comes.
    const leaves = lessTelling(table, singles, whole);
    if (maxConditions > 1)
        (0,_policies_search_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .visitCells */ .n)(table, { ...request, maxConditions: 2, leaves }, (items, rows, counts) => {
            if (items.length < 2)
                return;
            let kept;
            const least = POLICY_SHARE * rows;
            for (let action = 0; action < counts.length; action++) {
                if (counts[action] < least || !refines({ items, rows, counts }, action, singles))
                    continue;
                kept ??= { items: [...items], rows, counts: counts.slice() };
                found.conjunction.push({ cell: kept, action });
            }
        });
    const contexts = new Map();
    const contextOf = (cell) => {
        const known = contexts.get(cell);
        if (known !== undefined)
            return known;
        const context = {
            antecedent: (0,_policies_search_associations_js__WEBPACK_IMPORTED_MODULE_1__/* .antecedentOf */ .j)(table, cell.items),
            keys: cell.items.map((item) => table.items[item].key),
            rows: () => cell.items.map((item) => (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfItem */ .QY)(table, item)).reduce(_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)
        };
        contexts.set(cell, context);
        return context;
    };
    return ['single', 'rare', 'conjunction'].flatMap((family) => found[family]
        .sort((a, b) => b.cell.rows - a.cell.rows)
        .slice(0, MOST_OF_A_FAMILY)
        .map(({ cell, action }) => ({ family, context: contextOf(cell), action })));
}
function actionCounts(table) {
    return Uint32Array.from(table.actions, (_, action) => (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, action).length);
}
/** A rare action is of interest in a context where it is clearly more or less frequent than anywhere. */
function stands(cell, action, whole) {
    const anywhere = whole.counts[action] / whole.rows;
    const lift = cell.counts[action] / cell.rows / anywhere;
    const deviation = Math.sqrt((anywhere * (1 - anywhere)) / cell.rows) / anywhere;
    return (lift >= RARE_LIFT || lift <= 1 / RARE_LIFT) && Math.abs(lift - 1) >= GAIN_DEVIATIONS * deviation;
}
/** A log of more keys has more pairs of them than can be gone through: one of the two must be of those that tell most. */
const MOST_TELLING_KEYS = 60;
/** The other keys, by how far the choice of actions differs between their values. */
function lessTelling({ items }, singles, whole) {
    const telling = new Map();
    for (const [item, { rows, counts }] of singles) {
        const { key } = items[item];
        const own = telling.get(key) ?? { excess: 0, freedom: 0 };
        counts.forEach((count, action) => {
            const expected = (rows * whole.counts[action]) / whole.rows;
            if (expected > 0)
                own.excess += (count - expected) ** 2 / expected - 1;
            own.freedom++;
        });
        telling.set(key, own);
    }
    const deviations = ({ excess, freedom }) => excess / Math.sqrt(2 * freedom);
    return new Set([...telling]
        .sort((a, b) => deviations(b[1]) - deviations(a[1]) || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6)(a[0], b[0]))
        .slice(MOST_TELLING_KEYS)
        .map(([key]) => key));
}
/** Whether a combination chooses the action otherwise than each of its conditions alone does. */
const refines = (cell, action, singles) => cell.items.every((item) => {
    const general = singles.get(item);
    return general === undefined || differs(cell, general, action);
});
function differs(cell, general, action) {
    const p = general.counts[action] / general.rows;
    const gain = Math.abs(cell.counts[action] / cell.rows - p);
    const deviation = Math.sqrt((p * (1 - p) * (1 - cell.rows / general.rows)) / cell.rows);
    return gain >= GAIN && gain >= GAIN_DEVIATIONS * deviation;
}
/** How actions end: each less common outcome of an action, and of an action in a context where it ends otherwise. */
function outcomeCandidates(table, fewest) {
    const found = [];
    table.actions.forEach((_, action) => {
        const universe = (0,_policies_kinds_counting_js__WEBPACK_IMPORTED_MODULE_4__/* .withOutcome */ .lt)(table, (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, action));
        if (universe.length < fewest)
            return;
        const all = new Uint32Array(table.outcomes.length);
        for (const row of universe) {
            const outcome = table.outcome[row];
            all[outcome] = all[outcome] + 1;
        }
        const usual = all.indexOf(all.reduce((most, count) => Math.max(most, count), 0));
        const frequent = frequentIn(all);
        const counts = frequent.outcomes.map((outcome) => all[outcome]);
        // The usual outcome is what the others leave; where each of them is a text of its own, only it can be tested.
        const others = universe.length - all[usual];
        const skipped = frequent.outcomes.length === 1 && others >= FEWEST_OF_AN_OUTCOME ? -1 : usual;
        const general = { items: [], rows: universe.length, counts };
        const add = (cell, size, item) => cell.counts.forEach((count, place) => {
            const outcome = frequent.outcomes[place];
            if (outcome === skipped || count < FEWEST_OF_AN_OUTCOME)
                return;
            if (item === undefined)
                found.push({ action, universe, outcome, size });
            else if (differs(cell, general, place))
                found.push({ action, universe, item, outcome, size });
        });
        add(general, universe.length * 1e6);
        if (frequent.outcomes.every((outcome) => outcome === skipped))
            return;
        const { rowsOf, byItem } = outcomesByItem(table, universe, frequent);
        const width = frequent.outcomes.length;
        for (let item = 0; item < table.items.length; item++) {
            const rows = rowsOf[item];
            if (rows >= fewest && rows <= NEARLY_EVERYWHERE * universe.length)
                add({ items: [item], rows, counts: byItem.subarray(item * width, (item + 1) * width) }, rows, item);
        }
    });
    return found
        .sort((a, b) => b.size - a.size)
        .slice(0, MOST_OF_A_FAMILY)
        .map(({ action, universe, item, outcome }) => ({
        rule: {
            kind: 'outcome',
            action: table.actions[action],
            antecedent: item === undefined ? {} : (0,_policies_search_associations_js__WEBPACK_IMPORTED_MODULE_1__/* .antecedentOf */ .j)(table, [item]),
            outcome: table.outcomes[outcome]
        },
        situations: () => (0,_policies_kinds_counting_js__WEBPACK_IMPORTED_MODULE_4__/* .keptWhere */ .S0)(item === undefined ? universe : (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(universe, (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfItem */ .QY)(table, item)), (row) => table.outcome[row] === outcome)
    }));
}
/** Less often than this an outcome is none to test. */
const FEWEST_OF_AN_OUTCOME = 5;
/** Outcomes that may be tested. The rest may be free texts, as many as there are events. */
function frequentIn(counts) {
    const placeOf = new Int32Array(counts.length).fill(-1);
    const outcomes = [];
    counts.forEach((count, outcome) => {
        if (count < FEWEST_OF_AN_OUTCOME)
            return;
        placeOf[outcome] = outcomes.length;
        outcomes.push(outcome);
    });
    return { outcomes: Uint32Array.from(outcomes), placeOf };
}
/** By item: how many of the rows; by item and frequent outcome: how many of these. */
function outcomesByItem(table, rows, { outcomes, placeOf }) {
    const width = outcomes.length;
    const rowsOf = new Uint32Array(table.items.length);
    const byItem = new Uint32Array(table.items.length * width);
    for (let r = 0; r < rows.length; r++) {
        const row = rows[r];
        const place = placeOf[table.outcome[row]];
        const end = table.itemStart[row + 1];
        for (let i = table.itemStart[row]; i < end; i++) {
            const item = table.itemIds[i];
            rowsOf[item] = rowsOf[item] + 1;
            if (place < 0)
                continue;
            const at = item * width + place;
            byItem[at] = byItem[at] + 1;
        }
    }
    return { rowsOf, byItem };
}


/***/ }),

/***/ 8925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ withinCases),
/* harmony export */   et: () => (/* binding */ designOf),
/* harmony export */   i7: () => (/* binding */ relabel),
/* harmony export */   l3: () => (/* binding */ FEW_CASES)
/* harmony export */ });
/* harmony import */ var _statistics_gamma_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2718);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1219);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3360);



/** More lines than this add time but hardly any certainty: units are then bundled. */
const MOST_LINES = 500;
/** Lines that bundling leaves to the smaller side: it is there that certainty is scarce. */
const FEWEST_LINES = 50;
/** With fewer common cases than this, flipping whole cases can prove little: trials are exchanged within them. */
const FEW_CASES = 20;
/** By cases where both sides name them, else by sessions, else by events. */
function designOf(pool) {
    const hashes = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .unitHashes */ .p)(pool);
    const draft = {
        pool,
        lineOf: new Int32Array(pool.table.sessions).fill(-1),
        weight: new Float64Array(pool.table.sessions).fill(1),
        groups: [],
        flips: [],
        observed: [],
        logRelabellings: 0
    };
    if (pool.unit === 'case')
        return caseDesign(draft, (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .casesOf */ .DS)(pool, hashes), hashes);
    const units = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionUnits */ .E8)(pool, hashes);
    exchange(draft, units);
    const assumptions = pool.unit === 'event' ? ['events are taken as independent of each other: the logs name no sessions'] : [];
    const scheme = pool.unit === 'event' ? 'events' : 'sessions';
    return finished(draft, units, { scheme, matched: false, assumptions });
}
function caseDesign(draft, { shared, alone }, hashes) {
    const units = [0, 1].map((side) => [
        ...shared.map((pair) => pair[side]),
        ...alone[side]
    ]);
    const assumptions = [];
    const trials = shared.some(([a, b]) => a.sessions.length + b.sessions.length > 2);
    const few = shared.length > 0 && shared.length < FEW_CASES && trials;
    if (few) {
        withinCases(draft, shared, hashes);
        assumptions.push('few cases: the trials of one case are taken as independent of each other');
    }
    else
        flipCases(draft, shared);
    const comparable = alone[0].length > 0 && alone[1].length > 0;
    if (comparable)
        exchange(draft, alone);
    if (shared.length === 0)
        assumptions.push('the two logs did different cases: whole cases are compared, and a difference between the cases cannot be told from one between the agents');
    else if (alone[0].length + alone[1].length > 0)
        assumptions.push(`${alone[0].length + alone[1].length} of ${shared.length + alone[0].length + alone[1].length} cases ran on one side only: ${comparable ? 'they are compared as whole cases with each other' : 'they take no part in the tests'}`);
    const scheme = shared.length === 0 ? 'cases' : few ? 'within-cases' : 'paired';
    const matched = mostlyShared(draft.pool, shared);
    return finished(draft, units, { scheme, matched, assumptions });
}
/** Whether most sessions of both sides ran cases that the other side ran too. */
function mostlyShared({ table, baselineSessions }, shared) {
    const [before, after] = [0, 1].map((side) => shared.reduce((sum, pair) => sum + pair[side].sessions.length, 0));
    return before > 0 && 2 * before >= baselineSessions && 2 * after >= table.sessions - baselineSessions;
}
function finished(draft, units, told) {
    const { pool, lineOf, weight, groups, logRelabellings } = draft;
    return {
        ...told,
        lines: draft.observed.length,
        lineOf,
        weight,
        unweighted: weight.every((own) => own === 1),
        side: Uint8Array.from({ length: pool.table.sessions }, (_, session) => (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .Jh)(pool, session)),
        groups,
        flips: Uint8Array.from(draft.flips),
        observed: Uint8Array.from(draft.observed),
        logRelabellings,
        units: [units[0].length, units[1].length]
    };
}
function addLine(draft, label, flips) {
    draft.observed.push(label);
    draft.flips.push(flips);
    return draft.observed.length - 1;
}
/** A line per case: the difference between its sides. If nothing changed, the sides could as well be the other way round. */
function flipCases(draft, shared) {
    for (const [before, after] of shared) {
        const line = addLine(draft, 1, 1);
        const [b, c] = [before.sessions.length, after.sessions.length];
        // The precision of a difference of means, so that one trial against three counts for what it is worth.
        const worth = (2 * b * c) / (b + c);
        for (const { sessions, side } of [before, after])
            for (const session of sessions) {
                draft.lineOf[session] = line;
                draft.weight[session] = ((side === 1 ? 1 : -1) * worth) / sessions.length;
            }
    }
    draft.logRelabellings += shared.length * Math.LN2;
}
/** A group per case, a line per trial. */
function withinCases(draft, shared, hashes) {
    for (const [before, after] of shared) {
        const sessions = [...before.sessions, ...after.sessions].sort((a, b) => hashes[a] - hashes[b] || a - b);
        const lines = sessions.map((session) => {
            const line = addLine(draft, (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .Jh)(draft.pool, session), 0);
            draft.lineOf[session] = line;
            return line;
        });
        addGroup(draft, lines, after.sessions.length);
    }
}
/** One group in which units of both sides change places, bundled where they are very many. */
function exchange(draft, sides) {
    // Bundles of equally many units may be exchanged wherever the units themselves may.
    const [small, large] = [sides[0].length, sides[1].length].sort((a, b) => a - b);
    const size = Math.max(1, Math.min(Math.ceil((small + large) / MOST_LINES), Math.floor(small / FEWEST_LINES)));
    const bundles = sides.flatMap((units, side) => {
        const own = Array.from({ length: Math.ceil(units.length / size) }, () => ({
            side,
            hash: 0,
            sessions: []
        }));
        units.forEach((unit, i) => {
            const bundle = own[i % own.length];
            bundle.hash = (bundle.hash + unit.hash) >>> 0;
            bundle.sessions.push(...unit.sessions);
        });
        return own;
    });
    // Lines stand in the order of their content, so that neither names nor places of sessions reach the relabelling.
    bundles.sort((a, b) => a.hash - b.hash || a.side - b.side);
    const lines = bundles.map(({ side, sessions }) => {
        const line = addLine(draft, side, 0);
        for (const session of sessions)
            draft.lineOf[session] = line;
        return line;
    });
    addGroup(draft, lines, bundles.filter(({ side }) => side === 1).length);
}
function addGroup(draft, lines, chosen) {
    draft.groups.push({ lines: Uint32Array.from(lines), chosen });
    draft.logRelabellings +=
        (0,_statistics_gamma_js__WEBPACK_IMPORTED_MODULE_2__/* .logFactorial */ .kV)(lines.length) - (0,_statistics_gamma_js__WEBPACK_IMPORTED_MODULE_2__/* .logFactorial */ .kV)(chosen) - (0,_statistics_gamma_js__WEBPACK_IMPORTED_MODULE_2__/* .logFactorial */ .kV)(lines.length - chosen);
}
/** Deals the labels out anew: 1 in `mask` for the current side, or for a case that stands as observed. */
function relabel(design, random, mask) {
    mask.fill(0);
    let bits = 0;
    let left = 0;
    // Most designs flip nothing.
    const first = design.flips.indexOf(1);
    for (let line = first; line >= 0 && line < mask.length; line++) {
        if (design.flips[line] !== 1)
            continue;
        if (left === 0) {
            bits = random.bits();
            left = 32;
        }
        mask[line] = bits & 1;
        bits >>>= 1;
        left--;
    }
    for (const { lines, chosen } of design.groups) {
        // The smaller side is drawn, each subset of its size as likely as any other.
        const few = chosen * 2 <= lines.length;
        const draws = few ? chosen : lines.length - chosen;
        if (!few)
            for (let i = 0; i < lines.length; i++)
                mask[lines[i]] = 1;
        random.mark(mask, lines, draws, few ? 1 : 0);
    }
}


/***/ }),

/***/ 1219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ seedOf),
/* harmony export */   p: () => (/* binding */ unitHashes)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4379);


/**
 * A number per session made from what happened in it and from nothing else: neither its name nor its place in the
 * files. The order of relabelling and the seed rest on it, so that equal logs give equal verdicts.
 */
function unitHashes({ table }) {
    const known = made.get(table) ?? hashesOf(table);
    made.set(table, known);
    return known;
}
const made = new WeakMap();
/** Beside those of its items. */
const NUMBERS_OF_EVENT = 5;
function hashesOf(table) {
    const actions = table.actions.map((text) => (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(text, 1));
    const outcomes = table.outcomes.map((text) => (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(text, 2));
    const items = table.items.map(({ key, value }) => (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(JSON.stringify([key, value]), 3));
    const cases = table.cases.map((text) => (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(text, 4));
    /** What happened in the session at hand. */
    let numbers = new Int32Array(0);
    return Uint32Array.from({ length: table.sessions }, (_, session) => {
        const named = table.sessionCase[session];
        const [from, end] = [table.sessionStart[session], table.sessionStart[session + 1]];
        const most = NUMBERS_OF_EVENT * (end - from) + table.itemStart[end] - table.itemStart[from];
        if (numbers.length < most)
            numbers = new Int32Array(most);
        let size = 0;
        for (let row = from; row < end; row++) {
            const outcome = table.outcome[row];
            numbers[size++] = actions[table.action[row]];
            numbers[size++] = outcome === _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 ? 0 : outcomes[outcome];
            numbers[size++] = table.repeated[row];
            numbers[size++] = thousandths(table.latencyMs, row);
            numbers[size++] = thousandths(table.tokens, row);
            const last = table.itemStart[row + 1];
            for (let i = table.itemStart[row]; i < last; i++)
                numbers[size++] = items[table.itemIds[i]];
        }
        return (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .mix */ .jh)((0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .hashNumbers */ .hO)(named === _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 ? 0 : cases[named], numbers, size));
    });
}
/** A measurement as an integer; -1 where there is none. */
function thousandths(column, row) {
    const value = column?.[row] ?? Number.NaN;
    return Number.isNaN(value) ? -1 : Math.round(value * 1000) | 0;
}
/** One seed for both logs, whatever the order of their sessions. */
function seedOf(pool) {
    let sum = 0;
    unitHashes(pool).forEach((hash, session) => {
        sum = (sum + (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .mix */ .jh)(hash + (session < pool.baselineSessions ? 1 : 2))) >>> 0;
    });
    return sum;
}


/***/ }),

/***/ 2850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ NEARLY_ALWAYS),
/* harmony export */   OE: () => (/* binding */ RELATED_ACROSS),
/* harmony export */   SP: () => (/* binding */ RELIED_ON),
/* harmony export */   T5: () => (/* binding */ isAboutPlace),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   _p: () => (/* binding */ MOST_OF_ALL),
/* harmony export */   lz: () => (/* binding */ isAboutNumber),
/* harmony export */   mV: () => (/* binding */ isHardlyLeft),
/* harmony export */   sh: () => (/* binding */ common),
/* harmony export */   u8: () => (/* binding */ ONE_AND_THE_SAME),
/* harmony export */   vY: () => (/* binding */ beside),
/* harmony export */   vz: () => (/* binding */ isLeftByChance),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _abstraction_reductions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7768);
/* harmony import */ var _policies_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9749);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4166);





/** What remains of a change once its cause is taken away lies within this many deviations, as chance would. */
const LEFT_BY_CHANCE = 3;
/** Whether so many deviations are no more than chance leaves of a change whose cause was taken away. */
const isLeftByChance = (z) => Math.abs(z) < LEFT_BY_CHANCE;
/** What a change of its own keeps of its strength at least: to leave a cause's events out costs it a part of its own. */
const KEPT_BY_OTHERS = 0.6;
/**
 * Whether a change of so many deviations follows from its cause: what is left of it without that one is no more than chance
 * leaves, and clearly less than there was.
 */
const isHardlyLeft = (left, whole) => isLeftByChance(left) && Math.abs(left) < KEPT_BY_OTHERS * Math.abs(whole);
/** What held so often before was relied on, whether or not a policy says so; what is done more seldom is a habit. */
const RELIED_ON = 0.95;
/** What held so often before is a promise: that it is broken is the news, whatever else is seen of it. */
const NEARLY_ALWAYS = 0.98;
/** Below any strength there is. */
const LAST = 1e9;
/** Of two changes about as strong, the one that people know is named as the cause. */
const KNOWN_PREFERENCE = 1.15;
/**
 * One cause, one finding. The strongest change is taken as a cause; every other change that is gone once the events of
 * that cause are left out describes the same events (a synonym key, a specialisation, the action taken instead).
 * `given` are causes that show otherwise, taken before all others.
 */
function groupByCause(changed, design, rows, given = [], without) {
    const strength = ({ statistic, tracked, required, seldom, cell }) => (required ? Number.MAX_SAFE_INTEGER : seldom === true ? -LAST : 0) +
        Math.abs((0,_strength_js__WEBPACK_IMPORTED_MODULE_4__/* .caseStrength */ .wX)(statistic)) * (tracked ? KNOWN_PREFERENCE : 1) -
        0.05 * cell.conditions;
    let rest = changed
        .map((_, i) => i)
        .sort((a, b) => strength(changed[b]) - strength(changed[a]) || a - b);
    const groups = [];
    for (const { leader, explains } of given) {
        const variants = rest
            .map((i) => changed[i])
            .filter((change) => change !== leader && !change.required && explains(change));
        groups.push({ leader, variants });
        rest = rest.filter((i) => changed[i] !== leader && !variants.includes(changed[i]));
    }
    const variantsOf = (leader, skip) => {
        const others = rest
            .map((i) => changed[i])
            .filter((change) => change !== leader && !change.required && comparable(leader.cell, change.cell));
        const variants = others.filter((change) => explained(change, leader, design, skip, without));
        return others.filter((change) => variants.includes(change) || variants.some((variant) => isInsteadOf(change, variant)));
    };
    const add = (leader, variants) => {
        groups.push({ leader, variants });
        rest = rest.filter((i) => changed[i] !== leader && !variants.includes(changed[i]));
    };
    while (rest.length > 0) {
        const leader = changed[rest[0]];
        const skip = rowsOf(leader, rows);
        const variants = variantsOf(leader, skip);
        const causes = leader.required || isBroken(leader) ? undefined : twoCauses(leader, variants, skip, design);
        if (causes === undefined) {
            add(leader, variants);
            continue;
        }
        const [first, second] = causes;
        const own = variantsOf(first, rowsOf(first, rows)).filter((change) => change !== second);
        add(first, own.includes(leader) ? own : [leader, ...own]);
        add(second, variantsOf(second, rowsOf(second, rows)));
    }
    return groups;
}
function rowsOf({ cell }, rows) {
    const marked = new Uint8Array(rows);
    for (const row of cell.rows ?? [])
        marked[row] = 1;
    return marked;
}
/**
 * A promise that people know and that was kept nearly always, of whatever came between: what is seen of it here and there,
 * in what comes next instead, is never its cause.
 */
const isBroken = ({ cell: { rule, sign }, statistic, tracked }) => tracked &&
    rule?.kind === 'sequence' &&
    !isAboutPlace(rule.template) &&
    statistic.z * sign < 0 &&
    statistic.before >= NEARLY_ALWAYS;
/** What comes directly next, or first, or last, is another thing wherever a step is put in. */
const isAboutPlace = (template) => /^chain_|^first$|^last$/.test(template);
/** How often an action is done in a session, whatever comes before or after it. */
const isAboutNumber = (template) => template === 'at_most' || template === 'exactly_once';
/**
 * Two unrelated changes on events of their own that together are all that is seen of the strongest one: "directly after
 * A comes B" weakens where A comes late, and where B is no longer chosen.
 */
function twoCauses(whole, variants, skip, design) {
    const apart = variants.filter(({ cell }) => {
        const left = (0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRows */ ["do"])(cell) ? (0,_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .statisticOf */ .Q)(cell, design, skip) : undefined;
        return left !== undefined && !isLeftByChance(left.z);
    });
    const [first] = apart;
    if (first === undefined)
        return undefined;
    const second = apart.find((change) => {
        const between = common(first, change);
        return (Math.abs(between) < RELATED &&
            !isLeftByChance(beside(change, first)) &&
            together(common(whole, first), common(whole, change), between) >= NEARLY_ALL);
    });
    return second && [first, second];
}
/** Share of the variance of a change that two causes make together, from which on it has none of its own. */
const NEARLY_ALL = 0.75;
/** Share of the variance that follows from two others, by its correlations with them and theirs with each other. */
const together = (first, second, between) => (first ** 2 + second ** 2 - 2 * first * second * between) / (1 - between ** 2);
/** What is left of a change beside another one, in deviations. */
function beside(change, other) {
    const shared = common(change, other);
    const [own, its] = (0,_strength_js__WEBPACK_IMPORTED_MODULE_4__/* .sideBySide */ .Qp)(change.statistic, other.statistic);
    return (own - shared * its) / Math.sqrt(1 - shared * shared);
}
/** Correlation over sessions from which on two changes differ in rounding alone. */
const ONE_AND_THE_SAME = 0.9999;
/** Correlation of two changes over the sessions. */
const common = (a, b) => correlation(scoresOf(a), scoresOf(b));
const scoresOf = ({ statistic }) => statistic.unitScores ?? statistic.scores;
/** What an agent does and how that ends are two things, though they happen on the same events. */
function comparable(leader, other) {
    const aboutEnding = (cell) => cell.rule?.kind === 'outcome' || cell.subject?.name === 'errors' || cell.subject?.name === 'denials';
    if (other.family === 'vital' && !(0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRows */ ["do"])(other))
        return true;
    const ofArguments = [leader, other].filter(({ family }) => family === 'argument').length;
    if (ofArguments === 2)
        return sameArgument(leader, other);
    return ofArguments === 0 && aboutEnding(leader) === aboutEnding(other);
}
/**
 * Which calls are made is one thing, what they are made with another, and so is each of their arguments: without the
 * calls nothing is seen of any of it. Arguments that come and go together are one, and so are the parts of one.
 */
function sameArgument(one, other) {
    const keyOf = ({ rule, subject }) => rule?.kind === 'precondition' ? Object.keys(rule.requires).map(_abstraction_reductions_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeKey */ .Nl).sort().join() : subject?.name;
    if (keyOf(one) === keyOf(other))
        return true;
    if ((0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .situationCount */ .Wt)(one) !== (0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .situationCount */ .Wt)(other))
        return false;
    const [a, b] = [one, other].map(({ rows, values }) => ({ rows, values }));
    return a.values.every((value, i) => a.rows?.[i] === b.rows?.[i] && (value === b.values[i]) === (a.values[0] === b.values[0]));
}
function explained(change, leader, design, skip, without) {
    const shared = Math.abs(common(change, leader));
    const related = shared >= (sameSort(change.cell, leader.cell) ? RELATED : RELATED_ACROSS);
    const ofRows = (0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRows */ ["do"])(change.cell);
    const left = ofRows ? (0,_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .statisticOf */ .Q)(change.cell, design, skip) : undefined;
    const gone = ofRows && (left === undefined || isLeftByChance(left.z));
    const follows = (related && (shared > ONE_AND_THE_SAME || isLeftByChance(beside(change, leader)))) ||
        (shared >= RELATED && isNextOf(change.cell, leader.cell) && isEcho(change, leader));
    if (promisedOfOne(change.cell, leader.cell))
        return gone && follows;
    if (gone)
        return related || follows || sameSort(change.cell, leader.cell);
    if (follows || (shared >= THE_SAME && isMostly(change, leader)))
        return true;
    return isGoneWithout(change, leader, skip, without);
}
/** Of the same situations, what is no longer chosen where something else is: one of the two says it. */
const isInsteadOf = (change, other) => change.cell.rule?.kind === 'association' &&
    other.cell.rule?.kind === 'association' &&
    (0,_policies_identity_js__WEBPACK_IMPORTED_MODULE_1__.canonicalRule)({ ...change.cell.rule, consequent: '' }) ===
        (0,_policies_identity_js__WEBPACK_IMPORTED_MODULE_1__.canonicalRule)({ ...other.cell.rule, consequent: '' }) &&
    common(change, other) <= -RELATED &&
    isLeftByChance(beside(change, other));
/** A number of each session moves along with what is done in some of them, however little the two have in common. */
function isGoneWithout(change, leader, skip, without) {
    const rows = (0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRows */ ["do"])(leader.cell) ? (0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .situationCount */ .Wt)(leader.cell) : 0;
    if ((0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRows */ ["do"])(change.cell) || rows === 0 || rows > MOST_OF_ALL * skip.length)
        return false;
    const rest = without?.(change, skip)?.z;
    return rest !== undefined && isHardlyLeft(rest, change.statistic.z);
}
/** Without nearly all events hardly anything can be seen. */
const MOST_OF_ALL = 0.75;
/**
 * Which action comes next, said of one that a promise about order speaks of: where the promise is broken, something else
 * comes next. Much else decides that too, so the two have less in common than they would as one and the same.
 */
function isNextOf({ rule, subject }, { rule: promise }) {
    if (promise?.kind !== 'sequence')
        return false;
    if (rule?.kind === 'sequence' && rule.target === undefined)
        return rule.activation === promise.target;
    const isOfIt = (action) => action === promise.activation || action === promise.target;
    if (subject?.type === 'action-share')
        return isOfIt(subject.name);
    return rule?.kind === 'association' && (isOfIt(rule.consequent) || isOfIt(rule.antecedent.previous_action));
}
/** What is left beside its cause is no news among so many that may come next, and the smaller part of what is seen. */
function isEcho(change, leader) {
    const [own] = (0,_strength_js__WEBPACK_IMPORTED_MODULE_4__/* .sideBySide */ .Qp)(change.statistic, leader.statistic);
    return isHardlyLeft(beside(change, leader), own);
}
/** Correlation over sessions from which on two changes are seen in the same sessions. */
const THE_SAME = 0.7;
/** What counts sessions and what counts calls never agree to the last: of much there is much left, and little in parts. */
const LITTLE_LEFT = 0.4;
/** Whether all but a small part of a change is another one, however sure that part is in a large log; or the other is of it. */
function isMostly(change, leader) {
    const [own] = (0,_strength_js__WEBPACK_IMPORTED_MODULE_4__/* .sideBySide */ .Qp)(change.statistic, leader.statistic);
    return (Math.abs(beside(change, leader)) < LITTLE_LEFT * Math.abs(own) || isLeftByChance(beside(leader, change)));
}
/** Correlation over sessions from which one change may be what is seen of another. */
const RELATED = 0.3;
/** What an agent chooses and the order it keeps change on the same events without one being the other. */
const RELATED_ACROSS = 0.5;
/**
 * What two other actions have to do with the occurrences of one: a refund goes out unchecked here and unapproved there.
 * Each promise is broken for itself, though nothing is left of one without the occurrences of the other.
 */
const promisedOfOne = ({ rule: a }, { rule: b }) => a?.kind === 'sequence' &&
    b?.kind === 'sequence' &&
    a.activation === b.activation &&
    a.target !== undefined &&
    b.target !== undefined &&
    a.target !== b.target;
const sameSort = (a, b) => !(0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRows */ ["do"])(a) || !(0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRows */ ["do"])(b) || (a.rule?.kind === 'sequence') === (b.rule?.kind === 'sequence');
function correlation(a, b) {
    let ab = 0;
    let aa = 0;
    let bb = 0;
    for (let i = 0; i < a.length; i++) {
        ab += a[i] * b[i];
        aa += a[i] ** 2;
        bb += b[i] ** 2;
    }
    return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}


/***/ }),

/***/ 6536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ groupWords),
/* harmony export */   r_: () => (/* binding */ scoredByKernel),
/* harmony export */   zf: () => (/* binding */ forgetSituations)
/* harmony export */ });
/* harmony import */ var _comparison_kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6158);
/* harmony import */ var _comparison_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2233);


/** The last cell's: those of the same situations come one after the other. */
let last;
/**
 * A cell's statistic by its scores on the lines of a design in which every session weighs alike. `null` where no
 * relabelling could make a difference; undefined where the kernel cannot do it: there are too many situations, or the
 * engine does not run it.
 */
function scoredByKernel(situations, values, byCertainty, design) {
    if (values.length > _comparison_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SITUATIONS */ .k || design.lineOf.length > _comparison_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SITUATIONS */ .k)
        return undefined;
    const isSame = last?.strata === situations.strata &&
        last.sessions === situations.sessions &&
        last.design === design &&
        last.loan === (0,_comparison_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .loanOfKernel */ .Vz)();
    if (!isSame)
        last = situated(situations, design);
    if (last === undefined)
        return undefined;
    const { memory, exports } = last.kernel;
    new Uint8Array(memory.buffer, last.values, values.length).set(values);
    const at = exports.scored(last.values, byCertainty ? 1 : 0);
    if (at === 0)
        return undefined;
    if (at < 0)
        return null;
    const found = new Float64Array(memory.buffer, at, design.lines + _comparison_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBERS_OF_STATISTIC */ .Cn);
    const [offset = 0, z = 0, before = 0, delta = 0, deviation = 0] = found.subarray(design.lines);
    return { scores: found.slice(0, design.lines), offset, z, before, delta, deviation };
}
function situated({ sessions, strata }, design) {
    const { lineOf, side, lines, flips, observed } = design;
    const size = sessions.length;
    const groups = groupWords(design);
    const ofAt = _comparison_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FREE_FROM */ .YN + 4 * size;
    const lineOfAt = ofAt + 4 * size;
    const groupsAt = lineOfAt + 4 * lineOf.length;
    const sideAt = groupsAt + 4 * groups.length;
    const flipsAt = sideAt + side.length;
    const observedAt = flipsAt + flips.length;
    const free = observedAt + observed.length;
    const kernel = (0,_comparison_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonKernel */ .fr)(free);
    if (kernel === undefined)
        return undefined;
    const { memory, exports } = kernel;
    new Uint32Array(memory.buffer, _comparison_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FREE_FROM */ .YN, size).set(sessions);
    new Uint32Array(memory.buffer, ofAt, size).set(strata.of);
    new Int32Array(memory.buffer, lineOfAt, lineOf.length).set(lineOf);
    new Int32Array(memory.buffer, groupsAt, groups.length).set(groups);
    const bytes = new Uint8Array(memory.buffer);
    bytes.set(side, sideAt);
    bytes.set(flips, flipsAt);
    bytes.set(observed, observedAt);
    const values = exports.situate(_comparison_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FREE_FROM */ .YN, ofAt, size, strata.count, lineOfAt, sideAt, lines, flipsAt, observedAt, groupsAt, free);
    return values === 0 ? undefined : { sessions, strata, design, kernel, values, loan: (0,_comparison_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .loanOfKernel */ .Vz)() };
}
const groupsByDesign = new WeakMap();
/** A design's groups as the kernel reads them. */
function groupWords(design) {
    const known = groupsByDesign.get(design);
    if (known !== undefined)
        return known;
    const words = new Int32Array(design.groups.reduce((sum, { lines }) => sum + 2 + lines.length, 1));
    let at = 0;
    for (const { lines, chosen } of design.groups) {
        // One without lines adds nothing, and would end the list.
        if (lines.length === 0)
            continue;
        words[at] = lines.length;
        words[at + 1] = chosen;
        words.set(lines, at + 2);
        at += 2 + lines.length;
    }
    groupsByDesign.set(design, words);
    return words;
}
/** What is held of the last cell of a run. */
function forgetSituations() {
    last = undefined;
}


/***/ }),

/***/ 25:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ statisticOf),
/* harmony export */   j: () => (/* binding */ statisticsOf)
/* harmony export */ });
/* harmony import */ var _statistics_grid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3091);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9749);
/* harmony import */ var _score_kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6536);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4346);




/**
 * The stratified score statistic U = 2 Σ_h [n_bh/n_h Σ_c (y − p̄_h) − n_ch/n_h Σ_b (y − p̄_h)], which is
 * Σ_c (y − p̄_h) − Σ_b (y − p̄_h): a sum over sessions, linear in the labels, whose mean and variance over all
 * relabellings are known exactly.
 * Undefined where no relabelling could make a difference.
 */
function statisticOf(cell, whole, skip) {
    const design = (0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .designFor */ .ml)(cell, whole);
    const statistic = statisticOn(cell, design, skip);
    if (statistic === undefined || design === whole || whole.trials === undefined)
        return statistic;
    // Of all events of the sessions each case has some, and so can be held against its other side as a whole.
    const units = cell.whole && statisticOn(cell, whole, skip);
    if (units !== undefined)
        return { ...statistic, unitScores: units.scores, unitZ: units.z };
    return { ...statistic, ...(0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .byCase */ .yO)(statistic.scores, design, whole.trials.caseOf) };
}
function statisticOn(cell, design, skip) {
    const { strata } = cell;
    const { sessions, values, rows } = (0,_folded_js__WEBPACK_IMPORTED_MODULE_0__/* .lentCounts */ .m0)(cell);
    const byCertainty = cell.byCertainty === true;
    if (skip === undefined && values instanceof Uint8Array && design.unweighted) {
        const scored = (0,_score_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .scoredByKernel */ .r_)({ sessions, strata }, values, byCertainty, design);
        if (scored !== undefined)
            return scored ?? undefined;
        return ofKept(placesOf(sessions, strata, design), values, byCertainty, design);
    }
    const used = skip === undefined || rows === undefined ? undefined : unskipped(rows, skip);
    const situations = { sessions, values, of: strata.of, count: strata.count, used };
    const { total, sum } = totals(situations, design);
    const mean = sum.map((value, h) => (total[h] === 0 ? 0 : value / total[h]));
    const worth = worthOf(mean, byCertainty);
    const scored = scoredValues(situations, design, mean, worth);
    return standardised(scored.scores, design, leverage(scored, worth));
}
/**
 * By cell its statistic. Cells of the same strata one after the other: where their situations count is found once for
 * all of them.
 */
function statisticsOf(cells, design) {
    const alike = new Map();
    cells.forEach(({ strata }, i) => {
        const own = alike.get(strata);
        if (own === undefined)
            alike.set(strata, [i]);
        else
            own.push(i);
    });
    const statistics = cells.map(() => undefined);
    for (const own of alike.values())
        for (const i of own)
            statistics[i] = statisticOf(cells[i], design);
    (0,_score_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .forgetSituations */ .zf)();
    last = undefined;
    (0,_folded_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetLent */ .BM)();
    room = { line: new Uint32Array(0), slot: new Uint32Array(0) };
    return statistics;
}
const worthOf = (mean, byCertainty) => mean.map((p) => (byCertainty && p > 0 && p < 1 ? 1 / (p * (1 - p)) : 1));
function totals({ sessions, values, of, count, used }, { lineOf }) {
    const total = new Float64Array(count);
    const sum = new Float64Array(count);
    const whole = values instanceof Uint8Array;
    const size = used?.length ?? sessions.length;
    for (let k = 0; k < size; k++) {
        const i = used === undefined ? k : used[k];
        if (lineOf[sessions[i]] < 0)
            continue;
        const h = of[i];
        const value = values[i];
        total[h] = total[h] + 1;
        sum[h] = sum[h] + (whole ? value : (0,_statistics_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .onGrid */ .k)(value));
    }
    return { total, sum };
}
const nothingScored = (lines, count) => ({
    scores: new Float64Array(lines),
    exposure: [new Float64Array(count), new Float64Array(count)],
    kept: new Float64Array(count)
});
function scoredValues({ sessions, values, of, count, used }, { lines, lineOf, weight, side }, mean, worth) {
    const scored = nothingScored(lines, count);
    const { scores, exposure, kept } = scored;
    const size = used?.length ?? sessions.length;
    for (let k = 0; k < size; k++) {
        const i = used === undefined ? k : used[k];
        const session = sessions[i];
        const line = lineOf[session];
        if (line < 0)
            continue;
        const h = of[i];
        const w = weight[session];
        const value = values[i];
        scores[line] = scores[line] + (0,_statistics_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .onGrid */ .k)(w * worth[h] * (value - mean[h]));
        const own = exposure[side[session]];
        own[h] = own[h] + (0,_statistics_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .onGrid */ .k)(Math.abs(w));
        if (own === exposure[0])
            kept[h] = kept[h] + (0,_statistics_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .onGrid */ .k)(Math.abs(w) * value);
    }
    return scored;
}
/** Of the last cell only: for all cells of a big log they would take more than all else. */
let last;
let room = { line: new Uint32Array(0), slot: new Uint32Array(0) };
function placesOf(sessions, strata, design) {
    if (last?.strata === strata && last.design === design && last.sessions === sessions)
        return last;
    const { lineOf, lines, side } = design;
    const { of, count } = strata;
    const size = sessions.length;
    if (room.line.length < size)
        room = { line: new Uint32Array(size), slot: new Uint32Array(size) };
    const line = room.line.subarray(0, size);
    const slot = room.slot.subarray(0, size);
    const exposure = [new Float64Array(count), new Float64Array(count)];
    for (let i = 0; i < size; i++) {
        const session = sessions[i];
        const own = lineOf[session];
        if (own < 0) {
            line[i] = lines;
            slot[i] = 2 * count;
            continue;
        }
        const h = of[i];
        line[i] = own;
        slot[i] = 2 * h + side[session];
        const seen = exposure[side[session]];
        seen[h] = seen[h] + 1;
    }
    last = { strata, design, sessions, line, slot, exposure };
    return last;
}
/** The same where nothing but 0 and 1 occurs and every session weighs alike: two scores a stratum are all there are. */
function ofKept({ line, slot, exposure }, values, byCertainty, design) {
    const [before, after] = exposure;
    const count = before.length;
    const keptIn = new Float64Array(2 * count + 1);
    for (let i = 0; i < slot.length; i++) {
        const own = slot[i];
        keptIn[own] = keptIn[own] + values[i];
    }
    const kept = new Float64Array(count);
    const mean = new Float64Array(count);
    for (let h = 0; h < count; h++) {
        const total = before[h] + after[h];
        kept[h] = keptIn[2 * h];
        mean[h] = total === 0 ? 0 : (kept[h] + keptIn[2 * h + 1]) / total;
    }
    const worth = worthOf(mean, byCertainty);
    const scoreOf = new Float64Array(2 * count + 2);
    for (let h = 0; h < count; h++) {
        scoreOf[2 * h] = (0,_statistics_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .onGrid */ .k)(worth[h] * (0 - mean[h]));
        scoreOf[2 * h + 1] = (0,_statistics_grid_js__WEBPACK_IMPORTED_MODULE_3__/* .onGrid */ .k)(worth[h] * (1 - mean[h]));
    }
    const sums = new Float64Array(design.lines + 1);
    for (let i = 0; i < slot.length; i++) {
        const own = line[i];
        const stratum = slot[i] & ~1;
        sums[own] = sums[own] + scoreOf[stratum + values[i]];
    }
    const scores = sums.subarray(0, design.lines);
    return standardised(scores, design, leverage({ scores, exposure, kept }, worth));
}
function unskipped(rows, skip) {
    const left = new Uint32Array(rows.length);
    let size = 0;
    for (let i = 0; i < rows.length; i++)
        if (skip[rows[i]] !== 1)
            left[size++] = i;
    return left.subarray(0, size);
}
function leverage({ exposure: [before, after], kept }, worth) {
    let gain = 0;
    let sum = 0;
    after.forEach((c, h) => {
        const b = before[h];
        if (b === 0 || c === 0)
            return;
        const own = (2 * worth[h] * b * c) / (b + c);
        gain += own;
        sum += (own * kept[h]) / b;
    });
    return { gain, before: gain > 0 ? sum / gain : 0 };
}
/** U as a sum over the chosen lines less its mean over all relabellings; and its exact variance over them. */
function standardised(scores, design, { gain, before }) {
    let offset = 0;
    let variance = 0;
    for (let line = 0; line < scores.length; line++) {
        if (design.flips[line] !== 1)
            continue;
        // Σ ±d = 2 Σ over the lines that stand as observed − Σ d.
        const d = scores[line];
        offset += d;
        variance += d * d;
        scores[line] = 2 * d;
    }
    for (const { lines, chosen } of design.groups) {
        const size = lines.length;
        let mean = 0;
        // Counted: going from member to member makes an object a step until the loop is compiled.
        for (let i = 0; i < size; i++)
            mean += scores[lines[i]];
        mean /= size;
        let spread = 0;
        for (let i = 0; i < size; i++) {
            const line = lines[i];
            // Σ over one side − Σ over the other = 2 Σ over the chosen, once centred.
            const centred = 2 * (scores[line] - mean);
            scores[line] = centred;
            spread += centred * centred;
        }
        if (size > 1)
            variance += (spread * chosen * (size - chosen)) / (size * (size - 1));
    }
    const scale = Math.sqrt(variance);
    if (!(scale > 1e-9))
        return undefined;
    let u = -offset;
    for (let line = 0; line < scores.length; line++)
        if (design.observed[line] === 1)
            u += scores[line];
    for (let line = 0; line < scores.length; line++)
        scores[line] = scores[line] / scale;
    return {
        scores,
        offset: offset / scale,
        z: u / scale,
        before,
        delta: gain > 0 ? u / gain : 0,
        deviation: gain > 0 ? scale / gain : Number.POSITIVE_INFINITY
    };
}


/***/ }),

/***/ 4166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Qp: () => (/* binding */ sideBySide),
/* harmony export */   wX: () => (/* binding */ caseStrength),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/**
 * The deviations of two changes on one scale. What occurs in few cases is tested by its single trials and reaches many
 * deviations where whole cases, of which n show √n at most, reach few: beside such a one it counts by its cases too.
 */
const sideBySide = (one, other) => (one.unitScores === undefined) === (other.unitScores === undefined)
    ? [one.z, other.z]
    : [caseStrength(one), caseStrength(other)];
/** Whether a change has at least so large a part of the strength of another one. */
function reaches(one, part, other) {
    const [own, its] = sideBySide(one, other);
    return Math.abs(own) >= part * Math.abs(its);
}
/** The deviations of a change as far as whole cases show it, with the sign of its way; its own z where these are its trials. */
const caseStrength = ({ z, unitZ }) => unitZ ?? z;
/** The strongest of changes, the first of those that are as strong. */
const strongest = (changes) => [...changes].sort((a, b) => Math.abs(caseStrength(b.statistic)) - Math.abs(caseStrength(a.statistic)))[0];


/***/ }),

/***/ 4346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ casesWith),
/* harmony export */   Yp: () => (/* binding */ withTrials),
/* harmony export */   ml: () => (/* binding */ designFor),
/* harmony export */   yO: () => (/* binding */ byCase)
/* harmony export */ });
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8925);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1219);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9749);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3360);




/** z of so many differences is too small for any test among many. */
const FEW_EFFECTIVE = 12;
const isFew = ({ lines, effective }) => lines.size > 0 && (lines.size < _design_js__WEBPACK_IMPORTED_MODULE_0__/* .FEW_CASES */ .l3 || effective < FEW_EFFECTIVE);
const known = new WeakMap();
/**
 * Cases in which the situations of a cell occur at all or, where these are all events of some sessions, in which its action
 * does. What side they are of plays no part.
 */
function casesWith(cell, design) {
    const isShare = cell.whole !== undefined;
    const { sessions, values } = (0,_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .lentCounts */ .m0)(cell);
    const place = isShare ? cell : sessions;
    const made = known.get(place);
    if (made?.lineOf === design.lineOf)
        return made.cases;
    const cases = casesOf(sessions, isShare ? values : undefined, design);
    known.set(place, { lineOf: design.lineOf, cases });
    return cases;
}
/** Of all situations, or of those with a value. */
function casesOf(sessions, values, { lineOf, flips, weight }) {
    const most = new Map();
    for (let i = 0; i < sessions.length; i++) {
        if (values?.[i] === 0)
            continue;
        const session = sessions[i];
        const line = lineOf[session];
        if (line >= 0 && flips[line] === 1)
            most.set(line, (most.get(line) ?? 0) + Math.abs(weight[session]));
    }
    let sum = 0;
    let squares = 0;
    for (const size of most.values()) {
        sum += size;
        squares += size * size;
    }
    return { lines: new Set(most.keys()), effective: squares === 0 ? 0 : sum ** 2 / squares };
}
/**
 * The design on which a cell is tested. Of n differences within cases z is √n at most, and less where some of them are
 * larger than others: a rule that is met in few cases, or in some of them most, could fall from always to never unseen,
 * and so could an action that is done in few. There the trials change places within their cases. Which cells these are
 * depends on where that is, and never on how the labels are dealt out.
 */
function designFor(cell, design) {
    const { trials } = design;
    if (trials === undefined)
        return design;
    const cases = casesWith(cell, design);
    return isFew(cases) && [...cases.lines].every((line) => trials.of.has(line)) ? trials.design : design;
}
/**
 * A design with lines of its own for the trials of those cases in which a cell with few cases occurs. They are dealt
 * out independently of the signs of the cases: two families that each keep their part of the level by themselves then
 * exceed it together by less than the product of these parts.
 */
function withTrials(design, pool, cells) {
    if (design.scheme !== 'paired')
        return design;
    const few = cells.map((cell) => casesWith(cell, design)).filter(isFew);
    const of = new Set(few.flatMap(({ lines }) => [...lines]));
    const shared = sharedOf(design, pool, of);
    // One trial against one is exchanged just as the signs are.
    if (!shared.some(([a, b]) => a.sessions.length + b.sessions.length > 2))
        return design;
    const draft = {
        pool,
        lineOf: design.lineOf.slice(),
        weight: new Float64Array(design.weight.length).fill(1),
        groups: [...design.groups],
        flips: [...design.flips],
        observed: [...design.observed],
        logRelabellings: 0
    };
    (0,_design_js__WEBPACK_IMPORTED_MODULE_0__/* .withinCases */ .RR)(draft, shared, (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .unitHashes */ .p)(pool));
    const caseOf = new Int32Array(draft.observed.length).fill(-1);
    for (let session = 0; session < draft.lineOf.length; session++) {
        const [own, before] = [draft.lineOf[session], design.lineOf[session]];
        if (own !== before)
            caseOf[own] = before;
    }
    const whole = {
        ...design,
        lines: draft.observed.length,
        groups: draft.groups,
        flips: Uint8Array.from(draft.flips),
        observed: Uint8Array.from(draft.observed),
        assumptions: [
            'few cases: the trials of one case are taken as independent of each other',
            ...design.assumptions
        ]
    };
    const { weight } = draft;
    // A case whose trials have no lines by themselves holds nothing of what they are dealt out for.
    const lineOf = draft.lineOf.map((line) => (draft.flips[line] === 1 ? -1 : line));
    return {
        ...whole,
        trials: { design: { ...whole, scheme: 'within-cases', lineOf, weight, unweighted: true }, of, caseOf }
    };
}
/** Both sides of the given cases, in the order of their lines. */
function sharedOf(design, pool, of) {
    const sides = new Map([...of].sort((a, b) => a - b).map((line) => [line, [[], []]]));
    design.lineOf.forEach((line, session) => {
        sides.get(line)?.[(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .sideOf */ .Jh)(pool, session)].push(session);
    });
    return [...sides.values()].map(([before, after]) => [
        { sessions: before, side: 0, hash: 0 },
        { sessions: after, side: 1, hash: 0 }
    ]);
}
/** Scores of single trials summed over their cases: what can be held beside the differences of other cells. */
function byCase(scores, { observed }, caseOf) {
    const unitScores = new Float64Array(scores.length);
    scores.forEach((score, line) => {
        const own = caseOf[line];
        if (own < 0)
            unitScores[line] = score;
        else if (observed[line] === 1)
            unitScores[own] = unitScores[own] + score;
    });
    let [sum, variance] = [0, 0];
    for (const line of new Set(caseOf.filter((own) => own >= 0))) {
        const difference = unitScores[line];
        sum += difference;
        variance += difference * difference;
    }
    return { unitScores, unitZ: variance > 0 ? sum / Math.sqrt(variance) : 0 };
}


/***/ }),

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ changedSituations),
/* harmony export */   p: () => (/* binding */ cellWith)
/* harmony export */ });
/* harmony import */ var _events_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);


/**
 * The cell, had its promise been kept `kept` times on the current side, with everything else as it was. Which of the
 * situations change is chosen evenly over the log and never by what it does to the test, and a larger change holds
 * every smaller one.
 */
function cellWith(occasions, kept) {
    const { cell, sides, pool } = occasions;
    const { rows, values } = sides === undefined
        ? { rows: cell.rows, values: cell.values }
        : { rows: sides.situations.rows, values: sides.situations.kept };
    const changed = changedSituations(rows, values, pool.baselineRows, kept);
    if (changed.length === 0)
        return cell;
    if (cell.sign < 0)
        return withOpportunities(occasions, changed.map((i) => rows[i]));
    const own = new Uint8Array(cell.values);
    // What is told of one situation was tested on more of them.
    const places = cell.rows?.length === rows.length ? undefined : placesOf(cell.rows);
    for (const i of changed) {
        const place = places === undefined ? i : places.get(rows[i]);
        if (place !== undefined)
            own[place] = 1 - values[i];
    }
    return { ...cell, values: own };
}
const placesOf = (rows) => new Map(Array.from(rows, (row, place) => [row, place]));
/** Indices of the situations that are kept where they were broken, or broken where they were kept. */
function changedSituations(rows, values, baselineRows, kept) {
    let keptNow = 0;
    for (let i = 0; i < rows.length; i++)
        if (values[i] === 1 && rows[i] >= baselineRows)
            keptNow++;
    const more = kept - keptNow;
    const choices = new Uint32Array(rows.length);
    let size = 0;
    for (let i = 0; i < rows.length; i++)
        if (rows[i] >= baselineRows && (values[i] === 1) === more <= 0)
            choices[size++] = i;
    const changed = evenly(size, Math.abs(more)).map((i) => choices[i]);
    // One border after the other is looked for.
    (0,_events_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseLarge */ .JC)(choices);
    return changed;
}
/** The first of 0, …, size − 1 in an order of which every beginning is spread evenly over them (van der Corput 1935). */
function evenly(size, most) {
    const bits = Math.ceil(Math.log2(Math.max(2, size)));
    const found = [];
    for (let i = 0; i < 2 ** bits && found.length < most; i++) {
        let mirrored = 0;
        for (let bit = 0; bit < bits; bit++)
            mirrored = mirrored * 2 + ((i >> bit) & 1);
        if (mirrored < size)
            found.push(mirrored);
    }
    return found;
}
/**
 * "A only when X" is tested on the events without X: an A that had X all the same is none of them any more, and one
 * that had it no longer is one of them now.
 */
function withOpportunities({ cell, pool, strataFor }, changed) {
    const before = cell.rows;
    const more = Uint32Array.from(changed).sort();
    const staying = placesWithout(before, more);
    if (staying.length < before.length)
        return onlyAt(cell, staying);
    const rows = new Uint32Array(before.length + changed.length);
    const values = new Uint8Array(rows.length);
    const counted = cell.values;
    for (let i = 0, next = 0, at = 0; at < rows.length; at++) {
        const isMore = next < more.length && (i === before.length || more[next] < before[i]);
        rows[at] = (isMore ? more[next++] : before[i]);
        values[at] = isMore ? 1 : counted[i++];
    }
    return {
        ...cell,
        rows,
        values,
        sessions: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)(pool.table.session, rows),
        strata: strataFor(rows, values)
    };
}
/** Where the rows are that are none of the others; both ascending. */
function placesWithout(rows, others) {
    const places = new Uint32Array(rows.length);
    let size = 0;
    for (let i = 0, next = 0; i < rows.length; i++) {
        const row = rows[i];
        while (next < others.length && others[next] < row)
            next++;
        if (others[next] !== row)
            places[size++] = i;
    }
    return places.subarray(0, size);
}
function onlyAt(cell, places) {
    const { values: all, strata } = cell;
    const values = all instanceof Uint8Array ? new Uint8Array(places.length) : new Float64Array(places.length);
    const of = (0,_events_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .integersBelow */ .Z$)(strata.count, places.length);
    for (let i = 0; i < places.length; i++) {
        const place = places[i];
        values[i] = all[place];
        of[i] = strata.of[place];
    }
    return {
        ...cell,
        rows: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)(cell.rows, places),
        sessions: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .gathered */ .Pm)(cell.sessions, places),
        values,
        strata: { of, count: strata.count }
    };
}


/***/ }),

/***/ 4184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ sessionCandidates),
/* harmony export */   e2: () => (/* binding */ isDoneOnce),
/* harmony export */   x3: () => (/* binding */ sessionsWithin)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _policies_search_associations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8083);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(537);



/**
 * Rules about whole sessions: "a vip is called back" is one event of a session's many, and kept by the session or not.
 */
/** Sessions that do it, and that do not. */
const FEWEST_SESSIONS = 10;
/** Events for each session that does it at all: of what is done time and again the share of events says more. */
const ABOUT_ONCE = 1.1;
const MOST_ITEMS = 100;
const MOST_RULES = 60;
const MOST_COUNTS = 1_000_000;
/**
 * Contexts of whole sessions and what some of these do about once, chosen by what both logs together hold, those of the
 * most sessions first.
 */
function sessionCandidates(table, fewest, isOfCall) {
    const { sessions, actions, items } = table;
    const withItem = sessionsByItem(table);
    const found = [];
    withItem.forEach((count, item) => {
        if (count < 2 * fewest || count > _candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .NEARLY_EVERYWHERE */ .H2 * sessions)
            return;
        if (!isOfCall(items[item].key))
            found.push(item);
    });
    const usable = found
        .sort((a, b) => withItem[b] - withItem[a] || a - b)
        .slice(0, MOST_ITEMS);
    const width = actions.length;
    if (usable.length * width > MOST_COUNTS)
        return [];
    const { doing, events } = doneIn(usable, table);
    const isRule = (at, all) => {
        const [some, often] = [doing[at], events[at]];
        return (Math.min(some, all - some) >= FEWEST_SESSIONS &&
            some >= _candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_SHARE */ .j0 * all &&
            often <= ABOUT_ONCE * some);
    };
    return usable
        .flatMap((item, place) => {
        const chosen = actions.flatMap((_, one) => isRule(place * width + one, withItem[item]) ? [one] : []);
        if (chosen.length === 0)
            return [];
        const context = {
            antecedent: (0,_policies_search_associations_js__WEBPACK_IMPORTED_MODULE_1__/* .antecedentOf */ .j)(table, [item]),
            keys: [items[item].key],
            rows: () => (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfItem */ .QY)(table, item)
        };
        return chosen.map((one) => ({ family: 'rare', context, action: one }));
    })
        .slice(0, MOST_RULES);
}
/** By item and action: the sessions that begin with the item and do the action, and how often they do it. */
function doneIn(chosen, { sessions, sessionStart, action, actions, items, itemStart, itemIds }) {
    const width = actions.length;
    const placeOf = new Int32Array(items.length).fill(-1);
    chosen.forEach((item, place) => {
        placeOf[item] = place;
    });
    const doing = new Uint32Array(chosen.length * width);
    const events = new Uint32Array(chosen.length * width);
    /** What a session does, and by action how often. */
    const done = new Uint32Array(width);
    const times = new Uint32Array(width);
    for (let session = 0; session < sessions; session++) {
        const from = sessionStart[session];
        const to = sessionStart[session + 1];
        let size = 0;
        for (let row = from; row < to; row++) {
            const one = action[row];
            if (times[one] === 0)
                done[size++] = one;
            times[one] = times[one] + 1;
        }
        const end = from === to ? 0 : itemStart[from + 1];
        for (let i = itemStart[from]; i < end; i++) {
            const place = placeOf[itemIds[i]];
            if (place === -1)
                continue;
            for (let k = 0; k < size; k++) {
                const one = done[k];
                const at = place * width + one;
                events[at] = events[at] + times[one];
                doing[at] = doing[at] + 1;
            }
        }
        for (let k = 0; k < size; k++)
            times[done[k]] = 0;
    }
    return { doing, events };
}
/** Whether hardly a session does it twice. `values`, 1 where it is done, and `sessions` by event, in order. */
function isDoneOnce({ sessions, values }) {
    let events = 0;
    let doing = 0;
    let last = -1;
    for (let i = values.indexOf(1); i >= 0; i = values.indexOf(1, i + 1)) {
        events++;
        if (sessions[i] !== last)
            doing++;
        last = sessions[i];
    }
    return events <= ABOUT_ONCE * doing;
}
/** By item: the sessions with it; none where a session holds it on some of its events only. */
function sessionsByItem({ items, sessions, sessionStart, itemStart, itemIds }) {
    const withItem = new Uint32Array(items.length);
    const isPart = new Uint8Array(items.length);
    const count = new Uint32Array(items.length);
    for (let session = 0; session < sessions; session++) {
        const [from, to] = [sessionStart[session], sessionStart[session + 1]];
        const [first, end] = [itemStart[from], itemStart[to]];
        for (let i = first; i < end; i++) {
            const item = itemIds[i];
            count[item] = count[item] + 1;
        }
        for (let i = first; i < end; i++) {
            const item = itemIds[i];
            const own = count[item];
            if (own === 0)
                continue;
            if (own === to - from)
                withItem[item] = withItem[item] + 1;
            else
                isPart[item] = 1;
            count[item] = 0;
        }
    }
    isPart.forEach((part, item) => {
        if (part === 1)
            withItem[item] = 0;
    });
    return withItem;
}
/** On either side the sessions that lie within the rows; undefined where one does so with some of its events only. */
function sessionsWithin(rows, { session, sessionStart }, baselineSessions) {
    const sizes = [0, 0];
    for (let i = 0; i < rows.length;) {
        const own = session[rows[i]];
        const length = sessionStart[own + 1] - sessionStart[own];
        const last = i + length - 1;
        if (rows[i] !== sessionStart[own] || rows[last] !== sessionStart[own] + length - 1)
            return undefined;
        sizes[own < baselineSessions ? 0 : 1]++;
        i += length;
    }
    return sizes;
}


/***/ }),

/***/ 9282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* unused harmony export placeholdersOf */
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4280);
/* harmony import */ var _languages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2846);


const FALLBACK = 'en';
const PLACEHOLDER = /\{([A-Za-z_]\w*)(?::(\.\d+)([%f]))?\}/g;
const english = _languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .e.find(({ code }) => code === FALLBACK);
/** Placeholders of a message, in its order. */
const placeholdersOf = (message) => Array.from(message.matchAll(PLACEHOLDER), ([, name]) => name);
/**
 * The words of a language, with templates of one's own put over them. An unknown language is English, and says so in
 * `language`; a key that a language lacks is English by itself. Nothing that is passed in is kept or changed.
 */
function wordsOf(language, templates = {}) {
    const known = _languages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .languages */ .e.find(({ code }) => code === language);
    const own = { ...templates };
    const catalogue = known ?? english;
    const code = known !== undefined || Object.keys(own).length > 0 ? language : FALLBACK;
    const message = (key) => own[key] ?? catalogue.messages[key] ?? english.messages[key];
    const decimals = (text) => (catalogue.decimal === '.' ? text : text.replace('.', catalogue.decimal));
    const number = (x, digits) => decimals((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(x, digits));
    const asPercent = (text) => catalogue.percent.replace('{n}', text);
    const percent = (share, digits = 0) => {
        const text = (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(share * 100, digits);
        return asPercent(decimals(text));
    };
    /** Whole percents must not hide that something is not quite all or nothing. */
    const honest = (share, digits = 0) => {
        const rounded = Number((0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .toFixedEven */ .m)(share * 100, digits));
        const hides = (rounded === 0 && share > 0) || (rounded === 100 && share < 1);
        return hides && digits < 2 ? honest(share, digits + 1) : percent(share, digits);
    };
    const fill = (text, values) => text.replace(PLACEHOLDER, (whole, name, precision, type) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            return whole;
        if (typeof value === 'string')
            return value;
        if (precision === undefined)
            return decimals(String(value));
        const digits = Number(precision.slice(1));
        return type === '%' ? percent(value, digits) : number(value, digits);
    });
    return {
        language: code,
        say: (key, values = {}) => {
            const text = message(key);
            return fill(typeof text === 'string' ? text : text.other, values);
        },
        count: (key, n, values = {}) => {
            const forms = message(key);
            const text = typeof forms === 'string' ? forms : n === 1 ? forms.one : forms.other;
            return fill(text, { ...values, n });
        },
        has: (key, values) => {
            const text = message(key);
            return placeholdersOf(typeof text === 'string' ? text : text.other).every((name) => Object.hasOwn(values, name) && values[name] !== undefined);
        },
        percent: honest,
        number,
        pair: (before, now) => {
            const digits = before !== null && now !== null && before !== now && Math.abs(before - now) < 0.02 ? 1 : 0;
            const shown = (share) => (share === null ? '–' : honest(share, digits));
            return [shown(before), shown(now)];
        },
        points: (delta) => {
            const size = Math.abs(delta) * 100;
            return number(size, size < 2 ? 1 : 0);
        }
    };
}


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canonicalJson: () => (/* binding */ canonicalJson),
/* harmony export */   canonicalRule: () => (/* binding */ canonicalRule),
/* harmony export */   policyId: () => (/* binding */ policyId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4313);
/* harmony import */ var _kinds_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5067);



/** The fields that make a rule, per kind, sorted: a whole policy (counts, note, status) has the id of its rule. */
const fields = {
    association: ['antecedent', 'consequent', 'kind'],
    precondition: ['action', 'kind', 'requires'],
    prohibition: ['antecedent', 'kind', 'never'],
    outcome: ['action', 'antecedent', 'kind', 'outcome'],
    sequence: ['activation', 'antecedent', 'kind', 'most', 'same', 'target', 'template']
};
/** JSON with keys sorted by code point and undefined members left out; `1`, `"1"` and `true` stay three values. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    return members(value, Object.keys(value).sort(_events_table_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6));
}
function members(value, keys) {
    const own = value;
    let text = '';
    for (const key of keys) {
        if (own[key] === undefined)
            continue;
        text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(own[key])}`;
    }
    return `{${text}}`;
}
/** The text that a rule's id is made from: equal for equal rules, whatever else the object carries. */
function canonicalRule(rule) {
    return members(rule, fields[rule.kind]);
}
/** Kind prefix and 12 hex digits of the rule's SHA-256: survives re-mining, re-ordering and other policies. */
function policyId(rule) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalRule(rule)).digest('hex');
    return `${(0,_kinds_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(rule).prefix}-${digest.slice(0, 12)}`;
}


/***/ }),

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ antecedentOf),
/* harmony export */   n: () => (/* binding */ searchAssociations)
/* harmony export */ });
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(430);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2336);
/* harmony import */ var _class_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(746);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4155);




const antecedentOf = (table, items) => Object.fromEntries(items.map((i) => [table.items[i]?.key, table.items[i]?.value]));
/** `context → action` over the thresholds; without `all`, what adds nothing carries its reason. */
function searchAssociations(table, options) {
    const isSure = (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .reaching */ .Y1)(options.minConfidence);
    const isLifted = (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .liftReaching */ .fv)(options.minLift);
    const minKept = Math.max(1, (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .smallestCount */ .$s)(table.rows, (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .thresholdFraction */ .Gb)(options.minSupport)));
    const shares = table.actions.map((_, action) => (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfAction */ .LQ)(table, action).length);
    const search = new _class_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ClassSearch */ .P({
        table,
        classOf: table.action,
        classes: table.actions.length,
        held: (item) => (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOfItem */ .E_)(table, item),
        counted: (0,_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .knownCounts */ .WG)(table),
        names: table.actions,
        minRows: minKept,
        minKept,
        fewestKept: minKept,
        maxConditions: options.maxAntecedent,
        passes: (y, n, action) => isSure(y, n) && isLifted(y, n, shares[action], table.rows),
        minSessions: 1,
        problems: 1,
        explained: options.explained ?? false,
        derivedAlone: false,
        usualIsSilent: false
    });
    return (options.all ? search.all() : search.judged()).map(({ items, cls, reason }) => ({
        rule: {
            kind: 'association',
            antecedent: antecedentOf(table, items),
            consequent: table.actions[cls]
        },
        reason
    }));
}


/***/ }),

/***/ 8313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ visitCells)
});

// EXTERNAL MODULE: ./lib/events/columns.js
var columns = __webpack_require__(570);
// EXTERNAL MODULE: ./lib/events/key-codes.js
var key_codes = __webpack_require__(2145);
// EXTERNAL MODULE: ./lib/policies/search/columns.js
var search_columns = __webpack_require__(6280);
;// CONCATENATED MODULE: ./lib/policies/search/combined.js
/** Columns that many rows have, each of which is combined with each other: time grows with their square. */
const MOST_COMBINED = 400;
/** Of too many columns those on the most of `size` rows, of equal ones the first; of thin ones all. */
function combined(columns, size) {
    const wide = columns.filter((column) => !('places' in column));
    if (wide.length <= MOST_COMBINED)
        return { together: columns, alone: [] };
    const rows = new Map(wide.map((column) => [column, rowsOf(column, size)]));
    const most = wide.sort((a, b) => rows.get(b) - rows.get(a));
    const alone = new Set(most.slice(MOST_COMBINED));
    return {
        together: columns.filter((column) => !alone.has(column)),
        alone: columns.filter((column) => alone.has(column))
    };
}
function rowsOf({ codes, at }, size) {
    let rows = 0;
    for (let i = at; i < at + size; i++)
        if (codes[i] !== 0)
            rows++;
    return rows;
}

// EXTERNAL MODULE: ./lib/policies/search/pair-kernel.js
var pair_kernel = __webpack_require__(5389);
// EXTERNAL MODULE: ./lib/policies/search/parts.js
var search_parts = __webpack_require__(8381);
// EXTERNAL MODULE: ./lib/policies/search/thin-columns.js
var thin_columns = __webpack_require__(5634);
;// CONCATENATED MODULE: ./lib/policies/search/thin-index.js



/** What stands at some of the places, which are numbered anew. */
function thinOfList({ key, items, start, codes }, chosen) {
    const size = chosen.reduce((sum, at) => sum + start[at + 1] - start[at], 0);
    const own = { key, items, places: new Uint32Array(size), codes: (0,key_codes/* codesFor */.mU)(size, items.length) };
    let to = 0;
    for (let c = 0; c < chosen.length; c++) {
        const at = chosen[c];
        for (let i = start[at]; i < start[at + 1]; i++) {
            own.places[to] = c;
            own.codes[to++] = codes[i];
        }
    }
    return own;
}
function narrowedLeaf(leaf, chosen) {
    if ('at' in leaf)
        return narrowed(leaf, chosen);
    if ('start' in leaf)
        return thinOfList(leaf, chosen);
    const { masks, ...own } = leaf;
    return { ...own, masks: Uint8Array.from(chosen, (place) => masks[place]) };
}
function narrowed(column, chosen) {
    const { key, items } = column;
    const codes = (0,key_codes/* codesFor */.mU)(chosen.length, items.length);
    if ('places' in column)
        (0,thin_columns/* gatherThin */.Lz)(column, chosen, codes, 0);
    else
        (0,search_parts/* gatherCodes */.me)(column.codes, column.at, chosen, codes, 0);
    return { key, items, codes, at: 0 };
}
/** The columns of a part place by place: what meets a thin one is found without a look at all the others. */
class ThinIndex {
    #part;
    /** Columns of the part, and behind them its leaves. */
    #all;
    /** The thin ones at place p are `#column[i]` with `#code[i]`, for i in `#start[p] … #start[p + 1]`. */
    #start;
    #column;
    #code;
    /** By column, for the time of one question: on how many of the places it stands. */
    #met;
    constructor(part) {
        this.#part = part;
        this.#all = [...part.columns, ...part.leaves];
        this.#met = new Uint32Array(this.#all.length);
        this.#start = new Uint32Array(part.size + 2);
        const start = this.#start;
        let most = 0;
        for (const column of this.#all) {
            if (!('places' in column))
                continue;
            most = Math.max(most, column.items.length);
            for (const place of column.places)
                start[place + 2] = start[place + 2] + 1;
        }
        for (let place = 2; place < start.length; place++)
            start[place] = start[place] + start[place - 1];
        const entries = start[part.size + 1];
        this.#column = new Uint32Array(entries);
        this.#code = (0,key_codes/* codesFor */.mU)(entries, most);
        // A place begins where the one before it ends once that one is written.
        this.#all.forEach((column, c) => {
            if (!('places' in column))
                return;
            for (let i = 0; i < column.places.length; i++) {
                const next = column.places[i] + 1;
                const to = start[next];
                this.#column[to] = c;
                this.#code[to] = column.codes[i];
                start[next] = to + 1;
            }
        });
    }
    /**
     * The part at the places of its thin column `c`, which comes first. Only what stands there `fewest` times can have a cell
     * with it, and of the columns only those behind it: members of one array, which share its key, are not told of together.
     */
    around(c, places, fewest) {
        const { columns, leaves, classOf, singlesAt, ...part } = this.#part;
        const own = columns[c];
        const isLater = ({ key }, n) => n > c && key !== own.key;
        const near = this.#near(places, fewest, isLater);
        const later = columns.map((column, n) => {
            if ('places' in column)
                return near.get(n);
            return isLater(column, n) ? narrowed(column, places) : undefined;
        });
        const beside = leaves.map((leaf, n) => 'places' in leaf ? near.get(columns.length + n) : narrowedLeaf(leaf, places));
        return {
            ...part,
            size: places.length,
            columns: [narrowed(own, places), ...later.filter((column) => column !== undefined)],
            leaves: beside.filter((leaf) => leaf !== undefined),
            classOf: (0,search_parts/* gather */.kg)(classOf, places, new Uint32Array(places.length)),
            singlesAt: [singlesAt[c]]
        };
    }
    /** By number, the thin columns that stand at these places often enough, which are numbered anew. */
    #near(chosen, fewest, isWanted) {
        const met = this.#met;
        const seen = [];
        for (const place of chosen)
            for (let i = this.#start[place]; i < this.#start[place + 1]; i++) {
                const c = this.#column[i];
                if (met[c] === 0)
                    seen.push(c);
                met[c] = met[c] + 1;
            }
        const found = new Map();
        for (const c of seen) {
            const size = met[c];
            met[c] = 0;
            const column = this.#all[c];
            if (size < fewest || !isWanted(column, c))
                continue;
            const { key, items } = column;
            found.set(c, { key, items, places: new Uint32Array(size), codes: (0,key_codes/* codesFor */.mU)(size, items.length) });
        }
        if (found.size > 0)
            this.#fill(chosen, found);
        return found;
    }
    #fill(chosen, found) {
        const next = this.#met;
        for (let at = 0; at < chosen.length; at++) {
            const place = chosen[at];
            for (let i = this.#start[place]; i < this.#start[place + 1]; i++) {
                const c = this.#column[i];
                const column = found.get(c);
                if (column === undefined)
                    continue;
                const to = next[c];
                column.places[to] = at;
                column.codes[to] = this.#code[i];
                next[c] = to + 1;
            }
        }
        for (const c of found.keys())
            next[c] = 0;
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/told.js
/** Whether some class told apart has so many rows where these counts begin. */
function hasKept(counts, at, told, minKept) {
    if (minKept === 0)
        return true;
    for (let cls = at; cls < at + told; cls++)
        if (counts[cls] >= minKept)
            return true;
    return false;
}
/** All the classes that tell, and how often each occurs. */
function wholeOf(classOf, classes, tells) {
    const told = new Uint32Array(classes);
    const counts = new Uint32Array(classes);
    for (let cls = 0; cls < classes; cls++)
        told[cls] = cls;
    for (let place = 0; place < classOf.length; place++) {
        const cls = classOf[place];
        counts[cls] = counts[cls] + 1;
    }
    if (tells !== undefined)
        for (let cls = 0; cls < classes; cls++)
            if (!tells(cls))
                counts[cls] = 0;
    return [{ told, classes }, counts];
}
/** Of the classes told apart those that are frequent where these counts begin; `number` is by their old numbers. */
function toldOf({ told, classes }, counts, at, minKept) {
    const number = new Uint32Array(classes);
    const kept = [];
    for (let cls = 0; cls < told.length; cls++)
        if (counts[at + cls] >= Math.max(1, minKept))
            number[cls] = kept.push(told[cls]);
    if (kept.length === told.length)
        return { told, classes };
    for (let cls = 0; cls < classes; cls++)
        number[cls] = number[cls] === 0 ? kept.length : number[cls] - 1;
    return { told: Uint32Array.from(kept), classes: kept.length + 1, number };
}

;// CONCATENATED MODULE: ./lib/policies/search/cells.js









/** Calls `visit` for every cell of one to `maxConditions` conditions, in an order that equal tables share. */
function visitCells(table, request, visit) {
    if (request.maxConditions < 1)
        return;
    new CellWalk(table, request, visit).run();
}
/** Counters filled at a time: where there are more, the rows are gone through several times. */
const MOST_COUNTERS = 1 << 20;
/** From so many counters a row on it is asked first whether any pair of values is frequent at all. */
const MANY_COUNTERS = 2;
class CellWalk {
    #visit;
    #minRows;
    #minKept;
    #maxConditions;
    #root;
    /** Whether the classes of the root are those of the request. */
    #isLent;
    /** Columns of which each value is told of before any is combined: leaves, and what is combined with none. */
    #alone;
    #chosen = [];
    /** One cell's items and counts, lent to the visitor. */
    #items = [];
    #counts;
    #held = [];
    #thin;
    #totals = new Uint32Array(0);
    /** Places of the root whose classes are told apart, where these are few. */
    #rare;
    /** Adds the counts of an item among the rows of the root. */
    #known;
    constructor(table, request, visit) {
        const { rows, classOf, classes, maxConditions } = request;
        this.#visit = visit;
        this.#minRows = Math.max(1, request.minRows);
        this.#minKept = request.minKept ?? 0;
        this.#maxConditions = maxConditions;
        this.#counts = new Uint32Array(classes);
        const size = rows?.length ?? table.rows;
        const given = rows === undefined ? classOf : (0,search_parts/* gather */.kg)(classOf, rows, new Uint32Array(size));
        const [whole, totals] = wholeOf(given, classes, request.tells);
        const { number, ...telling } = toldOf(whole, totals, 0, this.#minKept);
        const isPossible = this.#minKept === 0 || telling.told.length > 0;
        const { single: all, leaves } = isPossible
            ? (request.columns?.() ?? (0,search_columns/* columnsOf */.P)(table, { ...request, minRows: this.#minRows }))
            : { single: [], leaves: [] };
        const { together: single, alone } = combined(all, size);
        this.#alone = [...leaves, ...alone];
        const own = number === undefined ? given : (0,search_parts/* numbered */.jN)(given, number);
        if (given !== own && given !== classOf)
            (0,columns/* release */._r)(given);
        this.#isLent = own === classOf;
        let width = 0;
        const singlesAt = single.map(({ items }) => {
            width += (items.length + 1) * telling.classes;
            return width - (items.length + 1) * telling.classes;
        });
        const singles = new Uint32Array(width);
        const part = { ...telling, size, columns: single, leaves, classOf: own, singles, singlesAt };
        this.#root = part;
        const rare = telling.told.reduce((sum, cls) => sum + totals[cls], 0);
        if (this.#minKept > 0 && telling.told.length < telling.classes)
            this.#rare = (0,search_parts/* rarePlaces */.dY)(part, rare);
        if (request.counted !== undefined)
            this.#known = adderOf(request.counted, number);
        const isCounted = this.#known === undefined && (0,pair_kernel/* countSingles */.Bi)(part, single);
        single.forEach((column, c) => {
            const base = singlesAt[c];
            if (isCounted && !('places' in column))
                return;
            if (!this.#isKnown(column, singles, base))
                (0,search_parts/* countLeaf */.m8)(part, column, singles, base);
        });
    }
    /** Once: what was made for it is given back. */
    run() {
        for (const leaf of this.#alone) {
            const counts = new Uint32Array((leaf.items.length + 1) * this.#root.classes);
            if (!this.#isKnown(leaf, counts, 0))
                (0,search_parts/* countLeaf */.m8)(this.#root, leaf, counts, 0);
            this.#reportAll(this.#root, leaf.items, counts, 0);
        }
        this.#explore(this.#root, 0);
        for (const { codes, classOf, spots } of this.#held)
            for (const values of [codes, classOf, spots])
                (0,columns/* release */._r)(values);
        if (!this.#isLent)
            (0,columns/* release */._r)(this.#root.classOf);
    }
    #explore(part, depth) {
        const { columns, singles, singlesAt } = part;
        const isLast = depth + 1 === this.#maxConditions;
        for (let c = 0; c < columns.length; c++) {
            if (!this.#isTold(part, c))
                continue;
            const { items, ...column } = columns[c];
            if (isLast)
                this.#reportAll(part, items, singles, singlesAt[c]);
            else if ('places' in column) {
                this.#thin ??= new ThinIndex(part);
                this.#refine(this.#thin.around(c, column.places, this.#minRows), 0, depth);
            }
            else
                this.#refine(part, c, depth);
        }
    }
    /** Whether the counts of the column's values were known, from `base` on, code 0 first: then they stand there. */
    #isKnown({ items }, counts, base) {
        if (this.#known === undefined)
            return false;
        const { classes } = this.#root;
        for (let v = 0; v < items.length; v++)
            this.#known(items[v], counts, base + (v + 1) * classes);
        return true;
    }
    /** Whether some value of the column is to be told of. */
    #isTold({ columns, told, classes, singles, singlesAt }, c) {
        const at = singlesAt[c];
        for (let v = 1; v <= columns[c].items.length; v++)
            if (hasKept(singles, at + v * classes, told.length, this.#minKept))
                return true;
        return false;
    }
    /** Reports the values of the column and looks into each. */
    #refine(part, c, depth) {
        const column = part.columns[c];
        const { classes } = part;
        // Members of one array follow each other: a condition is one value a key.
        const later = part.columns.filter(({ key }, other) => other > c && key !== column.key);
        const beside = part.leaves.filter((leaf) => this.#mayBeKept(part, column, leaf));
        const isNextLast = depth + 2 === this.#maxConditions;
        if (isNextLast)
            beside.push(...later.filter((other) => this.#mayBeKept(part, column, other) && this.#mayMeet(part, column, other)));
        const values = column.items.length;
        const others = beside.reduce((sum, { items }) => sum + items.length + 1, 0);
        const step = Math.min(values, Math.max(1, Math.floor(MOST_COUNTERS / Math.max(1, others * classes))));
        const width = (step + 1) * classes;
        const parts = isNextLast || later.length === 0 ? undefined : (0,search_parts/* partition */.jB)(part, column);
        for (let first = 0; first < values; first += step) {
            const counts = this.#pairCounts(part, column, beside, { depth, first: first + 1, step });
            for (let v = first; v < Math.min(values, first + step); v++) {
                const item = column.items[v];
                const own = part.singlesAt[c] + (v + 1) * classes;
                if (!hasKept(part.singles, own, part.told.length, this.#minKept))
                    continue;
                this.#report(part, item, part.singles, own);
                this.#chosen.push(item);
                let base = (v - first) * classes;
                for (const { items } of beside) {
                    this.#reportAll(part, items, counts, base, width);
                    base += (items.length + 1) * width;
                }
                if (parts !== undefined) {
                    const places = parts.places.subarray(parts.start[v], parts.start[v + 1]);
                    this.#explore(this.#narrowed(part, own, places, later, depth + 1), depth + 1);
                }
                this.#chosen.pop();
            }
        }
        if (parts !== undefined)
            (0,columns/* release */._r)(parts.places);
    }
    /** Whether some values of both can be told of, as far as the rare places tell. */
    #mayBeKept(part, column, other) {
        if (part !== this.#root || this.#rare === undefined || !('at' in other))
            return true;
        return (0,search_parts/* areOftenKept */.X6)(part, this.#rare, column, other, this.#minKept);
    }
    /** Whether it is worth while to count the pair by class: where counters are many, most of them stay empty. */
    #mayMeet(part, column, other) {
        if ('places' in other)
            return true;
        const pairs = (column.items.length + 1) * (other.items.length + 1);
        if (pairs * part.classes <= MANY_COUNTERS * part.size || pairs > 16 * MOST_COUNTERS)
            return true;
        if (this.#totals.length < pairs)
            this.#totals = new Uint32Array(pairs);
        return (0,search_parts/* meetOften */.id)(part, column, other, this.#minRows, this.#totals);
    }
    /** Counts of `step` values of a column with every value of each other one, the other columns one after the other. */
    #pairCounts(part, column, beside, { depth, first, step }) {
        const held = this.#heldAt(depth);
        if (beside.length === 0)
            return held.pairs;
        const width = (step + 1) * part.classes;
        const size = beside.reduce((sum, { items }) => sum + (items.length + 1) * width, 0);
        if (held.pairs.length < size)
            held.pairs = new Uint32Array(size);
        else
            held.pairs.fill(0, 0, size);
        const left = (0,pair_kernel/* countBeside */.Ye)(part, column, beside, { first, step, into: held.pairs });
        if (left.length === 0)
            return held.pairs;
        if (held.spots.length < part.size)
            held.spots = new Uint32Array(part.size);
        (0,search_parts/* spots */.e$)(part, column, part.classes, { first, step }, held.spots);
        for (const { other, base } of left)
            (0,search_parts/* countLeafBeside */.oo)(part, other, held.spots, held.pairs, { base, width });
        return held.pairs;
    }
    /** The rows of the part at these places, of which `own` counts the classes, with the values that are frequent there. */
    #narrowed(part, own, places, later, depth) {
        const { told, classes, number } = toldOf(part, part.singles, own, this.#minKept);
        const size = places.length;
        const held = this.#heldAt(depth);
        if (held.classOf.length < size)
            held.classOf = new Uint32Array(size);
        const most = later.reduce((values, { items }) => Math.max(values, items.length), 0);
        if (held.codes.length < size * later.length || (held.codes instanceof Uint16Array && most >= 0xffff))
            held.codes = (0,key_codes/* codesFor */.mU)(size * later.length, most);
        const width = later.reduce((sum, { items }) => sum + (items.length + 1) * classes, 0);
        if (held.singles.length < width)
            held.singles = new Uint32Array(width);
        else
            held.singles.fill(0, 0, width);
        const { codes, singles } = held;
        const columns = [];
        const singlesAt = [];
        const narrow = {
            size,
            columns,
            leaves: [],
            classOf: number === undefined
                ? (0,search_parts/* gather */.kg)(part.classOf, places, held.classOf)
                : (0,search_parts/* gatherNumbers */._G)(part.classOf, places, number, held.classOf),
            told,
            classes,
            singles,
            singlesAt
        };
        let base = 0;
        for (const column of later) {
            const { key, items } = column;
            const to = columns.length * size;
            if ('places' in column)
                (0,thin_columns/* gatherThin */.Lz)(column, places, codes, to);
            else
                (0,search_parts/* gatherCodes */.me)(column.codes, column.at, places, codes, to);
            (0,search_parts/* countColumn */.y$)(narrow, { codes, at: to }, classes, singles, base);
            const frequent = (0,search_parts/* frequentCodes */.hV)(singles, base, items.length, classes, this.#minRows).filter((code) => hasKept(singles, base + code * classes, told.length, this.#minKept));
            if (frequent.length === 0) {
                singles.fill(0, base, base + (items.length + 1) * classes);
                continue;
            }
            if (frequent.length < items.length)
                (0,search_parts/* renumber */.Z4)({ codes, singles }, { to, size, base, classes }, frequent, items.length);
            columns.push({ key, items: frequent.map((code) => items[code - 1]), codes, at: to });
            singlesAt.push(base);
            base += (items.length + 1) * classes;
        }
        return narrow;
    }
    #heldAt(depth) {
        let held = this.#held[depth];
        if (held === undefined) {
            held = {
                codes: new Uint16Array(0),
                classOf: new Uint32Array(0),
                singles: new Uint32Array(0),
                spots: new Uint32Array(0),
                pairs: new Uint32Array(0)
            };
            this.#held[depth] = held;
        }
        return held;
    }
    /** Reports every frequent value of a column: the counts of each stand `width` apart, those of code 0 first. */
    #reportAll(part, items, counts, base, width = part.classes) {
        for (let v = 0; v < items.length; v++)
            this.#report(part, items[v], counts, base + (v + 1) * width);
    }
    #report({ told, classes }, item, counts, at) {
        let total = 0;
        for (let cls = at; cls < at + classes; cls++)
            total += counts[cls];
        if (total < this.#minRows || !hasKept(counts, at, told.length, this.#minKept))
            return;
        const own = this.#counts;
        if (told.length < own.length)
            own.fill(0);
        for (let cls = 0; cls < told.length; cls++)
            own[told[cls]] = counts[at + cls];
        const items = this.#items;
        let place = this.#chosen.length;
        items.length = place + 1;
        for (; place > 0 && this.#chosen[place - 1] > item; place--)
            items[place] = this.#chosen[place - 1];
        items[place] = item;
        for (let i = 0; i < place; i++)
            items[i] = this.#chosen[i];
        this.#visit(items, total, own, told);
    }
}
/** Adds the known counts of an item, its classes by their numbers. */
const adderOf = (counted, number) => (item, counts, at) => {
    const own = counted(item);
    if (number === undefined)
        counts.set(own, at);
    else
        for (let cls = 0; cls < own.length; cls++) {
            const to = at + number[cls];
            counts[to] = counts[to] + own[cls];
        }
};


/***/ }),

/***/ 746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ ClassSearch)
});

// EXTERNAL MODULE: ./lib/abstraction/given.js
var given = __webpack_require__(8121);
// EXTERNAL MODULE: ./lib/abstraction/vocabulary.js
var vocabulary = __webpack_require__(4914);
// EXTERNAL MODULE: ./lib/events/postings.js
var postings = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/policies/rows.js
var policies_rows = __webpack_require__(2733);
// EXTERNAL MODULE: ./lib/policies/significance.js
var significance = __webpack_require__(793);
// EXTERNAL MODULE: ./lib/policies/sums.js
var sums = __webpack_require__(9712);
// EXTERNAL MODULE: ./lib/policies/search/cells.js + 3 modules
var search_cells = __webpack_require__(8313);
// EXTERNAL MODULE: ./lib/policies/search/columns.js
var search_columns = __webpack_require__(6280);
// EXTERNAL MODULE: ./lib/events/columns.js
var events_columns = __webpack_require__(570);
;// CONCATENATED MODULE: ./lib/policies/search/levels.js




/** Keys that stand beside one other condition at most: what follows from order is no context of its own. */
const derivedLeaves = new Set(vocabulary/* derivedKeys */.YI);
/**
 * By number of conditions the log of the level of a rule: shared by all that could have been found with so many, of
 * `possible` classes. These are counted when first asked for: most logs have no rule of the most conditions to judge.
 */
function levelsOf(problem, possible, columns) {
    const levels = [];
    return (conditions) => {
        levels[conditions] ??= Math.log(significance/* KIND_LEVEL */.Gv /
            problem.problems /
            problem.maxConditions /
            Math.max(1, possible * cellsWith(problem, conditions, columns)));
        return levels[conditions];
    };
}
/** How many combinations of so many conditions are frequent enough. */
function cellsWith({ table, universe, minRows, held }, conditions, columns) {
    if (conditions === 1 && held !== undefined)
        return table.items.reduce((cells, _, item) => (held(item) >= minRows ? cells + 1 : cells), 0);
    const classOf = new Uint32Array(table.rows);
    let cells = 0;
    (0,search_cells/* visitCells */.n)(table, { rows: universe, classOf, classes: 1, minRows, maxConditions: conditions, columns }, (items) => {
        if (items.length === conditions)
            cells++;
    });
    (0,events_columns/* release */._r)(classOf);
    return cells;
}

// EXTERNAL MODULE: ./lib/policies/search/marks.js
var marks = __webpack_require__(105);
;// CONCATENATED MODULE: ./lib/policies/search/class-cells.js






/** Of so many rows at most one has a class that tells, for these rows to be looked at before the others. */
const RARE = 4;
/** Combinations of conditions of which all rows are counted one by one. */
const MOST_COUNTED = 1_000;
/** Calls back with every cell of the problem in which a class that tells has enough rows, in an order that equal tables share. */
function eachCell(problem, whole, columns, visit) {
    const { table, universe: rows, classOf, classes, minRows, maxConditions, tells, counted } = problem;
    const minKept = problem.fewestKept;
    if (tellRarely(problem, whole, visit))
        return;
    const request = { rows, classOf, classes, minRows, minKept, maxConditions, tells, counted, columns };
    (0,search_cells/* visitCells */.n)(table, request, visit);
}
/**
 * Where the classes that tell are rare, their rows alone say which cells can matter; how many other rows these have is
 * known, or counted for each. False, and nothing is told, where the classes are not rare or the cells too many.
 */
function tellRarely(problem, { n: size, counts: whole }, visit) {
    const { table, classOf, classes, minRows, maxConditions, tells, held, fewestKept } = problem;
    if (held === undefined || fewestKept < 1)
        return false;
    const isTold = Uint8Array.from(whole, (count, cls) => count >= fewestKept && tells?.(cls) !== false ? 1 : 0);
    const rare = whole.reduce((sum, count, cls) => sum + count * isTold[cls], 0);
    if (rare * RARE > size)
        return false;
    if (rare === 0)
        return true;
    const universe = problem.universe ?? (0,policies_rows/* everyRow */.UJ)(table);
    const rows = new Uint32Array(rare);
    for (let i = 0, next = 0; next < rare; i++)
        if (isTold[classOf[universe[i]]] === 1)
            rows[next++] = universe[i];
    const found = [];
    let several = 0;
    const columns = () => (0,search_columns/* columnsOf */.P)(table, { rows, minRows: fewestKept, leaves: derivedLeaves });
    const request = { rows, classOf, classes, minRows: fewestKept, minKept: fewestKept, maxConditions, columns };
    (0,search_cells/* visitCells */.n)(table, request, (items, n, counts, told) => {
        if (items.length > 1)
            several++;
        if (several <= MOST_COUNTED)
            found.push({ items: items.slice(), n, counts: counts.slice(), told: told.slice() });
    });
    if (several > MOST_COUNTED)
        return false;
    for (const { items, counts, told } of found) {
        // Cells of the most conditions generalise nothing: with so many rows that no rule of them passes, they do not matter.
        const most = items.length === maxConditions ? mostPassing(problem, counts, told) : size;
        const n = items.length === 1 ? held(items[0]) : rowsWith(problem, universe, items, most);
        if (n >= minRows && n <= most)
            visit(items, n, counts, told);
    }
    return true;
}
/** The most rows of a cell with these counts at which a rule of it still passes. */
function mostPassing({ passes }, counts, told) {
    return told.reduce((most, cls) => {
        const y = counts[cls];
        if (y === 0 || !passes(y, Math.max(most, y), cls))
            return most;
        let [low, high] = [Math.max(most, y), 2 * Math.max(most, y)];
        while (passes(y, high, cls) && high < 2 ** 32)
            [low, high] = [high, 2 * high];
        while (high - low > 1) {
            const middle = Math.floor((low + high) / 2);
            if (passes(y, middle, cls))
                low = middle;
            else
                high = middle;
        }
        return low;
    }, 0);
}
/** Rows of the universe that hold all the items; where these are more than `most`, any number above it. */
function rowsWith({ table }, universe, items, most) {
    const [first, second] = items.map((item) => (0,marks/* markOf */.F)(table, item));
    if (items.length === 2 && first !== undefined && second !== undefined)
        return countBoth(universe, first, second, most);
    return items.reduce((rows, item) => (0,postings/* intersect */.y$)(rows, (0,postings/* rowsOfItem */.QY)(table, item)), universe).length;
}
/** So many rows are counted before it is asked whether they are too many: to ask row by row would be guesswork. */
const STRIDE = 512;
function countBoth(rows, a, b, most) {
    const { codes: first, at: firstAt, mask: firstMask, code: firstCode } = a;
    const { codes: second, at: secondAt, mask: secondMask, code: secondCode } = b;
    let n = 0;
    for (let from = 0; from < rows.length && n <= most; from += STRIDE) {
        const to = Math.min(rows.length, from + STRIDE);
        for (let i = from; i < to; i++) {
            const row = rows[i];
            const other = ((first[firstAt + row] & firstMask) ^ firstCode) |
                ((second[secondAt + row] & secondMask) ^ secondCode);
            n += other === 0 ? 1 : 0;
        }
    }
    return n;
}

// EXTERNAL MODULE: ./lib/policies/search/key-ranges.js
var key_ranges = __webpack_require__(9727);
;// CONCATENATED MODULE: ./lib/policies/search/exceptions.js



/** Fewest events that make an exception, gain of share with which another class takes over, and log of its level. */
const MIN_EXCEPTION = 10;
const MIN_TAKEOVER = 0.2;
/** Share with which it takes over on another value of the condition's own key: less is only that the rule is not kept there. */
const MIN_DECIDED = 0.6;
const EXCEPTION_LEVEL = Math.log(0.001);
/** Rows of a rule on which one further condition lets another class take over, condition by condition. */
function exceptionsTo({ table, classOf, classes }, { items, rows, cls, key }) {
    const { isDerived, keyOf } = (0,key_ranges/* keyRanges */.E)(table);
    const whole = new Uint32Array(classes);
    /** By item, where it occurs. */
    const counts = new Array(table.items.length);
    for (let place = 0; place < rows.length; place++) {
        const row = rows[place];
        const at = classOf[row];
        whole[at] = whole[at] + 1;
        for (let i = table.itemStart[row]; i < table.itemStart[row + 1]; i++) {
            const item = table.itemIds[i];
            let own = counts[item];
            if (own === undefined) {
                own = new Uint32Array(classes);
                counts[item] = own;
            }
            own[at] = own[at] + 1;
        }
    }
    const found = [];
    for (let item = 0; item < counts.length; item++) {
        const own = counts[item];
        if (own === undefined || isDerived[item] === 1 || items.includes(item))
            continue;
        const n = own.reduce((sum, count) => sum + count, 0);
        const usual = own.indexOf(own.reduce((most, count) => Math.max(most, count), 0));
        const contrast = { y: own[usual], n, Y: whole[usual], N: rows.length };
        if (n < MIN_EXCEPTION || usual === cls || contrast.y / n - contrast.Y / contrast.N < MIN_TAKEOVER)
            continue;
        if (keyOf[item] === key && contrast.y < MIN_DECIDED * n)
            continue;
        if ((0,significance/* logMoreOften */.Yp)(contrast) <= EXCEPTION_LEVEL)
            found.push((0,postings/* intersect */.y$)(rows, (0,postings/* rowsOfItem */.QY)(table, item)));
    }
    return found;
}
/** From this share of its events with a key on a class is bound to one value of it. */
const BOUND = 0.9;
/** Of the rows those whose class, other than `cls`, hardly ever comes with another value of the item's key than one of its others. */
function boundToOthers({ table, classOf, classes }, { rows, cls, item }) {
    const { keyOf, start } = (0,key_ranges/* keyRanges */.E)(table);
    const whole = new Uint32Array(classes);
    for (const row of rows)
        whole[classOf[row]] = whole[classOf[row]] + 1;
    const bound = new Uint8Array(classes);
    const key = keyOf[item];
    for (let other = start[key]; other < start[key + 1]; other++) {
        if (other === item)
            continue;
        const own = new Uint32Array(classes);
        for (const row of (0,postings/* intersect */.y$)(rows, (0,postings/* rowsOfItem */.QY)(table, other)))
            own[classOf[row]] = own[classOf[row]] + 1;
        own.forEach((count, at) => {
            const n = whole[at];
            if (at !== cls && n >= MIN_EXCEPTION && count >= BOUND * n)
                bound[at] = 1;
        });
    }
    return bound.includes(1) ? rows.filter((row) => bound[classOf[row]] === 1) : new Uint32Array(0);
}
/** Pairs of events that must be there to compare a condition within sessions. */
const MIN_COMPARED = 10;
/**
 * Gain of a condition from one event to the next of the same session (Mantel and Haenszel's risk difference): that
 * sessions differ makes whatever happened earlier in them tell what happens later. Nothing where hardly a session has both.
 */
function gainWithinSessions({ table, classOf }, rows, item, cls) {
    const holds = new Uint8Array(table.rows);
    for (const row of (0,postings/* rowsOfItem */.QY)(table, item))
        holds[row] = 1;
    let gain = 0;
    let weight = 0;
    /** Events of the session with the condition (1) and without it (0), and those of the class. */
    const own = { n1: 0, y1: 0, n0: 0, y0: 0 };
    let end = 0;
    const flush = () => {
        const n = own.n1 + own.n0;
        if (n > 0) {
            gain += (own.y1 * own.n0 - own.y0 * own.n1) / n;
            weight += (own.n1 * own.n0) / n;
        }
        own.n1 = own.y1 = own.n0 = own.y0 = 0;
    };
    for (const row of rows) {
        if (row >= end) {
            flush();
            end = table.sessionStart[table.session[row] + 1];
        }
        const y = classOf[row] === cls ? 1 : 0;
        if (holds[row] === 1) {
            own.n1++;
            own.y1 += y;
        }
        else {
            own.n0++;
            own.y0 += y;
        }
    }
    flush();
    return weight < MIN_COMPARED ? 0 : gain / weight;
}
/** By row: 1 where one of the lists holds it. */
function markedRows(size, lists) {
    const marked = new Uint8Array(size);
    for (const rows of lists)
        for (let i = 0; i < rows.length; i++)
            marked[rows[i]] = 1;
    return marked;
}

// EXTERNAL MODULE: ./lib/policies/search/rule-sets.js
var rule_sets = __webpack_require__(5803);
;// CONCATENATED MODULE: ./lib/policies/search/class-folds.js





/** Share of a rule's events that another rule must speak of to stand for it. */
const MOST_IN_COMMON = 0.8;
/** Whether the item is context that follows from order. */
const isDerivedItem = ({ table }, item) => (0,vocabulary/* isDerived */.mr)(table.items[item]?.key);
/** The rule in words, for a reason. */
const sentenceOf = ({ names, table }, { items, cls }) => `${JSON.stringify(names[cls])} ${(0,rule_sets/* said */.ag)(table, items)}`;
/** Rows, and those of the class, that are not put aside. */
function countWithout({ classOf }, rows, cls, excepted) {
    let [y, n] = [0, 0];
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (excepted[row] === 1)
            continue;
        n++;
        if (classOf[row] === cls)
            y++;
    }
    return { y, n };
}
/** Marks rules that hold only in the events that they share with a surer rule of the same class. */
function withoutShares(problem, rules, rowsOf) {
    const standing = rules.filter(({ reason }) => reason === undefined);
    return rules.map((rule) => {
        if (rule.reason !== undefined)
            return rule;
        const source = standing.find((other) => {
            if (other.cls !== rule.cls || other.y * rule.n <= rule.y * other.n)
                return false;
            const shared = markedRows(problem.table.rows, [rowsOf(other.items)]);
            const rest = countWithout(problem, rowsOf(rule.items), rule.cls, shared);
            return rest.n > 0 && rest.y * rule.n < rule_sets/* MOST_OUTSIDE */.e7 * rule.y * rest.n;
        });
        return source === undefined
            ? rule
            : { ...rule, reason: `holds only together with ${sentenceOf(problem, source)}` };
    });
}
/**
 * Of rules with the same class the most telling of the simplest stands for those that speak of a part of its events; what
 * the log says comes before what follows from order. `usual` is the share of a class among all events.
 */
function withoutTwins(problem, rules, rowsOf, usual) {
    const derivedIn = ({ items }) => items.filter((item) => isDerivedItem(problem, item)).length;
    /** What the rule tells of its class, in thousandths of a nat: a little surer in fewer events tells less. */
    const tellingOf = ({ n, y, cls }) => Math.round(1000 * (0,significance/* telling */.gM)(n, y / n, usual(cls)));
    const order = [...rules].sort((a, b) => a.items.length - b.items.length ||
        derivedIn(a) - derivedIn(b) ||
        tellingOf(b) - tellingOf(a) ||
        b.y / b.n - a.y / a.n ||
        b.n - a.n ||
        (0,rule_sets/* compareLists */.tM)(a.items, b.items));
    const accepted = [];
    return order.map((rule) => {
        if (rule.reason !== undefined)
            return rule;
        const rows = rowsOf(rule.items);
        const twin = accepted.find((other) => {
            if (other.cls !== rule.cls)
                return false;
            const common = (0,postings/* intersect */.y$)(rows, rowsOf(other.items)).length;
            return common >= MOST_IN_COMMON * rows.length && rule.y / rule.n - other.y / other.n < 2 * significance/* MIN_GAIN */.ng;
        });
        if (twin !== undefined)
            return { ...rule, reason: `folded into ${sentenceOf(problem, twin)}: the same events` };
        accepted.push(rule);
        return rule;
    });
}

// EXTERNAL MODULE: ./lib/policies/search/present.js
var search_present = __webpack_require__(736);
;// CONCATENATED MODULE: ./lib/policies/search/class-rules.js














/** Share of a rule's events that must be left beside it to compare with. */
const MIN_REST = 0.05;
/** Gain of confidence with which an ending is due to a further condition, rather than that condition's lack an exception. */
const IN_A_PART = 0.25;
/** Reason of what is left out where no reason is wanted. */
const OUT = 'left out';
/**
 * Finds the rules of one problem that are productive (Webb, Machine Learning 68, 2007): better than each
 * generalisation by a minimum gain and by Fisher's test on session-scaled counts, with critical values layered over
 * the search (Webb, Machine Learning 71, 2008), and no echo of a rule with another class.
 */
class ClassSearch {
    #problem;
    #cells = new Map();
    #rows = new Map();
    #effects = new Map();
    #present = new Map();
    #excepted = new Map();
    #universe;
    #level;
    #columns;
    constructor(problem) {
        this.#problem = problem;
        this.#universe = problem.universe ?? (0,policies_rows/* everyRow */.UJ)(problem.table);
        const { table, universe: rows, minRows } = problem;
        let columns;
        this.#columns = () => {
            columns ??= (0,search_columns/* columnsOf */.P)(table, { rows, minRows, leaves: derivedLeaves });
            return columns;
        };
        const counts = countClasses(problem.classOf, problem.classes, this.#universe);
        this.#cells.set('', { items: [], n: this.#universe.length, counts });
        const possible = counts.filter((count) => count >= problem.minKept).length;
        this.#level = levelsOf(problem, possible, this.#columns);
    }
    /** Every rule that meets the thresholds, whether or not it adds anything. */
    all() {
        const { maxConditions, passes } = this.#problem;
        const minKept = this.#problem.fewestKept;
        const rules = [];
        eachCell(this.#problem, this.#cells.get(''), this.#columns, (items, n, counts, told) => {
            for (let t = 0; t < told.length; t++) {
                const cls = told[t];
                const y = counts[cls];
                if (y >= minKept && passes(y, n, cls))
                    rules.push({ items: items.slice(), cls, n, y });
            }
            // Cells of the most conditions generalise nothing.
            if (items.length < maxConditions)
                this.#cells.set(items.join(), { items: items.slice(), n, counts: counts.slice() });
        });
        return rules;
    }
    /** The same rules, each that is left out with the reason; only the others where reasons are not wanted. */
    judged() {
        const { explained } = this.#problem;
        const rules = [];
        for (const rule of this.all()) {
            const tested = this.#productive(rule);
            if (explained || tested.reason === undefined)
                rules.push(tested);
        }
        const own = this.#withoutEchoes(rules.map((rule) => this.#withoutExceptions(rule)));
        const told = (0,rule_sets/* withoutVariants */.dc)(this.#problem.table, (0,rule_sets/* withoutParts */.TK)(own));
        const rowsOf = (items) => this.#rowsOf(items);
        const { counts, n } = this.#cells.get('');
        const usual = (cls) => counts[cls] / n;
        return withoutTwins(this.#problem, withoutShares(this.#problem, told, rowsOf), rowsOf, usual);
    }
    #productive(rule) {
        const { table, classOf, minSessions, derivedAlone, explained } = this.#problem;
        const { items, cls, n, y } = rule;
        const left = (reason, gain = 0) => ({ items, cls, n, y, gain, reason });
        if (!derivedAlone && items.every((item) => isDerivedItem(this.#problem, item)))
            return left('follows from the order of events alone: see the sequence policies');
        if (this.#problem.isOrdinary?.(y, n, cls))
            return left('ends as actions usually do');
        if (this.#isDetail(rule))
            return left('the same policy without the order of events says it');
        const gain = this.#gain(rule);
        // Each further condition must earn its place: three read worse than two.
        if (gain < significance/* MIN_GAIN */.ng * items.length)
            return left(explained ? (0,rule_sets/* addsOnly */.NT)(table, gain, this.#closest(rule, gain)) : OUT, gain);
        const level = this.#level(items.length);
        const parents = items.map((_, i) => this.#parent(items, i, cls));
        for (const { Y, N } of parents)
            if ((0,significance/* logMoreOften */.Yp)({ y, n, Y, N }) > level)
                return left(`could be chance, next to ${(0,rule_sets/* said */.ag)(table, this.#closest(rule, gain))}`, gain);
        const simpler = [...parents, ...items.flatMap((_, i) => this.#keyed(items, i, cls) ?? [])];
        for (const { Y, N } of simpler) {
            if (y / n - Y / N < significance/* MIN_GAIN */.ng)
                return left('adds hardly anything to its keys being there at all', gain);
            if ((0,significance/* logMoreOften */.Yp)({ y, n, Y, N }) > level)
                return left('could be chance, where its keys are there', gain);
        }
        const evidence = (0,sums/* evidenceOfClass */.F)(this.#rowsOf(items), classOf, cls, table);
        if (evidence.sessions < minSessions)
            return left((0,significance/* tooFewSessions */.OI)(evidence.sessions, minSessions), gain);
        for (const { Y, N, effect } of simpler)
            if ((0,significance/* logMoreOften */.Yp)({ y, n, Y, N }, Math.max(effect(), (0,significance/* effectOf */.$x)(evidence))) > level)
                return left('could be chance: it rests on few sessions', gain);
        return { ...rule, gain };
    }
    /** Whether a policy holds without the derived context already: what order adds to it is a detail. */
    #isDetail({ items, cls }) {
        const logged = items.filter((item) => !isDerivedItem(this.#problem, item));
        return logged.length > 0 && logged.length < items.length && this.#isRule(logged, cls);
    }
    /** How much surer the rule is than the surest one with a condition less. */
    #gain({ items, cls, n, y }) {
        let gain = Number.POSITIVE_INFINITY;
        for (let i = 0; i < items.length; i++) {
            const { counts, n: N } = this.#cells.get(withoutOne(items, i));
            gain = Math.min(gain, y / n - counts[cls] / N);
        }
        return gain;
    }
    /** The conditions of the surest rule with one less, of which the rule gains so much. */
    #closest({ items, cls, n, y }, gain) {
        const left = items.findIndex((_, i) => {
            const { counts, n: N } = this.#cells.get(withoutOne(items, i));
            return y / n - counts[cls] / N === gain;
        });
        return items.filter((_, i) => i !== left);
    }
    /** The rule with one condition left out. */
    #parent(items, i, cls) {
        const rest = items.filter((_, j) => j !== i);
        const cell = this.#cells.get(rest.join());
        const effect = () => this.#effect(rest.join(), () => this.#rowsOf(rest), cls);
        return { Y: cell.counts[cls], N: cell.n, effect };
    }
    /** The rule with only the key of one condition asked for; undefined where every event has the key. */
    #keyed(items, i, cls) {
        const rest = items.filter((_, j) => j !== i);
        const key = this.#problem.table.items[items[i]]?.key;
        const present = this.#presence(key);
        if (present === undefined)
            return undefined;
        const name = `${rest.join()}?${key}`;
        let rows = this.#rows.get(name);
        if (rows === undefined) {
            rows = rest.length === 0 ? present : (0,postings/* intersect */.y$)(this.#rowsOf(rest), present);
            this.#rows.set(name, rows);
        }
        const own = rows;
        return { Y: this.#count(own, cls), N: own.length, effect: () => this.#effect(name, () => own, cls) };
    }
    /** Rows that have the key at all; undefined where that is every row, and for derived keys, which no log gives. */
    #presence(key) {
        if ((0,vocabulary/* isDerived */.mr)(key))
            return undefined;
        if (this.#present.has(key))
            return this.#present.get(key);
        const { table } = this.#problem;
        const item = table.items.findIndex((item) => item.key === key);
        const rows = (0,search_present/* rowsWithKey */.D)(table, (0,key_ranges/* keyRanges */.E)(table).keyOf[item], this.#universe);
        const present = rows.length < this.#universe.length ? rows : undefined;
        this.#present.set(key, present);
        return present;
    }
    #rowsOf(items) {
        if (items.length === 0)
            return this.#universe;
        const name = items.join();
        const known = this.#rows.get(name);
        if (known !== undefined)
            return known;
        const { table, universe } = this.#problem;
        const last = (0,postings/* rowsOfItem */.QY)(table, items.at(-1));
        const isWhole = items.length === 1 && universe === undefined;
        const rows = isWhole ? last : (0,postings/* intersect */.y$)(this.#rowsOf(items.slice(0, -1)), last);
        this.#rows.set(name, rows);
        return rows;
    }
    #count(rows, cls) {
        const { classOf } = this.#problem;
        let y = 0;
        for (let i = 0; i < rows.length; i++)
            if (classOf[rows[i]] === cls)
                y++;
        return y;
    }
    #effect(name, rows, cls) {
        const cached = this.#effects.get(`${name}>${cls}`);
        if (cached !== undefined)
            return cached;
        const effect = (0,significance/* effectOf */.$x)((0,sums/* evidenceOfClass */.F)(rows(), this.#problem.classOf, cls, this.#problem.table));
        this.#effects.set(`${name}>${cls}`, effect);
        return effect;
    }
    /**
     * A rule may only be what is left of a simpler one when its exceptions are put aside, also where these are too rare
     * to be rules of the set: conditions, one at a time, under which another class takes over.
     */
    #withoutExceptions(rule) {
        if (rule.reason !== undefined)
            return rule;
        const { table } = this.#problem;
        const own = this.#rowsOf(rule.items);
        if (rule.items.some((item) => this.#isLeftOfArgument(rule, item, own)))
            return {
                ...rule,
                reason: 'only what is left where other values of this argument belong to other actions'
            };
        if (rule.items.length < 2)
            return rule;
        const isLeftover = rule.items.some((item, i) => {
            const rest = rule.items.filter((_, j) => j !== i);
            if (isDerivedItem(this.#problem, item) &&
                gainWithinSessions(this.#problem, this.#rowsOf(rest), item, rule.cls) < significance/* MIN_GAIN */.ng)
                return true;
            // Where the simpler rule holds in a part only, and nothing is said of the other part, it is no rule with exceptions.
            if (this.#problem.usualIsSilent && rule.gain >= IN_A_PART)
                return false;
            const exceptions = this.#exceptions(rest, rule.cls, (0,key_ranges/* keyRanges */.E)(table).keyOf[item]);
            return exceptions.length > 0 && this.#addsNothing(rule, rest, own, markedRows(table.rows, exceptions));
        });
        return isLeftover ? { ...rule, reason: 'only what the exceptions to a simpler policy leave of it' } : rule;
    }
    /**
     * Whether the action comes no more often with this argument than with others, once exceptions are put aside: where one
     * folder is only written to, more is read in each of the others than of files in general.
     */
    #isLeftOfArgument({ items, cls }, item, own) {
        const { table } = this.#problem;
        const name = table.items[item]?.key;
        const present = (0,given/* isArgument */.y)(name) ? this.#presence(name) : undefined;
        if (present === undefined)
            return false;
        const rest = items.filter((other) => other !== item);
        const rows = rest.length === 0 ? present : (0,postings/* intersect */.y$)(this.#rowsOf(rest), present);
        // Whatever another action takes over, also of the argument's other values, is put aside.
        const exceptions = [
            ...exceptionsTo(this.#problem, { items: rest, rows, cls, key: -1 }),
            boundToOthers(this.#problem, { rows, cls, item })
        ];
        if (exceptions.every(({ length }) => length === 0))
            return false;
        const excepted = markedRows(table.rows, exceptions);
        const part = countWithout(this.#problem, own, cls, excepted);
        const whole = countWithout(this.#problem, rows, cls, excepted);
        const others = { y: whole.y - part.y, n: whole.n - part.n };
        if (part.n === 0 || others.n < MIN_REST * part.n)
            return false;
        return part.y / part.n - others.y / others.n < significance/* MIN_GAIN */.ng;
    }
    /** Rows of a rule's simpler form on which one further condition lets another class take over. */
    #exceptions(rest, cls, key) {
        const name = `${rest.join()}>${cls}?${key}`;
        const known = this.#excepted.get(name);
        if (known !== undefined)
            return known;
        const found = exceptionsTo(this.#problem, { items: rest, rows: this.#rowsOf(rest), cls, key });
        this.#excepted.set(name, found);
        return found;
    }
    /**
     * An echo is special only because a rule with another class took its share of the simpler rule's events: without
     * those events it gains nothing. Only rules of strictly larger gain can make echoes, so that each is judged on
     * settled ground and the result is the same in whatever order rules are looked at.
     */
    #withoutEchoes(rules) {
        const standing = rules.filter(({ reason }) => reason === undefined);
        const others = rules.filter(({ reason }) => reason !== undefined);
        const byGain = new Map();
        for (const rule of standing)
            byGain.set(rule.gain, [...(byGain.get(rule.gain) ?? []), rule]);
        const accepted = [];
        const judged = [];
        for (const gain of [...byGain.keys()].sort((a, b) => b - a)) {
            const peers = byGain.get(gain).map((rule) => {
                const source = this.#echoOf(rule, accepted);
                return source === undefined
                    ? rule
                    : { ...rule, reason: `an echo of ${sentenceOf(this.#problem, source)}` };
            });
            accepted.push(...peers.filter(({ reason }) => reason === undefined));
            judged.push(...peers);
        }
        return [...judged, ...others];
    }
    /** The strongest rule that takes the events which make this one special; undefined where it is special by itself. */
    #echoOf(rule, accepted) {
        const { items, cls } = rule;
        const exceptions = accepted.filter((other) => other.cls !== cls && !other.items.every((item) => items.includes(item)));
        if (exceptions.length === 0)
            return undefined;
        const own = this.#rowsOf(items);
        for (const item of items) {
            const simpler = items.filter((other) => other !== item);
            const relevant = exceptions.filter((other) => !other.items.every((one) => simpler.includes(one)));
            if (relevant.length === 0)
                continue;
            const excepted = markedRows(this.#problem.table.rows, relevant.map((other) => this.#rowsOf(other.items)));
            if (this.#addsNothing(rule, simpler, own, excepted))
                return relevant[0];
        }
        return undefined;
    }
    /** Whether the rule gains nothing on the simpler one once the excepted rows are put aside. */
    #addsNothing({ cls }, simpler, own, excepted) {
        const part = countWithout(this.#problem, own, cls, excepted);
        const whole = countWithout(this.#problem, this.#rowsOf(simpler), cls, excepted);
        const rest = { y: whole.y - part.y, n: whole.n - part.n };
        if (part.n === 0)
            return true;
        // Where the other rules leave nothing to compare with, the simpler rule and its exceptions say it all.
        if (rest.n < MIN_REST * part.n)
            return this.#isRule(simpler, cls);
        return part.y / part.n - rest.y / rest.n < significance/* MIN_GAIN */.ng;
    }
    #isRule(items, cls) {
        const { n, counts } = this.#cells.get(items.join());
        if (items.length > 0)
            return this.#problem.passes(counts[cls], n, cls);
        return this.#problem.usualIsSilent && counts.every((count) => count <= counts[cls]);
    }
}
function countClasses(classOf, classes, rows) {
    const counts = new Uint32Array(classes);
    for (let i = 0; i < rows.length; i++) {
        const cls = classOf[rows[i]];
        counts[cls] = counts[cls] + 1;
    }
    return counts;
}
/** Name of the cell with one condition left out. */
function withoutOne(items, left) {
    let name = '';
    for (let i = 0; i < items.length; i++)
        if (i !== left)
            name = name === '' ? String(items[i]) : `${name},${items[i]}`;
    return name;
}


/***/ }),

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2145);
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(430);
/* harmony import */ var _thin_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5634);



/** The frequent values of the wanted keys as columns over the universe, in the order of the keys. */
function columnsOf(table, request) {
    const { minRows, wanted, leaves } = request;
    const { start, several, events } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKeys */ .vu)(table);
    const { place, masks } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyCodes */ .uP)(table);
    const found = { single: [], leaves: [] };
    const others = [];
    for (let key = 0; key < several.length; key++) {
        const name = table.items[start[key]]?.key;
        if (wanted?.(name) === false)
            continue;
        const isLeaf = leaves?.has(name) === true;
        const mask = masks[key];
        if (place[key] >= 0)
            found[isLeaf ? 'leaves' : 'single'].push(...columnOf(table, key, request));
        else if (mask !== undefined && isLeaf)
            found.leaves.push(...maskColumn(table, key, mask, request));
        else
            for (let item = start[key]; item < start[key + 1]; item++)
                if (events[item] >= minRows)
                    others.push(item);
    }
    if (others.length > 0) {
        const rest = fill(table, request, others);
        found.single.push(...rest.single);
        found.leaves.push(...rest.leaves);
    }
    const byItem = (a, b) => a.items[0] - b.items[0];
    return { single: found.single.sort(byItem), leaves: found.leaves.sort(byItem) };
}
/** The column of a key whose values are known row by row; none where no value is frequent. */
function columnOf(table, key, { rows, minRows }) {
    const { start, events } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKeys */ .vu)(table);
    const { codes, place } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyCodes */ .uP)(table);
    const [from, to] = [start[key], start[key + 1]];
    const base = place[key] * table.rows;
    const name = table.items[from]?.key;
    const counts = new Uint32Array(to - from + 1);
    let own = { key: name, items: range(from, to), codes, at: base };
    if (rows === undefined)
        counts.set(events.subarray(from, to), 1);
    else {
        own = { ...own, codes: (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codesFor */ .mU)(rows.length, to - from), at: 0 };
        gatherCounted(codes, base, rows, own.codes, counts);
    }
    const number = new Uint32Array(counts.length);
    const frequent = [];
    for (let code = 1; code < counts.length; code++)
        if (counts[code] >= minRows)
            number[code] = frequent.push(from + code - 1);
    if (frequent.length === 0)
        return [];
    if (frequent.length === to - from)
        return [own];
    const renumbered = rows === undefined ? (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codesFor */ .mU)(table.rows, frequent.length) : own.codes.subarray(0, rows.length);
    translate(own, number, renumbered);
    return [{ key: name, items: frequent, codes: renumbered, at: 0 }];
}
// Loops over all rows stand by themselves: compiling them costs as much as running them where they share a function.
function gatherCounted(codes, base, rows, into, counts) {
    for (let i = 0; i < rows.length; i++) {
        const code = codes[base + rows[i]];
        into[i] = code;
        counts[code] = counts[code] + 1;
    }
}
function translate({ codes, at }, number, into) {
    for (let i = 0; i < into.length; i++)
        into[i] = number[codes[at + i]];
}
const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
/** The same of a key of which rows hold several of few values. */
function maskColumn(table, key, masks, { rows, minRows }) {
    const { start, events } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKeys */ .vu)(table);
    const [from, to] = [start[key], start[key + 1]];
    const name = table.items[from]?.key;
    const own = rows === undefined ? masks : gatherMasks(masks, rows);
    const isAllFrequent = rows === undefined && events.subarray(from, to).every((count) => count >= minRows);
    if (isAllFrequent)
        return [{ key: name, items: range(from, to), masks: own }];
    const counts = countKinds(own);
    const items = [];
    /** By mask: the same with the bits of frequent values only, next to each other. */
    const narrow = new Uint8Array(counts.length);
    for (let bit = 0; bit < to - from; bit++) {
        let rowsOfBit = 0;
        for (let mask = 0; mask < counts.length; mask++)
            rowsOfBit += (mask >> bit) & 1 && counts[mask];
        if (rowsOfBit < minRows)
            continue;
        for (let mask = 0; mask < counts.length; mask++)
            narrow[mask] = narrow[mask] | (((mask >> bit) & 1) << items.length);
        items.push(from + bit);
    }
    if (items.length === 0)
        return [];
    return [{ key: name, items, masks: from + items.length === to ? own : translateMasks(own, narrow) }];
}
function countKinds(masks) {
    const counts = new Uint32Array(1 << 8);
    for (let i = 0; i < masks.length; i++) {
        const mask = masks[i];
        counts[mask] = counts[mask] + 1;
    }
    return counts;
}
function translateMasks(masks, narrow) {
    const translated = new Uint8Array(masks.length);
    for (let i = 0; i < masks.length; i++)
        translated[i] = narrow[masks[i]];
    return translated;
}
function gatherMasks(masks, rows) {
    const own = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        own[i] = masks[rows[i]];
    return own;
}
const NO_COLUMN = -1;
const FIRST_LIST = -2;
/** Columns of these items, ascending, of keys that few rows have or of which rows hold several values. */
function fill(table, { rows, minRows, leaves }, chosen) {
    const { keyOf, several, events } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKeys */ .vu)(table);
    const counts = rows === undefined ? events : occurrences(table, rows);
    const size = rows?.length ?? table.rows;
    const drafts = [];
    for (const item of chosen) {
        if (counts[item] < minRows)
            continue;
        const key = table.items[item]?.key;
        const isLeaf = leaves?.has(key) === true;
        const isSeveral = several[keyOf[item]] === 1;
        // Members of one array cannot stand in one column: each has its own.
        let draft = isSeveral && !isLeaf ? undefined : drafts.at(-1);
        if (draft?.key !== key) {
            draft = { key, items: [], isLeaf, isList: isLeaf && isSeveral, entries: 0 };
            drafts.push(draft);
        }
        draft.items.push(item);
        draft.entries += counts[item];
    }
    const thin = drafts.filter(({ entries }) => (0,_thin_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .isThin */ .OL)(entries, size));
    const wide = drafts.filter(({ entries, isList }) => !isList && !(0,_thin_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .isThin */ .OL)(entries, size));
    const lists = drafts.filter(({ entries, isList }) => isList && !(0,_thin_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .isThin */ .OL)(entries, size));
    const codes = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codesFor */ .mU)(wide.length * size, mostItems(wide));
    const listed = lists.map(({ key, items, entries }) => ({
        key,
        items,
        start: new Uint32Array(size + 1),
        codes: (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codesFor */ .mU)(entries, items.length)
    }));
    if (rows === undefined)
        fillAll(table, wide, codes, listed);
    else if (wide.length + lists.length > 0)
        fillPart(table, { ...placesOf(table, wide, lists), codes, listed, rows, size });
    const columns = wide.map(({ key, items }, c) => ({ key, items, codes, at: c * size }));
    const thinOnes = thin.length === 0 ? [] : (0,_thin_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .thinColumns */ .DT)(table, thin, rows);
    return {
        single: [
            ...columns.filter((_, c) => wide[c]?.isLeaf === false),
            ...thinOnes.filter((_, c) => thin[c]?.isLeaf === false)
        ],
        leaves: [
            ...columns.filter((_, c) => wide[c]?.isLeaf === true),
            ...listed,
            ...thinOnes.filter((_, c) => thin[c]?.isLeaf === true)
        ]
    };
}
const mostItems = (drafts) => drafts.reduce((most, { items }) => Math.max(most, items.length), 0);
/** By item: its column, or what is below zero: none, or a list. */
function placesOf({ items }, wide, lists) {
    const columnOf = new Int32Array(items.length).fill(NO_COLUMN);
    const codeOf = new Uint32Array(items.length);
    const place = (drafts, column) => drafts.forEach((draft, d) => {
        draft.items.forEach((item, v) => {
            columnOf[item] = column(d);
            codeOf[item] = v + 1;
        });
    });
    place(wide, (d) => d);
    place(lists, (d) => FIRST_LIST - d);
    return { columnOf, codeOf };
}
/** Rows of the universe by item. */
function occurrences({ items, itemStart, itemIds }, rows) {
    const counts = new Uint32Array(items.length);
    for (let place = 0; place < rows.length; place++) {
        const row = rows[place];
        const end = itemStart[row + 1];
        for (let i = itemStart[row]; i < end; i++) {
            const item = itemIds[i];
            counts[item] = counts[item] + 1;
        }
    }
    return counts;
}
/** Writes the columns over all rows, item by item. */
function fillAll(table, drafts, codes, listed) {
    const { keyOf } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKeys */ .vu)(table);
    const { masks } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyCodes */ .uP)(table);
    drafts.forEach(({ items }, column) => {
        const at = column * table.rows;
        items.forEach((item, v) => {
            const mask = masks[keyOf[item]];
            if (mask !== undefined && (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_1__/* .isFrequent */ .bm)(table, item)) {
                fillBit(mask, (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_1__/* .bitOf */ .nP)(table, item), codes.subarray(at, at + table.rows), v + 1);
                return;
            }
            const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOfItem */ .QY)(table, item);
            for (let i = 0; i < rows.length; i++)
                codes[at + rows[i]] = v + 1;
        });
    });
    for (const list of listed)
        fillList(table, list);
}
/** The same of a frequent member of arrays, which has no list of rows: to make one would take more than the column does. */
function fillBit(masks, bit, into, code) {
    for (let row = 0; row < into.length; row++)
        if ((masks[row] & bit) !== 0)
            into[row] = code;
}
/** Writes a list over all rows, item by item: first how many each row holds, then which, ascending. */
function fillList(table, { items, start, codes }) {
    for (const item of items) {
        const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOfItem */ .QY)(table, item);
        for (let i = 0; i < rows.length; i++) {
            const next = rows[i] + 1;
            start[next] = start[next] + 1;
        }
    }
    for (let row = 0; row < table.rows; row++)
        start[row + 1] = start[row + 1] + start[row];
    const next = start.slice(0, table.rows);
    for (let v = 0; v < items.length; v++) {
        const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOfItem */ .QY)(table, items[v]);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const to = next[row];
            codes[to] = v + 1;
            next[row] = to + 1;
        }
    }
}
function fillPart({ itemStart, itemIds }, { columnOf, codeOf, codes, listed, rows, size }) {
    const used = new Uint32Array(listed.length);
    for (let place = 0; place < size; place++) {
        const row = rows[place];
        const end = itemStart[row + 1];
        for (let i = itemStart[row]; i < end; i++) {
            const item = itemIds[i];
            const column = columnOf[item];
            if (column >= 0)
                codes[column * size + place] = codeOf[item];
            else if (column !== NO_COLUMN) {
                const list = FIRST_LIST - column;
                const at = used[list];
                listed[list].codes[at] = codeOf[item];
                used[list] = at + 1;
            }
        }
        for (let list = 0; list < used.length; list++)
            listed[list].start[place + 1] = used[list];
    }
}


/***/ }),

/***/ 9727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ keyRanges),
/* harmony export */   K: () => (/* binding */ severalValued)
/* harmony export */ });
/* harmony import */ var _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
/* harmony import */ var _events_key_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2145);


const found = new WeakMap();
function keyRanges(table) {
    const known = found.get(table);
    if (known !== undefined)
        return known;
    const { keyOf, start } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    const ranges = {
        keyOf,
        start,
        isDerived: Uint8Array.from(table.items, ({ key }) => ((0,_abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .isDerived */ .mr)(key) ? 1 : 0))
    };
    found.set(table, ranges);
    return ranges;
}
/** By number of a key: 1 where some row holds two values of it or more. */
const severalValued = (table) => (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table).several;


/***/ }),

/***/ 105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markOf)
/* harmony export */ });
/* harmony import */ var _events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2145);

/** Undefined where rows may hold many values of the key, or hardly any do. */
function markOf(table, item) {
    const { keyOf, start } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKeys */ .vu)(table);
    const { codes, place, masks } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyCodes */ .uP)(table);
    const key = keyOf[item];
    const own = item - start[key];
    const column = place[key];
    if (column >= 0)
        return { codes, at: column * table.rows, mask: -1, code: own + 1 };
    const bits = masks[key];
    return bits === undefined ? undefined : { codes: bits, at: 0, mask: 1 << own, code: 1 << own };
}


/***/ }),

/***/ 4155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ freeCounts),
/* harmony export */   CQ: () => (/* binding */ allCounts),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   PK: () => (/* binding */ usualAction),
/* harmony export */   Tz: () => (/* binding */ isFreeRow),
/* harmony export */   WG: () => (/* binding */ knownCounts),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   sB: () => (/* binding */ usualOf)
/* harmony export */ });
/* harmony import */ var _events_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _events_key_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2145);
/* harmony import */ var _events_postings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(430);
/* harmony import */ var _key_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9727);
/* harmony import */ var _pair_kernel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5389);





/** Fewest events that show what a context leads to. */
const MIN_EVENTS = 10;
/** Gain of share over all events with which a context belongs to an action. */
const BELONGS = 0.25;
/** Counters kept; where there are more, each item is counted when asked for. */
const MOST_COUNTERS = 1 << 22;
const counted = new WeakMap();
/** Events by item and action, item by item; undefined where they would be too many numbers. Not to be written to. */
function allCounts(table) {
    if (table.items.length * table.actions.length > MOST_COUNTERS)
        return undefined;
    const known = counted.get(table) ?? countAll(table);
    counted.set(table, known);
    return known;
}
/** Events with the item, by action. Not to be written to. */
function countsOf(table, item) {
    const size = table.actions.length;
    const counts = allCounts(table);
    return counts === undefined
        ? countRows(table, (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfItem */ .QY)(table, item))
        : counts.subarray(item * size, (item + 1) * size);
}
/** The same as a function of the item, where they are all counted at once. */
const knownCounts = (table) => allCounts(table) === undefined ? undefined : (item) => countsOf(table, item);
/** Adds the events with the item to others by action. */
function addCounts(table, item, whole) {
    const known = knownCounts(table)?.(item);
    if (known === undefined) {
        for (const row of (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfItem */ .QY)(table, item)) {
            const action = table.action[row];
            whole[action] = whole[action] + 1;
        }
        return;
    }
    for (let action = 0; action < whole.length; action++)
        whole[action] = whole[action] + known[action];
}
/** The action that occurs most often with the item, of several the first, and how often it does. */
function usualAction(table, item) {
    const known = knownCounts(table)?.(item);
    if (known !== undefined) {
        const action = usualOf(known);
        return { action, count: known[action] };
    }
    const counts = new Map();
    for (const row of (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfItem */ .QY)(table, item)) {
        const action = table.action[row];
        counts.set(action, (counts.get(action) ?? 0) + 1);
    }
    let usual = { action: 0, count: 0 };
    for (const [action, count] of counts)
        if (count > usual.count || (count === usual.count && action < usual.action))
            usual = { action, count };
    return usual;
}
function countRows(table, rows) {
    const { action } = table;
    const counts = new Uint32Array(table.actions.length);
    for (let i = 0; i < rows.length; i++) {
        const done = action[rows[i]];
        counts[done] = counts[done] + 1;
    }
    return counts;
}
/** Events by item and action, item by item. */
function countAll(table) {
    const { rows, action, actions, items, itemStart, itemIds } = table;
    const { keyOf, start } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .tableKeys */ .vu)(table);
    const { codes, place, masks } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyCodes */ .uP)(table);
    const size = actions.length;
    const counts = new Uint32Array(items.length * size);
    const keys = [...place.keys()].filter((key) => place[key] >= 0 || masks[key] !== undefined);
    const beside = keys.map((key) => {
        const [mask, values] = [masks[key], start[key + 1] - start[key]];
        return mask === undefined
            ? { codes, at: place[key] * rows, bound: values + 1 }
            : { codes: mask, at: 0, bound: 1 << values };
    });
    const known = (0,_pair_kernel_js__WEBPACK_IMPORTED_MODULE_4__/* .pairCounts */ .vL)({ size: rows, classOf: action, classes: size }, beside);
    keys.forEach((key, k) => {
        const [mask, column] = [masks[key], beside[k]];
        const from = start[key] * size;
        const own = known?.[k];
        if (mask === undefined && own !== undefined)
            counts.set(own.subarray(size), from);
        else if (mask === undefined)
            addColumn(table, codes, column?.at, counts.subarray(from));
        else
            addMasks(own ?? countMasks(table, mask), size, counts.subarray(from));
    });
    let i = 0;
    for (let row = 0; row < rows && keys.length < place.length; row++) {
        const done = action[row];
        for (const end = itemStart[row + 1]; i < end; i++) {
            const item = itemIds[i];
            const key = keyOf[item];
            if (place[key] >= 0 || masks[key] !== undefined)
                continue;
            const at = item * size + done;
            counts[at] = counts[at] + 1;
        }
    }
    return counts;
}
/** Adds up the codes of one key, which begin at `base`, by value and action. */
function addColumn({ rows, action, actions }, codes, base, counts) {
    const size = actions.length;
    for (let row = 0; row < rows; row++) {
        const code = codes[base + row];
        if (code === 0)
            continue;
        const at = (code - 1) * size + action[row];
        counts[at] = counts[at] + 1;
    }
}
/** Rows by mask and action. */
function countMasks({ rows, action, actions }, masks) {
    const size = actions.length;
    const whole = new Uint32Array(size << 8);
    for (let row = 0; row < rows; row++) {
        const at = masks[row] * size + action[row];
        whole[at] = whole[at] + 1;
    }
    return whole;
}
/** Adds rows by mask and action to each bit of the mask. */
function addMasks(whole, size, counts) {
    for (let i = size; i < whole.length; i++)
        for (let left = Math.floor(i / size), at = i % size; left !== 0; left >>= 1, at += size)
            if ((left & 1) === 1)
                counts[at] = counts[at] + whole[i];
}
/** Index of the largest count. */
const usualOf = (counts) => {
    let usual = 0;
    for (let i = 1; i < counts.length; i++)
        if (counts[i] > counts[usual])
            usual = i;
    return usual;
};
const found = new WeakMap();
/** By item: the action that it belongs to, since it is far more frequent there than overall; -1 where there is none. */
function ownersOf(table) {
    const known = found.get(table);
    if (known !== undefined)
        return known;
    const { isDerived } = (0,_key_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .keyRanges */ .E)(table);
    const owners = new Int32Array(table.items.length).fill(-1);
    for (let item = 0; item < owners.length; item++) {
        const n = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsOfItem */ .E_)(table, item);
        if (isDerived[item] === 1 || n < MIN_EVENTS)
            continue;
        const { action, count } = usualAction(table, item);
        const overall = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfAction */ .LQ)(table, action).length / table.rows;
        if (count / n - overall >= BELONGS)
            owners[item] = action;
    }
    found.set(table, owners);
    return owners;
}
/** Of a row that nothing owns; what does is told by its number from 1 on, several of a kind by the one behind all. */
const NOTHING = 0;
const ownedRows = new WeakMap();
function ownedOf(table) {
    const known = ownedRows.get(table);
    if (known !== undefined)
        return known;
    const owners = ownersOf(table);
    const { keyOf, start } = (0,_key_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .keyRanges */ .E)(table);
    const keys = noOwners(table.rows, start.length - 1);
    const actions = noOwners(table.rows, table.actions.length);
    for (let item = 0; item < owners.length; item++) {
        const owner = owners[item];
        if (owner < 0)
            continue;
        const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfItem */ .QY)(table, item);
        addOwner(keys, rows, keyOf[item]);
        addOwner(actions, rows, owner);
    }
    const owned = { keys, actions };
    ownedRows.set(table, owned);
    return owned;
}
const noOwners = (rows, kinds) => ({
    of: (0,_events_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .integersBelow */ .Z$)(kinds + 2, rows),
    several: kinds + 1
});
function addOwner({ of, several }, rows, owner) {
    const own = owner + 1;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (of[row] !== own)
            of[row] = of[row] === NOTHING ? own : several;
    }
}
/** Whether no context of another key owns the row (but for `action`): there the agent acts freely. */
function isFreeRow(table, key, action) {
    const { keys, actions } = ownedOf(table);
    return (row) => {
        const own = keys.of[row];
        if (own === NOTHING || own === key + 1)
            return true;
        const by = actions.of[row];
        if (by === action + 1)
            return true;
        return own === keys.several && by === actions.several && isLeftFree(table, row, key, action);
    };
}
/** The same where several keys and several actions own the row. */
function isLeftFree(table, row, key, action) {
    const owners = ownersOf(table);
    const { keyOf } = (0,_key_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .keyRanges */ .E)(table);
    for (let i = table.itemStart[row]; i < table.itemStart[row + 1]; i++) {
        const item = table.itemIds[i];
        const owner = owners[item];
        if (owner >= 0 && owner !== action && keyOf[item] !== key)
            return false;
    }
    return true;
}
function freeCounts(table, key) {
    const { start } = (0,_key_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .keyRanges */ .E)(table);
    const { action } = table;
    const owners = ownedOf(table).keys.of;
    const values = [];
    for (let item = start[key]; item < start[key + 1]; item++) {
        const counts = new Uint32Array(table.actions.length);
        const rows = (0,_events_postings_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfItem */ .QY)(table, item);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const own = owners[row];
            if (own !== NOTHING && own !== key + 1)
                continue;
            const done = action[row];
            counts[done] = counts[done] + 1;
        }
        values.push(counts);
    }
    const whole = new Uint32Array(table.actions.length);
    for (let row = 0; row < table.rows; row++) {
        const own = owners[row];
        if (own !== NOTHING && own !== key + 1)
            continue;
        const done = action[row];
        whole[done] = whole[done] + 1;
    }
    return { values, whole };
}


/***/ }),

/***/ 5389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ countSingles),
/* harmony export */   Ye: () => (/* binding */ countBeside),
/* harmony export */   vL: () => (/* binding */ pairCounts)
/* harmony export */ });
/* harmony import */ var _events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6159);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8381);


/**
 * How often each code of the columns stands beside each spot, one after the other: by code, then by code of the spots (those
 * beyond have counters behind them), then by class. Lent until the kernel is asked again; undefined where it cannot do it.
 */
function pairCounts({ size, classOf, classes, codes: own }, columns) {
    const places = new _events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .Places */ .N4();
    const width = classes * (own === undefined ? 1 : own.step + 1);
    const sizes = columns.map(({ bound }) => bound * width);
    const counts = sizes.map((counters) => places.take(4 * counters));
    const end = places.end;
    const codesAt = places.take(4 * _events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_ROWS */ .BL);
    const classesAt = places.take(4 * _events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_ROWS */ .BL);
    const spotsAt = places.take(4 * _events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_ROWS */ .BL);
    const kernel = (0,_events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .countingKernel */ .d0)(size, places);
    if (kernel === undefined)
        return undefined;
    const { exports, buffer } = kernel;
    const [first = end] = counts;
    new Uint8Array(buffer, first, end - first).fill(0);
    const handOver = ({ codes, at }, from, length) => (0,_events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .integersAt */ .ND)(buffer, codesAt, length, codes).set(codes.subarray(at + from, at + from + length));
    for (let from = 0; from < size; from += _events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_ROWS */ .BL) {
        const length = Math.min(_events_counting_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_ROWS */ .BL, size - from);
        new Uint32Array(buffer, classesAt, length).set(classOf.subarray(from, from + length));
        if (own !== undefined)
            handOver(own, from, length);
        const [bytes, step] = [own?.codes.BYTES_PER_ELEMENT ?? 0, own?.step ?? 0];
        exports.spots(codesAt, bytes, classesAt, classes, length, own?.first ?? 0, step, spotsAt);
        for (let c = 0; c < columns.length; c++) {
            const column = columns[c];
            handOver(column, from, length);
            const bytes = column.codes.BYTES_PER_ELEMENT;
            exports.countPairs(codesAt, bytes, spotsAt, length, counts[c], 4 * width);
        }
    }
    return sizes.map((counters, c) => new Uint32Array(buffer, counts[c], counters));
}
/** Adds up the columns of a part by value and class, but for thin ones. False, and nothing is added, where the kernel cannot do it. */
function countSingles({ size, classOf, classes, singles, singlesAt }, columns) {
    const wide = [];
    const at = [];
    columns.forEach((column, c) => {
        if ('places' in column)
            return;
        wide.push({ codes: column.codes, at: column.at, bound: column.items.length + 1 });
        at.push(singlesAt[c]);
    });
    const counts = pairCounts({ size, classOf, classes }, wide);
    counts?.forEach((own, w) => {
        singles.set(own, at[w]);
    });
    return counts !== undefined;
}
/**
 * Adds up other columns beside the codes `first … first + step` of one, with the classes of the part: the counters of each
 * value stand one after the other `into` a list, column by column. Gives those that the kernel did not count.
 */
function countBeside({ size, classOf, classes }, { codes, at }, beside, { first, step, into }) {
    const width = (step + 1) * classes;
    let base = 0;
    const all = beside.map((other) => {
        const left = { other, base };
        base += (other.items.length + 1) * width;
        return { ...left, column: countable(other, width, size) };
    });
    const countables = all.filter(({ column }) => column !== undefined);
    const counts = countables.length > 0
        ? pairCounts({ size, classOf, classes, codes: { codes, at, first, step } }, countables.map(({ column }) => column))
        : undefined;
    if (counts === undefined)
        return all;
    countables.forEach(({ other, base }, c) => {
        const own = counts[c];
        if ('masks' in other)
            (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .addWhole */ .pz)(own, { base, width }, into);
        else
            into.set(own, base);
    });
    return all.filter(({ column }) => column === undefined);
}
/** As the kernel counts it: masks are codes, where these are not too many. */
function countable(other, width, size) {
    if ('start' in other || 'places' in other)
        return undefined;
    const { length } = other.items;
    if (!('masks' in other))
        return { codes: other.codes, at: other.at, bound: length + 1 };
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .areFewMasks */ .gK)(length, width, size) ? { codes: other.masks, at: 0, bound: 1 << length } : undefined;
}


/***/ }),

/***/ 736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ rowsWithKey)
/* harmony export */ });
/* harmony import */ var _events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2145);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2733);


/** Those of the rows, ascending, that have the key of this number at all; of all rows where none are given. */
function rowsWithKey(table, key, rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .everyRow */ .UJ)(table)) {
    const { start, events, several } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .tableKeys */ .vu)(table);
    const { codes, place } = (0,_events_key_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyCodes */ .uP)(table);
    const [from, to] = [start[key], start[key + 1]];
    const entries = events.subarray(from, to).reduce((sum, count) => sum + count, 0);
    if (several[key] === 0 && entries === table.rows)
        return rows;
    const base = place[key] * table.rows;
    const chosen = new Uint32Array(rows.length);
    let held = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (base < 0 ? hasItem(table, row, from, to) : codes[base + row] !== 0)
            chosen[held++] = row;
    }
    return chosen.subarray(0, held);
}
/** Whether the row holds an item of `from … to`. */
function hasItem({ itemStart, itemIds }, row, from, to) {
    for (let i = itemStart[row]; i < itemStart[row + 1]; i++) {
        const item = itemIds[i];
        if (item >= to)
            return false;
        if (item >= from)
            return true;
    }
    return false;
}


/***/ }),

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ addsOnly),
/* harmony export */   TK: () => (/* binding */ withoutParts),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   dc: () => (/* binding */ withoutVariants),
/* harmony export */   e7: () => (/* binding */ MOST_OUTSIDE),
/* harmony export */   tM: () => (/* binding */ compareLists)
/* harmony export */ });
/* harmony import */ var _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


/** Conditions in words, for a reason: `when role='admin'`. */
function said(table, items) {
    if (items.length === 0)
        return 'what is usual anyway';
    const conditions = items.map((item) => table.items[item]).map((item) => [item?.key, item?.value]);
    return `when ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .typedConditions */ .NO)(Object.fromEntries(conditions))}`;
}
/** "adds only 2 points to …": of confidence, in hundredths. */
function addsOnly(table, gain, simpler) {
    const points = Math.round(gain * 100);
    if (points <= 0)
        return `adds nothing to ${said(table, simpler)}`;
    return `adds only ${points} ${points === 1 ? 'point' : 'points'} to ${said(table, simpler)}`;
}
/** Share of a rule's confidence that must be left outside of a narrower rule for it to be told as well. */
const MOST_OUTSIDE = 0.5;
/** Marks rules that hold in a part of their events only, for which a rule with more conditions speaks. */
function withoutParts(rules) {
    const standing = rules.filter(({ reason }) => reason === undefined);
    return rules.map((rule) => {
        if (rule.reason !== undefined)
            return rule;
        const isPart = standing.some((other) => {
            if (other.cls !== rule.cls || other.items.length <= rule.items.length)
                return false;
            if (!rule.items.every((item) => other.items.includes(item)))
                return false;
            const rest = { y: rule.y - other.y, n: rule.n - other.n };
            return rest.y < MOST_OUTSIDE * (rule.y / rule.n) * rest.n;
        });
        return isPart ? { ...rule, reason: 'holds in a part of these events only: a policy says in which' } : rule;
    });
}
/** Of rules that differ in derived context alone, the one that gains most is told. */
function withoutVariants(table, rules) {
    const isOfOrder = (item) => (0,_abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .isDerived */ .mr)(table.items[item]?.key);
    const nameOf = ({ items, cls }) => `${items.filter((item) => !isOfOrder(item)).join()}>${cls}`;
    const best = new Map();
    for (const rule of rules) {
        if (rule.reason !== undefined || !rule.items.some(isOfOrder) || rule.items.every(isOfOrder))
            continue;
        const known = best.get(nameOf(rule));
        const more = known === undefined ? 1 : rule.gain - known.gain || compareLists(known.items, rule.items);
        if (more > 0)
            best.set(nameOf(rule), rule);
    }
    return rules.map((rule) => {
        const told = best.get(nameOf(rule));
        if (rule.reason !== undefined || told === undefined || told === rule || !rule.items.some(isOfOrder))
            return rule;
        return { ...rule, reason: 'another policy says it of this context' };
    });
}
function compareLists(a, b) {
    for (let i = 0; i < Math.min(a.length, b.length); i++)
        if (a[i] !== b[i])
            return a[i] - b[i];
    return a.length - b.length;
}


/***/ }),

/***/ 9712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ evidenceOfClass),
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/** The counts of situations, with their sums over sessions. Exact for logs below some 10^7 events. */
const evidenceOf = ({ rows, kept }, table) => sumsOf(table, rows, kept);
/** The same for "the class of the row is `cls`", without writing the situations down. */
const evidenceOfClass = (rows, classOf, cls, table) => sumsOf(table, rows, { classOf, cls });
function sumsOf(table, rows, keeping) {
    const { session } = table;
    if (rows.length === 0)
        return NOTHING;
    const first = session[rows[0]];
    const sessions = session[rows.at(-1)] + 1 - first;
    if (rows.length < sessions)
        return sumsOfFew(table, rows, keeping);
    const n = new Uint32Array(sessions);
    const y = new Uint32Array(sessions);
    if (keeping instanceof Uint8Array)
        addKept(session, rows, keeping, first, n, y);
    else
        addClasses(session, rows, keeping.classOf, keeping.cls, first, n, y);
    return { events: rows.length, ...sumsBySession(n, y) };
}
const NOTHING = { events: 0, kept: 0, sessions: 0, s_nn: 0, s_ny: 0, s_yy: 0 };
// Loops over all rows stand by themselves: compiling them costs as much as running them where they share a function.
function addClasses(session, rows, classOf, cls, first, n, y) {
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const own = session[row] - first;
        n[own] = n[own] + 1;
        y[own] = y[own] + (classOf[row] === cls ? 1 : 0);
    }
}
function addKept(session, rows, keptOf, first, n, y) {
    for (let i = 0; i < rows.length; i++) {
        const own = session[rows[i]] - first;
        n[own] = n[own] + 1;
        y[own] = y[own] + keptOf[i];
    }
}
/** The sums over sessions with `n` events each, `y` of them kept. */
function sumsBySession(n, y) {
    let sessions = 0;
    let kept = 0;
    let s_nn = 0;
    let s_ny = 0;
    let s_yy = 0;
    for (let s = 0; s < n.length; s++) {
        const events = n[s];
        const own = y[s];
        if (events > 0)
            sessions++;
        kept += own;
        s_nn += events * events;
        s_ny += events * own;
        s_yy += own * own;
    }
    return { kept, sessions, s_nn, s_ny, s_yy };
}
/** The same where few of the sessions have such rows. */
function sumsOfFew({ session, sessionStart }, rows, keeping) {
    let sessions = 0;
    let kept = 0;
    let s_nn = 0;
    let s_ny = 0;
    let s_yy = 0;
    for (let i = 0; i < rows.length;) {
        const end = sessionStart[session[rows[i]] + 1];
        const from = i;
        let y = 0;
        if (keeping instanceof Uint8Array)
            for (; i < rows.length && rows[i] < end; i++)
                y += keeping[i];
        else
            for (; i < rows.length && rows[i] < end; i++)
                y += keeping.classOf[rows[i]] === keeping.cls ? 1 : 0;
        const n = i - from;
        sessions++;
        kept += y;
        s_nn += n * n;
        s_ny += n * y;
        s_yy += y * y;
    }
    return { events: rows.length, kept, sessions, s_nn, s_ny, s_yy };
}


/***/ }),

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fv: () => (/* binding */ liftReaching),
  O6: () => (/* binding */ reaches),
  Y1: () => (/* binding */ reaching),
  $s: () => (/* binding */ smallestCount),
  Gb: () => (/* binding */ thresholdFraction)
});

// UNUSED EXPORTS: liftReaches

;// CONCATENATED MODULE: ./lib/statistics/exact.js
/**
 * Mean and spread without a rounding error but the last: as Python's `statistics` has them, which adds fractions. A value
 * exactly on a threshold is then on it. Finite numbers only.
 */
const FRACTION_BITS = 52n;
/** Power of two of a double's last bit, where the bits of its exponent are 0. */
const LAST_BIT = -1075;
/** The double as it is: of 53 bits, fewer only below the smallest normal number. */
function binary(double) {
    const bits = new BigUint64Array(Float64Array.of(Math.abs(double)).buffer)[0];
    const exponent = Number(bits >> FRACTION_BITS);
    const fraction = bits & ((1n << FRACTION_BITS) - 1n);
    const digits = exponent === 0 ? fraction : fraction | (1n << FRACTION_BITS);
    return { digits: double < 0 ? -digits : digits, power: LAST_BIT + Math.max(1, exponent) };
}
/** All of them in one power of two. */
function inOnePower(values) {
    const parts = values.map(binary);
    const power = parts.reduce((least, part) => Math.min(least, part.power), Number.POSITIVE_INFINITY);
    return { wholes: parts.map((part) => part.digits << BigInt(part.power - power)), power };
}
const sumOf = (wholes) => wholes.reduce((total, whole) => total + whole, 0n);
/** Bits that a quotient is taken to, or a few less: more than a double has, so that a last one for all that follows rounds it rightly. */
const BITS = 72;
/** At least the bits of a whole number, at most three more. */
const bitsOf = (whole) => whole.toString(16).length * 4;
/** In two steps, for a power of two alone may lie beyond the doubles. */
const scaled = (double, power) => {
    const half = Math.trunc(power / 2);
    return double * 2 ** half * 2 ** (power - half);
};
/** The fraction times 2^bits, itself as a fraction. */
const shifted = (numerator, denominator, bits) => bits >= 0 ? [numerator << BigInt(bits), denominator] : [numerator, denominator << BigInt(-bits)];
/** numerator ÷ denominator × 2^power as the nearest double; the denominator above 0. */
function quotient(numerator, denominator, power) {
    const size = numerator < 0n ? -numerator : numerator;
    const bits = BITS + bitsOf(denominator) - bitsOf(size);
    const [dividend, divisor] = shifted(size, denominator, bits);
    const whole = dividend / divisor;
    const nearest = scaled(Number(whole * divisor === dividend ? whole : whole | 1n), power - bits);
    return numerator < 0n ? -nearest : nearest;
}
/** The largest whole number of which the square is no more. */
function wholeRoot(square) {
    if (square === 0n)
        return 0n;
    let root = 1n << BigInt((bitsOf(square) >> 1) + 1);
    for (;;) {
        const next = (root + square / root) >> 1n;
        if (next >= root)
            return root;
        root = next;
    }
}
/** √(numerator ÷ denominator) × 2^power as the nearest double; neither below 0. */
function rootOfQuotient(numerator, denominator, power) {
    const bits = BITS + Math.ceil((bitsOf(denominator) - bitsOf(numerator)) / 2);
    const [dividend, divisor] = shifted(numerator, denominator, 2 * bits);
    const root = wholeRoot(dividend / divisor);
    const isExact = root * root * divisor === dividend;
    return scaled(Number(isExact ? root : root | 1n), power - bits);
}
/** Of at least one value. */
function exactMean(values) {
    const { wholes, power } = inOnePower(values);
    return quotient(sumOf(wholes), BigInt(values.length), power);
}
/** Standard deviation of at least two values, with n − 1. */
function exactDeviation(values) {
    const { wholes, power } = inOnePower(values);
    const n = BigInt(values.length);
    const total = sumOf(wholes);
    const squares = sumOf(wholes.map((whole) => whole * whole));
    return rootOfQuotient(n * squares - total * total, n * (n - 1n), power);
}

;// CONCATENATED MODULE: ./lib/policies/thresholds.js

/** A threshold of more digits was not written but computed. */
const WRITTEN_DIGITS = 12;
/**
 * What a share must reach, so that one exactly on the threshold does: the decimal that a user wrote (`0.05` is 1/20, not
 * the double next to it); of a threshold that a program computed, such as `5 / 6`, the least number of which it is the
 * nearest double, for its decimal may be more than 5 of 6. Finite numbers only.
 */
function thresholdFraction(threshold) {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(threshold));
    if (match === null)
        throw new RangeError(`not a finite threshold: ${threshold}`);
    const [, sign, whole = '', decimals = '', exponent = '0'] = match;
    const digits = `${whole}${decimals}`;
    if (sign === '' && digits.replace(/^0+|0+$/g, '').length > WRITTEN_DIGITS)
        return leastOfDouble(threshold);
    return thresholds_scaled(BigInt(sign + digits), 10n, Number(exponent) - decimals.length);
}
const thresholds_scaled = (digits, base, power) => power >= 0
    ? { numerator: digits * base ** BigInt(power), denominator: 1n }
    : { numerator: digits, denominator: base ** BigInt(-power) };
/** Midway between a positive double and the one below it. */
function leastOfDouble(double) {
    const { digits, power } = binary(double);
    // Below a power of two doubles stand twice as close.
    const halvings = (digits & (digits - 1n)) === 0n ? 2 : 1;
    return thresholds_scaled((digits << BigInt(halvings)) - 1n, 2n, power - halvings);
}
/** Whether part/whole reaches the threshold, in integers: a fraction exactly on it passes. */
function reaches(part, whole, threshold) {
    return BigInt(part) * threshold.denominator >= threshold.numerator * BigInt(whole);
}
/** Smallest count whose share of `whole` reaches the threshold; at least 0. */
function smallestCount(whole, threshold) {
    const product = threshold.numerator * BigInt(whole);
    if (product <= 0n)
        return 0;
    return Number((product + threshold.denominator - 1n) / threshold.denominator);
}
/** Whether (y/n) ÷ (share/total) reaches the threshold, in integers. */
function liftReaches(y, n, share, total, threshold) {
    return BigInt(y) * BigInt(total) * threshold.denominator >= threshold.numerator * BigInt(n) * BigInt(share);
}
/** Relative margin within which doubles do not decide: far more than they lose, far less than counts differ by. */
const MARGIN = 1e-9;
/** `reaches` for one threshold (0 or more), asked so often that integers are left to the close cases. */
function reaching(threshold) {
    const exact = thresholdFraction(threshold);
    const [low, high] = [threshold * (1 - MARGIN), threshold * (1 + MARGIN)];
    return (part, whole) => part > high * whole || (part >= low * whole && reaches(part, whole, exact));
}
/** `liftReaches` for one threshold (0 or more), likewise. */
function liftReaching(threshold) {
    const exact = thresholdFraction(threshold);
    const [low, high] = [threshold * (1 - MARGIN), threshold * (1 + MARGIN)];
    return (y, n, share, total) => {
        const [part, whole] = [y * total, n * share];
        return part > high * whole || (part >= low * whole && liftReaches(y, n, share, total, exact));
    };
}


/***/ }),

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   hO: () => (/* binding */ hashNumbers),
/* harmony export */   jh: () => (/* binding */ mix),
/* harmony export */   qj: () => (/* binding */ hashText)
/* harmony export */ });
function seededRandom(seed) {
    let counter = seed >>> 0;
    const fill = () => {
        counter = (counter + 0x9e3779b9) >>> 0;
        return mix(counter);
    };
    let a = fill();
    let b = fill();
    let c = fill();
    let d = fill();
    const bits = () => {
        const scrambled = Math.imul(b, 5);
        const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        return result;
    };
    const below = (bound) => {
        for (;;) {
            const x = bits();
            const low = Math.imul(x, bound) >>> 0;
            if (isFair(low, bound))
                return (x * bound - low) / 0x100000000;
        }
    };
    const mark = (into, places, size, value) => {
        // The steps of `bits` and `below` on variables of its own: most of the time of a relabelling is spent here.
        const bound = places.length;
        let [w, x, y, z] = [a | 0, b | 0, c | 0, d | 0];
        for (let drawn = 0; drawn < size;) {
            const scrambled = Math.imul(x, 5);
            const random = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
            const shifted = x << 9;
            y ^= w;
            z ^= x;
            x ^= y;
            w ^= z;
            y ^= shifted;
            z = (z << 11) | (z >>> 21);
            const low = Math.imul(random, bound) >>> 0;
            if (!isFair(low, bound))
                continue;
            const place = places[(random * bound - low) / 0x100000000];
            if (into[place] === value)
                continue;
            into[place] = value;
            drawn++;
        }
        a = w;
        b = x;
        c = y;
        d = z;
    };
    const lend = (to) => {
        const state = Int32Array.of(a, b, c, d);
        to(state);
        [a, b, c, d] = state;
    };
    return { bits, below, mark, lend, uniform: () => (bits() >>> 5) * 2 ** -27 + (bits() >>> 6) * 2 ** -53 };
}
/**
 * Lemire (2019): the high half of a product is uniform once the few low halves that would favour small values are drawn
 * again. The remainder is below the bound, so that it need hardly ever be computed.
 */
const isFair = (low, bound) => low >= bound || low >= (0x100000000 - bound) % bound;
/** MurmurHash3's finaliser: every input bit reaches every output bit. */
function mix(value) {
    let h = value | 0;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}
/** 32-bit hash of a text, started from `seed` (MurmurHash3 over UTF-16 units). */
function hashText(text, seed = 0) {
    const units = new Int32Array(text.length);
    for (let i = 0; i < units.length; i++)
        units[i] = text.charCodeAt(i);
    return mix(hashNumbers(seed, units) ^ text.length);
}
/** Adds the first `size` of the numbers, 32 bits each, to a running hash. */
function hashNumbers(hash, numbers, size = numbers.length) {
    let h = hash | 0;
    for (let i = 0; i < size; i++) {
        let k = Math.imul(numbers[i], 0xcc9e2d51);
        k = (k << 15) | (k >>> 17);
        h ^= Math.imul(k, 0x1b873593);
        h = (h << 13) | (h >>> 19);
        h = (Math.imul(h, 5) + 0xe6546b64) | 0;
    }
    return h;
}


/***/ })

};
