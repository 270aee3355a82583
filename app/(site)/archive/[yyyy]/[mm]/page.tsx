import type { Metadata } from 'next'
import { cache } from 'react'
import { MonthPage, monthName } from '@/app/(site)/archive/month-page'
import { NotFoundPage } from '@/app/(site)/not-found-page'
import { headOf, pageFacts } from '@/app/(site)/page-facts'
import { monthPath } from '@/components/archive/paths'
import { getArchiveMonth } from '@/features/stories/public-archive'
import { parseMonth } from '@/lib/calendar'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ yyyy: string; mm: string }> }

const load = cache(async (yyyy: string, mm: string) => {
  const month = parseMonth(yyyy, mm)
  return month && getArchiveMonth(month)
})

const read = async ({ params }: Props) => {
  const { yyyy, mm } = await params
  return load(yyyy, mm)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ site }, found] = await Promise.all([pageFacts(), read(props)])
  if (!found) return headOf(site, { title: `Page not found | ${site.name}`, path: null })
  const name = monthName(found.month)
  return headOf(site, {
    title: `${name} | Archive | ${site.name}`,
    description: `Stories of ${site.name} from ${name}`,
    path: monthPath(found.month),
  })
}

export default async function ArchiveMonthPage(props: Props) {
  const found = await read(props)
  return found ? <MonthPage month={found} path={monthPath(found.month)} /> : <NotFoundPage />
}
