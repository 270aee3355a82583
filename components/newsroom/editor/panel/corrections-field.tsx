'use client'

import { useId, useState, type SyntheticEvent } from 'react'
import { whenWords } from '@/components/newsroom/time/time-words'
import { addCorrectionAction, removeCorrectionAction } from '@/features/corrections/actions'
import { MAX_CORRECTION_CHARS } from '@/features/corrections/input'
import type { StoryCorrection } from '@/features/corrections/types'
import type { WorkingStory } from '@/features/stories/types'
import { useVerb } from './use-verb'

type Props = { story: WorkingStory; corrections: StoryCorrection[]; zone: string; now: string }

/** Tells readers what was wrong. The words of the story are put right in the text and published as ever. */
export function CorrectionsField({ story, corrections, zone, now }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const { told, isRunning, run } = useVerb()
  if (!story.canPublish || (!story.firstPublishedAt && corrections.length === 0)) return null
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const call = () => addCorrectionAction({ storyId: story.id, text })
    if (await run(call, 'The correction stands on the story and in the list of corrections.')) setText('')
  }
  return (
    <form className="field" onSubmit={submit}>
      <label htmlFor={id}>Correction</label>
      <p className="hint" id={`${id}-hint`}>
        What was wrong and what is right, for readers. Change the text too
      </p>
      <ul>
        {corrections.map(({ id: correctionId, at, text: said }) => (
          <li key={correctionId} className="mb-3">
            <p dir="auto">{said}</p>
            <p className="hint">
              {whenWords(at, zone, now)}{' '}
              <button
                className="act"
                type="button"
                onClick={() =>
                  void run(() => removeCorrectionAction({ correctionId }), 'The correction is taken back.')
                }
              >
                Take back<span className="vh"> this correction</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      <textarea
        id={id}
        className="in"
        rows={3}
        maxLength={MAX_CORRECTION_CHARS}
        value={text}
        aria-invalid={told.isBad || undefined}
        aria-describedby={`${id}-hint ${id}-told`}
        onChange={(event) => setText(event.target.value)}
      />
      <p className={told.isBad ? 'err' : 'hint'} id={`${id}-told`} role="status">
        {told.words}
      </p>
      <button className="btn" type="submit" aria-disabled={isRunning || undefined}>
        Publish the correction
      </button>
    </form>
  )
}
