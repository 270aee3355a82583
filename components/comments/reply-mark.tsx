import type { ReplyMark } from '@/features/comments/types'

const WORDS = { author: 'Author', newsroom: 'Newsroom' } as const

/** Beside the name: that somebody of the paper wrote a reply. In words, so that the colour says nothing alone. */
export function ReplyMarkWord({ mark }: { mark: ReplyMark }) {
  if (mark === null) return null
  return <span className={mark === 'author' ? 'auth' : 'auth staff'}>{WORDS[mark]}</span>
}
