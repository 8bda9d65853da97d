import { describe, expect, it } from '@jest/globals'
import { matters } from '../../src/drift/verdict.ts'

describe('a change that matters', () => {
  it.each([
    ['in points', 0.83, -0.29, 0.05, true],
    ['as the person who set the threshold sees it', 0.83, -0.29, 0.5, false],
    ['at the threshold itself', 0.5, 0.25, 0.25, true],
    ['just below it', 0.5, 0.125, 0.25, false],
    ['for something rare that is gone', 0.043, -0.043, 0.05, true],
    ['for something rare that became rarer', 0.073, -0.063, 0.05, true],
    ['for something rare, whatever the points', 0.073, -0.063, 0.5, true],
    ['for what was nearly always so', 0.99, -0.045, 0.05, true],
    ['too small even for something rare', 0.04, -0.01, 0.05, false]
  ])('is one %s', (_, before, delta, minEffect, expected) => {
    expect(matters(before, delta, minEffect)).toBe(expected)
  })
})
