import { standingErasure } from '../../../kernel/erasure/asked.ts'
import { notFound, Refusal } from '../../../kernel/errors.ts'
import { EmptyForm } from '../../../kernel/forms.ts'
import type { Context } from '../../../kernel/http/context.ts'
import type { Params, Web } from '../../../kernel/http/web.ts'
import { type FormState, fresh } from '../../../kernel/look/kit.ts'
import { themself } from '../access.ts'
import { askCopy, linkToCopy, takeCopy } from '../actions/copy.ts'
import { askErasure, takeErasureBack } from '../actions/erasure.ts'
import { ownCopyPage } from '../pages/copy.ts'
import { ownErasurePage } from '../pages/erasure.ts'
import { listCopies } from '../store/copies.ts'

const always = () => true

/** What everybody may ask about themself: a copy of everything, and to be erased. */
export function ownRoutes(web: Web): void {
  web.page('/account/copy', drawCopy)
  web.form('/account/copy', {
    form: EmptyForm,
    as: 'ask-copy',
    fresh: always,
    act: async ({ reader }, tx) => {
      await askCopy(tx, await themself(tx), { way: 'self', language: reader.language })
      return '/account/copy?done=copy-asked'
    },
    redraw: (context, _params, state) => drawCopy(context, {}, state),
  })
  // What leads to it is made by a form of this very browser: no address that opens anything stands in a mail or a list.
  web.form('/account/copy/:copy/link', {
    form: EmptyForm,
    as: 'give-copy',
    fresh: always,
    act: async (context, tx, { copy }) => {
      mustBeIn(context)
      return linkToCopy(tx, copy)
    },
    redraw: (context, _params, state) => drawCopy(context, {}, state),
  })
  web.file('/account/copy/:copy/:token', async (context, { copy, token }) => {
    mustBeIn(context)
    // Whatever looks ahead does not use it up.
    if (context.request.method !== 'GET') throw notFound()
    const bytes = await context.as('give-copy').write(tx => takeCopy(tx, copy, token))
    return { name: 'plenaria-copy.zip', bytes }
  })

  web.page('/account/erasure', drawErasure)
  web.form('/account/erasure', {
    form: EmptyForm,
    as: 'ask-erasure',
    fresh: always,
    act: async (_context, tx) => {
      await askErasure(tx, await themself(tx), 'self')
      return '/account/erasure?done=erasure-asked'
    },
    redraw: (context, _params, state) => drawErasure(context, {}, state),
  })
  web.form('/account/erasure/stop', {
    form: EmptyForm,
    as: 'ask-erasure',
    act: async (_context, tx) => {
      await takeErasureBack(tx, await themself(tx), 'self')
      return '/account/erasure?done=erasure-stopped'
    },
    redraw: (context, _params, state) => drawErasure(context, {}, state),
  })
}

async function drawCopy(context: Context, _params: Params = {}, state: FormState = fresh) {
  mustBeIn(context)
  const copies = await context.read(async tx => listCopies(tx, (await themself(tx)).id))
  return { ...ownCopyPage(context.reader, copies, state), secret: true }
}

async function drawErasure(context: Context, _params: Params = {}, state: FormState = fresh) {
  mustBeIn(context)
  const standing = await context.read(async tx => standingErasure(tx, (await themself(tx)).id))
  return { ...ownErasurePage(context.reader, standing, state), secret: true }
}

function mustBeIn({ reader }: Context): void {
  if (!reader.identity) throw new Refusal('not-signed-in')
}
