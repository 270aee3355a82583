import { getJsonFeed } from '@/features/feeds/public'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return new Response(await getJsonFeed(), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } })
}
