/** The value to the next multiple of 2⁻³²: such add up exactly, in whatever order the sessions of a log stand. */
export const onGrid = (value: number): number => Math.round(value * 0x100000000) / 0x100000000
