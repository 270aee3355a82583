import { ArchiveRow, storiesWords } from '@/components/archive/archive-day'
import { Calendar } from '@/components/archive/calendar'
import { Months } from '@/components/archive/months'
import { dayPath } from '@/components/archive/paths'
import { PageFrame } from '@/components/layout/page-frame'
import { Nothing } from '@/components/story/nothing'
import { breadcrumbs } from '@/components/story/breadcrumbs'
import { JsonLd } from '@/components/story/json-ld'
import { listData } from '@/components/story/list-data'
import type { ArchiveMonth } from '@/features/stories/public-archive'
import { formatDay, formatMonth } from '@/lib/format-time'
import { pageFacts } from '@/app/(site)/page-facts'

/** The page of a month: its calendar, and the newest stories of each of its days. `path` is the address that counts. */
export async function MonthPage({ month, path }: { month: ArchiveMonth; path: string }) {
  const { site, today, context } = await pageFacts()
  const name = monthName(month.month)
  const crumb = { name, path }
  return (
    <PageFrame site={site} today={today}>
      <div className="wrap">
        <header className="head">
          <p className="crumb">Archive</p>
          <h1>{name}</h1>
          <p className="facts tab">
            {storiesWords(month.total)}
            {today.startsWith(month.month) && ' so far this month'}
          </p>
        </header>
        <div className="cols secline arch">
          <div className="s4 side">
            <Calendar month={month} name={name} today={today} />
            <Months month={month.month} span={month.span} />
          </div>
          <div className="s8 rail river">
            {month.days.map(({ day, total, cards }) => (
              <section key={day} aria-labelledby={`d${day}`}>
                <h2 className="day" id={`d${day}`}>
                  {formatDay(`${day}T12:00:00Z`, 'UTC')} <span className="dn">{storiesWords(total)}</span>
                </h2>
                {cards.map((story) => (
                  <ArchiveRow key={story.id} story={story} context={context} />
                ))}
                {total > cards.length && (
                  <a className="act" href={dayPath(day)}>
                    All {total} stories of this day
                  </a>
                )}
              </section>
            ))}
            {month.days.length === 0 && <Nothing words="Nothing appeared in this month." />}
          </div>
        </div>
      </div>
      <JsonLd data={listData(site, { ...crumb, cards: month.days.flatMap(({ cards }) => cards) })} />
      <JsonLd data={breadcrumbs(site, [crumb])} />
    </PageFrame>
  )
}

/** Such as `November 2026`. */
export function monthName(month: string): string {
  return formatMonth(`${month}-01T12:00:00Z`, 'UTC')
}
