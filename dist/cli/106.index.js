export const id = 106;
export const ids = [106];
export const modules = {

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./lib/report/counts-only.js
var counts_only = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/labels/index.js + 3 modules
var labels = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/report/markdown/verdict.js
var verdict = __webpack_require__(2415);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/presentation.js
var report_presentation = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/verdict.js
var report_verdict = __webpack_require__(975);
// EXTERNAL MODULE: ./lib/report/html/elements.js
var html_elements = __webpack_require__(4297);
// EXTERNAL MODULE: ./lib/report/markdown/evidence.js
var markdown_evidence = __webpack_require__(6173);
// EXTERNAL MODULE: ./lib/report/markdown/findings.js + 1 modules
var findings = __webpack_require__(5972);
// EXTERNAL MODULE: ./lib/report/pair.js
var pair = __webpack_require__(9980);
// EXTERNAL MODULE: ./lib/report/words.js
var report_words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/html/dumbbell.js


/** Middles of the two rows of the picture and the line below it where the axis is named; the style sheet has the same. */
const ROW = { before: 13, now: 39 };
const FLOOR = 52;
/**
 * Baseline and current confidence with their intervals on one axis from 0 to 100 %, each with its share and counts
 * beside it. Places are percentages of the width, so the picture fits a phone and a desktop with text of the same size.
 */
function dumbbell(baseline, current, label, words) {
    const grid = [0, 0.25, 0.5, 0.75, 1]
        .map((x) => `<line class="grid" x1="${(0,html_elements.at)(x)}" x2="${(0,html_elements.at)(x)}" y1="0" y2="${FLOOR}"/>`)
        .join('');
    const ticks = [0, 0.5, 1]
        .map((x) => {
        const anchor = x === 0 ? 'start' : x === 1 ? 'end' : 'middle';
        return `<text class="tick" x="${(0,html_elements.at)(x)}" y="${FLOOR + 14}" text-anchor="${anchor}">${x * 100}%</text>`;
    })
        .join('');
    const { confidence: before } = baseline;
    const { confidence: now } = current;
    const move = before === null || now === null
        ? ''
        : `<line class="move" x1="${(0,html_elements.at)(before)}" y1="${ROW.before}" x2="${(0,html_elements.at)(now)}" y2="${ROW.now}"/>`;
    const shares = (0,numbers/* percentPair */.oi)(before, now, words.notation);
    const beside = (side, name) => {
        const counts = side.confidence === null
            ? words.neverOccurred
            : words.html.keptOf((0,numbers/* grouped */.zD)(side.kept), (0,numbers/* grouped */.zD)(side.events));
        return `<div class="key ${name}"><dt>${(0,html_elements/* ours */.Od)(name === 'now' ? words.table.current : words.table.baseline)}</dt><dd><strong>${(0,html_elements/* ours */.Od)(shares[name === 'now' ? 1 : 0])}</strong> ${(0,html_elements/* ours */.Od)(counts)}</dd></div>`;
    };
    return (`<div class="pair"><svg role="img" aria-label="${label}">${grid}${ticks}${move}` +
        `${mark(baseline, 'before')}${mark(current, 'now')}</svg>` +
        `<dl>${beside(baseline, 'before')}${beside(current, 'now')}</dl></div>`);
}
function mark({ confidence, interval }, name) {
    if (confidence === null)
        return '';
    const y = ROW[name];
    const range = interval === null
        ? ''
        : `<line class="range ${name}" x1="${(0,html_elements.at)(interval[0])}" x2="${(0,html_elements.at)(interval[1])}" y1="${y}" y2="${y}"/>`;
    return `${range}<circle class="dot ${name}" cx="${(0,html_elements.at)(confidence)}" cy="${y}" r="6"/>`;
}

// EXTERNAL MODULE: ./lib/events/table.js
var table = __webpack_require__(4313);
;// CONCATENATED MODULE: ./lib/report/html/strips.js





/** Width of a block with the gap after it, and height of a row, in pixels; the style sheet has the same. */
const STEP = 22;
const HEIGHT = 20;
/** Room for "+12" on either side. */
const MARGIN = 30;
/** Other actions with a colour of their own, most frequent first. */
const COLOURS = 6;
const LONGEST_NAME = 60;
const LONGEST_PLACE = 32;
const TICK = '<path d="M5.5 10.5l3 3.5 6-8"/>';
const CROSS = '<path d="M6 6l8 8M14 6l-8 8"/>';
/** Blocks of one page; what is beyond them stands in `result.json`. */
const MOST_BLOCKS = 1200;
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
function roleWord({ role }, { expected, words }) {
    if (role === 'kept')
        return expected === undefined ? words.html.stripKept : words.html.stripExpected;
    if (role === 'broken')
        return expected === undefined
            ? words.html.stripBroken
            : `${words.html.stripInstead} ${(0,html_elements/* cut */.Jj)(expected, LONGEST_NAME)}`;
    return '';
}
const roleNote = (step, look) => {
    const word = roleWord(step, look);
    return word === '' ? '' : (0,report_escape.html)(` (${word})`);
};
/** The actions that the finding's policy holds the judged one against. */
function partnersOf({ policy }) {
    if (policy === undefined || policy.kind === 'outcome')
        return [];
    if (policy.kind === 'sequence')
        return policy.target === undefined ? [] : [policy.target];
    const conditions = policy.kind === 'precondition' ? policy.requires : policy.antecedent;
    return ['previous_action', 'happened_before'].flatMap((key) => Object.hasOwn(conditions, key) ? String(conditions[key]) : []);
}
/** Colours for what policies hold events against, then for the most frequent actions among those that are not judged. */
function coloursOf(findings) {
    const drawn = findings.filter(({ sessions }) => sessions !== undefined && sessions.length > 0);
    const partners = new Set(drawn.flatMap(partnersOf));
    const counts = new Map();
    for (const { action, role } of drawn
        .flatMap(({ sessions }) => sessions ?? [])
        .flatMap(({ steps }) => steps))
        if (role === undefined || role === 'partner')
            counts.set(action, (counts.get(action) ?? 0) + 1);
    return new Map([...counts]
        .sort(([a, n], [b, m]) => Number(partners.has(b)) - Number(partners.has(a)) || m - n || (0,table/* compareText */.n6)(a, b))
        .slice(0, COLOURS)
        .map(([action], i) => [action, `a${i + 1}`]));
}
/** Where the page has more such actions than colours, those of a finding still differ from its other events. */
const colourOf = (action, { colours, partners }) => colours.get(action) ?? (partners.has(action) ? `a${COLOURS + 1}` : 'a0');
const classOf = ({ action, role }, look) => role === 'kept' || role === 'broken'
    ? role
    : `${colourOf(action, look)}${role === 'partner' ? ' partner' : ''}`;
const glyph = (name) => (name === 'kept' ? TICK : name === 'broken' ? CROSS : '');
function block(step, i, left, look) {
    const name = classOf(step, look);
    const title = `<title>${(0,report_escape.html)((0,html_elements/* cut */.Jj)(step.action, LONGEST_NAME))}${roleNote(step, look)}</title>`;
    const x = left + i * STEP;
    return glyph(name) === ''
        ? `<rect class="${name}" x="${x}">${title}</rect>`
        : `<g class="${name}" transform="translate(${x})">${title}<rect/>${glyph(name)}</g>`;
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
    const missing = !strip.kept && !steps.some(({ role }) => role === 'broken');
    const end = left + (steps.length + (missing ? 1 : 0)) * STEP;
    const width = end + (after > 0 ? MARGIN : 0);
    const ghost = missing
        ? `<g class="ghost" transform="translate(${end - STEP})"><title>${(0,html_elements/* ours */.Od)(words.html.stripBroken)}</title><rect/>${CROSS}</g>`
        : '';
    const hidden = (n, x) => n === 0
        ? ''
        : `<text class="tick" x="${x}" y="14" text-anchor="end">${(0,html_elements/* ours */.Od)(words.html.stripMore(n))}</text>`;
    const label = `${(0,html_elements/* ours */.Od)(name)}${place === '' ? '' : ` ${(0,report_escape.html)(place)}`}: ${steps
        .map((step) => (0,report_escape.html)((0,html_elements/* cut */.Jj)(step.action, LONGEST_NAME)) + roleNote(step, look))
        .join(', ')}${missing ? `, ${(0,html_elements/* ours */.Od)(words.html.stripBroken)}` : ''}`;
    return (`<li><svg role="img" aria-label="${label}" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">` +
        `${hidden(before, left - 4)}${steps.map((step, i) => block(step, i, left, look)).join('')}${ghost}${hidden(after, width)}</svg>` +
        `${place === '' ? '' : ` ${(0,html_elements/* code */.aY)(place)}`}</li>`);
}
/** Of how many situations the policy was kept: a few sessions that show it are no measure of that. */
const countsOf = ({ kept, events }, { keptOf }) => events === 0
    ? ''
    : ` <span class="soft">✗\u00a0${keptOf((0,numbers/* grouped */.zD)(events - kept), (0,numbers/* grouped */.zD)(events))} · ✓\u00a0${keptOf((0,numbers/* grouped */.zD)(kept), (0,numbers/* grouped */.zD)(events))}</span>`;
function column(side, finding, look) {
    const own = (finding.sessions ?? []).filter((strip) => strip.side === side);
    if (own.length === 0)
        return '';
    const { table, html: labels } = look.words;
    const [name, head] = side === 'baseline' ? ['before', table.baseline] : ['now', table.current];
    const counts = (0,pair/* isShare */.G)(finding) ? countsOf(finding[side], labels).replaceAll('\u00a0', '&nbsp;') : '';
    const rows = own.map((strip) => row(strip, look)).join('');
    return `<div class="key ${name}"><h5>${(0,html_elements/* ours */.Od)(head)}${counts}</h5><ul class="rows">${rows}</ul></div>`;
}
/** What the blocks of these strips stand for. */
function legend(strips, look) {
    const { words, expected, colours, partners } = look;
    const steps = strips.flatMap((strip) => strip.steps);
    const key = (name, ...said) => `<li><svg width="20" height="${HEIGHT}" aria-hidden="true"><g class="${name}"><rect/>${glyph(name)}</g></svg> <span>${said.join(' ')}</span></li>`;
    const namesOf = (role) => [...new Set(steps.filter((step) => step.role === role).map(({ action }) => action))].sort(table/* compareText */.n6);
    const name = (action) => (0,html_elements/* code */.aY)(action, LONGEST_NAME);
    const judged = ['broken', 'kept'].flatMap((role) => {
        const names = namesOf(role);
        if (names.length === 0)
            return [];
        // What was done in place of what the policy says can have many names; the blocks say each.
        const shown = names.length > 3 ? [] : names.map(name);
        if (role === 'kept' || expected === undefined)
            return key(role, ...shown, (0,html_elements/* ours */.Od)(roleWord({ action: '', role }, look)));
        const done = shown.length > 0 ? shown : [(0,html_elements/* ours */.Od)(words.html.stripOther)];
        return key(role, ...done, (0,html_elements/* ours */.Od)(words.html.stripInstead), name(expected));
    });
    const counted = namesOf('partner');
    const plain = new Set(namesOf(undefined));
    const known = [...new Set([...colours.keys(), ...partners])].filter((action) => plain.has(action));
    const rest = [...plain].some((action) => !known.includes(action));
    return `<ul class="legend">${[
        ...judged,
        ...counted.map((action) => key(`${colourOf(action, look)} partner`, name(action), (0,html_elements/* ours */.Od)(words.html.stripPartner))),
        ...known.map((action) => key(colourOf(action, look), name(action), ...(counted.includes(action) ? [(0,html_elements/* ours */.Od)(words.html.stripIdle)] : []))),
        ...(rest ? [key('a0', (0,html_elements/* ours */.Od)(words.html.stripOther))] : [])
    ].join('')}</ul>`;
}
/** A few sessions before and now, each a row of blocks in the order of its events: what a policy of order looks like. */
function sessionStrips(finding, colours, words) {
    const { sessions = [], policy } = finding;
    if (sessions.length === 0)
        return '';
    const expected = policy?.kind === 'association' ? policy.consequent : undefined;
    const look = { expected, partners: new Set(partnersOf(finding)), colours, words };
    const columns = column('baseline', finding, look) + column('current', finding, look);
    return (`<div class="strips"><h4>${(0,html_elements/* ours */.Od)(words.html.strips)} <span class="soft">${(0,html_elements/* ours */.Od)(words.html.stripsNote)}</span></h4>` +
        `<div class="columns">${columns}</div>${legend(sessions, look)}</div>`);
}

;// CONCATENATED MODULE: ./lib/report/html/finding.js









function figures(finding, words) {
    const { baseline, current } = finding;
    const [before, now] = (0,pair/* findingPair */.w)(finding, words.notation);
    if (!(0,pair/* isShare */.G)(finding)) {
        return `<p class="figure">${(0,html_elements/* ours */.Od)(`${before} → ${now}`)}</p>`;
    }
    const label = `${(0,html_elements/* spoken */.vg)((0,report_words/* findingWords */.Hu)(finding, words))}: ${(0,html_elements/* ours */.Od)(`${words.table.baseline} ${before}, ${words.table.current} ${now}`)}`;
    return dumbbell(baseline, current, label, words);
}
const statistics = ({ test }, words) => `${words.pRaw} ${(0,numbers/* pValue */.sp)(test.p_value, words.notation)}, ${words.pAdjusted} ${(0,numbers/* pValue */.sp)(test.adjusted_p_value, words.notation)}`;
/** The numbers behind the picture, where the explanation does not tell them. */
function finding_numbers(finding, words) {
    const { baseline, current, test } = finding;
    if (!(0,pair/* isShare */.G)(finding) || finding.explanation.details.length > 0) {
        return `<p>${(0,html_elements/* ours */.Od)(statistics(finding, words))}</p>`;
    }
    const row = (head, side) => [
        (0,html_elements/* ours */.Od)(head),
        (0,html_elements/* ours */.Od)(side.confidence === null ? '–' : (0,numbers/* percent */.KN)(side.confidence, 1, words.notation)),
        (0,html_elements/* ours */.Od)((0,numbers/* percentRange */.nC)(side.interval, words.notation)),
        (0,html_elements/* ours */.Od)(`${(0,numbers/* grouped */.zD)(side.kept)} / ${(0,numbers/* grouped */.zD)(side.events)}`),
        (0,html_elements/* ours */.Od)((0,numbers/* grouped */.zD)(side.sessions))
    ];
    const columns = [
        words.table.pair,
        words.table.confidence,
        words.interval,
        words.counts,
        words.sessionsHead
    ].map((head, i) => ({ head: (0,html_elements/* ours */.Od)(head), numeric: i > 0 }));
    const sides = [row(words.table.baseline, baseline), row(words.table.current, current)];
    const change = `${words.changeBy}: ${(0,numbers/* points */.WR)(test.delta)} ${words.pointsUnit}`;
    const interval = test.interval === null
        ? ''
        : ` (${words.interval} ${(0,numbers/* points */.WR)(test.interval[0])} … ${(0,numbers/* points */.WR)(test.interval[1])})`;
    return `${(0,html_elements/* table */.tp)(words.counts, columns, sides)}<p>${(0,html_elements/* ours */.Od)(`${change}${interval}; ${statistics(finding, words)}`)}</p>`;
}
function more(finding, words) {
    const { explanation, accepted } = finding;
    const evidence = finding.evidence.map(({ file, line, session }) => (0,html_elements/* code */.aY)(`${file}:${line}`) + (session === '' ? '' : ` ${(0,html_elements/* ours */.Od)(words.inSession)} ${(0,html_elements/* code */.aY)(session, 120)}`));
    const variants = finding.variants.map((policy) => (0,html_elements/* phrase */.MZ)((0,report_words/* policyWords */.gF)(policy, words)));
    const titled = (title, body) => (body === '' ? '' : `<h4>${(0,html_elements/* ours */.Od)(title)}</h4>${body}`);
    const details = explanation.details.slice(carrier(finding) === undefined ? 0 : 1);
    return [
        finding_numbers(finding, words),
        (0,html_elements/* list */.p_)(details.map(html_elements/* sentence */.em)),
        explanation.counterfactual === null ? '' : `<p>${(0,html_elements/* sentence */.em)(explanation.counterfactual)}</p>`,
        titled(words.nextSteps, (0,html_elements/* list */.p_)((0,findings/* standingAdvice */.N6)(finding).map(html_elements/* sentence */.em))),
        titled((0,markdown_evidence/* evidenceTitle */.I)(finding, words), evidence.length === 0
            ? ''
            : `<ul class="evidence">${evidence.map((line) => `<li>${line}</li>`).join('')}</ul>`),
        titled(words.variants, (0,html_elements/* list */.p_)(variants)),
        accepted === null
            ? ''
            : `<p>${(0,html_elements/* ours */.Od)(words.acceptedHead)}: ${(0,html_elements/* sentence */.em)(accepted.reason)}${accepted.expires === undefined ? '' : ` (${(0,html_elements/* ours */.Od)(words.acceptedUntil)} ${(0,html_elements/* code */.aY)(accepted.expires)})`}${accepted.lapsed === undefined ? '' : `; ${(0,html_elements/* ours */.Od)(words.lapsed)}: ${(0,html_elements/* sentence */.em)(accepted.lapsed)}`}</p>`,
        `<p>${(0,html_elements/* ours */.Od)(words.acceptEntry)}: ${(0,html_elements/* code */.aY)((0,findings/* acceptedEntry */.mG)(finding, words), 1000)}</p>`
    ].join('');
}
const MOST_IN_OVERVIEW = 12;
/** A line a finding, with the way to it: what fits on the first screen. */
function overview(findings, words) {
    if (findings.length < 2)
        return '';
    const lines = findings.slice(0, MOST_IN_OVERVIEW).map((finding, i) => {
        const { severity } = finding;
        const [before, now] = (0,pair/* findingPair */.w)(finding, words.notation);
        return (`<li><span class="badge ${severity}">${(0,html_elements/* ours */.Od)(words.change[(0,report_verdict/* changeName */.m9)(finding)])}</span> ` +
            `<a href="#finding-${i + 1}">${(0,html_elements/* phrase */.MZ)((0,report_words/* findingWords */.Hu)(finding, words))}</a> <strong>${(0,html_elements/* ours */.Od)(`${before} → ${now}`)}</strong></li>`);
    });
    const rest = findings.length - lines.length;
    return `<ol class="overview">${lines.join('')}</ol>${rest > 0 ? `<p>${(0,html_elements/* ours */.Od)(words.more(rest))}</p>` : ''}`;
}
/** "All of it comes from amount>=100": what carries the change is worth more than any number. */
const carrier = ({ explanation }) => explanation.computed?.carried_by == null ? undefined : explanation.details[0];
/** One finding: what it is about, the picture, the reason; the rest folded. */
function findingArticle(finding, number, colours, words) {
    const change = (0,report_verdict/* changeName */.m9)(finding);
    const badge = `<span class="badge ${finding.severity}">${(0,html_elements/* ours */.Od)(words.change[change])}</span>`;
    const said = finding.explanation.summary === '' ? (0,html_elements/* ours */.Od)(words.meaning[change]) : (0,html_elements/* sentence */.em)(finding.explanation.summary);
    const carried = carrier(finding);
    return (`<article class="finding ${finding.severity}" aria-labelledby="finding-${number}">` +
        `<div class="told"><h3 id="finding-${number}">${badge} ${(0,html_elements/* phrase */.MZ)((0,report_words/* findingWords */.Hu)(finding, words))}</h3>` +
        `<p>${said}</p>${carried === undefined ? '' : `<p>${(0,html_elements/* sentence */.em)(carried)}</p>`}</div>${figures(finding, words)}` +
        `${sessionStrips(finding, colours, words)}${(0,html_elements/* folded */.TM)((0,html_elements/* ours */.Od)(words.detailsOf), more(finding, words))}</article>`);
}

;// CONCATENATED MODULE: ./lib/report/html/lists.js




/** What is no finding: what could not be judged, what changed around the agent, what was read and what was left out. */
function unjudged(title, note, policies, words) {
    const rows = policies
        .slice(0, 200)
        .map(({ policy, baseline, current, reason, sessions_needed }) => [
        (0,html_elements/* phrase */.MZ)((0,report_words/* policyWords */.gF)(policy, words)),
        (0,html_elements/* ours */.Od)((0,numbers/* percentPair */.oi)(baseline.confidence, current.confidence, words.notation).join(' → ')),
        (0,html_elements/* ours */.Od)(`${(0,numbers/* grouped */.zD)(baseline.kept)}/${(0,numbers/* grouped */.zD)(baseline.events)} → ${(0,numbers/* grouped */.zD)(current.kept)}/${(0,numbers/* grouped */.zD)(current.events)}`),
        `${(0,html_elements/* sentence */.em)((0,report_words/* ended */.v6)(reason))}${sessions_needed === null ? '' : ` ${(0,html_elements/* ours */.Od)(words.sessionsNeeded((0,numbers/* grouped */.zD)(sessions_needed)))}`}`
    ]);
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
const policies = (title, list_, words) => list_.length === 0
    ? ''
    : (0,html_elements/* folded */.TM)(`${(0,html_elements/* ours */.Od)(title)} (${list_.length})`, (0,html_elements/* list */.p_)(list_.map((policy) => (0,html_elements/* phrase */.MZ)((0,report_words/* policyWords */.gF)(policy, words)))));
function unjudgedLists(result, words) {
    return (unjudged(words.notExercised(result.not_exercised.length), words.notExercisedNote, result.not_exercised, words) +
        unjudged(words.undecided(result.undecided.length), words.undecidedNote, result.undecided, words) +
        unjudged(words.mixOnly(result.mix_only.length), words.mixOnlyNote, result.mix_only, words));
}
function baselineChanges(result, words) {
    const edits = result.baseline_changes;
    if (edits === null)
        return '';
    return (policies(words.addedTitle, edits.added, words) +
        policies(words.removedTitle, edits.removed, words) +
        policies(words.changedTitle, edits.changed, words));
}
function conditions(result, words) {
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
    const rows = result.vitals.map(({ name, unit, baseline, current, p_value }) => {
        const isShare = unit === 'share';
        const value = (x) => (0,html_elements/* ours */.Od)(x !== null && isShare ? (0,numbers/* percent */.KN)(x, 1, words.notation) : (0,numbers/* short */.h0)(x));
        const measured = isShare || unit === '' || name.includes(unit) ? '' : `, ${unit}`;
        return [
            `${(0,html_elements/* phrase */.MZ)((0,report_words/* vitalWords */.YO)(name, words))}${(0,report_escape.html)(measured)}`,
            value(baseline),
            value(current),
            (0,html_elements/* ours */.Od)((0,numbers/* pValue */.sp)(p_value, words.notation))
        ];
    });
    const columns = [
        { head: (0,html_elements/* ours */.Od)(words.table.vital) },
        { head: (0,html_elements/* ours */.Od)(words.table.baseline), numeric: true },
        { head: (0,html_elements/* ours */.Od)(words.table.current), numeric: true },
        { head: (0,html_elements/* ours */.Od)(words.pRaw), numeric: true }
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
        .slice(0, 500)
        .map(({ path, format, events, sessions, skipped }) => [
        (0,html_elements/* code */.aY)(path),
        (0,html_elements/* code */.aY)(format, 60),
        (0,html_elements/* ours */.Od)((0,numbers/* grouped */.zD)(events)),
        (0,html_elements/* ours */.Od)((0,numbers/* grouped */.zD)(sessions)),
        (0,html_elements/* ours */.Od)((0,numbers/* grouped */.zD)(skipped))
    ]));
    const skipped = (0,html_elements/* list */.p_)(read.skipped.map(({ reason, count, file, line }) => `${(0,html_elements/* sentence */.em)(reason)}: ${(0,numbers/* grouped */.zD)(count)}${file === '' ? '' : `; ${(0,html_elements/* ours */.Od)(words.firstAt)} ${(0,html_elements/* code */.aY)(`${file}:${line}`)}`}`));
    const dropped = (0,html_elements/* list */.p_)(read.dropped_keys.map(({ key, reason }) => `${(0,html_elements/* code */.aY)(key)}: ${(0,html_elements/* sentence */.em)(reason)}`));
    const redacted = (0,html_elements/* list */.p_)(read.redacted.map(({ rule, count }) => `${(0,html_elements/* code */.aY)(rule)}: ${(0,numbers/* grouped */.zD)(count)}`));
    const parameters = (0,html_elements/* table */.tp)(words.html.parameters, [{ head: (0,html_elements/* ours */.Od)(words.html.option) }, { head: (0,html_elements/* ours */.Od)(words.html.value) }], Object.entries(result.parameters).map(([name, value]) => [
        (0,html_elements/* code */.aY)(name),
        Array.isArray(value) ? value.map((item) => (0,html_elements/* code */.aY)(item)).join(' ') : (0,html_elements/* code */.aY)(String(value))
    ]));
    const part = (title, body) => (body === '' ? '' : `<h3>${(0,html_elements/* ours */.Od)(title)}</h3>${body}`);
    return [
        `<p>${(0,html_elements/* ours */.Od)(words.read((0,numbers/* grouped */.zD)(read.events), (0,numbers/* grouped */.zD)(read.sessions), words.files(read.files.length)))}.${read.duplicates > 0 ? ` ${(0,html_elements/* ours */.Od)(words.duplicates((0,numbers/* grouped */.zD)(read.duplicates)))}.` : ''}</p>`,
        part(words.skippedTitle, skipped),
        part(result.baseline === null ? words.droppedKeys : words.droppedKeysBefore, dropped),
        part(words.redacted, redacted),
        part(words.assumptions, (0,html_elements/* list */.p_)(result.assumptions.map(html_elements/* sentence */.em))),
        (0,html_elements/* folded */.TM)((0,html_elements/* ours */.Od)(words.html.files), files),
        (0,html_elements/* folded */.TM)((0,html_elements/* ours */.Od)(words.html.parameters), parameters)
    ].join('');
}

// EXTERNAL MODULE: ./lib/report/html/map.js
var map = __webpack_require__(8892);
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
    return ((0,html_elements/* table */.tp)(words.html.mix, [
        { head: (0,html_elements/* ours */.Od)(words.html.action) },
        { head: (0,html_elements/* ours */.Od)(words.table.pair), numeric: true },
        { head: (0,html_elements/* ours */.Od)(words.html.share) },
        { head: (0,html_elements/* ours */.Od)(words.html.events), numeric: true }
    ], cells) + (rest > 0 ? `<p>${(0,html_elements/* ours */.Od)(words.more(rest))}</p>` : ''));
}

// EXTERNAL MODULE: ./lib/report/html/page.js + 2 modules
var page = __webpack_require__(8152);
// EXTERNAL MODULE: ./lib/report/html/policies.js
var html_policies = __webpack_require__(7382);
// EXTERNAL MODULE: ./lib/report/html/thresholds.js
var html_thresholds = __webpack_require__(9288);
;// CONCATENATED MODULE: ./lib/report/html/report.js

















/** More findings than anyone reads one by one; they are all in `result.json`. */
const MOST_FINDINGS = 200;
const number = (value, otherwise) => (typeof value === 'number' ? value : otherwise);
function tiles(result, words) {
    const { open, accepted } = (0,ranking/* split */.l)(result.findings);
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
function notices(result, presentation, countsOnly, words) {
    const changed = result.conditions.filter((condition) => condition.changed);
    const names = changed.filter(({ name }) => name !== '').map(({ name }) => (0,html_elements/* code */.aY)(name));
    const step = result.outcome === 'no-baseline'
        ? `${(0,html_elements/* ours */.Od)(words.steps['no-baseline'])} ${(0,html_elements/* code */.aY)((0,verdict/* updateCommand */.hi)(result, presentation, countsOnly), 600)}`
        : result.outcome === 'no-logs' || result.outcome === 'insufficient-data'
            ? (0,html_elements/* ours */.Od)(words.steps[result.outcome])
            : '';
    const seen = result.detectable !== null && result.detectable > 0 && countsOnly && result.outcome !== 'drift'
        ? (0,html_elements/* ours */.Od)(words.seen((0,numbers/* toPoints */.XO)(result.detectable)))
        : '';
    return [
        changed.length > 0
            ? `<p class="notice">${(0,html_elements/* ours */.Od)(words.conditionsChanged(changed.length))} ${names.join(', ')}</p>`
            : '',
        // What the explanation recommends says the same, and more exactly.
        step === '' || result.explanation.recommendations.length > 0 ? '' : `<p>${step}</p>`,
        seen === '' ? '' : `<p>${seen}</p>`
    ].join('');
}
function footer(result, presentation, words) {
    const run = (0,report_presentation/* webAddress */.D)(presentation.runUrl);
    const { baseline } = result;
    const sha = presentation.headSha;
    const parts = [
        run === undefined ? '' : `<a href="${(0,report_escape.html)(run)}" rel="noreferrer">${(0,html_elements/* ours */.Od)(words.footer.run)}</a>`,
        sha !== undefined && /^[0-9a-f]{7,64}$/i.test(sha)
            ? `${(0,html_elements/* ours */.Od)(words.footer.head)} ${(0,html_elements/* code */.aY)(sha.slice(0, 7))}`
            : '',
        `policyminer ${(0,report_escape.html)(presentation.toolVersion)}`,
        baseline === null
            ? ''
            : (0,html_elements/* ours */.Od)(words.footer.rests[baseline.evidence]((0,numbers/* grouped */.zD)(baseline.evidence === 'rates' ? baseline.events : baseline.sessions))),
        baseline === null ? '' : (0,html_elements/* ours */.Od)(`${words.footer.alpha} ${(0,report_verdict/* alphaOf */.Qq)(result)}`)
    ].filter((part) => part !== '');
    return `<p>${parts.join(' · ')}</p><p>${(0,html_elements/* ours */.Od)(words.footer.correlation)}</p>`;
}
/** The same steps as in the comment, without those that point from it to this page. */
function nextSteps(result, presentation, open, words) {
    const recommended = result.explanation.recommendations.map(html_elements/* sentence */.em);
    if (result.outcome !== 'drift' || open.length === 0)
        return (0,html_elements/* list */.p_)(recommended);
    return (0,html_elements/* list */.p_)([
        ...(open.some(({ evidence }) => evidence.length > 0) ? [(0,html_elements/* ours */.Od)(words.notIntended)] : []),
        ...recommended,
        `${(0,html_elements/* ours */.Od)(words.acceptOne)} ${(0,html_elements/* code */.aY)(presentation.baselinePath)}${(0,html_elements/* ours */.Od)(words.marks.stop)}`
    ]);
}
/** `report.html`: the result as one page that needs nothing but itself. */
function renderHtml(whole, presentation, options = {}) {
    const words = (0,labels/* labelsIn */.xS)(whole);
    const countsOnly = options.countsOnly ?? false;
    const result = countsOnly ? (0,counts_only/* countsOnlyResult */.E)(whole, words) : whole;
    const { open, accepted } = (0,ranking/* split */.l)(result.findings);
    const counts = (0,report_verdict/* changeCounts */.Zg)(result, words);
    const title = options.title ?? words.verdict[result.outcome] + (counts === '' ? '' : `: ${counts}`);
    const tone = result.failed
        ? 'failed'
        : result.outcome === 'clean' || result.outcome === 'drift'
            ? result.outcome
            : '';
    const key = presentation.reportKey === undefined ? '' : `<p class="soft">${(0,html_elements/* code */.aY)(presentation.reportKey)}</p>`;
    const icon = options.title === undefined ? `<span aria-hidden="true">${(0,report_verdict/* verdictIcon */.f2)(result)}</span> ` : '';
    const said = result.explanation.summary === '' || countsOnly
        ? ''
        : `<p class="lead">${(0,html_elements/* sentence */.em)(result.explanation.summary)}</p>`;
    const judged = result.outcome === 'drift' || result.failed;
    const gate = said === '' && judged ? `<p>${(0,html_elements/* ours */.Od)(result.failed ? words.failed : words.passed)}</p>` : '';
    const colours = coloursOf(result.findings);
    const articles = withRoom(open.slice(0, MOST_FINDINGS)).map((finding, i) => findingArticle(finding, i + 1, colours, words));
    const rest = open.length - articles.length;
    const findings = articles.length === 0
        ? ''
        : `${articles.join('')}${rest > 0 ? `<p>${(0,html_elements/* ours */.Od)(words.more(rest))}</p>` : ''}<p class="soft">${(0,html_elements/* ours */.Od)(words.html.scale)} ${(0,html_elements/* ours */.Od)(words.chanceNote((0,report_verdict/* alphaOf */.Qq)(result)))}</p>`;
    const acceptedArticles = accepted
        .slice(0, MOST_FINDINGS)
        .map((finding) => ({ ...finding, sessions: [] }))
        .map((finding, i) => findingArticle(finding, open.length + i + 1, colours, words));
    const changed = new Set(result.findings.flatMap(({ policy }) => policy?.policy_id ?? []));
    const thresholds = {
        support: number(result.parameters['min-support'], 0.05),
        confidence: number(result.parameters['min-confidence'], 0.6),
        lift: number(result.parameters['min-lift'], 1)
    };
    const compared = result.outcome === 'drift' || result.outcome === 'clean' || result.outcome === 'insufficient-data';
    // Counted, not mined anew: then of what the table shows.
    const all = (options.grid === undefined ? undefined : options.policies) ?? result.policies;
    const sections = [
        ['findings', words.html.findings, findings || (compared ? `<p>${(0,html_elements/* ours */.Od)(words.html.noFindings)}</p>` : '')],
        ['next-steps', words.nextSteps, nextSteps(result, presentation, open, words)],
        [
            'accepted',
            words.html.acceptedTitle,
            acceptedArticles.length === 0
                ? ''
                : (0,html_elements/* folded */.TM)((0,html_elements/* ours */.Od)(words.accepted(accepted.length)), acceptedArticles.join(''))
        ],
        ['unjudged', words.html.unjudged, unjudgedLists(result, words)],
        ['baseline-changes', words.baselineChanges.replace(/:$/, ''), baselineChanges(result, words)],
        [
            'policies-section',
            words.html.allPolicies,
            (0,html_policies/* policyTable */.J)(result.policies, result.policies_total, changed, words)
        ],
        ['map', words.html.map, (0,map/* policyMap */.t)(all, thresholds, options.grid ?? (0,html_thresholds/* countedGrid */.d)(all, thresholds), words)],
        ['mix', words.html.mix, countsOnly ? '' : actionMix(options.actions ?? {}, words)],
        ['conditions', words.conditions, conditions(result, words)],
        ['vitals', words.vitals, vitals(result, words)],
        ['inputs', words.inputs, inputs(result, words)]
    ];
    const filled = sections.filter(([, , body]) => body !== '');
    const links = filled.map(([id, name]) => `<a href="#${id}">${(0,html_elements/* ours */.Od)(name)}</a>`);
    const contents = `<nav aria-label="${(0,html_elements/* ours */.Od)(words.html.contents)}">${links.join(' ')}</nav>`;
    return (0,page/* page */.M)(title, {
        header: `<h1${tone === '' ? '' : ` class="${tone}"`}>${icon}${(0,html_elements/* ours */.Od)(title)}</h1>${key}${said}${gate}${tiles(result, words)}${notices(result, presentation, countsOnly, words)}${overview(open, words)}${contents}`,
        main: filled.map(([id, name, body]) => (0,html_elements/* section */.uW)(id, (0,html_elements/* ours */.Od)(name), body)).join('\n'),
        footer: footer(result, presentation, words)
    }, words);
}


/***/ })

};
