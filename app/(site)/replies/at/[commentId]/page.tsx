import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NotFoundPage } from '@/app/(site)/not-found-page'
import { headOf, pageFacts } from '@/app/(site)/page-facts'
import { findReplyToAnswer } from '@/features/comments/public'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ commentId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await pageFacts()
  return headOf(site, { title: `Reply not found | ${site.name}`, path: null })
}

/** On to a reply, wherever it stands now: /assets/reply.js asks when a link to one leads to a page without it. */
export default async function ReplyAtPage({ params }: Props) {
  const found = await findReplyToAnswer((await params).commentId)
  if (!found) return <NotFoundPage />
  redirect(found.story.url)
}
