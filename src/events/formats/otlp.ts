import { isAgentSpan, readSpan } from '../calls/genai.ts'
import { Journal } from '../calls/journal.ts'
import { isObject, type JsonObject } from '../calls/json.ts'
import { LogEvents } from '../calls/log-events.ts'
import { modelCallsOfEvent } from '../calls/model-calls.ts'
import { isBareSpan, isOtel, logsOf, type OtelLog, spansOf } from '../calls/otel.ts'
import { SpanForest } from '../calls/span-forest.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

class OtlpReader implements FormatReader {
  private readonly forest: SpanForest
  private readonly journal: Journal
  private readonly logs: LogEvents

  constructor(output: ReaderOutput) {
    this.forest = new SpanForest(output)
    this.journal = new Journal(output)
    this.logs = new LogEvents(this.journal)
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) return
    for (const span of spansOf(value)) this.forest.add(readSpan(span, line))
    for (const log of logsOf(value)) {
      this.logs.add(log, line)
      this.message(log, line)
    }
  }

  end(): void {
    this.forest.end()
    this.journal.end()
  }

  /** Instrumentations that record messages as log records name the span of the model in them. */
  private message({ name, trace, span, time, attributes, resource, body }: OtelLog, line: number): void {
    if (trace === undefined) return
    const told = modelCallsOfEvent(name, attributes, body)
    if (told.wished.length === 0 && told.answered.size === 0) return
    // What the record says of the conversation, it says as a span does.
    const around = { trace, id: undefined, parent: span, name: '', start: time, end: undefined, events: [] }
    const found = readSpan({ ...around, attributes, resource, failed: false, message: undefined }, line)
    this.forest.add({ ...found, call: undefined, works: true, told })
  }
}

/** Spans of an agent are surer than spans of anything, which still are OpenTelemetry's. */
function detect(sample: readonly unknown[]): number {
  const values = sample.filter((value): value is JsonObject => isObject(value) && isOtel(value))
  if (values.length === 0) return 0
  let looked = 0
  for (const value of values) {
    for (const span of spansOf(value)) {
      if (isAgentSpan(span)) return 0.95
      if (++looked > 2_000) return 0.8
    }
  }
  // A bare span could be any program's: the containers could not.
  return values.every(isBareSpan) ? 0.6 : 0.8
}

const format: Format = {
  name: 'otlp',
  title: 'OpenTelemetry (GenAI conventions and OpenInference)',
  documentation: 'https://opentelemetry.io/docs/specs/semconv/gen-ai/',
  description: `Traces and logs of OpenTelemetry in JSON: the \`file\` exporter of the collector, Copilot's \`COPILOT_OTEL_FILE_EXPORTER_PATH\`, exports of Jaeger (API and user interface), Tempo and Zipkin (version 2), \`ResourceSpans\` without their wrapping, rows of Logfire's records, and dumps of the JavaScript and Python SDKs.

Spans of the GenAI conventions (\`gen_ai.*\`), OpenInference, OpenLLMetry, Google ADK, the Vercel AI SDK, MLflow, Strands, Claude Code and Langfuse's SDK are understood; log records of the tool calls of Claude Code, Codex, Copilot Chat and Gemini CLI too. Metrics hold no events.

| event | from |
| --- | --- |
| session | \`gen_ai.conversation.id\` or \`session.id\` of the nearest span around the call that has one; else the one conversation of its trace; else \`session.id\` of the resource; else the trace |
| case | \`case.id\`, \`test.case.name\`, or \`case_id\` in \`metadata\` |
| agent | name of the nearest agent span around the call (\`functionId\` of the AI SDK, \`lc_agent_name\` of LangChain); else \`service.name\` |
| action | \`gen_ai.tool.name\`, \`tool.name\`, or the name of the span; \`guardrail:NAME\` |
| context | \`arg.*\`: the arguments where the writer records them (they are off by default); \`tool_type\`; \`permission\` and \`permission_kind\` of Copilot; other attributes of the span that belong to no convention |
| outcome | \`denied\` where a permission span, the user or the error text refuses the call, or a guardrail fails; \`error\` by the status, \`error.type\`, or \`isError\` in a recorded result; else \`success\` |
| time | start of the span; latency from its end. Calls that began in the same millisecond are in the order in which the model asked for them, where that is recorded |
| conditions | \`model\`, \`agent_version\` (\`service.version\`), \`prompt\` |

A file in which no span is a tool's (only the model's client is instrumented) is read for the calls that the models asked for, where the content of messages is recorded; a call went as the result says that was handed to a model later, else its outcome is open.

Each file is read by itself. Where a trace is split over several, as where the exporter begins a new file, the calls of a file without the span that names the conversation (mostly the root) are a session named by the trace: not the same as that in the other file. Files of JSON lines are mended by joining them, \`cat traces-*.jsonl > traces.jsonl\`.

Spans may stand in any order. A call that two instrumentations recorded, one inside the other, counts once. A trace in which a model or agent worked and no tool was called is kept as a session.`,
  detect,
  open: (output) => new OtlpReader(output)
}

export default format
