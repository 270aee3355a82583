import { describe, expect, it } from 'vitest'
import { stripScripts } from './strip-scripts'

const html = (text: string) => stripScripts(text).html

describe('stripScripts', () => {
  it('takes out the bootstrap, the flight data, script hints and comments', () => {
    const page = [
      '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>',
      '<link rel="modulepreload" href="/_next/static/b.js"><link rel="expect" href="#_R_" blocking="render"/>',
      '<link rel="stylesheet" href="/_next/static/c.css"/><link rel="preload" as="font" href="/f.woff2"/>',
      '<script src="/_next/static/a.js" async=""></script></head>',
      '<body><div hidden=""><!--$--><!--/$--></div><main>By <!-- -->Ada</main>',
      '<script>self.__next_f.push([1,"<p>a</p><script>x<\\/script>"])</script></body></html>',
    ].join('')
    expect(html(page)).toBe(
      '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/c.css"/><link rel="preload" as="font" href="/f.woff2"/></head><body><div hidden=""></div><main>By Ada</main></body></html>',
    )
  })

  it('keeps data, marked scripts and our own files', () => {
    const kept =
      '<script type="application/ld+json">{"a":"\\u003c/script>"}</script><script data-keep="">1</script><script src="/site.js?v=1" defer=""></script><script src="/assets/x.js"></script>'
    expect(html(kept)).toBe(kept)
    expect(html('<script src="/site.json.js"></script><script src="https://x.test/assets/y.js"></script>')).toBe('')
  })

  it('does not touch other bytes: entities, odd quotes, text that looks like markup', () => {
    const odd =
      "<p title='a > b'>&amp; &lt;script&gt; é 𝄞</p><textarea><script>typed</script><!-- kept --></textarea><title>a <!-- b --></title>"
    expect(html(odd)).toBe(odd)
  })

  it('is not misled by scripts that talk about scripts', () => {
    expect(html('a<script>"<!--";"</scrip"</script>b<script>if (a<b) "<link>"</script>c')).toBe('abc')
    expect(html('a<SCRIPT\n>x</Script >b')).toBe('ab')
    expect(html('a<script>never closed')).toBe('a')
  })

  it('refuses a page with a streamed boundary', () => {
    expect(stripScripts('<main><!--$?--><template id="B:0"></template><!--/$--></main>')).toEqual({
      html: null,
      refused: 'B:0',
    })
    expect(html('<template id="card"></template>')).toBe('<template id="card"></template>')
  })
})
