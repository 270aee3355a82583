import type { Metadata } from 'next'
import { FrontRow } from '@/components/front/front-block'
import { FrontEssay } from '@/components/front/front-essay'
import { FrontLatest } from '@/components/front/front-latest'
import { FrontLead } from '@/components/front/front-lead'
import { LiveStrip } from '@/components/live/live-strip'
import { PageFrame } from '@/components/layout/page-frame'
import { JsonLd } from '@/components/story/json-ld'
import { paperData } from '@/components/story/paper-data'
import { getLiveStrip } from '@/features/live/public'
import { getFront, listMostReplied } from '@/features/stories/public'
import { headOf, pageFacts } from './page-facts'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await pageFacts()
  return headOf(site, {
    title: site.tagline ? `${site.name}: ${site.tagline}` : site.name,
    description: site.tagline,
    path: '/',
  })
}

/** The picture essay is a rest for the eye between the rows. */
const ROWS_BEFORE_ESSAY = 2

export default async function FrontPage() {
  const [{ site, today, context }, front, mostReplied, strip] = await Promise.all([
    pageFacts(),
    getFront(),
    listMostReplied(),
    getLiveStrip(),
  ])
  return (
    <PageFrame site={site} today={today} current="front">
      <div className="wrap">
        {strip && <LiveStrip strip={strip} context={context} />}
        {front.lead === null && (
          <div className="sys">
            <h2 className="h-l">Nothing is published yet</h2>
            <p className="say">The first story will stand here as soon as it is published.</p>
          </div>
        )}
        <FrontLead lead={front.lead} seconds={front.seconds} opinions={front.opinions} context={context} />
        {front.rows.slice(0, ROWS_BEFORE_ESSAY).map((row) => (
          <FrontRow key={row[0]!.section.id} row={row} context={context} />
        ))}
      </div>
      <FrontEssay story={front.essay} context={context} />
      <div className="wrap">
        {front.rows.slice(ROWS_BEFORE_ESSAY).map((row) => (
          <FrontRow key={row[0]!.section.id} row={row} context={context} />
        ))}
        <FrontLatest stories={front.latest} mostReplied={mostReplied} context={context} />
      </div>
      <JsonLd data={paperData(site)} />
    </PageFrame>
  )
}
