import type { PublicComment } from '@/features/comments/types'

/** `to` names who is answered, where the place in the thread does not show it. */
export type Answer = { reply: PublicComment; to: string | null }
export type Thread = { reply: PublicComment; answers: Answer[] }

/**
 * Replies as threads of one step: every answer stands below the reply at its root, in order of time.
 * A reply whose parent is not in the list, or that leads back to itself, is a root.
 */
export function threadsOf(replies: readonly PublicComment[]): Thread[] {
  const byId = new Map(replies.map((reply) => [reply.id, reply]))
  const threads = new Map<string, Thread>()
  const answers: { root: PublicComment; reply: PublicComment }[] = []
  for (const reply of replies) {
    const root = rootOf(reply, byId)
    if (root === reply) threads.set(reply.id, { reply, answers: [] })
    else answers.push({ root, reply })
  }
  for (const { root, reply } of answers) {
    const parent = byId.get(reply.parentId!)
    const to = parent && parent !== root && !parent.isRemoved ? parent.name : null
    threads.get(root.id)?.answers.push({ reply, to })
  }
  return [...threads.values()]
}

function rootOf(reply: PublicComment, byId: ReadonlyMap<string, PublicComment>): PublicComment {
  const seen = new Set<string>()
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
