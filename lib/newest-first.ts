import { z } from 'zod'

/** How many earlier versions are listed at once. */
export const VERSIONS_AT_ONCE = 50

/** Some of what is kept of a thing, the newest first, and how many there are in all. */
export type NewestFirst<Row> = { rows: Row[]; total: number }

/** Ask for those before this number; without one: for the newest. */
export const beforeSchema = z.number().int().min(1).optional()

/**
 * The rows of both, each number once and the newest first. A row of `newest` stands for one of `known` with the same
 * number, since it was read later.
 */
export function joinRows<Row>(newest: readonly Row[], known: readonly Row[], numberOf: (row: Row) => number): Row[] {
  const rows = new Map([...known, ...newest].map((row) => [numberOf(row), row]))
  return [...rows.values()].toSorted((one, other) => numberOf(other) - numberOf(one))
}
