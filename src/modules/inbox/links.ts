import { EmptyForm } from '../../kernel/forms.ts'
import { type LinkDoor, linkForm, type Visit } from '../../kernel/http/linked.ts'
import { CONFIRM, mailOfLink, sayWhoWrote } from './actions/confirm.ts'
import { confirmPage } from './pages/confirm.ts'

/** What the link in "did you write this?" opens: one mail, and two answers. */
export const confirmByLink: LinkDoor = {
  purpose: CONFIRM,
  pages: { '': draw },
  forms: {
    '/yes': linkForm({
      form: EmptyForm,
      async act(tx) {
        await sayWhoWrote(tx, true)
        return '?done=mail-confirmed'
      },
      redraw: draw,
    }),
    '/no': linkForm({
      form: EmptyForm,
      async act(tx) {
        await sayWhoWrote(tx, false)
        return '?done=mail-denied'
      },
      redraw: draw,
    }),
  },
}

async function draw({ reader, read, path }: Visit) {
  return confirmPage(reader, await read(mailOfLink), path)
}
