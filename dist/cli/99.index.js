export const id = 99;
export const ids = [99];
export const modules = {

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ countsOnlyResult)
/* harmony export */ });
/* harmony import */ var _explain_rule_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6481);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7419);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8844);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(975);




const only = (summary) => ({
    summary,
    details: [],
    counterfactual: null,
    recommendations: []
});
/** What happened to a policy, in its counts alone. */
function inCounts({ change, subject, baseline, current, ...rest }, words) {
    const meaning = words.meaning[(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .changeName */ .m9)({ change, subject, baseline, current, ...rest })];
    if (subject?.type === 'vital')
        return meaning;
    const counts = (side) => words.html.keptOf((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(side.kept), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(side.events));
    if (change === 'new' && subject !== undefined)
        return meaning + words.marks.colon + counts(current);
    const [before, now] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percentPair */ .oi)(baseline.confidence, current.confidence, words.notation);
    const { colon, open, close } = words.marks;
    const side = (share, of) => share + open + counts(of) + close;
    return meaning + colon + words.against(side(now, current), side(before, baseline));
}
/**
 * `publish: counts-only`: the result with nothing from the logs but policy names and counts. No file, line, session,
 * value of a condition, vital sign or sentence that could quote one is left, in whatever form it is rendered.
 */
function countsOnlyResult(result, words = _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .W) {
    const bare = (unjudged) => ({ ...unjudged, reason: '' });
    const { logs: _logs, tallies: _tallies, confirm: _confirm, 'ignore-keys': _keys, ...parameters } = result.parameters;
    const counts = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .changeCounts */ .Zg)(result, words);
    return {
        ...result,
        parameters,
        inputs: {
            ...result.inputs,
            files: [],
            skipped: result.inputs.skipped.map(({ reason, count }) => ({ reason, count, file: '', line: 0 })),
            dropped_keys: [],
            redacted: []
        },
        baseline: result.baseline === null ? null : { ...result.baseline, mined_from: '' },
        findings: result.findings.map(({ sessions: _sessions, ...finding }) => ({
            ...finding,
            ...(finding.subject === undefined
                ? {}
                : { subject: { type: finding.subject.type, name: finding.subject.name, description: '' } }),
            evidence: [],
            explanation: only((0,_explain_rule_words_js__WEBPACK_IMPORTED_MODULE_3__/* .asSentence */ .KG)(inCounts(finding, words)))
        })),
        not_exercised: result.not_exercised.map(bare),
        undecided: result.undecided.map(bare),
        mix_only: result.mix_only.map(bare),
        conditions: result.conditions.map(({ changed }) => ({
            name: '',
            baseline: [],
            current: [],
            changed,
            description: ''
        })),
        vitals: [],
        assumptions: [],
        explanation: only(words.verdict[result.outcome] + (counts === '' ? '' : `: ${counts}`))
    };
}


/***/ }),

/***/ 3082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xS: () => (/* binding */ labelsIn)
});

// UNUSED EXPORTS: labelsOf, translations

// EXTERNAL MODULE: ./lib/report/labels.js
var labels = __webpack_require__(7419);
;// CONCATENATED MODULE: ./lib/report/labels/de.js
const plural = (n, one, many) => `${n} ${n === 1 ? one : many}`;
const when = (conditions) => (conditions.length === 0 ? [] : [' bei ', ...conditions]);
const de = {
    language: 'de',
    notation: { decimal: ',', percentGap: '\u00a0' },
    marks: { colon: ': ', comma: ', ', stop: '.', open: ' (', close: ')', gap: ' ' },
    and: 'und',
    verdict: {
        clean: 'Verhalten des Agenten: keine Drift',
        drift: 'Das Verhalten des Agenten hat sich geändert',
        'insufficient-data': 'Verhalten des Agenten: zu wenig Daten für ein Urteil',
        'no-baseline': 'Verhalten des Agenten: noch keine Baseline',
        'no-logs': 'Verhalten des Agenten: keine Logs'
    },
    changes: {
        broken: (n) => plural(n, 'Regel verletzt', 'Regeln verletzt'),
        vanished: (n) => plural(n, 'Regel nicht mehr eingehalten', 'Regeln nicht mehr eingehalten'),
        weaker: (n) => plural(n, 'Regel seltener eingehalten', 'Regeln seltener eingehalten'),
        new: (n) => `${n} neu`,
        stronger: (n) => plural(n, 'Regel häufiger eingehalten', 'Regeln häufiger eingehalten'),
        shifted: (n) => `${n} verschoben`
    },
    newActions: (n) => plural(n, 'neue Aktion', 'neue Aktionen'),
    change: {
        broken: 'verletzt',
        vanished: 'weggefallen',
        weaker: 'schwächer',
        new: 'neu',
        stronger: 'stärker',
        shifted: 'verschoben'
    },
    meaning: {
        broken: 'eine vorgeschriebene oder verbotene Regel wurde nicht eingehalten',
        vanished: 'der Agent befolgt diese Regel nicht mehr',
        weaker: 'der Agent befolgt diese Regel seltener',
        new: 'kam in der Baseline nicht vor',
        stronger: 'der Agent befolgt diese Regel häufiger',
        shifted: 'über den Zufall hinaus geändert'
    },
    severity: { error: 'FEHLER', warning: 'WARNUNG', note: 'HINWEIS' },
    failed: 'Daran scheitert die Prüfung.',
    passed: 'Daran scheitert die Prüfung nicht.',
    policy: {
        association: (conditions, action) => conditions.length === 0 ? ['immer ', action] : [...conditions, ' → ', action],
        precondition: (action, requires) => [action, ' nur bei ', ...requires],
        prohibition: (never, conditions) => ['nie ', never, ...when(conditions)],
        outcome: (action, conditions, outcome) => [action, ...when(conditions), ' endet mit ', outcome],
        precedence: (activation, target) => [activation, ' nur nach ', target],
        response: (activation, target) => ['nach ', activation, ' später ', target],
        chain_precedence: (activation, target) => [activation, ' nur unmittelbar nach ', target],
        chain_response: (activation, target) => ['unmittelbar nach ', activation, ' folgt ', target],
        not_succession: (activation, target) => ['nach ', activation, ' nie ', target],
        exactly_once: (activation) => [activation, ' genau einmal je Sitzung'],
        at_most: (activation, _target, most) => [
            activation,
            most === 1 ? ' höchstens einmal je Sitzung' : ` höchstens ${most}-mal je Sitzung`
        ],
        first: (activation) => ['eine Sitzung beginnt mit ', activation],
        last: (activation) => ['eine Sitzung endet mit ', activation],
        same: (key) => [' mit demselben ', key],
        inContext: (conditions) => [', bei ', ...conditions]
    },
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
        context: 'Kontext',
        novelty: 'nie zuvor gesehen:',
        vital: 'Kennzahl',
        'action-share': 'Anteil von'
    },
    novelty: {
        actions: 'nie zuvor gesehene Aktionen',
        roles: 'Aktionen in einer Rolle, in der sie nie vorkamen'
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
        share: 'Anteil der Fälle',
        cases: 'Fälle',
        lift: 'Lift',
        kind: 'Art',
        vital: 'Kennzahl',
        id: 'ID'
    },
    chanceNote: (alpha) => `p: wie wahrscheinlich ein so großer Unterschied ist, wenn sich nichts geändert hat, bereinigt um alles, was getestet wurde; p unter ${alpha} gilt als Drift.`,
    why: 'Warum',
    nextSteps: 'Was zu tun ist',
    inSessions: (kept, sessions) => `in ${kept} von ${sessions} Sitzungen`,
    inActions: (kept, events) => `${kept} von ${events} Aktionen`,
    happened: (before, now) => `${before} → ${now}-mal`,
    times: (n) => `${n}-mal`,
    against: (now, before) => `jetzt ${now}, vorher ${before}`,
    counts: 'Eingehalten',
    sessionsHead: 'Sitzungen',
    detailsOf: 'Zahlen, Belege, wie man es akzeptiert',
    neverOccurred: 'die Lage trat nie auf',
    interval: '95-%-Intervall',
    changeBy: 'Änderung',
    pointsUnit: 'Prozentpunkte',
    pRaw: 'p',
    pAdjusted: 'bereinigtes p',
    evidence: 'Belege',
    evidenceBroken: 'Zeilen im Log, die sie verletzen, typische zuerst',
    evidenceKept: 'Zeilen im Log, die sie befolgen, typische zuerst',
    evidenceShown: 'Zeilen im Log, die es zeigen, typische zuerst',
    evidenceMore: (n, all) => (n === null ? 'und weitere Zeilen' : `und ${n} weitere (insgesamt ${all})`),
    inSession: 'Sitzung',
    variants: 'Zugleich geändert',
    fingerprint: 'Fingerabdruck',
    notIntended: 'Nicht gewollt? Die Zeilen im Log unter jedem Befund zeigen, wo es geschieht.',
    notIntendedThere: 'Nicht gewollt? Der vollständige Bericht zeigt Sitzungen von vorher und jetzt nebeneinander.',
    notIntendedWhich: 'Nicht gewollt? „Aktionen vorher und jetzt“ im vollständigen Bericht zeigt, welche Aktionen der Agent häufiger oder seltener ausführt.',
    acceptAll: 'Gewollt? Das neue Verhalten in diesem Pull Request als Baseline übernehmen und die beiden Dateien einchecken, die dies schreibt:',
    acceptArtifact: 'dieselben beiden Dateien liegen im Artefakt mit dem Bericht',
    acceptOne: 'Nur zum Teil gewollt? Den Eintrag unter einem Befund in die Liste "accepted" aufnehmen, in',
    acceptedHead: 'Akzeptiert',
    acceptEntry: 'Wenn es gewollt ist, der Eintrag für "accepted"',
    reasonHere: 'warum das gewollt ist',
    accepted: (n) => plural(n, 'akzeptierte Änderung', 'akzeptierte Änderungen'),
    acceptedUntil: 'bis',
    lapsed: 'nicht mehr akzeptiert',
    notExercised: (n) => `Nicht vorgekommen: ${plural(n, 'Regel', 'Regeln')}`,
    notExercisedNote: 'Ihre Lage trat in diesen Logs kaum auf, daher ließen sie sich nicht prüfen.',
    undecided: (n) => `Unentschieden: ${plural(n, 'Regel', 'Regeln')}`,
    undecidedNote: 'Zu wenige Sitzungen, um eine Änderung vom Zufall zu unterscheiden.',
    mixOnly: (n) => `Nur die Mischung änderte sich: ${plural(n, 'Regel', 'Regeln')}`,
    mixOnlyNote: 'Der Anteil insgesamt hat sich bewegt, weil die Aufgaben andere sind, nicht weil der Agent sich in ihnen anders verhält.',
    sessionsNeeded: (n) => `Etwa ${n} Sitzungen je Seite würden die kleinste Änderung zeigen, auf die es ankommt.`,
    conditions: 'Bedingungen',
    conditionsChanged: (n) => n === 1
        ? 'Der Agent lief unter einer anderen Bedingung als in der Baseline:'
        : `Der Agent lief unter ${n} anderen Bedingungen als in der Baseline:`,
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
    files: (n) => plural(n, 'Datei', 'Dateien'),
    duplicates: (n) => `${n} Wiederholungen von Ereignissen wurden nur einmal gezählt`,
    skipped: (n) => `${n} Zeilen übersprungen`,
    skippedTitle: 'Übersprungen',
    filesTitle: 'Dateien (Ereignisse / Sitzungen)',
    firstAt: 'zuerst in',
    droppedKeys: 'Nicht ausgewertete Kontextschlüssel',
    droppedKeysBefore: 'Nicht ausgewertete Kontextschlüssel (Zahlen: der Baseline)',
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
    withheld: 'Hier werden nur Regeln und Anzahlen veröffentlicht (publish: counts-only).',
    steps: {
        'insufficient-data': 'Mehr Sitzungen sammeln (die Auswertung wiederholen oder Versuche hinzufügen) oder Läufe mit "update --add" zusammenlegen.',
        'no-baseline': 'Die Baseline aus Logs anlegen, die das gewünschte Verhalten zeigen, sie durchsehen und einchecken:',
        'no-logs': 'Die Eingabe "logs" prüfen, und ob der Schritt gelaufen ist, der die Logs schreibt. Keine Datei passte, oder keine enthielt ein Ereignis.'
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
        allPolicies: 'Regeln in diesen Logs',
        map: 'Support und Konfidenz',
        mapNote: (confidence, support) => `Jeder Punkt ist eine Regel. Die gestrichelten Linien sind die geltenden Schwellen: Konfidenz ${confidence} und, für Zusammenhänge, Support ${support}.`,
        mapHollow: (n) => n === 1
            ? 'Der hohle Punkt ist eine Regel, die nur andere Schwellen ergeben.'
            : `Die ${n} hohlen Punkte sind Regeln, die nur andere Schwellen ergeben.`,
        mapLabel: (n) => `Karte von ${n} Regeln nach Support und Konfidenz; dieselben Zahlen stehen in der Tabelle der Regeln`,
        gridTitle: 'Wie viele Regeln andere Schwellen ergeben',
        gridMined: 'Für jedes Paar von Schwellen neu gesucht. Eine strengere kann eine Regel zurückbringen, die in einer allgemeineren aufging.',
        gridCounted: 'Wie viele der Regeln in der Tabelle jedes Paar von Schwellen erreichen.',
        gridHead: 'Konfidenz ↓ / Support →',
        inForce: 'gilt',
        contents: 'Inhalt',
        keptOf: (kept, events) => `${kept} von ${events}`,
        strips: 'Sitzungen vorher und jetzt',
        stripsNote: 'Beispiele, nicht im Verhältnis: eine Zeile ist eine Sitzung, ein Block ein Ereignis, der Reihe nach.',
        stripKept: 'eingehalten',
        stripBroken: 'nicht eingehalten',
        stripExpected: 'wie die Regel sagt',
        stripInstead: 'statt',
        stripPartner: 'zählt hier',
        stripIdle: 'zählt hier nicht',
        stripOther: 'anderes',
        mix: 'Aktionen vorher und jetzt',
        action: 'Aktion',
        share: 'Anteil der Ereignisse (oben: Baseline, unten: jetzt)',
        scale: 'Bilder: Anteil der Fälle, in denen die Regel eingehalten wurde, mit 95-%-Intervallen.',
        parameters: 'Geltende Einstellungen',
        option: 'Einstellung',
        value: 'Wert',
        files: 'Dateien',
        format: 'Format',
        events: 'Ereignisse',
        condition: 'Bedingung',
        skipLink: 'Zu den Befunden springen',
        noFindings: 'Keine: nichts änderte sich über den Zufall hinaus, oder nichts ließ sich beurteilen.',
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

;// CONCATENATED MODULE: ./lib/report/labels/es.js
const es_plural = (n, one, many) => `${n} ${n === 1 ? one : many}`;
const es_when = (conditions) => (conditions.length === 0 ? [] : [' con ', ...conditions]);
const es = {
    language: 'es',
    notation: { decimal: ',', percentGap: '\u00a0' },
    marks: { colon: ': ', comma: ', ', stop: '.', open: ' (', close: ')', gap: ' ' },
    and: 'y',
    verdict: {
        clean: 'Comportamiento del agente: sin deriva',
        drift: 'El comportamiento del agente ha cambiado',
        'insufficient-data': 'Comportamiento del agente: demasiado pocos datos para juzgar',
        'no-baseline': 'Comportamiento del agente: todavía no hay línea base',
        'no-logs': 'Comportamiento del agente: no hay registros'
    },
    changes: {
        broken: (n) => es_plural(n, 'regla incumplida', 'reglas incumplidas'),
        vanished: (n) => es_plural(n, 'regla ya no cumplida', 'reglas ya no cumplidas'),
        weaker: (n) => es_plural(n, 'regla cumplida menos veces', 'reglas cumplidas menos veces'),
        new: (n) => es_plural(n, 'novedad', 'novedades'),
        stronger: (n) => es_plural(n, 'regla cumplida más veces', 'reglas cumplidas más veces'),
        shifted: (n) => es_plural(n, 'desplazada', 'desplazadas')
    },
    newActions: (n) => es_plural(n, 'acción nueva', 'acciones nuevas'),
    change: {
        broken: 'incumplida',
        vanished: 'desaparecida',
        weaker: 'más débil',
        new: 'nueva',
        stronger: 'más fuerte',
        shifted: 'desplazada'
    },
    meaning: {
        broken: 'no se cumplió una política obligatoria o prohibida',
        vanished: 'el agente ya no sigue esta política',
        weaker: 'el agente sigue esta política con menos frecuencia',
        new: 'no aparece en la línea base',
        stronger: 'el agente sigue esta política con más frecuencia',
        shifted: 'cambió más allá del azar'
    },
    severity: { error: 'ERROR', warning: 'AVISO', note: 'NOTA' },
    failed: 'Esto hace fallar el control.',
    passed: 'Esto no hace fallar el control.',
    policy: {
        association: (conditions, action) => conditions.length === 0 ? ['siempre ', action] : [...conditions, ' → ', action],
        precondition: (action, requires) => [action, ' solo con ', ...requires],
        prohibition: (never, conditions) => ['nunca ', never, ...es_when(conditions)],
        outcome: (action, conditions, outcome) => [action, ...es_when(conditions), ' termina en ', outcome],
        precedence: (activation, target) => [activation, ' solo después de ', target],
        response: (activation, target) => ['después de ', activation, ', más tarde ', target],
        chain_precedence: (activation, target) => [activation, ' solo justo después de ', target],
        chain_response: (activation, target) => ['justo después de ', activation, ' viene ', target],
        not_succession: (activation, target) => ['después de ', activation, ' nunca ', target],
        exactly_once: (activation) => [activation, ' exactamente una vez por sesión'],
        at_most: (activation, _target, most) => [
            activation,
            most === 1 ? ' como máximo una vez por sesión' : ` como máximo ${most} veces por sesión`
        ],
        first: (activation) => ['una sesión empieza con ', activation],
        last: (activation) => ['una sesión termina con ', activation],
        same: (key) => [' del mismo ', key],
        inContext: (conditions) => [', con ', ...conditions]
    },
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
        context: 'contexto',
        novelty: 'nunca visto antes:',
        vital: 'indicador',
        'action-share': 'proporción de'
    },
    novelty: { actions: 'acciones nunca vistas antes', roles: 'acciones en un rol nunca visto antes' },
    table: {
        finding: 'Cambio',
        pair: 'Antes → ahora',
        policy: 'Política',
        policies: 'Políticas',
        baseline: 'Línea base',
        current: 'Ahora',
        support: 'Soporte',
        confidence: 'Confianza',
        share: 'Proporción de casos',
        cases: 'Casos',
        lift: 'Lift',
        kind: 'Tipo',
        vital: 'Indicador',
        id: 'ID'
    },
    chanceNote: (alpha) => `p: la probabilidad de una diferencia así de grande si nada cambió, corregida por todo lo que se comprobó; p por debajo de ${alpha} se considera deriva.`,
    why: 'Por qué',
    nextSteps: 'Qué hacer',
    inSessions: (kept, sessions) => `en ${kept} de ${sessions} sesiones`,
    inActions: (kept, events) => `${kept} de ${events} acciones`,
    happened: (before, now) => `${before} → ${now} veces`,
    times: (n) => `${n} veces`,
    against: (now, before) => `${now} ahora, ${before} antes`,
    counts: 'Cumplida',
    sessionsHead: 'Sesiones',
    detailsOf: 'Recuentos, pruebas, cómo aceptarlo',
    neverOccurred: 'la situación nunca se dio',
    interval: 'Intervalo del 95 %',
    changeBy: 'Cambio',
    pointsUnit: 'puntos porcentuales',
    pRaw: 'p',
    pAdjusted: 'p corregida',
    evidence: 'Pruebas',
    evidenceBroken: 'Líneas del registro que la incumplen, las típicas primero',
    evidenceKept: 'Líneas del registro que la siguen, las típicas primero',
    evidenceShown: 'Líneas del registro que lo muestran, las típicas primero',
    evidenceMore: (n, all) => (n === null ? 'y más líneas' : `y ${n} más (${all} en total)`),
    inSession: 'sesión',
    variants: 'Cambió a la vez',
    fingerprint: 'Huella',
    notIntended: '¿No es lo deseado? Las líneas del registro bajo cada hallazgo muestran dónde ocurre.',
    notIntendedThere: '¿No es lo deseado? El informe completo muestra sesiones de antes y de ahora una junto a otra.',
    notIntendedWhich: '¿No es lo deseado? «Acciones antes y ahora» del informe completo muestra qué acciones realiza el agente más o menos a menudo.',
    acceptAll: '¿Es lo deseado? Tome el nuevo comportamiento como línea base en este pull request y confirme los dos archivos que esto escribe:',
    acceptArtifact: 'los mismos dos archivos están en el artefacto del informe',
    acceptOne: '¿Solo una parte? Añada la entrada que hay bajo un hallazgo a la lista "accepted" de',
    acceptedHead: 'Aceptado',
    acceptEntry: 'Si es lo deseado, la entrada para "accepted"',
    reasonHere: 'por qué es deseado',
    accepted: (n) => es_plural(n, 'cambio aceptado', 'cambios aceptados'),
    acceptedUntil: 'hasta',
    lapsed: 'ya no está aceptado',
    notExercised: (n) => `Sin ejercitar: ${es_plural(n, 'política', 'políticas')}`,
    notExercisedNote: 'Su situación apenas se dio en estos registros, así que no se pudieron comprobar.',
    undecided: (n) => `Sin decidir: ${es_plural(n, 'política', 'políticas')}`,
    undecidedNote: 'Demasiado pocas sesiones para distinguir un cambio del azar.',
    mixOnly: (n) => `Solo cambió la mezcla: ${es_plural(n, 'política', 'políticas')}`,
    mixOnlyNote: 'La proporción total se movió porque las tareas son otras, no porque el agente actúe de otro modo en ellas.',
    sessionsNeeded: (n) => `Unas ${n} sesiones por lado mostrarían el menor cambio que importa.`,
    conditions: 'Condiciones',
    conditionsChanged: (n) => n === 1
        ? 'El agente se ejecutó con una condición distinta de la línea base:'
        : `El agente se ejecutó con ${n} condiciones distintas de la línea base:`,
    conditionsWithheld: 'valores no publicados',
    none: 'ninguna',
    vitals: 'Indicadores',
    baselineChanges: 'Este pull request modifica la línea base:',
    added: (n) => es_plural(n, 'añadida', 'añadidas'),
    removed: (n) => es_plural(n, 'eliminada', 'eliminadas'),
    changed: (n) => es_plural(n, 'modificada', 'modificadas'),
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
    files: (n) => es_plural(n, 'archivo', 'archivos'),
    duplicates: (n) => `${n} copias repetidas de eventos se contaron una sola vez`,
    skipped: (n) => `${n} líneas omitidas`,
    skippedTitle: 'Omitidas',
    filesTitle: 'Archivos (eventos / sesiones)',
    firstAt: 'primero en',
    droppedKeys: 'Claves de contexto no analizadas',
    droppedKeysBefore: 'Claves de contexto no analizadas (números de la línea base)',
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
    withheld: 'Aquí solo se publican políticas y recuentos (publish: counts-only).',
    steps: {
        'insufficient-data': 'Reúna más sesiones (repita la evaluación o añada intentos), o junte ejecuciones con "update --add".',
        'no-baseline': 'Cree la línea base a partir de registros que muestren el comportamiento deseado, revísela y confírmela:',
        'no-logs': 'Compruebe la entrada "logs" y que el paso que escribe los registros se haya ejecutado. Ningún archivo coincidió, o ninguno contenía un evento.'
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
        allPolicies: 'Políticas de estos registros',
        map: 'Soporte y confianza',
        mapNote: (confidence, support) => `Cada punto es una política. Las líneas discontinuas son los umbrales vigentes: confianza ${confidence} y, para asociaciones, soporte ${support}.`,
        mapHollow: (n) => n === 1
            ? 'El punto hueco es una política que solo dan otros umbrales.'
            : `Los ${n} puntos huecos son políticas que solo dan otros umbrales.`,
        mapLabel: (n) => `Mapa de ${n} políticas por soporte y confianza; los mismos números están en la tabla de políticas`,
        gridTitle: 'Cuántas políticas dan otros umbrales',
        gridMined: 'Extraídas de nuevo para cada par de umbrales. Uno más estricto puede recuperar una política que formaba parte de otra más general.',
        gridCounted: 'Cuántas de las políticas de la tabla alcanzan cada par de umbrales.',
        gridHead: 'Confianza ↓ / soporte →',
        inForce: 'vigente',
        contents: 'Contenido',
        keptOf: (kept, events) => `${kept} de ${events}`,
        strips: 'Sesiones antes y ahora',
        stripsNote: 'Ejemplos, sin guardar la proporción: una fila es una sesión; un bloque, un evento en su orden.',
        stripKept: 'cumplida',
        stripBroken: 'no cumplida',
        stripExpected: 'como dice la política',
        stripInstead: 'en lugar de',
        stripPartner: 'cuenta aquí',
        stripIdle: 'no cuenta aquí',
        stripOther: 'otro',
        mix: 'Acciones antes y ahora',
        action: 'Acción',
        share: 'Proporción de eventos (arriba: línea base; abajo: ahora)',
        scale: 'Gráficos: proporción de casos en que se cumplió la política, con intervalos del 95 %.',
        parameters: 'Opciones vigentes',
        option: 'Opción',
        value: 'Valor',
        files: 'Archivos',
        format: 'Formato',
        events: 'Eventos',
        condition: 'Condición',
        skipLink: 'Ir a los hallazgos',
        noFindings: 'Ninguno: nada cambió más allá del azar, o no se pudo juzgar nada.',
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

;// CONCATENATED MODULE: ./lib/report/labels/zh.js
const zh_when = (conditions) => (conditions.length === 0 ? [] : ['在 ', ...conditions, ' 时']);
const zh = {
    language: 'zh',
    notation: { decimal: '.', percentGap: '' },
    marks: { colon: '：', comma: '，', stop: '。', open: '（', close: '）', gap: '' },
    and: '且',
    verdict: {
        clean: '智能体行为：没有漂移',
        drift: '智能体行为发生漂移',
        'insufficient-data': '智能体行为：数据太少，无法判断',
        'no-baseline': '智能体行为：尚无基线',
        'no-logs': '智能体行为：没有日志'
    },
    changes: {
        broken: (n) => `${n} 条规则被违反`,
        vanished: (n) => `${n} 条规则不再遵守`,
        weaker: (n) => `${n} 条规则遵守减少`,
        new: (n) => `${n} 项新增`,
        stronger: (n) => `${n} 条规则遵守增多`,
        shifted: (n) => `${n} 项偏移`
    },
    newActions: (n) => `${n} 个新动作`,
    change: {
        broken: '违反',
        vanished: '消失',
        weaker: '减弱',
        new: '新增',
        stronger: '增强',
        shifted: '偏移'
    },
    meaning: {
        broken: '必须遵守或已禁止的策略被违反',
        vanished: '智能体不再遵循此策略',
        weaker: '智能体较少遵循此策略',
        new: '基线中没有出现',
        stronger: '智能体更多遵循此策略',
        shifted: '变化超出偶然'
    },
    severity: { error: '错误', warning: '警告', note: '提示' },
    failed: '检查因此失败。',
    passed: '检查不因此失败。',
    policy: {
        association: (conditions, action) => conditions.length === 0 ? ['总是 ', action] : [...conditions, ' → ', action],
        precondition: (action, requires) => [action, ' 仅在 ', ...requires, ' 时'],
        prohibition: (never, conditions) => [...zh_when(conditions), '从不 ', never],
        outcome: (action, conditions, outcome) => [...zh_when(conditions), ' ', action, ' 的结果为 ', outcome],
        precedence: (activation, target) => [activation, ' 仅在 ', target, ' 之后'],
        response: (activation, target) => [activation, ' 之后有 ', target],
        chain_precedence: (activation, target) => [activation, ' 仅紧接在 ', target, ' 之后'],
        chain_response: (activation, target) => [activation, ' 之后紧接 ', target],
        not_succession: (activation, target) => [activation, ' 之后从不出现 ', target],
        exactly_once: (activation) => [activation, ' 在每个会话中恰好一次'],
        at_most: (activation, _target, most) => [
            activation,
            ` 在每个会话中最多 ${most} 次`
        ],
        first: (activation) => ['会话以 ', activation, ' 开始'],
        last: (activation) => ['会话以 ', activation, ' 结束'],
        same: (key) => ['（同一 ', key, '）'],
        inContext: (conditions) => ['（在 ', ...conditions, ' 时）']
    },
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
        context: '上下文',
        novelty: '此前从未出现：',
        vital: '指标',
        'action-share': '所占比例：'
    },
    novelty: { actions: '此前从未出现的动作', roles: '动作出现在此前从未出现过的角色中' },
    table: {
        finding: '变化',
        pair: '此前 → 现在',
        policy: '策略',
        policies: '策略',
        baseline: '基线',
        current: '现在',
        support: '支持度',
        confidence: '置信度',
        share: '情形占比',
        cases: '情形',
        lift: '提升度',
        kind: '类型',
        vital: '指标',
        id: 'ID'
    },
    chanceNote: (alpha) => `p：若没有任何变化，出现如此大差异的概率，已针对全部检验项目校正；p 低于 ${alpha} 即判为漂移。`,
    why: '原因',
    nextSteps: '下一步',
    inSessions: (kept, sessions) => `${sessions} 个会话中 ${kept} 个`,
    inActions: (kept, events) => `${events} 个动作中 ${kept} 个`,
    happened: (before, now) => `${before} → ${now} 次`,
    times: (n) => `${n} 次`,
    against: (now, before) => `现在 ${now}，此前 ${before}`,
    counts: '遵守',
    sessionsHead: '会话',
    detailsOf: '次数、证据、如何接受',
    neverOccurred: '该情形从未出现',
    interval: '95% 区间',
    changeBy: '变化',
    pointsUnit: '个百分点',
    pRaw: 'p',
    pAdjusted: '校正后的 p',
    evidence: '证据',
    evidenceBroken: '违反它的日志行，典型的在前',
    evidenceKept: '遵循它的日志行，典型的在前',
    evidenceShown: '显示它的日志行，典型的在前',
    evidenceMore: (n, all) => (n === null ? '另有更多行' : `另有 ${n} 行（共 ${all} 行）`),
    inSession: '会话',
    variants: '随之变化',
    fingerprint: '指纹',
    notIntended: '不符合预期？每项发现下的日志行显示其发生之处。',
    notIntendedThere: '不符合预期？完整报告并列显示此前与现在的会话。',
    notIntendedWhich: '不符合预期？完整报告中的“此前与现在的动作”显示智能体哪些动作增多或减少。',
    acceptAll: '符合预期？在此拉取请求中将新行为作为基线，并提交此命令写出的两个文件：',
    acceptArtifact: '报告工件中有相同的两个文件',
    acceptOne: '只有一部分符合预期？将该项发现下的条目加入列表 "accepted"，文件为',
    acceptedHead: '已接受',
    acceptEntry: '如果符合预期，用于 "accepted" 的条目',
    reasonHere: '为何需要此变化',
    accepted: (n) => `${n} 项已接受的变化`,
    acceptedUntil: '有效期至',
    lapsed: '不再被接受',
    notExercised: (n) => `未出现：${n} 条策略`,
    notExercisedNote: '其情形在这些日志中几乎没有出现，因此无法检验。',
    undecided: (n) => `无法判定：${n} 条策略`,
    undecidedNote: '会话太少，无法区分变化与偶然。',
    mixOnly: (n) => `仅构成变化：${n} 条策略`,
    mixOnlyNote: '总体占比有变动，是因为任务不同，而不是智能体在其中的行为不同。',
    sessionsNeeded: (n) => `每侧约 ${n} 个会话可显示值得关注的最小变化。`,
    conditions: '运行条件',
    conditionsChanged: (n) => n === 1 ? '智能体的运行条件与基线不同：' : `智能体有 ${n} 项运行条件与基线不同：`,
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
    skippedTitle: '已跳过',
    filesTitle: '文件（事件 / 会话）',
    firstAt: '首次出现于',
    droppedKeys: '未挖掘的上下文键',
    droppedKeysBefore: '未挖掘的上下文键（数字来自基线）',
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
    withheld: '此处仅公布策略和次数（publish: counts-only）。',
    steps: {
        'insufficient-data': '请收集更多会话（重复评估或增加试验），或用 "update --add" 合并多次运行。',
        'no-baseline': '请用体现期望行为的日志创建基线，检查后提交：',
        'no-logs': '请检查输入 "logs"，以及写日志的步骤是否已运行。没有匹配的文件，或文件中没有事件。'
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
            counts: (sessions) => `对照基线 ${sessions} 个会话的次数（基线旁没有配置档案）`,
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
        allPolicies: '这些日志中的策略',
        map: '支持度与置信度',
        mapNote: (confidence, support) => `每个点是一条策略。虚线是当前阈值：置信度 ${confidence}，关联的支持度 ${support}。`,
        mapHollow: (n) => `${n} 个空心点是仅在其他阈值下得到的策略。`,
        mapLabel: (n) => `${n} 条策略的支持度与置信度分布图；策略表中有相同的数字`,
        gridTitle: '其他阈值得到多少策略',
        gridMined: '对每一对阈值重新挖掘。更严格的阈值可能使原本并入更一般策略的策略重新出现。',
        gridCounted: '表中的策略有多少达到每一对阈值。',
        gridHead: '置信度 ↓ / 支持度 →',
        inForce: '当前',
        contents: '目录',
        keptOf: (kept, events) => `${events} 次中 ${kept} 次`,
        strips: '此前与现在的会话',
        stripsNote: '仅为示例，不代表比例：一行是一个会话，一格是按顺序排列的一个事件。',
        stripKept: '遵守',
        stripBroken: '未遵守',
        stripExpected: '符合策略',
        stripInstead: '而非',
        stripPartner: '在此计入',
        stripIdle: '在此不计入',
        stripOther: '其他',
        mix: '此前与现在的动作',
        action: '动作',
        share: '事件占比（上：基线，下：现在）',
        scale: '图：遵守策略的情形占比，附 95% 区间。',
        parameters: '当前选项',
        option: '选项',
        value: '值',
        files: '文件',
        format: '格式',
        events: '事件',
        condition: '运行条件',
        skipLink: '跳至发现',
        noFindings: '无：没有超出偶然的变化，或无法作出判断。',
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

/***/ 6173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ evidenceTitle),
/* harmony export */   r: () => (/* binding */ evidenceBlock)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1042);


/** What the lines of the log do: break the policy, follow it, or show what is no policy. */
function evidenceTitle({ policy, direction }, words) {
    if (policy === undefined)
        return words.evidenceShown;
    return direction === 'weaker' ? words.evidenceBroken : words.evidenceKept;
}
/** How many lines there are in all, of which the evidence is a choice; null where the counts do not say. */
function linesInAll({ policy, subject, direction, current }) {
    if (subject?.type === 'vital')
        return null;
    return policy !== undefined && direction === 'weaker' ? current.events - current.kept : current.kept;
}
function evidenceRest(finding, shown, words) {
    const all = linesInAll(finding);
    if (all !== null && all > shown)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(words.evidenceMore(all - shown, all))];
    return finding.evidence.length > shown ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(words.evidenceMore(null, null))] : [];
}
/** Where to look: file, line and session, as many as `most`. */
function evidenceBlock(finding, most, words) {
    if (most === 0 || finding.evidence.length === 0)
        return '';
    const lines = finding.evidence
        .slice(0, most)
        .map(({ file, line, session }) => session === ''
        ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(`${file}:${line}`, 120)
        : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(`${file}:${line}`, 120)} · ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(words.inSession)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(session, 60)}`);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(`**${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(evidenceTitle(finding, words))}**`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)([...lines, ...evidenceRest(finding, lines.length, words)]));
}


/***/ }),

/***/ 5972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mG: () => (/* binding */ acceptedEntry),
  k5: () => (/* binding */ findingsBlock),
  N6: () => (/* binding */ standingAdvice)
});

// UNUSED EXPORTS: changeCell

// EXTERNAL MODULE: ./lib/explain/sentence.js
var sentence = __webpack_require__(2894);
// EXTERNAL MODULE: ./lib/policies/rounding.js
var rounding = __webpack_require__(4280);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/labels.js
var labels = __webpack_require__(7419);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/pair.js
var pair = __webpack_require__(9980);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(975);
// EXTERNAL MODULE: ./lib/report/words.js
var report_words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/markdown/bars.js
const FULL = '█';
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const EMPTY = '░';
/** A share as a bar of `width` characters, to the eighth of a character. Input: 0 to 1. */
function bar(share, width = 10) {
    const eighths = Math.min(width * 8, Math.max(share > 0 ? 1 : 0, Math.round(share * width * 8)));
    const whole = Math.floor(eighths / 8);
    const part = EIGHTHS[eighths % 8];
    return FULL.repeat(whole) + part + EMPTY.repeat(width - whole - (part === '' ? 0 : 1));
}

// EXTERNAL MODULE: ./lib/report/markdown/blocks.js
var blocks = __webpack_require__(1042);
// EXTERNAL MODULE: ./lib/report/markdown/evidence.js
var evidence = __webpack_require__(6173);
;// CONCATENATED MODULE: ./lib/report/markdown/findings.js












/** The findings: one narrow table, then a numbered reason each, with everything else folded under it. */
const keptOf = ({ kept, events }) => `${(0,numbers/* grouped */.zD)(kept)}/${(0,numbers/* grouped */.zD)(events)}`;
/** Kept on one line: a cell that wraps between two numbers is hard to read on a phone. */
const unbroken = (text) => (0,blocks/* ours */.Od)(text.replaceAll(' ', '\u00a0'));
/** Something that the baseline never shows has no share to compare: only how often it is there now. */
const isFirst = ({ change, subject }) => change === 'new' && subject !== undefined;
/** How often something forbidden happened. */
const happened = ({ policy }, { kept, events }) => policy?.kind === 'prohibition' ? events - kept : kept;
/** From what to what, in the unit of the finding, each line short. */
function movement(finding, words) {
    const { baseline, current, change, policy } = finding;
    const counts = [(0,numbers/* grouped */.zD)(current.kept), (0,numbers/* grouped */.zD)(current.events)];
    if (isFirst(finding))
        return [current.events === current.sessions ? words.inSessions(...counts) : words.inActions(...counts)];
    if (change === 'broken' && policy?.status === 'forbidden')
        return [
            baseline.events === 0
                ? words.times((0,numbers/* grouped */.zD)(happened(finding, current)))
                : words.happened((0,numbers/* grouped */.zD)(happened(finding, baseline)), (0,numbers/* grouped */.zD)(happened(finding, current)))
        ];
    if (!(0,pair/* isShare */.G)(finding))
        return [(0,pair/* findingPair */.w)(finding).join(' → ')];
    const [before, now] = (0,numbers/* percentPair */.oi)(baseline.confidence, current.confidence, words.notation);
    if (baseline.events === 0)
        return [now, keptOf(current)];
    return [`${before} → ${now}`, `${keptOf(baseline)} → ${keptOf(current)}`];
}
/** What happened, in lines that keep the column narrow and stay in sight on a phone whatever the policy's length. */
function changeCell(finding, number, words) {
    const p = finding.test.adjusted_p_value ?? finding.test.p_value;
    return [
        `${number}.\u00a0${verdict/* severityIcon */.PE[finding.severity]}\u00a0${unbroken(words.change[(0,verdict/* changeName */.m9)(finding)])}`,
        ...movement(finding, words).map(unbroken),
        ...(p === null ? [] : [unbroken(`${words.pRaw} ${(0,numbers/* pValue */.sp)(p, words.notation)}`)])
    ].join('<br>');
}
function sidesTable(finding, words) {
    if (!(0,pair/* isShare */.G)(finding) || isFirst(finding) || finding.baseline.events === 0)
        return '';
    const sides = [finding.baseline, finding.current];
    const row = (head, cell) => [(0,blocks/* ours */.Od)(head), ...sides.map((side) => cell(side))];
    return (0,blocks/* table */.tp)(['', (0,blocks/* ours */.Od)(words.table.baseline), (0,blocks/* ours */.Od)(words.table.current)], [
        row(words.table.share, ({ confidence }) => confidence === null
            ? '–'
            : `<code>${bar(confidence)}</code> ${(0,blocks/* ours */.Od)((0,numbers/* percent */.KN)(confidence, 0, words.notation))}`),
        row(words.interval, ({ interval }) => (0,blocks/* ours */.Od)((0,numbers/* percentRange */.nC)(interval, words.notation))),
        row(words.table.cases, (side) => (0,blocks/* ours */.Od)(`${(0,numbers/* grouped */.zD)(side.kept)} / ${(0,numbers/* grouped */.zD)(side.events)}`)),
        row(words.sessionsHead, ({ sessions }) => (0,numbers/* grouped */.zD)(sessions))
    ]);
}
/** The entry to paste into `accepted`, as JSON on one line. */
function acceptedEntry(finding, words = labels/* labels */.W) {
    const { confidence } = finding.current;
    const value = finding.subject?.values?.[1] ?? null;
    return JSON.stringify({
        fingerprint: finding.id,
        reason: words.reasonHere,
        ...(confidence === null || !(0,pair/* isShare */.G)(finding) ? {} : { confidence: Number((0,rounding/* toFixedEven */.m)(confidence, 6)) }),
        ...(value === null ? {} : { value: Number((0,rounding/* toFixedEven */.m)(value, 6)) })
    });
}
const MOST_VARIANTS = 10;
/** Longest text of the log in the one sentence: what happened to it must stay in sight. */
const LONGEST_NAME = 80;
/** What to do, but for the entry to accept, which stands below in a form to copy. */
const recommendationsOf = ({ id, explanation }) => explanation.recommendations.filter((line) => !(0,sentence/* plain */.pj)(line).includes(JSON.stringify(id)));
/** Of these, what does not say the lines again that stand above as evidence. */
const standingAdvice = (finding) => recommendationsOf(finding).filter((line) => {
    const [first] = finding.evidence;
    return first === undefined || !(0,sentence/* plain */.pj)(line).includes(`${first.file}:${first.line}`);
});
/** "All of it comes from amount>=100": why, as far as counts can tell. The explanation says it first. */
const carrier = ({ explanation }) => explanation.computed?.carried_by == null ? undefined : explanation.brief?.[0];
/** " ↓ 99 % → 70 %": what became of a policy that changed with a finding, where it was counted. */
function variantPair({ explanation }, { policy_id: id }, words) {
    const counted = explanation.computed?.variants?.find((one) => one.id === id);
    if (counted === undefined)
        return '';
    const { before, now } = counted;
    const arrow = before === null || now === null || before === now ? '' : now < before ? '↓ ' : '↑ ';
    const pair = (0,numbers/* percentPair */.oi)(before, now, words.notation).join(' → ');
    return `${(0,blocks/* ours */.Od)(words.marks.colon)}${unbroken(arrow + pair)}`;
}
function findingDetails(finding, amount, countsOnly, words) {
    const names = (0,report_words/* findingNames */.CN)(finding);
    const { explanation } = finding;
    const sentences = (lines) => countsOnly ? '' : (0,blocks/* bullets */.e5)(lines.map((sentence) => (0,report_escape.prose)(sentence, names, 600)));
    const variants = finding.variants
        .slice(0, Math.min(amount.list, MOST_VARIANTS))
        .map((policy) => (0,blocks/* phrase */.MZ)((0,report_words/* policyWords */.gF)(policy, words)) + variantPair(finding, policy, words));
    return (0,blocks/* join */.fj)(sidesTable(finding, words), sentences([
        ...(explanation.brief ?? explanation.details).slice(carrier(finding) === undefined ? 0 : 1),
        ...(explanation.counterfactual === null ? [] : [explanation.counterfactual])
    ]), countsOnly ? '' : (0,evidence/* evidenceBlock */.r)(finding, amount.evidence, words), variants.length > 0 &&
        (0,blocks/* join */.fj)(`**${(0,blocks/* ours */.Od)(words.variants)}**`, (0,blocks/* limited */.TJ)(variants, finding.variants.length, words)), finding.accepted?.lapsed !== undefined && !countsOnly && explanation.brief === undefined
        ? `${(0,blocks/* ours */.Od)(words.lapsed)}: ${(0,report_escape.prose)(finding.accepted.lapsed, [], 200)}`
        : '', `${(0,blocks/* ours */.Od)(words.acceptEntry + words.marks.colon)}${(0,report_escape.code)(acceptedEntry(finding, words), 600)}`, sentences(standingAdvice(finding)));
}
function reason(finding, number, amount, countsOnly, words) {
    const marker = `${number}. `;
    const { summary } = finding.explanation;
    const carried = carrier(finding);
    const said = (countsOnly
        ? (0,blocks/* ours */.Od)(summary)
        : [summary, ...(carried === undefined ? [] : [carried])]
            .map((sentence) => (0,report_escape.prose)(sentence, (0,report_words/* findingNames */.CN)(finding), 600, LONGEST_NAME))
            .filter((sentence) => sentence !== '')
            .join(words.marks.gap)) || (0,blocks/* ours */.Od)(words.meaning[(0,verdict/* changeName */.m9)(finding)]);
    const folded = (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(words.detailsOf), findingDetails(finding, amount, countsOnly, words));
    return `${marker}${(0,blocks/* indented */.gu)((0,blocks/* join */.fj)(said, folded), marker.length).trimStart()}`;
}
function acceptedBlock(accepted, amount, countsOnly, words) {
    if (accepted.length === 0)
        return '';
    const items = accepted.slice(0, amount.list).map((finding) => {
        const why = countsOnly ? '' : `: ${(0,report_escape.prose)(finding.accepted?.reason ?? '', [], 300)}`;
        const until = finding.accepted?.expires === undefined
            ? ''
            : ` (${(0,blocks/* ours */.Od)(words.acceptedUntil)} ${(0,report_escape.code)(finding.accepted.expires, 20)})`;
        const pair = ` ${movement(finding, words).slice(0, 1).map(blocks/* ours */.Od).join('')}`;
        return `${(0,blocks/* phrase */.MZ)((0,report_words/* findingWords */.Hu)(finding, words))}${pair}${why}${until}`;
    });
    const rest = accepted.length - items.length;
    return (0,blocks/* details */.zH)((0,blocks/* ours */.Od)(words.accepted(accepted.length)), (0,blocks/* bullets */.e5)(rest > 0 ? [...items, (0,blocks/* ours */.Od)(words.more(rest))] : items));
}
function findingsBlock(result, amount, countsOnly, words = labels/* labels */.W) {
    const { open, accepted } = (0,ranking/* split */.l)(result.findings);
    const shown = open.slice(0, amount.findings);
    const rest = open.length - shown.length;
    return (0,blocks/* join */.fj)((0,blocks/* table */.tp)([words.table.finding, words.table.policy].map(blocks/* ours */.Od), shown.map((finding, i) => [changeCell(finding, i + 1, words), (0,blocks/* phrase */.MZ)((0,report_words/* findingWords */.Hu)(finding, words))])), rest > 0 && (0,blocks/* ours */.Od)(words.moreFindings(rest)), amount.explained &&
        shown.length > 0 &&
        (0,blocks/* join */.fj)(`**${(0,blocks/* ours */.Od)(words.why)}**`, shown.map((finding, i) => reason(finding, i + 1, amount, countsOnly, words)).join('\n')), acceptedBlock(accepted, amount, countsOnly, words));
}


/***/ }),

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   dG: () => (/* binding */ CONDITIONS_ABOVE),
/* harmony export */   hi: () => (/* binding */ updateCommand)
/* harmony export */ });
/* harmony import */ var _explain_sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2894);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7419);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(975);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8191);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1042);






/** The first screen: what happened, in one line, and what to know before reading on. */
function heading(result, presentation, words = _labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labels */ .W) {
    const counts = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .changeCounts */ .Zg)(result, words);
    const key = presentation.reportKey === undefined ? '' : ` · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(presentation.reportKey)}`;
    const what = words.verdict[result.outcome] + (counts === '' ? '' : words.marks.colon + counts);
    return `### ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictIcon */ .f2)(result)} ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(what)}${key}`;
}
const list = (value) => value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
/** One argument of a shell command. */
const shellWord = (text) => /^[A-Za-z0-9_./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
/** The command that takes the current behaviour as the baseline, as one would type it. */
function updateCommand(result, presentation, countsOnly) {
    const logs = countsOnly ? [] : list(result.parameters.logs);
    const paths = logs.length === 0 ? 'LOGS' : logs.map(shellWord).join(' ');
    return `policyminer update --logs ${paths} --baseline ${shellWord(presentation.baselinePath)}`;
}
/** So many changed conditions stand above the findings. */
const CONDITIONS_ABOVE = 5;
function conditionsNotice(result, countsOnly, words) {
    const changed = result.conditions.filter((condition) => condition.changed);
    if (changed.length === 0)
        return '';
    const notice = `⚠️ ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.conditionsChanged(changed.length))}`;
    if (countsOnly)
        return `${notice} ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.conditionsWithheld)}.`;
    const values = (side) => side.length === 0
        ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.none)
        : side
            .slice(0, 3)
            .map(({ value }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(value, 40))
            .join(', ') + (side.length > 3 ? ', …' : '');
    const lines = changed
        .slice(0, CONDITIONS_ABOVE)
        .map(({ name, baseline, current }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(name, 40)}: ${values(baseline)} → ${values(current)}`);
    return lines.length === 1 ? `${notice} ${lines[0]}` : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(notice, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)(lines));
}
function baselineNotice(result, words) {
    const edits = result.baseline_changes;
    if (edits === null)
        return '';
    const counts = [
        [edits.added.length, words.added],
        [edits.removed.length, words.removed],
        [edits.changed.length, words.changed]
    ].filter(([n]) => n > 0);
    if (counts.length === 0)
        return '';
    return `📝 ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(`${words.baselineChanges} ${counts.map(([n, label]) => label(n)).join(', ')}.`)}`;
}
/** What to do about what was found; the pull request that brings the change is also where it is approved. */
function afterDrift(result, presentation, countsOnly, words) {
    const open = result.findings.filter(({ severity }) => severity !== 'note');
    const where = open.some(({ evidence }) => evidence.length > 0)
        ? words.notIntended
        : open.some(({ sessions = [] }) => sessions.length > 0)
            ? words.notIntendedThere
            : words.notIntendedWhich;
    const artifact = presentation.reportUrl === undefined ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .aside */ .HU)(words.acceptArtifact, words);
    // The command that takes everything over stands below, whatever the language says around it.
    const further = result.explanation.recommendations.filter((line) => !(0,_explain_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(line).includes('policyminer update'));
    return [
        ...(countsOnly ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(where)]),
        ...(countsOnly ? [] : further.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(line, [], 400))),
        `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.acceptAll)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(updateCommand(result, presentation, countsOnly), 400)}${artifact}`,
        `${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.acceptOne)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(presentation.baselinePath)}${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.marks.stop)}`
    ];
}
/** What to do next: under the findings where there are any, else right below the verdict. */
function nextSteps(result, presentation, countsOnly, words = _labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labels */ .W) {
    const { outcome, explanation } = result;
    const said = explanation.recommendations.slice(0, 5);
    const advised = () => (countsOnly ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)(said.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(line, [], 400))));
    switch (outcome) {
        case 'clean':
            return '';
        case 'drift':
            return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(`**${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.nextSteps)}**`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .bullets */ .e5)(afterDrift(result, presentation, countsOnly, words)));
        case 'no-baseline':
            return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.steps['no-baseline']), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(updateCommand(result, presentation, countsOnly), 400), presentation.reportUrl === undefined ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .aside */ .HU)(words.acceptArtifact, words).trim());
        case 'no-logs':
            return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.steps['no-logs']), advised());
        case 'insufficient-data':
            return advised() || (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.steps['insufficient-data']);
    }
}
/** What would turn the verdict, where the table of findings does not show it at a glance. */
function turning({ explanation, findings }, names) {
    const failing = findings.filter(({ severity }) => severity === 'error');
    return explanation.counterfactual === null || failing.length === 1
        ? ''
        : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(explanation.counterfactual, [...names], 400);
}
/** Everything above the findings. */
function verdict(result, presentation, options, words = _labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labels */ .W) {
    const names = result.findings.slice(0, 50).flatMap(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .findingNames */ .CN);
    const { explanation } = result;
    const said = options.countsOnly ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.prose)(explanation.summary, names);
    const judged = result.outcome === 'drift' || result.failed;
    const gate = judged ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(result.failed ? words.failed : words.passed) : '';
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(said === '' ? gate : [said, turning(result, names)].filter((text) => text !== '').join(words.marks.gap), presentation.cleared === true && result.outcome === 'clean' && (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.cleared), conditionsNotice(result, options.countsOnly, words), baselineNotice(result, words), result.findings.length === 0 && nextSteps(result, presentation, options.countsOnly, words), options.countsOnly && (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(words.withheld));
}


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   XO: () => (/* binding */ toPoints),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   nC: () => (/* binding */ percentRange),
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
const ENGLISH = { decimal: '.', percentGap: NBSP };
const decimals = (text, { decimal }) => decimal === '.' ? text : text.replace('.', decimal);
/** "93 %"; one decimal where whole percents would hide that something is not 0 or 100. Input: a share. */
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
    : `${(0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(interval[0] * 100, 0)}${NBSP}–${NBSP}${(0,_policies_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .toFixedEven */ .m)(interval[1] * 100, 0)}${percentGap}%`;
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
function short(x, digits = 3) {
    if (x === null)
        return '–';
    if (!Number.isFinite(x))
        return String(x);
    const rounded = Number(x.toPrecision(digits));
    return Math.abs(rounded) >= 10 ** digits ? grouped(Math.round(x)) : String(rounded);
}
/** "12 345" with narrow no-break spaces from five digits on. */
function grouped(n) {
    const text = String(Math.abs(n));
    const sign = n < 0 ? '−' : '';
    if (!/^\d{5,}$/.test(text))
        return sign + text;
    return sign + text.replace(/\B(?=(\d{3})+$)/g, '\u202f');
}


/***/ }),

/***/ 9980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isShare),
/* harmony export */   w: () => (/* binding */ findingPair)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);

/** Vital signs are in units of their own, everything else is a share of situations. */
const isShare = ({ subject }) => subject?.type !== 'vital';
/** What a finding is about, before and now: a share, or the value of a vital sign. */
function findingPair(finding, notation) {
    const { baseline, current, subject } = finding;
    if (isShare(finding))
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percentPair */ .oi)(baseline.confidence, current.confidence, notation);
    const values = subject?.values ?? [baseline.confidence, current.confidence];
    const shown = (value) => value !== null && subject?.unit === 'share' ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(value, 1, notation) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(value);
    return [shown(values[0]), shown(values[1])];
}


/***/ }),

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress)
/* harmony export */ });
/** The address if it is a plain web address, without anything that a sink could read as its own syntax. */
function webAddress(url) {
    return url !== undefined && /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~/?#=%&+-]*)?$/.test(url)
        ? url
        : undefined;
}


/***/ }),

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ranked),
/* harmony export */   l: () => (/* binding */ split)
/* harmony export */ });
/* harmony import */ var _events_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _explain_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(380);


const SEVERITY = { error: 0, warning: 1, note: 2 };
const CHANGE = { broken: 0, vanished: 1, shifted: 2, new: 3 };
/**
 * The findings in the order in which a reviewer should see them: what fails the step first, then broken promises
 * before weaker ones before new ones, then the larger change on a scale on which rare and frequent things compare.
 */
function ranked(findings) {
    return [...findings].sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity] ||
        CHANGE[a.change] - CHANGE[b.change] ||
        Number(a.direction === 'stronger') - Number(b.direction === 'stronger') ||
        Number(a.policy === undefined) - Number(b.policy === undefined) ||
        (0,_explain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .deviation */ .KS)(b) - (0,_explain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .deviation */ .KS)(a) ||
        (a.test.adjusted_p_value ?? 1) - (b.test.adjusted_p_value ?? 1) ||
        (0,_events_table_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.id, b.id));
}
/** What gates or warns, apart from what people have accepted. */
function split(findings) {
    const order = ranked(findings);
    return {
        open: order.filter(({ severity }) => severity !== 'note'),
        accepted: order.filter(({ severity }) => severity === 'note')
    };
}


/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ severityIcon),
/* harmony export */   Qq: () => (/* binding */ alphaOf),
/* harmony export */   Zg: () => (/* binding */ changeCounts),
/* harmony export */   f2: () => (/* binding */ verdictIcon),
/* harmony export */   m9: () => (/* binding */ changeName)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7419);

const changeName = (finding) => finding.change !== 'shifted' ? finding.change : finding.policy === undefined ? 'shifted' : finding.direction;
const ORDER = ['broken', 'vanished', 'weaker', 'new', 'stronger', 'shifted'];
/** "1 broken, 2 weaker": of the findings that are not accepted, worst first; empty where there is none. */
function changeCounts(result, words = _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .W) {
    // What a second window did not confirm stands in the report, but the verdict is that nothing changed.
    const counted = result.drift ? result.findings.filter(({ severity }) => severity !== 'note') : [];
    return ORDER.map((name) => [name, counted.filter((finding) => changeName(finding) === name)])
        .filter(([, found]) => found.length > 0)
        .map(([name, found]) => name === 'new' && found.every(({ subject }) => subject?.type === 'action')
        ? words.newActions(found.length)
        : words.changes[name](found.length))
        .join(words.marks.comma);
}
const verdictIcon = (result) => {
    if (result.failed)
        return '❌';
    return result.outcome === 'clean' ? '✅' : result.outcome === 'drift' ? '⚠️' : 'ℹ️';
};
const severityIcon = { error: '🔴', warning: '🟡', note: '⚪' };
/** The alpha in force, as printed. */
const alphaOf = (result) => String(result.parameters.alpha ?? 0.01);


/***/ })

};
