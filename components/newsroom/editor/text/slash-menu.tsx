'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { insertionsFor, type TextCommand } from './commands'
import { slashQuery } from './slash-query'
import { useTextTools } from './text-tools'

/** Takes a key that was pressed in the text. True: it was for the menu. */
export type KeyTaker = (key: string) => boolean
type Props = { editor: Editor; setKeyTaker: (taker: KeyTaker | null) => void; offered?: TextCommand[] }

/** What can be put in at an empty paragraph, found by typing after a slash. The text keeps the focus. */
export function SlashMenu({ editor, setKeyTaker, offered }: Props) {
  const tools = useTextTools()
  const box = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState({ typed: '', at: 0 })
  const [dismissed, setDismissed] = useState<number | null>(null)
  const query = useEditorState({
    editor,
    selector: ({ editor: now }) => (now.isFocused ? slashQuery(now.state) : null),
  })
  const commands = query && dismissed !== query.from ? insertionsFor(query.typed, offered) : []
  const isOpen = commands.length > 0
  const at = chosen.typed === query?.typed ? Math.min(chosen.at, commands.length - 1) : 0

  const run = useCallback(
    (command: TextCommand) => {
      const slash = slashQuery(editor.state)
      if (slash) editor.chain().focus().deleteRange(slash).run()
      command.run(editor, tools)
    },
    [editor, tools],
  )

  useEffect(() => {
    if (!isOpen || !query) return
    const choose = (to: number) => setChosen({ typed: query.typed, at: to % commands.length })
    setKeyTaker((key) => {
      if (key === 'ArrowDown') choose(at + 1)
      else if (key === 'ArrowUp') choose(at + commands.length - 1)
      else if (key === 'Enter') run(commands[at]!)
      else if (key === 'Escape') setDismissed(query.from)
      else return false
      return true
    })
    return () => setKeyTaker(null)
  })

  useLayoutEffect(() => {
    const parent = box.current?.offsetParent
    if (!isOpen || !parent || !box.current || !query) return
    const line = editor.view.coordsAtPos(query.from)
    box.current.style.insetBlockStart = `${line.bottom - parent.getBoundingClientRect().top + 8}px`
  }, [editor, isOpen, query])

  if (!isOpen || !query) return null
  return (
    <div className="slash" ref={box}>
      <p className="slash-h" role="status">
        {query.typed ? `Insert, ${commands.length} match “${query.typed}”` : 'Insert'}
        <span className="vh">: {commands[at]!.name}. Arrow keys choose, Enter puts it in</span>
      </p>
      <div role="listbox" aria-label="Insert">
        {commands.map((command, index) => (
          // Chosen with the keys of the text, which keeps the focus.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={command.name}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(command)}
          >
            <b>{command.name}</b>
            <span>{command.hint}</span>
            {index === at && <kbd>Enter</kbd>}
          </div>
        ))}
      </div>
    </div>
  )
}
