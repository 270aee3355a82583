import { readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWriter } from './open'
import { listMigrations, migrate, schemaState, type Migration } from './migrate'
import { useTestStore } from './testing'

const store = useTestStore()
const migration = (name: string, sql: string): Migration => ({ name, sql, hash: name + sql })
const withNext = (name: string, sql: string) => [...listMigrations(), migration(name, sql)]

function rows<T>(sql: string): T[] {
  const handle = openWriter(store.file())
  try {
    return handle.prepare(sql).all() as T[]
  } finally {
    handle.close()
  }
}

function fillSections(): void {
  const handle = openWriter(store.file())
  handle.exec(`
    insert into section values ('s1', 'news', 'News', 'news', 1, 0);
    insert into former_section_slug values ('old', 's1')`)
  handle.close()
}

describe('migrate', () => {
  it('is current after the template and does nothing again', () => {
    expect(schemaState(store.file())).toBe('current')
    expect(migrate(store.file()).applied).toEqual([])
  })

  it('rebuilds a parent table without losing its children', () => {
    fillSections()
    const rebuild = `
      create table section_new as select * from section; --> statement-breakpoint
      drop table section; --> statement-breakpoint
      create table section (id text primary key not null, slug text not null, name text not null, pillar text not null, position integer not null, created_at integer not null); --> statement-breakpoint
      insert into section select * from section_new; --> statement-breakpoint
      drop table section_new`
    migrate(store.file(), withNext('9000_rebuild_section', rebuild))
    expect(rows('select * from former_section_slug')).toHaveLength(1)
    expect(rows('select * from section')).toHaveLength(1)
  })

  it('rolls everything back when a later statement fails', () => {
    fillSections()
    const broken = 'delete from former_section_slug; --> statement-breakpoint\nnot sql at all'
    expect(() => migrate(store.file(), withNext('9000_broken', broken))).toThrow(/copy from before/)
    expect(rows('select * from former_section_slug')).toHaveLength(1)
    expect(schemaState(store.file())).toBe('current')
  })

  it('refuses to lose rows unless the migration says so', () => {
    fillSections()
    const loses = 'delete from former_section_slug'
    expect(() => migrate(store.file(), withNext('9000_loses', loses))).toThrow(/lose rows of former_section_slug/)
    const says = `-- drops rows of: former_section_slug\n${loses}`
    expect(migrate(store.file(), withNext('9000_says', says)).applied).toEqual(['9000_says'])
  })

  it('refuses rows without a parent', () => {
    fillSections()
    expect(() =>
      migrate(store.file(), withNext('9000_orphans', "update former_section_slug set section_id = 'none'")),
    ).toThrow(/without their parent/)
  })

  it('refuses a store of a newer program and an edited migration', () => {
    migrate(store.file(), withNext('9000_future', 'create table future (a integer)'))
    expect(schemaState(store.file())).toBe('newer')
    expect(() => migrate(store.file())).toThrow(/newer Broadsheet/)
    const edited = listMigrations().map((m) => ({ ...m, hash: 'other' }))
    expect(() => migrate(store.file(), [...edited, migration('9000_future', '')])).toThrow(/edited/)
  })

  it('keeps a copy from before each time, which only its owner can read', () => {
    const first = migrate(store.file(), withNext('9000_one', 'create table one (a integer)'))
    const both = [...withNext('9000_one', 'create table one (a integer)'), migration('9001_two', 'select 1')]
    const second = migrate(store.file(), both)
    const copies = readdirSync(dirname(store.file())).filter((name) =>
      /^broadsheet\.db\.before-migration-[\d-]+T[\d-]+Z$/.test(name),
    )
    expect(copies).toHaveLength(2)
    expect(first.snapshot).not.toBe(second.snapshot)
    for (const file of [first.snapshot!, second.snapshot!, store.file()])
      expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('keeps no copy of a store that is new', () => {
    const file = `${store.file()}-new`
    const { applied, snapshot } = migrate(file)
    expect(applied).toEqual(listMigrations().map(({ name }) => name))
    expect(snapshot).toBe(null)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('applies one that sorts before the newest applied, as branches make them', () => {
    migrate(store.file(), withNext('9000_later', 'create table later (a integer)'))
    const between = [
      ...listMigrations(),
      migration('8000_earlier', 'create table earlier (a integer)'),
      migration('9000_later', 'create table later (a integer)'),
    ]
    expect(migrate(store.file(), between).applied).toEqual(['8000_earlier'])
  })
})
