import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
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
        <section className="rule region" aria-labelledby="all-pages">
          <h2 id="all-pages">All pages</h2>
          <PageList pages={pages} zone={timeZone} now={now().toISOString()} />
        </section>
      )}
      {removed.length > 0 && (
        <section className="rule region" aria-labelledby="removed-pages">
          <h2 id="removed-pages">Removed</h2>
          <p className="hint">Kept with their words and earlier versions; readers do not see them</p>
          <RemovedPages removed={removed} zone={timeZone} now={now().toISOString()} />
        </section>
      )}
      {missing.length > 0 && (
        <section className="rule region" aria-labelledby="missing-pages">
          <h2 id="missing-pages">Not written yet</h2>
          <p className="hint">Readers look for these in any paper</p>
          <MissingPages missing={missing} />
        </section>
      )}
      <section className="rule region" aria-labelledby="new-page">
        <h2 id="new-page">Begin another page</h2>
        <p className="hint mb-4">Readers see it as soon as it has words</p>
        <NewPageForm />
      </section>
    </main>
  )
}
