/** The inbox's door: addresses that mail comes in at, and where replies lead. */
export { inboxAddress, mailComesIn, openInboxes, replyAddress, replyAddresses, type Written } from './addresses.ts'
export { inboxHoldings } from './holdings.ts'
