import { Buffer } from 'node:buffer'
import type { CommentPort } from './comment-port.ts'
import type { Comment } from './comment-schema.ts'
import { compareRuns, type Marker, MOST_MARKER_BYTES, type Run, readMarker, withMarker } from './marker.ts'
import { encodeKey } from './report-key.ts'
import { GitHubError } from './retry.ts'

/**
 * One sticky comment per report key, whoever else writes at the same time. Every writer follows one rule: the oldest
 * of our comments gets the newest run's report, the others go. The oldest is never deleted, so one always remains;
 * after each write all is read again until nothing is left to do.
 */

export interface CommentPlan {
  readonly key: string
  readonly run: Run
  readonly head: string | undefined
  /** Whether a comment may be created; one that exists is updated in any case. */
  readonly create: boolean
  /** The body, without marker, in at most so many UTF-8 bytes. */
  render(budgetBytes: number): string
}

export interface CommentOutcome {
  /** `superseded`: a newer run has written already. `none`: nothing to say and nothing to update. */
  readonly action: 'created' | 'updated' | 'unchanged' | 'superseded' | 'none'
  readonly url?: string | undefined
  /** Another report of this very run stood there, under the same key. */
  readonly replaced?: boolean | undefined
}

/** GitHub's limit is 65,536 characters, stored as 262,144 bytes. Marker and footer included. */
const COMMENT_BUDGET_BYTES = 60_000
const SMALLER_BUDGET_BYTES = 30_000
const MOST_ROUNDS = 6

const bare = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, '')

/**
 * Whether the token's owner wrote it. GraphQL and REST do not agree on the `[bot]` of a login, so it may be missing on
 * one side, but only for an account that is a bot: a person may own the name without it. Where GitHub does not tell who
 * we are, comments written through an app and those of GitHub's own bot count: no person can write one.
 */
export function isOwn(comment: Comment, viewer: string | undefined): boolean {
  if (comment.login === undefined) return false
  const login = comment.login.toLowerCase()
  if (viewer === undefined) return comment.bot && (comment.byApp || login === 'github-actions[bot]')
  return login === viewer.toLowerCase() || (comment.bot && bare(login) === bare(viewer))
}

interface Own {
  readonly comment: Comment
  readonly marker: Marker
}

const isTooLong = (error: unknown): boolean =>
  error instanceof GitHubError && error.kind === 'invalid' && /too long|maximum/i.test(error.message)

/** Renders within the budget; throws if the renderer does not keep to it, for a cut table would be worse than none. */
function compose(plan: CommentPlan, budgetBytes: number): string {
  const body = withMarker(plan.render(budgetBytes - MOST_MARKER_BYTES), plan.key, plan.run, plan.head)
  const bytes = Buffer.byteLength(body)
  if (bytes > budgetBytes) throw new Error(`the comment has ${bytes} bytes, its budget is ${budgetBytes}`)
  return body
}

export async function upsertComment(port: CommentPort, plan: CommentPlan): Promise<CommentOutcome> {
  const key = encodeKey(plan.key)
  let viewer: { readonly login: string | undefined } | undefined
  let body: string | undefined
  let smaller = false
  let wrote: 'created' | 'updated' | undefined
  let url: string | undefined
  let replaced: boolean | undefined
  const refused = new Set<number>()

  const findOwn = async (): Promise<Own[]> => {
    const marked: Own[] = []
    for (const comment of await port.list()) {
      const marker = readMarker(comment.body)
      if (marker?.key === key && !refused.has(comment.id)) marked.push({ comment, marker })
    }
    if (marked.length === 0) return []
    viewer ??= { login: await port.viewer() }
    const login = viewer.login
    return marked.filter(({ comment }) => isOwn(comment, login)).sort((a, b) => a.comment.id - b.comment.id)
  }

  /** One write; a body that GitHub finds too long is rendered once more, smaller. */
  const write = async (send: (text: string) => Promise<Comment>): Promise<Comment> => {
    body ??= compose(plan, COMMENT_BUDGET_BYTES)
    try {
      return await send(body)
    } catch (error) {
      if (!isTooLong(error) || smaller) throw error
      smaller = true
      body = compose(plan, SMALLER_BUDGET_BYTES)
      return await send(body)
    }
  }

  const create = async (attempt: number): Promise<void> => {
    try {
      const created = await write((text) => port.create(text))
      viewer = { login: created.login }
      url = created.url
    } catch (error) {
      // The answer may be lost and the comment there: what is read next will tell.
      if (!(error instanceof GitHubError) || !(await port.wait(error, attempt))) throw error
    }
    wrote = 'created'
  }

  const update = async ({ id, body: seen }: Comment, text: string | undefined): Promise<void> => {
    // GitHub has no conditional update: looking once more keeps the time in which a newer run may come between short.
    const now = await port.get(id)
    if (now === undefined) refused.add(id)
    if (now?.body !== seen) return
    try {
      const send = (words: string) => port.update(id, words)
      url = (await (text === undefined ? write(send) : send(text))).url
      wrote ??= 'updated'
    } catch (error) {
      const kind = error instanceof GitHubError ? error.kind : undefined
      // Deleted since it was read; or found without knowing who we are, and another app's after all.
      if (kind !== 'not-found' && !(kind === 'permission' && viewer?.login === undefined)) throw error
      refused.add(id)
    }
  }

  for (let round = 1; round <= MOST_ROUNDS; round++) {
    let own: Own[]
    try {
      own = await findOwn()
    } catch (error) {
      if (wrote === undefined) throw error
      return { action: wrote, url, replaced }
    }
    const oldest = own[0]
    if (oldest === undefined) {
      if (!plan.create) return { action: 'none' }
      await create(round)
      continue
    }
    url = oldest.comment.url
    body ??= compose(plan, COMMENT_BUDGET_BYTES)
    const newest = own.reduce((a, b) => (compareRuns(b.marker.run, a.marker.run) > 0 ? b : a))
    const order = compareRuns(newest.marker.run, plan.run)
    // Two reports of one run: the later one stays, and having written once we leave that to the other writer.
    const isAnother = order === 0 && newest.marker.hash !== readMarker(body)?.hash && wrote === undefined
    if (isAnother) replaced = true
    const current = order >= 0 && !isAnother
    if (!current || newest !== oldest) {
      await update(oldest.comment, current ? newest.comment.body : undefined)
    } else if (own.length === 1) {
      return { action: order > 0 ? 'superseded' : (wrote ?? 'unchanged'), url, replaced }
    } else {
      for (const { comment } of own.slice(1)) await port.remove(comment.id)
    }
  }
  throw new Error('other writers kept changing the comment')
}
