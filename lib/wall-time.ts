import { tzOffset } from '@date-fns/tz'
import { AppError } from './errors'

export type Occurrence = 'first' | 'second'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** The wall time of an instant in a zone, `yyyy-mm-ddThh:mm`, whatever the zone of the process. */
export function wallTimeOf(instant: Date, zone: string): string {
  return new Date(instant.getTime() + offsetMs(zone, instant.getTime())).toISOString().slice(0, 16)
}

/** The calendar day of an instant in a zone, `yyyy-mm-dd`. */
export function dateOf(instant: Date, zone: string): string {
  return wallTimeOf(instant, zone).slice(0, 10)
}

/**
 * The instant that a clock on the wall of `zone` means. `occurrence` tells which, where clocks go back and
 * a time happens twice; elsewhere it is not looked at.
 * @throws AppError `invalid`, field `at`, when there is no such day, when clocks skip the time (with the next
 * one that exists), and field `occurrence` when it happens twice and none was chosen.
 * @see trust.md R8
 */
export function instantOfWallTime(wall: string, zone: string, occurrence: Occurrence | null): Date {
  const asUtc = Date.parse(`${wall}Z`)
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== wall)
    refuse('There is no such day or time.')
  const [first, second] = candidates(asUtc, zone)
  if (!first) {
    const next = nextValidWallTime(asUtc, zone).replace('T', ' ')
    refuse(`In ${zone} the clocks skip ${wall.replace('T', ' ')}. The next time that exists is ${next}.`)
  }
  if (!second) return first
  if (occurrence === null) {
    const words = `In ${zone} the clocks go back and ${wall.replace('T', ' ')} happens twice. Choose the first or the second.`
    throw new AppError('invalid', words, { occurrence: words })
  }
  return occurrence === 'first' ? first : second
}

/** All instants at which the wall shows this time, in order: none in a gap, two in an overlap. */
function candidates(asUtc: number, zone: string): Date[] {
  const offsets = new Set([offsetMs(zone, asUtc - DAY_MS), offsetMs(zone, asUtc), offsetMs(zone, asUtc + DAY_MS)])
  const instants = [...offsets].map((offset) => asUtc - offset).filter((ms) => ms + offsetMs(zone, ms) === asUtc)
  return instants.sort((a, b) => a - b).map((ms) => new Date(ms))
}

/** In a gap: what the wall shows in the first minute after the clocks went forward. */
function nextValidWallTime(asUtc: number, zone: string): string {
  let before = asUtc - DAY_MS
  let after = asUtc + DAY_MS
  while (after - before > MINUTE_MS) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE_MS) * MINUTE_MS
    if (middle + offsetMs(zone, middle) < asUtc) before = middle
    else after = middle
  }
  return wallTimeOf(new Date(after), zone)
}

function offsetMs(zone: string, ms: number): number {
  return tzOffset(zone, new Date(ms)) * MINUTE_MS
}

function refuse(words: string): never {
  throw new AppError('invalid', words, { at: words })
}
