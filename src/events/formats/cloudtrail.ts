import { withFacts } from '../calls/arguments.ts'
import { digest } from '../calls/identity.ts'
import { firstText, isObject, type JsonObject, likelihood, object, text, unpacked } from '../calls/json.ts'
import { instant } from '../calls/time.ts'
import { Visits } from '../calls/visits.ts'
import type { Format, FormatReader, ReaderOutput } from './format.ts'

const REFUSED = /accessdenied|unauthori[sz]ed|forbidden|notauthori[sz]ed|authfailure|optinrequired/i
const VERIFIED_PERMISSIONS = 'verifiedpermissions.amazonaws.com'

class TrailReader implements FormatReader {
  private readonly output: ReaderOutput
  private readonly visits = new Visits()

  constructor(output: ReaderOutput) {
    this.output = output
  }

  value(value: unknown, line: number): void {
    if (!isObject(value)) return
    for (const record of recordsOf(value)) {
      if (isObject(record) && isRecord(record)) this.record(record, line)
    }
  }

  end(): void {}

  private record(record: JsonObject, line: number): void {
    const identity = object(record.userIdentity)
    const time = instant(record.eventTime)
    const { session, agent } = this.whoOf(identity, record, time)
    const call = record.eventSource === VERIFIED_PERMISSIONS ? authorisationOf(record) : apiCallOf(record)
    const { mfaAuthenticated } = object(object(identity.sessionContext).attributes)
    this.output.event(
      {
        session,
        agent: call.agent ?? agent,
        action: call.action,
        context: withFacts(call.context, {
          region: text(record.awsRegion),
          read_only: typeof record.readOnly === 'boolean' ? record.readOnly : undefined,
          identity_type: text(identity.type),
          mfa:
            mfaAuthenticated === undefined
              ? undefined
              : mfaAuthenticated === true || mfaAuthenticated === 'true',
          invoked_by: text(identity.invokedBy)
        }),
        outcome: call.outcome ?? outcomeOf(record),
        time,
        id: text(record.eventID) === undefined ? undefined : `cloudtrail/${record.eventID}`
      },
      line
    )
  }

  /** The key of temporary credentials is a session; a role session has a name; anything else visits now and then. */
  private whoOf(
    identity: JsonObject,
    record: JsonObject,
    time: number | undefined
  ): { session: string; agent: string } {
    const issuer = object(object(identity.sessionContext).sessionIssuer)
    const arn = text(identity.arn)
    const assumed = arn === undefined ? null : /:assumed-role\/([^/]{1,128})\/(.{1,128})$/.exec(arn)
    const agent =
      firstText(
        issuer.userName,
        assumed?.[1],
        identity.userName,
        arn?.slice(arn.lastIndexOf(':') + 1),
        identity.invokedBy,
        identity.type
      ) ?? 'unknown'
    const key = text(identity.accessKeyId)
    // The key itself stays in the log: its hash tells sessions apart as well.
    if (key?.startsWith('ASIA') === true) return { session: `${agent}/${digest(key)}`, agent }
    if (assumed?.[2] !== undefined) return { session: `${agent}/${assumed[2]}`, agent }
    return {
      session: this.visits.sessionOf(`${agent}/${text(record.recipientAccountId) ?? ''}`, time),
      agent
    }
  }
}

interface Call {
  readonly action: string
  readonly agent?: string | undefined
  readonly context: Record<string, unknown>
  readonly outcome?: string | undefined
}

function apiCallOf(record: JsonObject): Call {
  const source = text(record.eventSource)?.replace(/\.amazonaws\.com$/, '')
  const parameters = object(unpacked(record.requestParameters))
  const context: Record<string, unknown> = {}
  for (const name of Object.keys(parameters)) context[`arg.${name}`] = parameters[name]
  const name = text(record.eventName) ?? 'unknown'
  return { action: source === undefined ? name : `${source}:${name}`, context }
}

/** What Amazon Verified Permissions was asked: the agent's action is that of the request, not the question itself. */
function authorisationOf(record: JsonObject): Call {
  const asked = object(unpacked(record.requestParameters))
  const principal = object(asked.principal)
  const action = object(asked.action)
  const resource = object(asked.resource)
  const decision = firstText(
    object(record.additionalEventData).decision,
    object(record.responseElements).decision
  )
  const actionId = firstText(action.actionId, action.actionID)
  if (actionId === undefined) return apiCallOf(record)
  return {
    action: actionId,
    agent: firstText(principal.entityId, principal.entityID),
    context: withFacts(
      {},
      {
        'arg.resource_type': text(resource.entityType),
        'arg.resource_id': text(resource.entityId),
        principal_type: text(principal.entityType),
        policy_store: text(asked.policyStoreId)
      }
    ),
    outcome: decision === undefined ? undefined : /^allow/i.test(decision) ? 'success' : 'denied'
  }
}

function outcomeOf(record: JsonObject): string {
  const code = text(record.errorCode)
  if (code === undefined) return text(record.errorMessage) === undefined ? 'success' : 'error'
  return REFUSED.test(code) ? 'denied' : 'error'
}

/** CloudTrail Lake, CloudWatch and EventBridge wrap the record. */
const unpackedRecord = (value: JsonObject): JsonObject => {
  if (isRecord(value)) return value
  const inner = unpacked(value.detail ?? value.eventData ?? value.message ?? value.CloudTrailEvent)
  return isObject(inner) ? inner : value
}

/** A file of records, what `aws cloudtrail lookup-events` prints, or a record by itself. */
const recordsOf = (value: JsonObject): readonly unknown[] => {
  if (Array.isArray(value.Records)) return value.Records
  const found = Array.isArray(value.Events) ? value.Events : [value]
  return found.map((each) => (isObject(each) ? unpackedRecord(each) : each))
}

const isRecord = (value: JsonObject): boolean =>
  text(value.eventName) !== undefined &&
  text(value.eventSource) !== undefined &&
  (value.eventVersion !== undefined || isObject(value.userIdentity))

const format: Format = {
  name: 'cloudtrail',
  title: 'CloudTrail and Amazon Verified Permissions (Cedar)',
  documentation:
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html',
  description: `Records of AWS CloudTrail (\`{"Records": […]}\`, single records, wrapped by EventBridge or CloudTrail Lake, or as \`aws cloudtrail lookup-events\` prints them), among them the decisions of Amazon Verified Permissions, which is how decisions of Cedar are logged.

| event | from |
| --- | --- |
| session | temporary credentials (by a hash of their key), or the name of the role session; else what one identity does without a pause of half an hour |
| agent | role or user; of a Cedar decision its principal |
| action | \`SERVICE:EventName\`; of a Cedar decision the action that was asked for |
| context | \`arg.*\`: the request parameters; \`region\`, \`read_only\`, \`mfa\`, \`identity_type\`, \`invoked_by\`; of a Cedar decision \`arg.resource_type\`, \`arg.resource_id\`, \`principal_type\`, \`policy_store\` |
| outcome | \`denied\` by \`AccessDenied\`, \`Unauthorized…\` and the like, or the decision \`DENY\`; \`error\` by any other \`errorCode\` (throttling too); else \`success\` |
| time | \`eventTime\` |

Records come out of order and sometimes twice: an \`eventID\` counts once.`,
  detect: (sample) =>
    likelihood(sample, 0.97, (value) =>
      recordsOf(value).some((record) => isObject(record) && isRecord(record))
    ),
  open: (output) => new TrailReader(output)
}

export default format
