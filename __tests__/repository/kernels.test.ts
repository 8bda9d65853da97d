import { readFile } from 'node:fs/promises'
import { expect, it } from '@jest/globals'

const root = new URL('../../', import.meta.url)

interface Kernel {
  readonly source: string
  readonly module: string
}

it('holds the kernels as they are compiled from the sources beside them', async () => {
  const { kernels, kernelModule } = (await import(`${root}scripts/kernels.mjs`)) as {
    kernels: readonly Kernel[]
    kernelModule(kernel: Kernel): Promise<string>
  }
  expect(kernels).toHaveLength(2)
  for (const kernel of kernels)
    expect(await kernelModule(kernel)).toBe(await readFile(new URL(kernel.module, root), 'utf8'))
})
