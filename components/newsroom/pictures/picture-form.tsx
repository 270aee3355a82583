'use client'

import { useActionState, useId, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { editPictureAction } from '@/features/media/actions'
import type { LibraryPicture } from '@/features/media/input'
import { IDLE } from '@/lib/action-state'

/** Texts and focal point of one picture. */
export function PictureForm({ picture }: { picture: LibraryPicture }) {
  const [state, action, isSaving] = useActionState(editPictureAction, IDLE)
  const [focal, setFocal] = useState({ x: picture.focalX, y: picture.focalY })
  const id = useId()
  const text = (name: 'alt' | 'caption' | 'credit' | 'licence') => state.typed[name] ?? picture[name] ?? ''
  return (
    <form action={action} key={picture.id}>
      <FocalPoint picture={picture} focal={focal} onMove={setFocal} />
      <input type="hidden" name="pictureId" value={picture.id} />
      <input type="hidden" name="focalX" value={focal.x} />
      <input type="hidden" name="focalY" value={focal.y} />
      <div className="field">
        <label htmlFor={`${id}-alt`}>Alt text</label>
        <p className="hint" id={`${id}-alt-hint`}>
          What a reader who cannot see it needs to know
        </p>
        <textarea
          className="in"
          id={`${id}-alt`}
          name="alt"
          rows={2}
          maxLength={400}
          defaultValue={text('alt')}
          aria-describedby={`${id}-alt-hint`}
        />
      </div>
      <div className="field check">
        <input type="checkbox" id={`${id}-decorative`} name="isDecorative" defaultChecked={picture.isDecorative} />
        <label htmlFor={`${id}-decorative`}>Decorative: it tells nothing that the text does not</label>
      </div>
      <div className="field">
        <label htmlFor={`${id}-caption`}>Caption</label>
        <textarea
          className="in"
          id={`${id}-caption`}
          name="caption"
          rows={2}
          maxLength={600}
          defaultValue={text('caption')}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-credit`}>Credit</label>
        <input className="in" id={`${id}-credit`} name="credit" maxLength={200} defaultValue={text('credit')} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-licence`}>Licence</label>
        <input className="in" id={`${id}-licence`} name="licence" maxLength={200} defaultValue={text('licence')} />
      </div>
      <div className="btns">
        <button className="btn prime" type="submit">
          Save
        </button>
        <span role="status">{isSaving ? 'Saving' : state.message}</span>
      </div>
    </form>
  )
}

type FocalProps = {
  picture: LibraryPicture
  focal: { x: number; y: number }
  onMove: (focal: { x: number; y: number }) => void
}

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-0.01, 0],
  ArrowRight: [0.01, 0],
  ArrowUp: [0, -0.01],
  ArrowDown: [0, 0.01],
}

function FocalPoint({ picture, focal, onMove }: FocalProps) {
  const clamp = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    onMove({ x: clamp(focal.x + step[0]), y: clamp(focal.y + step[1]) })
  }
  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (event.detail === 0) return // pressed by key: there is no place
    const box = event.currentTarget.getBoundingClientRect()
    onMove({ x: clamp((event.clientX - box.left) / box.width), y: clamp((event.clientY - box.top) / box.height) })
  }
  const words = `Focal point, ${Math.round(focal.x * 100)} % across, ${Math.round(focal.y * 100)} % down. Move with the arrow keys or press where it belongs`
  return (
    <button type="button" className="focal" aria-label={words} onKeyDown={onKeyDown} onClick={onClick}>
      <svg viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
        <image href={picture.largeUrl} width={picture.width} height={picture.height} />
        <g
          transform={`translate(${focal.x * picture.width} ${focal.y * picture.height}) scale(${picture.width / 300})`}
        >
          <rect className="focal-out" x="-13" y="-13" width="26" height="26" />
          <rect className="focal-in" x="-13" y="-13" width="26" height="26" />
          <path className="focal-in" d="M-13 0H13M0 -13V13" />
        </g>
      </svg>
    </button>
  )
}
