import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openOuterServer } from '../../../test/outer-server.ts'
import { readConfig, WrongSetting } from '../config.ts'
import { checkMail } from './check.ts'

const AT = { PUBLIC_URL: 'https://plenaria.example' }

test('without settings no mail leaves and none arrives; the sender is made from PUBLIC_URL', () => {
  const { mail } = readConfig(AT)
  assert.deepEqual([mail.smtpUrl, mail.door, mail.dkim, mail.from], [null, null, null, 'plenaria@plenaria.example'])
  assert.deepEqual(readConfig({ ...AT, MAIL_FROM: 'a@mail.union.example' }).mail.domains, [
    'mail.union.example',
    'plenaria.example',
  ])
  assert.deepEqual(readConfig({ MAIL_IN: '[::1]:2525' }).mail.door, { host: '::1', port: 2525, tls: null })
})

test('a wrong setting of mail is named, with what is expected and without the password in it', () => {
  const smtp = { ...AT, SMTP_URL: 'smtp://user:secret@mail.example:587' }
  const wrong: [string, Record<string, string>][] = [
    ['SMTP_URL', { ...AT, SMTP_URL: 'https://user:secret@mail.example' }],
    ['SMTP_URL', { ...AT, SMTP_URL: 'mail.example:secret' }],
    ['SMTP_URL', { ...AT, SMTP_URL: 'smtp://user:secret%@mail.example' }],
    ['PUBLIC_URL', { SMTP_URL: smtp.SMTP_URL }],
    ['MAIL_FROM', { ...smtp, MAIL_FROM: 'Us <us@union.example>' }],
    ['MAIL_FROM', { ...smtp, PUBLIC_URL: 'http://localhost:8080' }],
    ['MAIL_PACE', { ...smtp, MAIL_PACE: 'slow' }],
    ['MAIL_CONNECTIONS', { ...smtp, MAIL_CONNECTIONS: '0' }],
    ['DKIM_KEY', { ...smtp, DKIM_SELECTOR: 'house' }],
    ['DKIM_KEY', { ...smtp, DKIM_SELECTOR: 'house', DKIM_KEY: '/nowhere' }],
    ['DKIM_SELECTOR', { ...smtp, DKIM_KEY: '/nowhere' }],
    ['MAIL_IN', { MAIL_IN: 'mail' }],
    ['MAIL_IN', { MAIL_IN: '127.0.0.1:99999' }],
    ['MAIL_IN_KEY', { MAIL_IN: '2525', MAIL_IN_CERT: '/nowhere' }],
  ]
  for (const [name, env] of wrong) {
    assert.throws(
      () => readConfig(env),
      (error: Error) =>
        error instanceof WrongSetting && error.message.includes(name) && !error.message.includes('secret'),
      JSON.stringify(env),
    )
  }
})

test('whether mails can leave is said in a sentence, and why not', async context => {
  const check = (url: string) => checkMail(readConfig({ ...AT, SMTP_URL: url }).mail)
  assert.deepEqual(await checkMail(readConfig(AT).mail), {
    ok: false,
    sentence: 'SMTP_URL is not set: mails are kept and none leaves the house.',
  })
  const strict = await openOuterServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      done(username === 'house' && password === 'right' ? null : new Error('no'), { user: username }),
  })
  context.after(strict.close)
  const at = (who: string) => strict.url.replace('//', `//${who}@`)
  assert.equal((await check(at('house:right'))).ok, true)
  const refused = await check(at('house:wrong-word'))
  assert.equal(refused.ok, false)
  assert.match(refused.sentence, /^Mails cannot leave: the mail server does not take this user and password/)
  assert.doesNotMatch(refused.sentence, /wrong-word/)
  await strict.close()
  const away = await check(strict.url)
  assert.equal(away.ok, false)
  assert.match(away.sentence, /nothing answers there/)
})
