/** Whether a dotted context key matches one of the globs of `ignore-keys`. */
export async function keyFilter(patterns: readonly string[]): Promise<(key: string) => boolean> {
  if (patterns.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  // A dot separates the parts of a key as a slash does folders, but `*` is meant to pass it: `arg.*` takes `arg.a.b`.
  return picomatch([...patterns], { bash: true, dot: true, nonegate: true })
}
