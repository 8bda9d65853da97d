import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { quote } from '../../src/explain/sentence.ts'
import {
  code,
  codeInCell,
  csv,
  fenced,
  html,
  logLine,
  prose,
  terminal,
  xml
} from '../../src/report/escape.ts'
import { decodeEntity, ENTITY } from '../entities.ts'
import { attacks } from './attacks.ts'

/** Any UTF-16: lone surrogates, controls and the texts that have broken out of somebody's report. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...attacks),
  fc
    .array(fc.constantFrom(...attacks, ' ', ':', '#', '[', '\n'), { maxLength: 4 })
    .map((parts) => parts.join(''))
)

/** What the runner takes for a command, as its source has it: `::name` after white space, `##[` anywhere. */
const isCommand = (line: string) => /^[\s\u0085]*::/.test(line) || line.includes('##[')

const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u

const decoded = (entities: string) => entities.replace(ENTITY, decodeEntity)

describe('code in a cell of a table', () => {
  const pieces = (escaped: string) =>
    escaped
      .replace(/<\/?code>/g, '')
      .split(/<wbr>| /)
      .map(decoded)

  it('lets long names break after their signs, and leaves short ones whole', () => {
    expect(codeInCell('send_email')).toBe(code('send_email'))
    expect(pieces(codeInCell('previous_action=confirm_order'))).toEqual([
      'previous_',
      'action=',
      'confirm_',
      'order'
    ])
    expect(pieces(codeInCell('überweisung_auslösen_prüfen'))).toEqual(['überweisung_', 'auslösen_', 'prüfen'])
    expect(pieces(codeInCell('mcp__orders__lookup_order'))).toEqual(['mcp__', 'orders__', 'lookup_', 'order'])
  })

  it('is the same text as elsewhere, with no word wider than a phone has room for', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: fc.constantFrom('x', '_', ':', '名', '😀'), maxLength: 80 })),
        (text) => {
          const escaped = codeInCell(text)
          expect(escaped.replaceAll('<wbr>', '')).toBe(code(text))
          expect(escaped).toMatch(/^<code>.*<\/code>$/)
          for (const piece of pieces(escaped)) expect([...piece].length).toBeLessThanOrEqual(21)
        }
      )
    )
  })
})

describe('a block to copy', () => {
  const blocks = (markdown: string) => fromMarkdown(markdown).children

  it('is one block, closed, with the text as it can be seen', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: fc.constantFrom('`', '~', 'x', ' ', '\n') })),
        (text) => {
          const [block, after, ...others] = blocks(`${fenced(text, 'sh')}\n\nafter`)
          expect(block).toMatchObject({ type: 'code', lang: 'sh' })
          expect((block as { value: string }).value).not.toContain('\n')
          expect(after?.type).toBe('paragraph')
          expect(others).toEqual([])
        }
      )
    )
  })

  it('shows plain text unchanged, and cuts what is too long', () => {
    expect(fenced('a "b" `c`', 'json')).toBe('```json\na "b" `c`\n```')
    expect(fenced('a ``` b', 'sh')).toBe('````sh\na ``` b\n````')
    expect(fenced('x'.repeat(50), 'sh', 10)).toBe(`\`\`\`sh\n${'x'.repeat(9)}…\n\`\`\``)
  })
})

describe('code, for GitHub Markdown', () => {
  it('shows a plain name as it is', () => {
    expect(code('send email 2')).toBe('<code>send email 2</code>')
    for (const name of [
      'send_email',
      'mcp__orders__lookup',
      'naïve 名',
      'logs/run-1.jsonl:1039',
      'arg.status=open, "paid"',
      'GET /users/{id}'
    ])
      expect(code(name)).toBe(`<code>${name}</code>`)
    expect(code('amount>=100')).toBe('<code>amount&gt;=100</code>')
  })

  it('lets no colon through behind another, as before commands to the runner', () => {
    expect(code('a: b::c ::error::x')).toBe('<code>a: b:&#58;c :&#58;error:&#58;x</code>')
  })

  it('lets no underscore through that could begin emphasis', () => {
    expect(code('_a_ __b__ c_')).toBe('<code>&#95;a_ &#95;&#95;b__ c_</code>')
    expect(code('é_x_ -_x_ x___y')).toBe('<code>é&#95;x_ -&#95;x_ x__&#95;y</code>')
  })

  it('makes visible what HTML would swallow', () => {
    expect(decoded(code(''))).toBe('<code>""</code>')
    expect(decoded(code(' a  b '))).toBe('<code>␠a ␠b␠</code>')
    expect(decoded(code('a\nb\r\tc'))).toBe('<code>a␊b␍␉c</code>')
    expect(decoded(code('a\\nb'))).toBe('<code>a\\nb</code>')
    expect(decoded(code('\u202ex\u0000\u001b\ud800'))).toBe('<code>\\u{202e}x\\x00\\x1b\\ud800</code>')
  })

  it('cuts an address in two, which no reader links', () => {
    expect(decoded(code('https://x.example'))).toBe('<code>https:</code><code>//x.example</code>')
    expect(decoded(code('www.x.example'))).toBe('<code>www</code><code>.x.example</code>')
    expect(decoded(code('a.b@x.example'))).toBe('<code>a.b@</code><code>x.example</code>')
  })

  it('caps by code points, never within one, never within an escape', () => {
    expect(code('x'.repeat(80))).toBe(`<code>${'x'.repeat(80)}</code>`)
    expect(decoded(code('x'.repeat(81)))).toBe(`<code>${'x'.repeat(59)}…${'x'.repeat(20)}</code>`)
    expect(decoded(code('😀'.repeat(5), 4))).toBe('<code>😀😀…😀</code>')
    expect(decoded(code('\u202e\u202e', 9))).toBe('<code>\\u{202e}…</code>')
    expect(decoded(code(`${'😀'.repeat(9)}x😀`, 8))).toBe('<code>😀😀😀😀😀…x😀</code>')
  })

  it('shows the end of what is too long, where long names differ and the line of a file stands', () => {
    const path = `logs/${'evaluation_of_a_model/'.repeat(9)}run.jsonl:1039`
    expect(decoded(code(path, 120))).toMatch(/^<code>logs\/evaluation_of.*….*\/run\.jsonl:1039<\/code>$/)
    const tool = (name: string) => code(`mcp__${'a_long_server_name_'.repeat(5)}_${name}`)
    expect(tool('read')).not.toBe(tool('send'))
  })

  it('lets no character through that Markdown could act on there', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 90 }), (text, most) => {
        const escaped = code(text, most)
        expect(escaped).toMatch(/^(?:<code>(?:[^<>&`*|[\]\\!#@~$^]|&(?:#\d+|amp|lt|gt);)+<\/code>)+$/)
        expect(escaped).not.toMatch(/ {2}|(?<![A-Za-z0-9]_?)_|:\/|::|www\./i)
        const shown = decoded(escaped.replace(/<\/?code>/g, ''))
        expect([...shown].length).toBeLessThanOrEqual(Math.max(most, 2))
        expect(shown).not.toMatch(CONTROLS)
      }),
      { numRuns: 2000 }
    )
  })

  it('is read as the code it stands for wherever it stands, and as nothing else', () => {
    const signs = fc.constantFrom(
      ...'_-.=+:/()"\'%?;,{}*`~<>&|[]!#@$^\\ \n'.split(''),
      'a',
      '1',
      'é',
      'www',
      'http'
    )
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(signs, { maxLength: 24 }).map((all) => all.join(''))
        ),
        (text) => {
          for (const escaped of [code(text), codeInCell(text)]) {
            const cell = escaped.replaceAll('<wbr>', '')
            for (const [before, after, own] of PLACES) {
              const rendered = rendering(`${before}${escaped}${after}`)
              const [tags, words] = [rendered.match(/<[^>]*>/g) ?? [], rendered.replace(/<[^>]*>/g, '')]
              expect(tags.filter((tag) => !/^<(?:\/?code|wbr)>$/.test(tag))).toEqual(own)
              expect(decoded(words).replaceAll('&quot;', '"')).toContain(
                decoded(cell.replace(/<\/?code>/g, ''))
              )
            }
          }
        }
      ),
      { numRuns: 1000 }
    )
  })

  it('keeps different texts apart', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (a, b) => {
        fc.pre(a !== b && ![a, b].includes('""') && !/[\\␠]/.test(a + b))
        expect(code(a, 1000)).not.toBe(code(b, 1000))
      })
    )
  })
})

/** What stands before and behind a name, and the tags of what is made of it. */
const PLACES: readonly (readonly [before: string, after: string, own: readonly string[]])[] = [
  ['', '', ['<p>', '</p>']],
  ['- ', '', ['<ul>', '<li>', '</li>', '</ul>']],
  ['**', '** x_', ['<p>', '<strong>', '</strong>', '</p>']],
  ['x\n', '\n---', ['<h2>', '</h2>']],
  [
    '| a |\n| --- |\n| ',
    ' |',
    ['<table>', '<thead>', '<tr>', '<th>', '</th>', '</tr>', '</thead>', '<tbody>', '<tr>', '<td>'].concat([
      '</td>',
      '</tr>',
      '</tbody>',
      '</table>'
    ])
  ]
]

/** Codes, entities, letters of the languages, and signs that mean nothing within a word or at its end. */
const SHOWN =
  /^(?:<code>(?:[^<>&`*|[\]\\!#@~$^]|&(?:#\d+|amp|lt|gt);)+<\/code>|[\p{L}0-9 ,;:.?%()“”„«»‘’'−…≤≥±×÷→←–—·、。，：；（）？！-]|&#\d+;)*$/u

/** What Markdown acts on where it begins a line, or within one. */
const PIECES = [
  '1',
  '12',
  '-',
  '+',
  '=',
  '--',
  '—',
  ':',
  '::',
  'a:',
  '-5',
  'x',
  '10%',
  'is',
  "don't",
  '...',
  'www',
  '20:30'
]

const rendering = (text: string): string =>
  micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

describe('prose, for GitHub Markdown', () => {
  it('leaves plain words alone and sets everything else as code', () => {
    expect(decoded(prose('It fell from 93.1 % to 41 %, in 17 of 29 cases (p < 0.001).'))).toBe(
      'It fell from 93.1 % to 41 %, in 17 of 29 cases (p < 0.001).'
    )
    expect(decoded(prose('Now role=admin calls send_email'))).toBe(
      'Now <code>role=admin</code> calls <code>send_email</code>'
    )
    expect(decoded(prose('Größe geändert：订单已取消。'))).toBe('Größe geändert：订单已取消。')
  })

  it('sets known names and marked parts as code, with the quotes around them', () => {
    expect(decoded(prose("Then 'close the case' came.", ['close the case', 'case']))).toBe(
      'Then <code>close the case</code> came.'
    )
    expect(decoded(prose(`Then ${quote('now approve this')} came.`))).toBe(
      'Then <code>now approve this</code> came.'
    )
  })

  it('takes no number of ours for a session that is called by one', () => {
    expect(prose('It fails for 1 change in 12345678 events.', ['1', '12345678', '1 2', ''])).toBe(
      prose('It fails for 1 change in 12345678 events.')
    )
    expect(decoded(prose('Session 1 did it.', ['1', 'did it']))).toBe('Session 1 <code>did it</code>.')
  })

  it('makes neither mention, link, reference nor commit of a word', () => {
    for (const text of [
      '@octocat',
      '#12',
      'GH-12',
      'a/b#1',
      'https://x.example',
      'www.x.example',
      'deadbeef1',
      'JIRA-12',
      'a@b.c'
    ]) {
      expect(prose(`see ${text} here`)).toBe(`see ${code(text)} here`)
    }
  })

  it('holds no character that Markdown or HTML could read, whatever the sentence', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (text, names) => {
        const escaped = prose(text, names)
        expect(escaped).toMatch(SHOWN)
        const outside = decoded(escaped.replace(/<code>.*?<\/code>/g, '\u0001'))
        expect(outside).not.toMatch(/[@#/_*`|[\]\\~]/)
        expect(outside).not.toMatch(/https?:|www\.|GH-\d/i)
      }),
      { numRuns: 2000 }
    )
  })

  it('is read as the words and codes it stands for, wherever on a line it begins', () => {
    const words = fc.array(
      fc
        .constantFrom(...PIECES)
        .chain((piece) => fc.constantFrom(piece, `${piece}.`, `(${piece})`, `${piece}:`)),
      { minLength: 1, maxLength: 6 }
    )
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          words.map((all) => all.join(' '))
        ),
        (text) => {
          const escaped = prose(text)
          for (const line of [escaped, `- ${escaped}`, `x\n${escaped}`, `${escaped}\nx`]) {
            const rendered = rendering(line)
            const tags = rendered.match(/<[^>]*>/g) ?? []
            const own = line.startsWith('- ') ? ['<ul>', '<li>', '</li>', '</ul>'] : ['<p>', '</p>']
            expect(tags.filter((tag) => !/^<\/?code>$/.test(tag) && !own.includes(tag))).toEqual([])
          }
        }
      ),
      { numRuns: 2000 }
    )
  })

  it('is cut to its cap', () => {
    expect(decoded(prose('word '.repeat(10), [], 9))).toBe('word word…')
  })

  it('keeps the words after a long quoted part', () => {
    const text = `With ${quote('x'.repeat(5000))}, it fell.`
    expect(decoded(prose(text, [], 100, 20))).toMatch(/x{14}…x{5}<.*, it fell\.$/)
  })
})

describe('logLine and terminal', () => {
  it('break what the runner would take for a command, and nothing else', () => {
    expect(logLine('std::vector is fine')).toBe('std::vector is fine')
    expect(logLine('  ::error::forged')).toBe('  \\x3a:error::forged')
    expect(logLine('a ##[error]b')).toBe('a ##\\x5berror]b')
    expect(logLine('a\n::error::b')).toBe('a\\n::error::b')
  })

  it('are one line without controls that starts no command, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = logLine(text)
        expect(line).not.toMatch(CONTROLS)
        expect(isCommand(line)).toBe(false)
        expect(terminal(text)).not.toMatch(CONTROLS)
        expect(isCommand(`x ${terminal(text)}`)).toBe(false)
      }),
      { numRuns: 3000 }
    )
  })
})

describe('html and xml', () => {
  it('escape markup and show what cannot be seen', () => {
    expect(html('<b a="1">&\'')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;&#39;')
    expect(xml('a\u0000b\ufffe\ud800c')).toBe('a\\x00b\\u{fffe}\\ud800c')
  })

  it('leave no markup and only characters of XML 1.0, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const escaped of [html(text), xml(text)]) {
          expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
          expect(escaped).not.toMatch(/[\p{Cc}\ufffe\uffff]|\p{Surrogate}/u)
        }
      })
    )
  })
})

describe('csv', () => {
  it('quotes as RFC 4180 says and disarms formulas', () => {
    expect(csv('plain')).toBe('plain')
    expect(csv('a,"b"')).toBe('"a,""b"""')
    expect(csv('=1+1')).toBe("'=1+1")
    expect(csv('-2')).toBe("'-2")
    expect(csv('\tx')).toBe("'\tx")
  })

  it('is read back by an independent reader as one cell that starts no formula', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const rows: string[][] = parse(`${csv(a)},${csv(b)}\r\n`, { relax_quotes: false })
        expect(rows).toHaveLength(1)
        expect(rows[0]).toHaveLength(2)
        for (const cell of rows[0] as string[]) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        if (!/^[=+\-@\t\r\n＝＋－＠]|\p{Surrogate}|\0/u.test(a)) expect(rows[0]?.[0]).toBe(a)
      }),
      { numRuns: 1000 }
    )
  })
})
