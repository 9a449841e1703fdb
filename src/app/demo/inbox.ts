import type { Database } from '../../kernel/database/open.ts'
import { keepArrivedMail } from '../../kernel/mail/arrived.ts'
import { domainOf } from '../../kernel/mail/settings.ts'
import { mailHouse } from '../../kernel/mail/setup.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { answerReceived, assignItem, findReceived, noteOn } from '../../modules/inbox/index.ts'
import type { Stage } from './stage.ts'

interface Received {
  to: string
  from: string
  name: string
  subject: string
  words: string
  head?: string
  file?: { name: string; content: string }
}

/** Mails that came to the network, in several languages, and what the secretariat did with them so far. */
export async function receiveMails({ pool }: Database, { as }: Stage): Promise<void> {
  for (const one of MAILS) {
    const to = `${one.to}@${domainOf(mailHouse().settings.from)}`
    await keepArrivedMail(pool, Buffer.from(written(one, to)), { from: one.from, to: [to] })
  }
  const found = await untilRead(tx => as('officer', tx))
  const at = (subject: string) => ({ network: 'towns', item: found.get(subject) })
  if (found.size < MAILS.length) return
  await as('officer', async tx => {
    await assignItem(tx, at(MAILS[1]!.subject), tx.actor.person)
    await noteOn(tx, at(MAILS[1]!.subject), 'La commission s’en occupe jeudi ; je réponds vendredi.')
    await answerReceived(tx, at(MAILS[2]!.subject), {
      words: 'شكرًا على رسالتكم. الاجتماع مفتوح، وستصلكم الدعوة قبل أسبوع منه.',
      language: 'ar',
    })
  })
}

/** Mails are read in a job: the ids of their conversations by subject, as far as that is done within half a minute. */
async function untilRead(
  ask: (work: (tx: Tx) => Promise<Map<string, string>>) => Promise<Map<string, string>>,
): Promise<Map<string, string>> {
  for (let tries = 0; ; tries++) {
    const found = await ask(tx => findReceived(tx, 'towns'))
    if (found.size >= MAILS.length || tries === 150) return found
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

function written({ from, name, subject, words, head, file }: Received, to: string): string {
  const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
  const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')
  const part = (type: string, text: string, more = '') =>
    `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n${more}\r\n${base64(text)}\r\n`
  const headers = [
    `From: ${encoded(name)} <${from}>`,
    `To: ${to}`,
    `Subject: ${encoded(subject)}`,
    `Message-ID: <${from.replace('@', '.')}@received.example>`,
    'MIME-Version: 1.0',
    ...(head ? [head] : []),
  ].join('\r\n')
  const text = part('text/plain; charset=utf-8', words)
  if (!file) return `${headers}\r\n${text}`
  const attached = part(
    'text/plain; charset=utf-8',
    file.content,
    `Content-Disposition: attachment; filename="${file.name}"\r\n`,
  )
  return `${headers}\r\nContent-Type: multipart/mixed; boundary=cut\r\n\r\n--cut\r\n${text}--cut\r\n${attached}--cut--\r\n`
}

const MAILS: readonly Received[] = [
  {
    to: 'towns',
    from: 'rosario@obras.example',
    name: 'Rosario Huamán',
    subject: '¿Se puede participar desde Cusco?',
    words:
      'Buenos días:\n\nTrabajo en el alcantarillado de Cusco y leí el proyecto de plan. ¿Puedo mandar mis comentarios aunque mi sindicato no esté afiliado todavía?\n\nGracias,\nRosario',
  },
  {
    to: 'towns',
    from: 'secretariat@eau-ville.example',
    name: 'Syndicat de l’eau de la ville',
    subject: 'Nos chiffres sur les effectifs',
    words:
      'Chères et chers collègues,\n\nVoici les effectifs par métier que vous aviez demandés. Il manque encore deux quartiers.\n\nBien à vous',
    file: { name: 'effectifs.csv', content: 'métier,effectif\négoutier·ère,41\nfontainier·ère,67\n' },
  },
  {
    to: 'towns',
    from: 'salma@baladiyat.example',
    name: 'سلمى الخطيب',
    subject: 'سؤال عن الاجتماع القادم',
    words: 'تحية طيبة،\n\nهل الاجتماع القادم مفتوح لعاملات البلديات غير المنتسبات؟ ومتى تصل الدعوة؟\n\nسلمى',
  },
  {
    to: 'towns.bringing-services-back',
    from: 'tomas@stadtwerk.example',
    name: 'Tomas Brandt',
    subject: 'A case for your collection',
    words:
      'Hello,\n\nour town took its waste collection back last spring. I can tell your group how, and what it cost. May I come to one of your meetings?\n\nTomas',
  },
  {
    to: 'towns',
    from: 'neema@mji.example',
    name: 'Neema Juma',
    subject: 'Jibu la moja kwa moja: niko likizo',
    words: 'Niko likizo hadi mwisho wa mwezi. Nitajibu nitakaporudi.',
    head: 'Auto-Submitted: auto-replied',
  },
]
