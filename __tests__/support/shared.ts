import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, it } from '@jest/globals'

/** The golden outputs and samples that are not part of this repository; a suite that needs them is skipped in words. */
const root = process.env.POLICYMINER_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))
const present = existsSync(root)

export const sharedText = (path: string): string => readFileSync(`${root}/${path}`, 'utf8')

/** The body may read at once what it needs: where that is absent it is not called, which `describe.skip` would do. */
export const describeWithShared = (title: string, body: () => void): void =>
  describe(title, present ? body : () => it.skip('skipped: ../shared is absent', () => undefined))
