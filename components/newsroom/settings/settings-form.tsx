'use client'

import { useActionState } from 'react'
import { ChoiceField } from '@/components/newsroom/frame/choice-field'
import { FormAnswer } from '@/components/newsroom/frame/form-answer'
import { TextField } from '@/components/newsroom/frame/text-field'
import { saveSettingsAction } from '@/features/settings/actions'
import type { SiteSettings } from '@/features/settings/input'
import { IDLE } from '@/lib/action-state'
import { LANGUAGES } from '@/lib/languages'

const LANGUAGE_OPTIONS = LANGUAGES.map(({ tag, name }) => ({ value: tag, label: name }))
const POLICY_OPTIONS = [
  { value: 'approval', label: 'First-time writers wait for approval' },
  { value: 'all', label: 'Every reply waits for approval' },
  { value: 'closed', label: 'No new replies anywhere' },
]

/** The zones stand in a datalist of the page, `zoneList`. */
export function SettingsForm({ settings, zoneList }: { settings: SiteSettings; zoneList: string }) {
  const [state, post, isPending] = useActionState(saveSettingsAction, IDLE)
  return (
    <form className="max-w-[38.75rem]" action={post} noValidate>
      <TextField name="name" label="Name" state={state} defaultValue={settings.name} maxLength={60} required />
      <TextField
        name="tagline"
        label="Tagline"
        hint="Under the name. May be empty"
        state={state}
        defaultValue={settings.tagline}
        maxLength={160}
      />
      <TextField
        name="timeZone"
        label="Time zone"
        hint="Such as Europe/London. Times and schedules follow it; addresses of published stories stay as they are"
        state={state}
        defaultValue={settings.timeZone}
        list={zoneList}
        autoComplete="off"
        spellCheck={false}
        required
      />
      <ChoiceField
        name="language"
        label="Language"
        hint="Of the paper and of new stories"
        options={LANGUAGE_OPTIONS}
        state={state}
        defaultValue={settings.language}
      />
      <ChoiceField
        name="replyPolicy"
        label="Replies"
        options={POLICY_OPTIONS}
        state={state}
        defaultValue={settings.replyPolicy}
      />
      <TextField
        name="repliesCloseAfterDays"
        label="Replies close after so many days"
        hint="Counted from publication. 0: they never close"
        state={state}
        defaultValue={settings.repliesCloseAfterDays}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField
        name="imprint"
        label="Imprint"
        hint="At the foot of every page: who publishes the paper"
        state={state}
        defaultValue={settings.imprint}
        maxLength={300}
      />
      <FormAnswer state={state} />
      <button className="btn prime mt-5" type="submit" disabled={isPending}>
        Save the settings
      </button>
    </form>
  )
}
