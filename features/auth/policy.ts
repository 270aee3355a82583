import type { Role } from '@/db/schema'
import type { UserId } from '@/lib/ids'
import { AppError } from '@/lib/errors'
import type { Actor } from './actor'

/**
 * Who may do what: pure functions of the actor and the thing, the only place that knows roles.
 * The system may do everything, an anonymous reader nothing that is listed here.
 */
const may = {
  enterNewsroom: (actor: Actor) => hasRole(actor, 'admin', 'editor', 'reporter', 'moderator'),
  writeStories: (actor: Actor) => hasRole(actor, 'admin', 'editor', 'reporter'),
  /** A reporter changes own stories until they are live; an editor any. */
  editStory: (actor: Actor, story: { createdBy: UserId | null; isLive: boolean }) =>
    hasRole(actor, 'admin', 'editor') ||
    (hasRole(actor, 'reporter') && isOwner(actor, story.createdBy) && !story.isLive),
  /** Read any story's working copy, preview it. A reporter sees own ones; a moderator none. */
  readDraft: (actor: Actor, story: { createdBy: UserId | null }) =>
    hasRole(actor, 'admin', 'editor') || (hasRole(actor, 'reporter') && isOwner(actor, story.createdBy)),
  publish: (actor: Actor) => hasRole(actor, 'admin', 'editor'),
  /** Post updates of a live story at once. A reporter does so in own stories, also when they are out (decision 0008). */
  postLive: (actor: Actor, story: { createdBy: UserId | null }) =>
    hasRole(actor, 'admin', 'editor') || (hasRole(actor, 'reporter') && isOwner(actor, story.createdBy)),
  /** Change or remove an update: a reporter only those that are their own. */
  changeLivePost: (actor: Actor, post: { createdBy: UserId | null }) =>
    hasRole(actor, 'admin', 'editor') || (hasRole(actor, 'reporter') && isOwner(actor, post.createdBy)),
  moderateReplies: (actor: Actor) => hasRole(actor, 'admin', 'editor', 'moderator'),
  addPictures: (actor: Actor) => hasRole(actor, 'admin', 'editor', 'reporter'),
  editPicture: (actor: Actor, picture: { createdBy: UserId | null }) =>
    hasRole(actor, 'admin', 'editor') || (hasRole(actor, 'reporter') && isOwner(actor, picture.createdBy)),
  managePeople: (actor: Actor) => hasRole(actor, 'admin'),
  manageBylines: (actor: Actor) => hasRole(actor, 'admin', 'editor'),
  /** The pages about the paper speak for all of it and show at once, as what is published does. */
  editPages: (actor: Actor) => hasRole(actor, 'admin', 'editor'),
  changeSettings: (actor: Actor) => hasRole(actor, 'admin'),
} as const

export type Power = keyof typeof may
type Thing<P extends Power> = Parameters<(typeof may)[P]> extends [Actor, infer T] ? [thing: T] : []

/** Whether the actor may. For showing or leaving out a control; verbs use `demand`. */
export function can<P extends Power>(actor: Actor, power: P, ...thing: Thing<P>): boolean {
  if (actor.kind === 'system') return true
  return (may[power] as (actor: Actor, thing?: unknown) => boolean)(actor, thing[0])
}

/**
 * First line of every verb.
 * @throws AppError `unauthenticated` when nobody is signed in, `forbidden` when the role does not allow it.
 */
export function demand<P extends Power>(actor: Actor, power: P, ...thing: Thing<P>): void {
  if (can(actor, power, ...thing)) return
  if (actor.kind === 'anonymous') throw new AppError('unauthenticated', 'Sign in to do this.')
  throw new AppError('forbidden', `Your role does not allow this (${POWER_WORDS[power]}).`)
}

const POWER_WORDS: Record<Power, string> = {
  enterNewsroom: 'enter the newsroom',
  writeStories: 'write stories',
  editStory: 'change this story',
  readDraft: 'read this story before it is published',
  publish: 'publish stories',
  postLive: 'post updates of this story',
  changeLivePost: 'change this update',
  moderateReplies: 'moderate replies',
  addPictures: 'add pictures',
  editPicture: 'change this picture',
  managePeople: 'manage people',
  manageBylines: 'manage bylines',
  editPages: 'change pages about the paper',
  changeSettings: 'change settings',
}

function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return actor.kind === 'user' && roles.includes(actor.role)
}

function isOwner(actor: Actor, createdBy: UserId | null): boolean {
  return actor.kind === 'user' && createdBy !== null && actor.userId === createdBy
}
