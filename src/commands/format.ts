import { countDeclared } from '../baseline.ts'
import { UserError } from '../errors.ts'
import { asPolicySet, parsePolicySet } from '../policies/file.ts'
import { policySetJson, policySetMarkdown, policySetText } from '../report/policy-set.ts'
import type { Command } from './command.ts'
import { descriptions, POLICY_SET_FORMATS } from './described.ts'
import { readIfThere } from './request.ts'

const command: Command = {
  ...descriptions.format,
  run: async ({ given, cwd, print }) => {
    const path = given.policies
    if (typeof path !== 'string') throw new UserError('flag --policies is missing: name the policy set')
    const format = String(given['output-format'] ?? 'text').toLowerCase()
    if (!(POLICY_SET_FORMATS as readonly string[]).includes(format)) {
      throw new UserError(
        `flag \`--output-format\` is ${JSON.stringify(format)}: give one of ${POLICY_SET_FORMATS.join(', ')}`
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
