import type { Datum, Phrase } from '../phrase.ts'
import { changes } from './changes/es.ts'
import { plural } from './plural.ts'
import type { Translation } from './translation.ts'

const when = (conditions: Phrase): Phrase => (conditions.length === 0 ? [] : [' ', ...conditions])

const es: Translation = {
  language: 'es',
  notation: { decimal: ',', percentGap: '\u00a0' },
  marks: { colon: ': ', comma: ', ', stop: '.', open: ' (', close: ')', gap: ' ' },
  verdict: {
    clean: 'Comportamiento del agente: sin deriva',
    drift: 'El comportamiento del agente ha cambiado',
    'insufficient-data': 'Comportamiento del agente: demasiado pocos datos para juzgar',
    'no-baseline': 'Comportamiento del agente: todavía no hay línea base',
    'no-logs': 'Comportamiento del agente: no hay registros'
  },
  emptyBaseline: 'Comportamiento del agente: la línea base está vacía',
  changes,
  change: {
    broken: 'incumplida',
    vanished: 'desaparecida',
    fallen: 'cumplida demasiado poco',
    weaker: 'más débil',
    new: 'nueva',
    stronger: 'más fuerte',
    gone: 'ya no se usa',
    shifted: 'con cambios'
  },
  seldom: { weaker: 'menos veces', stronger: 'más veces' },
  meaning: {
    broken: 'no se cumplió una política obligatoria o prohibida',
    vanished: 'el agente ya no sigue esta política',
    fallen: 'el agente sigue esta política menos veces de lo que pide una regla',
    weaker: 'el agente sigue esta política con menos frecuencia',
    new: 'no aparece en la línea base',
    stronger: 'el agente sigue esta política con más frecuencia',
    gone: 'el agente ya no hace esto',
    shifted: 'cambió más allá del azar'
  },
  severity: { error: 'ERROR', warning: 'AVISO', note: 'NOTA' },
  failed: 'Esto hace fallar el control.',
  passed: 'Esto no hace fallar el control.',
  policy: {
    association: (conditions, action) =>
      conditions.length === 0 ? ['en cualquier situación → ', action] : [...conditions, ' → ', action],
    always: (action) => ['siempre ', action],
    precondition: (action, requires) => [action, ' solo ', ...requires],
    atTimes: (action, requires) => [action, ' ', ...requires],
    prohibition: (never, conditions) => ['nunca ', never, ...when(conditions)],
    outcome: (action, conditions, outcome) => [action, ...when(conditions), ' termina en ', outcome],
    neverEnds: (action, conditions, outcome) => [action, ...when(conditions), ' nunca termina en ', outcome],
    precedence: (activation, target) => [activation, ' solo después de ', target],
    response: (activation, target) => ['después de ', activation, ', más tarde ', target],
    chain_precedence: (activation, target) => [activation, ' solo justo después de ', target],
    chain_response: (activation, target) => ['justo después de ', activation, ' viene ', target],
    not_succession: (activation, target) => ['después de ', activation, ' nunca ', target],
    neverDirectly: (later, earlier) => [later, ' nunca justo después de ', earlier],
    exactly_once: (activation) => [activation, ' exactamente una vez por sesión'],
    at_most: (activation: Datum, _target: Datum, most: number): Phrase => [
      activation,
      most === 1 ? ' como máximo una vez por sesión' : ` como máximo ${most} veces por sesión`
    ],
    first: (activation) => [activation, ', cuando se usa, abre su sesión'],
    last: (activation) => [activation, ', cuando se usa, cierra su sesión'],
    same: (key) => [' del mismo ', key],
    inContext: (conditions) => [', ', ...conditions],
    notAllowed: (rule) => ['no permitido: ', ...rule]
  },
  by: {
    less: (part) => `${part} menos`,
    more: (part) => `${part} más`,
    shorter: (part) => `${part} más corta`,
    longer: (part) => `${part} más larga`
  },
  mostlyBy: (action) => ['sobre todo ', action],
  allWhen: (conditions) => ['todo ', ...conditions],
  mostlyWhen: (conditions) => ['sobre todo ', ...conditions],
  kind: {
    association: 'asociación',
    precondition: 'condición previa',
    prohibition: 'prohibición',
    outcome: 'desenlace',
    sequence: 'secuencia'
  },
  status: { mined: 'extraída', required: 'obligatoria', forbidden: 'prohibida', ignored: 'ignorada' },
  subject: {
    action: 'acción',
    context: 'argumento',
    novelty: 'nunca visto antes:',
    vital: 'indicador',
    'action-share': 'proporción de'
  },
  novelty: { actions: 'acciones nunca vistas antes', situation: 'nunca visto antes en esta situación:' },
  table: {
    finding: 'Cambio',
    pair: 'Antes → ahora',
    policy: 'Política',
    policies: 'Políticas',
    baseline: 'Línea base',
    current: 'Ahora',
    support: 'Soporte',
    confidence: 'Confianza',
    share: 'Proporción',
    cases: 'Veces',
    lift: 'Lift',
    kind: 'Tipo',
    vital: 'Indicador',
    id: 'ID'
  },
  chanceNote: (alpha) =>
    `p: la probabilidad de una diferencia así de grande si nada cambió, corregida por todo lo que se comprobó; p por debajo de ${alpha} se considera deriva.`,
  chanceShort: (alpha) => `p por debajo de ${alpha} se considera deriva.`,
  why: 'Por qué',
  toDo: 'Qué hacer',
  nextSteps: 'Qué hacer',
  inSessions: (kept, sessions) => `en ${kept} de ${sessions} sesiones`,
  inActions: (kept, events) => `${kept} de ${events} acciones`,
  inCalls: (kept, events) => `en ${kept} de ${events} llamadas`,
  ofAction: (action) => [' de ', action],
  inItsPlace: (action) => [', en su lugar ', action],
  othersAlike: (n) => `, e igualmente ${n === 1 ? 'otra' : `otras ${n}`}`,
  vitalChanged: (name) => `cambio: ${name}`,
  goneWith: (actions) => [', y con ella ', ...actions],
  inPlaceOf: (action) => [', en lugar de ', action],
  usedIn: (before, now) => `en ${before} sesiones → ${now}`,
  timesASession: (before, now) => `${before} → ${now} veces por sesión`,
  timesWithIt: (before, now) => `${before} → ${now} veces por sesión con ella`,
  ofSessions: (pair) => `en ${pair} de las sesiones`,
  ofAllActions: (pair) => `${pair} de las acciones`,
  doneThere: (before, now) => `en ${before} usos → ${now}`,
  happened: (before, now) => `${before} → ${now} veces`,
  times: (n) => `${n} veces`,
  against: (now, before) => `${now} ahora, ${before} antes`,
  counts: 'Cumplida',
  sessionsHead: 'Sesiones',
  sessionsWith: 'Sesiones con ello',
  sessionsThere: 'Sesiones en que era posible',
  detailsOf: 'Recuentos, pruebas, cómo aceptarlo',
  detailsAlone: 'Recuentos, pruebas',
  neverOccurred: 'la situación nunca se dio',
  interval: 'Intervalo del 95 %',
  changeBy: 'Cambio',
  pointsUnit: 'puntos porcentuales',
  pRaw: 'p',
  pAdjusted: 'p corregida',
  evidence: 'Pruebas',
  evidenceBroken: 'Líneas del registro que la incumplen, primero una por sesión',
  evidenceGone: 'Líneas del registro donde ya no ocurre, primero una por sesión',
  evidenceBegins: 'Sesiones que lo muestran, por su primera línea',
  evidenceKept: 'Líneas del registro que la siguen, primero una por sesión',
  evidenceShown: 'Líneas del registro que lo muestran, primero una por sesión',
  evidenceMore: (n, all) => (n === null ? 'y más líneas' : `y ${n} más (${all} en total)`),
  inSession: 'sesión',
  variants: 'Cambió a la vez',
  withIt: 'Cambió a la vez (las mismas acciones, vistas de otro modo)',
  fingerprint: 'Huella',
  notIntended: '¿No es lo deseado? Las líneas del registro bajo cada hallazgo muestran dónde ocurre.',
  notIntendedThere:
    '¿No es lo deseado? El informe completo muestra sesiones de antes y de ahora una junto a otra.',
  notIntendedWhich:
    '¿No es lo deseado? «Acciones antes y ahora» del informe completo muestra qué acciones realiza el agente más o menos a menudo.',
  acceptAll:
    '¿Es lo deseado? Tome el nuevo comportamiento como línea base en este pull request y confirme los dos archivos que esto escribe:',
  acceptArtifact: 'los mismos dos archivos están en el artefacto del informe',
  acceptOne: '¿Solo una parte? Añada la entrada que hay bajo un hallazgo a la lista "accepted" de',
  acceptedHead: 'Aceptado',
  acceptEntry: 'Si es lo deseado, la entrada para "accepted"',
  unexplained: 'sin motivo: la entrada conserva el texto de ejemplo',
  accepted: (n) => plural(n, 'cambio aceptado', 'cambios aceptados'),
  acceptedUntil: 'hasta',
  lapsed: 'ya no está aceptado',
  notExercised: (n) => `Sin ejercitar: ${plural(n, 'política', 'políticas')}`,
  notExercisedNote: 'Su situación apenas se dio en estos registros, así que no se pudieron comprobar.',
  consequence: (action, happened, finding) => [
    'Las reglas sobre ',
    action,
    ` no se pudieron comprobar porque se volvió rara (${happened}): es el cambio ${finding}.`
  ],
  undecided: (n) => `Sin decidir: ${plural(n, 'política', 'políticas')}`,
  undecidedNote: 'Demasiado pocas sesiones para distinguir un cambio del azar.',
  mixOnly: (n) => `Solo cambió la mezcla: ${plural(n, 'política', 'políticas')}`,
  mixOnlyNote:
    'La proporción total se movió con la mezcla de situaciones; entre situaciones iguales no cambió más allá del azar.',
  sessionsNeeded: (n) => `Unas ${n} sesiones por lado mostrarían el menor cambio que importa.`,
  sessionsTooMany: 'Harían falta más sesiones de las que cabe esperar.',
  conditions: 'Condiciones',
  conditionsChanged: (n) =>
    n === 1
      ? 'El agente se ejecutó con una condición distinta de la línea base:'
      : `El agente se ejecutó con ${n} condiciones distintas de la línea base:`,
  oneSided: (n) => `Hechas en un solo lado: ${plural(n, 'acción', 'acciones')}`,
  oneSidedNote:
    'Demasiado pocas veces, en demasiado pocas sesiones o en situaciones que el otro lado apenas tiene, para distinguirlo del azar.',
  oneSidedNew: (times, sessions, all) => `nueva: ${times} veces, en ${sessions} de ${all} sesiones`,
  oneSidedGone: (times, sessions, all) => `ahora no: antes ${times} veces, en ${sessions} de ${all} sesiones`,
  withinChance: 'dentro del azar',
  conditionsWithheld: 'valores no publicados',
  none: 'ninguna',
  vitals: 'Indicadores',
  baselineChanges: 'Este pull request modifica la línea base:',
  added: (n) => plural(n, 'añadida', 'añadidas'),
  removed: (n) => plural(n, 'eliminada', 'eliminadas'),
  changed: (n) => plural(n, 'modificada', 'modificadas'),
  addedTitle: 'Añadidas a la línea base',
  removedTitle: 'Eliminadas de la línea base',
  changedTitle: 'Modificadas en la línea base',
  more: (n) => `… y ${n} más`,
  moreFindings: (n) =>
    n === 1
      ? 'Hay un hallazgo más en el informe completo.'
      : `Hay ${n} hallazgos más en el informe completo.`,
  inputs: 'Qué se leyó',
  read: (events, sessions, files) => `${events} eventos en ${sessions} sesiones de ${files}`,
  readAll: (events, sessions) => `${events} eventos en ${sessions} sesiones`,
  files: (n) => plural(n, 'archivo', 'archivos'),
  duplicates: (n) => `${n} copias repetidas de eventos se contaron una sola vez`,
  skipped: (n) => `${n} ${n === '1' ? 'línea omitida' : 'líneas omitidas'}`,
  cutOff: 'Una parte de los registros no se leyó',
  skippedTitle: 'Omitidas',
  filesTitle: 'Archivos (eventos / sesiones)',
  firstAt: 'primero en',
  droppedKeys: 'Claves de contexto no analizadas',
  droppedKeysBefore: 'Claves de contexto no analizadas (números de la línea base)',
  newKeys: (keys) => [
    'Claves de contexto que la línea base no conoce: ',
    ...keys,
    '. Nada se compara por ellas hasta que se escriba de nuevo.'
  ],
  redacted: 'Ocultado',
  assumptions: 'Supuestos',
  seen: (change) => `Se habría visto un cambio de unos ${change} puntos porcentuales.`,
  cleared: 'Una ejecución anterior de este pull request notificó deriva. Ha desaparecido.',
  shortened: {
    evidence: 'Abreviado por espacio: sin las líneas del registro.',
    rows: (n) => `Abreviado por espacio: solo los ${n} hallazgos más graves, sin detalles.`,
    counts: 'Abreviado por espacio: solo recuentos.',
    where: 'Todo está en el informe completo',
    summary: 'el resumen del trabajo',
    artifact: 'el artefacto del informe',
    file: 'result.json'
  },
  tolerated: {
    lead: (now, before) =>
      `Una regla obligatoria se incumplió en ${now} casos${before === '' ? '' : `, antes en ${before}`}`,
    chance: 'Un aumento así puede deberse al azar: solo por esto no falla el control.',
    mix: 'Lo explica la distinta mezcla de situaciones: solo por esto no falla el control.',
    tolerance: 'La línea base nunca vio esa situación, y tan pocos se toleran.',
    forbid: (status) => ['Con el estado ', status, ' el control falla a la primera.']
  },
  withheld: 'Aquí solo se publican políticas y recuentos (publish: counts-only).',
  steps: {
    'insufficient-data':
      'Reúna más sesiones (repita la evaluación o añada intentos), o junte ejecuciones con "update --add".',
    'no-baseline':
      'Cree la línea base a partir de registros que muestren el comportamiento deseado, revísela y confírmela:',
    'no-logs': 'Compruebe la entrada "logs" y que el paso que escribe los registros se haya ejecutado.'
  },
  noLogs: {
    noFile: 'Ningún archivo coincidió.',
    noEvent: (files, records) =>
      `${files === 1 ? 'El único archivo que coincidió no contiene' : `Los ${files} archivos que coincidieron no contienen`} ningún evento${records === 0 ? '' : ` (${plural(records, 'registro no se pudo', 'registros no se pudieron')} leer como tal)`}.`
  },
  together: {
    job: 'Trabajo',
    verdict: 'Veredicto',
    seenBy: 'Visto por',
    all: (n) => `los ${n}`,
    some: (n, of) => `${n} de ${of}`,
    outcome: {
      clean: 'sin deriva',
      drift: 'deriva',
      'insufficient-data': 'datos insuficientes',
      'no-baseline': 'sin línea base',
      'no-logs': 'sin registros'
    },
    more: 'Cada cambio donde es mayor. Los recuentos, las pruebas y cómo aceptarlo están en los informes completos de los trabajos.'
  },
  footer: {
    run: 'Ejecución',
    head: 'commit',
    report: 'Informe completo',
    rests: {
      profile: (sessions) => `comparado con ${sessions} sesiones de la línea base`,
      counts: (sessions) =>
        `comparado con los recuentos de ${sessions} sesiones de la línea base (sin perfil junto a ella)`,
      rates: (events) =>
        `comparado con las proporciones de la línea base de otra herramienta (${events} eventos)`
    },
    alpha: 'probabilidad de falsa alarma',
    correlation: 'Los recuentos muestran qué hicieron los agentes, no por qué.'
  },
  html: {
    findings: 'Hallazgos',
    find: 'Filtrar',
    noMatch: 'Ninguna política coincide.',
    showAll: 'todas',
    exploreTitle: (policies, events, sessions) =>
      `Qué hace el agente: ${plural(policies, 'política', 'políticas')} en ${plural(events, 'evento', 'eventos')} de ${plural(sessions, 'sesión', 'sesiones')}`,
    exploreNext: (update, check) =>
      `No se comparó nada. ¿Es este el comportamiento deseado? ${update} lo escribe como línea base; desde entonces ${check} dice qué cambia.`,
    exploreNoEvent: (inspect) =>
      `Ningún archivo contenía una acción de un agente. ${inspect} dice qué es cada archivo, qué se omitió y por qué.`,
    exploreNoPolicy: (inspect) =>
      `Nada es lo bastante regular, o aparece en bastantes sesiones, para ser una política con estos umbrales. La tabla de abajo dice qué darían otros; ${inspect} muestra qué hay por encontrar.`,
    sortBy: 'Ordenar por',
    wouldShow: (points) => `Un cambio de menos de ${points} puntos podría no notarse.`,
    allPolicies: 'Políticas de estos registros',
    map: 'Soporte y confianza',
    mapNote: (confidence, support) =>
      `Cada punto es una política. Las líneas discontinuas son los umbrales vigentes: confianza ${confidence} y, para asociaciones, soporte ${support}.`,
    mapHollow: (n) =>
      n === 1
        ? 'El punto hueco es una política que solo dan otros umbrales.'
        : `Los ${n} puntos huecos son políticas que solo dan otros umbrales.`,
    mapLabel: (n) =>
      `Mapa de ${n} políticas por soporte y confianza; los mismos números están en la tabla de políticas`,
    gridTitle: 'Cuántas políticas dan otros umbrales',
    gridMined:
      'Extraídas de nuevo para cada par de umbrales. Uno más estricto puede recuperar una política que formaba parte de otra más general.',
    gridCounted:
      'Cuántas de las políticas de la tabla alcanzan cada par de umbrales. El soporte solo es un umbral para las asociaciones; los demás tipos cuentan sea cual sea el suyo.',
    gridOthers: (n) =>
      n === 1 ? '1 política que solo dan otros umbrales' : `${n} políticas que solo dan otros umbrales`,
    notIntendedSessions:
      '¿No es intencionado? Las sesiones bajo cada hallazgo muestran antes y ahora lado a lado.',
    notIntendedMix:
      '¿No es intencionado? «Acciones antes y ahora», más abajo, muestra qué acciones realiza el agente con más o menos frecuencia.',
    leftOutTitle: 'Descartadas',
    leftOut: (n) => `${n} reglas alcanzan los umbrales y no son políticas`,
    leftOutNote: 'Algunas por cada motivo. Todas, y lo que ni siquiera se juzga, las lista',
    gridHead: 'Confianza ↓ / soporte (solo asociaciones) →',
    inForce: 'vigente',
    contents: 'Contenido',
    keptOf: (kept, events) => `${kept} de ${events}`,
    keptOfSessions: (kept, sessions) => `${kept} de ${sessions} sesiones`,
    strips: 'Sesiones antes y ahora',
    stripsNote:
      'Cada fila de bloques es una sesión y cada bloque un evento, en su orden. Son ejemplos elegidos para mostrar el cambio; las cifras junto al hallazgo lo cuentan todo.',
    stripsNowOnly:
      'La línea base no guarda sesiones (falta junto a ella el perfil que escribe «update»), así que solo se muestran sesiones de ahora.',
    stripKept: 'cumplida',
    stripBroken: 'no cumplida',
    stripExpected: 'como dice la política',
    stripInstead: 'en lugar de',
    stripPartner: 'cuenta aquí',
    stripSituation: 'en esta situación',
    stripIdle: 'no cuenta aquí',
    stripOther: 'otro',
    mix: 'Acciones antes y ahora',
    action: 'Acción',
    share: 'Proporción de eventos (arriba: línea base; abajo: ahora)',
    scale:
      'Puntos: la proporción que dan las cifras de al lado, antes y ahora; la línea que cruza un punto es su intervalo del 95 %.',
    scaleBars: 'Barras: el valor del indicador, desde 0.',
    parameters: 'Opciones vigentes',
    option: 'Opción',
    value: 'Valor',
    files: 'Archivos',
    format: 'Formato',
    events: 'Eventos',
    condition: 'Condición',
    skipLink: 'Ir a los hallazgos',
    noFindings: 'Ninguno: nada cambió más allá del azar.',
    noneJudged: 'Ninguno: no se pudo juzgar nada.',
    noneOpen: 'Ninguno salvo los aceptados.',
    changedFlag: 'cambió',
    failing: 'hacen fallar',
    warnings: 'solo señalados',
    acceptedTile: 'aceptados',
    acceptedTitle: 'Cambios aceptados',
    policiesTile: 'Políticas',
    testsTile: 'Pruebas',
    unjudged: 'Sin juzgar',
    generated: 'Evento más reciente'
  }
}

export default es
