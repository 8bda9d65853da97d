import { catalogue } from '../catalogue.ts'
import { decisions } from './decisions/en.ts'
import { reasons } from './reasons/en.ts'

const en = catalogue({
  code: 'en',
  decimal: '.',
  percent: '{n}%',
  messages: () => ({
    ...decisions(),
    ...reasons(),

    // What a policy says.
    clause_break: '; ',
    and: ' and ',
    conditions_when: 'when {conditions}',
    conditions_called: 'with {conditions}',
    conditions_held: 'with {conditions}',
    place_previous_action: 'directly after {value}',
    place_previous_outcome: 'directly after the outcome {value}',
    place_happened_before: 'after {value}',
    place_first: 'at the start of the session',
    place_early: 'at steps 2 to 5 of the session',
    place_late: 'after the first 5 steps of the session',
    place_cases: 'cases {place}',
    rule_association: '{conditions}, the agent calls {action}',
    rule_association_always: 'the agent calls {action}',
    rule_precondition: '{action} only {conditions}',
    rule_at_times: '{action} {conditions}',
    rule_prohibition: 'never {action} {conditions}',
    rule_prohibition_always: 'never {action}',
    rule_outcome: '{action} {conditions} ends in {outcome}',
    rule_outcome_always: '{action} ends in {outcome}',
    rule_precedence: '{activation} only after {target}',
    rule_response: 'after {activation}, later {target}',
    rule_chain_precedence: '{activation} only directly after {target}',
    rule_chain_response: 'directly after {activation} comes {target}',
    rule_not_succession: 'after {activation} never {target}',
    rule_exactly_once: '{activation} exactly once a session',
    rule_at_most: {
      one: '{activation} at most once a session',
      other: '{activation} at most {n} times a session'
    },
    rule_first: '{activation}, where used, comes first in its session',
    rule_last: '{activation}, where used, comes last in its session',
    rule_same: '{rule} of the same {key}',
    rule_context: '{rule}, {conditions}',

    // What changed.
    finding_weaker: '{rule}: now kept in {now} of cases, down from {before} ({counts})',
    finding_stronger: '{rule}: now kept in {now} of cases, up from {before} ({counts})',
    finding_weaker_rate: '{rule}: now in {now} of cases, down from {before} ({counts})',
    finding_stronger_rate: '{rule}: now in {now} of cases, up from {before} ({counts})',
    instead_now: 'in its place {condition}: now in {now}, up from {before}',
    instead_before: 'in place of {condition}: now in {now}, down from {before}',
    reversed_after: '{target} comes only after it: now in {now}, up from {before}',
    reversed_before: '{target} comes only before it: now in {now}, up from {before}',
    finding_vanished: '{rule}: no longer followed; now in {now} of cases, down from {before} ({counts})',
    finding_fallen:
      '{rule}: kept too seldom to be a rule any more; now in {now} of cases, down from {before} ({counts})',
    finding_new: '{rule}: new; now in {now} of cases, up from {before} ({counts})',
    finding_new_situation:
      '{rule}: new; in {now} of cases ({kept} of {events}), in a situation that the baseline never shows',
    finding_required: {
      one: '{rule}: required, but broken in {n} case of {events} (kept in {now} of cases, {before} before)',
      other: '{rule}: required, but broken in {n} cases of {events} (kept in {now} of cases, {before} before)'
    },
    finding_required_first: {
      one: '{rule}: required, but broken in {n} case of {events} (kept in {now} of cases)',
      other: '{rule}: required, but broken in {n} cases of {events} (kept in {now} of cases)'
    },
    finding_forbidden: {
      one: '{rule}: forbidden, but it happened {n} time ({events} chances)',
      other: '{rule}: forbidden, but it happened {n} times ({events} chances)'
    },
    finding_forbidden_deed: {
      one: '{deed} is forbidden; it happened {n} time ({events} chances)',
      other: '{deed} is forbidden; it happened {n} times ({events} chances)'
    },
    deed_when: '{action} {conditions}',
    counts: '{kept} of {events} against {kept_before} of {events_before}',
    finding_action: '{name} is new: {kept} of {events} actions, never before',
    finding_action_sessions: '{name} is new: in {kept} of {events} sessions, never before',
    finding_argument: 'the argument {name} is new: in {kept} of {events} {action} calls, never before',
    finding_argument_calls:
      'the argument {name} is new: in {kept} of {events} calls that take it, never before',
    finding_context_share: '{name} is given in {now} of the calls that take it, {before} before ({counts})',
    finding_argument_share: '{name} is given in {now} of the {action} calls, {before} before ({counts})',
    finding_novelty:
      '{description}: in {kept} of {events} sessions now, {kept_before} of {events_before} before',
    finding_novelty_actions:
      'actions never seen before ({names}): in {kept} of {events} sessions now, {kept_before} of {events_before} before',
    finding_novelty_first: '{names}: never before, now in {kept} of {events} sessions',
    finding_novelty_situation:
      'known actions in a situation in which they were never seen before ({names}): in {kept} of {events} sessions now, {kept_before} of {events_before} before',
    finding_gone: '{name} is no longer used: {now} of all actions, {before} before ({counts})',
    finding_gone_with:
      '{name} is no longer used: {now} of all actions, {before} before ({counts}); gone with it: {names}',
    finding_gone_renamed:
      '{name} is no longer used: {now} of all actions, {before} before ({counts}); in its place {to} is used',
    finding_share: '{name} makes up {now} of all actions, {before} before ({counts})',
    finding_times: '{name} is called {times} times a session instead of {times_before}; {said}',
    finding_times_with:
      '{name} is called {times} times in each session that calls it, instead of {times_before}; {said}',
    finding_sessions: '{name} is called in {sessions} of sessions instead of {sessions_before}; {said}',
    share_said: 'it is {now} of all actions, {before} before ({counts})',
    finding_vital: '{name}: {now} now, {before} before',
    vital_events: 'session length (actions per session)',
    vital_empty: 'sessions without an action',
    vital_distinct: 'different actions per session',
    vital_repeats: 'calls that repeat an identical one',
    vital_errors: 'actions that end in an error',
    vital_denials: 'actions that are denied',
    vital_latency: 'latency',
    vital_tokens: 'tokens',
    chance: 'a change this large happens by chance in about 1 of {n} unchanged runs',
    chance_rare: 'a change this large happens by chance in fewer than 1 of 1000 unchanged runs',
    chance_none: 'one breach is enough',

    // The numbers under it.
    side_now: 'Now: {kept} of {events} in {sessions}{interval}',
    side_before: 'Before: {kept} of {events} in {sessions}{interval}',
    side_now_never: 'Now: the situation does not occur',
    side_before_never: 'Before: the situation did not occur',
    interval: ' (95% interval {low} to {high})',
    sessions: { one: '{n} session', other: '{n} sessions' },
    carried_all:
      'All of it comes from {condition}: {inside} of cases there ({kept} of {events}), {outside} elsewhere',
    done_there: '{name} was done there in {now} of its {all} uses, {before} of {all_before} before',
    situated:
      'Over all situations together the share hides the change; like is compared with like, and this situation carries most of it',
    carried_most:
      '{share} of it comes from {condition}: {inside} of cases there ({kept} of {events}), {outside} elsewhere',
    carried_all_since:
      'All of it comes from {condition}: {inside} of cases there now ({kept} of {events}), {before} before; {outside} elsewhere',
    carried_most_since:
      '{share} of it comes from {condition}: {inside} of cases there now ({kept} of {events}), {before} before; {outside} elsewhere',
    variants: {
      one: 'Another policy about the same events changed with it: {names}',
      other: '{n} other policies about the same events changed with it: {names}'
    },
    behind_session: 'Per session: {actions}',
    behind_event: 'Of all events: {actions}',
    behind_call: 'Per call, about: {actions}',
    behind_action: '{name} {change} ({before} → {now})',
    behind_action_where: '{name} {change} ({before} → {now}; with {condition} {there_before} → {there_now})',
    behind_points: '{delta} points',
    behind_part: '; together {share} of the change',
    behind_spread: '; that is {share} of the change, the rest is spread over many actions',
    list_break: ', ',
    variant_share: '{name} among all actions: {now} now, {before} before',
    variants_and_signs: {
      one: 'About the same events, this changed with it: {names}',
      other: '{n} more things about the same events changed with it: {names}'
    },
    sure_sampling: 'Sampling: the change is {delta} points, between {low} and {high} with 95% confidence',
    sure_sessions: 'Sessions: {before} before, {now} now',
    sure_dependence:
      'Dependence: cases of one session resemble each other, so these {events} say as much as {effective} independent ones',
    sure_independent: 'Dependence: cases of one session are no more alike than others, so all {events} count',
    sure_tested: {
      one: 'Tested: {n} thing',
      other: 'Tested: {n} things; the chance above allows for all of them'
    },
    sure_assumed: 'Assumed: {assumption}',
    assume_events: 'events are independent of each other, for the logs name no sessions',
    assume_other_cases:
      'the two logs did different cases, whose differences cannot be told from those of the agents',
    assume_few_cases: 'the few cases that the two logs share are like the others',
    assume_left_out: '{part} of {all} cases ran on one side only and were left out of the tests',
    assume_compared:
      '{part} of {all} cases ran on one side only and are compared as whole cases with each other',
    assume_trials: 'trials of one case are independent of each other, for there are few cases',
    assume_rates:
      'the baseline gives rates only: its counts are reckoned back from them, and its events depend on each other as the current ones do',
    assume_no_profile:
      'the baseline has no profile beside it: a changed mix of situations cannot be told from changed behaviour',
    assume_no_new: 'new policies cannot be judged against counts alone; {command} writes a profile',
    assume_sessions: 'sessions are independent of each other: counts do not tell which case they are of',
    assume_renamed: '{from} is read as {to}, as rename in the config says',
    assume_unknown_keys: 'a required or forbidden rule speaks of {keys}, which no event has',
    assume_unmatched:
      'no change of this run is what {accepted} names: {ids}; an entry that is over, or a slip, can go',
    assume_no_file: 'no file matches {patterns}: only the other logs were compared',
    assume_numbered:
      'sessions that stand in several files at overlapping times are one each: {n}, such as {session} in {files}; where each file numbers its own sessions, give these names that differ',
    assume_numbered_actions:
      'actions that differ only in a number, or in what stands in quotes or brackets, are one each: {n}, such as {pattern}; to count them as one, name them in {groups} of the config file',
    assume_no_sessions_now:
      'the logs name no sessions, unlike those of the baseline: what belongs together is not known',
    assume_sessions_now:
      'the logs name sessions, unlike those of the baseline: written anew, it would tell more',
    assume_no_outcomes_now: 'no event says how it ended, unlike those of the baseline',
    assume_outcomes_now:
      'events say how they ended, unlike those of the baseline: written anew, it would tell more',
    assume_outcome_names: 'outcomes seem to be called otherwise than in the baseline: {pairs}',
    assume_now_texts: 'what is a number, true or false in the baseline is a text now: {names}',
    assume_now_typed: 'what is a text in the baseline is a number, true or false now: {names}',
    assume_values_turned:
      'every value of {names} is new; if such values change by themselves, as weeks and releases do, leave them out: {ignored}',
    assume_key_names:
      'context keys seem to be called otherwise than in the baseline: {pairs}; if only the names changed, list them under {rename} in the config',
    assume_action_names:
      'actions seem to be called otherwise than in the baseline: {pairs}; if only the names changed, list them under {rename} in the config',
    assume_calls_left:
      'repeated calls are not compared, for only one of the logs tells calls apart by {keys}',
    assume_calls_alike:
      'calls that differ in {keys} alone are repeated ones, as in the baseline, which has no such field',
    assume_uncounted_one:
      '{n} rule of the baseline is not judged, for want of counts and of a status; write the status {status}, or run {command}',
    assume_uncounted:
      '{n} rules of the baseline are not judged, for want of counts and of a status; write the status {status}, or run {command}',
    assume_own_logs:
      'every event is as in the logs that the baseline was written from: these are the same logs, or the agent did exactly the same',
    assume_kinds: 'rules of the baseline that are not compared, for {kinds} leaves out their kind: {n}',
    assume_second_window:
      'the second window has too few sessions to confirm or refute a change: the first one decides alone',
    assume_required_rarely: 'a required rule may be broken this rarely: {part} of {all} times ({rule})',
    assume_required_as_before:
      'a required rule is not broken more often than before, but for chance and the mix of situations: {part} of {all} times now, {before} of {of} before ({rule})',
    not_confirmed: 'The second window does not show it, so it does not fail the check',
    not_failing: 'This kind of change is not named in fail-on, so it does not fail the check',
    accepted: 'Accepted: {reason}',
    accepted_unexplained:
      'Accepted, but nobody said why: its entry still has the reason that was offered for pasting',
    lapsed: 'It was accepted, but {reason}',
    lapsed_expired: 'the acceptance expired on {date}',
    lapsed_grown: 'the change has grown beyond the {accepted} that were accepted',
    reason_here: 'why this is intended',

    // What would turn the verdict.
    turns_more: 'Passes if kept in {needed} of {events} such cases; it was in {kept}',
    turns_fewer: 'Passes if kept in no more than {needed} of {events} such cases; it was in {kept}',
    turns_more_rate: 'Passes if it happens in {needed} of {events} such cases; it did in {kept}',
    turns_fewer_rate:
      'Passes if it happens in no more than {needed} of {events} such cases; it did in {kept}',
    turns_share_more: 'Passes if {name} makes up {needed} of {events} actions; it made up {kept}',
    turns_share_fewer:
      'Passes if {name} makes up no more than {needed} of {events} actions; it made up {kept}',
    turns_given_more: 'Passes if {name} is given in {needed} of {events} such calls; it was in {kept}',
    turns_given_fewer:
      'Passes if {name} is given in no more than {needed} of {events} such calls; it was in {kept}',
    turns_never: 'Passes only if it does not happen at all; it happened {n} times',
    turns_without: 'Passes without {name}',
    turns_without_novelty: 'Passes if no session shows this',
    turns_vital: 'Passes once this is clearly closer to {before} again; it is {now}',
    turns_not: 'No other number of kept cases in this log would turn the verdict',
    turns_held: ' (all else unchanged)',
    turns_leaves: 'this would then be a finding by itself: {rule}',

    // What to do about a finding.
    look: 'Look at {places}',
    leave_out: 'If {key} changes by itself, as weeks and releases do: leave it out with {ignored}',
    renamed: 'If only names changed: put {lines} into {config}',
    accept: 'If it is wanted: add {entry} to {list} in {baseline}',
    require: 'If it must always hold: set {field} for {id} at {place}, then run {command}',
    update:
      'If the changes are intended: take them over as the baseline, and commit the two files that this writes: {command}',
    collect: {
      one: 'Collect logs of at least {n} session a side, then run {command}',
      other: 'Collect logs of at least {n} sessions a side, then run {command}'
    },
    create: 'Write the baseline and commit it: {command}',
    find_logs: 'Check that the paths match files that hold events: {command}',

    // The gate.
    gate_allowed: 'This check passes: nothing changed beyond chance',
    gate_allowed_accepted: {
      one: 'This check passes: the {n} change that was found is accepted',
      other: 'This check passes: the {n} changes that were found are accepted'
    },
    gate_unexplained: {
      one: 'An accepted entry says nothing of why: write a reason into it',
      other: '{n} accepted entries say nothing of why: write a reason into each'
    },
    gate_denied: {
      one: 'This check fails because of {n} change',
      other: 'This check fails because of {n} changes'
    },
    gate_denied_unexercised: {
      one: 'This check fails: {n} policy is not exercised any more',
      other: 'This check fails: {n} policies are not exercised any more'
    },
    gate_warned: {
      one: 'This check passes with a warning: {n} change is reported, but does not fail it',
      other: 'This check passes with a warning: {n} changes are reported, but none fails it'
    },
    gate_unconfirmed: {
      one: 'This check passes: {n} change was found, but not confirmed by the second window',
      other: 'This check passes: {n} changes were found, but not confirmed by the second window'
    },
    gate_reported: {
      one: '{n} change beyond chance was found',
      other: '{n} changes beyond chance were found'
    },
    gate_reported_none: 'Nothing changed beyond chance',
    gate_deferred: 'This check has not decided: too little data to judge',
    gate_empty:
      'This check has not decided: the baseline holds no policies and no counts, so that there is nothing to compare with',
    gate_no_baseline: 'This check has not decided: there is no baseline yet',
    gate_no_logs: 'This check has not decided: no log holds an event',
    detectable: 'a change of {points} points would most likely have been seen',
    detectable_of:
      '{decided} of {all} policies could be judged{rest}; a typical one must change by about {points} points to be seen',
    rest_undecided: ', {undecided} undecided',
    rest_unexercised: ', {unexercised} not exercised',
    detectable_only: 'a change of less than {points} points may well have gone unseen',
    gate_contribution: '{share} of the deviation: {finding}',
    gate_undecided: {
      one: '{n} policy could not be decided either way',
      other: '{n} policies could not be decided either way'
    },
    gate_unexercised: {
      one: '{n} policy of the baseline is not exercised in these logs',
      other: '{n} policies of the baseline are not exercised in these logs'
    },
    gate_condition: 'Changed at the same time: {name}, mostly from {before} to {now}',
    gate_tested: {
      one: '{n} thing was tested',
      other: '{n} things were tested, with one chance of a false alarm for all of them together'
    },
    line_alarm: 'Chance of a false alarm if nothing changed: {alpha}',
    gate_rates: 'The baseline holds rates only: the verdict rests on them, not on sessions',
    gate_turns_one: 'One change decides: without it the check passes: {finding}',
    gate_turns_many: 'It passes once each of the {n} is gone or accepted',
    gate_turns_unexercised: 'It passes once the policies that are not exercised occur again',
    gate_margin_breaks:
      'Least room: {rule}; about {n} more breaks would be a finding (now kept in {kept} of {events} cases)',
    gate_margin_more:
      'Least room: {rule}; if kept in about {n} more cases it would be a finding (now in {kept} of {events} cases)',
    gate_margin_share: 'Nearest to failing: {rule} (now {now}, {before} before)',
    gate_turns_warned: 'It fails once fail-on names {changes}',
    gate_turns_unconfirmed: 'It fails once the second window shows it too',
    gate_turns_data:
      'It decides with about {needed} sessions a side; there are {before} before and {now} now',

    check_logs: '{events} events in {sessions} sessions',
    check_baseline: '{policies} policies mined from {events} events in {sessions} sessions',
    check_no_baseline: 'there is no baseline yet',
    check_judged: '{sessions} sessions are enough to judge: {tested} tests were made',
    check_unjudged: 'nothing could be judged',
    check_too_few: 'too few to judge: {needed} a side are needed',
    check_exercised: '{unexercised} policies not exercised, {undecided} undecided',

    // What could not be judged.
    not_exercised:
      'The situation occurred {before} times in the baseline and {now} times now: too seldom to judge',
    undecided: '{now} now, {before} before: too few cases to tell a change from chance',
    undecided_detectable:
      '{now} now, {before} before: a change of less than {points} points may well not show',
    undecided_absent: 'It did not occur now ({before} before)',
    mix_only:
      '{now} now, {before} before, only because other situations were met more often: in like situations nothing changed'
  })
})

export default en
