import { linkTo } from '../../kernel/mail/links.ts'

/**
 * Who passkeys are made for: the host of PUBLIC_URL, or this machine in the demonstration; never what a request calls
 * itself. `rpName` stands in the passkey manager of a telephone, where others look: it is not the name of the house.
 */
export function relyingParty(): { rpID: string; rpName: string; origin: string } {
  const { origin, hostname } = new URL(linkTo('/'))
  return { rpID: hostname, rpName: 'Plenaria', origin }
}
