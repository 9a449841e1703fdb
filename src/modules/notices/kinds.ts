import type { ScopeId } from '../../kernel/ids.ts'
import type { InterfaceLanguage } from '../../kernel/languages.ts'
import type { MailPage } from '../../kernel/mail/page.ts'
import type { Text } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import type { PersonId } from '../register/index.ts'
import type { Way } from './rules.ts'

/** A kind of thing that people are told of: declared once by the module in which it happens, listed in `src/app/notices.ts`. */
export interface NoticeKind {
  /** `documents.answered`: the module and what happened, in small letters. */
  name: string
  /** How whoever chose nothing is told. Be sparing: a mail is for what waits for this very person. */
  default: Way
  /** It is told by mail at once, whatever somebody chose, at night as well. */
  must?: true
  /** It is told to the staff of a network alone: nobody else chooses it. */
  staff?: true
  /** It happens in the house, not in one of its networks. */
  house?: true
  words: {
    /** One sentence that lies open on a locked phone: no title, no name, no network. It gets the numbers in `values`. */
    line: keyof Messages
    /** Names the kind where somebody chooses: "Answers to what I said". */
    choice: keyof Messages
  }
  /** The purpose its mails are sent with and stopped by, where it is not made of the name. */
  mailedAs?: string
  /**
   * The titles, as they read today, of those of these objects that the actor may see: the others are told to nobody. Without
   * it the title stays as it was told, and whoever belongs to the scope sees it.
   */
  titles?: (tx: Tx, objects: readonly string[]) => Promise<Map<string, Text>>
  /**
   * What to say of each beside its title, a line each, in the language and zone of whoever reads it: on their page, and in
   * digests that may name things. Without it, and for those it leaves out, nothing more is said.
   */
  says?: (tx: Tx, told: readonly Told[]) => Promise<Map<string, Says>>
  /**
   * A mail of its own instead of the usual one, as the service `send-notices`, with the link to stop in its foot; null:
   * it is too late for one. Links it makes must be opened to that service by a migration.
   */
  mail?: (tx: Tx, to: MailedTo) => Promise<OwnMail | null>
}

/** A matter as it was told, with its numbers. */
export interface Told {
  matter: string
  object: string
  more: Readonly<Record<string, number>>
}

export type Says = (reader: { language: InterfaceLanguage; zone: string | null }) => string[]

export interface MailedTo {
  person: PersonId
  scope: ScopeId
  object: string
  values: Readonly<Record<string, number>>
  language: InterfaceLanguage
  /** The whole address that ends mails of this kind. */
  stop: string
}

export interface OwnMail {
  subject: string
  page: MailPage
  expiresAt?: Temporal.Instant
  /** Where an answer to it goes; without it, where mails come from. */
  replyTo?: string
}

/** Declares a kind; throws at start when its name is none. */
export function noticeKind(kind: NoticeKind): NoticeKind {
  if (!/^[a-z]{3,20}\.[a-z-]{1,40}$/.test(kind.name)) throw new Error(`${kind.name} is no name of a kind of notice`)
  return kind
}

/** The app says once, at start and before jobs begin, what there is to be told, in the order in which people choose. */
export function declareNotices(all: readonly NoticeKind[]): void {
  const doubles = all.filter(({ name }, i) => all.findIndex(one => one.name === name) !== i)
  if (doubles.length > 0) throw new Error(`declared twice: ${doubles.map(one => one.name).join(', ')}`)
  declared = all
}

export function noticeKinds(): readonly NoticeKind[] {
  return declared
}

/** A kind by its name; undefined for one that a release before this one had. */
export function findKind(name: string): NoticeKind | undefined {
  return declared.find(one => one.name === name)
}

/** The purpose of its mails. */
export function purposeOf(kind: NoticeKind): string {
  return kind.mailedAs ?? kind.name.replace('.', '-')
}

let declared: readonly NoticeKind[] = []
