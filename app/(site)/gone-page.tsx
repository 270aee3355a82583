import { MessagePage } from '@/components/layout/message-page'
import { PageFrame } from '@/components/layout/page-frame'
import { SearchBox } from '@/components/layout/search-box'
import { wishStatus } from '@/lib/tags'
import { pageFacts } from './page-facts'

/** The 410 of the paper: a story that was here has been taken down. */
export async function GonePage() {
  wishStatus(410)
  const { site, today } = await pageFacts()
  return (
    <PageFrame site={site} today={today}>
      <MessagePage
        kicker="Withdrawn"
        title="We have taken this story down"
        words="It was published at this address and is no longer available"
      >
        <SearchBox siteName={site.name} />
        <p className="say">
          Mistakes are corrected in place, and listed under <a href="/corrections">corrections</a>. Or go to the{' '}
          <a href="/">front page</a>.
        </p>
        <p className="code">Error 410</p>
      </MessagePage>
    </PageFrame>
  )
}
