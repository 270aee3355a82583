const EPOCH_MS = 1_577_836_800_000n // 2020-01-01 UTC

/**
 * The row number of a story in `story_search`, from its UUIDv7: 41 bits of milliseconds since 2020, then 22 bits
 * that differ within one millisecond. So a row is found without a scan, and newer stories have greater numbers.
 * @see RFC 9562, 5.7 and 6.2
 */
export function searchRowid(storyId: string): bigint {
  const hex = storyId.replaceAll('-', '')
  const sinceMs = BigInt.asUintN(41, BigInt(`0x${hex.slice(0, 12)}`) - EPOCH_MS)
  return (sinceMs << 22n) | BigInt.asUintN(22, BigInt(`0x${hex.slice(16, 22)}`))
}
