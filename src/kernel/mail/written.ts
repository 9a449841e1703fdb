import { createTransport } from 'nodemailer'
import type { MailContent } from './mail.ts'
import { mailHouse } from './setup.ts'
import { messageOf } from './transport.ts'

/** A mail as it leaves the house, byte for byte, without sending it. */
export async function writtenMail(mail: { id: string; address: string; content: MailContent }): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true })
  const claimed = { ...mail, bounceToken: mail.id, tries: 1, last: false }
  const { message } = await transport.sendMail(messageOf(claimed, mailHouse().settings))
  return message as Buffer // what `buffer: true` makes it
}

/** Its head: a line a field. */
export async function headOfMail(mail: Parameters<typeof writtenMail>[0]): Promise<string> {
  const bytes = await writtenMail(mail)
  return bytes.subarray(0, bytes.indexOf('\r\n\r\n')).toString('utf8').replaceAll('\r\n', '\n')
}
