const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** A story is told by its age for this long. */
const AGE_SHOWN_MS = 12 * HOUR_MS

/**
 * How long ago something was, in words, and the instant (ms UTC) at which the words are no longer true. Null from
 * twelve hours on. What lies ahead of `nowMs` counts as now.
 */
export function ageOf(at: string | number | Date, nowMs: number): { words: string; untilMs: number } | null {
  const atMs = new Date(at).getTime()
  const age = Math.max(0, nowMs - atMs)
  if (age >= AGE_SHOWN_MS) return null
  const [unit, name] = age < HOUR_MS ? [MINUTE_MS, 'min'] : [HOUR_MS, 'h']
  const count = Math.floor(age / unit)
  return { words: count === 0 ? 'Just now' : `${count} ${name} ago`, untilMs: atMs + (count + 1) * unit }
}
