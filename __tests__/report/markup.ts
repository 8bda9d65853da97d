const VOID = new Set(['meta', 'link', 'input', 'br', '!doctype', '?xml'])
const TAG = /^<(\/?)([A-Za-z!?][-A-Za-z0-9]*)((?:\s+[A-Za-z_:][-A-Za-z0-9_:.]*(?:="[^"<]*")?)*)\s*(\/?|\?)>/

/**
 * A strict reader of the markup that we write, independent of how it is written: every `<` must begin a well-formed
 * tag with quoted attributes, every element must be closed in its order. Gives the skeleton: tags and names of
 * attributes, without any text. Where a long name may break is part of its text.
 */
export function skeleton(written: string, raw: readonly string[] = []): string[] {
  const markup = written.replaceAll('_<wbr>', '_')
  const out: string[] = []
  const open: string[] = []
  let at = 0
  while (at < markup.length) {
    const next = markup.indexOf('<', at)
    const text = next === -1 ? markup.slice(at) : markup.slice(at, next)
    if (text.includes('>')) throw new Error(`bare > in ${JSON.stringify(text.slice(0, 80))}`)
    if (/&(?!(?:amp|lt|gt|quot|nbsp|#\d+);)/.test(text))
      throw new Error(`bare & in ${JSON.stringify(text.slice(0, 80))}`)
    if (next === -1) break
    const match = TAG.exec(markup.slice(next))
    if (match === null) throw new Error(`not a tag: ${JSON.stringify(markup.slice(next, next + 80))}`)
    const [whole, closing, name, attributes, selfClosing] = match as unknown as [
      string,
      string,
      string,
      string,
      string
    ]
    at = next + whole.length
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`)
      out.push(`/${name}`)
      continue
    }
    const names = attributes
      .replace(/="[^"]*"/g, '')
      .split(/\s+/)
      .filter((attribute) => attribute !== '')
    out.push([name, ...names].join(' '))
    if (selfClosing !== '' || VOID.has(name.toLowerCase())) continue
    if (raw.includes(name)) {
      const end = markup.indexOf(`</${name}>`, at)
      if (end === -1) throw new Error(`<${name}> is never closed`)
      at = end
    }
    open.push(name)
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`)
  return out
}
