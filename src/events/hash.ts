/** 32-bit hashes that tell calls and ids apart; two seeds together give 64 bits. Not for anything secret. */

export function hashText(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mix(hash ^ text.length)
}

/** Finaliser of MurmurHash3 (Appleby, public domain): every bit of the input moves every bit of the result. */
export function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export const SEED_LOW = 0x811c9dc5
export const SEED_HIGH = 0x9747b28c
