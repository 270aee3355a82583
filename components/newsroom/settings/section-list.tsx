import { MoveActions } from '@/components/newsroom/frame/move-actions'
import { RowAction } from '@/components/newsroom/frame/row-action'
import { removeSectionAction, reorderSectionsAction } from '@/features/sections/actions'
import { SectionForm } from './section-form'

type Section = { id: string; name: string; slug: string; pillar: string }

/** The sections in the order of the paper, each with its own controls. */
export function SectionList({ sections }: { sections: Section[] }) {
  const order = sections.map(({ id }) => id)
  return (
    <ol className="max-w-[45rem]">
      {sections.map((section, index) => (
        <li className={`border-b border-(--hair) py-2 pc-${section.pillar}`} key={section.id}>
          <div className="flex flex-wrap items-center gap-x-5">
            <h3 className="k me-auto text-[1.0625rem]">{section.name}</h3>
            <MoveActions {...{ order, index }} action={reorderSectionsAction} field="sectionIds" about={section.name} />
            <RowAction
              action={removeSectionAction}
              fields={{ sectionId: section.id }}
              label="Remove"
              about={section.name}
            />
          </div>
          <details>
            <summary className="act dense cursor-pointer">
              Change<span className="vh"> {section.name}</span>
            </summary>
            <SectionForm section={section} />
          </details>
        </li>
      ))}
    </ol>
  )
}
