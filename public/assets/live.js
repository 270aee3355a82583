// Comfort for a live story that runs: takes away and rewords silently, puts in what is new when the reader asks.

/**
 * What an answer means. `shown` and `sent`: updates, newest first; `pin`: the one that now stands apart. Fresh is what
 * is later than `newest`; older stays below, since it stands on the page after the answer's.
 */
function planLive(shown, sent, { newest, pin, isAll }) {
  const floor = sent.at(-1)?.at ?? ''
  const fresh = sent.filter(({ at }) => at > newest)
  return {
    fresh: fresh.map(({ id }) => id),
    older: isAll ? [] : shown.filter(({ id, at }) => at < floor && id !== pin).map(({ id }) => id),
    // More came than a page holds: what lies between would be missing.
    isTorn: shown.length > 0 && fresh.length === sent.length && !isAll,
  }
}

;(() => {
  const EVERY_MS = 30_000
  const part = (root, name) => root.querySelector(`[data-live-part=${name}]`)
  const partsOf = (root) => [...root.querySelectorAll('[data-live-part]')]
  const offers = document.querySelector('[data-live-offer]')
  if (!offers) return
  const byId = (id) => document.getElementById(id)
  const topOf = (node) => node.getBoundingClientRect().top
  const atOf = (node) => node.querySelector('time')?.dateTime ?? ''
  const postsOf = (root) => [...part(root, 'posts').children]
  const factsOf = (root) => postsOf(root).map((post) => ({ id: post.id, at: atOf(post) }))
  const newestOf = () => [part(document, 'pin'), ...postsOf(document)].map(atOf).sort().pop()
  let newest = newestOf()
  // Readers' tools change what is shown: a change of ours is what differs from what was sent before.
  const sentAs = new Map(partsOf(document).map((node) => [node.dataset.livePart, node.outerHTML]))

  const focusOn = (node, options) => {
    node.tabIndex = -1
    node.focus(options)
  }

  /** Brings the page to the answer, and what is new only when it was asked for. Returns the ids of what is new. */
  const merge = (page, isAsked) => {
    const [pin, pager] = [part(page, 'pin'), part(page, 'pager')]
    const facts = { newest, pin: pin.firstElementChild?.id, isAll: !pager.querySelector('[rel=next]') }
    const { fresh, older, isTorn } = planLive(factsOf(document), factsOf(page), facts)
    if (isAsked && isTorn) return location.reload()
    const isNew = (node) => atOf(node) > newest
    if (isNew(pin)) fresh.unshift(facts.pin)
    if (!isAsked) {
      for (const node of [...postsOf(page), ...part(page, 'keys').querySelectorAll('li')]) if (isNew(node)) node.remove()
      if (isNew(pin) && !part(document, 'pin').firstChild) pin.replaceChildren()
    }
    part(page, 'posts').append(...older.map((id) => byId(id).cloneNode(true)))
    const link = older.length && part(document, 'pager').querySelector('[rel=next]')
    if (link) pager.querySelector('[rel=next]').href = link.href
    const count = pager.querySelector('b')
    if (count) count.textContent = postsOf(page).length + pin.childElementCount

    const { activeElement } = document
    const reading = postsOf(document).find((post) => post.getBoundingClientRect().bottom > 0)
    const top = reading && topOf(reading)
    for (const next of partsOf(page)) {
      const name = next.dataset.livePart
      if (sentAs.get(name) === next.outerHTML) continue
      sentAs.set(name, next.outerHTML)
      part(document, name)?.replaceWith(next)
    }
    const still = reading && byId(reading.id)
    if (still) scrollBy({ top: topOf(still) - top, behavior: 'instant' })
    if (!activeElement.isConnected) focusOn(byId(activeElement.closest('[id]')?.id) || offers, { preventScroll: true })
    return fresh
  }

  let text // of the newest answer
  const parse = () => new DOMParser().parseFromString(text, 'text/html')

  const show = () => {
    const fresh = merge(parse(), true)
    if (!fresh) return
    newest = newestOf()
    offers.replaceChildren()
    focusOn(byId(fresh[0]) || offers)
  }
  const offer = ({ length }) => {
    const words = length === 1 ? '1 new update' : `${length} new updates`
    if (offers.textContent === (length ? words : '')) return
    const button = document.createElement('button')
    Object.assign(button, { type: 'button', className: 'btn', textContent: words, onclick: show })
    offers.replaceChildren(...(length ? [button] : []))
  }

  let askedAt = Date.now()
  let isOver
  const ask = async () => {
    if (document.hidden || isOver) return
    askedAt = Date.now()
    // With the page's ETag: an unchanged page costs a 304.
    const answer = await fetch(location.pathname, { cache: 'no-cache', credentials: 'omit' })
    const sent = answer.ok ? await answer.text() : text
    if (sent === text) return
    text = sent
    const page = parse()
    isOver = !page.querySelector('script[src^="/assets/live.js"]')
    if (part(page, 'posts')) offer(merge(page, false))
  }
  const askAgain = () => ask().catch(() => {}) // no network: the next time may have one
  setInterval(askAgain, EVERY_MS)
  document.addEventListener('visibilitychange', () => Date.now() - askedAt < EVERY_MS || askAgain())
})()
