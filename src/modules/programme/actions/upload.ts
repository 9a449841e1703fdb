import type { Actor } from '../../../kernel/actor.ts'
import { isZone } from '../../../kernel/clock.ts'
import { Invalid } from '../../../kernel/errors.ts'
import type { Upload } from '../../../kernel/http/web.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { networkToMakeProgrammeOf } from '../access.ts'
import { type Prepared, prepareProgramme } from './prepare.ts'

interface Sent {
  text?: string
  place: string
  zone: string
}

/** Who sent it, and how to look something up before the transaction of the form. */
interface Sender {
  actor: Actor
  read: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>
}

/** Reads what came with the form: the file, or the words where no file came. Nobody else's files are read at all. */
export async function prepareUpload(
  sender: Sender,
  network: string | undefined,
  sent: Sent,
  upload: Upload | null,
): Promise<Prepared> {
  const { languages } = await sender.read(tx => networkToMakeProgrammeOf(tx, network))
  const where = { zone: sent.zone, place: sent.place, language: languages[0] ?? 'en' }
  if (!isZone(sent.zone)) throw new Invalid([{ field: 'zone', text: 'problem-programme-zone' }])
  const file = upload ?? (sent.text ? { name: 'programme.txt', bytes: Buffer.from(sent.text) } : null)
  if (!file) throw new Invalid([{ field: 'file', text: 'problem-programme-file-none' }])
  return prepareProgramme(file, where)
}
