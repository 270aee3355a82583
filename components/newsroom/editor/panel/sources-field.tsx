'use client'

import { useId, useState } from 'react'
import { MAX_SOURCES } from '@/features/stories/input'
import type { StoryContent } from '@/features/stories/types'
import { SourceRow } from './source-row'

type Source = StoryContent['sources'][number]
type Props = { sources: Source[]; onChange: (sources: Source[]) => void }

const NEW_SOURCE: Source = { role: 'agency', name: '', url: null, isPublished: true }

/** Agencies, originals, documents and confidential sources, in the order in which readers see them. */
export function SourcesField({ sources, onChange }: Props) {
  const id = useId()
  // A source has no id of its own. A row keeps a half-typed address, which must go with it when one above is removed.
  const [keys, setKeys] = useState(() => sources.map((_one, index) => index))
  const keyOf = (index: number) => keys[index] ?? `later ${index}`
  const add = () => {
    setKeys([...keys.slice(0, sources.length), Math.max(-1, ...keys) + 1])
    onChange([...sources, NEW_SOURCE])
  }
  const remove = (at: number) => {
    setKeys(keys.filter((_one, index) => index !== at))
    onChange(sources.filter((_one, index) => index !== at))
  }
  const change = (at: number, source: Source) => onChange(sources.map((one, index) => (index === at ? source : one)))
  return (
    <div className="field">
      <span className="lab" id={id}>
        Sources
      </span>
      <p className="hint">Readers see those that are marked. A confidential source never leaves the newsroom</p>
      <ul className="source-rows" aria-labelledby={id}>
        {sources.map((source, index) => (
          <li key={keyOf(index)}>
            <SourceRow
              source={source}
              number={index + 1}
              onChange={(next) => change(index, next)}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ul>
      {sources.length < MAX_SOURCES && (
        <button type="button" className="act" onClick={add}>
          Add a source
        </button>
      )}
    </div>
  )
}
