/** A month as `yyyy-mm` and a day as `yyyy-mm-dd`, both of a calendar without a zone. */
export type MonthKey = string
export type DayKey = string

/** The month that two texts of an address name, or null when there is none. Years from 1000 to 9999. */
export function parseMonth(yyyy: string, mm: string): MonthKey | null {
  return /^[1-9]\d{3}$/.test(yyyy) && /^(0[1-9]|1[0-2])$/.test(mm) ? `${yyyy}-${mm}` : null
}

/** The day that three texts of an address name, or null when there is none: no 31 November, no 29 February but in a leap year. */
export function parseDay(yyyy: string, mm: string, dd: string): DayKey | null {
  const month = parseMonth(yyyy, mm)
  if (!month || !/^\d{2}$/.test(dd) || dd < '01' || Number(dd) > daysOf(month)) return null
  return `${month}-${dd}`
}

/** How many days a month has, 28 to 31. */
export function daysOf(month: MonthKey): number {
  const [year, number] = partsOf(month)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}

/** The weeks of a month from Monday to Sunday; days of the months beside it are null. */
export function weeksOf(month: MonthKey): (DayKey | null)[][] {
  const [year, number] = partsOf(month)
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7
  const days = Array.from({ length: daysOf(month) }, (_, n) => `${month}-${String(n + 1).padStart(2, '0')}`)
  const cells = [...Array<null>(before).fill(null), ...days]
  while (cells.length % 7 > 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, n) => cells.slice(n * 7, n * 7 + 7))
}

function partsOf(month: MonthKey): [year: number, number: number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5))]
}
