'use client'

import { useState } from 'react'
import { Modal } from '@/components/newsroom/editor/dialogs/modal'
import type { Place } from '@/components/newsroom/editor/publish/check'
import { CheckList } from '@/components/newsroom/editor/publish/check-list'
import { countedWords } from '@/components/newsroom/editor/publish/publish-words'
import { useDeadLinks } from '@/components/newsroom/editor/publish/use-dead-links'
import type { PageContent } from '@/features/pages/input'
import { checkPage } from './page-checks'

type Props = {
  content: PageContent
  slug: string
  isChanged: boolean
  /** What came of it stands in the editor. */
  onSave: () => Promise<void>
  onShow: (place: Place) => void
  onClose: () => void
}

/** What an editor looks at last, before readers have the words of a page. */
export function PageSheet({ content, slug, isChanged, onSave, onShow, onClose }: Props) {
  const deadLinks = useDeadLinks(content.body)
  const [isAsked, setIsAsked] = useState(false)
  const [isRunning, setIsRunning] = useState(false)
  const checks = checkPage(content, deadLinks.known)
  const toSettle = checks.filter(({ level }) => level === 'settle').length
  const blocked = toSettle > 0 ? `${countedWords(toSettle, 'thing', 'things')} to settle first.` : ''

  async function go() {
    setIsAsked(true)
    if (blocked || isRunning) return
    setIsRunning(true)
    await onSave()
    onClose()
  }

  return (
    <Modal title="Desk check" closeWord="Back to writing" className="check-sheet" onClose={onClose}>
      <CheckList checks={checks} onShow={onShow} />
      <p className="hint" role="status">
        {deadLinks.words}
      </p>
      <div className="ck-end">
        <button className="btn prime" type="button" aria-describedby="ck-why" onClick={() => void go()}>
          {isRunning ? 'One moment' : 'Save for readers'}
        </button>
        <p className={isAsked && blocked ? 'err' : 'hint'} id="ck-why" role="status">
          {blocked ||
            (isChanged
              ? `Readers have it at /${slug} at once. The words before it are kept.`
              : 'Readers have these words already.')}
        </p>
      </div>
    </Modal>
  )
}
