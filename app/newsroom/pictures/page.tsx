import { ContactSheet } from '@/components/newsroom/pictures/contact-sheet'
import { PictureForm } from '@/components/newsroom/pictures/picture-form'
import { UploadArea } from '@/components/newsroom/pictures/upload-area'
import { can } from '@/features/auth/policy'
import { requireActor } from '@/features/auth/session'
import { libraryQuerySchema, UPLOAD_PROBLEMS } from '@/features/media/input'
import { getPicture, listPictures } from '@/features/media/list-pictures'
import { isAppError } from '@/lib/errors'
import { notFound, redirect } from 'next/navigation'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Pictures' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PicturesPage({ searchParams }: Props) {
  const query = libraryQuerySchema.parse(await searchParams)
  const actor = await requireActor('/newsroom/pictures')
  if (!can(actor, 'addPictures')) redirect('/newsroom')
  const { pictures, next } = await listPictures(actor, query.before)
  const selected = query.picture ? await getPicture(actor, query.picture).catch(absent) : null
  return (
    <main className="page" id="main">
      <div className="head">
        <h1>Pictures</h1>
        <p>Newest first</p>
      </div>
      <div className="rule" />
      {query.problem && (
        <p className="error" role="alert">
          {UPLOAD_PROBLEMS[query.problem]}
        </p>
      )}
      <UploadArea />
      <div className="pics">
        <section aria-label="Library">
          {pictures.length === 0 ? (
            <div className="empty">
              <h2>No pictures yet</h2>
              <p>Drop the first one on this page. Pictures of all stories will be here, newest first.</p>
            </div>
          ) : (
            <ContactSheet pictures={pictures} selectedId={selected?.id ?? null} />
          )}
          {next && (
            <p>
              <a className="btn" href={`/newsroom/pictures?before=${next}`}>
                Older pictures
              </a>
            </p>
          )}
        </section>
        {selected && (
          <aside className="side detail" aria-label="Chosen picture">
            <h2>{selected.caption || selected.alt || 'This picture'}</h2>
            <PictureForm picture={selected} />
            <dl className="facts">
              <div>
                <dt>Added by</dt>
                <dd>{selected.addedBy ?? 'The demo edition'}</dd>
              </div>
              <div>
                <dt>Size</dt>
                <dd className="num">
                  {selected.width} × {selected.height}
                </dd>
              </div>
            </dl>
          </aside>
        )}
      </div>
    </main>
  )
}

function absent(error: unknown): never {
  if (isAppError(error) && error.code === 'not_found') notFound()
  throw error
}
