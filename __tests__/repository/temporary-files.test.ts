import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const OF_THIS_RUN = /^policyminer-tests-\w{6}$/

describe('temporary files of tests', () => {
  it('lie in the folder of the run, so that none is left when it ends', () => {
    expect(basename(tmpdir())).toMatch(OF_THIS_RUN)
  })

  it('lie there too when a process that a test started makes them', () => {
    const started = spawnSync(process.execPath, ['-p', 'os.tmpdir()'], { encoding: 'utf8' })
    expect(basename(started.stdout.trim())).toMatch(OF_THIS_RUN)
  })
})
