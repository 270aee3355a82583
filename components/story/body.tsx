import type { ResolvedBody } from '@/features/stories/types'
import type {
  Block,
  Blockquote as BlockquoteNode,
  Figure as FigureNode,
  List as ListNode,
  ListItem,
  Paragraph,
} from '@/lib/body'
import type { PictureId } from '@/lib/ids'
import { Caption } from './caption'
import { Code } from './code'
import { Embed } from './embed'
import { headingIds } from './heading-ids'
import { Inline } from './inline'
import { Picture } from './picture'
import { SeeAlso } from './see-also'
import { Table } from './table'

const DROP_CAP_FROM_CHARS = 200

type Props = ResolvedBody & {
  /** Set the first letter large, if the first paragraph is long enough to carry it. */
  hasDropCap?: boolean
}

/** The text of a story: our own JSON as elements, for readers and for the preview alike. */
export function Body({ body, pictures, related, hasDropCap = false }: Props) {
  const ids = headingIds(body.content)
  const canDrop = hasDropCap && isLong(body.content[0])
  return (
    <div className="body">
      {body.content.map((block, index) => (
        <BodyBlock
          key={index}
          block={block}
          id={ids.get(index)}
          index={index}
          pictures={pictures}
          related={related}
          isDropped={canDrop && index === 0}
        />
      ))}
    </div>
  )
}

type BlockProps = Pick<ResolvedBody, 'pictures' | 'related'> & {
  block: Block
  /** Of a heading. */
  id: string | undefined
  index: number
  isDropped: boolean
}

/** One block as it stands in a story. */
export function BodyBlock({ block, id, index, pictures, related, isDropped }: BlockProps) {
  switch (block.type) {
    case 'paragraph':
      return isEmpty(block) ? null : (
        <p className={isDropped ? 'drop' : undefined}>
          <Inline nodes={block.content} />
        </p>
      )
    case 'heading': {
      const Tag = block.attrs.level === 2 ? 'h2' : 'h3'
      return isEmpty(block) ? null : (
        <Tag id={id}>
          <Inline nodes={block.content} />
        </Tag>
      )
    }
    case 'bulletList':
    case 'orderedList':
      return <List list={block} />
    case 'blockquote':
      return <Quote quote={block} />
    case 'figure':
      return <BodyFigure figure={block} pictures={pictures} />
    case 'seeAlso':
      return <SeeAlso attrs={block.attrs} related={related} />
    case 'codeBlock':
      return <Code code={block} />
    case 'table':
      return <Table table={block} id={`table-${index}`} />
    case 'embed':
      return <Embed embed={block} />
    case 'horizontalRule':
      return <hr className="dots" />
    default:
      return block satisfies never
  }
}

function List({ list, isNested = false }: { list: ListNode; isNested?: boolean }) {
  const items = list.content.map((item, index) => (
    <li key={index}>
      <Item item={item} />
    </li>
  ))
  // The sheet marks the outer list; one inside another has the browser's own marks.
  if (list.type === 'bulletList') return <ul className={isNested ? 'mt-2 list-disc ps-6' : 'dash'}>{items}</ul>
  return <ol className={isNested ? 'mt-2 list-decimal ps-6' : 'num'}>{items}</ol>
}

/** One paragraph in an item stands without an element of its own, so that it takes the list's type. */
function Item({ item }: { item: ListItem }) {
  const isPlain = item.content.filter((part) => part.type === 'paragraph').length === 1
  return item.content.map((part, index) => {
    if (part.type !== 'paragraph') return <List key={index} list={part} isNested />
    return isPlain ? (
      <Inline key={index} nodes={part.content} />
    ) : (
      <p key={index}>
        <Inline nodes={part.content} />
      </p>
    )
  })
}

function Quote({ quote }: { quote: BlockquoteNode }) {
  const isPull = quote.attrs.kind === 'pull'
  const paragraphs = quote.content.map((paragraph, index) => (
    <p key={index} className={isPull && isQuoted(paragraph) ? 'hang' : undefined}>
      <Inline nodes={paragraph.content} />
    </p>
  ))
  if (isPull) return <blockquote className="pull">{paragraphs}</blockquote>
  return (
    <figure className="quote">
      <blockquote>{paragraphs}</blockquote>
    </figure>
  )
}

function BodyFigure({ figure, pictures }: { figure: FigureNode; pictures: ResolvedBody['pictures'] }) {
  const { pictureId, caption, credit, alt, decorative, width } = figure.attrs
  const found = pictures[pictureId as PictureId]
  if (!found) return null
  // The words are those of this place: one picture may stand in a story twice.
  const picture = { ...found, alt: decorative ? '' : alt }
  const isWide = width === 'wide'
  const isPortrait = picture.height > picture.width
  return (
    <figure className={isWide ? undefined : isPortrait ? 'port' : 'in'}>
      <Picture picture={picture} place={isWide ? 'wide' : isPortrait ? 'portrait' : 'text'} />
      <Caption caption={caption} credit={credit} />
    </figure>
  )
}

function isEmpty({ content }: Pick<Paragraph, 'content'>): boolean {
  return !content || content.length === 0
}

/** Only a mark hangs before the line; words that begin without one stand in it. */
function isQuoted({ content }: Paragraph): boolean {
  const first = content?.[0]
  return first?.type === 'text' && /^["'“‘„«‹]/.test(first.text)
}

function isLong(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  const chars = (block.content ?? []).reduce((sum, node) => sum + (node.type === 'text' ? node.text.length : 0), 0)
  return chars >= DROP_CAP_FROM_CHARS
}
