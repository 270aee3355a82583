import type { Metadata } from 'next'
import { NotFoundPage } from '@/app/(site)/not-found-page'
import { headOf, pageFacts } from '@/app/(site)/page-facts'
import { ReceiptCard } from '@/components/comments/receipt-card'
import { PageFrame } from '@/components/layout/page-frame'
import { findReceipt } from '@/features/comments/public'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ receipt: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await pageFacts()
  return {
    ...headOf(site, { title: `Your reply | ${site.name}`, path: null }),
    robots: { index: false, follow: false },
  }
}

/** How a reply stands, for the one who wrote it: read anew on each visit, kept by nobody. */
export default async function ReceiptPage({ params }: Props) {
  const [{ site, today }, receipt] = await Promise.all([
    pageFacts(),
    params.then(({ receipt }) => findReceipt(receipt)),
  ])
  if (!receipt) return <NotFoundPage />
  return (
    <PageFrame site={site} today={today}>
      <div className="wrap">
        <ReceiptCard receipt={receipt} />
      </div>
      <script src="/assets/reply.js" defer data-keep="" />
    </PageFrame>
  )
}
