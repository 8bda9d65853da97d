import { policiesToShow } from '../baseline.ts'
import { UserError } from '../errors.ts'
import { readPolicySet } from '../policies/plain-file.ts'
import { asPolicySet } from '../policies/set-file.ts'
import { code, terminal } from '../report/escape.ts'
import { policySetJson, policySetMarkdown, policySetText } from '../report/policy-set.ts'
import type { Command } from './command.ts'
import { descriptions, POLICY_SET_FORMATS } from './described.ts'
import { readIfThere } from './request.ts'

/** What a default that is meant for readers leaves out. */
function moreOf(more: number, all: number, path: string, format: string): string {
  const asked = format === 'markdown' ? ' --output-format markdown' : ''
  const again = `policyminer format --policies ${path}${asked} --max-policies ${all}`
  return `\n… and ${more} more: ${format === 'markdown' ? code(again, 1000) : `\`${terminal(again)}\``} shows them all`
}

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
        `flag \`--max-policies\` is ${JSON.stringify(given['max-policies'])}: give a whole number from 0`
      )
    const bytes = await readIfThere(path, cwd)
    if (bytes === undefined) throw new UserError(`policy set ${path} does not exist`)
    const file = await readPolicySet(new TextDecoder().decode(bytes), path)
    const set = asPolicySet(file, policiesToShow(file))
    if (format === 'html') {
      const { policySetHtml } = await import('../report/html/policy-set.ts')
      // A page has a filter, and room.
      print(
        policySetHtml(set, given['max-policies'] === undefined ? set.policies.length : most, file.parameters)
      )
    } else if (format === 'json')
      print(policySetJson(set, given['max-policies'] === undefined ? undefined : most))
    else {
      print(format === 'markdown' ? policySetMarkdown(set, most) : policySetText(set, most))
      const more = set.policies.length - most
      // Who gives a number knows that there may be more.
      if (more > 0 && given['max-policies'] === undefined)
        print(moreOf(more, set.policies.length, path, format))
    }
    return 0
  }
}

export default command
