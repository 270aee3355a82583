import { expect, it } from 'vitest'
import type { Block } from '@/lib/body'
import { checkPage } from './page-checks'

const words = (text: string, href?: string): Block => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(href && { marks: [{ type: 'link' as const, attrs: { href } }] }) }],
})
const heading = (level: 2 | 3, text = ''): Block => ({
  type: 'heading',
  attrs: { level },
  ...(text && { content: [{ type: 'text' as const, text }] }),
})
const found = (blocks: Block[], { title = 'About us', dead = [] as string[] } = {}) =>
  checkPage({ title, body: { type: 'doc', content: blocks } }, dead).flatMap(({ level, name, show }) =>
    level === 'fine' ? [] : [{ level, name, show }],
  )

it('has nothing to say of a page that is whole', () => {
  const whole = [words('We print what we know.'), heading(2, 'Who'), heading(3, 'The desk'), words('News', '/news')]
  expect(found(whole)).toEqual([])
})

it('asks for a title, and says what becomes of a page without words', () => {
  expect(found([{ type: 'paragraph' }], { title: ' ' })).toEqual([
    { level: 'settle', name: 'title', show: { part: 'title' } },
    { level: 'look', name: 'text', show: { part: 'text' } },
  ])
})

it('shows subheads that are empty or skip a rank, and links that lead nowhere', () => {
  const at = (index: number) => ({ part: 'block', index })
  const blocks = [words('a'), heading(3, 'Small'), heading(2), heading(3, 'Under it'), words('gone', '/gone')]
  expect(found(blocks, { dead: ['/gone', '/other'] })).toEqual([
    { level: 'look', name: 'subheads', show: at(1) },
    { level: 'look', name: 'subheads', show: at(2) },
    { level: 'look', name: 'links', show: at(4) },
  ])
})

it('does not let a silent picture, an unnamed embed or an empty line to another page out', () => {
  const attrs = { pictureId: 'p', caption: '', credit: 'Staff', alt: '', decorative: false, width: 'text' as const }
  const blocks: Block[] = [
    words('a'),
    { type: 'figure', attrs },
    { type: 'embed', attrs: { url: 'https://youtu.be/abcDEF_-123', title: ' ' } },
    { type: 'seeAlso', attrs: { text: '', href: '/news', storyId: null } },
  ]
  expect(found(blocks).map(({ level, name }) => [level, name])).toEqual([
    ['settle', 'alt text'],
    ['settle', 'embed'],
    ['settle', 'see also'],
  ])
})
