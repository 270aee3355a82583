'use client'

import { useId, useState, type SyntheticEvent } from 'react'
import { Modal } from './modal'
import { TargetField } from './target-field'
import { typedHref } from './typed-href'
import type { SeeAlsoAttrs } from '@/components/newsroom/editor/schema/see-also'

type Props = { attrs: SeeAlsoAttrs | null; onSet: (attrs: SeeAlsoAttrs) => void; onClose: () => void }

/** A draft has no address: its line leads to the front until it has one, readers never see it before. */
const NO_ADDRESS_YET = '/'

/** The words and the target of a "See also" line. */
export function SeeAlsoDialog({ attrs, onSet, onClose }: Props) {
  const [text, setText] = useState(attrs?.text ?? '')
  const [target, setTarget] = useState(attrs?.href ?? '')
  const [storyId, setStoryId] = useState(attrs?.storyId ?? null)
  const [errors, setErrors] = useState({ text: '', target: '' })
  const id = useId()
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const href = storyId ? target || NO_ADDRESS_YET : typedHref(target)
    const problems = {
      text: text.trim() ? '' : 'Say what readers find there.',
      target: href === null ? 'Choose one of our stories, or type a whole address.' : '',
    }
    if (href === null || problems.text) return setErrors(problems)
    onSet({ text: text.trim(), href, storyId })
  }
  return (
    <Modal title="See also" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <TargetField
          label="Where it leads"
          value={target}
          error={errors.target}
          withDrafts
          onChange={(value) => {
            setTarget(value)
            setStoryId(null)
            setErrors({ ...errors, target: '' })
          }}
          onPick={(story) => {
            setStoryId(story.id)
            setTarget(story.url ?? NO_ADDRESS_YET)
            setText((typed) => typed || story.headline)
            setErrors({ text: '', target: '' })
          }}
        />
        <div className="field">
          <label htmlFor={id}>Words</label>
          <input
            id={id}
            className="in"
            value={text}
            maxLength={300}
            aria-invalid={errors.text ? true : undefined}
            aria-describedby={errors.text ? `${id}-error` : undefined}
            onChange={(event) => setText(event.target.value)}
          />
          {errors.text && (
            <p className="err" id={`${id}-error`}>
              {errors.text}
            </p>
          )}
        </div>
        <div className="btns">
          <button className="btn prime" type="submit">
            {attrs ? 'Change the line' : 'Put in the line'}
          </button>
        </div>
      </form>
    </Modal>
  )
}
