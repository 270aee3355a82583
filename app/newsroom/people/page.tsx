import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Region } from '@/components/newsroom/frame/region'
import { AddPersonForm } from '@/components/newsroom/people/add-person-form'
import { PeopleTabs } from '@/components/newsroom/people/people-tabs'
import { PersonRow } from '@/components/newsroom/people/person-row'
import { can } from '@/features/auth/policy'
import { requireActor } from '@/features/auth/session'
import { listUsers } from '@/features/people/list-users'
import { readSettings } from '@/features/settings/read'
import { formatDate, formatTime } from '@/lib/format-time'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage() {
  const actor = await requireActor()
  if (!can(actor, 'managePeople')) redirect('/newsroom/people/bylines')
  const people = await listUsers(actor)
  const { timeZone } = await readSettings()
  const seenOf = (at: string | null) => (at ? `last here ${formatDate(at, timeZone)}, ${formatTime(at, timeZone)}` : '')
  const active = people.filter(({ state }) => state !== 'disabled').length
  return (
    <main className="page" id="main">
      <div className="head">
        <h1>People</h1>
        <p>
          <b className="num">{active}</b> can sign in, <b className="num">{people.length - active}</b> disabled
        </p>
      </div>
      <PeopleTabs here="people" managesPeople />
      <ul className="pb-10">
        {people.map((person) => (
          <PersonRow
            key={person.userId}
            person={person}
            isSelf={person.userId === actor.userId}
            seen={seenOf(person.lastSeenAt)}
          />
        ))}
      </ul>
      <Region id="add-person" title="Add somebody" hint="You get a link for them, under which they choose a password">
        <AddPersonForm />
      </Region>
    </main>
  )
}
