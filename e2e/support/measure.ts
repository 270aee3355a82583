import type { Page } from '@playwright/test'

export type Line = { text: string; chars: number }
export type PictureFault = string

/** How much moved, as browsers reckon it, and what. */
export type Shift = { sum: number; moved: string[] }

/** Begin to add up layout shifts; call before the page is opened. */
export async function watchShifts(page: Page): Promise<() => Promise<Shift>> {
  await page.addInitScript(() => {
    type Source = { node?: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }
    type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: Source[] }
    const shift: { sum: number; moved: string[] } = { sum: 0, moved: [] }
    ;(globalThis as unknown as { shift: typeof shift }).shift = shift
    const nameOf = (node?: Node | null) =>
      node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : (node?.nodeName ?? 'gone')
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Entry[]) {
        if (hadRecentInput) continue
        shift.sum += value
        for (const { node, previousRect, currentRect } of sources)
          shift.moved.push(`${nameOf(node)} from ${previousRect.y} to ${currentRect.y} px`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return async () => {
    // A shift is told after the frame that it happened in.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
    )
    return page.evaluate(() => (globalThis as unknown as { shift: { sum: number; moved: string[] } }).shift)
  }
}

/** The lines of a story's paragraphs as they are broken on this screen, without each paragraph's last one. */
export function fullLinesOf(page: Page): Promise<Line[]> {
  return page.evaluate(() => {
    const lines: { text: string; chars: number }[] = []
    const range = document.createRange()
    for (const paragraph of document.querySelectorAll('article .body > p:not(.drop, .see)')) {
      const own: { text: string; middle: number }[] = []
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        for (let at = 0; at < node.data.length; at++) {
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const { top, bottom, width } = range.getBoundingClientRect()
          if (width === 0) continue
          const middle = (top + bottom) / 2
          const last = own.at(-1)
          // Marks of another font stand a little higher or lower on the same line.
          if (last && middle - last.middle < (bottom - top) / 2) last.text += node.data[at]
          else own.push({ text: node.data[at]!, middle })
        }
      for (const { text } of own.slice(0, -1)) lines.push({ text, chars: [...text.trim()].length })
    }
    return lines
  })
}

/** Whether this machine, or the page itself, has a face for these words: without one each sign is a narrow empty box. */
export function hasFaceFor(page: Page, sign: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const brush = document.createElement('canvas').getContext('2d')!
    brush.font = `100px ${getComputedStyle(document.querySelector('article .body p')!).fontFamily}`
    return brush.measureText(wanted).width !== brush.measureText('\u{10ffff}').width
  }, sign)
}

/** What is wrong with the pictures of a page: no size, no alt, or a `sizes` that is not the width they are laid out in. */
export function pictureFaults(page: Page, tolerance: number): Promise<{ count: number; faults: PictureFault[] }> {
  return page.evaluate((most) => {
    const faults: string[] = []
    const probe = document.body.appendChild(document.createElement('div'))
    probe.style.position = 'absolute'
    const declared = (sizes: string): number => {
      for (const part of sizes.split(/,(?![^(]*\))/)) {
        const [, condition = '', length = ''] =
          /^(.*?)\s*((?:calc|min|max|clamp)\(.*\)|[\d.]+(?:px|rem|em|vw))$/.exec(part.trim()) ?? []
        if (condition && !matchMedia(condition).matches) continue
        probe.style.width = ''
        probe.style.width = length
        return probe.getBoundingClientRect().width
      }
      return 0
    }
    const images = [...document.images]
    for (const image of images) {
      const name = image.currentSrc || image.src
      for (const attribute of ['width', 'height', 'alt'])
        if (!image.hasAttribute(attribute)) faults.push(`${name} has no ${attribute}`)
      // A picture that is cut to fill its place is laid out wider than what is seen of it.
      const box = image.getBoundingClientRect()
      const ratio = Number(image.getAttribute('width')) / Number(image.getAttribute('height'))
      const isCut = getComputedStyle(image).objectFit === 'cover'
      const laid = isCut ? [box.width, Math.max(box.width, box.height * ratio)] : [box.width]
      for (const source of [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])]) {
        const sizes = source.getAttribute('sizes')
        if (!/\d+w\b/.test(source.getAttribute('srcset') ?? '')) continue
        if (!sizes) faults.push(`${name} has no sizes`)
        else if (box.width > 0 && laid.every((width) => Math.abs(declared(sizes) - width) / width > most))
          faults.push(
            `${Math.round(declared(sizes))} px by sizes, ${laid.map(Math.round).join(' or ')} px laid out: ${name} (${sizes})`,
          )
      }
    }
    probe.remove()
    return { count: images.length, faults: [...new Set(faults)] }
  }, tolerance)
}
