import type { Metadata } from 'next'
import { cache } from 'react'
import { NotFoundPage } from '@/app/(site)/not-found-page'
import { demandPlace, headOf, pageFacts, queryValue, type Query } from '@/app/(site)/page-facts'
import { PageFrame } from '@/components/layout/page-frame'
import { breadcrumbs } from '@/components/story/breadcrumbs'
import { JsonLd } from '@/components/story/json-ld'
import { listData } from '@/components/story/list-data'
import { ListFacts } from '@/components/story/list-head'
import { Nothing } from '@/components/story/nothing'
import { Pager } from '@/components/story/pager'
import { FollowFeed, Rail, RailLinks } from '@/components/story/rail'
import { River } from '@/components/story/river'
import { ScriptFaces } from '@/components/ui/script-faces'
import { feedPath } from '@/features/feeds/public'
import { countTopic, listTopic, listTopicsOf, oncePictured } from '@/features/stories/public'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }>; searchParams: Query }

const load = cache((slug: string, before: string | null) => listTopic(slug, before))

const read = async ({ params, searchParams }: Props) =>
  load((await params).slug, await queryValue(searchParams, 'before'))

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ site }, found] = await Promise.all([pageFacts(), read(props)])
  if (!found) return headOf(site, { title: `Page not found | ${site.name}`, path: null })
  const { name, slug } = found.topic
  return headOf(site, {
    title: `${name} | ${site.name}`,
    description: `Stories on ${name} from ${site.name}`,
    path: `/topic/${slug}`,
    feed: { path: feedPath(`/topic/${slug}`), title: `${name} | ${site.name}` },
  })
}

export default async function TopicPage(props: Props) {
  const [{ site, today, context }, found] = await Promise.all([pageFacts(), read(props)])
  if (!found) return <NotFoundPage missed={['topic', (await props.params).slug]} />
  const { topic, next, at, isFirst } = found
  demandPlace(`/topic/${topic.slug}`, await queryValue(props.searchParams, 'before'), at)
  const cards = oncePictured(found.cards)
  const [extent, related] = await Promise.all([
    countTopic(topic.id),
    listTopicsOf(
      cards.map(({ id }) => id),
      topic.id,
    ),
  ])
  const crumb = { name: topic.name, path: `/topic/${topic.slug}` }
  return (
    <PageFrame site={site} today={today}>
      <ScriptFaces texts={[topic.name]} />
      <div className="wrap">
        <header className="head">
          <p className="crumb">Topic</p>
          <h1>
            <bdi>{topic.name}</bdi>
          </h1>
          <ListFacts extent={extent} zone={context.zone} isFirst={isFirst} />
        </header>
        <div className="cols secline riverpad">
          <River stories={cards} context={context} label={`Stories on ${topic.name}`}>
            {cards.length === 0 && <Nothing words="There are no older stories on this topic." />}
            <Pager path={crumb.path} next={next} isFirst={isFirst} />
          </River>
          <Rail label={`Beside ${topic.name}`}>
            <RailLinks id="related" title="Related topics" links={related} />
            <FollowFeed name={topic.name} path={feedPath(crumb.path)} />
          </Rail>
        </div>
      </div>
      <JsonLd data={listData(site, { ...crumb, cards })} />
      <JsonLd data={breadcrumbs(site, [crumb])} />
    </PageFrame>
  )
}
