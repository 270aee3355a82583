import { describe, expect, it } from 'vitest'
import type { Block, Body, Inline, List, Paragraph } from './body'
import { takeReviewBox } from './review-box'

const bold = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'bold' }] })
const plain = (text: string): Inline => ({ type: 'text', text })
const list = (...items: Inline[][]): Block => ({
  type: 'bulletList',
  content: items.map((content) => ({ type: 'listItem', content: [{ type: 'paragraph', content }] })),
})
const withMore = (more: Paragraph | List): Block => ({
  type: 'bulletList',
  content: [
    { type: 'listItem', content: [{ type: 'paragraph', content: [bold('Play:'), plain(' X')] }] },
    { type: 'listItem', content: [{ type: 'paragraph', content: [bold('By:'), plain(' Y')] }, more] },
  ],
})
const words: Block = { type: 'paragraph', content: [plain('The curtain rose late.')] }
const body = (...content: Block[]): Body => ({ type: 'doc', content })

describe('takeReviewBox', () => {
  it('reads the facts and the verdict of a list at the top, and leaves the rest of the text', () => {
    const found = takeReviewBox(
      body(
        list([bold('Play:'), plain(' The Prompter')], [bold('By'), plain(': Isolde Farr')], [plain('See it')]),
        words,
      ),
    )
    expect(found).toEqual({
      name: 'The Prompter',
      facts: [
        { label: 'Play', words: [plain('The Prompter')] },
        { label: 'By', words: [plain('Isolde Farr')] },
      ],
      verdict: [plain('See it')],
      rest: body(words),
    })
  })

  it('skips items without words', () => {
    const found = takeReviewBox(body(list([], [bold('Play:'), plain(' X')], [plain(' ')], [plain('See it')])))
    expect(found).toMatchObject({ name: 'X', facts: [{ label: 'Play' }], verdict: [plain('See it')] })
  })

  it.each([
    ['a list with a list in it', body(withMore({ type: 'bulletList', content: [] }))],
    ['a list with two paragraphs in an item', body(withMore({ type: 'paragraph', content: [plain('More')] }))],
    ['a list lower down', body(words, list([bold('Play:'), plain(' The Prompter')]))],
    ['a list without bold words', body(list([plain('One')]), words)],
    ['a list that is more than a box', body(list([bold('Play:'), plain(' X')], [plain('a')], [plain('b')]))],
    ['a bold word that names nothing', body(list([bold('Play:')]), words)],
    ['an empty text', body()],
  ])('leaves %s as it is', (_, given) => {
    expect(takeReviewBox(given)).toBeNull()
  })
})
