/**
 * Whether two words differ by a slip of the finger: one letter more, less, other, or two that changed places; two such
 * slips in a word of eight letters or more. Takes at most length × length steps, and words past 40 letters are never near.
 * @see optimal string alignment distance (Boytsov 2011, 2.2)
 */
export function areNear(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length)
  if (longer > MAX_LETTERS || Math.min(one.length, other.length) < MIN_LETTERS) return false
  const most = longer >= LONG_LETTERS ? 2 : 1
  return Math.abs(one.length - other.length) <= most && slips(one, other) <= most
}

const MAX_LETTERS = 40
const MIN_LETTERS = 3
const LONG_LETTERS = 8

/** The number of slips that make one of the other. */
export function slips(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1))
      const haveSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      if (haveSwapped) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    ;[before, last] = [last, row]
  }
  return last[other.length]!
}
