'use client'

import { useEffect, useId, useRef, useState, type ClipboardEvent, type DragEvent } from 'react'
import { UPLOAD_TYPES, type LibraryPicture } from '@/features/media/input'
import { filesOf } from './upload'
import { UploadList } from './upload-list'
import { useUploads } from './use-uploads'

type Props = {
  /** The chosen ones, in the order of choosing; one where `hasMany` is not set. */
  onPick: (pictures: LibraryPicture[]) => void
  hasMany?: boolean
  onClose: () => void
  /** Files that were dropped or pasted elsewhere and opened the chooser. */
  initialFiles?: readonly File[]
}

/**
 * A dialog to drop, paste or choose a picture, or take one of the library. One picture is picked at once; of several
 * the order is shown until they are added.
 */
export function PicturePicker({ onPick, onClose, initialFiles, hasMany = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [library, setLibrary] = useState<LibraryPicture[]>([])
  const [next, setNext] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const [chosen, setChosen] = useState<LibraryPicture[]>([])
  const choose = (picture: LibraryPicture) => {
    if (!hasMany) return onPick([picture])
    const isThis = ({ id }: LibraryPicture) => id === picture.id
    setChosen((all) => (all.some(isThis) ? all.filter((one) => !isThis(one)) : [...all, picture]))
  }
  const { uploads, add } = useUploads((picture) => {
    if (hasMany) setLibrary((all) => [picture, ...all.filter(({ id }) => id !== picture.id)])
    choose(picture)
  })
  const fieldId = useId()
  const underWay = uploads.filter(({ problem: fault }) => !fault).length

  const show = (page: LibraryPage | null) => {
    if (!page) return setProblem('The library could not be read. Close this and open it again.')
    setLibrary((all) => [...all, ...page.pictures])
    setNext(page.next)
  }

  useEffect(() => {
    dialog.current?.showModal()
    let isOpen = true
    void readLibrary(null).then((page) => isOpen && show(page))
    return () => {
      isOpen = false
    }
  }, [])

  const hasStarted = useRef(false)
  useEffect(() => {
    if (hasStarted.current || !initialFiles?.length) return
    hasStarted.current = true
    void add(initialFiles)
  }, [initialFiles, add])

  const take = (event: DragEvent | ClipboardEvent, data: DataTransfer) => {
    const files = filesOf(data)
    if (files.length === 0) return
    event.preventDefault()
    void add(files)
  }

  return (
    // Files may be dropped or pasted anywhere on the dialog; the file field does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="dialog picker"
      aria-labelledby={`${fieldId}-title`}
      onClose={onClose}
      onPaste={(event) => take(event, event.clipboardData)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => take(event, event.dataTransfer)}
    >
      <div className="dialog-head">
        <h2 id={`${fieldId}-title`}>{hasMany ? 'Choose pictures' : 'Choose a picture'}</h2>
        <button type="button" className="act" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <div className="field drop">
        <label htmlFor={fieldId}>{hasMany ? 'Add pictures' : 'Add a picture'}</label>
        <p className="hint" id={`${fieldId}-hint`}>
          Drop it here, paste it, or choose a file. JPEG, PNG, WebP or GIF, at most 15 MB
        </p>
        <input
          id={fieldId}
          type="file"
          accept={UPLOAD_TYPES}
          multiple={hasMany}
          aria-describedby={`${fieldId}-hint`}
          onChange={(event) => event.target.files && void add([...event.target.files])}
        />
      </div>
      <UploadList uploads={uploads} />
      {problem && <p role="alert">{problem}</p>}
      <ul className="picker-list" aria-label="Pictures of the library">
        {library.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              aria-pressed={hasMany ? chosen.some(({ id }) => id === picture.id) : undefined}
              onClick={() => choose(picture)}
            >
              <img
                src={picture.url}
                width={picture.width}
                height={picture.height}
                alt={nameOf(picture)}
                loading="lazy"
              />
              <PlaceInOrder chosen={chosen} picture={picture} />
            </button>
          </li>
        ))}
      </ul>
      {library.length === 0 && !problem && uploads.length === 0 && (
        <p>No pictures yet. The first one you add will be here.</p>
      )}
      {next && (
        <button type="button" className="btn" onClick={() => void readLibrary(next).then(show)}>
          Show older pictures
        </button>
      )}
      {hasMany && (
        <p className="picker-foot">
          <button
            type="button"
            className="btn"
            disabled={chosen.length === 0 || underWay > 0}
            onClick={() => onPick(chosen)}
          >
            {addWords(chosen.length)}
          </button>
          {underWay > 0 && (
            <span role="status">{underWay === 1 ? '1 is still on its way' : `${underWay} are still on their way`}</span>
          )}
        </p>
      )}
    </dialog>
  )
}

function addWords(count: number): string {
  if (count === 0) return 'Add the chosen pictures'
  return count === 1 ? 'Add 1 picture' : `Add ${count} pictures`
}

type PlaceProps = { chosen: readonly LibraryPicture[]; picture: LibraryPicture }

/** The number that a chosen picture will have, and whether it still lacks its alt text. */
function PlaceInOrder({ chosen, picture }: PlaceProps) {
  const place = chosen.findIndex(({ id }) => id === picture.id)
  if (place < 0) return null
  const isWordless = !picture.alt && !picture.isDecorative
  return <span className="picker-nth">{isWordless ? `${place + 1}, alt text missing` : place + 1}</span>
}

type LibraryPage = { pictures: LibraryPicture[]; next: string | null }

async function readLibrary(before: string | null): Promise<LibraryPage | null> {
  const response = await fetch(`/api/pictures${before ? `?before=${before}` : ''}`).catch(() => null)
  return response?.ok ? ((await response.json()) as LibraryPage) : null
}

/** What tells this picture from the others, for those who cannot see it. */
function nameOf(picture: LibraryPicture): string {
  return picture.alt || picture.caption || `Picture added ${picture.addedAt.slice(0, 10)}, no alt text yet`
}
