import type { Metadata } from 'next'
import { headOf, pageFacts } from '@/app/(site)/page-facts'
import { PageFrame } from '@/components/layout/page-frame'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await pageFacts()
  return headOf(site, { title: `Saved stories | ${site.name}`, path: null })
}

/** What a reader saved for later. The list is in the browser: the page is the same for everybody, and we never see it. */
export default async function SavedPage() {
  const { site, today } = await pageFacts()
  return (
    <PageFrame site={site} today={today}>
      <div className="wrap">
        <header className="head">
          <h1>Saved stories</h1>
          <p className="lede">
            The list stays in this browser and on this device. We do not see it, and clearing the browser’s data clears
            it. It holds your newest 200 stories.
          </p>
        </header>
        <div className="saved max-w-caption">
          <output className="block font-sans text-[0.9375rem] py-3" data-saved-state="waiting" tabIndex={-1}>
            This list needs JavaScript, which is off or has not loaded. Everything else here works without it.
          </output>
          {/* Filled by /assets/saved.js. */}
          <ul data-saved-list="" />
          <button className="btn line" type="button" data-saved-clear="" hidden>
            Remove all
          </button>
        </div>
      </div>
      <script src="/assets/saved.js" defer data-keep="" />
    </PageFrame>
  )
}
