import { array, type JsonObject, object } from './json.ts'
import type { MessageCall } from './message-dialects.ts'

/**
 * Calls that a model writes into its text, as Cline, Roo Code and their relatives ask it to where it has no tools of its
 * own: `<execute_command><command>ls</command></execute_command>`, answered by the user's `[execute_command for 'ls'] Result:`.
 */
const TOOLS = [
  ...['execute_command', 'read_file', 'write_to_file', 'replace_in_file', 'apply_diff', 'insert_content'],
  ...['search_and_replace', 'search_files', 'list_files', 'list_code_definition_names', 'codebase_search'],
  ...['browser_action', 'web_fetch', 'use_mcp_tool', 'access_mcp_resource', 'ask_followup_question'],
  ...['plan_mode_respond', 'attempt_completion', 'new_task', 'switch_mode', 'fetch_instructions'],
  ...['update_todo_list', 'run_slash_command', 'load_mcp_documentation', 'generate_image']
]
const LONGEST = 200_000
const OPENING = new RegExp(`^[ \\t]*<(${TOOLS.join('|')})>`, 'gm')
const RESULT = new RegExp(`^\\[(${TOOLS.join('|')})\\b[^\\0]{0,4000}?\\] Result:[ \\t]*\\n?`, 'gm')
const PARAMETER = /<([a-zA-Z_]\w{0,60})>/g
/** What may hold tags itself ends with the last one of its name. */
const WHOLE = new Set(['content', 'diff', 'arguments', 'args', 'result', 'response'])

const DENIED = /^The user denied this operation/
const FAILED =
  /^(?:The tool execution failed|Error\b|<error>|[^\n]{0,300}(?:Command execution was not successful|Exit code: [1-9]))|\nExit code: [1-9]/

/** The texts of a message, each on lines of its own. */
function saidIn(content: unknown): string {
  const texts = typeof content === 'string' ? [content] : array(content).map((block) => object(block).text)
  return texts
    .filter((each) => typeof each === 'string')
    .join('\n')
    .slice(0, LONGEST)
}

export function writtenCalls(content: unknown): MessageCall[] {
  const said = saidIn(content)
  const calls: MessageCall[] = []
  if (!said.includes('</')) return calls
  OPENING.lastIndex = 0
  for (let found = OPENING.exec(said); found !== null; found = OPENING.exec(said)) {
    const action = found[1] as string
    const from = OPENING.lastIndex
    const end = said.indexOf(`</${action}>`, from)
    // The answer was cut, and ran nothing.
    if (end < 0) break
    calls.push({ id: undefined, action, input: parametersIn(said.slice(from, end)), raw: {} })
    OPENING.lastIndex = end
  }
  return calls
}

function parametersIn(body: string): Record<string, unknown> {
  const found: [string, unknown][] = []
  PARAMETER.lastIndex = 0
  for (let tag = PARAMETER.exec(body); tag !== null; tag = PARAMETER.exec(body)) {
    const name = tag[1] as string
    const from = PARAMETER.lastIndex
    const closing = `</${name}>`
    const end = WHOLE.has(name) ? body.lastIndexOf(closing) : body.indexOf(closing, from)
    if (end < from) break
    found.push([name, body.slice(from, end).trim()])
    PARAMETER.lastIndex = end + closing.length
  }
  return Object.fromEntries(found)
}

/** What came of such calls, as results of chat messages. */
export function writtenResults(content: unknown): JsonObject[] {
  const said = saidIn(content)
  const heads = [...said.matchAll(RESULT)]
  return heads.map((head, place) => {
    const from = head.index + head[0].length
    const result = said.slice(from, Math.min(heads[place + 1]?.index ?? said.length, from + 1_000))
    if (DENIED.test(result)) return { name: head[1], status: 'denied' }
    return { name: head[1], ...(FAILED.test(result) ? { error: true } : { is_error: false }) }
  })
}
