/** What `src/policies/search/limit-counts.ts` and `order-statistics.ts` there count session by session. */

import {
  ACTION_BITS,
  BEFORE,
  BEHIND,
  DONE,
  ENDS,
  FEW_BITS,
  IN_SESSIONS,
  MEAN,
  MEAN_BESIDE,
  MET,
  MOST_IN_SETS,
  NEXT_BEFORE,
  NEXT_BEHIND,
  OPENS,
  PAIR_BITS,
  SESSIONS,
  SHARE,
  SHARE_VARIANCE,
  SHORT,
  VARIANCE,
  VARIANCE_BESIDE
} from '../src/policies/search/session-layout'
import { codeAt } from './pairs'

/**
 * Counts how often each action is done with each code in every `step`-th of the sessions from `first` on, which begin at
 * `starts`, the last with its end; row `base` is the first of the columns. `length` and `done` are at 0 before and after.
 * `times` has `most` counters, and one more for what is beyond, by code and action; `lengths` has `SHORT` by code. Longer ones
 * go to `long`: codes and lengths. Gives how many those are.
 */
export function countKey(
  codes: i32,
  width: i32,
  actionOf: i32,
  retry: i32,
  base: i32,
  starts: i32,
  sessions: i32,
  first: i32,
  step: i32,
  actions: i32,
  most: i32,
  length: i32,
  done: i32,
  occurrences: i32,
  times: i32,
  lengths: i32,
  long: i32
): i32 {
  let longer = 0
  for (let session = first; session < sessions; session += step) {
    const from = load<i32>(starts + (session << 2)) - base
    const to = load<i32>(starts + (session << 2), 4) - base
    for (let row = from; row < to; row++) {
      const code = codeAt(codes, width, row)
      const at = (code * actions + load<i32>(actionOf + (row << 2))) << 2
      const own = length + (code << 2)
      store<i32>(own, load<i32>(own) + 1)
      store<i32>(done + at, load<i32>(done + at) + 1 - <i32>load<u8>(retry + row))
    }
    // What a session has is read off once for each event: asking each event whether it is the first would be guesswork.
    for (let row = from; row < to; row++) {
      const code = codeAt(codes, width, row)
      const place = code * actions + load<i32>(actionOf + (row << 2))
      const at = place << 2
      const often = load<i32>(done + at)
      store<i32>(done + at, 0)
      store<i32>(occurrences + at, load<i32>(occurrences + at) + often)
      const counter = times + ((place * (most + 2) + min(often, most + 1)) << 2)
      store<i32>(counter, load<i32>(counter) + 1)
      const events = load<i32>(length + (code << 2))
      store<i32>(length + (code << 2), 0)
      if (events < SHORT) {
        const own = lengths + ((code * SHORT + events) << 2)
        store<i32>(own, load<i32>(own) + 1)
      } else {
        store<i32>(long + (longer << 3), code)
        store<i32>(long + (longer++ << 3), events, 4)
      }
    }
  }
  return longer
}

let places = 0
let size = 0
let pairs = 0
let acts = 0
let times = 0
let most = 0
let lengths = 0
/** Of the session at hand: events by place, and the places that occur; the same by action, of what is no retry. */
let total = 0
let here = 0
let doneHere = 0
let actionsHere = 0
/** By row of the session its place. */
let own = 0

/** To be told, before the first session, where the lists stand; all that is counted is 0. */
export function startOrder(
  placesAt: i32,
  sizeOfThese: i32,
  pairsAt: i32,
  actsAt: i32,
  timesAt: i32,
  mostTimes: i32,
  lengthsAt: i32,
  totalAt: i32,
  hereAt: i32,
  doneAt: i32,
  actionsHereAt: i32,
  ownAt: i32
): void {
  places = placesAt
  size = sizeOfThese
  pairs = pairsAt
  acts = actsAt
  times = timesAt
  most = mostTimes
  lengths = lengthsAt
  total = totalAt
  here = hereAt
  doneHere = doneAt
  actionsHere = actionsHereAt
  own = ownAt
}

function increase(at: i32, by: i32): void {
  store<i32>(at, load<i32>(at) + by)
}

function pair(a: i32, b: i32): i32 {
  return pairs + ((a * size + b) << PAIR_BITS)
}

/** Counts the order of the events of sessions, which begin at `starts`, the last with its end; row `base` is the first. */
export function countOrder(actionOf: i32, retry: i32, base: i32, starts: i32, sessions: i32): void {
  for (let session = 0; session < sessions; session++) {
    const from = load<i32>(starts + (session << 2)) - base
    const length = load<i32>(starts + (session << 2), 4) - base - from
    if (length === 0) continue
    increase(lengths + (length << 2), 1)
    const done = actionOf + (from << 2)
    meet(done, length)
    single(done, retry + from, length)
  }
}

/** By place and set of those on that side of it, as bits: events. */
let setsBefore = 0
let setsBehind = 0
/** By events of the one and the other: mean and variance of those of the one behind the first of the other. */
let few = 0
/** By place of the session: its share of the events. */
let shares = 0

/** To be told before the first session where these stand; the sets are empty where there are too many. */
export function startShuffled(setsBeforeAt: i32, setsBehindAt: i32, fewAt: i32, sharesAt: i32): void {
  setsBefore = setsBeforeAt
  setsBehind = setsBehindAt
  few = fewAt
  shares = sharesAt
  for (let a = 0; a < 1 << FEW_BITS; a++)
    for (let b = 0; b < 1 << FEW_BITS; b++) {
      const at = few + (((a << FEW_BITS) + b) << 4)
      store<f64>(at, meanBehind(a, b))
      store<f64>(at, varianceBehind(a, b), 8)
    }
}

function meanBehind(a: f64, b: f64): f64 {
  return (a * b) / (b + 1)
}

/** Two given ones of the a both are behind the first of b others with the chance b/(b + 2). */
function varianceBehind(a: f64, b: f64): f64 {
  const behind = meanBehind(a, b)
  return behind + (a * (a - 1) * b) / (b + 2) - behind * behind
}

/** Which actions stand before and behind others, and how often they would if the events were shuffled. */
function meet(done: i32, length: i32): void {
  const end = own + (length << 2)
  for (let i = 0; i < length << 2; i += 4) store<i32>(own + i, load<i32>(places + (load<i32>(done + i) << 2)))
  let known = 0
  if (size <= MOST_IN_SETS) {
    known = sides(own, end, 4, setsBefore)
    forget(known)
    known = sides(end - 4, own - 4, -4, setsBehind)
  } else {
    known = around(own, end, 4, BEFORE)
    forget(known)
    known = around(end - 4, own - 4, -4, BEHIND)
  }
  for (let i = 0; i < known; i++) {
    const b = <f64>load<i32>(total + (load<i32>(here + (i << 2)) << 2))
    store<f64>(shares + (i << 3), b / <f64>length)
  }
  for (let i = 0; i < known; i++) {
    const first = load<i32>(here + (i << 2))
    const often = load<i32>(total + (first << 2))
    const a = <f64>often
    for (let j = 0; j < known; j++) {
      if (i === j) continue
      const other = load<i32>(here + (j << 2))
      const others = load<i32>(total + (other << 2))
      const at = pair(first, other)
      increase(at + MET, often)
      increase(at + SESSIONS, 1)
      let mean: f64
      let variance: f64
      if ((often | others) < 1 << FEW_BITS) {
        const known = few + (((often << FEW_BITS) + others) << 4)
        mean = load<f64>(known)
        variance = load<f64>(known, 8)
      } else {
        mean = meanBehind(a, <f64>others)
        variance = varianceBehind(a, <f64>others)
      }
      store<f64>(at, load<f64>(at, MEAN) + mean, MEAN)
      store<f64>(at, load<f64>(at, VARIANCE) + variance, VARIANCE)
      const share = load<f64>(shares + (j << 3))
      store<f64>(at, load<f64>(at, MEAN_BESIDE) + a * share, MEAN_BESIDE)
      store<f64>(at, load<f64>(at, VARIANCE_BESIDE) + a * share * (1 - share), VARIANCE_BESIDE)
    }
  }
  forget(known)
}

/** Adds each event to the set of those that came up so far. Gives how many places occur. */
function sides(from: i32, to: i32, step: i32, sets: i32): i32 {
  let known = 0
  let seen = 0
  for (let at = from; at !== to; at += step) {
    const place = load<i32>(at)
    if (place < 0) continue
    increase(sets + (((place << size) | seen) << 2), 1)
    const bit = 1 << place
    if ((seen & bit) === 0) store<i32>(here + (known++ << 2), place)
    seen |= bit
    increase(total + (place << 2), 1)
  }
  return known
}

/** Adds each event to the pairs of its action with those that came up so far. Gives how many places occur. */
function around(from: i32, to: i32, step: i32, field: i32): i32 {
  let known = 0
  for (let at = from; at !== to; at += step) {
    const place = load<i32>(at)
    if (place < 0) continue
    for (let i = 0; i < known; i++) increase(pair(place, load<i32>(here + (i << 2))) + field, 1)
    const count = total + (place << 2)
    if (load<i32>(count) === 0) store<i32>(here + (known++ << 2), place)
    increase(count, 1)
  }
  return known
}

function forget(known: i32): void {
  for (let i = 0; i < known; i++) store<i32>(total + (load<i32>(here + (i << 2)) << 2), 0)
}

/** What stands beside each event, what opens and ends the session, and how often each action occurs in it. */
function single(done: i32, retry: i32, length: i32): void {
  let known = 0
  /** Where the call was first tried that the event at hand tries again. */
  let head = 0
  /** The next event that is not the one at hand tried again. */
  let next = 0
  for (let i = 0; i < length; i++) {
    const action = load<i32>(done + (i << 2))
    const isRetry = load<u8>(retry + i) === 1
    if (!isRetry || i === 0 || action !== load<i32>(done + ((i - 1) << 2))) head = i
    const place = load<i32>(own + (i << 2))
    if (head > 0) beside(place, load<i32>(own + ((head - 1) << 2)), NEXT_BEFORE)
    if (next <= i) next = i + 1
    while (next < length && load<u8>(retry + next) === 1 && load<i32>(done + (next << 2)) === action) next++
    if (next < length) beside(place, load<i32>(own + (next << 2)), NEXT_BEHIND)
    if (isRetry) continue
    const count = doneHere + (action << 2)
    if (load<i32>(count) === 0) store<i32>(actionsHere + (known++ << 2), action)
    increase(count, 1)
    const at = acts + (action << ACTION_BITS)
    if (head === 0) increase(at + OPENS, 1)
    if (next === length) increase(at + ENDS, 1)
  }
  for (let i = 0; i < known; i++) {
    const action = load<i32>(actionsHere + (i << 2))
    const count = doneHere + (action << 2)
    const often = load<i32>(count)
    store<i32>(count, 0)
    const at = acts + (action << ACTION_BITS)
    const share = min<f64>(1, <f64>often / <f64>length)
    store<f64>(at, load<f64>(at, SHARE) + share, SHARE)
    store<f64>(at, load<f64>(at, SHARE_VARIANCE) + share * (1 - share), SHARE_VARIANCE)
    increase(at + IN_SESSIONS, 1)
    increase(at + DONE, often)
    increase(times + ((action * (most + 1) + min(often, most + 1) - 1) << 2), 1)
  }
}

function beside(place: i32, other: i32, field: i32): void {
  if (place >= 0 && other >= 0 && other !== place) increase(pair(place, other) + field, 1)
}
