import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { decodeConfig, parseConfig } from '../../src/config.ts'
import { UserError } from '../../src/errors.ts'
import { readInputs } from '../../src/inputs.ts'
import { definitions, type OptionName, resolveOptions } from '../../src/options.ts'

const resolve = (values: Record<string, unknown>) => resolveOptions([{ origin: 'input', values }])

describe('options', () => {
  it('are the inputs of action.yml, which states each default in words', () => {
    const { inputs } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))
    expect(Object.keys(inputs).sort()).toEqual([...Object.keys(definitions), 'matrix'].sort())
    const elsewhere = [
      'github-token',
      'matrix',
      'output-dir',
      'config',
      'report-key',
      'tallies-run-id',
      'logs'
    ]
    for (const [name, { default: fallback }] of Object.entries(definitions)) {
      if (elsewhere.includes(name)) continue
      const written = Array.isArray(fallback) ? fallback.join(',') : String(fallback)
      const described = inputs[name].description.replace(/\s+/g, ' ').replace(/, /g, ',')
      expect({ name, described }).toEqual({
        name,
        described: expect.stringContaining(
          written === '' ? 'No default' : `Default: ${Number(written) === 1 ? '1' : written}`
        )
      })
      expect(inputs[name]).not.toHaveProperty('default')
    }
  })

  it('take a number as text or as number, inclusive at both ends', () => {
    expect(resolve({ 'min-support': '0' })['min-support']).toBe(0)
    expect(resolve({ 'min-support': 1 })['min-support']).toBe(1)
    expect(resolve({ 'min-lift': ' 1.5 ' })['min-lift']).toBe(1.5)
  })

  it('leave a comma to the glob that it stands in', () => {
    const listed = (logs: string) => resolveOptions([{ origin: 'input', values: { logs } }]).logs
    expect(listed('{a,b}/*.jsonl, c/{d,{e,f}}.jsonl\n{g')).toEqual([
      '{a,b}/*.jsonl',
      'c/{d,{e,f}}.jsonl',
      '{g'
    ])
    expect(listed('{a,b\nc},d')).toEqual(['{a', 'b', 'c}', 'd'])
  })

  it('split lists at lines and commas', () => {
    expect(resolve({ logs: 'a.jsonl, b.jsonl\n\nc/*.jsonl\n' }).logs).toEqual([
      'a.jsonl',
      'b.jsonl',
      'c/*.jsonl'
    ])
    expect(resolve({ 'fail-on': 'new,broken' })['fail-on']).toEqual(['new', 'broken'])
  })

  it.each([
    ['min-support', '1.1', 'a number from 0 to 1'],
    ['min-support', '', 'a number from 0 to 1'],
    ['min-support', '0x1', 'a number from 0 to 1'],
    ['min-support', 'NaN', 'a number from 0 to 1'],
    ['alpha', '0', 'above 0'],
    ['max-antecedent', '4', '1 to 3'],
    ['min-sessions', '2.5', 'whole number'],
    ['mode', 'chek', 'check, update, tally, comment'],
    ['fail-on', 'nwe', 'new, vanished'],
    ['fail-on', 'none,new', ': `none` must stand alone'],
    ['fail-on', 'none,nwe', 'new, vanished'],
    ['fail-on', ',', 'none'],
    ['kinds', '', 'association'],
    ['language', 'fr', 'en, de, es, zh'],
    ['allow-pull-request-target', 'yes', '`true` or `false`'],
    ['comment', 'sometimes', 'on-drift, always, never']
  ])('name option, value and what is allowed: %s=%j', (name, value, allowed) => {
    expect(() => resolve({ [name]: value })).toThrow(UserError)
    expect(() => resolve({ [name]: value })).toThrow(`input \`${name}\` is ${JSON.stringify(value)}`)
    expect(() => resolve({ [name]: value })).toThrow(allowed)
  })

  it('show a list as it was written', () => {
    expect(() => resolve({ 'fail-on': ['new', 'nwe'] })).toThrow('input `fail-on` is "new,nwe": give')
    expect(resolve({ 'fail-on': ['none'] })['fail-on']).toEqual(['none'])
  })

  it('never take what is not allowed, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(definitions) as OptionName[])),
        fc.anything(),
        (name, value) => {
          try {
            const taken = resolve({ [name]: value })[name]
            expect(definitions[name].schema().safeParse(taken).success).toBe(true)
          } catch (error) {
            expect(error).toBeInstanceOf(UserError)
            expect((error as Error).message).not.toContain('\n')
          }
        }
      )
    )
  })

  it('let the input win over the config file and the file over the default', async () => {
    const config = await parseConfig('alpha: 0.05\nmin-support: 0.2\nfail-on: [new]\n', 'c.yml')
    const options = resolveOptions([{ origin: 'input', values: { alpha: '0.001' } }, config.options])
    expect(options).toMatchObject({
      alpha: 0.001,
      'min-support': 0.2,
      'fail-on': ['new'],
      'min-confidence': 0.6
    })
  })

  it.each([
    ['min-suport: 1', /"min-suport" is not known \(min-support\?\); known are mapping, /],
    ['renames: {}', /"renames" is not known \(rename\?\)/],
    ['tenants: 1', /"tenants" is not known; known are /],
    ['github-token: x', /cannot be set in the file/],
    ['- a', /names and values/],
    ['a: [', /not YAML/],
    ['alpha: 0.1\n---\nalpha: 0.2\n', /holds several documents, parted by `---`: make them one$/]
  ])('refuse a config file that says %j', async (text, message) => {
    await expect(parseConfig(text, 'c.yml')).rejects.toThrow(message)
    await expect(parseConfig(text, 'c.yml')).rejects.toThrow(/c\.yml/)
  })

  it('refuse a config file that is no UTF-8: a name in it would be another one', async () => {
    const bytes = (encoding: BufferEncoding) => Buffer.from('\uFEFFname: Größe', encoding)
    for (const encoding of ['latin1', 'utf16le'] as const)
      await expect(decodeConfig(bytes(encoding), 'c.yml')).rejects.toThrow(/^config file c\.yml is not UTF-8/)
    expect((await decodeConfig(bytes('utf8'), 'c.yml')).options.values).toEqual({ name: 'Größe' })
  })

  it('name the config file where its value is wrong', async () => {
    const config = await parseConfig('alpha: 7', 'c.yml')
    expect(() => resolveOptions([config.options])).toThrow(/config file c\.yml: `alpha` is "7"/)
  })
})

describe('inputs', () => {
  const filled = (own: Record<string, string>) => ({
    ...Object.fromEntries(
      [...Object.keys(definitions), 'matrix'].map((name) => [`INPUT_${name.toUpperCase()}`, ''])
    ),
    ...own
  })

  it('that the runner sets to nothing are not given', () => {
    expect(readInputs(filled({ INPUT_LOGS: 'a', 'INPUT_MIN-SUPPORT': '0.1' })).given).toEqual({
      logs: 'a',
      'min-support': '0.1'
    })
  })

  it('say "upload nothing" by `none`, or by an empty name that someone wrote', () => {
    expect(readInputs(filled({ INPUT_ARTIFACT: 'none' })).given).toEqual({ artifact: '' })
    expect(readInputs(filled({ INPUT_ARTIFACT: ' ' })).given).toEqual({ artifact: '' })
    expect(readInputs(filled({})).given).toEqual({})
    expect(readInputs({ INPUT_ARTIFACT: '' }).given).toEqual({ artifact: '' })
  })

  it('that are misspelt are refused', () => {
    expect(() => readInputs({ INPUT_LOG: 'a' })).toThrow(/input `log` is not known \(logs\?\); /)
  })
})
