'use client'

import { EditorContent } from '@tiptap/react'
import { useEffect, useId, useRef, type SyntheticEvent } from 'react'
import { commandsFor } from '@/components/newsroom/editor/text/commands'
import { SlashMenu } from '@/components/newsroom/editor/text/slash-menu'
import { TextToolsContext } from '@/components/newsroom/editor/text/text-tools'
import { Toolbar } from '@/components/newsroom/editor/text/toolbar'
import { useStoryText } from '@/components/newsroom/editor/text/use-story-text'
import { useDialogs } from '@/components/newsroom/editor/use-dialogs'
import { useEditorKeys } from '@/components/newsroom/editor/use-editor-keys'
import { MAX_PLACE_CHARS, MAX_POST_TITLE_CHARS, POST_BLOCKS } from '@/features/live/input'
import type { DeskPost, PostVersion } from '@/features/live/types'
import type { LibraryPicture } from '@/features/media/input'
import { bodyText, countWords } from '@/lib/body'
import { directionOf } from '@/lib/languages'
import type { TypedPost } from './kept-post'
import { NewerWords } from './newer-words'
import { toPostBody } from './post-body'
import { startOf, usePostForm } from './use-post-form'
import { WordsAside } from './words-aside'

const COMMANDS = commandsFor(POST_BLOCKS)

export type LiveByline = { authorId: string; name: string; isOwn: boolean }

type Props = {
  storyId: string
  /** The update to change; null: a new one. */
  post: DeskPost | null
  /** The earlier words to go on from; null: those that it has. */
  from: PostVersion | null
  /** The same update as the server has it now. */
  newest: DeskPost | null
  language: string
  bylines: LiveByline[]
  pictures: LibraryPicture[]
  canPin: boolean
  zone: string
  now: string
  /** A change is saved, which the words say, or given up. */
  onDone: (words: string) => void
}

/** The form of an update: title, text, and who says it from where. mod+Enter sends it. */
export function PostForm(props: Props) {
  const { storyId, post, from, newest, language, bylines, pictures, canPin, zone, now, onDone } = props
  const id = useId()
  const own = bylines.find(({ isOwn }) => isOwn)?.authorId ?? ''
  const form = usePostForm(storyId, post, own, from)
  const { typed, told, isSending, found, aside, change, take, throwAway, throwAsideAway, send } = form
  const title = useRef<HTMLInputElement>(null)
  const addFiles = useRef<(files: File[]) => void>(() => {})
  const { editor, setKeyTaker } = useStoryText({
    body: typed.body,
    isEditable: true,
    holds: 'update',
    onChange: (body) => change({ body }),
    onPictureFiles: (files) => addFiles.current(files),
  })
  const { tools, dialog, addPictureFiles } = useDialogs(editor, pictures)
  useEffect(() => void (addFiles.current = addPictureFiles))
  const submit = async () => {
    const done = await send()
    if (!done) return
    if (done.isText && !post) editor?.commands.clearContent(false)
    if (!done.isAll) return
    if (post) onDone('Saved. Readers see the change.')
    else title.current?.focus()
  }
  useEditorKeys({ onSave: () => {}, onLink: tools.openLink, onPublish: () => void submit(), onPreview: () => {} })
  const takeUp = (words: TypedPost, isTyped: boolean) => {
    const body = toPostBody(words.body)
    take({ ...words, body }, { isTyped })
    editor?.commands.setContent(body, { emitUpdate: false })
  }
  // Who opens an update goes on in the form, wherever in the list that was.
  useEffect(() => {
    if (post) title.current?.focus()
  }, [post])
  const isBehind = newest && typed.baseVersion !== null && newest.version > typed.baseVersion
  const words = countWords(bodyText(typed.body), language)
  return (
    <TextToolsContext value={tools}>
      <form
        className="lform"
        aria-label={post ? 'Change the update' : 'New update'}
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault()
          void submit()
        }}
      >
        {found && (
          <div className="fault soft" role="status">
            <p>An update that was not posted is kept on this computer.</p>
            <button className="act" type="button" onClick={() => takeUp(found, true)}>
              Take it up again
            </button>{' '}
            <button className="act" type="button" onClick={throwAway}>
              Throw it away
            </button>
          </div>
        )}
        <div className="field">
          <label htmlFor={`${id}-title`}>Title</label>
          <input
            ref={title}
            id={`${id}-title`}
            className="in"
            lang={language}
            dir={directionOf(language)}
            maxLength={MAX_POST_TITLE_CHARS}
            value={typed.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        </div>
        <Toolbar
          key={editor ? 'ready' : 'waiting'}
          editor={editor}
          commands={COMMANDS}
          count={`${words} ${words === 1 ? 'word' : 'words'}`}
        />
        <div className="art lform-text" lang={language} dir={directionOf(language)}>
          <EditorContent editor={editor} />
          {editor && <SlashMenu editor={editor} setKeyTaker={setKeyTaker} offered={COMMANDS} />}
        </div>
        <div className="lform-who">
          <div className="field">
            <label htmlFor={`${id}-by`}>Byline</label>
            <select
              id={`${id}-by`}
              className="in"
              value={typed.authorId}
              onChange={(event) => change({ authorId: event.target.value })}
            >
              <option value="">No byline</option>
              {bylines.map(({ authorId, name }) => (
                <option key={authorId} value={authorId}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor={`${id}-place`}>Place</label>
            <input
              id={`${id}-place`}
              className="in"
              aria-describedby={`${id}-place-hint`}
              maxLength={MAX_PLACE_CHARS}
              value={typed.place}
              onChange={(event) => change({ place: event.target.value })}
            />
            <p className="hint" id={`${id}-place-hint`}>
              Such as “at the swing bridge”
            </p>
          </div>
        </div>
        {isBehind && !found && (
          <NewerWords
            post={newest}
            {...{ language, zone, now }}
            onTake={() => takeUp(startOf(newest, own), false)}
            onKeep={() => change({ baseVersion: newest.version })}
          />
        )}
        {!isBehind && !found && (
          <WordsAside
            {...{ aside, language }}
            onPutBack={(mine) => takeUp({ ...mine, baseVersion: typed.baseVersion }, true)}
            onThrowAway={throwAsideAway}
          />
        )}
        <div className="lform-end">
          <label className="choice">
            <input
              type="checkbox"
              checked={typed.isKey}
              onChange={(event) => change({ isKey: event.target.checked })}
            />
            Key event
          </label>
          {canPin && !post && (
            <label className="choice">
              <input
                type="checkbox"
                checked={typed.isPinned}
                onChange={(event) => change({ isPinned: event.target.checked })}
              />
              Pin as “Where things stand”
            </label>
          )}
          <button className="btn prime" type="submit" aria-disabled={isSending || undefined}>
            {post ? 'Save the change' : 'Post update'}
          </button>
          {post && (
            // What was typed stays on this computer, and is offered when the update is opened again.
            <button className="act" type="button" onClick={() => onDone('')}>
              Cancel
            </button>
          )}
          <p className={told.isBad ? 'err' : 'hint'} role={told.isBad ? 'alert' : 'status'}>
            {told.words}
          </p>
        </div>
      </form>
      {dialog}
    </TextToolsContext>
  )
}
