/**
 * A chosen file leaves at once and in pieces (tus 1.0), while the rest of the form is filled in. A line that is cut and a
 * page that is loaded anew cost what was under way, not what had arrived. Whatever else fails, the form carries the file
 * itself, as it does without scripts.
 */
const PIECE = 128 * 1024
const PATIENCE_MS = 60_000
const SLOWEST_MS = 30_000
/** A line may stay cut for hours; a house that answers that it cannot is asked so often. */
const TRIES = 5
const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' })

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-send]')) {
  // Older browsers cannot send a form by script as if by its button; without TLS there is no fingerprint.
  if (input.form && 'requestSubmit' in input.form && crypto.subtle) watch(input, input.form)
}

function watch(input: HTMLInputElement, form: HTMLFormElement): void {
  const { send = '', label = '', going = '', cut = '', arrived = '', waits = '', cancel = '' } = input.dataset
  let stop: AbortController | null = null
  let sent = ''
  let submitter: HTMLElement | null | undefined

  const bar = document.createElement('progress')
  bar.setAttribute('aria-label', label)
  const share = document.createElement('span')
  const words = document.createElement('span')
  words.setAttribute('role', 'status')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'link'
  button.textContent = cancel
  const line = document.createElement('p')
  line.append(bar, ' ', share, ' ', words, ' ', button)
  line.hidden = true
  input.after(line)

  input.addEventListener('change', () => {
    forget()
    const file = input.files?.[0]
    if (file) void begin(file)
  })
  button.addEventListener('click', () => {
    input.value = ''
    forget(true)
    input.focus()
  })
  form.addEventListener('submit', event => {
    if (!stop) return
    event.preventDefault()
    submitter = event.submitter
    say(waits)
  })
  form.addEventListener('formdata', ({ formData }) => {
    if (!sent) return
    formData.delete(input.name)
    formData.set('upload', sent.split('/').at(-1)!)
  })
  // A page that is shown again after going back still holds the file and knows that it has arrived.
  if (input.files?.[0]) void begin(input.files[0])

  function say(text: string): void {
    if (words.textContent !== text) words.textContent = text
  }

  /** Stops, and with `gone` takes back what arrived. */
  function forget(gone = false): void {
    stop?.abort()
    const address = sent || bar.dataset['at']
    if (gone && address) {
      void ask('DELETE', address).catch(() => {})
      for (const key of Object.keys(localStorage)) if (localStorage[key] === address) localStorage.removeItem(key)
    }
    stop = null
    submitter = undefined
    sent = ''
    line.hidden = true
  }

  async function begin(file: File): Promise<void> {
    const mine = new AbortController()
    stop = mine
    line.hidden = false
    show(0)
    say(going)
    try {
      const address = await arrive(file, mine.signal)
      if (mine.signal.aborted) return
      sent = address
      say(arrived)
    } catch {
      if (mine.signal.aborted) return
      line.hidden = true
    }
    stop = null
    if (submitter !== undefined) form.requestSubmit(submitter as HTMLElement | null)
  }

  /** Gives the address of the whole file; throws where only the form itself can help. */
  async function arrive(file: File, signal: AbortSignal): Promise<string> {
    const key = `file ${await fingerprint(file)}`
    let address = localStorage.getItem(key) ?? ''
    let offset = address ? -1 : 0
    let failures = 0
    while (offset < file.size || !address) {
      if (signal.aborted) throw signal.reason
      try {
        let answer: Response
        if (!address) {
          const name = btoa(String.fromCharCode(...new TextEncoder().encode(file.name)))
          answer = await ask('POST', send, {
            'Upload-Length': `${file.size}`,
            'Upload-Metadata': `filename ${name}`,
            'X-Form-Key': form.querySelector<HTMLInputElement>('[name=key]')?.value ?? '',
          })
          address = answer.headers.get('location') ?? ''
        } else if (offset < 0) {
          answer = await ask('HEAD', address)
        } else {
          answer = await ask(
            'PATCH',
            address,
            { 'Upload-Offset': `${offset}`, 'Content-Type': 'application/offset+octet-stream' },
            file.slice(offset, offset + PIECE),
          )
        }
        const { status } = answer
        if (status === 409) offset = -1
        else if (offset < 0 && (status === 404 || status === 410)) {
          // Swept, or somebody else's of before on this device.
          address = ''
          offset = 0
          localStorage.removeItem(key)
        } else if (status >= 500 && status !== 507 && failures < TRIES) throw status
        // Not thrown here, where it would count as a cut line.
        else if (!answer.ok || !address) return Promise.reject(status)
        else offset = Number(answer.headers.get('upload-offset') ?? 0)
        if (address) localStorage.setItem(key, address)
        bar.dataset['at'] = address
        failures = 0
        show(Math.max(offset, 0) / (file.size || 1))
        say(submitter === undefined ? going : waits)
      } catch {
        say(cut)
        if (address) offset = -1
        await pause(Math.min(SLOWEST_MS, 500 * 2 ** failures++))
      }
    }
    return address
  }

  function show(part: number): void {
    bar.value = part
    share.textContent = percent.format(part)
  }
}

async function ask(method: string, address: string, headers = {}, body: Blob | null = null): Promise<Response> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), PATIENCE_MS)
  try {
    return await fetch(address, {
      method,
      headers: { 'Tus-Resumable': '1.0.0', ...headers },
      body,
      signal: late.signal,
    })
  } finally {
    clearTimeout(timer)
  }
}

/** The same for the same file chosen again; tells nobody its name. */
async function fingerprint(file: File): Promise<string> {
  const start = await file.slice(0, PIECE).arrayBuffer()
  const about = new TextEncoder().encode(`${file.name} ${file.size} ${file.lastModified}`)
  const all = new Uint8Array(about.length + start.byteLength)
  all.set(about)
  all.set(new Uint8Array(start), about.length)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', all))
  return btoa(String.fromCharCode(...hash))
}

/** Until the time is over, or the line is back. */
function pause(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms)
    window.addEventListener('online', () => resolve(), { once: true })
  })
}
