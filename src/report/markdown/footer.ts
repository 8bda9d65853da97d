import type { Result } from '../../result.ts'
import { code } from '../escape.ts'
import type { Labels } from '../labels.ts'
import { type Presentation, shortSha, webAddress } from '../presentation.ts'
import { split } from '../ranking.ts'
import { alphaOf, restsOn } from '../verdict.ts'
import { join, ours } from './blocks.ts'

const link = (label: string, url: string): string => `[${ours(label)}](${url.replaceAll('&', '&amp;')})`

/** Looks like an address to GitHub's readers only where it is more than digits and points. */
const version = (text: string): string => (/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(text) ? text : code(text, 20))

export const reportLink = (presentation: Presentation, label: string): string => {
  const url = webAddress(presentation.reportUrl)
  return url === undefined ? ours(label) : link(label, url)
}

/** @param explained whether each finding says in words how likely chance alone is: once is enough */
export function footer(
  result: Result,
  presentation: Presentation,
  words: Labels,
  explained: boolean
): string {
  const run = webAddress(presentation.runUrl)
  const report = webAddress(presentation.reportUrl)
  const sha = shortSha(presentation)
  const parts = [
    report === undefined ? '' : link(words.footer.report, report),
    run === undefined ? '' : link(words.footer.run, run),
    sha === undefined ? '' : `${ours(words.footer.head)} ${code(sha)}`,
    `policyminer ${version(presentation.toolVersion)}`,
    ...restsOn(result, words).map(ours)
  ].filter((part) => part !== '')
  const alpha = alphaOf(result, words)
  // What is accepted, or stands without a test, is shown without a p.
  const hasP = split(result.findings).open.some(
    ({ test }) => (test.adjusted_p_value ?? test.p_value) !== null
  )
  const note = !hasP ? '' : ours(explained ? words.chanceShort(alpha) : words.chanceNote(alpha))
  return join(note, parts.join(' · '))
}
