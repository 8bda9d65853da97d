/** Line (from 1) on which each policy's id stands in the text of a policy set: where annotations point. */
export function policyLines(text: string): Map<string, number> {
  const lines = new Map<string, number>()
  text.split('\n').forEach((line, index) => {
    const id = /"policy_id":\s*"([^"\\]+)"/.exec(line)?.[1]
    if (id !== undefined && !lines.has(id)) lines.set(id, index + 1)
  })
  return lines
}

/** Line (from 1) to edit for another status of a policy: that of its `"status"`, or of its id where it has none. */
export function statusLines(text: string): Map<string, number> {
  const lines = policyLines(text)
  const rows = text.split('\n')
  for (const [id, line] of lines) {
    for (let next = line; next < rows.length; next++) {
      const row = rows[next] as string
      if (/"policy_id":/.test(row)) break
      if (!/^\s*"status":/.test(row)) continue
      lines.set(id, next + 1)
      break
    }
  }
  return lines
}
