import { getSchema, type JSONContent } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { bodySchema } from '@/lib/body'
import { storyExtensions } from './story-extensions'
import { toBody } from './to-body'

const schema = getSchema(storyExtensions())
const id = '0199a1b2-c3d4-7e5f-8a6b-0c1d2e3f4a5b'
const words = (text: string, ...marks: JSONContent[]): JSONContent => ({
  type: 'text',
  text,
  ...(marks.length ? { marks: marks as { type: string }[] } : {}),
})
const paragraph = (...content: JSONContent[]): JSONContent => ({ type: 'paragraph', content })
const cell = (type: string, ...content: JSONContent[]): JSONContent => ({
  type,
  content: [content.length ? paragraph(...content) : { type: 'paragraph' }],
})
const figure = { pictureId: id, caption: 'A', credit: 'B', alt: 'C', decorative: false, width: 'wide' }

/** Through the editor's schema and out again, as the editor saves it. */
function saved(...content: JSONContent[]) {
  const node = schema.nodeFromJSON({ type: 'doc', content })
  node.check()
  return toBody(node.toJSON() as JSONContent)
}

describe('what the editor saves is what the store takes', () => {
  const parts: Record<string, JSONContent> = {
    'an empty paragraph': { type: 'paragraph' },
    'bold, italic, a link': paragraph(
      words('a', { type: 'bold' }),
      words('b', { type: 'bold' }, { type: 'italic' }),
      words('c', { type: 'link', attrs: { href: 'https://example.org/' } }),
    ),
    'a line break': paragraph(words('a'), { type: 'hardBreak' }, words('b')),
    'a heading 2': { type: 'heading', attrs: { level: 2 }, content: [words('a')] },
    'a heading 3': { type: 'heading', attrs: { level: 3 } },
    'a bullet list': { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(words('a'))] }] },
    'a nested numbered list': {
      type: 'orderedList',
      content: [
        {
          type: 'listItem',
          content: [
            paragraph(words('a')),
            { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(words('b'))] }] },
          ],
        },
      ],
    },
    'a quote': { type: 'blockquote', attrs: { kind: 'quote' }, content: [paragraph(words('a'))] },
    'a pull quote': { type: 'blockquote', attrs: { kind: 'pull' }, content: [paragraph(words('a'))] },
    'a figure': { type: 'figure', attrs: figure },
    'a see also elsewhere': { type: 'seeAlso', attrs: { text: 'a', href: 'https://example.org/', storyId: null } },
    'a see also of ours': { type: 'seeAlso', attrs: { text: 'a', href: '/news/2026/11/24/a', storyId: id } },
    'a mark of code': paragraph(words('a', { type: 'code' })),
    'lines of code': {
      type: 'codeBlock',
      attrs: { language: 'c++' },
      content: [{ type: 'text', text: 'one\n\n  two' }],
    },
    'empty lines of code': { type: 'codeBlock', attrs: { language: null } },
    'a table': {
      type: 'table',
      attrs: { caption: 'Dues' },
      content: [
        { type: 'tableRow', content: [cell('tableHeader', words('Port')), cell('tableHeader')] },
        {
          type: 'tableRow',
          content: [cell('tableCell', words('a', { type: 'bold' })), cell('tableCell', words('31'))],
        },
      ],
    },
    'an embed': { type: 'embed', attrs: { url: 'https://youtu.be/abcDEF_-123', title: 'A film' } },
    'a section break': { type: 'horizontalRule' },
  }
  for (const [name, part] of Object.entries(parts)) {
    it(name, () => {
      const body = saved(part)
      expect(bodySchema.parse(body)).toEqual({ type: 'doc', content: [part] })
    })
  }
})

describe('toBody', () => {
  it('takes marks from a line break', () => {
    const body = saved(paragraph(words('a', { type: 'bold' }), { type: 'hardBreak', marks: [{ type: 'bold' }] }))
    expect(bodySchema.safeParse(body).success).toBe(true)
    expect(body.content[0]).toMatchObject({ content: [{ text: 'a' }, { type: 'hardBreak' }] })
  })

  it('keeps the words of a link that cannot be used', () => {
    const body = saved(paragraph(words('a', { type: 'link', attrs: { href: 'javascript:alert(1)' } })))
    expect(body.content[0]).toEqual(paragraph(words('a')))
  })

  it('is made of plain objects, which alone go through a server action', () => {
    const link = words('a', { type: 'link', attrs: { href: '/a' } })
    const body = saved({ type: 'heading', attrs: { level: 2 }, content: [link] }, { type: 'figure', attrs: figure })
    const protos: unknown[] = []
    JSON.stringify(body, (_key, part: unknown) => {
      if (part !== null && typeof part === 'object' && !Array.isArray(part)) protos.push(Object.getPrototypeOf(part))
      return part
    })
    expect(new Set(protos)).toEqual(new Set([Object.prototype]))
  })

  it('leaves out a see also without a target', () => {
    expect(saved({ type: 'seeAlso', attrs: { text: 'a', href: '', storyId: null } }).content).toEqual([])
  })

  it('leaves out an embed of a site that is not known, and a language that is none', () => {
    expect(saved({ type: 'embed', attrs: { url: 'https://youtube.com.evil.example/', title: 'a' } }).content).toEqual(
      [],
    )
    expect(saved({ type: 'codeBlock', attrs: { language: '"><b>' } }).content).toEqual([
      { type: 'codeBlock', attrs: { language: null } },
    ])
  })
})

describe('the schema', () => {
  it('has no node or mark that the store refuses', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      [
        'blockquote',
        'bulletList',
        'codeBlock',
        'doc',
        'embed',
        'figure',
        'hardBreak',
        'heading',
        'horizontalRule',
        'listItem',
        'orderedList',
        'paragraph',
        'seeAlso',
        'table',
        'tableCell',
        'tableHeader',
        'tableRow',
        'text',
      ].sort(),
    )
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'code', 'italic', 'link'])
  })

  it('goes on with a paragraph where a block is missing', () => {
    expect(schema.topNodeType.contentMatch.defaultType?.name).toBe('paragraph')
  })

  it('keeps headings, figures and lists out of quotes', () => {
    const quote = (child: JSONContent) => () =>
      saved({ type: 'blockquote', attrs: { kind: 'quote' }, content: [child] })
    expect(quote({ type: 'heading', attrs: { level: 2 } })).toThrow()
    expect(quote({ type: 'figure', attrs: figure })).toThrow()
    expect(quote({ type: 'codeBlock', attrs: { language: null } })).toThrow()
  })

  it('holds one paragraph in a field of a table, and nothing larger', () => {
    const table =
      (...content: JSONContent[]) =>
      () =>
        saved({
          type: 'table',
          attrs: { caption: '' },
          content: [{ type: 'tableRow', content: [{ type: 'tableCell', content }] }],
        })
    expect(table(paragraph(words('a')))).not.toThrow()
    expect(table(paragraph(), paragraph())).toThrow()
    expect(table({ type: 'figure', attrs: figure })).toThrow()
    expect(table({ type: 'heading', attrs: { level: 2 } })).toThrow()
  })
})
