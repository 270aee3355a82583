'use client'

import { useId, useState } from 'react'
import { typedHref } from '@/components/newsroom/editor/dialogs/typed-href'
import type { StoryContent } from '@/features/stories/types'

type Source = StoryContent['sources'][number]
type Props = { source: Source; number: number; onChange: (source: Source) => void; onRemove: () => void }

const ROLES: { role: Source['role']; name: string }[] = [
  { role: 'agency', name: 'Agency' },
  { role: 'original', name: 'Original' },
  { role: 'document', name: 'Document' },
  { role: 'confidential', name: 'Confidential' },
]

/** One source. A half-typed address stays in the field and is not saved: the rest of the story is. */
export function SourceRow({ source, number, onChange, onRemove }: Props) {
  const id = useId()
  const [typedUrl, setTypedUrl] = useState(source.url ?? '')
  const [error, setError] = useState('')
  const isConfidential = source.role === 'confidential'
  const setRole = (role: Source['role']) =>
    onChange({ ...source, role, isPublished: role === 'confidential' ? false : source.isPublished })
  const setUrl = (text: string) => {
    setTypedUrl(text)
    setError('')
    const url = typedHref(text)
    if (url !== source.url) onChange({ ...source, url })
  }
  const checkUrl = () =>
    setError(typedUrl.trim() && typedHref(typedUrl) === null ? 'This is not a whole address, so it is not saved.' : '')
  return (
    <fieldset className="source-row">
      <legend className="vh">Source {number}</legend>
      <div className="two">
        <div>
          <label className="hint" htmlFor={`${id}-role`}>
            Role
          </label>
          <select
            id={`${id}-role`}
            className="in"
            value={source.role}
            onChange={(event) => setRole(event.target.value as Source['role'])}
          >
            {ROLES.map(({ role, name }) => (
              <option key={role} value={role}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label className="hint" htmlFor={`${id}-name`}>
            Name
          </label>
          <input
            id={`${id}-name`}
            className="in"
            maxLength={200}
            value={source.name}
            onChange={(event) => onChange({ ...source, name: event.target.value })}
          />
        </div>
      </div>
      <label className="hint" htmlFor={`${id}-url`}>
        Address, when it can be read online
      </label>
      <input
        id={`${id}-url`}
        className="in"
        inputMode="url"
        maxLength={2_000}
        value={typedUrl}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => setUrl(event.target.value)}
        onBlur={checkUrl}
      />
      {error && (
        <p className="err" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="source-end">
        {isConfidential ? (
          <p className="hint">Never shown to readers</p>
        ) : (
          <label className="choice">
            <input
              type="checkbox"
              checked={source.isPublished}
              onChange={(event) => onChange({ ...source, isPublished: event.target.checked })}
            />
            <span>Shown to readers</span>
          </label>
        )}
        <button type="button" className="act dense" onClick={onRemove}>
          Remove<span className="vh"> source {number}</span>
        </button>
      </div>
    </fieldset>
  )
}
