import type { Blocks } from './bytes.ts'
import { LineSplitter } from './lines.ts'

/** A longer line is no message. */
const LONGEST = 64 << 20
/** As many characters of a line as tell what it holds. */
const TELLING = 1_024
const MOST_SERVERS = 10_000

const HEADING =
  /^(?:\xef\xbb\xbf)?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z) \[([^\]\r\n]{1,200})\] \[\w{1,20}\] /
const MESSAGE = /^Message from (?:client|server): (?=[{[])/
const BEGINNING = /^Initializing server\b/
/** What the program's logger adds to each line. */
const ADDED = /\s*(?:\{ metadata: [^{}]{0,200}\}|undefined)?\s*$/

/**
 * Whether a text that begins so is the log that Claude Desktop keeps of the servers of MCP that it runs (`mcp.log`,
 * `mcp-server-NAME.log`): the messages among lines of prose, each with a time and the name of the server before it.
 */
export const isMcpServerLog = (head: Buffer): boolean => HEADING.test(head.toString('latin1', 0, TELLING))

/** The messages, each in a record with time, server and session, on the lines on which they stand; others are empty. */
export async function* mcpMessages(blocks: Blocks): Blocks {
  const sessions = new Map<string, string>()
  let records: string[] = []
  const lines = new LineSplitter(LONGEST, {
    lines: (_, from) => from,
    line: (bytes, from, to) => records.push(recordOf(bytes.toString('utf8', from, to), sessions)),
    part: () => undefined,
    endOfParts: () => records.push('')
  })
  const taken = () => {
    const text = records.map((record) => `${record}\n`).join('')
    records = []
    return Buffer.from(text)
  }
  for await (const block of blocks) {
    lines.push(block)
    yield taken()
  }
  lines.end()
  yield taken()
}

/** A session lasts from one start of its server to the next. */
function recordOf(line: string, sessions: Map<string, string>): string {
  const heading = HEADING.exec(line.slice(0, TELLING))
  if (heading === null) return ''
  const [whole, time = '', server = ''] = heading
  const rest = line.slice(whole.length)
  const found = MESSAGE.exec(rest)
  const message = found === null ? '' : rest.slice(found[0].length)
  const begins = BEGINNING.test(rest) || message.slice(0, TELLING).includes('"method":"initialize"')
  if (sessions.size < MOST_SERVERS && (begins || !sessions.has(server)))
    sessions.set(server, `${server}@${time}`)
  if (found === null) return ''
  const record = JSON.stringify({ timestamp: time, server, session_id: sessions.get(server) })
  return `${record.slice(0, -1)},"message":${message.slice(0, -TELLING)}${message.slice(-TELLING).replace(ADDED, '')}}`
}
