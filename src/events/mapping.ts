import { z } from 'zod'
import { issueWords, UserError } from '../errors.ts'
import { argumentContext } from './calls/arguments.ts'
import { fingerprint } from './calls/identity.ts'
import { Journal } from './calls/journal.ts'
import { finite, isObject, label } from './calls/json.ts'
import { EACH, type Path, parsePath, resolve, type Scope, scopesOf } from './calls/path.ts'
import { instant } from './calls/time.ts'
import { isRow, scalarOf } from './csv-row.ts'
import type { RawEvent } from './event.ts'
import type { Format, FormatReader, ReaderOutput } from './formats/format.ts'

/**
 * The section `mapping:` of the configuration file: where a log of no known format keeps what an event is made of.
 * A path is dotted names, `["a.b"]` for a name with dots, `[0]` for a member of an array; it starts at the event, at
 * the record with `$.`, at the object around the event's array with `^.` (repeated for those further out). A list of
 * paths gives their values joined by `/`.
 */
export const mappingSchema = () => {
  const path = z.string().min(1).max(300)
  const paths = z.union([path, z.array(path).min(1).max(20)])
  const scalar = () => z.union([z.string(), z.number(), z.boolean(), z.null()])
  return z.strictObject({
    /** The name under which `inspect` shows the format. */
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and "-", at most 40')
      .optional(),
    /** The arrays of events in a record, `result.steps[].toolCalls[]`; without it each record is an event. */
    events: path.optional(),
    action: paths,
    session: paths.optional(),
    case: paths.optional(),
    agent: paths.optional(),
    /** A path; or a path with what its values mean: `{path: ok, values: {true: success, false: error}}`. */
    outcome: z
      .union([
        path,
        z.strictObject({
          path,
          values: z.record(z.string(), z.string().min(1)).optional(),
          default: z.string().min(1).optional()
        })
      ])
      .optional(),
    time: path.optional(),
    seq: path.optional(),
    id: paths.optional(),
    latency_ms: path.optional(),
    tokens: path.optional(),
    /** Key of the context → path (an object there gives `key.member`); or paths alone, whose last names are the keys. */
    context: z.union([z.record(z.string().min(1), path), z.array(path).max(200)]).optional(),
    /** What the agent ran under: `model`, `agent_version`, … → path. Compared, never mined. */
    conditions: z.record(z.string().min(1), path).optional(),
    /** Only events in which every path has the value (or one of the values). */
    where: z.record(path, z.union([scalar(), z.array(scalar()).min(1)])).optional()
  })
}

interface Compiled {
  readonly name: string
  readonly events: Path | undefined
  readonly texts: Readonly<Record<'action' | 'session' | 'caseId' | 'agent' | 'id', readonly Path[]>>
  readonly outcome:
    | {
        readonly path: Path
        readonly values: ReadonlyMap<string, string>
        readonly otherwise: string | undefined
      }
    | undefined
  readonly numbers: Readonly<Record<'time' | 'seq' | 'latencyMs' | 'tokens', Path | undefined>>
  readonly context: readonly (readonly [string, Path])[]
  readonly conditions: readonly (readonly [string, Path])[]
  readonly where: readonly (readonly [Path, readonly unknown[]])[]
}

/**
 * The formats that the section `mapping:` describes (one mapping, or a list of them), asked before the known ones.
 * @throws UserError naming `origin`, the field and what to mend.
 */
export function mappedFormats(section: unknown, origin = 'config'): Format[] {
  if (section === undefined || section === null) return []
  const list = Array.isArray(section) ? section : [section]
  return list.map((each, index) =>
    formatOf(
      checked(each, Array.isArray(section) ? `${origin}: mapping[${index}]` : `${origin}: mapping`, index)
    )
  )
}

function checked(section: unknown, origin: string, index: number): Compiled {
  if (!isObject(section))
    throw new UserError(`${origin}: must hold fields and their paths, at least \`action\``)
  const parsed = mappingSchema().safeParse(section)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const place = (issue?.path ?? []).map((part) => `.${String(part)}`).join('')
    throw new UserError(`${origin}${place}: ${issue === undefined ? 'is not valid' : issueWords(issue)}`)
  }
  const mapping = parsed.data
  const one = (field: string, text: string): Path => {
    const parsedPath = parsePath(text)
    if (typeof parsedPath === 'string')
      throw new UserError(`${origin}.${field}: ${JSON.stringify(text)} is no path: ${parsedPath}`)
    return parsedPath
  }
  const optional = (field: string, text: string | undefined) =>
    text === undefined ? undefined : one(field, text)
  const several = (field: string, texts: string | readonly string[] | undefined) =>
    (typeof texts === 'string' ? [texts] : (texts ?? [])).map((text) => one(field, text))
  const events = optional('events', mapping.events)
  if (events !== undefined && !events.steps.includes(EACH)) {
    throw new UserError(
      `${origin}.events: ${JSON.stringify(mapping.events)} names no array: end it with "[]"`
    )
  }
  const outcome = typeof mapping.outcome === 'string' ? { path: mapping.outcome } : mapping.outcome
  return {
    name: mapping.name ?? (index === 0 ? 'mapped' : `mapped-${index + 1}`),
    events,
    texts: {
      action: several('action', mapping.action),
      session: several('session', mapping.session),
      caseId: several('case', mapping.case),
      agent: several('agent', mapping.agent),
      id: several('id', mapping.id)
    },
    outcome:
      outcome === undefined
        ? undefined
        : {
            path: one('outcome', outcome.path),
            values: new Map(Object.entries(outcome.values ?? {})),
            otherwise: outcome.default
          },
    numbers: {
      time: optional('time', mapping.time),
      seq: optional('seq', mapping.seq),
      latencyMs: optional('latency_ms', mapping.latency_ms),
      tokens: optional('tokens', mapping.tokens)
    },
    context: named('context', mapping.context, one),
    conditions: named('conditions', mapping.conditions, one),
    where: Object.entries(mapping.where ?? {}).map(([text, values]) => [
      one('where', text),
      Array.isArray(values) ? values : [values]
    ])
  }
}

function named(
  field: string,
  entries: Readonly<Record<string, string>> | readonly string[] | undefined,
  one: (field: string, text: string) => Path
): [string, Path][] {
  if (Array.isArray(entries)) {
    return entries.map((text) => {
      const parsed = one(field, text)
      return [String(parsed.steps.at(-1) ?? text), parsed]
    })
  }
  return Object.entries(entries ?? {}).map(([name, text]) => [name, one(`${field}.${name}`, text)])
}

function formatOf(mapping: Compiled): Format {
  return {
    name: mapping.name,
    title: 'Mapping of the configuration file',
    documentation: 'https://docs.github.com/actions',
    description:
      'A log of any other shape, read by the paths in the section `mapping` of the configuration file.',
    detect: (sample) => {
      const finds = (record: unknown) =>
        isObject(record) && scopesOf(record, mapping.events).some((scope) => isEvent(mapping, scope))
      return sample.some(finds) ? 1 : 0
    },
    open: (output) => new MappedReader(mapping, output)
  }
}

const isEvent = (mapping: Compiled, scope: Scope): boolean =>
  textAt(mapping.texts.action, scope) !== undefined &&
  mapping.where.every(([at, values]) => {
    const value = resolve(at, scope) ?? null
    return values.includes(value) || values.includes(typed(value, scope))
  })

/** CSV knows texts alone: a cell that is written like a number, true or false is one. */
const typed = (value: unknown, { root }: Scope): unknown =>
  typeof value === 'string' && isRow(root) ? (value === '' ? undefined : scalarOf(value)) : value

class MappedReader implements FormatReader {
  private readonly mapping: Compiled
  private readonly output: ReaderOutput
  private readonly journal: Journal

  constructor(mapping: Compiled, output: ReaderOutput) {
    this.mapping = mapping
    this.output = output
    this.journal = new Journal(output)
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) {
      this.output.skip('the record is not a JSON object', line)
      return
    }
    // The record exists, whether or not it holds an event: a session in which nothing was done.
    const whole: Scope = { value, root: value, around: [] }
    const outside =
      this.mapping.events === undefined || this.mapping.texts.session.every(({ from }) => from === 'record')
    const session = outside ? textAt(this.mapping.texts.session, whole) : undefined
    if (session !== undefined)
      this.journal.session(session, line, {
        caseId: textAt(this.mapping.texts.caseId, whole),
        conditions: this.conditions(whole)
      })
    const scopes = scopesOf(value, this.mapping.events)
    let events = 0
    for (const scope of scopes) {
      if (!isEvent(this.mapping, scope)) continue
      events++
      this.journal.call(this.event(scope), line)
    }
    if (events === 0 && session === undefined && this.mapping.where.length === 0)
      this.output.skip('the mapping finds no action in the record', line)
  }

  end(): void {
    this.journal.end()
  }

  private event(scope: Scope): RawEvent {
    const { texts, numbers } = this.mapping
    const number = (at: Path | undefined) =>
      at === undefined ? undefined : finite(typed(resolve(at, scope), scope))
    return {
      action: textAt(texts.action, scope),
      session: textAt(texts.session, scope),
      caseId: textAt(texts.caseId, scope),
      agent: textAt(texts.agent, scope),
      id: textAt(texts.id, scope),
      outcome: this.outcome(scope),
      time: numbers.time === undefined ? undefined : instant(resolve(numbers.time, scope)),
      ...defined('seq', number(numbers.seq)),
      ...defined('latencyMs', number(numbers.latencyMs)),
      ...defined('tokens', number(numbers.tokens)),
      context: this.context(scope),
      conditions: this.conditions(scope)
    }
  }

  private outcome(scope: Scope): string | undefined {
    const { outcome } = this.mapping
    if (outcome === undefined) return undefined
    const found = resolve(outcome.path, scope)
    const value = typed(found, scope)
    const word = typeof value === 'boolean' || value === null ? String(value) : label(value)
    const meant = outcome.values.get(String(found)) ?? outcome.values.get(word ?? '')
    if (meant !== undefined) return meant
    if (outcome.otherwise !== undefined) return outcome.otherwise
    return word === 'true' ? 'success' : word === 'false' ? 'error' : word === 'null' ? undefined : word
  }

  private context(scope: Scope): Record<string, unknown> {
    const context: Record<string, unknown> = {}
    for (const [name, at] of this.mapping.context) {
      const value = typed(resolve(at, scope), scope)
      if (value === undefined) continue
      // Arguments may be packed in a text: JSON, or a Python literal.
      if (name === 'arg') Object.assign(context, argumentContext(value))
      else context[name] = value
    }
    return context
  }

  private conditions(scope: Scope): Record<string, string> {
    const conditions: Record<string, string> = {}
    for (const [name, at] of this.mapping.conditions) {
      const value = resolve(at, scope)
      const text = isObject(value) || Array.isArray(value) ? fingerprint(value) : label(value)
      if (text !== undefined) conditions[name] = text
    }
    return conditions
  }
}

const defined = <Name extends string>(
  name: Name,
  value: number | undefined
): { readonly [key in Name]?: number } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]?: number })

/** The values at the paths, joined; undefined where one is missing. */
function textAt(all: readonly Path[], scope: Scope): string | undefined {
  const parts: string[] = []
  for (const at of all) {
    const value = resolve(at, scope)
    const part = typeof value === 'boolean' ? String(value) : label(value)
    if (part === undefined) return undefined
    parts.push(part)
  }
  return parts.length === 0 ? undefined : parts.join('/')
}
