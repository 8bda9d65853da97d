import { renderReport } from '../report/markdown.ts'
import type { Presentation } from '../report/presentation.ts'
import { renderText } from '../report/text.ts'
import type { Result } from '../result.ts'

/**
 * The report on standard output: Markdown, as scripts and the job summary take it. People at a terminal would see
 * its escapes, so they get plain text and are told where the rest is.
 */
export function printed(
  result: Result,
  presentation: Presentation,
  { countsOnly = false, folder = '', toTerminal = process.stdout.isTTY === true } = {}
): string {
  if (!toTerminal || countsOnly) return renderReport(result, presentation, { countsOnly })
  const rest =
    folder === ''
      ? 'The whole report, with pictures: add --output-dir DIR and open report.html.'
      : `The whole report, with pictures: ${folder}/report.html`
  return `${renderText(result)}\n\n${rest}`
}
