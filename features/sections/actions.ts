'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/features/auth/session'
import { runForm } from '@/lib/action'
import type { FormState } from '@/lib/action-state'
import { createSection } from './create-section'
import { createSectionSchema, renameSectionSchema, sectionIdSchema, sectionOrderFormSchema } from './input'
import { removeSection } from './remove-section'
import { renameSection } from './rename-section'
import { reorderSections } from './reorder-sections'

/** The form that adds a section: name, slug (may be empty), pillar. */
export async function createSectionAction(_state: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: createSectionSchema, echo: ['name', 'slug', 'pillar'] }, async (input) => {
    await createSection(await currentActor(), input)
    refresh()
    return `${input.name} is added.`
  })
}

/** The form that changes a section: sectionId, name, slug, pillar. */
export async function renameSectionAction(_state: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: renameSectionSchema, echo: ['name', 'slug', 'pillar'] }, async (input) => {
    await renameSection(await currentActor(), input)
    refresh()
    return `${input.name} is saved.`
  })
}

/** The form that removes a section: sectionId. */
export async function removeSectionAction(_state: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: sectionIdSchema, echo: [] }, async (input) => {
    await removeSection(await currentActor(), input)
    refresh()
    return 'The section is removed.'
  })
}

/** The form that orders the sections: sectionIds, all of them, parted by commas. */
export async function reorderSectionsAction(_state: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: sectionOrderFormSchema, echo: [] }, async (input) => {
    await reorderSections(await currentActor(), input)
    refresh()
    return 'The order is saved.'
  })
}
