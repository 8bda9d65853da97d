/**
 * Rows with their items by new numbers and the derived context added: what `src/abstraction/collect.ts` and
 * `src/abstraction/derived.ts` do in the host's language.
 */

import { END, NOTHING_LEFT, SEVERAL } from '../src/abstraction/collecting-layout'
import { integerAt, putInteger } from './integers'

/**
 * Of the derived context, by place in the memory: lists of the numbers of its items. Of a `milestone`, by action, its
 * number among them, or below zero where it is none. The numbers ascend from list to list.
 */
let milestoneOf = 0
let milestones = 0
let seen = 0
let milestonesSize = 0
let positions = 0
let actions = 0
let outcomes = 0
let outcomesEnd = 0
/** By place: the derived items of the row at hand, and the end. */
let own = 0

let session = -1
let index = 0
let known = 0
let lastAction = 0
let lastOutcome = 0

/** To be told where the lists stand before the first rows; `seenAt` and `ownAt` are room for as many milestones and 4 more. */
export function startDerived(
  milestoneOfAt: i32,
  milestonesAt: i32,
  seenAt: i32,
  milestoneCount: i32,
  positionsAt: i32,
  actionsAt: i32,
  outcomesAt: i32,
  outcomeCount: i32,
  ownAt: i32
): void {
  milestoneOf = milestoneOfAt
  milestones = milestonesAt
  seen = seenAt
  outcomesEnd = outcomeCount
  positions = positionsAt
  actions = actionsAt
  outcomes = outcomesAt
  own = ownAt
  milestonesSize = milestoneCount
  session = -1
}

/** Writes the derived items of the next row, ascending, and the end. */
function derive(rowSession: i32, action: i32, outcome: i32): void {
  if (rowSession !== session) {
    session = rowSession
    index = 0
    known = 0
    memory.fill(seen, 0, milestonesSize)
  } else {
    index++
    const milestone = load<i32>(milestoneOf + (lastAction << 2))
    if (milestone >= 0 && load<u8>(seen + milestone) === 0) {
      store<u8>(seen + milestone, 1)
      const number = load<i32>(milestones + (milestone << 2))
      if (number !== NOTHING_LEFT) {
        let at = own + (known++ << 2)
        for (; at > own && load<i32>(at - 4) > number; at -= 4) store<i32>(at, load<i32>(at - 4))
        store<i32>(at, number)
      }
    }
  }
  let to = own + (known << 2)
  const position = load<i32>(positions + (index === 0 ? 0 : index < 5 ? 4 : 8))
  if (position !== NOTHING_LEFT) {
    store<i32>(to, position)
    to += 4
  }
  const before = load<i32>(actions + (index === 0 ? 0 : (lastAction + 1) << 2))
  if (before !== NOTHING_LEFT) {
    store<i32>(to, before)
    to += 4
  }
  if (index > 0 && <u32>lastOutcome < <u32>outcomesEnd) {
    const ended = load<i32>(outcomes + (lastOutcome << 2))
    if (ended !== NOTHING_LEFT) {
      store<i32>(to, ended)
      to += 4
    }
  }
  store<i32>(to, END)
  lastAction = action
  lastOutcome = outcome
}

/** By number of an item: the end of its key, and events with it; and 1 where some row has it and another of its key before. */
let keyEnds = 0
let events = 0
let several = 0

/** `becomes` tells by item before, below `endOfLeft`, what it becomes: nothing is left of the others. */
let becomes = 0
let endOfLeft = 0
/** Lists of what becomes several: how many, and which. */
let parts = 0

/** To be told where these stand before the first rows. What becomes several is `SEVERAL` less the place of its list. */
export function startItems(
  becomesAt: i32,
  endOfThese: i32,
  partsAt: i32,
  keyEndsAt: i32,
  eventsAt: i32,
  severalAt: i32
): void {
  becomes = becomesAt
  endOfLeft = endOfThese
  parts = partsAt
  keyEnds = keyEndsAt
  events = eventsAt
  several = severalAt
}

/** Room for what the items of one row become, and where the numbers of the row at hand end. */
let row = 0
let end = 0

/**
 * Writes the numbers of each row's items behind those of the row before, `idWidth` bytes each, and by row how many these
 * are so far, with `before` of them already, to `ends`. `starts` says by row where its items begin among `ids`, of `width`
 * bytes each, with the end of the last; `room` is for as many numbers as a row has items, and one more. Gives how many
 * numbers there are then.
 */
export function collect(
  ids: i32,
  width: i32,
  starts: i32,
  rows: i32,
  sessionOf: i32,
  actionOf: i32,
  outcomeOf: i32,
  room: i32,
  into: i32,
  idWidth: i32,
  before: i32,
  ends: i32
): i32 {
  row = room
  end = into
  for (let at = 0; at < rows << 2; at += 4) {
    derive(load<i32>(sessionOf + at), load<i32>(actionOf + at), load<i32>(outcomeOf + at))
    const from = load<i32>(starts + at)
    const to = load<i32>(starts + at, 4)
    const isPlain = translate(ids + from * width, ids + to * width, width)
    if (!isPlain) insertRow(ids + from * width, ids + to * width, width, idWidth)
    else if (idWidth === 1) merge<u8>()
    else if (idWidth === 2) merge<u16>()
    else merge<u32>()
    store<i32>(ends + at, before + (end - into) / idWidth)
  }
  return before + (end - into) / idWidth
}

/** Writes what the items of a row become, and the end. False where something becomes several, or does not ascend. */
function translate(from: i32, to: i32, width: i32): bool {
  let next = row
  let last = -1
  let isPlain = true
  for (let at = from; at < to; at += width) {
    const item = integerAt(at, width)
    if (item >= endOfLeft) break
    const number = load<i32>(becomes + (item << 2))
    store<i32>(next, number)
    if (number === NOTHING_LEFT) continue
    next += 4
    isPlain = isPlain && number > last
    last = number
  }
  store<i32>(next, END)
  return isPlain
}

/** Writes the row's numbers and the derived ones among them: which of the two comes next is nothing to be guessed. */
function merge<T>(): void {
  let given = row
  let derived = own
  let to = end
  let keyEnd = 0
  for (;;) {
    const one = load<i32>(given)
    const other = load<i32>(derived)
    const number = min(one, other)
    if (number === END) break
    given += (<i32>(one === number)) << 2
    derived += (<i32>(other === number)) << 2
    store<T>(to, <T>number)
    to += sizeof<T>()
    const counter = events + (number << 2)
    store<i32>(counter, load<i32>(counter) + 1)
    if (number < keyEnd) store<u8>(several + number, 1)
    keyEnd = load<i32>(keyEnds + (number << 2))
  }
  end = to
}

/** The same of a row of which an item becomes several, or numbers do not ascend. */
function insertRow(from: i32, to: i32, width: i32, idWidth: i32): void {
  const first = end
  for (let at = own; load<i32>(at) !== END; at += 4) insert(first, load<i32>(at), idWidth)
  for (let at = from; at < to; at += width) {
    const item = integerAt(at, width)
    if (item >= endOfLeft) break
    const number = load<i32>(becomes + (item << 2))
    if (number >= 0) insert(first, number, idWidth)
    if (number > SEVERAL) continue
    const list = parts + ((SEVERAL - number) << 2)
    for (let part = list, all = list + (load<i32>(list) << 2); part < all; part += 4)
      insert(first, load<i32>(part, 4), idWidth)
  }
  let keyEnd = 0
  for (let at = first; at < end; at += idWidth) {
    const number = integerAt(at, idWidth)
    if (number < keyEnd) store<u8>(several + number, 1)
    keyEnd = load<i32>(keyEnds + (number << 2))
  }
}

/** Puts the number where it belongs among those of its row, which begin at `first`, unless it is there. */
function insert(first: i32, number: i32, idWidth: i32): void {
  let at = end
  while (at > first && integerAt(at - idWidth, idWidth) > number) at -= idWidth
  if (at > first && integerAt(at - idWidth, idWidth) === number) return
  memory.copy(at + idWidth, at, end - at)
  putInteger(at, idWidth, number)
  end += idWidth
  const counter = events + (number << 2)
  store<i32>(counter, load<i32>(counter) + 1)
}
