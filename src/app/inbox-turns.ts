import Type from 'typebox'
import { Invalid } from '../kernel/errors.ts'
import { openFile } from '../kernel/files/keep.ts'
import { choice, form, id, language, words } from '../kernel/forms.ts'
import { type Html, html } from '../kernel/html.ts'
import type { Reader } from '../kernel/http/context.ts'
import type { ScopeId } from '../kernel/ids.ts'
import type { FormState } from '../kernel/look/kit.ts'
import { bareText, languageField, notice, plainText, selectField, textArea, textField } from '../kernel/look/kit.ts'
import type { Tx } from '../kernel/transaction.ts'
import { commentOn, openDocuments, suggestWording, visibleBlock } from '../modules/documents/index.ts'
import { type ItemToTurn, type Turn, turn } from '../modules/inbox/index.ts'
import { addItem, checkFile, putItemFile } from '../modules/library/index.ts'
import { visibleMember } from '../modules/networks/index.ts'
import { addContact, canReach, isStaffOf, listPeople, visiblePerson } from '../modules/register/index.ts'
import { fileCame, returnables } from './mailed-files.ts'

const BlockForm = form(Type.Object({ block: words(500), words: words(5000), language: language() }))
const WordingForm = form(Type.Object({ block: words(500), proposed: words(20_000), language: language() }))
const FileForm = form(Type.Object({ file: id(), document: id() }))
const AddressForm = form(Type.Object({ person: words(300) }))
const ShelfForm = form(
  Type.Object({
    file: id(),
    title: words(300),
    language: language(),
    visibility: choice(['staff', 'network', 'public']),
  }),
)

/** What staff say for whoever wrote: they are known, nobody forged them, and a text is open. */
async function speaksFor(tx: Tx, item: ItemToTurn) {
  if (!item.person || item.isForged || !isStaffOf(tx.actor, item.network.id)) return null
  const documents = await openDocuments(tx, item.network.id)
  return documents.length > 0 ? { documents, person: await visiblePerson(tx, item.person) } : null
}

type Speaks = NonNullable<Awaited<ReturnType<typeof speaksFor>>>

function forWhom(reader: Reader, item: ItemToTurn, { person }: Speaks): Html {
  const { say } = reader
  return html`<p>${say('turn-for')} <bdi>${person.name}</bdi></p>${item.isProven ? null : notice('due', html`<p>${say('turn-unproven')}</p>`)}`
}

function blockField(
  reader: Reader,
  state: FormState,
  item: ItemToTurn,
  { documents }: Speaks,
  prefix: string,
  of: typeof BlockForm | typeof WordingForm,
): Html {
  const { say } = reader
  const open = html`<p class="hint">${say('turn-block-hint')} ${documents.map((one, at) => html`${at > 0 ? ' · ' : null}<a href="/${item.network.slug}/documents/${one.slug}">${bareText(reader, one.title)}</a>`)}</p>`
  return html`${textField(reader, { form: of, name: 'block', label: say('turn-block'), state, prefix }, { autocomplete: 'off' })}${open}`
}

/** The paragraph whose page has this address, in a text of the item's network. */
async function blockAt(tx: Tx, item: ItemToTurn, address: string) {
  const wrong = new Invalid([{ field: 'block', text: 'problem-turn-block' }])
  const path = URL.canParse(address, 'http://here') ? new URL(address, 'http://here').pathname : ''
  const [, network, document, block] = /^\/([^/]+)\/documents\/([^/]+)\/blocks\/([0-9a-f-]{36})\/?$/.exec(path) ?? []
  if (network !== item.network.slug || !document || !block) throw wrong
  const open = (await openDocuments(tx, item.network.id)).some(one => one.slug === decodeURIComponent(document))
  if (!open) throw wrong
  const where = { network, document: decodeURIComponent(document), block }
  const { wording } = await visibleBlock(tx, network, where.document, block).catch(() => {
    throw wrong
  })
  return { where, wording: wording.id, url: `/${network}/documents/${document}/blocks/${block}` }
}

const comment = turn({
  name: 'comment',
  words: 'turn-comment',
  form: BlockForm,
  async offered(tx, item) {
    const speaks = await speaksFor(tx, item)
    if (!speaks) return null
    return (reader, state) =>
      html`${forWhom(reader, item, speaks)}${blockField(reader, state, item, speaks, 'comment-', BlockForm)}${textArea(reader, { form: BlockForm, name: 'words', label: reader.say('turn-words'), value: item.words.slice(0, 5000), state, prefix: 'comment-' })}${languageField(reader, { form: BlockForm, name: 'language', state, prefix: 'comment-', value: speaks.person.languages[0] ?? reader.language })}`
  },
  async act(tx, item, value) {
    const { where, url } = await blockAt(tx, item, value.block)
    const { words, language } = value
    const made = await commentOn(tx, where, { words, language, person: item.person!, channel: 'mail' })
    return { object: `contribution:${made}`, url: `${url}#c-${made}` }
  },
})

const suggestion = turn({
  name: 'suggestion',
  words: 'turn-suggestion',
  form: WordingForm,
  async offered(tx, item) {
    const speaks = await speaksFor(tx, item)
    if (!speaks) return null
    return (reader, state) =>
      html`${forWhom(reader, item, speaks)}${blockField(reader, state, item, speaks, 'suggestion-', WordingForm)}${textArea(reader, { form: WordingForm, name: 'proposed', label: reader.say('turn-proposed'), value: item.words, state, prefix: 'suggestion-' })}${languageField(reader, { form: WordingForm, name: 'language', state, prefix: 'suggestion-', value: speaks.person.languages[0] ?? reader.language })}`
  },
  async act(tx, item, value) {
    const { where, wording, url } = await blockAt(tx, item, value.block)
    const { proposed, language } = value
    const said = { proposed, language, wording, person: item.person!, channel: 'mail' as const }
    const made = await suggestWording(tx, where, said)
    return { object: `contribution:${made}`, url: `${url}#c-${made}` }
  },
})

/** The address of whoever wrote, written down for somebody of the register. */
const contact = turn({
  name: 'contact',
  words: 'turn-contact',
  form: AddressForm,
  async offered(_tx, item) {
    if (!item.sender.address || item.person || item.isForged) return null
    return (reader, state) =>
      textField(
        reader,
        {
          form: AddressForm,
          name: 'person',
          label: reader.say('turn-person'),
          hint: reader.say('turn-person-hint'),
          value: item.sender.name ?? '',
          state,
          prefix: 'contact-',
        },
        { autocomplete: 'off' },
      )
  },
  async act(tx, item, value) {
    const person = await personTyped(tx, item, value.person)
    await addContact(tx, person, { kind: 'email', value: item.sender.address! })
    return { object: `person:${person.id}`, url: `/${item.network.slug}/people/${person.id}`, person: person.id }
  },
})

async function personTyped(tx: Tx, item: ItemToTurn, typed: string) {
  const wrong = new Invalid([{ field: 'person', text: 'problem-turn-person' }])
  const [, ofPage] = /\/people\/([0-9a-f-]{36})\/?$/.exec(typed) ?? []
  const found = ofPage ? [{ id: ofPage }] : await listPeople(tx, item.network.id, { named: typed, most: 2 })
  if (found.length !== 1) throw wrong
  const { person } = await visibleMember(tx, item.network.slug, found[0]!.id).catch(() => {
    throw wrong
  })
  if (!canReach(tx.actor, person)) throw wrong
  return person
}

/** An attachment that nothing is known against becomes an item of the library. */
const library = turn({
  name: 'library',
  words: 'turn-library',
  form: ShelfForm,
  async offered(tx, item) {
    const files = item.files.filter(file => file.risk === null)
    if (files.length === 0 || !isStaffOf(tx.actor, item.network.id as ScopeId)) return null
    const of = { form: ShelfForm, prefix: 'library-' }
    return (reader, state) => {
      const { say } = reader
      const who = (['staff', 'network', 'public'] as const).map(value => ({
        value,
        label: say(`turn-visibility-${value}`),
      }))
      return html`${selectField(
        reader,
        { ...of, name: 'file', label: say('turn-file'), state },
        files.map(file => ({ value: file.id, label: file.name })),
      )}${textField(reader, { ...of, name: 'title', label: say('turn-file-title'), value: item.subject, state })}${languageField(reader, { ...of, name: 'language', state })}${selectField(reader, { ...of, name: 'visibility', label: say('turn-visibility'), value: 'staff', state }, who)}`
    }
  },
  async act(tx, item, value) {
    const attached = item.files.find(file => file.id === value.file && file.risk === null)
    const file = attached && (await openFile(tx, attached.file_id))
    if (!file) throw new Invalid([{ field: 'file', text: 'problem-turn-file' }])
    const sent = { name: file.name, bytes: await file.read() }
    await checkFile(undefined, sent)
    const { title, language, visibility } = value
    const url = await addItem(tx, item.network.slug, { title, language, visibility, kind: 'other' })
    await putItemFile(tx, { network: item.network.slug, item: url.split('/').at(-1) }, { language, file: sent })
    return { object: `library:${attached.id}`, url }
  },
})

/** The text as a Word file that came back: its sender is asked for their yes, as if they had answered the mail of the text. */
const file = turn({
  name: 'file',
  words: 'turn-text-file',
  form: FileForm,
  async offered(tx, item) {
    const files = returnables(item.files)
    const speaks = item.isProven && files.length > 0 ? await speaksFor(tx, item) : null
    if (!speaks) return null
    const of = { form: FileForm, prefix: 'file-' }
    return (reader, state) => {
      const { say } = reader
      return html`<p class="hint">${say('turn-text-file-hint')}</p>${forWhom(reader, item, speaks)}${selectField(
        reader,
        { ...of, name: 'file', label: say('turn-file'), state },
        files.map(one => ({ value: one.id, label: one.name })),
      )}${selectField(
        reader,
        { ...of, name: 'document', label: say('turn-text'), state },
        speaks.documents.map(one => ({ value: one.id, label: plainText(reader, one.title) })),
      )}`
    }
  },
  async act(tx, item, value) {
    const attached = returnables(item.files).find(one => one.id === value.file)
    if (!attached) throw new Invalid([{ field: 'file', text: 'problem-turn-file' }])
    const document = (await openDocuments(tx, item.network.id)).find(one => one.id === value.document)
    if (!document) throw new Invalid([{ field: 'document', text: 'problem-turn-text' }])
    await fileCame(tx, item.network.id, attached, document.id)
    return { object: `inbox-file:${attached.id}`, url: `/${item.network.slug}/documents/${document.slug}` }
  },
})

/** What a mail that came in can be turned into, in the order in which it is offered. A module that takes mails adds its own. */
export const TURNS: readonly Turn[] = [comment, suggestion, file, contact, library]
