import { readFileSync } from 'node:fs'

const READ_EVERY_MS = 5

type ClockHolder = { offsetMs: number; fixedMs: number | null }
const holder: ClockHolder = ((globalThis as { __broadsheetClock?: ClockHolder }).__broadsheetClock ??= {
  offsetMs: 0,
  fixedMs: null,
})

/**
 * The present instant. Everything that asks "is it time yet" asks here, so that tests can move time.
 * With TEST_CLOCK_FILE set, that file holds an offset in ms from the machine's clock, or after `=` the instant (ms since
 * 1970 UTC) at which the clock stands still; at most 5 ms old.
 */
export function now(): Date {
  return new Date(nowMs())
}

/** The present instant in ms since 1970 UTC. @see now */
export function nowMs(): number {
  if (holder.fixedMs !== null) return holder.fixedMs
  const { offsetMs, fixedMs } = fileTime()
  return fixedMs ?? Date.now() + holder.offsetMs + offsetMs
}

/** Test only: stop the clock at this instant, or with null let it run again. */
export function setClock(at: Date | null): void {
  holder.fixedMs = at ? at.getTime() : null
}

const NO_FILE: ClockHolder = { offsetMs: 0, fixedMs: null }
let read = { at: -Infinity, time: NO_FILE }

function fileTime(): ClockHolder {
  const file = process.env.TEST_CLOCK_FILE
  if (!file) return NO_FILE
  const at = performance.now()
  if (at - read.at > READ_EVERY_MS) read = { at, time: readTime(file) }
  return read.time
}

function readTime(file: string): ClockHolder {
  try {
    const text = readFileSync(file, 'utf8').trim()
    const ms = Number(text.replace(/^=/, '')) || 0
    return text.startsWith('=') ? { offsetMs: 0, fixedMs: ms } : { offsetMs: ms, fixedMs: null }
  } catch {
    return NO_FILE
  }
}
