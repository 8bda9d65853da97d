import { IntegerColumn } from './columns.ts'
import { TextDictionary } from './dictionary.ts'
import type { RawEvent } from './event.ts'
import { compareText, NONE } from './table.ts'

/** Values of one condition that a session showed, as a set: most often one. */
class ConditionColumn {
  readonly values: TextDictionary
  /** Sets of value numbers, ascending, each once; number of a set → its values. */
  readonly sets: number[][] = []
  readonly ofSession = new IntegerColumn()
  readonly ofRow = new IntegerColumn()
  readonly #setIds = new Map<string, number>()
  readonly #single: number[] = []
  #lastColumn: IntegerColumn | undefined
  #lastIndex = NONE
  #lastText = ''

  constructor(show: (text: string) => string) {
    this.values = new TextDictionary(show)
  }

  add(column: IntegerColumn, index: number, text: string): void {
    // The next event of a session says the same nearly always.
    if (column === this.#lastColumn && index === this.#lastIndex && text === this.#lastText) return
    this.#lastColumn = column
    this.#lastIndex = index
    this.#lastText = text
    const value = this.values.id(text)
    column.extend(index, NONE)
    const present = column.get(index)
    if (present === NONE) {
      column.set(index, this.#singleton(value))
      return
    }
    const set = this.sets[present] as number[]
    if (set.includes(value)) return
    column.set(index, this.#set([...set, value].sort((a, b) => a - b)))
  }

  text(set: number): string {
    return (this.sets[set] as number[])
      .map((value) => this.values.values[value] as string)
      .sort(compareText)
      .join(', ')
  }

  #singleton(value: number): number {
    const known = this.#single[value]
    if (known !== undefined) return known
    const id = this.#set([value])
    this.#single[value] = id
    return id
  }

  #set(members: number[]): number {
    const name = members.join(',')
    let id = this.#setIds.get(name)
    if (id === undefined) {
      id = this.sets.push(members) - 1
      this.#setIds.set(name, id)
    }
    return id
  }
}

/** A condition as plain data: numbers of values by set, and of sets (or `NONE`) by session and by row. */
export interface ConditionData {
  readonly name: string
  readonly values: readonly string[]
  readonly sets: readonly (readonly number[])[]
  readonly ofSession: Uint32Array
  readonly ofRow: Uint32Array
}

/** The same data whoever numbered its values and sets, of which none is left that no session or row has. */
export function canonical({ name, values, sets, ofSession, ofRow }: ConditionData): ConditionData {
  const used = new Map<number, number>()
  const renumbered = (column: Uint32Array): Uint32Array =>
    column.map((set) => {
      if (set === NONE) return NONE
      const number = used.get(set) ?? used.size
      used.set(set, number)
      return number
    })
  const own = { ofSession: renumbered(ofSession), ofRow: renumbered(ofRow) }
  const members = [...used.keys()].map((set) =>
    (sets[set] as number[]).map((value) => values[value] as string)
  )
  const texts = [...new Set(members.flat())].sort(compareText)
  const place = new Map(texts.map((text, number) => [text, number]))
  const numbers = (set: readonly string[]) =>
    set.map((text) => place.get(text) as number).sort((a, b) => a - b)
  return { name, values: texts, sets: members.map(numbers), ...own }
}

/** What sessions ran under, by name of the condition. The agent is a condition as well. */
export class ConditionColumns {
  /** By name as shown: two names that redaction makes equal are one condition. */
  readonly #columns = new Map<string, ConditionColumn>()
  readonly #byName = new Map<string, ConditionColumn>()
  readonly #shower: (place: string) => (text: string) => string

  /** `shower` gives, for a kind of text, what makes a text of that kind fit to be shown. */
  constructor(shower: (place: string) => (text: string) => string) {
    this.#shower = shower
  }

  addToSession(session: number, event: RawEvent): void {
    if (event.agent !== undefined) this.#add('agent', 'ofSession', session, event.agent)
    if (event.conditions !== undefined) this.#addAll('ofSession', session, event.conditions)
  }

  addToRow(row: number, event: RawEvent): void {
    if (event.agent !== undefined) this.#add('agent', 'ofRow', row, event.agent)
    if (event.conditions !== undefined) this.#addAll('ofRow', row, event.conditions)
  }

  /**
   * Name → value per session of the table, `sessionOrder` and `rowOrder` naming the encoder's sessions and sessionless
   * rows in the table's order. A session that changed its model on the way has both, in order of code points.
   */
  assemble(
    sessionOrder: Uint32Array,
    rowOrder: Uint32Array
  ): ReadonlyMap<string, readonly (string | undefined)[]> {
    const assembled = new Map<string, readonly (string | undefined)[]>()
    for (const name of [...this.#columns.keys()].sort(compareText)) {
      const column = this.#columns.get(name) as ConditionColumn
      const texts = column.sets.map((_, set) => column.text(set))
      const read = (source: IntegerColumn, index: number) =>
        index < source.length && source.get(index) !== NONE ? texts[source.get(index)] : undefined
      const values: (string | undefined)[] = []
      for (const session of sessionOrder) values.push(read(column.ofSession, session))
      for (const row of rowOrder) values.push(read(column.ofRow, row))
      assembled.set(name, values)
    }
    return assembled
  }

  data(): ConditionData[] {
    return [...this.#columns].map(([name, { values, sets, ofSession, ofRow }]) => ({
      name,
      values: values.values,
      sets,
      ofSession: ofSession.take(),
      ofRow: ofRow.take()
    }))
  }

  /** Adds what was counted elsewhere; `sessionOf` and `rowOf` give the numbers that its sessions and rows have here. */
  append(data: ConditionData, sessionOf: (session: number) => number, rowOf: (row: number) => number): void {
    const column = this.#columnOf(data.name)
    const addAll = (of: 'ofSession' | 'ofRow', place: (index: number) => number) => {
      data[of].forEach((set, index) => {
        if (set === NONE) return
        for (const value of data.sets[set] as readonly number[])
          column.add(column[of], place(index), data.values[value] as string)
      })
    }
    addAll('ofSession', sessionOf)
    addAll('ofRow', rowOf)
  }

  /** A text per sessionless row that tells rows of unlike conditions apart; for sorting by content. */
  signature(row: number): string {
    let signature = ''
    for (const name of [...this.#columns.keys()].sort(compareText)) {
      const column = this.#columns.get(name) as ConditionColumn
      const set = row < column.ofRow.length ? column.ofRow.get(row) : NONE
      signature += `${set === NONE ? '' : column.text(set)}\u0000`
    }
    return signature
  }

  #addAll(of: 'ofSession' | 'ofRow', index: number, conditions: Readonly<Record<string, string>>): void {
    for (const name of Object.keys(conditions)) {
      const value = conditions[name]
      if (typeof value === 'string') this.#add(name, of, index, value)
    }
  }

  #add(name: string, of: 'ofSession' | 'ofRow', index: number, value: string): void {
    let column = this.#byName.get(name)
    if (column === undefined) {
      column = this.#columnOf(this.#shower('condition')(name))
      this.#byName.set(name, column)
    }
    column.add(column[of], index, value)
  }

  #columnOf(shown: string): ConditionColumn {
    let column = this.#columns.get(shown)
    if (column === undefined) {
      column = new ConditionColumn(this.#shower(`condition ${shown}`))
      this.#columns.set(shown, column)
    }
    return column
  }
}
