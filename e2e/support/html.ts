import { Parser } from 'htmlparser2'

/** What the tests of served bytes ask of a page, read by a parser and not by a browser that mends it. */
export type Parsed = {
  /** The texts of `<script type="application/ld+json">`. */
  data: string[]
  scripts: { src: string; type: string }[]
  hrefs: string[]
  canonical: string | null
  description: string | null
  /** The text of the first h1. */
  h1: string
}

/** Read a page as it was served. */
export function parseHtml(html: string): Parsed {
  const page: Parsed = { data: [], scripts: [], hrefs: [], canonical: null, description: null, h1: '' }
  let into: 'data' | 'h1' | null = null
  let hasHeading = false
  const parser = new Parser({
    onopentag(name, attributes) {
      const { src = '', type = '', href = '', rel, content = '' } = attributes
      if (name === 'script') page.scripts.push({ src, type })
      if (name === 'script' && type === 'application/ld+json') into = page.data.push('') ? 'data' : null
      if (name === 'h1' && !hasHeading) into = 'h1'
      if (name === 'a' && href) page.hrefs.push(href)
      if (name === 'link' && rel === 'canonical') page.canonical = href
      if (name === 'meta' && attributes.name === 'description') page.description = content
    },
    ontext(text) {
      if (into === 'data') page.data[page.data.length - 1] += text
      if (into === 'h1') page.h1 += text
    },
    onclosetag(name) {
      if (name === 'h1') hasHeading = true
      if (name === 'h1' || name === 'script') into = null
    },
  })
  parser.end(html)
  return page
}
