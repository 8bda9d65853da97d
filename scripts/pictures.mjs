// Writes docs/images: the comment, the report and the map of the example, as GitHub and a browser show them. Needs a build and a
// Chromium (named in CHROMIUM, or where Debian puts it); downloads nothing.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { chromium } from 'playwright-core'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const images = path.join(root, 'docs', 'images')
const example = 'examples/support-agent'
const LARGEST = 250_000

const STYLE = `
  body { margin: 0; padding: 16px; background: #fff; color: #1f2328;
    font: 14px/1.5 "Liberation Sans", "DejaVu Sans", Arial, "Noto Color Emoji", sans-serif; }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px; }
  .comment > header { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0;
    border-radius: 6px 6px 0 0; color: #59636e; }
  .comment > header b { color: #1f2328; }
  .comment > header span { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px; }
  article { padding: 16px; }
  article > :first-child { margin-top: 0; } article > :last-child { margin-bottom: 0; }
  h3 { font-size: 1.25em; line-height: 1.25; margin: 24px 0 16px; }
  p, ul, ol, table, details { margin: 0 0 16px; } ul, ol { padding-left: 2em; } li + li { margin-top: 4px; }
  li > p { margin: 16px 0; } li details { margin: 8px 0; }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; }
  code { font: 85% "DejaVu Sans Mono", "Liberation Mono", monospace; padding: .2em .4em; background: #818b981f;
    border-radius: 6px; white-space: break-spaces; }
  a { color: #0969da; } sub { font-size: 75%; line-height: 0; }
`

/** The result of the example's drifted log, and the page about it. */
function check(folder) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'dist/cli.js',
      'check',
      '--logs',
      `${example}/logs/drift.jsonl`,
      '--baseline',
      `${example}/policies.json`,
      '--output-dir',
      folder
    ],
    { cwd: root, encoding: 'utf8' }
  )
  if (status !== 1)
    throw new Error(`the example's drift should end with exit code 1, not ${status}: ${stderr}`)
  return JSON.parse(readFileSync(path.join(folder, 'result.json'), 'utf8'))
}

/** The report of one log, with the map of thresholds. */
function explore(file) {
  const words = ['explore', '--logs', `${example}/logs/baseline.jsonl`, '--output', file]
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...words], {
    cwd: root,
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`explore should end with exit code 0, not ${status}: ${stderr}`)
}

/** The map alone: the table below it says the same in numbers. */
async function mapOf(page) {
  const { x, y, width } = await page.locator('#map').boundingBox()
  const map = await page.locator('.map').boundingBox()
  return { x: x - 12, y, width: width + 24, height: map.y + map.height - y }
}

async function commentPage(result) {
  const { renderComment, rewordResult, VERSION } = await import(
    pathToFileURL(`${root}/dist/library/index.js`).href
  )
  const markdown = renderComment(rewordResult(result, 'en'), {
    baselinePath: `${example}/policies.json`,
    toolVersion: VERSION,
    reportKey: 'Agent behaviour/drift',
    runUrl: 'https://github.com/owner/support-agent/actions/runs/1',
    reportUrl: 'https://github.com/owner/support-agent/actions/runs/1/artifacts/1',
    headSha: '0123456789abcdef0123456789abcdef01234567'
  })
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true
  })
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div class="comment">
    <header><b>github-actions</b> <span>bot</span> commented</header><article>${html}</article></div>`
}

async function picture(page, name, options) {
  const file = path.join(images, name)
  await page.screenshot({ path: file, ...options })
  const { size } = statSync(file)
  if (size > LARGEST) throw new Error(`${name} has ${size} bytes: more than ${LARGEST}`)
}

const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking']
})
try {
  mkdirSync(images, { recursive: true })
  const result = check(folder)
  const comment = await browser.newPage({ viewport: { width: 780, height: 600 }, colorScheme: 'light' })
  await comment.setContent(await commentPage(result))
  await picture(comment, 'comment.png', { fullPage: true })
  const report = await browser.newPage({ viewport: { width: 1280, height: 1180 }, colorScheme: 'light' })
  await report.goto(pathToFileURL(path.join(folder, 'report.html')).href)
  await picture(report, 'report.png', {})
  explore(path.join(folder, 'explore.html'))
  await report.goto(pathToFileURL(path.join(folder, 'explore.html')).href)
  await picture(report, 'thresholds.png', { clip: await mapOf(report), fullPage: true })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
