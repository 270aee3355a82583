import type { Metadata } from 'next'
import { Door } from '@/components/newsroom/frame/door'
import { DeadLink } from '@/components/newsroom/people/dead-link'
import { SetUpForm } from '@/components/newsroom/people/set-up-form'
import { canSetUp } from '@/features/people/set-up'

export const metadata: Metadata = { title: 'Set up the paper' }

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const notice = (
    <>
      <h2>What happens next</h2>
      <p>
        You become the first admin and are signed in. Sections, time zone, colleagues and all the rest can be set in the
        newsroom.
      </p>
      <h2>This link</h2>
      <p>It works once, for 30 minutes after the start.</p>
    </>
  )
  return (
    <Door paper="Your paper" notice={notice}>
      {(await canSetUp(token)) ? (
        <SetUpForm token={token} />
      ) : (
        <DeadLink words="It has been used, or its 30 minutes are over. Start the server again for a new one, or sign in when the paper is set up." />
      )}
    </Door>
  )
}
