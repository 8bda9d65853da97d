export const id = 237;
export const ids = [237];
export const modules = {

/***/ 55237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFiles: () => (/* binding */ renderFiles)
});

// EXTERNAL MODULE: ./lib/policies/lines.js
var policies_lines = __webpack_require__(25693);
// EXTERNAL MODULE: ./lib/report/counts-only.js
var counts_only = __webpack_require__(36727);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(18888);
;// CONCATENATED MODULE: ./lib/report/csv.js


const HEAD = [
    'policy_id',
    'kind',
    'status',
    'description',
    'support',
    'confidence',
    'lift',
    'events',
    'kept',
    'sessions',
    'rule'
];
const RULE_FIELDS = [
    'antecedent',
    'consequent',
    'action',
    'requires',
    'never',
    'outcome',
    'template',
    'activation',
    'target',
    'same',
    'most'
];
/** Without it spreadsheets read the file in the alphabet of the machine, and no umlaut survives. */
const BYTE_ORDER_MARK = '\u{FEFF}';
/** `policies.csv`: the policies of these logs, strongest first. UTF-8, CRLF (RFC 4180); `rule` is JSON. */
function renderCsv(policies) {
    const rows = (0,ranking/* strongestFirst */.EJ)(policies).map((policy) => {
        const own = policy;
        const rule = Object.fromEntries(RULE_FIELDS.filter((field) => own[field] !== undefined).map((field) => [field, own[field]]));
        const numbers = [policy.support, policy.confidence, policy.lift];
        const { evidence } = policy;
        const counts = evidence === undefined ? ['', '', ''] : [evidence.events, evidence.kept, evidence.sessions];
        return [
            (0,report_escape/* csv */.fu)(policy.policy_id),
            policy.kind,
            policy.status,
            (0,report_escape/* csv */.fu)(policy.description),
            ...numbers,
            ...counts,
            (0,report_escape/* csv */.fu)(JSON.stringify(rule))
        ].join(',');
    });
    return BYTE_ORDER_MARK + [HEAD.join(','), ...rows].map((row) => `${row}\r\n`).join('');
}

// EXTERNAL MODULE: ./lib/events/table.js
var events_table = __webpack_require__(74313);
// EXTERNAL MODULE: ./lib/report/labels.js + 2 modules
var report_labels = __webpack_require__(5510);
// EXTERNAL MODULE: ./lib/report/phrase.js
var report_phrase = __webpack_require__(94701);
// EXTERNAL MODULE: ./lib/report/policy-words.js
var policy_words = __webpack_require__(67406);
;// CONCATENATED MODULE: ./lib/report/guardrails/guards.js





const conditions = (antecedent) => Object.keys(antecedent)
    .sort(events_table/* compareText */.n6)
    .map((key) => ({ key, value: antecedent[key] }));
/**
 * A habit ("when X, then A") is no limit unless people require it: then X allows nothing but A. Outcomes come after
 * the action and orders need the session, so neither can be decided from one request.
 */
function refusalOf(policy) {
    switch (policy.kind) {
        case 'prohibition':
            return policy.status === 'forbidden'
                ? undefined
                : { action: policy.never, when: conditions(policy.antecedent), unless: [] };
        case 'precondition':
            return policy.status === 'forbidden' || Object.keys(policy.requires).length === 0
                ? undefined
                : { action: policy.action, when: [], unless: conditions(policy.requires) };
        case 'association': {
            const when = conditions(policy.antecedent);
            if (policy.status === 'required')
                return { except: policy.consequent, when, unless: [] };
            return policy.status === 'forbidden' ? { action: policy.consequent, when, unless: [] } : undefined;
        }
        default:
            return undefined;
    }
}
const words = (policy) => (0,report_phrase/* written */.Mp)((0,policy_words/* policyWords */.gF)(policy, report_labels/* labels */.W), report_escape/* terminal */.Fo);
/** No engine takes half a character; what cannot be written down is left out and counted. */
const isWritable = ({ action, except, when, unless }) => ![action, except, ...[...when, ...unless].flatMap(({ key, value }) => [key, value])].some((text) => typeof text === 'string' && /\p{Surrogate}/u.test(text));
/** The guards among the policies, by id, and how many policies of them cannot be one. */
function guardsOf(policies) {
    const active = policies.filter(({ status }) => status !== 'ignored');
    const guards = [...active]
        .sort((a, b) => (0,events_table/* compareText */.n6)(a.policy_id, b.policy_id))
        .flatMap((policy) => {
        const refusal = refusalOf(policy);
        if (refusal === undefined || !isWritable(refusal) || /\p{Surrogate}/u.test(policy.policy_id))
            return [];
        const kept = policy.evidence === undefined
            ? ''
            : ` (kept ${policy.evidence.kept} of ${policy.evidence.events} times)`;
        return [{ id: policy.policy_id, description: `${words(policy)}${kept}; ${policy.status}`, ...refusal }];
    });
    return { guards, leftOut: active.length - guards.length };
}
/** First lines of every exported file, without comment signs. */
const preamble = (leftOut) => [
    'Exported by policyminer from observed behaviour. Review before enforcing: what agents did is not what they may do.',
    'A request is an action and a context: flat keys (arg.order_id), values as in policies.json (a range such as >=100',
    'is that text). Prohibitions, preconditions and required associations are here.',
    `${leftOut} policies are not: habits nobody required, outcomes and orders, which one request cannot decide.`
];

;// CONCATENATED MODULE: ./lib/report/guardrails/cedar.js

/**
 * Cedar: everything is permitted but what a policy forbids. The action is `Action::"name"`; the context holds strings,
 * booleans and whole numbers under their keys. What Cedar has no type for (lists, fractions, null) goes into the set
 * `policyminer:items`, as `key=` and the value in JSON.
 */
/** The reserved attribute: its colon keeps it apart from any key that `has` could mean otherwise. */
const ITEMS = 'policyminer:items';
const cedar_itemText = ({ key, value }) => `${key}=${JSON.stringify(value)}`;
const literal = (text) => {
    let out = '';
    for (const character of text) {
        if (character === '"' || character === '\\')
            out += `\\${character}`;
        else if (character >= ' ' && character <= '~')
            out += character;
        else
            out += `\\u{${character.codePointAt(0).toString(16)}}`;
    }
    return `"${out}"`;
};
function natural(value) {
    if (typeof value === 'string')
        return literal(value);
    if (typeof value === 'boolean')
        return String(value);
    return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : undefined;
}
function holds(condition) {
    const key = literal(condition.key);
    const value = natural(condition.value);
    const item = `(context has ${literal(ITEMS)} && context[${literal(ITEMS)}].contains(${literal(cedar_itemText(condition))}))`;
    return value === undefined ? item : `((context has ${key} && context[${key}] == ${value}) || ${item})`;
}
const cedar_all = (conditions) => conditions.map(holds).join('\n    && ');
const action = (name) => `Action::${literal(name)}`;
function rule(guard) {
    const scope = guard.action === undefined ? 'action' : `action == ${action(guard.action)}`;
    return [
        `// ${guard.description}`,
        `@id(${literal(guard.id)})`,
        `forbid (principal, ${scope}, resource)`,
        ...(guard.when.length === 0 ? [] : [`when { ${cedar_all(guard.when)} }`]),
        ...(guard.unless.length === 0 ? [] : [`unless { ${cedar_all(guard.unless)} }`]),
        ...(guard.except === undefined ? [] : [`unless { action == ${action(guard.except)} }`])
    ].join('\n');
}
function renderCedar(guards, leftOut) {
    return `${[
        preamble(leftOut)
            .map((line) => `// ${line}`)
            .join('\n'),
        '@id("policyminer:default")\npermit (principal, action, resource);',
        ...guards.map((guard) => `${rule(guard)};`)
    ].join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/report/guardrails/casbin.js



/**
 * Casbin: a request is the action and its items, both in percent-encoding, so that nothing in them can be read as a
 * separator, a pattern or an expression by any of Casbin's implementations.
 */
/** Letters, digits and percent signs alone. */
const encode = (text) => encodeURIComponent(text).replace(/[-_.!~*'()]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
/** The items of a request as Casbin gets them: encoded, sorted, each between semicolons. */
const encodeItems = (items) => `;${items
    .map((item) => `${encode(itemText(item))};`)
    .sort(compareText)
    .join('')}`;
const NEVER = '^$';
const ALWAYS = '^';
/** Matches where all conditions are among the sorted items. */
const pattern = (conditions) => `;${conditions
    .map((condition) => `${encode(cedar_itemText(condition))};`)
    .sort(events_table/* compareText */.n6)
    .join('(.*;)?')}`;
function renderCasbinModel(leftOut) {
    return `${[
        ...preamble(leftOut).map((line) => `# ${line}`),
        '#',
        '# act: the action; items: a semicolon, then for each condition of the context (one for each member of a list)',
        '# key=value with the value in JSON and a semicolon, sorted. Both percent-encoded but for letters and digits:',
        '# {"env": "prod"} is ;env%3D%22prod%22;',
        '',
        '[request_definition]',
        'r = act, items',
        '',
        '[policy_definition]',
        'p = id, act, notact, when, unless, eft',
        '',
        '[policy_effect]',
        'e = !some(where (p.eft == deny))',
        '',
        '[matchers]',
        'm = regexMatch(r.act, p.act) && !regexMatch(r.act, p.notact) && regexMatch(r.items, p.when) && !regexMatch(r.items, p.unless)'
    ].join('\n')}\n`;
}
const exactly = (name) => `^${encode(name)}$`;
/** Lines that begin with a number sign are comments to every implementation; there is always one, for a few refuse an empty file. */
function renderCasbinPolicy(guards) {
    const lines = guards.flatMap(({ id, description, action, except, when, unless }) => [
        `# ${description}`,
        [
            'p',
            encode(id),
            action === undefined ? ALWAYS : exactly(action),
            except === undefined ? NEVER : exactly(except),
            when.length === 0 ? ALWAYS : pattern(when),
            unless.length === 0 ? NEVER : pattern(unless),
            'deny'
        ].join(', ')
    ]);
    return ['# p, id, act, notact, when, unless, eft', ...lines].map((line) => `${line}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/report/guardrails/rego.js

/**
 * Open Policy Agent: `data.policyminer.deny` is the set of ids of the policies that a request breaks, `allow` holds
 * where it is empty. Input: `{"action": "…", "context": {"key": value or [values]}}`. Written with the keywords of
 * OPA 0.42, which 1.x takes as well.
 */
/** JSON is Rego; ASCII keeps it so whatever the editor does. */
const rego_literal = (value) => JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const rego_holds = ({ key, value }) => `holds(${rego_literal(key)}, ${rego_literal(value)})`;
function rego_rule({ id, description, action, except, when, unless }) {
    const body = [
        ...(action === undefined ? [] : [`input.action == ${rego_literal(action)}`]),
        ...(except === undefined ? [] : [`input.action != ${rego_literal(except)}`]),
        ...when.map(rego_holds),
        ...(unless.length === 0 ? [] : [`count({true | ${unless.map(rego_holds).join('; ')}}) == 0`])
    ];
    return [
        `# ${description}`,
        `deny contains ${rego_literal(id)} if {`,
        ...body.map((line) => `\t${line}`),
        '}'
    ].join('\n');
}
function renderRego(guards, leftOut) {
    return `${[
        preamble(leftOut)
            .map((line) => `# ${line}`)
            .join('\n'),
        'package policyminer',
        'import future.keywords.contains\nimport future.keywords.if\nimport future.keywords.in',
        'default allow := false',
        'allow if {\n\tinput.action\n\tcount(deny) == 0\n}',
        'holds(key, value) if input.context[key] == value',
        'holds(key, value) if {\n\tis_array(input.context[key])\n\tvalue in input.context[key]\n}',
        ...(guards.length === 0 ? ['deny := set()'] : guards.map(rego_rule))
    ].join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./lib/explain/showing.js
var showing = __webpack_require__(26940);
// EXTERNAL MODULE: ./lib/report/labels/index.js + 6 modules
var lib_report_labels = __webpack_require__(19079);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
// EXTERNAL MODULE: ./lib/report/pair.js
var pair = __webpack_require__(59980);
// EXTERNAL MODULE: ./lib/report/presentation.js
var report_presentation = __webpack_require__(32748);
// EXTERNAL MODULE: ./lib/report/tolerated.js
var tolerated = __webpack_require__(66386);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(60975);
// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(42894);
// EXTERNAL MODULE: ./lib/report/shortened.js
var shortened = __webpack_require__(7322);
;// CONCATENATED MODULE: ./lib/report/html/elements.js




/** Strings of HTML. What comes from outside passes `text`; attributes are ours or pass `html`. */
/** A text of the log, whole in `result.json`. */
const LONGEST_TEXT = 400;
/** Longer ones can be wider than a column, or what is left of a phone's line. */
const UNBROKEN = 18;
/** Long names break after an underscore rather than within a word. */
const breakable = (escaped) => escaped.length > UNBROKEN ? escaped.replace(/_(?=[^_])/g, '_<wbr>') : escaped;
/** Text of the log as code, cut to a length that a page can show; whole in `result.json`. */
const elements_code = (value, most = LONGEST_TEXT) => `<code>${breakable((0,report_escape/* html */.qy)((0,shortened/* shortenedName */.c)(value === '' ? '""' : value, most)))}</code>`;
/** Words and numbers of ours; their no-break spaces, which the escaping would show, become entities. */
const ours = (text) => text
    .split(/([\u00a0\u202f])/)
    .map((piece) => (piece === '\u00a0' ? '&nbsp;' : piece === '\u202f' ? '&#8239;' : (0,report_escape/* html */.qy)(piece)))
    .join('');
const elements_phrase = (said) => (0,report_phrase/* written */.Mp)(said, (text) => elements_code(text), ours);
/** A phrase as text alone, for labels that screen readers speak. Escaped. */
const spoken = (said) => (0,report_escape/* html */.qy)((0,shortened/* shortened */.v)((0,report_phrase/* raw */.lS)(said), LONGEST_TEXT));
/** A sentence of the explanation; the parts it marks as quoted become code. */
function elements_sentence(text) {
    const longest = 2000;
    if ((0,sentence/* plain */.pj)(text).length > longest)
        return ours((0,shortened/* shortened */.v)((0,sentence/* plain */.pj)(text), longest));
    return (0,sentence/* segments */.JF)(text)
        .map((part) => (part.quoted ? elements_code(part.text) : ours(part.text)))
        .join('');
}
const list = (items) => items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const section = (id, title, body) => body === ''
    ? ''
    : `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`;
const folded = (summary, body) => body === '' ? '' : `<details><summary>${summary}</summary>${body}</details>`;
/** Name of a cell's column, for where the cells of a row stand below each other. HTML of ours. */
const named = (head) => ` data-label="${head}"`;
/**
 * A table in a frame that scrolls by itself (also by keyboard) where the page is too narrow; with `stack` the cells
 * of a row stand below each other there.
 */
function elements_table(label, columns, rows, layout = '') {
    if (rows.length === 0)
        return '';
    const heads = columns.map(({ head, numeric }) => `<th scope="col"${numeric ? ' class="n"' : ''}>${head}</th>`);
    const cellOf = (column) => column?.numeric ? ` class="n"${layout === '' ? '' : named(column.head)}` : '';
    const body = rows.map((cells) => `<tr>${cells.map((cell, i) => `<td${cellOf(columns[i])}>${cell}</td>`).join('')}</tr>`);
    return `<div class="scroll${layout === '' ? '' : ` ${layout}`}" role="group" aria-label="${(0,report_escape/* html */.qy)(label)}" tabindex="0"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
/** A length or place on a picture, in percent of it. */
const at = (share) => `${Number((Math.min(1, Math.max(0, share)) * 100).toFixed(2))}%`;

// EXTERNAL MODULE: ./lib/explain/finding-summary.js
var finding_summary = __webpack_require__(29399);
// EXTERNAL MODULE: ./lib/explain/words.js
var explain_words = __webpack_require__(29282);
// EXTERNAL MODULE: ./lib/report/finding-words.js
var finding_words = __webpack_require__(92195);
;// CONCATENATED MODULE: ./lib/report/html/dumbbell.js


/** Middles of the two rows of the picture and the line below it where the axis is named; the style sheet has the same. */
const ROW = { before: 13, now: 39 };
const FLOOR = 52;
/** Shares that all lie below the first, or above the second, would hardly be told from each other on the whole axis. */
const LOW = 0.2;
const HIGH = 0.8;
/** Lengths of an axis that shows only its low or its high end; halves of them are whole percents. */
const LENGTHS = [0.02, 0.1, 0.2, 0.4];
const WHOLE = [0, 1];
/**
 * The axis for these shares: from 0 to 100 %, or so much of an end of it that all of them and their intervals are seen.
 *
 * @param reach the ends of the intervals
 */
function axisOf(shares, reach = []) {
    const known = shares.filter((share) => share !== null);
    if (known.length === 0)
        return WHOLE;
    const all = [...known, ...reach];
    if (Math.max(...known) < LOW) {
        const to = LENGTHS.find((length) => Math.max(...all) <= length);
        return to === undefined ? WHOLE : [0, to];
    }
    if (Math.min(...known) > HIGH) {
        const length = LENGTHS.find((one) => Math.min(...all) >= 1 - one);
        return length === undefined ? WHOLE : [1 - length, 1];
    }
    return WHOLE;
}
const placeOn = ([from, to]) => (share) => at((share - from) / (to - from));
/** "20%": a place on an axis. */
const axisMark = (share, { notation }) => (0,numbers/* percent */.KN)(share, 0, notation);
/** Both ends of an axis, as far from each other as it is wide. */
const axisEnds = (axis, words) => `<span class="ends">${axis.map((share) => `<span>${ours(axisMark(share, words))}</span>`).join('')}</span>`;
/**
 * Baseline and current confidence with their intervals on one axis, each with its share and counts
 * beside it. Places are percentages of the width, so the picture fits a phone and a desktop with text of the same size.
 */
function dumbbell(baseline, current, label, words, counted = words.html.keptOf) {
    const { confidence: before } = baseline;
    const { confidence: now } = current;
    const axis = axisOf([before, now], [baseline, current].flatMap(({ interval }) => interval ?? []));
    const place = placeOn(axis);
    const ticks = [0, 0.5, 1]
        .map((x) => {
        const anchor = x === 0 ? 'start' : x === 1 ? 'end' : 'middle';
        const share = axis[0] + x * (axis[1] - axis[0]);
        return `<text class="tick" x="${at(x)}" y="${FLOOR + 14}" text-anchor="${anchor}">${ours(axisMark(share, words))}</text>`;
    })
        .join('');
    const move = before === null || now === null
        ? ''
        : `<line class="move" x1="${place(before)}" y1="${ROW.before}" x2="${place(now)}" y2="${ROW.now}"/>`;
    const shares = (0,numbers/* percentPair */.oi)(before, now, words.notation);
    const beside = (side, name) => {
        const counts = side.confidence === null ? words.neverOccurred : counted((0,numbers/* grouped */.zD)(side.kept), (0,numbers/* grouped */.zD)(side.events));
        return `<div class="key ${name}"><dt>${ours(name === 'now' ? words.table.current : words.table.baseline)}</dt><dd><strong>${ours(shares[name === 'now' ? 1 : 0])}</strong> ${ours(counts)}</dd></div>`;
    };
    return (`<div class="pair"><svg class="scale" role="img" aria-label="${label}">${ticks}${move}` +
        `${mark(baseline, 'before', place)}${mark(current, 'now', place)}</svg>` +
        `<dl>${beside(baseline, 'before')}${beside(current, 'now')}</dl></div>`);
}
/** A vital sign before and now: two bars from 0, the longer one over the whole width. */
function values([before, now], shown, label, words) {
    const longest = Math.max(before ?? 0, now ?? 0);
    const bar = (value, name) => value === null || !(longest > 0)
        ? ''
        : `<rect class="bar ${name}" x="0" y="${ROW[name] - 6}" width="${at(value / longest)}" height="12" rx="2"/>`;
    const beside = (name) => `<div class="key ${name}"><dt>${ours(name === 'now' ? words.table.current : words.table.baseline)}</dt><dd><strong>${ours(shown[name === 'now' ? 1 : 0])}</strong></dd></div>`;
    return (`<div class="pair"><svg role="img" aria-label="${label}">${bar(before, 'before')}${bar(now, 'now')}</svg>` +
        `<dl>${beside('before')}${beside('now')}</dl></div>`);
}
/** Both shares on one line, for a cell beside the numbers. Empty where there is neither. */
function miniature(before, now, axis) {
    if (before === null && now === null)
        return '';
    const place = placeOn(axis);
    const dot = (share, name) => share === null ? '' : `<circle class="dot ${name}" cx="${place(share)}" cy="8" r="4.5"/>`;
    const move = before === null || now === null
        ? ''
        : `<line class="move" x1="${place(before)}" x2="${place(now)}" y1="8" y2="8"/>`;
    return `<svg class="mini" height="16" aria-hidden="true">${move}${dot(before, 'before')}${dot(now, 'now')}</svg>`;
}
function mark({ confidence, interval }, name, place) {
    if (confidence === null)
        return '';
    const y = ROW[name];
    const range = interval === null
        ? ''
        : `<line class="range ${name}" x1="${place(interval[0])}" x2="${place(interval[1])}" y1="${y}" y2="${y}"/>`;
    return `${range}<circle class="dot ${name}" cx="${place(confidence)}" cy="${y}" r="6"/>`;
}

// EXTERNAL MODULE: ./lib/explain/own-range.js
var own_range = __webpack_require__(60291);
// EXTERNAL MODULE: ./lib/policies/policy.js
var policies_policy = __webpack_require__(44618);
;// CONCATENATED MODULE: ./lib/report/html/strips.js








/** Width of a block with the gap after it, and height of a row, in pixels; the style sheet has the same. */
const STEP = 22;
const HEIGHT = 20;
/** Room for "+12" on either side. */
const MARGIN = 30;
/** Actions with a colour of their own: those that findings are about, then the most frequent ones. */
const COLOURS = 9;
/** More names for one mark than this are told as "other"; the blocks say each. */
const MOST_NAMES = 5;
const LETTERS = 'ABCDEFGHIJ';
const LONGEST_NAME = 60;
const LONGEST_PLACE = 32;
const TICK = '<path d="M5.5 10.5l3 3.5 6-8"/>';
const CROSS = '<path d="M6 6l8 8M14 6l-8 8"/>';
/** Share of the cases from which on something is a rule. */
const USUAL = 0.5;
/** Blocks of one page; what is beyond them stands in `result.json`. */
const MOST_BLOCKS = 1000;
/** The findings in their order, those without sessions whose blocks would make the page too large. */
function withRoom(findings) {
    let room = MOST_BLOCKS;
    return findings.map((finding) => {
        const blocks = (finding.sessions ?? []).reduce((sum, { steps }) => sum + steps.length, 0);
        if (blocks > room)
            return { ...finding, sessions: [] };
        room -= blocks;
        return finding;
    });
}
function roleWord({ role }, { expected, isRule, ending, words }) {
    if (ending !== undefined && (role === 'kept' || role === 'broken'))
        return `${role === 'kept' ? '=' : '≠'} ${(0,shortened/* shortenedName */.c)(ending, LONGEST_NAME)}`;
    if (role === 'kept' && expected !== undefined)
        return isRule ? words.html.stripExpected : words.html.stripPartner;
    if (role === 'kept')
        return words.html.stripKept;
    if (role === 'broken')
        return expected === undefined
            ? words.html.stripBroken
            : `${words.html.stripInstead} ${(0,shortened/* shortenedName */.c)(expected, LONGEST_NAME)}`;
    return '';
}
const roleNote = (step, look) => {
    const word = roleWord(step, look);
    return word === '' ? '' : (0,report_escape/* html */.qy)(` (${word})`);
};
/** The actions that the policy's conditions name: it holds the judged event against them. */
function partnersOf({ policy }) {
    if (policy === undefined || policy.kind === 'outcome')
        return [];
    if (policy.kind === 'sequence')
        return policy.target === undefined ? [] : [policy.target];
    const conditions = (0,policies_policy/* conditionsOf */.yb)(policy);
    return ['previous_action', 'happened_before'].flatMap((key) => Object.hasOwn(conditions, key) ? String(conditions[key]) : []);
}
function judgedIn({ policy }) {
    if (policy === undefined)
        return [];
    switch (policy.kind) {
        case 'association':
            return [policy.consequent];
        case 'prohibition':
            return [policy.never];
        case 'sequence':
            return [policy.activation];
        default:
            return [policy.action];
    }
}
/** The actions that a finding is about, those first on which it turns; some of them may be in none of its sessions. */
function ownActions(finding) {
    const { subject, variant_subjects: others = [], explanation, sessions = [] } = finding;
    const named = [subject, ...others].flatMap((one) => one !== undefined && (one.type === 'action' || one.type === 'action-share') ? one.name : []);
    const steps = sessions.flatMap((session) => session.steps);
    const marked = steps.filter(({ role }) => role === 'broken' || (subject !== undefined && role === 'partner'));
    return [
        ...new Set([
            ...partnersOf(finding),
            ...judgedIn(finding),
            ...(explanation.computed?.behind?.actions.map(({ action }) => action) ?? []),
            ...named,
            ...marked.map(({ action }) => action)
        ])
    ];
}
/** Colours for what findings are about, in their order, then for the most frequent actions of their sessions. */
function coloursOf(findings) {
    const drawn = findings.filter(({ sessions }) => sessions !== undefined && sessions.length > 0);
    const counts = new Map();
    for (const { action, role } of drawn
        .flatMap(({ sessions }) => sessions ?? [])
        .flatMap(({ steps }) => steps))
        if (role === undefined || role === 'partner')
            counts.set(action, (counts.get(action) ?? 0) + 1);
    const frequent = [...counts].sort(([a, n], [b, m]) => m - n || (0,events_table/* compareText */.n6)(a, b)).map(([action]) => action);
    const own = drawn.flatMap(ownActions).filter((action) => counts.has(action));
    return new Map([...new Set([...own, ...frequent])].slice(0, COLOURS).map((action, i) => [action, `a${i + 1}`]));
}
/** Where the findings are about more actions than there are colours, letters tell those of one from each other. */
function lettersOf(finding, colours) {
    const rest = ownActions(finding).filter((action) => !colours.has(action));
    return new Map(rest.slice(0, LETTERS.length).map((action, i) => [action, LETTERS[i]]));
}
const colourOf = (action, { colours, letters }) => colours.get(action) ?? (letters.has(action) ? `a${COLOURS + 1}` : 'a0');
const classOf = ({ action, role }, look) => role === 'kept' || role === 'broken'
    ? role
    : `${colourOf(action, look)}${role === 'partner' ? ' partner' : ''}`;
const letter = (text) => `<text class="letter" x="10" y="14.5">${text}</text>`;
/** What is drawn on a block: a tick, a cross, or the letter of its action. */
function glyph(name, action, { instead, letters, colours }) {
    if (name === 'kept')
        return TICK;
    if (name === 'broken')
        return instead.has(action) ? letter(instead.get(action)) : CROSS;
    return letters.has(action) && !colours.has(action) ? letter(letters.get(action)) : '';
}
function block(step, i, left, look) {
    const name = classOf(step, look);
    const drawn = glyph(name, step.action, look);
    const title = `<title>${(0,report_escape/* html */.qy)((0,shortened/* shortenedName */.c)(step.action, LONGEST_NAME))}${roleNote(step, look)}</title>`;
    const x = left + i * STEP;
    return drawn === ''
        ? `<rect class="${name}" x="${x}">${title}</rect>`
        : `<g class="${name}" transform="translate(${x})">${title}<rect/>${drawn}</g>`;
}
/** Name and line of the log; the whole path stands among the evidence. */
function placeOf({ file, line }) {
    if (file === '')
        return '';
    const characters = [...`${file.replace(/^.*[\\/]/s, '')}:${line}`];
    return characters.length > LONGEST_PLACE
        ? `…${characters.slice(1 - LONGEST_PLACE).join('')}`
        : characters.join('');
}
function row(strip, look) {
    const { words } = look;
    const { side, steps, before, after } = strip;
    const name = side === 'baseline' ? words.table.baseline : words.table.current;
    const place = placeOf(strip);
    const left = before > 0 ? MARGIN : 0;
    // What should have happened and did not has no block of its own.
    const missing = look.isPolicy &&
        look.expected === undefined &&
        !strip.kept &&
        !steps.some(({ role }) => role === 'broken');
    const end = left + (steps.length + (missing ? 1 : 0)) * STEP;
    const width = end + (after > 0 ? MARGIN : 0);
    const ghost = missing
        ? `<g class="ghost" transform="translate(${end - STEP})"><title>${ours(words.html.stripBroken)}</title><rect/>${CROSS}</g>`
        : '';
    const hidden = (n, x) => n === 0
        ? ''
        : `<text class="tick" x="${x}" y="14" text-anchor="end">${ours(words.html.stripMore(n))}</text>`;
    const label = `${ours(name)}${place === '' ? '' : ` ${(0,report_escape/* html */.qy)(place)}`}: ${steps
        .map((step) => (0,report_escape/* html */.qy)((0,shortened/* shortenedName */.c)(step.action, LONGEST_NAME)) + roleNote(step, look))
        .join(', ')}${missing ? `, ${ours(words.html.stripBroken)}` : ''}`;
    return (`<li><svg role="img" aria-label="${label}" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">` +
        `${hidden(before, left - 4)}${steps.map((step, i) => block(step, i, left, look)).join('')}${ghost}${hidden(after, width)}</svg>` +
        `${place === '' ? '' : ` ${elements_code(place)}`}</li>`);
}
function column(side, finding, look) {
    const own = (finding.sessions ?? []).filter((strip) => strip.side === side);
    if (own.length === 0)
        return '';
    const { table } = look.words;
    const [name, head] = side === 'baseline' ? ['before', table.baseline] : ['now', table.current];
    const rows = own.map((strip) => row(strip, look)).join('');
    return `<div class="key ${name}"><h5>${ours(head)}</h5><ul class="rows">${rows}</ul></div>`;
}
/** What the blocks of these strips stand for. */
function legend(strips, look) {
    const { words, expected, colours, own, instead, outline } = look;
    const steps = strips.flatMap((strip) => strip.steps);
    const key = (classes, action, ...said) => `<li><svg width="20" height="${HEIGHT}" aria-hidden="true"><g class="${classes}"><rect/>${glyph(classes.replace(/ .*/, ''), action, look)}</g></svg> <span>${said.filter((part) => part !== '').join(' ')}</span></li>`;
    const namesOf = (role) => [...new Set(steps.filter((step) => step.role === role).map(({ action }) => action))].sort(events_table/* compareText */.n6);
    const name = (action) => elements_code(action, LONGEST_NAME);
    const judged = ['broken', 'kept'].flatMap((role) => {
        const names = namesOf(role);
        if (names.length === 0)
            return [];
        if (role === 'broken' && expected !== undefined) {
            const meant = [ours(words.html.stripInstead), name(expected)];
            return instead.size > 0
                ? names.map((action) => key(role, action, name(action), ...meant))
                : [
                    key(role, '', ...(names.length > MOST_NAMES ? [ours(words.html.stripOther)] : names.map(name)), ...meant)
                ];
        }
        const shown = names.length > MOST_NAMES ? [] : names.map(name);
        return key(role, '', ...shown, ours(roleWord({ action: '', role }, look)));
    });
    const counted = namesOf('partner');
    const plain = new Set(namesOf(undefined));
    const coloured = counted.filter((action) => colourOf(action, look) !== 'a0');
    const known = [...new Set([...colours.keys(), ...own])].filter((action) => plain.has(action));
    const rest = [...plain].some((action) => !known.includes(action));
    return `<ul class="legend">${[
        ...judged,
        ...coloured.map((action) => key(`${colourOf(action, look)} partner`, action, name(action), ours(outline(action)))),
        ...(counted.length > coloured.length
            ? [key('a0 partner', '', ours(words.html.stripOther), ours(outline('')))]
            : []),
        ...known.map((action) => key(colourOf(action, look), action, name(action), ...(counted.includes(action) && partnerIdles(look, action) ? [ours(words.html.stripIdle)] : []))),
        ...(rest ? [key('a0', '', ours(words.html.stripOther))] : [])
    ].join('')}</ul>`;
}
/** Whether an outline says of the action that it counts, so that it does not without. */
const partnerIdles = ({ outline, words }, action) => outline(action) === words.html.stripPartner;
function outlineOf(finding, words) {
    const { policy, subject } = finding;
    const partners = new Set(partnersOf(finding));
    if (subject !== undefined)
        return () => subject.type === 'vital' || subject.type === 'action-share'
            ? words.html.stripPartner
            : words.meaning.new;
    const isChoice = policy?.kind === 'association' || policy?.kind === 'prohibition';
    return (action) => (isChoice && !partners.has(action) ? words.html.stripSituation : words.html.stripPartner);
}
/** Letters for what was done in place of what an association expects, where that is more than one thing and few. */
function insteadOf({ policy, sessions = [] }) {
    if (policy?.kind !== 'association')
        return new Map();
    const steps = sessions.flatMap((session) => session.steps);
    const names = [...new Set(steps.filter(({ role }) => role === 'broken').map(({ action }) => action))];
    return names.length < 2 || names.length > MOST_NAMES
        ? new Map()
        : new Map(names.sort(events_table/* compareText */.n6).map((action, i) => [action, LETTERS[i]]));
}
/** Done more often than not before, and no finding of something new. */
const isRule = ({ policy, change, baseline }) => policy?.status === 'required' || (change !== 'new' && (baseline.confidence ?? 0) >= USUAL);
/** A few sessions before and now, each a row of blocks in the order of its events. */
function sessionStrips(finding, colours, words) {
    const { sessions = [], policy, explanation } = finding;
    if (sessions.length === 0)
        return '';
    const look = {
        expected: policy?.kind === 'association' ? policy.consequent : undefined,
        isRule: isRule(finding),
        ending: policy?.kind === 'outcome' ? policy.outcome : undefined,
        instead: insteadOf(finding),
        isPolicy: policy !== undefined,
        outline: outlineOf(finding, words),
        own: new Set(ownActions(finding)),
        letters: lettersOf(finding, colours),
        colours,
        words
    };
    const columns = column('baseline', finding, look) + column('current', finding, look);
    const carried = explanation.computed?.carried_by?.condition;
    const where = carried === undefined || (0,own_range/* isOfOwnRange */.PT)(policy, carried)
        ? ''
        : ` <span class="soft">${(0,report_phrase/* written */.Mp)((0,policy_words/* conditionPhrase */.bi)(carried, words), (text) => elements_code(text, LONGEST_NAME), ours)}</span>`;
    return (`<div class="strips"><h4>${ours(words.html.strips)}${where}</h4>` +
        `<div class="columns">${columns}</div>${legend(sessions, look)}</div>`);
}

;// CONCATENATED MODULE: ./lib/report/html/finding.js










/** What is counted: sessions, actions, or the cases of a policy. */
function unitOf({ subject, current }, words) {
    if (subject === undefined || subject.type === 'vital')
        return words.html.keptOf;
    if (subject.type === 'context')
        return words.inCalls;
    return current.events === current.sessions ? words.html.keptOfSessions : words.inActions;
}
function figures(finding, words) {
    const { baseline, current, subject } = finding;
    const { colon, comma } = words.marks;
    const [before, now] = (0,pair/* findingPair */.wc)(finding, words.notation);
    const sides = [`${words.table.baseline} ${before}`, `${words.table.current} ${now}`].join(comma);
    const label = spoken((0,finding_words/* findingWords */.Hu)(finding, words)) + ours(colon + sides);
    return (0,pair/* isShare */.GS)(finding)
        ? dumbbell(baseline, current, label, words, unitOf(finding, words))
        : values(subject?.values ?? [null, null], [before, now], label, words);
}
const statistics = ({ test }, words) => `${words.pRaw} ${(0,numbers/* pValue */.sp)(test.p_value, words.notation)}, ${words.pAdjusted} ${(0,numbers/* pValue */.sp)(test.adjusted_p_value, words.notation)}`;
const isToldOnce = ({ brief, details }) => brief === undefined && details.length > 0;
/** The numbers behind the picture. */
function finding_numbers(finding, words) {
    const { baseline, current, explanation } = finding;
    const tested = finding.test.p_value === null ? '' : `<p>${ours(statistics(finding, words))}</p>`;
    // In the words of another run, or of a caller, the sides are told there.
    if (!(0,pair/* isShare */.GS)(finding) || isToldOnce(explanation))
        return tested;
    const row = (head, side) => [
        ours(head),
        ours(side.confidence === null ? '–' : (0,numbers/* percent */.KN)(side.confidence, 1, words.notation)),
        ours((0,numbers/* percentRange */.nC)(side.interval, words.notation)),
        ours(`${(0,numbers/* grouped */.zD)(side.kept)} / ${(0,numbers/* grouped */.zD)(side.events)}`),
        ours((0,numbers/* grouped */.zD)(side.sessions))
    ];
    const columns = [
        words.table.pair,
        words.table.share,
        words.interval,
        (0,pair/* casesName */.TJ)(finding, words),
        words.sessionsThere
    ].map((head, i) => ({ head: ours(head), numeric: i > 0 }));
    const sides = [row(words.table.baseline, baseline), row(words.table.current, current)];
    return (elements_table(words.counts, columns, sides, 'stack') +
        (explanation.brief === undefined ? change(finding, words) : '') +
        tested);
}
/** By how much, where the explanation does not tell it. */
function change({ test }, words) {
    const interval = test.interval === null
        ? ''
        : ` (${words.interval} ${(0,numbers/* points */.WR)(test.interval[0])} … ${(0,numbers/* points */.WR)(test.interval[1])})`;
    return `<p>${ours(`${words.changeBy}${words.marks.colon}${(0,numbers/* points */.WR)(test.delta)} ${words.pointsUnit}${interval}`)}</p>`;
}
/** Where nothing is advised there is no baseline in which anything could be accepted, or it is accepted already. */
const isAcceptable = ({ explanation }) => explanation.brief === undefined || explanation.recommendations.length > 0;
const titled = (title, body) => (body === '' ? '' : `<h4>${ours(title)}</h4>${body}`);
/** Why it was accepted, until when, and why no longer. */
function acceptance(finding, accepted, words) {
    const { colon, open, close } = words.marks;
    const { expires, lapsed } = accepted;
    const until = expires === undefined ? '' : `${ours(`${open}${words.acceptedUntil} `)}${elements_code(expires)}${ours(close)}`;
    const ended = lapsed === undefined
        ? ''
        : ours((0,explain_words/* wordsOf */.Z)(words.language).say('clause_break') + words.lapsed + colon) + elements_sentence(lapsed);
    return `<p>${ours(words.acceptedHead + colon)}${elements_sentence((0,finding_words/* acceptedReason */.Ok)(finding, words))}${until}${ended}</p>`;
}
function more(finding, words) {
    const { explanation, accepted } = finding;
    const evidence = finding.evidence.map(({ file, line, session }) => elements_code(`${file}:${line}`) + (session === '' ? '' : ` ${ours(words.inSession)} ${elements_code(session, 120)}`));
    const details = (explanation.brief ?? explanation.details).slice((0,finding_words/* carrier */.x1)(finding) === undefined ? 0 : 1);
    const turns = explanation.counterfactual === null ? [] : [explanation.counterfactual];
    return [
        finding_numbers(finding, words),
        list([...details, ...turns].map(elements_sentence)),
        titled((0,finding_words/* evidenceTitle */.IM)(finding, words), evidence.length === 0
            ? ''
            : `<ul class="evidence">${evidence.map((line) => `<li>${line}</li>`).join('')}</ul>`),
        accepted === null ? '' : acceptance(finding, accepted, words),
        titled(words.nextSteps, list([
            ...(0,finding_words/* standingAdvice */.N6)(finding).map(elements_sentence),
            ...(isAcceptable(finding)
                ? [
                    ours(words.acceptEntry + words.marks.colon) +
                        (0,finding_words/* entriesToAccept */.mv)(finding, words)
                            .map((entry) => elements_code(entry, 1000))
                            .join(', ')
                ]
                : [])
        ]))
    ].join('');
}
/** So many policies that changed with a finding stand open under it; more are folded. */
const OPEN_VARIANTS = 3;
/** More of them are in `result.json`; no others are counted anew. */
const MOST_VARIANTS = 10;
/** Of a page with many findings. */
const MOST_ON_PAGE = 60;
/** How many of its variants each finding shows, so that the page stays small enough to send. */
function variantsEach(findings) {
    const sharing = findings.filter(({ variants }) => variants.length > 0).length;
    return Math.max(2, Math.min(MOST_VARIANTS, Math.floor(MOST_ON_PAGE / Math.max(1, sharing))));
}
/** What else changed because it is about the same events, each with its own numbers where they were counted. */
function changedWithIt({ variants, variant_subjects: subjects = [], explanation }, most, words) {
    const size = subjects.length + variants.length;
    if (size === 0)
        return '';
    const counted = new Map(explanation.computed?.variants?.map((one) => [one.id, one]));
    const shown = variants.slice(0, most);
    const sharesOf = (subject) => subject.unit === 'share' ? (subject.values ?? [null, null]) : [null, null];
    const pairs = [
        ...subjects.map(sharesOf),
        ...shown.map(({ policy_id }) => {
            const { before = null, now = null } = counted.get(policy_id) ?? {};
            return [before, now];
        })
    ].filter(([before, now]) => before !== null || now !== null);
    const axes = new Set(pairs.map((pair) => axisEnds(axisOf(pair), words)));
    /** Where rows have different axes, each names the ends of its own. */
    const picture = (before, now) => {
        const axis = axisOf([before, now]);
        const drawn = miniature(before, now, axis);
        return drawn === '' || axes.size < 2 ? drawn : drawn + axisEnds(axis, words);
    };
    const signs = subjects.map((subject) => {
        const [before, now] = sharesOf(subject);
        const pair = (0,finding_words/* subjectPair */.bk)(subject, words).join(' → ');
        return [elements_phrase((0,finding_words/* subjectWords */.oR)(subject, words)), picture(before, now), ours(pair), ''];
    });
    const policies = shown.map((policy) => {
        const { before = null, now = null, kept, events } = counted.get(policy.policy_id) ?? {};
        const counts = kept === undefined || events === undefined
            ? ''
            : [0, 1].map((side) => `${(0,numbers/* grouped */.zD)(kept[side] ?? 0)} / ${(0,numbers/* grouped */.zD)(events[side] ?? 0)}`).join(' → ');
        const pair = before === null && now === null ? '–' : (0,numbers/* percentPair */.oi)(before, now, words.notation).join(' → ');
        return [elements_phrase((0,policy_words/* policyWords */.gF)(policy, words)), picture(before, now), ours(pair), ours(counts)];
    });
    const rows = [...signs, ...policies];
    const columns = [
        { head: ours(signs.length === 0 ? words.table.policy : words.table.finding) },
        { head: axes.size === 1 ? [...axes].join('') : ours(words.table.share) },
        { head: ours(words.table.pair), numeric: true },
        { head: ours(words.table.cases), numeric: true }
    ];
    const filled = columns.map((_, i) => rows.some((cells) => cells[i] !== ''));
    const body = counted.size + signs.length === 0
        ? list(rows.map(([name = '']) => name))
        : elements_table(words.table.finding, columns.filter((_, i) => filled[i]), rows.map((cells) => cells.filter((_, i) => filled[i])), 'stack');
    const rest = size - rows.length;
    const open = size <= OPEN_VARIANTS ? ' open' : '';
    return `<details class="variants"${open}><summary>${ours(words.variants)} (${size})</summary>${body}${rest > 0 ? `<p>${ours(words.more(rest))}</p>` : ''}</details>`;
}
const MOST_IN_OVERVIEW = 12;
/** A line a finding, with the way to it: what fits on the first screen. */
function overview(findings, words) {
    if (findings.length < 2)
        return '';
    const lines = findings.slice(0, MOST_IN_OVERVIEW).map((finding, i) => {
        const { severity } = finding;
        const moved = (0,pair/* timesHappened */.Kw)(finding, words) ?? (0,pair/* findingPair */.wc)(finding, words.notation).join(' → ');
        return (`<li><span class="badge ${severity}">${ours((0,verdict/* changeWords */.mF)(finding, words))}</span> ` +
            `<a href="#finding-${i + 1}">${elements_phrase((0,finding_words/* findingWords */.Hu)(finding, words))}</a> <strong>${ours(moved)}</strong></li>`);
    });
    const rest = findings.length - lines.length;
    return `<ol class="overview">${lines.join('')}</ol>${rest > 0 ? `<p>${ours(words.more(rest))}</p>` : ''}`;
}
/** What the picture of two shares cannot show: how often, what in its place, on which side. */
const isMoreThanShares = (finding) => {
    const { times_a_session: times, instead, reversed } = finding.explanation.computed ?? {};
    return (0,pair/* isToldBySessions */.QP)(finding) || [times, instead, reversed].some((one) => one !== undefined);
};
/**
 * What the heading and the picture do not say already: all of a rule that someone insists on, and of what is more than two
 * shares; else how sure.
 */
function said(finding, words) {
    const { explanation } = finding;
    const chance = explanation.brief === undefined || finding.change === 'broken' || isMoreThanShares(finding)
        ? ''
        : (0,finding_summary/* chanceSentence */.ID)(finding, (0,explain_words/* wordsOf */.Z)(words.language));
    if (chance !== '')
        return ours(chance);
    return explanation.summary === '' ? ours(words.meaning[(0,verdict/* changeName */.m9)(finding)]) : elements_sentence(explanation.summary);
}
/** One finding: what it is about, the picture, the reason; the rest folded. */
function findingArticle(finding, number, colours, most, words) {
    const badge = `<span class="badge ${finding.severity}">${ours((0,verdict/* changeWords */.mF)(finding, words))}</span>`;
    const carried = (0,finding_words/* carrier */.x1)(finding);
    const lapsed = elements_phrase((0,finding_words/* lapsedWords */.rE)(finding, words));
    return (`<article class="finding ${finding.severity}" aria-labelledby="finding-${number}">` +
        `<div class="told"><h3 id="finding-${number}">${badge} ${elements_phrase((0,finding_words/* findingWords */.Hu)(finding, words))}</h3>` +
        `<p>${said(finding, words)}</p>${lapsed === '' ? '' : `<p><strong>${lapsed}</strong></p>`}${carried === undefined ? '' : `<p>${elements_sentence(carried)}</p>`}</div>${figures(finding, words)}` +
        `${sessionStrips(finding, colours, words)}${changedWithIt(finding, most, words)}${folded(ours(words.detailsOf), more(finding, words))}</article>`);
}

// EXTERNAL MODULE: ./lib/policies/kinds/registry.js + 5 modules
var registry = __webpack_require__(85067);
// EXTERNAL MODULE: ./lib/policies/wording.js
var wording = __webpack_require__(67030);
// EXTERNAL MODULE: ./lib/report/markdown/blocks.js
var blocks = __webpack_require__(41042);
;// CONCATENATED MODULE: ./lib/report/policy-set.js









/** A saved policy set for people: `format`, and what `extract` prints. */
const rate = (share) => toFixedEven(share, 4);
const SEED_HEAD = '| ID | Antecedent | Consequent | Support | Confidence | Lift |';
const SEED_RULE = '|----|-----------|-----------|---------|------------|------|';
/** At most this many, strongest first; none for a negative number. */
const strongest = (set, maxPolicies) => strongestFirst(set.policies).slice(0, Math.max(0, Math.trunc(maxPolicies)));
/** Line for line the layout of `aumai-policyminer`; control characters are made visible, other kinds stand among associations. */
function policySetText(set, maxPolicies) {
    const header = [
        `Policy Set: ${terminal(set.name)}`,
        `Source logs: ${set.sourceLogs}`,
        ...(set.generatedAt === undefined ? [] : [`Generated at: ${terminal(set.generatedAt)}`]),
        `Total policies: ${set.policies.length}`,
        '-'.repeat(60)
    ];
    const lines = strongest(set, maxPolicies).flatMap((policy) => [
        `[${terminal(policy.policy_id)}] ${terminal(policy.description)}`,
        `  support=${rate(policy.support)} confidence=${rate(policy.confidence)} lift=${rate(policy.lift)}`
    ]);
    return [...header, ...lines].join('\n');
}
/** The tables of `aumai-policyminer`, escaped (theirs break on a pipe or a newline), with the other kinds below. */
function policySetMarkdown(set, maxPolicies, words = labels) {
    const shown = strongest(set, maxPolicies);
    const numbers = (policy) => [rate(policy.support), rate(policy.confidence), rate(policy.lift)];
    const associations = shown.flatMap((policy) => policy.kind === 'association'
        ? [
            [
                code(policy.policy_id),
                Object.entries(policy.antecedent)
                    .map(([key, value]) => code(`${key}=${pythonText(value)}`))
                    .join(', '),
                code(policy.consequent),
                ...numbers(policy)
            ]
        ]
        : []);
    const others = shown.flatMap((policy) => policy.kind === 'association'
        ? []
        : [[code(policy.policy_id), phrase(policyWords(policy, words)), ...numbers(policy)]]);
    const head = [
        `# ${code(set.name)}`,
        '',
        `- **Source logs:** ${set.sourceLogs}`,
        ...(set.generatedAt === undefined ? [] : [`- **Generated at:** ${code(set.generatedAt)}`]),
        `- **Total policies:** ${set.policies.length}`
    ];
    const rates = ['Support', 'Confidence', 'Lift'];
    return [
        head.join('\n'),
        ...(associations.length > 0 || others.length === 0
            ? [[SEED_HEAD, SEED_RULE, ...associations.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')]
            : []),
        ...(others.length > 0 ? [table(['ID', words.table.policy, ...rates], others)] : [])
    ].join('\n\n');
}
const strongestLeftOut = (rest) => {
    const reasons = new Map(rest.map(({ policy, reason }) => [policy, reason]));
    return (0,ranking/* strongestFirst */.EJ)([...reasons.keys()]).map((policy) => ({ policy, reason: reasons.get(policy) ?? '' }));
};
/** Enough of each kind of reason to see what it means. */
const MOST_OF_A_REASON = 5;
const sessionsOf = ({ evidence }) => evidence?.sessions ?? 0;
/** Reasons differ in numbers and in the policies that they name; their first words tell which reason it is. */
const kindOfReason = (reason) => reason.replace(/\d+/g, 'N').split(' ').slice(0, 2).join(' ');
/** By kind of reason, the rare ones first: they say the most about a single policy. */
function byReason(rest) {
    const groups = new Map();
    for (const leftOut of strongestLeftOut(rest)) {
        const kind = kindOfReason(leftOut.reason);
        const group = groups.get(kind);
        if (group === undefined)
            groups.set(kind, [leftOut]);
        else
            group.push(leftOut);
    }
    return [...groups.entries()]
        .sort(([a, ofA], [b, ofB]) => ofA.length - ofB.length || (0,events_table/* compareText */.n6)(a, b))
        .map(([, group]) => ({
        shown: group.sort((a, b) => sessionsOf(b.policy) - sessionsOf(a.policy)).slice(0, MOST_OF_A_REASON),
        more: Math.max(0, group.length - MOST_OF_A_REASON)
    }));
}
const moreOfIt = (more) => `… and ${more} more for such a reason: \`--output-format json\` lists them all`;
/** Why `explore` counts fewer: it tells of what was judged alone. */
function ofThem(rest) {
    const unjudged = rest.filter((one) => one.unjudged === true).length;
    return unjudged === 0
        ? undefined
        : `Judged, and told by \`policyminer explore\` too: ${rest.length - unjudged}. Not judged, for what they are: ${unjudged}.`;
}
/** What the set leaves out, a policy and its reason at a time, a few for each kind of reason. */
function leftOutText(rest) {
    const lines = byReason(rest).flatMap(({ shown, more }) => [
        ...shown.flatMap(({ policy, reason }) => [
            `[${terminal(policy.policy_id)}] ${terminal(policy.description)}`,
            `  left out: ${terminal(reason)}`
        ]),
        ...(more > 0 ? [moreOfIt(more)] : [])
    ]);
    const said = ofThem(rest);
    return [
        '-'.repeat(60),
        `Left out without --all: ${rest.length}`,
        ...(said === undefined ? [] : [said]),
        ...lines
    ].join('\n');
}
/** The same as a table. */
function leftOutMarkdown(rest, words = labels) {
    const rows = byReason(rest).flatMap(({ shown, more }) => [
        ...shown.map(({ policy, reason }) => [
            code(policy.policy_id),
            phrase(policyWords(policy, words)),
            rate(policy.confidence),
            code(reason)
        ]),
        ...(more > 0 ? [['', moreOfIt(more), '', '']] : [])
    ]);
    const head = `## Left out without --all: ${rest.length}`;
    const said = ofThem(rest);
    return rows.length === 0
        ? head
        : `${said === undefined ? head : `${head}\n\n${said}`}\n\n${table(['ID', words.table.policy, 'Confidence', 'Why'], rows)}`;
}
/**
 * The set in the layout of `policies.json`, without the parts that only a baseline needs. Whole unless asked for less:
 * what is piped on must not lose policies to a default that is meant for readers.
 */
function policySetJson(set, maxPolicies = Number.POSITIVE_INFINITY, rest) {
    const sections = {};
    for (const policy of strongest(set, maxPolicies)) {
        const { section } = kindOf(policy);
        const listed = sections[section] ?? [];
        listed.push(policy);
        sections[section] = listed;
    }
    const { policies = [], ...others } = sections;
    const { name, sourceLogs, generatedAt } = set;
    const layout = {
        name,
        source_logs: sourceLogs,
        policies,
        ...others,
        ...(rest === undefined
            ? {}
            : { left_out: strongestLeftOut(rest).map(({ policy, reason }) => ({ ...policy, reason })) }),
        ...(set.accepted.length === 0 ? {} : { accepted: set.accepted }),
        ...(generatedAt === undefined ? {} : { generated_at: generatedAt })
    };
    return JSON.stringify(layout, null, 2);
}

;// CONCATENATED MODULE: ./lib/report/html/left-out.js




/** What reaches the thresholds and is no policy, a few for each reason: what a reader who misses a rule looks for. */
function leftOut(omissions, words) {
    if (omissions.length === 0)
        return '';
    const rows = byReason(omissions).flatMap(({ shown, more }) => [
        ...shown.map(({ policy, reason }) => [
            elements_phrase((0,policy_words/* policyWords */.gF)(policy, words)),
            ours((0,numbers/* percent */.KN)(policy.confidence, 1, words.notation)),
            policy.evidence === undefined
                ? '–'
                : ours(`${(0,numbers/* grouped */.zD)(policy.evidence.kept)} / ${(0,numbers/* grouped */.zD)(policy.evidence.events)}`),
            elements_sentence(reason)
        ]),
        ...(more > 0 ? [['', '', '', ours(words.more(more))]] : [])
    ]);
    const columns = [
        { head: ours(words.table.policy) },
        { head: ours(words.table.confidence), numeric: true },
        { head: ours(words.counts), numeric: true },
        { head: ours(words.why) }
    ];
    const note = `<p>${ours(words.html.leftOutNote)} ${elements_code('policyminer extract --all')}${ours(words.marks.stop)}</p>`;
    return folded(ours(words.html.leftOut((0,numbers/* grouped */.zD)(omissions.length))), note + elements_table(words.html.leftOutTitle, columns, rows, 'stack'));
}

// EXTERNAL MODULE: ./lib/explain/assumptions.js
var assumptions = __webpack_require__(90647);
// EXTERNAL MODULE: ./lib/explain/reasons.js
var reasons = __webpack_require__(88014);
// EXTERNAL MODULE: ./lib/report/new-keys.js
var new_keys = __webpack_require__(87861);
// EXTERNAL MODULE: ./lib/report/one-sided.js
var one_sided = __webpack_require__(33214);
// EXTERNAL MODULE: ./lib/report/unjudged.js
var unjudged = __webpack_require__(85498);
;// CONCATENATED MODULE: ./lib/report/html/lists.js












/** What is no finding: what could not be judged, what changed around the agent, what was read and what was left out. */
/** Beyond these a table is no longer read; `result.json` holds all. */
const MOST_ROWS = 200;
const MOST_FILES = 500;
/** Beside the shares and counts of its row: what it would have taken to tell. */
function whyUndecided(one, sessions, words) {
    const { detectable } = one;
    const points = detectable === null || detectable >= showing/* NEXT_TO_NOTHING */.sO ? [] : [words.html.wouldShow((0,numbers/* toPoints */.XO)(detectable))];
    const needed = (0,unjudged/* sessionsNeeded */.Dr)(one, sessions, words);
    return needed === undefined ? points : [...points, needed];
}
function lists_unjudged(title, note, policies, words, why) {
    const rows = policies.slice(0, MOST_ROWS).map((one) => {
        const { policy, baseline, current } = one;
        // What never occurred has no shares for the reason to repeat.
        const own = current.events === 0 ? [] : (why?.(one) ?? []);
        return [
            elements_phrase((0,policy_words/* policyWords */.gF)(policy, words)),
            ours((0,numbers/* percentPair */.oi)(baseline.confidence, current.confidence, words.notation).join(' → ')),
            ours((0,unjudged/* unjudgedCounts */.lT)(one)),
            own.length > 0 ? ours(own.join(words.marks.gap)) : elements_sentence((0,unjudged/* unjudgedReason */.N1)(one, words))
        ];
    });
    const columns = [
        { head: ours(words.table.policy) },
        { head: ours(words.table.pair), numeric: true },
        { head: ours(words.counts), numeric: true },
        { head: ours(words.why) }
    ];
    return rows.length === 0
        ? ''
        : folded(ours(title), `<p>${ours(note)}</p>${elements_table(title, columns, rows, 'stack')}`);
}
const changedPolicies = (title, policies, words) => policies.length === 0
    ? ''
    : folded(`${ours(title)} (${policies.length})`, list(policies.map((policy) => elements_phrase((0,policy_words/* promiseWords */.rI)(policy, words)))));
/** Why is the same for all of them, and stands above. */
function mixOnly({ mix_only: policies }, words) {
    if (policies.length === 0)
        return '';
    const title = words.mixOnly(policies.length);
    const rows = policies
        .slice(0, MOST_ROWS)
        .map((one) => [
        elements_phrase((0,policy_words/* policyWords */.gF)(one.policy, words)),
        ours((0,numbers/* percentPair */.oi)(one.baseline.confidence, one.current.confidence, words.notation).join(' → ')),
        ours((0,unjudged/* unjudgedCounts */.lT)(one))
    ]);
    const columns = [
        { head: ours(words.table.policy) },
        { head: ours(words.table.pair), numeric: true },
        { head: ours(words.counts), numeric: true }
    ];
    return folded(ours(title), `<p>${ours(words.mixOnlyNote)}</p>${elements_table(title, columns, rows, 'stack')}`);
}
function unjudgedLists(result, words) {
    return (lists_unjudged(words.notExercised(result.not_exercised.length), words.notExercisedNote, result.not_exercised, words) +
        lists_unjudged(words.undecided(result.undecided.length), words.undecidedNote, result.undecided, words, (one) => whyUndecided(one, result.inputs.sessions, words)) +
        mixOnly(result, words));
}
function oneSided({ one_sided_actions: actions = [] }, words) {
    if (actions.length === 0)
        return '';
    const items = actions
        .slice(0, MOST_ROWS)
        .map((one) => elements_code(one.action) + ours(words.marks.colon + (0,one_sided/* oneSidedWords */.H)(one, words)));
    return folded(ours(words.oneSided(actions.length)), `<p>${ours(words.oneSidedNote)}</p>${list(items)}`);
}
function baselineChanges(result, words) {
    const edits = result.baseline_changes;
    if (edits === null)
        return '';
    return (changedPolicies(words.addedTitle, edits.added, words) +
        changedPolicies(words.removedTitle, edits.removed, words) +
        changedPolicies(words.changedTitle, edits.changed, words));
}
/** Nothing where all ran under the same. */
function lists_conditions(result, words) {
    if (!result.conditions.some(({ changed }) => changed))
        return '';
    const values = (side) => side.map(({ value, sessions }) => `${elements_code(value, 120)} (${(0,numbers/* grouped */.zD)(sessions)})`).join(', ') ||
        ours(words.none);
    const rows = result.conditions
        .filter(({ name }) => name !== '')
        .map(({ name, baseline, current, changed }) => [
        `${elements_code(name)}${changed ? ` <span class="badge warning">${ours(words.html.changedFlag)}</span>` : ''}`,
        values(baseline),
        values(current)
    ]);
    const columns = [words.html.condition, words.table.baseline, words.table.current];
    return elements_table(words.conditions, columns.map((head) => ({ head: ours(head) })), rows);
}
function vitals(result, words) {
    const found = new Set(result.findings.flatMap(({ subject, variant_subjects: others = [] }) => [subject, ...others].flatMap((one) => (one?.type === 'vital' ? one.name : []))));
    const alpha = Number(result.parameters.alpha ?? 0);
    const within = (name, p) => p !== null && p >= alpha && !found.has(name)
        ? `<span class="soft">${ours(words.withinChance)}</span> `
        : '';
    const rows = result.vitals.map(({ name, unit, baseline, current, p_value }) => {
        const isShare = unit === 'share';
        const value = (x) => ours(x !== null && isShare ? (0,numbers/* percent */.KN)(x, 1, words.notation) : (0,numbers/* short */.h0)(x, words.notation));
        const measured = isShare || unit === '' || name.includes(unit) ? '' : `, ${unit}`;
        return [
            `${elements_phrase((0,finding_words/* vitalWords */.YO)(name, words))}${(0,report_escape/* html */.qy)(measured)}`,
            value(baseline),
            value(current),
            `${within(name, p_value)}${ours((0,numbers/* pValue */.sp)(p_value, words.notation))}`
        ];
    });
    const columns = [
        { head: ours(words.table.vital) },
        { head: ours(words.table.baseline), numeric: true },
        { head: ours(words.table.current), numeric: true },
        { head: ours(words.pAdjusted), numeric: true }
    ];
    return elements_table(words.vitals, columns, rows);
}
function inputs(result, words) {
    const { inputs: read } = result;
    const numeric = (head) => ({ head: ours(head), numeric: true });
    const files = elements_table(words.html.files, [
        { head: ours(words.html.files) },
        { head: ours(words.html.format) },
        numeric(words.html.events),
        numeric(words.sessionsHead),
        numeric(words.skippedTitle)
    ], read.files
        .slice(0, MOST_FILES)
        .map(({ path, format, events, sessions, skipped }) => [
        elements_code(path),
        elements_code(format, 60),
        ours((0,numbers/* grouped */.zD)(events)),
        ours((0,numbers/* grouped */.zD)(sessions)),
        ours((0,numbers/* grouped */.zD)(skipped))
    ]), 'stack');
    const own = (0,explain_words/* wordsOf */.Z)(words.language);
    const { colon } = words.marks;
    const skipped = list(read.skipped.map(({ reason, count, file, line }) => elements_sentence((0,reasons/* reasonWords */.I)(reason, own)) +
        ours(colon + (0,numbers/* grouped */.zD)(count)) +
        (file === '' ? '' : `${ours(own.say('clause_break') + words.firstAt)} ${elements_code(`${file}:${line}`)}`)));
    const dropped = list(read.dropped_keys.map(({ key, reason }) => elements_code(key) + ours(colon) + elements_sentence((0,reasons/* reasonWords */.I)(reason, own))));
    const redacted = list(read.redacted.map(({ rule, count }) => elements_code(rule) + ours(colon + (0,numbers/* grouped */.zD)(count))));
    const parameters = elements_table(words.html.parameters, [{ head: ours(words.html.option) }, { head: ours(words.html.value) }], Object.entries(result.parameters).map(([name, value]) => [
        elements_code(name),
        Array.isArray(value) ? value.map((item) => elements_code(item)).join(' ') : elements_code(String(value))
    ]));
    const news = elements_phrase((0,new_keys/* newKeysWords */.A)(result, words));
    const part = (title, body) => (body === '' ? '' : `<h3>${ours(title)}</h3>${body}`);
    return [
        `<p>${ours(words.read((0,numbers/* grouped */.zD)(read.events), (0,numbers/* grouped */.zD)(read.sessions), words.files(read.files.length)) + words.marks.stop)}${read.duplicates > 0 ? ` ${ours(words.duplicates((0,numbers/* grouped */.zD)(read.duplicates)) + words.marks.stop)}` : ''}</p>`,
        part(words.skippedTitle, skipped),
        part(result.baseline === null ? words.droppedKeys : words.droppedKeysBefore, dropped),
        news === '' ? '' : `<p>${news}</p>`,
        part(words.redacted, redacted),
        part(words.assumptions, list(result.assumptions.map((line) => elements_sentence((0,assumptions/* assumptionWords */.TS)(line, (0,explain_words/* wordsOf */.Z)(words.language)))))),
        folded(ours(words.html.files), files),
        folded(ours(words.html.parameters), parameters)
    ].join('');
}

;// CONCATENATED MODULE: ./lib/report/html/map.js




/** Dots beyond this many hide each other; the table holds them all. */
const MOST_DOTS = 300;
const MOST_HOLLOW = 100;
/** Supports span three decades: on a plain axis nearly all dots lie in its first tenth. */
const LEAST_SUPPORT = 0.001;
const SUPPORT_ENDS = [0.001, 1];
/** Part of the axis between two confidences that can both be named. */
const MIN_APART = 0.045;
const across = (support) => 1 - Math.log10(Math.max(support, LEAST_SUPPORT)) / Math.log10(LEAST_SUPPORT);
/** The start of the confidence axis: the tenth below everything that is shown. */
function axisStart(policies, confidences) {
    const lowest = Math.min(...confidences, ...policies.map(({ confidence }) => confidence));
    return Math.max(0, Math.min(0.9, Math.floor(lowest * 10) / 10));
}
/** Of these the ones that are so far from each other that their names do not touch; the first ones win. */
function apart(steps, distance) {
    const named = new Set();
    for (const step of steps)
        if ([...named].every((other) => Math.abs(other - step) >= distance))
            named.add(step);
    return named;
}
function dot(policy, look, down, words) {
    const { marks, notation, table: heads } = words;
    const rates = [
        `${heads.confidence} ${(0,numbers/* percent */.KN)(policy.confidence, 1, notation)}`,
        `${heads.support} ${(0,numbers/* percent */.KN)(policy.support, 1, notation)}`
    ];
    const label = spoken((0,policy_words/* policyWords */.gF)(policy, words)) + ours(marks.colon + rates.join(marks.comma));
    return `<circle class="policy ${policy.kind}${look === '' ? '' : ` ${look}`}" cx="${at(across(policy.support))}" cy="${down(policy.confidence)}" r="5"><title>${label}</title></circle>`;
}
/** How many policies each pair of thresholds gives, written where the two cross. */
const crossings = ({ confidences, supports, counts }, down) => confidences.flatMap((confidence, i) => supports.map((support, j) => `<text class="crossing" x="${at(across(support))}" y="${down(confidence)}" dx="3" dy="-3">${counts[i]?.[j]}</text>`));
/**
 * Support (logarithmic) against confidence: every policy a dot, the thresholds in force, where they are known, as lines, and at the crossings
 * of others how many policies they give. The table below holds the same numbers.
 */
function policyMap(policies, thresholds, grid, words) {
    if (policies.length + grid.others.length === 0)
        return '';
    const shown = (0,ranking/* strongestFirst */.EJ)(policies).slice(0, MOST_DOTS);
    const hollow = (0,ranking/* strongestFirst */.EJ)(grid.others).slice(0, MOST_HOLLOW);
    const start = axisStart([...shown, ...hollow], grid.confidences);
    const down = (confidence) => at((1 - confidence) / (1 - start));
    const xTicks = [...new Set([...SUPPORT_ENDS, ...grid.supports.filter((x) => x > LEAST_SUPPORT)])].map((x) => `<line class="grid" x1="${at(across(x))}" x2="${at(across(x))}" y1="0%" y2="100%"/><text class="tick" x="${at(across(x))}" y="100%" dy="18" text-anchor="middle">${Number((x * 100).toFixed(1))}%</text>`);
    const steps = [
        ...new Set([start, 1, ...(thresholds === undefined ? [] : [thresholds.confidence]), ...grid.confidences])
    ].filter((y) => y >= start);
    const named = apart(steps, MIN_APART * (1 - start));
    const yTicks = steps.map((y) => {
        const name = named.has(y)
            ? `<text class="tick" x="0%" dx="-8" y="${down(y)}" dy="4" text-anchor="end">${Number((y * 100).toFixed(1))}%</text>`
            : '';
        return `<line class="grid" x1="0%" x2="100%" y1="${down(y)}" y2="${down(y)}"/>${name}`;
    });
    const lines = thresholds === undefined
        ? ''
        : `<line class="threshold" x1="0%" x2="100%" y1="${down(thresholds.confidence)}" y2="${down(thresholds.confidence)}"/>` +
            `<line class="threshold" x1="${at(across(thresholds.support))}" x2="${at(across(thresholds.support))}" y1="0%" y2="100%"/>`;
    const dots = [
        ...hollow.map((policy) => dot(policy, 'hollow', down, words)),
        ...shown.map((policy) => dot(policy, '', down, words))
    ];
    const kinds = [...new Set([...shown, ...hollow].map(({ kind }) => kind))].sort();
    const legend = kinds
        .map((kind) => `<li><svg width="14" height="14" aria-hidden="true"><circle class="policy ${kind}" cx="7" cy="7" r="5"/></svg> ${ours(words.kind[kind])}</li>`)
        .join('');
    const note = [
        ...(thresholds === undefined
            ? []
            : [
                words.html.mapNote((0,numbers/* percent */.KN)(thresholds.confidence, 0, words.notation), (0,numbers/* percent */.KN)(thresholds.support, 0, words.notation))
            ]),
        ...(hollow.length > 0 ? [words.html.mapHollow(hollow.length)] : [])
    ].join(' ');
    return (`${note === '' ? '' : `<p>${ours(note)}</p>`}<ul class="legend">${legend}</ul><div class="map"><span class="axis y">${ours(words.table.confidence)}</span>` +
        `<svg height="320" role="img" aria-label="${ours(words.html.mapLabel(dots.length))}">${xTicks.join('')}${yTicks.join('')}${lines}${dots.join('')}${crossings(grid, down).join('')}</svg>` +
        `<span class="axis x">${ours(words.table.support)}</span></div>` +
        gridTable(grid, thresholds, words) +
        folded(ours(words.html.gridOthers(grid.others.length)), others(grid.others, words)));
}
/** What the hollow dots are: these policies stand in no other table. */
function others(policies, words) {
    const { table: heads, notation } = words;
    const rows = (0,ranking/* strongestFirst */.EJ)(policies)
        .slice(0, MOST_HOLLOW)
        .map((policy) => [
        elements_phrase((0,policy_words/* policyWords */.gF)(policy, words)),
        ours((0,numbers/* percent */.KN)(policy.confidence, 1, notation)),
        ours((0,numbers/* percent */.KN)(policy.support, 1, notation)),
        ours((0,numbers/* short */.h0)(policy.lift, notation))
    ]);
    const columns = [heads.policy, heads.confidence, heads.support, heads.lift].map((head, i) => ({
        head: ours(head),
        numeric: i > 0
    }));
    const rest = policies.length - rows.length;
    return (elements_table(words.html.gridOthers(policies.length), columns, rows, 'stack') +
        (rest > 0 ? `<p>${ours(words.more(rest))}</p>` : ''));
}
function gridTable(grid, thresholds, words) {
    const { confidences, supports, counts, mined } = grid;
    const step = (value, own) => ours(`≥ ${(0,numbers/* percent */.KN)(value, 0, words.notation)}`) +
        (value === own ? ` <span class="own">${ours(words.html.inForce)}</span>` : '');
    const columns = [
        { head: ours(words.html.gridHead) },
        ...supports.map((support) => ({ head: step(support, thresholds?.support), numeric: true }))
    ];
    const rows = confidences.map((confidence, i) => [
        step(confidence, thresholds?.confidence),
        ...supports.map((support, j) => {
            const n = String(counts[i]?.[j]);
            const isOwn = confidence === thresholds?.confidence && support === thresholds.support;
            return isOwn ? `<strong>${n}</strong>` : `<span>${n}</span>`;
        })
    ]);
    return (`<h3>${ours(words.html.gridTitle)}</h3><p class="soft">${ours(mined ? words.html.gridMined : words.html.gridCounted)}</p>` +
        `<div class="thresholds">${elements_table(words.html.gridTitle, columns, rows)}</div>`);
}

;// CONCATENATED MODULE: ./lib/report/html/mix.js



const MOST_ACTIONS = 40;
/** Names come from the log: `constructor` and the like stand on every object. */
const eventsOf = (actions, action) => Object.hasOwn(actions, action) ? actions[action] : 0;
const bar = (share, name, y) => `<rect class="bar ${name}" x="0" y="${y}" width="${at(share)}" height="7"/>`;
/** How often each action occurred, before and after, largest change first. Nothing unless both sides are known. */
function actionMix({ baseline, current }, words) {
    if (baseline === undefined || current === undefined)
        return '';
    const total = (actions) => Object.values(actions).reduce((sum, n) => sum + n, 0);
    const before = total(baseline);
    const now = total(current);
    if (before === 0 || now === 0)
        return '';
    const rows = [...new Set([...Object.keys(baseline), ...Object.keys(current)])]
        .map((action) => {
        const counts = [eventsOf(baseline, action), eventsOf(current, action)];
        return { action, counts, shares: [counts[0] / before, counts[1] / now] };
    })
        .sort((a, b) => Math.abs(b.shares[1] - b.shares[0]) - Math.abs(a.shares[1] - a.shares[0]) ||
        (0,events_table/* compareText */.n6)(a.action, b.action));
    const largest = Math.max(...rows.flatMap(({ shares }) => shares));
    const cells = rows
        .slice(0, MOST_ACTIONS)
        .map(({ action, counts, shares }) => [
        elements_code(action),
        ours((0,numbers/* percentPair */.oi)(...shares, words.notation).join(' → ')),
        `<svg class="bars" height="18" aria-hidden="true">${bar(shares[0] / largest, 'before', 1)}${bar(shares[1] / largest, 'now', 10)}</svg>`,
        ours(`${(0,numbers/* grouped */.zD)(counts[0])} → ${(0,numbers/* grouped */.zD)(counts[1])}`)
    ]);
    const rest = rows.length - cells.length;
    const columns = [
        { head: ours(words.html.action) },
        { head: ours(words.table.pair), numeric: true },
        { head: ours(words.html.share) },
        { head: ours(words.html.events), numeric: true }
    ];
    const more = rest > 0 ? `<p>${ours(words.more(rest))}</p>` : '';
    return `<div class="mixed">${elements_table(words.html.mix, columns, cells, 'stack')}</div>${more}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/report/html/script.js
/**
 * What the page does with scripts on: sorting and filtering of the policy table, and folded parts opened for print.
 * It reads what stands in the page and writes nothing but order, visibility and a count.
 */
const SCRIPT = `
(() => {
  const table = document.getElementById('policies')
  addEventListener('beforeprint', () => { for (const part of document.querySelectorAll('details')) part.open = true })
  if (!table) return
  const body = table.tBodies[0]
  const rows = [...body.rows]
  const find = document.getElementById('find')
  const kind = document.getElementById('kind')
  const shown = document.getElementById('shown')
  const texts = rows.map((row) => row.textContent.toLowerCase())
  const filter = () => {
    const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean)
    let count = 0
    rows.forEach((row, i) => {
      const keep = (!kind.value || row.dataset.kind === kind.value) && words.every((word) => texts[i].includes(word))
      row.hidden = !keep
      if (keep) count++
    })
    shown.textContent = count + ' / ' + rows.length + (count ? '' : ': ' + shown.dataset.none)
  }
  const form = document.getElementById('filter')
  form.addEventListener('submit', (event) => event.preventDefault())
  find.addEventListener('input', filter)
  kind.addEventListener('change', filter)
  form.hidden = false
  filter()
  const order = document.getElementById('order')
  const sorts = []
  const heads = [...table.tHead.rows[0].cells]
  const valueOf = (row, column, numeric) => {
    const cell = row.cells[column]
    return numeric ? Number(cell.dataset.value) : cell.textContent.toLowerCase()
  }
  heads.forEach((head, column) => {
    const numeric = head.dataset.sort === 'number'
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    head.textContent = ''
    head.append(button)
    const sort = () => {
      const first = numeric ? 'descending' : 'ascending'
      const other = numeric ? 'ascending' : 'descending'
      const way = head.getAttribute('aria-sort') === first ? other : first
      for (const each of heads) each.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', way)
      const sign = way === 'ascending' ? 1 : -1
      const sorted = rows.map((row, i) => [valueOf(row, column, numeric), i, row])
      sorted.sort((a, b) => (a[0] < b[0] ? -sign : a[0] > b[0] ? sign : a[1] - b[1]))
      body.append(...sorted.map(([, , row]) => row))
      order.value = column
    }
    button.addEventListener('click', sort)
    sorts.push(sort)
  })
  order.addEventListener('change', () => { if (order.value) sorts[order.value]() })
})()
`;

;// CONCATENATED MODULE: ./lib/report/html/style.js
/** The one style sheet of every page. No inline styles anywhere: the page's policy forbids them. */
const STYLE = `
:root{--bg:#fff;--fg:#1f2328;--soft:#59636e;--line:#d1d9e0;--panel:#f6f8fa;--before:#0b62c4;--now:#a83c00;--good:#1a7f37;--warn:#8a5a00;--bad:#c21c26;--link:#0b62c4;--a1:#b9d3f0;--a2:#f3cfae;--a3:#c9e2c4;--a4:#dccbee;--a5:#f1e0a2;--a6:#bfe3e2;--a7:#f2c4d6;--a8:#d8e0a0;--a9:#c3c9f0;--a10:#ecd9c9;--a0:#d5dbe1;color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#f0f6fc;--soft:#a2aab4;--line:#3d444d;--panel:#161b22;--before:#6cb2ff;--now:#ff9c5b;--good:#4ac26b;--warn:#e0a934;--bad:#ff7b76;--link:#6cb2ff;--a1:#2f5580;--a2:#7a4c26;--a3:#3b6239;--a4:#5a4380;--a5:#6b5d1c;--a6:#2c6463;--a7:#7d3a58;--a8:#566020;--a9:#454c8f;--a10:#6b5545;--a0:#4a535d}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--bg);padding:8px}
header,main,footer{max-width:1180px;margin:0 auto;padding:0 20px}
header{padding-top:24px}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 8px;border-left:6px solid var(--soft);padding-left:14px}
h1.clean{border-color:var(--good)}h1.drift{border-color:var(--warn)}h1.failed{border-color:var(--bad)}
h2{font-size:1.25rem;margin:36px 0 12px;padding-bottom:6px;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:16px 0 6px;line-height:1.7}h4{font-size:.95rem;margin:12px 0 4px}
p{margin:6px 0}ul{margin:6px 0;padding-left:22px}
a{color:var(--link)}
code{font:.9em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--panel);border-radius:5px;padding:2px 5px;overflow-wrap:anywhere;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.lead{font-size:1.1rem}
.soft,footer{color:var(--soft)}.note{font-size:.92rem}
.tiles{display:flex;flex-wrap:wrap;gap:4px 28px;margin:14px 0;padding:0;list-style:none}
.tiles strong{font-size:1.35rem;font-variant-numeric:tabular-nums}
.tiles span{display:inline-block;color:var(--soft)}:lang(en) .tiles span::first-letter{text-transform:lowercase}
.tiles .error strong{color:var(--bad)}.tiles .warning strong{color:var(--warn)}.tiles .good strong{color:var(--good)}
.overview{padding:0;margin:14px 0;list-style:none;border-top:1px solid var(--line)}.overview li{display:grid;grid-template-columns:8.6rem minmax(0,1fr) auto;gap:0 12px;align-items:baseline;padding:6px 0;border-bottom:1px solid var(--line)}.overview a{color:inherit;text-decoration:none}.overview a:hover{text-decoration:underline}.overview .badge{justify-self:start}.overview strong{white-space:nowrap;font-variant-numeric:tabular-nums}
@media (max-width:600px){.overview li{grid-template-columns:1fr auto}.overview a{grid-column:1/-1;grid-row:2}}
nav{display:flex;flex-wrap:wrap;gap:2px 18px;margin:14px 0 0;font-size:.95rem}nav a{text-decoration:none;padding:2px 0}nav a:hover{text-decoration:underline}
.notice{border-left:4px solid var(--warn);background:var(--panel);padding:8px 14px;margin:10px 0}
.finding{border:1px solid var(--line);border-left:5px solid var(--soft);border-radius:8px;padding:12px 18px;margin:12px 0;break-inside:avoid;display:grid;gap:4px 32px}
.finding h3{margin-top:0}.finding>.strips,.finding>details{grid-column:1/-1;min-width:0;margin-bottom:0}.told{min-width:0}
@media (min-width:1000px){.finding{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
.finding.error{border-left-color:var(--bad)}.finding.warning{border-left-color:var(--warn)}
.badge{display:inline-block;font-size:.8rem;font-weight:600;border:1.5px solid currentColor;border-radius:99px;padding:0 9px;line-height:1.5;color:var(--soft);vertical-align:1px}
.badge.error{color:var(--bad)}.badge.warning{color:var(--warn)}
svg{overflow:visible}
.pair{display:grid;grid-template-columns:auto minmax(9rem,1fr) auto;grid-template-rows:26px 26px 18px;column-gap:18px;align-items:center;margin-top:6px}
.pair svg{grid-column:2;grid-row:1/4;width:100%;height:70px}
.pair dl,.pair dl div{display:contents}.pair dt{grid-column:1}.pair dd{grid-column:3;margin:0;font-variant-numeric:tabular-nums}
.pair dt{font-weight:600;white-space:nowrap;min-width:6rem}@media (min-width:600px){.pair dd{min-width:10rem}}.pair dd strong{display:inline-block;min-width:4.2ch}
.pair .before>*{grid-row:1}.pair .now>*{grid-row:2}
@media (max-width:600px){.pair{grid-template-columns:auto 1fr;grid-template-rows:auto auto auto}.pair svg{grid-column:1/-1;grid-row:3;margin:6px 8px 0;width:calc(100% - 16px)}.pair dd{grid-column:2;white-space:normal}.pair{column-gap:10px}.pair dt{min-width:0}.pair dd{font-size:.95rem}}
.scale{background:linear-gradient(var(--line),var(--line)) 0% 0/1px 52px,linear-gradient(var(--line),var(--line)) 25% 0/1px 52px,linear-gradient(var(--line),var(--line)) 50% 0/1px 52px,linear-gradient(var(--line),var(--line)) 75% 0/1px 52px,linear-gradient(var(--line),var(--line)) 100% 0/1px 52px;background-repeat:no-repeat}.mini{background:linear-gradient(var(--line),var(--line)) center/100% 1px no-repeat;display:block;width:calc(100% - 12px);margin:0 6px;min-width:90px}.mini .dot{stroke-width:2}@media (min-width:601px){.variants td:nth-child(2):not(.n){width:32%;padding-left:14px;padding-right:14px}}.variants td{vertical-align:middle}.ends{display:flex;justify-content:space-between;font-weight:400;color:var(--soft);font-size:.8rem}
.grid{stroke:var(--line);stroke-width:1}
.tick{fill:var(--soft);font-size:12px}
.move{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:3 3}
.range{stroke-width:5;stroke-linecap:round;opacity:.35}
.range.before{stroke:var(--before)}.range.now{stroke:var(--now)}
.dot{stroke-width:2.5}.dot.before{fill:var(--bg);stroke:var(--before)}.dot.now{fill:var(--now);stroke:var(--now)}
.key dt::before,.key h5::before{content:"";display:inline-block;width:10px;height:10px;border-radius:50%;border:2.5px solid var(--before);margin-right:6px}
.key.now dt::before,.key.now h5::before{border-color:var(--now);background:var(--now)}
@media (min-width:900px){.evidence{columns:2;column-gap:32px}.evidence li{break-inside:avoid}}
details{margin:8px 0}summary{cursor:pointer;color:var(--link)}
summary:focus-visible,a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
.scroll{overflow-x:auto;margin:8px 0}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:7px 10px;border-bottom:1px solid var(--line)}
thead th{background:var(--panel);white-space:nowrap}
@media (min-width:601px){td:first-child{min-width:190px}}.thresholds thead th{white-space:normal;vertical-align:bottom}.own{font-weight:400;font-size:.85rem;color:var(--soft);white-space:nowrap}@media (max-width:600px){.thresholds th,.thresholds td{padding:6px 5px}.thresholds .n .own{display:block}}.id code{overflow-wrap:normal;background:none;padding:0;color:var(--soft)}@media (min-width:1000px){.id code{white-space:nowrap}}
@media screen and (min-width:761px) and (max-width:999px){.stack th,.stack td{padding:6px 5px}.stack td:first-child{min-width:150px}.stack thead th{white-space:normal;vertical-align:bottom}}
@media screen and (max-width:760px){.stack table,.stack tbody,.stack thead,.stack tbody tr:not([hidden]),.stack td{display:block}.stack:not(.tall) thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.stack.tall thead{display:none}.stack tbody tr{padding:8px 0;border-bottom:1px solid var(--line)}.stack td{border:0;padding:1px 0}.stack td[data-label]{display:flex;gap:12px;justify-content:space-between}.stack td[data-label]::before{content:attr(data-label);color:var(--soft)}}
@media screen and (max-width:760px){.stack.tall tbody tr:not([hidden]){display:flex;flex-wrap:wrap;gap:0 14px}.stack.tall td:first-child{flex:0 0 100%}.stack.tall td[data-label]{gap:6px}}
@media screen and (max-width:760px){.mixed .stack tbody tr{display:flex;flex-wrap:wrap;gap:0 14px}.mixed .stack td:nth-child(2)::before{content:none}.mixed .stack td:nth-child(2){flex:1 0 auto;justify-content:flex-end}.mixed .stack td:nth-child(3){flex:1 1 50%;align-self:center}}
@media (min-width:700px){.tall{max-height:min(75vh,46rem);overflow-y:auto;background:linear-gradient(transparent,var(--bg) 75%) bottom/100% 40px no-repeat local,linear-gradient(transparent,var(--line)) bottom/100% 14px no-repeat scroll}.tall thead th{position:sticky;top:0}}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
th button{all:unset;cursor:pointer;font-weight:600;text-decoration:underline dotted}
th button:focus-visible{outline:3px solid var(--link)}
th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
.filter{display:flex;flex-wrap:wrap;gap:14px;align-items:center;margin:8px 0}.filter[hidden]{display:none}@media (min-width:761px){.order{display:none}}
input,select{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--soft);border-radius:6px;padding:5px 9px;max-width:100%}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;padding:0;margin:8px 0;font-size:.9rem}.legend li{display:flex;align-items:center;gap:6px}.legend svg{flex:none}
.strips h4{margin:8px 0 6px}h4 .soft,h5 .soft{font-weight:400}h5 .soft{margin-left:6px}h5{font-size:.9rem;margin:0 0 4px}
.columns{display:grid;gap:12px 32px}@media (min-width:900px){.columns{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
.rows{list-style:none;padding:0;margin:0;display:grid;gap:5px}.rows li{display:flex;flex-wrap:wrap;gap:0 12px;align-items:center}.rows code{background:none;padding:0;color:var(--soft)}
.rows svg,.legend svg{max-width:100%;height:auto}
.rows rect,.legend rect{width:20px;height:20px;rx:4px}
.rows path,.legend path{fill:none;stroke:var(--bg);stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}
.a0{fill:var(--a0)}.a1{fill:var(--a1)}.a2{fill:var(--a2)}.a3{fill:var(--a3)}.a4{fill:var(--a4)}.a5{fill:var(--a5)}.a6{fill:var(--a6)}.a7{fill:var(--a7)}.a8{fill:var(--a8)}.a9{fill:var(--a9)}.a10{fill:var(--a10)}.letter{font:600 12px system-ui,sans-serif;text-anchor:middle;fill:var(--fg);stroke:none}g.broken .letter{fill:var(--bg)}g.kept{fill:var(--good)}g.broken{fill:var(--bad)}.ghost{fill:none;stroke:var(--bad);stroke-dasharray:3 2}.rows .ghost path{stroke:var(--bad);stroke-dasharray:none}
.partner{stroke:var(--fg);stroke-width:3}.rows rect.partner,.legend .partner rect{width:17px;height:17px;rx:2.5px;transform:translate(1.5px,1.5px)}
.map{padding:26px 14px 44px 56px;margin-top:10px;position:relative}
.map svg{display:block;width:100%}
.axis{position:absolute;color:var(--soft);font-size:.85rem}.axis.x{right:14px;bottom:2px}.axis.y{left:0;top:-4px}
.threshold{stroke:var(--bad);stroke-width:1.5;stroke-dasharray:6 4}
.crossing{fill:var(--fg);font-size:12px;font-weight:600;paint-order:stroke;stroke:var(--bg);stroke-width:4px;stroke-linejoin:round}
.policy{stroke:var(--bg);stroke-width:1;fill:var(--soft);fill-opacity:.85}
.policy.association{fill:var(--before)}.policy.precondition{fill:var(--now)}.policy.prohibition{fill:var(--bad)}.policy.outcome{fill:var(--good)}.policy.sequence{fill:var(--warn)}
.hollow.hollow{fill:var(--bg);stroke:var(--soft);stroke-width:1.5}
.bars{display:block;width:100%;min-width:120px}.bar.before{fill:var(--before)}.bar.now{fill:var(--now)}
footer{margin:48px auto 32px;padding-top:14px;border-top:1px solid var(--line);font-size:.9rem}
@media (max-width:600px){header,main,footer{padding-left:14px;padding-right:14px}h1{font-size:1.4rem}.finding{padding:2px 12px 10px}.map{padding-left:44px;padding-right:6px}}
@media print{.filter,.skip,nav{display:none}html{font-size:12px}body{font-size:1rem}header,main,footer{padding:0}.scroll,.tall{overflow:visible;max-height:none}.tall thead th{position:static}a{color:inherit}h2{break-after:avoid}svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;

;// CONCATENATED MODULE: ./lib/report/html/page.js




const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
/** Nothing is loaded from anywhere, and nothing runs but our style sheet and our script, known by their hashes. */
const POLICY = [
    "default-src 'none'",
    `style-src ${hash(STYLE)}`,
    `script-src ${hash(SCRIPT)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
].join('; ');
/**
 * One self-contained page. `header`, `main` and `footer` are HTML.
 *
 * @param title plain text
 */
function page(title, parts, words) {
    return [
        '<!doctype html>',
        `<html lang="${words.language}">`,
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${(0,report_escape/* html */.qy)(POLICY)}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        '<link rel="icon" href="data:,">',
        `<title>${(0,report_escape/* html */.qy)(title)}</title>`,
        `<style>${STYLE}</style>`,
        '</head>',
        '<body>',
        `<a class="skip" href="#content">${(0,report_escape/* html */.qy)(words.html.skipLink)}</a>`,
        `<header>${parts.header}</header>`,
        `<main id="content">${parts.main}</main>`,
        `<footer>${parts.footer}</footer>`,
        `<script>${SCRIPT}</script>`,
        '</body>',
        '</html>',
        ''
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/html/policies.js



/**
 * All policies in the order given. Without scripts it is a plain table; with them it sorts by any column and filters.
 *
 * @param changed ids of policies that a finding is about
 */
function policyTable(policies, total, changed, words) {
    if (policies.length === 0)
        return '';
    const rows = policies.map((policy) => policies_row(policy, changed.has(policy.policy_id), words));
    const kinds = [...new Set(policies.map(({ kind }) => kind))].sort();
    const heads = [
        [words.table.policy, 'text'],
        [words.table.confidence, 'number'],
        [words.counts, 'number'],
        [words.table.support, 'number'],
        [words.table.lift, 'number'],
        [words.table.kind, 'text'],
        [words.table.id, 'text']
    ];
    const columns = heads.map(([head, type]) => `<th scope="col" data-sort="${type}"${type === 'number' ? ' class="n"' : ''}>${ours(head)}</th>`);
    const options = kinds.map((kind) => `<option value="${kind}">${ours(words.kind[kind])}</option>`);
    const rest = total - policies.length;
    return (`<form class="filter" id="filter" hidden><label>${ours(words.html.find)} <input type="search" id="find"></label> ` +
        `<label>${ours(words.table.kind)} <select id="kind"><option value="">${ours(words.html.showAll)}</option>${options.join('')}</select></label> ` +
        `<label class="order">${ours(words.html.sortBy)} <select id="order"><option value="">–</option>${heads.map(([head], i) => `<option value="${i}">${ours(head)}</option>`).join('')}</select></label> ` +
        `<output id="shown" for="find kind" data-none="${ours(words.html.noMatch)}"></output></form>` +
        `<div class="scroll tall stack" role="group" aria-label="${ours(words.html.allPolicies)}" tabindex="0"><table id="policies"><thead><tr>${columns.join('')}</tr></thead>` +
        `<tbody>${rows.join('')}</tbody></table></div>${rest > 0 ? `<p>${ours(words.more(rest))}</p>` : ''}`);
}
function policies_row(policy, changed, words) {
    const { evidence } = policy;
    const kept = evidence === undefined ? '–' : ours(`${(0,numbers/* grouped */.zD)(evidence.kept)} / ${(0,numbers/* grouped */.zD)(evidence.events)}`);
    const flags = [
        policy.status === 'mined' ? '' : `<span class="badge note">${ours(words.status[policy.status])}</span>`,
        changed ? `<span class="badge warning">${ours(words.html.changedFlag)}</span>` : ''
    ].filter((flag) => flag !== '');
    const note = policy.note === undefined ? '' : `<p>${elements_code(policy.note)}</p>`;
    return (`<tr data-kind="${policy.kind}"><td>${elements_phrase((0,policy_words/* policyWords */.gF)(policy, words))} ${flags.join(' ')}${note}</td>` +
        `<td class="n" data-value="${policy.confidence}"${named(ours(words.table.confidence))}>${ours((0,numbers/* percent */.KN)(policy.confidence, 1, words.notation))}</td>` +
        `<td class="n" data-value="${evidence?.events ?? -1}"${named(ours(words.counts))}>${kept}</td>` +
        `<td class="n" data-value="${policy.support}"${named(ours(words.table.support))}>${ours((0,numbers/* percent */.KN)(policy.support, 1, words.notation))}</td>` +
        `<td class="n" data-value="${policy.lift}"${named(ours(words.table.lift))}>${ours((0,numbers/* short */.h0)(policy.lift, words.notation))}</td>` +
        `<td>${ours(words.kind[policy.kind])}</td><td class="id">${elements_code(policy.policy_id, 40)}</td></tr>`);
}

;// CONCATENATED MODULE: ./lib/report/html/thresholds.js
const CONFIDENCES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
/** Each confidence costs a whole mining, each support next to nothing. */
const FEW_CONFIDENCES = (/* unused pure expression or super */ null && ([0.5, 0.8, 0.95]));
const SUPPORTS = [0.01, 0.05, 0.1, 0.2];
const withOwn = (steps, own) => [...new Set([...steps, own])].sort((a, b) => a - b);
/** The policies at hand that reach a pair of thresholds: all that can be said without the logs, so only of stricter ones. */
function countedGrid(policies, { confidence, support }) {
    const confidences = withOwn(CONFIDENCES, confidence).filter((step) => step >= confidence);
    const supports = withOwn(SUPPORTS, support).filter((step) => step >= support);
    // Support is a threshold of associations alone.
    const reached = (c, s) => policies.filter((policy) => policy.confidence >= c && (policy.kind !== 'association' || policy.support >= s)).length;
    const counts = confidences.map((c) => supports.map((s) => reached(c, s)));
    return { confidences, supports, counts, mined: false, others: [] };
}
/**
 * What looser and stricter thresholds would give, mined anew for each pair: what is redundant beside other policies
 * depends on which of them are there, so that no count of one set tells it.
 *
 * @param mine the policies that a pair of thresholds gives, all else being equal
 */
function minedGrid(mine, { confidence, support }, steps = 'many') {
    const confidences = withOwn(steps === 'many' ? CONFIDENCES : FEW_CONFIDENCES, confidence);
    const supports = withOwn(SUPPORTS, support);
    const others = new Map();
    let own = [];
    const counts = confidences.map((c) => supports.map((s) => {
        const policies = mine(c, s);
        if (c === confidence && s === support)
            own = policies;
        for (const policy of policies)
            others.set(policy.policy_id, policy);
        return policies.length;
    }));
    for (const { policy_id } of own)
        others.delete(policy_id);
    return { confidences, supports, counts, mined: true, others: [...others.values()] };
}

;// CONCATENATED MODULE: ./lib/report/html/report.js





















/** More findings than anyone reads one by one; they are all in `result.json`. */
const MOST_FINDINGS = 200;
const number = (value, otherwise) => (typeof value === 'number' ? value : otherwise);
function tiles(result, words) {
    const { open, accepted } = (0,ranking/* split */.lD)(result.findings);
    const errors = open.filter(({ severity }) => severity === 'error').length;
    const warnings = open.length - errors;
    const tile = (value, label, kind = '') => `<li${kind === '' ? '' : ` class="${kind}"`}><strong>${ours((0,numbers/* grouped */.zD)(value))}</strong> <span>${ours(label)}</span></li>`;
    const judged = result.outcome === 'drift' || result.outcome === 'clean';
    return `<ul class="tiles">${[
        judged && (errors > 0 || warnings === 0)
            ? tile(errors, words.html.failing, errors > 0 ? 'error' : 'good')
            : '',
        judged && warnings > 0 ? tile(warnings, words.html.warnings, 'warning') : '',
        accepted.length > 0 ? tile(accepted.length, words.html.acceptedTile) : '',
        tile(result.policies_total, words.html.policiesTile),
        tile(result.inputs.events, words.html.events),
        tile(result.inputs.sessions, words.sessionsHead),
        result.tested > 0 ? tile(result.tested, words.html.testsTile) : ''
    ].join('')}</ul>`;
}
function notices(result, presentation, { countsOnly = false, title }, words) {
    const changed = result.conditions.filter((condition) => condition.changed);
    const names = changed.filter(({ name }) => name !== '').map(({ name }) => elements_code(name));
    const step = result.outcome === 'no-baseline' || (0,showing/* isEmptyBaseline */.zZ)(result)
        ? `${ours(words.steps['no-baseline'])} ${elements_code((0,report_presentation/* updateLine */.si)(result, presentation, { countsOnly }), 600)}`
        : result.outcome === 'no-logs' || result.outcome === 'insufficient-data'
            ? ours((result.outcome === 'no-logs' ? (0,verdict/* whyNoLogs */.b9)(result, words) + words.marks.gap : '') +
                words.steps[result.outcome])
            : '';
    const seen = result.detectable !== null && result.detectable > 0 && countsOnly && result.outcome !== 'drift'
        ? ours(words.seen((0,numbers/* toPoints */.XO)(result.detectable)))
        : '';
    return [
        changed.length > 0
            ? `<p class="notice">${ours(words.conditionsChanged(changed.length))} ${names.join(', ')}</p>`
            : '',
        // What the explanation recommends says the same, and more exactly.
        step === '' || title !== undefined || result.explanation.recommendations.length > 0
            ? ''
            : `<p>${step}</p>`,
        seen === '' ? '' : `<p>${seen}</p>`
    ].join('');
}
function footer(result, presentation, words) {
    const run = (0,report_presentation/* webAddress */.Dy)(presentation.runUrl);
    const sha = (0,report_presentation/* shortSha */.Fu)(presentation);
    const parts = [
        run === undefined ? '' : `<a href="${(0,report_escape/* html */.qy)(run)}" rel="noreferrer">${ours(words.footer.run)}</a>`,
        sha === undefined ? '' : `${ours(words.footer.head)} ${elements_code(sha)}`,
        `policyminer ${(0,report_escape/* html */.qy)(presentation.toolVersion)}`,
        ...(0,verdict/* restsOn */.bT)(result, words).map(ours)
    ].filter((part) => part !== '');
    return `<p>${parts.join(' · ')}</p><p>${ours(words.footer.correlation)}</p>`;
}
/** The same steps as in the comment, without those that point from it to this page. */
function nextSteps(result, presentation, open, words) {
    const recommended = result.explanation.recommendations.map(elements_sentence);
    if (result.outcome !== 'drift' || open.length === 0)
        return list(recommended);
    const where = open.some(({ evidence }) => evidence.length > 0)
        ? words.notIntended
        : open.some(({ sessions = [] }) => sessions.length > 0)
            ? words.html.notIntendedSessions
            : words.html.notIntendedMix;
    return list([
        ours(where),
        ...recommended,
        ...(open.some(isAcceptable)
            ? [`${ours(words.acceptOne)} ${elements_code(presentation.baselinePath)}${ours(words.marks.stop)}`]
            : [])
    ]);
}
/** How to read the pictures, once for all findings. */
function pictureNotes(findings, keepsSessions, words) {
    const { scale, scaleBars, stripsNote, stripsNowOnly } = words.html;
    const hasStrips = findings.some(({ sessions = [] }) => sessions.length > 0);
    const notes = [
        ...(findings.some(pair/* isShare */.GS) ? [scale] : []),
        ...(findings.every(pair/* isShare */.GS) ? [] : [scaleBars]),
        ...(hasStrips ? [stripsNote] : []),
        ...(hasStrips && !keepsSessions ? [stripsNowOnly] : [])
    ];
    return notes.length === 0 ? '' : `<p class="soft note">${notes.map(ours).join(' ')}</p>`;
}
/** The findings, and those that people accepted, folded; numbered through, with one choice of colours. */
function findingArticles(result, words) {
    const { open, accepted } = (0,ranking/* split */.lD)(result.findings);
    const colours = coloursOf(result.findings);
    const most = variantsEach(result.findings);
    const shown = withRoom(open.slice(0, MOST_FINDINGS));
    const articles = shown.map((finding, i) => findingArticle(finding, i + 1, colours, most, words));
    const rest = open.length - articles.length;
    const keepsSessions = result.baseline?.evidence === 'profile';
    const acceptedArticles = accepted
        .slice(0, MOST_FINDINGS)
        .map((finding, i) => findingArticle({ ...finding, sessions: [] }, open.length + i + 1, colours, most, words));
    return {
        open: articles.length === 0
            ? ''
            : [
                pictureNotes(open.slice(0, articles.length), keepsSessions, words),
                ...articles,
                rest > 0 ? `<p>${ours(words.more(rest))}</p>` : '',
                `<p class="soft">${ours(words.chanceNote((0,verdict/* alphaOf */.Qq)(result, words)))}</p>`
            ].join(''),
        accepted: acceptedArticles.length === 0
            ? ''
            : folded(ours(words.accepted(accepted.length)), acceptedArticles.join(''))
    };
}
/** The policies by support and confidence, and how many other thresholds would give. */
function thresholdMap(result, { grid, policies }, words) {
    const thresholds = {
        support: number(result.parameters['min-support'], 0.05),
        confidence: number(result.parameters['min-confidence'], 0.6),
        lift: number(result.parameters['min-lift'], 1)
    };
    // Counted, not mined anew: then of what the table shows.
    const all = (grid === undefined ? undefined : policies) ?? result.policies;
    const map = policyMap(all, thresholds, grid ?? countedGrid(all, thresholds), words);
    return grid === undefined ? folded(ours(words.html.gridTitle), map) : map;
}
/** The verdict in a line, and why in another. */
function lead(result, title, { reportKey }, options, words) {
    const { outcome, failed, explanation } = result;
    const tone = failed ? 'failed' : outcome === 'clean' || outcome === 'drift' ? outcome : '';
    const icon = options.title === undefined ? `<span aria-hidden="true">${(0,verdict/* verdictIcon */.f2)(result)}</span> ` : '';
    const said = explanation.summary === '' || options.countsOnly === true
        ? ''
        : `<p class="lead">${elements_sentence(explanation.summary)}</p>`;
    const judged = outcome === 'drift' || failed;
    const warnings = [
        options.countsOnly === true ? '' : (0,verdict/* casesSentence */.dP)(result, words),
        ...(0,verdict/* logSentences */.FQ)(result, words)
    ].filter((warning) => warning !== '');
    return [
        `<h1${tone === '' ? '' : ` class="${tone}"`}>${icon}${ours(title)}</h1>`,
        reportKey === undefined ? '' : `<p class="soft">${elements_code(reportKey)}</p>`,
        ...(0,tolerated/* toleratedPhrases */.$)(result, words).map((broken) => `<p class="notice"><span aria-hidden="true">⚠️</span> ${(0,report_phrase/* written */.Mp)(broken, (text) => elements_code(text, 120), ours)}</p>`),
        ...warnings.map((warning) => `<p class="notice"><span aria-hidden="true">⚠️</span> ${elements_sentence(warning)}</p>`),
        said,
        said === '' && judged ? `<p>${ours(failed ? words.failed : words.passed)}</p>` : ''
    ].join('');
}
/** Why there is no finding to show. */
function noFindings({ outcome, findings }, words) {
    if (findings.length > 0)
        return words.html.noneOpen;
    return outcome === 'insufficient-data' ? words.html.noneJudged : words.html.noFindings;
}
/** `report.html`: the result as one page that needs nothing but itself. */
function renderHtml(whole, presentation, options = {}) {
    const words = (0,lib_report_labels/* labelsIn */.xS)(whole);
    const countsOnly = options.countsOnly ?? false;
    const result = countsOnly ? (0,counts_only/* countsOnlyResult */.E)(whole) : whole;
    const { open } = (0,ranking/* split */.lD)(result.findings);
    const title = options.title ?? (0,verdict/* headline */.Pl)(result, words);
    const findings = findingArticles(result, words);
    const changed = new Set(result.findings.flatMap(({ policy }) => policy?.policy_id ?? []));
    const compared = result.outcome === 'drift' || result.outcome === 'clean' || result.outcome === 'insufficient-data';
    const map = thresholdMap(result, options, words);
    const sections = [
        [
            'findings',
            words.html.findings,
            findings.open || (compared ? `<p>${ours(noFindings(result, words))}</p>` : '')
        ],
        ['next-steps', words.nextSteps, nextSteps(result, presentation, open, words)],
        ['accepted', words.html.acceptedTitle, findings.accepted],
        ['unjudged', words.html.unjudged, unjudgedLists(result, words) + oneSided(result, words)],
        ['baseline-changes', words.baselineChanges.replace(/[:：]$/, ''), baselineChanges(result, words)],
        [
            'policies-section',
            words.html.allPolicies,
            policyTable(result.policies, result.policies_total, changed, words)
        ],
        ['left-out', words.html.leftOutTitle, leftOut(options.leftOut ?? [], words)],
        ['map', words.html.map, map],
        ['mix', words.html.mix, countsOnly ? '' : actionMix(options.actions ?? {}, words)],
        ['conditions', words.conditions, lists_conditions(result, words)],
        ['vitals', words.vitals, vitals(result, words)],
        ['inputs', words.inputs, inputs(result, words)]
    ];
    const filled = sections.filter(([, , body]) => body !== '');
    const links = filled.map(([id, name]) => `<a href="#${id}">${ours(name)}</a>`);
    const contents = `<nav aria-label="${ours(words.html.contents)}">${links.join(' ')}</nav>`;
    return page(title, {
        header: [
            lead(result, title, presentation, options, words),
            options.title === undefined ? tiles(result, words) : '',
            notices(result, presentation, options, words),
            overview(open, words),
            contents
        ].join(''),
        main: filled.map(([id, name, body]) => section(id, ours(name), body)).join('\n'),
        footer: footer(result, presentation, words)
    }, words);
}

;// CONCATENATED MODULE: ./lib/report/json.js

/** `result.json`: the result itself. */
const unmarkedExplanation = ({ summary, details, counterfactual, recommendations, computed }) => ({
    summary: (0,sentence/* plain */.pj)(summary),
    details: details.map(sentence/* plain */.pj),
    counterfactual: counterfactual === null ? null : (0,sentence/* plain */.pj)(counterfactual),
    recommendations: recommendations.map(sentence/* plain */.pj),
    ...(computed === undefined ? {} : { computed })
});
const unmarkedReason = (unjudged) => ({ ...unjudged, reason: (0,sentence/* plain */.pj)(unjudged.reason) });
/** The result with plain sentences: the marks around quoted text are for renderers in this process alone. */
function unmarked(result) {
    return {
        ...result,
        findings: result.findings.map((finding) => ({
            ...finding,
            ...(finding.subject === undefined
                ? {}
                : { subject: { ...finding.subject, description: (0,sentence/* plain */.pj)(finding.subject.description) } }),
            explanation: unmarkedExplanation(finding.explanation)
        })),
        not_exercised: result.not_exercised.map(unmarkedReason),
        undecided: result.undecided.map(unmarkedReason),
        mix_only: result.mix_only.map(unmarkedReason),
        conditions: result.conditions.map((condition) => ({
            ...condition,
            description: (0,sentence/* plain */.pj)(condition.description)
        })),
        assumptions: result.assumptions.map(sentence/* plain */.pj),
        explanation: unmarkedExplanation(result.explanation)
    };
}
/** Bytes of `result.json`: two spaces, keys in the order of the schema, a final newline. */
const renderJson = (result) => `${JSON.stringify(unmarked(result), null, 2)}\n`;

;// CONCATENATED MODULE: ./lib/report/junit.js










/**
 * `junit.xml`: every policy of these logs and every finding as a test case, so that a test viewer shows drift like a
 * failed test. Findings that fail the step are failures, all others pass with a word; what could not be judged is
 * skipped. No time stands in it: the same result gives the same bytes.
 */
/**
 * Two policies may read the same; viewers tell test cases apart by name. A policy has one name whether it passes or
 * fails, so that they show a history.
 */
const caseName = (said, id) => (0,report_escape/* xml */._n)(`${(0,report_phrase/* raw */.lS)(said)} [${id}]`);
/** Paragraphs: each line escaped by itself, so that only our own line ends are left. */
const body = (lines) => lines
    .filter((line) => line !== '')
    .map((line) => (0,report_escape/* xml */._n)((0,numbers/* plainSpaces */.oB)((0,sentence/* plain */.pj)(line))))
    .join('\n');
function findingCase(finding, id, words) {
    const name = caseName((0,finding_words/* findingWords */.Hu)(finding, words), id);
    const { explanation } = finding;
    const evidence = finding.evidence.map(({ file, line }) => `${file}:${line}`);
    const lines = [
        (0,pair/* findingFigures */.lL)(finding, words),
        explanation.summary,
        ...(explanation.brief ?? explanation.details),
        explanation.counterfactual ?? '',
        ...evidence
    ];
    const change = (0,verdict/* changeWords */.mF)(finding, words);
    const content = finding.severity === 'error'
        ? `<failure type="${(0,report_escape/* xml */._n)(change)}" message="${(0,report_escape/* xml */._n)((0,pair/* findingFigures */.lL)(finding, words))}">${body(lines)}</failure>`
        : `<system-out>${body([`${words.severity[finding.severity]} ${change}`, ...lines])}</system-out>`;
    return `    <testcase classname="policyminer.${(0,report_escape/* xml */._n)(finding.policy?.kind ?? 'behaviour')}" name="${name}">${content}</testcase>`;
}
function renderJunit(result, words = (0,lib_report_labels/* labelsIn */.xS)(result)) {
    const findings = (0,ranking/* ranked */.ad)(result.findings);
    const named = new Set(findings.map(({ policy }) => policy?.policy_id));
    const unjudged = [...result.not_exercised, ...result.undecided].filter(({ policy }, i, list) => !named.has(policy.policy_id) &&
        list.findIndex((other) => other.policy.policy_id === policy.policy_id) === i);
    for (const { policy } of unjudged)
        named.add(policy.policy_id);
    const kept = result.outcome === 'drift' || result.outcome === 'clean' ? (0,ranking/* strongestFirst */.EJ)(result.policies) : [];
    const cases = [
        ...findings.map((finding, i) => {
            const id = finding.policy?.policy_id;
            const isFirst = findings.findIndex(({ policy }) => policy?.policy_id === id) === i;
            return findingCase(finding, id !== undefined && isFirst ? id : finding.id, words);
        }),
        ...unjudged.map(({ policy, reason }) => `    <testcase classname="policyminer.${policy.kind}" name="${caseName((0,policy_words/* promiseWords */.rI)(policy, words), policy.policy_id)}"><skipped message="${(0,report_escape/* xml */._n)((0,sentence/* plain */.pj)(reason))}"/></testcase>`),
        ...kept
            .filter(({ policy_id }) => !named.has(policy_id))
            .map((policy) => `    <testcase classname="policyminer.${policy.kind}" name="${caseName((0,policy_words/* promiseWords */.rI)(policy, words), policy.policy_id)}"/>`)
    ];
    const undecidedOutcome = result.outcome !== 'clean' && result.outcome !== 'drift';
    if (undecidedOutcome) {
        const said = body([result.explanation.summary]);
        const message = (0,report_escape/* xml */._n)((0,verdict/* verdictWords */.L2)(result, words));
        cases.unshift(`    <testcase classname="policyminer" name="${(0,report_escape/* xml */._n)(result.outcome)}">${result.failed ? `<failure type="${(0,report_escape/* xml */._n)(result.outcome)}" message="${message}">${said}</failure>` : `<skipped message="${message}"/>`}</testcase>`);
    }
    const failures = cases.filter((line) => line.includes('<failure ')).length;
    const skipped = cases.filter((line) => line.includes('<skipped ')).length;
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="policyminer" ${counts}>`,
        `  <testsuite name="agent behaviour" ${counts}>`,
        ...cases,
        '  </testsuite>',
        '</testsuites>',
        ''
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/report/markdown.js + 2 modules
var markdown = __webpack_require__(78112);
// EXTERNAL MODULE: ./lib/explain/rule-words.js
var rule_words = __webpack_require__(96481);
;// CONCATENATED MODULE: ./lib/report/sarif.js











/**
 * `report.sarif`: SARIF 2.1.0 for code scanning. A finding stands on the line of its policy in the baseline, and on
 * the first line of it where it is about no policy there. Messages are plain text; code scanning reads links in
 * brackets out of them, which are broken here.
 */
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Code scanning shows no more results of one run and refuses files of more than 10 MB. */
const MOST_RESULTS = 1000;
const MOST_EVIDENCE = 20;
const LEVEL = { error: 'error', warning: 'warning', note: 'note' };
/** `[text](place)` would become a link. */
const message = (text) => (0,report_escape/* terminal */.Fo)((0,numbers/* plainSpaces */.oB)((0,sentence/* plain */.pj)(text))).replaceAll('](', '] (');
const partsOf = (path) => path.replaceAll('\\', '/').split('/');
const isOutside = (path) => path === '' || /^[/\\]|^[A-Za-z]:/.test(path) || partsOf(path).includes('..');
/** A relative reference of RFC 3986 for a path as people write it. */
function artifactUri(path) {
    return partsOf(path)
        .filter((part) => part !== '.' && part !== '')
        .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
        .join('/');
}
function messageText(finding, words) {
    const name = (0,report_phrase/* raw */.lS)((0,finding_words/* findingWords */.Hu)(finding, words));
    const { colon, stop } = words.marks;
    return message([
        (0,verdict/* changeWords */.mF)(finding, words) + colon + name + colon + (0,pair/* findingFigures */.lL)(finding, words) + stop,
        ...sarif_reasons(finding)
    ].join(words.marks.gap));
}
/** What the figures do not say: all of the summary where that is all there is, else what carries and what would turn it. */
function sarif_reasons({ explanation, change }) {
    const { summary, brief, counterfactual, computed } = explanation;
    if (brief === undefined || change === 'broken')
        return summary === '' ? [] : [summary];
    return [
        ...(computed?.carried_by == null ? [] : brief.slice(0, 1)),
        ...(counterfactual === null ? [] : [counterfactual])
    ];
}
/** What code scanning shows beside every result of a rule. */
function helpOf(meaning, baselinePath, words) {
    return message(`${(0,rule_words/* asSentence */.KG)(meaning)} ${words.notIntended} ${words.acceptOne} ${baselinePath}${words.marks.stop}`);
}
const sarif_location = (path, line) => ({
    physicalLocation: {
        artifactLocation: { uri: artifactUri(path) },
        region: { startLine: Math.max(1, line) }
    }
});
/** Code scanning refuses results without a place: of a baseline outside the repository, the name of the file alone. */
const insidePath = (path) => isOutside(path)
    ? (partsOf(path)
        .filter((part) => part !== '' && part !== '.' && part !== '..')
        .at(-1)
        ?.replace(/^[A-Za-z]:/, '') ??
        '') ||
        'policies.json'
    : path;
function renderSarif(result, baselinePath, baselineLines, words = (0,lib_report_labels/* labelsIn */.xS)(result)) {
    const shown = (0,ranking/* ranked */.ad)(result.findings).slice(0, MOST_RESULTS);
    const names = [...new Set(shown.map(verdict/* changeName */.m9))].sort();
    const rules = names.map((name) => ({
        id: `policyminer/${name}`,
        name,
        shortDescription: { text: (0,rule_words/* asSentence */.KG)(words.meaning[name]) },
        help: { text: helpOf(words.meaning[name], result.baseline?.path ?? baselinePath, words) },
        defaultConfiguration: { level: 'warning' }
    }));
    const results = shown.map((finding) => {
        const name = (0,verdict/* changeName */.m9)(finding);
        const line = baselineLines.get(finding.policy?.policy_id ?? '') ?? 1;
        const place = sarif_location(insidePath(result.baseline?.path ?? baselinePath), line);
        const related = finding.evidence
            .slice(0, MOST_EVIDENCE)
            .filter(({ file }) => !isOutside(file))
            .map(({ file, line: shownBy, session }, id) => ({
            id,
            ...sarif_location(file, shownBy),
            message: {
                text: session === '' ? words.evidence : message(`${words.evidence}, ${words.inSession} ${session}`)
            }
        }));
        return {
            ruleId: `policyminer/${name}`,
            ruleIndex: names.indexOf(name),
            level: LEVEL[finding.severity],
            message: { text: messageText(finding, words) },
            locations: [place],
            ...(related.length === 0 ? {} : { relatedLocations: related }),
            partialFingerprints: {
                'policyminerFinding/v1': (0,external_node_crypto_.createHash)('sha256').update(finding.id).digest('hex')
            },
            ...(finding.accepted === null || finding.severity !== 'note'
                ? {}
                : {
                    suppressions: [
                        { kind: 'external', status: 'accepted', justification: message(finding.accepted.reason) }
                    ]
                })
        };
    });
    const log = {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'policyminer', semanticVersion: result.tool_version, rules } },
                columnKind: 'utf16CodeUnits',
                results
            }
        ]
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/report/files.js












/** Every file of `output-dir` that is a rendering of the result: name (with `/`) → content. */
function renderFiles(whole, extras) {
    const { presentation, baselineText } = extras;
    const countsOnly = extras.countsOnly ?? false;
    const result = countsOnly ? (0,counts_only/* countsOnlyResult */.E)(whole) : whole;
    const lines = baselineText === undefined ? new Map() : (0,policies_lines/* policyLines */.E)(baselineText);
    const { guards, leftOut } = guardsOf(extras.policies ?? result.policies);
    return new Map([
        ['result.json', renderJson(result)],
        ['report.md', (0,markdown/* renderReport */.B1)(result, presentation, { countsOnly })],
        ['report.html', renderHtml(result, presentation, { countsOnly, actions: extras.actions })],
        ['report.sarif', renderSarif(result, presentation.baselinePath, lines)],
        ['junit.xml', renderJunit(result)],
        ['policies.csv', renderCsv(extras.policies ?? result.policies)],
        ['guardrails/policy.rego', renderRego(guards, leftOut)],
        ['guardrails/policy.cedar', renderCedar(guards, leftOut)],
        ['guardrails/casbin_model.conf', renderCasbinModel(leftOut)],
        ['guardrails/casbin_policy.csv', renderCasbinPolicy(guards)]
    ]);
}


/***/ })

};
