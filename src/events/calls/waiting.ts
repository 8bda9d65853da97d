import { RecentMap } from './identity.ts'

/** So many calls that nothing tells apart may wait at once. */
const MOST_ALIKE = 256

/** Calls that wait for their results where these bear no ids: of those alike the first call has the first result. */
export class Waiting {
  private readonly names = new RecentMap<readonly string[]>(20_000)

  add(key: string, name: string): void {
    this.names.set(key, [...(this.names.get(key) ?? []), name].slice(-MOST_ALIKE))
  }

  /** The one that waits longest, which waits no more. */
  take(key: string): string | undefined {
    const [name, ...others] = this.names.get(key) ?? []
    if (name !== undefined) this.names.set(key, others)
    return name
  }
}
