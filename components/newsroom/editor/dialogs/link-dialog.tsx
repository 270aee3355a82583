'use client'

import { useState, type SyntheticEvent } from 'react'
import { Modal } from './modal'
import { TargetField } from './target-field'
import { typedHref } from './typed-href'

type Props = {
  href: string
  /** The words that are or will be linked; empty when the cursor stands between words. */
  words: string
  onSet: (href: string, words: string) => void
  onRemove: () => void
  onClose: () => void
}

/** Sets, changes or removes a link. Without chosen words the story's headline, or the address, is put in. */
export function LinkDialog({ href, words, onSet, onRemove, onClose }: Props) {
  const [target, setTarget] = useState(href)
  const [error, setError] = useState('')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const meant = typedHref(target)
    if (meant === null) return setError('This is not an address. Choose one of our stories, or type a whole address.')
    onSet(meant, words || target.trim())
  }
  return (
    <Modal title="Link" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        {words && <p className="hint">For “{words}”</p>}
        <TargetField
          label="Where it leads"
          value={target}
          error={error}
          onChange={(value) => {
            setTarget(value)
            setError('')
          }}
          onPick={(story) => story.url && onSet(story.url, words || story.headline)}
        />
        <div className="btns">
          <button className="btn prime" type="submit">
            Set link
          </button>
          {href && (
            <button className="btn" type="button" onClick={onRemove}>
              Remove link
            </button>
          )}
        </div>
      </form>
    </Modal>
  )
}
