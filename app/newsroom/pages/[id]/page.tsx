import '@/components/newsroom/editor/editor.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageEditor } from '@/components/newsroom/pages/page-editor'
import type { Actor } from '@/features/auth/actor'
import { requireActor } from '@/features/auth/session'
import { getPicture } from '@/features/media/list-pictures'
import type { WorkingPage } from '@/features/pages/types'
import { listPageVersions } from '@/features/pages/versions'
import { getWorkingPage } from '@/features/pages/working-page'
import { readSettings } from '@/features/settings/read'
import { bodyText, type Body } from '@/lib/body'
import { now } from '@/lib/clock'
import { isAppError } from '@/lib/errors'
import { idSchema, type PictureId, type SitePageId } from '@/lib/ids'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findPage(params)).page.content.title }
}

export default async function EditPagePage({ params }: Props) {
  const { actor, page } = await findPage(params)
  const [pictures, versions, { timeZone }] = await Promise.all([
    listPicturesOf(actor, page.content.body),
    listPageVersions(actor, { pageId: page.id }),
    readSettings(),
  ])
  return (
    <>
      <noscript>
        <div className="page no-script">
          <p className="fault">Writing needs JavaScript. Here is the text as it was last saved.</p>
          <article className="art ms" aria-label="Page" lang={page.language}>
            <h1>{page.content.title}</h1>
            <p className="whitespace-pre-line">{bodyText(page.content.body)}</p>
          </article>
        </div>
      </noscript>
      <PageEditor key={page.id} {...{ page, versions, pictures }} zone={timeZone} now={now().toISOString()} />
    </>
  )
}

async function findPage(params: Props['params']): Promise<{ actor: Actor; page: WorkingPage }> {
  const actor = await requireActor()
  const parsed = idSchema<SitePageId>().safeParse((await params).id)
  if (!parsed.success) notFound()
  try {
    return { actor, page: await getWorkingPage(actor, parsed.data) }
  } catch (error) {
    if (isAppError(error)) notFound()
    throw error
  }
}

/** The pictures that a page shows; one that is gone is left out, and the editor says so in its place. */
async function listPicturesOf(actor: Actor, body: Body) {
  const ids = new Set(body.content.flatMap((block) => (block.type === 'figure' ? [block.attrs.pictureId] : [])))
  const found = await Promise.all([...ids].map((id) => getPicture(actor, id as PictureId).catch(refusedAsNull)))
  return found.filter((picture) => picture !== null)
}

function refusedAsNull(error: unknown): null {
  if (isAppError(error)) return null
  throw error
}
