/** Line (from 1) on which each policy's id stands in the text of a policy set: where annotations point. */
export function policyLines(text: string): Map<string, number> {
  const lines = new Map<string, number>()
  text.split('\n').forEach((line, index) => {
    const id = /"policy_id":\s*"([^"\\]+)"/.exec(line)?.[1]
    if (id !== undefined && !lines.has(id)) lines.set(id, index + 1)
  })
  return lines
}
