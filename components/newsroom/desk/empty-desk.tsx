import { deskHref, type DeskQuery } from './desk-query'

type Props = { query: DeskQuery; newStory: ((form: FormData) => Promise<void>) | null }

const EMPTY: Record<NonNullable<DeskQuery['stage']> | 'all', [title: string, words: string]> = {
  all: ['The desk is clear', 'Stories stand here from their first word until they are in the bin.'],
  draft: ['There are no drafts', 'A story that is begun stands here until it is handed in.'],
  in_review: ['Nothing waits for review', 'Stories that a reporter handed in stand here, the last one first.'],
  ready: ['Nothing is ready', 'Stories that were read and marked ready stand here until they go out.'],
  scheduled: ['Nothing is scheduled', 'Stories that go out by themselves stand here with their time.'],
  live: ['Nothing is live yet', 'What readers see now stands here.'],
  unpublished: ['Nothing was taken down', 'Stories that readers could see once, and no longer can, stand here.'],
  trashed: ['The bin is empty', 'Stories that were put away stand here and can be taken out again.'],
}

/** An empty list says what will be here, and what to do. */
export function EmptyDesk({ query, newStory }: Props) {
  const isNarrowed = Boolean(query.q || query.section)
  const [title, words] = isNarrowed
    ? ['No story fits', 'Headlines are looked through, without regard to case and accents.']
    : EMPTY[query.stage ?? 'all']
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{words}</p>
      {isNarrowed && (
        <a className="btn" href={deskHref({ stage: query.stage })}>
          Show the whole list
        </a>
      )}
      {!isNarrowed && newStory && query.stage !== 'trashed' && (
        <form action={newStory}>
          <button className="btn prime" type="submit">
            New story
          </button>
        </form>
      )}
    </div>
  )
}
