'use client'

import { useId } from 'react'
import type { PublicSection } from '@/features/settings/public'
import type { StoryContent } from '@/features/stories/types'
import { LANGUAGES } from '@/lib/languages'

type Props = { content: StoryContent; sections: PublicSection[]; onChange: (change: Partial<StoryContent>) => void }

const KINDS: { kind: StoryContent['kind']; name: string }[] = [
  { kind: 'news', name: 'News' },
  { kind: 'feature', name: 'Feature' },
  { kind: 'opinion', name: 'Opinion' },
  { kind: 'explainer', name: 'Explainer' },
  { kind: 'review', name: 'Review' },
  { kind: 'gallery', name: 'Gallery' },
  { kind: 'live', name: 'Live' },
]

/** Section, kind and language. */
export function PlaceFields({ content, sections, onChange }: Props) {
  const id = useId()
  const findSection = (value: string) => sections.find((section) => section.id === value)
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-section`}>Section</label>
        <select
          id={`${id}-section`}
          className="in"
          value={content.sectionId}
          onChange={(event) => {
            const section = findSection(event.target.value)
            if (section) onChange({ sectionId: section.id })
          }}
        >
          {!findSection(content.sectionId) && <option value={content.sectionId}>A section that is gone</option>}
          {sections.map((section) => (
            <option key={section.id} value={section.id}>
              {section.name}
            </option>
          ))}
        </select>
      </div>
      <div className="field two">
        <div>
          <label htmlFor={`${id}-kind`}>Kind</label>
          <select
            id={`${id}-kind`}
            className="in"
            value={content.kind}
            onChange={(event) => onChange({ kind: event.target.value as StoryContent['kind'] })}
          >
            {KINDS.map(({ kind, name }) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-language`}>Language</label>
          <select
            id={`${id}-language`}
            className="in"
            value={content.language}
            onChange={(event) => onChange({ language: event.target.value })}
          >
            {LANGUAGES.map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
    </>
  )
}
