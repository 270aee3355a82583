import type { Metadata } from 'next'
import { PageFrame } from '@/components/layout/page-frame'
import { Body } from '@/components/story/body'
import { breadcrumbs } from '@/components/story/breadcrumbs'
import { EmbedScript } from '@/components/story/embed-script'
import { ItalicFaces } from '@/components/story/italic-faces'
import { JsonLd } from '@/components/story/json-ld'
import { languageOf } from '@/components/story/language'
import { pageData } from '@/components/story/page-data'
import { ScriptFaces } from '@/components/ui/script-faces'
import type { PublicPage } from '@/features/pages/types'
import type { PublicSite } from '@/features/settings/public'
import { formatDay } from '@/lib/format-time'
import { headOf, pageFacts } from './page-facts'

/** The head of a page about the paper. */
export function sitePageHead(site: PublicSite, { title, summary, url }: PublicPage): Metadata {
  return headOf(site, { title: `${title} | ${site.name}`, description: summary, path: url })
}

/** A page about the paper, in the type of its stories: no byline, and the day on which its words last changed. */
export async function SitePage({ page }: { page: PublicPage }) {
  const { site, today } = await pageFacts()
  const { title, url, updatedAt, body, pictures, related } = page
  return (
    <PageFrame site={site} today={today}>
      <ScriptFaces texts={[title, JSON.stringify(body)]} language={page.language} />
      <div className="wrap">
        <div {...languageOf(page, site.language)}>
          <article className="art pb-12">
            <p className="k" lang={site.language}>
              <bdi>{site.name}</bdi>
            </p>
            <h1>{title}</h1>
            <div className="by" lang={site.language}>
              <p className="when">
                <bdi>
                  Last changed <time dateTime={updatedAt}>{formatDay(updatedAt, site.timeZone)}</time>
                </bdi>
              </p>
            </div>
            <Body body={body} pictures={pictures} related={related} />
          </article>
        </div>
      </div>
      <ItalicFaces body={body} />
      <EmbedScript body={body} />
      <JsonLd data={pageData(site, page)} />
      <JsonLd data={breadcrumbs(site, [{ name: title, path: url }])} />
    </PageFrame>
  )
}
