import type { Metadata } from 'next'
import { cache } from 'react'
import { NotFoundPage } from '@/app/(site)/not-found-page'
import { demandPlace, headOf, pageFacts, queryValue, type Query } from '@/app/(site)/page-facts'
import { shareImages } from '@/app/(site)/share-images'
import { PageFrame } from '@/components/layout/page-frame'
import { authorData } from '@/components/story/author-data'
import { breadcrumbs } from '@/components/story/breadcrumbs'
import { JsonLd } from '@/components/story/json-ld'
import { ListFacts } from '@/components/story/list-head'
import { Nothing } from '@/components/story/nothing'
import { Pager } from '@/components/story/pager'
import { Portrait } from '@/components/story/portrait'
import { FollowFeed, Rail, RailLinks } from '@/components/story/rail'
import { River } from '@/components/story/river'
import { ScriptFaces } from '@/components/ui/script-faces'
import { feedPath } from '@/features/feeds/public'
import { countAuthor, listAuthor, listTopicsOf, oncePictured } from '@/features/stories/public'
import { authorShare } from '@/features/share/share-path'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }>; searchParams: Query }

const load = cache((slug: string, before: string | null) => listAuthor(slug, before))

const read = async ({ params, searchParams }: Props) =>
  load((await params).slug, await queryValue(searchParams, 'before'))

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ site }, found] = await Promise.all([pageFacts(), read(props)])
  if (!found) return headOf(site, { title: `Page not found | ${site.name}`, path: null })
  const { name, slug, bio } = found.author
  return headOf(site, {
    title: `${name} | ${site.name}`,
    description: bio ?? `Stories by ${name} in ${site.name}`,
    path: `/author/${slug}`,
    feed: { path: feedPath(`/author/${slug}`), title: `${name} | ${site.name}` },
    openGraph: { type: 'profile', ...shareImages(authorShare(found.author, site)) },
  })
}

export default async function AuthorPage(props: Props) {
  const [{ site, today, context }, found] = await Promise.all([pageFacts(), read(props)])
  if (!found) return <NotFoundPage missed={['author', (await props.params).slug]} />
  const { author, next, at, isFirst } = found
  demandPlace(`/author/${author.slug}`, await queryValue(props.searchParams, 'before'), at)
  const cards = oncePictured(found.cards)
  const [extent, topics] = await Promise.all([countAuthor(author.id), listTopicsOf(cards.map(({ id }) => id))])
  return (
    <PageFrame site={site} today={today}>
      <ScriptFaces texts={[JSON.stringify(author)]} />
      <div className="wrap">
        <header className="head">
          <div className={author.portrait ? 'person' : undefined}>
            <Portrait byline={author} size="large" />
            <div>
              <p className="crumb">
                <bdi>{author.roleLine ?? 'Author'}</bdi>
              </p>
              <h1>
                <bdi>{author.name}</bdi>
              </h1>
              {author.bio && (
                <p className="lede wide" dir="auto">
                  {author.bio}
                </p>
              )}
              <ListFacts extent={extent} zone={context.zone} isFirst={isFirst} />
            </div>
          </div>
        </header>
        <div className="cols secline riverpad">
          <River stories={cards} context={context} label={`Stories by ${author.name}`} authorSlug={author.slug}>
            {cards.length === 0 && <Nothing words="There are no older stories under this name." />}
            <Pager path={`/author/${author.slug}`} next={next} isFirst={isFirst} />
          </River>
          <Rail label={`About ${author.name}`}>
            <RailLinks id="topics" title="Writes about" links={topics} />
            <FollowFeed name={author.name} path={feedPath(`/author/${author.slug}`)} />
          </Rail>
        </div>
      </div>
      <JsonLd data={authorData(site, author)} />
      <JsonLd data={breadcrumbs(site, [{ name: author.name, path: `/author/${author.slug}` }])} />
    </PageFrame>
  )
}
