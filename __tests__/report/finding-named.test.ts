import { describe, expect, it } from '@jest/globals'
import { renderReport } from '../../src/report/markdown.ts'
import { findingNamed, ranked } from '../../src/report/ranking.ts'
import { drift, finding, presentation } from './support.ts'

const findings = [
  finding({ id: 'pol-aa11:shifted:weaker' }),
  finding({ id: 'pol-aa11:shifted:weaker:again', severity: 'warning' }),
  finding({ id: 'seq-aa22:vanished:weaker', change: 'vanished' }),
  finding({ id: '2024:new:stronger', change: 'new', direction: 'stronger', severity: 'note' })
]

describe('a finding is named', () => {
  it('by the number that it has in the report', () => {
    const order = ranked(findings).map(({ id }) => id)
    expect(['1', '2', '3', '4'].map((n) => findingNamed(findings, n))).toEqual(order)
    const result = drift()
    const rows = renderReport(result, presentation)
      .split('\n')
      .filter((line) => /^\| \d+<br>/.test(line))
    expect(rows.length).toBeGreaterThan(1)
    const first = result.findings.find(({ id }) => id === findingNamed(result.findings, '1'))
    expect(first?.severity).toBe('error')
  })

  it('by its id, and by as much of it as no other begins with', () => {
    for (const { id } of findings) expect(findingNamed(findings, id)).toBe(id)
    expect(findingNamed(findings, 'seq-')).toBe('seq-aa22:vanished:weaker')
    expect(findingNamed(findings, '2024')).toBe('2024:new:stronger')
  })

  it('or it is said which there are', () => {
    expect(() => findingNamed(findings, 'pol-aa11')).toThrow(
      '"pol-aa11" is the beginning of several: it has 1 ('
    )
    expect(() => findingNamed(findings, '5')).toThrow('finding "5" is not in the result: it has 1 (')
    expect(() => findingNamed(findings, '0')).toThrow('is not in the result')
    expect(() => findingNamed([], '1')).toThrow('it has none')
  })
})
