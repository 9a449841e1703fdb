import type { Happening, Subscription } from '../../../kernel/events.ts'
import { today } from '../../../kernel/now.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listMembersWithAccount } from '../../accounts/index.ts'
import { findNetworkById } from '../../networks/index.ts'
import { tell } from '../../notices/index.ts'
import { listStaffOf } from '../../register/index.ts'
import { ADOPTED, ANSWERED, aboutDocument, HOUR_MOVED, OPENED, SAID } from '../notices.ts'
import { statusOf } from '../rules.ts'
import { takeUntold } from '../store/answers.ts'
import { listAuthors } from '../store/contributions.ts'

/** When a text was opened: everybody of its network who can sign in, once, however often its hour is moved. */
export const tellOfOpening: Subscription = {
  event: 'document.opened',
  subscriber: 'tell-of-opening',
  async run(tx, happening) {
    const found = await documentIn(tx, happening)
    if (!found || statusOf(found.document, found.document.now) !== 'open') return
    const { about, scope } = found
    const people = await listMembersWithAccount(tx, scope)
    await tell(tx, { scope, kind: OPENED, people, about })
  },
}

/** When answers were published: everybody who spoke is told once, however many answers are theirs. */
export const tellOfAnswers: Subscription = {
  event: 'version.published',
  subscriber: 'tell-of-answers',
  async run(tx, happening) {
    const found = await documentIn(tx, happening)
    if (!found) return
    const { about, scope, document } = found
    const answered = await takeUntold(tx, document.id, scope)
    // Their own page says which words, what the answer is and why.
    const own = { ...about, url: '/me' }
    for (const [count, some] of Map.groupBy(answered, ([, count]) => count)) {
      const people = some.map(([author]) => author)
      await tell(tx, { scope, kind: ANSWERED, people, about: own, values: { count }, key: happening.id })
    }
  },
}

/** When a text was adopted: everybody who spoke about it. */
export const tellOfAdoption: Subscription = {
  event: 'document.adopted',
  subscriber: 'tell-of-adoption',
  async run(tx, happening) {
    const found = await documentIn(tx, happening)
    if (!found) return
    const { about, scope, document } = found
    await tell(tx, { scope, kind: ADOPTED, people: await listAuthors(tx, document.id), about })
  },
}

/** When something was said: the secretariat that answers it, once a day and text. */
export const tellOfWords: Subscription = {
  event: 'contribution.made',
  subscriber: 'tell-of-words',
  async run(tx, happening) {
    const found = await documentIn(tx, happening)
    if (!found) return
    const { about, scope } = found
    const url = `${about.url}/desk`
    const people = await listStaffOf(tx, scope)
    await tell(tx, { scope, kind: SAID, people, about: { ...about, url }, key: await today(tx), visibility: 'staff' })
  },
}

/** When the hour of an open text was moved: everybody of its network who can sign in. */
export const tellOfHour: Subscription = {
  event: 'document.hour-moved',
  subscriber: 'tell-of-hour',
  async run(tx, happening) {
    const found = await documentIn(tx, happening)
    if (!found || statusOf(found.document, found.document.now) !== 'open') return
    const { about, scope } = found
    const people = await listMembersWithAccount(tx, scope)
    await tell(tx, { scope, kind: HOUR_MOVED, people, about, key: happening.id })
  },
}

/** When something came late: the secretariat alone, who hears it or leaves it. */
export const tellOfLate: Subscription = {
  event: 'contribution.late',
  subscriber: 'tell-of-late',
  async run(tx, happening) {
    const found = await documentIn(tx, happening)
    if (!found) return
    const { about, scope } = found
    const people = await listStaffOf(tx, scope)
    const key = `late:${await today(tx)}`
    await tell(tx, {
      scope,
      kind: SAID,
      people,
      about: { ...about, url: `${about.url}/late` },
      key,
      visibility: 'staff',
    })
  },
}

async function documentIn(tx: Tx, { payload, scope }: Happening) {
  const network = scope ? await findNetworkById(tx, scope) : undefined
  const found = network && (await aboutDocument(tx, payload['document'], scope, network))
  return found ? { ...found, scope: network.id } : null
}
