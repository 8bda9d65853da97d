export interface ValueLimits {
  /** Longest value that is read; a longer one is skipped and never held. */
  readonly valueBytes: number
  /** Longest line that is held until its end has come; of a longer one the values are read as they come. */
  readonly lineBytes: number
  /** An object that holds records under a known name is handed on in parts of about this size. */
  readonly partBytes: number
}

export const MEBI = 1 << 20
export const LIMITS: ValueLimits = { valueBytes: 64 * MEBI, lineBytes: 4 * MEBI, partBytes: 16 * MEBI }
