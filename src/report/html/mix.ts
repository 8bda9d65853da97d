import { compareText } from '../../events/table.ts'
import type { Labels } from '../labels.ts'
import { grouped, percentPair } from '../numbers.ts'
import { at, code, ours, table } from './elements.ts'

type Actions = Readonly<Record<string, number>>

export interface ActionMix {
  readonly baseline?: Actions | undefined
  readonly current?: Actions | undefined
}

const MOST_ACTIONS = 40

/** Names come from the log: `constructor` and the like stand on every object. */
const eventsOf = (actions: Actions, action: string): number =>
  Object.hasOwn(actions, action) ? (actions[action] as number) : 0

const bar = (share: number, name: 'before' | 'now', y: number): string =>
  `<rect class="bar ${name}" x="0" y="${y}" width="${at(share)}" height="7"/>`

/** How often each action occurred, before and after, largest change first. Nothing unless both sides are known. */
export function actionMix({ baseline, current }: ActionMix, words: Labels): string {
  if (baseline === undefined || current === undefined) return ''
  const total = (actions: Actions) => Object.values(actions).reduce((sum, n) => sum + n, 0)
  const before = total(baseline)
  const now = total(current)
  if (before === 0 || now === 0) return ''
  const rows = [...new Set([...Object.keys(baseline), ...Object.keys(current)])]
    .map((action) => {
      const counts = [eventsOf(baseline, action), eventsOf(current, action)] as const
      return { action, counts, shares: [counts[0] / before, counts[1] / now] as const }
    })
    .sort(
      (a, b) =>
        Math.abs(b.shares[1] - b.shares[0]) - Math.abs(a.shares[1] - a.shares[0]) ||
        compareText(a.action, b.action)
    )
  const largest = Math.max(...rows.flatMap(({ shares }) => shares))
  const cells = rows
    .slice(0, MOST_ACTIONS)
    .map(({ action, counts, shares }) => [
      code(action),
      ours(percentPair(...shares, words.notation).join(' → ')),
      `<svg class="bars" height="18" aria-hidden="true">${bar(shares[0] / largest, 'before', 1)}${bar(shares[1] / largest, 'now', 10)}</svg>`,
      ours(`${grouped(counts[0])} → ${grouped(counts[1])}`)
    ])
  const rest = rows.length - cells.length
  const columns = [
    { head: ours(words.html.action) },
    { head: ours(words.table.pair), numeric: true },
    { head: ours(words.html.share) },
    { head: ours(words.html.events), numeric: true }
  ]
  const more = rest > 0 ? `<p>${ours(words.more(rest))}</p>` : ''
  return `<div class="mixed">${table(words.html.mix, columns, cells, 'stack')}</div>${more}`
}
