import type { Policy, PolicySet } from '../../policies/policy.ts'
import { html } from '../escape.ts'
import { labels } from '../labels.ts'
import { grouped } from '../numbers.ts'
import { strongestFirst } from '../ranking.ts'
import { shortened } from '../shortened.ts'
import { code, LONGEST_TEXT, ours, section } from './elements.ts'
import { policyMap } from './map.ts'
import { page } from './page.ts'
import { policyTable } from './policies.ts'
import { countedGrid } from './thresholds.ts'

const lowestTenth = (policies: readonly Policy[]): number =>
  Math.floor(Math.min(1, ...policies.map(({ confidence }) => confidence)) * 10) / 10

/** A saved policy set as a page: the table and the map, for `format --output-format html`. */
export function policySetHtml(
  set: PolicySet,
  maxPolicies: number,
  parameters: Readonly<Record<string, unknown>> = {}
): string {
  const words = labels
  const shown = strongestFirst(set.policies).slice(0, Math.max(0, Math.trunc(maxPolicies)))
  const tile = (value: number, label: string) =>
    `<li><strong>${ours(grouped(value))}</strong> <span>${ours(label)}</span></li>`
  const generated =
    set.generatedAt === undefined
      ? ''
      : `<p class="soft">${ours(words.html.generated)} ${code(set.generatedAt)}</p>`
  const { 'min-confidence': confidence, 'min-support': support } = parameters
  const thresholds =
    typeof confidence === 'number' && typeof support === 'number'
      ? { confidence, support, lift: 0 }
      : undefined
  const lowest = { support: 0, confidence: lowestTenth(shown), lift: 0 }
  return page(
    set.name,
    {
      header: `<h1>${html(shortened(set.name, LONGEST_TEXT))}</h1>${generated}<ul class="tiles">${tile(set.policies.length, words.html.policiesTile)}${tile(set.sourceLogs, words.html.events)}</ul>`,
      main: [
        section(
          'policies-section',
          ours(words.table.policies),
          policyTable(shown, set.policies.length, new Set(), words)
        ),
        section(
          'map',
          ours(words.html.map),
          policyMap(shown, thresholds, countedGrid(shown, thresholds ?? lowest), words)
        )
      ].join('\n'),
      footer: `<p>${ours(words.footer.correlation)}</p>`
    },
    words
  )
}
