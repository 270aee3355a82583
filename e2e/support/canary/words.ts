/** Begins every planted word: whatever form a leak takes, its beginning stands in it. */
export const ANCHOR = 'cnryqx'

/** The planted word of a field, lower case and in one piece, so that search, slugs and e-mails take it as it is. */
export const word = (field: string): string => ANCHOR + field
/** An e-mail that nobody may read. */
export const mail = (field: string): string => `${word(field)}@leak.example`

/** Stories that readers may never read, by why. Each has the word `<group><field>` in every field. */
export const HIDDEN_GROUPS = ['draft', 'review', 'ready', 'trashed', 'unpublished', 'reworded', 'working'] as const
/** Stories that readers may read from an instant on. */
export const DUE_GROUPS = ['scheduled', 'embargoed'] as const
/** The story that readers may read until an instant. */
export const EXPIRING = 'expiring'

/** What is asked of search for each story. */
const ASKED_FIELDS = ['head', 'stand', 'body', 'topic'] as const
/** Single words that search is asked for. */
const ASKED_ALONE = [
  'pendingbody',
  'trashedreply',
  'spammedreply',
  'removedupdate',
  'firstupdate',
  'oldbyline',
  'pagewords',
]

/** Words that search must know nothing of. */
export const ASKED_WORDS = [
  ...HIDDEN_GROUPS.flatMap((group) => ASKED_FIELDS.map((field) => word(group + field))),
  ...ASKED_ALONE.map(word),
]

/** E-mails of people and of writers of replies, also by what somebody might make of them. */
export const MAILS = [
  ...['editormail', 'reportermail', 'approvedreplymail', 'pendingbodymail', 'spambodymail', 'fromv4mail', 'fromv6mail'],
  ...['trashedreplymail', 'spammedreplymail', 'postedmail', 'refusedmail'],
].map(mail)

/** Addresses of readers, from the ranges for documentation. */
export const ADDRESSES = { v4: '203.0.113.61', v6: '2001:db8:c0a:f00d::61' }

/** A story that readers see from an instant on, or until it. */
export type Due = { group: string; url: string; storyId: string; atMs: number }

/** What the two programs that write tell the crawl. */
export type Facts = {
  password: string
  tokens: string[]
  /** Pages that were read before something in them was taken away, with the words they had. */
  shown: { path: string; words: string[] }[]
  /** Stories that answer 410 in the end. */
  gone: string[]
  live: string
  story: string
  storyId: string
  hiddenStories: string[]
  hiddenReplies: string[]
  approvedReply: string
  due: Due[]
  expiring: Due
  /** Wall times that were typed for stories to come: nobody knows them before. */
  walls: string[]
  /** What take-down.ts takes away. */
  removes: Record<
    | 'unpublished'
    | 'trashed'
    | 'reworded'
    | 'live'
    | 'post'
    | 'edited'
    | 'trash'
    | 'spam'
    | 'correction'
    | 'page'
    | 'gonePage'
    | 'author',
    string
  >
}
