/**
 * Whoever selects words of the paragraph is offered to speak about these words: they are put where they would have been
 * typed, with the place where they stand. `.speak` carries our sentence in `data-about`.
 */
const paragraph = document.querySelector<HTMLElement>('.block.alone > div > :first-child')
const forms = document.querySelector<HTMLElement>('.speak')

if (paragraph && forms?.dataset['about']) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button quiet'
  button.textContent = forms.dataset['about']
  button.hidden = true
  paragraph.parentElement!.after(button)

  let words = ''
  let from = 0
  document.addEventListener('selectionchange', () => {
    const selection = getSelection()
    // While the button is being pressed, some browsers have dropped the selection already.
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return
    const range = selection.getRangeAt(0)
    const inside = paragraph.contains(range.startContainer) && paragraph.contains(range.endContainer)
    const selected = inside ? range.toString() : ''
    words = selected.trim()
    button.hidden = words === ''
    if (words === '') return
    const before = document.createRange()
    before.setStart(paragraph, 0)
    before.setEnd(range.startContainer, range.startOffset)
    from = before.toString().length + selected.indexOf(words)
  })

  button.addEventListener('click', () => {
    for (const field of forms.querySelectorAll<HTMLTextAreaElement>('[name=about]')) {
      field.value = words
      // What keeps words through a fault hears of it as of typing.
      field.dispatchEvent(new Event('input', { bubbles: true }))
      const at = field.form?.querySelector<HTMLInputElement>('input[name=at]')
      if (at) at.value = String(from)
    }
    button.hidden = true
    const form = [...forms.querySelectorAll('details')].find(one => one.open) ?? forms.querySelector('details')
    if (form) form.open = true
    form?.querySelector('textarea')?.focus()
  })
}
