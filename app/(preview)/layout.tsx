import '@/app/styles/reader.css'
import './preview.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ICONS } from '@/app/icons'
import { ReaderDocument } from '@/app/reader-document'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export const metadata: Metadata = { robots: { index: false, follow: false }, icons: ICONS }

/** A document like those of readers, for one person alone; the server strips it as it does theirs. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return <ReaderDocument>{children}</ReaderDocument>
}
