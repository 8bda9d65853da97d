export const id = 9544;
export const ids = [9544,4245];
export const modules = {

/***/ 4833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ derive),
/* harmony export */   p: () => (/* binding */ milestonesOf)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8614);


/** Most actions that `happened_before` tells of. */
const MILESTONES = 8;
/** Actions that stand in some sessions and not in all, most frequent first: only of those "before" tells anything. */
function milestonesOf(table) {
    const sessions = new Uint32Array(table.actions.length);
    /** By action: the session in which it came last, counted from 1. */
    const last = new Uint32Array(table.actions.length);
    for (let session = 1; session <= table.sessions; session++) {
        const end = table.sessionStart[session];
        for (let row = table.sessionStart[session - 1]; row < end; row++) {
            const action = table.action[row];
            if (last[action] === session)
                continue;
            last[action] = session;
            sessions[action] = sessions[action] + 1;
        }
    }
    return table.actions
        .map((name, action) => ({ name, sessions: sessions[action] }))
        .filter((action) => action.sessions >= Math.max(5, 0.05 * table.sessions))
        .sort((a, b) => b.sessions - a.sessions || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.name, b.name))
        .slice(0, MILESTONES)
        .map(({ name }) => name)
        .sort(_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
}
const positions = ['first', '2..5', '>5'];
/** Derived context by the vocabulary. `previous_action` of a session's first event is `(start)`. */
function derive(table, vocabulary) {
    const items = [];
    const place = (key, value) => items.push({ key, value }) - 1;
    const wants = new Set(vocabulary.derived);
    const previousAction = wants.has('previous_action')
        ? ['(start)', ...table.actions].map((name) => place('previous_action', name))
        : [];
    const previousOutcome = wants.has('previous_outcome')
        ? table.outcomes.map((name) => place('previous_outcome', name))
        : [];
    const position = wants.has('position') ? positions.map((name) => place('position', name)) : [];
    const milestones = wants.has('happened_before') ? vocabulary.milestones : [];
    const milestoneOf = new Int32Array(table.actions.length).fill(-1);
    milestones.forEach((name, m) => {
        const action = table.actions.indexOf(name);
        if (action >= 0)
            milestoneOf[action] = m;
    });
    const before = milestones.map((name) => place('happened_before', name));
    const holding = (numbers) => {
        const numbersOf = (own) => Int32Array.from(own, (item) => numbers[item]);
        const [ofAction, ofOutcome, ofPosition] = [previousAction, previousOutcome, position].map(numbersOf);
        const ofMilestone = numbersOf(before);
        const seen = new Uint8Array(milestones.length);
        /** How many items tell what happened before: they stay in the list until the session ends. */
        let known = 0;
        return (row, into) => {
            const index = row - table.sessionStart[table.session[row]];
            if (index === 0) {
                known = 0;
                seen.fill(0);
            }
            else {
                const milestone = milestoneOf[table.action[row - 1]];
                if (milestone >= 0 && seen[milestone] === 0) {
                    seen[milestone] = 1;
                    const number = ofMilestone[milestone];
                    if (number !== _translate_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_LEFT */ .AS) {
                        let at = known++;
                        for (; at > 0 && into[at - 1] > number; at--)
                            into[at] = into[at - 1];
                        into[at] = number;
                    }
                }
            }
            let size = known;
            const place = ofPosition?.[index === 0 ? 0 : index < 5 ? 1 : 2] ?? _translate_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_LEFT */ .AS;
            if (place !== _translate_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_LEFT */ .AS)
                into[size++] = place;
            const action = ofAction?.[index === 0 ? 0 : table.action[row - 1] + 1] ?? _translate_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_LEFT */ .AS;
            if (action !== _translate_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_LEFT */ .AS)
                into[size++] = action;
            if (index > 0) {
                // Beyond the list where the log does not say.
                const outcome = ofOutcome?.[table.outcome[row - 1]] ?? _translate_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_LEFT */ .AS;
                if (outcome !== _translate_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_LEFT */ .AS)
                    into[size++] = outcome;
            }
            return size;
        };
    };
    return { items, most: before.length + 3, holding };
}


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
/* harmony export */   TS: () => (/* binding */ reduce),
/* harmony export */   _k: () => (/* binding */ isReducedKey)
/* harmony export */ });
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
/** Top folder below `root` and extension. A path outside the root shows it: `/`, `~` or `..` stands before the folder. */
function reducePath(key, text, root) {
    const path = text.replaceAll('\\', '/');
    const relative = (below(path, root) ?? path).replace(/^(?:\.\/)+/, '');
    const absolute = relative.startsWith('/') ? '/' : '';
    const segments = relative.split('/').filter((segment) => segment !== '' && segment !== '.');
    const [first = '.'] = segments;
    const isFolder = segments.length > 1 || relative.endsWith('/') || absolute !== '' || first.startsWith('~');
    const top = isFolder || first === '.' || first === '..' ? absolute + first : '(root)';
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
 * in common. `*` stands for folders that are made anew for each session (`/tmp/run-17`): what is below them is shared.
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
    for (;;) {
        const at = root.length;
        const counts = new Map();
        for (const { length, [at]: folder } of inside)
            if (folder !== undefined && length > at + 1)
                counts.set(folder, (counts.get(folder) ?? 0) + 1);
        const [best] = [...counts].sort((a, b) => b[1] - a[1]);
        if (best !== undefined && best[1] >= least) {
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

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ NOTHING_LEFT),
/* harmony export */   M_: () => (/* binding */ keyRuns),
/* harmony export */   Nj: () => (/* binding */ translator),
/* harmony export */   Z4: () => (/* binding */ renumber),
/* harmony export */   nG: () => (/* binding */ SEVERAL)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _cut_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8121);
/* harmony import */ var _reductions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7768);




const NOTHING = [];
/** By the key's name in the log. Derived context is not asked for here. */
function treatments(vocabulary) {
    const renamed = new Map(vocabulary.renamed.map(({ from, to }) => [from, to]));
    const known = new Set(vocabulary.known);
    const dropped = new Set(vocabulary.dropped.map(({ key }) => key));
    const merged = new Set(vocabulary.merged.map(({ key }) => key));
    const derived = new Set(vocabulary.derived);
    const cuts = new Map(vocabulary.cuts.map(({ key, at }) => [key, at]));
    const reduced = new Map(vocabulary.reduced.map((reduction) => [reduction.key, reduction]));
    const isLeft = (key) => !merged.has(key) && !dropped.has(key) && !derived.has(key);
    return (original) => {
        const key = renamed.get(original) ?? original;
        const reduction = reduced.get(key);
        if (reduction !== undefined)
            return {
                do: 'translate',
                translate: ({ value }) => (0,_reductions_js__WEBPACK_IMPORTED_MODULE_1__/* .reduce */ .TS)(key, value, reduction.to, reduction.root).filter((item) => isLeft(item.key))
            };
        if (!isLeft(key))
            return { do: 'drop' };
        const at = cuts.get(key);
        if (at !== undefined)
            return at.length === 0 ? { do: 'drop' } : { do: 'cut', key, at };
        if (known.size > 0 && !known.has(key)) {
            const other = (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .isArgument */ .y)(key) ? [{ key, value: _given_js__WEBPACK_IMPORTED_MODULE_2__/* .GIVEN */ .W }] : NOTHING;
            return { do: 'translate', translate: ({ value }) => (isCategory(value) ? [{ key, value }] : other) };
        }
        return { do: 'keep', key };
    };
}
/**
 * Of a key that the vocabulary has not seen, only what can hardly be an identifier or a measurement is taken; of an
 * argument else that it was given.
 */
const isCategory = (value) => value === null ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && /^[\p{L} _-]{1,32}$/u.test(value));
/**
 * What becomes of one item of the log: nothing, one item, or several. The items of one key should be asked for one after
 * the other: what the vocabulary says of a key is looked up once.
 */
function translator(vocabulary) {
    const treatmentOf = treatments(vocabulary);
    let last;
    let translate = () => NOTHING;
    return (item) => {
        if (item.key !== last) {
            last = item.key;
            translate = translateBy(treatmentOf(last));
        }
        return translate(item);
    };
}
function translateBy(treatment) {
    if (treatment.do === 'drop')
        return () => NOTHING;
    if (treatment.do === 'translate')
        return treatment.translate;
    const { key } = treatment;
    if (treatment.do === 'keep')
        return ({ value }) => [{ key, value }];
    const { at } = treatment;
    return ({ value }) => (typeof value === 'number' ? [{ key, value: (0,_cut_points_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(value, at) }] : NOTHING);
}
/** The keys of sorted items. Of a key with many values hardly any is looked at. */
function keyRuns(items) {
    const runs = [];
    for (let from = 0; from < items.length;) {
        const { key } = items[from];
        let [last, step] = [from, 1];
        for (; items[last + step]?.key === key; step *= 2)
            last += step;
        let to = Math.min(last + step, items.length);
        while (last + 1 < to) {
            const middle = (last + to) >>> 1;
            if (items[middle]?.key === key)
                last = middle;
            else
                to = middle;
        }
        runs.push({ key, from, to });
        from = to;
    }
    return runs;
}
/** In place of the number of what an item becomes: it becomes nothing, or several items. */
const NOTHING_LEFT = -1;
const SEVERAL = -2;
/** `named`: what an item is called by besides, if anything. */
function renumber(items, derived, vocabulary, named) {
    const treatmentOf = treatments(vocabulary);
    const merged = new Set(vocabulary.merged.map(({ key }) => key));
    const produced = [];
    const becomes = new Int32Array(items.length + derived.length).fill(NOTHING_LEFT);
    const several = new Map();
    const interned = new Map();
    const intern = (item) => {
        const text = JSON.stringify([item.key, item.value]);
        const known = interned.get(text);
        if (known !== undefined)
            return known;
        const number = produced.push(item) - 1;
        interned.set(text, number);
        return number;
    };
    for (const { key, from, to } of keyRuns(items)) {
        const treatment = treatmentOf(key);
        if (named !== undefined || treatment.do === 'translate') {
            const translate = translateBy(treatment);
            for (let id = from; id < to; id++) {
                const item = items[id];
                const numbers = [...translate(item), ...(named?.(item) ?? [])].map(intern);
                if (numbers.length > 1)
                    several.set(id, numbers);
                becomes[id] = numbers.length > 1 ? SEVERAL : (numbers[0] ?? NOTHING_LEFT);
            }
        }
        else if (treatment.do === 'keep') {
            for (let id = from; id < to; id++) {
                const item = items[id];
                becomes[id] =
                    produced.push(treatment.key === key ? item : { key: treatment.key, value: item.value }) - 1;
            }
        }
        else if (treatment.do === 'cut') {
            const { at } = treatment;
            const ranges = new Map();
            for (let id = from; id < to; id++) {
                const { value } = items[id];
                if (typeof value !== 'number')
                    continue;
                const above = at.findIndex((cut) => value < cut);
                let number = ranges.get(above);
                if (number === undefined) {
                    number = produced.push({ key: treatment.key, value: (0,_cut_points_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(value, at) }) - 1;
                    ranges.set(above, number);
                }
                becomes[id] = number;
            }
        }
    }
    derived.forEach((item, d) => {
        if (!merged.has(item.key))
            becomes[items.length + d] = produced.push(item) - 1;
    });
    return sorted(produced, becomes, several);
}
/** Puts the numbers of sorted items in the place of those of the items as they were produced. */
function sorted(produced, becomes, several) {
    const order = new Uint32Array(produced.length);
    const places = Array.from(produced.keys());
    places.sort((a, b) => (0,_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareItems */ .Q9)(produced[a], produced[b]));
    const items = [];
    for (const place of places) {
        const item = produced[place];
        const last = items.at(-1);
        if (last === undefined || (0,_events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .compareItems */ .Q9)(last, item) !== 0)
            items.push(item);
        order[place] = items.length - 1;
    }
    for (let id = 0; id < becomes.length; id++) {
        const number = becomes[id];
        if (number >= 0)
            becomes[id] = order[number];
    }
    return {
        items,
        becomes,
        several: new Map([...several].map(([id, numbers]) => [id, numbers.map((n) => order[n])]))
    };
}


/***/ }),

/***/ 4914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ reductions),
/* harmony export */   TZ: () => (/* binding */ rawVocabulary),
/* harmony export */   YI: () => (/* binding */ derivedKeys),
/* harmony export */   mr: () => (/* binding */ isDerived),
/* harmony export */   qD: () => (/* binding */ vocabularySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);

const reason = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/** What a text is reduced to: the part of it that other events share. */
const reductions = ['url', 'path', 'command', 'date'];
/** Context that follows from the order of events; switched as a whole. */
const derivedKeys = ['previous_action', 'previous_outcome', 'position', 'happened_before'];
const isDerived = (key) => derivedKeys.includes(key);
/**
 * How the values of a log were made mineable: plain data, fitted once on the baseline's logs, stored with it and
 * applied unchanged to every later log. Each choice stands with its reason and can be overruled in the config file.
 */
const vocabularySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Keys as the logs name them, known when the vocabulary was fitted; a key not listed is new. */
    known: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Keys left out of mining. */
    dropped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason })),
    /** Keys that say the same as another one, which stands for both. */
    merged: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), into: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason })),
    /** Numbers that became ranges: each boundary begins a range. */
    cuts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), reason })),
    /** Texts reduced to what generalises; `root` is the folder that paths are told from. */
    reduced: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(reductions), root: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), reason })),
    /** Keys whose values name things: numbered within a session, so that policies can say "of the same". */
    objects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Derived keys in use, and the actions that `happened_before` tells of. */
    derived: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(derivedKeys)),
    milestones: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Names people gave to actions and keys; several actions may share one (a group). */
    renamed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))
});
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


/***/ }),

/***/ 5481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ withCaseFingerprints),
/* harmony export */   o1: () => (/* binding */ withMatchedCases),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export caseFingerprint */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);


/** Cases are matched across the two sides of a comparison, and known to a profile only by a hash of their name. */
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
/** Cases are matched across the two sides of a comparison without their names being kept. */
const caseFingerprint = (name) => sha256(name).slice(0, 12);
const FINGERPRINT = /^[0-9a-f]{12}$/;
/** Names without the leading folders that all of them share; undefined where they share none. */
function tailsOf(names) {
    const paths = names.map((name) => name.split('/'));
    const [first] = paths;
    if (first === undefined || names.length < 2)
        return undefined;
    let shared = 0;
    while (paths.every((path) => path.length > shared + 1 && path[shared] === first[shared]))
        shared++;
    return shared === 0 ? undefined : paths.map((path) => path.slice(shared).join('/'));
}
/** The table with other names for its cases, sorted; names that fall together become one case. */
function withCaseNames(table, names) {
    const cases = [...new Set(names)].sort(_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
    const at = new Map(cases.map((name, id) => [name, id]));
    const sessionCase = table.sessionCase.map((id) => id === _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 ? _events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : at.get(names[id]));
    return { ...table, cases, sessionCase };
}
/** The same table with its cases known by fingerprint, as the other side of a comparison knows them. */
function withCaseFingerprints(table) {
    if (table.cases.every((name) => FINGERPRINT.test(name)))
        return table;
    const names = table.cases.map(caseFingerprint);
    const tails = tailsOf(table.cases)?.map(caseFingerprint);
    const renamed = withCaseNames(table, names);
    if (tails === undefined)
        return renamed;
    // Of cases whose names fall together the first one's.
    const tailOf = new Map(names.map((name, id) => [name, tails[id]]).reverse());
    return { ...renamed, caseTails: renamed.cases.map((name) => tailOf.get(name)) };
}
/**
 * Two sides with their cases matched. Where no case is common, but all cases of either log stand in a folder of the
 * log's own (`gpt-5/refunds-3` against `gemini/refunds-3`), the folder says who ran the case and not what it is.
 */
function withMatchedCases(baseline, current) {
    const { caseTails: before } = baseline;
    const { caseTails: now } = current;
    const common = (a, b) => {
        const known = new Set(b);
        return a.some((name) => known.has(name));
    };
    return before === undefined ||
        now === undefined ||
        common(baseline.cases, current.cases) ||
        !common(before, now)
        ? [baseline, current]
        : [withCaseNames(baseline, before), withCaseNames(current, now)];
}


/***/ }),

/***/ 2050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TW: () => (/* binding */ DamagedBytes),
/* harmony export */   g_: () => (/* binding */ PackedWriter),
/* harmony export */   ge: () => (/* binding */ PackedReader)
/* harmony export */ });
/** Columns of small numbers as bytes: several numbers in one byte where they fit, so that little is left to compress. */
/** Numbers below so many that one byte holds; 0 where it does not hold one. */
function inOneByte(bound) {
    let numbers = 0;
    for (let most = bound; most <= 256; most *= bound)
        numbers++;
    return numbers;
}
const FIRST_CAPACITY = 1 << 16;
const LONGEST_VARINT = 5;
class PackedWriter {
    #held = new Uint8Array(FIRST_CAPACITY);
    #length = 0;
    /** Integers of 32 bits, seven bits a byte, the low ones first (LEB128). */
    varints(numbers) {
        this.#reserve(LONGEST_VARINT * numbers.length);
        const held = this.#held;
        let at = this.#length;
        for (let i = 0; i < numbers.length; i++) {
            let left = numbers[i];
            for (; left > 0x7f; left >>>= 7)
                held[at++] = (left & 0x7f) | 0x80;
            held[at++] = left;
        }
        this.#length = at;
    }
    /** Integers below `bound`, which the reader is told. */
    packed(numbers, bound) {
        if (bound <= 1)
            return;
        const together = inOneByte(bound);
        if (together === 0) {
            this.varints(numbers);
            return;
        }
        this.#reserve(Math.ceil(numbers.length / together));
        for (let from = 0; from < numbers.length; from += together) {
            let byte = 0;
            for (let i = Math.min(from + together, numbers.length) - 1; i >= from; i--)
                byte = byte * bound + numbers[i];
            this.#held[this.#length++] = byte;
        }
    }
    /** All that was written. */
    end() {
        return this.#held.subarray(0, this.#length);
    }
    #reserve(more) {
        if (this.#length + more <= this.#held.length)
            return;
        const larger = new Uint8Array(Math.max(2 * this.#held.length, this.#length + more));
        larger.set(this.#held.subarray(0, this.#length));
        this.#held = larger;
    }
}
/** What a reader throws where bytes cannot be what a writer wrote. */
class DamagedBytes extends Error {
}
/** Reads what a `PackedWriter` wrote. Throws `DamagedBytes`, before it asks for memory that the bytes do not call for. */
class PackedReader {
    #held;
    #at = 0;
    constructor(bytes) {
        this.#held = bytes;
    }
    /** `bound`: all of them must be below. */
    varints(count, bound = 2 ** 32) {
        this.#require(count);
        const numbers = new Uint32Array(count);
        for (let i = 0; i < count; i++)
            numbers[i] = this.varint(bound);
        return numbers;
    }
    varint(bound = 2 ** 32) {
        let number = 0;
        for (let factor = 1; factor < 2 ** (7 * LONGEST_VARINT); factor *= 128) {
            this.#require(1);
            const byte = this.#held[this.#at++];
            number += (byte & 0x7f) * factor;
            if (byte > 0x7f)
                continue;
            if (number >= bound)
                break;
            return number;
        }
        throw new DamagedBytes();
    }
    packed(count, bound) {
        const together = bound <= 1 ? 1 : inOneByte(bound);
        if (together === 0)
            return this.varints(count, bound);
        if (bound > 1)
            this.#require(Math.ceil(count / together));
        const numbers = new Uint32Array(count);
        if (bound <= 1)
            return numbers;
        for (let from = 0; from < count; from += together) {
            let byte = this.#held[this.#at++];
            const to = Math.min(from + together, count);
            for (let i = from; i < to; i++) {
                const rest = Math.floor(byte / bound);
                numbers[i] = byte - rest * bound;
                byte = rest;
            }
            if (byte !== 0)
                throw new DamagedBytes();
        }
        return numbers;
    }
    /** That nothing is left. */
    end() {
        if (this.#at !== this.#held.length)
            throw new DamagedBytes();
    }
    #require(bytes) {
        if (this.#at + bytes > this.#held.length)
            throw new DamagedBytes();
    }
}


/***/ }),

/***/ 9003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   fq: () => (/* binding */ followingIn),
/* harmony export */   ot: () => (/* binding */ derivedKeyOf),
/* harmony export */   wn: () => (/* binding */ MOST_MILESTONES)
/* harmony export */ });
/* harmony import */ var _abstraction_derived_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4833);
/* harmony import */ var _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4914);


/** Of more, `happened_before` is written out: a reader looks at each of them on each event. */
const MOST_MILESTONES = 64;
/**
 * The context that follows, by its numbers among `items`: what is not among them has a number behind theirs. `holds`
 * writes the numbers of what holds on a row, row by row.
 */
function follow(table, items, following) {
    const { items: derived, most, holding } = (0,_abstraction_derived_js__WEBPACK_IMPORTED_MODULE_0__/* .derive */ .C)(table, following);
    const keys = new Set(following.derived);
    const known = new Map();
    for (let id = 0; id < items.length; id++) {
        const { key, value } = items[id];
        if (keys.has(key) && typeof value === 'string')
            known.set(`${key} ${value}`, id);
    }
    const numbers = derived.map(({ key, value }, d) => known.get(`${key} ${value}`) ?? items.length + d);
    return { derived, most, holds: holding(numbers) };
}
/** By item: the number of its key among the derived ones, from 1 on, or 0. */
function derivedKeyOf(items, derived) {
    const keyOf = new Uint8Array(items.length);
    for (let id = 0; id < items.length; id++) {
        const { key } = items[id];
        keyOf[id] =
            key === items[id - 1]?.key ? keyOf[id - 1] : derived.indexOf(key) + 1;
    }
    return keyOf;
}
/** The derived keys that hold on each row of the table what follows from the rows before it, and nothing else. */
function followingIn(table) {
    const { items } = table;
    const all = derivedKeyOf(items, _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedKeys */ .YI);
    const isThere = new Set(all);
    const milestoneKey = _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedKeys */ .YI.indexOf('happened_before');
    const milestones = items.flatMap(({ value }, id) => all[id] === milestoneKey + 1 && typeof value === 'string' ? [value] : []);
    const thought = _abstraction_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .derivedKeys */ .YI.filter((_, key) => isThere.has(key + 1) && (key !== milestoneKey || milestones.length <= MOST_MILESTONES));
    const isWrong = wrongKeys(table, { derived: thought, milestones });
    const derived = thought.filter((_, key) => isWrong[key] === 0);
    return { derived, milestones: derived.includes('happened_before') ? milestones : [] };
}
/** By key that is thought to follow: 1 where some row holds other items of it. */
function wrongKeys(table, thought) {
    const isWrong = new Uint8Array(thought.derived.length);
    if (isWrong.length === 0)
        return isWrong;
    const { rows, items, itemStart, itemIds } = table;
    const { derived, most, holds } = follow(table, items, thought);
    const ofItems = derivedKeyOf(items, thought.derived);
    const keyOf = (number) => number < items.length
        ? ofItems[number] - 1
        : thought.derived.indexOf(derived[number - items.length]?.key);
    const held = new Int32Array(most);
    for (let row = 0; row < rows; row++) {
        const count = holds(row, held);
        const end = itemStart[row + 1];
        let next = 0;
        for (let i = itemStart[row]; i < end; i++) {
            const item = itemIds[i];
            if (ofItems[item] === 0)
                continue;
            // Both ascend.
            while (next < count && held[next] < item)
                isWrong[keyOf(held[next++])] = 1;
            if (next < count && held[next] === item)
                next++;
            else
                isWrong[keyOf(item)] = 1;
        }
        while (next < count)
            isWrong[keyOf(held[next++])] = 1;
    }
    return isWrong;
}


/***/ }),

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ byShape),
/* harmony export */   ch: () => (/* binding */ writtenKeys),
/* harmony export */   jb: () => (/* binding */ startsOf),
/* harmony export */   mW: () => (/* binding */ membersByKey)
/* harmony export */ });
/* harmony import */ var _profile_derived_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9003);

function writtenKeys(items, { derived }) {
    const follows = (0,_profile_derived_js__WEBPACK_IMPORTED_MODULE_0__/* .derivedKeyOf */ .ot)(items, derived);
    const keyOf = new Int32Array(items.length).fill(-1);
    const first = [];
    const sizes = [];
    let last;
    for (let id = 0; id < items.length; id++) {
        const { key } = items[id];
        if (follows[id] !== 0)
            continue;
        if (key !== last) {
            first.push(id);
            sizes.push(0);
        }
        last = key;
        const number = first.length - 1;
        keyOf[id] = number;
        sizes[number] = sizes[number] + 1;
    }
    return { keyOf, first, sizes };
}
/** The transactions in the order of their shapes, those of one shape as they come up. */
function byShape(shapeOf, shapes) {
    const next = new Uint32Array(shapes + 1);
    for (const shape of shapeOf)
        next[shape + 1] = next[shape + 1] + 1;
    for (let shape = 1; shape < next.length; shape++)
        next[shape] = next[shape] + next[shape - 1];
    const ordered = new Uint32Array(shapeOf.length);
    for (let transaction = 0; transaction < shapeOf.length; transaction++) {
        const shape = shapeOf[transaction];
        const at = next[shape];
        ordered[at] = transaction;
        next[shape] = at + 1;
    }
    return ordered;
}
/** Members there are of each of so many keys in the lists of these shapes. */
function membersByKey(shapeOf, { start, keys }, count) {
    const rows = new Uint32Array(start.length - 1);
    for (let i = 0; i < shapeOf.length; i++) {
        const shape = shapeOf[i];
        rows[shape] = rows[shape] + 1;
    }
    const members = new Uint32Array(count);
    for (let shape = 0; shape < rows.length; shape++) {
        const end = start[shape + 1];
        for (let at = start[shape]; at < end; at++) {
            const key = keys[at];
            members[key] = members[key] + rows[shape];
        }
    }
    return members;
}
/** Where lists of these lengths begin, one behind the other, and their end. */
function startsOf(lengths) {
    const start = new Uint32Array(lengths.length + 1);
    let sum = 0;
    for (let i = 0; i < lengths.length; i++) {
        sum += lengths[i];
        start[i + 1] = sum;
    }
    return start;
}


/***/ }),

/***/ 9042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PROFILE_VERSION)
/* harmony export */ });
/** Of the layout of a profile that is written; the first one is read as well. */
const PROFILE_VERSION = 2;


/***/ })

};
