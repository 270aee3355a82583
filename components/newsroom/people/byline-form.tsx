'use client'

import Link from 'next/link'
import { useActionState } from 'react'
import { ChoiceField } from '@/components/newsroom/frame/choice-field'
import { FormAnswer } from '@/components/newsroom/frame/form-answer'
import { TextField } from '@/components/newsroom/frame/text-field'
import { Field } from '@/components/ui/field'
import { createAuthorAction, editAuthorAction } from '@/features/people/actions'
import type { BylineInForm } from '@/features/people/types'
import { IDLE } from '@/lib/action-state'
import { PortraitField } from './portrait-field'

type Props = {
  /** Null: a new one. */
  byline: BylineInForm | null
  logins: { userId: string; name: string }[]
  portrait: { id: string; url: string } | null
}

export function BylineForm({ byline, logins, portrait }: Props) {
  const [state, post, isPending] = useActionState(byline ? editAuthorAction : createAuthorAction, IDLE)
  const options = [{ value: '', label: 'None' }, ...logins.map(({ userId, name }) => ({ value: userId, label: name }))]
  return (
    <form className="max-w-[26rem] pb-12" action={post} noValidate>
      {byline && <input type="hidden" name="authorId" value={byline.authorId} />}
      <TextField name="name" label="Name" state={state} defaultValue={byline?.name ?? ''} autoComplete="off" required />
      {byline?.isKnown ? (
        <p className="meta py-2">At /author/{byline.slug}, which readers know, so it stays</p>
      ) : (
        <TextField
          name="slug"
          label="Address"
          hint={
            byline
              ? 'It can change until a story under this name has been out'
              : 'In Latin letters, such as layan-marzuq. Left empty, it is made from the name'
          }
          state={state}
          defaultValue={byline?.slug ?? ''}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      )}
      <TextField
        name="roleLine"
        label="What they do"
        hint="Such as Harbour correspondent. May be empty"
        state={state}
        defaultValue={byline?.roleLine ?? ''}
        autoComplete="off"
      />
      <Field id="bio" label="About them" hint="Shown to readers. May be empty" error={state.fields.bio}>
        {(control) => (
          <textarea
            {...control}
            className="in"
            name="bio"
            rows={4}
            defaultValue={state.typed.bio ?? byline?.bio ?? ''}
          />
        )}
      </Field>
      <ChoiceField
        name="userId"
        label="Login"
        hint="New stories of this person get the byline"
        options={options}
        state={state}
        defaultValue={byline?.userId ?? ''}
      />
      <PortraitField portrait={portrait} error={state.fields.portraitId} />
      <FormAnswer state={state} />
      <div className="mt-5 flex items-center gap-5">
        <button className="btn prime" type="submit" disabled={isPending}>
          {byline ? 'Save' : 'Add the byline'}
        </button>
        <Link className="act" href="/newsroom/people/bylines">
          Back to the list
        </Link>
      </div>
    </form>
  )
}
