import { getShare } from '@/features/share/public'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ kind: string; id: string; file: string }> }

/** The pictures that networks show beside a link. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { kind, id, file } = await params
  const answer = await getShare(kind, id, file)
  const text = { 'content-type': 'text/plain; charset=utf-8' }
  if (!answer) return new Response('There is no picture at this address.\n', { status: 404, headers: text })
  if (answer.kind === 'moved') return new Response(null, { status: 308, headers: { location: answer.url } })
  if (answer.kind === 'busy')
    return new Response('Ask again in a minute.\n', { status: 429, headers: { ...text, 'retry-after': '60' } })
  return new Response(new Uint8Array(answer.bytes), { headers: { 'content-type': answer.type } })
}
