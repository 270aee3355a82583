// Comfort only: every page works without this file. It runs in the head so that a chosen appearance is there
// before the first paint; the rest waits for the document.
;(() => {
  'use strict'
  const root = document.documentElement

  /** localStorage, or nothing where the browser keeps none. */
  const store = {
    get(key) {
      try {
        return localStorage.getItem(key)
      } catch {
        return null
      }
    },
    set(key, value) {
      try {
        if (value === null) localStorage.removeItem(key)
        else localStorage.setItem(key, value)
      } catch {
        // Private windows and full stores: the page works on, it only forgets.
      }
    },
  }

  const themeOf = () => {
    const kept = store.get('theme')
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  }
  const applyTheme = (theme) => {
    if (theme === 'system') root.removeAttribute('data-theme')
    else root.setAttribute('data-theme', theme)
    paintBar(theme)
  }
  /** The browser's bar takes the first of its colours whose medium is true: one is made true, the other false. */
  const paintBar = (theme) => {
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      const own = (meta.dataset.media ||= meta.media)
      meta.media = theme === 'system' ? own : own.includes(theme) ? 'all' : 'not all'
    }
  }
  applyTheme(themeOf())
  // The style shows the buttons of a story by this, so that none of them pushes the row about when the page is there.
  root.dataset.tools = navigator.clipboard ? 'copy' : ''

  /** A live story whose line was put away stays away until the browser is closed, from the first paint on. */
  const stripRule = (id) => {
    const sheet = new CSSStyleSheet()
    sheet.insertRule(`[data-strip="${CSS.escape(id)}"]{display:none}`)
    document.adoptedStyleSheets = [sheet]
  }
  const hidden = (id) => {
    try {
      if (id) sessionStorage.strip = id
      if (sessionStorage.strip) stripRule(sessionStorage.strip)
    } catch {
      // It shows again on the next page.
    }
  }
  hidden()

  const offerHide = () => {
    const strip = document.querySelector('[data-strip]')
    const button = strip && strip.querySelector('button')
    if (!button) return
    button.hidden = false
    button.addEventListener('click', () => {
      hidden(strip.dataset.strip)
      document.getElementById('main').focus()
    })
  }

  const switchTheme = () => {
    const box = document.querySelector('[data-theme-switch]')
    if (!box) return
    const buttons = [...box.querySelectorAll('button')]
    const mark = () => {
      for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === themeOf()))
    }
    box.addEventListener('click', ({ target }) => {
      const button = target.closest('button')
      if (!button) return
      store.set('theme', button.value === 'system' ? null : button.value)
      applyTheme(themeOf())
      mark()
    })
    mark()
    box.hidden = false
  }

  const rememberTextSize = () => {
    const choices = [...document.querySelectorAll('input[name="ts"]')]
    const kept = choices.find(({ id }) => id === store.get('text-size'))
    if (kept) kept.checked = true
    for (const choice of choices) choice.addEventListener('change', () => store.set('text-size', choice.id))
  }

  /** A page from the cache does not know when it is put on paper. */
  const datePrint = () => {
    const line = document.querySelector('[data-printed]')
    if (!line) return
    window.addEventListener('beforeprint', () => {
      const now = new Date().toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
      line.textContent = `Printed ${now}`
    })
  }

  const showStoryTools = () => {
    const paper = document.querySelector('[data-print]')
    // Paper awaits no picture.
    const load = (img) => ((img.loading = 'eager'), img.decode())
    paper?.addEventListener('click', () => {
      const all = Promise.allSettled([...document.images].map(load))
      Promise.race([all, new Promise((on) => setTimeout(on, 3e3))]).then(() => print())
    })
    const copy = document.querySelector('[data-copy]')
    if (!copy || !navigator.clipboard) return
    const words = copy.textContent
    copy.setAttribute('aria-live', 'polite')
    copy.addEventListener('click', async () => {
      const done = navigator.clipboard.writeText(copy.dataset.copy)
      copy.textContent = await done.then(
        () => 'Copied',
        () => 'Could not copy',
      )
      setTimeout(() => (copy.textContent = words), 3000)
    })
  }

  /** The list that /saved shows; its newest 200. */
  const saveStory = () => {
    const button = document.querySelector('[data-save]')
    if (!button) return
    const story = JSON.parse(button.dataset.save)
    const list = () => {
      try {
        return [].concat(JSON.parse(store.get('saved')) || [])
      } catch {
        return []
      }
    }
    const others = () => list().filter(({ url }) => url !== story.url)
    const isSaved = () => list().some(({ url }) => url === story.url)
    const mark = () => (button.textContent = isSaved() ? 'Saved, remove' : 'Save for later')
    button.addEventListener('click', () => {
      const wish = !isSaved()
      store.set('saved', JSON.stringify((wish ? [story] : []).concat(others()).slice(0, 200)))
      mark()
      if (wish !== isSaved()) button.textContent = 'Could not save'
    })
    mark()
    button.setAttribute('aria-live', 'polite')
  }

  /** On a phone the current section may lie beyond the edge of the row. */
  const showSection = () => {
    const current = document.querySelector('.nav [aria-current]')
    if (!current) return
    const { left, right } = current.getBoundingClientRect()
    current.parentElement.scrollLeft += root.dir === 'rtl' ? left - 48 : right - innerWidth + 48
  }

  const start = () => {
    for (const part of [showSection, switchTheme, offerHide, rememberTextSize, showStoryTools, datePrint, saveStory]) part()
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
  else start()
})()
