import { type Holding, KERNEL_HOLDINGS } from '../kernel/holdings.ts'
import { accountsHoldings } from '../modules/accounts/index.ts'
import { documentsHoldings } from '../modules/documents/index.ts'
import { inboxHoldings } from '../modules/inbox/index.ts'
import { libraryHoldings } from '../modules/library/index.ts'
import { mailingsHoldings } from '../modules/mailings/index.ts'
import { networksHoldings } from '../modules/networks/index.ts'
import { noticesHoldings } from '../modules/notices/index.ts'
import { planHoldings } from '../modules/plan/index.ts'
import { programmeHoldings } from '../modules/programme/index.ts'
import { registerHoldings } from '../modules/register/index.ts'
import { rightsHoldings } from '../modules/rights/index.ts'
import { traceHoldings } from '../modules/trace/index.ts'
import { translationsHoldings } from '../modules/translations/index.ts'

/**
 * What every table of the house holds, what for, how long, and where it names people and organisations. Read by whatever
 * puts two records together, gives somebody a copy of everything about them or erases them.
 */
export const HOLDINGS: readonly Holding[] = [
  ...KERNEL_HOLDINGS,
  ...registerHoldings,
  ...networksHoldings,
  ...accountsHoldings,
  ...translationsHoldings,
  ...traceHoldings,
  ...libraryHoldings,
  ...programmeHoldings,
  ...documentsHoldings,
  ...planHoldings,
  ...rightsHoldings,
  ...noticesHoldings,
  ...inboxHoldings,
  ...mailingsHoldings,
]
