import { UserError } from '../../errors.ts'
import { assembleTable } from '../assemble-table.ts'
import { IntegerColumn, SparseColumn } from '../columns.ts'
import { ConditionColumns } from '../conditions.ts'
import { TextDictionary } from '../dictionary.ts'
import type { EventColumns } from '../event-columns.ts'
import { Identities } from '../identities.ts'
import { MOST_ITEMS } from '../item-dictionary.ts'
import { HashedNames } from '../names.ts'
import { type Integers, type Item, NONE, type Table } from '../table.ts'
import { type IntegerColumnName, NUMBER_COLUMNS, type Shard } from './shard.ts'

const asIs = (text: string): string => text

/** A shard and how messages call it. */
export interface NamedShard {
  readonly label: string
  readonly shard: Shard
}

/**
 * Shards as one, as if their logs had been read in one go. Every session and every call id must lie in one shard.
 */
export class MergedEvents implements EventColumns {
  readonly files: readonly string[]
  readonly actions = new TextDictionary(asIs)
  readonly outcomes = new TextDictionary(asIs)
  readonly agents = new TextDictionary(asIs)
  readonly items = { take: () => ({ items: this.#items }) }
  readonly sessionNames = new HashedNames()
  readonly caseNames = new HashedNames()
  readonly conditions = new ConditionColumns(() => asIs)

  readonly action = new IntegerColumn()
  readonly outcome = new IntegerColumn()
  readonly agent = new IntegerColumn()
  readonly session = new IntegerColumn()
  readonly file = new IntegerColumn()
  readonly line = new IntegerColumn()
  readonly itemStart = new IntegerColumn()
  readonly itemIds = new IntegerColumn()
  readonly callLow = new IntegerColumn()
  readonly callHigh = new IntegerColumn()
  readonly sessionCase = new IntegerColumn()
  readonly rowCase = new IntegerColumn()
  readonly time = new SparseColumn()
  readonly seq = new SparseColumn()
  readonly latencyMs = new SparseColumn()
  readonly tokens = new SparseColumn()

  readonly #items: Item[] = []
  readonly #itemIds = new Map<string, number>()
  readonly #identities = new Identities()
  /** By session: the shard that holds it. */
  readonly #shardOfSession: string[] = []
  readonly #labels: string[] = []

  /** `files` are those of all shards to come. */
  constructor(files: readonly string[]) {
    this.files = files
  }

  get rows(): number {
    return this.action.length
  }

  /**
   * Adds a shard; `fileOf` gives the numbers that its files have here.
   * @throws UserError where a session or a call of it stands in an earlier shard as well
   */
  add({ label, shard }: NamedShard, fileOf: readonly number[]): void {
    this.#requireNewCalls(shard, label)
    this.#labels.push(label)
    const first = this.rows
    const { integers } = shard
    const sessions = this.#sessionNumbers(shard, label)
    const cases = shard.cases.shown.map((shown, i) =>
      this.caseNames.id(shown, shard.cases.hashes[i] as string)
    )
    const append = (name: IntegerColumnName, numbers?: readonly number[]) =>
      this[name].append(
        numbers === undefined
          ? integers[name]
          : recoded(integers[name], (value) => (value === NONE ? NONE : (numbers[value] as number)))
      )

    append(
      'action',
      shard.actions.map((text) => this.actions.id(text))
    )
    append(
      'outcome',
      shard.outcomes.map((text) => this.outcomes.id(text))
    )
    append(
      'agent',
      shard.agents.map((text) => this.agents.id(text))
    )
    append('session', sessions)
    append('file', fileOf)
    append('line')
    const firstItem = this.itemIds.length
    this.itemStart.append(recoded(integers.itemStart, (start) => start + firstItem))
    append('itemIds', this.#itemNumbers(shard.items))
    append('callLow')
    append('callHigh')
    append('sessionCase', cases)
    if (integers.rowCase.length > 0) {
      if (first > 0) this.rowCase.extend(first - 1, NONE)
      append('rowCase', cases)
    }
    for (const name of NUMBER_COLUMNS) {
      shard.numbers[name]?.forEach((value, row) => {
        this[name].set(first + row, value)
      })
    }
    for (const condition of shard.conditions) {
      this.conditions.append(
        condition,
        (session) => sessions[session] as number,
        (row) => first + row
      )
    }
  }

  /** The table; nothing can be added afterwards. */
  finish(): Table {
    return assembleTable(this)
  }

  #sessionNumbers({ sessions }: Shard, label: string): number[] {
    return sessions.shown.map((shown, i) => {
      const hash = sessions.hashes[i] as string
      if (this.sessionNames.has(hash)) {
        const other = this.#shardOfSession[this.sessionNames.id(shown, hash)]
        throw new UserError(
          `session ${JSON.stringify(shown.slice(0, 80))} stands in ${other} and in ${label}: shard the logs by session, so that each session is whole in one share`
        )
      }
      this.#shardOfSession.push(label)
      return this.sessionNames.id(shown, hash)
    })
  }

  #itemNumbers(given: readonly Item[]): number[] {
    const items = this.#items
    return given.map((item) => {
      const { key, value } = item
      const text = JSON.stringify([key, value])
      let id = this.#itemIds.get(text)
      if (id === undefined) {
        if (items.length >= MOST_ITEMS) {
          throw new UserError(
            `the tallies hold more than ${MOST_ITEMS} distinct context values: name the keys with the most of them in ignore-keys, in every share`
          )
        }
        id = items.push(item) - 1
        this.#itemIds.set(text, id)
      }
      return id
    })
  }

  #requireNewCalls({ identities }: Shard, label: string): void {
    let known = 0
    for (let i = 0; i < identities.length; i += 2) {
      if (!this.#identities.addHash(identities[i] as number, identities[i + 1] as number)) known++
    }
    if (known === 0) return
    throw new UserError(
      `${label} holds ${known} ${known === 1 ? 'call' : 'calls'} that ${this.#labels.length === 1 ? `${this.#labels[0]} holds` : 'the other tallies hold'} as well (equal ids): count every log in one share only, and copies of a resumed session in the share of the session`
    )
  }
}

function recoded(column: Integers, code: (value: number) => number): Uint32Array {
  const own = new Uint32Array(column.length)
  for (let i = 0; i < own.length; i++) own[i] = code(column[i] as number)
  return own
}
