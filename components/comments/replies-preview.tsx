import type { ReplyPage } from '@/features/comments/types'
import type { PublicSite } from '@/features/settings/public'
import { directionOf } from '@/lib/languages'
import { ReplyList } from './reply-list'

type Props = {
  /** The first page of them. */
  replies: ReplyPage
  /** The address of the preview. */
  path: string
  site: PublicSite
  today: string
  closedBecause: string | null
}

/** Where the replies will stand: the first page of those that there are, and in place of the form whether it will be there. */
export function RepliesPreview({ replies, path, site: { timeZone, language }, today, closedBecause }: Props) {
  const { threads, count, pages } = replies
  return (
    <section className="cm" id="replies" aria-labelledby="replies-h" lang={language} dir={directionOf(language)}>
      <div className="rhead">
        <h2 id="replies-h">{count > 0 ? `Replies (${count.toLocaleString('en-GB')})` : 'Replies'}</h2>
      </div>
      {threads.length > 0 && (
        <ReplyList threads={threads} storyPath={path} zone={timeZone} today={today} canReply={false} />
      )}
      <div className="shut" id="reply-form">
        {pages > 1 && <p>{`The preview has the first page of the replies; readers have ${pages}.`}</p>}
        <p>{closedBecause ?? 'Replies are open: readers find the form here. The preview has none.'}</p>
      </div>
    </section>
  )
}
