'use client'

import { useId } from 'react'
import { MAX_SOURCES } from '@/features/stories/input'
import type { StoryContent } from '@/features/stories/types'
import { SourceRow } from './source-row'

type Source = StoryContent['sources'][number]
type Props = { sources: Source[]; onChange: (sources: Source[]) => void }

const NEW_SOURCE: Source = { role: 'agency', name: '', url: null, isPublished: true }

/** Agencies, originals, documents and confidential sources, in the order in which readers see them. */
export function SourcesField({ sources, onChange }: Props) {
  const id = useId()
  const change = (at: number, source: Source) => onChange(sources.map((one, index) => (index === at ? source : one)))
  return (
    <div className="field">
      <span className="lab" id={id}>
        Sources
      </span>
      <p className="hint">Readers see those that are marked. A confidential source never leaves the newsroom</p>
      <ul className="source-rows" aria-labelledby={id}>
        {sources.map((source, index) => (
          // A source has no id of its own; its place is what tells it from the others.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <SourceRow
              source={source}
              number={index + 1}
              onChange={(next) => change(index, next)}
              onRemove={() => onChange(sources.filter((_one, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      {sources.length < MAX_SOURCES && (
        <button type="button" className="act" onClick={() => onChange([...sources, NEW_SOURCE])}>
          Add a source
        </button>
      )}
    </div>
  )
}
