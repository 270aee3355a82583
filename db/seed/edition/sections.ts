import type { SeedSection } from './types'

/** The sections of the paper, in the order of the navigation. */
export const sections: SeedSection[] = [
  {
    slug: 'news',
    name: 'News',
    pillar: 'news',
    description: 'Merrowport and its districts: the council, housing, the courts',
  },
  { slug: 'world', name: 'World', pillar: 'world', description: 'The Skerras, Vantry and beyond the Strait' },
  {
    slug: 'opinion',
    name: 'Opinion',
    pillar: 'opinion',
    description: 'Columns that argue, signed by those who wrote them',
  },
  {
    slug: 'business',
    name: 'Business',
    pillar: 'business',
    description: 'The port, the market and the money between them',
  },
  { slug: 'science', name: 'Science', pillar: 'science', description: 'Weather, sea and the people who measure them' },
  { slug: 'culture', name: 'Culture', pillar: 'culture', description: 'Stages, clocks, books and late trams' },
  { slug: 'living', name: 'Living', pillar: 'business', description: 'Kitchens, gardens and walls that should be dry' },
  { slug: 'sport', name: 'Sport', pillar: 'sport', description: 'Gigs, goals and what the tide allowed' },
]
