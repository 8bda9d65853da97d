import type { Explanation, ExplanationFormat } from '../decisions/decision.ts'
import type { DecisionExplanation } from '../explain/explanation.ts'
import { plain, segments } from '../explain/sentence.ts'
import { inSight } from '../policies/in-sight.ts'
import { code, html, logLine, prose, terminal } from './escape.ts'
import { labelsOf } from './labels/index.ts'
import { plainSpaces } from './numbers.ts'

/**
 * Explanations of recorded decisions in every format, from one structure. Whatever stands in a record is escaped for
 * the format's sink, field by field; no structure of a format is ever read out of a text.
 */

type Sink = (sentence: string) => string

const LONGEST = 300

const asText: Sink = (sentence) =>
  segments(sentence)
    .map(({ text, quoted }) => terminal(quoted ? text : plainSpaces(text)))
    .join('')

/** The marks are ours and harmless; `prose` would take them for text of the log. */
const wordsAndMarks = (text: string): string =>
  text
    .split(/(\s*[✓✗]\s*|^\s+|\s+$)/)
    .map((piece, i) => (i % 2 === 1 ? piece : prose(piece, [], LONGEST)))
    .join('')

const asMarkdown: Sink = (sentence) =>
  segments(sentence)
    .map(({ text, quoted }) => (quoted ? code(text, LONGEST) : wordsAndMarks(text)))
    .join('')

const asHtml: Sink = (sentence) =>
  segments(sentence)
    .map(({ text, quoted }) => (quoted ? `<code>${html(text)}</code>` : html(text)))
    .join('')

interface Layout {
  readonly sink: Sink
  readonly summary: (text: string) => string
  readonly detailed: (explained: DecisionExplanation) => string
}

function textDetails(explained: DecisionExplanation, sink: Sink): string {
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [sink(heading), ...lines, '']
  return [
    ...explained.opening.map(sink),
    '',
    ...section(
      explained.headings.context,
      explained.context.map((line) => `- ${sink(line)}`)
    ),
    ...section(
      explained.headings.factors,
      explained.factors.flatMap(({ status, reason, evidence }) => [
        `- ${sink(status)}`,
        ...[reason, ...evidence].map((line) => `  ${sink(line)}`)
      ])
    ),
    ...section(
      explained.headings.notes,
      explained.notes.map((line) => `- ${sink(line)}`)
    ),
    ...explained.closing.map(sink)
  ].join('\n')
}

function markdownDetails(explained: DecisionExplanation): string {
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`### ${asMarkdown(heading.replace(/[:：]$/, ''))}`, lines.join('\n')]
  return [
    explained.opening.map(asMarkdown).join(' '),
    ...section(
      explained.headings.context,
      explained.context.map((line) => `- ${asMarkdown(line)}`)
    ),
    ...section(
      explained.headings.factors,
      explained.factors.flatMap(({ status, share, reason, evidence }) => [
        `- ${asMarkdown(status)}, ${asMarkdown(share)}`,
        ...[reason, ...evidence].map((line) => `  - ${asMarkdown(line)}`)
      ])
    ),
    ...section(
      explained.headings.notes,
      explained.notes.map((line) => `- ${asMarkdown(line)}`)
    ),
    explained.closing.map((line) => `- ${asMarkdown(line)}`).join('\n')
  ].join('\n\n')
}

function htmlDetails(explained: DecisionExplanation): string {
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  const section = (heading: string, items: readonly string[]) =>
    items.length === 0 ? '' : `<h3>${asHtml(heading.replace(/[:：]$/, ''))}</h3>${list(items)}`
  return [
    '<div class="explanation">',
    `<p>${explained.opening.map(asHtml).join('<br>')}</p>`,
    section(explained.headings.context, explained.context.map(asHtml)),
    section(
      explained.headings.factors,
      explained.factors.map(
        ({ status, share, reason, evidence }) =>
          `${asHtml(status)}, ${asHtml(share)}${list([reason, ...evidence].map(asHtml))}`
      )
    ),
    section(explained.headings.notes, explained.notes.map(asHtml)),
    `<p>${explained.closing.map(asHtml).join('<br>')}</p>`,
    '</div>'
  ].join('')
}

const RULE = '='.repeat(60)
const THIN_RULE = '-'.repeat(40)

function disclosureDetails({ disclosure }: DecisionExplanation): string {
  const { title, frame, head, sections, closing, review } = disclosure
  return [
    RULE,
    asText(title),
    ...(frame === null ? [] : [asText(frame)]),
    RULE,
    '',
    ...head.map(asText),
    '',
    ...sections.flatMap(({ heading, lines }) => [asText(heading), THIN_RULE, ...lines.map(asText), '']),
    THIN_RULE,
    ...closing.map(asText),
    '',
    asText(review),
    RULE
  ].join('\n')
}

const LAYOUTS: Readonly<Record<ExplanationFormat, Layout>> = {
  text: { sink: asText, summary: (text) => text, detailed: (explained) => textDetails(explained, asText) },
  // JSON has an escaping of its own: texts stand in it as they are.
  json: { sink: plain, summary: (text) => text, detailed: (explained) => textDetails(explained, plain) },
  markdown: { sink: asMarkdown, summary: (text) => `**${text}**`, detailed: markdownDetails },
  html: { sink: asHtml, summary: (text) => `<strong>${text}</strong>`, detailed: htmlDetails },
  disclosure: { sink: asText, summary: (text) => text, detailed: disclosureDetails }
}

/** The explanation in one format, in the fields of the second seed: each text is safe where that format is shown. */
export function renderExplanation(explained: DecisionExplanation, format: ExplanationFormat): Explanation {
  const { sink, summary, detailed } = LAYOUTS[format]
  const optional = (sentence: string | null) => (sentence === null ? null : sink(sentence))
  return {
    decision_id: explained.decision_id,
    summary: summary(sink(explained.summary)),
    detailed: detailed(explained),
    factors_explained: explained.factors.map(({ line }) => sink(line)),
    counterfactual: optional(explained.counterfactual),
    confidence_breakdown: optional(explained.confidence),
    recommendations: explained.recommendations.map(sink),
    format,
    language: explained.language
  }
}

/** "DENIED", and under it each check with its part of the weight: how the decision came about, as a tree of lines. */
export function decisionTree(explained: DecisionExplanation): string {
  const last = explained.factors.length - 1
  return [
    asText(explained.summary),
    ...explained.factors.map(
      ({ line, share }, i) => `${i === last ? '└─' : '├─'} ${asText(line)} (${asText(share)})`
    )
  ].join('\n')
}

function afterwards(explained: DecisionExplanation, explanation: Explanation): [string, readonly string[]][] {
  const { headings } = explained
  return [
    [headings.counterfactual, explanation.counterfactual === null ? [] : [explanation.counterfactual]],
    [
      headings.confidence,
      explanation.confidence_breakdown === null ? [] : [explanation.confidence_breakdown]
    ],
    [headings.recommendations, explanation.recommendations]
  ]
}

function document(explained: DecisionExplanation, format: Exclude<ExplanationFormat, 'json'>): string {
  const explanation = renderExplanation(explained, format)
  const after = afterwards(explained, explanation).filter(([, lines]) => lines.length > 0)
  switch (format) {
    case 'disclosure':
      return explanation.detailed
    case 'text':
      return [
        explanation.summary,
        '',
        explanation.detailed,
        ...after.flatMap(([heading, lines]) => [
          '',
          `${asText(heading)}${labelsOf(explanation.language).marks.colon.trimEnd()}`,
          ...lines.map((line) => `- ${line}`)
        ])
      ].join('\n')
    case 'markdown':
      return [
        `## ${explanation.summary}`,
        explanation.detailed,
        ...after.flatMap(([heading, lines]) => [
          `### ${asMarkdown(heading)}`,
          lines.map((line) => `- ${line}`).join('\n')
        ])
      ].join('\n\n')
    case 'html':
      return [
        `<article><h2>${explanation.summary}</h2>`,
        explanation.detailed,
        ...after.map(
          ([heading, lines]) =>
            `<h3>${asHtml(heading)}</h3><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
        ),
        '</article>'
      ].join('')
  }
}

/** Explanations one after another in their order, as `explain --decisions` prints them; JSON is one array. No final line end. */
export function renderExplanations(
  explained: readonly DecisionExplanation[],
  format: ExplanationFormat
): string {
  if (format === 'json')
    return inSight(
      JSON.stringify(
        explained.map((one) => renderExplanation(one, format)),
        null,
        2
      )
    )
  const documents = explained.map((one) => document(one, format))
  if (format === 'text' || format === 'disclosure') {
    return documents.join('\n\n').split('\n').map(logLine).join('\n')
  }
  if (format !== 'html') return documents.join(format === 'markdown' ? '\n\n---\n\n' : '\n\n')
  const language = html(explained[0]?.language ?? 'en')
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<title>Decisions explained</title><style>body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}article{margin-bottom:3rem}</style>',
    `</head><body>${documents.join('')}</body></html>`
  ].join('')
}
