import type { Builders } from './option-declarations.ts'

/**
 * Reads options by their declarations, as zod would: the few of its builders that these are written with. Loading zod
 * itself takes longer than all that a short run does with its options. A test holds each of them to zod's.
 */

/** What became of a value: what it is read as, or that it is refused, and where the declaration says why, why. */
export type Reading<T> = { readonly success: true; readonly data: T } | Refused

interface Refused {
  readonly success: false
  readonly error: { readonly issues: readonly { readonly code: string; readonly message: string }[] }
}

const taken = (data: unknown): Reading<unknown> => ({ success: true, data })
const refused = (code = 'invalid', message = 'is not allowed'): Refused => ({
  success: false,
  error: { issues: [{ code, message }] }
})

class Reader {
  readonly safeParse: (value: unknown) => Reading<unknown>

  constructor(safeParse: (value: unknown) => Reading<unknown>) {
    this.safeParse = safeParse
  }

  #then(next: (data: unknown) => Reading<unknown>): Reader {
    return new Reader((value) => {
      const read = this.safeParse(value)
      return read.success ? next(read.data) : read
    })
  }

  #only(holds: (data: never) => boolean): Reader {
    return this.#then((data) => (holds(data as never) ? taken(data) : refused()))
  }

  transform(change: (data: never) => unknown): Reader {
    return this.#then((data) => taken(change(data as never)))
  }

  pipe(next: Reader): Reader {
    return this.#then(next.safeParse)
  }

  refine(holds: (data: never) => boolean, { error }: { readonly error: string }): Reader {
    return this.#then((data) => (holds(data as never) ? taken(data) : refused('custom', error)))
  }

  trim(): Reader {
    return this.transform((text: string) => text.trim())
  }

  regex(pattern: RegExp): Reader {
    return this.#only((text: string) => pattern.test(text))
  }

  /** Of a number its least value, of an array its least length. */
  min(least: number): Reader {
    return this.#only((data: number | readonly unknown[]) =>
      typeof data === 'number' ? data >= least : data.length >= least
    )
  }

  max(most: number): Reader {
    return this.#only((data: number) => data <= most)
  }

  gt(bound: number): Reader {
    return this.#only((data: number) => data > bound)
  }

  lt(bound: number): Reader {
    return this.#only((data: number) => data < bound)
  }
}

const where = (holds: (value: unknown) => boolean): Reader =>
  new Reader((value) => (holds(value) ? taken(value) : refused()))

function arrayOf(member: Reader): Reader {
  return new Reader((value) => {
    if (!Array.isArray(value)) return refused()
    const data: unknown[] = []
    // By place, for a hole is no member to be left out.
    for (let i = 0; i < value.length; i++) {
      const read = member.safeParse(value[i])
      if (!read.success) return read
      data.push(read.data)
    }
    return taken(data)
  })
}

function anyOf(others: readonly Reader[]): Reader {
  return new Reader((value) => {
    for (const { safeParse } of others) {
      const read = safeParse(value)
      if (read.success) return read
    }
    return refused()
  })
}

const readers = {
  string: () => where((value) => typeof value === 'string'),
  number: () => where(Number.isFinite),
  int: () => where(Number.isSafeInteger),
  boolean: () => where((value) => typeof value === 'boolean'),
  enum: (allowed: readonly unknown[]) => where((value) => allowed.includes(value)),
  array: arrayOf,
  union: anyOf
}

/** In zod's own types, which the declarations are written in. */
export const builders = readers as unknown as Builders
