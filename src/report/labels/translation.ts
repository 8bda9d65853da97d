import type { Labels } from '../labels.ts'

type Part<T> = T extends (...values: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Part<T[K]> }
    : T

/** The labels in another language; what is left out is English. */
export type Translation = Part<Labels> & { readonly language: string }
