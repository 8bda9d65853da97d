import type { Side } from '../../result.ts'
import type { Labels } from '../labels.ts'
import { grouped, percent, percentPair } from '../numbers.ts'
import { at, ours } from './elements.ts'

/** Middles of the two rows of the picture and the line below it where the axis is named; the style sheet has the same. */
const ROW = { before: 13, now: 39 } as const
const FLOOR = 52

/** Shares that all lie below the first, or above the second, would hardly be told from each other on the whole axis. */
const LOW = 0.2
const HIGH = 0.8
/** Lengths of an axis that shows only its low or its high end; halves of them are whole percents. */
const LENGTHS = [0.02, 0.1, 0.2, 0.4] as const

/** Start and end of an axis. */
export type Axis = readonly [from: number, to: number]

const WHOLE: Axis = [0, 1]

/**
 * The axis for these shares: from 0 to 100 %, or so much of an end of it that all of them and their intervals are seen.
 *
 * @param reach the ends of the intervals
 */
export function axisOf(shares: readonly (number | null)[], reach: readonly number[] = []): Axis {
  const known = shares.filter((share) => share !== null)
  if (known.length === 0) return WHOLE
  const all = [...known, ...reach]
  if (Math.max(...known) < LOW) {
    const to = LENGTHS.find((length) => Math.max(...all) <= length)
    return to === undefined ? WHOLE : [0, to]
  }
  if (Math.min(...known) > HIGH) {
    const length = LENGTHS.find((one) => Math.min(...all) >= 1 - one)
    return length === undefined ? WHOLE : [1 - length, 1]
  }
  return WHOLE
}

const placeOn =
  ([from, to]: Axis) =>
  (share: number): string =>
    at((share - from) / (to - from))

/** "20%": a place on an axis. */
const axisMark = (share: number, { notation }: Labels): string => percent(share, 0, notation)

/** Both ends of an axis, as far from each other as it is wide. */
export const axisEnds = (axis: Axis, words: Labels): string =>
  `<span class="ends">${axis.map((share) => `<span>${ours(axisMark(share, words))}</span>`).join('')}</span>`

/**
 * Baseline and current confidence with their intervals on one axis, each with its share and counts
 * beside it. Places are percentages of the width, so the picture fits a phone and a desktop with text of the same size.
 */
export function dumbbell(
  baseline: Side,
  current: Side,
  label: string,
  words: Labels,
  counted: (kept: string, events: string) => string = words.html.keptOf
): string {
  const { confidence: before } = baseline
  const { confidence: now } = current
  const axis = axisOf(
    [before, now],
    [baseline, current].flatMap(({ interval }) => interval ?? [])
  )
  const place = placeOn(axis)
  const ticks = [0, 0.5, 1]
    .map((x) => {
      const anchor = x === 0 ? 'start' : x === 1 ? 'end' : 'middle'
      const share = axis[0] + x * (axis[1] - axis[0])
      return `<text class="tick" x="${at(x)}" y="${FLOOR + 14}" text-anchor="${anchor}">${ours(axisMark(share, words))}</text>`
    })
    .join('')
  const move =
    before === null || now === null
      ? ''
      : `<line class="move" x1="${place(before)}" y1="${ROW.before}" x2="${place(now)}" y2="${ROW.now}"/>`
  const shares = percentPair(before, now, words.notation)
  const beside = (side: Side, name: 'before' | 'now') => {
    const counts =
      side.confidence === null ? words.neverOccurred : counted(grouped(side.kept), grouped(side.events))
    return `<div class="key ${name}"><dt>${ours(name === 'now' ? words.table.current : words.table.baseline)}</dt><dd><strong>${ours(shares[name === 'now' ? 1 : 0])}</strong> ${ours(counts)}</dd></div>`
  }
  return (
    `<div class="pair"><svg class="scale" role="img" aria-label="${label}">${ticks}${move}` +
    `${mark(baseline, 'before', place)}${mark(current, 'now', place)}</svg>` +
    `<dl>${beside(baseline, 'before')}${beside(current, 'now')}</dl></div>`
  )
}

/** A vital sign before and now: two bars from 0, the longer one over the whole width. */
export function values(
  [before, now]: readonly [number | null, number | null],
  shown: readonly [before: string, now: string],
  label: string,
  words: Labels
): string {
  const longest = Math.max(before ?? 0, now ?? 0)
  const bar = (value: number | null, name: 'before' | 'now') =>
    value === null || !(longest > 0)
      ? ''
      : `<rect class="bar ${name}" x="0" y="${ROW[name] - 6}" width="${at(value / longest)}" height="12" rx="2"/>`
  const beside = (name: 'before' | 'now') =>
    `<div class="key ${name}"><dt>${ours(name === 'now' ? words.table.current : words.table.baseline)}</dt><dd><strong>${ours(shown[name === 'now' ? 1 : 0])}</strong></dd></div>`
  return (
    `<div class="pair"><svg role="img" aria-label="${label}">${bar(before, 'before')}${bar(now, 'now')}</svg>` +
    `<dl>${beside('before')}${beside('now')}</dl></div>`
  )
}

/** Both shares on one line, for a cell beside the numbers. Empty where there is neither. */
export function miniature(before: number | null, now: number | null, axis: Axis): string {
  if (before === null && now === null) return ''
  const place = placeOn(axis)
  const dot = (share: number | null, name: 'before' | 'now') =>
    share === null ? '' : `<circle class="dot ${name}" cx="${place(share)}" cy="8" r="4.5"/>`
  const move =
    before === null || now === null
      ? ''
      : `<line class="move" x1="${place(before)}" x2="${place(now)}" y1="8" y2="8"/>`
  return `<svg class="mini" height="16" aria-hidden="true">${move}${dot(before, 'before')}${dot(now, 'now')}</svg>`
}

function mark(
  { confidence, interval }: Side,
  name: 'before' | 'now',
  place: (share: number) => string
): string {
  if (confidence === null) return ''
  const y = ROW[name]
  const range =
    interval === null
      ? ''
      : `<line class="range ${name}" x1="${place(interval[0])}" x2="${place(interval[1])}" y1="${y}" y2="${y}"/>`
  return `${range}<circle class="dot ${name}" cx="${place(confidence)}" cy="${y}" r="6"/>`
}
