import type { Datum, Phrase } from '../phrase.ts'
import { changes } from './changes/de.ts'
import { plural } from './plural.ts'
import type { Translation } from './translation.ts'

const when = (conditions: Phrase): Phrase => (conditions.length === 0 ? [] : [' ', ...conditions])

const de: Translation = {
  language: 'de',
  notation: { decimal: ',', percentGap: '\u00a0' },
  marks: { colon: ': ', comma: ', ', stop: '.', open: ' (', close: ')', gap: ' ' },
  verdict: {
    clean: 'Verhalten des Agenten: keine Drift',
    drift: 'Das Verhalten des Agenten hat sich geändert',
    'insufficient-data': 'Verhalten des Agenten: zu wenig Daten für ein Urteil',
    'no-baseline': 'Verhalten des Agenten: noch keine Baseline',
    'no-logs': 'Verhalten des Agenten: keine Logs'
  },
  emptyBaseline: 'Verhalten des Agenten: die Baseline ist leer',
  changes,
  change: {
    broken: 'verletzt',
    vanished: 'weggefallen',
    fallen: 'zu selten eingehalten',
    weaker: 'schwächer',
    new: 'neu',
    stronger: 'stärker',
    gone: 'nicht mehr verwendet',
    shifted: 'verändert'
  },
  seldom: { weaker: 'seltener', stronger: 'häufiger' },
  meaning: {
    broken: 'eine vorgeschriebene oder verbotene Regel wurde nicht eingehalten',
    vanished: 'der Agent befolgt diese Regel nicht mehr',
    fallen: 'der Agent befolgt diese Regel seltener, als es für eine Regel reicht',
    weaker: 'der Agent befolgt diese Regel seltener',
    new: 'kam in der Baseline nicht vor',
    stronger: 'der Agent befolgt diese Regel häufiger',
    gone: 'der Agent tut das nicht mehr',
    shifted: 'über den Zufall hinaus geändert'
  },
  severity: { error: 'FEHLER', warning: 'WARNUNG', note: 'HINWEIS' },
  failed: 'Daran scheitert die Prüfung.',
  passed: 'Daran scheitert die Prüfung nicht.',
  policy: {
    association: (conditions, action) =>
      conditions.length === 0 ? ['in jeder Lage → ', action] : [...conditions, ' → ', action],
    always: (action) => ['immer ', action],
    precondition: (action, requires) => [action, ' nur ', ...requires],
    atTimes: (action, requires) => [action, ' ', ...requires],
    prohibition: (never, conditions) => ['nie ', never, ...when(conditions)],
    outcome: (action, conditions, outcome) => [action, ...when(conditions), ' endet mit ', outcome],
    neverEnds: (action, conditions, outcome) => [action, ...when(conditions), ' endet nie mit ', outcome],
    precedence: (activation, target) => [activation, ' nur nach ', target],
    response: (activation, target) => ['nach ', activation, ' später ', target],
    chain_precedence: (activation, target) => [activation, ' nur unmittelbar nach ', target],
    chain_response: (activation, target) => ['unmittelbar nach ', activation, ' folgt ', target],
    not_succession: (activation, target) => ['nach ', activation, ' nie ', target],
    neverDirectly: (later, earlier) => [later, ' nie unmittelbar nach ', earlier],
    exactly_once: (activation) => [activation, ' genau einmal je Sitzung'],
    at_most: (activation: Datum, _target: Datum, most: number): Phrase => [
      activation,
      most === 1 ? ' höchstens einmal je Sitzung' : ` höchstens ${most}-mal je Sitzung`
    ],
    first: (activation) => [activation, ' steht, wo es vorkommt, am Anfang der Sitzung'],
    last: (activation) => [activation, ' steht, wo es vorkommt, am Ende der Sitzung'],
    same: (key) => [' mit demselben ', key],
    inContext: (conditions) => [', ', ...conditions],
    notAllowed: (rule) => ['nicht erlaubt: ', ...rule]
  },
  by: {
    less: (part) => `${part} weniger`,
    more: (part) => `${part} mehr`,
    shorter: (part) => `${part} kürzer`,
    longer: (part) => `${part} länger`
  },
  mostlyBy: (action) => ['vor allem ', action],
  allWhen: (conditions) => ['alles ', ...conditions],
  mostlyWhen: (conditions) => ['vor allem ', ...conditions],
  kind: {
    association: 'Zusammenhang',
    precondition: 'Vorbedingung',
    prohibition: 'Verbot',
    outcome: 'Ausgang',
    sequence: 'Reihenfolge'
  },
  status: { mined: 'gefunden', required: 'vorgeschrieben', forbidden: 'verboten', ignored: 'übergangen' },
  subject: {
    action: 'Aktion',
    context: 'Argument',
    novelty: 'nie zuvor gesehen:',
    vital: 'Kennzahl',
    'action-share': 'Anteil von'
  },
  novelty: {
    actions: 'nie zuvor gesehene Aktionen',
    situation: 'nie zuvor in dieser Situation gesehen:'
  },
  table: {
    finding: 'Änderung',
    pair: 'Vorher → jetzt',
    policy: 'Regel',
    policies: 'Regeln',
    baseline: 'Baseline',
    current: 'Jetzt',
    support: 'Support',
    confidence: 'Konfidenz',
    share: 'Anteil',
    cases: 'Male',
    lift: 'Lift',
    kind: 'Art',
    vital: 'Kennzahl',
    id: 'ID'
  },
  chanceNote: (alpha) =>
    `p: wie wahrscheinlich ein so großer Unterschied ist, wenn sich nichts geändert hat, bereinigt um alles, was getestet wurde; p unter ${alpha} gilt als Drift.`,
  chanceShort: (alpha) => `p unter ${alpha} gilt als Drift.`,
  why: 'Warum',
  toDo: 'Mögliche Schritte',
  nextSteps: 'Was zu tun ist',
  inSessions: (kept, sessions) => `in ${kept} von ${sessions} Sitzungen`,
  inActions: (kept, events) => `${kept} von ${events} Aktionen`,
  inCalls: (kept, events) => `in ${kept} von ${events} Aufrufen`,
  ofAction: (action) => [' von ', action],
  inItsPlace: (action) => [', an ihrer Stelle ', action],
  othersAlike: (n) => `, und ${n === 1 ? 'eine weitere' : `${n} weitere`} ebenso`,
  vitalChanged: (name) => `${name} verändert`,
  goneWith: (actions) => [', und mit ihr ', ...actions],
  inPlaceOf: (action) => [', an Stelle von ', action],
  usedIn: (before, now) => `in ${before} Sitzungen → ${now}`,
  timesASession: (before, now) => `${before} → ${now}-mal je Sitzung`,
  timesWithIt: (before, now) => `${before} → ${now}-mal je Sitzung damit`,
  ofSessions: (pair) => `in ${pair} der Sitzungen`,
  ofAllActions: (pair) => `${pair} aller Aktionen`,
  doneThere: (before, now) => `bei ${before} Ausführungen → ${now}`,
  happened: (before, now) => `${before} → ${now}-mal`,
  times: (n) => `${n}-mal`,
  against: (now, before) => `jetzt ${now}, vorher ${before}`,
  counts: 'Eingehalten',
  sessionsHead: 'Sitzungen',
  sessionsWith: 'Sitzungen damit',
  sessionsThere: 'Sitzungen, in denen es möglich war',
  detailsOf: 'Zahlen, Belege, wie man es akzeptiert',
  detailsAlone: 'Zahlen, Belege',
  neverOccurred: 'die Lage trat nie auf',
  interval: '95-%-Intervall',
  changeBy: 'Änderung',
  pointsUnit: 'Prozentpunkte',
  pRaw: 'p',
  pAdjusted: 'bereinigtes p',
  evidence: 'Belege',
  evidenceBroken: 'Zeilen im Log, die sie verletzen, zuerst eine je Sitzung',
  evidenceGone: 'Zeilen im Log, in denen es nicht mehr geschieht, zuerst eine je Sitzung',
  evidenceBegins: 'Sitzungen, die es zeigen, mit ihrer ersten Zeile',
  evidenceKept: 'Zeilen im Log, die sie befolgen, zuerst eine je Sitzung',
  evidenceShown: 'Zeilen im Log, die es zeigen, zuerst eine je Sitzung',
  evidenceMore: (n, all) => (n === null ? 'und weitere Zeilen' : `und ${n} weitere (insgesamt ${all})`),
  inSession: 'Sitzung',
  variants: 'Zugleich geändert',
  withIt: 'Zugleich geändert (dieselben Aktionen, anders gesehen)',
  fingerprint: 'Fingerabdruck',
  notIntended: 'Nicht gewollt? Die Zeilen im Log unter jedem Befund zeigen, wo es geschieht.',
  notIntendedThere:
    'Nicht gewollt? Der vollständige Bericht zeigt Sitzungen von vorher und jetzt nebeneinander.',
  notIntendedWhich:
    'Nicht gewollt? „Aktionen vorher und jetzt“ im vollständigen Bericht zeigt, welche Aktionen der Agent häufiger oder seltener ausführt.',
  acceptAll:
    'Gewollt? Das neue Verhalten in diesem Pull Request als Baseline übernehmen und die beiden Dateien einchecken, die dies schreibt:',
  acceptArtifact: 'dieselben beiden Dateien liegen im Artefakt mit dem Bericht',
  acceptOne: 'Nur zum Teil gewollt? Den Eintrag unter einem Befund in die Liste "accepted" aufnehmen, in',
  acceptedHead: 'Akzeptiert',
  acceptEntry: 'Wenn es gewollt ist, der Eintrag für "accepted"',
  unexplained: 'ohne Begründung: im Eintrag steht noch der vorgeschlagene Platzhalter',
  accepted: (n) => plural(n, 'akzeptierte Änderung', 'akzeptierte Änderungen'),
  acceptedUntil: 'bis',
  lapsed: 'nicht mehr akzeptiert',
  notExercised: (n) => `Nicht vorgekommen: ${plural(n, 'Regel', 'Regeln')}`,
  notExercisedNote: 'Ihre Lage trat in diesen Logs kaum auf, daher ließen sie sich nicht prüfen.',
  consequence: (action, happened, finding) => [
    'Regeln über ',
    action,
    ` ließen sich nicht prüfen, weil es selten wurde (${happened}): das ist Änderung ${finding}.`
  ],
  undecided: (n) => `Unentschieden: ${plural(n, 'Regel', 'Regeln')}`,
  undecidedNote: 'Zu wenige Sitzungen, um eine Änderung vom Zufall zu unterscheiden.',
  mixOnly: (n) => `Nur die Mischung änderte sich: ${plural(n, 'Regel', 'Regeln')}`,
  mixOnlyNote:
    'Der Anteil insgesamt hat sich mit der Mischung der Situationen bewegt; unter gleichen änderte er sich nicht über den Zufall hinaus.',
  sessionsNeeded: (n) =>
    `Etwa ${n} Sitzungen je Seite würden die kleinste Änderung zeigen, auf die es ankommt.`,
  sessionsTooMany: 'Dafür wären mehr Sitzungen nötig, als zu erwarten sind.',
  conditions: 'Bedingungen',
  conditionsChanged: (n) =>
    n === 1
      ? 'Der Agent lief unter einer anderen Bedingung als in der Baseline:'
      : `Der Agent lief unter ${n} anderen Bedingungen als in der Baseline:`,
  oneSided: (n) => `Nur auf einer Seite ausgeführt: ${plural(n, 'Aktion', 'Aktionen')}`,
  oneSidedNote:
    'Zu selten, in zu wenigen Sitzungen oder in Situationen, die die andere Seite kaum hat, um es vom Zufall zu unterscheiden.',
  oneSidedNew: (times, sessions, all) => `neu: ${times}-mal, in ${sessions} von ${all} Sitzungen`,
  oneSidedGone: (times, sessions, all) =>
    `jetzt nicht: vorher ${times}-mal, in ${sessions} von ${all} Sitzungen`,
  withinChance: 'im Rahmen des Zufalls',
  conditionsWithheld: 'Werte nicht veröffentlicht',
  none: 'keine',
  vitals: 'Kennzahlen',
  baselineChanges: 'Dieser Pull Request ändert die Baseline:',
  added: (n) => `${n} hinzugefügt`,
  removed: (n) => `${n} entfernt`,
  changed: (n) => `${n} geändert`,
  addedTitle: 'Zur Baseline hinzugefügt',
  removedTitle: 'Aus der Baseline entfernt',
  changedTitle: 'In der Baseline geändert',
  more: (n) => `… und ${n} weitere`,
  moreFindings: (n) =>
    n === 1
      ? 'Ein weiterer Befund steht im vollständigen Bericht.'
      : `${n} weitere Befunde stehen im vollständigen Bericht.`,
  inputs: 'Was gelesen wurde',
  read: (events, sessions, files) => `${events} Ereignisse in ${sessions} Sitzungen aus ${files}`,
  readAll: (events, sessions) => `${events} Ereignisse in ${sessions} Sitzungen`,
  files: (n) => plural(n, 'Datei', 'Dateien'),
  duplicates: (n) => `${n} Wiederholungen von Ereignissen wurden nur einmal gezählt`,
  skipped: (n) => `${n} ${n === '1' ? 'Zeile' : 'Zeilen'} übersprungen`,
  cutOff: 'Ein Teil der Logs wurde nicht gelesen',
  skippedTitle: 'Übersprungen',
  filesTitle: 'Dateien (Ereignisse / Sitzungen)',
  firstAt: 'zuerst in',
  droppedKeys: 'Nicht ausgewertete Kontextschlüssel',
  droppedKeysBefore: 'Nicht ausgewertete Kontextschlüssel (Zahlen: der Baseline)',
  newKeys: (keys) => [
    'Kontextschlüssel, die die Baseline nicht kennt: ',
    ...keys,
    '. Nach ihnen wird nichts verglichen, bis sie neu geschrieben wird.'
  ],
  redacted: 'Geschwärzt',
  assumptions: 'Annahmen',
  seen: (change) => `Eine Änderung um etwa ${change} Prozentpunkte wäre bemerkt worden.`,
  cleared: 'Ein früherer Lauf zu diesem Pull Request meldete Drift. Sie ist verschwunden.',
  shortened: {
    evidence: 'Aus Platzgründen gekürzt: ohne die Zeilen im Log.',
    rows: (n) => `Aus Platzgründen gekürzt: nur die ${n} schwersten Befunde, ohne Einzelheiten.`,
    counts: 'Aus Platzgründen gekürzt: nur Anzahlen.',
    where: 'Alles steht im vollständigen Bericht',
    summary: 'die Zusammenfassung des Jobs',
    artifact: 'das Artefakt mit dem Bericht',
    file: 'result.json'
  },
  tolerated: {
    lead: (now, before) =>
      `Eine vorgeschriebene Regel wurde in ${now} Fällen verletzt${before === '' ? '' : `, vorher in ${before}`}`,
    chance: 'Ein solcher Anstieg kann Zufall sein: allein daran scheitert die Prüfung nicht.',
    mix: 'Die andere Mischung der Lagen erklärt es: allein daran scheitert die Prüfung nicht.',
    tolerance: 'Die Baseline kennt die Lage nicht, und so wenige werden geduldet.',
    forbid: (status) => ['Mit dem Status ', status, ' scheitert die Prüfung beim ersten Mal.']
  },
  withheld: 'Hier werden nur Regeln und Anzahlen veröffentlicht (publish: counts-only).',
  steps: {
    'insufficient-data':
      'Mehr Sitzungen sammeln (die Auswertung wiederholen oder Versuche hinzufügen) oder Läufe mit "update --add" zusammenlegen.',
    'no-baseline':
      'Die Baseline aus Logs anlegen, die das gewünschte Verhalten zeigen, sie durchsehen und einchecken:',
    'no-logs': 'Die Eingabe "logs" prüfen, und ob der Schritt gelaufen ist, der die Logs schreibt.'
  },
  noLogs: {
    noFile: 'Keine Datei passte.',
    noEvent: (files, records) =>
      `${files === 1 ? 'Die eine Datei, die passte, enthält' : `Die ${files} Dateien, die passten, enthalten`} kein Ereignis${records === 0 ? '' : ` (${plural(records, 'Eintrag war', 'Einträge waren')} nicht als eines zu lesen)`}.`
  },
  together: {
    job: 'Job',
    verdict: 'Urteil',
    seenBy: 'Gesehen von',
    all: (n) => `allen ${n}`,
    some: (n, of) => `${n} von ${of}`,
    outcome: {
      clean: 'keine Drift',
      drift: 'Drift',
      'insufficient-data': 'zu wenig Daten',
      'no-baseline': 'keine Baseline',
      'no-logs': 'keine Logs'
    },
    more: 'Jede Änderung so, wie sie am größten ist. Zählungen, Belege und wie man sie annimmt stehen in den vollen Berichten der Jobs.'
  },
  footer: {
    run: 'Lauf',
    head: 'Commit',
    report: 'Vollständiger Bericht',
    rests: {
      profile: (sessions) => `verglichen mit ${sessions} Sitzungen der Baseline`,
      counts: (sessions) =>
        `verglichen mit den Anzahlen aus ${sessions} Sitzungen der Baseline (ohne Profil neben der Baseline)`,
      rates: (events) =>
        `verglichen mit den Anteilen einer Baseline aus einem anderen Werkzeug (${events} Ereignisse)`
    },
    alpha: 'Fehlalarm-Wahrscheinlichkeit',
    correlation: 'Anzahlen zeigen, was Agenten taten, nicht warum.'
  },
  html: {
    findings: 'Befunde',
    find: 'Filtern',
    noMatch: 'Keine Regel passt.',
    showAll: 'alle',
    exploreTitle: (policies, events, sessions) =>
      `Was der Agent tut: ${plural(policies, 'Regel', 'Regeln')} in ${plural(events, 'Ereignis', 'Ereignissen')} aus ${plural(sessions, 'Sitzung', 'Sitzungen')}`,
    exploreNext: (update, check) =>
      `Verglichen wurde nichts. Ist das das gewünschte Verhalten? ${update} schreibt es als Baseline; von da an sagt ${check}, was sich ändert.`,
    exploreNoEvent: (inspect) =>
      `Keine Datei enthielt eine Aktion eines Agenten. ${inspect} sagt, was jede Datei ist, was weggelassen wurde und warum.`,
    exploreNoPolicy: (inspect) =>
      `Nichts ist regelmäßig genug oder kommt in genug Sitzungen vor, um bei diesen Schwellen eine Regel zu sein. Die Tabelle unten sagt, was andere ergäben; ${inspect} zeigt, was es zu finden gibt.`,
    sortBy: 'Sortieren nach',
    wouldShow: (points) => `Eine Änderung um weniger als ${points} Prozentpunkte fiele womöglich nicht auf.`,
    allPolicies: 'Regeln in diesen Logs',
    map: 'Support und Konfidenz',
    mapNote: (confidence, support) =>
      `Jeder Punkt ist eine Regel. Die gestrichelten Linien sind die geltenden Schwellen: Konfidenz ${confidence} und, für Zusammenhänge, Support ${support}.`,
    mapHollow: (n) =>
      n === 1
        ? 'Der hohle Punkt ist eine Regel, die nur andere Schwellen ergeben.'
        : `Die ${n} hohlen Punkte sind Regeln, die nur andere Schwellen ergeben.`,
    mapLabel: (n) =>
      `Karte von ${n} Regeln nach Support und Konfidenz; dieselben Zahlen stehen in der Tabelle der Regeln`,
    gridTitle: 'Wie viele Regeln andere Schwellen ergeben',
    gridMined:
      'Für jedes Paar von Schwellen neu gesucht. Eine strengere kann eine Regel zurückbringen, die in einer allgemeineren aufging.',
    gridCounted:
      'Wie viele der Regeln in der Tabelle jedes Paar von Schwellen erreichen. Der Support ist nur für Zusammenhänge eine Schwelle; alle anderen Arten zählen unabhängig von ihm.',
    gridOthers: (n) =>
      n === 1 ? '1 Regel, die nur andere Schwellen ergeben' : `${n} Regeln, die nur andere Schwellen ergeben`,
    notIntendedSessions:
      'Nicht beabsichtigt? Die Sitzungen unter jedem Befund zeigen vorher und jetzt nebeneinander.',
    notIntendedMix:
      'Nicht beabsichtigt? „Aktionen vorher und jetzt“ weiter unten zeigt, welche Aktionen der Agent häufiger oder seltener ausführt.',
    leftOutTitle: 'Weggelassen',
    leftOut: (n) => `${n} Regeln erreichen die Schwellen und sind nicht aufgenommen`,
    leftOutNote: 'Einige für jeden Grund. Alle, und was gar nicht beurteilt wird, listet',
    gridHead: 'Konfidenz ↓ / Support (nur Zusammenhänge) →',
    inForce: 'gilt',
    contents: 'Inhalt',
    keptOf: (kept, events) => `${kept} von ${events}`,
    keptOfSessions: (kept, sessions) => `${kept} von ${sessions} Sitzungen`,
    strips: 'Sitzungen vorher und jetzt',
    stripsNote:
      'Jede Reihe von Blöcken ist eine Sitzung, jeder Block ein Ereignis, der Reihe nach. Es sind Beispiele, die die Änderung zeigen sollen; die Zahlen neben dem Befund zählen alles.',
    stripsNowOnly:
      'Die Baseline enthält keine Sitzungen (neben ihr fehlt das Profil, das „update“ schreibt); gezeigt werden nur Sitzungen von jetzt.',
    stripKept: 'eingehalten',
    stripBroken: 'nicht eingehalten',
    stripExpected: 'wie die Regel sagt',
    stripInstead: 'statt',
    stripPartner: 'zählt hier',
    stripSituation: 'in dieser Lage',
    stripIdle: 'zählt hier nicht',
    stripOther: 'anderes',
    mix: 'Aktionen vorher und jetzt',
    action: 'Aktion',
    share: 'Anteil der Ereignisse (oben: Baseline, unten: jetzt)',
    scale:
      'Punkte: der Anteil, den die Zahlen daneben ergeben, vorher und jetzt; die Linie durch einen Punkt ist sein 95-%-Intervall.',
    scaleBars: 'Balken: der Wert der Kennzahl, ab 0.',
    parameters: 'Geltende Einstellungen',
    option: 'Einstellung',
    value: 'Wert',
    files: 'Dateien',
    format: 'Format',
    events: 'Ereignisse',
    condition: 'Bedingung',
    skipLink: 'Zu den Befunden springen',
    noFindings: 'Keine: nichts änderte sich über den Zufall hinaus.',
    noneJudged: 'Keine: nichts ließ sich beurteilen.',
    noneOpen: 'Keine außer den akzeptierten.',
    changedFlag: 'geändert',
    failing: 'scheitern',
    warnings: 'nur gemeldet',
    acceptedTile: 'akzeptiert',
    acceptedTitle: 'Akzeptierte Änderungen',
    policiesTile: 'Regeln',
    testsTile: 'Tests',
    unjudged: 'Nicht beurteilt',
    generated: 'Neuestes Ereignis'
  }
}

export default de
