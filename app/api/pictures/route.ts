import { demand } from '@/features/auth/policy'
import { currentActor } from '@/features/auth/session'
import { addPicture } from '@/features/media/add-picture'
import { listPicturesSchema, MAX_UPLOAD_BYTES } from '@/features/media/input'
import { getPicture, listPictures } from '@/features/media/list-pictures'
import { problemOf } from '@/features/media/refusal'
import { isAppError, type AppErrorCode } from '@/lib/errors'

export const dynamic = 'force-dynamic'

const STATUS: Record<AppErrorCode, number> = {
  not_found: 404,
  forbidden: 403,
  unauthenticated: 401,
  invalid: 422,
  conflict: 409,
  rate_limited: 429,
}

/** The library for the picture chooser: `?before=<id>` pages on. */
export async function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const { before } = listPicturesSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
    return Response.json(await listPictures(await currentActor(), before))
  })
}

/** One upload, field `file`. From a plain form (field `page`) it goes back to the library, else it answers JSON. */
export async function POST(request: Request): Promise<Response> {
  return answer(async () => {
    const actor = await currentActor()
    demand(actor, 'addPictures') // before the body is read: it may be 15 MB
    const form = await request.formData()
    const file = form.get('file')
    const bytes =
      file instanceof File && file.size <= MAX_UPLOAD_BYTES + 1
        ? new Uint8Array(await file.arrayBuffer())
        : new Uint8Array()
    const isPage = form.has('page')
    const added = await addPicture(actor, bytes).catch((error: unknown) => {
      const problem = isPage && problemOf(error)
      if (problem) return { problem }
      throw error
    })
    if ('problem' in added) return redirectTo(`/newsroom/pictures?problem=${added.problem}`)
    if (isPage) return redirectTo(`/newsroom/pictures?picture=${added.pictureId}`)
    return Response.json({ picture: await getPicture(actor, added.pictureId), isNew: added.isNew })
  })
}

function redirectTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}

async function answer(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (!isAppError(error)) throw error
    return Response.json({ code: error.code, message: error.message }, { status: STATUS[error.code] })
  }
}
