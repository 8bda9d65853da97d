/** An entity in our Markdown, for `text.replace(ENTITY, decodeEntity)`. */
export const ENTITY = /&(?:#(\d+)|(amp|lt|gt));/g

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' }

/** What an entity stands for. */
export const decodeEntity = (_: string, digits: string | undefined, name: string): string =>
  digits === undefined ? (NAMED[name] as string) : String.fromCodePoint(Number(digits))
