import type { Policy } from '../../policies/policy.ts'
import type { Labels } from '../labels.ts'
import { grouped, percent, short } from '../numbers.ts'
import { policyWords } from '../policy-words.ts'
import { code, named, ours, phrase } from './elements.ts'

/**
 * All policies in the order given. Without scripts it is a plain table; with them it sorts by any column and filters.
 *
 * @param changed ids of policies that a finding is about
 */
export function policyTable(
  policies: readonly Policy[],
  total: number,
  changed: ReadonlySet<string>,
  words: Labels
): string {
  if (policies.length === 0) return ''
  const rows = policies.map((policy) => row(policy, changed.has(policy.policy_id), words))
  const kinds = [...new Set(policies.map(({ kind }) => kind))].sort()
  const heads = [
    [words.table.policy, 'text'],
    [words.table.confidence, 'number'],
    [words.counts, 'number'],
    [words.table.support, 'number'],
    [words.table.lift, 'number'],
    [words.table.kind, 'text'],
    [words.table.id, 'text']
  ] as const
  const columns = heads.map(
    ([head, type]) =>
      `<th scope="col" data-sort="${type}"${type === 'number' ? ' class="n"' : ''}>${ours(head)}</th>`
  )
  const options = kinds.map((kind) => `<option value="${kind}">${ours(words.kind[kind])}</option>`)
  const rest = total - policies.length
  return (
    `<form class="filter" id="filter" hidden><label>${ours(words.html.find)} <input type="search" id="find"></label> ` +
    `<label>${ours(words.table.kind)} <select id="kind"><option value="">${ours(words.html.showAll)}</option>${options.join('')}</select></label> ` +
    `<label class="order">${ours(words.html.sortBy)} <select id="order"><option value="">–</option>${heads.map(([head], i) => `<option value="${i}">${ours(head)}</option>`).join('')}</select></label> ` +
    `<output id="shown" for="find kind" data-none="${ours(words.html.noMatch)}"></output></form>` +
    `<div class="scroll tall stack" role="group" aria-label="${ours(words.html.allPolicies)}" tabindex="0"><table id="policies"><thead><tr>${columns.join('')}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table></div>${rest > 0 ? `<p>${ours(words.more(rest))}</p>` : ''}`
  )
}

function row(policy: Policy, changed: boolean, words: Labels): string {
  const { evidence } = policy
  const kept = evidence === undefined ? '–' : ours(`${grouped(evidence.kept)} / ${grouped(evidence.events)}`)
  const flags = [
    policy.status === 'mined' ? '' : `<span class="badge note">${ours(words.status[policy.status])}</span>`,
    changed ? `<span class="badge warning">${ours(words.html.changedFlag)}</span>` : ''
  ].filter((flag) => flag !== '')
  const note = policy.note === undefined ? '' : `<p>${code(policy.note)}</p>`
  return (
    `<tr data-kind="${policy.kind}"><td>${phrase(policyWords(policy, words))} ${flags.join(' ')}${note}</td>` +
    `<td class="n" data-value="${policy.confidence}"${named(ours(words.table.confidence))}>${ours(percent(policy.confidence, 1, words.notation))}</td>` +
    `<td class="n" data-value="${evidence?.events ?? -1}"${named(ours(words.counts))}>${kept}</td>` +
    `<td class="n" data-value="${policy.support}"${named(ours(words.table.support))}>${ours(percent(policy.support, 1, words.notation))}</td>` +
    `<td class="n" data-value="${policy.lift}"${named(ours(words.table.lift))}>${ours(short(policy.lift, words.notation))}</td>` +
    `<td>${ours(words.kind[policy.kind])}</td><td class="id">${code(policy.policy_id, 40)}</td></tr>`
  )
}
