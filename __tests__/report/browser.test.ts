import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import check from '../../src/commands/check.ts'
import compare from '../../src/commands/compare.ts'
import explore from '../../src/commands/explore.ts'
import { policySetHtml } from '../../src/report/html/policy-set.ts'
import { renderHtml } from '../../src/report/html/report.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { attacks } from './attacks.ts'
import { clean, drift, noBaseline, policy, presentation } from './support.ts'

/** The page where people open it. Needs a Chromium on this machine: `CHROMIUM`, or where Debian puts it. */
const executable = [process.env.CHROMIUM, '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path)
)
const inBrowser = executable === undefined ? describe.skip : describe
const title = executable === undefined ? ' (skipped: no Chromium here; name one in CHROMIUM)' : ''

let attack = 0
const policies = Array.from({ length: 200 }, (_, i) =>
  policy(
    i % 2 === 0
      ? { kind: 'prohibition', antecedent: { env: `e${i}` }, never: `delete_record_${i}` }
      : { kind: 'association', antecedent: { role: `r${i}` }, consequent: `get_order_${i}` },
    { confidence: 0.6 + (0.4 * ((i * 7) % 200)) / 200, support: 0.05 + (i % 40) / 100 }
  )
)
const actions = { baseline: { a: 10, b: 4 }, current: { a: 3, '<img src=x onerror=alert(1)>': 9 } }
const pages: Readonly<Record<string, string>> = {
  drift: renderHtml({ ...drift(), policies, policies_total: 231 }, presentation, { actions }),
  hostile: renderHtml(
    drift((text) => `${text}${attacks[attack++ % attacks.length]}`),
    presentation,
    { actions }
  ),
  clean: renderHtml(clean(), presentation),
  'no-baseline': renderHtml(noBaseline(), presentation),
  set: policySetHtml({ name: 'Mined Policy Set', policies, accepted: [], sourceLogs: 10 }, 50)
}
const root = fileURLToPath(new URL('../../', import.meta.url))
const shared = process.env.POLICYMINER_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))
const tau = join(shared, 'data/tau-bench')

/** Sessions of which every field is an attack; orders are kept by those before, and by few of those after. */
function hostileLog(keepsOrder: (session: number) => boolean): string {
  const lines = Array.from({ length: 80 }, (_, s) => s).flatMap((s) => {
    const word = (i: number) => attacks[i % attacks.length] as string
    const names = keepsOrder(s) ? ['open', 'lookup', 'refund', 'close'] : ['open', 'refund', 'close']
    return names.map((name, i) =>
      JSON.stringify({
        log_id: `${word(s)}${s}-${i}`,
        agent_id: word(2),
        session_id: `${word(s + 3)}${s}`,
        action: `${name}${word(name.length)}`,
        outcome: `ok${word(s % 3)}`,
        context: { [`key${word(5)}`]: word(s % 5), role: `${word(s % 2)}` },
        seq: i
      })
    )
  })
  return `${lines.join('\n')}\n`
}

/** The reports that the commands write about whole logs: name of the page → how it is made. */
const commands: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  example: (folder) =>
    written(check, folder, {
      logs: ['examples/support-agent/logs/drift.jsonl'],
      baseline: 'examples/support-agent/policies.json'
    }),
  explore: (folder) => {
    const output = join(folder, 'report.html')
    const given = { logs: ['examples/support-agent/logs/baseline.jsonl'], output }
    return written(explore, folder, given)
  },
  'hostile log': (folder) => {
    writeFileSync(
      join(folder, 'before.jsonl'),
      hostileLog(() => true)
    )
    writeFileSync(
      join(folder, 'after <b>.jsonl'),
      hostileLog((s) => s % 4 === 0)
    )
    const given = { logs: [join(folder, 'after <b>.jsonl')], against: [join(folder, 'before.jsonl')] }
    return written(compare, folder, given)
  },
  ...(existsSync(tau)
    ? {
        'real log': (folder: string) =>
          written(compare, folder, {
            logs: [join(tau, 'behavior.airline-gpt4o.fail-only.jsonl')],
            against: [join(tau, 'behavior.airline-gpt4o.pass-only.jsonl')]
          })
      }
    : {})
}

async function written(
  command: typeof check,
  folder: string,
  given: Readonly<Record<string, string | readonly string[]>>
): Promise<string> {
  const all = command === explore ? given : { ...given, 'output-dir': folder }
  await command.run({ given: all, paths: [], cwd: root, print: () => {}, note: () => {} })
  return readFileSync(join(folder, 'report.html'), 'utf8')
}

/** Each width and each colour scheme once; all four for the page that has everything. */
const views = (name: string) => [
  [360, 'light'] as const,
  [1440, 'dark'] as const,
  ...(name.startsWith('hostile') ? [[360, 'dark'] as const, [1440, 'light'] as const] : [])
]

inBrowser(`report.html in a browser${title}`, () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'report-'))
    for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), text)
    for (const [name, make] of Object.entries(commands)) {
      const own = mkdtempSync(join(folder, 'output-'))
      writeFileSync(join(folder, `${name}.html`), await make(own))
    }
    browser = await chromium.launch({
      executablePath: executable as string,
      args: ['--no-sandbox', '--disable-background-networking']
    })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens a page and gives it with everything it complained of or asked for. */
  async function open(name: string, options: Parameters<Browser['newPage']>[0] = {}) {
    const page = await browser.newPage(options)
    const said: string[] = []
    const address = pathToFileURL(join(folder, `${name}.html`)).href
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    page.on('dialog', (dialog) => said.push(`dialog: ${dialog.message()}`))
    page.on('request', (request) => {
      if (request.url() !== address && request.url() !== 'data:,') said.push(request.url())
    })
    await page.goto(address)
    return { page, said }
  }

  const shownRows = (page: Page, column: number): Promise<(string | null)[]> =>
    page
      .locator('#policies tbody tr:visible')
      .evaluateAll((rows, at) => rows.map((row) => row.children[at]?.textContent ?? null), column)

  it.each([...Object.keys(pages), ...Object.keys(commands)])(
    'opens %s without a word or a request, and passes axe everywhere',
    async (name) => {
      for (const [width, colorScheme] of views(name)) {
        const { page, said } = await open(name, {
          viewport: { width, height: 900 },
          colorScheme,
          bypassCSP: true
        })
        await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true')
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
        await page.evaluate(axe.source)
        const violations = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))'
        )
        expect(violations).toEqual([])
        expect(said).toEqual([])
        await page.close()
      }
    },
    120_000
  )

  if (!existsSync(tau)) it.skip('opens the report of a real log (skipped: ../shared is absent)', () => {})

  it('draws the sessions of a finding about order, every one told in words', async () => {
    for (const name of ['example', 'hostile log']) {
      const { page } = await open(name, { viewport: { width: 360, height: 900 } })
      const strips = page.locator('.rows svg')
      expect(await strips.count()).toBeGreaterThan(3)
      for (const strip of await strips.all()) {
        const told = (await strip.getAttribute('aria-label')) ?? ''
        const blocks = await strip.locator('rect').count()
        expect(told.split(', ').length).toBeGreaterThanOrEqual(blocks)
        expect((await strip.boundingBox())?.width).toBeLessThanOrEqual(330)
      }
      await page.close()
    }
  }, 30_000)

  it('shows every cell of its tables on a phone, row under row, and no page of empty space', async () => {
    const { page } = await open('example', { viewport: { width: 360, height: 900 } })
    await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true')
    const rows = page.locator('#unjudged tbody tr, #policies tbody tr')
    expect(await rows.count()).toBeGreaterThan(10)
    const shapes = await rows.evaluateAll((each) =>
      each.map((row) => ({
        right: Math.max(...[...row.children].map((cell) => cell.getBoundingClientRect().right)),
        height: row.getBoundingClientRect().height,
        text: row.textContent?.length ?? 0
      }))
    )
    for (const { right, height, text } of shapes) {
      expect(right).toBeLessThanOrEqual(360)
      expect(height).toBeLessThan(150 + text)
    }
    await page.fill('#find', 'no such policy')
    expect(await shownRows(page, 0)).toEqual([])
    // A long name breaks after an underscore.
    const pieces = await page
      .locator('.finding h3 code', { hasText: /_\w+_\w/ })
      .first()
      .innerHTML()
    expect(pieces).toMatch(/_<wbr>/)
    await page.close()
  }, 30_000)

  it.each([800, 980])(
    'cuts no table at the edge of a window %d wide, and breaks no name within a word',
    async (width) => {
      for (const name of ['example', 'explore', ...(existsSync(tau) ? ['real log'] : [])]) {
        const { page } = await open(name, { viewport: { width, height: 900 } })
        await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true')
        const cut = await page
          .locator('.scroll')
          .evaluateAll((frames) =>
            frames
              .filter((frame) => frame.scrollWidth > frame.clientWidth + 1)
              .map((frame) => `cut: ${frame.getAttribute('aria-label')}`)
          )
        // A name that is as wide as a column lies on one line, or on several that end where it may break.
        const broken = await page.locator('.scroll code').evaluateAll((codes) =>
          codes
            .flatMap((code) => [...code.childNodes])
            .filter((node) => {
              const range = node.ownerDocument?.createRange()
              range?.selectNodeContents(node)
              const lines = new Set([...(range?.getClientRects() ?? [])].map(({ top }) => Math.round(top)))
              return /^\w+$/.test(node.textContent ?? '') && lines.size > 1
            })
            .map((node) => `broken: ${node.textContent}`)
        )
        const faults = [...cut, ...broken]
        expect({ name, faults }).toEqual({ name, faults: [] })
        await page.close()
      }
    }
  )

  it('keeps the numbers of every axis apart, in one column of text and in two', async () => {
    for (const width of [320, 601, 900, 1000, 1180]) {
      const { page } = await open('drift', { viewport: { width, height: 900 } })
      const gaps = await page.locator('svg.scale').evaluateAll((axes) =>
        axes.flatMap((axis) => {
          const marks = [...axis.querySelectorAll('.tick')].map((mark) => mark.getBoundingClientRect())
          return marks.slice(1).map(({ left }, i) => left - (marks[i]?.right ?? 0))
        })
      )
      expect(gaps.length).toBeGreaterThan(0)
      expect({ width, near: gaps.filter((gap) => gap < 6) }).toEqual({ width, near: [] })
      await page.close()
    }
  }, 30_000)

  it('scrolls a long table in its frame on a screen, and prints it whole', async () => {
    const { page } = await open('drift', { viewport: { width: 1440, height: 900 } })
    const frame = page.locator('.tall')
    expect(await frame.evaluate((each) => each.scrollHeight > each.clientHeight)).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await frame.evaluate((each) => each.scrollHeight > each.clientHeight + 1)).toBe(false)
    await page.close()
  }, 30_000)

  it('junit.xml is XML to a real parser, whatever stands in the log', async () => {
    const page = await browser.newPage()
    for (const text of [...attacks, '\u0000', '\ud800', '\uffff']) {
      const xml = renderJunit(drift((word) => `${word}${text}`))
      const told = await page.evaluate(`(() => {
        const document = new DOMParser().parseFromString(${JSON.stringify(xml)}, 'text/xml')
        const count = (name) => document.getElementsByTagName(name).length
        return { faults: count('parsererror'), cases: count('testcase'), failures: count('failure') }
      })()`)
      expect(told).toEqual({ faults: 0, cases: 7, failures: 2 })
    }
    await page.close()
  }, 60_000)

  it('keeps its policy: a script that is not its own does not run', async () => {
    const { page, said } = await open('drift')
    await page.evaluate(
      'document.body.append(Object.assign(document.createElement("script"), { textContent: "window.ran = true" }))'
    )
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(said.join()).toContain('Content Security Policy')
    await page.close()
  }, 30_000)

  it('filters by words and by kind, and says how many are left', async () => {
    const { page } = await open('drift')
    expect(await page.textContent('#shown')).toBe('200 / 200')
    await page.fill('#find', 'delete =e1')
    const left = await shownRows(page, 0)
    expect(left.length).toBe(
      policies.filter((each) => each.kind === 'prohibition' && /^e1/.test(String(each.antecedent.env))).length
    )
    expect(await page.textContent('#shown')).toBe(`${left.length} / 200`)
    await page.fill('#find', 'no such policy')
    expect(await page.textContent('#shown')).toBe('0 / 200: No policy matches.')
    await page.fill('#find', '')
    await page.selectOption('#kind', 'association')
    expect(await shownRows(page, 0)).toHaveLength(100)
    await page.close()
  }, 30_000)

  it('sorts by keyboard, both ways, and says so to a screen reader', async () => {
    const { page } = await open('drift')
    const head = page.locator('#policies th').nth(1)
    await head.locator('button').focus()
    for (const [order, sign] of [
      ['descending', 1],
      ['ascending', -1]
    ] as const) {
      await page.keyboard.press('Enter')
      expect(await head.getAttribute('aria-sort')).toBe(order)
      const numbers = (await shownRows(page, 1)).map((text) => Number.parseFloat(text ?? ''))
      expect(numbers).toEqual([...numbers].sort((a, b) => sign * (b - a)))
    }
    await page.close()
  }, 30_000)

  it('sorts on a phone too, where a row of heads above stacked cells would be no heads', async () => {
    const { page } = await open('drift', { viewport: { width: 360, height: 900 } })
    expect(await page.locator('#policies thead').isVisible()).toBe(false)
    const before = await shownRows(page, 1)
    await page.getByLabel('Sort by').selectOption({ label: 'Confidence' })
    const numbers = (await shownRows(page, 1)).map((text) => Number.parseFloat(text ?? ''))
    expect(numbers).not.toEqual(before.map((text) => Number.parseFloat(text ?? '')))
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
    await page.close()
    const { page: wide } = await open('drift', { viewport: { width: 1440, height: 900 } })
    expect(await wide.locator('#order').isVisible()).toBe(false)
    await wide.close()
  }, 30_000)

  it('folds by keyboard and shows everything without scripts', async () => {
    const { page } = await open('drift')
    const summary = page.locator('article summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('article details').first().getAttribute('open')).not.toBeNull()
    await page.close()
    const { page: still } = await open('drift', { javaScriptEnabled: false })
    expect(await still.locator('#policies tbody tr').count()).toBe(200)
    expect(await still.locator('#filter').isVisible()).toBe(false)
    expect(await still.locator('article .pair svg').first().isVisible()).toBe(true)
    await still.close()
  }, 30_000)
})
