import '@/components/newsroom/replies/replies.css'
import type { Metadata } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { BulkForm } from '@/components/newsroom/replies/bulk-form'
import { EmptyQueue } from '@/components/newsroom/replies/empty-queue'
import { OpenReply } from '@/components/newsroom/replies/open-reply'
import { queueAddress, type QueuePlace } from '@/components/newsroom/replies/queue-address'
import { QueueHead } from '@/components/newsroom/replies/queue-head'
import { QueueList } from '@/components/newsroom/replies/queue-list'
import { ReplyReasons } from '@/components/newsroom/replies/reply-reasons'
import { StageStrip } from '@/components/newsroom/replies/stage-strip'
import { UndoLine } from '@/components/newsroom/replies/undo-line'
import { whenWords } from '@/components/newsroom/time/time-words'
import { can } from '@/features/auth/policy'
import { requireActor } from '@/features/auth/session'
import { countQueue, MAX_COUNTED } from '@/features/comments/count-queue'
import { findReplyForModerator } from '@/features/comments/find-reply-for-moderator'
import { QUEUE_TABS } from '@/features/comments/input'
import { listQueue } from '@/features/comments/list-queue'
import { readSettings } from '@/features/settings/read'
import { now } from '@/lib/clock'
import { idSchema, type CommentId } from '@/lib/ids'

export const metadata: Metadata = { title: 'Replies' }

const commentId = idSchema<CommentId>().nullable().catch(null).default(null)
/** Anything odd in the address means the beginning of what waits. */
const querySchema = z.object({
  status: z.enum(QUEUE_TABS).catch('pending'),
  q: z.string().max(100).catch(''),
  after: z.string().max(60).nullable().catch(null).default(null),
  reply: commentId,
  decided: commentId,
  /** After a decision on several: how many, and how many were left alone. */
  many: z.coerce.number().int().min(0).max(100).catch(0),
  skipped: z.coerce.number().int().min(0).max(100).catch(0),
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The queue of replies: the list of one state, the open reply in its context, and what is known of its writer. */
export default async function RepliesPage({ searchParams }: Props) {
  const actor = await requireActor('/newsroom/replies')
  if (!can(actor, 'moderateReplies')) return <NotForThisRole />
  const { status, q: search, after, reply: wanted, decided, many, skipped } = querySchema.parse(await searchParams)
  const place: QueuePlace = { status, search, after }
  const { timeZone } = await readSettings()
  const [counts, page] = await Promise.all([countQueue(actor), listQueue(actor, { status, search, after })])
  const open = page.rows.find(({ id }) => id === wanted) ?? page.rows[0]
  const [reply, last] = await Promise.all([
    open ? findReplyForModerator(actor, open.id) : null,
    decided ? findReplyForModerator(actor, decided) : null,
  ])
  const at = now().toISOString()
  const whenOf = (iso: string) => whenWords(iso, timeZone, at)
  const next = open && page.rows[page.rows.indexOf(open) + 1]
  const back = queueAddress({ ...place, reply: next?.id })
  return (
    <main className="page" id="main">
      <QueueHead waiting={counts.pending} oldestAt={counts.oldestPendingAt} now={at} place={place} />
      <StageStrip counts={counts} countedUpTo={MAX_COUNTED} current={status} />
      <UndoLine
        key={last ? `${last.id}.${last.version}` : ''}
        decided={
          last && {
            id: last.id,
            version: last.version,
            name: last.name,
            status: last.status,
            many,
            skipped,
            canUndo: many <= 1 && last.previousStatus !== null,
          }
        }
        back={queueAddress({ ...place, reply: last?.id })}
      />
      {reply === null ? (
        <EmptyQueue status={status} search={search} />
      ) : (
        <div className="trio">
          <section aria-label="Replies in this state">
            <BulkForm status={status} back={queueAddress(place)}>
              <QueueList rows={page.rows} next={page.next} place={place} open={reply.id} whenOf={whenOf} />
            </BulkForm>
          </section>
          <OpenReply
            reply={reply}
            when={whenOf(reply.at)}
            decidedWhen={reply.decidedAt && whenOf(reply.decidedAt)}
            nextName={next?.name ?? null}
            back={back}
          />
          <ReplyReasons reply={reply} whenOf={whenOf} />
        </div>
      )}
    </main>
  )
}

function NotForThisRole() {
  return (
    <main className="page" id="main">
      <div className="empty">
        <h1>Replies are for moderators</h1>
        <p>Your role does not include them. An admin can change it.</p>
        <Link className="btn" href="/newsroom">
          Go to the desk
        </Link>
      </div>
    </main>
  )
}
