'use client'

import { useActionState } from 'react'
import { FormAnswer } from '@/components/newsroom/frame/form-answer'
import { TextField } from '@/components/newsroom/frame/text-field'
import { createPageAction, renamePageAction } from '@/features/pages/actions'
import { MAX_PAGE_TITLE_CHARS } from '@/features/pages/input'
import { IDLE } from '@/lib/action-state'

/** Begins a page with a title and an address. */
export function NewPageForm() {
  const [state, post, isPending] = useActionState(createPageAction, IDLE)
  return (
    <form className="max-w-[38.75rem] pb-8" action={post} noValidate>
      <TextField
        name="title"
        label="Title"
        state={state}
        maxLength={MAX_PAGE_TITLE_CHARS}
        autoComplete="off"
        required
      />
      <TextField
        name="slug"
        label="Address"
        hint="Such as about. Left empty, it is made from the title"
        state={state}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <FormAnswer state={state} />
      <button className="btn prime mt-5" type="submit" disabled={isPending}>
        Begin the page
      </button>
    </form>
  )
}

/** Gives a page another address. */
export function PageAddressForm({ page }: { page: { id: string; slug: string } }) {
  const [state, post, isPending] = useActionState(renamePageAction, IDLE)
  return (
    <form className="max-w-[38.75rem] pb-4" action={post} noValidate>
      <input type="hidden" name="pageId" value={page.id} />
      <TextField
        name="slug"
        label="Address"
        hint="The old address goes on leading here"
        state={state}
        defaultValue={page.slug}
        idPrefix={`${page.id}-`}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <FormAnswer state={state} />
      <button className="btn mt-4" type="submit" disabled={isPending}>
        Save the address
      </button>
    </form>
  )
}
