import { Stale, type Paper, type Step } from './paper'

/**
 * The shortest walk found in this time that still leaves a stale page, told in words: first the last steps alone, of which
 * ever more are taken, then without each that is not needed.
 */
export async function shorten(paper: Paper, failed: Stale, withinMs: number): Promise<Stale> {
  const endsAt = performance.now() + withinMs
  let best = failed
  const isStale = async (steps: readonly Step[]): Promise<boolean> => {
    if (performance.now() > endsAt || steps.length === 0) return false
    try {
      await paper.walk(steps)
      return false
    } catch (error) {
      if (!(error instanceof Stale)) throw error
      best = error
      return true
    }
  }
  for (let count = 1; count < failed.steps.length; count *= 2) if (await isStale(failed.steps.slice(-count))) break
  for (let at = 0; at < best.steps.length - 1;) if (!(await isStale(best.steps.toSpliced(at, 1)))) at++
  return best
}
