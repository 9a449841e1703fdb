import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { service } from '../kernel/actor.ts'
import { DATABASE_CHECKS } from '../kernel/doctor/database.ts'
import { FOLDER_CHECKS } from '../kernel/doctor/folder.ts'
import { JOURNAL_CHECK } from '../kernel/doctor/journal.ts'
import { type Check, ok, warning } from '../kernel/doctor.ts'
import { erasureCheck } from '../kernel/erasure/check.ts'
import { checkMail } from '../kernel/mail/check.ts'
import { findMailWay, type Leaving, settingsWith } from '../kernel/mail/way.ts'
import { sealWith } from '../kernel/sealed.ts'
import { reading } from '../kernel/transaction.ts'
import { listLiving } from '../modules/register/index.ts'
import { SECRET_CHECK } from './secret.ts'

const MAIL_CHECK: Check = {
  name: 'mail',
  async look({ config, pool }) {
    const way = await reading(pool, service('post'), findMailWay)
    if (way?.password) sealWith(readFileSync(join(config.dataFolder, 'secret.key')))
    const { settings, leaving } = settingsWith(config.mail, way, config.publicUrl)
    const kept = KEPT[leaving]
    if (kept) return warning(kept, 'Until then no mail leaves this house.')
    const { ok: leaves, sentence } = await checkMail(settings)
    return leaves ? ok(sentence) : warning(sentence, 'Until then no mail leaves this house.')
  },
}

/** Why mails are kept; a way out, set by the operator or in the house, is tried. */
const KEPT: Partial<Record<Leaving, string>> = {
  nowhere: 'No mail server is set, neither by SMTP_URL nor in the house on the page of mail settings.',
  'no-origin': 'A mail server is set in the house, but PUBLIC_URL is not: links in mails have nowhere to lead.',
  'no-password':
    'The mail password that was set in the house cannot be opened with this secret.key: an administrator types it again on the page of mail settings.',
}

/** Everything the doctor asks, in the order it is said. A part of the house that can fall ill adds its check here. */
export const CHECKS: readonly Check[] = [
  ...DATABASE_CHECKS,
  JOURNAL_CHECK,
  ...FOLDER_CHECKS,
  SECRET_CHECK,
  erasureCheck(listLiving),
  MAIL_CHECK,
]
