import { assembleTable } from './assemble-table.ts'
import { IntegerColumn, SparseColumn } from './columns.ts'
import { ConditionColumns } from './conditions.ts'
import { TextDictionary } from './dictionary.ts'
import type { RawEvent } from './event.ts'
import type { EventColumns } from './event-columns.ts'
import { Identities } from './identities.ts'
import { ItemDictionary } from './item-dictionary.ts'
import { compareNames, RawNames } from './names.ts'
import { NONE, type Table } from './table.ts'
import { bounded } from './text-bounds.ts'

export interface EncoderOptions {
  /**
   * Hides what must not leave the job; asked once per distinct text, with the key it has in a context, else with what
   * kind of text it is.
   */
  readonly redact: (text: string, key?: string, place?: string) => string
  /** The same for names of sessions and cases, which are asked about when they are needed; as `redact` unless given. */
  readonly redactName?: ((text: string) => string) | undefined
  /** Whether `redact` gives every short word (`SHORT_WORD`) of a context back as it is under this key; not unless given. */
  readonly passesShortWords?: ((key: string) => boolean) | undefined
  /** Whether a dotted context key is left out. */
  readonly isIgnored: (key: string) => boolean
}

/** What became of an event: a row, a note that its session exists, or nothing (for its id was there already, or it says nothing). */
export type Encoded = 'row' | 'session' | 'duplicate' | 'nothing'

/**
 * Events to columns, in order of arrival; `finish` sorts them into the table. Holds numbers per event and each
 * distinct text once, never an event.
 */
export class Encoder implements EventColumns {
  readonly files: string[] = []
  /** By file: sessions of which it holds a part, one per event without a session. */
  readonly sessionsOfFile: number[] = []
  readonly items: ItemDictionary
  /** Whether every short word of a context is shown as it is under this key. */
  readonly passesShortWords: (key: string) => boolean
  readonly actions: TextDictionary
  readonly outcomes: TextDictionary
  readonly agents: TextDictionary

  readonly action = new IntegerColumn()
  readonly outcome = new IntegerColumn()
  readonly agent = new IntegerColumn()
  /** `NONE` where the event is a session of its own. */
  readonly session = new IntegerColumn()
  readonly file = new IntegerColumn()
  readonly line = new IntegerColumn()
  readonly itemStart = new IntegerColumn()
  readonly itemIds = new IntegerColumn()
  readonly callLow = new IntegerColumn()
  readonly callHigh = new IntegerColumn()
  readonly time = new SparseColumn()
  readonly seq = new SparseColumn()
  readonly latencyMs = new SparseColumn()
  readonly tokens = new SparseColumn()

  readonly sessionNames: RawNames
  readonly caseNames: RawNames
  readonly conditions: ConditionColumns
  /** By session, and by row for events without one. */
  readonly sessionCase = new IntegerColumn()
  readonly rowCase = new IntegerColumn()

  readonly identities = new Identities()
  /** Pairs of a session and a file that speaks of it. */
  readonly visits = new IntegerColumn()
  /** By session: the file that last spoke of it. */
  readonly #lastFile = new IntegerColumn()

  constructor(options: EncoderOptions) {
    const shower = (place: string) => (text: string) =>
      bounded(text, (whole) => options.redact(whole, undefined, place))
    const { redactName = (name: string) => options.redact(name) } = options
    const showName = (text: string) => bounded(text, redactName)
    this.items = new ItemDictionary(options)
    this.passesShortWords = options.passesShortWords ?? (() => false)
    this.actions = new TextDictionary(shower('action'))
    this.outcomes = new TextDictionary(shower('outcome'))
    this.agents = new TextDictionary(shower('agent'))
    this.sessionNames = new RawNames(showName)
    this.caseNames = new RawNames(showName)
    this.conditions = new ConditionColumns(shower)
  }

  get rows(): number {
    return this.action.length
  }

  /** Starts a file and returns its number. `shown` is its path after redaction. */
  startFile(shown: string): number {
    this.sessionsOfFile.push(0)
    return this.files.push(shown) - 1
  }

  add(event: RawEvent, file: number, line: number): Encoded {
    if (event.action === undefined && event.session === undefined) return 'nothing'
    const { session, action, context, outcome, agent, time, seq, latencyMs, tokens, caseId } = event
    if (event.id !== undefined && !this.identities.add(event.id)) return 'duplicate'
    const sessionId = session === undefined ? NONE : this.sessionNumber(session)
    const caseNumber = caseId === undefined ? NONE : this.caseNames.id(caseId)
    if (action === undefined) {
      this.countSession(sessionId, caseNumber, file)
      this.conditions.addToSession(sessionId, event)
      return 'session'
    }

    const row = this.beginRow(
      this.actions.id(action),
      outcome === undefined ? NONE : this.outcomes.id(outcome),
      agent === undefined ? NONE : this.agents.id(agent),
      sessionId,
      caseNumber,
      file,
      line
    )
    if (context === undefined) {
      this.callLow.push(0)
      this.callHigh.push(0)
    } else {
      this.items.encode(context, this.itemIds)
      this.callLow.push(this.items.lastHashLow)
      this.callHigh.push(this.items.lastHashHigh)
    }
    if (time !== undefined) this.time.set(row, time)
    if (seq !== undefined) this.seq.set(row, seq)
    if (latencyMs !== undefined) this.latencyMs.set(row, latencyMs)
    if (tokens !== undefined) this.tokens.set(row, tokens)
    if (sessionId === NONE) this.conditions.addToRow(row, event)
    else this.conditions.addToSession(sessionId, event)
    return 'row'
  }

  /** Starts a row of numbers that the dictionaries gave; its items, its call and the rest are for the caller to add. */
  beginRow(
    action: number,
    outcome: number,
    agent: number,
    session: number,
    caseNumber: number,
    file: number,
    line: number
  ): number {
    this.countSession(session, caseNumber, file)
    const row = this.action.length
    this.action.push(action)
    this.outcome.push(outcome)
    this.agent.push(agent)
    this.session.push(session)
    this.file.push(file)
    this.line.push(line)
    this.itemStart.push(this.itemIds.length)
    if (session === NONE && caseNumber !== NONE) {
      this.rowCase.extend(row, NONE)
      this.rowCase.set(row, caseNumber)
    }
    return row
  }

  /** The table, with room for so many events before its own; the encoder is spent. */
  finish(room = 0): Table {
    this.identities.clear()
    return assembleTable(this, room)
  }

  /** `isNew`: the caller knows the name by its bytes from now on, and did not know it before. */
  sessionNumber(name: string, isNew = false): number {
    const id = isNew ? this.sessionNames.idOfNew(name) : this.sessionNames.id(name)
    if (id === this.sessionCase.length) {
      this.sessionCase.push(NONE)
      this.#lastFile.push(NONE)
    }
    return id
  }

  /** Notes that a file speaks of a session; each event without one (`NONE`) is a session of its own. */
  countSession(session: number, caseNumber: number, file: number): void {
    if (session !== NONE) {
      if (caseNumber !== NONE) this.#setCase(session, caseNumber)
      if (this.#lastFile.get(session) === file) return
      this.#lastFile.set(session, file)
      this.visits.push(session)
      this.visits.push(file)
    }
    this.sessionsOfFile[file] = (this.sessionsOfFile[file] as number) + 1
  }

  /** A session that names two cases takes the first by name: never the one that happened to be read first. */
  #setCase(session: number, caseNumber: number): void {
    const present = this.sessionCase.get(session)
    if (present === caseNumber) return
    const isFirst = present === NONE || compareNames(this.caseNames, caseNumber, present) < 0
    if (isFirst) this.sessionCase.set(session, caseNumber)
  }
}
