import { dayKey, shortTime, whenWords } from '@/components/newsroom/time/time-words'

type Standing = { isSeen: boolean; isScheduled: boolean }

/** What the button of the sheet does, in words. `at` null: now. */
export function publishWords(at: string | null, zone: string, now: string, { isSeen, isScheduled }: Standing): string {
  if (isSeen) return 'Update now'
  if (at === null) return 'Publish now'
  const when = dayKey(at, zone) === dayKey(now, zone) ? shortTime(at, zone) : whenWords(at, zone, now)
  return isScheduled ? `Reschedule for ${when}` : `Schedule for ${when}`
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** "One thing to settle", "Two worth a look". */
export function countedWords(count: number, one: string, many: string): string {
  return `${NUMBERS[count] ?? count} ${count === 1 ? one : many}`
}
