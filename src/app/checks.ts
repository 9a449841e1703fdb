import { DATABASE_CHECKS } from '../kernel/doctor/database.ts'
import { FOLDER_CHECKS } from '../kernel/doctor/folder.ts'
import { JOURNAL_CHECK } from '../kernel/doctor/journal.ts'
import type { Check } from '../kernel/doctor.ts'

/** Everything the doctor asks, in the order it is said. A part of the house that can fall ill adds its check here. */
export const CHECKS: readonly Check[] = [...DATABASE_CHECKS, JOURNAL_CHECK, ...FOLDER_CHECKS]
