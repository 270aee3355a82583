import { systemActor, type Actor } from '@/features/auth/actor'
import { addCorrection } from '@/features/corrections/add-correction'
import { createPage } from '@/features/pages/create-page'
import { renamePage } from '@/features/pages/rename-page'
import { savePage } from '@/features/pages/save-page'
import { saveSettings } from '@/features/settings/save-settings'
import type { StoryId } from '@/lib/ids'
import { word, type Facts } from './words'
import { bodyOf } from './write'

export type LaidPages = { shown: Facts['shown']; correction: string; page: string; gonePage: string }

/** Pages about the paper, a correction, and the line on the front: each is out until it is worded anew or taken away. */
export async function layPages(editor: Actor, storyId: StoryId): Promise<LaidPages> {
  const page = await createPage(editor, { title: word('pagetitle'), slug: 'the-moles-rules' })
  await savePage(editor, {
    pageId: page.pageId,
    baseVersion: 1,
    content: { title: word('pagetitle'), body: bodyOf(`We hold to ${word('pagewords')} here.`) },
  })
  const gone = await createPage(editor, { title: word('gonepagetitle'), slug: word('gonepageold') })
  await savePage(editor, {
    pageId: gone.pageId,
    baseVersion: 1,
    content: { title: word('gonepagetitle'), body: bodyOf(`We hold to ${word('gonepagewords')} here.`) },
  })
  await renamePage(editor, { pageId: gone.pageId, slug: word('gonepageslug') })
  // Without words readers are not shown it.
  await createPage(editor, { title: word('draftpagetitle'), slug: word('draftpageslug') })
  const text = `It was said that ${word('wrongcorrection')} had come; it had not.`
  const { correctionId } = await addCorrection(editor, { storyId, text })
  await saveSettings(systemActor('canary'), { tagline: word('oldtagline'), imprint: word('oldimprint') })
  const shown = [
    { path: '/', words: [word('oldtagline'), word('oldimprint')] },
    { path: '/the-moles-rules', words: [word('pagetitle'), word('pagewords')] },
    { path: `/${word('gonepageslug')}`, words: [word('gonepagetitle'), word('gonepagewords')] },
  ]
  return { shown, correction: correctionId, page: page.pageId, gonePage: gone.pageId }
}
