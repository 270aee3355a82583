import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Door } from '@/components/newsroom/frame/door'
import { PaperLink } from '@/components/newsroom/frame/paper-link'
import { SignInForm } from '@/components/newsroom/frame/sign-in-form'
import { currentActor } from '@/features/auth/session'
import { countUsers } from '@/features/people/count-users'
import { readSettings } from '@/features/settings/read'
import { safeNext } from '@/lib/safe-next'

type Props = { searchParams: Promise<{ next?: string | string[]; state?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await readSettings()
  return { title: `Sign in | ${name} newsroom` }
}

export default async function LoginPage({ searchParams }: Props) {
  const { next, state } = await searchParams
  const wanted = safeNext(next)
  const actor = await currentActor()
  if (actor.kind === 'user') redirect(wanted)
  const { name } = await readSettings()
  const isSetUp = (await countUsers()) > 0
  const notice = (
    <>
      {!isSetUp && (
        <>
          <h2>Not set up yet</h2>
          <p>Nobody can sign in so far. Open the link that the start command printed; start again for a new one.</p>
        </>
      )}
      {state === 'signed-out' && (
        <>
          <h2>You are signed out</h2>
          <p>What you wrote is kept in the newsroom.</p>
        </>
      )}
      <h2>No password, or forgotten</h2>
      <p>Ask an admin for a link. It works once, for 30 minutes.</p>
      <h2>Readers</h2>
      <p>
        This door is for staff. <PaperLink className="act">Go to the paper</PaperLink>
      </p>
    </>
  )
  return (
    <Door paper={name} notice={notice}>
      <SignInForm next={wanted} />
    </Door>
  )
}
