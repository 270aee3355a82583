import { expect, it } from 'vitest'
import type { PublicComment } from '@/features/comments/types'
import { threadsOf } from './threads'

const reply = (id: string, parentId: string | null = null, isRemoved = false) =>
  ({
    id,
    name: id.toUpperCase(),
    paragraphs: [],
    at: '2026-11-24T12:00:00Z',
    parentId,
    isRemoved,
  }) as unknown as PublicComment

const shape = (replies: PublicComment[]) =>
  threadsOf(replies).map((thread) => [thread.reply.id, ...thread.answers.map((answer) => [answer.reply.id, answer.to])])

it('puts all answers one step below their root and names who is answered deeper down', () => {
  expect(shape([reply('a'), reply('b', 'a'), reply('c', 'b'), reply('d')])).toEqual([
    ['a', ['b', null], ['c', 'B']],
    ['d'],
  ])
})

it('does not name a removed reply', () => {
  expect(shape([reply('a'), reply('b', 'a', true), reply('c', 'b')])).toEqual([['a', ['b', null], ['c', null]]])
})

it('makes a root of what has no parent here, and survives a circle', () => {
  expect(shape([reply('a', 'gone')])).toEqual([['a']])
  expect(shape([reply('a', 'b'), reply('b', 'a')])).toEqual([['a'], ['b']])
})
