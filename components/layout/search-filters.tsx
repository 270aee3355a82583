import type { SearchPage } from '@/features/search/public'
import type { PublicSection } from '@/features/settings/public'
import { searchPath } from './search-path'

type Props = { sections: PublicSection[]; results: SearchPage }

const SPANS = [
  { when: null, name: 'Any time' },
  { when: 'week', name: 'Past week' },
  { when: 'month', name: 'Past month' },
  { when: 'year', name: 'Past year' },
] as const

/** Narrows the results to a section and to newer stories. Links, so that each state has an address. */
export function SearchFilters({ sections, results: { q, sectionSlug, when } }: Props) {
  const places = [{ slug: null, name: 'All sections' }, ...sections]
  return (
    <div className="s3 narrow">
      <Choices
        title="Section"
        choices={places.map(({ slug, name }) => ({
          name,
          href: searchPath({ q, section: slug, when }),
          isOn: sectionSlug === slug,
        }))}
      />
      <Choices
        title="Published"
        choices={SPANS.map(({ when: span, name }) => ({
          name,
          href: searchPath({ q, section: sectionSlug, when: span }),
          isOn: when === span,
        }))}
      />
    </div>
  )
}

type Choice = { name: string; href: string; isOn: boolean }

function Choices({ title, choices }: { title: string; choices: Choice[] }) {
  const id = `by-${title.toLowerCase()}`
  return (
    <nav aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {choices.map(({ name, href, isOn }) => (
          <li key={name}>
            <a href={href} aria-current={isOn || undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
