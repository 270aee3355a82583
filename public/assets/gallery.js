// Opens the pictures of a gallery over the page, one at a time. Without this file each picture is a link to its
// largest file. The address names the open picture (#picture-3), so that it can be linked and Back closes it.
;(() => {
  'use strict'
  const frames = [...document.querySelectorAll('[data-gallery] [data-frame]')]
  if (frames.length === 0 || !window.HTMLDialogElement) return

  const make = (tag, props = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), props)
    element.append(...children)
    return element
  }
  const button = (words, onclick) => make('button', { type: 'button', className: 'act', textContent: words, onclick })

  const count = make('p', { role: 'status' })
  const stage = make('div', { className: 'stage' })
  const words = make('div', { className: 'words' })
  const previous = button('Previous', () => show(at - 1))
  const next = button('Next', () => show(at + 1))
  const close = button('Close', () => leave())
  const box = make(
    'dialog',
    { className: 'lightbox' },
    make('div', { className: 'bar' }, count, previous, next, close),
    stage,
    words,
  )
  box.setAttribute('aria-label', 'Pictures')
  document.querySelector('.plain').append(box)

  /** Which picture is open, from 0; -1 for none. */
  let at = -1
  /** Whether opening it made an entry of the history, which closing takes back. */
  let hasEntry = false
  let opener = null

  const fromAddress = () => frames.findIndex(({ id }) => '#' + id === location.hash)
  /** As wide as the picture can be between the bar and the words. */
  const sizesOf = ({ width, height }) => `min(100vw, ${((80 * width) / height).toFixed(1)}vh)`

  /** The files of a frame once more, for the size they have here. */
  const pictureOf = (frame) => {
    const picture = frame.querySelector('picture').cloneNode(true)
    const image = picture.querySelector('img')
    const sizes = sizesOf(image)
    for (const file of picture.children) file.sizes = sizes
    image.removeAttribute('loading')
    image.removeAttribute('style')
    return picture
  }

  const show = (nth, address = 'replace') => {
    const frame = frames[nth]
    if (!frame) return
    at = nth
    stage.replaceChildren(pictureOf(frame))
    const lines = [...frame.querySelectorAll('[data-caption], [data-credit]')]
    words.replaceChildren(
      ...lines.map((line) =>
        make('p', { className: line.matches('[data-credit]') ? 'cap' : '', textContent: line.textContent, dir: 'auto' }),
      ),
    )
    words.hidden = lines.length === 0
    if (!box.open) {
      opener = document.activeElement === document.body ? null : document.activeElement
      box.showModal()
      // A status speaks when it changes while it can be heard.
      requestAnimationFrame(() => say(nth))
      next.focus()
    } else say(nth)
    for (const [end, one, other] of [
      [nth === 0, previous, next],
      [nth === frames.length - 1, next, previous],
    ]) {
      one.setAttribute('aria-disabled', String(end))
      if (end && document.activeElement === one && frames.length > 1) other.focus()
    }
    if (address === 'push') {
      history.pushState({ box: true }, '', '#' + frame.id)
      hasEntry = true
    } else if (address === 'replace') history.replaceState(history.state, '', '#' + frame.id)
    // The neighbour is on its way while this one is looked at; a picture outside the page loads too.
    const neighbour = frames[nth + 1]
    if (neighbour) pictureOf(neighbour)
  }

  const say = (nth) => (count.textContent = `Picture ${nth + 1} of ${frames.length}`)

  /** Close from inside: the address goes back to what it was. */
  const leave = () => {
    if (hasEntry) history.back()
    else {
      history.replaceState(null, '', location.pathname + location.search)
      shut()
    }
  }

  const shut = () => {
    const from = opener ?? frames[at]?.querySelector('a')
    at = -1
    hasEntry = false
    box.close()
    stage.replaceChildren()
    from?.focus()
  }

  for (const [nth, frame] of frames.entries())
    frame.querySelector('a').addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return
      event.preventDefault()
      event.currentTarget.focus()
      show(nth, 'push')
    })

  addEventListener('popstate', () => {
    const wanted = fromAddress()
    if (wanted >= 0) show(wanted, 'keep')
    else if (box.open) shut()
  })
  box.addEventListener('cancel', (event) => {
    event.preventDefault()
    leave()
  })
  const isRtl = () => getComputedStyle(box).direction === 'rtl'
  box.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const forward = isRtl() ? 'ArrowLeft' : 'ArrowRight'
    const backward = isRtl() ? 'ArrowRight' : 'ArrowLeft'
    const to = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: frames.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    show(to)
  })

  let touched = null
  stage.addEventListener('touchstart', ({ touches }) => {
    touched = touches.length === 1 ? { x: touches[0].clientX, y: touches[0].clientY } : null
  }, { passive: true })
  stage.addEventListener('touchend', ({ changedTouches: [end] }) => {
    if (!touched) return
    const across = end.clientX - touched.x
    const isSwipe = Math.abs(across) > 48 && Math.abs(across) > 2 * Math.abs(end.clientY - touched.y)
    touched = null
    if (isSwipe) show(at + (across < 0 === !isRtl() ? 1 : -1))
  })

  if (fromAddress() >= 0) show(fromAddress(), 'keep')
})()
