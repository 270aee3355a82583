export type Mode = 'light' | 'dark'

/** The colour tokens of a sheet, each as it is by day and by night. For tests; nothing is computed in a browser. */
export function readTokens(css: string): { colours: Record<string, Record<Mode, string>>; modes: readonly Mode[] } {
  const colours: Record<string, Record<Mode, string>> = {}
  for (const [, name = '', light = '', dark = light] of css.matchAll(
    /--([a-z0-9-]+):\s*(?:light-dark\(\s*)?(#[0-9a-f]{6})(?:\s*,\s*(#[0-9a-f]{6})\s*\))?;/g,
  ))
    colours[name] = { light, dark }
  return { colours, modes: ['light', 'dark'] }
}

/** The contrast ratio of two `#rrggbb` colours. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = parseInt(hex.slice(from, from + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
