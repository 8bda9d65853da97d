/**
 * What a comparison counts and adds up most, in WebAssembly: JavaScript is slow until the engine has compiled it twice
 * over, and a comparison of a usual size is made by then. AssemblyScript, compiled by `scripts/kernels.mjs`.
 */

export { highest, reaching } from './highest'
export { deal } from './labels'
export { scored, situate } from './scores'
export { divide } from './strata'
export { sums, together } from './sums'
