import { kernelPersonal } from '../kernel/erasure/kernel-personal.ts'
import type { Personal } from '../kernel/erasure/personal.ts'
import { accountsPersonal } from '../modules/accounts/index.ts'
import { documentsPersonal } from '../modules/documents/index.ts'
import { inboxPersonal } from '../modules/inbox/index.ts'
import { mailingsPersonal } from '../modules/mailings/index.ts'
import { networksPersonal } from '../modules/networks/index.ts'
import { noticesPersonal } from '../modules/notices/index.ts'
import { planPersonal } from '../modules/plan/index.ts'
import { programmePersonal } from '../modules/programme/index.ts'
import { registerPersonal } from '../modules/register/index.ts'
import { rightsPersonal } from '../modules/rights/index.ts'
import { translationsPersonal } from '../modules/translations/index.ts'

/**
 * What each part of the house can tell a person about themself, and takes away when they are erased, in the order in which
 * a copy tells it.
 */
export const PERSONAL: readonly Personal[] = [
  registerPersonal,
  networksPersonal,
  documentsPersonal,
  programmePersonal,
  planPersonal,
  translationsPersonal,
  noticesPersonal,
  inboxPersonal,
  mailingsPersonal,
  accountsPersonal,
  kernelPersonal,
  rightsPersonal,
]
