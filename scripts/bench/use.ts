import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

/** Processor time (ms) and resident memory (MB) that a process and all below it have taken so far. */
export type Use = { cpuMs: number; memoryMb: number }
type Row = { pid: number; parent: number; cpuMs: number; memoryMb: number }

/** Jiffies of Linux: a hundred a second on every machine that Node runs on. */
const TICK_MS = 10
const PAGE_KB = 4

export function useOf(root: number): Use {
  const rows = process.platform === 'linux' ? readProc() : readPs()
  const family = new Set([root])
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const { pid, parent } of rows) if (family.has(parent)) family.add(pid)
  }
  const ours = rows.filter(({ pid }) => family.has(pid))
  const sum = (of: (row: Row) => number) => ours.reduce((total, row) => total + of(row), 0)
  return { cpuMs: sum((row) => row.cpuMs), memoryMb: sum((row) => row.memoryMb) }
}

function readProc(): Row[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        // The name of the program, in brackets, may hold anything.
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        const cpuMs = (Number(fields[11]) + Number(fields[12])) * TICK_MS
        return [{ pid: Number(pid), parent: Number(fields[1]), cpuMs, memoryMb: (Number(fields[21]) * PAGE_KB) / 1024 }]
      } catch {
        return [] // it ended meanwhile
      }
    })
}

function readPs(): Row[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,time='], { encoding: 'utf8' })
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent, kb, time = '0'] = line.trim().split(/\s+/)
      const seconds = time.split(/[:-]/).reduce((total, part) => total * 60 + Number(part), 0)
      return { pid: Number(pid), parent: Number(parent), cpuMs: seconds * 1000, memoryMb: Number(kb) / 1024 }
    })
}
