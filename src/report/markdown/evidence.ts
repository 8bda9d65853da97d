import type { Finding } from '../../result.ts'
import { code } from '../escape.ts'
import type { Labels } from '../labels.ts'
import { bullets, join, ours } from './blocks.ts'

/** What the lines of the log do: break the policy, follow it, or show what is no policy. */
export function evidenceTitle({ policy, direction }: Finding, words: Labels): string {
  if (policy === undefined) return words.evidenceShown
  return direction === 'weaker' ? words.evidenceBroken : words.evidenceKept
}

/** How many lines there are in all, of which the evidence is a choice; null where the counts do not say. */
function linesInAll({ policy, subject, direction, current }: Finding): number | null {
  if (subject?.type === 'vital') return null
  return policy !== undefined && direction === 'weaker' ? current.events - current.kept : current.kept
}

function evidenceRest(finding: Finding, shown: number, words: Labels): string[] {
  const all = linesInAll(finding)
  if (all !== null && all > shown) return [ours(words.evidenceMore(all - shown, all))]
  return finding.evidence.length > shown ? [ours(words.evidenceMore(null, null))] : []
}

/** Where to look: file, line and session, as many as `most`. */
export function evidenceBlock(finding: Finding, most: number, words: Labels): string {
  if (most === 0 || finding.evidence.length === 0) return ''
  const lines = finding.evidence
    .slice(0, most)
    .map(({ file, line, session }) =>
      session === ''
        ? code(`${file}:${line}`, 120)
        : `${code(`${file}:${line}`, 120)} · ${ours(words.inSession)} ${code(session, 60)}`
    )
  return join(
    `**${ours(evidenceTitle(finding, words))}**`,
    bullets([...lines, ...evidenceRest(finding, lines.length, words)])
  )
}
