export const id = 673;
export const ids = [673];
export const modules = {

/***/ 673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mappedFormats: () => (/* binding */ mappedFormats),
  mappingSchema: () => (/* binding */ mappingSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(816);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/events/calls/arguments.js + 1 modules
var calls_arguments = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/events/calls/identity.js
var identity = __webpack_require__(109);
// EXTERNAL MODULE: ./lib/events/calls/journal.js
var journal = __webpack_require__(956);
// EXTERNAL MODULE: ./lib/events/calls/json.js
var json = __webpack_require__(397);
;// CONCATENATED MODULE: ./lib/events/calls/path.js

/** Every member of an array. */
const EACH = Symbol('[]');
const MOST_STEPS = 64;
const MOST_SCOPES = 1_000_000;
const STEP = /\.?([^.[\]"^$]+)|\.?\[(?:"((?:[^"\\]|\\.)*)"|(\d{1,9})|)\]/y;
/** The path, or what is wrong with it. */
function parsePath(text) {
    let from = 'event';
    let at = 0;
    const start = /^(?:\$|\^+)(?=\.|\[|$)/.exec(text)?.[0];
    if (start !== undefined) {
        from = start === '$' ? 'record' : start.length;
        at = start.length;
    }
    const steps = [];
    while (at < text.length) {
        STEP.lastIndex = at;
        const step = STEP.exec(text);
        if (step === null || (text[at] === '.' && at === 0))
            return `it cannot be read from "${text.slice(at, at + 20)}" on`;
        const [whole, name, quoted, index] = step;
        if (name !== undefined && at > 0 && text[at] !== '.')
            return 'names are separated by dots';
        steps.push(name ??
            (quoted === undefined ? (index === undefined ? EACH : Number(index)) : quoted.replace(/\\(.)/g, '$1')));
        at += whole.length;
        if (steps.length > MOST_STEPS)
            return `it has more than ${MOST_STEPS} steps`;
    }
    return steps.length === 0 && from === 'event' ? 'it is empty' : { from, steps };
}
const member = (value, step) => {
    if (typeof step === 'number')
        return Array.isArray(value) ? value[step] : undefined;
    return typeof step === 'string' && (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};
/** The value at the path; `[]` gives the array itself. */
function resolve({ from, steps }, { value, root, around }) {
    let at = from === 'event' ? value : from === 'record' ? root : around[around.length - from];
    for (const step of steps) {
        if (step === EACH)
            continue;
        at = member(at, step);
        if (at === undefined)
            return undefined;
    }
    return at;
}
/** The events of a record: the record itself, or the members of the arrays that the path names. */
function scopesOf(record, events) {
    let scopes = [{ value: record, root: record, around: [] }];
    for (const step of events?.steps ?? []) {
        const next = [];
        for (const { value, root, around } of scopes) {
            if (step !== EACH)
                next.push({
                    value: member(value, step),
                    root,
                    around: (0,json/* isObject */.Gv)(value) ? [...around.slice(-MOST_STEPS), value] : around
                });
            else if (Array.isArray(value))
                for (const each of value)
                    next.push({ value: each, root, around });
            if (next.length > MOST_SCOPES)
                break;
        }
        scopes = next;
    }
    return scopes.filter(({ value }) => value !== undefined);
}

// EXTERNAL MODULE: ./lib/events/calls/time.js
var time = __webpack_require__(586);
// EXTERNAL MODULE: ./lib/events/csv-row.js
var csv_row = __webpack_require__(184);
;// CONCATENATED MODULE: ./lib/events/mapping.js









const path = schemas/* string */.YjP().min(1).max(300);
const paths = schemas/* union */.KCZ([path, schemas/* array */.YOg(path).min(1).max(20)]);
/**
 * The section `mapping:` of the configuration file: where a log of no known format keeps what an event is made of.
 * A path is dotted names, `["a.b"]` for a name with dots, `[0]` for a member of an array; it starts at the event, at
 * the record with `$.`, at the object around the event's array with `^.` (repeated for those further out). A list of
 * paths gives their values joined by `/`.
 */
const mappingSchema = schemas/* strictObject */.rej({
    /** The name under which `inspect` shows the format. */
    name: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and "-", at most 40')
        .optional(),
    /** The arrays of events in a record, `result.steps[].toolCalls[]`; without it each record is an event. */
    events: path.optional(),
    action: paths,
    session: paths.optional(),
    case: paths.optional(),
    agent: paths.optional(),
    /** A path; or a path with what its values mean: `{path: ok, values: {true: success, false: error}}`. */
    outcome: schemas/* union */.KCZ([
        path,
        schemas/* strictObject */.rej({
            path,
            values: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().min(1)).optional(),
            default: schemas/* string */.YjP().min(1).optional()
        })
    ])
        .optional(),
    time: path.optional(),
    seq: path.optional(),
    id: paths.optional(),
    latency_ms: path.optional(),
    tokens: path.optional(),
    /** Key of the context → path (an object there gives `key.member`); or paths alone, whose last names are the keys. */
    context: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP().min(1), path), schemas/* array */.YOg(path).max(200)]).optional(),
    /** What the agent ran under: `model`, `agent_version`, … → path. Compared, never mined. */
    conditions: schemas/* record */.g1P(schemas/* string */.YjP().min(1), path).optional(),
    /** Only events in which every path has the value (or one of the values). */
    where: schemas/* record */.g1P(path, schemas/* union */.KCZ([scalar(), schemas/* array */.YOg(scalar()).min(1)])).optional()
});
function scalar() {
    return schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]);
}
/**
 * The formats that the section `mapping:` describes (one mapping, or a list of them), asked before the known ones.
 * @throws UserError naming `origin`, the field and what to mend.
 */
function mappedFormats(section, origin = 'config') {
    if (section === undefined || section === null)
        return [];
    const list = Array.isArray(section) ? section : [section];
    return list.map((each, index) => formatOf(checked(each, Array.isArray(section) ? `${origin}: mapping[${index}]` : `${origin}: mapping`, index)));
}
function checked(section, origin, index) {
    if (!(0,json/* isObject */.Gv)(section))
        throw new errors/* UserError */.y(`${origin}: must hold fields and their paths, at least \`action\``);
    const parsed = mappingSchema.safeParse(section);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = (issue?.path ?? []).map((part) => `.${String(part)}`).join('');
        throw new errors/* UserError */.y(`${origin}${place}: ${issue?.message ?? 'is not valid'}`);
    }
    const mapping = parsed.data;
    const one = (field, text) => {
        const parsedPath = parsePath(text);
        if (typeof parsedPath === 'string')
            throw new errors/* UserError */.y(`${origin}.${field}: ${JSON.stringify(text)} is no path: ${parsedPath}`);
        return parsedPath;
    };
    const optional = (field, text) => text === undefined ? undefined : one(field, text);
    const several = (field, texts) => (typeof texts === 'string' ? [texts] : (texts ?? [])).map((text) => one(field, text));
    const events = optional('events', mapping.events);
    if (events !== undefined && !events.steps.includes(EACH)) {
        throw new errors/* UserError */.y(`${origin}.events: ${JSON.stringify(mapping.events)} names no array: end it with "[]"`);
    }
    const outcome = typeof mapping.outcome === 'string' ? { path: mapping.outcome } : mapping.outcome;
    return {
        name: mapping.name ?? (index === 0 ? 'mapped' : `mapped-${index + 1}`),
        events,
        texts: {
            action: several('action', mapping.action),
            session: several('session', mapping.session),
            caseId: several('case', mapping.case),
            agent: several('agent', mapping.agent),
            id: several('id', mapping.id)
        },
        outcome: outcome === undefined
            ? undefined
            : {
                path: one('outcome', outcome.path),
                values: new Map(Object.entries(outcome.values ?? {})),
                otherwise: outcome.default
            },
        numbers: {
            time: optional('time', mapping.time),
            seq: optional('seq', mapping.seq),
            latencyMs: optional('latency_ms', mapping.latency_ms),
            tokens: optional('tokens', mapping.tokens)
        },
        context: named('context', mapping.context, one),
        conditions: named('conditions', mapping.conditions, one),
        where: Object.entries(mapping.where ?? {}).map(([text, values]) => [
            one('where', text),
            Array.isArray(values) ? values : [values]
        ])
    };
}
function named(field, entries, one) {
    if (Array.isArray(entries)) {
        return entries.map((text) => {
            const parsed = one(field, text);
            return [String(parsed.steps.at(-1) ?? text), parsed];
        });
    }
    return Object.entries(entries ?? {}).map(([name, text]) => [name, one(`${field}.${name}`, text)]);
}
function formatOf(mapping) {
    return {
        name: mapping.name,
        title: 'Mapping of the configuration file',
        documentation: 'https://docs.github.com/actions',
        description: 'A log of any other shape, read by the paths in the section `mapping` of the configuration file.',
        detect: (sample) => {
            const finds = (record) => (0,json/* isObject */.Gv)(record) && scopesOf(record, mapping.events).some((scope) => isEvent(mapping, scope));
            return sample.some(finds) ? 1 : 0;
        },
        open: (output) => new MappedReader(mapping, output)
    };
}
const isEvent = (mapping, scope) => textAt(mapping.texts.action, scope) !== undefined &&
    mapping.where.every(([at, values]) => {
        const value = resolve(at, scope) ?? null;
        return values.includes(value) || values.includes(typed(value, scope));
    });
/** CSV knows texts alone: a cell that is written like a number, true or false is one. */
const typed = (value, { root }) => typeof value === 'string' && (0,csv_row/* isRow */.pR)(root) ? (value === '' ? undefined : (0,csv_row/* scalarOf */.ol)(value)) : value;
class MappedReader {
    mapping;
    output;
    journal;
    constructor(mapping, output) {
        this.mapping = mapping;
        this.output = output;
        this.journal = new journal/* Journal */.C(output);
    }
    value(value, line) {
        if (!(0,json/* isObject */.Gv)(value)) {
            this.output.skip('the record is not a JSON object', line);
            return;
        }
        // The record exists, whether or not it holds an event: a session in which nothing was done.
        const whole = { value, root: value, around: [] };
        const outside = this.mapping.events === undefined || this.mapping.texts.session.every(({ from }) => from === 'record');
        const session = outside ? textAt(this.mapping.texts.session, whole) : undefined;
        if (session !== undefined)
            this.journal.session(session, line, {
                caseId: textAt(this.mapping.texts.caseId, whole),
                conditions: this.conditions(whole)
            });
        const scopes = scopesOf(value, this.mapping.events);
        let events = 0;
        for (const scope of scopes) {
            if (!isEvent(this.mapping, scope))
                continue;
            events++;
            this.journal.call(this.event(scope), line);
        }
        if (events === 0 && session === undefined && this.mapping.where.length === 0)
            this.output.skip('the mapping finds no action in the record', line);
    }
    end() {
        this.journal.end();
    }
    event(scope) {
        const { texts, numbers } = this.mapping;
        const number = (at) => at === undefined ? undefined : (0,json/* finite */.E2)(typed(resolve(at, scope), scope));
        return {
            action: textAt(texts.action, scope),
            session: textAt(texts.session, scope),
            caseId: textAt(texts.caseId, scope),
            agent: textAt(texts.agent, scope),
            id: textAt(texts.id, scope),
            outcome: this.outcome(scope),
            time: numbers.time === undefined ? undefined : (0,time/* instant */.uR)(resolve(numbers.time, scope)),
            ...defined('seq', number(numbers.seq)),
            ...defined('latencyMs', number(numbers.latencyMs)),
            ...defined('tokens', number(numbers.tokens)),
            context: this.context(scope),
            conditions: this.conditions(scope)
        };
    }
    outcome(scope) {
        const { outcome } = this.mapping;
        if (outcome === undefined)
            return undefined;
        const found = resolve(outcome.path, scope);
        const value = typed(found, scope);
        const word = typeof value === 'boolean' || value === null ? String(value) : (0,json/* label */.Pf)(value);
        const meant = outcome.values.get(String(found)) ?? outcome.values.get(word ?? '');
        if (meant !== undefined)
            return meant;
        if (outcome.otherwise !== undefined)
            return outcome.otherwise;
        return word === 'true' ? 'success' : word === 'false' ? 'error' : word === 'null' ? undefined : word;
    }
    context(scope) {
        const context = {};
        for (const [name, at] of this.mapping.context) {
            const value = typed(resolve(at, scope), scope);
            if (value === undefined)
                continue;
            // Arguments may be packed in a text: JSON, or a Python literal.
            if (name === 'arg')
                Object.assign(context, (0,calls_arguments/* argumentContext */.VU)(value));
            else
                context[name] = value;
        }
        return context;
    }
    conditions(scope) {
        const conditions = {};
        for (const [name, at] of this.mapping.conditions) {
            const value = resolve(at, scope);
            const text = (0,json/* isObject */.Gv)(value) || Array.isArray(value) ? (0,identity/* fingerprint */.Rj)(value) : (0,json/* label */.Pf)(value);
            if (text !== undefined)
                conditions[name] = text;
        }
        return conditions;
    }
}
const defined = (name, value) => value === undefined ? {} : { [name]: value };
/** The values at the paths, joined; undefined where one is missing. */
function textAt(all, scope) {
    const parts = [];
    for (const at of all) {
        const value = resolve(at, scope);
        const part = typeof value === 'boolean' ? String(value) : (0,json/* label */.Pf)(value);
        if (part === undefined)
            return undefined;
        parts.push(part);
    }
    return parts.length === 0 ? undefined : parts.join('/');
}


/***/ })

};
