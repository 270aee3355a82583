const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/**
 * The instants (ISO, UTC) that a wall time `yyyy-mm-ddThh:mm` names in a zone: one as a rule, none in the hour that
 * clocks leap over, two (earlier first) in the hour that they live twice.
 */
export function instantsOfWallTime(wall: string, zone: string): string[] {
  const asUtc = WALL_TIME.test(wall) ? Date.parse(`${wall}:00Z`) : Number.NaN
  if (Number.isNaN(asUtc)) return []
  const day = 86_400_000
  const offsets = new Set([offsetAt(asUtc - day, zone), offsetAt(asUtc + day, zone)])
  return [...offsets]
    .map((offset) => asUtc - offset)
    .filter((instant) => instant + offsetAt(instant, zone) === asUtc)
    .sort((a, b) => a - b)
    .map((instant) => new Date(instant).toISOString())
}

/** The wall time of an instant in a zone, as `<input type="datetime-local">` takes it. */
export function wallTimeOf(iso: string, zone: string): string {
  const instant = Date.parse(iso)
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16)
}

function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const wall = Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second)
  return wall - Math.floor(instant / 1_000) * 1_000
}
