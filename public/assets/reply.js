// Comfort only: a reply is sent without this file too. It keeps what is typed until the paper has taken it, and the name
// of a writer who asked for it. Loaded by the form of a reply and by its receipt.
;(() => {
  'use strict'

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
        // Private windows and full stores: the form works on, it only forgets.
      }
    },
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
})()
