import { expect, it } from 'vitest'
import type { Body, TextNode } from './body'
import { linksOf } from './body-links'

const link = (text: string, href: string, isBold = false): TextNode => ({
  type: 'text',
  text,
  marks: [...(isBold ? [{ type: 'bold' as const }] : []), { type: 'link', attrs: { href } }],
})

it('finds the links of every kind of block, each with its place', () => {
  const body: Body = {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'No link' }, { type: 'hardBreak' }] },
      { type: 'paragraph', content: [link('the ', '/news'), link('vote', '/news', true), link('!', '/world')] },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [link('us', '/about')] }] }],
      },
      { type: 'seeAlso', attrs: { text: 'Tides', href: '/topic/tides', storyId: null } },
    ],
  }
  expect(linksOf(body)).toEqual([
    { href: '/news', text: 'the vote', index: 1 },
    { href: '/world', text: '!', index: 1 },
    { href: '/about', text: 'us', index: 2 },
    { href: '/topic/tides', text: 'Tides', index: 3 },
  ])
})
