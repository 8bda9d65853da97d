/** Of the layout of a profile that is written; the first one is read as well. */
export const PROFILE_VERSION = 2
