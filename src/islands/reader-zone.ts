/**
 * The server guesses UTC for a reader who never said where they are. The browser knows: it tells the server by a
 * cookie, and writes the hours of this one page anew until the next page comes right by itself.
 */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const known = /(?:^|; )zone=([^;]*)/.exec(document.cookie)?.[1]

if (zone && known !== encodeURIComponent(zone)) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older phones' browsers.
  document.cookie = `zone=${encodeURIComponent(zone)}; path=/; max-age=31536000; samesite=lax`
  const { lang } = document.documentElement
  // As the server writes days and hours.
  const language = lang === 'en' ? 'en-GB' : lang
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-yours]')) {
    const at = new Date(time.dateTime)
    const options: Intl.DateTimeFormatOptions =
      time.dataset['yours'] === 'hour' ? { timeStyle: 'short' } : { dateStyle: 'full', timeStyle: 'short' }
    const format = new Intl.DateTimeFormat(language, { ...options, hourCycle: 'h23', timeZone: zone })
    time.textContent = format.format(at)
  }
}
