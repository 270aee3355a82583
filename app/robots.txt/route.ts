import { getRobots } from '@/features/feeds/public'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return new Response(await getRobots(), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
