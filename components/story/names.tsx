import { Fragment } from 'react'
import type { PublicByline } from '@/features/stories/types'

/** Names as a sentence has them: "A", "A and B", "A, B and C", each leading to its author's page. */
export function LinkedNames({ bylines }: { bylines: PublicByline[] }) {
  return bylines.map(({ slug, name }, index) => (
    <Fragment key={slug}>
      {index > 0 && (index === bylines.length - 1 ? ' and ' : ', ')}
      <a href={`/author/${slug}`} rel="author">
        <bdi>{name}</bdi>
      </a>
    </Fragment>
  ))
}

/** The same as plain text. */
export function joinNames(names: string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
