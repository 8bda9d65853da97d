import { Encoder } from './encode.ts'
import { type FileRun, readEvents } from './event-run.ts'
import { requireHeapToBegin } from './heap-room.ts'
import { keyFilter } from './ignored-keys.ts'
import type { FilesRequest, Redactor } from './read-request.ts'
import { RecordEncoder } from './record-encode.ts'
import type { CommonDictionary } from './record-kernel.ts'
import type { Skips } from './skips.ts'

/** Files as columns, with what is told of them. */
export interface EncodedFiles {
  readonly encoder: Encoder
  readonly records: RecordEncoder
  readonly files: readonly FileRun[]
  readonly skips: Skips
  readonly duplicates: number
}

/** Reads the files of the request in this thread. `common`: a dictionary that it shares with others. */
export async function encodeFiles(
  request: FilesRequest,
  redactor: Omit<Redactor, 'counts'>,
  common?: CommonDictionary
): Promise<EncodedFiles> {
  requireHeapToBegin()
  const encoder = new Encoder({
    redact: redactor.text,
    redactName: redactor.silent,
    passesShortWords: redactor.passesShortWords,
    isIgnored: await keyFilter(request.ignoreKeys ?? [])
  })
  const records = new RecordEncoder(encoder, common)
  let duplicates = 0
  const run = await readEvents(request, redactor, {
    file: (path) => encoder.startFile(path),
    turnBack: () => encoder.identities.turnBack(),
    event: (event, file, line) => {
      const encoded = encoder.add(event, file, line)
      if (encoded === 'duplicate') duplicates++
      return encoded
    },
    records: (bytes, from, to, file, line, isArray) => records.read(bytes, from, to, file, line, isArray)
  })
  return { encoder, records, ...run, duplicates }
}
