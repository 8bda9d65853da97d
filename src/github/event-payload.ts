import { UserError } from '../errors.ts'

/**
 * What is taken from the payload of an event. It comes from GitHub but holds what others wrote (branch names, titles), so
 * every member that is taken is checked, and nothing else is looked at. By hand: nearly every run reads one, and making a
 * schema takes longer than the rest of what a run does before it reads logs.
 */

export const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/
const LONGEST_REF = 1024

interface RepositoryRef {
  readonly full_name: string
  readonly owner: { readonly login: string } | undefined
}

type Fields = Readonly<Record<string, unknown>>

/** A member of the payload and where it stands: what the error names. */
class Member {
  readonly #value: unknown
  readonly #path: string
  readonly #event: string

  constructor(value: unknown, path: string, event: string) {
    this.#value = value
    this.#path = path
    this.#event = event
  }

  #refuse(wanted: string): never {
    throw new UserError(
      `the payload of the \`${this.#event}\` event (GITHUB_EVENT_PATH) is not as GitHub writes it: ${this.#path || 'it'}: ${wanted} is expected`
    )
  }

  of(name: string): Member {
    const value = this.#value
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.#refuse('an object')
    const path = this.#path === '' ? name : `${this.#path}.${name}`
    return new Member(Object.hasOwn(value, name) ? (value as Fields)[name] : undefined, path, this.#event)
  }

  text(): string {
    return typeof this.#value === 'string' ? this.#value : this.#refuse('a text')
  }

  sha(): string {
    const text = this.text()
    return SHA.test(text) ? text : this.#refuse('the SHA of a commit')
  }

  gitRef(): string {
    const text = this.text()
    return text !== '' && text.length <= LONGEST_REF ? text : this.#refuse('the name of a branch')
  }

  positive(): number {
    const value = this.#value
    return Number.isSafeInteger(value) && (value as number) > 0
      ? (value as number)
      : this.#refuse('a whole number from 1')
  }

  /** Undefined where it is absent. */
  optional<T>(read: (member: Member) => T): T | undefined {
    return this.#value === undefined ? undefined : read(this)
  }

  /** Undefined where it is absent or null. */
  nullish<T>(read: (member: Member) => T): T | undefined {
    return this.#value === null ? undefined : this.optional(read)
  }
}

const text = (member: Member): string => member.text()
const login = (member: Member) => ({ login: member.of('login').text() })
const repositoryRef = (member: Member): RepositoryRef => ({
  full_name: member.of('full_name').text(),
  owner: member.of('owner').optional(login)
})

/** Of the events that report on a pull request. */
export function pullRequestIn(payload: unknown, event: string) {
  const pull = new Member(payload, '', event).of('pull_request')
  const [head, base] = [pull.of('head'), pull.of('base')]
  return {
    number: pull.of('number').positive(),
    user: pull.of('user').nullish(login),
    head: { sha: head.of('sha').sha(), repo: head.of('repo').nullish(repositoryRef) },
    base: {
      sha: base.of('sha').sha(),
      ref: base.of('ref').gitRef(),
      repo: base.of('repo').nullish(repositoryRef)
    }
  }
}

export function mergeGroupIn(payload: unknown, event: string) {
  const group = new Member(payload, '', event).of('merge_group')
  return {
    base_sha: group.of('base_sha').sha(),
    head_sha: group.of('head_sha').sha(),
    base_ref: group.of('base_ref').optional((member) => member.gitRef())
  }
}

/** The commit that was there before a push. */
export const beforeIn = (payload: unknown, event: string): string | undefined =>
  new Member(payload, '', event).of('before').optional((member) => member.sha())

export function workflowRunIn(payload: unknown, event: string) {
  const run = new Member(payload, '', event).of('workflow_run')
  return {
    id: run.of('id').positive(),
    run_attempt: run.of('run_attempt').optional((member) => member.positive()),
    head_sha: run.of('head_sha').sha(),
    event: run.of('event').text(),
    name: run.of('name').nullish(text),
    head_branch: run.of('head_branch').nullish((member) => member.gitRef()),
    head_repository: run.of('head_repository').nullish(repositoryRef)
  }
}
