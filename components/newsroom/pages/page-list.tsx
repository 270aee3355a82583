import Link from 'next/link'
import { MoveActions } from '@/components/newsroom/frame/move-actions'
import { RowAction } from '@/components/newsroom/frame/row-action'
import { whenWords } from '@/components/newsroom/time/time-words'
import { createPageAction, removePageAction, reorderPagesAction } from '@/features/pages/actions'
import type { PageSuggestion } from '@/features/pages/suggestions'
import type { PageRow } from '@/features/pages/types'
import { PageAddressForm } from './page-forms'

type Props = { pages: PageRow[]; zone: string; now: string }

/** The pages in the order of the paper's foot, each with its own controls. */
export function PageList({ pages, zone, now }: Props) {
  const order = pages.map(({ id }) => id)
  return (
    <ol className="max-w-[45rem]">
      {pages.map((page, index) => (
        <li className="border-b border-(--hair) py-3" key={page.id}>
          <div className="flex flex-wrap items-center gap-x-5">
            <h3 className="me-auto text-[1.0625rem]">
              <Link className="inline-block py-1 hover:underline" href={`/newsroom/pages/${page.id}`} prefetch={false}>
                <bdi>{page.title}</bdi>
              </Link>
            </h3>
            <MoveActions {...{ order, index }} action={reorderPagesAction} field="pageIds" about={page.title} />
          </div>
          <p className="meta">
            /{page.slug},{' '}
            {page.words === 0
              ? 'nothing written yet, so readers do not see it'
              : `${page.words.toLocaleString('en-GB')} words, changed ${whenWords(page.updatedAt, zone, now)}${page.updatedBy ? ` by ${page.updatedBy}` : ''}`}
          </p>
          <details>
            <summary className="act dense cursor-pointer">
              Address or removal<span className="vh"> of {page.title}</span>
            </summary>
            <PageAddressForm page={page} />
            <details>
              <summary className="act dense cursor-pointer">
                Remove the page<span className="vh"> {page.title}</span>
              </summary>
              <p className="max-w-[34rem] py-2">
                Readers find nothing at /{page.slug} and at the addresses that it had before, and it leaves the foot of
                every page. Another page or a section may then take the address. Its words and their earlier versions
                are kept, and the page can be brought back from this list.
              </p>
              <RowAction
                action={removePageAction}
                fields={{ pageId: page.id }}
                label="Yes, remove"
                about={page.title}
              />
            </details>
          </details>
        </li>
      ))}
    </ol>
  )
}

/** What readers look for and the paper has not begun. */
export function MissingPages({ missing }: { missing: readonly PageSuggestion[] }) {
  return (
    <ul className="max-w-[45rem]">
      {missing.map(({ slug, title, reason }) => (
        <li className="flex flex-wrap items-center gap-x-5 border-b border-(--hair) py-3" key={slug}>
          <div className="me-auto">
            <h3 className="text-[1.0625rem]">{title}</h3>
            <p className="meta">{reason}</p>
          </div>
          <RowAction action={createPageAction} fields={{ title, slug }} label="Write it" about={title} />
        </li>
      ))}
    </ul>
  )
}
