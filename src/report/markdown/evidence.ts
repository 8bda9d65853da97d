import { isLeftOut, isRareLoss } from '../../explain/showing.ts'
import type { Finding } from '../../result.ts'
import { code } from '../escape.ts'
import { evidenceTitle } from '../finding-words.ts'
import type { Labels } from '../labels.ts'
import { bullets, join, ours } from './blocks.ts'

/** How many lines there are in all, of which the evidence is a choice; null where the counts do not say. */
function linesInAll(finding: Finding): number | null {
  const { policy, subject, direction, current, explanation } = finding
  if (subject?.type === 'vital') return null
  if (isRareLoss(finding)) {
    // Only the context that carries the change is shown, where there is one: elsewhere all is as it was.
    const carried = explanation.computed?.carried_by
    return carried == null ? null : carried.events - carried.kept
  }
  const isMissing = isLeftOut(finding) || (policy !== undefined && direction === 'weaker')
  return isMissing ? current.events - current.kept : current.kept
}

function evidenceRest(finding: Finding, shown: number, words: Labels): string[] {
  const all = linesInAll(finding)
  if (all !== null && all > shown) return [ours(words.evidenceMore(all - shown, all))]
  const isChoice = finding.subject?.type === 'vital' || isRareLoss(finding)
  return finding.evidence.length > shown && !isChoice ? [ours(words.evidenceMore(null, null))] : []
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
