import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface ThreadDoor {
  /** The file that starts threads, without its ending. */
  readonly of: string
  /** The file they are started from, without its ending, and its folder where it is bundled. */
  readonly door: string
}

/**
 * What a thread is started from: beside the file `here` where the files stand as they were written, in a folder of its
 * own beside the doors where they are bundled. Undefined in a bundle of somebody else.
 */
export function threadEntry(here: string, { of, door }: ThreadDoor): URL | undefined {
  const folder = here.slice(0, here.lastIndexOf('/') + 1)
  const name = here.slice(folder.length)
  const places = name.startsWith(`${of}.`)
    ? [door + name.slice(of.length)]
    : [`${door}/index.js`, `../${door}/index.js`]
  return places.map((place) => new URL(folder + place)).find((url) => existsSync(fileURLToPath(url)))
}
