/**
 * A reader whose zone nobody told the server sees the hour of the place. Their browser knows better: it says the same
 * hours in its own zone beside them. From the next page on the server does.
 */
const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
const hour = new Intl.DateTimeFormat(document.documentElement.lang, {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

for (const place of document.querySelectorAll<HTMLElement>('[data-from][data-words]')) {
  const { from = '', until = '', words = '' } = place.dataset
  const hours = `${hour.format(new Date(from))}–${hour.format(new Date(until))}`
  place.textContent = words
    .replace('{hours}', hours)
    .replace('{place}', timeZone.split('/').pop()!.replaceAll('_', ' '))
  place.hidden = false
}
