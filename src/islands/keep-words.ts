/**
 * What is typed in a box stays in this browser until its form was taken, and is put back when a connection or a
 * battery failed in between. Kept per person and form; `main` carries whose words they are and our two sentences.
 */
interface Kept {
  at: number
  /** By name of the box: what was typed, and what stood there before. */
  boxes: Record<string, { typed: string; before: string }>
  sent?: true
}

const MONTH = 30 * 24 * 60 * 60 * 1000
const { words: whose = '', putBack = '', drop = '' } = document.querySelector('main')?.dataset ?? {}
const mine = `words ${whose} `
const done = new URLSearchParams(location.search).get('done')

// A browser that forbids to keep anything throws: then words are as safe as before, no less.
try {
  forgetWhatWasTaken()
  for (const form of document.forms)
    if (form.querySelector('textarea')) watch(form, mine + new URL(form.action).pathname)
} catch {}

/** `?done=` says that the last form was taken; after signing out nothing of anybody stays on a shared device. */
function forgetWhatWasTaken(): void {
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith('words ')) continue
    const { at, sent } = read(key)
    if (done === 'signed-out' || (done && sent && key.startsWith(mine)) || Date.now() - at > MONTH)
      localStorage.removeItem(key)
  }
}

function watch(form: HTMLFormElement, key: string): void {
  const boxes = [...form.querySelectorAll('textarea')]
  restore(form, boxes, key)
  form.addEventListener('input', () => keep(boxes, key))
  form.addEventListener('submit', () => keep(boxes, key, true))
}

function keep(boxes: HTMLTextAreaElement[], key: string, sent = false): void {
  const changed = boxes.filter(box => box.value !== box.defaultValue || (sent && box.value))
  const entries = changed.map(box => [box.name, { typed: box.value, before: box.defaultValue }])
  const kept: Kept = { at: Date.now(), boxes: Object.fromEntries(entries), ...(sent ? { sent } : {}) }
  if (entries.length > 0) localStorage.setItem(key, JSON.stringify(kept))
  else localStorage.removeItem(key)
}

function restore(form: HTMLFormElement, boxes: HTMLTextAreaElement[], key: string): void {
  const kept = read(key).boxes
  const found = boxes.filter(box => {
    const one = kept[box.name]
    // Words written over a text that has changed meanwhile would undo the change: they are not put over it.
    return one && one.typed !== box.value && (one.before === box.defaultValue || !box.value)
  })
  if (found.length === 0) return
  for (const box of found) box.value = kept[box.name]!.typed
  for (let outer = form.closest('details'); outer; outer = outer.parentElement?.closest('details') ?? null)
    outer.open = true
  const notice = document.createElement('p')
  notice.className = 'kept'
  notice.setAttribute('role', 'status')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'link'
  button.textContent = drop
  button.addEventListener('click', () => {
    for (const box of found) box.value = box.defaultValue
    localStorage.removeItem(key)
    notice.remove()
    found[0]!.focus()
  })
  notice.append(`${putBack} `, button)
  form.prepend(notice)
}

function read(key: string): Kept {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '') as Kept
  } catch {
    return { at: Date.now(), boxes: {} }
  }
}
