import type { StoryCard } from '@/features/stories/types'

type Props = {
  story: Pick<StoryCard, 'headline' | 'url' | 'section' | 'language' | 'dir' | 'publishedAt' | 'replyCount'>
  /** Where readers find it; null while they do not, when there is nothing to copy, to keep or to send. */
  address: string | null
  repliesAreOpen: boolean
}

const SIZES = [
  { id: 'ts1', name: 'Normal' },
  { id: 'ts2', name: 'Larger' },
  { id: 'ts3', name: 'Largest' },
] as const

/** What a reader can do with a story. The buttons need /site.js, which says so before the first paint; the rest works without. */
export function Tools({ story, address, repliesAreOpen }: Props) {
  const { headline, replyCount } = story
  const replies = replyCount > 0 ? `${replyCount} ${replyCount === 1 ? 'reply' : 'replies'}` : 'Leave a reply'
  return (
    <div className="tools">
      {address !== null && (
        <>
          <button className="act" type="button" data-copy={address}>
            Copy link
          </button>
          <button className="act" type="button" data-save={savedEntry(story)}>
            Save for later
          </button>
          <a
            className="act"
            href={`mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(address)}`}
          >
            Email
          </a>
        </>
      )}
      <button className="act" type="button" data-print>
        Print
      </button>
      {(replyCount > 0 || repliesAreOpen) && (
        <a className="act" href={replyCount > 0 ? '#replies' : '#reply-form'}>
          {replies}
        </a>
      )}
      <fieldset className="size">
        <legend>Text size</legend>
        {SIZES.map(({ id, name }, index) => (
          <label key={id}>
            <input type="radio" name="ts" id={id} defaultChecked={index === 0} />
            <span aria-hidden="true">A</span>
            <span className="vh">{name}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}

/** What /saved lists of a story: the browser keeps this, we do not. */
function savedEntry({ url, headline, section, language, dir, publishedAt }: Props['story']): string {
  return JSON.stringify({ url, headline, section: section.name, lang: language, dir, at: publishedAt })
}
