import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { NotFoundPage } from '@/app/(site)/not-found-page'
import { SitePage, sitePageHead } from '@/app/(site)/site-page'
import { demandPlace, headOf, pageFacts, queryValue, type Query } from '@/app/(site)/page-facts'
import { shareImages } from '@/app/(site)/share-images'
import { LiveStrip } from '@/components/live/live-strip'
import { PageFrame } from '@/components/layout/page-frame'
import { breadcrumbs } from '@/components/story/breadcrumbs'
import { JsonLd } from '@/components/story/json-ld'
import { listData } from '@/components/story/list-data'
import { MostReplied } from '@/components/story/most-replied'
import { Nothing } from '@/components/story/nothing'
import { Pager } from '@/components/story/pager'
import { FollowFeed, Rail, RailLinks } from '@/components/story/rail'
import { River } from '@/components/story/river'
import { SECTION_TOP, SectionTop } from '@/components/story/section-top'
import { feedPath } from '@/features/feeds/public'
import { getLiveStrip } from '@/features/live/public'
import { findPage } from '@/features/pages/public'
import { sectionShare } from '@/features/share/share-path'
import { listMostReplied, listSection, listTopicsOf, oncePictured } from '@/features/stories/public'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ section: string }>; searchParams: Query }

/** What is at `/{slug}`: a section, else a page about the paper. Their verbs see to it that no address is both. */
const load = cache(async (slug: string, before: string | null) => (await listSection(slug, before)) ?? findPage(slug))

const read = async ({ params, searchParams }: Props) =>
  load((await params).section, await queryValue(searchParams, 'before'))

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ site }, found] = await Promise.all([pageFacts(), read(props)])
  if (found?.kind === 'page') return sitePageHead(site, found.page)
  if (found?.kind !== 'list') return headOf(site, { title: `Page not found | ${site.name}`, path: null })
  const { section } = found
  return headOf(site, {
    title: `${section.name} | ${site.name}`,
    description: `${section.name} from ${site.name}`,
    path: section.url,
    openGraph: shareImages(sectionShare(section, site)),
    feed: { path: feedPath(section.url), title: `${section.name} | ${site.name}` },
  })
}

export default async function SectionPage(props: Props) {
  const [{ site, today, context }, found] = await Promise.all([pageFacts(), read(props)])
  const before = await queryValue(props.searchParams, 'before')
  if (found === null) return <NotFoundPage missed={[(await props.params).section]} />
  if (found.kind === 'page') {
    // `before` is a section's: a page about the paper has one address.
    if (before !== null) permanentRedirect(found.page.url)
    return <SitePage page={found.page} />
  }
  if (found.kind === 'moved') permanentRedirect(found.url)
  const { section, next, at, isFirst } = found
  demandPlace(section.url, before, at)
  const cards = oncePictured(found.cards)
  const [mostReplied, topics, strip] = await Promise.all([
    listMostReplied(section.id),
    listTopicsOf(cards.map(({ id }) => id)),
    isFirst ? getLiveStrip(section.id) : null,
  ])
  // With fewer stories than fill the block on top the plain list says it better.
  const hasTop = isFirst && cards.length > SECTION_TOP
  return (
    <PageFrame site={site} today={today} current={section.slug} pillar={section.pillar}>
      <div className="wrap">
        {strip && <LiveStrip strip={strip} context={context} />}
        <header className="head">
          <h1>{section.name}</h1>
          {!isFirst && <p className="facts">Older stories</p>}
        </header>
        {hasTop && <SectionTop stories={cards.slice(0, SECTION_TOP)} name={section.name} context={context} />}
        <div className="cols secline riverpad">
          <River
            stories={hasTop ? cards.slice(SECTION_TOP) : cards}
            context={context}
            label={`Stories in ${section.name}`}
          >
            {cards.length === 0 && (
              <Nothing words={isFirst ? 'There are no stories in this section yet.' : 'There are no older stories.'} />
            )}
            <Pager path={section.url} next={next} isFirst={isFirst} />
          </River>
          <Rail label={`More in ${section.name}`}>
            <MostReplied stories={mostReplied} context={context} />
            <RailLinks id="also" title={`Also in ${section.name}`} links={topics} />
            <FollowFeed name={section.name} path={feedPath(section.url)} />
          </Rail>
        </div>
      </div>
      <JsonLd data={listData(site, { name: section.name, path: section.url, cards })} />
      <JsonLd data={breadcrumbs(site, [{ name: section.name, path: section.url }])} />
    </PageFrame>
  )
}
