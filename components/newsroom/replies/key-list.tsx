'use client'

import { useEffect, useSyncExternalStore } from 'react'

const KEYS: [string[], string][] = [
  [['j', 'k'], 'Move'],
  [['a'], 'Approve'],
  [['u'], 'Hold'],
  [['s'], 'Spam'],
  [['d'], 'Trash'],
  [['z'], 'Undo'],
]
const SETTING = 'newsroom-keys'
const FLIPPED = 'newsroom-keys-flipped'

/** The keys of the queue, and the switch that turns them off (WCAG 2.1.4). They work once the page runs scripts. */
export function KeyList() {
  const isOn = useSyncExternalStore(subscribe, readSetting, () => null)
  useEffect(() => {
    if (!isOn) return
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn])
  if (isOn === null) return null
  const flip = () => {
    localStorage.setItem(SETTING, isOn ? 'off' : 'on')
    dispatchEvent(new Event(FLIPPED))
  }
  return (
    <section>
      <h2>Keys</h2>
      {isOn && (
        <dl className="keys">
          {KEYS.map(([caps, words]) => (
            <div key={words}>
              <dt>
                {caps.map((cap) => (
                  <kbd key={cap}>{cap}</kbd>
                ))}
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <button type="button" className="act" onClick={flip}>
        {isOn ? 'Turn single keys off' : 'Turn single keys on'}
      </button>
    </section>
  )
}

function readSetting(): boolean {
  return localStorage.getItem(SETTING) !== 'off'
}

/** Another tab tells by `storage`, this one by an event of its own. */
function subscribe(onChange: () => void): () => void {
  for (const name of ['storage', FLIPPED]) addEventListener(name, onChange)
  return () => {
    for (const name of ['storage', FLIPPED]) removeEventListener(name, onChange)
  }
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing || isTyping(event.target))
    return
  if (event.key === 'j' || event.key === 'k') return move(event.key === 'j' ? 1 : -1)
  const button = document.querySelector<HTMLButtonElement>(`button[data-decision="${CSS.escape(event.key)}"]`)
  if (!button) return
  event.preventDefault()
  button.click()
}

/** Open the row before or after the open one. */
function move(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('[data-reply-row]')]
  const open = rows.findIndex((row) => row.hasAttribute('aria-current'))
  rows[open === -1 ? 0 : open + step]?.click()
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return target.isContentEditable || target.matches('textarea, select')
}
