import { describe, expect, it } from 'vitest'
import { takeReviewBox } from '@/lib/review-box'
import { SCENE_NAMES } from '@/db/seed/art/scene-names'
import type { Body } from '@/lib/body'
import { EDITION } from './edition'
import type { SeedBlock, SeedInline, SeedStory } from './types'

const BLOCKS = [
  'paragraph',
  'heading',
  'blockquote',
  'bulletList',
  'orderedList',
  'figure',
  'seeAlso',
  'table',
  'codeBlock',
  'horizontalRule',
]
const FOUR_WEEKS_MINUTES = 28 * 24 * 60

const storySlugs = EDITION.stories.map((story) => story.slug)

describe('the demo edition', () => {
  it('says that it is fiction', () => {
    expect(EDITION.about).toMatch(/fiction/)
  })

  it('has one lead, forty minutes old, and lists its stories newest first over four weeks', () => {
    const leads = EDITION.stories.filter((story) => story.isLead)
    expect(leads.map((story) => story.minutesAgo)).toEqual([40])
    const ages = EDITION.stories.map((story) => story.minutesAgo)
    expect(ages).toEqual(ages.toSorted((one, other) => one - other))
    expect(Math.max(...ages)).toBeLessThan(FOUR_WEEKS_MINUTES)
  })

  it('names nothing twice', () => {
    for (const names of [
      storySlugs,
      slugs(EDITION.sections),
      slugs(EDITION.authors),
      EDITION.replies.map((reply) => reply.key),
    ]) {
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('fills every section and gives every author a story', () => {
    expect(new Set(EDITION.stories.map((story) => story.section))).toEqual(new Set(slugs(EDITION.sections)))
    expect(new Set(EDITION.stories.flatMap((story) => story.bylines))).toEqual(new Set(slugs(EDITION.authors)))
  })

  it('has a gallery of six to nine pictures, reviews that say what they are of, and explainers with a list', () => {
    const ofKind = (kind: SeedStory['kind']) => EDITION.stories.filter((story) => story.kind === kind)
    const galleries = ofKind('gallery').map(({ body }) => body.content.filter(({ type }) => type === 'figure').length)
    expect(galleries).toHaveLength(1)
    expect(galleries[0]).toBeGreaterThanOrEqual(6)
    expect(galleries[0]).toBeLessThanOrEqual(9)
    for (const { body } of ofKind('review')) expect(takeReviewBox(body as unknown as Body)?.verdict).toBeTruthy()
    const heads = ofKind('explainer').map(({ body }) => body.content.filter(({ type }) => type === 'heading').length)
    expect(Math.max(...heads)).toBeGreaterThanOrEqual(3)
  })

  it('has one live story with at least fourteen updates of the last hours, key events and a pin', () => {
    const [live, ...others] = EDITION.stories.filter(({ kind }) => kind === 'live')
    expect(others).toEqual([])
    expect(live?.updates?.length).toBeGreaterThanOrEqual(14)
    expect(live?.updates?.some(({ isPinned }) => isPinned)).toBe(true)
    expect(live?.updates?.filter(({ isKey }) => isKey).length).toBeGreaterThanOrEqual(5)
    expect(live?.updates?.at(-1)?.minutesAgo).toBeLessThan(12 * 60)
  })

  it('has a story that reads from the right and one in Japanese', () => {
    expect(EDITION.stories.map((story) => `${story.language} ${story.dir}`)).toEqual(
      expect.arrayContaining(['ar rtl', 'ja ltr']),
    )
  })
})

it('leads from the page about the paper to everybody who signs', () => {
  const about = EDITION.pages.find(({ slug }) => slug === 'about')
  const linked = hrefsIn(about?.body.content ?? []).filter((href) => href.startsWith('/author/'))
  expect(linked.toSorted()).toEqual(
    slugs(EDITION.authors)
      .map((slug) => `/author/${slug}`)
      .toSorted(),
  )
})

describe.each(EDITION.pages.map((page) => [page.slug, page] as const))('the page %s', (_, page) => {
  it('links only to stories of the edition, to pages of the paper and to example domains', () => {
    for (const href of hrefsIn(page.body.content)) {
      if (href.startsWith('story:')) expect(storySlugs).toContain(href.slice('story:'.length))
      else if (href.startsWith('/author/')) expect(slugs(EDITION.authors)).toContain(href.slice('/author/'.length))
      else if (!href.startsWith('/')) expect(href).toMatch(/^(https:\/\/|mailto:[a-z]+@)[a-z.]+\.example(\/|$)/)
    }
  })
})

describe.each(EDITION.stories.map((story) => [story.slug, story] as const))('%s', (_, story) => {
  it('keeps to the limits', () => {
    expect(story.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(story.headline.length).toBeLessThanOrEqual(80)
    expect(story.kicker.length).toBeLessThanOrEqual(24)
    expect(story.standfirst.length).toBeLessThanOrEqual(160)
    expect(story.standfirst).not.toMatch(/[.。]$/)
    expect(story.updatedMinutesAgo ?? 0).toBeLessThan(story.minutesAgo)
    if (story.language !== 'en' || story.kind === 'gallery' || story.kind === 'live') return
    const words = textOf(story).split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(400)
    expect(words).toBeLessThanOrEqual(900)
  })

  it('holds only the nodes that a body may hold', () => {
    for (const block of blocksOf(story)) expect(BLOCKS).toContain(block.type)
    for (const inline of blocksOf(story).flatMap(inlines)) {
      if (inline.type !== 'text') continue
      expect(inline.text).not.toBe('')
      for (const mark of inline.marks ?? []) expect(['bold', 'italic', 'code', 'link']).toContain(mark.type)
    }
  })

  it('links only to stories of the edition and to example domains', () => {
    for (const href of hrefs(story)) {
      if (href.startsWith('story:')) expect(storySlugs).toContain(href.slice('story:'.length))
      else expect(new URL(href).hostname).toMatch(/\.example$/)
    }
    expect(hrefs(story)).not.toContain(`story:${story.slug}`)
  })

  it('shows pictures that exist, with words for those who cannot see them', () => {
    const figures = blocksOf(story).flatMap((block) => (block.type === 'figure' ? [block.attrs] : []))
    for (const picture of [...(story.mainPicture ? [story.mainPicture] : []), ...figures]) {
      expect(SCENE_NAMES).toContain(picture.art)
      expect([picture.alt, picture.caption, picture.credit]).not.toContain('')
    }
  })

  it('sets tables in rows of equal length, each with a caption', () => {
    for (const block of story.body.content) {
      if (block.type !== 'table') continue
      expect(block.attrs.caption).not.toBe('')
      expect(new Set(block.content.map((row) => row.content.length)).size).toBe(1)
    }
  })

  it('has updates only when it is live: oldest first, younger than the story, by authors of the edition', () => {
    const updates = story.updates ?? []
    expect(updates.length > 0).toBe(story.kind === 'live')
    const ages = updates.map(({ minutesAgo }) => minutesAgo)
    expect(ages).toEqual(ages.toSorted((one, other) => other - one))
    for (const update of updates) {
      expect(update.minutesAgo).toBeLessThan(story.minutesAgo)
      expect(slugs(EDITION.authors)).toContain(update.by)
      expect(update.title.length).toBeLessThanOrEqual(80)
    }
    expect(updates.filter(({ isPinned }) => isPinned).length).toBeLessThanOrEqual(1)
  })

  it('names sources that are as invented as the town', () => {
    expect(story.sources.length).toBeGreaterThan(0)
    for (const source of story.sources) {
      if (source.url) expect(new URL(source.url).hostname).toMatch(/\.example$/)
      if (source.role === 'agency') expect(['Strait Wire', 'Skerra News Agency']).toContain(source.name)
    }
  })
})

describe('replies', () => {
  it('belong to a story, answer an earlier reply of the same story and use reserved addresses', () => {
    const ages = new Map(EDITION.stories.map((story) => [story.slug, story.minutesAgo]))
    const seen = new Map<string, string>()
    for (const reply of EDITION.replies) {
      expect(reply.minutesAfter).toBeLessThan(ages.get(reply.story) ?? 0)
      if (reply.parent) expect(seen.get(reply.parent)).toBe(reply.story)
      expect(reply.email).toMatch(/^[a-z0-9.-]+@[a-z-]+\.example$/)
      seen.set(reply.key, reply.story)
    }
  })

  it('fill at least twenty stories and leave a queue for the moderator', () => {
    const inState = (state: string) => EDITION.replies.filter((reply) => reply.state === state)
    expect(new Set(inState('approved').map((reply) => reply.story)).size).toBeGreaterThanOrEqual(20)
    expect(inState('approved').length).toBeGreaterThanOrEqual(130)
    expect([inState('pending').length, inState('spam').length]).toEqual([15, 5])
  })
})

function slugs(items: { slug: string }[]): string[] {
  return items.map((item) => item.slug)
}

function inlines(block: SeedBlock): SeedInline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content
    case 'blockquote':
      return block.content.flatMap(inlines)
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(inlines))
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(inlines)))
    case 'codeBlock':
      return block.content
    default:
      return []
  }
}

/** Of the story and of its updates. */
function blocksOf({ body, updates = [] }: SeedStory): SeedBlock[] {
  return [body, ...updates.map((update) => update.body)].flatMap(({ content }) => content)
}

function textOf(story: SeedStory): string {
  return story.body.content
    .map((block) =>
      inlines(block)
        .map((inline) => (inline.type === 'text' ? inline.text : ' '))
        .join(''),
    )
    .join(' ')
}

function hrefs(story: SeedStory): string[] {
  return hrefsIn(blocksOf(story))
}

function hrefsIn(content: readonly SeedBlock[]): string[] {
  return content.flatMap((block) =>
    block.type === 'seeAlso'
      ? [block.attrs.href]
      : inlines(block).flatMap((inline) =>
          inline.type === 'text'
            ? (inline.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))
            : [],
        ),
  )
}
