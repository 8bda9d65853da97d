/** 1 at the places of the `most` greatest numbers, of equal ones at the first. */
export function mostFrequent(events: readonly number[], most: number): Uint8Array {
  const chosen = new Uint8Array(events.length)
  const order = [...events.keys()].sort((a, b) => (events[b] as number) - (events[a] as number) || a - b)
  for (const place of order.slice(0, most)) chosen[place] = 1
  return chosen
}
