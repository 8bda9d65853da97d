import { z } from 'zod'

/** What GitHub says of a comment, and of who asks. */

export interface Comment {
  readonly id: number
  readonly body: string
  readonly url: string
  /** Undefined where the account is gone. */
  readonly login: string | undefined
  readonly bot: boolean
  /** Written through an app's token: no person can write one of these. */
  readonly byApp: boolean
}

const commentSchema = z
  .object({
    id: z.int(),
    body: z.string().nullish(),
    html_url: z.string(),
    user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
    performed_via_github_app: z.unknown()
  })
  .transform(
    (comment): Comment => ({
      id: comment.id,
      body: comment.body ?? '',
      url: comment.html_url,
      login: comment.user?.login,
      bot: comment.user?.type === 'Bot',
      byApp: typeof comment.performed_via_github_app === 'object' && comment.performed_via_github_app !== null
    })
  )
const viewerSchema = z.object({ viewer: z.object({ login: z.string().min(1) }) })

export const commentIn = (data: unknown): Comment => commentSchema.parse(data)
export const commentsIn = (data: unknown): Comment[] => z.array(commentSchema).parse(data)
export const viewerIn = (data: unknown): string => viewerSchema.parse(data).viewer.login
