import { describe, expect, it } from 'vitest'
import {
  bodySchema,
  bodyText,
  countWords,
  emptyBody,
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
})

describe('countWords', () => {
  it('counts in any script', () => {
    expect(countWords('It’s a well-kept harbour.')).toBeGreaterThanOrEqual(4)
    expect(countWords('港の灯台が点灯した', 'ja')).toBeGreaterThan(2)
    expect(countWords('')).toBe(0)
  })
})
