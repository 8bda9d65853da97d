import { type Blocks, bytesAhead } from './bytes.ts'
import type { Log } from './containers.ts'
import { csvDelimiter, readCsv } from './csv.ts'
import { eventData, isEventStream } from './event-stream.ts'
import type { FilePart } from './files.ts'
import { isMcpServerLog, mcpMessages } from './mcp-server-log.ts'
import { NotDivisible } from './not-divisible.ts'
import { isPrefixed, withoutPrefixes } from './prefixed-lines.ts'
import { ValueReader, type ValueSink } from './values.ts'

/** As much of a text as tells CSV from JSON. */
const HEAD_BYTES = 4096

/**
 * The values of one log, JSON or CSV, and the faults of its packing as skips. `onBytes` hears of every block. Gives the
 * number of lines of a part.
 * @throws NotDivisible where a part ends within a value
 */
export async function readValues(
  log: Log,
  sink: ValueSink,
  onBytes: (bytes: number) => void
): Promise<number> {
  if (log.part !== undefined) return readPart(log.blocks, log.part, sink, onBytes)
  let lastLine = 1
  const noted: ValueSink = {
    records: sink.records,
    columns: sink.columns,
    value: (value, line, bytes) => {
      lastLine = line
      sink.value(value, line, bytes)
    },
    skip: (reason, line) => {
      lastLine = line
      sink.skip(reason, line)
    }
  }
  const { head, all } = await bytesAhead(log.blocks, HEAD_BYTES)
  const delimiter = csvDelimiter(head, log.path)
  if (delimiter === undefined) {
    const reader = new ValueReader(noted)
    for await (const block of jsonOf(head, all)) {
      reader.push(block)
      onBytes(block.length)
    }
    reader.end()
  } else {
    async function* counted() {
      for await (const block of all) {
        yield block
        onBytes(block.length)
      }
    }
    await readCsv(counted(), delimiter, noted)
  }
  for (const fault of log.faults) sink.skip(fault, lastLine)
  return 0
}

/** The JSON in lines that hold more. */
function jsonOf(head: Buffer, all: Blocks): Blocks {
  if (isEventStream(head)) return eventData(all)
  if (isPrefixed(head)) return withoutPrefixes(all)
  return isMcpServerLog(head) ? mcpMessages(all) : all
}

async function readPart(
  blocks: Blocks,
  part: FilePart,
  sink: ValueSink,
  onBytes: (bytes: number) => void
): Promise<number> {
  const reader = new ValueReader(sink, {}, part.from > 0)
  for await (const block of blocks) {
    reader.push(block)
    onBytes(block.length)
  }
  const { lines } = reader
  if (!part.isLast && !reader.isBetweenValues) throw new NotDivisible()
  reader.end()
  if (reader.hasReadAgain) throw new NotDivisible()
  return lines
}
