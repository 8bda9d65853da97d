/** Of the layout of a profile: one of another version is not read. */
export const PROFILE_VERSION = 1
