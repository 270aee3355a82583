import { describe, expect, it } from 'vitest'
import { newId, type CommentId } from './ids'
import { FIRST_REPLIES, parseReplyPlace, repliesPath, replyPath } from './reply-place'

describe('a place among the replies', () => {
  it.each([
    ['2', { order: 'oldest', page: 2 }],
    ['999', { order: 'oldest', page: 999 }],
    ['1000', { order: 'oldest', page: 1_000 }],
    ['newest-123456789', { order: 'newest', page: 123_456_789 }],
    ['newest', { order: 'newest', page: 1 }],
    ['newest-18', { order: 'newest', page: 18 }],
  ] as const)('?replies=%s is read, and written again as it was', (text, place) => {
    expect(parseReplyPlace(text)).toEqual(place)
    expect(repliesPath('/news/tide', place)).toBe(`/news/tide?replies=${text}`)
  })

  it.each([null, '', '0', '1', '02', '1234567890', 'newest-1', 'newest-', 'oldest', '-2', '2 ', 'NEWEST'])(
    '%j leads to the beginning',
    (text) => expect(parseReplyPlace(text)).toEqual(FIRST_REPLIES),
  )

  it('has no query at the beginning, and keeps the place among live updates', () => {
    expect(repliesPath('/news/tide', FIRST_REPLIES)).toBe('/news/tide')
    expect(repliesPath('/news/tide', { order: 'newest', page: 3 }, '17_a')).toBe(
      '/news/tide?before=17_a&replies=newest-3',
    )
  })

  it('finds a reply on its page of the oldest first', () => {
    const id = newId<CommentId>()
    expect(replyPath('/news/tide', 1, id)).toBe(`/news/tide#reply-${id}`)
    expect(replyPath('/news/tide', 4, id)).toBe(`/news/tide?replies=4#reply-${id}`)
  })
})
