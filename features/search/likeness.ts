/**
 * How alike two slugs are, from 0 to 1: the share of neighbouring pairs of letters that they have in common
 * (Sørensen–Dice). Takes time that grows with their length only.
 */
export function likeness(one: string, other: string): number {
  if (one === other) return one === '' ? 0 : 1
  const [mine, theirs] = [pairsOf(one), pairsOf(other)]
  let common = 0
  for (const [pair, times] of mine) common += Math.min(times, theirs.get(pair) ?? 0)
  const all = Math.max(0, one.length - 1) + Math.max(0, other.length - 1)
  return all === 0 ? 0 : (2 * common) / all
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}
