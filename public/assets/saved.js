// The list at /saved. It is in this browser's localStorage and nowhere else; /site.js writes it on story pages.
;(() => {
  'use strict'
  const KEY = 'saved'
  const list = document.querySelector('[data-saved-list]')
  const state = document.querySelector('[data-saved-state]')
  const clear = document.querySelector('[data-saved-clear]')
  if (!list || !state || !clear) return

  /** What is kept and leads to a page of ours; anything else in the store is not shown. */
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY))
      return Array.isArray(kept) ? kept.filter((one) => typeof one?.url === 'string' && /^\/[^/\\]/.test(one.url)) : []
    } catch {
      return []
    }
  }
  const write = (entries) => {
    try {
      if (entries.length === 0) localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, JSON.stringify(entries))
    } catch {
      // A store that cannot be written keeps what it has; the list below shows it.
    }
  }

  const make = (tag, props, ...children) => {
    const element = Object.assign(document.createElement(tag), props)
    element.append(...children)
    return element
  }
  const day = (at) => {
    const date = new Date(at)
    const format = new Intl.DateTimeFormat(document.documentElement.lang.replace(/^en$/, 'en-GB'), { dateStyle: 'long' })
    return Number.isNaN(date.getTime()) ? '' : format.format(date)
  }

  const row = (entry) => {
    const headline = String(entry.headline || entry.url)
    const title = make('h2', { className: 'h-s', lang: entry.lang || '', dir: entry.dir || 'auto' }, make('a', { href: entry.url, textContent: headline }))
    const facts = [entry.section, day(entry.at)].filter(Boolean).join(' · ')
    const remove = make('button', { type: 'button', className: 'act', textContent: 'Remove' })
    remove.append(make('span', { className: 'vh', textContent: ` ${headline}` }))
    remove.addEventListener('click', () => {
      const place = [...list.children].indexOf(item)
      write(read().filter(({ url }) => url !== entry.url))
      show(`Removed: ${headline}`)
      // The focus goes to the story that took the place, else to what is said.
      const heir = list.children[Math.min(place, list.children.length - 1)]
      ;(heir ? heir.querySelector('button') : state).focus()
    })
    const item = make('li', {}, make('div', {}, title, make('p', { className: 'meta', textContent: facts })), remove)
    return item
  }

  const show = (said) => {
    const entries = read()
    list.replaceChildren(...entries.map(row))
    clear.hidden = entries.length === 0
    const count = entries.length === 1 ? '1 story.' : `${entries.length} stories.`
    state.dataset.savedState = ''
    const nothing = 'Nothing is saved yet. Choose “Save for later” on a story and it will be listed here.'
    state.textContent = [said, entries.length === 0 ? nothing : count].filter(Boolean).join('. ')
  }

  clear.addEventListener('click', () => {
    write([])
    show('All removed')
    state.focus()
  })
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) show()
  })
  show()
})()
