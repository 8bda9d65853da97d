import { catalogue } from '../catalogue.ts'
import { decisions } from './decisions/es.ts'
import { reasons } from './reasons/es.ts'

const es = catalogue({
  code: 'es',
  decimal: ',',
  percent: '{n}\u00a0%',
  messages: () => ({
    ...decisions(),
    ...reasons(),

    clause_break: '; ',
    and: ' y ',
    conditions_when: 'con {conditions}',
    conditions_called: 'con {conditions}',
    conditions_held: 'con {conditions}',
    place_previous_action: 'justo después de {value}',
    place_previous_outcome: 'justo después del resultado {value}',
    place_happened_before: 'después de {value}',
    place_first: 'al comienzo de la sesión',
    place_early: 'en los pasos 2 a 5 de la sesión',
    place_late: 'después de los 5 primeros pasos de la sesión',
    place_cases: 'casos {place}',
    rule_association: '{conditions}, el agente llama a {action}',
    rule_association_always: 'el agente llama a {action}',
    rule_precondition: '{action} solo {conditions}',
    rule_at_times: '{action} {conditions}',
    rule_prohibition: 'nunca {action} {conditions}',
    rule_prohibition_always: 'nunca {action}',
    rule_outcome: '{action} {conditions} termina en {outcome}',
    rule_outcome_always: '{action} termina en {outcome}',
    rule_precedence: '{activation} solo después de {target}',
    rule_response: 'después de {activation}, más tarde {target}',
    rule_chain_precedence: '{activation} solo justo después de {target}',
    rule_chain_response: 'justo después de {activation} viene {target}',
    rule_not_succession: 'después de {activation} nunca {target}',
    rule_exactly_once: '{activation} exactamente una vez por sesión',
    rule_at_most: {
      one: '{activation} como máximo una vez por sesión',
      other: '{activation} como máximo {n} veces por sesión'
    },
    rule_first: '{activation}, cuando se usa, abre su sesión',
    rule_last: '{activation}, cuando se usa, cierra su sesión',
    rule_same: '{rule} del mismo {key}',
    rule_context: '{rule}, {conditions}',

    finding_weaker: '{rule}: ahora se cumple en el {now} de los casos, antes en el {before} ({counts})',
    finding_stronger:
      '{rule}: ahora se cumple en el {now} de los casos, antes solo en el {before} ({counts})',
    finding_weaker_rate: '{rule}: ahora en el {now} de los casos, antes en el {before} ({counts})',
    finding_stronger_rate: '{rule}: ahora en el {now} de los casos, antes solo en el {before} ({counts})',
    instead_now: 'en su lugar {condition}: ahora en el {now}, antes en el {before}',
    instead_before: 'en lugar de {condition}: ahora en el {now}, antes en el {before}',
    reversed_after: '{target} solo viene después: ahora en el {now}, antes en el {before}',
    reversed_before: '{target} solo viene antes: ahora en el {now}, antes en el {before}',
    finding_vanished:
      '{rule}: ya no se sigue; ahora en el {now} de los casos, antes en el {before} ({counts})',
    finding_fallen:
      '{rule}: se cumple demasiado poco para seguir siendo una regla; ahora en el {now} de los casos, antes en el {before} ({counts})',
    finding_new: '{rule}: nueva; ahora en el {now} de los casos, antes en el {before} ({counts})',
    finding_new_situation:
      '{rule}: nueva; en el {now} de los casos ({kept} de {events}), en una situación que la línea base no muestra',
    finding_required: {
      one: '{rule}: obligatoria, pero incumplida en {n} de {events} casos (se cumple en el {now} de los casos, antes en el {before})',
      other:
        '{rule}: obligatoria, pero incumplida en {n} de {events} casos (se cumple en el {now} de los casos, antes en el {before})'
    },
    finding_required_first: {
      one: '{rule}: obligatoria, pero incumplida en {n} de {events} casos (se cumple en el {now} de los casos)',
      other:
        '{rule}: obligatoria, pero incumplida en {n} de {events} casos (se cumple en el {now} de los casos)'
    },
    finding_forbidden: {
      one: '{rule}: prohibida, pero ocurrió {n} vez ({events} ocasiones)',
      other: '{rule}: prohibida, pero ocurrió {n} veces ({events} ocasiones)'
    },
    finding_forbidden_deed: {
      one: '{deed} está prohibido; ocurrió {n} vez ({events} ocasiones)',
      other: '{deed} está prohibido; ocurrió {n} veces ({events} ocasiones)'
    },
    deed_when: '{action} {conditions}',
    counts: '{kept} de {events} frente a {kept_before} de {events_before}',
    finding_action: '{name} es nueva: {kept} de {events} acciones, antes nunca',
    finding_action_sessions: '{name} es nueva: en {kept} de {events} sesiones, antes nunca',
    finding_argument: 'el argumento {name} es nuevo: en {kept} de {events} llamadas a {action}, antes nunca',
    finding_argument_calls:
      'el argumento {name} es nuevo: en {kept} de {events} llamadas que lo admiten, antes nunca',
    finding_context_share:
      '{name} figura en el {now} de las llamadas que lo admiten, antes en el {before} ({counts})',
    finding_argument_share:
      '{name} figura en el {now} de las llamadas a {action}, antes en el {before} ({counts})',
    finding_novelty:
      '{description}: ahora en {kept} de {events} sesiones, antes en {kept_before} de {events_before}',
    finding_novelty_actions:
      'acciones nunca vistas antes ({names}): ahora en {kept} de {events} sesiones, antes en {kept_before} de {events_before}',
    finding_novelty_first: '{names}: nunca antes, ahora en {kept} de {events} sesiones',
    finding_novelty_situation:
      'acciones conocidas en una situación en la que nunca se habían visto ({names}): ahora en {kept} de {events} sesiones, antes en {kept_before} de {events_before}',
    finding_gone: '{name} ya no se usa: {now} de todas las acciones, antes {before} ({counts})',
    finding_gone_with:
      '{name} ya no se usa: {now} de todas las acciones, antes {before} ({counts}); desaparecen con ella: {names}',
    finding_gone_renamed:
      '{name} ya no se usa: {now} de todas las acciones, antes {before} ({counts}); en su lugar se usa {to}',
    finding_share: '{name} supone el {now} de todas las acciones, antes el {before} ({counts})',
    finding_times: '{name} se llama {times} veces por sesión en lugar de {times_before}; {said}',
    finding_times_with:
      '{name} se llama {times} veces en cada sesión que la usa, en lugar de {times_before}; {said}',
    finding_sessions:
      '{name} se llama en el {sessions} de las sesiones en lugar del {sessions_before}; {said}',
    share_said: 'es el {now} de todas las acciones, antes el {before} ({counts})',
    finding_vital: '{name}: ahora {now}, antes {before}',
    vital_events: 'longitud de la sesión (acciones por sesión)',
    vital_empty: 'sesiones sin ninguna acción',
    vital_distinct: 'acciones distintas por sesión',
    vital_repeats: 'llamadas que repiten otra idéntica',
    vital_errors: 'acciones que terminan en error',
    vital_denials: 'acciones denegadas',
    vital_latency: 'latencia',
    vital_tokens: 'tokens',
    chance:
      'un cambio así de grande ocurre por azar aproximadamente en 1 de cada {n} ejecuciones sin cambios',
    chance_rare: 'un cambio así de grande ocurre por azar en menos de 1 de cada 1000 ejecuciones sin cambios',
    chance_none: 'basta un incumplimiento',

    side_now: 'Ahora: {kept} de {events} en {sessions}{interval}',
    side_before: 'Antes: {kept} de {events} en {sessions}{interval}',
    side_now_never: 'Ahora: la situación no se da',
    side_before_never: 'Antes: la situación no se daba',
    interval: ' (intervalo del 95 % de {low} a {high})',
    sessions: { one: '{n} sesión', other: '{n} sesiones' },
    carried_all:
      'Todo procede de {condition}: allí en el {inside} de los casos ({kept} de {events}), en el resto en el {outside}',
    done_there: '{name} se hizo ahí en {now} de sus {all} usos, antes en {before} de {all_before}',
    situated:
      'En el conjunto de todas las situaciones la proporción oculta el cambio; se compara lo semejante con lo semejante, y esta situación es la que más aporta',
    carried_most:
      'El {share} procede de {condition}: allí en el {inside} de los casos ({kept} de {events}), en el resto en el {outside}',
    carried_all_since:
      'Todo procede de {condition}: allí ahora en el {inside} de los casos ({kept} de {events}), antes en el {before}; en el resto en el {outside}',
    carried_most_since:
      'El {share} procede de {condition}: allí ahora en el {inside} de los casos ({kept} de {events}), antes en el {before}; en el resto en el {outside}',
    variants: {
      one: 'Otra política sobre los mismos eventos cambió con ella: {names}',
      other: 'Otras {n} políticas sobre los mismos eventos cambiaron con ella: {names}'
    },
    behind_session: 'Por sesión: {actions}',
    behind_event: 'De todos los eventos: {actions}',
    behind_call: 'Por llamada, aproximadamente: {actions}',
    behind_action: '{name} {change} ({before} → {now})',
    behind_action_where: '{name} {change} ({before} → {now}; con {condition} {there_before} → {there_now})',
    behind_points: '{delta} puntos porcentuales',
    behind_part: '; en conjunto, {share} del cambio',
    behind_spread: '; es el {share} del cambio, el resto se reparte entre muchas acciones',
    list_break: ', ',
    variant_share: '{name} entre todas las acciones: ahora {now}, antes {before}',
    variants_and_signs: {
      one: 'En los mismos eventos cambió también: {names}',
      other: 'En los mismos eventos cambiaron también {n} cosas más: {names}'
    },
    sure_sampling:
      'Muestreo: el cambio es de {delta} puntos porcentuales, entre {low} y {high} con una confianza del 95 %',
    sure_sessions: 'Sesiones: {before} antes, {now} ahora',
    sure_dependence:
      'Dependencia: los casos de una sesión se parecen entre sí, por lo que estos {events} dicen tanto como {effective} independientes',
    sure_independent:
      'Dependencia: los casos de una sesión no se parecen más entre sí que a los demás, por lo que cuentan los {events}',
    sure_tested: {
      one: 'Pruebas: {n}',
      other: 'Pruebas: {n}; la probabilidad indicada las tiene todas en cuenta'
    },
    sure_assumed: 'Supuesto: {assumption}',
    assume_events: 'los eventos son independientes entre sí, pues los registros no nombran sesiones',
    assume_other_cases:
      'los dos registros tratan casos distintos, cuyas diferencias no se distinguen de las de los agentes',
    assume_few_cases: 'los pocos casos que comparten los dos registros son como los demás',
    assume_left_out: '{part} de {all} casos se ejecutaron en un solo lado y quedaron fuera de las pruebas',
    assume_compared:
      '{part} de {all} casos se ejecutaron en un solo lado y se comparan entre sí como casos completos',
    assume_trials: 'los intentos de un mismo caso son independientes entre sí, pues hay pocos casos',
    assume_rates:
      'la línea base solo da proporciones: sus recuentos se deducen de ellas y sus eventos dependen entre sí como los actuales',
    assume_no_profile:
      'la línea base no tiene un perfil al lado: una mezcla distinta de situaciones no se distingue de un comportamiento distinto',
    assume_no_new: 'las políticas nuevas no se pueden juzgar solo con recuentos; {command} escribe un perfil',
    assume_sessions: 'las sesiones son independientes entre sí: los recuentos no dicen de qué caso son',
    assume_renamed: '{from} se lee como {to}, según rename en la configuración',
    assume_unknown_keys: 'una política obligatoria o prohibida habla de {keys}, que ningún evento tiene',
    assume_unmatched:
      'ningún cambio de esta ejecución es lo que nombra {accepted}: {ids}; lo que ya pasó, o está mal escrito, se puede quitar',
    assume_no_file: 'ningún archivo coincide con {patterns}: solo se compararon los demás registros',
    assume_numbered:
      'las sesiones que están en varios archivos en tiempos que se solapan son una cada una: {n}, por ejemplo {session} en {files}; donde cada archivo numera las suyas, necesitan nombres distintos',
    assume_numbered_actions:
      'las acciones que solo difieren en un número, o en lo que está entre comillas o paréntesis, cuentan cada una por separado: {n}, por ejemplo {pattern}; para contarlas como una sola, nómbrelas en {groups} del archivo de configuración',
    assume_no_sessions_now:
      'los registros no nombran sesiones, a diferencia de los de la línea base: no se sabe qué va junto',
    assume_sessions_now:
      'los registros nombran sesiones, a diferencia de los de la línea base: escrita de nuevo, mostraría más',
    assume_no_outcomes_now: 'ningún evento dice cómo terminó, a diferencia de los de la línea base',
    assume_outcomes_now:
      'los eventos dicen cómo terminaron, a diferencia de los de la línea base: escrita de nuevo, mostraría más',
    assume_outcome_names: 'los resultados parecen llamarse de otro modo que en la línea base: {pairs}',
    assume_now_texts: 'lo que en la línea base es un número, verdadero o falso ahora es un texto: {names}',
    assume_now_typed: 'lo que en la línea base es un texto ahora es un número, verdadero o falso: {names}',
    assume_values_turned:
      'todos los valores de {names} son nuevos; si tales valores cambian por sí solos, como semanas y versiones, déjelos fuera: {ignored}',
    assume_key_names:
      'las claves de contexto parecen llamarse de otro modo que en la línea base: {pairs}; si solo cambiaron los nombres, indíquelos en {rename} de la configuración',
    assume_action_names:
      'las acciones parecen llamarse de otro modo que en la línea base: {pairs}; si solo cambiaron los nombres, indíquelos en {rename} de la configuración',
    assume_calls_left:
      'las llamadas repetidas no se comparan, pues solo uno de los registros distingue llamadas por {keys}',
    assume_calls_alike:
      'las llamadas que solo difieren en {keys} cuentan como repetidas, como en la línea base, que no tiene ese campo',
    assume_uncounted_one:
      '{n} política de la línea base no se juzga, por falta de recuentos y de estado: ponga el estado {status} o ejecute {command}',
    assume_uncounted:
      '{n} políticas de la línea base no se juzgan, por falta de recuentos y de estado: ponga el estado {status} o ejecute {command}',
    assume_own_logs:
      'cada evento es como en los registros con los que se escribió la línea base: son los mismos registros, o el agente hizo exactamente lo mismo',
    assume_kinds: 'políticas de la línea base que no se comparan, pues {kinds} omite su tipo: {n}',
    assume_second_window:
      'la segunda ventana tiene muy pocas sesiones para confirmar o refutar un cambio: decide solo la primera',
    assume_required_rarely:
      'una política obligatoria puede incumplirse con esta poca frecuencia: {part} de {all} veces ({rule})',
    assume_required_as_before:
      'una política obligatoria solo se incumple más que antes por azar o por otra mezcla de situaciones: {part} de {all} veces ahora, {before} de {of} antes ({rule})',
    not_confirmed: 'La segunda ventana no lo muestra, así que no hace fallar el control',
    not_failing: 'Este tipo de cambio no figura en fail-on, así que no hace fallar el control',
    accepted: 'Aceptado: {reason}',
    accepted_unexplained: 'Aceptado, pero sin motivo: la entrada conserva el texto de ejemplo',
    lapsed: 'Estaba aceptado, pero {reason}',
    lapsed_expired: 'la aceptación venció el {date}',
    lapsed_grown: 'el cambio ha superado el {accepted} aceptado',
    reason_here: 'por qué es deseado',

    turns_more: 'Se supera si se cumple en {needed} de {events} casos así; se cumplió en {kept}',
    turns_fewer: 'Se supera si se cumple como máximo en {needed} de {events} casos así; se cumplió en {kept}',
    turns_more_rate: 'Se supera si ocurre en {needed} de {events} casos así; ocurrió en {kept}',
    turns_fewer_rate: 'Se supera si ocurre como máximo en {needed} de {events} casos así; ocurrió en {kept}',
    turns_share_more: 'Se supera si {name} supone {needed} de {events} acciones; fueron {kept}',
    turns_share_fewer: 'Se supera si {name} supone como máximo {needed} de {events} acciones; fueron {kept}',
    turns_given_more: 'Pasa si {name} figura en {needed} de {events} de estas llamadas; figuró en {kept}',
    turns_given_fewer:
      'Pasa si {name} figura en no más de {needed} de {events} de estas llamadas; figuró en {kept}',
    turns_never: 'Se supera solo si no ocurre nunca; ocurrió {n} veces',
    turns_without: 'Se supera sin {name}',
    turns_without_novelty: 'Se supera si ninguna sesión muestra esto',
    turns_vital: 'Se supera cuando esto vuelva a estar claramente más cerca de {before}; es {now}',
    turns_not: 'Ningún otro número de casos cumplidos en este registro cambiaría el veredicto',
    turns_held: ' (todo lo demás sin cambios)',
    turns_leaves: 'entonces quedaría como hallazgo propio: {rule}',

    look: 'Mire aquí: {places}',
    leave_out: 'Si {key} cambia por sí solo, como semanas y versiones: déjelo fuera con {ignored}',
    renamed: 'Si solo cambiaron nombres: ponga {lines} en {config}',
    accept: 'Si es deseado: añada {entry} a {list} en {baseline}',
    require: 'Si debe cumplirse siempre: ponga {field} para {id} en {place} y ejecute {command}',
    update:
      'Si los cambios son deseados: tómelos como línea base y confirme los dos archivos que esto escribe: {command}',
    collect: {
      one: 'Reúna registros de al menos {n} sesión por lado y ejecute {command}',
      other: 'Reúna registros de al menos {n} sesiones por lado y ejecute {command}'
    },
    create: 'Escriba la línea base y confírmela en el repositorio: {command}',
    find_logs: 'Compruebe que las rutas llevan a archivos con eventos: {command}',

    gate_allowed: 'El control se supera: nada cambió más allá del azar',
    gate_allowed_accepted: {
      one: 'El control se supera: el cambio hallado está aceptado',
      other: 'El control se supera: los {n} cambios hallados están aceptados'
    },
    gate_unexplained: {
      one: 'Una entrada aceptada no dice el motivo: escríbalo en ella',
      other: '{n} entradas aceptadas no dicen el motivo: escríbalo en cada una'
    },
    gate_denied: {
      one: 'Este control falla por {n} cambio',
      other: 'Este control falla por {n} cambios'
    },
    gate_denied_unexercised: {
      one: 'El control no se supera: {n} política ya no se ejercita',
      other: 'El control no se supera: {n} políticas ya no se ejercitan'
    },
    gate_warned: {
      one: 'El control se supera con un aviso: se notifica {n} cambio, que no lo hace fallar',
      other: 'El control se supera con un aviso: se notifican {n} cambios, ninguno lo hace fallar'
    },
    gate_unconfirmed: {
      one: 'El control se supera: se halló {n} cambio, pero la segunda ventana no lo confirma',
      other: 'El control se supera: se hallaron {n} cambios, pero la segunda ventana no los confirma'
    },
    gate_reported: {
      one: 'Se halló {n} cambio más allá del azar',
      other: 'Se hallaron {n} cambios más allá del azar'
    },
    gate_reported_none: 'Nada cambió más allá del azar',
    gate_deferred: 'El control no ha decidido: no hay datos suficientes para juzgar',
    gate_empty:
      'El control no ha decidido: la línea base no contiene políticas ni recuentos con los que comparar',
    gate_no_baseline: 'El control no ha decidido: todavía no hay línea base',
    gate_no_logs: 'El control no ha decidido: ningún registro contiene un evento',
    detectable: 'un cambio de {points} puntos porcentuales se habría visto muy probablemente',
    detectable_of:
      'se pudieron juzgar {decided} de {all} políticas{rest}; una típica debe cambiar unos {points} puntos porcentuales para que se note',
    rest_undecided: ', {undecided} sin decidir',
    rest_unexercised: ', {unexercised} no ejercitadas',
    detectable_only: 'un cambio de menos de {points} puntos porcentuales bien pudo pasar inadvertido',
    gate_contribution: '{share} de la desviación: {finding}',
    gate_undecided: {
      one: '{n} política no se pudo decidir en un sentido ni en otro',
      other: '{n} políticas no se pudieron decidir en un sentido ni en otro'
    },
    gate_unexercised: {
      one: '{n} política de la línea base no se ejercita en estos registros',
      other: '{n} políticas de la línea base no se ejercitan en estos registros'
    },
    gate_condition: 'Cambió al mismo tiempo: {name}, sobre todo de {before} a {now}',
    gate_tested: {
      one: 'Se hizo {n} prueba',
      other: 'Se hicieron {n} pruebas, con una sola probabilidad de falsa alarma para todas juntas'
    },
    line_alarm: 'Probabilidad de falsa alarma si nada cambió: {alpha}',
    gate_rates: 'La línea base solo contiene proporciones: el veredicto se basa en ellas, no en sesiones',
    gate_turns_one: 'Un cambio decide: sin él se supera el control: {finding}',
    gate_turns_many: 'Se supera cuando cada uno de los {n} desaparezca o se acepte',
    gate_turns_unexercised: 'Se supera cuando vuelvan a darse las políticas que no se ejercitan',
    gate_margin_breaks:
      'El menor margen: {rule}; unos {n} incumplimientos más serían un hallazgo (ahora se cumple en {kept} de {events} casos)',
    gate_margin_more:
      'El menor margen: {rule}; si se cumpliera en unos {n} casos más sería un hallazgo (ahora en {kept} de {events} casos)',
    gate_margin_share: 'Lo más cercano a fallar: {rule} (ahora {now}, antes {before})',
    gate_turns_warned: 'Falla en cuanto fail-on nombre {changes}',
    gate_turns_unconfirmed: 'Falla en cuanto también la segunda ventana lo muestre',
    gate_turns_data: 'Decide con unas {needed} sesiones por lado; hay {before} antes y {now} ahora',

    check_logs: '{events} eventos en {sessions} sesiones',
    check_baseline: '{policies} políticas extraídas de {events} eventos en {sessions} sesiones',
    check_no_baseline: 'todavía no hay línea base',
    check_judged: '{sessions} sesiones bastan para juzgar: {tested} pruebas hechas',
    check_unjudged: 'no se pudo juzgar nada',
    check_too_few: 'demasiado pocas para juzgar: hacen falta {needed} por lado',
    check_exercised: '{unexercised} políticas no ejercitadas, {undecided} sin decidir',

    not_exercised:
      'La situación se dio {before} veces en la línea base y {now} veces ahora: demasiado pocas para juzgar',
    undecided: '{now} ahora, {before} antes: demasiado pocos casos para distinguir un cambio del azar',
    undecided_detectable:
      '{now} ahora, {before} antes: un cambio de menos de {points} puntos porcentuales podría no notarse',
    undecided_absent: 'Ahora no se dio ({before} antes)',
    mix_only:
      '{now} ahora, {before} antes, solo porque otras situaciones fueron más frecuentes: en situaciones iguales no cambió nada'
  })
})

export default es
