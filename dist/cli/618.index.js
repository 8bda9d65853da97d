export const id = 618;
export const ids = [618];
export const modules = {

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  labelsIn: () => (/* binding */ labelsIn),
  P: () => (/* binding */ labelsOf)
});

// UNUSED EXPORTS: translations

// EXTERNAL MODULE: ./lib/report/labels.js + 2 modules
var labels = __webpack_require__(5510);
// EXTERNAL MODULE: ./lib/report/labels/plural.js
var plural = __webpack_require__(3968);
;// CONCATENATED MODULE: ./lib/report/labels/changes/de.js

const changes = {
    broken: (n) => (0,plural/* plural */.L)(n, 'Regel verletzt', 'Regeln verletzt'),
    vanished: (n) => (0,plural/* plural */.L)(n, 'Regel nicht mehr eingehalten', 'Regeln nicht mehr eingehalten'),
    fallen: (n) => (0,plural/* plural */.L)(n, 'Regel zu selten eingehalten', 'Regeln zu selten eingehalten'),
    replacedAction: (n) => (0,plural/* plural */.L)(n, 'Aktion durch eine andere ersetzt', 'Aktionen durch andere ersetzt'),
    goneAction: (n) => (0,plural/* plural */.L)(n, 'Aktion nicht mehr verwendet', 'Aktionen nicht mehr verwendet'),
    goneArgument: (n) => (0,plural/* plural */.L)(n, 'Argument nicht mehr angegeben', 'Argumente nicht mehr angegeben'),
    weaker: (n) => (0,plural/* plural */.L)(n, 'Regel seltener eingehalten', 'Regeln seltener eingehalten'),
    newRule: (n) => (0,plural/* plural */.L)(n, 'neue Regel', 'neue Regeln'),
    newArgument: (n) => (0,plural/* plural */.L)(n, 'neues Argument', 'neue Argumente'),
    newValue: (n) => (0,plural/* plural */.L)(n, 'Argument mit neuem Wert', 'Argumente mit neuen Werten'),
    newAction: (n) => (0,plural/* plural */.L)(n, 'neue Aktion', 'neue Aktionen'),
    newPlace: (n) => (0,plural/* plural */.L)(n, 'Aktion in neuer Situation', 'Aktionen in neuer Situation'),
    newPlaces: (n) => (0,plural/* plural */.L)(n, 'Gruppe von Aktionen in neuer Situation', 'Gruppen von Aktionen in neuer Situation'),
    stronger: (n) => (0,plural/* plural */.L)(n, 'Regel häufiger eingehalten', 'Regeln häufiger eingehalten'),
    rarerThere: (n) => (0,plural/* plural */.L)(n, 'Aktion in einer Lage seltener', 'Aktionen in einer Lage seltener'),
    oftenerThere: (n) => (0,plural/* plural */.L)(n, 'Aktion in einer Lage häufiger', 'Aktionen in einer Lage häufiger'),
    failsRarer: (n) => (0,plural/* plural */.L)(n, 'Aktion scheitert seltener', 'Aktionen scheitern seltener'),
    failsOftener: (n) => (0,plural/* plural */.L)(n, 'Aktion scheitert häufiger', 'Aktionen scheitern häufiger'),
    deniedRarer: (n) => (0,plural/* plural */.L)(n, 'Aktion seltener abgelehnt', 'Aktionen seltener abgelehnt'),
    deniedOftener: (n) => (0,plural/* plural */.L)(n, 'Aktion häufiger abgelehnt', 'Aktionen häufiger abgelehnt'),
    endsRarer: (n) => (0,plural/* plural */.L)(n, 'Ergebnis seltener', 'Ergebnisse seltener'),
    endsOftener: (n) => (0,plural/* plural */.L)(n, 'Ergebnis häufiger', 'Ergebnisse häufiger'),
    patternRarer: (n) => (0,plural/* plural */.L)(n, 'Gewohnheit seltener', 'Gewohnheiten seltener'),
    patternOftener: (n) => (0,plural/* plural */.L)(n, 'Gewohnheit häufiger', 'Gewohnheiten häufiger'),
    rarer: (n) => (0,plural/* plural */.L)(n, 'Aktion seltener', 'Aktionen seltener'),
    oftener: (n) => (0,plural/* plural */.L)(n, 'Aktion häufiger', 'Aktionen häufiger'),
    givenRarer: (n) => (0,plural/* plural */.L)(n, 'Argument seltener angegeben', 'Argumente seltener angegeben'),
    givenOftener: (n) => (0,plural/* plural */.L)(n, 'Argument häufiger angegeben', 'Argumente häufiger angegeben'),
    vital: (n) => (0,plural/* plural */.L)(n, 'Kennzahl verändert', 'Kennzahlen verändert')
};

;// CONCATENATED MODULE: ./lib/report/labels/de.js


const when = (conditions) => (conditions.length === 0 ? [] : [' ', ...conditions]);
const de = {
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
    changes: changes,
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
        association: (conditions, action) => conditions.length === 0 ? ['in jeder Lage → ', action] : [...conditions, ' → ', action],
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
        at_most: (activation, _target, most) => [
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
    chanceNote: (alpha) => `p: wie wahrscheinlich ein so großer Unterschied ist, wenn sich nichts geändert hat, bereinigt um alles, was getestet wurde; p unter ${alpha} gilt als Drift.`,
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
    notIntendedThere: 'Nicht gewollt? Der vollständige Bericht zeigt Sitzungen von vorher und jetzt nebeneinander.',
    notIntendedWhich: 'Nicht gewollt? „Aktionen vorher und jetzt“ im vollständigen Bericht zeigt, welche Aktionen der Agent häufiger oder seltener ausführt.',
    acceptAll: 'Gewollt? Das neue Verhalten in diesem Pull Request als Baseline übernehmen und die beiden Dateien einchecken, die dies schreibt:',
    acceptArtifact: 'dieselben beiden Dateien liegen im Artefakt mit dem Bericht',
    acceptOne: 'Nur zum Teil gewollt? Den Eintrag unter einem Befund in die Liste "accepted" aufnehmen, in',
    acceptedHead: 'Akzeptiert',
    acceptEntry: 'Wenn es gewollt ist, der Eintrag für "accepted"',
    unexplained: 'ohne Begründung: im Eintrag steht noch der vorgeschlagene Platzhalter',
    accepted: (n) => (0,plural/* plural */.L)(n, 'akzeptierte Änderung', 'akzeptierte Änderungen'),
    acceptedUntil: 'bis',
    lapsed: 'nicht mehr akzeptiert',
    notExercised: (n) => `Nicht vorgekommen: ${(0,plural/* plural */.L)(n, 'Regel', 'Regeln')}`,
    notExercisedNote: 'Ihre Lage trat in diesen Logs kaum auf, daher ließen sie sich nicht prüfen.',
    consequence: (action, happened, finding) => [
        'Regeln über ',
        action,
        ` ließen sich nicht prüfen, weil es selten wurde (${happened}): das ist Änderung ${finding}.`
    ],
    undecided: (n) => `Unentschieden: ${(0,plural/* plural */.L)(n, 'Regel', 'Regeln')}`,
    undecidedNote: 'Zu wenige Sitzungen, um eine Änderung vom Zufall zu unterscheiden.',
    mixOnly: (n) => `Nur die Mischung änderte sich: ${(0,plural/* plural */.L)(n, 'Regel', 'Regeln')}`,
    mixOnlyNote: 'Der Anteil insgesamt hat sich mit der Mischung der Situationen bewegt; unter gleichen änderte er sich nicht über den Zufall hinaus.',
    sessionsNeeded: (n) => `Etwa ${n} Sitzungen je Seite würden die kleinste Änderung zeigen, auf die es ankommt.`,
    sessionsTooMany: 'Dafür wären mehr Sitzungen nötig, als zu erwarten sind.',
    conditions: 'Bedingungen',
    conditionsChanged: (n) => n === 1
        ? 'Der Agent lief unter einer anderen Bedingung als in der Baseline:'
        : `Der Agent lief unter ${n} anderen Bedingungen als in der Baseline:`,
    oneSided: (n) => `Nur auf einer Seite ausgeführt: ${(0,plural/* plural */.L)(n, 'Aktion', 'Aktionen')}`,
    oneSidedNote: 'Zu selten, in zu wenigen Sitzungen oder in Situationen, die die andere Seite kaum hat, um es vom Zufall zu unterscheiden.',
    oneSidedNew: (times, sessions, all) => `neu: ${times}-mal, in ${sessions} von ${all} Sitzungen`,
    oneSidedGone: (times, sessions, all) => `jetzt nicht: vorher ${times}-mal, in ${sessions} von ${all} Sitzungen`,
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
    moreFindings: (n) => n === 1
        ? 'Ein weiterer Befund steht im vollständigen Bericht.'
        : `${n} weitere Befunde stehen im vollständigen Bericht.`,
    inputs: 'Was gelesen wurde',
    read: (events, sessions, files) => `${events} Ereignisse in ${sessions} Sitzungen aus ${files}`,
    readAll: (events, sessions) => `${events} Ereignisse in ${sessions} Sitzungen`,
    files: (n) => (0,plural/* plural */.L)(n, 'Datei', 'Dateien'),
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
        lead: (now, before) => `Eine vorgeschriebene Regel wurde in ${now} Fällen verletzt${before === '' ? '' : `, vorher in ${before}`}`,
        chance: 'Ein solcher Anstieg kann Zufall sein: allein daran scheitert die Prüfung nicht.',
        mix: 'Die andere Mischung der Lagen erklärt es: allein daran scheitert die Prüfung nicht.',
        tolerance: 'Die Baseline kennt die Lage nicht, und so wenige werden geduldet.',
        forbid: (status) => ['Mit dem Status ', status, ' scheitert die Prüfung beim ersten Mal.']
    },
    withheld: 'Hier werden nur Regeln und Anzahlen veröffentlicht (publish: counts-only).',
    steps: {
        'insufficient-data': 'Mehr Sitzungen sammeln (die Auswertung wiederholen oder Versuche hinzufügen) oder Läufe mit "update --add" zusammenlegen.',
        'no-baseline': 'Die Baseline aus Logs anlegen, die das gewünschte Verhalten zeigen, sie durchsehen und einchecken:',
        'no-logs': 'Die Eingabe "logs" prüfen, und ob der Schritt gelaufen ist, der die Logs schreibt.'
    },
    noLogs: {
        noFile: 'Keine Datei passte.',
        noEvent: (files, records) => `${files === 1 ? 'Die eine Datei, die passte, enthält' : `Die ${files} Dateien, die passten, enthalten`} kein Ereignis${records === 0 ? '' : ` (${(0,plural/* plural */.L)(records, 'Eintrag war', 'Einträge waren')} nicht als eines zu lesen)`}.`
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
            counts: (sessions) => `verglichen mit den Anzahlen aus ${sessions} Sitzungen der Baseline (ohne Profil neben der Baseline)`,
            rates: (events) => `verglichen mit den Anteilen einer Baseline aus einem anderen Werkzeug (${events} Ereignisse)`
        },
        alpha: 'Fehlalarm-Wahrscheinlichkeit',
        correlation: 'Anzahlen zeigen, was Agenten taten, nicht warum.'
    },
    html: {
        findings: 'Befunde',
        find: 'Filtern',
        noMatch: 'Keine Regel passt.',
        showAll: 'alle',
        exploreTitle: (policies, events, sessions) => `Was der Agent tut: ${(0,plural/* plural */.L)(policies, 'Regel', 'Regeln')} in ${(0,plural/* plural */.L)(events, 'Ereignis', 'Ereignissen')} aus ${(0,plural/* plural */.L)(sessions, 'Sitzung', 'Sitzungen')}`,
        exploreNext: (update, check) => `Verglichen wurde nichts. Ist das das gewünschte Verhalten? ${update} schreibt es als Baseline; von da an sagt ${check}, was sich ändert.`,
        exploreNoEvent: (inspect) => `Keine Datei enthielt eine Aktion eines Agenten. ${inspect} sagt, was jede Datei ist, was weggelassen wurde und warum.`,
        exploreNoPolicy: (inspect) => `Nichts ist regelmäßig genug oder kommt in genug Sitzungen vor, um bei diesen Schwellen eine Regel zu sein. Die Tabelle unten sagt, was andere ergäben; ${inspect} zeigt, was es zu finden gibt.`,
        sortBy: 'Sortieren nach',
        wouldShow: (points) => `Eine Änderung um weniger als ${points} Prozentpunkte fiele womöglich nicht auf.`,
        allPolicies: 'Regeln in diesen Logs',
        map: 'Support und Konfidenz',
        mapNote: (confidence, support) => `Jeder Punkt ist eine Regel. Die gestrichelten Linien sind die geltenden Schwellen: Konfidenz ${confidence} und, für Zusammenhänge, Support ${support}.`,
        mapHollow: (n) => n === 1
            ? 'Der hohle Punkt ist eine Regel, die nur andere Schwellen ergeben.'
            : `Die ${n} hohlen Punkte sind Regeln, die nur andere Schwellen ergeben.`,
        mapLabel: (n) => `Karte von ${n} Regeln nach Support und Konfidenz; dieselben Zahlen stehen in der Tabelle der Regeln`,
        gridTitle: 'Wie viele Regeln andere Schwellen ergeben',
        gridMined: 'Für jedes Paar von Schwellen neu gesucht. Eine strengere kann eine Regel zurückbringen, die in einer allgemeineren aufging.',
        gridCounted: 'Wie viele der Regeln in der Tabelle jedes Paar von Schwellen erreichen. Der Support ist nur für Zusammenhänge eine Schwelle; alle anderen Arten zählen unabhängig von ihm.',
        gridOthers: (n) => n === 1 ? '1 Regel, die nur andere Schwellen ergeben' : `${n} Regeln, die nur andere Schwellen ergeben`,
        notIntendedSessions: 'Nicht beabsichtigt? Die Sitzungen unter jedem Befund zeigen vorher und jetzt nebeneinander.',
        notIntendedMix: 'Nicht beabsichtigt? „Aktionen vorher und jetzt“ weiter unten zeigt, welche Aktionen der Agent häufiger oder seltener ausführt.',
        leftOutTitle: 'Weggelassen',
        leftOut: (n) => `${n} Regeln erreichen die Schwellen und sind nicht aufgenommen`,
        leftOutNote: 'Einige für jeden Grund. Alle, und was gar nicht beurteilt wird, listet',
        gridHead: 'Konfidenz ↓ / Support (nur Zusammenhänge) →',
        inForce: 'gilt',
        contents: 'Inhalt',
        keptOf: (kept, events) => `${kept} von ${events}`,
        keptOfSessions: (kept, sessions) => `${kept} von ${sessions} Sitzungen`,
        strips: 'Sitzungen vorher und jetzt',
        stripsNote: 'Jede Reihe von Blöcken ist eine Sitzung, jeder Block ein Ereignis, der Reihe nach. Es sind Beispiele, die die Änderung zeigen sollen; die Zahlen neben dem Befund zählen alles.',
        stripsNowOnly: 'Die Baseline enthält keine Sitzungen (neben ihr fehlt das Profil, das „update“ schreibt); gezeigt werden nur Sitzungen von jetzt.',
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
        scale: 'Punkte: der Anteil, den die Zahlen daneben ergeben, vorher und jetzt; die Linie durch einen Punkt ist sein 95-%-Intervall.',
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
};
/* harmony default export */ const labels_de = (de);

;// CONCATENATED MODULE: ./lib/report/labels/changes/es.js

const es_changes = {
    broken: (n) => (0,plural/* plural */.L)(n, 'regla incumplida', 'reglas incumplidas'),
    vanished: (n) => (0,plural/* plural */.L)(n, 'regla ya no cumplida', 'reglas ya no cumplidas'),
    fallen: (n) => (0,plural/* plural */.L)(n, 'regla cumplida demasiado poco', 'reglas cumplidas demasiado poco'),
    replacedAction: (n) => (0,plural/* plural */.L)(n, 'acción sustituida por otra', 'acciones sustituidas por otras'),
    goneAction: (n) => (0,plural/* plural */.L)(n, 'acción ya no usada', 'acciones ya no usadas'),
    goneArgument: (n) => (0,plural/* plural */.L)(n, 'argumento ya no indicado', 'argumentos ya no indicados'),
    weaker: (n) => (0,plural/* plural */.L)(n, 'regla cumplida menos veces', 'reglas cumplidas menos veces'),
    newRule: (n) => (0,plural/* plural */.L)(n, 'regla nueva', 'reglas nuevas'),
    newArgument: (n) => (0,plural/* plural */.L)(n, 'argumento nuevo', 'argumentos nuevos'),
    newValue: (n) => (0,plural/* plural */.L)(n, 'argumento con un valor nuevo', 'argumentos con valores nuevos'),
    newAction: (n) => (0,plural/* plural */.L)(n, 'acción nueva', 'acciones nuevas'),
    newPlace: (n) => (0,plural/* plural */.L)(n, 'acción en una situación nueva', 'acciones en una situación nueva'),
    newPlaces: (n) => (0,plural/* plural */.L)(n, 'grupo de acciones en una situación nueva', 'grupos de acciones en una situación nueva'),
    stronger: (n) => (0,plural/* plural */.L)(n, 'regla cumplida más veces', 'reglas cumplidas más veces'),
    rarerThere: (n) => (0,plural/* plural */.L)(n, 'acción menos frecuente en una situación', 'acciones menos frecuentes en una situación'),
    oftenerThere: (n) => (0,plural/* plural */.L)(n, 'acción más frecuente en una situación', 'acciones más frecuentes en una situación'),
    failsRarer: (n) => (0,plural/* plural */.L)(n, 'acción falla menos veces', 'acciones fallan menos veces'),
    failsOftener: (n) => (0,plural/* plural */.L)(n, 'acción falla más veces', 'acciones fallan más veces'),
    deniedRarer: (n) => (0,plural/* plural */.L)(n, 'acción denegada menos veces', 'acciones denegadas menos veces'),
    deniedOftener: (n) => (0,plural/* plural */.L)(n, 'acción denegada más veces', 'acciones denegadas más veces'),
    endsRarer: (n) => (0,plural/* plural */.L)(n, 'resultado menos frecuente', 'resultados menos frecuentes'),
    endsOftener: (n) => (0,plural/* plural */.L)(n, 'resultado más frecuente', 'resultados más frecuentes'),
    patternRarer: (n) => (0,plural/* plural */.L)(n, 'hábito menos frecuente', 'hábitos menos frecuentes'),
    patternOftener: (n) => (0,plural/* plural */.L)(n, 'hábito más frecuente', 'hábitos más frecuentes'),
    rarer: (n) => (0,plural/* plural */.L)(n, 'acción menos frecuente', 'acciones menos frecuentes'),
    oftener: (n) => (0,plural/* plural */.L)(n, 'acción más frecuente', 'acciones más frecuentes'),
    givenRarer: (n) => (0,plural/* plural */.L)(n, 'argumento indicado menos veces', 'argumentos indicados menos veces'),
    givenOftener: (n) => (0,plural/* plural */.L)(n, 'argumento indicado más veces', 'argumentos indicados más veces'),
    vital: (n) => (0,plural/* plural */.L)(n, 'indicador cambiado', 'indicadores cambiados')
};

;// CONCATENATED MODULE: ./lib/report/labels/es.js


const es_when = (conditions) => (conditions.length === 0 ? [] : [' ', ...conditions]);
const es = {
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
    changes: es_changes,
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
        association: (conditions, action) => conditions.length === 0 ? ['en cualquier situación → ', action] : [...conditions, ' → ', action],
        always: (action) => ['siempre ', action],
        precondition: (action, requires) => [action, ' solo ', ...requires],
        atTimes: (action, requires) => [action, ' ', ...requires],
        prohibition: (never, conditions) => ['nunca ', never, ...es_when(conditions)],
        outcome: (action, conditions, outcome) => [action, ...es_when(conditions), ' termina en ', outcome],
        neverEnds: (action, conditions, outcome) => [action, ...es_when(conditions), ' nunca termina en ', outcome],
        precedence: (activation, target) => [activation, ' solo después de ', target],
        response: (activation, target) => ['después de ', activation, ', más tarde ', target],
        chain_precedence: (activation, target) => [activation, ' solo justo después de ', target],
        chain_response: (activation, target) => ['justo después de ', activation, ' viene ', target],
        not_succession: (activation, target) => ['después de ', activation, ' nunca ', target],
        neverDirectly: (later, earlier) => [later, ' nunca justo después de ', earlier],
        exactly_once: (activation) => [activation, ' exactamente una vez por sesión'],
        at_most: (activation, _target, most) => [
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
    chanceNote: (alpha) => `p: la probabilidad de una diferencia así de grande si nada cambió, corregida por todo lo que se comprobó; p por debajo de ${alpha} se considera deriva.`,
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
    notIntendedThere: '¿No es lo deseado? El informe completo muestra sesiones de antes y de ahora una junto a otra.',
    notIntendedWhich: '¿No es lo deseado? «Acciones antes y ahora» del informe completo muestra qué acciones realiza el agente más o menos a menudo.',
    acceptAll: '¿Es lo deseado? Tome el nuevo comportamiento como línea base en este pull request y confirme los dos archivos que esto escribe:',
    acceptArtifact: 'los mismos dos archivos están en el artefacto del informe',
    acceptOne: '¿Solo una parte? Añada la entrada que hay bajo un hallazgo a la lista "accepted" de',
    acceptedHead: 'Aceptado',
    acceptEntry: 'Si es lo deseado, la entrada para "accepted"',
    unexplained: 'sin motivo: la entrada conserva el texto de ejemplo',
    accepted: (n) => (0,plural/* plural */.L)(n, 'cambio aceptado', 'cambios aceptados'),
    acceptedUntil: 'hasta',
    lapsed: 'ya no está aceptado',
    notExercised: (n) => `Sin ejercitar: ${(0,plural/* plural */.L)(n, 'política', 'políticas')}`,
    notExercisedNote: 'Su situación apenas se dio en estos registros, así que no se pudieron comprobar.',
    consequence: (action, happened, finding) => [
        'Las reglas sobre ',
        action,
        ` no se pudieron comprobar porque se volvió rara (${happened}): es el cambio ${finding}.`
    ],
    undecided: (n) => `Sin decidir: ${(0,plural/* plural */.L)(n, 'política', 'políticas')}`,
    undecidedNote: 'Demasiado pocas sesiones para distinguir un cambio del azar.',
    mixOnly: (n) => `Solo cambió la mezcla: ${(0,plural/* plural */.L)(n, 'política', 'políticas')}`,
    mixOnlyNote: 'La proporción total se movió con la mezcla de situaciones; entre situaciones iguales no cambió más allá del azar.',
    sessionsNeeded: (n) => `Unas ${n} sesiones por lado mostrarían el menor cambio que importa.`,
    sessionsTooMany: 'Harían falta más sesiones de las que cabe esperar.',
    conditions: 'Condiciones',
    conditionsChanged: (n) => n === 1
        ? 'El agente se ejecutó con una condición distinta de la línea base:'
        : `El agente se ejecutó con ${n} condiciones distintas de la línea base:`,
    oneSided: (n) => `Hechas en un solo lado: ${(0,plural/* plural */.L)(n, 'acción', 'acciones')}`,
    oneSidedNote: 'Demasiado pocas veces, en demasiado pocas sesiones o en situaciones que el otro lado apenas tiene, para distinguirlo del azar.',
    oneSidedNew: (times, sessions, all) => `nueva: ${times} veces, en ${sessions} de ${all} sesiones`,
    oneSidedGone: (times, sessions, all) => `ahora no: antes ${times} veces, en ${sessions} de ${all} sesiones`,
    withinChance: 'dentro del azar',
    conditionsWithheld: 'valores no publicados',
    none: 'ninguna',
    vitals: 'Indicadores',
    baselineChanges: 'Este pull request modifica la línea base:',
    added: (n) => (0,plural/* plural */.L)(n, 'añadida', 'añadidas'),
    removed: (n) => (0,plural/* plural */.L)(n, 'eliminada', 'eliminadas'),
    changed: (n) => (0,plural/* plural */.L)(n, 'modificada', 'modificadas'),
    addedTitle: 'Añadidas a la línea base',
    removedTitle: 'Eliminadas de la línea base',
    changedTitle: 'Modificadas en la línea base',
    more: (n) => `… y ${n} más`,
    moreFindings: (n) => n === 1
        ? 'Hay un hallazgo más en el informe completo.'
        : `Hay ${n} hallazgos más en el informe completo.`,
    inputs: 'Qué se leyó',
    read: (events, sessions, files) => `${events} eventos en ${sessions} sesiones de ${files}`,
    readAll: (events, sessions) => `${events} eventos en ${sessions} sesiones`,
    files: (n) => (0,plural/* plural */.L)(n, 'archivo', 'archivos'),
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
        lead: (now, before) => `Una regla obligatoria se incumplió en ${now} casos${before === '' ? '' : `, antes en ${before}`}`,
        chance: 'Un aumento así puede deberse al azar: solo por esto no falla el control.',
        mix: 'Lo explica la distinta mezcla de situaciones: solo por esto no falla el control.',
        tolerance: 'La línea base nunca vio esa situación, y tan pocos se toleran.',
        forbid: (status) => ['Con el estado ', status, ' el control falla a la primera.']
    },
    withheld: 'Aquí solo se publican políticas y recuentos (publish: counts-only).',
    steps: {
        'insufficient-data': 'Reúna más sesiones (repita la evaluación o añada intentos), o junte ejecuciones con "update --add".',
        'no-baseline': 'Cree la línea base a partir de registros que muestren el comportamiento deseado, revísela y confírmela:',
        'no-logs': 'Compruebe la entrada "logs" y que el paso que escribe los registros se haya ejecutado.'
    },
    noLogs: {
        noFile: 'Ningún archivo coincidió.',
        noEvent: (files, records) => `${files === 1 ? 'El único archivo que coincidió no contiene' : `Los ${files} archivos que coincidieron no contienen`} ningún evento${records === 0 ? '' : ` (${(0,plural/* plural */.L)(records, 'registro no se pudo', 'registros no se pudieron')} leer como tal)`}.`
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
            counts: (sessions) => `comparado con los recuentos de ${sessions} sesiones de la línea base (sin perfil junto a ella)`,
            rates: (events) => `comparado con las proporciones de la línea base de otra herramienta (${events} eventos)`
        },
        alpha: 'probabilidad de falsa alarma',
        correlation: 'Los recuentos muestran qué hicieron los agentes, no por qué.'
    },
    html: {
        findings: 'Hallazgos',
        find: 'Filtrar',
        noMatch: 'Ninguna política coincide.',
        showAll: 'todas',
        exploreTitle: (policies, events, sessions) => `Qué hace el agente: ${(0,plural/* plural */.L)(policies, 'política', 'políticas')} en ${(0,plural/* plural */.L)(events, 'evento', 'eventos')} de ${(0,plural/* plural */.L)(sessions, 'sesión', 'sesiones')}`,
        exploreNext: (update, check) => `No se comparó nada. ¿Es este el comportamiento deseado? ${update} lo escribe como línea base; desde entonces ${check} dice qué cambia.`,
        exploreNoEvent: (inspect) => `Ningún archivo contenía una acción de un agente. ${inspect} dice qué es cada archivo, qué se omitió y por qué.`,
        exploreNoPolicy: (inspect) => `Nada es lo bastante regular, o aparece en bastantes sesiones, para ser una política con estos umbrales. La tabla de abajo dice qué darían otros; ${inspect} muestra qué hay por encontrar.`,
        sortBy: 'Ordenar por',
        wouldShow: (points) => `Un cambio de menos de ${points} puntos podría no notarse.`,
        allPolicies: 'Políticas de estos registros',
        map: 'Soporte y confianza',
        mapNote: (confidence, support) => `Cada punto es una política. Las líneas discontinuas son los umbrales vigentes: confianza ${confidence} y, para asociaciones, soporte ${support}.`,
        mapHollow: (n) => n === 1
            ? 'El punto hueco es una política que solo dan otros umbrales.'
            : `Los ${n} puntos huecos son políticas que solo dan otros umbrales.`,
        mapLabel: (n) => `Mapa de ${n} políticas por soporte y confianza; los mismos números están en la tabla de políticas`,
        gridTitle: 'Cuántas políticas dan otros umbrales',
        gridMined: 'Extraídas de nuevo para cada par de umbrales. Uno más estricto puede recuperar una política que formaba parte de otra más general.',
        gridCounted: 'Cuántas de las políticas de la tabla alcanzan cada par de umbrales. El soporte solo es un umbral para las asociaciones; los demás tipos cuentan sea cual sea el suyo.',
        gridOthers: (n) => n === 1 ? '1 política que solo dan otros umbrales' : `${n} políticas que solo dan otros umbrales`,
        notIntendedSessions: '¿No es intencionado? Las sesiones bajo cada hallazgo muestran antes y ahora lado a lado.',
        notIntendedMix: '¿No es intencionado? «Acciones antes y ahora», más abajo, muestra qué acciones realiza el agente con más o menos frecuencia.',
        leftOutTitle: 'Descartadas',
        leftOut: (n) => `${n} reglas alcanzan los umbrales y no son políticas`,
        leftOutNote: 'Algunas por cada motivo. Todas, y lo que ni siquiera se juzga, las lista',
        gridHead: 'Confianza ↓ / soporte (solo asociaciones) →',
        inForce: 'vigente',
        contents: 'Contenido',
        keptOf: (kept, events) => `${kept} de ${events}`,
        keptOfSessions: (kept, sessions) => `${kept} de ${sessions} sesiones`,
        strips: 'Sesiones antes y ahora',
        stripsNote: 'Cada fila de bloques es una sesión y cada bloque un evento, en su orden. Son ejemplos elegidos para mostrar el cambio; las cifras junto al hallazgo lo cuentan todo.',
        stripsNowOnly: 'La línea base no guarda sesiones (falta junto a ella el perfil que escribe «update»), así que solo se muestran sesiones de ahora.',
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
        scale: 'Puntos: la proporción que dan las cifras de al lado, antes y ahora; la línea que cruza un punto es su intervalo del 95 %.',
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
};
/* harmony default export */ const labels_es = (es);

;// CONCATENATED MODULE: ./lib/report/labels/changes/zh.js
const zh_changes = {
    broken: (n) => `${n} 条规则被违反`,
    vanished: (n) => `${n} 条规则不再遵守`,
    fallen: (n) => `${n} 条规则遵守过少`,
    replacedAction: (n) => `${n} 个动作被其他动作取代`,
    goneAction: (n) => `${n} 个动作不再使用`,
    goneArgument: (n) => `${n} 个参数不再给出`,
    weaker: (n) => `${n} 条规则遵守减少`,
    newRule: (n) => `${n} 条新规则`,
    newArgument: (n) => `${n} 个新参数`,
    newValue: (n) => `${n} 个参数有新值`,
    newAction: (n) => `${n} 个新动作`,
    newPlace: (n) => `${n} 个动作出现在新情形中`,
    newPlaces: (n) => `${n} 组动作出现在新情形中`,
    stronger: (n) => `${n} 条规则遵守增多`,
    rarerThere: (n) => `${n} 个动作在某情形中减少`,
    oftenerThere: (n) => `${n} 个动作在某情形中增多`,
    failsRarer: (n) => `${n} 个动作失败减少`,
    failsOftener: (n) => `${n} 个动作失败增多`,
    deniedRarer: (n) => `${n} 个动作被拒减少`,
    deniedOftener: (n) => `${n} 个动作被拒增多`,
    endsRarer: (n) => `${n} 种结果减少`,
    endsOftener: (n) => `${n} 种结果增多`,
    patternRarer: (n) => `${n} 种习惯减少`,
    patternOftener: (n) => `${n} 种习惯增多`,
    rarer: (n) => `${n} 个动作减少`,
    oftener: (n) => `${n} 个动作增多`,
    givenRarer: (n) => `${n} 个参数给出减少`,
    givenOftener: (n) => `${n} 个参数给出增多`,
    vital: (n) => `${n} 项指标变化`
};

;// CONCATENATED MODULE: ./lib/report/labels/zh.js

/** In front of a name. */
const whenFirst = (conditions) => (conditions.length === 0 ? [] : [...conditions, ' ']);
const zh = {
    language: 'zh',
    notation: { decimal: '.', percentGap: '' },
    marks: { colon: '：', comma: '，', stop: '。', open: '（', close: '）', gap: '' },
    verdict: {
        clean: '智能体行为：没有漂移',
        drift: '智能体行为发生漂移',
        'insufficient-data': '智能体行为：数据太少，无法判断',
        'no-baseline': '智能体行为：尚无基线',
        'no-logs': '智能体行为：没有日志'
    },
    emptyBaseline: '智能体行为：基线为空',
    changes: zh_changes,
    change: {
        broken: '违反',
        vanished: '消失',
        fallen: '遵守过少',
        weaker: '减弱',
        new: '新增',
        stronger: '增强',
        gone: '不再使用',
        shifted: '变化'
    },
    seldom: { weaker: '减少', stronger: '增多' },
    meaning: {
        broken: '必须遵守或已禁止的策略被违反',
        vanished: '智能体不再遵循此策略',
        fallen: '智能体遵循此策略的比例低于规则的阈值',
        weaker: '智能体较少遵循此策略',
        new: '基线中没有出现',
        stronger: '智能体更多遵循此策略',
        gone: '智能体不再执行此动作',
        shifted: '变化超出偶然'
    },
    severity: { error: '错误', warning: '警告', note: '提示' },
    failed: '检查因此失败。',
    passed: '检查不因此失败。',
    policy: {
        association: (conditions, action) => conditions.length === 0 ? ['任何情况 → ', action] : [...conditions, ' → ', action],
        always: (action) => ['总是 ', action],
        precondition: (action, requires) => [action, ' 仅', ...requires],
        atTimes: (action, requires) => [action, ' ', ...requires],
        prohibition: (never, conditions) => [...conditions, '从不 ', never],
        outcome: (action, conditions, outcome) => [...whenFirst(conditions), action, ' 的结果为 ', outcome],
        neverEnds: (action, conditions, outcome) => [...whenFirst(conditions), action, ' 的结果从不为 ', outcome],
        precedence: (activation, target) => [activation, ' 仅在 ', target, ' 之后'],
        response: (activation, target) => [activation, ' 之后有 ', target],
        chain_precedence: (activation, target) => [activation, ' 仅紧接在 ', target, ' 之后'],
        chain_response: (activation, target) => [activation, ' 之后紧接 ', target],
        not_succession: (activation, target) => [activation, ' 之后从不出现 ', target],
        neverDirectly: (later, earlier) => [later, ' 从不紧接在 ', earlier, ' 之后'],
        exactly_once: (activation) => [activation, ' 在每个会话中恰好一次'],
        at_most: (activation, _target, most) => [
            activation,
            ` 在每个会话中最多 ${most} 次`
        ],
        first: (activation) => [activation, ' 若出现，则位于会话之首'],
        last: (activation) => [activation, ' 若出现，则位于会话之末'],
        same: (key) => ['（同一 ', key, '）'],
        inContext: (conditions) => ['（', ...conditions, '）'],
        notAllowed: (rule) => ['不允许：', ...rule]
    },
    by: {
        less: (part) => `减少 ${part}`,
        more: (part) => `增加 ${part}`,
        shorter: (part) => `缩短 ${part}`,
        longer: (part) => `延长 ${part}`
    },
    mostlyBy: (action) => ['主要是 ', action],
    allWhen: (conditions) => ['全部', ...conditions],
    mostlyWhen: (conditions) => ['主要', ...conditions],
    kind: {
        association: '关联',
        precondition: '前置条件',
        prohibition: '禁止',
        outcome: '结果',
        sequence: '顺序'
    },
    status: { mined: '挖掘所得', required: '必须遵守', forbidden: '已禁止', ignored: '已忽略' },
    subject: {
        action: '动作',
        context: '参数',
        novelty: '此前从未出现：',
        vital: '指标',
        'action-share': '所占比例：'
    },
    novelty: { actions: '此前从未出现的动作', situation: '此前从未在此情形中出现：' },
    table: {
        finding: '变化',
        pair: '此前 → 现在',
        policy: '策略',
        policies: '策略',
        baseline: '基线',
        current: '现在',
        support: '支持度',
        confidence: '置信度',
        share: '占比',
        cases: '次数',
        lift: '提升度',
        kind: '类型',
        vital: '指标',
        id: 'ID'
    },
    chanceNote: (alpha) => `p：若没有任何变化，出现如此大差异的概率，已针对全部检验项目校正；p 低于 ${alpha} 即判为漂移。`,
    chanceShort: (alpha) => `p 低于 ${alpha} 即判为漂移。`,
    why: '原因',
    toDo: '如何处理',
    nextSteps: '下一步',
    inSessions: (kept, sessions) => `${sessions} 个会话中 ${kept} 个`,
    inActions: (kept, events) => `${events} 个动作中 ${kept} 个`,
    inCalls: (kept, events) => `${events} 次调用中 ${kept} 次`,
    ofAction: (action) => ['（动作 ', action, '）'],
    inItsPlace: (action) => ['，取而代之的是 ', action],
    othersAlike: (n) => `，另有 ${n} 个同样如此`,
    vitalChanged: (name) => `${name}变化`,
    goneWith: (actions) => ['，以及一同消失的 ', ...actions],
    inPlaceOf: (action) => ['，取代了 ', action],
    usedIn: (before, now) => `会话 ${before} → ${now}`,
    timesASession: (before, now) => `每个会话 ${before} → ${now} 次`,
    timesWithIt: (before, now) => `相关会话各 ${before} → ${now} 次`,
    ofSessions: (pair) => `会话占比 ${pair}`,
    ofAllActions: (pair) => `占全部动作 ${pair}`,
    doneThere: (before, now) => `执行 ${before} → ${now}`,
    happened: (before, now) => `${before} → ${now} 次`,
    times: (n) => `${n} 次`,
    against: (now, before) => `现在 ${now}，此前 ${before}`,
    counts: '遵守',
    sessionsHead: '会话',
    sessionsWith: '相关会话',
    sessionsThere: '可能发生的会话',
    detailsOf: '次数、证据、如何接受',
    detailsAlone: '次数、证据',
    neverOccurred: '该情形从未出现',
    interval: '95% 区间',
    changeBy: '变化',
    pointsUnit: '个百分点',
    pRaw: 'p',
    pAdjusted: '校正后的 p',
    evidence: '证据',
    evidenceBroken: '违反它的日志行，先每个会话一行',
    evidenceGone: '不再如此的日志行，先每个会话一行',
    evidenceBegins: '显示它的会话（各自的第一行）',
    evidenceKept: '遵循它的日志行，先每个会话一行',
    evidenceShown: '显示它的日志行，先每个会话一行',
    evidenceMore: (n, all) => (n === null ? '另有更多行' : `另有 ${n} 行（共 ${all} 行）`),
    inSession: '会话',
    variants: '随之变化',
    withIt: '随之变化（同样的动作，换个角度看）',
    fingerprint: '指纹',
    notIntended: '不符合预期？每项发现下的日志行显示其发生之处。',
    notIntendedThere: '不符合预期？完整报告并列显示此前与现在的会话。',
    notIntendedWhich: '不符合预期？完整报告中的“此前与现在的动作”显示智能体哪些动作增多或减少。',
    acceptAll: '符合预期？在此拉取请求中将新行为作为基线，并提交此命令写出的两个文件：',
    acceptArtifact: '报告工件中有相同的两个文件',
    acceptOne: '只有一部分符合预期？将该项发现下的条目加入列表 "accepted"，文件为',
    acceptedHead: '已接受',
    acceptEntry: '如果符合预期，用于 "accepted" 的条目',
    unexplained: '未说明原因：条目中仍是供粘贴的占位文字',
    accepted: (n) => `${n} 项已接受的变化`,
    acceptedUntil: '有效期至',
    lapsed: '不再被接受',
    notExercised: (n) => `未出现：${n} 条策略`,
    notExercisedNote: '其情形在这些日志中几乎没有出现，因此无法检验。',
    consequence: (action, happened, finding) => [
        '关于 ',
        action,
        ` 的规则无法检验，因为它变得罕见（${happened}）：即第 ${finding} 项变化。`
    ],
    undecided: (n) => `无法判定：${n} 条策略`,
    undecidedNote: '会话太少，无法区分变化与偶然。',
    mixOnly: (n) => `仅构成变化：${n} 条策略`,
    mixOnlyNote: '总体占比随情境构成而变动；在相同情境中，其变化未超出偶然范围。',
    sessionsNeeded: (n) => `每侧约 ${n} 个会话可显示值得关注的最小变化。`,
    sessionsTooMany: '所需的会话多于可预期的数量。',
    conditions: '运行条件',
    conditionsChanged: (n) => n === 1 ? '智能体的运行条件与基线不同：' : `智能体有 ${n} 项运行条件与基线不同：`,
    oneSided: (n) => `仅一侧执行：${n} 个动作`,
    oneSidedNote: '次数或会话过少，或所处情形在另一侧几乎没有，无法与偶然区分。',
    oneSidedNew: (times, sessions, all) => `新出现：${times} 次，见于 ${all} 个会话中的 ${sessions} 个`,
    oneSidedGone: (times, sessions, all) => `现已不见：此前 ${times} 次，见于 ${all} 个会话中的 ${sessions} 个`,
    withinChance: '在偶然范围内',
    conditionsWithheld: '值未公布',
    none: '无',
    vitals: '指标',
    baselineChanges: '此拉取请求修改了基线：',
    added: (n) => `新增 ${n} 条`,
    removed: (n) => `移除 ${n} 条`,
    changed: (n) => `更改 ${n} 条`,
    addedTitle: '加入基线',
    removedTitle: '从基线移除',
    changedTitle: '在基线中更改',
    more: (n) => `……另有 ${n} 项`,
    moreFindings: (n) => `完整报告中另有 ${n} 项发现。`,
    inputs: '读取的内容',
    read: (events, sessions, files) => `${files}，${sessions} 个会话，${events} 个事件`,
    readAll: (events, sessions) => `${sessions} 个会话，${events} 个事件`,
    files: (n) => `${n} 个文件`,
    duplicates: (n) => `${n} 个重复的事件副本只计一次`,
    skipped: (n) => `跳过 ${n} 行`,
    cutOff: '有一部分日志未被读取',
    skippedTitle: '已跳过',
    filesTitle: '文件（事件 / 会话）',
    firstAt: '首次出现于',
    droppedKeys: '未挖掘的上下文键',
    droppedKeysBefore: '未挖掘的上下文键（数字来自基线）',
    newKeys: (keys) => ['基线不认识的上下文键：', ...keys, '。在重写基线之前，不按它们作任何比较。'],
    redacted: '已隐去',
    assumptions: '假设',
    seen: (change) => `约 ${change} 个百分点的变化会被发现。`,
    cleared: '此拉取请求的较早一次运行报告了漂移。现已消失。',
    shortened: {
        evidence: '为控制长度而缩短：省略日志行。',
        rows: (n) => `为控制长度而缩短：仅显示最严重的 ${n} 项发现，不含细节。`,
        counts: '为控制长度而缩短：仅显示次数。',
        where: '全部内容见完整报告',
        summary: '作业摘要',
        artifact: '报告工件',
        file: 'result.json'
    },
    tolerated: {
        lead: (now, before) => `一条必须遵守的规则被违反：${now}${before === '' ? '' : `，此前 ${before}`}`,
        chance: '多出的次数可能只是偶然：检查不会仅因此失败。',
        mix: '情境构成的变化足以解释：检查不会仅因此失败。',
        tolerance: '基线从未遇到这种情境，这样少的次数可以容忍。',
        forbid: (status) => ['将其标为 ', status, '，第一次发生就会失败。']
    },
    withheld: '此处仅公布策略和次数（publish: counts-only）。',
    steps: {
        'insufficient-data': '请收集更多会话（重复评估或增加试验），或用 "update --add" 合并多次运行。',
        'no-baseline': '请用体现期望行为的日志创建基线，检查后提交：',
        'no-logs': '请检查输入 "logs"，以及写日志的步骤是否已运行。'
    },
    noLogs: {
        noFile: '没有匹配的文件。',
        noEvent: (files, records) => `匹配的 ${files} 个文件中没有事件${records === 0 ? '' : `（${records} 条记录无法读作事件）`}。`
    },
    together: {
        job: '作业',
        verdict: '结论',
        seenBy: '出现于',
        all: (n) => `全部 ${n} 个`,
        some: (n, of) => `${n}/${of}`,
        outcome: {
            clean: '无漂移',
            drift: '漂移',
            'insufficient-data': '数据不足',
            'no-baseline': '无基线',
            'no-logs': '无日志'
        },
        more: '每项变化按其最大处显示。计数、证据以及如何接受见各作业的完整报告。'
    },
    footer: {
        run: '运行',
        head: '提交',
        report: '完整报告',
        rests: {
            profile: (sessions) => `对照基线的 ${sessions} 个会话`,
            counts: (sessions) => `对照基线 ${sessions} 个会话的次数（基线旁没有 profile 文件）`,
            rates: (events) => `对照另一工具基线的比率（${events} 个事件）`
        },
        alpha: '误报概率',
        correlation: '次数显示智能体做了什么，而非为何如此。'
    },
    html: {
        findings: '发现',
        find: '筛选',
        noMatch: '没有匹配的策略。',
        showAll: '全部',
        exploreTitle: (policies, events, sessions) => `智能体的行为：${sessions} 个会话的 ${events} 个事件中有 ${policies} 条策略`,
        exploreNext: (update, check) => `没有进行比较。这是您想要的行为吗？${update} 将其写为基线；此后 ${check} 会说明有何变化。`,
        exploreNoEvent: (inspect) => `没有文件包含智能体的动作。${inspect} 说明每个文件是什么、略去了什么以及原因。`,
        exploreNoPolicy: (inspect) => `在这些阈值下，没有足够规律或出现在足够多会话中的内容可成为策略。下表说明其他阈值的结果；${inspect} 显示可挖掘的内容。`,
        sortBy: '排序依据',
        wouldShow: (points) => `不足 ${points} 个百分点的变化可能看不出来。`,
        allPolicies: '这些日志中的策略',
        map: '支持度与置信度',
        mapNote: (confidence, support) => `每个点是一条策略。虚线是当前阈值：置信度 ${confidence}，关联的支持度 ${support}。`,
        mapHollow: (n) => `${n} 个空心点是仅在其他阈值下得到的策略。`,
        mapLabel: (n) => `${n} 条策略的支持度与置信度分布图；策略表中有相同的数字`,
        gridTitle: '其他阈值得到多少策略',
        gridMined: '对每一对阈值重新挖掘。更严格的阈值可能使原本并入更一般策略的策略重新出现。',
        gridCounted: '表中的策略有多少达到每一对阈值。支持度只是关联的阈值；其他类型不论支持度如何都计入。',
        gridOthers: (n) => `仅在其他阈值下得到的 ${n} 条策略`,
        notIntendedSessions: '并非有意？各项发现下的会话并列展示此前与现在。',
        notIntendedMix: '并非有意？下方“此前与现在的动作”显示代理更常或更少执行哪些动作。',
        leftOutTitle: '未收录',
        leftOut: (n) => `${n} 条规则达到阈值但未成为策略`,
        leftOutNote: '每种原因列出几条。全部规则以及未作判断的内容可用此命令列出：',
        gridHead: '置信度 ↓ / 支持度（仅关联）→',
        inForce: '当前',
        contents: '目录',
        keptOf: (kept, events) => `${events} 次中 ${kept} 次`,
        keptOfSessions: (kept, sessions) => `${sessions} 个会话中 ${kept} 个`,
        strips: '此前与现在的会话',
        stripsNote: '每行方块是一个会话，每个方块是一个事件，按先后排列。这些是为展示变化而选的例子；发现旁边的数字统计的是全部。',
        stripsNowOnly: '基线没有保存会话（旁边没有 update 写出的 profile 文件），因此只显示现在的会话。',
        stripKept: '遵守',
        stripBroken: '未遵守',
        stripExpected: '符合策略',
        stripInstead: '而非',
        stripPartner: '在此计入',
        stripSituation: '处于此情形',
        stripIdle: '在此不计入',
        stripOther: '其他',
        mix: '此前与现在的动作',
        action: '动作',
        share: '事件占比（上：基线，下：现在）',
        scale: '圆点：旁边数字给出的占比（之前与现在）；穿过圆点的线是其 95% 区间。',
        scaleBars: '条形：指标的值，从 0 起。',
        parameters: '当前选项',
        option: '选项',
        value: '值',
        files: '文件',
        format: '格式',
        events: '事件',
        condition: '运行条件',
        skipLink: '跳至发现',
        noFindings: '无：没有超出偶然的变化。',
        noneJudged: '无：无法作出任何判断。',
        noneOpen: '除已接受的以外，没有。',
        changedFlag: '已变化',
        failing: '导致失败',
        warnings: '仅提示',
        acceptedTile: '已接受',
        acceptedTitle: '已接受的变化',
        policiesTile: '策略',
        testsTile: '检验',
        unjudged: '未判断',
        generated: '最新事件'
    }
};
/* harmony default export */ const labels_zh = (zh);

;// CONCATENATED MODULE: ./lib/report/labels/index.js




/** What other languages say in place of the English words; whatever one lacks is English by itself. */
const translations = [labels_de, labels_es, labels_zh];
const isTree = (value) => typeof value === 'object' && value !== null;
/** The English words with those of the language put over them, key by key. */
const over = (english, own) => Object.fromEntries(Object.entries(english).map(([key, word]) => {
    const translated = own[key];
    return [key, isTree(word) && isTree(translated) ? over(word, translated) : (translated ?? word)];
}));
/** The words of ours in a language; English for one that is not known. */
function labelsOf(language) {
    const own = translations.find((translation) => translation.language === language);
    return own === undefined ? labels/* labels */.W : over(labels/* labels */.W, own);
}
/** The words in the language in which a result was explained. */
const labelsIn = ({ parameters }) => labelsOf(String(parameters.language ?? labels/* labels */.W.language));


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   XO: () => (/* binding */ toPoints),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   nC: () => (/* binding */ percentRange),
/* harmony export */   oB: () => (/* binding */ plainSpaces),
/* harmony export */   oi: () => (/* binding */ percentPair),
/* harmony export */   sp: () => (/* binding */ pValue),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4280);

/**
 * Numbers as they are printed. No locale anywhere: equal results give equal bytes on every machine.
 */
/** No-break space: keeps a number and its sign on one line of a narrow cell. */
const NBSP = '\u00a0';
const ENGLISH = { decimal: '.', percentGap: '' };
const decimals = (text, { decimal }) => decimal === '.' ? text : text.replace('.', decimal);
/** "93%"; one decimal where whole percents would hide that something is not 0 or 100. Input: a share. */
function percent(share, digits = 0, notation = ENGLISH) {
    const gap = notation.percentGap;
    const text = (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(share * 100, digits);
    if (share === 0 || share === 1)
        return `${share * 100}${gap}%`;
    const hides = Number(text) === 100 || Number(text) === 0;
    if (hides && digits === 0)
        return percent(share, 1, notation);
    if (hides)
        return decimals(share > 0.5 ? `>${NBSP}99.9${gap}%` : `<${NBSP}0.1${gap}%`, notation);
    return `${decimals(text, notation)}${gap}%`;
}
/** Two shares side by side: a decimal where whole percents would show little of the difference. Null where nothing was counted. */
function percentPair(before, now, notation = ENGLISH) {
    const close = before !== null && now !== null && before !== now && Math.abs(before - now) < 0.02;
    const shown = (share) => (share === null ? '–' : percent(share, close ? 1 : 0, notation));
    return [shown(before), shown(now)];
}
const percentRange = (interval, { percentGap } = ENGLISH) => interval === null
    ? '–'
    : `${(0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(interval[0] * 100, 0)}–${(0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(interval[1] * 100, 0)}${percentGap}%`;
/** "12": a size of a change of a share, in percentage points. */
const toPoints = (size) => (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(size * 100, 0);
/** "−52" for a change of a share, in percentage points. */
function points(delta) {
    const size = (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(Math.abs(delta) * 100, Math.abs(delta) < 0.0095 ? 1 : 0);
    return `${delta < 0 ? '−' : '+'}${size}`;
}
function pValue(p, notation = ENGLISH) {
    if (p === null)
        return '–';
    return decimals(p < 0.001 ? `<${NBSP}0.001` : (0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(p, p < 0.1 ? 3 : 2), notation);
}
/** At most `digits` significant digits, for numbers of any size and unit (vital signs, lift). */
function short(x, notation = ENGLISH, digits = 3) {
    if (x === null)
        return '–';
    if (!Number.isFinite(x))
        return String(x);
    const rounded = Number(x.toPrecision(digits));
    return Math.abs(rounded) >= 10 ** digits ? grouped(Math.round(x)) : decimals(String(rounded), notation);
}
/** "12 345" with narrow no-break spaces from five digits on. */
function grouped(n) {
    const text = String(Math.abs(n));
    const sign = n < 0 ? '−' : '';
    if (!/^\d{5,}$/.test(text))
        return sign + text;
    return sign + text.replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
/** Our no-break spaces keep cells together; where there are none they only stand in the way of searching. */
const plainSpaces = (text) => text.replace(/[\u00a0\u202f]/g, ' ');


/***/ })

};
