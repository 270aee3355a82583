import type { ChainedCommands, Editor } from '@tiptap/core'
import type { LibraryPicture } from '@/features/media/input'
import type { Block } from '@/lib/body'
import type { FigureAttrs } from '@/components/newsroom/editor/schema/figure'
import type { TextTools } from './text-tools'

export type IconName =
  | 'paragraph'
  | 'heading2'
  | 'heading3'
  | 'bold'
  | 'italic'
  | 'link'
  | 'bullets'
  | 'numbers'
  | 'quote'
  | 'pull'
  | 'picture'
  | 'pictures'
  | 'see'
  | 'table'
  | 'code'
  | 'codeBlock'
  | 'embed'
  | 'break'
  | 'undo'
  | 'redo'

export type TextCommand = {
  name: string
  icon: IconName
  keys?: string
  /** For what can be on: whether it is. */
  isOn?: (editor: Editor) => boolean
  canRun?: (editor: Editor) => boolean
  run: (editor: Editor, tools: TextTools) => void
  /** What it makes: offered only where the text may hold it. */
  block?: Block['type']
  /** Offered by the slash menu too, with these words. */
  hint?: string
}

const chained = (step: (chain: ChainedCommands) => ChainedCommands) => (editor: Editor) =>
  void step(editor.chain().focus()).run()

/** Everything the toolbar does, in its order. */
export const TEXT_COMMANDS: TextCommand[] = [
  {
    name: 'Paragraph',
    icon: 'paragraph',
    keys: 'mod+alt+0',
    isOn: (editor) => editor.isActive('paragraph'),
    run: chained((chain) => chain.setParagraph()),
  },
  {
    name: 'Heading 2',
    block: 'heading',
    icon: 'heading2',
    keys: 'mod+alt+2',
    hint: 'A subhead',
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    run: chained((chain) => chain.toggleHeading({ level: 2 })),
  },
  {
    name: 'Heading 3',
    block: 'heading',
    icon: 'heading3',
    keys: 'mod+alt+3',
    hint: 'A smaller subhead',
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    run: chained((chain) => chain.toggleHeading({ level: 3 })),
  },
  {
    name: 'Bold',
    icon: 'bold',
    keys: 'mod+b',
    isOn: (editor) => editor.isActive('bold'),
    run: chained((chain) => chain.toggleBold()),
  },
  {
    name: 'Italic',
    icon: 'italic',
    keys: 'mod+i',
    isOn: (editor) => editor.isActive('italic'),
    run: chained((chain) => chain.toggleItalic()),
  },
  {
    name: 'Code',
    icon: 'code',
    keys: 'mod+e',
    isOn: (editor) => editor.isActive('code'),
    run: chained((chain) => chain.toggleCode()),
  },
  {
    name: 'Link',
    icon: 'link',
    keys: 'mod+k',
    isOn: (editor) => editor.isActive('link'),
    run: (_editor, tools) => tools.openLink(),
  },
  {
    name: 'Bullet list',
    icon: 'bullets',
    keys: 'mod+shift+8',
    hint: 'Dashes',
    isOn: (editor) => editor.isActive('bulletList'),
    run: chained((chain) => chain.toggleBulletList()),
  },
  {
    name: 'Numbered list',
    icon: 'numbers',
    keys: 'mod+shift+7',
    hint: 'From 1 on',
    isOn: (editor) => editor.isActive('orderedList'),
    run: chained((chain) => chain.toggleNumberedList()),
  },
  {
    name: 'Quote',
    icon: 'quote',
    keys: 'mod+shift+b',
    hint: 'Somebody’s words at length',
    isOn: (editor) => editor.isActive('blockquote', { kind: 'quote' }),
    run: chained((chain) => chain.toggleQuote('quote')),
  },
  {
    name: 'Pull quote',
    icon: 'pull',
    hint: 'The story’s own words, large',
    isOn: (editor) => editor.isActive('blockquote', { kind: 'pull' }),
    run: chained((chain) => chain.toggleQuote('pull')),
  },
  {
    name: 'Picture',
    icon: 'picture',
    hint: 'From the library or this computer',
    run: (editor, tools) =>
      tools.pickPicture((picture) => editor.chain().focus().insertFigure(figureOf(picture)).run()),
  },
  {
    name: 'Several pictures',
    icon: 'pictures',
    hint: 'In their order, for a gallery',
    run: (editor, tools) =>
      tools.pickPictures((pictures) => editor.chain().focus().insertFigures(pictures.map(figureOf)).run()),
  },
  {
    name: 'See also',
    icon: 'see',
    hint: 'A line to a related story',
    run: (editor, tools) => tools.editSeeAlso(null, (attrs) => editor.chain().focus().insertSeeAlso(attrs).run()),
  },
  {
    name: 'Table',
    block: 'table',
    icon: 'table',
    hint: 'Rows and columns',
    isOn: (editor) => editor.isActive('table'),
    run: chained((chain) => chain.insertStoryTable()),
  },
  {
    name: 'Embed',
    block: 'embed',
    icon: 'embed',
    hint: 'A video, sound, map or chart',
    run: (editor, tools) => tools.editEmbed(null, (attrs) => editor.chain().focus().insertEmbed(attrs).run()),
  },
  {
    name: 'Code block',
    block: 'codeBlock',
    icon: 'codeBlock',
    keys: 'mod+alt+c',
    hint: 'Lines kept as they are typed',
    isOn: (editor) => editor.isActive('codeBlock'),
    run: chained((chain) => chain.toggleStoryCode()),
  },
  {
    name: 'Section break',
    block: 'horizontalRule',
    icon: 'break',
    hint: 'Three dots',
    run: chained((chain) => chain.setHorizontalRule()),
  },
  {
    name: 'Undo',
    icon: 'undo',
    keys: 'mod+z',
    canRun: (editor) => editor.can().undo(),
    run: chained((chain) => chain.undo()),
  },
  {
    name: 'Redo',
    icon: 'redo',
    keys: 'mod+shift+z',
    canRun: (editor) => editor.can().redo(),
    run: chained((chain) => chain.redo()),
  },
]

/** The commands for a text that holds these blocks only. */
export function commandsFor(blocks: readonly Block['type'][]): TextCommand[] {
  return TEXT_COMMANDS.filter(({ block }) => !block || blocks.includes(block))
}

/** Commands of the slash menu that fit what was typed after the slash. */
export function insertionsFor(typed: string, commands = TEXT_COMMANDS): TextCommand[] {
  const wanted = typed.toLowerCase().replaceAll(' ', '')
  return commands.filter(({ name, hint }) => hint && name.toLowerCase().replaceAll(' ', '').includes(wanted))
}

/** A figure with the picture's default texts, to be changed for this story. */
export function figureOf(picture: LibraryPicture): FigureAttrs {
  return {
    pictureId: picture.id,
    caption: picture.caption ?? '',
    credit: picture.credit ?? '',
    alt: picture.alt ?? '',
    decorative: picture.isDecorative,
    width: 'text',
  }
}
