import type { Side } from '../../result.ts'
import type { Labels } from '../labels.ts'
import { grouped, percentPair } from '../numbers.ts'
import { at, ours } from './elements.ts'

/** Middles of the two rows of the picture and the line below it where the axis is named; the style sheet has the same. */
const ROW = { before: 13, now: 39 } as const
const FLOOR = 52

/**
 * Baseline and current confidence with their intervals on one axis from 0 to 100 %, each with its share and counts
 * beside it. Places are percentages of the width, so the picture fits a phone and a desktop with text of the same size.
 */
export function dumbbell(
  baseline: Side,
  current: Side,
  label: string,
  words: Labels,
  counted: (kept: string, events: string) => string = words.html.keptOf
): string {
  const ticks = [0, 0.5, 1]
    .map((x) => {
      const anchor = x === 0 ? 'start' : x === 1 ? 'end' : 'middle'
      return `<text class="tick" x="${at(x)}" y="${FLOOR + 14}" text-anchor="${anchor}">${x * 100}%</text>`
    })
    .join('')
  const { confidence: before } = baseline
  const { confidence: now } = current
  const move =
    before === null || now === null
      ? ''
      : `<line class="move" x1="${at(before)}" y1="${ROW.before}" x2="${at(now)}" y2="${ROW.now}"/>`
  const shares = percentPair(before, now, words.notation)
  const beside = (side: Side, name: 'before' | 'now') => {
    const counts =
      side.confidence === null ? words.neverOccurred : counted(grouped(side.kept), grouped(side.events))
    return `<div class="key ${name}"><dt>${ours(name === 'now' ? words.table.current : words.table.baseline)}</dt><dd><strong>${ours(shares[name === 'now' ? 1 : 0])}</strong> ${ours(counts)}</dd></div>`
  }
  return (
    `<div class="pair"><svg class="scale" role="img" aria-label="${label}">${ticks}${move}` +
    `${mark(baseline, 'before')}${mark(current, 'now')}</svg>` +
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

/** Both shares on one line from 0 to 100 %, for a cell beside the numbers. Empty where there is neither. */
export function miniature(before: number | null, now: number | null): string {
  if (before === null && now === null) return ''
  const dot = (share: number | null, name: 'before' | 'now') =>
    share === null ? '' : `<circle class="dot ${name}" cx="${at(share)}" cy="8" r="4.5"/>`
  const move =
    before === null || now === null
      ? ''
      : `<line class="move" x1="${at(before)}" x2="${at(now)}" y1="8" y2="8"/>`
  return `<svg class="mini" height="16" aria-hidden="true">${move}${dot(before, 'before')}${dot(now, 'now')}</svg>`
}

function mark({ confidence, interval }: Side, name: 'before' | 'now'): string {
  if (confidence === null) return ''
  const y = ROW[name]
  const range =
    interval === null
      ? ''
      : `<line class="range ${name}" x1="${at(interval[0])}" x2="${at(interval[1])}" y1="${y}" y2="${y}"/>`
  return `${range}<circle class="dot ${name}" cx="${at(confidence)}" cy="${y}" r="6"/>`
}
