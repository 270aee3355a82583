import '@/app/styles/newsroom.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ICONS } from '@/app/icons'
import { FirstFaces } from '@/components/ui/first-faces'

export const dynamic = 'force-dynamic'

// No referrer policy of its own: under `no-referrer` the browser sends the form with `Origin: null`.
export const metadata: Metadata = { robots: { index: false, follow: false }, icons: ICONS }

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default function DoorLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <FirstFaces />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to content
        </a>
        {children}
      </body>
    </html>
  )
}
