import { type HTMLElement, parse } from 'node-html-parser'

export interface Answer {
  status: number
  headers: Headers
  body: string
  /** The page, for looking into. */
  page: HTMLElement
  location: string | null
}

/** A browser without scripts: keeps cookies, reads pages, fills in forms it finds on them. */
export interface Browser {
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>
  json: (path: string) => Promise<{ status: number; body: unknown }>
  /** Fills in and sends the form with this action (or whose action ends so) on a page; follows no redirect. */
  submit: (
    onPath: string,
    action: string,
    fields?: Record<string, string | string[]>,
    file?: { field: string; name: string; bytes: Uint8Array },
  ) => Promise<Answer>
  /** Sends a body as it is, without asking for a page first. */
  post: (path: string, body: URLSearchParams | FormData | string, headers?: Record<string, string>) => Promise<Answer>
  /** The hidden and preset fields of a form, as they would be sent. */
  fieldsOf: (answer: Answer, action: string) => URLSearchParams
  cookie: () => string
}

/** A new one, which nobody is signed in with. */
export function browserAt(origin: string): Browser {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

  async function send(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(new URL(path, origin), {
      ...init,
      redirect: 'manual',
      headers: { cookie: cookie(), ...init.headers },
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    // Fluent's isolation marks around values are right on the page and in the way of a test's eyes.
    const body = (await response.text()).replace(/[\u2068\u2069]/g, '')
    const page = () => parse(body)
    return {
      status: response.status,
      headers: response.headers,
      body,
      get page() {
        return page()
      },
      location: response.headers.get('location'),
    }
  }

  const browser: Browser = {
    get: (path, headers = {}) => send(path, { headers }),
    async json(path) {
      const { status, body } = await send(path, { headers: { accept: 'application/json' } })
      return { status, body: JSON.parse(body) }
    },
    post: (path, body, headers = {}) => send(path, { method: 'POST', body, headers }),
    fieldsOf: (answer, action) => fieldsOf(formOn(answer, action)),
    async submit(onPath, action, fields = {}, file) {
      const form = formOn(await browser.get(onPath), action)
      const sent = fieldsOf(form)
      for (const [name, value] of Object.entries(fields)) {
        sent.delete(name)
        for (const one of [value].flat()) sent.append(name, one)
      }
      const address = form.getAttribute('action')!
      if (form.getAttribute('enctype') !== 'multipart/form-data') return browser.post(address, sent)
      const parts = new FormData()
      for (const [name, value] of sent) parts.append(name, value)
      if (file) parts.append(file.field, new Blob([file.bytes as BlobPart]), file.name)
      return browser.post(address, parts)
    },
    cookie,
  }
  return browser
}

function formOn(answer: Answer, action: string): HTMLElement {
  const forms = answer.page.querySelectorAll('form')
  const form =
    forms.find(one => one.getAttribute('action') === action && one.getAttribute('method') === 'post') ??
    forms.find(one => one.getAttribute('action') === action) ??
    forms.find(one => one.getAttribute('action')?.split('?')[0]?.endsWith(action))
  if (!form)
    throw new Error(
      `no form "${action}" on the page (${answer.status}); there are: ${forms.map(one => one.getAttribute('action')).join(', ')}`,
    )
  return form
}

function fieldsOf(form: HTMLElement): URLSearchParams {
  const fields = new URLSearchParams()
  for (const control of form.querySelectorAll('input, textarea, select')) {
    const name = control.getAttribute('name')
    if (!name) continue
    if (control.tagName === 'SELECT') {
      const options = control.querySelectorAll('option')
      const chosen = options.find(option => option.hasAttribute('selected')) ?? options[0]
      if (chosen) fields.append(name, chosen.getAttribute('value') ?? chosen.text)
    } else if (control.tagName === 'TEXTAREA') {
      fields.append(name, control.textContent.replace(/^\n/, ''))
    } else {
      const type = control.getAttribute('type') ?? 'text'
      if (type === 'file' || type === 'submit') continue
      if ((type === 'checkbox' || type === 'radio') && !control.hasAttribute('checked')) continue
      fields.append(name, control.getAttribute('value') ?? (type === 'checkbox' ? 'on' : ''))
    }
  }
  return fields
}
