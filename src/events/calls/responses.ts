import { contentText, isObject, type JsonObject, object, text, unpacked } from './json.ts'
import { isDenial, type Outcome, outcomeOfContent, outcomeOfStatus } from './outcome.ts'
import { fromSeconds } from './time.ts'

/** Items of the OpenAI Responses API: https://platform.openai.com/docs/api-reference/responses/object */

export interface ItemCall {
  readonly action: string
  readonly input: unknown
  /** What its output will refer to. */
  readonly key: string | undefined
  /** The command, where the item runs one. */
  readonly command?: unknown
  /** Where the item itself says how it went, and no output follows. */
  readonly outcome?: Outcome | undefined
}

const SELF_CONTAINED = new Set([
  'mcp_call',
  'web_search_call',
  'file_search_call',
  'code_interpreter_call',
  'image_generation_call',
  'tool_search_call'
])
const PAIRED = new Set([
  'function_call',
  'custom_tool_call',
  'local_shell_call',
  'shell_call',
  'computer_call',
  'apply_patch_call'
])

export const isCallItem = (item: JsonObject): boolean => {
  const type = text(item.type) ?? ''
  return (
    PAIRED.has(type) ||
    SELF_CONTAINED.has(type) ||
    type === 'hosted_tool_call' ||
    (isOutput(type) && keyOf(item) !== undefined)
  )
}

/** The Agents SDK for JavaScript writes names in camel case, and calls outputs results. */
const keyOf = (item: JsonObject): string | undefined => text(item.call_id) ?? text(item.callId)

const isOutput = (type: string): boolean => type.endsWith('_call_output') || type.endsWith('_call_result')

export function callOf(item: JsonObject): ItemCall | undefined {
  const type = text(item.type) ?? ''
  const key = keyOf(item) ?? text(item.id)
  if (SELF_CONTAINED.has(type)) return selfContained(type, item, key)
  if (type === 'hosted_tool_call') return selfContained(hostedType(item), item, key)
  if (!PAIRED.has(type)) return undefined
  if (type === 'function_call' || type === 'custom_tool_call') {
    const action = nameIn(item)
    const input = item.arguments ?? item.input
    return action === undefined ? undefined : { action, input, key, command: commandIn(input) }
  }
  const action = object(item.action)
  const command = action.command ?? action.commands
  return { action: type.slice(0, -'_call'.length), input: item.action ?? item.operation, key, command }
}

/** With the namespace of the tool: `mcp__shop` and `get_order` are what once was called `mcp__shop__get_order`. */
function nameIn(item: JsonObject): string | undefined {
  const [name, space] = [text(item.name), text(item.namespace)]
  if (name === undefined || space === undefined) return name
  return space.startsWith('mcp__')
    ? `${space.replace(/_+$/, '')}__${name.replace(/^_+/, '')}`
    : `${space}.${name}`
}

/** `web_search_call`, and just `web_search` in some versions. */
const hostedType = ({ name }: JsonObject): string =>
  `${text(name)?.replace(/_call$/, '') ?? 'hosted_tool'}_call`

/** Tools that the provider runs: call and result are one item. */
function selfContained(type: string, item: JsonObject, key: string | undefined): ItemCall {
  const failed = item.error !== undefined && item.error !== null && item.error !== ''
  const stated = outcomeOfStatus(item.status)
  const refused = failed && isDenial(text(item.error) ?? object(item.error).message)
  const outcome: Outcome = refused ? 'denied' : failed ? 'error' : (stated ?? 'success')
  const name = type.slice(0, -'_call'.length)
  if (type === 'mcp_call') {
    return {
      action: `mcp:${text(item.server_label) ?? 'unknown'}/${text(item.name) ?? 'unknown'}`,
      input: item.arguments,
      key,
      outcome
    }
  }
  const query = object(item.action).query ?? item.queries ?? item.query ?? item.code
  const input = item.action ?? item.arguments ?? (query === undefined ? undefined : { query })
  return { action: name, input, key, outcome }
}

/** The output that belongs to a call, or undefined where the item is none. */
export function outputOf(
  item: JsonObject
): { key: string; output: unknown; durationMs?: number | undefined } | undefined {
  const type = text(item.type) ?? ''
  const key = keyOf(item) ?? text(item.id)
  if (!(type.endsWith('_output') || isOutput(type)) || key === undefined) return undefined
  const given = item.output ?? item.result
  const output = unpacked(object(given).type === 'text' ? object(given).text : given)
  return { key, output, durationMs: fromSeconds(object(object(output).metadata).duration_seconds) }
}

const EXIT_CODE =
  /^(?:.{0,200}\n)?(?:(?:chunk id|wall time|total output lines):? .{0,200}\n){0,4}(?:process exited with code|exit code:?|exited with code) (-?\d+)/i
/** What Codex tells of a command that never ran; the command, which may be long, stands before the reason. */
const NOT_RUN = /^(?:exec_command|write_stdin|tool call) (?:failed|error)\b/
const NOT_LET = /Rejected\(|Sandbox\(Denied|rejected by user|user rejected|approval is not supported/
const REFUSED =
  /^(?:exec command |patch |command |apply_patch )?(?:rejected by user|rejected|denied by|sandbox denied|failed in sandbox|.{0,40}was rejected)/i

/** What Codex tells of a script of the model's, before what the script printed. */
const SCRIPT =
  /^Script (completed|failed|terminated|running)\b.{0,200}\n(?:.{0,200}\n){0,3}Output:\n(?:Script error:\n)?/
/** What Codex tells of a call that the user broke off. */
const BROKEN_OFF =
  /^(?:command )?aborted(?: by (?:the )?user)?(?: after [\d.]{1,12} ?s(?:econds)?)?\.?\s*(?:\n|$)/i

const LONGEST = 50_000

/** How a call went by its output: Codex' exit codes and flags, else the text. */
export function outcomeOfOutput(output: unknown, item: JsonObject): Outcome {
  const { success, content, metadata, exit_code: code } = object(output)
  const exit = object(metadata).exit_code ?? code
  if (typeof exit === 'number') return exit === 0 ? 'success' : 'error'
  const said = typeof output === 'string' ? output : (text(object(output).output) ?? content ?? output)
  const beginning = contentText(said, 400)
  const script = SCRIPT.exec(beginning)
  if (script !== null) return outcomeOfScript(script, contentText(said, LONGEST))
  if (REFUSED.test(beginning)) return 'denied'
  if (NOT_RUN.test(beginning)) return NOT_LET.test(contentText(said, LONGEST)) ? 'denied' : 'error'
  if (BROKEN_OFF.test(beginning)) return 'error'
  const exited = EXIT_CODE.exec(beginning)?.[1]
  if (exited !== undefined) return exited === '0' ? 'success' : 'error'
  if (success === false) return isDenial(beginning) ? 'denied' : 'error'
  if (success === true) return 'success'
  const stated = outcomeOfStatus(item.status)
  return stated === 'error' || stated === 'denied' ? stated : outcomeOfContent(said)
}

function outcomeOfScript([head, state]: RegExpExecArray, told: string): Outcome {
  if (state !== 'failed' && state !== 'terminated') return 'success'
  const why = told.slice(head.length)
  return REFUSED.test(why) || NOT_LET.test(why) ? 'denied' : 'error'
}

const EXIT_CODES = /"exit_code"\s*:\s*(-?\d{1,9})/g

/** How each of the calls went that a script of the model's makes, as far as its output tells. */
export function outcomesOfScript(
  actions: readonly string[],
  output: unknown,
  item: JsonObject
): (Outcome | undefined)[] {
  const outcome = outcomeOfOutput(output, item)
  const told = contentText(output, LONGEST)
  if (outcome !== 'success') {
    const blamed = actions.findIndex(
      (action) => told.includes(`${action} failed`) || told.includes(`${action} verif`)
    )
    // Those before it came through, and whether those after it were begun nobody says.
    return actions.map((_, place) =>
      blamed < 0 || place === blamed ? outcome : place < blamed ? 'success' : undefined
    )
  }
  const codes = [...told.matchAll(EXIT_CODES)].map(([, code]) => code)
  const ran = actions.filter((action) => action === 'exec_command')
  const known = codes.length === ran.length ? codes : []
  return actions.map((action) =>
    action === 'exec_command' && (known.shift() ?? '0') !== '0' ? 'error' : 'success'
  )
}

/** The command in the arguments of a shell tool. */
function commandIn(input: unknown): unknown {
  const parsed = unpacked(input)
  return isObject(parsed) ? (parsed.command ?? parsed.cmd) : undefined
}
