import type { IconName } from './commands'

const PATHS: Partial<Record<IconName, string>> = {
  link: 'M8 12l4-4M9 6.5l2-2a3.2 3.2 0 0 1 4.5 4.5l-2 2M11 13.5l-2 2A3.2 3.2 0 0 1 4.5 11l2-2',
  bullets: 'M3 6h2M3 10h2M3 14h2M8 6h9M8 10h9M8 14h9',
  numbers: 'M3.2 4.6l1-.6v4M3 12.2h1.8L3 15.4h2M8 6h9M8 10h9M8 14h9',
  quote: 'M4 4v12M8 7h9M8 11h7',
  pull: 'M3 4h14M4.5 9.5h2v3h-2zM9 9.5h2v3H9zM3 16h14',
  picture: 'M3 4h14v12H3zM3 13l4-4 4 4 2-2 4 3',
  pictures: 'M3 7h11v10H3zM6 7V4h11v10h-3M3 15l4-4 3 3 4-3',
  see: 'M3 5h14M3 15h14M4 10h11M12 7l3 3-3 3',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 8v8',
  code: 'M7 6l-4 4 4 4M13 6l4 4-4 4',
  codeBlock: 'M3 3h14v14H3zM8.5 8L6 10.5 8.5 13M11.5 8l2.5 2.5-2.5 2.5',
  embed: 'M3 4h14v12H3zM8.5 7.5l4.5 2.5-4.5 2.5z',
  undo: 'M7 4L3.5 7.5 7 11M4 7.5h8a4 4 0 0 1 0 8H9',
  redo: 'M13 4l3.5 3.5L13 11M16 7.5H8a4 4 0 0 0 0 8h3',
}

const LETTERS: Partial<Record<IconName, string>> = {
  paragraph: '¶',
  heading2: 'H2',
  heading3: 'H3',
  bold: 'B',
  italic: 'I',
  break: '···',
}

/** The sign of a command; its button carries the name. */
export function Icon({ name }: { name: IconName }) {
  const path = PATHS[name]
  if (!path) {
    return (
      <span className={`tl-${name}`} aria-hidden="true">
        {LETTERS[name]}
      </span>
    )
  }
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
