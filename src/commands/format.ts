import { countDeclared } from '../baseline.ts'
import { UserError } from '../errors.ts'
import { asPolicySet, parsePolicySet } from '../policies/file.ts'
import { policySetJson, policySetMarkdown, policySetText } from '../report/policy-set.ts'
import type { Command } from './command.ts'
import { readIfThere } from './request.ts'

const FORMATS = ['text', 'markdown', 'json', 'html'] as const

const command: Command = {
  name: 'format',
  summary: 'renders a saved policy set',
  usage: '--policies policies.json [--output-format text|markdown|json|html]',
  options: [],
  flags: [
    {
      name: 'policies',
      type: 'text',
      value: 'FILE',
      meaning: 'the policy set: ours or one of aumai-policyminer'
    },
    {
      name: 'output-format',
      type: 'text',
      value: 'FORMAT',
      meaning: `one of ${FORMATS.join(', ')} (default text)`
    },
    {
      name: 'max-policies',
      type: 'text',
      value: 'N',
      meaning: 'most policies shown, strongest first (default 50; JSON: all)'
    }
  ],
  run: async ({ given, cwd, print }) => {
    const path = given.policies
    if (typeof path !== 'string') throw new UserError('flag --policies is missing: name the policy set')
    const format = String(given['output-format'] ?? 'text').toLowerCase()
    if (!(FORMATS as readonly string[]).includes(format)) {
      throw new UserError(
        `flag \`--output-format\` is ${JSON.stringify(format)}: give one of ${FORMATS.join(', ')}`
      )
    }
    const most = Number(given['max-policies'] ?? 50)
    if (!Number.isInteger(most) || most < 0)
      throw new UserError(
        `flag \`max-policies\` is ${JSON.stringify(given['max-policies'])}: give a whole number from 0`
      )
    const bytes = await readIfThere(path, cwd)
    if (bytes === undefined) throw new UserError(`policy set ${path} does not exist`)
    const file = parsePolicySet(new TextDecoder().decode(bytes), path)
    const set = asPolicySet(file, countDeclared(file.policies, undefined))
    if (format === 'html') {
      const { policySetHtml } = await import('../report/html/policy-set.ts')
      print(policySetHtml(set, most, file.parameters))
    } else
      print(
        format === 'json'
          ? policySetJson(set, given['max-policies'] === undefined ? undefined : most)
          : format === 'markdown'
            ? policySetMarkdown(set, most)
            : policySetText(set, most)
      )
    return 0
  }
}

export default command
