import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

/**
 * Forms that a passkey answers (`pages/passkey-form.ts`): shows them where the browser can, asks the device when they
 * are sent, and sends its answer. On the page to sign in, passkeys also stand among what the address field suggests.
 */
const FOUR_MINUTES = 4 * 60_000

if (browserSupportsWebAuthn()) {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false
    const instead = form.parentElement?.querySelector<HTMLElement>('[data-passkey-instead]')
    if (instead) instead.hidden = true
    form.addEventListener('submit', event => {
      event.preventDefault()
      answer(form, false)
    })
  }
  suggest()
}

async function suggest(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('form[data-passkey="/sign-in/passkey/options"]')
  if (!form || !(await browserSupportsWebAuthnAutofill())) return
  answer(form, true)
  // A challenge lasts five minutes, and somebody may look for their address longer; whoever is asked already is left alone.
  setInterval(() => document.visibilityState === 'visible' && !busy && answer(form, true), FOUR_MINUTES)
}

let busy = false

async function answer(form: HTMLFormElement, useBrowserAutofill: boolean): Promise<void> {
  const failed = form.querySelector<HTMLElement>('[data-passkey-failed]')!
  const field = form.querySelector<HTMLInputElement>('[data-passkey-answer]')!
  if (!useBrowserAutofill) busy = true
  failed.hidden = true
  try {
    const asked = await fetch(form.dataset['passkey']!, { headers: { accept: 'application/json' }, cache: 'no-store' })
    if (!asked.ok) throw new Error(String(asked.status))
    const optionsJSON = await asked.json()
    const given =
      form.dataset['passkeyKind'] === 'create'
        ? await startRegistration({ optionsJSON })
        : await startAuthentication({ optionsJSON, useBrowserAutofill })
    field.value = JSON.stringify(given)
    form.submit()
  } catch {
    // Whoever closed the window of the device, or was asked by a suggestion that another took the place of.
    failed.hidden = useBrowserAutofill
  } finally {
    busy = false
  }
}
