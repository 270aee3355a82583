import { feedResponse } from '@/app/feed-response'
import { getSectionFeed } from '@/features/feeds/public'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ section: string }> }

export async function GET(_: Request, { params }: Props): Promise<Response> {
  return feedResponse(await getSectionFeed((await params).section))
}
