export type Declaration = { selector: string; property: string; value: string; line: number }

/** The declarations of a sheet with the selectors they stand under. Enough of CSS for what this house writes. */
export function declarationsOf(css: string): Declaration[] {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
  const found: Declaration[] = []
  const open: string[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '(') depth += 1
    if (char === ')') depth -= 1
    if (depth > 0 || !char || !'{};'.includes(char)) continue
    const part = text.slice(from, at)
    const [, property = '', value = ''] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(part) ?? []
    if (char === '{') open.push(part.trim().replaceAll(/\s+/g, ' '))
    else if (property) {
      const line = text.slice(0, from + part.search(/\S/)).split('\n').length
      found.push({ selector: open.join(' '), property, value, line })
    }
    if (char === '}') open.pop()
    from = at + 1
  }
  return found
}

const PHYSICAL =
  /^(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-(?:width|style|color))?|left|right|top|bottom|border-(?:top|bottom)-(?:left|right)-radius|width|height|(?:min|max)-(?:width|height))$/
const PHYSICAL_VALUES = /^(?:text-align|float|clear|caption-side|resize)$/
const MAX_RADIUS_PX = 2
const FILLS = /^background(?:-color)?$/
const NO_FILL = /^(?:none|transparent|inherit|currentcolor|var\(--(?:paper|raised|sunken)\))$/i

/** What the look forbids (design rules: rules not boxes, logical properties, colours by tokens, two fills). Null when it may stand. */
export function forbiddenIn({ property, value, selector }: Declaration): string | null {
  if (PHYSICAL.test(property)) return 'a physical property: right-to-left pages need the logical one'
  if (PHYSICAL_VALUES.test(property) && /\b(?:left|right)\b/.test(value)) return 'a physical value: use start and end'
  if (property === 'box-shadow' && value !== 'none') return 'a shadow'
  if (property.includes('radius') && radiusPx(value) > MAX_RADIUS_PX && !ROUND.test(selector))
    return 'a radius above 2px'
  if (/gradient\(/.test(value)) return 'a gradient'
  if (!property.startsWith('--') && /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(/i.test(value))
    return 'a colour that is no token'
  if (FILLS.test(property) && !NO_FILL.test(value) && !FILLED.test(selector)) return 'a fill outside Live and buttons'
  return null
}

/** Portraits are round, and so are the dot of Live and the dots of lists: they are pictures and marks, not boxes. */
const ROUND = /portrait|\.dot|\.face|::before|::after/
/** What may be filled: Live, buttons, the way to jump, a found word, and the rules that are drawn as boxes. */
const FILLED = /(?:^|[ ,])mark\b|\.live|\.btn|\.skip|button|::(?:before|after|selection|marker)/

function radiusPx(value: string): number {
  return Math.max(
    ...value.split(/[\s/]+/).map((part) => {
      const size = parseFloat(part) || 0
      return /%$/.test(part) ? size * 10 : /rem$|em$/.test(part) ? size * 16 : size
    }),
  )
}
