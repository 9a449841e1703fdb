import { notAllowed } from '../../../kernel/errors.ts'
import { EmptyForm } from '../../../kernel/forms.ts'
import type { Context } from '../../../kernel/http/context.ts'
import type { Params, Web } from '../../../kernel/http/web.ts'
import { type FormState, fresh } from '../../../kernel/look/kit.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { addContact, canReach, readContacts, removeContact } from '../../register/index.ts'
import { visibleMember } from '../access.ts'
import { ContactForm } from '../forms.ts'
import { contactsPage } from '../pages/contacts.ts'

const CONTACTS = '/:network/people/:person/contacts'

/** How to reach somebody: on a page of its own, so that whoever looks at it meant to, and it is written down. */
export function contactRoutes(web: Web): void {
  web.page(CONTACTS, (context, params) => draw(context, params))
  web.form(CONTACTS, {
    form: ContactForm,
    act: async (_context, tx, { network, person }, value) => {
      await addContact(tx, await reachable(tx, network, person), value)
      return `/${network}/people/${person}/contacts?done=contact-kept`
    },
    redraw: draw,
  })
  web.form(`${CONTACTS}/:contact/removal`, {
    form: EmptyForm,
    act: async (_context, tx, { network, person, contact }) => {
      await removeContact(tx, await reachable(tx, network, person), contact!)
      return `/${network}/people/${person}/contacts?done=contact-removed`
    },
    redraw: draw,
  })
}

async function reachable(tx: Tx, network: string | undefined, id: string | undefined) {
  const { person } = await visibleMember(tx, network, id)
  if (!canReach(tx.actor, person)) throw notAllowed()
  return person
}

async function draw({ reader, write }: Context, { network, person }: Params, state: FormState = fresh) {
  const view = await write(async tx => {
    const { network: found, person: who } = await visibleMember(tx, network, person)
    if (!canReach(tx.actor, who)) throw notAllowed()
    return { network: found, person: who, contacts: await readContacts(tx, who) }
  })
  return contactsPage(reader, view, state)
}
