import { is, Table } from 'drizzle-orm'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as schema from '@/db/schema'

/**
 * How a column that holds text stands to readers:
 * - `word`: it holds what they may not read, and the store of the crawl has a planted word in it;
 * - `value`: no value of it is ever for readers (of these rows, with a condition in SQL), so each one is looked for;
 * - `told`: facts of the crawl hold what stands in it;
 * - `open`: everything in it may be read, and why.
 */
export type Standing = 'word' | 'value' | 'told' | { where: string } | { open: string }

const PROGRAM = { open: 'one of a few words that the program itself knows' }
const PUBLIC = { open: 'made to be read' }

/** Every column of text or bytes of every table, but those that repeat another by a foreign key. */
export const STANDING: Record<string, Standing> = {
  'user.id': 'value',
  'user.email': 'word',
  'user.name': 'word',
  'user.role': PROGRAM,
  'user.password_hash': 'value',
  'session.id': 'value',
  'session.token_hash': 'value',
  'one_time_token.token_hash': 'value',
  'one_time_token.purpose': PROGRAM,
  'attempt.key': 'value',
  'author.id': 'value',
  'author.slug': PUBLIC,
  'author.name': PUBLIC,
  'author.role_line': PUBLIC,
  'author.bio': PUBLIC,
  'section.id': 'value',
  'section.slug': PUBLIC,
  'section.name': PUBLIC,
  'section.pillar': PROGRAM,
  'former_section_slug.slug': { open: 'an address that readers knew' },
  'topic.id': 'value',
  'topic.slug': 'word',
  'topic.name': 'word',
  'story.id': 'told',
  'story.slug': 'word',
  'story.url_date': { open: 'a day' },
  'story.kind': PROGRAM,
  'story.language': PROGRAM,
  'story.desk_state': PROGRAM,
  'story.live_revision_id': 'value',
  'story.working_revision_id': 'value',
  'story.publish_wall': 'told',
  'story.publish_zone': { open: 'the zone of the paper' },
  'former_address.url_date': { open: 'a day' },
  'former_address.slug': { open: 'an address that readers knew' },
  'revision.id': 'value',
  'revision.headline': 'word',
  'revision.standfirst': 'word',
  'revision.kicker': 'word',
  'revision.body': 'word',
  'revision.kind': PROGRAM,
  'revision.language': PROGRAM,
  'revision.topic_names': 'word',
  'revision.author_ids': { open: 'looked for as author.id' },
  'revision.sources': 'word',
  'revision.picture_caption': 'word',
  'revision.picture_credit': 'word',
  'revision.picture_alt': 'word',
  'revision.content_hash': 'value',
  'revision.reason': PROGRAM,
  'story_source.role': PROGRAM,
  'story_source.name': 'word',
  'story_source.url': 'word',
  'picture.id': 'value',
  'picture.sha256': 'told',
  'picture.renditions': { open: 'file names, which begin as sha256 does' },
  'picture.alt': 'word',
  'picture.caption': 'word',
  'picture.credit': 'word',
  'picture.licence': 'word',
  'comment.id': { where: "status <> 'approved'" },
  'comment.author_name': 'word',
  'comment.body': 'word',
  'comment.status': PROGRAM,
  'comment.previous_status': PROGRAM,
  'comment_contact.email_cipher': 'value',
  'comment_contact.email_hmac': 'value',
  'comment_contact.ip_hmac': 'value',
  'comment_contact.body_hmac': 'value',
  'comment_contact.receipt_hash': 'value',
  'comment_contact.hold_reason': 'word',
  'correction.id': 'value',
  'correction.text': { open: 'made to be read; the words of one that was taken back stand in history.detail' },
  'site_page.id': 'value',
  'site_page.slug': 'word',
  'site_page.title': 'word',
  'site_page.body': 'word',
  'site_page.language': PROGRAM,
  'site_page_version.title': 'word',
  'site_page_version.body': 'word',
  'former_page_slug.slug': 'word',
  'live_post.id': { where: 'removed_at is not null' },
  'live_post.title': 'word',
  'live_post.body': 'word',
  'live_post.place': 'word',
  'live_post_version.title': 'word',
  'live_post_version.body': 'word',
  'live_post_version.place': 'word',
  'setting.key': PROGRAM,
  'setting.value': { open: 'the paper about itself: OPEN_SETTINGS names each' },
  'history.id': 'value',
  'history.actor': PROGRAM,
  'history.verb': PROGRAM,
  'history.thing_kind': PROGRAM,
  'history.thing_id': { open: 'looked for as the id of its table' },
  'history.detail': 'word',
  'cache_tag.tag': { open: 'made of ids, which are looked for in their tables' },
}

/** Settings that readers may know. */
export const OPEN_SETTINGS = [
  ...['name', 'tagline', 'timeZone', 'language', 'replyPolicy', 'repliesCloseAfterDays', 'imprint', 'demo'],
]

/** `table.column` of each column of text or bytes in the schema that is no foreign key. */
export function textColumns(): string[] {
  const tables = Object.values<unknown>(schema).filter((one): one is SQLiteTable => is(one, Table))
  return tables.flatMap((table) => {
    const { name, columns, foreignKeys } = getTableConfig(table)
    const repeated = new Set(foreignKeys.flatMap((key) => key.reference().columns.map((column) => column.name)))
    return columns
      .filter((column) => /^(?:text|blob)/.test(column.getSQLType()) && !repeated.has(column.name))
      .map((column) => `${name}.${column.name}`)
  })
}
