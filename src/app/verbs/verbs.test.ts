import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { backupPlace } from '../../../test/backups.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { IDENTITY_FILE } from '../../kernel/backup/keys.ts'
import { PROJECT } from '../../kernel/config.ts'

const place = backupPlace()
let world: World
before(async () => {
  world = await openWorld()
})
after(async () => {
  await world.close()
  place.remove()
})

/** The command as somebody types it. The house of the world runs in this process, so this one must not stand still. */
function plenaria(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [join(PROJECT, 'src/app/cli.ts'), ...args], { cwd: PROJECT, env: process.env })
  let [out, err] = ['', '']
  child.stdout.on('data', chunk => {
    out += chunk
  })
  child.stderr.on('data', chunk => {
    err += chunk
  })
  return new Promise(done => child.on('close', code => done({ code, out, err })))
}

test('backup, restore, doctor and export speak to scripts, beside a house that runs', async () => {
  const { dataFolder } = world.config
  const file = place.path('house.age')
  const backup = await plenaria('backup', file, '--data', dataFolder)
  assert.equal(backup.code, 0, backup.err)
  assert.equal((JSON.parse(backup.out) as { file: string }).file, file)
  assert.match(backup.err, /move it to two safe places/)
  assert.equal((await (await world.as(null)).get('/readyz')).status, 200, 'the house goes on')

  const data = place.path('restored')
  const restore = await plenaria('restore', file, '--data', data, '--identity', join(dataFolder, IDENTITY_FILE))
  assert.equal(restore.code, 0)
  assert.match(
    restore.err,
    /^Before you start it, put the secret\.key of the old house into the data folder.*\n.*erased\.list.*\n$/,
  )
  assert.equal((JSON.parse(restore.out) as { signed: boolean }).signed, true)

  copyFileSync(join(dataFolder, 'secret.key'), join(data, 'secret.key'))
  const doctor = await plenaria('doctor', '--data', data, '--json')
  assert.equal(doctor.code, 0, doctor.out)
  assert.equal((JSON.parse(doctor.out) as { well: boolean }).well, true)
  const spoken = await plenaria('doctor', '--data', place.path('nothing'))
  assert.equal(spoken.code, 1)
  assert.match(spoken.out, /^fault {4}database: There is no house in/)

  const exported = await plenaria('export', place.path('export'), '--data', data)
  assert.deepEqual([exported.code, exported.err], [0, ''])
  assert.ok(readdirSync(place.path('export/tables')).includes('register_person.jsonl'))
})

test('each verb says what it does, and bad input is one line and code 2', async () => {
  for (const verb of ['backup', 'restore', 'doctor', 'export']) {
    const help = await plenaria(verb, '--help')
    assert.equal(help.code, 0)
    assert.match(help.out, new RegExp(`: ${verb} `))
  }
  const file = place.path('never.age')
  for (const args of [
    ['backup'],
    ['backup', file, 'more'],
    ['backup', file, '--colour', 'red'],
    ['backup', file, '--data', place.path('nothing')],
    ['restore', file],
    ['restore', file, '--data', place.path('nothing'), '--identity', place.path('nothing')],
    ['export'],
    ['doctor', '--head', 'nonsense'],
  ]) {
    const { code, out, err } = await plenaria(...args)
    assert.equal(code, 2, `${args.join(' ')}: ${err}`)
    assert.equal(out, '')
    assert.equal(err.trimEnd().split('\n').length, 1, err)
  }
  assert.equal(existsSync(file), false)
  assert.equal(existsSync(place.path('nothing')), false)
})
