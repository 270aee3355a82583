import type { Metadata } from 'next'
import Link from 'next/link'
import { Region } from '@/components/newsroom/frame/region'
import { PaperLink } from '@/components/newsroom/frame/paper-link'
import { OwnPasswordForm } from '@/components/newsroom/people/own-password-form'
import { signOutAction } from '@/features/auth/actions'
import { can } from '@/features/auth/policy'
import { requireActor } from '@/features/auth/session'
import { signOutEverywhereAction } from '@/features/people/actions'
import { ROLE_WORDS } from '@/features/people/input'
import { listOwnSessions } from '@/features/people/own-sessions'
import { readSettings } from '@/features/settings/read'
import { formatDate, formatTime } from '@/lib/format-time'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage() {
  const actor = await requireActor()
  const sessions = await listOwnSessions(actor)
  const { timeZone } = await readSettings()
  const when = (at: string) => `${formatDate(at, timeZone)}, ${formatTime(at, timeZone)}`
  const role = ROLE_WORDS[actor.role]
  return (
    <main className="page" id="main">
      <div className="head">
        <h1>{actor.name}</h1>
        <p>
          {role.name}. {role.does}
        </p>
      </div>
      <nav className="filters mb-8 min-[61.25em]:hidden" aria-label="More places">
        <ul>
          {can(actor, 'editPages') && (
            <li>
              <Link href="/newsroom/pages" prefetch={false}>
                Pages
              </Link>
            </li>
          )}
          {can(actor, 'manageBylines') && (
            <li>
              <Link href="/newsroom/people" prefetch={false}>
                People
              </Link>
            </li>
          )}
          {can(actor, 'changeSettings') && (
            <li>
              <Link href="/newsroom/settings" prefetch={false}>
                Settings
              </Link>
            </li>
          )}
          <li>
            <PaperLink>The paper</PaperLink>
          </li>
        </ul>
      </nav>
      <Region id="own-password" title="Your password" hint="A new one signs you out everywhere but here">
        <OwnPasswordForm />
      </Region>
      <Region
        id="own-sessions"
        title="Where you are signed in"
        hint="A session ends after 12 hours without use, and after 7 days"
      >
        <ul className="my-4 max-w-[38.75rem]">
          {sessions.map(({ startedAt, lastSeenAt, isThisOne }) => (
            <li className="border-b border-(--hair) py-2" key={startedAt + lastSeenAt}>
              <b className="font-medium">{isThisOne ? 'This browser' : 'Another browser'}</b>
              <span className="meta num block">
                Signed in {when(startedAt)}, last used {when(lastSeenAt)}
              </span>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap items-center gap-5">
          <form action={signOutEverywhereAction}>
            <button className="btn" type="submit">
              Sign out everywhere
            </button>
          </form>
          <form action={signOutAction}>
            <button className="act" type="submit">
              Sign out here
            </button>
          </form>
        </div>
      </Region>
    </main>
  )
}
