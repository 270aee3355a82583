// Comfort for the first page of a live story that has not ended: asks for the page again, says how many updates are
// new and puts them in when the reader asks for them. Without it a reload shows the same.
;(() => {
  'use strict'
  const EVERY_MS = 30_000
  const MOST_MS = 300_000
  const list = document.querySelector('[data-live-posts]')
  const status = list && list.querySelector('[role=status]')
  if (!status || !window.fetch) return

  let waitMs = EVERY_MS
  let etag = null
  let newest = null
  let askedAt = Date.now()
  let timer = 0
  let isOver = false

  const postsOf = (root) => [...root.querySelectorAll('[data-live-posts] > article[id]')]
  const newPosts = () => postsOf(newest).filter(({ id }) => !document.getElementById(id))

  const later = () => {
    clearTimeout(timer)
    if (!isOver) timer = setTimeout(ask, waitMs)
  }

  const ask = async () => {
    clearTimeout(timer)
    if (document.hidden) return
    askedAt = Date.now()
    try {
      // The browser asks with the page's ETag: an unchanged page costs a 304.
      const answer = await fetch(location.pathname, { cache: 'no-cache', credentials: 'omit' })
      if (!answer.ok) throw new Error(String(answer.status))
      waitMs = EVERY_MS
      const tag = answer.headers.get('etag')
      if (tag === null || tag !== etag) {
        etag = tag
        newest = new DOMParser().parseFromString(await answer.text(), 'text/html')
        isOver = !newest.querySelector('script[src^="/assets/live.js"]')
        offer()
      }
    } catch {
      waitMs = Math.min(waitMs * 2, MOST_MS)
    }
    later()
  }

  const offer = () => {
    const count = newPosts().length
    if (count === 0) return
    const words = count === 1 ? '1 new update' : `${count} new updates`
    const button = status.querySelector('button') || document.createElement('button')
    if (button.textContent === words) return
    button.type = 'button'
    button.className = 'btn'
    button.textContent = words
    if (!button.isConnected) {
      button.addEventListener('click', show)
      status.append(button)
    }
  }

  const show = () => {
    const fresh = newPosts()
    // More came than a page holds: what lies between would be missing.
    if (fresh.length === postsOf(newest).length && postsOf(document).length > 0) return location.assign(location.pathname)
    status.replaceChildren()
    for (const name of ['when', 'keys', 'pin']) replace(name)
    const first = postsOf(document)[0]
    const shown = fresh.map((post) => document.importNode(post, true))
    if (first) first.before(...shown)
    else {
      const none = list.querySelector('.lnone')
      if (none) none.remove()
      list.append(...shown)
    }
    shown[0].tabIndex = -1
    shown[0].focus()
  }

  const replace = (name) => {
    const find = (root) => root.querySelector(`[data-live-part="${name}"]`)
    const next = find(newest)
    const here = find(document)
    if (!next) return
    const part = document.importNode(next, true)
    if (here) here.replaceWith(part)
    else if (name === 'pin') status.after(part)
    else if (name === 'keys') document.querySelector('.lside').append(part)
  }

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) clearTimeout(timer)
    else if (Date.now() - askedAt >= EVERY_MS) ask()
    else later()
  })
  later()
})()
