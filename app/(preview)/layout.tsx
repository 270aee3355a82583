import '@/app/styles/reader.css'
import './preview.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ICONS } from '@/app/icons'
import { FirstFaces } from '@/components/ui/first-faces'
import { getSite } from '@/features/settings/public'
import { directionOf } from '@/lib/languages'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export const metadata: Metadata = { robots: { index: false, follow: false }, icons: ICONS }

/** A document like those of readers, for one person alone; the server strips it as it does theirs. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
  const { language } = await getSite()
  return (
    <html lang={language} dir={directionOf(language)} suppressHydrationWarning>
      <head>
        <FirstFaces />
        {/* oxlint-disable-next-line next/no-sync-scripts -- a chosen appearance must be there before the first paint */}
        <script src="/site.js" />
      </head>
      <body>{children}</body>
    </html>
  )
}
