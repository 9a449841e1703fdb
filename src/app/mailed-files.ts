import { service } from '../kernel/actor.ts'
import { Invalid, Refusal } from '../kernel/errors.ts'
import { happened, type Subscription } from '../kernel/events.ts'
import { openFile } from '../kernel/files/keep.ts'
import type { ScopeId } from '../kernel/ids.ts'
import { actingAs, reading, type Tx, writing } from '../kernel/transaction.ts'
import { findMailedFile, isReturnable, keepMailedFile, readMailedFile } from '../modules/documents/index.ts'
import { fileTurned, type ItemToTurn, provenFile } from '../modules/inbox/index.ts'
import { writerOf } from './writer.ts'

/** A Word file that came by mail is for a text: `message` and `file` of the inbox, `document`. */
export const FILE_FOR_TEXT = 'mail.file-for-text'

type Files = ItemToTurn['files']

/** Of attachments, those that may be a text of ours and that nothing is known against. */
export const returnables = (files: Files) => files.filter(one => one.risk === null && isReturnable(one.name))

/** Says that an attachment is for a text. */
export const fileCame = (tx: Tx, scope: ScopeId, file: Files[number], document: string) =>
  happened(tx, FILE_FOR_TEXT, scope, { message: file.message_id, file: file.id, document })

/**
 * When a file came for a text: it is laid on the text and kept for its sender, who is asked for their yes. Whoever sees to
 * the mail finds there what became of it. A file that came before changes nothing.
 */
export const layMailedFile: Subscription = {
  event: FILE_FOR_TEXT,
  subscriber: 'lay-mailed-file',
  async before(pool, { payload }) {
    const mailed = await reading(pool, service('lay-mailed-file'), tx => mailedFile(tx, payload))
    if (!mailed) return
    const { document, file, writer } = mailed
    const sent = { name: file.name, bytes: await file.read() }
    try {
      const laid = await readMailedFile(work => reading(pool, writer, work), document, sent)
      await writing(pool, writer, tx => keepMailedFile(tx, document, laid))
    } catch (error) {
      if (!isNoFileOfIt(error)) throw error
    }
  },
  async run(tx, { payload }) {
    const mailed = await mailedFile(tx, payload)
    if (!mailed) return
    const { document, file, writer, proven } = mailed
    const found = await actingAs(tx, writer, asked => findMailedFile(asked, document, Buffer.from(file.sha256, 'hex')))
    if (found) await fileTurned(tx, proven, found.isKept ? 'file-laid' : 'file-unread', found.url)
  },
}

async function mailedFile(tx: Tx, payload: Readonly<Record<string, string>>) {
  const { message, file: id, document = '' } = payload
  const proven = await provenFile(tx, { message, file: id })
  const file = proven && isReturnable(proven.file.name) ? await openFile(tx, proven.file.file_id) : null
  return proven && file ? { proven, file, document, writer: await writerOf(tx, proven.person) } : null
}

/** It cannot be read, is of something else, or its sender may not speak about the text: the staff see to it. */
const isNoFileOfIt = (error: unknown) => error instanceof Invalid || (error instanceof Refusal && error.code !== 'busy')
