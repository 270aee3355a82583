import { getSchema, type JSONContent } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { commandsFor, insertionsFor } from './commands'
import { slashQuery } from './slash-query'
import { storyExtensions, updateExtensions } from '@/components/newsroom/editor/schema/story-extensions'
import { POST_BLOCKS } from '@/features/live/input'

const schema = getSchema(storyExtensions())

function typed(text: string, type = 'paragraph', at = text.length) {
  const block: JSONContent = {
    type,
    ...(type === 'heading' ? { attrs: { level: 2 } } : {}),
    content: [{ type: 'text', text }],
  }
  const doc = schema.nodeFromJSON({ type: 'doc', content: [block] })
  return slashQuery(EditorState.create({ doc, selection: TextSelection.create(doc, 1 + at) }))
}

it('opens for a slash that begins a paragraph', () => {
  expect(typed('/')).toEqual({ typed: '', from: 1, to: 2 })
  expect(typed('/pic')).toEqual({ typed: 'pic', from: 1, to: 5 })
})

it('stays shut elsewhere', () => {
  expect(typed('and/or')).toBeNull()
  expect(typed('/pic', 'heading')).toBeNull()
  expect(typed('/pic', 'paragraph', 2)).toBeNull()
  expect(typed('/home/desk')).toBeNull()
})

it('finds what can be put in', () => {
  expect(insertionsFor('pic').map(({ name }) => name)).toEqual(['Picture', 'Several pictures'])
  expect(insertionsFor('quote').map(({ name }) => name)).toEqual(['Quote', 'Pull quote'])
  expect(insertionsFor('see also').map(({ name }) => name)).toEqual(['See also'])
  expect(insertionsFor('bold')).toEqual([])
})

it('offers for an update what the server takes of it, and its schema has nothing else', () => {
  const offered = commandsFor(POST_BLOCKS)
  expect(insertionsFor('', offered).map(({ name }) => name)).toEqual([
    'Bullet list',
    'Numbered list',
    'Quote',
    'Pull quote',
    'Picture',
    'Several pictures',
    'See also',
  ])
  const blocks = Object.values(getSchema(updateExtensions()).nodes).filter((node) => node.isInGroup('block'))
  expect(new Set(blocks.map(({ name }) => name))).toEqual(new Set(POST_BLOCKS))
})
