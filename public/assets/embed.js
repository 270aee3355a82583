// Comfort only: without this file an embed is a link. Loaded on stories that have one; nothing of another site is
// asked for before a reader does.
;(() => {
  'use strict'
  for (const ask of document.querySelectorAll('[data-embed]')) {
    ask.querySelector('button').addEventListener('click', () => {
      const frame = document.createElement('iframe')
      frame.title = ask.dataset.title
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation')
      frame.referrerPolicy = 'strict-origin'
      frame.allow = 'fullscreen; picture-in-picture'
      frame.loading = 'lazy'
      frame.tabIndex = 0
      frame.src = ask.dataset.embed
      const still = ask.parentElement
      const link = still.querySelector('a').parentElement
      // The link stays, below: the frame may be refused by the reader's own rules.
      still.replaceWith(frame)
      frame.after(link)
      frame.focus()
    })
    ask.hidden = false
  }
})()
