'use client'

import { useState } from 'react'
import { PicturePicker } from '@/components/newsroom/pictures/picture-picker'

type Chosen = { id: string; url: string }
type Props = { portrait: Chosen | null; error: string | undefined }

/** Chooses a picture of the library as somebody's portrait; kept by the form it stands in. */
export function PortraitField({ portrait, error }: Props) {
  const [chosen, setChosen] = useState(portrait)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <fieldset className="mt-4">
      <legend className="lab">Portrait</legend>
      <input type="hidden" name="portraitId" value={chosen?.id ?? ''} />
      <div className="flex items-center gap-4">
        {chosen && <img className="h-16 w-16 rounded-full object-cover" src={chosen.url} alt="The portrait" />}
        <button className="btn" type="button" onClick={() => setIsOpen(true)}>
          {chosen ? 'Choose another portrait' : 'Choose a portrait'}
        </button>
        {chosen && (
          <button className="act" type="button" onClick={() => setChosen(null)}>
            Take it off
          </button>
        )}
      </div>
      {error && <p className="err">{error}</p>}
      {isOpen && (
        <PicturePicker
          onPick={([first]) => {
            if (!first) return
            const { id, url } = first
            setChosen({ id, url })
            setIsOpen(false)
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </fieldset>
  )
}
