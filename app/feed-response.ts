import type { FeedAnswer } from '@/features/feeds/public'

/** The answer of a feed's address: the feed, a redirect to where it is now, or a 404 that feed readers understand. */
export function feedResponse(answer: FeedAnswer): Response {
  if (answer?.kind === 'feed')
    return new Response(answer.xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
  if (answer) return new Response(null, { status: 308, headers: { location: answer.url } })
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  return new Response('There is no feed at this address.\n', { status: 404, headers })
}
