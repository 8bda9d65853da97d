import type { Catalogue } from './language.ts'

const en: Catalogue = {
  code: 'en',
  decimal: '.',
  percent: '{n}%',
  messages: {
    // The second seed's own templates, to the letter.
    auth_allowed: 'Access ALLOWED: {reason}',
    auth_denied: 'Access DENIED: {reason}',
    auth_factor_pass: '✓ {name}: {reason}',
    auth_factor_fail: '✗ {name}: {reason}',
    rate_allowed: 'Request ALLOWED: Within rate limits ({current}/{limit} requests)',
    rate_denied: 'Request DENIED: Rate limit exceeded ({current}/{limit} requests)',
    rate_counterfactual: 'Request would be allowed after {wait_seconds} seconds',
    guard_pass: 'Content ALLOWED: No policy violations detected',
    guard_block: 'Content BLOCKED: {violation_type} detected - {reason}',
    guard_redact: 'Content MODIFIED: Sensitive information redacted',
    circuit_closed: 'Service AVAILABLE: Circuit breaker closed',
    circuit_open: 'Service UNAVAILABLE: Circuit breaker open after {failures} failures',
    circuit_half_open: 'Service TESTING: Circuit breaker allowing test request',
    trust_allowed: 'Inter-agent communication ALLOWED: {from_agent} → {to_agent}',
    trust_denied: 'Inter-agent communication DENIED: Trust level insufficient',
    intent_valid: 'Tool call ALLOWED: Consistent with original intent',
    intent_hijack: 'Tool call BLOCKED: Potential intent hijack detected',
    budget_ok: 'Budget OK: {spent:.2f}/{limit:.2f} USD ({percentage:.0%})',
    budget_exceeded: 'Budget EXCEEDED: {spent:.2f}/{limit:.2f} USD',
    drift_normal: 'Behavior NORMAL: Within baseline parameters',
    drift_detected: 'Behavior ANOMALOUS: {metric} deviated by {deviation:.1f} std devs',
    counterfactual_prefix: 'Decision would change if: ',
    no_counterfactual: 'No simple change would alter this decision',
    confidence_high: 'High confidence ({confidence:.0%}): All factors clearly determined',
    confidence_medium: 'Medium confidence ({confidence:.0%}): Some uncertainty in factors',
    confidence_low: 'Low confidence ({confidence:.0%}): Significant uncertainty',

    // Summaries that the seed lacks: other outcomes, and records without the numbers that its templates need.
    area_authorization: 'Access',
    area_rate_limit: 'Request',
    area_input_guard: 'Content',
    area_output_guard: 'Content',
    area_circuit_breaker: 'Service',
    area_trust_boundary: 'Inter-agent communication',
    area_intent_validation: 'Tool call',
    area_behavioral_drift: 'Behavior',
    area_budget: 'Budget',
    area_cascade: 'Cascade',
    area_drift_gate: 'Gate',
    outcome_allowed: '{area} ALLOWED: {reason}',
    outcome_denied: '{area} DENIED: {reason}',
    outcome_warned: '{area} WARNED (allowed, with a warning): {reason}',
    outcome_modified: '{area} MODIFIED (allowed in a changed form): {reason}',
    outcome_deferred: '{area} DEFERRED (not decided yet): {reason}',
    outcome_other: '{area} {outcome}: {reason}',
    rate_allowed_plain: 'Request ALLOWED: Within rate limits',
    rate_denied_plain: 'Request DENIED: Rate limit exceeded',
    budget_ok_plain: 'Budget OK',
    budget_exceeded_plain: 'Budget EXCEEDED',
    circuit_open_plain: 'Service UNAVAILABLE: Circuit breaker open',
    drift_detected_plain: 'Behavior ANOMALOUS: {reason}',
    reason_policy: 'Policy evaluation',
    reason_decision: 'Policy decision',
    reason_guard: 'Security policy',
    reason_contradicted: 'The recorded checks do not say why',
    violation_default: 'Policy violation',
    unreadable: 'This record cannot be explained: {problem}',

    // The detailed explanation.
    article_consonant: 'A {type} decision',
    article_vowel: 'An {type} decision',
    type_authorization: 'authorization',
    type_rate_limit: 'rate limit',
    type_input_guard: 'input guard',
    type_output_guard: 'output guard',
    type_circuit_breaker: 'circuit breaker',
    type_trust_boundary: 'trust boundary',
    type_intent_validation: 'intent validation',
    type_behavioral_drift: 'behavioral drift',
    type_budget: 'budget',
    type_cascade: 'cascade',
    type_drift_gate: 'drift gate',
    opening: '{decision} was made at {time}.',
    time_utc: '{time} UTC',
    time_local: '{time} (time zone not recorded)',
    time_unknown: 'an unknown time',
    final_outcome: 'The final outcome was: {outcome}.',
    heading_context: 'Context:',
    heading_factors: 'The following factors were evaluated:',
    heading_notes: 'To be noted:',
    status_pass: '✓ PASSED',
    status_fail: '✗ FAILED',
    factor_line: '{name}: {status} (weight: {weight})',
    factor_reason: 'Reason: {reason}',
    factor_evidence: 'Evidence: {evidence}',
    context_line: '{key}: {value}',
    line_share: '{share:.0%}',
    factor_share: '{share} of all weight',
    line_confidence: 'Decision confidence: {confidence}',
    line_latency: 'Processing time: {latency}ms',
    line_version: 'Policy version: {version}',
    label_counterfactual: 'What would change it',
    label_recommendations: 'What to do',
    label_confidence: 'How sure it is',
    note_failed_but_allowed: 'The outcome is {outcome}, although these checks failed: {names}',
    note_passed_but_denied: 'The outcome is {outcome}, although every recorded check passed',
    note_damaged: 'The record is damaged: {problem}',
    note_explainer_failed:
      'The explainer registered for this type of decision failed; this is the standard explanation',

    // What would change a decision.
    change_passed: '{name} check passed',
    change_failed: '{name} check failed',
    change_role: 'User had the required role',
    change_role_named: 'User had the role {required}',
    change_permission: 'User had the required permission',
    change_rate: 'Request was within rate limits',
    change_rate_named: 'There were at most {limit} requests (there were {current})',
    change_budget: 'Budget was not exceeded',
    change_budget_named: 'At most {limit} was spent (it was {current})',
    change_trust: 'Trust level was sufficient',
    change_intent: 'Tool call matched the original request',
    change_circuit: 'Circuit breaker was closed',
    change_drift_named: '{metric} lay between {low} and {high} (it was {value})',
    change_unknown:
      'The record does not say how its checks led to this outcome, so no change of it can be computed',
    least_certain: 'Least certain: {name} ({confidence})',

    // What to do about a decision.
    advise_role: 'Contact your administrator to request the necessary permissions',
    advise_rate: 'Wait before retrying, or contact support for rate limit increase',
    advise_budget: 'Review your usage or request a budget increase from your admin',
    advise_trust: 'Ensure proper agent authentication and delegation chains',
    advise_intent: 'Verify the tool call matches the original user request',
    advise_circuit: 'The service may be experiencing issues; retry later',
    advise_guard: 'Review the content against the policy that it breaks',
    advise_drift: 'Compare what changed with the baseline, and renew the baseline if the change is wanted',

    // The formal disclosure.
    disclosure_title: 'AUTOMATED DECISION DISCLOSURE',
    disclosure_id: 'Decision ID: {id}',
    disclosure_time: 'Timestamp: {time}',
    disclosure_type: 'Decision Type: {type}',
    disclosure_outcome: 'Outcome: {outcome}',
    disclosure_context: 'CONTEXT:',
    disclosure_factors: 'FACTORS CONSIDERED:',
    disclosure_result: 'Result: {result}',
    disclosure_passed: 'PASSED',
    disclosure_failed: 'FAILED',
    disclosure_weight: 'Weight: {weight}',
    disclosure_explanation: 'Explanation: {reason}',
    disclosure_counterfactual: 'WHAT WOULD CHANGE THE DECISION:',
    disclosure_recommendations: 'RECOMMENDATIONS:',
    disclosure_confidence: 'Confidence Level: {confidence}',
    disclosure_version: 'Policy Version: {version}',
    disclosure_review:
      'This decision was made by an automated system. For questions or to request human review, contact your administrator.',

    // What a policy says.
    clause_break: '; ',
    and: ' and ',
    rule_association: 'with {conditions}, the agent calls {action}',
    rule_association_always: 'the agent calls {action}',
    rule_precondition: '{action} only with {conditions}',
    rule_prohibition: '{action} never with {conditions}',
    rule_prohibition_always: 'never {action}',
    rule_outcome: '{action} with {conditions} ends in {outcome}',
    rule_outcome_always: '{action} ends in {outcome}',
    rule_precedence: '{activation} only after {target}',
    rule_response: '{activation} is followed by {target}',
    rule_chain_precedence: '{activation} only directly after {target}',
    rule_chain_response: '{activation} is directly followed by {target}',
    rule_not_succession: '{activation} is never followed by {target}',
    rule_exactly_once: '{activation} exactly once in a session',
    rule_at_most: {
      one: '{activation} at most once in a session',
      other: '{activation} at most {n} times in a session'
    },
    rule_first: 'a session starts with {activation}',
    rule_last: 'a session ends with {activation}',
    rule_same: '{rule} of the same {key}',
    rule_context: '{rule} (with {conditions})',

    // What changed.
    finding_weaker: '{rule}: now kept in {now} of cases, down from {before} ({counts})',
    finding_stronger: '{rule}: now kept in {now} of cases, up from {before} ({counts})',
    finding_weaker_rate: '{rule}: now in {now} of cases, down from {before} ({counts})',
    finding_stronger_rate: '{rule}: now in {now} of cases, up from {before} ({counts})',
    finding_vanished: '{rule}: no longer followed; now in {now} of cases, down from {before} ({counts})',
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
    counts: '{kept} of {events} against {kept_before} of {events_before}',
    finding_action: '{name} is new: {kept} of {events} actions, never before',
    finding_action_sessions: '{name} is new: in {kept} of {events} sessions, never before',
    finding_context: 'the context {name} is new: {kept} of {events} actions, never before',
    finding_novelty:
      '{description}: in {kept} of {events} sessions now, {kept_before} of {events_before} before',
    finding_novelty_actions:
      'actions never seen before ({names}): in {kept} of {events} sessions now, {kept_before} of {events_before} before',
    finding_novelty_roles:
      'actions in a role in which they were never seen before ({names}): in {kept} of {events} sessions now, {kept_before} of {events_before} before',
    finding_share: '{name} makes up {now} of all actions, {before} before ({counts})',
    finding_vital: '{name}: {now} now, {before} before',
    vital_events: 'events per session',
    vital_empty: 'sessions without an action',
    vital_distinct: 'distinct actions per session',
    vital_repeats: 'repeated identical calls',
    vital_errors: 'errors',
    vital_denials: 'denials',
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
    assume_required_rarely: 'a required rule may be broken this rarely: {part} of {all} times ({rule})',
    assume_required_as_before:
      'a required rule is not broken more often than before, but for chance and the mix of situations: {part} of {all} times now, {before} of {of} before ({rule})',
    not_confirmed: 'The second window does not show it, so it does not fail the check',
    not_failing: 'fail-on does not name this kind of change, so it does not fail the check',
    accepted: 'Accepted: {reason}',
    lapsed: 'It was accepted, but {reason}',
    lapsed_expired: 'the acceptance expired on {date}',
    lapsed_grown: 'the change has grown beyond the {accepted} that were accepted',
    reason_here: 'why this is wanted',

    // What would turn the verdict.
    turns_more: 'Passes if kept in {needed} of {events} such cases; it was in {kept}',
    turns_fewer: 'Passes if kept in no more than {needed} of {events} such cases; it was in {kept}',
    turns_more_rate: 'Passes if it happens in {needed} of {events} such cases; it did in {kept}',
    turns_fewer_rate:
      'Passes if it happens in no more than {needed} of {events} such cases; it did in {kept}',
    turns_share_more: 'Passes if {name} makes up {needed} of {events} actions; it made up {kept}',
    turns_share_fewer:
      'Passes if {name} makes up no more than {needed} of {events} actions; it made up {kept}',
    turns_never: 'Passes only if it does not happen at all; it happened {n} times',
    turns_without: 'Passes without {name}',
    turns_vital: 'Passes once this is closer to the baseline again: {name}',
    turns_not: 'No other number of kept cases in this log would turn the verdict',
    turns_held: ' (all else unchanged)',
    turns_leaves: 'what would be found then, by itself: {rule}',

    // What to do about a finding.
    look: 'Look at {places}',
    renamed: 'If only names changed: put {lines} into {config}',
    accept: 'If it is wanted: add {entry} to {list} in {baseline}',
    require: 'If it must always hold: set {field} at {id} in {baseline}, then run {command}',
    update:
      'If the changes are intended: take them over as the baseline, and commit the two files that this writes: {command}',
    collect: {
      one: 'Collect logs of at least {n} session a side, then run {command}',
      other: 'Collect logs of at least {n} sessions a side, then run {command}'
    },
    create: 'Write the baseline and commit it: {command}',
    find_logs: 'Check that the paths match files that hold events: {command}',

    // The gate.
    gate_allowed: 'The gate is open: nothing changed beyond chance',
    gate_allowed_accepted: {
      one: 'The gate is open: the {n} change that was found is accepted',
      other: 'The gate is open: all {n} changes that were found are accepted'
    },
    gate_denied: {
      one: 'The gate is closed: {n} finding fails it',
      other: 'The gate is closed: {n} findings fail it'
    },
    gate_denied_unexercised: {
      one: 'The gate is closed: {n} policy is not exercised any more',
      other: 'The gate is closed: {n} policies are not exercised any more'
    },
    gate_warned: {
      one: 'The gate is open with a warning: {n} change is reported, but does not fail it',
      other: 'The gate is open with a warning: {n} changes are reported, but none fails it'
    },
    gate_unconfirmed: {
      one: 'The gate is open: {n} change was found, but not confirmed by the second window',
      other: 'The gate is open: {n} changes were found, but not confirmed by the second window'
    },
    gate_reported: {
      one: '{n} change beyond chance was found',
      other: '{n} changes beyond chance were found'
    },
    gate_reported_none: 'Nothing changed beyond chance',
    gate_deferred: 'The gate has not decided: too little data to judge',
    gate_no_baseline: 'The gate has not decided: there is no baseline yet',
    gate_no_logs: 'The gate has not decided: no log holds an event',
    detectable: 'a change of {points} points would most likely have been seen',
    detectable_of:
      '{tested} of {all} policies were tested; for half of them a change of {points} points would have shown',
    detectable_only: 'only a change of {points} points or more would have been seen',
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
    gate_rates: 'The baseline holds rates only: the verdict rests on them, not on sessions',
    gate_turns_one: 'One finding decides: without it the gate is open: {finding}',
    gate_turns_many: 'It opens once each of the {n} is gone or accepted',
    gate_turns_unexercised: 'It opens once the policies that are not exercised occur again',
    gate_margin_breaks:
      'Least room: about {n} more breaks of {rule} would be a finding (now kept in {kept} of {events} cases)',
    gate_margin_more:
      'Least room: {rule}; kept about {n} times more it would be a finding (now in {kept} of {events} cases)',
    gate_margin_share: 'Nearest to failing: {rule}; it moved by {share} of what would have been seen',
    gate_turns_warned: 'It fails once fail-on names {changes}',
    gate_turns_unconfirmed: 'It fails once the second window shows it too',
    gate_turns_data:
      'It decides with about {needed} sessions a side; there are {before} before and {now} now',

    check_logs: '{events} events in {sessions} sessions',
    check_baseline: '{policies} policies mined from {events} events in {sessions} sessions',
    check_no_baseline: 'there is no baseline yet',
    check_judged: '{tested} things tested',
    check_unjudged: 'nothing could be judged',
    check_too_few: 'too few to judge: {needed} a side are needed',
    check_exercised: '{unexercised} policies not exercised, {undecided} undecided',

    // What could not be judged.
    not_exercised:
      'The situation occurred {before} times in the baseline and {now} times now: too seldom to judge',
    undecided: '{now} now, {before} before: too few cases to tell a change from chance',
    undecided_detectable: '{now} now, {before} before: only a change of {points} points or more would show',
    undecided_absent: 'It did not occur now ({before} before)',
    mix_only:
      '{now} now, {before} before, only because other situations were met more often: in like situations nothing changed'
  }
}

export default en
