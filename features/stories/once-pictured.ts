import type { StoryCard } from './types'

/** The pictures that stand on a page already. One picture twice within sight looks like a fault. */
export class ShownPictures {
  readonly #files = new Set<string>()

  /** True for a card with a picture that the page does not show yet. */
  isNew({ picture }: StoryCard): boolean {
    const file = fileOf(picture)
    return file !== undefined && !this.#files.has(file)
  }

  /** The card as the page may show it: without its picture when that stands there already. Counts as shown from now on. */
  show<T extends StoryCard>(card: T): T {
    if (!this.isNew(card)) return card.picture ? { ...card, picture: null } : card
    this.#files.add(fileOf(card.picture)!)
    return card
  }
}

/** Cards of one list, each picture with the first of them that has it. */
export function oncePictured<T extends StoryCard>(cards: readonly T[]): T[] {
  const shown = new ShownPictures()
  return cards.map((card) => shown.show(card))
}

/** Its file is named by what it holds, so that equal files are equal pictures. */
function fileOf(picture: StoryCard['picture']): string | undefined {
  return picture?.jpg[0]?.url
}
