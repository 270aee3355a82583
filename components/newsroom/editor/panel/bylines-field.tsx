'use client'

import { useId } from 'react'
import { MAX_BYLINES } from '@/features/stories/input'
import type { BylineChoice } from '@/components/newsroom/editor/byline-choice'

type Props = {
  authorIds: BylineChoice['authorId'][]
  choices: BylineChoice[]
  onChange: (authorIds: BylineChoice['authorId'][]) => void
}

/** Who is named, in this order. */
export function BylinesField({ authorIds, choices, onChange }: Props) {
  const id = useId()
  const nameOf = (authorId: string) =>
    choices.find((choice) => choice.authorId === authorId)?.name ?? 'A byline that is gone'
  const left = choices.filter((choice) => !authorIds.includes(choice.authorId))
  const swap = (at: number) => {
    const next = [...authorIds]
    next.splice(at, 2, authorIds[at + 1]!, authorIds[at]!)
    onChange(next)
  }
  return (
    <div className="field">
      <span className="lab" id={id}>
        Bylines
      </span>
      {authorIds.length > 0 && (
        <ol className="bylines" aria-labelledby={id}>
          {authorIds.map((authorId, index) => (
            <li key={authorId}>
              <span>{nameOf(authorId)}</span>
              {index > 0 && (
                <button type="button" className="act dense" onClick={() => swap(index - 1)}>
                  Move up<span className="vh"> {nameOf(authorId)}</span>
                </button>
              )}
              <button
                type="button"
                className="act dense"
                onClick={() => onChange(authorIds.filter((one) => one !== authorId))}
              >
                Remove<span className="vh"> {nameOf(authorId)}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {authorIds.length < MAX_BYLINES && left.length > 0 && (
        <>
          <label className="hint" htmlFor={`${id}-add`}>
            Add a byline
          </label>
          <select
            id={`${id}-add`}
            className="in"
            value=""
            onChange={(event) => {
              const chosen = left.find((choice) => choice.authorId === event.target.value)
              if (chosen) onChange([...authorIds, chosen.authorId])
            }}
          >
            <option value="">Choose a name</option>
            {left.map((choice) => (
              <option key={choice.authorId} value={choice.authorId}>
                {choice.roleLine ? `${choice.name}, ${choice.roleLine}` : choice.name}
              </option>
            ))}
          </select>
        </>
      )}
      {choices.length === 0 && <p className="hint">There are no bylines yet. An editor adds them under People</p>}
    </div>
  )
}
