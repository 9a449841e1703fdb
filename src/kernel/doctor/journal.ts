import type { Check } from '../doctor.ts'
import { fault, ok, warning } from '../doctor.ts'
import { verifyJournal } from '../journal-verify.ts'

/** The whole chain of the journal is computed anew, and compared with a head from outside where one was given. */
export const JOURNAL_CHECK: Check = {
  name: 'journal',
  async look({ pool, seenHead, quick }) {
    if (quick && !seenHead)
      return warning('The chain of the journal was not looked at.', 'Leave --quick away now and then.')
    const { links, head, faults } = await verifyJournal(pool, seenHead)
    if (faults.length > 0) {
      const where = faults.map(({ fault: what, where: place }) => `${what} at ${place}`).join(', ')
      return fault(
        `The journal was changed by hand: ${where}.`,
        'Keep this database as it is and compare it with a backup.',
      )
    }
    return ok(
      head ? `${links} entries are as they were written; head ${head.position}:${head.hash}` : 'The journal is empty.',
    )
  },
}
