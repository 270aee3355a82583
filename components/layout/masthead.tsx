import type { PublicSite } from '@/features/settings/public'
import { formatDate, formatWeekday } from '@/lib/format-time'
import { Menu, MENU_ID } from './menu'
import { SectionLinks } from './section-links'

type Props = { site: PublicSite; today: string; current: string | undefined }

/**
 * Date, name and sections; below them the bar and the menu. The front has the name large, as its heading; other pages
 * have the small one.
 */
export function Masthead({ site, today, current }: Props) {
  const isFront = current === 'front'
  const name = <a href="/">{site.name}</a>
  const noon = `${today}T12:00:00Z`
  return (
    <>
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
              <li className="in">
                <a href="/login">Sign in</a>
              </li>
              <li className="mn">
                <button type="button" popoverTarget={MENU_ID}>
                  Menu
                </button>
              </li>
            </ul>
          </div>
          {isFront && <h1 className="name">{name}</h1>}
          <div className="oxford" />
          <nav className="nav" aria-label="Sections">
            <SectionLinks sections={site.sections} current={current} />
          </nav>
        </div>
      </header>
      <Bar siteName={site.name} />
      <Menu site={site} current={current} />
    </>
  )
}

/**
 * Name and menu at the top of a page that is scrolled. It lies under the masthead's last line and stays when that
 * goes: no script moves it. With the focus inside it comes to the fore.
 */
function Bar({ siteName }: { siteName: string }) {
  return (
    <nav className="bar" aria-label="Short cuts">
      <div className="wrap">
        <a className="barname" href="/">
          {siteName}
        </a>
        <button type="button" popoverTarget={MENU_ID}>
          Menu
        </button>
      </div>
    </nav>
  )
}
