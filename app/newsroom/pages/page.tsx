import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Region } from '@/components/newsroom/frame/region'
import { NewPageForm } from '@/components/newsroom/pages/page-forms'
import { MissingPages, PageList } from '@/components/newsroom/pages/page-list'
import { RemovedPages } from '@/components/newsroom/pages/removed-pages'
import { can } from '@/features/auth/policy'
import { requireActor } from '@/features/auth/session'
import { listPages, listRemovedPages } from '@/features/pages/list-pages'
import { missingPages } from '@/features/pages/suggestions'
import { readSettings } from '@/features/settings/read'
import { now } from '@/lib/clock'

export const metadata: Metadata = { title: 'Pages' }

export default async function PagesPage() {
  const actor = await requireActor()
  if (!can(actor, 'editPages')) notFound()
  const [pages, removed, { timeZone }] = await Promise.all([listPages(actor), listRemovedPages(actor), readSettings()])
  const missing = missingPages(pages)
  return (
    <main className="page" id="main">
      <div className="head">
        <h1>Pages</h1>
        <p>What the paper says about itself, in the order of its foot</p>
      </div>
      {pages.length > 0 && (
        <Region id="all-pages" title="All pages">
          <PageList pages={pages} zone={timeZone} now={now().toISOString()} />
        </Region>
      )}
      {removed.length > 0 && (
        <Region
          id="removed-pages"
          title="Removed"
          hint="Kept with their words and earlier versions; readers do not see them"
        >
          <RemovedPages removed={removed} zone={timeZone} now={now().toISOString()} />
        </Region>
      )}
      {missing.length > 0 && (
        <Region id="missing-pages" title="Not written yet" hint="Readers look for these in any paper">
          <MissingPages missing={missing} />
        </Region>
      )}
      <Region id="new-page" title="Begin another page" hint="Readers see it as soon as it has words">
        <NewPageForm />
      </Region>
    </main>
  )
}
