import { Parser } from 'htmlparser2'

export type Stripped = { html: string; refused: null } | { html: null; refused: string }

/**
 * Take the framework's scripts out of a reader page: what is left is what a browser without JavaScript sees.
 * Kept are data (`application/ld+json`), scripts marked `data-keep` and our own files (`/assets/`, `/site.js`).
 * Bytes that are not removed are not touched. Refuses a page that still has a streamed boundary, since only the
 * removed scripts could have put its content in place.
 */
export function stripScripts(html: string): Stripped {
  const cuts: [start: number, end: number][] = []
  let refused: string | null = null
  let scriptStart: number | null = null
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && !isKept(attributes)) scriptStart = parser.startIndex
      else if (name === 'link' && isScriptHint(attributes)) cuts.push([parser.startIndex, parser.endIndex + 1])
      else if (name === 'template' && /^[BP]:/.test(attributes.id ?? '')) refused = attributes.id ?? name
    },
    onclosetag(name) {
      if (name !== 'script' || scriptStart === null) return
      const end = html.indexOf('>', parser.endIndex) // the parser's index may stop before the blank of `</script >`
      cuts.push([scriptStart, end === -1 ? html.length : end + 1])
      scriptStart = null
    },
    oncomment() {
      cuts.push([parser.startIndex, parser.endIndex + 1])
    },
  })
  parser.end(html)
  if (refused !== null) return { html: null, refused }
  return { html: cutOut(html, cuts), refused: null }
}

function isKept(attributes: Record<string, string>): boolean {
  if (attributes.type?.toLowerCase() === 'application/ld+json' || 'data-keep' in attributes) return true
  return /^\/(?:assets\/|site\.js(?:\?|$))/.test(attributes.src ?? '')
}

/** `rel=expect` makes a browser wait for an element that went with the scripts. */
function isScriptHint({ rel = '', as = '' }: Record<string, string>): boolean {
  return rel === 'modulepreload' || rel === 'expect' || (rel === 'preload' && as === 'script')
}

function cutOut(html: string, cuts: [number, number][]): string {
  let from = 0
  let out = ''
  for (const [start, end] of cuts) {
    out += html.slice(from, start)
    from = end
  }
  return out + html.slice(from)
}
