export const id = 9521;
export const ids = [9521];
export const modules = {

/***/ 2815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ sessionsOf),
/* harmony export */   Pm: () => (/* binding */ gathered),
/* harmony export */   dQ: () => (/* binding */ contextSize)
/* harmony export */ });
/* harmony import */ var _policies_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);
/* harmony import */ var _policies_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2733);


/** By situation: what the column holds at its row. */
function gathered(column, rows) {
    const values = new Uint32Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        values[i] = column[rows[i]];
    return values;
}
/** By rows: many cells look at the same ones. */
const sessionsAt = new WeakMap();
/** By situation: the session of its row. */
function sessionsOf(table, rows) {
    const { session } = table;
    if (rows === (0,_policies_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .everyRow */ .UJ)(table))
        return session;
    const known = sessionsAt.get(rows);
    if (known?.of === session)
        return known.sessions;
    const sessions = gathered(session, rows);
    sessionsAt.set(rows, { of: session, sessions });
    return sessions;
}
/** How many conditions the rule's situation, or what it requires, is made of. */
const contextSize = (rule) => Object.keys((0,_policies_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionsOf */ .y)(rule)).length;


/***/ }),

/***/ 1484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ NEW_ACTIONS),
/* harmony export */   c: () => (/* binding */ NEW_SITUATION)
/* harmony export */ });
/** Name of the finding that several actions were done that were never done before. */
const NEW_ACTIONS = 'actions not seen before';
/** Name of the finding that known actions were done where they were never done before. */
const NEW_SITUATION = 'actions in a situation not seen before';


/***/ }),

/***/ 366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Made when first asked for, and then kept. */
const once = (make) => {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
};


/***/ }),

/***/ 7302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ byAction),
/* harmony export */   T$: () => (/* binding */ strataOf),
/* harmony export */   cs: () => (/* binding */ shiftedKeys),
/* harmony export */   te: () => (/* binding */ undivided)
/* harmony export */ });
/* harmony import */ var _events_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);

const SMALLEST_STRATUM = 20;
/** What would be thrown together otherwise is just what the mix would show in. */
const SMALLEST_OF_SHIFTED = 5;
/** With two, a noisy synonym of the task could still take a changed mix of tasks for a change of behaviour. */
const MOST_KEYS = 3;
/**
 * A key that decides the target (the previous action, where the promise is about what came before) is the promise under
 * another name: among its values nothing is left that could change. What a session was given before it began (its task)
 * is none: where that decides, another mix of tasks is all that changed.
 */
const DECIDES = 0.95;
/** Tables of counts larger than this belong to keys with too many values to divide by. */
const MOST_COUNTS = 1_000_000;
/**
 * Strata of the given rows: the joint values of the keys that tell most about `target` there, each beyond those
 * before it. Strata that would be too thin are merged. Looks at both sides together, never at which side a row is of.
 * `target` by situation: a code below `targets`. Keys in `without` are left out. A number that a key decides is still a
 * number of its own.
 */
function strataOf(rows, target, targets, grid, without = [], isNumber = false) {
    const first = grid.columns.filter(({ shifted, key }) => shifted && !without.includes(key));
    if (rows.length < 2 * SMALLEST_STRATUM && first.length === 0)
        return undivided(rows.length);
    let strata = dividing(rows.length);
    // One kind of list for all targets as well.
    const aim = target instanceof Uint32Array ? target : lent('aim', rows.length);
    if (aim !== target)
        aim.set(target);
    const usable = chosen(grid, ({ key, size }) => size >= 2 && size * targets <= MOST_COUNTS && !without.includes(key));
    const all = countsOf(grid, usable, rows, aim, targets);
    const seenOf = new Map();
    usable.columns.forEach((column, k) => {
        const own = all.seen.subarray(all.from[k], all.from[k + 1]);
        if (isNumber || column.ofSession || !decides(own, column.size, targets))
            seenOf.set(column, own);
    });
    for (const column of first) {
        // One that decides the target tells nothing else apart.
        if (!seenOf.delete(column))
            continue;
        strata = refined(rows, strata, column, SMALLEST_OF_SHIFTED);
    }
    if (rows.length < 2 * SMALLEST_STRATUM)
        return narrow(strata);
    for (let round = 0; round < MOST_KEYS; round++) {
        const best = mostTelling(grid, rows, aim, targets, strata, seenOf);
        if (best === undefined)
            break;
        seenOf.delete(best);
        strata = refined(rows, strata, best);
    }
    return narrow(strata);
}
/** Lists that are written anew for each division: of a big log they would lie about by the hundred. */
const scratch = { aim: new Uint32Array(0), even: new Uint32Array(0), odd: new Uint32Array(0) };
/** A list that is the caller's until somebody asks for the same one; what it holds is left from before. */
function lent(name, size) {
    if (scratch[name].length < size)
        scratch[name] = new Uint32Array(size);
    return scratch[name].subarray(0, size);
}
const dividing = (size) => ({ of: lent('even', size).fill(0), count: 1 });
/** All situations as one stratum. */
const undivided = (size) => ({ of: new Uint8Array(size), count: 1 });
/** In as few bytes a situation as will do: every cell holds its own until the end of the run. */
function narrow({ of, count, keys }) {
    const own = (0,_events_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .integersBelow */ .Z$)(count, of.length);
    own.set(of);
    return { of: own, count, keys };
}
/** Sides that meet other situations do so by few keys; dividing by more would leave too little of each. */
const MOST_SHIFTED = 2;
/**
 * The keys by which the two sides met another mix of situations, each beyond those before it: `rows`, one of each
 * session, and `side` of each. A key can decide little about a promise and yet, where its mix changed, move the
 * promise's share by more than chance does.
 */
function shiftedKeys(rows, side, grid) {
    const usable = chosen(grid, ({ size }) => size >= 2);
    const all = countsOf(grid, usable, rows, side, 2);
    const seenOf = new Map(usable.columns.map((column, k) => [column, all.seen.subarray(all.from[k], all.from[k + 1])]));
    const found = [];
    let strata = dividing(rows.length);
    while (found.length < MOST_SHIFTED) {
        const best = mostTelling(grid, rows, side, 2, strata, seenOf, DEVIATIONS_OF_MIX);
        if (best === undefined)
            break;
        found.push(best);
        seenOf.delete(best);
        strata = refined(rows, strata, best);
    }
    return found;
}
/** Sooner than a key counts as telling: to divide by one that did not shift costs little. */
const DEVIATIONS_OF_MIX = 1;
const DEVIATIONS = 3;
function chosen({ columns }, wanted) {
    const places = columns.flatMap((column, place) => (wanted(column) ? [place] : []));
    return { columns: places.map((place) => columns[place]), places: Int32Array.from(places) };
}
function countsOf({ columns: { length: width }, codes }, { columns, places }, rows, classOf, classes) {
    const keys = places.length;
    const from = new Int32Array(keys + 1);
    for (let k = 0; k < keys; k++)
        from[k + 1] = from[k] + columns[k].size * classes;
    const seen = new Uint32Array(from[keys]);
    for (let i = 0; i < rows.length; i++) {
        const base = rows[i] * width;
        const own = classOf[i];
        for (let k = 0; k < keys; k++) {
            const cell = from[k] + codes[base + places[k]] * classes + own;
            seen[cell] = seen[cell] + 1;
        }
    }
    return { seen, from };
}
function decides(seen, size, targets) {
    const totals = new Uint32Array(targets);
    let within = 0;
    for (let code = 0; code < size; code++) {
        within += entropy(seen, code * targets, targets);
        for (let t = 0; t < targets; t++)
            totals[t] = totals[t] + seen[code * targets + t];
    }
    const whole = entropy(totals, 0, targets);
    return whole > 0 && within <= (1 - DECIDES) * whole;
}
/** n times the entropy of a distribution given by its counts. */
function entropy(counts, from, size) {
    let sum = 0;
    let n = 0;
    for (let i = from; i < from + size; i++) {
        const count = counts[i];
        if (count === 0)
            continue;
        n += count;
        sum -= count * Math.log(count);
    }
    return n === 0 ? 0 : sum + n * Math.log(n);
}
/**
 * The key whose values differ most in the target from what their strata let expect: Pearson's statistic of the key's
 * own totals, so that a key of many strata is not overlooked for its many degrees of freedom.
 */
function mostTelling(grid, rows, target, targets, { of, count }, seenOf, deviations = DEVIATIONS) {
    const shares = sharesByStratum(target, targets, of, count);
    const usable = chosen(grid, (column) => seenOf.has(column) && column.size * count <= MOST_COUNTS);
    const { columns } = usable;
    const joint = count === 1 ? undefined : countsOf(grid, usable, rows, of, count);
    let best;
    let most = 0;
    for (let k = 0; k < columns.length; k++) {
        const column = columns[k];
        const { size } = column;
        const seen = seenOf.get(column);
        const inStratum = joint === undefined
            ? totalsOf(seen, size, targets)
            : joint.seen.subarray(joint.from[k], joint.from[k + 1]);
        const beyond = excess(seen, expectedCounts(inStratum, shares, size, count, targets), size, targets, deviations);
        if (beyond > most) {
            most = beyond;
            best = column;
        }
    }
    return best;
}
function totalsOf(seen, size, targets) {
    const totals = new Uint32Array(size);
    for (let code = 0; code < size; code++)
        for (let t = 0; t < targets; t++)
            totals[code] = totals[code] + seen[code * targets + t];
    return totals;
}
function sharesByStratum(target, targets, of, count) {
    const shares = new Float64Array(count * targets);
    const totals = new Uint32Array(count);
    for (let i = 0; i < of.length; i++) {
        const stratum = of[i];
        const cell = stratum * targets + target[i];
        shares[cell] = shares[cell] + 1;
        totals[stratum] = totals[stratum] + 1;
    }
    for (let stratum = 0; stratum < count; stratum++)
        for (let t = 0; t < targets; t++) {
            const cell = stratum * targets + t;
            shares[cell] = shares[cell] / Math.max(1, totals[stratum]);
        }
    return shares;
}
function expectedCounts(inStratum, shares, size, count, targets) {
    const expected = new Float64Array(size * targets);
    for (let code = 0; code < size; code++) {
        for (let stratum = 0; stratum < count; stratum++) {
            const n = inStratum[code * count + stratum];
            if (n === 0)
                continue;
            for (let t = 0; t < targets; t++) {
                const cell = code * targets + t;
                expected[cell] = expected[cell] + n * shares[stratum * targets + t];
            }
        }
    }
    return expected;
}
/** Pearson's statistic less what chance would give: its degrees of freedom and so many deviations. */
function excess(seen, expected, size, targets, deviations) {
    let statistic = 0;
    let freedom = 0;
    for (let code = 0; code < size; code++) {
        let used = 0;
        for (let t = 0; t < targets; t++) {
            const mean = expected[code * targets + t];
            if (mean < 1)
                continue;
            used++;
            statistic += (seen[code * targets + t] - mean) ** 2 / mean;
        }
        freedom += Math.max(0, used - 1);
    }
    return statistic - freedom - deviations * Math.sqrt(2 * Math.max(1, freedom));
}
/** Each stratum by the values of one more key; what would be too thin stays together within its stratum. */
function refined(rows, { of, count, keys = [] }, column, smallest = SMALLEST_STRATUM) {
    const { codes, size } = column;
    const joint = lent(keys.length % 2 === 0 ? 'odd' : 'even', rows.length);
    const counts = new Uint32Array(count * size);
    for (let i = 0; i < rows.length; i++) {
        const code = of[i] * size + codes[rows[i]];
        joint[i] = code;
        counts[code] = counts[code] + 1;
    }
    const used = new Uint8Array(count * size + count);
    for (let i = 0; i < rows.length; i++) {
        const code = joint[i];
        if (counts[code] < smallest)
            joint[i] = count * size + of[i];
        used[joint[i]] = 1;
    }
    // Numbered by what they stand for, not by which row comes first.
    const names = new Uint32Array(used.length);
    let next = 0;
    for (let key = 0; key < used.length; key++)
        if (used[key] === 1)
            names[key] = next++;
    for (let i = 0; i < rows.length; i++)
        joint[i] = names[joint[i]];
    return { of: joint, count: next, keys: [...keys, column] };
}
/** Strata refined by the action: an agent that merely does other things does not do them worse. */
function byAction(table, rows, { of, count, keys }) {
    const actions = table.actions.length;
    const joint = (0,_events_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .integersBelow */ .Z$)(count * actions, rows.length);
    for (let i = 0; i < rows.length; i++)
        joint[i] = of[i] * actions + table.action[rows[i]];
    return { of: joint, count: count * actions, keys };
}


/***/ }),

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ EVENTS_PER_SESSION),
/* harmony export */   SJ: () => (/* binding */ DENIAL),
/* harmony export */   SL: () => (/* binding */ vitalCells),
/* harmony export */   ff: () => (/* binding */ ERROR),
/* harmony export */   ju: () => (/* binding */ vitalSides),
/* harmony export */   n3: () => (/* binding */ REPEATED_CALLS),
/* harmony export */   tw: () => (/* binding */ DISTINCT_ACTIONS),
/* harmony export */   vY: () => (/* binding */ vitalTable)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _policies_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2733);
/* harmony import */ var _statistics_intervals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7933);
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);
/* harmony import */ var _strata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7302);





const UNKNOWN = 2;
function lengths({ sessions, sessionStart }) {
    const values = new Float64Array(sessions);
    for (let session = 0; session < sessions; session++)
        values[session] = sessionStart[session + 1] - sessionStart[session];
    return values;
}
function distinctActions({ sessions, sessionStart, actions, action }) {
    const values = new Float64Array(sessions);
    const lastSeen = new Int32Array(actions.length).fill(-1);
    for (let session = 0; session < sessions; session++) {
        const end = sessionStart[session + 1];
        let distinct = 0;
        for (let row = sessionStart[session]; row < end; row++) {
            const own = action[row];
            if (lastSeen[own] !== session)
                distinct++;
            lastSeen[own] = session;
        }
        values[session] = distinct;
    }
    return values;
}
const endsIn = (pattern) => ({ rows, outcome, outcomes }) => {
    const matching = Uint8Array.from(outcomes, (text) => (pattern.test(text) ? 1 : 0));
    const values = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) {
        const own = outcome[row];
        values[row] = own === _events_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NONE */ .x3 ? UNKNOWN : matching[own];
    }
    return values;
};
const meansOf = (columnOf) => (table) => {
    const { sessions, sessionStart } = table;
    const means = new Float64Array(sessions).fill(Number.NaN);
    const column = columnOf(table);
    if (column === undefined)
        return means;
    for (let session = 0; session < sessions; session++) {
        const end = sessionStart[session + 1];
        let sum = 0;
        let measured = 0;
        for (let row = sessionStart[session]; row < end; row++) {
            const one = column[row];
            if (Number.isNaN(one))
                continue;
            sum += one;
            measured++;
        }
        if (measured > 0)
            means[session] = sum / measured;
    }
    return means;
};
const EVENTS_PER_SESSION = 'events per session';
const REPEATED_CALLS = 'repeated identical calls';
const DISTINCT_ACTIONS = 'distinct actions per session';
/** Outcomes that count as an error, and as a denial, in whatever words a log has for them. */
const ERROR = /err|fail|exception|timeout/i;
const DENIAL = /den|forbid|refus|reject|block|unauthori[sz]ed/i;
const MEASURES = [
    {
        name: EVENTS_PER_SESSION,
        unit: 'events',
        description: 'how many actions a session takes',
        of: 'session',
        isShare: false,
        values: lengths
    },
    {
        name: 'sessions without an action',
        unit: 'share',
        description: 'how many sessions end without any action',
        of: 'session',
        isShare: true,
        values: (table) => lengths(table).map((length) => (length === 0 ? 1 : 0))
    },
    {
        name: DISTINCT_ACTIONS,
        unit: 'actions',
        description: 'how many different actions a session uses',
        of: 'session',
        isShare: false,
        values: distinctActions
    },
    {
        name: REPEATED_CALLS,
        unit: 'share',
        description: 'how many calls repeat an earlier call of their session word for word',
        of: 'event',
        isShare: true,
        values: ({ repeated }) => repeated
    },
    {
        name: 'errors',
        unit: 'share',
        description: 'how many events end in an error',
        of: 'event',
        isShare: true,
        values: endsIn(ERROR)
    },
    {
        name: 'denials',
        unit: 'share',
        description: 'how many events are denied',
        of: 'event',
        isShare: true,
        values: endsIn(DENIAL)
    },
    {
        name: 'latency',
        unit: 'ms',
        description: 'how long an event takes',
        of: 'session',
        isShare: false,
        values: meansOf(({ latencyMs }) => latencyMs)
    },
    {
        name: 'tokens',
        unit: 'tokens',
        description: 'how many tokens an event takes',
        of: 'session',
        isShare: false,
        values: meansOf(({ tokens }) => tokens)
    }
];
/**
 * The vital signs of the pool as cells of the family. Lengths, times and tokens are tested by rank, for a single huge
 * session must neither make nor hide a change. `strataFor` divides events by what they were about; `only` names the one
 * that is wanted.
 */
function vitalCells(pool, strataFor, only) {
    const { table } = pool;
    const named = MEASURES.filter(({ name, of }) => (pool.unit !== 'event' || of === 'event') && (only === undefined || name === only));
    return named.flatMap((measure) => {
        const all = measure.values(table);
        const isMeasured = all instanceof Uint8Array ? isKnown : isNumber;
        // Without a copy where there is nothing to leave out: a list is long while it is filtered.
        const raw = all.every(isMeasured) ? all : all.filter(isMeasured);
        const count = raw.length;
        if (count === 0 || (raw.every((value) => value === raw[0]) && (raw[0] === 0 || !measure.isShare)))
            return [];
        const ofEvent = measure.of === 'event';
        const whole = ofEvent ? (0,_policies_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .everyRow */ .UJ)(table) : ordinals(all.length);
        const events = count === all.length ? whole : whole.filter((i) => isMeasured(all[i]));
        const values = raw instanceof Uint8Array ? raw : measure.isShare ? new Uint8Array(raw) : midRanks(raw);
        const subject = { type: 'vital', name: measure.name, description: measure.description };
        const cell = {
            family: measure.name === 'errors' || measure.name === 'denials' ? 'ending' : 'vital',
            subject,
            sessions: ofEvent ? (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionsOf */ .Hj)(table, events) : events,
            ...(ofEvent ? { rows: events } : {}),
            values,
            ...(ofEvent && measure.isShare
                ? { strata: (0,_strata_js__WEBPACK_IMPORTED_MODULE_2__/* .byAction */ .Mc)(table, events, strataFor(events, values)), byCertainty: true }
                : { strata: measure.isShare ? (0,_strata_js__WEBPACK_IMPORTED_MODULE_2__/* .undivided */ .te)(count) : byTask(table, events, values, strataFor) }),
            sign: 1,
            conditions: 0
        };
        return [
            { name: measure.name, unit: measure.unit, isShare: measure.isShare, cell, ...sidesOf(pool, cell, raw) }
        ];
    });
}
/** Steps in which a number is told apart where it decides what is compared with what. */
const LEVELS = 8;
/** Sessions by what they began with, for other tasks take more steps or fewer; those without any event apart. */
function byTask({ sessionStart }, sessions, ranks, strataFor) {
    const isActive = (session) => sessionStart[session + 1] > sessionStart[session];
    const active = Uint32Array.from(sessions.keys()).filter((i) => isActive(sessions[i]));
    const { of, count } = strataFor(active.map((i) => sessionStart[sessions[i]]), Uint8Array.from(active, (i) => Math.min(LEVELS - 1, Math.floor(ranks[i] * LEVELS))), LEVELS);
    const strata = new Uint32Array(sessions.length).fill(count);
    active.forEach((i, k) => {
        strata[i] = of[k] ?? 0;
    });
    return { of: strata, count: count + 1 };
}
function sidesOf({ baselineSessions }, { sessions }, raw) {
    const counts = [0, 0];
    const sums = [0, 0];
    const sideOf = (i) => (sessions[i] < baselineSessions ? 0 : 1);
    if (raw instanceof Uint8Array) {
        for (let i = 0; i < raw.length; i++) {
            const side = sideOf(i);
            counts[side]++;
            sums[side] += raw[i];
        }
    }
    else {
        for (const side of [0, 1]) {
            const own = raw.filter((_, i) => sideOf(i) === side);
            counts[side] = own.length;
            // Smallest first, so that the sum does not depend on the order of the sessions.
            for (const value of own.sort())
                sums[side] += value;
        }
    }
    const mean = (side) => (counts[side] === 0 ? null : sums[side] / counts[side]);
    return { counts, kept: sums, means: [mean(0), mean(1)] };
}
const isKnown = (value) => value !== UNKNOWN;
const isNumber = (value) => !Number.isNaN(value);
const ordinals = (size) => Uint32Array.from({ length: size }, (_, i) => i);
/** Ranks on (0, 1), ties sharing their mean. */
function midRanks(values) {
    // Without an order of one's own: numbers as they are, are sorted by the engine itself.
    const sorted = values.slice().sort();
    const rankOf = new Map();
    for (let from = 0; from < sorted.length;) {
        let to = from;
        while (to < sorted.length && sorted[to] === sorted[from])
            to++;
        rankOf.set(sorted[from], (from + to) / 2 / values.length);
        from = to;
    }
    return values.map((value) => rankOf.get(value));
}
/** Both sides of a vital sign that changed: shares with their interval, means without. */
function vitalSides(own, pool) {
    const [before, after] = own.means;
    const sides = [0, 1].map((side) => {
        const events = own.counts[side];
        const kept = own.isShare ? own.kept[side] : 0;
        const confidence = own.isShare && events > 0 ? kept / events : null;
        const sessions = new Set(own.cell.sessions.filter((session) => session < pool.baselineSessions === (side === 0))).size;
        const interval = confidence === null ? null : [...(0,_statistics_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .wilson */ .rF)(kept, events)];
        return { events, kept, sessions, confidence, interval };
    });
    return { baseline: sides[0], current: sides[1], delta: (after ?? 0) - (before ?? 0) };
}
/** The vital signs as a report shows them. */
const vitalTable = (vitals, cells) => vitals.map(({ name, unit, means, cell }) => ({
    name,
    unit,
    baseline: means[0],
    current: means[1],
    p_value: cells.find((tested) => tested.cell === cell)?.adjusted ?? null
}));


/***/ }),

/***/ 2894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/**
 * Sentences with parts that a log supplied (policy names, values, file names). Which sink will print them is not known
 * here, and a sink cannot tell the parts apart afterwards: so each such part stands between two private-use characters.
 * Markdown and HTML set those parts as code, plain text drops the characters.
 */
const OPEN = '\u{E000}';
const CLOSE = '\u{E001}';
const MARKERS = /[\u{E000}\u{E001}]/gu;
/** `text` as a marked part; markers that it brings along are dropped, so that it can neither end its part nor begin one. */
const quote = (text) => OPEN + plain(String(text)) + CLOSE;
/** The sentence without its markers: for `result.json` and plain text. */
const plain = (sentence) => sentence.replace(MARKERS, '');
/**
 * The parts of a sentence in their order; the texts joined are `plain(sentence)`. A marker without its counterpart
 * (a sentence cut short, say) is no error: an open part reaches to the end.
 */
function segments(sentence) {
    const parts = [];
    let quoted = false;
    let start = 0;
    const end = (at) => {
        if (at > start)
            parts.push({ text: sentence.slice(start, at), quoted });
        start = at + 1;
    };
    for (let at = 0; at < sentence.length; at++) {
        const character = sentence[at];
        if (character !== OPEN && character !== CLOSE)
            continue;
        end(at);
        quoted = character === OPEN;
    }
    end(sentence.length);
    return parts;
}


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ changes),
/* harmony export */   r: () => (/* binding */ ends)
/* harmony export */ });
/** Words in the name of an action that changes something which cannot simply be read again. */
const changing = new Set(('add apply approve assign ban bash block book buy cancel change charge close commit create delete deny deploy ' +
    'destroy disable drop edit enable exec execute force grant insert install issue kill lock merge modify move ' +
    'multiedit order overwrite patch pay post publish purchase push put refund reject remove rename replace reset ' +
    'restart revoke rm rollback run save send set shell start stop submit terminate transfer truncate uninstall ' +
    'update upload upsert wipe withdraw write').split(' '));
/** Words in the name of an action that ends what another one began. */
const ending = new Set('close disconnect end finish logout release shutdown stop terminate unlock'.split(' '));
const isNamed = (action, words) => action
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => words.has(word));
/** Whether the action's name says that it changes something: `update_reservation`, `Edit`, `iam:CreateUser`. */
const changes = (action) => isNamed(action, changing);
/** Whether the action's name says that it ends something: `close_file`, `ReleaseLock`. */
const ends = (action) => isNamed(action, ending);


/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ conditionsOf)
/* harmony export */ });
/** What a rule says of the context: when it speaks or, of a precondition, what has to hold. */
const conditionsOf = (rule) => rule.kind === 'precondition' ? rule.requires : rule.antecedent;


/***/ }),

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ concernOf)
/* harmony export */ });
/* harmony import */ var _action_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3938);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2890);


/** From this confidence on a policy is kept like a law, and from this one on it is a strong habit. */
const LAW = 0.9;
const HABIT = 0.75;
/** The actions that the rule speaks of. */
function actionsOf(rule) {
    if (rule.kind === 'association')
        return [rule.consequent];
    if (rule.kind === 'prohibition')
        return [rule.never];
    if (rule.kind === 'sequence')
        return rule.target === undefined ? [rule.activation] : [rule.activation, rule.target];
    return [rule.action];
}
/**
 * What a reviewer reads first, as a number that grows as it matters less: 0 what ends badly and what is never done,
 * 1 laws about actions that change something, 2 other laws, 3 strong habits, 4 weaker ones. What merely is done where
 * something holds (an association) is a habit however sure, so that sets of those alone keep their order of confidence.
 */
function concernOf(policy) {
    const { kind, confidence } = policy;
    const isLaw = confidence >= LAW;
    if (kind === 'outcome' && _order_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2.test(policy.outcome))
        return 0;
    if (kind === 'prohibition')
        return 0;
    if (kind !== 'association' && isLaw)
        return actionsOf(policy).some(_action_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changes */ .A) ? 1 : 2;
    return confidence >= HABIT ? 3 : 4;
}


/***/ }),

/***/ 4280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ roundSix),
/* harmony export */   m: () => (/* binding */ toFixedEven)
/* harmony export */ });
/**
 * `x` with `digits` decimals, ties to even on the exact binary value, as Python's `format(x, '.nf')` does.
 * `toFixed` is exact too but takes ties upwards, which shows at once: 1/16 as a percentage is 6.2, not 6.3.
 */
function toFixedEven(x, digits) {
    const nearest = x.toFixed(digits);
    // A tie has exactly digits + 1 decimals; any other double shows a difference within 30 more.
    const exact = Math.abs(x).toFixed(digits + 30);
    if (!/^50*$/.test(exact.slice(exact.length - 30)))
        return nearest;
    const down = exact.slice(0, exact.length - 30).replace(/\.$/, '');
    const isEven = Number(down.at(-1)) % 2 === 0;
    if (!isEven)
        return nearest;
    return x < 0 && Number(down) !== 0 ? `-${down}` : down;
}
/** Python's `round(x, 6)`. */
const roundSix = (x) => Number(toFixedEven(x, 6));


/***/ }),

/***/ 1471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ antecedentSchema),
/* harmony export */   jU: () => (/* binding */ evidenceSchema),
/* harmony export */   kT: () => (/* binding */ templates),
/* harmony export */   rb: () => (/* binding */ acceptanceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);

const scalar = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()]);
/** An object of scalars. Own keys are kept whatever their names: `z.record` would drop a key named `__proto__`. */
const antecedentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((member) => scalar.safeParse(member).success), 'must be an object whose values are strings, numbers, booleans or null')
    .meta({ type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } });
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    events: count,
    kept: count,
    sessions: count,
    s_nn: count,
    s_ny: count,
    s_yy: count
});
const templates = [
    'precedence',
    'response',
    'chain_precedence',
    'chain_response',
    'not_succession',
    'exactly_once',
    'at_most',
    'first',
    'last'
];
const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** 30 February is a day that never comes. */
function isOnCalendar(date) {
    const moment = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === date;
}
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).optional(),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(ISO_DATE, 'must be a date like 2027-01-31')
        .refine(isOnCalendar, 'is no day of the calendar: give a date like 2027-01-31')
        .optional()
});


/***/ })

};
