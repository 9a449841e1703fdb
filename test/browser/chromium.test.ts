import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from './chromium.ts'
import { axeViolations, htmlProblems, overflowsSideways, requestsElsewhere, tapTargetsTooSmall } from './page-checks.ts'

const goodPage = `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ordre du jour</title><link rel="stylesheet" href="/good.css"></head>
<body><header><a href="#content">Aller au contenu</a></header><main id="content"><h1>Ordre du jour</h1>
<p>Les délégué·e·s parlent à dix heures.</p>
<section class="wide" tabindex="0" aria-label="Horaires"><table><caption>Horaires</caption>
<thead><tr><th scope="col">Heure</th><th scope="col">Sujet</th></tr></thead>
<tbody><tr><td>10:00</td><td>Remunicipalisation</td></tr></tbody></table></section>
<form method="post" action="/comments"><label for="text">Votre avis</label><textarea id="text" name="text"></textarea>
<p><label class="tick"><input type="checkbox" name="public" value="yes"> Montrer mon nom</label></p>
<button type="submit">Envoyer</button></form></main></body></html>`

const badPage = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Faults</title><link rel="stylesheet" href="/bad.css"></head>
<body><main><h1>Faults</h1><h3>A level was left out</h3><img src="http://127.0.0.1:1/elsewhere.png">
<p class="pale">Pale words</p><p class="broad">Broad words</p><p>Never closed<div>inside</p>
<form method="post"><input name="nameless"><button>Go</button></form></main></body></html>`

const sheets: Record<string, string> = {
  '/good.css': `body{font:1rem/1.5 sans-serif;color:#222;background:#fff}.wide{overflow-x:auto}table{min-width:60rem}
    textarea,button{min-height:44px;min-width:44px}.tick{display:inline-block;min-height:44px}`,
  '/bad.css': '.pale{color:#ccc;background:#fff}.broad{width:50rem}button{height:20px}',
}

let server: Server
let browser: Browser
let context: BrowserContext
let page: Page
let origin: string

before(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/'
    const pages: Record<string, string> = { '/good': goodPage, '/bad': badPage }
    const text = pages[path] ?? sheets[path]
    response.writeHead(text ? 200 : 404, {
      'content-type': `${sheets[path] ? 'text/css' : 'text/html'}; charset=utf-8`,
      'content-security-policy': "default-src 'self'; img-src *; require-trusted-types-for 'script'",
    })
    response.end(text)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
  context = await browser.newContext({ javaScriptEnabled: true })
  page = await context.newPage()
})

after(async () => {
  await browser?.close()
  server?.close()
})

describe('a page without faults', () => {
  test('is left alone by every check', async () => {
    const elsewhere = requestsElsewhere(context, origin)
    await page.goto(`${origin}/good`)
    assert.deepEqual(await axeViolations(page), [])
    assert.deepEqual(await htmlProblems(goodPage), [])
    assert.deepEqual(await overflowsSideways(page), [])
    assert.deepEqual(await tapTargetsTooSmall(page), [])
    assert.deepEqual(elsewhere, [])
  })

  test('is left alone when it is written from right to left', async () => {
    await page.goto(`${origin}/good`)
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    assert.deepEqual(await overflowsSideways(page), [])
  })

  test('can be measured with its scripts switched off', async () => {
    const quiet = await browser.newContext({ javaScriptEnabled: false })
    const still = await quiet.newPage()
    await still.goto(`${origin}/good`)
    assert.deepEqual(await overflowsSideways(still), [])
    assert.deepEqual(await tapTargetsTooSmall(still), [])
    await quiet.close()
  })
})

describe('a page with faults', () => {
  test('is caught by axe: no language, pale words, a picture and a field without words', async () => {
    await page.goto(`${origin}/bad`)
    const found = (await axeViolations(page)).map(fault => fault.split(':')[0])
    for (const rule of ['html-has-lang', 'color-contrast', 'image-alt', 'label', 'heading-order']) {
      assert.ok(found.includes(rule), `${rule} is not among ${found.join(', ')}`)
    }
  })

  test('is caught by html-validate: an element closed in the wrong place, a button of no kind', async () => {
    const found = (await htmlProblems(badPage)).join('\n')
    for (const rule of ['close-order', 'no-implicit-button-type', 'element-required-attributes']) {
      assert.match(found, new RegExp(rule))
    }
  })

  test('is caught when it scrolls sideways, in both directions of writing', async () => {
    await page.goto(`${origin}/bad`)
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate(dir => document.documentElement.setAttribute('dir', dir), direction)
      const found = await overflowsSideways(page)
      assert.equal(found.length, 2, direction)
      assert.match(found.join('\n'), /at 320 px: <p class="broad">[\s\S]*at 360 px/)
    }
  })

  test('is caught when a thumb would miss its button', async () => {
    await page.goto(`${origin}/bad`)
    const found = await tapTargetsTooSmall(page)
    assert.equal(found.length, 2)
    assert.match(found.join('\n'), /<input name="nameless">[\s\S]*20 px: <button>/)
  })

  test('is caught when it asks another server for something', async () => {
    const elsewhere = requestsElsewhere(context, origin)
    await page.goto(`${origin}/bad`)
    assert.deepEqual(elsewhere, ['GET http://127.0.0.1:1/elsewhere.png'])
  })
})

describe('the letters', () => {
  test('Arabic words are drawn with letters, not with the box of a missing sign', async () => {
    const inkOf = await drawing(page)
    const missing = await inkOf('\u{10FFFD}')
    const seen = new Set([missing])
    for (const letter of ['ا', 'ب', 'ك', 'م', 'ي', '٣']) seen.add(await inkOf(letter))
    assert.equal(seen.size, 7)
    // Joined letters are narrower than the same letters apart: the font's shaping is at work, not only its signs.
    assert.ok((await widthOf(page, 'ككك')) < (await widthOf(page, 'ك\u200cك\u200cك')))
  })

  test('a sign that no font has is drawn as the same box as another', async () => {
    const inkOf = await drawing(page)
    assert.equal(await inkOf('\u{10FFFD}'), await inkOf('\u{10FFFC}'))
  })

  test('French and Spanish words are drawn with letters too', async () => {
    const inkOf = await drawing(page)
    const signs = ['é', '·', 'ñ', 'œ', '¿', '\u{10FFFD}']
    assert.equal(new Set(await Promise.all(signs.map(inkOf))).size, signs.length)
  })
})

/** A function that draws one sign black on white and gives its pixels as text. */
async function drawing(page: Page): Promise<(sign: string) => Promise<string>> {
  await page.goto(`${origin}/good`)
  return sign =>
    page.evaluate(sign => {
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = 64
      const pen = canvas.getContext('2d')
      if (!pen) throw new Error('this browser cannot draw')
      pen.font = '40px serif'
      pen.fillText(sign, 16, 44)
      return canvas.toDataURL()
    }, sign)
}

function widthOf(page: Page, words: string): Promise<number> {
  return page.evaluate(words => {
    const pen = document.createElement('canvas').getContext('2d')
    if (!pen) throw new Error('this browser cannot draw')
    pen.font = '40px serif'
    return pen.measureText(words).width
  }, words)
}
