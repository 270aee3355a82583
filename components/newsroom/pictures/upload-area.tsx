'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useId } from 'react'
import { UPLOAD_TYPES, type LibraryPicture } from '@/features/media/input'
import { filesOf } from './upload'
import { UploadList } from './upload-list'
import { useUploads } from './use-uploads'

/** Add pictures by choosing, dropping or pasting anywhere on the page; without JavaScript a plain form for one file. */
export function UploadArea() {
  const router = useRouter()
  const onAdded = useCallback(
    (picture: LibraryPicture) => router.push(`/newsroom/pictures?picture=${picture.id}`),
    [router],
  )
  const { uploads, add } = useUploads(onAdded)
  const fieldId = useId()

  useEffect(() => {
    const take = (event: Event, data: DataTransfer | null) => {
      const files = filesOf(data)
      if (files.length === 0) return
      event.preventDefault()
      void add(files)
    }
    const onPaste = (event: ClipboardEvent) => take(event, event.clipboardData)
    const onDrop = (event: DragEvent) => take(event, event.dataTransfer)
    const onDragOver = (event: DragEvent) => event.preventDefault()
    document.addEventListener('paste', onPaste)
    document.addEventListener('drop', onDrop)
    document.addEventListener('dragover', onDragOver)
    return () => {
      document.removeEventListener('paste', onPaste)
      document.removeEventListener('drop', onDrop)
      document.removeEventListener('dragover', onDragOver)
    }
  }, [add])

  return (
    <form className="upload-area" action="/api/pictures" method="post" encType="multipart/form-data">
      <input type="hidden" name="page" value="1" />
      <div className="field">
        <label htmlFor={fieldId}>Add pictures</label>
        <p className="hint" id={`${fieldId}-hint`}>
          Drop, paste or choose. JPEG, PNG, WebP or GIF, at most 15 MB each
        </p>
        <input
          id={fieldId}
          name="file"
          type="file"
          multiple
          required
          accept={UPLOAD_TYPES}
          aria-describedby={`${fieldId}-hint`}
          onChange={(event) => {
            if (!event.target.files?.length) return
            void add([...event.target.files])
            event.target.value = ''
          }}
        />
      </div>
      <noscript>
        <button className="btn" type="submit">
          Add picture
        </button>
      </noscript>
      <UploadList uploads={uploads} />
    </form>
  )
}
