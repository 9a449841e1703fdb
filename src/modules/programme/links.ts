import { EmptyForm } from '../../kernel/forms.ts'
import { type LinkDoor, linkForm, readsLike, type Visit } from '../../kernel/http/linked.ts'
import type { Upload } from '../../kernel/http/web.ts'
import { now } from '../../kernel/now.ts'
import { CALENDAR, SPEAK } from './access.ts'
import { answerByLink, describeByLink, sendSlidesByLink, takeSlidesBackByLink } from './actions/answer-invitation.ts'
import { calendarFile } from './out/calendar.ts'
import { type SpeakFormState, speakPage } from './pages/speak-by-link.ts'
import { noForm, selfForm, yesForm } from './speaker-forms.ts'
import { feedView } from './views/calendar.ts'
import { speakView } from './views/speak-by-link.ts'

/** What a member's calendar program asks for, as long as the member wants: the sessions of one network. */
export const calendarByLink: LinkDoor = {
  purpose: CALENDAR,
  pages: {},
  files: {
    async '/calendar.ics'({ link, reader, read }) {
      return calendarFile(reader, await read(async tx => feedView(tx, link.scope, await now(tx))))
    },
  },
  forms: {},
}

/** What the link in a mail to a speaker opens: their one session, their answer, their words and their files. */
export const speakByLink: LinkDoor = {
  purpose: SPEAK,
  pages: { '': visit => draw(visit) },
  forms: {
    '/yes': linkForm({
      form: yesForm,
      async act(tx, _visit, _params, value) {
        await answerByLink(tx, { answer: 'confirmed', ...value })
        return '?done=speak-confirmed'
      },
      redraw: (visit, _params, yes) => draw(visit, { yes }),
    }),
    '/no': linkForm({
      form: noForm,
      async act(tx, _visit, _params, value) {
        await answerByLink(tx, { answer: 'declined', ...value })
        return '?done=speak-declined'
      },
      redraw: (visit, _params, no) => draw(visit, { no }),
    }),
    '/self': linkForm({
      form: selfForm,
      async act(tx, _visit, _params, value) {
        await describeByLink(tx, value)
        return '?done=speak-kept#self'
      },
      redraw: (visit, _params, self) => draw(visit, { self }),
    }),
    '/slides': linkForm({
      form: EmptyForm,
      async prepare(visit, _params, _value, upload) {
        sent.set(visit, upload)
      },
      async act(tx, visit) {
        await sendSlidesByLink(tx, sent.get(visit) ?? null)
        return '?done=speak-slides#slides'
      },
      redraw: (visit, _params, slides) => draw(visit, { slides }),
    }),
    '/slides/:slides/removal': linkForm({
      form: EmptyForm,
      async act(tx, _visit, { slides }) {
        await takeSlidesBackByLink(tx, slides)
        return '?done=speak-slides-removed#slides'
      },
      redraw: (visit, _params, slides) => draw(visit, { slides }),
    }),
  },
}

const sent = new WeakMap<Visit, Upload | null>()

async function draw({ reader, read, path }: Visit, forms: SpeakFormState = {}) {
  const view = await read(speakView)
  return speakPage(readsLike(reader, view.person), view, path, forms)
}
