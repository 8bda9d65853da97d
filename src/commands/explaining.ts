import explain from './explain.ts'

export { run } from './run.ts'

export const commands = { explain }
