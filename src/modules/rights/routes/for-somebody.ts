import { standingErasure } from '../../../kernel/erasure/asked.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { EmptyForm } from '../../../kernel/forms.ts'
import type { Context } from '../../../kernel/http/context.ts'
import type { Params, Web } from '../../../kernel/http/web.ts'
import { type FormState, fresh } from '../../../kernel/look/kit.ts'
import { hasAccount } from '../../accounts/index.ts'
import { askedFor, erasableMember, withoutAccount } from '../access.ts'
import { askCopy } from '../actions/copy.ts'
import { askErasure, takeErasureBack } from '../actions/erasure.ts'
import { AskedForm } from '../forms.ts'
import { forSomebodyPage } from '../pages/for-somebody.ts'
import { listCopies } from '../store/copies.ts'

const PERSON = '/:network/people/:person'

/** What somebody asks the staff that keeps their record, by phone or on paper. */
export function forSomebodyRoutes(web: Web): void {
  web.page(`${PERSON}/rights`, draw)
  web.form(`${PERSON}/rights/copy`, {
    form: AskedForm,
    as: 'ask-copy',
    fresh: () => true,
    act: async ({ reader }, tx, { network, person }, { way }) => {
      const found = await withoutAccount(tx, network, person)
      await askCopy(tx, found.person, { way, language: reader.language })
      return `/${network}/people/${person}/rights?done=copy-asked`
    },
    redraw: draw,
  })
  web.form(`${PERSON}/rights/erasure`, {
    form: AskedForm,
    as: 'ask-erasure',
    fresh: () => true,
    act: async (_context, tx, { network, person }, { way }) => {
      const found = await erasableMember(tx, network, person)
      await askErasure(tx, found.person, way)
      return `/${network}/people/${person}/rights?done=erasure-entered`
    },
    redraw: draw,
  })
  web.form(`${PERSON}/rights/erasure/stop`, {
    form: EmptyForm,
    as: 'ask-erasure',
    fresh: () => true,
    act: async (_context, tx, { network, person }) => {
      const found = await askedFor(tx, network, person)
      await takeErasureBack(tx, found.person, 'staff')
      return `/${network}/people/${person}/rights?done=erasure-stopped`
    },
    redraw: draw,
  })
}

async function draw(context: Context, { network, person }: Params, state: FormState = fresh) {
  // Whom it is about is read with the reader's own rights: the service sees everybody.
  const found = await context.read(tx => askedFor(tx, network, person))
  const view = await context.as('ask-copy').read(async tx => ({
    ...found,
    hasAccount: await hasAccount(tx, found.person.id),
    copies: await listCopies(tx, found.person.id),
    standing: await standingErasure(tx, found.person.id),
    mayErase: await isAllowed(() => erasableMember(tx, network, person)),
  }))
  return forSomebodyPage(context.reader, view, state)
}

async function isAllowed(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask()
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
