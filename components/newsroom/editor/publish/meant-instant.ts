import { isAppError } from '@/lib/errors'
import { instantOfWallTime, type Occurrence } from '@/lib/wall-time'

export type Meant =
  | { kind: 'one'; at: string }
  /** Clocks go back: the time happens twice. */
  | { kind: 'two'; first: string; second: string }
  | { kind: 'none'; problem: string }

/** What a typed wall time means in the zone of the site. */
export function meantInstant(wall: string, zone: string): Meant {
  try {
    const at = (occurrence: Occurrence) => instantOfWallTime(wall, zone, occurrence).toISOString()
    const first = at('first')
    const second = at('second')
    return first === second ? { kind: 'one', at: first } : { kind: 'two', first, second }
  } catch (error) {
    if (!isAppError(error)) throw error
    return { kind: 'none', problem: error.fields.at ?? error.message }
  }
}
