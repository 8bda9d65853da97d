/**
 * What abstraction and mining do with every row of a big log, in WebAssembly: the same steps as in the host's language,
 * which takes twice as long for them, and four times until the engine has compiled it twice over. The host hands over a
 * piece of the rows after the other, so that no more memory is needed than a piece takes. AssemblyScript, compiled by
 * `scripts/kernels.mjs`.
 */

export { collect, startDerived, startItems } from './collecting'
export { countItems, fillCodes } from './items'
export { numberObjects, startObjects } from './objects'
export { countPairs, spots } from './pairs'
export { countKey, countOrder, startOrder, startShuffled } from './sessions'
