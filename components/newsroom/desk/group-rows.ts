import { dayKey, dayWords } from '@/components/newsroom/time/time-words'
import type { DeskRow } from '@/features/stories/types'

export type RowGroup = { key: string; title: string; note: string; rows: DeskRow[] }

const MINUTE_MS = 60_000

/**
 * A page of the desk as its groups: what goes out next first, by its time, then the rest by the day of its last change.
 * The order within a day is the one given.
 */
export function groupRows(rows: DeskRow[], zone: string, now: string): RowGroup[] {
  const scheduled = rows
    .filter(({ stage, publishAt }) => stage === 'scheduled' && publishAt !== null)
    .sort((a, b) => a.publishAt!.localeCompare(b.publishAt!))
  const groups: RowGroup[] = []
  if (scheduled.length > 0) {
    const soon = scheduled.filter(
      ({ publishAt }) => Date.parse(publishAt!) - Date.parse(now) < 24 * 60 * MINUTE_MS,
    ).length
    const note = soon > 0 ? `${countWords(scheduled.length)}, ${soon} within a day` : countWords(scheduled.length)
    groups.push({ key: 'scheduled', title: 'Going out', note, rows: scheduled })
  }
  for (const row of rows) {
    if (scheduled.includes(row)) continue
    const key = dayKey(row.touchedAt, zone)
    const group = groups.find((one) => one.key === key)
    if (group) group.rows.push(row)
    else groups.push({ key, title: dayTitle(row.touchedAt, zone, now), note: '', rows: [row] })
  }
  return groups.map((group) => ({ ...group, note: group.note || countWords(group.rows.length) }))
}

function dayTitle(iso: string, zone: string, now: string): string {
  if (dayKey(iso, zone) === dayKey(now, zone)) return 'Changed today'
  const yesterday = new Date(Date.parse(now) - 24 * 60 * MINUTE_MS).toISOString()
  return dayKey(iso, zone) === dayKey(yesterday, zone) ? 'Changed yesterday' : `Changed ${dayWords(iso, zone, now)}`
}

function countWords(count: number): string {
  return count === 1 ? '1 story' : `${count} stories`
}
