import type { RawEvent } from '../event.ts'
import type { ReaderOutput } from '../formats/format.ts'
import { argumentContext } from './arguments.ts'
import { globalId } from './identity.ts'
import { Journal } from './journal.ts'
import type { ModelCalls } from './model-calls.ts'

/** So many spans are held; then what is known of them has to do. */
const HELD = 200_000
const DEEPEST = 1_000
/** Calls that frameworks trace by themselves: they do not tell whether tools are traced. */
const BESIDE = /^(?:guardrail|handoff):/

export interface Span {
  readonly trace: string
  readonly id: string | undefined
  readonly parent: string | undefined
  readonly line: number
  readonly time?: number | undefined
  /** The agent it names, for itself and what happens inside. */
  readonly agent?: string | undefined
  /** The agent that works inside it, where it is another. */
  readonly agentInside?: string | undefined
  /** The conversation it names, for itself and what happens inside. */
  readonly session?: string | undefined
  readonly caseId?: string | undefined
  /** What to fall back on where no span around names one. */
  readonly service?: string | undefined
  readonly serviceSession?: string | undefined
  readonly conditions?: Readonly<Record<string, string>> | undefined
  /** An agent or model was at work: the session exists. */
  readonly works?: boolean | undefined
  /** The call this span is. Session, agent, case and conditions are found in the spans around it. */
  readonly call?: RawEvent | undefined
  /** The id under which a model asked for the call. */
  readonly callId?: string | undefined
  /** What a model's work tells of calls. Heard where no span of the log is a call. */
  readonly told?: ModelCalls | undefined
  /** Said of the call around it: it was not let through, or only after asking. */
  readonly verdict?: Pick<RawEvent, 'outcome' | 'context'> | undefined
}

interface Node {
  readonly parent: string | undefined
  readonly agent: string | undefined
  readonly session: string | undefined
  readonly caseId: string | undefined
  readonly action: string | undefined
  /** Another agent works inside: what it calls by the same name is another call. */
  readonly handsOver: boolean
}

interface Trace {
  /** The one conversation named in it; null where there are several. */
  session: string | undefined | null
  caseId: string | undefined
  readonly conditions: Map<string, Set<string>>
}

/**
 * Spans of traces, in any order (children are exported before their parents), put together at the end of the log: a
 * call has the session and the agent of the nearest span around it that names one.
 */
export class SpanForest {
  private readonly journal: Journal
  private readonly nodes = new Map<string, Node>()
  private readonly traces = new Map<string, Trace>()
  private readonly verdicts = new Map<string, Pick<RawEvent, 'outcome' | 'context'>>()
  /** In which order models asked for calls: those of one answer often begin in the same millisecond. */
  private readonly asked = new Map<string, number>()
  private calls: Span[] = []
  private works: Span[] = []
  private told: Span[] = []
  private hasCalls = false

  constructor(output: ReaderOutput) {
    this.journal = new Journal(output)
  }

  add(span: Span): void {
    const { trace, id, parent } = span
    if (id !== undefined) {
      const { session, caseId, call } = span
      const agent = span.agentInside ?? span.agent
      this.nodes.set(key(trace, id), {
        parent: parent === undefined ? undefined : key(trace, parent),
        agent,
        session,
        caseId,
        action: call?.action,
        handsOver: span.agentInside !== undefined || (span.agent !== undefined && call === undefined)
      })
    }
    this.learn(span)
    if (span.verdict !== undefined && parent !== undefined)
      this.verdicts.set(key(trace, parent), span.verdict)
    if (span.call !== undefined) {
      this.calls.push(span)
      this.hasCalls ||= !BESIDE.test(span.call.action ?? '')
    } else if (span.works === true) this.works.push(span)
    if (span.told !== undefined && !this.hasCalls) this.told.push(span)
    for (const { id: asked } of span.told?.wished ?? []) this.ask(trace, asked)
    if (this.nodes.size >= HELD || this.calls.length + this.works.length >= HELD) this.settle()
  }

  end(): void {
    this.settle()
    this.journal.end()
  }

  private ask(trace: string, id: string | undefined): void {
    if (id === undefined || this.asked.size >= HELD) return
    const named = key(trace, id)
    if (!this.asked.has(named)) this.asked.set(named, this.asked.size)
  }

  private orderOf({ trace, callId }: Span): number {
    return (callId === undefined ? undefined : this.asked.get(key(trace, callId))) ?? Number.NaN
  }

  private learn(span: Span): void {
    let trace = this.traces.get(span.trace)
    if (trace === undefined) {
      trace = { session: undefined, caseId: undefined, conditions: new Map() }
      this.traces.set(span.trace, trace)
    }
    if (span.session !== undefined)
      trace.session = trace.session === undefined || trace.session === span.session ? span.session : null
    trace.caseId ??= span.caseId
    for (const [name, value] of Object.entries(span.conditions ?? {})) {
      const values = trace.conditions.get(name) ?? new Set()
      if (values.size < 8) values.add(value)
      trace.conditions.set(name, values)
    }
  }

  private settle(): void {
    const byTime = (a: Span, b: Span) => (a.time ?? 0) - (b.time ?? 0)
    const conditions = new Map([...this.traces].map(([id, trace]) => [id, joined(trace.conditions)]))
    for (const span of this.works.sort(byTime)) {
      const { session, agent, caseId } = this.around(span)
      this.journal.session(session, span.line, {
        agent,
        caseId,
        conditions: conditions.get(span.trace),
        time: span.time
      })
    }
    const calls = this.hasCalls ? this.calls : [...this.calls, ...wishes(this.told)]
    const inOrder = (a: Span, b: Span) => byTime(a, b) || this.orderOf(a) - this.orderOf(b) || 0
    calls.sort(inOrder)
    const found = calls.map((span) => this.around(span))
    const inner = failuresInside(calls, found)
    for (const [place, span] of calls.entries()) {
      const { session, agent, caseId, inside } = found[place] as ReturnType<SpanForest['around']>
      // Two instrumentations of one call: the outer span is the call.
      if (inside.length > 0) continue
      const self = span.id === undefined ? undefined : key(span.trace, span.id)
      const verdict = self === undefined ? undefined : this.verdicts.get(self)
      const { outcome } = span.call as RawEvent
      const call = {
        ...(span.call as RawEvent),
        outcome: outcome === 'success' ? (inner.get(self ?? '') ?? outcome) : outcome,
        session,
        agent,
        caseId,
        conditions: conditions.get(span.trace),
        context: { ...span.call?.context, ...verdict?.context }
      }
      this.journal.call(
        verdict?.outcome === undefined ? call : { ...call, outcome: verdict.outcome },
        span.line
      )
    }
    this.nodes.clear()
    this.traces.clear()
    this.verdicts.clear()
    this.asked.clear()
    this.calls = []
    this.works = []
    this.told = []
  }

  private around(span: Span) {
    let { agent, session, caseId } = span
    const inside: string[] = []
    let isAnothers = false
    const self = span.id === undefined ? undefined : this.nodes.get(key(span.trace, span.id))
    let place = span.parent === undefined ? undefined : key(span.trace, span.parent)
    for (let depth = 0; place !== undefined && depth < DEEPEST; depth++) {
      const at = this.nodes.get(place)
      if (at === undefined || at === self) break
      agent ??= at.agent
      session ??= at.session
      caseId ??= at.caseId
      isAnothers ||= at.handsOver
      if (!isAnothers && at.action !== undefined && at.action === span.call?.action) inside.push(place)
      place = at.parent
    }
    const trace = this.traces.get(span.trace)
    return {
      agent: agent ?? span.service,
      session: session ?? trace?.session ?? span.serviceSession ?? span.trace,
      caseId: caseId ?? trace?.caseId,
      inside
    }
  }
}

/**
 * How the last of the spans inside a call went that tell of the same call, where that is no success: that of a client of
 * MCP fails where the tool answers with an error, and the span around it ends as if all were well.
 */
function failuresInside(
  calls: readonly Span[],
  around: readonly { readonly inside: readonly string[] }[]
): ReadonlyMap<string, string> {
  const failures = new Map<string, string>()
  for (const [place, { call }] of calls.entries()) {
    for (const outer of around[place]?.inside ?? []) {
      if (call?.outcome === 'error' || call?.outcome === 'denied') failures.set(outer, call.outcome)
      else failures.delete(outer)
    }
  }
  return failures
}

/** The calls that models asked for, each once, though an outer and an inner span tell of it. */
function wishes(told: readonly Span[]): Span[] {
  const answered = new Map<string, RawEvent['outcome']>()
  for (const { trace, told: of } of told) {
    for (const [id, outcome] of of?.answered ?? []) {
      answered.set(key(trace, id), outcome)
      // A turn of a conversation may be a trace of its own.
      if (globalId(id) !== undefined) answered.set(id, outcome)
    }
  }
  const known = new Set<string>()
  return told.flatMap(({ told: of, call: _none, ...span }) =>
    (of?.wished ?? []).flatMap(({ id, action, input }) => {
      const named = id === undefined ? undefined : key(span.trace, id)
      if (named !== undefined && known.has(named)) return []
      if (named !== undefined) known.add(named)
      const outcome = named === undefined ? undefined : (answered.get(named) ?? answered.get(id as string))
      const call = { action, context: argumentContext(input), outcome, time: span.time }
      return [{ ...span, id: undefined, parent: span.id ?? span.parent, call }]
    })
  )
}

const key = (trace: string, id: string): string => `${trace}/${id}`

const joined = (conditions: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string> =>
  Object.fromEntries([...conditions].map(([name, values]) => [name, [...values].sort().join(' ')]))
