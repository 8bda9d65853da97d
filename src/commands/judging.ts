import check from './check.ts'
import compare from './compare.ts'
import explore from './explore.ts'
import update from './update.ts'

export { run } from './run.ts'

export const commands = { check, compare, explore, update }
