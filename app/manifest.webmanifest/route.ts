import { getManifest } from '@/features/feeds/public'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return new Response(await getManifest(), { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } })
}
