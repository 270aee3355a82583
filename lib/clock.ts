import { readFileSync } from 'node:fs'

const READ_EVERY_MS = 5

type ClockHolder = { offsetMs: number; fixedMs: number | null }
const holder: ClockHolder = ((globalThis as { __broadsheetClock?: ClockHolder }).__broadsheetClock ??= {
  offsetMs: 0,
  fixedMs: null,
})

/**
 * The present instant. Everything that asks "is it time yet" asks here, so that tests can move time.
 * With TEST_CLOCK_FILE set, that file holds an offset in ms from the machine's clock, at most 5 ms old.
 */
export function now(): Date {
  return new Date(nowMs())
}

/** The present instant in ms since 1970 UTC. @see now */
export function nowMs(): number {
  if (holder.fixedMs !== null) return holder.fixedMs
  return Date.now() + holder.offsetMs + fileOffsetMs()
}

/** Test only: stop the clock at this instant, or with null let it run again. */
export function setClock(at: Date | null): void {
  holder.fixedMs = at ? at.getTime() : null
}

function fileOffsetMs(): number {
  const file = process.env.TEST_CLOCK_FILE
  if (!file) return 0
  const at = performance.now()
  if (at - read.at > READ_EVERY_MS) read = { at, offsetMs: readOffsetMs(file) }
  return read.offsetMs
}

let read = { at: -Infinity, offsetMs: 0 }

function readOffsetMs(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').trim()) || 0
  } catch {
    return 0
  }
}
