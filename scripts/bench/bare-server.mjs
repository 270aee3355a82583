// A bare node:http that gives what it was told to give, byte for byte, headers too: what this machine can do at all.
import { createServer } from 'node:http'

/** Path to one answer: [status, flat headers, base64 body] for gzip and identity. */
let answers = new Map()

const server = createServer((req, res) => {
  const answer = answers.get(`${req.headers['accept-encoding'] === 'gzip' ? 'gzip' : 'identity'} ${req.url}`)
  if (!answer) return res.writeHead(404).end()
  res.writeHead(answer.status, answer.headers)
  res.end(answer.body)
})
process.on('message', (given) => {
  answers = new Map(
    given.map(([key, status, headers, body]) => [key, { status, headers, body: Buffer.from(body, 'base64') }]),
  )
  process.send('ready')
})
process.on('disconnect', () => process.exit(0))
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
