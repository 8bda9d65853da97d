import { type JsonObject, object, text } from './json.ts'
import { type Outcome, outcomeOfContent } from './outcome.ts'

/** What a tool of Google's ADK that must be confirmed first answers: its result comes under the same id. */
const UNCONFIRMED = 'This tool call requires confirmation'

export const isUnconfirmed = (response: unknown): boolean =>
  text(object(response).error)?.startsWith(UNCONFIRMED) ?? false

/** How a call went by what the tool answered. */
export const outcomeOfResponse = (response: JsonObject): Outcome =>
  isUnconfirmed(response) ? 'no_result' : response.isError === true ? 'error' : outcomeOfContent(response)
