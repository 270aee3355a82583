'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { TEXT_COMMANDS, type TextCommand } from './commands'
import { Icon } from './icon'
import { useTextTools } from './text-tools'

type Props = { editor: Editor | null; count: string; commands?: TextCommand[] }

/** One tab stop; the arrow keys go from button to button (WAI-ARIA toolbar pattern). */
export function Toolbar({ editor, count, commands = TEXT_COMMANDS }: Props) {
  const tools = useTextTools()
  const bar = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      commands.map(({ isOn, canRun }) => ({ isOn: now && isOn?.(now), isIdle: !now || canRun?.(now) === false })),
  })
  const move = (event: KeyboardEvent) => {
    const last = commands.length - 1
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const forward = isRtl ? 'ArrowLeft' : 'ArrowRight'
    const back = isRtl ? 'ArrowRight' : 'ArrowLeft'
    const to = { [forward]: stop === last ? 0 : stop + 1, [back]: stop === 0 ? last : stop - 1, Home: 0, End: last }[
      event.key
    ]
    if (to === undefined) return
    event.preventDefault()
    setStop(to)
    bar.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    // The arrow keys come from the focused button.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div className="tools" role="toolbar" aria-label="Text" aria-controls="story-text" ref={bar} onKeyDown={move}>
      {commands.map((command, index) => (
        <button
          key={command.name}
          type="button"
          className="tl"
          aria-label={command.name}
          title={command.keys ? `${command.name} (${command.keys})` : command.name}
          aria-pressed={command.isOn ? Boolean(states?.[index]?.isOn) : undefined}
          aria-disabled={states?.[index]?.isIdle || undefined}
          tabIndex={index === stop ? 0 : -1}
          onFocus={() => setStop(index)}
          // The text keeps its selection.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => editor && command.run(editor, tools)}
        >
          <Icon name={command.icon} />
        </button>
      ))}
      <span className="count num">{count}</span>
    </div>
  )
}
