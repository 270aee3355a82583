import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { PeopleTabs } from '@/components/newsroom/people/people-tabs'
import { can } from '@/features/auth/policy'
import { requireActor } from '@/features/auth/session'
import { listAuthors } from '@/features/people/list-authors'

export const metadata: Metadata = { title: 'Bylines' }

export default async function BylinesPage() {
  const actor = await requireActor()
  if (!can(actor, 'manageBylines')) notFound()
  const bylines = await listAuthors(actor)
  return (
    <main className="page" id="main">
      <div className="head">
        <h1>Bylines</h1>
        <p>The names that stand over stories, with or without a login</p>
        <Link className="btn right" href="/newsroom/people/bylines/new" prefetch={false}>
          Add a byline
        </Link>
      </div>
      <PeopleTabs here="bylines" managesPeople={can(actor, 'managePeople')} />
      {bylines.length === 0 ? (
        <div className="empty">
          <h2 className="text-[1.875rem]">No bylines yet</h2>
          <p>Everybody gets one with their first story. Add those who write without a login.</p>
        </div>
      ) : (
        <ul className="pb-12">
          {bylines.map(({ authorId, name, roleLine, userName }) => (
            <li className="border-b border-(--hair) py-3" key={authorId}>
              <h2 className="text-[1.0625rem] leading-tight">
                <Link
                  className="inline-block py-1 hover:underline"
                  href={`/newsroom/people/bylines/${authorId}`}
                  prefetch={false}
                >
                  {name}
                </Link>
              </h2>
              <p className="meta">
                {[roleLine, userName ? `signs in as ${userName}` : 'no login'].filter(Boolean).join(', ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </main>
  )
}
