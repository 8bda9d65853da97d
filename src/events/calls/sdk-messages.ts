import { array, isObject, type JsonObject, object, text } from './json.ts'

/**
 * Messages of the Claude Agent SDK for Python as `dataclasses.asdict` gives them: without the types of messages and blocks,
 * which the fields tell.
 */
export function isPythons(value: JsonObject): boolean {
  if (value.type !== undefined || value.role !== undefined) return false
  if (text(value.subtype) !== undefined)
    return value.num_turns !== undefined || text(object(value.data).session_id) !== undefined
  return (
    Object.hasOwn(value, 'parent_tool_use_id') &&
    (Array.isArray(value.content) || typeof value.content === 'string')
  )
}

/** The same message as Claude Code prints it. */
export function rowOf(value: JsonObject, session: string): JsonObject {
  if (isObject(value.data) && value.num_turns === undefined)
    return { type: 'system', subtype: value.subtype, session_id: session, ...value.data }
  if (value.num_turns !== undefined) return { ...value, type: 'result' }
  const { content, model } = value
  const isAnswer = text(model) !== undefined
  return {
    session_id: session,
    ...value,
    type: isAnswer ? 'assistant' : 'user',
    message: { role: isAnswer ? 'assistant' : 'user', model, content: array(content).map(typed) }
  }
}

function typed(block: unknown): unknown {
  if (!isObject(block) || block.type !== undefined) return block
  if (block.tool_use_id !== undefined) return { type: 'tool_result', ...block }
  return block.input === undefined ? block : { type: 'tool_use', ...block }
}
