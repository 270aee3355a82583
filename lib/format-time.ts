import { TZDate } from '@date-fns/tz'

type Parts = { weekday: string; day: string; month: string; year: string; hour: string; minute: string }

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs a hundred times what using one does, so each zone has one. */
function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    formatters.set(zone, formatter)
  }
  return formatter
}

function partsOf(at: string | number | Date, zone: string): Parts {
  const found: Record<string, string> = {}
  for (const { type, value } of formatterOf(zone).formatToParts(new Date(at))) found[type] = value
  return found as Parts
}

/** The wall time in a zone, such as `18:42`. */
export function formatTime(at: string | number | Date, zone: string): string {
  const { hour, minute } = partsOf(at, zone)
  return `${hour}:${minute}`
}

/** The whole day in a zone, such as `Tuesday 24 November 2026`. */
export function formatDay(at: string | number | Date, zone: string): string {
  return `${partsOf(at, zone).weekday} ${formatDate(at, zone)}`
}

/** The weekday in a zone, such as `Tuesday`. */
export function formatWeekday(at: string | number | Date, zone: string): string {
  return partsOf(at, zone).weekday
}

/** The date in a zone, such as `24 November 2026`. */
export function formatDate(at: string | number | Date, zone: string): string {
  const { day, month, year } = partsOf(at, zone)
  return `${day} ${month} ${year}`
}

/** The month in a zone, such as `November 2026`. */
export function formatMonth(at: string | number | Date, zone: string): string {
  const { month, year } = partsOf(at, zone)
  return `${month} ${year}`
}

/**
 * When something was, as short as a list needs it and true for as long as `today` is: the time if it was today,
 * else the date, with the year if it is another one. `today` is a day key in the same zone.
 */
export function formatWhen(at: string | number | Date, zone: string, today: string): string {
  const key = dayKey(at, zone)
  if (key === today) return formatTime(at, zone)
  const { day, month, year } = partsOf(at, zone)
  return key.slice(0, 4) === today.slice(0, 4) ? `${day} ${month}` : `${day} ${month} ${year}`
}

/** `formatWhen` for a narrow column: months in three letters. */
export function formatWhenShort(at: string | number | Date, zone: string, today: string): string {
  return formatWhen(at, zone, today).replace(/(?<= )(\p{L}{3})\p{L}+/u, '$1')
}

/** The day in a zone as `yyyy-mm-dd`. */
export function dayKey(at: string | number | Date, zone: string): string {
  const date = new TZDate(new Date(at).getTime(), zone)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The instant (ms UTC) at which the next day begins in a zone, also on days of 23 or 25 hours. */
export function nextMidnightMs(at: string | number | Date, zone: string): number {
  const date = new TZDate(new Date(at).getTime(), zone)
  return new TZDate(date.getFullYear(), date.getMonth(), date.getDate() + 1, 0, 0, 0, 0, zone).getTime()
}
