import { EmptyForm } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import { onAnswer, type Web } from '../../kernel/http/web.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import { endCalendarLink, makeCalendarLink } from './actions/calendar-link.ts'
import { calendarFile } from './out/calendar.ts'
import { calendarPage } from './pages/calendar.ts'
import { calendarView, seriesCalendar, sessionCalendar } from './views/calendar.ts'

/** What calendars are given: a file per session and series, and for a member a link of their own. */
export function calendarRoutes(web: Web): void {
  const page = '/:network/calendar'
  web.file('/:network/sessions/:session(^[^.]+).ics', async ({ reader, read }, { network, session }) =>
    calendarFile(reader, await read(tx => sessionCalendar(tx, network, session))),
  )
  web.file('/:network/programme/:series(^[^.]+).ics', async ({ reader, read }, { network, series }) =>
    calendarFile(reader, await read(tx => seriesCalendar(tx, network, series))),
  )
  web.page(page, async (context, { network }) => {
    const view = await context.read(tx => calendarView(tx, network))
    const token = context.request.cookies[LINK_COOKIE]
    const isThis = view.link !== null && token?.startsWith(view.link.id)
    return calendarPage(context.reader, view, isThis ? feedAddress(token!, context.reader.language) : null)
  })
  web.form(`${page}/link`, {
    form: EmptyForm,
    as: 'make-calendar-link',
    async act(context, tx, { network: slug }) {
      const { network, token } = await makeCalendarLink(tx, slug)
      showOnce(context, token)
      return `/${network.slug}/calendar?done=programme-calendar-made`
    },
    redraw: async ({ reader, read }, { network }) =>
      calendarPage(reader, await read(tx => calendarView(tx, network)), null),
  })
  web.form(`${page}/link/ending`, {
    form: EmptyForm,
    async act(_context, tx, { network: slug }) {
      const { slug: at } = await endCalendarLink(tx, slug)
      return `/${at}/calendar?done=programme-calendar-ended`
    },
    redraw: async ({ reader, read }, { network }) =>
      calendarPage(reader, await read(tx => calendarView(tx, network)), null),
  })
}

/** The token is kept nowhere in the house: the browser it was made in holds it for the minutes in which it is copied. */
const LINK_COOKIE = '__Host-calendar'

function showOnce(context: Context, token: string): void {
  const kept = { path: '/', secure: true, httpOnly: true, sameSite: 'lax', maxAge: 10 * 60 } as const
  onAnswer(context, reply => void reply.setCookie(LINK_COOKIE, token, kept))
}

const feedAddress = (token: string, language: string) => linkTo(`/l/${token}/calendar.ics?lang=${language}`)
