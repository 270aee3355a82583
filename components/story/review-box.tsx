import { Inline } from './inline'
import type { FoundReview } from '@/lib/review-box'

type Props = Pick<FoundReview, 'facts' | 'verdict'> & { pageLanguage: string }

/** What was reviewed, by whom it is, where and when, and the verdict in one line. */
export function ReviewBox({ facts, verdict, pageLanguage }: Props) {
  return (
    <section className="reviewed" aria-labelledby="reviewed">
      <h2 id="reviewed" lang={pageLanguage}>
        What was reviewed
      </h2>
      <dl>
        {facts.map(({ label, words }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>
              <Inline nodes={words} />
            </dd>
          </div>
        ))}
      </dl>
      {verdict && (
        <p className="verdict">
          <Inline nodes={verdict} />
        </p>
      )}
    </section>
  )
}
