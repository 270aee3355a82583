'use client'

import { useActionState } from 'react'
import { ChoiceField } from '@/components/newsroom/frame/choice-field'
import { FormAnswer } from '@/components/newsroom/frame/form-answer'
import { TextField } from '@/components/newsroom/frame/text-field'
import { createSectionAction, renameSectionAction } from '@/features/sections/actions'
import { IDLE } from '@/lib/action-state'
import { PILLAR_OPTIONS } from './pillars'

type Props = {
  /** Null: a new one. */
  section: { id: string; name: string; slug: string; pillar: string } | null
}

export function SectionForm({ section }: Props) {
  const [state, post, isPending] = useActionState(section ? renameSectionAction : createSectionAction, IDLE)
  const idPrefix = section ? `${section.id}-` : 'new-section-'
  return (
    <form className="max-w-[38.75rem] pb-4" action={post} noValidate>
      {section && <input type="hidden" name="sectionId" value={section.id} />}
      <TextField
        name="name"
        label="Name of the section"
        state={state}
        defaultValue={section?.name ?? ''}
        idPrefix={idPrefix}
        autoComplete="off"
        required
      />
      <TextField
        name="slug"
        label="Address"
        hint={section ? 'The old address goes on leading here' : 'Such as world. Left empty, it is made from the name'}
        state={state}
        defaultValue={section?.slug ?? ''}
        idPrefix={idPrefix}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <ChoiceField
        name="pillar"
        label="Colour"
        options={PILLAR_OPTIONS}
        state={state}
        defaultValue={section?.pillar ?? 'news'}
        idPrefix={idPrefix}
      />
      <FormAnswer state={state} />
      <button className={section ? 'btn mt-4' : 'btn prime mt-5'} type="submit" disabled={isPending}>
        {section ? 'Save the section' : 'Add the section'}
      </button>
    </form>
  )
}
