import { z } from 'zod'
import { LANGUAGES } from '@/lib/languages'

const languageTags = LANGUAGES.map(({ tag }) => tag)

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** Settings of the site: each is one row of `setting` under its name here. */
export const siteSettingsSchema = z.strictObject({
  name: z.string().trim().min(1, 'Give the paper a name.').max(60),
  tagline: z.string().trim().max(160),
  timeZone: z.string().refine(isTimeZone, 'This is not a time zone such as Europe/London.'),
  language: z.enum(languageTags),
  /** `approval`: first-time writers wait; `all`: everybody waits; `closed`: no new replies anywhere. */
  replyPolicy: z.enum(['approval', 'all', 'closed']),
  /** Stories older than this take no new replies. 0: never closes. */
  repliesCloseAfterDays: z.coerce.number().int().min(0).max(3650),
  /** Printed in the footer and on the about line, such as "A fictional paper". */
  imprint: z.string().trim().max(300),
})

/** What `saveSettings` takes: any of them. */
export const saveSettingsSchema = siteSettingsSchema.partial()

export type SiteSettings = z.output<typeof siteSettingsSchema>

export const DEFAULT_SETTINGS: SiteSettings = {
  name: 'Broadsheet',
  tagline: '',
  timeZone: 'Europe/London',
  language: 'en',
  replyPolicy: 'approval',
  repliesCloseAfterDays: 60,
  imprint: '',
}
