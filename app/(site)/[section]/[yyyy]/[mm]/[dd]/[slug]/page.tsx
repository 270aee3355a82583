import type { Metadata } from 'next'
import { permanentRedirect, redirect } from 'next/navigation'
import { cache } from 'react'
import { GonePage } from '@/app/(site)/gone-page'
import { NotFoundPage } from '@/app/(site)/not-found-page'
import { headOf, pageFacts, queryValue, type Query } from '@/app/(site)/page-facts'
import { Replies } from '@/components/comments/replies'
import { ReplyForm } from '@/components/comments/reply-form'
import { liveBlog } from '@/components/live/live-blog'
import { PageFrame } from '@/components/layout/page-frame'
import { breadcrumbs } from '@/components/story/breadcrumbs'
import { JsonLd } from '@/components/story/json-ld'
import { newsArticle } from '@/components/story/news-article'
import { WholeStory } from '@/components/story/whole-story'
import { getReplies, replyStamp } from '@/features/comments/public'
import { getLive } from '@/features/live/public'
import { findNextInSection, getStoryAt, listRelated } from '@/features/stories/public'
import { directionOf } from '@/lib/languages'
import { parseReplyPlace, repliesPath } from '@/lib/reply-place'
import { storyHead } from './story-head'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ section: string; yyyy: string; mm: string; dd: string; slug: string }>
  searchParams: Query
}

const load = cache((section: string, date: string, slug: string) => getStoryAt({ section, date, slug }))

const read = async ({ params }: Props) => {
  const { section, yyyy, mm, dd, slug } = await params
  return load(section, `${yyyy}-${mm}-${dd}`, slug)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ site }, answer] = await Promise.all([pageFacts(), read(props)])
  if (answer.kind === 'story') return storyHead(answer.story, site)
  const title = answer.kind === 'gone' ? 'Story withdrawn' : 'Page not found'
  return headOf(site, { title: `${title} | ${site.name}`, path: null })
}

export default async function StoryPage(props: Props) {
  const [{ site, today, context }, answer] = await Promise.all([pageFacts(), read(props)])
  if (answer.kind === 'none') {
    const { section, yyyy, mm, dd, slug } = await props.params
    return <NotFoundPage missed={[section, yyyy, mm, dd, slug]} />
  }
  if (answer.kind === 'gone') return <GonePage />
  if (answer.kind === 'moved') permanentRedirect(answer.url)
  const { story } = answer
  const before = await queryValue(props.searchParams, 'before')
  const place = parseReplyPlace(await queryValue(props.searchParams, 'replies'))
  const live = story.kind === 'live' ? await getLive(story, before) : null
  // What names no page of updates has the address of the story.
  if (before !== null && !live) permanentRedirect(repliesPath(story.url, place))
  const [replies, next] = await Promise.all([
    getReplies(story.id, place),
    story.kind === 'live' ? null : findNextInSection(story),
  ])
  // Not for good: there may be so many one day.
  if (place.page > replies.pages) redirect(repliesPath(story.url, { ...place, page: replies.pages }, before))
  const related = await listRelated(story, next ? [next.id] : [])
  return (
    <PageFrame site={site} today={today} current={story.section.slug} pillar={story.section.pillar}>
      <WholeStory {...{ story, live, related, next, site, context }} address={`${site.origin}${story.url}`}>
        <Replies
          replies={replies}
          storyPath={story.url}
          before={before}
          zone={site.timeZone}
          today={today}
          pageLanguage={site.language}
          pageDir={directionOf(site.language)}
          closedBecause={story.repliesClosedBecause}
        >
          <ReplyForm storyId={story.id} stamp={replyStamp()} />
        </Replies>
      </WholeStory>
      {live?.isFirst && live.endedAt === null && <script src="/assets/live.js" defer data-keep="" />}
      <JsonLd data={live ? liveBlog(story, live, site) : newsArticle(story, site)} />
      <JsonLd
        data={breadcrumbs(site, [
          { name: story.section.name, path: `/${story.section.slug}` },
          { name: story.headline, path: story.url },
        ])}
      />
    </PageFrame>
  )
}
