import Type from 'typebox'
import { EmptyForm, form, optionalChoice } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { LinkDoor } from '../../kernel/http/linked.ts'
import { onAnswer, type Params, type Web } from '../../kernel/http/web.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import { FEED } from './access.ts'
import { endFeedLink, makeFeedLink } from './actions/feed-link.ts'
import { follow, followNoLonger } from './actions/follow.ts'
import { feedFile } from './out/feed.ts'
import { followingPage } from './pages/following.ts'
import { documentFeed, memberFeed, publicFeed } from './views/feed.ts'
import { followingView } from './views/following.ts'

const OWN = '/me/following'
const DOCUMENTS = '/:network/documents'
const DOCUMENT = `${DOCUMENTS}/:document`

/** Ended from the list of what one follows, which it then goes back to. */
const EndForm = form(Type.Object({ back: optionalChoice(['list']) }))

/** Following texts and what stands in them, and feeds for programs. */
export function followingRoutes(web: Web): void {
  web.page(OWN, drawOwn)

  for (const place of [DOCUMENT, `${DOCUMENT}/blocks/:block`]) {
    web.form(`${place}/following`, {
      form: EmptyForm,
      act: async (_context, tx, params) => {
        await follow(tx, where(params))
        return `${placeOf(params)}?done=documents-following`
      },
      redraw: drawOwn,
    })
    web.form(`${place}/following/ending`, {
      form: EndForm,
      act: async (_context, tx, params, value) => {
        await followNoLonger(tx, where(params))
        return `${value.back ? OWN : placeOf(params)}?done=documents-following-ended`
      },
      redraw: drawOwn,
    })
  }

  web.file(`${DOCUMENTS}/feed.atom`, async ({ reader, read }, { network }) =>
    feedFile(
      reader,
      await read(tx => publicFeed(tx, network)),
      `/${network}/documents/feed.atom?lang=${reader.language}`,
    ),
  )
  web.file(`${DOCUMENT}/feed.atom`, async ({ reader, read }, params) =>
    feedFile(
      reader,
      await read(tx => documentFeed(tx, params['network'], params['document'])),
      `${placeOf(params)}/feed.atom?lang=${reader.language}`,
    ),
  )

  web.form(`${DOCUMENTS}/feed/link`, {
    form: EmptyForm,
    as: 'make-feed-link',
    async act(context, tx, params) {
      const { token } = await makeFeedLink(tx, params['network'])
      showOnce(context, token)
      return `${OWN}?done=documents-feed-made`
    },
    redraw: drawOwn,
  })
  web.form(`${DOCUMENTS}/feed/link/ending`, {
    form: EmptyForm,
    async act(_context, tx, params) {
      await endFeedLink(tx, params['network'])
      return `${OWN}?done=documents-feed-ended`
    },
    redraw: drawOwn,
  })
}

/** What a member's feed reader asks for, as long as the member wants and belongs there: what happens to the texts of one network. */
export const feedByLink: LinkDoor = {
  purpose: FEED,
  pages: {},
  files: {
    async '/feed.atom'({ link, reader, read }) {
      return feedFile(reader, await read(tx => memberFeed(tx, link.scope)), null)
    },
  },
  forms: {},
}

const where = ({ network = '', document = '', block }: Params) => ({ network, document, block })
const placeOf = ({ network, document, block }: Params) =>
  `/${network}/documents/${document}${block ? `/blocks/${block}` : ''}`

async function drawOwn({ reader, read, request }: Context) {
  const view = await read(followingView)
  const token = request.cookies[LINK_COOKIE]
  const made = view.feeds.flatMap(({ network, link }) =>
    link && token?.startsWith(link.id)
      ? [[network.id as string, linkTo(`/l/${token}/feed.atom?lang=${reader.language}`)] as const]
      : [],
  )
  return followingPage(reader, view, new Map(made))
}

/** The token is kept nowhere in the house: the browser it was made in holds it for the minutes in which it is copied. */
const LINK_COOKIE = '__Host-feed'

function showOnce(context: Context, token: string): void {
  const kept = { path: '/', secure: true, httpOnly: true, sameSite: 'lax', maxAge: 10 * 60 } as const
  onAnswer(context, reply => void reply.setCookie(LINK_COOKIE, token, kept))
}
