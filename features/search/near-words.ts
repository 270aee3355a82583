const MAX_LETTERS = 40
const MIN_LETTERS = 3
const LONG_LETTERS = 8

/** As many slips as make another word of this one: one, and two in a word of eight letters or more. */
export const slipsAllowed = (letters: number): number => (letters >= LONG_LETTERS ? 2 : 1)

/** Whether two words differ by slips of the finger that are allowed for their length. */
export function areNear(one: string, other: string): boolean {
  return slipsBetween(one, other) !== null
}

/**
 * The slips of the finger that make one word of the other: a letter more, less, other, or two that changed places; null when
 * they are more than allowed, or a word is under 3 letters or past 40. Ends at the first row that is past what is allowed.
 * @see optimal string alignment distance (Boytsov 2011, 2.2)
 */
export function slipsBetween(one: string, other: string): number | null {
  const longer = Math.max(one.length, other.length)
  if (longer > MAX_LETTERS || Math.min(one.length, other.length) < MIN_LETTERS) return null
  const most = slipsAllowed(longer)
  if (Math.abs(one.length - other.length) > most) return null
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
    if (Math.min(...row) > most) return null
    ;[before, last] = [last, row]
  }
  const slips = last[other.length]!
  return slips <= most ? slips : null
}
