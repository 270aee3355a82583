import { Fragment } from 'react'
import type { PublicComment } from '@/features/comments/types'
import { guessLanguage } from '@/lib/scripts'

/** The words of a reply: plain text, its web addresses linked, its line ends kept. */
export function ReplyText({ paragraphs }: Pick<PublicComment, 'paragraphs'>) {
  return paragraphs.map((parts, index) => (
    <p key={index} dir="auto" lang={guessLanguage(parts.map(({ text }) => text).join(''))}>
      {parts.map(({ text, href }, at) =>
        href ? (
          <a key={at} href={href} rel="ugc nofollow noopener">
            {text}
          </a>
        ) : (
          <Lines key={at} text={text} />
        ),
      )}
    </p>
  ))
}

function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
}
