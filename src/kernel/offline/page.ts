import { type Fill, type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'
import type { Page } from '../http/send.ts'
import { layout } from '../look/layout.ts'
import { BOUNDS, DAY } from './rules.ts'

/**
 * What this phone keeps and what waits on it to be sent. The server knows neither: the island `kept-here` fills in the
 * lists. Drawn for a visitor, it is also what the worker shows in place of a page that was never read.
 */
export function keptHerePage(reader: Reader): Page {
  const { say } = reader
  const main = html`<h1>${say('offline-title')}</h1>
<p class="due" id="unread" hidden>${say('offline-unread')} <button type="button" class="link" data-do="again">${say('offline-again')}</button></p>
<p class="due" id="still-signed-in" hidden>${say('offline-still-signed-in')}</p>
<p class="lead" id="nothing-kept">${say('offline-impossible')}</p>
<div id="kept-here" data-reader="${reader.mark}" hidden>
<section id="waiting" aria-labelledby="waiting-title" hidden><h2 id="waiting-title">${say('offline-waiting-title')}</h2><p data-others hidden>${say('offline-sign-in-to-send')} <a href="/sign-in">${say('sign-in')}</a></p><ol class="said-list"></ol></section>
<section aria-labelledby="kept-title"><h2 id="kept-title">${say('offline-kept-title')}</h2><p data-none>${say('offline-kept-none')}</p><ul class="open-now"></ul></section>
${setting(reader)}
</div>
<template id="kept-page"><li><h3><a></a></h3><p class="meta">${around(say('offline-as-of', { when: '\u0001' }), html`<time></time>`)}</p></li></template>
${waitingItem(reader)}`
  return layout(reader, { title: say('offline-title'), main, islands: ['kept-here'] })
}

function setting({ say, identity }: Reader): Html {
  const bounds = { pages: `${BOUNDS.pages}`, days: `${BOUNDS.milliseconds / DAY}` }
  return html`<section aria-labelledby="keep-title"><h2 id="keep-title">${say('offline-keep')}</h2><p>${say('offline-keep-means', bounds)}</p>
<p data-off hidden><button type="button" data-do="keep">${say('offline-keep')}</button></p>
<p data-on hidden><strong>${say('offline-keep-on')}</strong> <button type="button" class="quiet" data-do="keep-no-more">${say('offline-keep-no-more')}</button></p>
${identity ? null : html`<p data-visitor>${say('offline-keep-visitor')}</p>`}
<p><button type="button" class="quiet" data-do="delete">${say('offline-delete')}</button> <span role="status" data-deleted hidden>${say('offline-deleted')}</span></p></section>`
}

/** One form on its way; `data-for` names the states in which a line of it is shown. */
function waitingItem({ say }: Reader): Html {
  return html`<template id="waiting-item"><li><h3 dir="auto" data-what></h3>
<p data-for="waiting"><strong>${say('offline-state-waiting')}</strong> ${say('offline-state-waiting-means')}</p>
<p data-for="editing"><strong>${say('offline-state-editing')}</strong></p>
<p data-for="sent"><strong>${say('offline-state-sent')}</strong> <a data-address>${say('offline-see-it')}</a></p>
<p data-for="refused"><strong class="until">${say('offline-state-refused')}</strong> <span data-says></span></p>
<p data-for="old"><strong class="until">${say('offline-state-old')}</strong></p>
<p data-for="gone">${say('offline-state-gone')} <button type="button" class="link" data-do="undo">${say('offline-undo')}</button></p>
<label class="field" data-word><span></span><textarea rows="4" dir="auto"></textarea></label>
<p><button type="button" data-for="editing" data-do="send">${say('offline-send')}</button> <button type="button" data-for="refused old" data-do="put-back">${say('offline-put-back')}</button> <button type="button" class="quiet" data-for="waiting editing refused old" data-do="drop">${say('offline-drop')}</button> <a data-for="waiting editing" data-page>${say('offline-open-page')}</a></p></li></template>`
}

function around(sentence: string, inner: Html): Fill {
  const [before = '', after = ''] = sentence.split('\u0001')
  return [before, inner, after]
}
