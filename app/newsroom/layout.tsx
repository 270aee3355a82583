import '@/app/styles/newsroom.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ICONS } from '@/app/icons'
import { Bar } from '@/components/newsroom/frame/bar'
import { ThumbBar } from '@/components/newsroom/frame/thumb-bar'
import { placesFor } from '@/components/newsroom/frame/places'
import { FirstFaces } from '@/components/ui/first-faces'
import { signOutAction } from '@/features/auth/actions'
import { can } from '@/features/auth/policy'
import { requireActor } from '@/features/auth/session'
import { countPendingReplies } from '@/features/comments/count-pending-replies'
import { readSettings } from '@/features/settings/read'
import { createStoryAction } from '@/features/stories/actions'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await readSettings()
  return {
    title: { template: `%s | ${name} newsroom`, default: `${name} newsroom` },
    robots: { index: false, follow: false },
    icons: ICONS,
  }
}

/** The frame of the newsroom. It shows doors that are open to this person; the verbs behind them decide. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  const { name } = await readSettings()
  const places = placesFor({
    writesStories: can(actor, 'writeStories'),
    moderates: can(actor, 'moderateReplies'),
    addsPictures: can(actor, 'addPictures'),
    managesPeople: can(actor, 'managePeople'),
    managesBylines: can(actor, 'manageBylines'),
    editsPages: can(actor, 'editPages'),
    changesSettings: can(actor, 'changeSettings'),
    pendingReplies: can(actor, 'moderateReplies') ? await countPendingReplies(actor) : 0,
  })
  const newStory = can(actor, 'writeStories') ? createStoryAction : null
  return (
    <html lang="en">
      <head>
        <FirstFaces />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to content
        </a>
        <Bar paper={name} person={actor.name} places={places} newStory={newStory} signOut={signOutAction} />
        {children}
        <ThumbBar places={places} newStory={newStory} />
      </body>
    </html>
  )
}
