import type { Policy } from '../../policies/policy.ts'
import type { Labels } from '../labels.ts'
import { percent } from '../numbers.ts'
import { policyWords, strongestFirst } from '../words.ts'
import { at, ours, spoken, table } from './elements.ts'
import type { ThresholdGrid, Thresholds } from './thresholds.ts'

/** Dots beyond this many hide each other; the table holds them all. */
const MOST_DOTS = 300
const MOST_HOLLOW = 100
/** Supports span three decades: on a plain axis nearly all dots lie in its first tenth. */
const LEAST_SUPPORT = 0.001
const SUPPORT_TICKS = [0.001, 0.01, 0.1, 1] as const

const across = (support: number): number =>
  1 - Math.log10(Math.max(support, LEAST_SUPPORT)) / Math.log10(LEAST_SUPPORT)

/** The start of the confidence axis: the tenth below everything that is shown. */
function axisStart(policies: readonly Policy[], confidences: readonly number[]): number {
  const lowest = Math.min(...confidences, ...policies.map(({ confidence }) => confidence))
  return Math.max(0, Math.min(0.9, Math.floor(lowest * 10) / 10))
}

function dot(policy: Policy, hollow: boolean, down: (confidence: number) => string, words: Labels): string {
  const label = `${spoken(policyWords(policy, words))}: ${ours(`${words.table.confidence} ${percent(policy.confidence, 1, words.notation)}, ${words.table.support} ${percent(policy.support, 1, words.notation)}`)}`
  return `<circle class="policy ${policy.kind}${hollow ? ' hollow' : ''}" cx="${at(across(policy.support))}" cy="${down(policy.confidence)}" r="5"><title>${label}</title></circle>`
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
 * Support (logarithmic) against confidence: every policy a dot, the thresholds in force as lines, and at the crossings
 * of others how many policies they give. The table below holds the same numbers.
 */
export function policyMap(
  policies: readonly Policy[],
  thresholds: Thresholds,
  grid: ThresholdGrid,
  words: Labels
): string {
  if (policies.length + grid.others.length === 0) return ''
  const shown = strongestFirst(policies).slice(0, MOST_DOTS)
  const hollow = strongestFirst(grid.others).slice(0, MOST_HOLLOW)
  const start = axisStart([...shown, ...hollow], [thresholds.confidence, ...grid.confidences])
  const down = (confidence: number): string => at((1 - confidence) / (1 - start))
  const xTicks = SUPPORT_TICKS.map(
    (x) =>
      `<line class="grid" x1="${at(across(x))}" x2="${at(across(x))}" y1="0%" y2="100%"/><text class="tick" x="${at(across(x))}" y="100%" dy="18" text-anchor="middle">${Number((x * 100).toFixed(1))}%</text>`
  )
  const yTicks = [0, 0.25, 0.5, 0.75, 1].map((step) => {
    const y = start + step * (1 - start)
    return `<line class="grid" x1="0%" x2="100%" y1="${down(y)}" y2="${down(y)}"/><text class="tick" x="0%" dx="-8" y="${down(y)}" dy="4" text-anchor="end">${Number((y * 100).toFixed(1))}%</text>`
  })
  const { confidence, support } = thresholds
  const lines =
    `<line class="threshold" x1="0%" x2="100%" y1="${down(confidence)}" y2="${down(confidence)}"/>` +
    `<line class="threshold" x1="${at(across(support))}" x2="${at(across(support))}" y1="0%" y2="100%"/>`
  const dots = [
    ...hollow.map((policy) => dot(policy, true, down, words)),
    ...shown.map((policy) => dot(policy, false, down, words))
  ]
  const kinds = [...new Set([...shown, ...hollow].map(({ kind }) => kind))].sort()
  const legend = kinds
    .map(
      (kind) =>
        `<li><svg width="14" height="14" aria-hidden="true"><circle class="policy ${kind}" cx="7" cy="7" r="5"/></svg> ${ours(words.kind[kind])}</li>`
    )
    .join('')
  const note = [
    words.html.mapNote(percent(confidence, 0, words.notation), percent(support, 0, words.notation)),
    ...(hollow.length > 0 ? [words.html.mapHollow(hollow.length)] : [])
  ].join(' ')
  return (
    `<p>${ours(note)}</p><ul class="legend">${legend}</ul><div class="map"><span class="axis y">${ours(words.table.confidence)}</span>` +
    `<svg height="320" role="img" aria-label="${ours(words.html.mapLabel(dots.length))}">${xTicks.join('')}${yTicks.join('')}${lines}${dots.join('')}${crossings(grid, down).join('')}</svg>` +
    `<span class="axis x">${ours(words.table.support)}</span></div>` +
    gridTable(grid, thresholds, words)
  )
}

function gridTable(grid: ThresholdGrid, thresholds: Thresholds, words: Labels): string {
  const { confidences, supports, counts, mined } = grid
  const columns = [
    { head: ours(words.html.gridHead) },
    ...supports.map((support) => ({ head: ours(`≥ ${percent(support, 0, words.notation)}`), numeric: true }))
  ]
  const rows = confidences.map((confidence, i) => [
    ours(`≥ ${percent(confidence, 0, words.notation)}`),
    ...supports.map((support, j) => {
      const n = String(counts[i]?.[j])
      const inForce = confidence === thresholds.confidence && support === thresholds.support
      return inForce ? `<strong title="${ours(words.html.inForce)}">${n}</strong>` : n
    })
  ])
  return (
    `<h3>${ours(words.html.gridTitle)}</h3><p class="soft">${ours(mined ? words.html.gridMined : words.html.gridCounted)}</p>` +
    table(words.html.gridTitle, columns, rows)
  )
}
