import { describe, expect, it } from '@jest/globals'
import { parseOverrides } from '../../src/abstraction/overrides-schema.ts'
import { mappedFormats } from '../../src/events/mapping.ts'
import { redactionRules } from '../../src/events/redaction/custom.ts'
import { parsePolicySet } from '../../src/policies/file.ts'

describe('a value that people wrote and that does not fit is told with what to write', () => {
  const accepted = (entry: object) => () =>
    parsePolicySet(JSON.stringify({ policies: [], accepted: [entry] }), 'policies.json')

  it('in the baseline', () => {
    const fingerprint = 'seq-2a839f26e44c:shifted:weaker'
    expect(accepted({ fingerprint })).toThrow('`accepted[0].reason`: is missing (string); ')
    expect(accepted({ fingerprint, reason: 5 })).toThrow(
      '`accepted[0].reason`: expected string, not number; '
    )
  })

  it('in the config file', () => {
    expect(() => mappedFormats({ acton: 'tool' }, 'config')).toThrow(/mapping\.action: is missing \(/)
    expect(() => mappedFormats({ action: 5 }, 'config')).toThrow(/mapping\.action: expected /)
    expect(() => redactionRules([{ name: 'x' }])).toThrow('redact[0].pattern: is missing (string); ')
    expect(() => parseOverrides({ cuts: { amount: 5 } }, undefined, 'c.yml')).toThrow(
      'c.yml: abstraction.cuts.amount: expected array, not number'
    )
    expect(() => parseOverrides({ cut: {} }, undefined, 'c.yml')).toThrow('Unrecognized key: "cut"')
  })
})
