import { Invalid, notAllowed, notFound, type Problem, Refusal } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { isId, type ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { isOurLink, linkTo } from '../../../kernel/mail/links.ts'
import { senderName } from '../../../kernel/mail/mail.ts'
import { textOf, withWords } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findSegment, listBodies } from '../../networks/index.ts'
import { listWholePeople } from '../../register/index.ts'
import { type MailRoom, mailRoom, visibleMailing } from '../access.ts'
import type { FaceForm, MailingForm, NewMailingForm } from '../forms.ts'
import { originalLanguage, textsOf } from '../rules/faces.ts'
import { mayBe } from '../rules/states.ts'
import { deleteChosen, insertChosen, listChosen, MOST_CHOSEN } from '../store/choices.ts'
import {
  deleteDraft,
  insertMailing,
  type Mailing,
  type MailingId,
  type MailingWords,
  updateDraft,
} from '../store/mailings.ts'

/** Where a mailing is: its network and its id, as they stand in addresses. */
export interface At {
  network: string | undefined
  mailing: string | undefined
}

/** Begins a mailing of a network, or of a region whose staff one is; gives its address. */
export async function makeMailing(tx: Tx, slug: string | undefined, given: FormValue<typeof NewMailingForm>) {
  const room = await mailRoom(tx, slug)
  const scope = given.scope as ScopeId
  if (!room.scopes.includes(scope)) throw notAllowed()
  const words = (text: string) => textOf(text, given.language)
  const settings = await settingsFrom(tx, room, given)
  const texts = {
    subject: words(given.subject),
    body: words(given.body),
    button: given.button ? words(given.button) : null,
  }
  const id = await insertMailing(tx, { network: room.network.id, scope, ...settings, ...withButton(settings, texts) })
  await writeDown(tx, 'mailing.made', `mailing:${id}`, scope)
  return `/${room.network.slug}/mailings/${id}`
}

/** Changes a draft: whom it is for, from whom it is, and what it says in its original language. */
export async function changeMailing(tx: Tx, at: At, given: FormValue<typeof MailingForm>): Promise<string> {
  const { mailing, ...room } = await draftToChange(tx, at)
  const settings = await settingsFrom(tx, room, given)
  const texts = wordsInto(mailing, originalLanguage(textsOf(mailing)), given)
  await keepDraft(tx, mailing, { ...settings, ...withButton(settings, texts) })
  return addressOf(room, mailing)
}

/** Says in one more language what a draft says, or says it in other words. */
export async function keepFace(tx: Tx, at: At, given: FormValue<typeof FaceForm>): Promise<string> {
  const { mailing, ...room } = await draftToChange(tx, at)
  if (mailing.button && !given.button) throw new Invalid([{ field: 'button', text: 'problem-required' }])
  await keepDraft(tx, mailing, wordsInto(mailing, given.language, given))
  return addressOf(room, mailing)
}

/** A new draft with the words of another mailing, for the same people as far as they were not chosen by hand. */
export async function copyMailing(tx: Tx, at: At): Promise<string> {
  const { mailing, ...room } = await visibleMailing(tx, at.network, at.mailing)
  const { network_id: network, scope_id: scope, audience, segment_id, body_id, subject, body } = mailing
  const { from_name, button, button_path, says, read_by } = mailing
  const id = await insertMailing(tx, {
    network,
    scope,
    audience,
    segment_id,
    body_id,
    subject,
    body,
    from_name,
    button,
    button_path,
    says,
    read_by,
    copiedFrom: mailing.id,
  })
  if (audience === 'chosen')
    await insertChosen(tx, { id, network_id: network, scope_id: scope }, await listChosen(tx, mailing.id))
  await writeDown(tx, 'mailing.made', `mailing:${id}`, scope)
  return addressOf(room, { id })
}

/** Throws a draft away. What was sent stays. */
export async function dropMailing(tx: Tx, at: At): Promise<string> {
  const { mailing, network } = await draftToChange(tx, at)
  if (!(await deleteDraft(tx, mailing.id))) throw new Refusal('closed')
  await writeDown(tx, 'mailing.deleted', `mailing:${mailing.id}`, mailing.scope_id)
  return `/${network.slug}/mailings`
}

/** Chooses somebody whose record one keeps. */
export async function choosePerson(tx: Tx, at: At, person: string): Promise<string> {
  const { mailing, ...room } = await draftToChange(tx, at)
  if ((await listWholePeople(tx, room.network.id, [person])).length === 0) throw notFound()
  if ((await listChosen(tx, mailing.id)).length >= MOST_CHOSEN)
    throw new Invalid([{ field: 'person', text: 'problem-mailing-chosen', values: { most: MOST_CHOSEN } }])
  await insertChosen(tx, mailing, [person])
  return `${addressOf(room, mailing)}/people`
}

export async function leaveOutPerson(tx: Tx, at: At, person: string): Promise<string> {
  const { mailing, ...room } = await draftToChange(tx, at)
  await deleteChosen(tx, mailing.id, person)
  return `${addressOf(room, mailing)}/people`
}

export const addressOf = ({ network }: Pick<MailRoom, 'network'>, { id }: { id: MailingId }) =>
  `/${network.slug}/mailings/${id}`

async function draftToChange(tx: Tx, at: At) {
  const found = await visibleMailing(tx, at.network, at.mailing, true)
  if (!mayBe(found.mailing.state).changed) throw new Refusal('closed')
  return found
}

async function keepDraft(tx: Tx, mailing: Mailing, change: Partial<MailingWords>): Promise<void> {
  if (!(await updateDraft(tx, mailing.id, change))) throw new Refusal('closed')
  await writeDown(tx, 'mailing.changed', `mailing:${mailing.id}`, mailing.scope_id)
}

type Texts = Pick<Mailing, 'subject' | 'body' | 'button'>

function wordsInto(
  mailing: Mailing,
  language: string,
  given: { subject: string; body: string; button?: string },
): Texts {
  const { button } = mailing
  return {
    subject: withWords(mailing.subject, language, given.subject),
    body: withWords(mailing.body, language, given.body),
    button: given.button ? (button ? withWords(button, language, given.button) : textOf(given.button, language)) : null,
  }
}

/** A label and a page make a button; one without the other is none. */
function withButton(settings: { button_path: string | null }, texts: Texts): Texts & { button_path: string | null } {
  const problems: Problem[] = []
  if (texts.button && !settings.button_path) problems.push({ field: 'buttonPath', text: 'problem-mailing-button-page' })
  if (!texts.button && settings.button_path) problems.push({ field: 'button', text: 'problem-mailing-button-words' })
  if (problems.length > 0) throw new Invalid(problems)
  return { ...texts, button_path: settings.button_path }
}

type Settings = Pick<
  MailingWords,
  'audience' | 'segment_id' | 'body_id' | 'from_name' | 'button_path' | 'says' | 'read_by'
>

async function settingsFrom(
  tx: Tx,
  { network }: Pick<MailRoom, 'network'>,
  given: Omit<FormValue<typeof MailingForm>, 'subject' | 'body' | 'button'>,
): Promise<Settings> {
  const problems: Problem[] = []
  const from = senderName(given.fromName)
  if (from === '') problems.push({ field: 'fromName', text: 'problem-required' })
  const path = pagePath(given.buttonPath ?? '')
  if (path === null) problems.push({ field: 'buttonPath', text: 'problem-mailing-button-elsewhere' })
  const audience = await audienceFrom(tx, network.id, given.to)
  if (!audience) problems.push({ field: 'to', text: 'problem-not-understood' })
  if (problems.length > 0 || !audience) throw new Invalid(problems)
  return {
    ...audience,
    from_name: from,
    button_path: path || null,
    says: given.says,
    read_by: given.readBy,
  } as Settings
}

async function audienceFrom(tx: Tx, network: ScopeId, to: string) {
  const [kind = '', id = ''] = to.split(':')
  if (kind === 'all' || kind === 'chosen') return { audience: kind, segment_id: null, body_id: null } as const
  if (!isId(id)) return null
  if (kind === 'segment') {
    const segment = await findSegment(tx, id)
    return segment?.network_id === network && segment.kind === 'person'
      ? ({ audience: kind, segment_id: id, body_id: null } as const)
      : null
  }
  const body = kind === 'body' && (await listBodies(tx, network)).some(one => one.id === id)
  return body ? ({ audience: 'body', segment_id: null, body_id: id } as const) : null
}

/** A page of this house from its path or its whole address; null when it is elsewhere, empty when none was given. */
function pagePath(given: string): string | null {
  if (given === '') return ''
  try {
    if (given.startsWith('/')) return pathIn(linkTo(encodeURI(decodeURI(given))))
    return URL.canParse(given) && isOurLink(new URL(given).href) ? pathIn(given) : null
  } catch {
    return null
  }
}

function pathIn(address: string): string {
  const { pathname, search, hash } = new URL(address)
  return `${pathname}${search}${hash}`
}
