import '@/components/newsroom/desk/desk.css'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DeskKeys } from '@/components/newsroom/desk/desk-keys'
import { deskQuerySchema } from '@/components/newsroom/desk/desk-query'
import { EmptyDesk } from '@/components/newsroom/desk/empty-desk'
import { DeskFilters } from '@/components/newsroom/desk/filters'
import { StageStrip } from '@/components/newsroom/desk/stage-strip'
import { StoryList } from '@/components/newsroom/desk/story-list'
import { dayWords, shortTime } from '@/components/newsroom/time/time-words'
import { can } from '@/features/auth/policy'
import { requireActor } from '@/features/auth/session'
import { getSite } from '@/features/settings/public'
import { createStoryAction } from '@/features/stories/actions'
import { countDesk } from '@/features/stories/count-desk'
import { listDesk } from '@/features/stories/list-desk'
import { now } from '@/lib/clock'
import { problemWords } from './problem-words'

export const metadata: Metadata = { title: 'Desk' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function DeskPage({ searchParams }: Props) {
  const actor = await requireActor()
  // A moderator has no desk: the replies are where they work.
  if (!can(actor, 'writeStories')) redirect('/newsroom/replies')
  const asked = await searchParams
  const query = deskQuerySchema.parse(asked)
  const problem = problemWords(asked.problem)
  const { sections, timeZone } = await getSite()
  const sectionId = sections.find(({ slug }) => slug === query.section)?.id
  const [counts, list] = await Promise.all([
    countDesk(actor),
    listDesk(actor, { stage: query.stage, q: query.q || undefined, page: query.page ?? 1, sectionId }),
  ])
  const at = now().toISOString()
  return (
    <main className="page" id="main">
      <div className="head">
        <h1>Desk</h1>
        <p>
          <b className="num">{shortTime(at, timeZone)}</b>, {dayWords(at, timeZone, at)}, {timeZone}
        </p>
      </div>
      {problem && (
        <p className="error" role="alert">
          {problem}
        </p>
      )}
      <StageStrip counts={counts} query={query} />
      <DeskFilters query={query} sections={sections} />
      {list.rows.length === 0 ? (
        <EmptyDesk query={query} newStory={createStoryAction} />
      ) : (
        <StoryList list={list} query={query} zone={timeZone} now={at} />
      )}
      <DeskKeys />
    </main>
  )
}
