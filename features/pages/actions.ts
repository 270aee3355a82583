'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { currentActor } from '@/features/auth/session'
import { answer } from '@/features/stories/answer'
import type { Answer } from '@/features/stories/types'
import { runForm } from '@/lib/action'
import type { FormState } from '@/lib/action-state'
import type { NewestFirst } from '@/lib/newest-first'
import { createPage } from './create-page'
import { createPageSchema, pageIdSchema, pageOrderFormSchema, renamePageSchema, type PageContent } from './input'
import { removePage } from './remove-page'
import { renamePage } from './rename-page'
import { reorderPages } from './reorder-pages'
import { savePage } from './save-page'
import { restorePage } from './restore-page'
import type { PageVersion, SavedPage } from './types'
import { listPageVersions, readPageVersion } from './versions'

/** The form that begins a page: title, slug (may be empty). Goes on to its editor. */
export async function createPageAction(_state: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: createPageSchema, echo: ['title', 'slug'] }, async (input) => {
    const { pageId } = await createPage(await currentActor(), input)
    redirect(`/newsroom/pages/${pageId}`)
  })
}

/** @see savePage */
export async function savePageAction(input: unknown): Promise<Answer<SavedPage>> {
  return answer(async () => savePage(await currentActor(), input))
}

/** The form that gives a page another address: pageId, slug. */
export async function renamePageAction(_state: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: renamePageSchema, echo: ['slug'] }, async (input) => {
    const { slug } = await renamePage(await currentActor(), input)
    refresh()
    return `The page is at /${slug}.`
  })
}

/** The form that orders the pages: pageIds, all of them, parted by commas. */
export async function reorderPagesAction(_state: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: pageOrderFormSchema, echo: [] }, async (input) => {
    await reorderPages(await currentActor(), input)
    refresh()
    return 'The order is saved.'
  })
}

/** The form that removes a page: pageId. */
export async function removePageAction(_state: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: pageIdSchema, echo: [] }, async (input) => {
    const { title } = await removePage(await currentActor(), input)
    refresh()
    return `${title} is removed.`
  })
}

/** The form that brings a removed page back: pageId. */
export async function restorePageAction(_state: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: pageIdSchema, echo: [] }, async (input) => {
    const { title, slug } = await restorePage(await currentActor(), input)
    refresh()
    return `${title} is back at /${slug}.`
  })
}

/** @see listPageVersions */
export async function listPageVersionsAction(input: unknown): Promise<Answer<NewestFirst<PageVersion>>> {
  return answer(async () => listPageVersions(await currentActor(), input))
}

/** @see readPageVersion */
export async function readPageVersionAction(input: unknown): Promise<Answer<PageContent>> {
  return answer(async () => readPageVersion(await currentActor(), input))
}
