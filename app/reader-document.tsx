import type { ReactNode } from 'react'
import { FirstFaces } from '@/components/ui/first-faces'
import { getSite } from '@/features/settings/public'
import { directionOf } from '@/lib/languages'

/** The document of all that readers get, and of its preview, in the paper's language. */
export async function ReaderDocument({ children }: { children: ReactNode }) {
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
