import { getFeed } from '@/features/feeds/public'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return new Response(await getFeed(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
