import Link from 'next/link'
import type { CommentStatus } from '@/features/comments/moderation-types'
import { queueAddress } from './queue-address'

const WORDS: Record<CommentStatus, [title: string, text: string]> = {
  pending: [
    'Nothing waits',
    'A reply stands here when its writer is new, when it has many links, or when the rules ask for a look.',
  ],
  approved: ['Nothing is approved yet', 'Replies that readers see under the stories will be listed here.'],
  spam: ['No spam', 'Replies taken for spam will be listed here, so that a wrong guess can be put right.'],
  trash: ['The trash is empty', 'Replies that were taken away will be listed here, and can be put back.'],
}

/** In place of the list: what will be here, and one thing to do. */
export function EmptyQueue({ status, search }: { status: CommentStatus; search: string }) {
  const [title, text] =
    search === '' ? WORDS[status] : ['Nothing found', `No reply here has “${search}” in its name or text.`]
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {search !== '' ? (
        <a className="btn" href={queueAddress({ status, search: '', after: null })}>
          Show all
        </a>
      ) : (
        <Link className="btn" href="/newsroom">
          Go to the desk
        </Link>
      )}
    </div>
  )
}
