import type { PublicSite } from '@/features/settings/public'
import { formatDate, formatWeekday } from '@/lib/format-time'

type Props = { site: PublicSite; today: string; current: string | undefined }

/** Date, name and sections. The front has the name large, as its heading; other pages have the small one. */
export function Masthead({ site, today, current }: Props) {
  const isFront = current === 'front'
  const name = <a href="/">{site.name}</a>
  const noon = `${today}T12:00:00Z`
  return (
    <header className={isFront ? 'mast' : 'mast inner'}>
      <div className="wrap">
        <div className="top">
          <time className="date" dateTime={today}>
            <span className="wk">{formatWeekday(noon, 'UTC')} </span>
            {formatDate(noon, 'UTC')}
          </time>
          {!isFront && <p className="name">{name}</p>}
          <ul>
            <li>
              <a href="/search">Search</a>
            </li>
            <li>
              <a href="/login">Sign in</a>
            </li>
          </ul>
        </div>
        {isFront && <h1 className="name">{name}</h1>}
        <div className="oxford" />
        <nav className="nav" aria-label="Sections">
          <a href="/" aria-current={isFront ? 'page' : undefined}>
            Front page
          </a>
          {site.sections.map(({ slug, name: label, url, pillar }) => (
            <a key={slug} className={`pc-${pillar}`} href={url} aria-current={current === slug ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}
