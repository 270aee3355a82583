import { expect, it } from 'vitest'
import type { StoryContent } from '@/features/stories/types'
import type { Block, Paragraph, TableRow } from '@/lib/body'
import { newId, type AuthorId, type PictureId, type SectionId } from '@/lib/ids'
import { checkStory } from './checks'

const words = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] })

function story(
  change: Partial<StoryContent> = {},
  blocks: Block[] = [words('The ferry stayed at the quay.')],
): StoryContent {
  return {
    headline: 'Ferry held at quay',
    standfirst: 'Crews wait for the fog to lift',
    kicker: 'Harbour',
    body: { type: 'doc', content: blocks },
    sectionId: newId<SectionId>(),
    kind: 'news',
    language: 'en',
    topicNames: ['Ferries'],
    authorIds: [newId<AuthorId>()],
    sources: [],
    pictureId: newId<PictureId>(),
    pictureCaption: null,
    pictureCredit: 'Staff',
    pictureAlt: 'A ferry in fog',
    pictureIsDecorative: false,
    ...change,
  }
}

const figure = (attrs: Partial<{ alt: string; decorative: boolean; credit: string }>): Block => ({
  type: 'figure',
  attrs: { pictureId: newId(), caption: '', credit: 'Staff', alt: '', decorative: false, width: 'text', ...attrs },
})
const at = (level: string, content: StoryContent) =>
  checkStory(content)
    .filter((check) => check.level === level)
    .map(({ name }) => name)

it('has nothing to say of a complete story', () => {
  expect(at('settle', story())).toEqual([])
  expect(at('look', story())).toEqual([])
})

it('asks for a headline and a text', () => {
  expect(at('settle', story({ headline: '  ' }, [{ type: 'paragraph' }]))).toEqual(['headline', 'text'])
})

it('asks for an alt text, of the main picture and of each figure, unless decorative', () => {
  expect(at('settle', story({ pictureAlt: null }))).toEqual(['alt text'])
  expect(at('settle', story({ pictureAlt: null, pictureIsDecorative: true }))).toEqual([])
  expect(at('settle', story({}, [words('a'), figure({})]))).toEqual(['alt text'])
  expect(at('settle', story({}, [words('a'), figure({ decorative: true }), figure({ alt: 'A quay' })]))).toEqual([])
})

it('asks for the words of a see also line and says where it stands', () => {
  const line: Block = { type: 'seeAlso', attrs: { text: ' ', href: '/news', storyId: null } }
  const found = checkStory(story({}, [words('a'), line])).find(({ level }) => level === 'settle')
  expect(found).toMatchObject({ name: 'see also', show: { part: 'block', index: 1 } })
})

it('asks for the title of an embed', () => {
  const embed = (title: string): Block => ({ type: 'embed', attrs: { url: 'https://youtu.be/abcDEF_-123', title } })
  expect(at('settle', story({}, [words('a'), embed(' ')]))).toEqual(['embed'])
  expect(at('settle', story({}, [words('a'), embed('A film')]))).toEqual([])
})

const row = (type: 'tableHeader' | 'tableCell', ...texts: string[]): TableRow => ({
  type: 'tableRow',
  content: texts.map((text) => ({ type, content: [text ? words(text) : { type: 'paragraph' }] })),
})

it('names the blank rows of a table by their number, and a table that holds nothing', () => {
  const said = (...lines: string[][]) => {
    const content = [row('tableHeader', 'Port', 'Dues'), ...lines.map((texts) => row('tableCell', ...texts))]
    const table: Block = { type: 'table', attrs: { caption: 'Dues' }, content }
    const found = checkStory(story({}, [words('a'), table])).filter(({ name }) => name === 'table rows')
    return found.map(({ level, title, detail }) => [level, title, detail.split(':')[0]])
  }
  const rowless = 'The table “Dues” has'
  expect(said(['Ansel', ''], ['', '31p'])).toEqual([['fine', '', '']])
  expect(said(['Ansel', '31p'], ['', ' '])).toEqual([['look', `${rowless} a blank row`, 'Row 3 of 3']])
  expect(said(['', ''], ['Ansel', '31p'], ['', ''])).toEqual([['look', `${rowless} 2 blank rows`, 'Rows 2 and 4 of 4']])
  const nothing: Block = { type: 'table', attrs: { caption: 'Dues' }, content: [row('tableHeader', '', '')] }
  expect(at('look', story({}, [words('a'), nothing]))).toEqual(['table rows'])
})

it('misses the caption and the header row of a table', () => {
  const table = (type: 'tableHeader' | 'tableCell', caption: string): Block => ({
    type: 'table',
    attrs: { caption },
    content: [row(type, 'Port')],
  })
  expect(at('look', story({}, [words('a'), table('tableCell', '')]))).toEqual(['table caption', 'table header'])
  expect(at('look', story({}, [words('a'), table('tableHeader', 'Dues')]))).toEqual([])
})

it('asks for the name of a source that readers will see', () => {
  const source = { role: 'agency' as const, name: '', url: null }
  expect(at('settle', story({ sources: [{ ...source, isPublished: true }] }))).toEqual(['sources'])
  expect(at('settle', story({ sources: [{ ...source, isPublished: false }] }))).toEqual([])
})

it('points at what could be better without standing in the way', () => {
  const bare = story({ standfirst: null, pictureId: null, authorIds: [], topicNames: [], headline: 'x'.repeat(81) })
  expect(at('look', bare)).toEqual(['headline', 'standfirst', 'picture', 'byline', 'topics'])
  expect(at('look', story({ pictureCredit: null }, [words('a '.repeat(601))]))).toEqual(['credit', 'subheads'])
  expect(at('settle', bare)).toEqual([])
})

it('asks a gallery for pictures and a review for what it is of', () => {
  const names = (given: StoryContent) =>
    checkStory(given).flatMap(({ level, name }) => (level === 'fine' ? [] : [`${level} ${name}`]))
  expect(names(story({ kind: 'gallery' }))).toEqual(['settle gallery'])
  const frame = figure({ alt: 'A quay' })
  expect(names(story({ kind: 'gallery' }, [words('a'), frame]))).toEqual(['look gallery'])
  expect(names(story({ kind: 'gallery' }, [words('a'), frame, frame]))).toEqual([])
  expect(names(story({ kind: 'review' }))).toEqual(['look review box'])
  const play = { type: 'text' as const, text: 'Play:', marks: [{ type: 'bold' as const }] }
  const content = [{ type: 'paragraph' as const, content: [play, { type: 'text' as const, text: ' The Prompter' }] }]
  const box: Block = { type: 'bulletList', content: [{ type: 'listItem', content }] }
  expect(names(story({ kind: 'review' }, [box, words('One is let in by the door for scenery.')]))).toEqual([])
})
