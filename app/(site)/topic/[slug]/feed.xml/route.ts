import { feedResponse } from '@/app/feed-response'
import { getTopicFeed } from '@/features/feeds/public'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

export async function GET(_: Request, { params }: Props): Promise<Response> {
  return feedResponse(await getTopicFeed((await params).slug))
}
