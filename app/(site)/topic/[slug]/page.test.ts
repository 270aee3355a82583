import { expect, it } from 'vitest'
import { useTestStore } from '@/features/comments/testing'
import { makeActor, makeDraft, makeSection, publish } from '@/features/stories/testing'
import { formatBefore } from '@/features/stories/before'
import { now } from '@/lib/clock'
import { generateMetadata } from './page'

useTestStore()

it('does not name a topic of which no story is seen, on any page', async () => {
  await makeSection('harbour')
  const editor = await makeActor('editor')
  const id = await makeDraft(editor, { topicNames: ['Secret merger'] })
  await publish(editor, id, '2026-12-01T09:00')
  for (const query of [{}, { before: formatBefore({ at: now(), id }) }]) {
    const params = Promise.resolve({ slug: 'secret-merger' })
    const head = await generateMetadata({ params, searchParams: Promise.resolve(query) })
    expect(JSON.stringify(head)).not.toMatch(/secret/i)
    expect(head.robots).toMatchObject({ index: false })
  }
})
