import { eraseDue } from '../kernel/erasure/erase.ts'
import { sweepFiles } from '../kernel/files/sweep.ts'
import type { Recurring } from '../kernel/jobs.ts'
import { chainJournal, logHead } from '../kernel/journal-chain.ts'
import { KERNEL_SWEEPS, runSweeps, type Sweep } from '../kernel/sweeps.ts'
import { ACCOUNT_SWEEPS } from '../modules/accounts/index.ts'
import {
  DOCUMENT_SWEEPS,
  endFollowingOfOthers,
  noteClosings,
  tellFollowersOfClosing,
} from '../modules/documents/index.ts'
import { INBOX_SWEEPS } from '../modules/inbox/index.ts'
import { LIBRARY_SWEEPS } from '../modules/library/index.ts'
import { countResults, sendDueMailings } from '../modules/mailings/index.ts'
import { indexWhatIsDue, NETWORK_SWEEPS, publishFigures } from '../modules/networks/index.ts'
import { NOTICE_SWEEPS, sendWhatIsDue } from '../modules/notices/index.ts'
import { REGISTER_SWEEPS } from '../modules/register/index.ts'
import { RIGHTS_SWEEPS } from '../modules/rights/index.ts'
import { TRANSLATION_SWEEPS } from '../modules/translations/index.ts'

/** Everything the house removes by itself. */
export const SWEEPS: readonly Sweep[] = [
  ...KERNEL_SWEEPS,
  ...REGISTER_SWEEPS,
  ...ACCOUNT_SWEEPS,
  ...NETWORK_SWEEPS,
  ...LIBRARY_SWEEPS,
  ...NOTICE_SWEEPS,
  ...RIGHTS_SWEEPS,
  ...TRANSLATION_SWEEPS,
  ...INBOX_SWEEPS,
  ...DOCUMENT_SWEEPS,
]

/** What the house does by the clock, once per house. */
export const RECURRING: readonly Recurring[] = [
  { name: 'journal-chain', cron: '* * * * *', run: async pool => void (await chainJournal(pool)) },
  { name: 'journal-head', cron: '0 * * * *', run: logHead },
  { name: 'records-by-day', cron: '*/5 * * * *', run: indexWhatIsDue },
  { name: 'notices', cron: '*/5 * * * *', run: sendWhatIsDue },
  {
    name: 'mailings',
    cron: '* * * * *',
    async run(pool, log) {
      await sendDueMailings(pool, log)
      await countResults(pool)
    },
  },
  { name: 'closings', cron: '* * * * *', run: async pool => void (await noteClosings(pool)) },
  { name: 'followers', cron: '*/5 * * * *', run: tellFollowersOfClosing },
  { name: 'following-ended', cron: '27 * * * *', run: endFollowingOfOthers },
  { name: 'figures', cron: '7 * * * *', run: publishFigures },
  { name: 'erasures', cron: '*/5 * * * *', run: async (pool, log) => void (await eraseDue(pool, log)) },
  { name: 'sweep-files', cron: '37 2 * * *', run: async pool => void (await sweepFiles.run(pool)) },
  { name: 'sweeps', cron: '17 * * * *', run: (pool, log) => runSweeps(pool, SWEEPS, log) },
]
