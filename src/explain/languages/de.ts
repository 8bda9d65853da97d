import { catalogue } from '../catalogue.ts'
import { decisions } from './decisions/de.ts'
import { reasons } from './reasons/de.ts'

const de = catalogue({
  code: 'de',
  decimal: ',',
  percent: '{n}\u00a0%',
  messages: () => ({
    ...decisions(),
    ...reasons(),

    clause_break: '; ',
    and: ' und ',
    conditions_when: 'bei {conditions}',
    conditions_called: 'bei {conditions}',
    conditions_held: 'mit {conditions}',
    place_previous_action: 'unmittelbar nach {value}',
    place_previous_outcome: 'unmittelbar nach dem Ergebnis {value}',
    place_happened_before: 'nach {value}',
    place_first: 'am Anfang der Sitzung',
    place_early: 'in Schritt 2 bis 5 der Sitzung',
    place_late: 'nach den ersten 5 Schritten der Sitzung',
    place_cases: 'Fällen {place}',
    rule_association: '{conditions} ruft der Agent {action} auf',
    rule_association_always: 'der Agent ruft {action} auf',
    rule_precondition: '{action} nur {conditions}',
    rule_at_times: '{action} {conditions}',
    rule_prohibition: 'nie {action} {conditions}',
    rule_prohibition_always: 'nie {action}',
    rule_outcome: '{action} {conditions} endet mit {outcome}',
    rule_outcome_always: '{action} endet mit {outcome}',
    rule_precedence: '{activation} nur nach {target}',
    rule_response: 'nach {activation} später {target}',
    rule_chain_precedence: '{activation} nur unmittelbar nach {target}',
    rule_chain_response: 'unmittelbar nach {activation} folgt {target}',
    rule_not_succession: 'nach {activation} nie {target}',
    rule_exactly_once: '{activation} genau einmal je Sitzung',
    rule_at_most: {
      one: '{activation} höchstens einmal je Sitzung',
      other: '{activation} höchstens {n}-mal je Sitzung'
    },
    rule_first: '{activation} steht, wo es vorkommt, am Anfang der Sitzung',
    rule_last: '{activation} steht, wo es vorkommt, am Ende der Sitzung',
    rule_same: '{rule} mit demselben {key}',
    rule_context: '{rule}, {conditions}',

    finding_weaker: '{rule}: jetzt in {now} der Fälle eingehalten, vorher in {before} ({counts})',
    finding_stronger: '{rule}: jetzt in {now} der Fälle eingehalten, vorher nur in {before} ({counts})',
    finding_weaker_rate: '{rule}: jetzt in {now} der Fälle, vorher in {before} ({counts})',
    finding_stronger_rate: '{rule}: jetzt in {now} der Fälle, vorher nur in {before} ({counts})',
    instead_now: 'an seiner Stelle {condition}: jetzt in {now}, vorher in {before}',
    instead_before: 'an Stelle von {condition}: jetzt in {now}, vorher in {before}',
    reversed_after: '{target} kommt nur danach: jetzt in {now}, vorher in {before}',
    reversed_before: '{target} kommt nur davor: jetzt in {now}, vorher in {before}',
    finding_vanished:
      '{rule}: wird nicht mehr befolgt; jetzt in {now} der Fälle, vorher in {before} ({counts})',
    finding_fallen:
      '{rule}: zu selten eingehalten, um noch als Regel zu gelten; jetzt in {now} der Fälle, vorher in {before} ({counts})',
    finding_new: '{rule}: neu; jetzt in {now} der Fälle, vorher in {before} ({counts})',
    finding_new_situation:
      '{rule}: neu; in {now} der Fälle ({kept} von {events}), in einer Lage, die die Baseline nicht kennt',
    finding_required: {
      one: '{rule}: vorgeschrieben, aber in {n} von {events} Fällen verletzt (in {now} der Fälle eingehalten, vorher in {before})',
      other:
        '{rule}: vorgeschrieben, aber in {n} von {events} Fällen verletzt (in {now} der Fälle eingehalten, vorher in {before})'
    },
    finding_required_first: {
      one: '{rule}: vorgeschrieben, aber in {n} von {events} Fällen verletzt (in {now} der Fälle eingehalten)',
      other:
        '{rule}: vorgeschrieben, aber in {n} von {events} Fällen verletzt (in {now} der Fälle eingehalten)'
    },
    finding_forbidden: {
      one: '{rule}: verboten, kam aber einmal vor ({events} Gelegenheiten)',
      other: '{rule}: verboten, kam aber {n}-mal vor ({events} Gelegenheiten)'
    },
    finding_forbidden_deed: {
      one: '{deed} ist verboten, kam aber einmal vor ({events} Gelegenheiten)',
      other: '{deed} ist verboten, kam aber {n}-mal vor ({events} Gelegenheiten)'
    },
    deed_when: '{action} {conditions}',
    counts: '{kept} von {events} gegenüber {kept_before} von {events_before}',
    finding_action: '{name} ist neu: {kept} von {events} Aktionen, vorher nie',
    finding_action_sessions: '{name} ist neu: in {kept} von {events} Sitzungen, vorher nie',
    finding_argument: 'das Argument {name} ist neu: in {kept} von {events} Aufrufen von {action}, vorher nie',
    finding_argument_calls:
      'das Argument {name} ist neu: in {kept} von {events} Aufrufen, die es annehmen, vorher nie',
    finding_context_share:
      '{name} steht in {now} der Aufrufe, die es annehmen, vorher in {before} ({counts})',
    finding_argument_share: '{name} steht in {now} der Aufrufe von {action}, vorher in {before} ({counts})',
    finding_novelty:
      '{description}: jetzt in {kept} von {events} Sitzungen, vorher in {kept_before} von {events_before}',
    finding_novelty_actions:
      'nie zuvor gesehene Aktionen ({names}): jetzt in {kept} von {events} Sitzungen, vorher in {kept_before} von {events_before}',
    finding_novelty_first: '{names}: nie zuvor, jetzt in {kept} von {events} Sitzungen',
    finding_novelty_situation:
      'bekannte Aktionen in einer Situation, in der sie nie zuvor vorkamen ({names}): jetzt in {kept} von {events} Sitzungen, vorher in {kept_before} von {events_before}',
    finding_gone: '{name} kommt nicht mehr vor: {now} aller Aktionen, vorher {before} ({counts})',
    finding_gone_with:
      '{name} kommt nicht mehr vor: {now} aller Aktionen, vorher {before} ({counts}); mit ihr entfallen: {names}',
    finding_gone_renamed:
      '{name} kommt nicht mehr vor: {now} aller Aktionen, vorher {before} ({counts}); an ihrer Stelle steht {to}',
    finding_share: '{name} macht {now} aller Aktionen aus, vorher {before} ({counts})',
    finding_times: '{name} wird {times}-mal je Sitzung aufgerufen statt {times_before}-mal; {said}',
    finding_times_with:
      '{name} wird in Sitzungen damit je {times}-mal aufgerufen statt {times_before}-mal; {said}',
    finding_sessions: '{name} wird in {sessions} der Sitzungen aufgerufen statt in {sessions_before}; {said}',
    share_said: 'das sind {now} aller Aktionen, vorher {before} ({counts})',
    finding_vital: '{name}: jetzt {now}, vorher {before}',
    vital_events: 'Sitzungslänge (Aktionen je Sitzung)',
    vital_empty: 'Sitzungen ohne Aktion',
    vital_distinct: 'verschiedene Aktionen je Sitzung',
    vital_repeats: 'Aufrufe, die einen gleichen wiederholen',
    vital_errors: 'Aktionen, die mit einem Fehler enden',
    vital_denials: 'Aktionen, die abgelehnt werden',
    vital_latency: 'Latenz',
    vital_tokens: 'Tokens',
    chance: 'eine so große Änderung kommt zufällig in etwa 1 von {n} unveränderten Läufen vor',
    chance_rare: 'eine so große Änderung kommt zufällig in weniger als 1 von 1000 unveränderten Läufen vor',
    chance_none: 'ein Verstoß genügt',

    side_now: 'Jetzt: {kept} von {events} in {sessions}{interval}',
    side_before: 'Vorher: {kept} von {events} in {sessions}{interval}',
    side_now_never: 'Jetzt: die Lage tritt nicht auf',
    side_before_never: 'Vorher: die Lage trat nicht auf',
    interval: ' (95-%-Intervall {low} bis {high})',
    sessions: { one: '{n} Sitzung', other: '{n} Sitzungen' },
    carried_all:
      'Alles davon kommt von {condition}: dort in {inside} der Fälle ({kept} von {events}), sonst in {outside}',
    done_there: '{name} geschah dort in {now} von {all} Ausführungen, vorher in {before} von {all_before}',
    situated:
      'Über alle Situationen zusammen verdeckt der Anteil die Änderung; verglichen wird Gleiches mit Gleichem, und diese Situation trägt am meisten dazu bei',
    carried_most:
      '{share} davon kommen von {condition}: dort in {inside} der Fälle ({kept} von {events}), sonst in {outside}',
    carried_all_since:
      'Alles davon kommt von {condition}: dort jetzt in {inside} der Fälle ({kept} von {events}), vorher in {before}; sonst in {outside}',
    carried_most_since:
      '{share} davon kommen von {condition}: dort jetzt in {inside} der Fälle ({kept} von {events}), vorher in {before}; sonst in {outside}',
    variants: {
      one: 'Eine weitere Regel über dieselben Ereignisse hat sich mit geändert: {names}',
      other: '{n} weitere Regeln über dieselben Ereignisse haben sich mit geändert: {names}'
    },
    behind_session: 'Je Sitzung: {actions}',
    behind_event: 'Von allen Ereignissen: {actions}',
    behind_call: 'Je Aufruf etwa: {actions}',
    behind_action: '{name} {change} ({before} → {now})',
    behind_action_where: '{name} {change} ({before} → {now}; bei {condition} {there_before} → {there_now})',
    behind_points: '{delta} Prozentpunkte',
    behind_part: '; zusammen {share} der Änderung',
    behind_spread: '; das sind {share} der Änderung, der Rest verteilt sich auf viele Aktionen',
    list_break: ', ',
    variant_share: '{name} unter allen Aktionen: jetzt {now}, vorher {before}',
    variants_and_signs: {
      one: 'Bei denselben Ereignissen änderte sich außerdem: {names}',
      other: 'Bei denselben Ereignissen änderten sich außerdem {n} weitere Größen: {names}'
    },
    sure_sampling:
      'Stichprobe: die Änderung beträgt {delta} Prozentpunkte, mit 95 % Sicherheit zwischen {low} und {high}',
    sure_sessions: 'Sitzungen: {before} vorher, {now} jetzt',
    sure_dependence:
      'Abhängigkeit: Fälle einer Sitzung ähneln einander, daher sagen diese {events} so viel wie {effective} unabhängige',
    sure_independent:
      'Abhängigkeit: Fälle einer Sitzung ähneln einander nicht mehr als andere, daher zählen alle {events}',
    sure_tested: {
      one: 'Getestet: {n} Größe',
      other: 'Getestet: {n} Größen; die Wahrscheinlichkeit oben berücksichtigt alle'
    },
    sure_assumed: 'Annahme: {assumption}',
    assume_events: 'Ereignisse sind voneinander unabhängig, denn die Logs nennen keine Sitzungen',
    assume_other_cases:
      'beide Logs behandeln verschiedene Fälle, deren Unterschiede sich nicht von denen der Agenten trennen lassen',
    assume_few_cases: 'die wenigen Fälle, die beide Logs teilen, sind wie die übrigen',
    assume_left_out: '{part} von {all} Fällen liefen nur auf einer Seite und blieben außerhalb der Tests',
    assume_compared:
      '{part} von {all} Fällen liefen nur auf einer Seite und werden als ganze Fälle miteinander verglichen',
    assume_trials: 'Versuche desselben Falls sind voneinander unabhängig, denn es gibt nur wenige Fälle',
    assume_rates:
      'die Baseline nennt nur Anteile: ihre Anzahlen sind daraus zurückgerechnet, und ihre Ereignisse hängen voneinander ab wie die jetzigen',
    assume_no_profile:
      'neben der Baseline liegt kein Profil: eine andere Mischung von Lagen lässt sich nicht von anderem Verhalten unterscheiden',
    assume_no_new:
      'neue Regeln lassen sich gegen bloße Anzahlen nicht beurteilen; {command} schreibt ein Profil',
    assume_sessions:
      'Sitzungen sind voneinander unabhängig: Anzahlen sagen nicht, zu welchem Fall sie gehören',
    assume_renamed: '{from} wird als {to} gelesen, wie es rename in der Konfiguration sagt',
    assume_unknown_keys:
      'eine vorgeschriebene oder verbotene Regel spricht von {keys}, was kein Ereignis hat',
    assume_unmatched:
      'keine Änderung dieses Laufs ist, was {accepted} nennt: {ids}; ein Eintrag, der vorüber oder verschrieben ist, kann weg',
    assume_no_file: 'keine Datei passt zu {patterns}: nur die übrigen Logs wurden verglichen',
    assume_numbered:
      'Sitzungen, die zu sich überschneidenden Zeiten in mehreren Dateien stehen, sind je eine: {n}, etwa {session} in {files}; wo jede Datei ihre eigenen Sitzungen zählt, brauchen diese verschiedene Namen',
    assume_numbered_actions:
      'Aktionen, die sich nur in einer Zahl oder in dem unterscheiden, was in Anführungszeichen oder Klammern steht, zählen einzeln: {n}, etwa {pattern}; sollen sie als eine zählen, gehören sie in der Konfigurationsdatei unter {groups}',
    assume_no_sessions_now:
      'die Logs nennen keine Sitzungen, anders als die der Baseline: was zusammengehört, ist nicht bekannt',
    assume_sessions_now:
      'die Logs nennen Sitzungen, anders als die der Baseline: neu geschrieben, würde sie mehr zeigen',
    assume_no_outcomes_now: 'kein Ereignis sagt, wie es endete, anders als die der Baseline',
    assume_outcomes_now:
      'Ereignisse sagen, wie sie endeten, anders als die der Baseline: neu geschrieben, würde sie mehr zeigen',
    assume_outcome_names: 'Ergebnisse scheinen anders zu heißen als in der Baseline: {pairs}',
    assume_now_texts: 'was in der Baseline eine Zahl, wahr oder falsch ist, ist jetzt ein Text: {names}',
    assume_now_typed: 'was in der Baseline ein Text ist, ist jetzt eine Zahl, wahr oder falsch: {names}',
    assume_values_turned:
      'alle Werte von {names} sind neu; ändern sich solche Werte von selbst, wie Wochen und Releases, dann lassen Sie sie weg: {ignored}',
    assume_key_names:
      'Kontextschlüssel scheinen anders zu heißen als in der Baseline: {pairs}; haben sich nur die Namen geändert, tragen Sie sie unter {rename} in der Konfiguration ein',
    assume_action_names:
      'Aktionen scheinen anders zu heißen als in der Baseline: {pairs}; haben sich nur die Namen geändert, tragen Sie sie unter {rename} in der Konfiguration ein',
    assume_calls_left:
      'wiederholte Aufrufe werden nicht verglichen, denn nur eines der Logs unterscheidet Aufrufe nach {keys}',
    assume_calls_alike:
      'Aufrufe, die sich nur in {keys} unterscheiden, gelten als wiederholt, wie in der Baseline, die dieses Feld nicht hat',
    assume_uncounted_one:
      '{n} Regel der Baseline wird nicht beurteilt, weil Zahlen und Status fehlen: den Status {status} eintragen oder {command} ausführen',
    assume_uncounted:
      '{n} Regeln der Baseline werden nicht beurteilt, weil Zahlen und Status fehlen: den Status {status} eintragen oder {command} ausführen',
    assume_own_logs:
      'jedes Ereignis ist wie in den Logs, aus denen die Baseline geschrieben wurde: es sind dieselben Logs, oder der Agent tat genau dasselbe',
    assume_kinds: 'Regeln der Baseline, die nicht verglichen werden, weil {kinds} ihre Art auslässt: {n}',
    assume_second_window:
      'das zweite Fenster hat zu wenige Sitzungen, um eine Änderung zu bestätigen oder zu widerlegen: das erste entscheidet allein',
    assume_required_rarely:
      'eine vorgeschriebene Regel darf so selten verletzt werden: {part} von {all} Malen ({rule})',
    assume_required_as_before:
      'eine vorgeschriebene Regel wird nur durch Zufall oder eine andere Mischung der Lagen öfter verletzt als vorher: {part} von {all} Malen jetzt, {before} von {of} vorher ({rule})',
    not_confirmed: 'Das zweite Zeitfenster zeigt es nicht, daher scheitert die Prüfung daran nicht',
    not_failing: 'Diese Art der Änderung steht nicht in fail-on, daher scheitert die Prüfung daran nicht',
    accepted: 'Akzeptiert: {reason}',
    accepted_unexplained:
      'Akzeptiert, doch ohne Begründung: im Eintrag steht noch der vorgeschlagene Platzhalter',
    lapsed: 'Es war akzeptiert, aber {reason}',
    lapsed_expired: 'die Freigabe lief am {date} ab',
    lapsed_grown: 'die Änderung ist über die akzeptierten {accepted} hinausgewachsen',
    reason_here: 'warum das gewollt ist',

    turns_more:
      'Bestanden, wenn es in {needed} von {events} solchen Fällen eingehalten wird; es waren {kept}',
    turns_fewer:
      'Bestanden, wenn es in höchstens {needed} von {events} solchen Fällen eingehalten wird; es waren {kept}',
    turns_more_rate: 'Bestanden, wenn es in {needed} von {events} solchen Fällen geschieht; es waren {kept}',
    turns_fewer_rate:
      'Bestanden, wenn es in höchstens {needed} von {events} solchen Fällen geschieht; es waren {kept}',
    turns_share_more: 'Bestanden, wenn {name} {needed} von {events} Aktionen ausmacht; es waren {kept}',
    turns_share_fewer:
      'Bestanden, wenn {name} höchstens {needed} von {events} Aktionen ausmacht; es waren {kept}',
    turns_given_more: 'Besteht, wenn {name} in {needed} von {events} solchen Aufrufen steht; es waren {kept}',
    turns_given_fewer:
      'Besteht, wenn {name} in höchstens {needed} von {events} solchen Aufrufen steht; es waren {kept}',
    turns_never: 'Bestanden nur, wenn es gar nicht vorkommt; es kam {n}-mal vor',
    turns_without: 'Bestanden ohne {name}',
    turns_without_novelty: 'Bestanden, wenn keine Sitzung dies zeigt',
    turns_vital: 'Bestanden, sobald dies wieder deutlich näher bei {before} liegt; es ist {now}',
    turns_not: 'Keine andere Zahl eingehaltener Fälle in diesem Log würde das Urteil umkehren',
    turns_held: ' (alles andere unverändert)',
    turns_leaves: 'dann bliebe für sich allein ein Befund: {rule}',

    look: 'Hier nachsehen: {places}',
    leave_out: 'Ändert sich {key} von selbst, wie Wochen und Releases: mit {ignored} weglassen',
    renamed: 'Wenn sich nur Namen geändert haben: {lines} in {config} eintragen',
    accept: 'Wenn es gewollt ist: {entry} unter {list} in {baseline} eintragen',
    require: 'Wenn es immer gelten muss: bei {id} {field} setzen ({place}), dann {command} ausführen',
    update:
      'Wenn die Änderungen gewollt sind: sie als Baseline übernehmen und die beiden Dateien einchecken, die dies schreibt: {command}',
    collect: {
      one: 'Logs von mindestens {n} Sitzung je Seite sammeln, dann {command} ausführen',
      other: 'Logs von mindestens {n} Sitzungen je Seite sammeln, dann {command} ausführen'
    },
    create: 'Die Baseline schreiben und einchecken: {command}',
    find_logs: 'Prüfen, ob die Pfade auf Dateien mit Ereignissen zeigen: {command}',

    gate_allowed: 'Die Prüfung ist bestanden: nichts änderte sich über den Zufall hinaus',
    gate_allowed_accepted: {
      one: 'Die Prüfung ist bestanden: die {n} gefundene Änderung ist akzeptiert',
      other: 'Die Prüfung ist bestanden: die {n} gefundenen Änderungen sind akzeptiert'
    },
    gate_unexplained: {
      one: 'Ein akzeptierter Eintrag nennt keinen Grund: bitte einen eintragen',
      other: '{n} akzeptierte Einträge nennen keinen Grund: bitte je einen eintragen'
    },
    gate_denied: {
      one: 'Die Prüfung scheitert an {n} Änderung',
      other: 'Die Prüfung scheitert an {n} Änderungen'
    },
    gate_denied_unexercised: {
      one: 'Die Prüfung ist gescheitert: {n} Regel kommt nicht mehr vor',
      other: 'Die Prüfung ist gescheitert: {n} Regeln kommen nicht mehr vor'
    },
    gate_warned: {
      one: 'Die Prüfung ist mit Warnung bestanden: {n} Änderung wird gemeldet, lässt sie aber nicht scheitern',
      other:
        'Die Prüfung ist mit Warnung bestanden: {n} Änderungen werden gemeldet, keine lässt sie scheitern'
    },
    gate_unconfirmed: {
      one: 'Die Prüfung ist bestanden: {n} Änderung wurde gefunden, aber vom zweiten Zeitfenster nicht bestätigt',
      other:
        'Die Prüfung ist bestanden: {n} Änderungen wurden gefunden, aber vom zweiten Zeitfenster nicht bestätigt'
    },
    gate_reported: {
      one: '{n} Änderung über den Zufall hinaus wurde gefunden',
      other: '{n} Änderungen über den Zufall hinaus wurden gefunden'
    },
    gate_reported_none: 'Nichts änderte sich über den Zufall hinaus',
    gate_deferred: 'Die Prüfung hat nicht entschieden: zu wenig Daten für ein Urteil',
    gate_empty:
      'Die Prüfung hat nicht entschieden: die Baseline enthält weder Regeln noch Zählungen, mit denen sich etwas vergleichen ließe',
    gate_no_baseline: 'Die Prüfung hat nicht entschieden: es gibt noch keine Baseline',
    gate_no_logs: 'Die Prüfung hat nicht entschieden: kein Log enthält ein Ereignis',
    detectable: 'eine Änderung um {points} Prozentpunkte wäre sehr wahrscheinlich bemerkt worden',
    detectable_of:
      '{decided} von {all} Regeln ließen sich beurteilen{rest}; eine typische muss sich um etwa {points} Prozentpunkte ändern, damit es auffällt',
    rest_undecided: ', {undecided} blieben unentschieden',
    rest_unexercised: ', {unexercised} kamen nicht vor',
    detectable_only:
      'eine Änderung um weniger als {points} Prozentpunkte kann leicht unbemerkt geblieben sein',
    gate_contribution: '{share} der Abweichung: {finding}',
    gate_undecided: {
      one: '{n} Regel ließ sich weder so noch so entscheiden',
      other: '{n} Regeln ließen sich weder so noch so entscheiden'
    },
    gate_unexercised: {
      one: '{n} Regel der Baseline kommt in diesen Logs nicht vor',
      other: '{n} Regeln der Baseline kommen in diesen Logs nicht vor'
    },
    gate_condition: 'Zugleich geändert: {name}, meist von {before} zu {now}',
    gate_tested: {
      one: '{n} Größe wurde getestet',
      other: '{n} Größen wurden getestet, mit einer Fehlalarm-Wahrscheinlichkeit für alle zusammen'
    },
    line_alarm: 'Wahrscheinlichkeit eines Fehlalarms, wenn sich nichts geändert hat: {alpha}',
    gate_rates: 'Die Baseline enthält nur Anteile: das Urteil beruht auf ihnen, nicht auf Sitzungen',
    gate_turns_one: 'Eine Änderung entscheidet: ohne sie ist die Prüfung bestanden: {finding}',
    gate_turns_many: 'Sie ist bestanden, sobald jede der {n} behoben oder akzeptiert ist',
    gate_turns_unexercised: 'Sie ist bestanden, sobald die nicht mehr vorkommenden Regeln wieder vorkommen',
    gate_margin_breaks:
      'Am wenigsten Spielraum: {rule}; etwa {n} weitere Verletzungen wären ein Befund (jetzt in {kept} von {events} Fällen eingehalten)',
    gate_margin_more:
      'Am wenigsten Spielraum: {rule}; in etwa {n} Fällen mehr eingehalten wäre es ein Befund (jetzt in {kept} von {events} Fällen)',
    gate_margin_share: 'Am nächsten am Scheitern: {rule} (jetzt {now}, vorher {before})',
    gate_turns_warned: 'Sie scheitert, sobald fail-on {changes} nennt',
    gate_turns_unconfirmed: 'Sie scheitert, sobald auch das zweite Zeitfenster es zeigt',
    gate_turns_data:
      'Sie entscheidet mit etwa {needed} Sitzungen je Seite; es sind {before} vorher und {now} jetzt',

    check_logs: '{events} Ereignisse in {sessions} Sitzungen',
    check_baseline: '{policies} Regeln aus {events} Ereignissen in {sessions} Sitzungen',
    check_no_baseline: 'es gibt noch keine Baseline',
    check_judged: '{sessions} Sitzungen genügen für ein Urteil: {tested} Tests gemacht',
    check_unjudged: 'nichts ließ sich beurteilen',
    check_too_few: 'zu wenige für ein Urteil: {needed} je Seite sind nötig',
    check_exercised: '{unexercised} Regeln nicht vorgekommen, {undecided} unentschieden',

    not_exercised:
      'Die Lage trat in der Baseline {before}-mal auf und jetzt {now}-mal: zu selten für ein Urteil',
    undecided: '{now} jetzt, {before} vorher: zu wenige Fälle, um eine Änderung vom Zufall zu unterscheiden',
    undecided_detectable:
      '{now} jetzt, {before} vorher: eine Änderung um weniger als {points} Prozentpunkte fiele womöglich nicht auf',
    undecided_absent: 'Es kam jetzt nicht vor ({before} vorher)',
    mix_only:
      '{now} jetzt, {before} vorher, nur weil andere Lagen häufiger waren: in gleichen Lagen änderte sich nichts'
  })
})

export default de
