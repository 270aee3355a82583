'use client'

import { useId } from 'react'
import type { LinkChoice } from '@/features/stories/types'
import { typedHref } from './typed-href'
import { useFoundStories } from './use-found-stories'

type Props = {
  label: string
  value: string
  error?: string
  /** Offer drafts too, which have no address yet. */
  withDrafts?: boolean
  onChange: (value: string) => void
  onPick: (story: LinkChoice) => void
}

const FEWEST_CHARS = 2

/** One field for where a link leads: an address, or words that find our own stories. */
export function TargetField({ label, value, error, withDrafts = false, onChange, onPick }: Props) {
  const id = useId()
  const words = value.trim()
  const looksFor = words.length >= FEWEST_CHARS && typedHref(words) === null ? words : null
  const { stories, isLooking } = useFoundStories(looksFor)
  const choices = stories.filter(({ url }) => withDrafts || url !== null)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        An address, or some words of one of our stories
      </p>
      <input
        id={id}
        className="in"
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && (
        <p className="err" id={`${id}-error`}>
          {error}
        </p>
      )}
      <p className="hint" role="status">
        {looksFor !== null && !isLooking && countWords(choices.length)}
      </p>
      {choices.length > 0 && (
        <ul className="found" aria-label="Our stories">
          {choices.map((story) => (
            <li key={story.id}>
              <button type="button" onClick={() => onPick(story)}>
                <b>{story.headline || 'No headline yet'}</b>
                <span>{story.when ? story.when.slice(0, 10) : 'Not published yet'}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function countWords(count: number): string {
  if (count === 0) return 'None of our stories has these words.'
  return count === 1 ? 'One of our stories has these words.' : `${count} of our stories have these words.`
}
