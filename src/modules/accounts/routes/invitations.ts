import { EmptyForm } from '../../../kernel/forms.ts'
import { Budget } from '../../../kernel/http/budget.ts'
import type { Context } from '../../../kernel/http/context.ts'
import { vicinityOf } from '../../../kernel/http/shares.ts'
import type { Params, Refused, Web } from '../../../kernel/http/web.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import { type FormState, fresh } from '../../../kernel/look/kit.ts'
import { networkWithPeople } from '../../networks/index.ts'
import type { OrganisationId } from '../../register/index.ts'
import { needsSecondFactor, removableMember, visibleInvitation } from '../access.ts'
import { acceptInvitation } from '../actions/accept.ts'
import { inviteAgain, invitePerson, takeBack } from '../actions/invite.ts'
import { removeFromNetwork } from '../actions/remove.ts'
import { keepNowhere, keepSession } from '../cookies.ts'
import { AcceptForm, InvitationForm } from '../forms.ts'
import { acceptPage } from '../pages/accept.ts'
import { invitationsPage } from '../pages/invitations.ts'
import { deviceOf } from '../rules.ts'
import { invitationsView, invitationView } from '../views/accounts.ts'
import { agentOf } from './sign-in.ts'

const INVITATION = 'invitation'
const opening = new Budget({ all: 3000, each: 120, seconds: 600 })

/** Bringing people in, and putting them out. */
export function invitationRoutes(web: Web): void {
  web.page('/:network/invitations', (context, params) => drawAll(context, params))
  web.form('/:network/invitations', {
    form: InvitationForm,
    fresh: ({ role }) => needsSecondFactor(role),
    act: async (_context, tx, { network: slug }, { region, organisation, ...value }) => {
      const network = await networkWithPeople(tx, slug)
      await invitePerson(tx, {
        ...value,
        network: network.id,
        region: (region ?? null) as ScopeId | null,
        organisation: (organisation ?? null) as OrganisationId | null,
      })
      return `/${network.slug}/invitations?done=person-invited`
    },
    redraw: drawAll,
  })
  web.form('/:network/invitations/:invitation/renewal', {
    form: EmptyForm,
    act: async (_context, tx, { network, invitation }) => {
      await inviteAgain(tx, await visibleInvitation(tx, network, invitation))
      return `/${network}/invitations?done=person-invited`
    },
    redraw: drawAll,
  })
  web.form('/:network/invitations/:invitation/revocation', {
    form: EmptyForm,
    act: async (_context, tx, { network, invitation }) => {
      await takeBack(tx, await visibleInvitation(tx, network, invitation))
      return `/${network}/invitations?done=invitation-revoked`
    },
    redraw: drawAll,
  })

  web.page('/invitations/:token', (context, params) => drawOne(context, params))
  web.form('/invitations/:token', {
    form: AcceptForm,
    as: INVITATION,
    act: async (context, tx, { token }, value) => {
      const reader = context.reader.identity?.actor.person ?? null
      const device = deviceOf(agentOf(context))
      const { to, session } = await acceptInvitation(tx, { token: token!, reader, device }, value)
      if (session) keepSession(context, session)
      return to
    },
    redraw: drawOne,
  })

  web.form('/:network/people/:person/removal', {
    form: EmptyForm,
    as: 'removal',
    fresh: () => true,
    // As whoever asks and no more: the act itself also reads under the name of the service.
    prepare: ({ read }, { network, person }) => read(async tx => void (await removableMember(tx, network, person))),
    act: (_context, tx, { network, person }) => removeFromNetwork(tx, { network, person }),
    redraw: drawAll,
  })
}

async function drawAll(context: Context, { network }: Params, state: FormState = fresh) {
  const { reader, read } = context
  keepNowhere(context)
  return invitationsPage(reader, await read(tx => invitationsView(tx, network)), state)
}

async function drawOne(context: Context, { token }: Params, refused?: Refused) {
  opening.spend(vicinityOf(context.request))
  keepNowhere(context)
  const { reader } = context
  const person = reader.identity?.actor.person ?? null
  const view = await context.as(INVITATION).read(tx => invitationView(tx, token!, person))
  return acceptPage(reader, `/invitations/${token}`, view, refused ?? fresh)
}
