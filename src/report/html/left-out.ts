import type { Labels } from '../labels.ts'
import { grouped, percent } from '../numbers.ts'
import { byReason, type LeftOut } from '../policy-set.ts'
import { policyWords } from '../policy-words.ts'
import { code, folded, ours, phrase, sentence, table } from './elements.ts'

/** What reaches the thresholds and is no policy, a few for each reason: what a reader who misses a rule looks for. */
export function leftOut(omissions: readonly LeftOut[], words: Labels): string {
  if (omissions.length === 0) return ''
  const rows = byReason(omissions).flatMap(({ shown, more }) => [
    ...shown.map(({ policy, reason }) => [
      phrase(policyWords(policy, words)),
      ours(percent(policy.confidence, 1, words.notation)),
      policy.evidence === undefined
        ? '–'
        : ours(`${grouped(policy.evidence.kept)} / ${grouped(policy.evidence.events)}`),
      sentence(reason)
    ]),
    ...(more > 0 ? [['', '', '', ours(words.more(more))]] : [])
  ])
  const columns = [
    { head: ours(words.table.policy) },
    { head: ours(words.table.confidence), numeric: true },
    { head: ours(words.counts), numeric: true },
    { head: ours(words.why) }
  ]
  const note = `<p>${ours(words.html.leftOutNote)} ${code('policyminer extract --all')}${ours(words.marks.stop)}</p>`
  return folded(
    ours(words.html.leftOut(grouped(omissions.length))),
    note + table(words.html.leftOutTitle, columns, rows, 'stack')
  )
}
