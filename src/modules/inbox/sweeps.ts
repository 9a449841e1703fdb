import { mailHouse } from '../../kernel/mail/setup.ts'
import type { Sweep } from '../../kernel/sweeps.ts'
import { emptyOldItems } from './store/erased.ts'

/** What strangers wrote is kept as long as the setting says once nothing more is to be done about it. */
export const INBOX_SWEEPS: readonly Sweep[] = [
  { name: 'sweep-inbox', run: tx => emptyOldItems(tx, mailHouse().settings.keepDays) },
]
