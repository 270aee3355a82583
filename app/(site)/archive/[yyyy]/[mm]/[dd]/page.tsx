import type { Metadata } from 'next'
import { cache } from 'react'
import { monthName } from '@/app/(site)/archive/month-page'
import { NotFoundPage } from '@/app/(site)/not-found-page'
import { headOf, pageFacts } from '@/app/(site)/page-facts'
import { ArchiveRow, storiesWords } from '@/components/archive/archive-day'
import { Calendar } from '@/components/archive/calendar'
import { dayPath, monthPath } from '@/components/archive/paths'
import { PageFrame } from '@/components/layout/page-frame'
import { breadcrumbs } from '@/components/story/breadcrumbs'
import { JsonLd } from '@/components/story/json-ld'
import { listData } from '@/components/story/list-data'
import { getArchiveDay } from '@/features/stories/public-archive'
import { parseDay } from '@/lib/calendar'
import { formatDay } from '@/lib/format-time'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ yyyy: string; mm: string; dd: string }> }

const load = cache(async (yyyy: string, mm: string, dd: string) => {
  const day = parseDay(yyyy, mm, dd)
  return day && getArchiveDay(day)
})

const read = async ({ params }: Props) => {
  const { yyyy, mm, dd } = await params
  return load(yyyy, mm, dd)
}

const dayName = (day: string) => formatDay(`${day}T12:00:00Z`, 'UTC')

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ site }, found] = await Promise.all([pageFacts(), read(props)])
  if (!found) return headOf(site, { title: `Page not found | ${site.name}`, path: null })
  const name = dayName(found.day)
  return headOf(site, {
    title: `${name} | Archive | ${site.name}`,
    description: `Stories of ${site.name} from ${name}`,
    path: dayPath(found.day),
  })
}

export default async function ArchiveDayPage(props: Props) {
  const [{ site, today, context }, found] = await Promise.all([pageFacts(), read(props)])
  if (!found) return <NotFoundPage />
  const month = found.day.slice(0, 7)
  const crumb = { name: dayName(found.day), path: dayPath(found.day) }
  return (
    <PageFrame site={site} today={today}>
      <div className="wrap">
        <header className="head">
          <p className="crumb">
            <a href={monthPath(month)}>Archive, {monthName(month)}</a>
          </p>
          <h1>{dayName(found.day)}</h1>
          <p className="facts tab">{storiesWords(found.total)}</p>
        </header>
        <div className="cols secline arch">
          <div className="s4 side">
            <Calendar month={{ month, days: found.days }} name={monthName(month)} today={today} shown={found.day} />
          </div>
          <section className="s8 rail river" aria-label={`Stories of ${dayName(found.day)}`}>
            <h2 className="vh">Stories</h2>
            {found.cards.map((story) => (
              <ArchiveRow key={story.id} story={story} context={context} />
            ))}
            <nav className="pager" aria-label="Days">
              <span>{found.earlier && <DayLink day={found.earlier} rel="prev" />}</span>
              <span>{found.later && <DayLink day={found.later} rel="next" />}</span>
            </nav>
          </section>
        </div>
      </div>
      <JsonLd data={listData(site, { ...crumb, cards: found.cards })} />
      <JsonLd data={breadcrumbs(site, [{ name: `Archive, ${monthName(month)}`, path: monthPath(month) }, crumb])} />
    </PageFrame>
  )
}

function DayLink({ day, rel }: { day: string; rel: 'prev' | 'next' }) {
  return (
    <a className="act" href={dayPath(day)} rel={rel}>
      {dayName(day)}
    </a>
  )
}
