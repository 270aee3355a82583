import type { Servers } from './servers'

/** What fast-check chose for a step: which of the things that a verb may be done to, and which word it writes. */
export type Choice = { pick: number; word: number }
export type Scene = { servers: Servers; now: () => Date }
/** Does it and says what was done, in words; null when the paper has nothing that it could be done to. */
export type Verb = (choice: Choice, scene: Scene) => Promise<string | null>

/** One of these by a number, or undefined when there is none. */
export function one<T>(things: readonly T[], pick: number): T | undefined {
  return things[pick % things.length]
}
