import { createHmac, timingSafeEqual } from 'node:crypto'
import { nowMs } from '@/lib/clock'
import { keyFor } from '@/lib/secrets'

const STAMP_STEP_MS = 3_600_000
/** An hour-old stamp plus a day of an open tab, and one hour of grace. */
const STAMP_LIFE_MS = 26 * STAMP_STEP_MS

/** A signed hour: the same for every reader within it, so that a cached page stays equal to a fresh one. */
export function makeStamp(): string {
  const hour = Math.floor(nowMs() / STAMP_STEP_MS)
  return `${hour}.${sign(hour)}`
}

/** The instant (ms UTC) from which `makeStamp` gives another stamp. */
export function nextStampMs(): number {
  return (Math.floor(nowMs() / STAMP_STEP_MS) + 1) * STAMP_STEP_MS
}

/** Whether we signed this stamp less than 26 hours ago. */
export function isStampFresh(stamp: string | undefined): boolean {
  const [, hourText, given] = /^(\d{1,9})\.([\w-]{43})$/.exec(stamp ?? '') ?? []
  if (hourText === undefined || given === undefined) return false
  const hour = Number(hourText)
  if (!timingSafeEqual(Buffer.from(given), Buffer.from(sign(hour)))) return false
  const ageMs = nowMs() - hour * STAMP_STEP_MS
  return ageMs >= 0 && ageMs < STAMP_LIFE_MS
}

function sign(hour: number): string {
  return createHmac('sha256', keyFor('reply-stamp')).update(`reply:${hour}`).digest('base64url')
}
