// Comfort only: a reply is sent without this file too. It keeps what is typed until the paper has taken it, and the name
// of a writer who asked for it, counts the last characters, and finds a reply that moved to another page. Loaded by the form of a reply and by its receipt.
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

  // A link to one reply that stands on another page by now: the paper knows on which.
  const [, id] = /^#reply-([0-9a-f-]{36})$/.exec(location.hash) || []
  if (id && !document.getElementById('reply-' + id))
    fetch('/replies/at/' + id, { credentials: 'omit' }).then(
      ({ ok, url }) => ok && url !== location.href.split('#')[0] && location.replace(url + '#reply-' + id),
      () => {}, // Then the story is all there is to see.
    )

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

  // What is left is shown from 200 on, and said aloud once the writer rests.
  const line = (attributes) => Object.assign(document.createElement('p'), attributes)
  const left = line({ className: 'hint cnt', hidden: true, ariaHidden: 'true' })
  const said = line({ className: 'vh', role: 'status' })
  comment.after(left, said)
  let resting = 0
  const count = () => {
    const room = comment.maxLength - comment.value.length
    left.hidden = room > 200
    left.textContent = room === 1 ? '1 character left' : room + ' characters left'
    clearTimeout(resting)
    resting = setTimeout(() => (said.textContent = left.hidden ? '' : left.textContent), 1000)
  }
  if (comment.maxLength > 0) {
    comment.addEventListener('input', count)
    count()
  }

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
