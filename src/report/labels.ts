import type { Outcome } from '../result.ts'
import { changes } from './labels/changes/en.ts'
import { plural } from './labels/plural.ts'
import { policy } from './labels/policy.ts'
import type { Notation } from './numbers.ts'
import type { Datum, Phrase } from './phrase.ts'

/**
 * Every word of ours in the reports, in one place; in other languages in `labels/`.
 * Nothing here is Markdown or HTML, and no label takes text of the log but as a datum.
 */

export const labels = {
  language: 'en' as string,
  notation: { decimal: '.', percentGap: '' } as Notation,
  /** Punctuation between what is put together. */
  marks: { colon: ': ', comma: ', ', stop: '.', open: ' (', close: ')', gap: ' ' },
  verdict: {
    clean: 'Agent behaviour: no drift',
    drift: 'Agent behaviour drifted',
    'insufficient-data': 'Agent behaviour: too little data to judge',
    'no-baseline': 'Agent behaviour: no baseline yet',
    'no-logs': 'Agent behaviour: no logs'
  } satisfies Record<Outcome, string>,
  emptyBaseline: 'Agent behaviour: the baseline is empty',
  changes,
  change: {
    broken: 'broken',
    vanished: 'vanished',
    fallen: 'kept too seldom',
    weaker: 'weaker',
    new: 'new',
    stronger: 'stronger',
    gone: 'no longer used',
    shifted: 'changed'
  },
  /** Of what is the exception, and no rule. */
  seldom: { weaker: 'less often', stronger: 'more often' },
  meaning: {
    broken: 'a required or forbidden policy was not kept',
    vanished: 'the agent no longer follows this policy',
    fallen: 'the agent follows this policy less often than a rule is followed',
    weaker: 'the agent follows this policy less often',
    new: 'not seen in the baseline',
    stronger: 'the agent follows this policy more often',
    gone: 'the agent does this no more',
    shifted: 'changed beyond chance'
  },
  severity: { error: 'ERROR', warning: 'WARNING', note: 'NOTE' },
  failed: 'This fails the check.',
  passed: 'This does not fail the check.',
  policy,
  /** How a vital sign moved, by how much of what it was. */
  by: {
    less: (part: string) => `${part} less`,
    more: (part: string) => `${part} more`,
    shorter: (part: string) => `${part} shorter`,
    longer: (part: string) => `${part} longer`
  },
  /** Where most of a change comes from. */
  mostlyBy: (action: Datum): Phrase => ['mostly ', action],
  allWhen: (when: Phrase): Phrase => ['all of it ', ...when],
  mostlyWhen: (when: Phrase): Phrase => ['mostly ', ...when],
  kind: {
    association: 'association',
    precondition: 'precondition',
    prohibition: 'prohibition',
    outcome: 'outcome',
    sequence: 'sequence'
  },
  status: { mined: 'mined', required: 'required', forbidden: 'forbidden', ignored: 'ignored' },
  subject: {
    action: 'action',
    context: 'argument',
    novelty: 'never seen before:',
    vital: 'vital sign',
    'action-share': 'share of'
  },
  novelty: { actions: 'actions never seen before', situation: 'never seen before in this situation:' },
  table: {
    finding: 'Change',
    pair: 'Before → now',
    policy: 'Policy',
    policies: 'Policies',
    baseline: 'Baseline',
    current: 'Now',
    support: 'Support',
    confidence: 'Confidence',
    share: 'Share',
    cases: 'Times',
    lift: 'Lift',
    kind: 'Kind',
    vital: 'Vital sign',
    id: 'ID'
  },
  chanceNote: (alpha: string) =>
    `p: how likely so large a difference is if nothing changed, adjusted for everything tested; p below ${alpha} counts as drift.`,
  chanceShort: (alpha: string) => `p below ${alpha} counts as drift.`,
  why: 'Why',
  toDo: 'What to do',
  nextSteps: 'Next steps',
  inSessions: (kept: string, sessions: string) => `in ${kept} of ${sessions} sessions`,
  inActions: (kept: string, events: string) => `${kept} of ${events} actions`,
  inCalls: (kept: string, events: string) => `in ${kept} of ${events} calls`,
  ofAction: (action: Datum): Phrase => [' of ', action],
  inItsPlace: (action: Datum): Phrase => [', in its place ', action],
  othersAlike: (n: number) => `, and ${n === 1 ? 'another one' : `${n} others`} likewise`,
  vitalChanged: (name: string) => `${name} changed`,
  goneWith: (actions: Phrase): Phrase => [', and with it ', ...actions],
  inPlaceOf: (action: Datum): Phrase => [', in place of ', action],
  usedIn: (before: string, now: string) => `in ${before} sessions → ${now}`,
  timesASession: (before: string, now: string) => `${before} → ${now} times a session`,
  timesWithIt: (before: string, now: string) => `${before} → ${now} times a session with it`,
  ofSessions: (pair: string) => `in ${pair} of sessions`,
  ofAllActions: (pair: string) => `${pair} of all actions`,
  doneThere: (before: string, now: string) => `in ${before} uses → ${now}`,
  happened: (before: string, now: string) => `${before} → ${now} times`,
  times: (n: string) => `${n} times`,
  against: (now: string, before: string) => `${now} now, ${before} before`,
  counts: 'Kept',
  sessionsHead: 'Sessions',
  sessionsWith: 'Sessions with it',
  sessionsThere: 'Sessions where possible',
  detailsOf: 'Counts, evidence, how to accept',
  detailsAlone: 'Counts, evidence',
  neverOccurred: 'the situation never occurred',
  interval: '95% interval',
  changeBy: 'Change',
  pointsUnit: 'percentage points',
  pRaw: 'p',
  pAdjusted: 'adjusted p',
  evidence: 'Evidence',
  evidenceBroken: 'Log lines that break it, one per session first',
  evidenceGone: 'Log lines where it no longer happens, one per session first',
  evidenceBegins: 'Sessions that show it, by their first line',
  evidenceKept: 'Log lines that follow it, one per session first',
  evidenceShown: 'Log lines that show it, one per session first',
  evidenceMore: (n: number | null, all: number | null) =>
    n === null ? 'and more lines' : `and ${n} more (${all} in all)`,
  inSession: 'session',
  variants: 'Changed with it',
  withIt: 'Changed with it (the same actions, seen another way)',
  fingerprint: 'Fingerprint',
  notIntended: 'Not intended? The log lines under each finding show where it happens.',
  notIntendedThere: 'Not intended? The full report shows sessions of before and now side by side.',
  notIntendedWhich:
    'Not intended? "Actions before and after" in the full report shows which actions the agent takes more or less often.',
  acceptAll:
    'Intended? Take the new behaviour as the baseline in this pull request, and commit the two files it writes:',
  acceptArtifact: 'the same two files are in the report artifact',
  acceptOne: 'Only some of it intended? Add the entry under a finding to the list "accepted" in',
  acceptedHead: 'Accepted',
  acceptEntry: 'If it is intended, the entry for "accepted"',
  unexplained: 'no reason given: the entry still has the one that was offered for pasting',
  accepted: (n: number) => plural(n, 'accepted change', 'accepted changes'),
  acceptedUntil: 'until',
  lapsed: 'no longer accepted',
  notExercised: (n: number) => `Not exercised: ${plural(n, 'policy', 'policies')}`,
  notExercisedNote: 'Their situation hardly occurred in these logs, so they could not be tested.',
  consequence: (action: Datum, happened: string, finding: string): Phrase => [
    'Rules about ',
    action,
    ` could not be checked because it became rare (${happened}): that is change ${finding}.`
  ],
  undecided: (n: number) => `Undecided: ${plural(n, 'policy', 'policies')}`,
  undecidedNote: 'Too few sessions to tell a change from chance.',
  mixOnly: (n: number) => `Only the mix changed: ${plural(n, 'policy', 'policies')}`,
  mixOnlyNote:
    'The overall share moved with the mix of situations; among like ones it did not change beyond chance.',
  oneSided: (n: number) => `Done on one side only: ${plural(n, 'action', 'actions')}`,
  oneSidedNote:
    'Too seldom, in too few sessions, or in situations that the other side hardly has, to tell from chance.',
  oneSidedNew: (times: string, sessions: string, all: string) =>
    `new: ${times} times, in ${sessions} of ${all} sessions`,
  oneSidedGone: (times: string, sessions: string, all: string) =>
    `not now: ${times} times before, in ${sessions} of ${all} sessions`,
  sessionsNeeded: (n: string) => `About ${n} sessions a side would show the smallest change that counts.`,
  sessionsTooMany: 'More sessions than could be expected would be needed to tell.',
  conditions: 'Conditions',
  conditionsChanged: (n: number) =>
    n === 1
      ? 'The agent ran under a different condition than the baseline:'
      : `The agent ran under ${n} different conditions than the baseline:`,
  withinChance: 'within chance',
  conditionsWithheld: 'values withheld',
  none: 'none',
  vitals: 'Vital signs',
  baselineChanges: 'This pull request edits the baseline:',
  added: (n: number) => `${n} added`,
  removed: (n: number) => `${n} removed`,
  changed: (n: number) => `${n} changed`,
  addedTitle: 'Added to the baseline',
  removedTitle: 'Removed from the baseline',
  changedTitle: 'Changed in the baseline',
  more: (n: number) => `… and ${n} more`,
  moreFindings: (n: number) =>
    `${plural(n, 'further finding is', 'further findings are')} in the full report.`,
  inputs: 'What was read',
  read: (events: string, sessions: string, files: string) =>
    `${events} events in ${sessions} sessions from ${files}`,
  readAll: (events: string, sessions: string) => `${events} events in ${sessions} sessions`,
  files: (n: number) => plural(n, 'file', 'files'),
  duplicates: (n: string) => `${n} repeated copies of events were counted once`,
  skipped: (n: string) => `${n} ${n === '1' ? 'line' : 'lines'} skipped`,
  cutOff: 'Part of the logs was not read',
  skippedTitle: 'Skipped',
  filesTitle: 'Files (events / sessions)',
  firstAt: 'first at',
  droppedKeys: 'Context keys not mined',
  droppedKeysBefore: 'Context keys not mined (numbers: of the baseline)',
  newKeys: (keys: Phrase): Phrase => [
    'Context keys that the baseline does not know: ',
    ...keys,
    '. Nothing is compared by them until it is written anew.'
  ],
  redacted: 'Redacted',
  assumptions: 'Assumptions',
  seen: (change: string) => `A change of about ${change} percentage points would have been seen.`,
  cleared: 'An earlier run on this pull request reported drift. It is gone.',
  shortened: {
    evidence: 'Shortened to fit: evidence lines are left out.',
    rows: (n: number) =>
      `Shortened to fit: only the ${n} most severe findings are shown, without their details.`,
    counts: 'Shortened to fit: only counts are shown.',
    where: 'Everything is in the full report',
    summary: 'the job summary',
    artifact: 'the report artifact',
    file: 'result.json'
  },
  tolerated: {
    lead: (now: string, before: string): string =>
      `A required rule was broken in ${now} cases${before === '' ? '' : `, ${before} before`}`,
    chance: 'An increase like this can be chance: this alone does not fail the check.',
    mix: 'The other mix of situations explains it: this alone does not fail the check.',
    tolerance: 'The baseline never met the situation, and so few are tolerated.',
    forbid: (status: Datum): Phrase => ['Mark it ', status, ' to fail on the first.']
  },
  withheld: 'Only policies and counts are published here (publish: counts-only).',
  steps: {
    'insufficient-data':
      'Collect more sessions (repeat the evaluation, or add trials), or pool runs with "update --add".',
    'no-baseline':
      'Create the baseline from logs that show the behaviour you want, look through it, and commit it:',
    'no-logs': 'Check the input "logs", and that the step that writes the logs has run.'
  },
  noLogs: {
    noFile: 'No file matched.',
    noEvent: (files: number, records: number): string =>
      `${files === 1 ? 'The one file that matched holds' : `The ${files} files that matched hold`} no event${records === 0 ? '' : ` (${plural(records, 'record', 'records')} could not be read as one)`}.`
  },
  together: {
    job: 'Job',
    verdict: 'Verdict',
    seenBy: 'Seen by',
    all: (n: number) => `all ${n}`,
    some: (n: number, of: number) => `${n} of ${of}`,
    outcome: {
      clean: 'no drift',
      drift: 'drift',
      'insufficient-data': 'too little data',
      'no-baseline': 'no baseline',
      'no-logs': 'no logs'
    },
    more: 'Each change as where it is largest. Counts, evidence and how to accept stand in the full reports of the jobs.'
  },
  footer: {
    run: 'Run',
    head: 'commit',
    report: 'Full report',
    rests: {
      profile: (sessions: string) => `compared with ${sessions} baseline sessions`,
      counts: (sessions: string) =>
        `compared with the counts of ${sessions} baseline sessions (no profile beside the baseline)`,
      rates: (events: string) => `compared with the rates of another tool's baseline (${events} events)`
    },
    alpha: 'false alarm rate',
    correlation: 'Counts show what agents did, not why.'
  },
  html: {
    findings: 'Findings',
    find: 'Filter',
    noMatch: 'No policy matches.',
    showAll: 'all',
    exploreTitle: (policies: number, events: number, sessions: number) =>
      `What the agent does: ${plural(policies, 'policy', 'policies')} in ${plural(events, 'event', 'events')} of ${plural(sessions, 'session', 'sessions')}`,
    exploreNext: (update: string, check: string) =>
      `Nothing was compared. Is this the behaviour you want? ${update} writes it as a baseline; from then on ${check} says what changes.`,
    exploreNoEvent: (inspect: string) =>
      `No file held an action of an agent. ${inspect} says what each file is, what was left out, and why.`,
    exploreNoPolicy: (inspect: string) =>
      `Nothing is regular enough, or in enough sessions, to be a policy under these thresholds. The table below says what others would give; ${inspect} shows what there is to mine.`,
    sortBy: 'Sort by',
    wouldShow: (points: string) => `A change of less than ${points} points may well not show.`,
    allPolicies: 'Policies in these logs',
    map: 'Support and confidence',
    mapNote: (confidence: string, support: string) =>
      `Each dot is a policy. The dashed lines are the thresholds in force: confidence ${confidence} and, for associations, support ${support}.`,
    mapHollow: (n: number) =>
      n === 1
        ? 'The hollow dot is a policy that only other thresholds give.'
        : `The ${n} hollow dots are policies that only other thresholds give.`,
    mapLabel: (n: number) =>
      `Map of ${n} policies by support and confidence; the same numbers are in the table of policies`,
    gridTitle: 'How many policies other thresholds give',
    gridMined:
      'Mined anew for each pair of thresholds. A stricter one can bring a policy back that was part of a more general one.',
    gridCounted:
      'Of the policies in the table, how many reach each pair of thresholds. Support is a threshold of associations alone; all other kinds are counted whatever their support.',
    gridOthers: (n: number) =>
      n === 1 ? '1 policy that only other thresholds give' : `${n} policies that only other thresholds give`,
    notIntendedSessions: 'Not intended? The sessions under each finding show before and now side by side.',
    notIntendedMix:
      'Not intended? "Actions before and after" below shows which actions the agent takes more or less often.',
    leftOutTitle: 'Left out',
    leftOut: (n: string) => `${n} rules reach the thresholds and are no policies`,
    leftOutNote: 'A few for each reason. All of them, and what is not even judged, are listed by',
    gridHead: 'Confidence ↓ / support (associations only) →',
    inForce: 'in force',
    contents: 'Contents',
    keptOf: (kept: string, events: string) => `${kept} of ${events}`,
    keptOfSessions: (kept: string, sessions: string) => `${kept} of ${sessions} sessions`,
    strips: 'Sessions before and now',
    stripsNote:
      'The rows of blocks are sessions, each block an event, in order. They are examples picked to show the change; the numbers beside the finding count everything.',
    stripsNowOnly:
      'The baseline keeps no sessions (the profile that "update" writes is not beside it), so only sessions of now are shown.',
    stripKept: 'kept',
    stripBroken: 'not kept',
    stripExpected: 'as the policy says',
    stripInstead: 'in place of',
    stripPartner: 'counts here',
    stripSituation: 'in this situation',
    stripIdle: 'does not count here',
    stripOther: 'other',
    stripMore: (n: number) => `+${n}`,
    mix: 'Actions before and after',
    action: 'Action',
    share: 'Share of events (above: baseline, below: now)',
    scale:
      'Dots: the share that the numbers beside them give, before and now; the line through a dot is its 95% interval.',
    scaleBars: 'Bars: the value of the vital sign, from 0.',
    parameters: 'Options in force',
    option: 'Option',
    value: 'Value',
    files: 'Files',
    format: 'Format',
    events: 'Events',
    condition: 'Condition',
    skipLink: 'Skip to the findings',
    noFindings: 'None: nothing changed beyond chance.',
    noneJudged: 'None: nothing could be judged.',
    noneOpen: 'None but those that are accepted.',
    changedFlag: 'changed',
    failing: 'failing',
    warnings: 'reported only',
    acceptedTile: 'accepted',
    acceptedTitle: 'Accepted changes',
    policiesTile: 'Policies',
    testsTile: 'Tests',
    unjudged: 'Not judged',
    generated: 'Newest event'
  }
}

export type Labels = typeof labels
