/** The name under which changes to a mailing are announced to open pages. */
export function channelOf(mailing: { id: string }): string {
  return `mailing:${mailing.id}`
}
