/** Logs that were shared between threads must be read by one: only then is known what is in them, or of what too much. */
export class NotDivisible extends Error {}
