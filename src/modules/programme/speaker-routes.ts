import { EmptyForm } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { Params, Refused, Web } from '../../kernel/http/web.ts'
import { enterAnswer } from './actions/answer-invitation.ts'
import { inviteSpeaker, remindSilent, sendLinkAgain, withdrawInvitation } from './actions/invite-speaker.ts'
import { releaseSlides } from './actions/show-slides.ts'
import { speakerPage } from './pages/speaker.ts'
import { speakersPage } from './pages/speakers.ts'
import { inviteForm, phoneForm, showingForm } from './speaker-forms.ts'
import { invitationView, sentFile, shownFile, speakersView } from './views/speakers.ts'

/** Where the secretariat asks speakers, of a published session or of one in a draft, and what it can do with an answer. */
export function speakerRoutes(web: Web): void {
  for (const above of ['/:network/sessions/:session', '/:network/programme/drafts/:draft/sessions/:number'])
    speakersOf(web, `${above}/speakers`)
  web.file('/:network/sessions/:session/slides/:slides', ({ read }, { network, session, slides }) =>
    read(tx => shownFile(tx, { network, session, slides })),
  )
}

function speakersOf(web: Web, base: string): void {
  const list = async ({ reader, read }: Context, at: Params, refused?: Refused) =>
    speakersPage(reader, await read(tx => speakersView(tx, at as never, reader.here.searchParams)), refused)
  const one = async ({ reader, read }: Context, { network, invitation }: Params, refused?: Refused) =>
    speakerPage(reader, await read(tx => invitationView(tx, { network, invitation })), refused)
  /** Back to the page of an invitation: it may have come from a draft that is published by now. */
  const back = (at: Params, done: string) => `${pathOf(base, at)}/${at['invitation']}?done=${done}`

  web.page(base, list)
  web.form(base, {
    form: inviteForm,
    act: (_context, tx, at, value) => inviteSpeaker(tx, at as never, value),
    redraw: list,
  })
  web.form(`${base}/reminder`, {
    form: EmptyForm,
    act: async (_context, tx, at) => `${(await remindSilent(tx, at as never)).base}?done=speakers-reminded`,
    redraw: list,
  })
  web.page(`${base}/:invitation`, one)
  web.file(`${base}/:invitation/slides/:slides`, ({ read }, { network, invitation, slides }) =>
    read(tx => sentFile(tx, { network, invitation, slides })),
  )
  web.form(`${base}/:invitation/slides`, {
    form: showingForm,
    act: async (_context, tx, at, value) => {
      await releaseSlides(tx, of(at), { slides: value.slides, shown: value.shown === 'yes' })
      return back(at, value.shown ? 'slides-shown' : 'slides-hidden')
    },
    redraw: one,
  })
  web.form(`${base}/:invitation/link`, {
    form: EmptyForm,
    act: async (_context, tx, at) => {
      await sendLinkAgain(tx, of(at))
      return back(at, 'speaker-link-sent')
    },
    redraw: one,
  })
  web.form(`${base}/:invitation/answer`, {
    form: phoneForm,
    act: async (_context, tx, at, value) => {
      await enterAnswer(tx, of(at), { ...value, answer: value.answer as 'confirmed' | 'declined' })
      return back(at, 'speaker-entered')
    },
    redraw: one,
  })
  web.form(`${base}/:invitation/withdrawal`, {
    form: EmptyForm,
    act: async (_context, tx, at) => {
      await withdrawInvitation(tx, of(at))
      return back(at, 'speaker-withdrawn')
    },
    redraw: one,
  })
}

const of = ({ network, invitation }: Params) => ({ network, invitation })

const pathOf = (pattern: string, at: Params) =>
  pattern.replace(/:(\w+)/g, (_all, name: string) => encodeURIComponent(at[name] ?? ''))
