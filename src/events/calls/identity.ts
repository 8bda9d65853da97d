import { createHash } from 'node:crypto'

/** Twelve hexadecimal digits that name a content: for conversations that bear no id of their own. */
export const digest = (...parts: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 12)
}

/** A content as text to be hashed; what cannot be written (too deep) counts as empty. */
export function fingerprint(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}

/**
 * Ids as providers make them are unique in the world; short ones (`call_1`), and names with a number
 * (`functions.get_order_status:0`, `run_shell_command__1`), only within their conversation.
 */
const isGlobalId = (id: string): boolean =>
  id.length >= 20 && id.length <= 200 && /\d/.test(id) && /[a-zA-Z]/.test(id) && !NUMBERED.test(id)

const NUMBERED = /^[a-zA-Z][a-zA-Z_.:-]*[_.:-]\d{1,6}$/

/** The id under which copies of a call are known again; a short id could name two calls and is therefore none. */
export const globalId = (id: unknown): string | undefined =>
  typeof id === 'string' && isGlobalId(id) ? id : undefined

/** A set of names that forgets the oldest beyond a limit. */
export class Recent {
  private readonly names = new Set<string>()
  private readonly limit: number

  constructor(limit = 100_000) {
    this.limit = limit
  }

  has(name: string): boolean {
    return this.names.has(name)
  }

  /** False where the name was known already. */
  add(name: string): boolean {
    if (this.names.has(name)) return false
    this.names.add(name)
    if (this.names.size > this.limit) this.names.delete(this.names.values().next().value as string)
    return true
  }
}

/** A map that forgets the oldest beyond a limit. */
export class RecentMap<Value> {
  private readonly entries = new Map<string, Value>()
  private readonly limit: number

  constructor(limit = 100_000) {
    this.limit = limit
  }

  get(name: string): Value | undefined {
    return this.entries.get(name)
  }

  set(name: string, value: Value): void {
    this.entries.set(name, value)
    if (this.entries.size > this.limit) this.entries.delete(this.entries.keys().next().value as string)
  }
}
