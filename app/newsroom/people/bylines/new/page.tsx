import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BylineForm } from '@/components/newsroom/people/byline-form'
import { can } from '@/features/auth/policy'
import { requireActor } from '@/features/auth/session'
import { listLogins } from '@/features/people/list-authors'

export const metadata: Metadata = { title: 'Add a byline' }

export default async function NewBylinePage() {
  const actor = await requireActor()
  if (!can(actor, 'manageBylines')) notFound()
  return (
    <main className="page" id="main">
      <div className="head">
        <h1>Add a byline</h1>
      </div>
      <BylineForm byline={null} logins={await listLogins(actor)} portrait={null} />
    </main>
  )
}
