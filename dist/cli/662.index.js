export const id = 662;
export const ids = [662];
export const modules = {

/***/ 5662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./lib/explain/showing.js
var showing = __webpack_require__(6940);
// EXTERNAL MODULE: ./lib/report/counts-only.js
var counts_only = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/labels/index.js + 6 modules
var labels = __webpack_require__(9079);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/pair.js
var pair = __webpack_require__(9980);
// EXTERNAL MODULE: ./lib/report/phrase.js
var phrase = __webpack_require__(4701);
// EXTERNAL MODULE: ./lib/report/presentation.js
var report_presentation = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/tolerated.js
var tolerated = __webpack_require__(6386);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(975);
// EXTERNAL MODULE: ./lib/report/html/elements.js
var html_elements = __webpack_require__(4297);
// EXTERNAL MODULE: ./lib/explain/finding-summary.js
var finding_summary = __webpack_require__(9399);
// EXTERNAL MODULE: ./lib/explain/words.js
var explain_words = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/report/finding-words.js
var finding_words = __webpack_require__(2195);
// EXTERNAL MODULE: ./lib/report/policy-words.js
var policy_words = __webpack_require__(7406);
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
const placeOn = ([from, to]) => (share) => (0,html_elements.at)((share - from) / (to - from));
/** "20%": a place on an axis. */
const axisMark = (share, { notation }) => (0,numbers/* percent */.KN)(share, 0, notation);
/** Both ends of an axis, as far from each other as it is wide. */
const axisEnds = (axis, words) => `<span class="ends">${axis.map((share) => `<span>${(0,html_elements/* ours */.Od)(axisMark(share, words))}</span>`).join('')}</span>`;
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
        return `<text class="tick" x="${(0,html_elements.at)(x)}" y="${FLOOR + 14}" text-anchor="${anchor}">${(0,html_elements/* ours */.Od)(axisMark(share, words))}</text>`;
    })
        .join('');
    const move = before === null || now === null
        ? ''
        : `<line class="move" x1="${place(before)}" y1="${ROW.before}" x2="${place(now)}" y2="${ROW.now}"/>`;
    const shares = (0,numbers/* percentPair */.oi)(before, now, words.notation);
    const beside = (side, name) => {
        const counts = side.confidence === null ? words.neverOccurred : counted((0,numbers/* grouped */.zD)(side.kept), (0,numbers/* grouped */.zD)(side.events));
        return `<div class="key ${name}"><dt>${(0,html_elements/* ours */.Od)(name === 'now' ? words.table.current : words.table.baseline)}</dt><dd><strong>${(0,html_elements/* ours */.Od)(shares[name === 'now' ? 1 : 0])}</strong> ${(0,html_elements/* ours */.Od)(counts)}</dd></div>`;
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
        : `<rect class="bar ${name}" x="0" y="${ROW[name] - 6}" width="${(0,html_elements.at)(value / longest)}" height="12" rx="2"/>`;
    const beside = (name) => `<div class="key ${name}"><dt>${(0,html_elements/* ours */.Od)(name === 'now' ? words.table.current : words.table.baseline)}</dt><dd><strong>${(0,html_elements/* ours */.Od)(shown[name === 'now' ? 1 : 0])}</strong></dd></div>`;
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

// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
// EXTERNAL MODULE: ./lib/explain/own-range.js
var own_range = __webpack_require__(291);
// EXTERNAL MODULE: ./lib/policies/policy.js
var policies_policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/report/shortened.js
var shortened = __webpack_require__(7322);
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
    const frequent = [...counts].sort(([a, n], [b, m]) => m - n || (0,table/* compareText */.n6)(a, b)).map(([action]) => action);
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
        ? `<g class="ghost" transform="translate(${end - STEP})"><title>${(0,html_elements/* ours */.Od)(words.html.stripBroken)}</title><rect/>${CROSS}</g>`
        : '';
    const hidden = (n, x) => n === 0
        ? ''
        : `<text class="tick" x="${x}" y="14" text-anchor="end">${(0,html_elements/* ours */.Od)(words.html.stripMore(n))}</text>`;
    const label = `${(0,html_elements/* ours */.Od)(name)}${place === '' ? '' : ` ${(0,report_escape/* html */.qy)(place)}`}: ${steps
        .map((step) => (0,report_escape/* html */.qy)((0,shortened/* shortenedName */.c)(step.action, LONGEST_NAME)) + roleNote(step, look))
        .join(', ')}${missing ? `, ${(0,html_elements/* ours */.Od)(words.html.stripBroken)}` : ''}`;
    return (`<li><svg role="img" aria-label="${label}" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">` +
        `${hidden(before, left - 4)}${steps.map((step, i) => block(step, i, left, look)).join('')}${ghost}${hidden(after, width)}</svg>` +
        `${place === '' ? '' : ` ${(0,html_elements/* code */.aY)(place)}`}</li>`);
}
function column(side, finding, look) {
    const own = (finding.sessions ?? []).filter((strip) => strip.side === side);
    if (own.length === 0)
        return '';
    const { table } = look.words;
    const [name, head] = side === 'baseline' ? ['before', table.baseline] : ['now', table.current];
    const rows = own.map((strip) => row(strip, look)).join('');
    return `<div class="key ${name}"><h5>${(0,html_elements/* ours */.Od)(head)}</h5><ul class="rows">${rows}</ul></div>`;
}
/** What the blocks of these strips stand for. */
function legend(strips, look) {
    const { words, expected, colours, own, instead, outline } = look;
    const steps = strips.flatMap((strip) => strip.steps);
    const key = (classes, action, ...said) => `<li><svg width="20" height="${HEIGHT}" aria-hidden="true"><g class="${classes}"><rect/>${glyph(classes.replace(/ .*/, ''), action, look)}</g></svg> <span>${said.filter((part) => part !== '').join(' ')}</span></li>`;
    const namesOf = (role) => [...new Set(steps.filter((step) => step.role === role).map(({ action }) => action))].sort(table/* compareText */.n6);
    const name = (action) => (0,html_elements/* code */.aY)(action, LONGEST_NAME);
    const judged = ['broken', 'kept'].flatMap((role) => {
        const names = namesOf(role);
        if (names.length === 0)
            return [];
        if (role === 'broken' && expected !== undefined) {
            const meant = [(0,html_elements/* ours */.Od)(words.html.stripInstead), name(expected)];
            return instead.size > 0
                ? names.map((action) => key(role, action, name(action), ...meant))
                : [
                    key(role, '', ...(names.length > MOST_NAMES ? [(0,html_elements/* ours */.Od)(words.html.stripOther)] : names.map(name)), ...meant)
                ];
        }
        const shown = names.length > MOST_NAMES ? [] : names.map(name);
        return key(role, '', ...shown, (0,html_elements/* ours */.Od)(roleWord({ action: '', role }, look)));
    });
    const counted = namesOf('partner');
    const plain = new Set(namesOf(undefined));
    const coloured = counted.filter((action) => colourOf(action, look) !== 'a0');
    const known = [...new Set([...colours.keys(), ...own])].filter((action) => plain.has(action));
    const rest = [...plain].some((action) => !known.includes(action));
    return `<ul class="legend">${[
        ...judged,
        ...coloured.map((action) => key(`${colourOf(action, look)} partner`, action, name(action), (0,html_elements/* ours */.Od)(outline(action)))),
        ...(counted.length > coloured.length
            ? [key('a0 partner', '', (0,html_elements/* ours */.Od)(words.html.stripOther), (0,html_elements/* ours */.Od)(outline('')))]
            : []),
        ...known.map((action) => key(colourOf(action, look), action, name(action), ...(counted.includes(action) && partnerIdles(look, action) ? [(0,html_elements/* ours */.Od)(words.html.stripIdle)] : []))),
        ...(rest ? [key('a0', '', (0,html_elements/* ours */.Od)(words.html.stripOther))] : [])
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
        : new Map(names.sort(table/* compareText */.n6).map((action, i) => [action, LETTERS[i]]));
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
        : ` <span class="soft">${(0,phrase/* written */.Mp)((0,policy_words/* conditionPhrase */.bi)(carried, words), (text) => (0,html_elements/* code */.aY)(text, LONGEST_NAME), html_elements/* ours */.Od)}</span>`;
    return (`<div class="strips"><h4>${(0,html_elements/* ours */.Od)(words.html.strips)}${where}</h4>` +
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
    const label = (0,html_elements/* spoken */.vg)((0,finding_words/* findingWords */.Hu)(finding, words)) + (0,html_elements/* ours */.Od)(colon + sides);
    return (0,pair/* isShare */.GS)(finding)
        ? dumbbell(baseline, current, label, words, unitOf(finding, words))
        : values(subject?.values ?? [null, null], [before, now], label, words);
}
const statistics = ({ test }, words) => `${words.pRaw} ${(0,numbers/* pValue */.sp)(test.p_value, words.notation)}, ${words.pAdjusted} ${(0,numbers/* pValue */.sp)(test.adjusted_p_value, words.notation)}`;
const isToldOnce = ({ brief, details }) => brief === undefined && details.length > 0;
/** The numbers behind the picture. */
function finding_numbers(finding, words) {
    const { baseline, current, explanation } = finding;
    const tested = finding.test.p_value === null ? '' : `<p>${(0,html_elements/* ours */.Od)(statistics(finding, words))}</p>`;
    // In the words of another run, or of a caller, the sides are told there.
    if (!(0,pair/* isShare */.GS)(finding) || isToldOnce(explanation))
        return tested;
    const row = (head, side) => [
        (0,html_elements/* ours */.Od)(head),
        (0,html_elements/* ours */.Od)(side.confidence === null ? '–' : (0,numbers/* percent */.KN)(side.confidence, 1, words.notation)),
        (0,html_elements/* ours */.Od)((0,numbers/* percentRange */.nC)(side.interval, words.notation)),
        (0,html_elements/* ours */.Od)(`${(0,numbers/* grouped */.zD)(side.kept)} / ${(0,numbers/* grouped */.zD)(side.events)}`),
        (0,html_elements/* ours */.Od)((0,numbers/* grouped */.zD)(side.sessions))
    ];
    const columns = [
        words.table.pair,
        words.table.share,
        words.interval,
        (0,pair/* casesName */.TJ)(finding, words),
        words.sessionsThere
    ].map((head, i) => ({ head: (0,html_elements/* ours */.Od)(head), numeric: i > 0 }));
    const sides = [row(words.table.baseline, baseline), row(words.table.current, current)];
    return ((0,html_elements/* table */.tp)(words.counts, columns, sides, 'stack') +
        (explanation.brief === undefined ? change(finding, words) : '') +
        tested);
}
/** By how much, where the explanation does not tell it. */
function change({ test }, words) {
    const interval = test.interval === null
        ? ''
        : ` (${words.interval} ${(0,numbers/* points */.WR)(test.interval[0])} … ${(0,numbers/* points */.WR)(test.interval[1])})`;
    return `<p>${(0,html_elements/* ours */.Od)(`${words.changeBy}${words.marks.colon}${(0,numbers/* points */.WR)(test.delta)} ${words.pointsUnit}${interval}`)}</p>`;
}
/** Where nothing is advised there is no baseline in which anything could be accepted, or it is accepted already. */
const isAcceptable = ({ explanation }) => explanation.brief === undefined || explanation.recommendations.length > 0;
const titled = (title, body) => (body === '' ? '' : `<h4>${(0,html_elements/* ours */.Od)(title)}</h4>${body}`);
/** Why it was accepted, until when, and why no longer. */
function acceptance(finding, accepted, words) {
    const { colon, open, close } = words.marks;
    const { expires, lapsed } = accepted;
    const until = expires === undefined ? '' : `${(0,html_elements/* ours */.Od)(`${open}${words.acceptedUntil} `)}${(0,html_elements/* code */.aY)(expires)}${(0,html_elements/* ours */.Od)(close)}`;
    const ended = lapsed === undefined
        ? ''
        : (0,html_elements/* ours */.Od)((0,explain_words/* wordsOf */.Z)(words.language).say('clause_break') + words.lapsed + colon) + (0,html_elements/* sentence */.em)(lapsed);
    return `<p>${(0,html_elements/* ours */.Od)(words.acceptedHead + colon)}${(0,html_elements/* sentence */.em)((0,finding_words/* acceptedReason */.Ok)(finding, words))}${until}${ended}</p>`;
}
function more(finding, words) {
    const { explanation, accepted } = finding;
    const evidence = finding.evidence.map(({ file, line, session }) => (0,html_elements/* code */.aY)(`${file}:${line}`) + (session === '' ? '' : ` ${(0,html_elements/* ours */.Od)(words.inSession)} ${(0,html_elements/* code */.aY)(session, 120)}`));
    const details = (explanation.brief ?? explanation.details).slice((0,finding_words/* carrier */.x1)(finding) === undefined ? 0 : 1);
    const turns = explanation.counterfactual === null ? [] : [explanation.counterfactual];
    return [
        finding_numbers(finding, words),
        (0,html_elements/* list */.p_)([...details, ...turns].map(html_elements/* sentence */.em)),
        titled((0,finding_words/* evidenceTitle */.IM)(finding, words), evidence.length === 0
            ? ''
            : `<ul class="evidence">${evidence.map((line) => `<li>${line}</li>`).join('')}</ul>`),
        accepted === null ? '' : acceptance(finding, accepted, words),
        titled(words.nextSteps, (0,html_elements/* list */.p_)([
            ...(0,finding_words/* standingAdvice */.N6)(finding).map(html_elements/* sentence */.em),
            ...(isAcceptable(finding)
                ? [
                    (0,html_elements/* ours */.Od)(words.acceptEntry + words.marks.colon) +
                        (0,finding_words/* entriesToAccept */.mv)(finding, words)
                            .map((entry) => (0,html_elements/* code */.aY)(entry, 1000))
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
        return [(0,html_elements/* phrase */.MZ)((0,finding_words/* subjectWords */.oR)(subject, words)), picture(before, now), (0,html_elements/* ours */.Od)(pair), ''];
    });
    const policies = shown.map((policy) => {
        const { before = null, now = null, kept, events } = counted.get(policy.policy_id) ?? {};
        const counts = kept === undefined || events === undefined
            ? ''
            : [0, 1].map((side) => `${(0,numbers/* grouped */.zD)(kept[side] ?? 0)} / ${(0,numbers/* grouped */.zD)(events[side] ?? 0)}`).join(' → ');
        const pair = before === null && now === null ? '–' : (0,numbers/* percentPair */.oi)(before, now, words.notation).join(' → ');
        return [(0,html_elements/* phrase */.MZ)((0,policy_words/* policyWords */.gF)(policy, words)), picture(before, now), (0,html_elements/* ours */.Od)(pair), (0,html_elements/* ours */.Od)(counts)];
    });
    const rows = [...signs, ...policies];
    const columns = [
        { head: (0,html_elements/* ours */.Od)(signs.length === 0 ? words.table.policy : words.table.finding) },
        { head: axes.size === 1 ? [...axes].join('') : (0,html_elements/* ours */.Od)(words.table.share) },
        { head: (0,html_elements/* ours */.Od)(words.table.pair), numeric: true },
        { head: (0,html_elements/* ours */.Od)(words.table.cases), numeric: true }
    ];
    const filled = columns.map((_, i) => rows.some((cells) => cells[i] !== ''));
    const body = counted.size + signs.length === 0
        ? (0,html_elements/* list */.p_)(rows.map(([name = '']) => name))
        : (0,html_elements/* table */.tp)(words.table.finding, columns.filter((_, i) => filled[i]), rows.map((cells) => cells.filter((_, i) => filled[i])), 'stack');
    const rest = size - rows.length;
    const open = size <= OPEN_VARIANTS ? ' open' : '';
    return `<details class="variants"${open}><summary>${(0,html_elements/* ours */.Od)(words.variants)} (${size})</summary>${body}${rest > 0 ? `<p>${(0,html_elements/* ours */.Od)(words.more(rest))}</p>` : ''}</details>`;
}
const MOST_IN_OVERVIEW = 12;
/** A line a finding, with the way to it: what fits on the first screen. */
function overview(findings, words) {
    if (findings.length < 2)
        return '';
    const lines = findings.slice(0, MOST_IN_OVERVIEW).map((finding, i) => {
        const { severity } = finding;
        const moved = (0,pair/* timesHappened */.Kw)(finding, words) ?? (0,pair/* findingPair */.wc)(finding, words.notation).join(' → ');
        return (`<li><span class="badge ${severity}">${(0,html_elements/* ours */.Od)((0,verdict/* changeWords */.mF)(finding, words))}</span> ` +
            `<a href="#finding-${i + 1}">${(0,html_elements/* phrase */.MZ)((0,finding_words/* findingWords */.Hu)(finding, words))}</a> <strong>${(0,html_elements/* ours */.Od)(moved)}</strong></li>`);
    });
    const rest = findings.length - lines.length;
    return `<ol class="overview">${lines.join('')}</ol>${rest > 0 ? `<p>${(0,html_elements/* ours */.Od)(words.more(rest))}</p>` : ''}`;
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
        return (0,html_elements/* ours */.Od)(chance);
    return explanation.summary === '' ? (0,html_elements/* ours */.Od)(words.meaning[(0,verdict/* changeName */.m9)(finding)]) : (0,html_elements/* sentence */.em)(explanation.summary);
}
/** One finding: what it is about, the picture, the reason; the rest folded. */
function findingArticle(finding, number, colours, most, words) {
    const badge = `<span class="badge ${finding.severity}">${(0,html_elements/* ours */.Od)((0,verdict/* changeWords */.mF)(finding, words))}</span>`;
    const carried = (0,finding_words/* carrier */.x1)(finding);
    const lapsed = (0,html_elements/* phrase */.MZ)((0,finding_words/* lapsedWords */.rE)(finding, words));
    return (`<article class="finding ${finding.severity}" aria-labelledby="finding-${number}">` +
        `<div class="told"><h3 id="finding-${number}">${badge} ${(0,html_elements/* phrase */.MZ)((0,finding_words/* findingWords */.Hu)(finding, words))}</h3>` +
        `<p>${said(finding, words)}</p>${lapsed === '' ? '' : `<p><strong>${lapsed}</strong></p>`}${carried === undefined ? '' : `<p>${(0,html_elements/* sentence */.em)(carried)}</p>`}</div>${figures(finding, words)}` +
        `${sessionStrips(finding, colours, words)}${changedWithIt(finding, most, words)}${(0,html_elements/* folded */.TM)((0,html_elements/* ours */.Od)(words.detailsOf), more(finding, words))}</article>`);
}

// EXTERNAL MODULE: ./lib/report/policy-set.js
var policy_set = __webpack_require__(2315);
;// CONCATENATED MODULE: ./lib/report/html/left-out.js




/** What reaches the thresholds and is no policy, a few for each reason: what a reader who misses a rule looks for. */
function leftOut(omissions, words) {
    if (omissions.length === 0)
        return '';
    const rows = (0,policy_set/* byReason */.UN)(omissions).flatMap(({ shown, more }) => [
        ...shown.map(({ policy, reason }) => [
            (0,html_elements/* phrase */.MZ)((0,policy_words/* policyWords */.gF)(policy, words)),
            (0,html_elements/* ours */.Od)((0,numbers/* percent */.KN)(policy.confidence, 1, words.notation)),
            policy.evidence === undefined
                ? '–'
                : (0,html_elements/* ours */.Od)(`${(0,numbers/* grouped */.zD)(policy.evidence.kept)} / ${(0,numbers/* grouped */.zD)(policy.evidence.events)}`),
            (0,html_elements/* sentence */.em)(reason)
        ]),
        ...(more > 0 ? [['', '', '', (0,html_elements/* ours */.Od)(words.more(more))]] : [])
    ]);
    const columns = [
        { head: (0,html_elements/* ours */.Od)(words.table.policy) },
        { head: (0,html_elements/* ours */.Od)(words.table.confidence), numeric: true },
        { head: (0,html_elements/* ours */.Od)(words.counts), numeric: true },
        { head: (0,html_elements/* ours */.Od)(words.why) }
    ];
    const note = `<p>${(0,html_elements/* ours */.Od)(words.html.leftOutNote)} ${(0,html_elements/* code */.aY)('policyminer extract --all')}${(0,html_elements/* ours */.Od)(words.marks.stop)}</p>`;
    return (0,html_elements/* folded */.TM)((0,html_elements/* ours */.Od)(words.html.leftOut((0,numbers/* grouped */.zD)(omissions.length))), note + (0,html_elements/* table */.tp)(words.html.leftOutTitle, columns, rows, 'stack'));
}

// EXTERNAL MODULE: ./lib/explain/assumptions.js
var assumptions = __webpack_require__(647);
// EXTERNAL MODULE: ./lib/explain/reasons.js
var reasons = __webpack_require__(8014);
// EXTERNAL MODULE: ./lib/report/new-keys.js
var new_keys = __webpack_require__(7861);
// EXTERNAL MODULE: ./lib/report/one-sided.js
var one_sided = __webpack_require__(3214);
// EXTERNAL MODULE: ./lib/report/unjudged.js
var unjudged = __webpack_require__(5498);
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
            (0,html_elements/* phrase */.MZ)((0,policy_words/* policyWords */.gF)(policy, words)),
            (0,html_elements/* ours */.Od)((0,numbers/* percentPair */.oi)(baseline.confidence, current.confidence, words.notation).join(' → ')),
            (0,html_elements/* ours */.Od)((0,unjudged/* unjudgedCounts */.lT)(one)),
            own.length > 0 ? (0,html_elements/* ours */.Od)(own.join(words.marks.gap)) : (0,html_elements/* sentence */.em)((0,unjudged/* unjudgedReason */.N1)(one, words))
        ];
    });
    const columns = [
        { head: (0,html_elements/* ours */.Od)(words.table.policy) },
        { head: (0,html_elements/* ours */.Od)(words.table.pair), numeric: true },
        { head: (0,html_elements/* ours */.Od)(words.counts), numeric: true },
        { head: (0,html_elements/* ours */.Od)(words.why) }
    ];
    return rows.length === 0
        ? ''
        : (0,html_elements/* folded */.TM)((0,html_elements/* ours */.Od)(title), `<p>${(0,html_elements/* ours */.Od)(note)}</p>${(0,html_elements/* table */.tp)(title, columns, rows, 'stack')}`);
}
const changedPolicies = (title, policies, words) => policies.length === 0
    ? ''
    : (0,html_elements/* folded */.TM)(`${(0,html_elements/* ours */.Od)(title)} (${policies.length})`, (0,html_elements/* list */.p_)(policies.map((policy) => (0,html_elements/* phrase */.MZ)((0,policy_words/* promiseWords */.rI)(policy, words)))));
/** Why is the same for all of them, and stands above. */
function mixOnly({ mix_only: policies }, words) {
    if (policies.length === 0)
        return '';
    const title = words.mixOnly(policies.length);
    const rows = policies
        .slice(0, MOST_ROWS)
        .map((one) => [
        (0,html_elements/* phrase */.MZ)((0,policy_words/* policyWords */.gF)(one.policy, words)),
        (0,html_elements/* ours */.Od)((0,numbers/* percentPair */.oi)(one.baseline.confidence, one.current.confidence, words.notation).join(' → ')),
        (0,html_elements/* ours */.Od)((0,unjudged/* unjudgedCounts */.lT)(one))
    ]);
    const columns = [
        { head: (0,html_elements/* ours */.Od)(words.table.policy) },
        { head: (0,html_elements/* ours */.Od)(words.table.pair), numeric: true },
        { head: (0,html_elements/* ours */.Od)(words.counts), numeric: true }
    ];
    return (0,html_elements/* folded */.TM)((0,html_elements/* ours */.Od)(title), `<p>${(0,html_elements/* ours */.Od)(words.mixOnlyNote)}</p>${(0,html_elements/* table */.tp)(title, columns, rows, 'stack')}`);
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
        .map((one) => (0,html_elements/* code */.aY)(one.action) + (0,html_elements/* ours */.Od)(words.marks.colon + (0,one_sided/* oneSidedWords */.H)(one, words)));
    return (0,html_elements/* folded */.TM)((0,html_elements/* ours */.Od)(words.oneSided(actions.length)), `<p>${(0,html_elements/* ours */.Od)(words.oneSidedNote)}</p>${(0,html_elements/* list */.p_)(items)}`);
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
function conditions(result, words) {
    if (!result.conditions.some(({ changed }) => changed))
        return '';
    const values = (side) => side.map(({ value, sessions }) => `${(0,html_elements/* code */.aY)(value, 120)} (${(0,numbers/* grouped */.zD)(sessions)})`).join(', ') ||
        (0,html_elements/* ours */.Od)(words.none);
    const rows = result.conditions
        .filter(({ name }) => name !== '')
        .map(({ name, baseline, current, changed }) => [
        `${(0,html_elements/* code */.aY)(name)}${changed ? ` <span class="badge warning">${(0,html_elements/* ours */.Od)(words.html.changedFlag)}</span>` : ''}`,
        values(baseline),
        values(current)
    ]);
    const columns = [words.html.condition, words.table.baseline, words.table.current];
    return (0,html_elements/* table */.tp)(words.conditions, columns.map((head) => ({ head: (0,html_elements/* ours */.Od)(head) })), rows);
}
function vitals(result, words) {
    const found = new Set(result.findings.flatMap(({ subject, variant_subjects: others = [] }) => [subject, ...others].flatMap((one) => (one?.type === 'vital' ? one.name : []))));
    const alpha = Number(result.parameters.alpha ?? 0);
    const within = (name, p) => p !== null && p >= alpha && !found.has(name)
        ? `<span class="soft">${(0,html_elements/* ours */.Od)(words.withinChance)}</span> `
        : '';
    const rows = result.vitals.map(({ name, unit, baseline, current, p_value }) => {
        const isShare = unit === 'share';
        const value = (x) => (0,html_elements/* ours */.Od)(x !== null && isShare ? (0,numbers/* percent */.KN)(x, 1, words.notation) : (0,numbers/* short */.h0)(x, words.notation));
        const measured = isShare || unit === '' || name.includes(unit) ? '' : `, ${unit}`;
        return [
            `${(0,html_elements/* phrase */.MZ)((0,finding_words/* vitalWords */.YO)(name, words))}${(0,report_escape/* html */.qy)(measured)}`,
            value(baseline),
            value(current),
            `${within(name, p_value)}${(0,html_elements/* ours */.Od)((0,numbers/* pValue */.sp)(p_value, words.notation))}`
        ];
    });
    const columns = [
        { head: (0,html_elements/* ours */.Od)(words.table.vital) },
        { head: (0,html_elements/* ours */.Od)(words.table.baseline), numeric: true },
        { head: (0,html_elements/* ours */.Od)(words.table.current), numeric: true },
        { head: (0,html_elements/* ours */.Od)(words.pAdjusted), numeric: true }
    ];
    return (0,html_elements/* table */.tp)(words.vitals, columns, rows);
}
function inputs(result, words) {
    const { inputs: read } = result;
    const numeric = (head) => ({ head: (0,html_elements/* ours */.Od)(head), numeric: true });
    const files = (0,html_elements/* table */.tp)(words.html.files, [
        { head: (0,html_elements/* ours */.Od)(words.html.files) },
        { head: (0,html_elements/* ours */.Od)(words.html.format) },
        numeric(words.html.events),
        numeric(words.sessionsHead),
        numeric(words.skippedTitle)
    ], read.files
        .slice(0, MOST_FILES)
        .map(({ path, format, events, sessions, skipped }) => [
        (0,html_elements/* code */.aY)(path),
        (0,html_elements/* code */.aY)(format, 60),
        (0,html_elements/* ours */.Od)((0,numbers/* grouped */.zD)(events)),
        (0,html_elements/* ours */.Od)((0,numbers/* grouped */.zD)(sessions)),
        (0,html_elements/* ours */.Od)((0,numbers/* grouped */.zD)(skipped))
    ]), 'stack');
    const own = (0,explain_words/* wordsOf */.Z)(words.language);
    const { colon } = words.marks;
    const skipped = (0,html_elements/* list */.p_)(read.skipped.map(({ reason, count, file, line }) => (0,html_elements/* sentence */.em)((0,reasons/* reasonWords */.I)(reason, own)) +
        (0,html_elements/* ours */.Od)(colon + (0,numbers/* grouped */.zD)(count)) +
        (file === '' ? '' : `${(0,html_elements/* ours */.Od)(own.say('clause_break') + words.firstAt)} ${(0,html_elements/* code */.aY)(`${file}:${line}`)}`)));
    const dropped = (0,html_elements/* list */.p_)(read.dropped_keys.map(({ key, reason }) => (0,html_elements/* code */.aY)(key) + (0,html_elements/* ours */.Od)(colon) + (0,html_elements/* sentence */.em)((0,reasons/* reasonWords */.I)(reason, own))));
    const redacted = (0,html_elements/* list */.p_)(read.redacted.map(({ rule, count }) => (0,html_elements/* code */.aY)(rule) + (0,html_elements/* ours */.Od)(colon + (0,numbers/* grouped */.zD)(count))));
    const parameters = (0,html_elements/* table */.tp)(words.html.parameters, [{ head: (0,html_elements/* ours */.Od)(words.html.option) }, { head: (0,html_elements/* ours */.Od)(words.html.value) }], Object.entries(result.parameters).map(([name, value]) => [
        (0,html_elements/* code */.aY)(name),
        Array.isArray(value) ? value.map((item) => (0,html_elements/* code */.aY)(item)).join(' ') : (0,html_elements/* code */.aY)(String(value))
    ]));
    const news = (0,html_elements/* phrase */.MZ)((0,new_keys/* newKeysWords */.A)(result, words));
    const part = (title, body) => (body === '' ? '' : `<h3>${(0,html_elements/* ours */.Od)(title)}</h3>${body}`);
    return [
        `<p>${(0,html_elements/* ours */.Od)(words.read((0,numbers/* grouped */.zD)(read.events), (0,numbers/* grouped */.zD)(read.sessions), words.files(read.files.length)) + words.marks.stop)}${read.duplicates > 0 ? ` ${(0,html_elements/* ours */.Od)(words.duplicates((0,numbers/* grouped */.zD)(read.duplicates)) + words.marks.stop)}` : ''}</p>`,
        part(words.skippedTitle, skipped),
        part(result.baseline === null ? words.droppedKeys : words.droppedKeysBefore, dropped),
        news === '' ? '' : `<p>${news}</p>`,
        part(words.redacted, redacted),
        part(words.assumptions, (0,html_elements/* list */.p_)(result.assumptions.map((line) => (0,html_elements/* sentence */.em)((0,assumptions/* assumptionWords */.TS)(line, (0,explain_words/* wordsOf */.Z)(words.language)))))),
        (0,html_elements/* folded */.TM)((0,html_elements/* ours */.Od)(words.html.files), files),
        (0,html_elements/* folded */.TM)((0,html_elements/* ours */.Od)(words.html.parameters), parameters)
    ].join('');
}

// EXTERNAL MODULE: ./lib/report/html/map.js
var html_map = __webpack_require__(8892);
;// CONCATENATED MODULE: ./lib/report/html/mix.js



const MOST_ACTIONS = 40;
/** Names come from the log: `constructor` and the like stand on every object. */
const eventsOf = (actions, action) => Object.hasOwn(actions, action) ? actions[action] : 0;
const bar = (share, name, y) => `<rect class="bar ${name}" x="0" y="${y}" width="${(0,html_elements.at)(share)}" height="7"/>`;
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
        (0,table/* compareText */.n6)(a.action, b.action));
    const largest = Math.max(...rows.flatMap(({ shares }) => shares));
    const cells = rows
        .slice(0, MOST_ACTIONS)
        .map(({ action, counts, shares }) => [
        (0,html_elements/* code */.aY)(action),
        (0,html_elements/* ours */.Od)((0,numbers/* percentPair */.oi)(...shares, words.notation).join(' → ')),
        `<svg class="bars" height="18" aria-hidden="true">${bar(shares[0] / largest, 'before', 1)}${bar(shares[1] / largest, 'now', 10)}</svg>`,
        (0,html_elements/* ours */.Od)(`${(0,numbers/* grouped */.zD)(counts[0])} → ${(0,numbers/* grouped */.zD)(counts[1])}`)
    ]);
    const rest = rows.length - cells.length;
    const columns = [
        { head: (0,html_elements/* ours */.Od)(words.html.action) },
        { head: (0,html_elements/* ours */.Od)(words.table.pair), numeric: true },
        { head: (0,html_elements/* ours */.Od)(words.html.share) },
        { head: (0,html_elements/* ours */.Od)(words.html.events), numeric: true }
    ];
    const more = rest > 0 ? `<p>${(0,html_elements/* ours */.Od)(words.more(rest))}</p>` : '';
    return `<div class="mixed">${(0,html_elements/* table */.tp)(words.html.mix, columns, cells, 'stack')}</div>${more}`;
}

// EXTERNAL MODULE: ./lib/report/html/page.js + 2 modules
var page = __webpack_require__(8152);
// EXTERNAL MODULE: ./lib/report/html/policies.js
var policies = __webpack_require__(7382);
// EXTERNAL MODULE: ./lib/report/html/thresholds.js
var html_thresholds = __webpack_require__(9288);
;// CONCATENATED MODULE: ./lib/report/html/report.js





















/** More findings than anyone reads one by one; they are all in `result.json`. */
const MOST_FINDINGS = 200;
const number = (value, otherwise) => (typeof value === 'number' ? value : otherwise);
function tiles(result, words) {
    const { open, accepted } = (0,ranking/* split */.lD)(result.findings);
    const errors = open.filter(({ severity }) => severity === 'error').length;
    const warnings = open.length - errors;
    const tile = (value, label, kind = '') => `<li${kind === '' ? '' : ` class="${kind}"`}><strong>${(0,html_elements/* ours */.Od)((0,numbers/* grouped */.zD)(value))}</strong> <span>${(0,html_elements/* ours */.Od)(label)}</span></li>`;
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
    const names = changed.filter(({ name }) => name !== '').map(({ name }) => (0,html_elements/* code */.aY)(name));
    const step = result.outcome === 'no-baseline' || (0,showing/* isEmptyBaseline */.zZ)(result)
        ? `${(0,html_elements/* ours */.Od)(words.steps['no-baseline'])} ${(0,html_elements/* code */.aY)((0,report_presentation.updateLine)(result, presentation, { countsOnly }), 600)}`
        : result.outcome === 'no-logs' || result.outcome === 'insufficient-data'
            ? (0,html_elements/* ours */.Od)((result.outcome === 'no-logs' ? (0,verdict/* whyNoLogs */.b9)(result, words) + words.marks.gap : '') +
                words.steps[result.outcome])
            : '';
    const seen = result.detectable !== null && result.detectable > 0 && countsOnly && result.outcome !== 'drift'
        ? (0,html_elements/* ours */.Od)(words.seen((0,numbers/* toPoints */.XO)(result.detectable)))
        : '';
    return [
        changed.length > 0
            ? `<p class="notice">${(0,html_elements/* ours */.Od)(words.conditionsChanged(changed.length))} ${names.join(', ')}</p>`
            : '',
        // What the explanation recommends says the same, and more exactly.
        step === '' || title !== undefined || result.explanation.recommendations.length > 0
            ? ''
            : `<p>${step}</p>`,
        seen === '' ? '' : `<p>${seen}</p>`
    ].join('');
}
function footer(result, presentation, words) {
    const run = (0,report_presentation/* webAddress */.D)(presentation.runUrl);
    const sha = (0,report_presentation/* shortSha */.F)(presentation);
    const parts = [
        run === undefined ? '' : `<a href="${(0,report_escape/* html */.qy)(run)}" rel="noreferrer">${(0,html_elements/* ours */.Od)(words.footer.run)}</a>`,
        sha === undefined ? '' : `${(0,html_elements/* ours */.Od)(words.footer.head)} ${(0,html_elements/* code */.aY)(sha)}`,
        `policyminer ${(0,report_escape/* html */.qy)(presentation.toolVersion)}`,
        ...(0,verdict/* restsOn */.bT)(result, words).map(html_elements/* ours */.Od)
    ].filter((part) => part !== '');
    return `<p>${parts.join(' · ')}</p><p>${(0,html_elements/* ours */.Od)(words.footer.correlation)}</p>`;
}
/** The same steps as in the comment, without those that point from it to this page. */
function nextSteps(result, presentation, open, words) {
    const recommended = result.explanation.recommendations.map(html_elements/* sentence */.em);
    if (result.outcome !== 'drift' || open.length === 0)
        return (0,html_elements/* list */.p_)(recommended);
    const where = open.some(({ evidence }) => evidence.length > 0)
        ? words.notIntended
        : open.some(({ sessions = [] }) => sessions.length > 0)
            ? words.html.notIntendedSessions
            : words.html.notIntendedMix;
    return (0,html_elements/* list */.p_)([
        (0,html_elements/* ours */.Od)(where),
        ...recommended,
        ...(open.some(isAcceptable)
            ? [`${(0,html_elements/* ours */.Od)(words.acceptOne)} ${(0,html_elements/* code */.aY)(presentation.baselinePath)}${(0,html_elements/* ours */.Od)(words.marks.stop)}`]
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
    return notes.length === 0 ? '' : `<p class="soft note">${notes.map(html_elements/* ours */.Od).join(' ')}</p>`;
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
                rest > 0 ? `<p>${(0,html_elements/* ours */.Od)(words.more(rest))}</p>` : '',
                `<p class="soft">${(0,html_elements/* ours */.Od)(words.chanceNote((0,verdict/* alphaOf */.Qq)(result, words)))}</p>`
            ].join(''),
        accepted: acceptedArticles.length === 0
            ? ''
            : (0,html_elements/* folded */.TM)((0,html_elements/* ours */.Od)(words.accepted(accepted.length)), acceptedArticles.join(''))
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
    const map = (0,html_map/* policyMap */.t)(all, thresholds, grid ?? (0,html_thresholds/* countedGrid */.d)(all, thresholds), words);
    return grid === undefined ? (0,html_elements/* folded */.TM)((0,html_elements/* ours */.Od)(words.html.gridTitle), map) : map;
}
/** The verdict in a line, and why in another. */
function lead(result, title, { reportKey }, options, words) {
    const { outcome, failed, explanation } = result;
    const tone = failed ? 'failed' : outcome === 'clean' || outcome === 'drift' ? outcome : '';
    const icon = options.title === undefined ? `<span aria-hidden="true">${(0,verdict/* verdictIcon */.f2)(result)}</span> ` : '';
    const said = explanation.summary === '' || options.countsOnly === true
        ? ''
        : `<p class="lead">${(0,html_elements/* sentence */.em)(explanation.summary)}</p>`;
    const judged = outcome === 'drift' || failed;
    const warnings = [
        options.countsOnly === true ? '' : (0,verdict/* casesSentence */.dP)(result, words),
        ...(0,verdict/* logSentences */.FQ)(result, words)
    ].filter((warning) => warning !== '');
    return [
        `<h1${tone === '' ? '' : ` class="${tone}"`}>${icon}${(0,html_elements/* ours */.Od)(title)}</h1>`,
        reportKey === undefined ? '' : `<p class="soft">${(0,html_elements/* code */.aY)(reportKey)}</p>`,
        ...(0,tolerated/* toleratedPhrases */.$)(result, words).map((broken) => `<p class="notice"><span aria-hidden="true">⚠️</span> ${(0,phrase/* written */.Mp)(broken, (text) => (0,html_elements/* code */.aY)(text, 120), html_elements/* ours */.Od)}</p>`),
        ...warnings.map((warning) => `<p class="notice"><span aria-hidden="true">⚠️</span> ${(0,html_elements/* sentence */.em)(warning)}</p>`),
        said,
        said === '' && judged ? `<p>${(0,html_elements/* ours */.Od)(failed ? words.failed : words.passed)}</p>` : ''
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
    const words = (0,labels.labelsIn)(whole);
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
            findings.open || (compared ? `<p>${(0,html_elements/* ours */.Od)(noFindings(result, words))}</p>` : '')
        ],
        ['next-steps', words.nextSteps, nextSteps(result, presentation, open, words)],
        ['accepted', words.html.acceptedTitle, findings.accepted],
        ['unjudged', words.html.unjudged, unjudgedLists(result, words) + oneSided(result, words)],
        ['baseline-changes', words.baselineChanges.replace(/[:：]$/, ''), baselineChanges(result, words)],
        [
            'policies-section',
            words.html.allPolicies,
            (0,policies/* policyTable */.J)(result.policies, result.policies_total, changed, words)
        ],
        ['left-out', words.html.leftOutTitle, leftOut(options.leftOut ?? [], words)],
        ['map', words.html.map, map],
        ['mix', words.html.mix, countsOnly ? '' : actionMix(options.actions ?? {}, words)],
        ['conditions', words.conditions, conditions(result, words)],
        ['vitals', words.vitals, vitals(result, words)],
        ['inputs', words.inputs, inputs(result, words)]
    ];
    const filled = sections.filter(([, , body]) => body !== '');
    const links = filled.map(([id, name]) => `<a href="#${id}">${(0,html_elements/* ours */.Od)(name)}</a>`);
    const contents = `<nav aria-label="${(0,html_elements/* ours */.Od)(words.html.contents)}">${links.join(' ')}</nav>`;
    return (0,page/* page */.M)(title, {
        header: [
            lead(result, title, presentation, options, words),
            options.title === undefined ? tiles(result, words) : '',
            notices(result, presentation, options, words),
            overview(open, words),
            contents
        ].join(''),
        main: filled.map(([id, name, body]) => (0,html_elements/* section */.uW)(id, (0,html_elements/* ours */.Od)(name), body)).join('\n'),
        footer: footer(result, presentation, words)
    }, words);
}


/***/ })

};
