import type { SearchPage } from '@/features/search/public'
import type { PublicSection } from '@/features/settings/public'
import { searchPath } from './search-path'

type Props = { sections: PublicSection[]; results: SearchPage }

/** Narrows the results to one section. Links, so that each state has an address. */
export function SectionFilter({ sections, results: { q, sectionSlug } }: Props) {
  const choices = [{ slug: null, name: 'All sections' }, ...sections]
  return (
    <nav className="s3" aria-label="Narrow the results to a section">
      <ul className="flex flex-wrap gap-x-6 md:block">
        {choices.map(({ slug, name }) => (
          <li key={slug ?? ''}>
            <a
              className={sectionSlug === slug ? 'act no-underline text-section' : 'act'}
              href={searchPath({ q, section: slug })}
              aria-current={sectionSlug === slug ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
