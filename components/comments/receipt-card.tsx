import type { Receipt } from '@/features/comments/public'
import { ReplyMarkWord } from './reply-mark'
import { ReplyText } from './reply-text'

/** What became of a reply, and its words. */
export function ReceiptCard({ receipt }: { receipt: Receipt }) {
  const { name, mark, paragraphs, story } = receipt
  return (
    <article className="art">
      <h1>Your reply</h1>
      <section className={`cm first pc-${story?.pillar ?? 'news'}`} aria-label="Your reply and how it stands">
        <div className="done" id="status" tabIndex={-1}>
          <output>
            <Standing receipt={receipt} />
          </output>
        </div>
        <article className="reply">
          <header>
            <bdi>{name}</bdi>
            <ReplyMarkWord mark={mark} />
          </header>
          <ReplyText paragraphs={paragraphs} />
        </article>
        {story && (
          <p>
            <a className="ul" href={story.url}>
              Back to “{story.headline}”
            </a>
          </p>
        )}
      </section>
    </article>
  )
}

function Standing({ receipt: { standing, story } }: { receipt: Receipt }) {
  switch (standing) {
    case 'published':
      return (
        <>
          <b>Your reply is published.</b> {story && <a href={story.url}>See it under the story</a>}
        </>
      )
    case 'waiting':
      return (
        <>
          <b>Thank you. Your reply waits for approval.</b> It will appear under the story once somebody here has read
          it. This address tells you how it stands.
        </>
      )
    case 'declined':
      return <>This reply was not published.</>
  }
}
