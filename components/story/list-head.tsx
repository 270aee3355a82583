import type { ListExtent } from '@/features/stories/public'
import { formatDate } from '@/lib/format-time'

/** How much a list holds, such as `87 stories since 14 March 2024`; on a later page, that it is one. */
export function ListFacts({ extent, zone, isFirst }: { extent: ListExtent; zone: string; isFirst: boolean }) {
  const { total, isBounded, since } = extent
  const count = total.toLocaleString('en-GB')
  return (
    <p className="facts tab">
      {isBounded ? `More than ${count} stories` : `${count} ${total === 1 ? 'story' : 'stories'}`}
      {since && (total === 1 ? `, from ${formatDate(since, zone)}` : ` since ${formatDate(since, zone)}`)}
      {!isFirst && ' · Older stories'}
    </p>
  )
}
