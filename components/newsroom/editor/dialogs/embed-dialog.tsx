'use client'

import { useId, useState, type SyntheticEvent } from 'react'
import type { EmbedAttrs } from '@/components/newsroom/editor/schema/embed'
import { MAX_EMBED_TITLE_CHARS } from '@/lib/body'
import { EMBED_PROVIDERS, findEmbed } from '@/lib/embeds'
import { Modal } from './modal'
import { typedHref } from './typed-href'

type Props = { attrs: EmbedAttrs | null; onSet: (attrs: EmbedAttrs) => void; onClose: () => void }

const SITES = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(EMBED_PROVIDERS)

/** The address of something at another site, and what it shows. */
export function EmbedDialog({ attrs, onSet, onClose }: Props) {
  const [address, setAddress] = useState(attrs?.url ?? '')
  const [title, setTitle] = useState(attrs?.title ?? '')
  const [errors, setErrors] = useState({ address: '', title: '' })
  const id = useId()
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const url = typedHref(address)
    const problems = {
      address: findEmbed(url) ? '' : whyNot(url),
      title: title.trim() ? '' : 'Say what readers will see or hear.',
    }
    if (url === null || problems.address || problems.title) return setErrors(problems)
    onSet({ url, title: title.trim() })
  }
  return (
    <Modal title="Embed" onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className="field">
          <label htmlFor={`${id}-address`}>Address</label>
          <p className="hint" id={`${id}-hint`}>
            Of a page at {SITES}. Readers choose whether to load it.
          </p>
          <input
            id={`${id}-address`}
            className="in"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            value={address}
            aria-invalid={errors.address ? true : undefined}
            aria-describedby={`${id}-hint${errors.address ? ` ${id}-address-error` : ''}`}
            onChange={(event) => {
              setAddress(event.target.value)
              setErrors({ ...errors, address: '' })
            }}
          />
          {errors.address && (
            <p className="err" id={`${id}-address-error`}>
              {errors.address}
            </p>
          )}
        </div>
        <div className="field">
          <label htmlFor={`${id}-title`}>Title</label>
          <input
            id={`${id}-title`}
            className="in"
            value={title}
            maxLength={MAX_EMBED_TITLE_CHARS}
            aria-invalid={errors.title ? true : undefined}
            aria-describedby={errors.title ? `${id}-title-error` : undefined}
            onChange={(event) => {
              setTitle(event.target.value)
              setErrors({ ...errors, title: '' })
            }}
          />
          {errors.title && (
            <p className="err" id={`${id}-title-error`}>
              {errors.title}
            </p>
          )}
        </div>
        <div className="btns">
          <button className="btn prime" type="submit">
            {attrs ? 'Change the embed' : 'Put in the embed'}
          </button>
        </div>
      </form>
    </Modal>
  )
}

function whyNot(url: string | null): string {
  if (url === null) return 'This is not an address. Copy the whole address of the page.'
  return `This is not the address of one video, recording, map or chart at ${SITES}. A “See also” line can lead anywhere.`
}
