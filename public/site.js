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
  }
  applyTheme(themeOf())

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

  const showStoryTools = () => {
    const print = document.querySelector('[data-print]')
    if (print) {
      print.hidden = false
      print.addEventListener('click', () => window.print())
    }
    const copy = document.querySelector('[data-copy]')
    if (!copy || !navigator.clipboard) return
    const words = copy.textContent
    copy.hidden = false
    copy.setAttribute('aria-live', 'polite')
    copy.addEventListener('click', async () => {
      const copied = await navigator.clipboard.writeText(location.origin + location.pathname).then(
        () => true,
        () => false,
      )
      copy.textContent = copied ? 'Copied' : 'Could not copy'
      setTimeout(() => (copy.textContent = words), 3000)
    })
  }

  const DRAFT = 'reply:'
  const SENT = 'reply-sent'

  /** The name and email of the last reply, when its writer asked for it. */
  const writerOf = () => {
    try {
      return JSON.parse(store.get('reply-writer')) || {}
    } catch {
      return {}
    }
  }

  const keepReply = () => {
    // Only the page that says a reply was taken means that its text need not be kept any longer.
    const sent = store.get(SENT)
    if (sent && location.pathname.startsWith('/replies/') && document.getElementById('status')) store.set(DRAFT + sent, null)
    store.set(SENT, null)
    const form = document.querySelector('form[data-reply-form]')
    if (!form) return
    const { comment, name, email, keep, parentId, typing_ms: typed } = form.elements
    const key = location.pathname + (parentId && parentId.value ? '#' + parentId.value : '')
    const writer = writerOf()
    if (keep && (writer.name || writer.email)) {
      keep.checked = true
      name.value ||= writer.name || ''
      email.value ||= writer.email || ''
    }
    comment.value ||= store.get(DRAFT + key) || ''
    let began = 0
    comment.addEventListener('input', () => {
      began ||= performance.now()
      store.set(DRAFT + key, comment.value.trim() ? comment.value : null)
    })
    form.addEventListener('submit', () => {
      if (typed && began) typed.value = String(Math.round(performance.now() - began))
      const isKept = keep && keep.checked
      store.set('reply-writer', isKept ? JSON.stringify({ name: name.value, email: email.value }) : null)
      store.set(SENT, key)
    })
  }

  /** On a phone the current section may lie beyond the edge of the row. */
  const showSection = () => {
    const current = document.querySelector('.nav [aria-current]')
    if (current) current.parentElement.scrollLeft += current.getBoundingClientRect().right - innerWidth + 48
  }

  const start = () => {
    for (const part of [showSection, switchTheme, offerHide, rememberTextSize, showStoryTools, keepReply]) part()
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
  else start()
})()
