import { feedResponse } from '@/app/feed-response'
import { getAuthorFeed } from '@/features/feeds/public'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

export async function GET(_: Request, { params }: Props): Promise<Response> {
  return feedResponse(await getAuthorFeed((await params).slug))
}
