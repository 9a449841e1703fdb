import type { Tx } from '../../kernel/transaction.ts'
import {
  FIRST_STEPS,
  type FirstStep,
  type HouseOfNetworks,
  houseToRun,
  listFirstSteps,
  listNetworks,
  type Network,
} from '../../modules/networks/index.ts'

export type StepName = FirstStep['step']

/** A first step of a new house and how far it is: `open` is what nobody has touched yet. */
export interface Step {
  name: StepName
  state: FirstStep['state'] | 'open'
}

export interface SetupView {
  house: HouseOfNetworks
  steps: Step[]
  networks: Network[]
}

/** The first steps, for whoever administers the house. */
export async function setupView(tx: Tx): Promise<SetupView> {
  const house = await houseToRun(tx)
  const networks = await listNetworks(tx)
  return { house, networks, steps: stepsOf(await listFirstSteps(tx), networks) }
}

/** Whether some first step is not done, for whoever runs the house: left for later counts as not done. */
export async function hasStepsLeft(tx: Tx, networks: readonly Network[]): Promise<boolean> {
  return stepsOf(await listFirstSteps(tx), networks).some(step => step.state !== 'done')
}

function stepsOf(noted: readonly FirstStep[], networks: readonly Network[]): Step[] {
  const found: Partial<Record<StepName, Step['state']>> = {
    ...Object.fromEntries(noted.map(({ step, state }) => [step, state])),
    house: 'done',
    ...(networks.length > 0 ? { network: 'done' } : {}),
  }
  return FIRST_STEPS.map(name => ({ name, state: found[name] ?? 'open' }))
}
