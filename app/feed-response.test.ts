import { expect, it } from 'vitest'
import { feedResponse } from './feed-response'

it('answers with a feed, a redirect or a 404', () => {
  const feed = feedResponse({ kind: 'feed', xml: '<rss/>' })
  expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'application/rss+xml; charset=utf-8'])
  const moved = feedResponse({ kind: 'moved', url: '/news/feed.xml' })
  expect([moved.status, moved.headers.get('location')]).toEqual([308, '/news/feed.xml'])
  expect(feedResponse(null).status).toBe(404)
})
