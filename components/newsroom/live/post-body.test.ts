import { expect, it } from 'vitest'
import { toPostBody } from './post-body'

it('makes subheads bold lines, and drops breaks and what is empty at the end', () => {
  const text = (words: string) => ({ type: 'text' as const, text: words })
  expect(
    toPostBody({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [text('The quay')] },
        { type: 'horizontalRule' },
        { type: 'paragraph' },
        { type: 'paragraph', content: [text('Wet.')] },
        { type: 'paragraph' },
      ],
    }),
  ).toEqual({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ ...text('The quay'), marks: [{ type: 'bold' }] }] },
      { type: 'paragraph' },
      { type: 'paragraph', content: [text('Wet.')] },
    ],
  })
})
