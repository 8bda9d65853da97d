import type { Policy } from '../../policies/policy.ts'
import type { Labels } from '../labels.ts'
import { percent, short } from '../numbers.ts'
import { policyWords } from '../policy-words.ts'
import { strongestFirst } from '../ranking.ts'
import { at, folded, ours, phrase, spoken, table } from './elements.ts'
import type { ThresholdGrid, Thresholds } from './thresholds.ts'

/** Dots beyond this many hide each other; the table holds them all. */
const MOST_DOTS = 300
const MOST_HOLLOW = 100
/** Supports span three decades: on a plain axis nearly all dots lie in its first tenth. */
const LEAST_SUPPORT = 0.001
const SUPPORT_ENDS = [0.001, 1] as const
/** Part of the axis between two confidences that can both be named. */
const MIN_APART = 0.045

const across = (support: number): number =>
  1 - Math.log10(Math.max(support, LEAST_SUPPORT)) / Math.log10(LEAST_SUPPORT)

/** The start of the confidence axis: the tenth below everything that is shown. */
function axisStart(policies: readonly Policy[], confidences: readonly number[]): number {
  const lowest = Math.min(...confidences, ...policies.map(({ confidence }) => confidence))
  return Math.max(0, Math.min(0.9, Math.floor(lowest * 10) / 10))
}

/** Of these the ones that are so far from each other that their names do not touch; the first ones win. */
function apart(steps: readonly number[], distance: number): ReadonlySet<number> {
  const named = new Set<number>()
  for (const step of steps)
    if ([...named].every((other) => Math.abs(other - step) >= distance)) named.add(step)
  return named
}

function dot(
  policy: Policy,
  look: '' | 'hollow',
  down: (confidence: number) => string,
  words: Labels
): string {
  const { marks, notation, table: heads } = words
  const rates = [
    `${heads.confidence} ${percent(policy.confidence, 1, notation)}`,
    `${heads.support} ${percent(policy.support, 1, notation)}`
  ]
  const label = spoken(policyWords(policy, words)) + ours(marks.colon + rates.join(marks.comma))
  return `<circle class="policy ${policy.kind}${look === '' ? '' : ` ${look}`}" cx="${at(across(policy.support))}" cy="${down(policy.confidence)}" r="5"><title>${label}</title></circle>`
}

/** How many policies each pair of thresholds gives, written where the two cross. */
const crossings = ({ confidences, supports, counts }: ThresholdGrid, down: (confidence: number) => string) =>
  confidences.flatMap((confidence, i) =>
    supports.map(
      (support, j) =>
        `<text class="crossing" x="${at(across(support))}" y="${down(confidence)}" dx="3" dy="-3">${counts[i]?.[j]}</text>`
    )
  )

/**
 * Support (logarithmic) against confidence: every policy a dot, the thresholds in force, where they are known, as lines, and at the crossings
 * of others how many policies they give. The table below holds the same numbers.
 */
export function policyMap(
  policies: readonly Policy[],
  thresholds: Thresholds | undefined,
  grid: ThresholdGrid,
  words: Labels
): string {
  if (policies.length + grid.others.length === 0) return ''
  const shown = strongestFirst(policies).slice(0, MOST_DOTS)
  const hollow = strongestFirst(grid.others).slice(0, MOST_HOLLOW)
  const start = axisStart([...shown, ...hollow], grid.confidences)
  const down = (confidence: number): string => at((1 - confidence) / (1 - start))
  const xTicks = [...new Set([...SUPPORT_ENDS, ...grid.supports.filter((x) => x > LEAST_SUPPORT)])].map(
    (x) =>
      `<line class="grid" x1="${at(across(x))}" x2="${at(across(x))}" y1="0%" y2="100%"/><text class="tick" x="${at(across(x))}" y="100%" dy="18" text-anchor="middle">${Number((x * 100).toFixed(1))}%</text>`
  )
  const steps = [
    ...new Set([start, 1, ...(thresholds === undefined ? [] : [thresholds.confidence]), ...grid.confidences])
  ].filter((y) => y >= start)
  const named = apart(steps, MIN_APART * (1 - start))
  const yTicks = steps.map((y) => {
    const name = named.has(y)
      ? `<text class="tick" x="0%" dx="-8" y="${down(y)}" dy="4" text-anchor="end">${Number((y * 100).toFixed(1))}%</text>`
      : ''
    return `<line class="grid" x1="0%" x2="100%" y1="${down(y)}" y2="${down(y)}"/>${name}`
  })
  const lines =
    thresholds === undefined
      ? ''
      : `<line class="threshold" x1="0%" x2="100%" y1="${down(thresholds.confidence)}" y2="${down(thresholds.confidence)}"/>` +
        `<line class="threshold" x1="${at(across(thresholds.support))}" x2="${at(across(thresholds.support))}" y1="0%" y2="100%"/>`
  const dots = [
    ...hollow.map((policy) => dot(policy, 'hollow', down, words)),
    ...shown.map((policy) => dot(policy, '', down, words))
  ]
  const kinds = [...new Set([...shown, ...hollow].map(({ kind }) => kind))].sort()
  const legend = kinds
    .map(
      (kind) =>
        `<li><svg width="14" height="14" aria-hidden="true"><circle class="policy ${kind}" cx="7" cy="7" r="5"/></svg> ${ours(words.kind[kind])}</li>`
    )
    .join('')
  const note = [
    ...(thresholds === undefined
      ? []
      : [
          words.html.mapNote(
            percent(thresholds.confidence, 0, words.notation),
            percent(thresholds.support, 0, words.notation)
          )
        ]),
    ...(hollow.length > 0 ? [words.html.mapHollow(hollow.length)] : [])
  ].join(' ')
  return (
    `${note === '' ? '' : `<p>${ours(note)}</p>`}<ul class="legend">${legend}</ul><div class="map"><span class="axis y">${ours(words.table.confidence)}</span>` +
    `<svg height="320" role="img" aria-label="${ours(words.html.mapLabel(dots.length))}">${xTicks.join('')}${yTicks.join('')}${lines}${dots.join('')}${crossings(grid, down).join('')}</svg>` +
    `<span class="axis x">${ours(words.table.support)}</span></div>` +
    gridTable(grid, thresholds, words) +
    folded(ours(words.html.gridOthers(grid.others.length)), others(grid.others, words))
  )
}

/** What the hollow dots are: these policies stand in no other table. */
function others(policies: readonly Policy[], words: Labels): string {
  const { table: heads, notation } = words
  const rows = strongestFirst(policies)
    .slice(0, MOST_HOLLOW)
    .map((policy) => [
      phrase(policyWords(policy, words)),
      ours(percent(policy.confidence, 1, notation)),
      ours(percent(policy.support, 1, notation)),
      ours(short(policy.lift, notation))
    ])
  const columns = [heads.policy, heads.confidence, heads.support, heads.lift].map((head, i) => ({
    head: ours(head),
    numeric: i > 0
  }))
  const rest = policies.length - rows.length
  return (
    table(words.html.gridOthers(policies.length), columns, rows, 'stack') +
    (rest > 0 ? `<p>${ours(words.more(rest))}</p>` : '')
  )
}

function gridTable(grid: ThresholdGrid, thresholds: Thresholds | undefined, words: Labels): string {
  const { confidences, supports, counts, mined } = grid
  const step = (value: number, own?: number) =>
    ours(`≥ ${percent(value, 0, words.notation)}`) +
    (value === own ? ` <span class="own">${ours(words.html.inForce)}</span>` : '')
  const columns = [
    { head: ours(words.html.gridHead) },
    ...supports.map((support) => ({ head: step(support, thresholds?.support), numeric: true }))
  ]
  const rows = confidences.map((confidence, i) => [
    step(confidence, thresholds?.confidence),
    ...supports.map((support, j) => {
      const n = String(counts[i]?.[j])
      const isOwn = confidence === thresholds?.confidence && support === thresholds.support
      return isOwn ? `<strong>${n}</strong>` : `<span>${n}</span>`
    })
  ])
  return (
    `<h3>${ours(words.html.gridTitle)}</h3><p class="soft">${ours(mined ? words.html.gridMined : words.html.gridCounted)}</p>` +
    `<div class="thresholds">${table(words.html.gridTitle, columns, rows)}</div>`
  )
}
