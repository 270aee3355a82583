import '@/app/styles/reader.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ICONS } from '@/app/icons'
import { FirstFaces } from '@/components/ui/first-faces'
import { getSite } from '@/features/settings/public'
import { directionOf } from '@/lib/languages'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#101317' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const { origin } = await getSite()
  return {
    metadataBase: new URL(origin),
    manifest: '/manifest.webmanifest',
    icons: ICONS,
  }
}

/** The document of every reader page. */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  const { language } = await getSite()
  return (
    // /site.js sets data-theme before the first paint.
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
