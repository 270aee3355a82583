import '@/app/styles/reader.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ICONS } from '@/app/icons'
import { ReaderDocument } from '@/app/reader-document'
import { getSite } from '@/features/settings/public'

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
export default function SiteLayout({ children }: { children: ReactNode }) {
  return <ReaderDocument>{children}</ReaderDocument>
}
