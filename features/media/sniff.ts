export type UploadFormat = 'jpeg' | 'png' | 'webp' | 'gif'

/**
 * The format that the first bytes say, or null for anything we do not take (SVG, AVIF, HEIF, PDF, HTML …).
 * A first sieve only: the decoder must agree afterwards (trust.md D1).
 */
export function sniffFormat(bytes: Uint8Array): UploadFormat | null {
  const text = String.fromCharCode(...bytes.subarray(0, 12))
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp'
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return 'gif'
  return null
}
