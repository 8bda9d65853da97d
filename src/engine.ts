import { stat } from 'node:fs/promises'
import { setFlagsFromString } from 'node:v8'
import { mayCollect } from './events/garbage.ts'

/**
 * What V8 spends on compiling. TurboFan, its last and slowest compiler, earns back its time only in a run of seconds: held
 * back, `extract` of 10,000 events takes a third less processor time and a check of 1,000 a quarter less, for what Maglev
 * compiles before it is nearly as fast. Of what Maglev compiles by itself, most is never called often enough to earn that
 * either: asked for ten times as many calls, it leaves a run of 1,000 to 20,000 events up to a tenth less to do.
 */

/** Bytes of logs from which on a run may last that long: about 20,000 events. */
const LONG_RUN = 6 * 1024 * 1024

/** Bytes of a packed profile of about as many events. */
const LONG_PROFILE = 200 * 1024

/** The first engine with Maglev on by default, where it has it: without Maglev nothing would optimise at all. */
const hasMaglev = Number(process.versions.v8.split('.')[0]) >= 13 && ['x64', 'arm64'].includes(process.arch)

/** Calls of a function (or so much of its loops) from which on Maglev compiles it: what V8 takes, and what a short run does. */
const MAGLEV_FROM = { usual: 400, short: 4_000 }

/** By how much V8 lets the room for young objects grow at a time. */
const USUAL_GROWTH = 2

let isHeldBack = false
/** What room young objects may take: whatever the engine gives them, or what they have. */
let young: 'not ours to say' | 'any' | 'small' = 'not ours to say'

/** For the doors that are a process of their own: the compilers are those of the whole process. */
export function holdBackTurboFan(): void {
  mayCollect()
  young = 'any'
  if (!hasMaglev) return
  isHeldBack = true
  setFlagsFromString('--no-turbofan')
  setFlagsFromString(`--invocation-count-for-maglev=${MAGLEV_FROM.short}`)
}

/**
 * To be told what is about to be read: what Maglev compiles while TurboFan is held back stays as it is, so that a long
 * run must have it from the start.
 */
export async function releaseTurboFanFor(files: readonly { readonly location: string }[]): Promise<void> {
  if (!isHeldBack && young === 'not ours to say') return
  const statuses = await Promise.all(files.map(({ location }) => stat(location).catch(() => undefined)))
  if (statuses.reduce((sum, status) => sum + (status?.size ?? 0), 0) < LONG_RUN) return
  releaseTurboFan()
  // A thread that starts under other flags than node did has no use for what node compiled beforehand: it takes twice as long.
  if (young === 'small') keepYoung('any')
}

/**
 * To be told how much was read so far: of packed logs and of standard input the size shows only then. Threads that read
 * are up by then.
 */
export function releaseTurboFanAfter(bytes: number): void {
  if (bytes < LONG_RUN) return
  releaseTurboFan()
  if (young === 'any') keepYoung('small')
}

function releaseTurboFan(): void {
  if (!isHeldBack) return
  isHeldBack = false
  setFlagsFromString('--turbofan')
  setFlagsFromString(`--invocation-count-for-maglev=${MAGLEV_FROM.usual}`)
}

/**
 * To be told of the packed profile that is about to be decoded: of all that a check reads it makes the most objects, and
 * what young objects were given once they keep.
 */
export function keepYoungSmallFor(profileBytes: number): void {
  if (young === 'any' && profileBytes >= LONG_PROFILE) keepYoung('small')
}

/**
 * The engine gives young objects up to 128 MB once many of them live, and leaves the buffers of those that do not live
 * where they are until that room is full. What is made of logs is columns and few objects: kept to the room it has, a
 * run takes a quarter less memory and no more time.
 */
function keepYoung(room: 'any' | 'small'): void {
  young = room
  setFlagsFromString(`--semi-space-growth-factor=${room === 'small' ? 1 : USUAL_GROWTH}`)
}
