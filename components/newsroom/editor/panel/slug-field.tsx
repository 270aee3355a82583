'use client'

import { useId, useState, type SyntheticEvent } from 'react'
import { renameSlugAction } from '@/features/stories/actions'
import type { WorkingStory } from '@/features/stories/types'
import { useVerb } from './use-verb'

/** The last part of the address. It is no part of the words: changing it is a step of its own. */
export function SlugField({ story }: { story: WorkingStory }) {
  const id = useId()
  const [changed, setChanged] = useState<string | null>(null)
  const typed = changed ?? story.slug ?? ''
  const { told, run } = useVerb()
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const isDone = await run(() => renameSlugAction({ storyId: story.id, slug: typed }), 'The address is changed.')
    if (isDone) setChanged(null)
  }
  const isChanged = typed.trim() !== (story.slug ?? '')
  return (
    <form className="field" onSubmit={submit}>
      <label htmlFor={id}>Slug</label>
      <input
        id={id}
        className="in"
        maxLength={200}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={told.isBad || undefined}
        aria-describedby={`${id}-hint ${id}-told`}
        onChange={(event) => setChanged(event.target.value)}
      />
      <p className="hint" id={`${id}-hint`}>
        {story.firstPublishedAt
          ? 'The end of the address. The old address leads to the new one'
          : 'The end of the address. Left empty, it is made of the headline'}
      </p>
      <p className={told.isBad ? 'err' : 'hint'} id={`${id}-told`} role="status">
        {told.words}
      </p>
      {isChanged && (
        <button className="btn" type="submit">
          Change the address
        </button>
      )}
    </form>
  )
}
