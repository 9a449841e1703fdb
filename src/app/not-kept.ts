import type { LeftOut } from '../kernel/backup/format.ts'

/** What stays out of backups and exports; schema "jobs" and the data folder's secret.key do as well. */
export const NOT_KEPT: readonly LeftOut[] = [
  {
    table: 'accounts_session',
    why: 'Everybody signs in anew to a restored house: a session that was ended after the backup must not come back.',
  },
  {
    table: 'accounts_attempt',
    why: 'A code or link that was used after the backup must not open a second session.',
  },
  {
    table: 'rights_copy',
    why: 'A copy of everything about somebody is good for a day and is made anew in a moment.',
  },
  {
    table: 'kernel_mail_content',
    why: 'Mails that waited when the backup was made have left since: a restored house must not send them again.',
  },
  ...['networks_import_piece', 'networks_import_batch', 'networks_import_decision', 'networks_import'].map(table => ({
    table,
    why: 'A list that somebody is bringing in lies here for days only; whoever brought it has it.',
  })),
]
