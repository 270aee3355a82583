import { expect, it } from 'vitest'
import type { PublicSection } from '@/features/settings/public'
import { arrangeFront } from './front-order'
import type { StoryCard } from './types'

const section = (slug: string, pillar = 'news') =>
  ({ id: slug, slug, name: slug, pillar, url: `/${slug}` }) as unknown as PublicSection
const SECTIONS = [
  section('news'),
  section('world', 'world'),
  section('opinion', 'opinion'),
  section('sport', 'sport'),
  section('culture', 'culture'),
]

function card(id: string, slug = 'news', given: Partial<StoryCard> = {}): StoryCard {
  const found = SECTIONS.find((one) => one.slug === slug)!
  const kind = slug === 'opinion' ? 'opinion' : 'news'
  return { id, section: found, kind, picture: null, ...given } as unknown as StoryCard
}

const picture = (name: string) => ({ jpg: [{ url: `/media/${name}.jpg`, width: 640 }] }) as StoryCard['picture']
const ids = (cards: StoryCard[]) => cards.map(({ id }) => id)

it('is empty when nothing is published', () => {
  expect(arrangeFront([], null, SECTIONS)).toEqual({
    lead: null,
    seconds: [],
    opinions: [],
    essay: null,
    rows: [],
    latest: [],
  })
})

it('lets the only story lead, even an opinion', () => {
  expect(arrangeFront([card('o', 'opinion')], null, SECTIONS).lead?.id).toBe('o')
})

it('lets the newest news lead, and an editor’s choice before it', () => {
  const cards = [card('o', 'opinion'), card('n'), card('old')]
  expect(arrangeFront(cards, null, SECTIONS).lead?.id).toBe('n')
  expect(arrangeFront(cards, cards[2]!, SECTIONS).lead?.id).toBe('old')
})

it('uses each story once and puts the section of the newest one first', () => {
  const news = Array.from({ length: 14 }, (_, i) => card(`n${i}`))
  const world = Array.from({ length: 7 }, (_, i) => card(`w${i}`, 'world'))
  const front = arrangeFront([...news.slice(0, 6), ...world, ...news.slice(6)], null, SECTIONS)
  expect(ids(front.seconds)).toEqual(['n1', 'n2', 'n3', 'n4'])
  expect(front.rows.flat().map(({ section: { slug }, layout }) => [slug, layout])).toEqual([
    ['news', 'four'],
    ['world', 'one-and-four'],
  ])
  expect(ids(front.rows[0]![0]!.stories)).toEqual(['n5', 'n6', 'n7', 'n8'])
  const all = [
    front.lead!,
    ...front.seconds,
    ...front.opinions,
    ...front.rows.flat().flatMap((b) => b.stories),
    ...front.latest,
  ]
  expect(new Set(ids(all)).size).toBe(all.length)
  expect(all).toHaveLength(21)
})

it('changes from row to row between four and one and four', () => {
  const cards = ['news', 'world', 'sport', 'culture'].flatMap((slug) =>
    Array.from({ length: 10 }, (_, i) => card(`${slug}${i}`, slug)),
  )
  const layouts = arrangeFront(cards, null, SECTIONS).rows.map(([block]) => block!.layout)
  expect(layouts).toEqual(['four', 'one-and-four', 'four', 'one-and-four'])
})

it('gives the large place of a block to a story with a picture', () => {
  const news = Array.from({ length: 9 }, (_, i) => card(`n${i}`))
  const world = [card('w0', 'world'), card('w1', 'world', { picture: picture('w1') })]
  const front = arrangeFront([...news, ...world], null, SECTIONS)
  expect(ids(front.rows[1]![0]!.stories)).toEqual(['w1', 'w0'])
})

it('gives the newest picture essay the width of the page, once, unless it leads or has no picture', () => {
  const blind = card('g0', 'culture', { kind: 'gallery' })
  const essays = ['g1', 'g2'].map((id) => card(id, 'culture', { kind: 'gallery', picture: picture(id) }))
  const front = arrangeFront([card('n0'), blind, ...essays], null, SECTIONS)
  expect(front.essay?.id).toBe('g1')
  expect(ids(front.seconds)).toEqual(['g0', 'g2'])
  expect(arrangeFront([card('n0'), ...essays], essays[0]!, SECTIONS).essay?.id).toBe('g2')
  expect(arrangeFront([card('n0'), blind], null, SECTIONS).essay).toBeNull()
})

it('pairs sections with few stories, like with like, and gives an odd one a row of its own', () => {
  const news = Array.from({ length: 5 }, (_, i) => card(`n${i}`))
  const few = [
    card('w0', 'world'),
    card('s0', 'sport'),
    card('s1', 'sport'),
    card('c0', 'culture'),
    card('s2', 'sport'),
  ]
  const layouts = (cards: StoryCard[]) =>
    arrangeFront(cards, null, SECTIONS).rows.map((row) => row.map((block) => `${block.section.slug} ${block.layout}`))
  expect(layouts([...news, ...few])).toEqual([['sport wide'], ['world half', 'culture half']])
  expect(layouts([...news, ...few.slice(0, 3)])).toEqual([['sport half', 'world half']])
})

it('sets exactly four stories in a row', () => {
  const cards = [
    ...Array.from({ length: 9 }, (_, i) => card(`n${i}`)),
    ...[0, 1, 2, 3].map((i) => card(`w${i}`, 'world')),
  ]
  const { rows } = arrangeFront(cards, null, SECTIONS)
  expect(rows.flat().map(({ layout, stories }) => [layout, stories.length])).toEqual([
    ['four', 4],
    ['four', 4],
  ])
})

it('shows a picture once: a row leaves it to the lead and the essay, and a large place takes a new one', () => {
  const lead = card('n0', 'news', { picture: picture('hall') })
  const essay = card('g0', 'culture', { kind: 'gallery', picture: picture('cranes') })
  const news = Array.from({ length: 8 }, (_, i) => card(`m${i}`))
  const world = [
    card('w0', 'world', { picture: picture('cranes') }),
    card('w1', 'world', { picture: picture('ferry') }),
    card('w2', 'world', { picture: picture('ferry') }),
    card('w3', 'world', { picture: picture('hall') }),
  ]
  const sport = Array.from({ length: 5 }, (_, i) =>
    card(`s${i}`, 'sport', { picture: picture(i < 4 ? 'hall' : 'oar') }),
  )
  const front = arrangeFront([lead, ...news, essay, ...world, ...sport], null, SECTIONS)
  const pictures = (slug: string) =>
    front.rows
      .flat()
      .find(({ section }) => section.slug === slug)!
      .stories.map(({ id, picture: shown }) => `${id} ${shown?.jpg[0]!.url ?? '-'}`)
  expect(front.essay?.picture).toEqual(picture('cranes'))
  expect(pictures('world')).toEqual(['w0 -', 'w1 /media/ferry.jpg', 'w2 -', 'w3 -'])
  expect(pictures('sport')[0]).toBe('s4 /media/oar.jpg')
})
