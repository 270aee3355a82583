import type { ReactNode } from 'react'
import { ScriptFaces } from '@/components/ui/script-faces'
import type { PublicSection, PublicSite } from '@/features/settings/public'
import { Footer } from './footer'
import { Masthead } from './masthead'

type Props = {
  site: PublicSite
  /** Day key in the paper's zone. */
  today: string
  /** The section whose name is marked in the navigation; `front` for the front page. */
  current?: PublicSection['slug'] | 'front'
  /** The colour of the page. */
  pillar?: PublicSection['pillar']
  children: ReactNode
}

/** What stands round every reader page: the way past it, the name, the sections, the foot. */
export function PageFrame({ site, today, current, pillar = 'news', children }: Props) {
  return (
    <div className={`plain pc-${pillar}`}>
      <ScriptFaces texts={[JSON.stringify(site)]} language={site.language} />
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Masthead site={site} today={today} current={current} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer site={site} today={today} />
    </div>
  )
}
