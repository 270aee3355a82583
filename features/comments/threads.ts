import type { CommentId } from '@/lib/ids'

type Linked = { id: CommentId; parentId: CommentId | null }
export type ThreadOf<R> = { root: R; answers: R[] }

/**
 * Replies as threads of one step: every answer stands below the reply at its root, in the order given.
 * A reply whose parent is not in the list, or that leads back to itself, is a root.
 */
export function threadsOf<R extends Linked>(replies: readonly R[]): ThreadOf<R>[] {
  const byId = new Map(replies.map((reply) => [reply.id, reply]))
  const threads = new Map<CommentId, ThreadOf<R>>()
  const answers: { rootId: CommentId; reply: R }[] = []
  for (const reply of replies) {
    const root = rootOf(reply, byId)
    if (root === reply) threads.set(reply.id, { root, answers: [] })
    else answers.push({ rootId: root.id, reply })
  }
  for (const { rootId, reply } of answers) threads.get(rootId)?.answers.push(reply)
  return [...threads.values()]
}

function rootOf<R extends Linked>(reply: R, byId: ReadonlyMap<CommentId, R>): R {
  const seen = new Set<CommentId>()
  let at = reply
  while (at.parentId !== null) {
    const parent = byId.get(at.parentId)
    if (!parent) return at
    if (seen.has(parent.id)) return reply
    seen.add(parent.id)
    at = parent
  }
  return at
}
