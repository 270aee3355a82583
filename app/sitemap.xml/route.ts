import { getSitemap } from '@/features/feeds/public'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const part = new URL(request.url).searchParams.get('part')
  const xml = await getSitemap(part === null ? null : Number(part))
  if (xml !== null) return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  return new Response('The sitemap has no such part.\n', { status: 404, headers })
}
