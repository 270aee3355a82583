/** A job of the bench in the store of DATA_DIR; the answer goes to the parent. */
import { eq } from 'drizzle-orm'
import { db, transaction } from '@/db/client'
import { user } from '@/db/schema'
import { touch } from '@/db/touch'
import type { Actor } from '@/features/auth/actor'
import { createStory } from '@/features/stories/create-story'
import { saveStory } from '@/features/stories/save-story'
import { getWorkingStory } from '@/features/stories/working-story'
import { tag } from '@/lib/tags'
import { percentile } from './percentile'

const SAVES = 60
const WARM_UP = 10
const PARAGRAPHS = 60
/** Fifty words, numbered so that no two paragraphs are alike. */
const words = (number: number) => `${number} ${'the tide was late and the wall held through '.repeat(6)}the night`

if (process.argv[2] === 'forget') await transaction((tx) => touch(tx, tag.site))
else process.send!(await save())
process.exit(0)

async function save() {
  const [row] = await db.select().from(user).where(eq(user.role, 'editor')).limit(1)
  if (!row) throw new Error('The store has no editor.')
  const actor: Actor = { kind: 'user', userId: row.id, name: row.name, role: row.role, sessionId: null }
  const { storyId } = await createStory(actor, {})
  const times: number[] = []
  let cpu = process.cpuUsage()
  for (let number = 0; number < SAVES + WARM_UP; number++) {
    if (number === WARM_UP) cpu = process.cpuUsage()
    const working = await getWorkingStory(actor, storyId)
    const text = (at: number) => words(at === number % PARAGRAPHS ? 1_000 + number : at)
    const content = Array.from({ length: PARAGRAPHS }, (_, at) => ({
      type: 'paragraph' as const,
      content: [{ type: 'text' as const, text: text(at) }],
    }))
    const started = performance.now()
    await saveStory(actor, {
      storyId,
      baseRevisionId: working.revisionId,
      reason: 'save',
      content: { ...working.content, headline: 'A long night', body: { type: 'doc', content } },
    })
    if (number >= WARM_UP) times.push(performance.now() - started)
  }
  const { user: inUser, system } = process.cpuUsage(cpu)
  return {
    saves: SAVES,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    cpuMs: (inUser + system) / 1000 / SAVES,
  }
}
