import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { escapeHtml, plainHtml } from './plain-page'
import { typedRows, type Typed } from './give-back'

/** What the host said when the presses were stopped; `sinceMs` in UTC. */
export type Closure = { message: string; sinceMs: number; name: string }

/** The file that the command writes; it is there while the paper is closed to readers. */
export const MAINTENANCE_FILE = 'maintenance.json'
export const RETRY_AFTER_S = 120
const LOOK_EVERY_MS = 1_000
const MAX_MESSAGE_CHARS = 300

/** Tells whether the paper is closed to readers, looking for the file of that at most once a second. No store is asked. */
export class Maintenance {
  private lookedAt = -Infinity
  private changedMs = 0
  private closure: Closure | null = null
  private readonly file: string

  constructor(
    dataDir: string,
    private readonly clock: () => number = () => performance.now(),
  ) {
    this.file = join(dataDir, MAINTENANCE_FILE)
  }

  get(): Closure | null {
    if (this.clock() - this.lookedAt < LOOK_EVERY_MS) return this.closure
    this.lookedAt = this.clock()
    const changedMs = statSync(this.file, { throwIfNoEntry: false })?.mtimeMs
    if (changedMs === undefined) this.closure = null
    else if (this.closure === null || changedMs !== this.changedMs) this.closure = readClosure(this.file, changedMs)
    this.changedMs = changedMs ?? 0
    return this.closure
  }
}

/** A file that cannot be read as written closes the paper all the same: somebody put it there. */
function readClosure(file: string, changedMs: number): Closure {
  let given: Partial<Record<keyof Closure, unknown>> = {}
  try {
    given = (JSON.parse(readFileSync(file, 'utf8')) ?? {}) as typeof given
  } catch {
    // As if it said nothing.
  }
  const { message, sinceMs, name } = given
  return {
    message: typeof message === 'string' ? message.slice(0, MAX_MESSAGE_CHARS) : '',
    sinceMs: isTime(sinceMs) ? sinceMs : changedMs,
    name: typeof name === 'string' ? name.slice(0, 60) : '',
  }
}

/** Whether a date can say it: a number of milliseconds far beyond any year is none. */
function isTime(ms: unknown): ms is number {
  return typeof ms === 'number' && !Number.isNaN(new Date(ms).getTime())
}

/** The page that readers get meanwhile. `path` is where they wanted to go; `typed` what a form of theirs held. */
export function maintenanceHtml(
  { message, sinceMs, name }: Closure,
  { id, path, typed }: { id: string; path: string; typed: readonly Typed[] },
): string {
  const since = new Date(sinceMs)
  const stopped = `<dl><dt>Stopped</dt><dd><time datetime="${since.toISOString()}">${whenWords(since)}</time></dd></dl>`
  const again = typed.length > 0 ? '' : `<p><a href="${escapeHtml(ownPath(path))}">Try again</a></p>`
  const text = message || 'The paper is being looked after and will be back shortly. Nothing is lost.'
  const unsent = typed.length > 0 ? '<p><b>What you sent was not taken.</b> Copy it, and send it again later.</p>' : ''
  const rest = `${unsent}${typedRows(typed)}${stopped}${again}`
  return plainHtml({
    name,
    kicker: 'Maintenance',
    title: 'The presses are stopped for a while',
    text,
    rest,
    id,
    status: 503,
  })
}

/** Two slashes at the beginning of a link would lead to another site. */
function ownPath(path: string): string {
  return path.replace(/^\/+/, '/')
}

function whenWords(at: Date): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const
  return `${new Intl.DateTimeFormat('en-GB', format).format(at)} UTC`
}
