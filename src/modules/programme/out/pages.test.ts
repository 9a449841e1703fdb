import { test } from 'node:test'
import { openWorld } from '../../../../test/world.ts'
test('x', async () => {
  const world = await openWorld()
  const officer = await world.as('officer')
  const words = `# Towns speak up

**Provisional programme**

## Session 1: Water for all, 9 December 2026, 13:00-16:00 (Geneva time)

This session looks at water.

Moderator: Ana Ruiz, Lake Union

**13:00-14:20** I. What was closed, what was sold (80 min)
- Amara Dikko, secretary, Lake Union (10 min, to be confirmed)

**14:20-14:35** Break and live consultation (15 min)

**14:35-15:45** II. What comes back to the town (70 min)

**15:45-16:00** Conclusions (15 min)

## Session 2: Heat in the streets, 9 June 2027, 13:00-16:00 (Geneva time)

**13:00-16:00** Plenary

## Objectives

- Hear every region.

## Reference documents

- Twelve towns after the cuts (in French, forthcoming)

Audience: all affiliates
`
  const a = await officer.submit('/towns/programme/new', '/towns/programme/drafts', {}, { field: 'file', name: 'p.md', bytes: Buffer.from(words) })
  const draft = a.location!.split('?')[0]!
  console.log((await officer.submit(draft, '/publication', { slug: 'x' })).location)
  for (const p of ['/towns/programme/x', '/towns/sessions/session-1', '/towns/sessions/session-1.ics', '/towns/programme/x.ics', '/towns/sessions/session-1/share', '/towns/calendar', '/towns/sessions/session-1.docx', '/towns/programme/x.pdf?lang=fr']) {
    const r = await officer.get(p)
    console.log(p, r.status, r.body.length, r.status !== 200 || p.endsWith('ics') ? r.body.slice(0, 1500) : '')
  }
  console.log(await officer.get('/towns/sessions/session-1?lang=en').then(r => r.page.querySelector('main')!.toString()))
  console.log(world.log.filter(one => one.includes('error')))
  await world.close()
})
