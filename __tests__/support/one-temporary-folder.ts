import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Gives all tests of a run, and what they start, one folder for temporary files, which goes with all that is in it when
 * the run ends, however it went. Jest asks this once, before its workers start, which take the environment over; where
 * its own cache goes is settled by then.
 */
export default function makeTemporaryFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'policyminer-tests-'))
  // What the systems look at: POSIX the first, Windows the others.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
}
