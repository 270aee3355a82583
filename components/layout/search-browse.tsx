import type { PublicSection } from '@/features/settings/public'

/** Before a word is typed: other ways to a story. */
export function SearchBrowse({ sections }: { sections: PublicSection[] }) {
  return (
    <div className="s7">
      <nav className="browse" aria-labelledby="browse">
        <h2 className="sub" id="browse">
          Or begin with a section
        </h2>
        <ul>
          {sections.map(({ slug, name, url, pillar }) => (
            <li key={slug} className={`pc-${pillar}`}>
              <a className="h-m" href={url}>
                {name}
              </a>
            </li>
          ))}
        </ul>
        <a className="act" href="/archive">
          Every story by day and month
        </a>
      </nav>
    </div>
  )
}
