import type { Metadata } from 'next'
import { NotFoundPage } from '@/app/(site)/not-found-page'
import { headOf, pageFacts } from '@/app/(site)/page-facts'
import { ReplyForm } from '@/components/comments/reply-form'
import { ReplyMarkWord } from '@/components/comments/reply-mark'
import { ReplyText } from '@/components/comments/reply-text'
import { PageFrame } from '@/components/layout/page-frame'
import { findReplyToAnswer, replyStamp } from '@/features/comments/public'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ commentId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await pageFacts()
  return {
    ...headOf(site, { title: `Answer a reply | ${site.name}`, path: null }),
    robots: { index: false, follow: false },
  }
}

/** The form that answers a reply, on a page of its own: the story's page stays one for everybody. */
export default async function AnswerPage({ params }: Props) {
  const { commentId } = await params
  const [{ site, today }, found] = await Promise.all([pageFacts(), findReplyToAnswer(commentId)])
  if (!found) return <NotFoundPage />
  const { reply, story, closedBecause } = found
  return (
    <PageFrame site={site} today={today}>
      <div className="wrap">
        <article className="art">
          <h1>
            Answer <bdi>{reply.name}</bdi>
          </h1>
          <section className={`cm first pc-${story.pillar}`} aria-label="Reply">
            <p className="pb-3">
              <a className="ul" href={story.url}>
                {story.headline}
              </a>
            </p>
            <article className="reply">
              <header>
                <bdi>{reply.name}</bdi>
                <ReplyMarkWord mark={reply.mark} />
              </header>
              <ReplyText paragraphs={reply.paragraphs} />
            </article>
            {closedBecause === null ? (
              <ReplyForm storyId={story.id} stamp={replyStamp()} parent={{ id: reply.id, name: reply.name }} />
            ) : (
              <div className="shut">
                <p>{closedBecause}</p>
              </div>
            )}
          </section>
        </article>
      </div>
    </PageFrame>
  )
}
