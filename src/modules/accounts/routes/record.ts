import { Refusal } from '../../../kernel/errors.ts'
import type { Context } from '../../../kernel/http/context.ts'
import type { Web } from '../../../kernel/http/web.ts'
import { texts } from '../../../kernel/texts.ts'
import { CONSENTS, decideConsent, visiblePerson } from '../../register/index.ts'
import { ConsentForm } from '../forms.ts'
import { recordPage } from '../pages/record.ts'
import { recordView } from '../views/record.ts'

/** What the house keeps of me, what I agreed to, and who looked. */
export function recordRoutes(web: Web): void {
  web.page('/account/record', draw)
  web.form('/account/record/consents/:purpose', {
    form: ConsentForm,
    act: async ({ reader }, tx, { purpose }, { agrees }) => {
      const person = tx.actor.person
      const known = CONSENTS.find(one => one === purpose)
      if (!person) throw new Refusal('not-signed-in')
      if (!known) throw new Refusal('not-found')
      const words = texts(reader.language)(`consent-${known}`)
      await decideConsent(tx, await visiblePerson(tx, person), {
        purpose: known,
        words,
        language: reader.language,
        agrees: agrees === 'yes',
      })
      return '/account/record?done=consent-kept'
    },
    redraw: draw,
  })
}

async function draw({ reader, read }: Context) {
  if (!reader.identity) throw new Refusal('not-signed-in')
  return recordPage(reader, await read(recordView))
}
