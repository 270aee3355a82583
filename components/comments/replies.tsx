import type { ReactNode } from 'react'
import type { ReplyPage } from '@/features/comments/types'
import { ReplyList } from './reply-list'
import { ReplyPager, ReplySort } from './reply-turns'

type Props = {
  replies: ReplyPage
  storyPath: string
  /** Where the updates of a live story stand; null on their first page and elsewhere. */
  before: string | null
  zone: string
  today: string
  pageLanguage: string
  pageDir: 'ltr' | 'rtl'
  /** In words; null while new replies are taken. */
  closedBecause: string | null
  /** The form. */
  children: ReactNode
}

/** Below a story: a page of its replies, and the form or why there is none. */
export function Replies({
  replies: { threads, count, threadCount, place, pages },
  storyPath,
  before,
  zone,
  today,
  pageLanguage,
  pageDir,
  closedBecause,
  children,
}: Props) {
  const isOpen = closedBecause === null
  const turns = { place, pages, storyPath, before }
  return (
    <section className="cm" id="replies" aria-labelledby="replies-h" lang={pageLanguage} dir={pageDir}>
      <div className="rhead">
        <h2 id="replies-h">
          {count > 0 ? `Replies (${count.toLocaleString('en-GB')})` : 'Replies'}
          {place.page > 1 && (
            <span className="pg">
              <span className="vh">,</span> page {place.page} of {pages}
            </span>
          )}
        </h2>
        {threadCount > 1 && <ReplySort {...turns} />}
      </div>
      {threads.length > 0 && (
        <ReplyList threads={threads} storyPath={storyPath} zone={zone} today={today} canReply={isOpen} />
      )}
      <ReplyPager {...turns} />
      {threadCount === 0 && isOpen && <p className="none">No replies yet. Be the first.</p>}
      {isOpen ? (
        children
      ) : (
        <>
          <div className="shut">
            <p>{closedBecause}</p>
          </div>
          {pages > 1 && <script src="/assets/reply.js" defer data-keep="" />}
        </>
      )}
    </section>
  )
}
