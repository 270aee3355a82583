import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Region } from '@/components/newsroom/frame/region'
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
      <Region id="the-paper" title="The paper" hint="Its name, its clock, its language and its replies">
        <datalist id="zones">
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </datalist>
        <SettingsForm settings={await readSettings()} zoneList="zones" />
      </Region>
      <Region
        id="sections"
        title="Sections"
        hint="In the order of the paper. A section can be removed when no story is in it"
      >
        <SectionList sections={sections} />
      </Region>
      <Region id="add-section" title="Add a section" hint="It stands last until you move it">
        <SectionForm section={null} />
      </Region>
    </main>
  )
}
