import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BylineForm } from '@/components/newsroom/people/byline-form'
import { can } from '@/features/auth/policy'
import { requireActor } from '@/features/auth/session'
import { getPicture } from '@/features/media/list-pictures'
import { findAuthor, listLogins } from '@/features/people/list-authors'

export const metadata: Metadata = { title: 'Byline' }

export default async function BylinePage({ params }: { params: Promise<{ authorId: string }> }) {
  const actor = await requireActor()
  const { authorId } = await params
  const byline = can(actor, 'manageBylines') ? await findAuthor(actor, authorId) : null
  if (!byline) notFound()
  const portrait = byline.portraitId ? await getPicture(actor, byline.portraitId) : null
  return (
    <main className="page" id="main">
      <div className="head">
        <h1>{byline.name}</h1>
        <p>The change shows on every story of this byline at once</p>
      </div>
      <BylineForm byline={byline} logins={await listLogins(actor)} portrait={portrait} />
    </main>
  )
}
