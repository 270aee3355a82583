import { expect, it } from 'vitest'
import type { CommentId } from '@/lib/ids'
import { threadsOf } from './threads'

const reply = (id: string, parentId: string | null = null) => ({
  id: id as CommentId,
  parentId: parentId as CommentId | null,
})

const shape = (replies: ReturnType<typeof reply>[]) =>
  threadsOf(replies).map(({ root, answers }) => [root, ...answers].map(({ id }) => id).join(''))

it('puts all answers one step below their root', () => {
  expect(shape([reply('a'), reply('b', 'a'), reply('c', 'b'), reply('d'), reply('e', 'a')])).toEqual(['abce', 'd'])
})

it('makes a root of what has no parent here, and survives a circle', () => {
  expect(shape([reply('a', 'gone')])).toEqual(['a'])
  expect(shape([reply('a', 'b'), reply('b', 'a')])).toEqual(['a', 'b'])
})
