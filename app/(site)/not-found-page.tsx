import { MessagePage } from '@/components/layout/message-page'
import { PageFrame } from '@/components/layout/page-frame'
import { SearchBox } from '@/components/layout/search-box'
import { wishStatus } from '@/lib/tags'
import { pageFacts } from './page-facts'

/**
 * The 404 of the paper. A page returns it in place of calling `notFound()`, whose page is blank without scripts.
 * No `not-found.tsx` beside it: Next.js renders that file into every page it might stand in for.
 */
export async function NotFoundPage() {
  wishStatus(404)
  const { site, today } = await pageFacts()
  return (
    <PageFrame site={site} today={today}>
      <MessagePage
        kicker="Not found"
        title="There is nothing at this address"
        words="The link may be old, or a letter may be missing"
      >
        <SearchBox siteName={site.name} />
        <p className="say">
          Or go to the <a href="/">front page</a>.
        </p>
      </MessagePage>
    </PageFrame>
  )
}
