import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SectionForm } from '@/components/newsroom/settings/section-form'
import { SectionList } from '@/components/newsroom/settings/section-list'
import { SettingsForm } from '@/components/newsroom/settings/settings-form'
import { can } from '@/features/auth/policy'
import { requireActor } from '@/features/auth/session'
import { listSections } from '@/features/sections/list'
import { readSettings } from '@/features/settings/read'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const actor = await requireActor()
  if (!can(actor, 'changeSettings')) notFound()
  const sections = (await listSections(actor)).map(({ id, name, slug, pillar }) => ({ id, name, slug, pillar }))
  return (
    <main className="page" id="main">
      <div className="head">
        <h1>Settings</h1>
        <p>What is set here shows to readers at once</p>
      </div>
      <section className="rule region" aria-labelledby="the-paper">
        <h2 id="the-paper">The paper</h2>
        <p className="hint mb-4">Its name, its clock, its language and its replies</p>
        <datalist id="zones">
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </datalist>
        <SettingsForm settings={await readSettings()} zoneList="zones" />
      </section>
      <section className="rule region" aria-labelledby="sections">
        <h2 id="sections">Sections</h2>
        <p className="hint">In the order of the paper. A section can be removed when no story is in it</p>
        <SectionList sections={sections} />
      </section>
      <section className="rule region" aria-labelledby="add-section">
        <h2 id="add-section">Add a section</h2>
        <p className="hint mb-4">It stands last until you move it</p>
        <SectionForm section={null} />
      </section>
    </main>
  )
}
