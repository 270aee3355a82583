import type { IncomingMessage, ServerResponse } from 'node:http'
import { recordTags, wishStatus } from '@/lib/tags'

export type AskedOfNext = { method: string; url: string; headers: Record<string, unknown>; body: string }

/** Test only: stands for Next.js. What it was asked stands in `asked`. */
export function standInForNext() {
  const asked: AskedOfNext[] = []
  async function next(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = req.url ?? ''
    let body = ''
    if (!url.startsWith('/newsroom/ignores')) for await (const chunk of req) body += String(chunk)
    asked.push({ method: req.method ?? '', url, headers: { ...req.headers }, body })
    res.setHeader('x-powered-by', 'Next.js')
    res.setHeader('cache-control', 'private, no-store')
    const html = (status: number, text: string) => {
      res.writeHead(status, { 'content-type': 'text/html; charset=utf-8', vary: 'rsc' })
      res.end(text)
    }
    if (url === '/api/replies') return void res.writeHead(303, { location: '/replies/r1' }).end()
    if (req.method === 'POST' && body.includes('OLD')) {
      res
        .writeHead(409, { 'content-type': 'text/plain', 'x-nextjs-action-not-found': '1' })
        .end('Server Action unavailable.')
      return
    }
    if (url.startsWith('/_next/static/'))
      return void res.writeHead(200, { 'content-type': 'text/javascript' }).end('let a')
    if (url === '/site.js') return void res.writeHead(200, { 'content-type': 'text/javascript' }).end('let b')
    recordTags('story:1')
    if (url === '/throws') throw new Error('secret detail /home/x')
    if (url === '/fault') return html(500, '<html id="__next_error__"></html>')
    if (url === '/missing') return html(404, '<!DOCTYPE html><html id="__next_error__"><body></body></html>')
    if (url === '/_not-found') return html(404, '<h1>Not in the paper</h1>')
    if (url === '/moved') return void res.writeHead(308, { location: '/a', refresh: '0;url=/a' }).end('/a')
    if (url === '/too-far') return void res.writeHead(307, { location: '/a' }).end('/a')
    if (url === '/cookie') res.setHeader('set-cookie', 'a=1')
    if (url === '/streamed') return html(200, '<template id="B:0"></template><script>x</script>')
    if (url === '/with-embed')
      return html(200, '<p data-embed="x"></p><script src="/assets/embed.js" defer=""></script>')
    if (url === '/gone' || url === '/newsroom/gone') wishStatus(410)
    html(200, `<h1>${url} ${asked.length}</h1><script>self.__next_f</script>`)
  }
  return { asked, next }
}

/** Test only: what trust.md 4 asks of every answer. */
export const REQUIRED_HEADERS = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'x-frame-options',
  'x-request-id',
  'cache-control',
]
