import { SCIENCE_THREADS } from './replies-sea-science'
import { TOWN_THREADS, WAITING } from './replies-sea-town'
import type { SeedReply } from './types'

/** One reply as its thread lists it; the story is the key of the thread. */
export type SeaLine = readonly [key: string, parent: string | null, name: string, minutesAfter: number, text: string]

/** Replies to the stories of this group, a parent always before its answers. */
export const REPLIES_SEA: SeedReply[] = [
  ...Object.entries({ ...SCIENCE_THREADS, ...TOWN_THREADS }).flatMap(([story, lines]) =>
    lines.map((line) => replyOf(story, line, 'approved')),
  ),
  ...WAITING.pending.map(([story, line]) => replyOf(story, line, 'pending')),
  ...WAITING.spam.map(([story, line]) => replyOf(story, line, 'spam')),
]

function replyOf(story: string, line: SeaLine, state: SeedReply['state']): SeedReply {
  const [key, parent, name, minutesAfter, text] = line
  const host = state === 'spam' ? 'bulk-sender.example' : 'reader.example'
  return { key, parent, story, name, email: `${addressOf(name)}@${host}`, text, minutesAfter, state }
}

function addressOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
