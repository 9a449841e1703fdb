import type { Holding } from '../../kernel/holdings.ts'
import { sealedForAccount } from './addresses.ts'

/** What the tables of accounts hold of people. */
export const accountsHoldings: readonly Holding[] = [
  {
    table: 'accounts_account',
    why: 'Who can sign in, and where mail for that goes; sealed.',
    kept: 'As long as the person.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
    sealed: [{ column: 'address', at: row => ({ place: sealedForAccount(row['person_id']!) }) }],
  },
  {
    table: 'accounts_session',
    why: 'Who is signed in, in which kind of browser.',
    kept: 'Until it ends, 90 days at most.',
    people: { person_id: { merged: 'ends', erased: 'goes' } },
  },
  {
    table: 'accounts_attempt',
    why: 'Who wants to sign in at this moment.',
    kept: 'A day.',
    people: { person_id: { merged: 'ends', erased: 'goes' } },
  },
  {
    table: 'accounts_challenge',
    why: 'Challenges that a passkey has answered, as hashes: each counts once.',
    kept: 'Five minutes.',
    people: {},
  },
  {
    table: 'accounts_invitation',
    why: 'Who was invited, by whom, for which role; the address is sealed.',
    kept: 'As long as the network.',
    people: { invited_by: { merged: 'moves', erased: 'stays' }, used_by: { merged: 'stays', erased: 'stays' } },
    organisations: { organisation_id: 'moves' },
  },
  {
    table: 'accounts_passkey',
    why: 'What somebody proves themself with.',
    kept: 'Until it is removed or the person is erased.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
  },
  {
    table: 'accounts_totp',
    why: 'The authenticator app of a person; sealed.',
    kept: 'Until it is removed or the person is erased.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
    sealed: ['secret', 'pending'].map(column => ({
      column,
      at: row => ({ place: `accounts_totp.secret ${row['person_id']}` }),
    })),
  },
  {
    table: 'accounts_recovery_code',
    why: 'Codes on paper, as hashes, each good once.',
    kept: 'Until they are renewed or the person is erased.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
  },
  {
    table: 'accounts_recovery',
    why: 'Who asked to be let in after losing every factor.',
    kept: 'As long as the person.',
    people: { person_id: { merged: 'stays', erased: 'goes' } },
    organisations: { organisation_id: 'stays' },
  },
  {
    table: 'accounts_vouch',
    why: 'Who vouched for whom.',
    kept: 'As long as what was asked.',
    people: { by: { merged: 'stays', erased: 'goes' } },
  },
]
