import type { Body } from '@/lib/body'
import { headingIds } from './heading-ids'
import { inlineText } from '@/lib/review-box'

const FROM_SUBHEADS = 3

/** What an explainer answers: links to its subheads, once there are three. */
export function Contents({ body, pageLanguage }: { body: Body; pageLanguage: string }) {
  const ids = headingIds(body.content)
  const heads = body.content.flatMap((block, index) => {
    if (block.type !== 'heading' || block.attrs.level !== 2) return []
    const text = inlineText(block.content ?? []).trim()
    return text ? [{ id: ids.get(index)!, text }] : []
  })
  if (heads.length < FROM_SUBHEADS) return null
  return (
    <nav className="instory" aria-labelledby="in-this-story">
      <h2 id="in-this-story" lang={pageLanguage}>
        In this story
      </h2>
      <ol>
        {heads.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
