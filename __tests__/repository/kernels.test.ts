import { readFile } from 'node:fs/promises'
import { expect, it } from '@jest/globals'
import { MOST_PAGES } from '../../src/events/record-layout.ts'

const root = new URL('../../', import.meta.url)

interface Kernel {
  readonly source: string
  readonly module: string
  readonly flags?: readonly string[]
}

it('holds the kernels as they are compiled from the sources beside them', async () => {
  const { kernels, kernelModule } = (await import(`${root}scripts/kernels.mjs`)) as {
    kernels: readonly Kernel[]
    kernelModule(kernel: Kernel): Promise<string>
  }
  expect(kernels).toHaveLength(4)
  const { flags = [] } = kernels.find((kernel) => kernel.flags !== undefined) as Kernel
  expect(flags[flags.indexOf('--maximumMemory') + 1]).toBe(String(MOST_PAGES))
  for (const kernel of kernels)
    expect(await kernelModule(kernel)).toBe(await readFile(new URL(kernel.module, root), 'utf8'))
})
