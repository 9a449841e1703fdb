import { Invalid } from '../../../kernel/errors.ts'
import type { Context } from '../../../kernel/http/context.ts'
import type { StepUp } from '../../../kernel/http/step-up.ts'
import type { Web } from '../../../kernel/http/web.ts'
import type { ChallengeFor } from '../actions/challenges.ts'
import { proved } from '../actions/factors.ts'
import { requestOptions } from '../actions/passkeys.ts'
import { acceptProof, checkProof, factorsOf } from '../actions/prove.ts'
import { NextForm, PROOF_CODE, PROOF_PASSKEY } from '../forms.ts'
import { stepUpPage } from '../pages/step-up.ts'
import { ownPath } from '../rules.ts'
import { mustBeIn } from './account.ts'
import { spendProofs } from './proof.ts'

const SIGN_IN = 'sign-in'

/** Proving anew who one is before something delicate, which goes on by itself afterwards. */
export const proveAnew: StepUp = {
  async page(context, kept, problems) {
    const person = mustBeIn(context).actor.person!
    const factors = await context.as(SIGN_IN).read(tx => factorsOf(tx, person))
    return stepUpPage(context.reader, kept, factors, problems)
  },
  async prove(context, fields) {
    const [code, passkey] = [fields[PROOF_CODE], fields[PROOF_PASSKEY]].map(wordsOf)
    if (code === undefined && passkey === undefined) return null
    const { session, actor } = mustBeIn(context)
    spendProofs(context, actor.person)
    const ways = context.as(SIGN_IN)
    try {
      const checked = await checkProof(ways, actor.person!, { code, passkey }, toStepUp(context))
      const token = await ways.write(async tx => {
        const { proof } = await acceptProof(tx, checked)
        return proved(tx, session, proof)
      })
      return { token }
    } catch (error) {
      if (!(error instanceof Invalid)) throw error
      return error.problems.map(problem => ({ ...problem, field: problem.field === 'code' ? PROOF_CODE : 'passkey' }))
    }
  },
}

export function stepUpRoutes(web: Web): void {
  web.page('/account/step-up', async context => {
    mustBeIn(context)
    const next = ownPath(context.reader.here.searchParams.get('next') ?? undefined)
    const fields = [['next', next] as const, ['key', context.reader.formKey()] as const]
    return proveAnew.page(context, { action: '/account/step-up', fields }, [])
  })
  web.json('/account/step-up/options', context => {
    const { actor } = mustBeIn(context)
    return context.as(SIGN_IN).read(tx => requestOptions(tx, actor.person!, toStepUp(context)))
  })
  web.form('/account/step-up', {
    form: NextForm,
    fresh: () => true,
    act: async (context, _tx, _params, { next }) => {
      mustBeIn(context)
      return ownPath(next)
    },
    redraw: async (context, _params, { problems }) =>
      proveAnew.page(context, { action: '/account/step-up', fields: [['key', context.reader.formKey()]] }, problems),
  })
}

const toStepUp = (context: Context): ChallengeFor => ({
  purpose: 'step-up',
  bound: `session:${mustBeIn(context).session}`,
})

// Longer than a passkey's answer nothing is looked at.
const wordsOf = (value: unknown) =>
  typeof value === 'string' && value !== '' && value.length <= 8000 ? value : undefined
