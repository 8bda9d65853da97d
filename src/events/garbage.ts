import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Whether the process runs for one of the doors alone: the garbage of somebody else's is not ours to collect. */
let isOwnProcess = false

export function mayCollect(): void {
  isOwnProcess = true
}

let collect: (() => void) | undefined

/**
 * Gives back what a stage of a long run has left: columns, parsed profiles, memory of WebAssembly. The engine would
 * leave it lying about, for it looks at objects and these are few. It takes some 20 ms, and more the more objects live.
 */
export function collectGarbage(): void {
  if (!isOwnProcess) return
  if (collect === undefined) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
    // A thread that starts under other flags than node did takes twice as long.
    setFlagsFromString('--no-expose-gc')
  }
  collect()
}
