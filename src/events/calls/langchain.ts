import { array, type JsonObject, object, text } from './json.ts'

/** What LangChain and LangGraph put into the `metadata` of every run and span. */
const OWN =
  /^(?:ls_|lc_|langgraph_|LANGSMITH_|checkpoint|thread_id$|session_id$|conversation_id$|revision_id$|__pregel|runtime$|versions$|sdk|library|platform|py_)/

/** Whether an entry of the metadata is LangChain's own, and nobody's fact of the call. */
export const isLangChainMetadata = (name: string): boolean => OWN.test(name)

/** Whether a message is a piece of an answer that is still being streamed. */
export const isPiece = (message: JsonObject): boolean =>
  (message.lc !== undefined ? text(array(message.id).at(-1)) : message.type) === 'AIMessageChunk'

/** An answer of which pieces were heard. */
export interface Answer {
  readonly id: string
  readonly calls: ReadonlyMap<
    unknown,
    { readonly id: unknown; readonly name: unknown; readonly args: string }
  >
  readonly response_metadata: JsonObject
  readonly usage_metadata: unknown
}

/** What is known of an answer with one more piece of it: the arguments of its calls come in parts. */
export function withPiece(answer: Answer | undefined, piece: JsonObject): Answer {
  const calls = new Map(answer?.calls)
  for (const part of array(piece.tool_call_chunks)) {
    const { index, id, name, args } = object(part)
    const known = calls.get(index ?? id)
    calls.set(index ?? id, {
      id: known?.id ?? id,
      name: known?.name ?? name,
      args: `${known?.args ?? ''}${text(args) ?? ''}`
    })
  }
  return {
    id: text(piece.id) ?? answer?.id ?? '',
    calls,
    response_metadata: { ...answer?.response_metadata, ...object(piece.response_metadata) },
    usage_metadata: piece.usage_metadata ?? answer?.usage_metadata
  }
}

/** The answer as a message that was never in pieces. */
export const wholeAnswer = ({ calls, ...answer }: Answer): JsonObject => ({
  ...answer,
  type: 'ai',
  content: '',
  tool_calls: [...calls.values()]
})

/** What LangGraph throws where a call waits for a person: it is made again when the answer comes, and nothing failed. */
export const isPaused = (error: unknown): boolean =>
  typeof error === 'string' &&
  /^(?:[\w.]{1,100}\.)?(?:GraphInterrupt|NodeInterrupt)\b|^\(Interrupt\(/.test(error)

/** Whether what a tool gave is the message of one that caught its own failure. */
export function isFailedMessage(output: unknown): boolean {
  const { type, status, kwargs } = object(output)
  return (type === 'tool' && status === 'error') || object(kwargs).status === 'error'
}
