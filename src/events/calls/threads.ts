import { array, firstText, isObject, type JsonObject, object, text } from './json.ts'

/** The record of a program whose sessions say in words of their own what they are called, and which model answered. */
export function named(record: JsonObject): JsonObject {
  const { id, messages, conversation, model_config: model } = record
  if (/^T-[0-9a-f]{8}-/.test(text(id) ?? '') && Array.isArray(messages))
    return { model: modelsIn(messages), ...record, session_id: id }
  if (text(id) !== undefined && Array.isArray(conversation) && text(record.working_dir) !== undefined)
    return { model: firstText(object(model).model_name), ...record, session_id: id }
  return record
}

/** Amp names the model of each answer. */
const modelsIn = (messages: readonly unknown[]): string | undefined => {
  const models = new Set(array(messages).flatMap((each) => text(object(object(each).usage).model) ?? []))
  return text([...models].sort().join(' '))
}

/** With which sessions of pi, OpenClaw and Factory's Droid begin. */
export const isHeading = (value: unknown): value is JsonObject =>
  isObject(value) &&
  (value.type === 'session' || value.type === 'session_start') &&
  text(value.id) !== undefined &&
  text(value.cwd) !== undefined
