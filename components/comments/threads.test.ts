import { expect, it } from 'vitest'
import type { PublicComment } from '@/features/comments/types'
import { newestThreads, threadsOf } from './threads'

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

it('keeps the newest threads whole within a number of replies and counts the rest', () => {
  const threads = threadsOf([reply('a'), reply('b', 'a'), reply('c'), reply('d', 'c'), reply('e')])
  const kept = (max: number) => {
    const { shown, left } = newestThreads(threads, max)
    return [shown.map((thread) => thread.reply.id).join(''), left]
  }
  expect(kept(5)).toEqual(['ace', 0])
  expect(kept(4)).toEqual(['ce', 2])
  expect(kept(2)).toEqual(['e', 4])
  expect(kept(0)).toEqual(['e', 4])
  expect(newestThreads([], 5)).toEqual({ shown: [], left: 0 })
})
