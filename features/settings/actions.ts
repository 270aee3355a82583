'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/features/auth/session'
import { runForm } from '@/lib/action'
import type { FormState } from '@/lib/action-state'
import { siteSettingsSchema } from './input'
import { saveSettings } from './save-settings'

const FIELDS = Object.keys(siteSettingsSchema.shape)

/** The form of the settings page: every setting at once. */
export async function saveSettingsAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: siteSettingsSchema, echo: FIELDS }, async (input) => {
    await saveSettings(await currentActor(), input)
    refresh()
    return 'The settings are saved. Readers see them from the next page on.'
  })
}
