import { renderPortrait } from '@/db/seed/art/render-portrait'
import { renderScene } from '@/db/seed/art/render-scene'
import type { SceneName } from '@/db/seed/art/scene-names'
import { CREDIT } from '@/db/seed/edition/body'
import type { SeedAuthor, SeedStory } from '@/db/seed/edition/types'
import type { Actor } from '@/features/auth/actor'
import { addPicture } from '@/features/media/add-picture'
import type { PictureId } from '@/lib/ids'

export type Scenes = ReadonlyMap<string, PictureId>
type Texts = { alt: string; caption: string; credit: string }

/** Draw each scene of the edition once and add it like any upload. */
export async function addScenes(
  actor: Actor,
  stories: readonly SeedStory[],
  say: (line: string) => void,
): Promise<Scenes> {
  const wanted = new Map<SceneName, Texts>()
  for (const { mainPicture, body } of stories) {
    if (mainPicture && !wanted.has(mainPicture.art)) wanted.set(mainPicture.art, mainPicture)
    for (const block of body.content)
      if (block.type === 'figure' && !wanted.has(block.attrs.art)) wanted.set(block.attrs.art, block.attrs)
  }
  const scenes = new Map<string, PictureId>()
  const names = [...wanted.keys()]
  let drawing = names[0] ? renderScene(names[0]) : null
  for (const [index, name] of names.entries()) {
    const bytes = await drawing!
    const next = names[index + 1]
    // The next one is drawn here while the picture process makes the sizes of this one.
    drawing = next ? renderScene(next) : null
    const { alt, caption, credit } = wanted.get(name)!
    const { pictureId } = await addPicture(actor, bytes, { alt, caption, credit })
    scenes.set(name, pictureId)
    if (scenes.size % 4 === 0 || scenes.size === wanted.size) say(`${scenes.size} of ${wanted.size} pictures drawn`)
  }
  return scenes
}

/** Draw the portrait of each author once and add it like any upload. */
export async function addPortraits(actor: Actor, authors: readonly SeedAuthor[]): Promise<Scenes> {
  const portraits = new Map<string, PictureId>()
  for (const { slug, name } of authors) {
    const texts = { alt: `Portrait of ${name}`, caption: '', credit: CREDIT }
    const { pictureId } = await addPicture(actor, await renderPortrait(slug), texts)
    portraits.set(slug, pictureId)
  }
  return portraits
}
