import type { AuthorId } from '@/lib/ids'

/** A byline that a story can carry. */
export type BylineChoice = { authorId: AuthorId; name: string; roleLine: string | null }
