import '@/app/styles/newsroom.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

export const dynamic = 'force-dynamic'

// No referrer policy of its own: under `no-referrer` the browser sends the form with `Origin: null`.
export const metadata: Metadata = { robots: { index: false, follow: false }, icons: '/icon.svg' }

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default function DoorLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <a className="skip" href="#main">
          Skip to content
        </a>
        {children}
      </body>
    </html>
  )
}
