import type { PostVersion } from '@/features/live/types'
import { bodyText } from '@/lib/body'
import { directionOf } from '@/lib/languages'

type Props = { post: Pick<PostVersion, 'title' | 'body' | 'place' | 'byline'>; language: string }

/** What an update says or said, in full, to be read and compared. */
export function PostWords({ post: { title, body, place, byline }, language }: Props) {
  const pictures = body.content.filter(({ type }) => type === 'figure').length
  const signed = [byline, place].filter(Boolean).join(', ')
  return (
    <div className="lwords" lang={language} dir={directionOf(language)}>
      {title && <p className="lt">{title}</p>}
      {bodyText(body)
        .split('\n')
        .filter((line) => line.trim())
        .map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      {(signed || pictures > 0) && (
        <p className="hint">
          <bdi>{signed}</bdi>
          {signed && pictures > 0 && ' · '}
          {pictures > 0 && <span lang="en">{pictures === 1 ? 'with a picture' : `with ${pictures} pictures`}</span>}
        </p>
      )}
    </div>
  )
}
