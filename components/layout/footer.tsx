import type { PublicSite } from '@/features/settings/public'
import { directionOf } from '@/lib/languages'

const MANY = 6
const THEMES = ['System', 'Light', 'Dark'] as const

type FootLink = { name: string; href: string; language?: string | null }

const READERS: FootLink[] = [
  { name: 'Front page', href: '/' },
  { name: 'Search', href: '/search' },
  { name: 'Archive', href: '/archive' },
  { name: 'Saved stories', href: '/saved' },
  { name: 'RSS feed', href: '/feed.xml' },
  { name: 'Sign in', href: '/login' },
]

/** The foot of every reader page. The choice of appearance needs /site.js, which shows it. */
export function Footer({ site, today }: { site: PublicSite; today: string }) {
  const pages = site.pages.map(({ title, url, language }) => ({ name: title, href: url, language }))
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="oxford" />
        <div className="in">
          <p className="fname">
            <a href="/">{site.name}</a>
          </p>
          {site.tagline && <p className="mt-2 text-ink-2">{site.tagline}</p>}
          <nav className="fcols" aria-label="Site">
            <Column
              id="sections"
              title="Sections"
              links={site.sections.map(({ name, url }) => ({ name, href: url }))}
            />
            <Column id="paper" title="The paper" links={[...pages, { name: 'Corrections', href: '/corrections' }]} />
            <Column id="readers" title="Readers" links={READERS} />
          </nav>
          <div className="imprint">
            <p>
              © {today.slice(0, 4)} {site.name}
              {site.imprint && `. ${site.imprint}`}
            </p>
            <fieldset className="theme" data-theme-switch hidden>
              <legend className="vh">Appearance</legend>
              <span aria-hidden="true">Appearance</span>
              {THEMES.map((theme) => (
                <button
                  key={theme}
                  className="act"
                  type="button"
                  value={theme.toLowerCase()}
                  aria-pressed={theme === 'System'}
                >
                  {theme}
                </button>
              ))}
            </fieldset>
          </div>
        </div>
      </div>
    </footer>
  )
}

/** A column of the foot; nothing without links. More than six of them stand in two. */
function Column({ id, title, links }: { id: string; title: string; links: FootLink[] }) {
  if (links.length === 0) return null
  return (
    <section aria-labelledby={`foot-${id}`}>
      <h2 id={`foot-${id}`}>{title}</h2>
      <ul className={links.length > MANY ? 'many' : undefined}>
        {links.map(({ name, href, language }) => (
          <li key={href}>
            <a href={href} lang={language ?? undefined} dir={language ? directionOf(language) : undefined}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
