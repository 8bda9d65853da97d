import type { GitHubClient } from './client.ts'
import type { Comment } from './comment-schema.ts'
import type { Repository } from './context.ts'
import type { GitHubError } from './retry.ts'

/** What the comment stage needs of GitHub, and GitHub's side of it. */

export interface CommentPort {
  /** Login of the token's owner; undefined where GitHub does not say. */
  viewer(): Promise<string | undefined>
  /** All comments of the pull request, of all pages. */
  list(): Promise<Comment[]>
  /** Undefined where it is gone. */
  get(id: number): Promise<Comment | undefined>
  /** Sent once, never repeated. */
  create(body: string): Promise<Comment>
  update(id: number, body: string): Promise<Comment>
  /** A comment that is gone already is no error. */
  remove(id: number): Promise<void>
  wait(failure: GitHubError, attempt: number): Promise<boolean>
}

/** Loaded once there is something to read by it: a run that posts nothing needs no schema. */
const schema = () => import('./comment-schema.ts')

const isGone = (error: unknown): boolean => (error as GitHubError).kind === 'not-found'

export function commentPort(client: GitHubClient, repository: Repository, pullRequest: number): CommentPort {
  const issue = { ...repository, issue_number: pullRequest }
  const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
  const all = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
  return {
    viewer: async () => {
      try {
        const data = await client.graphql('query { viewer { login } }')
        return (await schema()).viewerIn(data)
      } catch {
        return undefined
      }
    },
    list: async () => {
      const data = await client.pages(`GET ${all}`, issue)
      return (await schema()).commentsIn(data)
    },
    get: async (id) => {
      try {
        const { data } = await client.request(`GET ${one}`, { ...repository, comment_id: id })
        return (await schema()).commentIn(data)
      } catch (error) {
        if (isGone(error)) return undefined
        throw error
      }
    },
    create: async (body) => {
      const { data } = await client.request(`POST ${all}`, { ...issue, body })
      return (await schema()).commentIn(data)
    },
    update: async (id, body) => {
      const { data } = await client.request(`PATCH ${one}`, { ...repository, comment_id: id, body })
      return (await schema()).commentIn(data)
    },
    remove: async (id) => {
      try {
        await client.request(`DELETE ${one}`, { ...repository, comment_id: id })
      } catch (error) {
        if (!isGone(error)) throw error
      }
    },
    wait: (failure, attempt) => client.patience.wait(failure, attempt)
  }
}
