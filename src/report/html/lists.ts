import { assumptionWords } from '../../explain/assumptions.ts'
import { reasonWords } from '../../explain/reasons.ts'
import { NEXT_TO_NOTHING } from '../../explain/showing.ts'
import { wordsOf } from '../../explain/words.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Result, Unjudged } from '../../result.ts'
import { html } from '../escape.ts'
import { vitalWords } from '../finding-words.ts'
import type { Labels } from '../labels.ts'
import { newKeysWords } from '../new-keys.ts'
import { grouped, percent, percentPair, pValue, short, toPoints } from '../numbers.ts'
import { oneSidedWords } from '../one-sided.ts'
import { policyWords, promiseWords } from '../policy-words.ts'
import { sessionsNeeded, unjudgedCounts, unjudgedReason } from '../unjudged.ts'
import { code, folded, list, ours, phrase, sentence, table } from './elements.ts'

/** What is no finding: what could not be judged, what changed around the agent, what was read and what was left out. */

/** Beyond these a table is no longer read; `result.json` holds all. */
const MOST_ROWS = 200
const MOST_FILES = 500

/** Beside the shares and counts of its row: what it would have taken to tell. */
function whyUndecided(one: Unjudged, sessions: number, words: Labels): string[] {
  const { detectable } = one
  const points =
    detectable === null || detectable >= NEXT_TO_NOTHING ? [] : [words.html.wouldShow(toPoints(detectable))]
  const needed = sessionsNeeded(one, sessions, words)
  return needed === undefined ? points : [...points, needed]
}

function unjudged(
  title: string,
  note: string,
  policies: readonly Unjudged[],
  words: Labels,
  why?: (one: Unjudged) => readonly string[]
): string {
  const rows = policies.slice(0, MOST_ROWS).map((one) => {
    const { policy, baseline, current } = one
    // What never occurred has no shares for the reason to repeat.
    const own = current.events === 0 ? [] : (why?.(one) ?? [])
    return [
      phrase(policyWords(policy, words)),
      ours(percentPair(baseline.confidence, current.confidence, words.notation).join(' → ')),
      ours(unjudgedCounts(one)),
      own.length > 0 ? ours(own.join(words.marks.gap)) : sentence(unjudgedReason(one, words))
    ]
  })
  const columns = [
    { head: ours(words.table.policy) },
    { head: ours(words.table.pair), numeric: true },
    { head: ours(words.counts), numeric: true },
    { head: ours(words.why) }
  ]
  return rows.length === 0
    ? ''
    : folded(ours(title), `<p>${ours(note)}</p>${table(title, columns, rows, 'stack')}`)
}

const changedPolicies = (title: string, policies: readonly Policy[], words: Labels): string =>
  policies.length === 0
    ? ''
    : folded(
        `${ours(title)} (${policies.length})`,
        list(policies.map((policy) => phrase(promiseWords(policy, words))))
      )

/** Why is the same for all of them, and stands above. */
function mixOnly({ mix_only: policies }: Result, words: Labels): string {
  if (policies.length === 0) return ''
  const title = words.mixOnly(policies.length)
  const rows = policies
    .slice(0, MOST_ROWS)
    .map((one) => [
      phrase(policyWords(one.policy, words)),
      ours(percentPair(one.baseline.confidence, one.current.confidence, words.notation).join(' → ')),
      ours(unjudgedCounts(one))
    ])
  const columns = [
    { head: ours(words.table.policy) },
    { head: ours(words.table.pair), numeric: true },
    { head: ours(words.counts), numeric: true }
  ]
  return folded(ours(title), `<p>${ours(words.mixOnlyNote)}</p>${table(title, columns, rows, 'stack')}`)
}

export function unjudgedLists(result: Result, words: Labels): string {
  return (
    unjudged(
      words.notExercised(result.not_exercised.length),
      words.notExercisedNote,
      result.not_exercised,
      words
    ) +
    unjudged(words.undecided(result.undecided.length), words.undecidedNote, result.undecided, words, (one) =>
      whyUndecided(one, result.inputs.sessions, words)
    ) +
    mixOnly(result, words)
  )
}

export function oneSided({ one_sided_actions: actions = [] }: Result, words: Labels): string {
  if (actions.length === 0) return ''
  const items = actions
    .slice(0, MOST_ROWS)
    .map((one) => code(one.action) + ours(words.marks.colon + oneSidedWords(one, words)))
  return folded(ours(words.oneSided(actions.length)), `<p>${ours(words.oneSidedNote)}</p>${list(items)}`)
}

export function baselineChanges(result: Result, words: Labels): string {
  const edits = result.baseline_changes
  if (edits === null) return ''
  return (
    changedPolicies(words.addedTitle, edits.added, words) +
    changedPolicies(words.removedTitle, edits.removed, words) +
    changedPolicies(words.changedTitle, edits.changed, words)
  )
}

/** Nothing where all ran under the same. */
export function conditions(result: Result, words: Labels): string {
  if (!result.conditions.some(({ changed }) => changed)) return ''
  const values = (side: readonly { value: string; sessions: number }[]) =>
    side.map(({ value, sessions }) => `${code(value, 120)} (${grouped(sessions)})`).join(', ') ||
    ours(words.none)
  const rows = result.conditions
    .filter(({ name }) => name !== '')
    .map(({ name, baseline, current, changed }) => [
      `${code(name)}${changed ? ` <span class="badge warning">${ours(words.html.changedFlag)}</span>` : ''}`,
      values(baseline),
      values(current)
    ])
  const columns = [words.html.condition, words.table.baseline, words.table.current]
  return table(
    words.conditions,
    columns.map((head) => ({ head: ours(head) })),
    rows
  )
}

export function vitals(result: Result, words: Labels): string {
  const found = new Set(
    result.findings.flatMap(({ subject, variant_subjects: others = [] }) =>
      [subject, ...others].flatMap((one) => (one?.type === 'vital' ? one.name : []))
    )
  )
  const alpha = Number(result.parameters.alpha ?? 0)
  const within = (name: string, p: number | null) =>
    p !== null && p >= alpha && !found.has(name)
      ? `<span class="soft">${ours(words.withinChance)}</span> `
      : ''
  const rows = result.vitals.map(({ name, unit, baseline, current, p_value }) => {
    const isShare = unit === 'share'
    const value = (x: number | null) =>
      ours(x !== null && isShare ? percent(x, 1, words.notation) : short(x, words.notation))
    const measured = isShare || unit === '' || name.includes(unit) ? '' : `, ${unit}`
    return [
      `${phrase(vitalWords(name, words))}${html(measured)}`,
      value(baseline),
      value(current),
      `${within(name, p_value)}${ours(pValue(p_value, words.notation))}`
    ]
  })
  const columns = [
    { head: ours(words.table.vital) },
    { head: ours(words.table.baseline), numeric: true },
    { head: ours(words.table.current), numeric: true },
    { head: ours(words.pAdjusted), numeric: true }
  ]
  return table(words.vitals, columns, rows)
}

export function inputs(result: Result, words: Labels): string {
  const { inputs: read } = result
  const numeric = (head: string) => ({ head: ours(head), numeric: true })
  const files = table(
    words.html.files,
    [
      { head: ours(words.html.files) },
      { head: ours(words.html.format) },
      numeric(words.html.events),
      numeric(words.sessionsHead),
      numeric(words.skippedTitle)
    ],
    read.files
      .slice(0, MOST_FILES)
      .map(({ path, format, events, sessions, skipped }) => [
        code(path),
        code(format, 60),
        ours(grouped(events)),
        ours(grouped(sessions)),
        ours(grouped(skipped))
      ]),
    'stack'
  )
  const own = wordsOf(words.language)
  const { colon } = words.marks
  const skipped = list(
    read.skipped.map(
      ({ reason, count, file, line }) =>
        sentence(reasonWords(reason, own)) +
        ours(colon + grouped(count)) +
        (file === '' ? '' : `${ours(own.say('clause_break') + words.firstAt)} ${code(`${file}:${line}`)}`)
    )
  )
  const dropped = list(
    read.dropped_keys.map(({ key, reason }) => code(key) + ours(colon) + sentence(reasonWords(reason, own)))
  )
  const redacted = list(read.redacted.map(({ rule, count }) => code(rule) + ours(colon + grouped(count))))
  const parameters = table(
    words.html.parameters,
    [{ head: ours(words.html.option) }, { head: ours(words.html.value) }],
    Object.entries(result.parameters).map(([name, value]) => [
      code(name),
      Array.isArray(value) ? value.map((item) => code(item)).join(' ') : code(String(value))
    ])
  )
  const news = phrase(newKeysWords(result, words))
  const part = (title: string, body: string) => (body === '' ? '' : `<h3>${ours(title)}</h3>${body}`)
  return [
    `<p>${ours(words.read(grouped(read.events), grouped(read.sessions), words.files(read.files.length)) + words.marks.stop)}${read.duplicates > 0 ? ` ${ours(words.duplicates(grouped(read.duplicates)) + words.marks.stop)}` : ''}</p>`,
    part(words.skippedTitle, skipped),
    part(result.baseline === null ? words.droppedKeys : words.droppedKeysBefore, dropped),
    news === '' ? '' : `<p>${news}</p>`,
    part(words.redacted, redacted),
    part(
      words.assumptions,
      list(result.assumptions.map((line) => sentence(assumptionWords(line, wordsOf(words.language)))))
    ),
    folded(ours(words.html.files), files),
    folded(ours(words.html.parameters), parameters)
  ].join('')
}
