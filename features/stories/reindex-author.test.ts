import { eq } from 'drizzle-orm'
import { afterEach, expect, it } from 'vitest'
import { db } from '@/db/client'
import { author } from '@/db/schema'
import { closeSearch } from '@/db/search/search'
import { useTestStore } from '@/db/testing'
import { editAuthor } from '@/features/people/edit-author'
import { searchStories } from '@/features/search/public'
import { setClock } from '@/lib/clock'
import { makeActor, makeDraft, makeSection, publish } from './testing'
import { unpublishStory } from './unpublish-story'

useTestStore()
afterEach(closeSearch)

const found = async (q: string) => (await searchStories({ q })).hits.map(({ card }) => card.headline).toSorted()

it('has the search find an author’s stories by the new name alone, published and scheduled, none that are down', async () => {
  await makeSection('harbour')
  const maud = await makeActor('editor', 'Maud Reader')
  const publishOne = async (headline: string, at: string | null = null) => {
    const id = await makeDraft(maud, { headline })
    await publish(maud, id, at)
    return id
  }
  await publishOne('One')
  await publishOne('Later', '2026-12-01T09:00')
  await unpublishStory(maud, { storyId: await publishOne('Down') })
  const [row] = await db.select().from(author).where(eq(author.userId, maud.userId))
  const before = { authorId: row!.id, roleLine: null, bio: null, userId: maud.userId }
  expect(await found('reader')).toEqual(['One'])
  await editAuthor(maud, { ...before, name: 'Maud Penhallow' })
  expect(await found('reader')).toEqual([])
  expect(await found('penhallow wall')).toEqual(['One'])
  setClock(new Date('2026-12-02T00:00:00Z'))
  expect(await found('penhallow')).toEqual(['Later', 'One'])
})
