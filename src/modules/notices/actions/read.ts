import type { FormValue } from '../../../kernel/forms.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { mustBeSomebody } from '../access.ts'
import type { ReadForm } from '../forms.ts'
import { markRead, markUnread } from '../store/notices.ts'

/** The reader has read some of theirs, or wants to read one again. Anybody else's stay as they are. */
export async function read(tx: Tx, { one, upto, again }: FormValue<typeof ReadForm>): Promise<void> {
  mustBeSomebody(tx)
  if (one) await markRead(tx, { one })
  else if (again) await markUnread(tx, again)
  else if (upto) await markRead(tx, { upTo: upto })
}
