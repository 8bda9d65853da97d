import type { Decision, Explanation, ExplanationFormat } from './decision.ts'
import { exportDecisions } from './export.ts'
import type { RecordedDecision } from './recorded.ts'
import { type DecisionFilter, selectDecisions } from './select.ts'

export interface LogOptions {
  /** How an explanation is made; it may throw, which costs the explanation but never the decision. */
  readonly explain: (decision: Decision, request: ExplainRequest) => Explanation
  /** Decisions kept; the oldest gives way to the newest, with its explanations. */
  readonly maxStored?: number | undefined
  /** False: every explanation is made anew and none is kept. */
  readonly storeExplanations?: boolean | undefined
  /** Where every decision is handed on to, an audit log say; what it throws is the caller's. */
  readonly onDecision?: ((decision: Decision, explanation: Explanation | undefined) => void) | undefined
}

interface ExplainRequest {
  readonly format: ExplanationFormat
  readonly language: string
}

interface Entry extends RecordedDecision {
  readonly explanations: Map<string, Explanation>
}

/** Decisions as they are made, with their explanations on demand: the second seed's explainability logger. */
export class DecisionLog {
  private entries: Entry[] = []
  private readonly options: LogOptions

  constructor(options: LogOptions) {
    this.options = options
  }

  /** Stored first, explained second: no decision is lost to a failing explanation. */
  log(decision: Decision, request: Partial<ExplainRequest> = {}): Explanation | undefined {
    const entry: Entry = { decision, line: this.entries.length + 1, problems: [], explanations: new Map() }
    this.entries.push(entry)
    while (this.entries.length > (this.options.maxStored ?? 10_000)) this.entries.shift()
    const explanation = this.explanationOf(entry, request)
    this.options.onDecision?.(decision, explanation)
    return explanation
  }

  /** The newest decision with this id. */
  get(id: string): Decision | undefined {
    return this.find(id)?.decision
  }

  explain(id: string, request: Partial<ExplainRequest> = {}): Explanation | undefined {
    const entry = this.find(id)
    return entry === undefined ? undefined : this.explanationOf(entry, request)
  }

  /** Newest first. */
  decisions(filter: DecisionFilter = {}): Decision[] {
    return selectDecisions(this.entries, filter)
      .map(({ decision }) => decision)
      .reverse()
  }

  /** Oldest first. */
  export(
    format: 'json' | 'jsonl' = 'json',
    { explanations = true }: { readonly explanations?: boolean } = {}
  ): string {
    return exportDecisions(
      this.entries.map((entry) => ({
        decision: entry.decision,
        explanation: explanations ? [...entry.explanations.values()][0] : undefined
      })),
      format
    )
  }

  /** How many decisions it held. */
  clear(): number {
    const held = this.entries.length
    this.entries = []
    return held
  }

  private find(id: string): Entry | undefined {
    return this.entries.findLast(({ decision }) => decision.decision_id === id)
  }

  private explanationOf(
    { decision, explanations }: Entry,
    { format = 'text', language = 'en' }: Partial<ExplainRequest>
  ): Explanation | undefined {
    const key = `${format} ${language}`
    const known = explanations.get(key)
    if (known !== undefined) return known
    try {
      const explanation = this.options.explain(decision, { format, language })
      if (this.options.storeExplanations ?? true) explanations.set(key, explanation)
      return explanation
    } catch {
      return undefined
    }
  }
}
