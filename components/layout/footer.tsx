import type { PublicSite } from '@/features/settings/public'
import { directionOf } from '@/lib/languages'

const THEMES = ['System', 'Light', 'Dark'] as const

/** The foot of every reader page. The choice of appearance needs /site.js, which shows it. */
export function Footer({ site, today }: { site: PublicSite; today: string }) {
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
            {site.sections.length > 0 && (
              <section aria-labelledby="foot-sections">
                <h2 id="foot-sections">Sections</h2>
                <ul className={site.sections.length > 4 ? 'many' : undefined}>
                  {site.sections.map(({ slug, name, url }) => (
                    <li key={slug}>
                      <a href={url}>{name}</a>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <section aria-labelledby="foot-paper">
              <h2 id="foot-paper">The paper</h2>
              <ul>
                {site.pages.map(({ slug, title, url, language }) => (
                  <li key={slug}>
                    <a href={url} lang={language ?? undefined} dir={language ? directionOf(language) : undefined}>
                      <bdi>{title}</bdi>
                    </a>
                  </li>
                ))}
                <li>
                  <a href="/corrections">Corrections</a>
                </li>
              </ul>
            </section>
            <section aria-labelledby="foot-readers">
              <h2 id="foot-readers">Readers</h2>
              <ul>
                <li>
                  <a href="/">Front page</a>
                </li>
                <li>
                  <a href="/search">Search</a>
                </li>
                <li>
                  <a href="/archive">Archive</a>
                </li>
                <li>
                  <a href="/feed.xml">RSS feed</a>
                </li>
                <li>
                  <a href="/login">Sign in</a>
                </li>
              </ul>
            </section>
          </nav>
          <div className="imprint">
            <p>
              © {today.slice(0, 4)} {site.name}
              {site.imprint && `. ${site.imprint}`}
            </p>
            <fieldset className="theme" aria-label="Appearance" data-theme-switch hidden>
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
