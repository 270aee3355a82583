import { readPaperName } from '@/db/probe'
import { nameThePaper } from './plain-page'

const LOOK_EVERY_MS = 60_000

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
