import convert from './convert.ts'
import extract from './extract.ts'
import format from './format.ts'
import inspect from './inspect.ts'
import tally from './tally.ts'

export { run } from './run.ts'

export const commands = { convert, extract, format, inspect, tally }
