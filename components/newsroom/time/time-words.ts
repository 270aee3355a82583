/** The clock of an instant in a zone, with seconds: "14:02:11". */
export function clockTime(iso: string, zone: string): string {
  return format(iso, zone, { hour: '2-digit', minute: '2-digit', second: '2-digit' })
}

/** "20:15" */
export function shortTime(iso: string, zone: string): string {
  return format(iso, zone, { hour: '2-digit', minute: '2-digit' })
}

/** "Tuesday 24 November", with the year when it is another one than now. */
export function dayWords(iso: string, zone: string, nowIso: string): string {
  const year = format(iso, zone, { year: 'numeric' })
  const sameYear = year === format(nowIso, zone, { year: 'numeric' })
  const day = format(iso, zone, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '')
  return sameYear ? day : `${day} ${year}`
}

/** `yyyy-mm-dd` in the zone: for telling whether two instants share a day. */
export function dayKey(iso: string, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(iso))
}

/** "14:02" today, else "Tue 24 Nov, 14:02", with the year when it is another one. */
export function whenWords(iso: string, zone: string, nowIso: string): string {
  const time = shortTime(iso, zone)
  if (dayKey(iso, zone) === dayKey(nowIso, zone)) return time
  const day = format(iso, zone, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '')
  const year = format(iso, zone, { year: 'numeric' })
  return `${year === format(nowIso, zone, { year: 'numeric' }) ? day : `${day} ${year}`}, ${time}`
}

const MINUTE_MS = 60_000

/** "in 1 h 48 min", "in 3 days", "now", "27 min ago". Whole minutes, rounded to the nearest. */
export function distanceWords(iso: string, nowIso: string): string {
  const minutes = Math.round((Date.parse(iso) - Date.parse(nowIso)) / MINUTE_MS)
  if (minutes === 0) return 'now'
  const span = spanWords(Math.abs(minutes))
  return minutes > 0 ? `in ${span}` : `${span} ago`
}

function spanWords(minutes: number): string {
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
  const days = Math.round(minutes / 1_440)
  return days === 1 ? '1 day' : `${days} days`
}

function format(iso: string, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...options }).format(new Date(iso))
}
