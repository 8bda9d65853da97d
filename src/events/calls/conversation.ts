import { createHash } from 'node:crypto'
import type { RawEvent } from '../event.ts'
import type { ReaderOutput } from '../formats/format.ts'
import { fingerprint } from './identity.ts'

/** So many events are held for a name; a longer conversation is named by what was heard until then. */
const HELD = 20_000

/**
 * One conversation whose log gives it no id: its content names it, so that the same log has the same session whatever
 * its file is called. Its events (those of the session `SESSION`) are held until `close` (or a limit), and then bear
 * the name `PREFIX-HASH`.
 */
export class Conversation implements ReaderOutput {
  private readonly output: ReaderOutput
  private readonly prefix: string
  private readonly hash = createHash('sha256')
  private held: [RawEvent, number][] = []
  private name: string | undefined

  constructor(output: ReaderOutput, prefix = 'conversation') {
    this.output = output
    this.prefix = prefix
  }

  /** The placeholder under which readers speak of the session until it has its name. */
  static readonly SESSION = '?'

  /** The conversation is named by what it holds: every message passes here. */
  hear(content: unknown): void {
    if (this.name === undefined) this.hash.update(fingerprint(content)).update('\n')
  }

  event(event: RawEvent, line: number): void {
    if (event.session !== Conversation.SESSION) this.output.event(event, line)
    else if (this.name !== undefined) this.output.event({ ...event, session: this.name }, line)
    else {
      this.held.push([event, line])
      if (this.held.length >= HELD) this.close()
    }
  }

  skip(reason: string, line: number): void {
    this.output.skip(reason, line)
  }

  /** Names the conversation (by `id` where the log gives one after all) and puts out what was held. */
  close(id?: string): void {
    this.name ??= id ?? `${this.prefix}-${this.hash.digest('hex').slice(0, 12)}`
    const held = this.held
    this.held = []
    for (const [event, line] of held) this.event(event, line)
  }
}
