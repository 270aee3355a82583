export interface FontMetrics {
  unitsPerEm: number
  ascent: number
  descent: number
  lineGap: number
  advance: (char: string) => number
}

/** Reads the few numbers of a TrueType file that decide line boxes and line lengths, in font units. */
export function readMetrics(font: Buffer): FontMetrics {
  const table = tablesOf(font)
  const hhea = table('hhea')
  const hmtx = table('hmtx')
  const longMetrics = font.readUInt16BE(hhea + 34)
  const glyph = glyphLookup(font, table('cmap'))
  return {
    unitsPerEm: font.readUInt16BE(table('head') + 18),
    ascent: font.readInt16BE(hhea + 4),
    descent: font.readInt16BE(hhea + 6),
    lineGap: font.readInt16BE(hhea + 8),
    advance: (char) => font.readUInt16BE(hmtx + 4 * Math.min(glyph(char.codePointAt(0) ?? 0), longMetrics - 1)),
  }
}

function tablesOf(font: Buffer) {
  const offsets = new Map<string, number>()
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + 16 * i
    offsets.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8))
  }
  return (tag: string): number => {
    const offset = offsets.get(tag)
    if (offset === undefined) throw new Error(`The font has no ${tag} table`)
    return offset
  }
}

/** Only cmap format 4, the one every Latin font carries. @see OpenType specification, cmap */
function glyphLookup(font: Buffer, cmap: number) {
  const start = formatFour(font, cmap)
  const segments = font.readUInt16BE(start + 6) / 2
  return (code: number): number => {
    for (let i = 0; i < segments; i++) {
      const end = start + 14 + 2 * i
      if (code > font.readUInt16BE(end)) continue
      const first = end + 2 + 2 * segments
      if (code < font.readUInt16BE(first)) return 0
      const delta = font.readUInt16BE(first + 2 * segments)
      const range = first + 4 * segments
      const offset = font.readUInt16BE(range)
      if (offset === 0) return (code + delta) & 0xffff
      const glyph = font.readUInt16BE(range + offset + 2 * (code - font.readUInt16BE(first)))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}

function formatFour(font: Buffer, cmap: number): number {
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const start = cmap + font.readUInt32BE(cmap + 8 + 8 * i)
    if (font.readUInt16BE(start) === 4) return start
  }
  throw new Error('The font has no cmap of format 4')
}
