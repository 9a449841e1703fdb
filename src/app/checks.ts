import { DATABASE_CHECKS } from '../kernel/doctor/database.ts'
import { FOLDER_CHECKS } from '../kernel/doctor/folder.ts'
import { JOURNAL_CHECK } from '../kernel/doctor/journal.ts'
import { type Check, ok, warning } from '../kernel/doctor.ts'
import { checkMail } from '../kernel/mail/check.ts'
import { SECRET_CHECK } from './secret.ts'

const MAIL_CHECK: Check = {
  name: 'mail',
  async look({ config }) {
    const { ok: leaves, sentence } = await checkMail(config)
    return leaves ? ok(sentence) : warning(sentence, 'Until then no mail leaves this house.')
  },
}

/** Everything the doctor asks, in the order it is said. A part of the house that can fall ill adds its check here. */
export const CHECKS: readonly Check[] = [...DATABASE_CHECKS, JOURNAL_CHECK, ...FOLDER_CHECKS, SECRET_CHECK, MAIL_CHECK]
