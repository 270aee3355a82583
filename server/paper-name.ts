import { openReader } from '@/db/client'
import { nameThePaper } from './plain-page'

const LOOK_EVERY_MS = 60_000

/** The paper's name as the store has it now; empty when it has none or cannot be asked. */
export function readPaperName(): string {
  try {
    const handle = openReader()
    try {
      const value = handle.prepare("select value from setting where key = 'name'").pluck().get()
      const name: unknown = typeof value === 'string' ? JSON.parse(value) : null
      return typeof name === 'string' ? name : ''
    } finally {
      handle.close()
    }
  } catch {
    return ''
  }
}

/** Remember the paper's name for the plain pages, which may ask nobody when they are needed. Returns how to stop. */
export function keepPaperName(): () => void {
  const look = () => {
    const name = readPaperName()
    if (name) nameThePaper(name)
  }
  look()
  const timer = setInterval(look, LOOK_EVERY_MS).unref()
  return () => clearInterval(timer)
}
