import { describe, expect, it } from 'vitest'
import {
  bodySchema,
  bodyText,
  countWords,
  emptyBody,
  MAX_TABLE_CELLS,
  MAX_TABLE_COLUMNS,
  MAX_TABLE_ROWS,
  MAX_BODY_DEPTH,
  MAX_BODY_NODES,
  MAX_BODY_TEXT_CHARS,
  type Body,
} from './body'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const p = (...content: unknown[]) => ({ type: 'paragraph', content })
const text = (words: string, ...marks: unknown[]) =>
  marks.length ? { type: 'text', text: words, marks } : { type: 'text', text: words }
const link = (href: string) => ({ type: 'link', attrs: { href } })
const item = (...content: unknown[]) => ({ type: 'listItem', content })
const figure = {
  pictureId: '0199a1b2-c3d4-7e5f-8a6b-0c1d2e3f4a5b',
  caption: 'A',
  credit: 'B',
  alt: 'C',
  decorative: false,
  width: 'wide',
}

const cell = (type: 'tableCell' | 'tableHeader', ...content: unknown[]) => ({
  type,
  content: [content.length ? p(...content) : { type: 'paragraph' }],
})
const rows = (...lines: unknown[][]) => lines.map((content) => ({ type: 'tableRow', content }))
const table = (content: unknown, attrs: unknown = { caption: '' }) => ({ type: 'table', attrs, content })
const td = () => cell('tableCell')
const code = (attrs: unknown, ...content: unknown[]) => ({ type: 'codeBlock', attrs, content })
const embed = (url: string, more: object = {}) => ({ type: 'embed', attrs: { url, title: 'A film', ...more } })

const accepts = (value: unknown) => bodySchema.safeParse(value).success

describe('bodySchema', () => {
  const good: [string, unknown][] = [
    ['an empty body', emptyBody()],
    ['marks', doc(p(text('a', { type: 'bold' }, { type: 'italic' }), { type: 'hardBreak' }, text('b', link('/news'))))],
    [
      'subheads',
      doc({ type: 'heading', attrs: { level: 2 }, content: [text('a')] }, { type: 'heading', attrs: { level: 3 } }),
    ],
    [
      'lists in lists',
      doc({ type: 'bulletList', content: [item(p(text('a')), { type: 'orderedList', content: [item(p())] })] }),
    ],
    ['quotes', doc({ type: 'blockquote', attrs: { kind: 'pull' }, content: [p(text('a'))] })],
    ['a figure', doc({ type: 'figure', attrs: figure })],
    [
      'a line to another story',
      doc({ type: 'seeAlso', attrs: { text: 'a', href: 'https://a.example/', storyId: null } }),
    ],
    ['a break', doc({ type: 'horizontalRule' })],
    [
      'a table',
      doc(table(rows([cell('tableHeader', text('a')), td()], [td(), cell('tableCell', text('b'))]), { caption: 'A' })),
    ],
    ['code', doc(p(text('a', { type: 'code' })), code({ language: null }, text('a\n  b')), code({ language: 'c++' }))],
    ['an embed', doc(embed('https://youtu.be/abcDEF_-123'), embed('https://vimeo.com/123456789', { title: '' }))],
  ]
  it.each(good)('takes %s and changes nothing', (_, value) => expect(bodySchema.parse(value)).toEqual(value))

  const bad: [string, unknown][] = [
    ['no document', p()],
    ['an unknown node', doc({ type: 'iframe', attrs: { src: 'https://a.example' } })],
    ['raw HTML', doc({ type: 'html', content: '<script>' })],
    ['an unknown mark', doc(p(text('a', { type: 'textStyle', attrs: { style: 'x' } })))],
    ['an unknown attribute', doc({ type: 'heading', attrs: { level: 2, onclick: 'x' } })],
    ['a heading of the first level', doc({ type: 'heading', attrs: { level: 1 } })],
    ['a script link', doc(p(text('a', link('javascript:alert(1)'))))],
    ['a hidden script link', doc(p(text('a', link('java\nscript:alert(1)'))))],
    ['a data link', doc({ type: 'seeAlso', attrs: { text: 'a', href: 'data:text/html,x', storyId: null } })],
    ['a link to no host of its own', doc(p(text('a', link('//evil.example'))))],
    ['text outside a block', doc(text('a'))],
    ['a figure without its picture', doc({ type: 'figure', attrs: { ...figure, pictureId: '../x' } })],
    ['an empty list', doc({ type: 'bulletList', content: [] })],
    ['a table without rows', doc(table([]))],
    ['a row without fields', doc(table(rows([])))],
    ['rows of unequal length', doc(table(rows([td(), td()], [td()])))],
    ['fields that span others', doc(table(rows([{ ...td(), attrs: { colspan: 2, rowspan: 1 } }])))],
    ['a table without its caption', doc(table(rows([td()]), {}))],
    ['a table in a table', doc(table(rows([{ type: 'tableCell', content: [table(rows([td()]))] }])))],
    ['two paragraphs in a field', doc(table(rows([{ type: 'tableCell', content: [p(), p()] }])))],
    ['a figure in a field', doc(table(rows([{ type: 'tableCell', content: [{ type: 'figure', attrs: figure }] }])))],
    ['a script link in a field', doc(table(rows([cell('tableCell', text('a', link('javascript:alert(1)')))])))],
    ['a row outside a table', doc(...rows([td()]))],
    ['a field outside a row', doc(table([td()]))],
    ['marks in lines of code', doc(code({ language: null }, text('a', { type: 'bold' })))],
    ['a language that is none', doc(code({ language: '"><script>' }))],
    ['an embed of any other site', doc(embed('https://evil.example/embed/abcDEF_-123'))],
    ['an embed that only looks right', doc(embed('https://www.youtube.com.evil.example/watch?v=abcDEF_-123'))],
    ['an embed with markup', doc(embed('https://youtu.be/abcDEF_-123', { html: '<iframe>' }))],
    ['an embed that runs', doc(embed('javascript:alert(1)'))],
    ['a key that would pollute', JSON.parse('{"type":"doc","content":[],"__proto__":{"x":1}}')],
  ]
  it.each(bad)('refuses %s', (_, value) => expect(accepts(value)).toBe(false))

  it('refuses what is too deep, too long or has too many parts, before walking it', () => {
    let deep: unknown = p(text('a'))
    for (let i = 0; i < MAX_BODY_DEPTH * 3; i++) deep = { type: 'bulletList', content: [item(deep)] }
    expect(accepts(doc(deep))).toBe(false)
    expect(accepts(doc(p(text('a'.repeat(MAX_BODY_TEXT_CHARS + 1)))))).toBe(false)
    expect(accepts(doc(p(text('港'.repeat(MAX_BODY_TEXT_CHARS / 2)))))).toBe(false)
    expect(accepts(doc(...Array.from({ length: MAX_BODY_NODES * 4 }, () => p())))).toBe(false)
  })
})

describe('the limits of a table', () => {
  const wide = (columns: number, lines: number) =>
    doc(table(rows(...Array.from({ length: lines }, () => Array.from({ length: columns }, td)))))

  it('are columns, rows, and what a whole body may hold', () => {
    expect(accepts(wide(MAX_TABLE_COLUMNS, 9))).toBe(true)
    expect(accepts(wide(MAX_TABLE_COLUMNS + 1, 9))).toBe(false)
    expect(accepts(wide(2, MAX_TABLE_ROWS))).toBe(true)
    expect(accepts(wide(2, MAX_TABLE_ROWS + 1))).toBe(false)
    expect(accepts(wide(MAX_TABLE_COLUMNS, MAX_TABLE_ROWS))).toBe(false)
  })

  it('are fields too, which a body of bold words can hold, and more of them are refused in clear words', () => {
    const bold = () => cell('tableCell', text('31', { type: 'bold' }))
    const filled = (columns: number, lines: number) =>
      doc(table(rows(...Array.from({ length: lines }, () => Array.from({ length: columns }, bold)))))
    expect(accepts(filled(8, Math.floor(MAX_TABLE_CELLS / 8)))).toBe(true)
    const { error } = bodySchema.safeParse(wide(8, Math.floor(MAX_TABLE_CELLS / 8) + 1))
    expect(error?.issues.map(({ message }) => message)).toEqual(['A table has at most 2,500 fields. Make two of it.'])
  })
})

describe('the work of bodySchema', () => {
  it('does not double with each level of a list', () => {
    const wraps = (depth: number) => {
      let inner: unknown = Array.from({ length: 200 }, () => item(p(text('a'))))
      for (let i = 0; i < depth; i++) inner = [item({ type: 'orderedList', content: inner })]
      return doc({ type: 'orderedList', content: inner })
    }
    const fastest = (value: unknown) =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const begun = performance.now()
          expect(accepts(value)).toBe(true)
          return performance.now() - begun
        }),
      )
    expect(fastest(wraps(7)) / Math.max(fastest(wraps(1)), 1)).toBeLessThan(16)
  })
})

describe('bodyText', () => {
  it('gives the words a reader reads, blocks parted by breaks', () => {
    const body = doc(
      p(text('One '), text('two', { type: 'bold' }), { type: 'hardBreak' }, text('three')),
      { type: 'bulletList', content: [item(p(text('four')))] },
      { type: 'figure', attrs: { ...figure, caption: 'five' } },
      { type: 'seeAlso', attrs: { text: 'not a word', href: '/', storyId: null } },
    ) as Body
    expect(bodyText(body)).toBe('One two three\nfour\nfive')
  })

  it('gives the words of tables row by row, of code and of embeds', () => {
    const words = [cell('tableCell', text('Ansel')), cell('tableCell', text('31'), text('p', { type: 'bold' }))]
    const body = doc(
      table(rows([cell('tableHeader', text('Port')), td()], words), { caption: 'Dues' }),
      code({ language: 'js' }, text('let a')),
      embed('https://youtu.be/abcDEF_-123'),
    ) as Body
    expect(bodyText(body)).toBe('Dues\nPort\nAnsel 31p\nlet a\nA film')
  })
})

describe('countWords', () => {
  it('counts in any script', () => {
    expect(countWords('It’s a well-kept harbour.')).toBeGreaterThanOrEqual(4)
    expect(countWords('港の灯台が点灯した', 'ja')).toBeGreaterThan(2)
    expect(countWords('')).toBe(0)
  })
})
