import type { ReactNode } from 'react'
import type { PublicComment } from '@/features/comments/types'
import { ReplyList } from './reply-list'

type Props = {
  replies: PublicComment[]
  zone: string
  today: string
  pageLanguage: string
  pageDir: 'ltr' | 'rtl'
  /** In words; null while new replies are taken. */
  closedBecause: string | null
  /** The form. */
  children: ReactNode
}

/** Below a story: its replies, and the form or why there is none. */
export function Replies({ replies, zone, today, pageLanguage, pageDir, closedBecause, children }: Props) {
  const count = replies.filter(({ isRemoved }) => !isRemoved).length
  const isOpen = closedBecause === null
  return (
    <section className="cm" id="replies" aria-labelledby="replies-h" lang={pageLanguage} dir={pageDir}>
      <h2 id="replies-h">{count > 0 ? `Replies (${count})` : 'Replies'}</h2>
      {replies.length > 0 && <ReplyList replies={replies} zone={zone} today={today} canReply={isOpen} />}
      {replies.length === 0 && isOpen && <p className="none">No replies yet. Be the first.</p>}
      {isOpen ? (
        children
      ) : (
        <div className="shut">
          <p>{closedBecause}</p>
        </div>
      )}
    </section>
  )
}
