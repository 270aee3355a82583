import type { Metadata } from 'next'
import { Door } from '@/components/newsroom/frame/door'
import { DeadLink } from '@/components/newsroom/people/dead-link'
import { PasswordLinkForm } from '@/components/newsroom/people/password-link-form'
import { findLinkOwner } from '@/features/people/choose-password'
import { readSettings } from '@/features/settings/read'

export const metadata: Metadata = { title: 'Choose your password' }

export default async function PasswordLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const { name } = await readSettings()
  const owner = await findLinkOwner(token)
  const notice = (
    <>
      <h2>This link</h2>
      <p>It works once, for 30 minutes. Choosing a password ends every session you have elsewhere.</p>
    </>
  )
  return (
    <Door paper={name} notice={notice}>
      {owner ? (
        <PasswordLinkForm token={token} name={owner.name} email={owner.email} />
      ) : (
        <DeadLink words="It has been used, or its 30 minutes are over. Ask an admin for a new one." />
      )}
    </Door>
  )
}
