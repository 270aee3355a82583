'use client'

import { useId, useState, type KeyboardEvent } from 'react'
import { MAX_TOPICS } from '@/features/stories/input'

type Props = { topics: string[]; known: string[]; onChange: (topics: string[]) => void }

/** Topics, typed or taken from those the paper has. */
export function TopicsField({ topics, known, onChange }: Props) {
  const [typed, setTyped] = useState('')
  const id = useId()
  const isFull = topics.length >= MAX_TOPICS
  const add = () => {
    const name = typed.trim().replace(/\s+/g, ' ')
    if (!name || isFull) return
    const isNew = !topics.some((topic) => topic.toLowerCase() === name.toLowerCase())
    if (isNew) onChange([...topics, name])
    setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ',') return
    if (event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  return (
    <div className="field">
      <label htmlFor={id}>Topics</label>
      {topics.length > 0 && (
        <ul className="picked" aria-label="Topics of this story">
          {topics.map((topic) => (
            <li key={topic}>
              {topic}
              <button
                type="button"
                aria-label={`Remove ${topic}`}
                onClick={() => onChange(topics.filter((one) => one !== topic))}
              >
                <Cross />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="with-button">
        <input
          id={id}
          className="in"
          list={`${id}-known`}
          maxLength={60}
          value={typed}
          readOnly={isFull}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
        <button className="btn" type="button" onClick={add}>
          Add<span className="vh"> topic</span>
        </button>
      </div>
      <datalist id={`${id}-known`}>
        {known.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <p className="hint" id={`${id}-hint`}>
        {isFull ? 'Six topics: remove one to add another' : 'Type to find or add, Enter takes it, up to six'}
      </p>
    </div>
  )
}

function Cross() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d="M5 5l10 10M15 5L5 15" />
    </svg>
  )
}
