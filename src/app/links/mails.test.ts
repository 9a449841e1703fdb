import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { INTERFACE_LANGUAGES } from '../../kernel/languages.ts'
import { linksBeginWith } from '../../kernel/mail/links.ts'
import { mailPage } from '../../kernel/mail/page.ts'
import { documentsMails } from '../../modules/documents/index.ts'
import { linksMails } from './mails.ts'

before(() => linksBeginWith('https://plenaria.example'))

for (const { purpose, sample } of [...documentsMails, ...linksMails])
  for (const language of INTERFACE_LANGUAGES)
    test(`${purpose} in ${language} says what to do, and nothing that gives its reader away`, () => {
      const { subject, page } = sample(language)
      const { html, text } = mailPage(page)
      assert.equal(page.language, language)
      assert.ok(subject.length < 60, subject)
      // On a locked phone, in front of a colleague: no union, no network, no title, no house.
      for (const words of [subject, text])
        assert.doesNotMatch(
          words,
          /union|syndic|sindic|نقاب|federation|fédération|federación|اتحاد|plenaria(?!\.example)/i,
        )
      const links = [...text.matchAll(/https:\/\/\S+/g)].map(([link]) => link)
      assert.ok(links.length > 0 && links.every(link => link.startsWith('https://plenaria.example/l/')))
      for (const link of links) assert.ok(html.includes(`href="${link}"`))
    })
