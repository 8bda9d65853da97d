/** Arguments of calls, and parts of them: the agent chooses them with the action, so that they cannot lead to it. */
export const isArgument = (key: string): boolean => key.startsWith('arg.')

/**
 * Stands for a value of an argument that the vocabulary has not seen and that may be an identifier, a measurement or
 * hidden by redaction: that the call gives the argument at all is the news, and the value is nobody's business.
 */
export const GIVEN = '(given)'
