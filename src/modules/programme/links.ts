import type { LinkDoor } from '../../kernel/http/linked.ts'
import { now } from '../../kernel/now.ts'
import { CALENDAR } from './access.ts'
import { calendarFile } from './out/calendar.ts'
import { feedView } from './views/calendar.ts'

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
