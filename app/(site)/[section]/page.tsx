import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { NotFoundPage } from '@/app/(site)/not-found-page'
import { headOf, pageFacts, queryValue, type Query } from '@/app/(site)/page-facts'
import { LiveStrip } from '@/components/live/live-strip'
import { PageFrame } from '@/components/layout/page-frame'
import { breadcrumbs } from '@/components/story/breadcrumbs'
import { Card } from '@/components/story/card'
import { JsonLd } from '@/components/story/json-ld'
import { LeadCard } from '@/components/story/lead-card'
import { listData } from '@/components/story/list-data'
import { Pager } from '@/components/story/pager'
import { River } from '@/components/story/river'
import { feedPath } from '@/features/feeds/public'
import { getLiveStrip } from '@/features/live/public'
import { listSection } from '@/features/stories/public'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ section: string }>; searchParams: Query }

const load = cache((slug: string, before: string | null) => listSection(slug, before))

const read = async ({ params, searchParams }: Props) =>
  load((await params).section, await queryValue(searchParams, 'before'))

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ site }, found] = await Promise.all([pageFacts(), read(props)])
  if (found?.kind !== 'list') return headOf(site, { title: `Page not found | ${site.name}`, path: null })
  const { section } = found
  return headOf(site, {
    title: `${section.name} | ${site.name}`,
    description: `${section.name} from ${site.name}`,
    path: section.url,
    feed: { path: feedPath(section.url), title: `${section.name} | ${site.name}` },
  })
}

const SECONDS = 4

export default async function SectionPage(props: Props) {
  const [{ site, today, context }, found] = await Promise.all([pageFacts(), read(props)])
  if (found === null) return <NotFoundPage />
  if (found.kind === 'moved') permanentRedirect(found.url)
  const { section, cards, next, isFirst } = found
  const strip = isFirst ? await getLiveStrip(section.id) : null
  // With fewer stories than fill the block on top the plain list says it better.
  const hasTop = isFirst && cards.length > SECONDS + 1
  const [lead, ...rest] = hasTop ? cards.slice(0, SECONDS + 1) : []
  return (
    <PageFrame site={site} today={today} current={section.slug} pillar={section.pillar}>
      <div className="wrap">
        {strip && <LiveStrip strip={strip} context={context} />}
        <header className="head">
          <h1>{section.name}</h1>
        </header>
        {lead && (
          <section className="lead border-t border-hair" aria-label={`Top stories in ${section.name}`}>
            <LeadCard story={lead} context={context} />
            {[rest.slice(0, 2), rest.slice(2)].map((column) => (
              <div key={column[0]!.id} className="c3 stack">
                {column.map((story, index) => (
                  <Card
                    key={story.id}
                    story={story}
                    context={context}
                    picture={index === 0 ? { place: 'quarter', ratio: 'r54' } : undefined}
                    hasTrail={index === 0}
                  />
                ))}
              </div>
            ))}
          </section>
        )}
        <div className="cols secline riverpad">
          <River
            stories={hasTop ? cards.slice(SECONDS + 1) : cards}
            context={context}
            label={`Stories in ${section.name}`}
          >
            {cards.length === 0 && <p className="didyou">There are no stories in this section yet.</p>}
            <Pager path={section.url} next={next} isFirst={isFirst} />
          </River>
        </div>
      </div>
      <JsonLd data={listData(site, { name: section.name, path: section.url, cards })} />
      <JsonLd data={breadcrumbs(site, [{ name: section.name, path: section.url }])} />
    </PageFrame>
  )
}
