'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/features/auth/session'
import { runForm } from '@/lib/action'
import type { FormState } from '@/lib/action-state'
import { editPicture } from './edit-picture'
import { editPictureSchema } from './input'

/** Save the texts and the focal point of a picture. */
export async function editPictureAction(_: FormState, form: FormData): Promise<FormState> {
  const spec = { schema: editPictureSchema, echo: ['alt', 'caption', 'credit', 'licence'] }
  return runForm(form, spec, async (input) => {
    await editPicture(await currentActor(), {
      ...input,
      alt: input.alt ?? '',
      caption: input.caption ?? '',
      credit: input.credit ?? '',
      licence: input.licence ?? '',
    })
    refresh()
    return 'Saved.'
  })
}
