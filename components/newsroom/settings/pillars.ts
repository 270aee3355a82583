import { PILLARS } from '@/features/sections/input'

const COLOUR_WORDS: Record<(typeof PILLARS)[number], string> = {
  news: 'Red',
  world: 'Blue',
  opinion: 'Brown',
  business: 'Green',
  science: 'Teal',
  culture: 'Purple',
  sport: 'Indigo',
}

/** The colours that a section can have, by the word for what is seen. */
export const PILLAR_OPTIONS = PILLARS.map((pillar) => ({ value: pillar, label: COLOUR_WORDS[pillar] }))
