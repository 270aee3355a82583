import { getSite, type PublicSite } from '@/features/settings/public'
import { listAuthor, listSection, listTopic } from '@/features/stories/public'
import type { StoryCard } from '@/features/stories/types'
import { rss } from './rss'

/** How many stories a feed has. */
export const FEED_SIZE = 50

/** Where the feed of a list is; `page` is the path of the list. */
export function feedPath(page: string): string {
  return `${page}/feed.xml`
}

/** A feed, or where it has moved; null when there is none. */
export type FeedAnswer = { kind: 'feed'; xml: string } | { kind: 'moved'; url: string } | null

/** The feed of a section; `moved` under a slug that it had before. Records what `listSection` does. */
export async function getSectionFeed(slug: string): Promise<FeedAnswer> {
  const [site, found] = await Promise.all([getSite(), listSection(slug, null, FEED_SIZE)])
  if (found === null) return null
  if (found.kind === 'moved') return { kind: 'moved', url: feedPath(found.url) }
  const { name, url } = found.section
  return feed(site, found.cards, { name, description: `${name} from ${site.name}`, page: url })
}

/** The feed of a topic; null while no story that the public may see has it. Records what `listTopic` does. */
export async function getTopicFeed(slug: string): Promise<FeedAnswer> {
  const [site, found] = await Promise.all([getSite(), listTopic(slug, null, FEED_SIZE)])
  if (!found) return null
  const { name } = found.topic
  const description = `Stories on ${name} from ${site.name}`
  return feed(site, found.cards, { name, description, page: `/topic/${found.topic.slug}` })
}

/** The feed of an author, as `getTopicFeed`. Records what `listAuthor` does. */
export async function getAuthorFeed(slug: string): Promise<FeedAnswer> {
  const [site, found] = await Promise.all([getSite(), listAuthor(slug, null, FEED_SIZE)])
  if (!found) return null
  const { name } = found.author
  const description = `Stories by ${name} in ${site.name}`
  return feed(site, found.cards, { name, description, page: `/author/${found.author.slug}` })
}

function feed(
  site: PublicSite,
  cards: readonly StoryCard[],
  { name, description, page }: { name: string; description: string; page: string },
): FeedAnswer {
  const channel = { title: `${name} | ${site.name}`, description, page, path: feedPath(page) }
  return { kind: 'feed', xml: rss(site, cards, channel) }
}
