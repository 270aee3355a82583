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
        label="Narrow the results to a section"
        choices={places.map(({ slug, name }) => ({
          name,
          href: searchPath({ q, section: slug, when }),
          isOn: sectionSlug === slug,
        }))}
      />
      <Choices
        label="Narrow the results to newer stories"
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

function Choices({ label, choices }: { label: string; choices: Choice[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex gap-x-6 md:block">
        {choices.map(({ name, href, isOn }) => (
          <li key={name}>
            <a className={isOn ? 'act no-underline text-section' : 'act'} href={href} aria-current={isOn || undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
