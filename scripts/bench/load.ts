import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Coding } from './bare'
import { useOf } from './use'

/** What one address gave under load. Times in ms, processor time of the server for one request. */
export type Load = { requestsPerS: number; p50: number; p99: number; cpuMs: number; memoryMb: number; failed: number }
type Report = {
  requests: { total: number }
  latency: { p50: number; p99: number }
  duration: number
  errors: number
  non2xx: number
}

const CONNECTIONS = 16

/** Ask for one address as often as it answers, from a process of its own, after a second of warming up. */
export async function loadOf(url: string, coding: Coding, serverPid: number, seconds: number): Promise<Load> {
  await cannon(url, coding, 1)
  const before = useOf(serverPid)
  const { requests, latency, duration, errors, non2xx } = await cannon(url, coding, seconds)
  const after = useOf(serverPid)
  return {
    requestsPerS: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    cpuMs: (after.cpuMs - before.cpuMs) / requests.total,
    memoryMb: after.memoryMb,
    failed: errors + non2xx,
  }
}

function cannon(url: string, coding: Coding, seconds: number): Promise<Report> {
  const script = join(process.cwd(), 'node_modules', 'autocannon', 'autocannon.js')
  const args = [
    '--json',
    '-n',
    '-c',
    String(CONNECTIONS),
    '-d',
    String(seconds),
    '-H',
    `accept-encoding=${coding}`,
    url,
  ]
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  return new Promise((done, fail) => {
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', fail).on('close', () => {
      try {
        done(JSON.parse(output) as Report)
      } catch {
        fail(new Error(`The load generator said: ${output}`))
      }
    })
  })
}
