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

/**
 * As many of the newest threads as hold no more than `max` replies, in their order: a page has an end. The newest
 * thread is kept whole, however long. `left` counts the replies of the older ones.
 */
export function newestThreads(threads: Thread[], max: number): { shown: Thread[]; left: number } {
  let room = max
  let from = threads.length
  while (from > 0) {
    const size = 1 + threads[from - 1]!.answers.length
    if (size > room && from < threads.length) break
    room -= size
    from -= 1
  }
  const left = threads.slice(0, from).reduce((sum, { answers }) => sum + 1 + answers.length, 0)
  return { shown: threads.slice(from), left }
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
