import type { Metadata } from 'next'
import { cache } from 'react'
import { demandPlace, headOf, pageFacts, queryValue, type Query } from '@/app/(site)/page-facts'
import { PageFrame } from '@/components/layout/page-frame'
import { Headline, Kicker } from '@/components/story/card-parts'
import { Nothing } from '@/components/story/nothing'
import { breadcrumbs } from '@/components/story/breadcrumbs'
import { JsonLd } from '@/components/story/json-ld'
import { listData } from '@/components/story/list-data'
import { Pager } from '@/components/story/pager'
import { Rail } from '@/components/story/rail'
import { listCorrections } from '@/features/corrections/public'
import { formatTime, formatWhenShort } from '@/lib/format-time'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Query }

const CRUMB = { name: 'Corrections', path: '/corrections' }
const load = cache((before: string | null) => listCorrections(before))

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await pageFacts()
  return headOf(site, {
    title: `Corrections | ${site.name}`,
    description: `What ${site.name} got wrong, and what is right`,
    path: '/corrections',
  })
}

/** All corrections, newest first: a paper's mistakes stand where everybody finds them. */
export default async function CorrectionsPage({ searchParams }: Props) {
  const before = await queryValue(searchParams, 'before')
  const [{ site, today, context }, { corrections, next, at, isFirst }] = await Promise.all([pageFacts(), load(before)])
  demandPlace('/corrections', before, at)
  return (
    <PageFrame site={site} today={today}>
      <div className="wrap">
        <header className="head">
          <h1>Corrections</h1>
          <p className="lede">What we got wrong, and what is right. Each stands on its story too.</p>
        </header>
        <div className="cols secline riverpad">
          <section className="s9 river corrections" aria-label="All corrections">
            {corrections.map(({ id, at, text, story }) => (
              <article key={id} className={`card row np pc-${story.section.pillar}`}>
                <time dateTime={at}>
                  {formatWhenShort(at, context.zone, context.today)}
                  {!isToday(at, context) && `, ${formatTime(at, context.zone)}`}
                </time>
                <div>
                  <Kicker story={story} context={context} />
                  <Headline story={story} as="h2" size="h-s" context={context} />
                  <p className="said" dir="auto">
                    {text}
                  </p>
                </div>
              </article>
            ))}
            {corrections.length === 0 && <Nothing words="There is no correction to read." />}
            <Pager path="/corrections" next={next} isFirst={isFirst} />
          </section>
          <Rail label="About corrections">
            <section aria-labelledby="how">
              <h2 className="sub" id="how">
                How we correct
              </h2>
              <p className="tr">
                A correction says what was wrong and what is right. It stays on its story and in this list for as long
                as the story can be read.
              </p>
            </section>
          </Rail>
        </div>
      </div>
      <JsonLd data={listData(site, { ...CRUMB, cards: corrections.map(({ story }) => story) })} />
      <JsonLd data={breadcrumbs(site, [CRUMB])} />
    </PageFrame>
  )
}

/** `formatWhenShort` says the time alone for today, the day alone for other days. */
function isToday(at: string, { zone, today }: { zone: string; today: string }): boolean {
  return formatWhenShort(at, zone, today) === formatTime(at, zone)
}
