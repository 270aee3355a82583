import { count, desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { comment, commentContact, type CommentStatus } from '@/db/schema'

const MAX_REMEMBERED = 500

/** How many replies of one writer stand in which state, over the latest 500 of that address. */
export async function countWriterReplies(emailHmac: string): Promise<Record<CommentStatus, number>> {
  const latest = db
    .select({ status: comment.status })
    .from(commentContact)
    .innerJoin(comment, eq(comment.id, commentContact.commentId))
    .where(eq(commentContact.emailHmac, emailHmac))
    .orderBy(desc(commentContact.commentId))
    .limit(MAX_REMEMBERED)
    .as('latest')
  const rows = await db.select({ status: latest.status, n: count() }).from(latest).groupBy(latest.status)
  const record: Record<CommentStatus, number> = { pending: 0, approved: 0, spam: 0, trash: 0 }
  for (const { status, n } of rows) record[status] = n
  return record
}
