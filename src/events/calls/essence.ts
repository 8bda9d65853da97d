import { fingerprint, globalId } from './identity.ts'
import { array, object } from './json.ts'

/**
 * What tells messages apart, without the empty fields that one writer adds and another leaves out, and without the mark
 * that moves on to the newest message at every turn.
 */
export function essence(message: unknown): string {
  const { role, type, content, parts, tool_calls: calls, tool_call_id: answers } = object(message)
  const named = array(calls).map((call) => [object(call).id, object(object(call).function).name])
  return fingerprint([
    role ?? type,
    bare(content ?? '', 0),
    named,
    answers ?? '',
    ...(parts === undefined ? [] : [bare(parts, 0)]),
    ...(langChainId(message) ?? [])
  ])
}

/** LangGraph gives each message of a state an id, and repeats the state at every step. */
export function langChainId(message: unknown): [string] | undefined {
  const { type, role, id } = object(message)
  const known = type === undefined || role !== undefined ? undefined : globalId(id)
  return known === undefined ? undefined : [known]
}

const DEEPEST = 32

function bare(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value
  if (Array.isArray(value)) return value.map((member) => bare(member, depth + 1))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => member !== null && name !== 'cache_control')
      .map(([name, member]) => [name, bare(member, depth + 1)])
  )
}
