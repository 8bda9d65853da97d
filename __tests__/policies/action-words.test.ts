import { describe, expect, it } from '@jest/globals'
import { changes, ends } from '../../src/policies/action-words.ts'

describe('words in the name of an action', () => {
  it.each(['close_file', 'closeFile', 'browser.Close', 'vm-stop-2', 'ReleaseLock'])(
    '%s ends something',
    (name) => expect(ends(name)).toBe(true)
  )

  it.each(['enclose_file', 'disclosed', 'send_mail', 'endpoint:list', ''])('%s ends nothing', (name) =>
    expect(ends(name)).toBe(false)
  )

  it.each(['update_reservation', 'Edit', 'iam:CreateUser'])('%s changes something', (name) =>
    expect(changes(name)).toBe(true)
  )

  it.each(['updated_since', 'search', 'editor'])('%s changes nothing', (name) =>
    expect(changes(name)).toBe(false)
  )
})
