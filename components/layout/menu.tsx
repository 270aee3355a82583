import type { PublicSite } from '@/features/settings/public'
import { SectionLinks } from './section-links'

/** What a button that opens the menu names as its `popoverTarget`. */
export const MENU_ID = 'menu'

/** The sections as a page of their own over the page: the browser opens and closes it, no script. */
export function Menu({ site, current }: { site: PublicSite; current: string | undefined }) {
  return (
    <div className="menu" id={MENU_ID} popover="auto">
      <nav className="wrap" aria-label="Menu">
        <div className="menutop">
          <p className="barname">{site.name}</p>
          <button type="button" popoverTarget={MENU_ID} popoverTargetAction="hide">
            Close
          </button>
        </div>
        <div className="places">
          <SectionLinks sections={site.sections} current={current} />
        </div>
        <div className="more">
          <a href="/search">Search</a>
          <a href="/archive">Archive</a>
          <a href="/corrections">Corrections</a>
          <a href="/login">Sign in</a>
        </div>
      </nav>
    </div>
  )
}
