import { clockTime } from '@/components/newsroom/time/time-words'
import type { SaveState } from './autosave'

/** The state of saving, in words. */
export function saveWords(state: SaveState, zone: string): string {
  switch (state.kind) {
    case 'saved':
      return `Saved ${clockTime(state.at, zone)}`
    case 'waiting':
      return 'Changes not saved yet'
    case 'saving':
      return 'Saving'
    case 'failed':
      return `Not saved: ${lowerFirst(state.message)}`
    case 'offline':
      return 'Offline, kept on this computer'
    case 'signed-out':
      return 'Not saved: you are signed out'
    case 'conflict':
      return 'Not saved: somebody else saved a newer version'
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '')
}
