import type { Metadata } from 'next'
import { cache } from 'react'
import { headOf, pageFacts } from '@/app/(site)/page-facts'
import { MessagePage } from '@/components/layout/message-page'
import { PageFrame } from '@/components/layout/page-frame'
import { getArchiveMonth, getArchiveSpan } from '@/features/stories/public-archive'
import { MonthPage } from './month-page'

export const dynamic = 'force-dynamic'

const load = cache(async () => {
  const { last } = await getArchiveSpan()
  return last === null ? null : getArchiveMonth(last.slice(0, 7))
})

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await pageFacts()
  return headOf(site, {
    title: `Archive | ${site.name}`,
    description: `Every story of ${site.name} by day and month`,
    path: '/archive',
  })
}

/** The newest month that has a story. */
export default async function ArchivePage() {
  const [{ site, today }, month] = await Promise.all([pageFacts(), load()])
  if (month) return <MonthPage month={month} path="/archive" />
  return (
    <PageFrame site={site} today={today}>
      <MessagePage kicker="Archive" title="No story has appeared yet" words="They will be here by day and month" />
    </PageFrame>
  )
}
