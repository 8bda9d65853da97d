import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckRequest } from '../../src/check.ts'
import { type Config, NO_CONFIG } from '../../src/config.ts'
import { resolveOptions } from '../../src/options.ts'
import { writeBaseline } from '../../src/output.ts'
import { update } from '../../src/update.ts'

/** What is asked of `check` in a folder, on a day on which nothing that was accepted ends. */
export const requestIn = (
  workspace: string,
  values: Readonly<Record<string, string>>,
  config: Config = NO_CONFIG
): CheckRequest => ({
  options: resolveOptions([{ origin: 'input', values }]),
  config,
  workspace,
  confine: true,
  today: '2026-01-01',
  readBaseline: async (path: string) => readFileSync(join(workspace, path))
})

/** Makes the logs the baseline of the folder, as a first `update` does. */
export async function writeFirstBaseline(workspace: string, logs: string, config?: Config): Promise<void> {
  const { candidate } = await update({
    ...requestIn(workspace, { logs }, config),
    readBaseline: async () => undefined,
    add: false,
    force: false
  })
  if (candidate === undefined) throw new Error('nothing to write')
  await writeBaseline(join(workspace, 'policies.json'), candidate)
}
