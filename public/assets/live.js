// Comfort for a live story that runs: takes away and rewords silently, puts in what is new when the reader asks.

/**
 * What the answer changes, by ids. `shown` and `sent`: updates, newest first; `isAll`: no page follows. What is older
 * than the answer reaches stands on another page: it is not gone. Fresh is what comes before the first that is shown.
 */
function planLive(shown, sent, pin, isAll) {
  const has = (posts, wanted) => posts.some(({ id }) => id === wanted)
  const floor = isAll || !sent.length ? '' : sent[sent.length - 1].at
  const missing = shown.filter(({ id }) => !has(sent, id))
  const isGone = ({ id, at }) => id === pin || at > floor
  const first = sent.findIndex(({ id }) => has(shown, id))
  return {
    gone: missing.filter(isGone).map(({ id }) => id),
    fresh: sent.slice(0, first < 0 ? sent.length : first).map(({ id }) => id),
    older: missing.find((post) => !isGone(post))?.id,
    isTorn: shown.length > 0 && first < 0 && !isAll,
  }
}

;(() => {
  const EVERY_MS = 30_000
  const list = document.querySelector('[data-live-posts]')
  const status = list?.querySelector('[role=status]')
  if (!status) return

  let waitMs = EVERY_MS
  let etag = null
  let newest
  let askedAt = Date.now()
  let timer
  let isOver = false

  const part = (root, name) => root.querySelector(`[data-live-part=${name}]`)
  const postsOf = (root) => [...root.querySelectorAll('[data-live-posts] > article')]
  const factsOf = (root) => postsOf(root).map((post) => ({ id: post.id, at: post.querySelector('time').dateTime }))
  const shown = () => [...postsOf(document), part(document, 'pin')].filter(Boolean)

  // Readers and other scripts change what is shown: an edit is what differs from what was sent.
  const asSent = new WeakMap()
  shown().forEach((node) => asSent.set(node, node.cloneNode(true)))
  let seen = shown().map(({ id }) => id)

  const copy = (node) => {
    const made = document.importNode(node, true)
    asSent.set(made, node)
    return made
  }
  const focusOn = (node, options) => {
    node.tabIndex = -1
    node.focus(options)
  }
  const swap = (here, next) => {
    if (next && (asSent.get(here) || here).isEqualNode(next)) return here
    const made = next && copy(next)
    const hadFocus = here.contains(document.activeElement)
    const near = made || here.nextElementSibling || list
    if (made) here.replaceWith(made)
    else here.remove()
    if (hadFocus) focusOn(near, { preventScroll: true })
    return made
  }
  const isBelow = (node) => (node ? node.getBoundingClientRect().top : list.getBoundingClientRect().bottom) > innerHeight

  const mergeKeys = (isAsked) => {
    const here = part(document, 'keys')
    let next = part(newest, 'keys')?.cloneNode(true)
    next?.querySelectorAll('li').forEach((line) => {
      const { hash } = line.querySelector('a')
      if (!isAsked && !here?.querySelector(`a[href$="${hash}"]`)) line.remove()
    })
    if (!next?.querySelector('li')) next = null
    if (here) swap(here, next)
    else if (next) document.querySelector('.lside').append(copy(next))
  }

  /** Brings the page to the answer, and what is new only when it was asked for. Returns what is new. */
  const merge = (isAsked) => {
    const posts = new Map(postsOf(document).map((post) => [post.id, post]))
    const pin = part(document, 'pin')
    const nextPin = part(newest, 'pin')
    const pager = part(document, 'pager')
    const isAll = !part(newest, 'pager')
    const { gone, fresh, older, isTorn } = planLive(factsOf(document), factsOf(newest), nextPin?.id, isAll)
    // More came than a page holds: what lies between would be missing.
    if (isAsked && isTorn) return location.reload()
    for (const name of ['tag', 'when']) swap(part(document, name), part(newest, name))
    mergeKeys(isAsked)
    gone.forEach((id) => swap(posts.get(id), null))
    if (pin) swap(pin, nextPin)
    else if (nextPin && (isAsked || gone.includes(nextPin.id))) status.after(copy(nextPin))
    let at = posts.get(older) || pager
    for (const next of postsOf(newest).reverse()) {
      const { id } = next
      if (posts.has(id)) at = swap(posts.get(id), next)
      else if (isAsked || id === pin?.id || (!fresh.includes(id) && isBelow(at))) at = list.insertBefore(copy(next), at)
    }
    if (isAll) pager?.remove()
    part(document, 'none').hidden = shown().length > 0
    const news = fresh.filter((id) => id !== pin?.id)
    return nextPin && !seen.includes(nextPin.id) ? [nextPin.id, ...news] : news
  }

  const offer = ({ length }) => {
    if (!length) return status.replaceChildren()
    const button = status.querySelector('button') || document.createElement('button')
    const words = length === 1 ? '1 new update' : `${length} new updates`
    if (button.textContent === words) return
    button.type = 'button'
    button.className = 'btn'
    button.textContent = words
    button.onclick = show
    if (!button.isConnected) status.append(button)
  }

  const show = () => {
    const fresh = merge(true)
    if (!fresh) return
    seen = shown().map(({ id }) => id)
    status.replaceChildren()
    focusOn(document.getElementById(fresh[0]) || list)
  }

  const later = () => {
    clearTimeout(timer)
    if (!isOver) timer = setTimeout(ask, waitMs)
  }

  const ask = async () => {
    if (document.hidden || isOver) return
    askedAt = Date.now()
    try {
      // With the page's ETag: an unchanged page costs a 304.
      const answer = await fetch(location.pathname, { cache: 'no-cache', credentials: 'omit' })
      if (!answer.ok) throw answer
      waitMs = EVERY_MS
      const tag = answer.headers.get('etag')
      if (!tag || tag !== etag) newest = new DOMParser().parseFromString(await answer.text(), 'text/html')
      etag = tag
      isOver = !newest.querySelector('script[src^="/assets/live.js"]')
      if (newest.querySelector('[data-live-posts]')) offer(merge(false))
    } catch {
      waitMs = Math.min(waitMs * 2, 300_000)
    }
    later()
  }

  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && Date.now() - askedAt >= EVERY_MS) ask()
    else later()
  })
  later()
})()
