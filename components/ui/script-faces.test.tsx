import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ReplyText } from '@/components/comments/reply-text'
import { ScriptFaces } from './script-faces'
import { SCRIPT_SHEETS } from './script-sheets'

const page = (...parts: Parameters<typeof ScriptFaces>[0][]) =>
  renderToStaticMarkup(
    <html lang="en">
      {/* oxlint-disable-next-line next/no-head-element -- the test is about what is put into it */}
      <head>
        <title>A page</title>
      </head>
      <body>
        {parts.map((props, index) => (
          <ScriptFaces key={index} {...props} />
        ))}
      </body>
    </html>,
  )
const sheetsOf = (html: string) => [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, href]) => href)

describe('ScriptFaces', () => {
  it('asks for nothing on a page in Latin, Greek, Cyrillic or Chinese letters', () => {
    expect(sheetsOf(page({ texts: ['Ferry late', null, 'Größe Ελλάδα Київ 中文'] }))).toEqual([])
  })

  it('puts each sheet into the head once, however many ask', () => {
    const html = page({ texts: ['العبّارة'] }, { texts: ['港'], language: 'ja' }, { texts: ['كتاب', 'かな'] })
    expect(sheetsOf(html).sort()).toEqual([SCRIPT_SHEETS.arabic, SCRIPT_SHEETS.japanese])
    expect(html.lastIndexOf('.css')).toBeLessThan(html.indexOf('</head>'))
  })

  it('names sheets that are there, with fonts that are there', () => {
    for (const sheet of Object.values(SCRIPT_SHEETS)) {
      const css = readFileSync(join(process.cwd(), 'public', sheet), 'utf8')
      const fonts = [...css.matchAll(/url\('([^']+)'\)/g)].map(([, file]) => file!)
      expect(fonts.length).toBeGreaterThan(0)
      expect(fonts.filter((file) => !existsSync(join(process.cwd(), 'public', file)))).toEqual([])
    }
  })
})

describe('a reply in another script', () => {
  it('says its language, so that it is set and read out as such', () => {
    const paragraphs = [[{ text: 'شكراً للصحيفة' }], [{ text: 'Thank you' }]]
    const html = renderToStaticMarkup(<ReplyText paragraphs={paragraphs} />)
    expect(html).toContain('<p dir="auto" lang="ar">')
    expect(html).toContain('<p dir="auto">Thank you')
  })
})
