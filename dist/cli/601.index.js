export const id = 601;
export const ids = [601,288];
export const modules = {

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   vg: () => (/* binding */ spoken),
/* harmony export */   xG: () => (/* binding */ LONGEST_TEXT)
/* harmony export */ });
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2894);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4701);
/* harmony import */ var _shortened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7322);




/** Strings of HTML. What comes from outside passes `text`; attributes are ours or pass `html`. */
/** A text of the log, whole in `result.json`. */
const LONGEST_TEXT = 400;
/** Longer ones can be wider than a column, or what is left of a phone's line. */
const UNBROKEN = 18;
/** Long names break after an underscore rather than within a word. */
const breakable = (escaped) => escaped.length > UNBROKEN ? escaped.replace(/_(?=[^_])/g, '_<wbr>') : escaped;
/** Text of the log as code, cut to a length that a page can show; whole in `result.json`. */
const code = (value, most = LONGEST_TEXT) => `<code>${breakable((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenedName */ .c)(value === '' ? '""' : value, most)))}</code>`;
/** Words and numbers of ours; their no-break spaces, which the escaping would show, become entities. */
const ours = (text) => text
    .split(/([\u00a0\u202f])/)
    .map((piece) => (piece === '\u00a0' ? '&nbsp;' : piece === '\u202f' ? '&#8239;' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(piece)))
    .join('');
const phrase = (said) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .written */ .Mp)(said, (text) => code(text), ours);
/** A phrase as text alone, for labels that screen readers speak. Escaped. */
const spoken = (said) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)((0,_shortened_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .raw */ .lS)(said), LONGEST_TEXT));
/** A sentence of the explanation; the parts it marks as quoted become code. */
function sentence(text) {
    const longest = 2000;
    if ((0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(text).length > longest)
        return ours((0,_shortened_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)((0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(text), longest));
    return (0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .segments */ .JF)(text)
        .map((part) => (part.quoted ? code(part.text) : ours(part.text)))
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
function table(label, columns, rows, layout = '') {
    if (rows.length === 0)
        return '';
    const heads = columns.map(({ head, numeric }) => `<th scope="col"${numeric ? ' class="n"' : ''}>${head}</th>`);
    const cellOf = (column) => column?.numeric ? ` class="n"${layout === '' ? '' : named(column.head)}` : '';
    const body = rows.map((cells) => `<tr>${cells.map((cell, i) => `<td${cellOf(columns[i])}>${cell}</td>`).join('')}</tr>`);
    return `<div class="scroll${layout === '' ? '' : ` ${layout}`}" role="group" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(label)}" tabindex="0"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
/** A length or place on a picture, in percent of it. */
const at = (share) => `${Number((Math.min(1, Math.max(0, share)) * 100).toFixed(2))}%`;


/***/ }),

/***/ 8892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ policyMap)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8888);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4297);




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
        `${heads.confidence} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(policy.confidence, 1, notation)}`,
        `${heads.support} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(policy.support, 1, notation)}`
    ];
    const label = (0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .spoken */ .vg)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .policyWords */ .gF)(policy, words)) + (0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(marks.colon + rates.join(marks.comma));
    return `<circle class="policy ${policy.kind}${look === '' ? '' : ` ${look}`}" cx="${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__.at)(across(policy.support))}" cy="${down(policy.confidence)}" r="5"><title>${label}</title></circle>`;
}
/** How many policies each pair of thresholds gives, written where the two cross. */
const crossings = ({ confidences, supports, counts }, down) => confidences.flatMap((confidence, i) => supports.map((support, j) => `<text class="crossing" x="${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__.at)(across(support))}" y="${down(confidence)}" dx="3" dy="-3">${counts[i]?.[j]}</text>`));
/**
 * Support (logarithmic) against confidence: every policy a dot, the thresholds in force, where they are known, as lines, and at the crossings
 * of others how many policies they give. The table below holds the same numbers.
 */
function policyMap(policies, thresholds, grid, words) {
    if (policies.length + grid.others.length === 0)
        return '';
    const shown = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .strongestFirst */ .EJ)(policies).slice(0, MOST_DOTS);
    const hollow = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .strongestFirst */ .EJ)(grid.others).slice(0, MOST_HOLLOW);
    const start = axisStart([...shown, ...hollow], grid.confidences);
    const down = (confidence) => (0,_elements_js__WEBPACK_IMPORTED_MODULE_3__.at)((1 - confidence) / (1 - start));
    const xTicks = [...new Set([...SUPPORT_ENDS, ...grid.supports.filter((x) => x > LEAST_SUPPORT)])].map((x) => `<line class="grid" x1="${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__.at)(across(x))}" x2="${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__.at)(across(x))}" y1="0%" y2="100%"/><text class="tick" x="${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__.at)(across(x))}" y="100%" dy="18" text-anchor="middle">${Number((x * 100).toFixed(1))}%</text>`);
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
            `<line class="threshold" x1="${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__.at)(across(thresholds.support))}" x2="${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__.at)(across(thresholds.support))}" y1="0%" y2="100%"/>`;
    const dots = [
        ...hollow.map((policy) => dot(policy, 'hollow', down, words)),
        ...shown.map((policy) => dot(policy, '', down, words))
    ];
    const kinds = [...new Set([...shown, ...hollow].map(({ kind }) => kind))].sort();
    const legend = kinds
        .map((kind) => `<li><svg width="14" height="14" aria-hidden="true"><circle class="policy ${kind}" cx="7" cy="7" r="5"/></svg> ${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(words.kind[kind])}</li>`)
        .join('');
    const note = [
        ...(thresholds === undefined
            ? []
            : [
                words.html.mapNote((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(thresholds.confidence, 0, words.notation), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(thresholds.support, 0, words.notation))
            ]),
        ...(hollow.length > 0 ? [words.html.mapHollow(hollow.length)] : [])
    ].join(' ');
    return (`${note === '' ? '' : `<p>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(note)}</p>`}<ul class="legend">${legend}</ul><div class="map"><span class="axis y">${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(words.table.confidence)}</span>` +
        `<svg height="320" role="img" aria-label="${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(words.html.mapLabel(dots.length))}">${xTicks.join('')}${yTicks.join('')}${lines}${dots.join('')}${crossings(grid, down).join('')}</svg>` +
        `<span class="axis x">${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(words.table.support)}</span></div>` +
        gridTable(grid, thresholds, words) +
        (0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)((0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(words.html.gridOthers(grid.others.length)), others(grid.others, words)));
}
/** What the hollow dots are: these policies stand in no other table. */
function others(policies, words) {
    const { table: heads, notation } = words;
    const rows = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .strongestFirst */ .EJ)(policies)
        .slice(0, MOST_HOLLOW)
        .map((policy) => [
        (0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .policyWords */ .gF)(policy, words)),
        (0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(policy.confidence, 1, notation)),
        (0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(policy.support, 1, notation)),
        (0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(policy.lift, notation))
    ]);
    const columns = [heads.policy, heads.confidence, heads.support, heads.lift].map((head, i) => ({
        head: (0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(head),
        numeric: i > 0
    }));
    const rest = policies.length - rows.length;
    return ((0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(words.html.gridOthers(policies.length), columns, rows, 'stack') +
        (rest > 0 ? `<p>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(words.more(rest))}</p>` : ''));
}
function gridTable(grid, thresholds, words) {
    const { confidences, supports, counts, mined } = grid;
    const step = (value, own) => (0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`≥ ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(value, 0, words.notation)}`) +
        (value === own ? ` <span class="own">${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(words.html.inForce)}</span>` : '');
    const columns = [
        { head: (0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(words.html.gridHead) },
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
    return (`<h3>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(words.html.gridTitle)}</h3><p class="soft">${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(mined ? words.html.gridMined : words.html.gridCounted)}</p>` +
        `<div class="thresholds">${(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(words.html.gridTitle, columns, rows)}</div>`);
}


/***/ }),

/***/ 8152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ page)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
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


/***/ }),

/***/ 7382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ policyTable)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _policy_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4297);



/**
 * All policies in the order given. Without scripts it is a plain table; with them it sorts by any column and filters.
 *
 * @param changed ids of policies that a finding is about
 */
function policyTable(policies, total, changed, words) {
    if (policies.length === 0)
        return '';
    const rows = policies.map((policy) => row(policy, changed.has(policy.policy_id), words));
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
    const columns = heads.map(([head, type]) => `<th scope="col" data-sort="${type}"${type === 'number' ? ' class="n"' : ''}>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(head)}</th>`);
    const options = kinds.map((kind) => `<option value="${kind}">${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.kind[kind])}</option>`);
    const rest = total - policies.length;
    return (`<form class="filter" id="filter" hidden><label>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.html.find)} <input type="search" id="find"></label> ` +
        `<label>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.table.kind)} <select id="kind"><option value="">${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.html.showAll)}</option>${options.join('')}</select></label> ` +
        `<label class="order">${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.html.sortBy)} <select id="order"><option value="">–</option>${heads.map(([head], i) => `<option value="${i}">${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(head)}</option>`).join('')}</select></label> ` +
        `<output id="shown" for="find kind" data-none="${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.html.noMatch)}"></output></form>` +
        `<div class="scroll tall stack" role="group" aria-label="${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.html.allPolicies)}" tabindex="0"><table id="policies"><thead><tr>${columns.join('')}</tr></thead>` +
        `<tbody>${rows.join('')}</tbody></table></div>${rest > 0 ? `<p>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.more(rest))}</p>` : ''}`);
}
function row(policy, changed, words) {
    const { evidence } = policy;
    const kept = evidence === undefined ? '–' : (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(evidence.kept)} / ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(evidence.events)}`);
    const flags = [
        policy.status === 'mined' ? '' : `<span class="badge note">${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.status[policy.status])}</span>`,
        changed ? `<span class="badge warning">${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.html.changedFlag)}</span>` : ''
    ].filter((flag) => flag !== '');
    const note = policy.note === undefined ? '' : `<p>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(policy.note)}</p>`;
    return (`<tr data-kind="${policy.kind}"><td>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ)((0,_policy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .policyWords */ .gF)(policy, words))} ${flags.join(' ')}${note}</td>` +
        `<td class="n" data-value="${policy.confidence}"${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.table.confidence))}>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(policy.confidence, 1, words.notation))}</td>` +
        `<td class="n" data-value="${evidence?.events ?? -1}"${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.counts))}>${kept}</td>` +
        `<td class="n" data-value="${policy.support}"${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.table.support))}>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(policy.support, 1, words.notation))}</td>` +
        `<td class="n" data-value="${policy.lift}"${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.table.lift))}>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(policy.lift, words.notation))}</td>` +
        `<td>${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(words.kind[policy.kind])}</td><td class="id">${(0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(policy.policy_id, 40)}</td></tr>`);
}


/***/ }),

/***/ 9288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ countedGrid),
/* harmony export */   minedGrid: () => (/* binding */ minedGrid)
/* harmony export */ });
const CONFIDENCES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
/** Each confidence costs a whole mining, each support next to nothing. */
const FEW_CONFIDENCES = [0.5, 0.8, 0.95];
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


/***/ })

};
