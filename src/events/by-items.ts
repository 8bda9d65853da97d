import type { Integers, Item, Table } from './table.ts'

/** What was found of the items of tables: tables that differ in something else share it. */
export class ByItems<Found> {
  readonly #found = new WeakMap<Integers, { readonly items: readonly Item[]; readonly value: Found }>()

  /** What `find` found of these items, now or before. */
  of(table: Table, find: (table: Table) => Found): Found {
    const known = this.#found.get(table.itemIds)
    if (known?.items === table.items) return known.value
    const value = find(table)
    this.adopt(table, value)
    return value
  }

  /** Takes what somebody else has found. */
  adopt({ itemIds, items }: Table, value: Found): void {
    this.#found.set(itemIds, { items, value })
  }

  has({ itemIds }: Table): boolean {
    return this.#found.has(itemIds)
  }

  /** Forgets it, and gives it back where there is any. */
  forget({ itemIds }: Table): Found | undefined {
    const known = this.#found.get(itemIds)
    this.#found.delete(itemIds)
    return known?.value
  }
}
