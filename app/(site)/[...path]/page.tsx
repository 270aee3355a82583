import type { Metadata } from 'next'
import { NotFoundPage } from '@/app/(site)/not-found-page'
import { headOf, pageFacts } from '@/app/(site)/page-facts'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await pageFacts()
  return headOf(site, { title: `Page not found | ${site.name}`, path: null })
}

/** Every address that nothing else answers. */
export default async function MissingPage({ params }: { params: Promise<{ path: string[] }> }) {
  return <NotFoundPage missed={(await params).path} />
}
