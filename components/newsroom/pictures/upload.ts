import type { LibraryPicture } from '@/features/media/input'

export type UploadResult = { ok: true; picture: LibraryPicture } | { ok: false; message: string }

/** Send one file; `onProgress` gets 0 to 1. Never throws: what went wrong comes back in words. */
export function uploadPicture(file: File, onProgress: (share: number) => void): Promise<UploadResult> {
  return new Promise((done) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.set('file', file)
    request.open('POST', '/api/pictures')
    request.responseType = 'json'
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total)
    request.onload = () => done(read(request))
    request.onerror = () => done({ ok: false, message: 'The connection broke. The picture was not added; try again.' })
    request.send(form)
  })
}

function read(request: XMLHttpRequest): UploadResult {
  const answer = request.response as { picture?: LibraryPicture; message?: string } | null
  if (request.status === 200 && answer?.picture) return { ok: true, picture: answer.picture }
  if (request.status === 413) return { ok: false, message: 'This file is too large: at most 15 MB.' }
  return { ok: false, message: answer?.message ?? 'The picture was not added; try again.' }
}

/** Pictures among what was dropped or pasted. */
export function filesOf(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'))
}
