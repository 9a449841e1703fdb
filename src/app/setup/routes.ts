import type { Context } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import type { Web } from '../../kernel/http/web.ts'
import { type FormState, fresh } from '../../kernel/look/kit.ts'
import { afterCommit } from '../../kernel/transaction.ts'
import { correctHouse, HouseForm, NetworkForm, noteFirstStep, openNetwork } from '../../modules/networks/index.ts'
import type { FactsOfTheHouse } from '../house-facts.ts'
import { FirstInvitationForm, StepForm } from './forms.ts'
import { housePage } from './house-page.ts'
import { firstInvitationPage } from './invitation-page.ts'
import { inviteFirst } from './invite-first.ts'
import { networkFormPage } from './network-page.ts'
import { setupPage } from './overview-page.ts'
import { afterStep } from './step-page.ts'
import { type SetupView, setupView } from './steps.ts'

/** The first steps of a new house, for its administrators: in any order, each for later if they like. */
export function setupRoutes(web: Web, facts: FactsOfTheHouse): void {
  const drawn =
    (page: (reader: Context['reader'], view: SetupView, state: FormState) => Page) =>
    async ({ reader, read }: Context, state: FormState = fresh) =>
      page(reader, await read(setupView), state)
  const overview = drawn(setupPage)
  const house = drawn(housePage)
  const network = drawn(networkFormPage)
  const invitation = drawn(firstInvitationPage)

  web.page('/setup', context => overview(context))
  for (const state of ['later', 'done'] as const) {
    web.form(`/setup/${state}`, {
      form: StepForm,
      act: async (_context, tx, _params, { step }) => {
        await noteFirstStep(tx, { step, state })
        return `/setup?done=step-${state}`
      },
      redraw: context => overview(context),
    })
  }

  web.page('/setup/house', context => house(context))
  web.form('/setup/house', {
    form: HouseForm,
    act: async (_context, tx, _params, value) => {
      await correctHouse(tx, value)
      afterCommit(tx, () => void facts.renew().catch(() => {}))
      return afterStep('house-corrected', 'mail')
    },
    redraw: (context, _params, state) => house(context, state),
  })

  web.page('/setup/network', context => network(context))
  web.form('/setup/network', {
    form: NetworkForm,
    as: 'found-network',
    act: async (_context, tx, _params, value) => {
      await openNetwork(tx, value)
      return afterStep('network-founded', 'invitation')
    },
    redraw: (context, _params, state) => network(context, state),
  })

  web.page('/setup/invitation', context => invitation(context))
  web.form('/setup/invitation', {
    form: FirstInvitationForm,
    // Sector officers and stewards reach other people's data.
    fresh: () => true,
    act: async (_context, tx, _params, value) => {
      await inviteFirst(tx, value)
      return afterStep('person-invited', 'sign-in')
    },
    redraw: (context, _params, state) => invitation(context, state),
  })
}
