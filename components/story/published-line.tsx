import { dayKey, formatDay, formatTime } from '@/lib/format-time'

type Props = { publishedAt: string; updatedAt: string | null; zone: string }

/** When a story appeared and was last changed: the day is said once when both are of the same. */
export function PublishedLine({ publishedAt, updatedAt, zone }: Props) {
  const isSameDay = updatedAt !== null && dayKey(publishedAt, zone) === dayKey(updatedAt, zone)
  const published = <time dateTime={publishedAt}>{formatTime(publishedAt, zone)}</time>
  if (updatedAt === null)
    return (
      <>
        Published {published} on {formatDay(publishedAt, zone)}
      </>
    )
  const updated = <time dateTime={updatedAt}>{formatTime(updatedAt, zone)}</time>
  if (isSameDay)
    return (
      <>
        Published {published}, updated {updated} on {formatDay(publishedAt, zone)}
      </>
    )
  return (
    <>
      Published {published} on {formatDay(publishedAt, zone)}, updated {updated} on {formatDay(updatedAt, zone)}
    </>
  )
}
