import type { PublicComment } from '@/features/comments/types'
import type { PublicSite } from '@/features/settings/public'
import { directionOf } from '@/lib/languages'
import { ReplyList } from './reply-list'

type Props = { replies: PublicComment[]; site: PublicSite; today: string; closedBecause: string | null }

/** Where the replies will stand: those that there are, and in place of the form whether it will be there. */
export function RepliesPreview({ replies, site: { timeZone, language }, today, closedBecause }: Props) {
  const count = replies.filter(({ isRemoved }) => !isRemoved).length
  return (
    <section className="cm" id="replies" aria-labelledby="replies-h" lang={language} dir={directionOf(language)}>
      <h2 id="replies-h">{count > 0 ? `Replies (${count})` : 'Replies'}</h2>
      {replies.length > 0 && <ReplyList replies={replies} zone={timeZone} today={today} canReply={false} />}
      <div className="shut" id="reply-form">
        <p>{closedBecause ?? 'Replies are open: readers find the form here. The preview has none.'}</p>
      </div>
    </section>
  )
}
