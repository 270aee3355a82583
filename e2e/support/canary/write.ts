import { readFileSync } from 'node:fs'
import type { Actor } from '@/features/auth/actor'
import { createStory } from '@/features/stories/create-story'
import { publishStory } from '@/features/stories/publish-story'
import { saveStory } from '@/features/stories/save-story'
import type { StoryContent } from '@/features/stories/types'
import { getWorkingStory } from '@/features/stories/working-story'
import type { Block, Body } from '@/lib/body'
import type { PictureId, StoryId } from '@/lib/ids'
import { word, type Facts } from './words'

export const FACTS_FILE = process.env.CANARY_FACTS ?? ''

/** What the first program told. */
export function readFacts(): Facts {
  return JSON.parse(readFileSync(FACTS_FILE, 'utf8')) as Facts
}

/** A text of one paragraph, after these blocks. */
export function bodyOf(text: string, ...before: Block[]): Body {
  return { type: 'doc', content: [...before, { type: 'paragraph', content: [{ type: 'text', text }] }] }
}

/** Words of a group of stories in everything that a story can hold. */
export function contentOf(group: string, pictureId: PictureId): Partial<StoryContent> {
  const w = (field: string) => word(group + field)
  const figure: Block = {
    type: 'figure',
    attrs: {
      pictureId,
      alt: w('figalt'),
      caption: w('figcaption'),
      credit: w('figcredit'),
      decorative: false,
      width: 'text',
    },
  } as Block
  return {
    headline: `${w('head')} over the harbour`,
    standfirst: `${w('stand')} was seen from the mole.`,
    kicker: w('kicker'),
    body: bodyOf(`It was ${w('body')} that they said.`, figure),
    topicNames: [w('topic')],
    sources: [
      { role: 'agency', name: w('source'), url: `https://${w('url')}.example/a`, isPublished: true },
      secretSource(group),
    ],
    pictureId,
    pictureCaption: w('caption'),
    pictureCredit: w('credit'),
    pictureAlt: w('alt'),
  }
}

/** A source that readers are never told of, of a published story either. */
export function secretSource(group: string): StoryContent['sources'][number] {
  const [name, host] = [word(`${group}secret`), word(`${group}secreturl`)]
  return { role: 'confidential', name, url: `https://${host}.example/`, isPublished: true }
}

/** A draft of the actor's. */
export async function write(actor: Actor, given: Partial<StoryContent>): Promise<StoryId> {
  const { storyId } = await createStory(actor, {})
  await save(actor, storyId, given)
  return storyId
}

/** Save these on top of what the story holds. */
export async function save(actor: Actor, storyId: StoryId, given: Partial<StoryContent>): Promise<void> {
  const working = await getWorkingStory(actor, storyId)
  const content = { ...working.content, ...given }
  await saveStory(actor, { storyId, baseRevisionId: working.revisionId, reason: 'save', content })
}

/** Publish what is saved, now or at a wall time. */
export async function publish(actor: Actor, storyId: StoryId, at: string | null = null) {
  const { revisionId } = await getWorkingStory(actor, storyId)
  return publishStory(actor, { storyId, revisionId, at, occurrence: null })
}
