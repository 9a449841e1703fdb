// Made by `npm run generate` from texts/en.ftl of the kernel, the app and every module.
interface Messages {
  'accept-accept': Record<string, never>
  'accept-by': Record<string, never>
  'accept-network': Record<string, never>
  'accept-over': Record<string, never>
  'accept-over-title': Record<string, never>
  'accept-privacy': Record<string, never>
  'accept-role': Record<string, never>
  'accept-sign-in-first': Record<string, never>
  'accept-somebody-else': { name: string }
  'accept-title': Record<string, never>
  'account-device-unknown': Record<string, never>
  'account-end-all': Record<string, never>
  'account-end-one': Record<string, never>
  'account-end-others': Record<string, never>
  'account-factors': Record<string, never>
  'account-factors-lead': Record<string, never>
  'account-here': Record<string, never>
  'account-lead': { address: string }
  'account-lead-none': Record<string, never>
  'account-menu': Record<string, never>
  'account-roles-rest': Record<string, never>
  'account-roles-wake': Record<string, never>
  'account-seen': Record<string, never>
  'account-sessions': Record<string, never>
  'account-sessions-lead': { count: number }
  'account-since': Record<string, never>
  'account-title': Record<string, never>
  'act-address-good': Record<string, never>
  'act-body-declined': Record<string, never>
  'act-body-joined': Record<string, never>
  'act-body-left': Record<string, never>
  'act-consent-given': Record<string, never>
  'act-consent-withdrawn': Record<string, never>
  'act-contact-added': Record<string, never>
  'act-contact-removed': Record<string, never>
  'act-contacts-exported': Record<string, never>
  'act-contacts-read': Record<string, never>
  'act-copy-asked': Record<string, never>
  'act-copy-taken': Record<string, never>
  'act-erasure-asked': Record<string, never>
  'act-erasure-stopped': Record<string, never>
  'act-merge-undone': Record<string, never>
  'act-person-erased': Record<string, never>
  'act-person-merged': Record<string, never>
  'act-person-removed': Record<string, never>
  'act-record-corrected': Record<string, never>
  'act-record-entered': Record<string, never>
  'act-record-exported': Record<string, never>
  'act-records-two': Record<string, never>
  'act-role-changed': Record<string, never>
  'act-role-ended': Record<string, never>
  'act-role-given': Record<string, never>
  'act-role-substitute': Record<string, never>
  'act-sessions-ended': Record<string, never>
  'app-add': Record<string, never>
  'app-by-hand': Record<string, never>
  'app-code-hint': Record<string, never>
  'app-confirm': Record<string, never>
  'app-lead': Record<string, never>
  'app-none': Record<string, never>
  'app-picture': Record<string, never>
  'app-remove': Record<string, never>
  'app-replace': Record<string, never>
  'app-there': Record<string, never>
  'app-title': Record<string, never>
  'ask-area': Record<string, never>
  'ask-body': Record<string, never>
  'ask-button': Record<string, never>
  'ask-chosen': Record<string, never>
  'ask-fields': Record<string, never>
  'ask-fields-hint': Record<string, never>
  'ask-offers': Record<string, never>
  'ask-offers-time': Record<string, never>
  'ask-remove': { what: string }
  'ask-role': Record<string, never>
  'ask-sector': Record<string, never>
  'ask-stay': Record<string, never>
  'ask-words': Record<string, never>
  'ask-words-hint': Record<string, never>
  'ask-words-organisation': Record<string, never>
  'asks-every-organisation': Record<string, never>
  'asks-everybody': Record<string, never>
  'asks-gone': Record<string, never>
  'asks-words': { words: string }
  'back-home': Record<string, never>
  'bodies-coordinator': Record<string, never>
  'bodies-first-known': Record<string, never>
  'bodies-first-link': Record<string, never>
  'bodies-hidden-how': Record<string, never>
  'bodies-hidden-not': Record<string, never>
  'bodies-hidden-protects': Record<string, never>
  'bodies-hidden-says': Record<string, never>
  'bodies-invitation-back': Record<string, never>
  'bodies-invitations': Record<string, never>
  'bodies-invitations-lead': Record<string, never>
  'bodies-invite': Record<string, never>
  'bodies-invite-hint': Record<string, never>
  'bodies-invite-name': Record<string, never>
  'bodies-invited': Record<string, never>
  'bodies-is-hidden': Record<string, never>
  'bodies-is-open': Record<string, never>
  'bodies-join': Record<string, never>
  'bodies-lead': Record<string, never>
  'bodies-leave': Record<string, never>
  'bodies-leave-hidden': Record<string, never>
  'bodies-leave-says': Record<string, never>
  'bodies-line-coordinates': Record<string, never>
  'bodies-line-declined': Record<string, never>
  'bodies-line-invited': Record<string, never>
  'bodies-line-joined': Record<string, never>
  'bodies-line-offered': Record<string, never>
  'bodies-line-taken-in': Record<string, never>
  'bodies-lines': Record<string, never>
  'bodies-make': Record<string, never>
  'bodies-make-coordinator': Record<string, never>
  'bodies-members': Record<string, never>
  'bodies-name': Record<string, never>
  'bodies-name-hint': Record<string, never>
  'bodies-nobody-coordinates': Record<string, never>
  'bodies-none': Record<string, never>
  'bodies-none-make': Record<string, never>
  'bodies-offer-coordinator': Record<string, never>
  'bodies-offer-declined': Record<string, never>
  'bodies-offer-hint': Record<string, never>
  'bodies-offer-member': Record<string, never>
  'bodies-offer-waiting': Record<string, never>
  'bodies-open-to-members': Record<string, never>
  'bodies-put-away': Record<string, never>
  'bodies-roster': Record<string, never>
  'bodies-roster-hidden': Record<string, never>
  'bodies-roster-hint': Record<string, never>
  'bodies-roster-open': Record<string, never>
  'bodies-step-in': Record<string, never>
  'bodies-take-back': Record<string, never>
  'bodies-title': Record<string, never>
  'bodies-visibility': Record<string, never>
  'bodies-visibility-network': Record<string, never>
  'bodies-visibility-public': Record<string, never>
  'bodies-you': Record<string, never>
  'body-committee': Record<string, never>
  'body-secretariat': Record<string, never>
  'body-steering-group': Record<string, never>
  'body-working-group': Record<string, never>
  'codes-first-a-factor': Record<string, never>
  'codes-keep': Record<string, never>
  'codes-lead': Record<string, never>
  'codes-left': { count: number }
  'codes-make': Record<string, never>
  'codes-once': Record<string, never>
  'codes-title': Record<string, never>
  'codes-type-one': Record<string, never>
  'codes-type-one-hint': Record<string, never>
  'column-access': Record<string, never>
  'column-availability': Record<string, never>
  'column-city': Record<string, never>
  'column-consent': Record<string, never>
  'column-consent-day': Record<string, never>
  'column-country': Record<string, never>
  'column-email': Record<string, never>
  'column-end': Record<string, never>
  'column-expertise': Record<string, never>
  'column-family': Record<string, never>
  'column-given': Record<string, never>
  'column-id': Record<string, never>
  'column-kind': Record<string, never>
  'column-languages': Record<string, never>
  'column-members': Record<string, never>
  'column-members-on': Record<string, never>
  'column-members-source': Record<string, never>
  'column-name': Record<string, never>
  'column-name-language': Record<string, never>
  'column-occupation': Record<string, never>
  'column-organisation': Record<string, never>
  'column-phone': Record<string, never>
  'column-place': Record<string, never>
  'column-province': Record<string, never>
  'column-region': Record<string, never>
  'column-role': Record<string, never>
  'column-sector': Record<string, never>
  'column-spoken': Record<string, never>
  'column-start': Record<string, never>
  'column-title': Record<string, never>
  'column-tree-region': Record<string, never>
  'column-zone': Record<string, never>
  'confirm-is-no': Record<string, never>
  'confirm-is-yes': Record<string, never>
  'confirm-lead': Record<string, never>
  'confirm-no': Record<string, never>
  'confirm-no-means': Record<string, never>
  'confirm-title': Record<string, never>
  'confirm-yes': Record<string, never>
  'consent-expertise-shown': Record<string, never>
  'consent-mailings': Record<string, never>
  'consent-phone-calls': Record<string, never>
  'contact-access': Record<string, never>
  'contact-email': Record<string, never>
  'contact-phone': Record<string, never>
  'contacts-add': Record<string, never>
  'contacts-kind': Record<string, never>
  'contacts-lead': Record<string, never>
  'contacts-lead-own': Record<string, never>
  'contacts-none': Record<string, never>
  'contacts-remove': Record<string, never>
  'contacts-title': Record<string, never>
  'contacts-value': Record<string, never>
  'contacts-value-hint': Record<string, never>
  'copy-ask': Record<string, never>
  'copy-asked-on': Record<string, never>
  'copy-fetch': Record<string, never>
  'copy-file-lead': { at: string; house: string }
  'copy-file-others': Record<string, never>
  'copy-file-title': Record<string, never>
  'copy-given': Record<string, never>
  'copy-hidden': Record<string, never>
  'copy-how': Record<string, never>
  'copy-lead': Record<string, never>
  'copy-look-again': Record<string, never>
  'copy-ready': { until: string }
  'copy-title': Record<string, never>
  'copy-waits': Record<string, never>
  'demo-app': { address: string }
  'demo-app-title': Record<string, never>
  'demo-kit': Record<string, never>
  'demo-lead': Record<string, never>
  'demo-mail-as-html': Record<string, never>
  'demo-mail-as-text': Record<string, never>
  'demo-mail-head': { language: string }
  'demo-mail-lead': Record<string, never>
  'demo-mail-newest': Record<string, never>
  'demo-mail-none': Record<string, never>
  'demo-mail-older': Record<string, never>
  'demo-mail-pages': Record<string, never>
  'demo-mail-samples-lead': { count: number }
  'demo-mail-samples-title': Record<string, never>
  'demo-mail-title': Record<string, never>
  'demo-mail-to': Record<string, never>
  'demo-sign-in-as': { name: string }
  'demo-title': Record<string, never>
  'dialog-close': Record<string, never>
  'documents-about': Record<string, never>
  'documents-about-then': Record<string, never>
  'documents-about-these': Record<string, never>
  'documents-about-whole': Record<string, never>
  'documents-adjust': Record<string, never>
  'documents-adjust-back': Record<string, never>
  'documents-adjust-begun': { name: string }
  'documents-adjust-behind': Record<string, never>
  'documents-adjust-carry': { version: number }
  'documents-adjust-change': Record<string, never>
  'documents-adjust-clash': Record<string, never>
  'documents-adjust-counts': { count: number }
  'documents-adjust-discard': Record<string, never>
  'documents-adjust-discard-hint': Record<string, never>
  'documents-adjust-down': Record<string, never>
  'documents-adjust-drafted': { count: number }
  'documents-adjust-go-on': Record<string, never>
  'documents-adjust-hint': Record<string, never>
  'documents-adjust-join': Record<string, never>
  'documents-adjust-keep': Record<string, never>
  'documents-adjust-lead': { version: number }
  'documents-adjust-more-changes': { count: number }
  'documents-adjust-more-said': { count: number }
  'documents-adjust-new': Record<string, never>
  'documents-adjust-new-after': Record<string, never>
  'documents-adjust-new-first': Record<string, never>
  'documents-adjust-none': Record<string, never>
  'documents-adjust-out': Record<string, never>
  'documents-adjust-outrun': { version: number }
  'documents-adjust-preview': Record<string, never>
  'documents-adjust-preview-lead': Record<string, never>
  'documents-adjust-preview-title': { version: number }
  'documents-adjust-publish-hint': Record<string, never>
  'documents-adjust-reason': Record<string, never>
  'documents-adjust-reason-hint': Record<string, never>
  'documents-adjust-reworded': Record<string, never>
  'documents-adjust-shape': Record<string, never>
  'documents-adjust-split': Record<string, never>
  'documents-adjust-text': Record<string, never>
  'documents-adjust-text-hint': Record<string, never>
  'documents-adjust-up': Record<string, never>
  'documents-adjusted-in': { version: number }
  'documents-adjusted-see': Record<string, never>
  'documents-adopt': Record<string, never>
  'documents-adopt-hint': Record<string, never>
  'documents-adopted-on': Record<string, never>
  'documents-answer-block': Record<string, never>
  'documents-answer-here': Record<string, never>
  'documents-answer-them': { count: number }
  'documents-answered-on': Record<string, never>
  'documents-answers-whom': { name: string }
  'documents-any-language': Record<string, never>
  'documents-apart': Record<string, never>
  'documents-as-version': { version: number }
  'documents-as-version-changed': Record<string, never>
  'documents-as-version-same': Record<string, never>
  'documents-as-version-today': Record<string, never>
  'documents-audience-network': Record<string, never>
  'documents-audience-public': Record<string, never>
  'documents-beside-none': { language: string }
  'documents-better-face': Record<string, never>
  'documents-change-hour': Record<string, never>
  'documents-channel-link': Record<string, never>
  'documents-channel-mail': Record<string, never>
  'documents-channel-meeting': Record<string, never>
  'documents-channel-phone': Record<string, never>
  'documents-channel-word': Record<string, never>
  'documents-close-hint': Record<string, never>
  'documents-close-now': Record<string, never>
  'documents-closed-at': { moment: string; place: string }
  'documents-closes': { moment: string; place: string }
  'documents-collides': Record<string, never>
  'documents-colliding': Record<string, never>
  'documents-comment': Record<string, never>
  'documents-comment-on': Record<string, never>
  'documents-commented-by': { language: string; name: string }
  'documents-comments-count': { count: number }
  'documents-compare': Record<string, never>
  'documents-compare-lead': { count: number }
  'documents-compare-title': { number: number; version: number }
  'documents-conflict': { count: number }
  'documents-conflict-who': Record<string, never>
  'documents-conflict-words': Record<string, never>
  'documents-conflicts': Record<string, never>
  'documents-conflicts-hint': Record<string, never>
  'documents-conversation': { count: number }
  'documents-correct': Record<string, never>
  'documents-correct-hint': Record<string, never>
  'documents-desk': Record<string, never>
  'documents-desk-answered': Record<string, never>
  'documents-desk-block': Record<string, never>
  'documents-desk-caption': { count: number }
  'documents-desk-changes': Record<string, never>
  'documents-desk-conversation': { count: number }
  'documents-desk-drafted': Record<string, never>
  'documents-desk-lead': { count: number; more: number }
  'documents-desk-none': Record<string, never>
  'documents-desk-outrun': Record<string, never>
  'documents-desk-title': Record<string, never>
  'documents-desk-waiting': Record<string, never>
  'documents-draft-hint': Record<string, never>
  'documents-ended': { version: number }
  'documents-feed': Record<string, never>
  'documents-feed-adopted': Record<string, never>
  'documents-feed-all': Record<string, never>
  'documents-feed-answered': Record<string, never>
  'documents-feed-answers': Record<string, never>
  'documents-feed-closed': Record<string, never>
  'documents-feed-end': Record<string, never>
  'documents-feed-end-hint': Record<string, never>
  'documents-feed-end-yes': Record<string, never>
  'documents-feed-hidden': Record<string, never>
  'documents-feed-make': Record<string, never>
  'documents-feed-make-new': Record<string, never>
  'documents-feed-of': { network: string }
  'documents-feed-once': Record<string, never>
  'documents-feed-opened': Record<string, never>
  'documents-feed-opened-until': { moment: string; place: string }
  'documents-feed-own': Record<string, never>
  'documents-feed-own-hint': Record<string, never>
  'documents-feed-until': Record<string, never>
  'documents-feed-version': { version: number }
  'documents-field-about': Record<string, never>
  'documents-field-about-hint': Record<string, never>
  'documents-field-answers-language': Record<string, never>
  'documents-field-at': Record<string, never>
  'documents-field-audience': Record<string, never>
  'documents-field-channel': Record<string, never>
  'documents-field-comment': Record<string, never>
  'documents-field-day': Record<string, never>
  'documents-field-file': Record<string, never>
  'documents-field-file-hint': Record<string, never>
  'documents-field-hour': Record<string, never>
  'documents-field-kind': Record<string, never>
  'documents-field-label': Record<string, never>
  'documents-field-level': Record<string, never>
  'documents-field-name': Record<string, never>
  'documents-field-pasted': Record<string, never>
  'documents-field-person': Record<string, never>
  'documents-field-place': Record<string, never>
  'documents-field-proposed': Record<string, never>
  'documents-field-proposed-hint': Record<string, never>
  'documents-field-reason': Record<string, never>
  'documents-field-reply': Record<string, never>
  'documents-field-text': Record<string, never>
  'documents-field-title': Record<string, never>
  'documents-field-title-hint': Record<string, never>
  'documents-field-treatment': Record<string, never>
  'documents-field-why': Record<string, never>
  'documents-field-wording': Record<string, never>
  'documents-field-zone': Record<string, never>
  'documents-field-zone-hint': Record<string, never>
  'documents-file-anyway': Record<string, never>
  'documents-file-changed': { count: number }
  'documents-file-changes': Record<string, never>
  'documents-file-changes-title': { count: number }
  'documents-file-comments': { count: number }
  'documents-file-docx': { language: string }
  'documents-file-done': Record<string, never>
  'documents-file-doubts': { count: number }
  'documents-file-doubts-language': Record<string, never>
  'documents-file-doubts-version': Record<string, never>
  'documents-file-enter': Record<string, never>
  'documents-file-enter-hint': Record<string, never>
  'documents-file-gone': { count: number }
  'documents-file-gone-hint': Record<string, never>
  'documents-file-gone-said': { count: number }
  'documents-file-gone-title': { count: number }
  'documents-file-hint': Record<string, never>
  'documents-file-is-new': Record<string, never>
  'documents-file-joined': Record<string, never>
  'documents-file-kept': { count: number }
  'documents-file-lacking': { count: number }
  'documents-file-lacking-hint': Record<string, never>
  'documents-file-language': Record<string, never>
  'documents-file-language-counts': { count: number; more: number }
  'documents-file-language-lead': Record<string, never>
  'documents-file-language-of': { language: string }
  'documents-file-leave': Record<string, never>
  'documents-file-moved': Record<string, never>
  'documents-file-moves': { count: number }
  'documents-file-nothing': Record<string, never>
  'documents-file-page': { number: number; total: number }
  'documents-file-pdf': { language: string }
  'documents-file-publish': { version: number }
  'documents-file-publish-hint': Record<string, never>
  'documents-file-said': { language: string }
  'documents-file-said-name': Record<string, never>
  'documents-file-split': Record<string, never>
  'documents-file-state': Record<string, never>
  'documents-file-state-checked': Record<string, never>
  'documents-file-state-machine': Record<string, never>
  'documents-file-translate': Record<string, never>
  'documents-file-version': Record<string, never>
  'documents-file-version-lead': { version: number }
  'documents-file-version-of': { version: number }
  'documents-file-which': Record<string, never>
  'documents-file-which-language': Record<string, never>
  'documents-files': Record<string, never>
  'documents-fingerprint': Record<string, never>
  'documents-follow-block': Record<string, never>
  'documents-follow-end': Record<string, never>
  'documents-follow-lead': { count: number }
  'documents-follow-nobody': Record<string, never>
  'documents-follow-none': Record<string, never>
  'documents-follow-offer': Record<string, never>
  'documents-follow-this-block': Record<string, never>
  'documents-follow-this-document': Record<string, never>
  'documents-follow-this-part': Record<string, never>
  'documents-follow-title': Record<string, never>
  'documents-follow-ways': Record<string, never>
  'documents-following-block': Record<string, never>
  'documents-following-document': Record<string, never>
  'documents-following-part': Record<string, never>
  'documents-for-you': Record<string, never>
  'documents-from-file': Record<string, never>
  'documents-go-there': Record<string, never>
  'documents-gone': { count: number }
  'documents-heard': { count: number }
  'documents-heard-none': Record<string, never>
  'documents-history': { count: number }
  'documents-in-its-place': Record<string, never>
  'documents-in-name-of': { organisation: string }
  'documents-in-utc': Record<string, never>
  'documents-in-version': { version: number }
  'documents-joined-from': { version: number }
  'documents-joined-to': { version: number }
  'documents-kind-action': Record<string, never>
  'documents-kind-heading': Record<string, never>
  'documents-kind-item': Record<string, never>
  'documents-kind-note': Record<string, never>
  'documents-kind-paragraph': Record<string, never>
  'documents-kind-reference': Record<string, never>
  'documents-kind-table': Record<string, never>
  'documents-language-found': Record<string, never>
  'documents-late': Record<string, never>
  'documents-late-begun': { moment: string }
  'documents-late-hear': Record<string, never>
  'documents-late-hint': Record<string, never>
  'documents-late-lead': Record<string, never>
  'documents-late-leave': Record<string, never>
  'documents-late-left': Record<string, never>
  'documents-late-left-title': { count: number }
  'documents-late-link': { count: number }
  'documents-late-none': Record<string, never>
  'documents-late-title': Record<string, never>
  'documents-late-undecided': { count: number }
  'documents-late-waits': Record<string, never>
  'documents-lead': { count: number }
  'documents-link-add': Record<string, never>
  'documents-link-for': { name: string }
  'documents-link-keep': Record<string, never>
  'documents-link-said': { count: number }
  'documents-link-you-said': Record<string, never>
  'documents-links-caption': Record<string, never>
  'documents-links-end': Record<string, never>
  'documents-links-end-hint': Record<string, never>
  'documents-links-end-now': { count: number }
  'documents-links-hint': Record<string, never>
  'documents-links-holders': Record<string, never>
  'documents-links-how-many': Record<string, never>
  'documents-links-lead': Record<string, never>
  'documents-links-next': Record<string, never>
  'documents-links-nobody': Record<string, never>
  'documents-links-not-open': Record<string, never>
  'documents-links-outcome': { count: number; more: number }
  'documents-links-people': Record<string, never>
  'documents-links-send': { count: number }
  'documents-links-sent': Record<string, never>
  'documents-links-title': Record<string, never>
  'documents-links-unaddressed': Record<string, never>
  'documents-links-under-way': Record<string, never>
  'documents-links-unwilling': Record<string, never>
  'documents-links-who': Record<string, never>
  'documents-live-said': { count: number }
  'documents-live-show': Record<string, never>
  'documents-look-for': Record<string, never>
  'documents-look-for-button': Record<string, never>
  'documents-look-for-none': Record<string, never>
  'documents-mail-answered-button': Record<string, never>
  'documents-mail-answered-lead': { count: number }
  'documents-mail-answered-subject': Record<string, never>
  'documents-mail-answered-title': Record<string, never>
  'documents-mail-answered-until': Record<string, never>
  'documents-mail-open-button': Record<string, never>
  'documents-mail-open-lead': Record<string, never>
  'documents-mail-open-next': Record<string, never>
  'documents-mail-open-subject': Record<string, never>
  'documents-mail-open-title': Record<string, never>
  'documents-mail-open-until': { moment: string; place: string }
  'documents-mail-open-yours': { moment: string; place: string }
  'documents-mail-returned-beside': Record<string, never>
  'documents-mail-returned-button': Record<string, never>
  'documents-mail-returned-lead': Record<string, never>
  'documents-mail-returned-subject': Record<string, never>
  'documents-mail-returned-title': Record<string, never>
  'documents-mail-stop': Record<string, never>
  'documents-mail-yours': Record<string, never>
  'documents-merged': Record<string, never>
  'documents-name-organisation': { organisation: string }
  'documents-name-own': Record<string, never>
  'documents-next': Record<string, never>
  'documents-no-face': { language: string }
  'documents-none': Record<string, never>
  'documents-none-staff': Record<string, never>
  'documents-not-in-version': { version: number }
  'documents-notice-adopted': Record<string, never>
  'documents-notice-adopted-choice': Record<string, never>
  'documents-notice-answered': Record<string, never>
  'documents-notice-answered-choice': Record<string, never>
  'documents-notice-followed-answered': Record<string, never>
  'documents-notice-followed-answered-choice': Record<string, never>
  'documents-notice-followed-changed': Record<string, never>
  'documents-notice-followed-changed-choice': Record<string, never>
  'documents-notice-followed-closed': Record<string, never>
  'documents-notice-followed-closed-choice': Record<string, never>
  'documents-notice-followed-said': Record<string, never>
  'documents-notice-followed-said-choice': Record<string, never>
  'documents-notice-hour': Record<string, never>
  'documents-notice-hour-choice': Record<string, never>
  'documents-notice-opened': Record<string, never>
  'documents-notice-opened-choice': Record<string, never>
  'documents-notice-replied': Record<string, never>
  'documents-notice-replied-choice': Record<string, never>
  'documents-notice-returned': Record<string, never>
  'documents-notice-returned-choice': Record<string, never>
  'documents-notice-said': Record<string, never>
  'documents-notice-said-choice': Record<string, never>
  'documents-open-hint': Record<string, never>
  'documents-open-it': Record<string, never>
  'documents-open-items': { count: number }
  'documents-open-now': Record<string, never>
  'documents-open-visitor': Record<string, never>
  'documents-opening-closed': { moment: string }
  'documents-opening-from': { moment: string }
  'documents-opening-until': { moment: string }
  'documents-openings': { count: number }
  'documents-option-alike': { count: number }
  'documents-option-column': Record<string, never>
  'documents-option-join': Record<string, never>
  'documents-option-join-hint': Record<string, never>
  'documents-option-join-title': Record<string, never>
  'documents-option-join-which': Record<string, never>
  'documents-option-joined': { count: number }
  'documents-option-split': Record<string, never>
  'documents-options': Record<string, never>
  'documents-options-caption': { count: number }
  'documents-options-hint': Record<string, never>
  'documents-original': Record<string, never>
  'documents-other-faces': Record<string, never>
  'documents-paper-gone': Record<string, never>
  'documents-paper-none': { language: string; original: string }
  'documents-paper-said': { moment: string }
  'documents-paper-some': { count: number; language: string }
  'documents-paper-suggests': { words: string }
  'documents-permalink': { version: number }
  'documents-previous': Record<string, never>
  'documents-problem-kept-changes': { count: number }
  'documents-problem-kept-comments': { count: number }
  'documents-problem-lost-changes': Record<string, never>
  'documents-problem-lost-comments': Record<string, never>
  'documents-problem-number-break': Record<string, never>
  'documents-problem-printed': { words: string }
  'documents-publish': { version: number }
  'documents-publish-hint': { version: number }
  'documents-put': Record<string, never>
  'documents-put-in': Record<string, never>
  'documents-reach-block': Record<string, never>
  'documents-reach-document': Record<string, never>
  'documents-reach-part': Record<string, never>
  'documents-read-it': Record<string, never>
  'documents-reading-accept': Record<string, never>
  'documents-reading-all': Record<string, never>
  'documents-reading-changed': { count: number }
  'documents-reading-changes': { count: number }
  'documents-reading-changes-all': Record<string, never>
  'documents-reading-comments': { count: number }
  'documents-reading-decide': Record<string, never>
  'documents-reading-lead': { count: number }
  'documents-reading-leave': { count: number }
  'documents-reading-leave-all': Record<string, never>
  'documents-reading-leave-hint': Record<string, never>
  'documents-reading-marked': Record<string, never>
  'documents-reading-none': Record<string, never>
  'documents-reading-now': Record<string, never>
  'documents-reading-printed': Record<string, never>
  'documents-reading-problems': { count: number }
  'documents-reading-refuse': Record<string, never>
  'documents-reading-save': Record<string, never>
  'documents-reading-settled-accepted': Record<string, never>
  'documents-reading-settled-refused': Record<string, never>
  'documents-reading-show': Record<string, never>
  'documents-reading-tabs': Record<string, never>
  'documents-reading-these': Record<string, never>
  'documents-reading-title': Record<string, never>
  'documents-reading-words': Record<string, never>
  'documents-removed': Record<string, never>
  'documents-reopen': Record<string, never>
  'documents-replied-by': { language: string; name: string }
  'documents-reply': Record<string, never>
  'documents-reply-to': { name: string }
  'documents-returned-about': { words: string }
  'documents-returned-already': Record<string, never>
  'documents-returned-behind': { words: string }
  'documents-returned-by': { names: string }
  'documents-returned-closed': Record<string, never>
  'documents-returned-count': { count: number }
  'documents-returned-enter': Record<string, never>
  'documents-returned-enter-hint': Record<string, never>
  'documents-returned-entered': { count: number }
  'documents-returned-grows': Record<string, never>
  'documents-returned-hint': Record<string, never>
  'documents-returned-kept': Record<string, never>
  'documents-returned-kind-comment': Record<string, never>
  'documents-returned-kind-deleted': Record<string, never>
  'documents-returned-kind-joined': Record<string, never>
  'documents-returned-kind-moved': Record<string, never>
  'documents-returned-kind-title': Record<string, never>
  'documents-returned-kind-wording': Record<string, never>
  'documents-returned-lead': Record<string, never>
  'documents-returned-not-fitting': { version: number }
  'documents-returned-older': { total: number; version: number }
  'documents-returned-part': Record<string, never>
  'documents-returned-preview': Record<string, never>
  'documents-returned-read': Record<string, never>
  'documents-returned-said': Record<string, never>
  'documents-returned-say-deleted': Record<string, never>
  'documents-returned-say-joined': Record<string, never>
  'documents-returned-say-moved': { words: string }
  'documents-returned-say-moved-first': Record<string, never>
  'documents-returned-say-title': { words: string }
  'documents-returned-take': Record<string, never>
  'documents-returned-throw-away': Record<string, never>
  'documents-returned-throw-away-means': Record<string, never>
  'documents-returned-title': Record<string, never>
  'documents-returned-untracked': Record<string, never>
  'documents-returned-untracked-lead': Record<string, never>
  'documents-returned-waiting': Record<string, never>
  'documents-returned-waiting-of': { count: number }
  'documents-reworded-kept': Record<string, never>
  'documents-reworded-laid-over': Record<string, never>
  'documents-said-about': { version: number }
  'documents-save-answers': Record<string, never>
  'documents-save-answers-hint': Record<string, never>
  'documents-save-block': Record<string, never>
  'documents-say': Record<string, never>
  'documents-say-something': Record<string, never>
  'documents-send-comment': Record<string, never>
  'documents-send-reply': Record<string, never>
  'documents-send-suggestion': Record<string, never>
  'documents-set-hour': Record<string, never>
  'documents-settle': Record<string, never>
  'documents-settled-by': { name: string }
  'documents-signed': { names: string }
  'documents-somebody': Record<string, never>
  'documents-source': Record<string, never>
  'documents-split-from': { version: number }
  'documents-split-to': { version: number }
  'documents-status-adopted': Record<string, never>
  'documents-status-answered': Record<string, never>
  'documents-status-closed': Record<string, never>
  'documents-status-draft': Record<string, never>
  'documents-status-open': Record<string, never>
  'documents-suggest': Record<string, never>
  'documents-suggested-by': { language: string; name: string }
  'documents-suggestion-checked': { language: string }
  'documents-suggestion-machine': { language: string }
  'documents-suggestion-stale': { language: string }
  'documents-suggestion-untranslated': { language: string }
  'documents-suggestions-count': { count: number }
  'documents-title': Record<string, never>
  'documents-to-plan': Record<string, never>
  'documents-treatment-declined': Record<string, never>
  'documents-treatment-later': Record<string, never>
  'documents-treatment-merged': Record<string, never>
  'documents-treatment-taken-up': Record<string, never>
  'documents-turn': Record<string, never>
  'documents-typed-in': { name: string }
  'documents-upload': Record<string, never>
  'documents-upload-lead': Record<string, never>
  'documents-version': { version: number }
  'documents-version-of': { total: number; version: number }
  'documents-version-since': { version: number }
  'documents-versions-from-to': { number: number; version: number }
  'documents-weight': { count: number }
  'documents-weight-address-column': Record<string, never>
  'documents-weight-behind': Record<string, never>
  'documents-weight-contributions-column': Record<string, never>
  'documents-weight-few': Record<string, never>
  'documents-weight-file': Record<string, never>
  'documents-weight-from-column': Record<string, never>
  'documents-weight-members-column': Record<string, never>
  'documents-weight-members-none': Record<string, never>
  'documents-weight-members-say': { count: number }
  'documents-weight-members-unknown': { count: number }
  'documents-weight-organisations-column': Record<string, never>
  'documents-weight-organisations-say': { count: number }
  'documents-weight-persons-column': Record<string, never>
  'documents-weight-persons-few': Record<string, never>
  'documents-weight-persons-say': { count: number }
  'documents-weight-regions-column': Record<string, never>
  'documents-weight-regions-names-column': Record<string, never>
  'documents-weight-regions-say': { count: number }
  'documents-weight-source': { source: string }
  'documents-weight-to-column': Record<string, never>
  'documents-weight-unknown-column': Record<string, never>
  'documents-weight-year': { year: string }
  'documents-weight-year-unknown': Record<string, never>
  'documents-weight-years': { from: string; to: string }
  'documents-withdraw': Record<string, never>
  'documents-withdraw-means': Record<string, never>
  'documents-withdrawn': Record<string, never>
  'done-account-opened': Record<string, never>
  'done-action-agreed': Record<string, never>
  'done-app-added': Record<string, never>
  'done-app-removed': Record<string, never>
  'done-body-kept': Record<string, never>
  'done-body-offered': Record<string, never>
  'done-codes-made': Record<string, never>
  'done-consent-kept': Record<string, never>
  'done-contact-kept': Record<string, never>
  'done-contact-removed': Record<string, never>
  'done-copy-asked': Record<string, never>
  'done-documents-adjusted': Record<string, never>
  'done-documents-adjusted-block': Record<string, never>
  'done-documents-adjustment-discarded': Record<string, never>
  'done-documents-adopted': Record<string, never>
  'done-documents-answers-kept': Record<string, never>
  'done-documents-carried-over': Record<string, never>
  'done-documents-changes-accepted': Record<string, never>
  'done-documents-changes-refused': Record<string, never>
  'done-documents-closed': Record<string, never>
  'done-documents-comments-left': Record<string, never>
  'done-documents-corrected': Record<string, never>
  'done-documents-drafted': Record<string, never>
  'done-documents-feed-ended': Record<string, never>
  'done-documents-feed-made': Record<string, never>
  'done-documents-file-known': Record<string, never>
  'done-documents-file-language': Record<string, never>
  'done-documents-file-version': Record<string, never>
  'done-documents-following': Record<string, never>
  'done-documents-following-ended': Record<string, never>
  'done-documents-joined': Record<string, never>
  'done-documents-known': Record<string, never>
  'done-documents-late-heard': Record<string, never>
  'done-documents-late-left': Record<string, never>
  'done-documents-links-asked': Record<string, never>
  'done-documents-links-ended': Record<string, never>
  'done-documents-opened': Record<string, never>
  'done-documents-published': Record<string, never>
  'done-documents-reopened': Record<string, never>
  'done-documents-returned-entered': Record<string, never>
  'done-documents-returned-gone': Record<string, never>
  'done-documents-returned-known': Record<string, never>
  'done-documents-said': Record<string, never>
  'done-documents-said-late': Record<string, never>
  'done-documents-settled': Record<string, never>
  'done-documents-split': Record<string, never>
  'done-documents-withdrawn': Record<string, never>
  'done-erasure-asked': Record<string, never>
  'done-erasure-entered': Record<string, never>
  'done-erasure-stopped': Record<string, never>
  'done-face-kept': Record<string, never>
  'done-face-kept-stale': Record<string, never>
  'done-face-kept-terms': Record<string, never>
  'done-face-proposed': Record<string, never>
  'done-house-body-offered': Record<string, never>
  'done-house-corrected': Record<string, never>
  'done-house-founded': Record<string, never>
  'done-inbox-answered': Record<string, never>
  'done-inbox-kept': Record<string, never>
  'done-inbox-let-in': Record<string, never>
  'done-inbox-noted': Record<string, never>
  'done-inbox-turned': Record<string, never>
  'done-invitation-revoked': Record<string, never>
  'done-kit': Record<string, never>
  'done-library-added': Record<string, never>
  'done-library-cited': Record<string, never>
  'done-library-entered': Record<string, never>
  'done-library-file-put': Record<string, never>
  'done-library-file-removed': Record<string, never>
  'done-library-kept': Record<string, never>
  'done-library-nothing-new': Record<string, never>
  'done-library-put-back': Record<string, never>
  'done-library-retired': Record<string, never>
  'done-library-uncited': Record<string, never>
  'done-link-asked': Record<string, never>
  'done-link-stopped': Record<string, never>
  'done-link-wanted': Record<string, never>
  'done-list-aside': Record<string, never>
  'done-list-decided': Record<string, never>
  'done-list-known': Record<string, never>
  'done-mail-confirmed': Record<string, never>
  'done-mail-denied': Record<string, never>
  'done-mail-settings-kept': Record<string, never>
  'done-mailings-copied': Record<string, never>
  'done-mailings-deleted': Record<string, never>
  'done-mailings-face-kept': Record<string, never>
  'done-mailings-good': Record<string, never>
  'done-mailings-halted-pause': Record<string, never>
  'done-mailings-halted-resume': Record<string, never>
  'done-mailings-halted-stop': Record<string, never>
  'done-mailings-halted-undo': Record<string, never>
  'done-mailings-kept': Record<string, never>
  'done-mailings-made': Record<string, never>
  'done-mailings-sent': Record<string, never>
  'done-mailings-tried': Record<string, never>
  'done-merge-undone': Record<string, never>
  'done-merged': Record<string, never>
  'done-network-founded': Record<string, never>
  'done-notices-kept': Record<string, never>
  'done-notices-pause-ended': Record<string, never>
  'done-notices-paused': Record<string, never>
  'done-notices-read': Record<string, never>
  'done-organisation-kept': Record<string, never>
  'done-passkey-added': Record<string, never>
  'done-passkey-named': Record<string, never>
  'done-passkey-only-no': Record<string, never>
  'done-passkey-only-yes': Record<string, never>
  'done-passkey-removed': Record<string, never>
  'done-person-invited': Record<string, never>
  'done-person-removed': Record<string, never>
  'done-programme-again': Record<string, never>
  'done-programme-attached': Record<string, never>
  'done-programme-calendar-ended': Record<string, never>
  'done-programme-calendar-made': Record<string, never>
  'done-programme-called-off': Record<string, never>
  'done-programme-chosen': Record<string, never>
  'done-programme-concluded': Record<string, never>
  'done-programme-corrected': Record<string, never>
  'done-programme-detached': Record<string, never>
  'done-programme-discarded': Record<string, never>
  'done-programme-held': Record<string, never>
  'done-programme-known': Record<string, never>
  'done-programme-published': Record<string, never>
  'done-programme-put-in': Record<string, never>
  'done-programme-put-out': Record<string, never>
  'done-programme-read': Record<string, never>
  'done-programme-revision-discarded': Record<string, never>
  'done-programme-settled': Record<string, never>
  'done-programme-undone': Record<string, never>
  'done-progress-reported': Record<string, never>
  'done-proposal-answered': Record<string, never>
  'done-record-corrected': Record<string, never>
  'done-recovered': Record<string, never>
  'done-recovery-asked': Record<string, never>
  'done-recovery-stopped': Record<string, never>
  'done-region-founded': Record<string, never>
  'done-return-kept': Record<string, never>
  'done-return-part-kept': Record<string, never>
  'done-role-changed': Record<string, never>
  'done-role-ended': Record<string, never>
  'done-role-given': Record<string, never>
  'done-seat-invited': Record<string, never>
  'done-seat-offered': Record<string, never>
  'done-seat-taken': Record<string, never>
  'done-segment-deleted': Record<string, never>
  'done-segment-kept': Record<string, never>
  'done-session-ended': Record<string, never>
  'done-sessions-ended': Record<string, never>
  'done-signed-in': Record<string, never>
  'done-signed-out': Record<string, never>
  'done-signed-out-everywhere': Record<string, never>
  'done-slides-hidden': Record<string, never>
  'done-slides-shown': Record<string, never>
  'done-speak-confirmed': Record<string, never>
  'done-speak-declined': Record<string, never>
  'done-speak-kept': Record<string, never>
  'done-speak-slides': Record<string, never>
  'done-speak-slides-removed': Record<string, never>
  'done-speaker-entered': Record<string, never>
  'done-speaker-invited': Record<string, never>
  'done-speaker-link-sent': Record<string, never>
  'done-speaker-withdrawn': Record<string, never>
  'done-speakers-reminded': Record<string, never>
  'done-step-done': Record<string, never>
  'done-step-later': Record<string, never>
  'done-term-dropped': Record<string, never>
  'done-term-kept': Record<string, never>
  'done-tree-kept': Record<string, never>
  'done-two-kept': Record<string, never>
  'done-vouched': Record<string, never>
  'done-welcome': Record<string, never>
  'duplicates-compare': Record<string, never>
  'duplicates-lead': { count: number }
  'duplicates-link': Record<string, never>
  'duplicates-merged': Record<string, never>
  'duplicates-none': Record<string, never>
  'duplicates-title': Record<string, never>
  'erasure-ask': Record<string, never>
  'erasure-ask-means': Record<string, never>
  'erasure-before': Record<string, never>
  'erasure-go': Record<string, never>
  'erasure-goes': Record<string, never>
  'erasure-goes-account': Record<string, never>
  'erasure-goes-contacts': Record<string, never>
  'erasure-goes-mails': Record<string, never>
  'erasure-goes-record': Record<string, never>
  'erasure-goes-roles': Record<string, never>
  'erasure-goes-words': Record<string, never>
  'erasure-is-due': Record<string, never>
  'erasure-lead': Record<string, never>
  'erasure-stands': { due: string }
  'erasure-stays': Record<string, never>
  'erasure-stays-counts': Record<string, never>
  'erasure-stays-journal': Record<string, never>
  'erasure-stays-lists': Record<string, never>
  'erasure-stays-organisation': Record<string, never>
  'erasure-stays-proof': Record<string, never>
  'erasure-stays-texts': Record<string, never>
  'erasure-stop': Record<string, never>
  'erasure-title': Record<string, never>
  'erasure-when': Record<string, never>
  'error-bad-request': Record<string, never>
  'error-bad-request-title': Record<string, never>
  'error-broken': Record<string, never>
  'error-broken-title': Record<string, never>
  'error-busy': Record<string, never>
  'error-busy-title': Record<string, never>
  'error-closed': Record<string, never>
  'error-closed-title': Record<string, never>
  'error-conflict': Record<string, never>
  'error-conflict-title': Record<string, never>
  'error-form-expired': Record<string, never>
  'error-form-expired-title': Record<string, never>
  'error-key-reused': Record<string, never>
  'error-key-reused-title': Record<string, never>
  'error-no-room': Record<string, never>
  'error-no-room-title': Record<string, never>
  'error-not-allowed': Record<string, never>
  'error-not-allowed-title': Record<string, never>
  'error-not-found': Record<string, never>
  'error-not-found-title': Record<string, never>
  'error-not-fresh': Record<string, never>
  'error-not-fresh-title': Record<string, never>
  'error-not-signed-in': Record<string, never>
  'error-not-signed-in-title': Record<string, never>
  'error-not-written': { why: string }
  'error-not-written-title': Record<string, never>
  'error-number': { digits: string }
  'error-too-large': Record<string, never>
  'error-too-large-title': Record<string, never>
  'error-too-many': Record<string, never>
  'error-too-many-title': Record<string, never>
  'face-machine': { language: string }
  'face-other-language': { language: string }
  'face-stale': { language: string }
  'fate-answered': Record<string, never>
  'fate-declined': Record<string, never>
  'fate-merged': Record<string, never>
  'fate-taken-up': Record<string, never>
  'fate-waiting': Record<string, never>
  'field-language': Record<string, never>
  'figures-country': Record<string, never>
  'figures-few': Record<string, never>
  'figures-language': Record<string, never>
  'figures-later': Record<string, never>
  'figures-lead': Record<string, never>
  'figures-lead-staff': Record<string, never>
  'figures-made': Record<string, never>
  'figures-none': Record<string, never>
  'figures-people': Record<string, never>
  'figures-region': Record<string, never>
  'figures-sector': Record<string, never>
  'figures-title': Record<string, never>
  'first-run-address': Record<string, never>
  'first-run-address-hint': Record<string, never>
  'first-run-found': Record<string, never>
  'first-run-house': Record<string, never>
  'first-run-house-hint': Record<string, never>
  'first-run-house-name': Record<string, never>
  'first-run-lead': Record<string, never>
  'first-run-main': Record<string, never>
  'first-run-main-hint': Record<string, never>
  'first-run-name': Record<string, never>
  'first-run-name-hint': Record<string, never>
  'first-run-name-language': Record<string, never>
  'first-run-others': Record<string, never>
  'first-run-title': Record<string, never>
  'first-run-you': Record<string, never>
  'first-run-zone': Record<string, never>
  'first-run-zone-hint': Record<string, never>
  'flow-label': Record<string, never>
  'flow-step': { name: string; number: number; total: number }
  'footer-promise': Record<string, never>
  'found-count': Record<string, never>
  'found-everybody': Record<string, never>
  'found-more': { count: number }
  'found-narrow': Record<string, never>
  'found-nobody': Record<string, never>
  'found-organisations': { count: number }
  'found-people': { count: number }
  'group-mails-lead': Record<string, never>
  'group-mails-look': Record<string, never>
  'group-mails-none': Record<string, never>
  'group-mails-title': Record<string, never>
  'groups-accept': Record<string, never>
  'groups-call-title': Record<string, never>
  'groups-called': Record<string, never>
  'groups-calls': Record<string, never>
  'groups-calls-hint': Record<string, never>
  'groups-calls-until': Record<string, never>
  'groups-charter': Record<string, never>
  'groups-charter-hint': Record<string, never>
  'groups-decline': Record<string, never>
  'groups-describe': Record<string, never>
  'groups-end': Record<string, never>
  'groups-form': Record<string, never>
  'groups-kind': Record<string, never>
  'groups-lead': Record<string, never>
  'groups-mandate': Record<string, never>
  'groups-mandate-hint': Record<string, never>
  'groups-members': { count: number }
  'groups-name': Record<string, never>
  'groups-no-members': Record<string, never>
  'groups-none': Record<string, never>
  'groups-offer': Record<string, never>
  'groups-offer-declined': Record<string, never>
  'groups-offer-hint': Record<string, never>
  'groups-offer-waiting': Record<string, never>
  'groups-offer-words': Record<string, never>
  'groups-offers': { count: number }
  'groups-title': Record<string, never>
  'home-bodies': Record<string, never>
  'home-found-network': Record<string, never>
  'home-how': Record<string, never>
  'home-how-action': Record<string, never>
  'home-how-priority': Record<string, never>
  'home-how-result': Record<string, never>
  'home-how-said': Record<string, never>
  'home-how-text': Record<string, never>
  'home-lead': Record<string, never>
  'home-networks': Record<string, never>
  'home-no-network': Record<string, never>
  'home-not-founded': Record<string, never>
  'home-nothing-open': Record<string, never>
  'home-open-now': Record<string, never>
  'home-title': Record<string, never>
  'inbox-about': Record<string, never>
  'inbox-about-answer': Record<string, never>
  'inbox-address-group': Record<string, never>
  'inbox-address-network': Record<string, never>
  'inbox-address-of': Record<string, never>
  'inbox-address-region': Record<string, never>
  'inbox-addresses': Record<string, never>
  'inbox-addresses-means': Record<string, never>
  'inbox-admitted': Record<string, never>
  'inbox-answer': Record<string, never>
  'inbox-answer-hint': Record<string, never>
  'inbox-answer-send': Record<string, never>
  'inbox-answer-words': Record<string, never>
  'inbox-apart': Record<string, never>
  'inbox-apart-automatic': Record<string, never>
  'inbox-apart-loop': Record<string, never>
  'inbox-apart-unwanted': Record<string, never>
  'inbox-became': Record<string, never>
  'inbox-became-comment': Record<string, never>
  'inbox-became-contact': Record<string, never>
  'inbox-became-file': Record<string, never>
  'inbox-became-file-laid': Record<string, never>
  'inbox-became-file-unread': Record<string, never>
  'inbox-became-library': Record<string, never>
  'inbox-became-reply': Record<string, never>
  'inbox-became-suggestion': Record<string, never>
  'inbox-calendar': { title: string }
  'inbox-calendar-accepted': { name: string; title: string }
  'inbox-calendar-declined': { name: string; title: string }
  'inbox-calendar-tentative': { name: string; title: string }
  'inbox-close': Record<string, never>
  'inbox-emptied': Record<string, never>
  'inbox-file-size': { kilobytes: string }
  'inbox-files': { count: number }
  'inbox-flag-auto-reply': Record<string, never>
  'inbox-flag-broken': Record<string, never>
  'inbox-flag-delivery-report': Record<string, never>
  'inbox-flag-encrypted': Record<string, never>
  'inbox-flag-head-cut': Record<string, never>
  'inbox-flag-odd-sender': Record<string, never>
  'inbox-flag-same-message-id': Record<string, never>
  'inbox-flag-signed': Record<string, never>
  'inbox-give': Record<string, never>
  'inbox-give-to': Record<string, never>
  'inbox-group': Record<string, never>
  'inbox-handle': Record<string, never>
  'inbox-lead': { count: number }
  'inbox-let-in': Record<string, never>
  'inbox-no-door': Record<string, never>
  'inbox-no-subject': Record<string, never>
  'inbox-no-words': Record<string, never>
  'inbox-nobody': Record<string, never>
  'inbox-none': Record<string, never>
  'inbox-none-found': Record<string, never>
  'inbox-note': Record<string, never>
  'inbox-note-hint': Record<string, never>
  'inbox-note-keep': Record<string, never>
  'inbox-note-words': Record<string, never>
  'inbox-original': Record<string, never>
  'inbox-problem-gone': Record<string, never>
  'inbox-problem-too-long': Record<string, never>
  'inbox-problem-too-many-files': Record<string, never>
  'inbox-problem-too-slow': Record<string, never>
  'inbox-problem-unreadable': Record<string, never>
  'inbox-region': Record<string, never>
  'inbox-reopen': Record<string, never>
  'inbox-risk-fetch': Record<string, never>
  'inbox-risk-locked': Record<string, never>
  'inbox-risk-locked-means': Record<string, never>
  'inbox-risk-macro': Record<string, never>
  'inbox-risk-macro-means': Record<string, never>
  'inbox-risk-packed': Record<string, never>
  'inbox-risk-packed-means': Record<string, never>
  'inbox-risk-program': Record<string, never>
  'inbox-risk-program-means': Record<string, never>
  'inbox-risk-unlike': Record<string, never>
  'inbox-risk-unlike-means': Record<string, never>
  'inbox-said-in': { name: string }
  'inbox-said-note': { name: string }
  'inbox-said-out': { name: string }
  'inbox-search': Record<string, never>
  'inbox-search-go': Record<string, never>
  'inbox-sent-bounced': Record<string, never>
  'inbox-sent-expired': Record<string, never>
  'inbox-sent-held': Record<string, never>
  'inbox-sent-kept': Record<string, never>
  'inbox-sent-refused': Record<string, never>
  'inbox-sent-sending': Record<string, never>
  'inbox-sent-sent': Record<string, never>
  'inbox-sent-waiting': Record<string, never>
  'inbox-show-all': Record<string, never>
  'inbox-somebody': Record<string, never>
  'inbox-state': Record<string, never>
  'inbox-state-answered': Record<string, never>
  'inbox-state-assigned': Record<string, never>
  'inbox-state-closed': Record<string, never>
  'inbox-state-new': Record<string, never>
  'inbox-state-waiting': Record<string, never>
  'inbox-take': Record<string, never>
  'inbox-title': Record<string, never>
  'inbox-trust-asked': Record<string, never>
  'inbox-trust-confirmed': Record<string, never>
  'inbox-trust-denied': Record<string, never>
  'inbox-trust-fail': Record<string, never>
  'inbox-trust-pass': Record<string, never>
  'inbox-trust-unverified': Record<string, never>
  'inbox-turn': Record<string, never>
  'inbox-turn-means': Record<string, never>
  'inbox-unwanted': Record<string, never>
  'inbox-unwanted-says': Record<string, never>
  'inbox-wait': Record<string, never>
  'inbox-which': Record<string, never>
  'inbox-which-answered': Record<string, never>
  'inbox-which-apart': Record<string, never>
  'inbox-which-assigned': Record<string, never>
  'inbox-which-closed': Record<string, never>
  'inbox-which-mine': Record<string, never>
  'inbox-which-open': Record<string, never>
  'inbox-which-unassigned': Record<string, never>
  'inbox-which-waiting': Record<string, never>
  'inbox-with': Record<string, never>
  'invitations-address-hint': Record<string, never>
  'invitations-again': Record<string, never>
  'invitations-invite': Record<string, never>
  'invitations-language': Record<string, never>
  'invitations-language-hint': Record<string, never>
  'invitations-lead': Record<string, never>
  'invitations-none': Record<string, never>
  'invitations-none-chosen': Record<string, never>
  'invitations-open': { count: number }
  'invitations-organisation-hint': Record<string, never>
  'invitations-over': Record<string, never>
  'invitations-region-hint': Record<string, never>
  'invitations-revoke': Record<string, never>
  'invitations-role': Record<string, never>
  'invitations-title': Record<string, never>
  'invitations-until': Record<string, never>
  'languages-label': Record<string, never>
  'library-add': Record<string, never>
  'library-all-kinds': Record<string, never>
  'library-any-language': Record<string, never>
  'library-authors': Record<string, never>
  'library-authors-hint': Record<string, never>
  'library-change': Record<string, never>
  'library-cite': Record<string, never>
  'library-cite-address': Record<string, never>
  'library-cite-address-hint': Record<string, never>
  'library-cite-heading': Record<string, never>
  'library-cite-here': Record<string, never>
  'library-cite-item': Record<string, never>
  'library-cite-item-hint': Record<string, never>
  'library-cited': { count: number }
  'library-cited-none': Record<string, never>
  'library-date': Record<string, never>
  'library-date-hint': Record<string, never>
  'library-description': Record<string, never>
  'library-enter': Record<string, never>
  'library-enter-and-on': Record<string, never>
  'library-expected': Record<string, never>
  'library-face-missing': Record<string, never>
  'library-faces': Record<string, never>
  'library-faces-hint': Record<string, never>
  'library-file': Record<string, never>
  'library-file-heading': Record<string, never>
  'library-file-hint': Record<string, never>
  'library-file-language': Record<string, never>
  'library-file-put': Record<string, never>
  'library-file-remove': Record<string, never>
  'library-file-remove-says': { language: string }
  'library-files': Record<string, never>
  'library-files-in': Record<string, never>
  'library-files-none': Record<string, never>
  'library-files-to-come': Record<string, never>
  'library-forthcoming': Record<string, never>
  'library-forthcoming-tick': Record<string, never>
  'library-is-retired': Record<string, never>
  'library-item-title': Record<string, never>
  'library-keep': Record<string, never>
  'library-keeping': Record<string, never>
  'library-kind': Record<string, never>
  'library-kind-briefing-note': Record<string, never>
  'library-kind-case': Record<string, never>
  'library-kind-declaration': Record<string, never>
  'library-kind-document': Record<string, never>
  'library-kind-good-practice': Record<string, never>
  'library-kind-manual': Record<string, never>
  'library-kind-other': Record<string, never>
  'library-kind-research': Record<string, never>
  'library-kind-training': Record<string, never>
  'library-known-item': Record<string, never>
  'library-known-line': { number: number }
  'library-lead': { count: number }
  'library-link': Record<string, never>
  'library-link-at': { host: string }
  'library-link-hint': Record<string, never>
  'library-none': Record<string, never>
  'library-none-asked': Record<string, never>
  'library-none-staff': Record<string, never>
  'library-number': Record<string, never>
  'library-on-shelf': Record<string, never>
  'library-paste': Record<string, never>
  'library-paste-hint': Record<string, never>
  'library-paste-language': Record<string, never>
  'library-paste-lead': Record<string, never>
  'library-paste-read': Record<string, never>
  'library-paste-text': Record<string, never>
  'library-preview': Record<string, never>
  'library-preview-lead': { count: number; fresh: string }
  'library-preview-pages': Record<string, never>
  'library-put-back': Record<string, never>
  'library-read-language': { language: string }
  'library-read-translated': Record<string, never>
  'library-references': Record<string, never>
  'library-retire': Record<string, never>
  'library-retire-says': Record<string, never>
  'library-retired': Record<string, never>
  'library-retired-list': Record<string, never>
  'library-search': Record<string, never>
  'library-search-button': Record<string, never>
  'library-series': Record<string, never>
  'library-series-hint': Record<string, never>
  'library-series-name': Record<string, never>
  'library-show-all': Record<string, never>
  'library-take': Record<string, never>
  'library-title': Record<string, never>
  'library-uncite': Record<string, never>
  'library-unplaced': Record<string, never>
  'library-visibility': Record<string, never>
  'library-visibility-network': Record<string, never>
  'library-visibility-public': Record<string, never>
  'library-visibility-staff': Record<string, never>
  'likeness-names-alike': Record<string, never>
  'likeness-other-country': Record<string, never>
  'likeness-same-address': Record<string, never>
  'likeness-same-country': Record<string, never>
  'likeness-same-phone': Record<string, never>
  'link-ask-address': Record<string, never>
  'link-ask-lead': Record<string, never>
  'link-ask-send': Record<string, never>
  'link-ask-title': Record<string, never>
  'link-dead-lead': Record<string, never>
  'link-dead-sign-in': Record<string, never>
  'link-dead-title': Record<string, never>
  'link-dead-words': Record<string, never>
  'link-dead-words-hint': Record<string, never>
  'link-mail-lead': Record<string, never>
  'link-mail-not-you': Record<string, never>
  'link-mail-own': Record<string, never>
  'link-mail-subject': Record<string, never>
  'link-mail-text': { moment: string; place: string }
  'link-mail-text-button': Record<string, never>
  'link-mail-title': Record<string, never>
  'link-mail-yours': Record<string, never>
  'link-stop-lead': Record<string, never>
  'link-stop-now': Record<string, never>
  'link-stop-title': Record<string, never>
  'link-stopped-lead': Record<string, never>
  'link-stopped-title': Record<string, never>
  'link-want-again': Record<string, never>
  'list-adds': { fields: string }
  'list-another': Record<string, never>
  'list-aside': Record<string, never>
  'list-aside-go': Record<string, never>
  'list-aside-says': Record<string, never>
  'list-basis': { source: string }
  'list-bring': Record<string, never>
  'list-choice-enter': Record<string, never>
  'list-choice-leave': Record<string, never>
  'list-choice-new': Record<string, never>
  'list-choice-new-organisation': Record<string, never>
  'list-choice-ours': Record<string, never>
  'list-choice-same': { name: string }
  'list-choice-theirs': Record<string, never>
  'list-choice-unsaid': Record<string, never>
  'list-choose': { line: string }
  'list-column': { heading: string; letters: string }
  'list-column-none': Record<string, never>
  'list-column-unsure': Record<string, never>
  'list-columns': Record<string, never>
  'list-columns-hint': Record<string, never>
  'list-columns-keep': Record<string, never>
  'list-consents': Record<string, never>
  'list-country': Record<string, never>
  'list-country-hint': Record<string, never>
  'list-country-none': Record<string, never>
  'list-decide': Record<string, never>
  'list-differs': { field: string; ours: string; theirs: string }
  'list-enter': Record<string, never>
  'list-enter-heading': Record<string, never>
  'list-enter-says': { count: number }
  'list-entered': Record<string, never>
  'list-entered-completed': Record<string, never>
  'list-entered-left': Record<string, never>
  'list-entered-names': Record<string, never>
  'list-entered-new': Record<string, never>
  'list-entering': Record<string, never>
  'list-faulty': Record<string, never>
  'list-file': Record<string, never>
  'list-file-hint': Record<string, never>
  'list-go-on': Record<string, never>
  'list-if-differs': Record<string, never>
  'list-if-maybe': Record<string, never>
  'list-if-maybe-leave': Record<string, never>
  'list-if-maybe-new': Record<string, never>
  'list-if-organisations': Record<string, never>
  'list-into': Record<string, never>
  'list-into-network': Record<string, never>
  'list-language': Record<string, never>
  'list-lead': Record<string, never>
  'list-look-again': Record<string, never>
  'list-maybe': { name: string; reasons: string }
  'list-named': { name: string }
  'list-none-here': Record<string, never>
  'list-on': Record<string, never>
  'list-outcomes': Record<string, never>
  'list-problem-column': Record<string, never>
  'list-problem-heading': Record<string, never>
  'list-problem-lost': Record<string, never>
  'list-problem-row': Record<string, never>
  'list-problem-what': Record<string, never>
  'list-problems': { count: number }
  'list-read': Record<string, never>
  'list-reading': Record<string, never>
  'list-ready': { count: number }
  'list-row': { line: string }
  'list-source': Record<string, never>
  'list-source-hint': Record<string, never>
  'list-state-entered': Record<string, never>
  'list-state-entering': Record<string, never>
  'list-state-faulty': Record<string, never>
  'list-state-reading': Record<string, never>
  'list-state-ready': Record<string, never>
  'list-state-understanding': Record<string, never>
  'list-step-bring': Record<string, never>
  'list-step-enter': Record<string, never>
  'list-step-look': Record<string, never>
  'list-still': Record<string, never>
  'list-take': Record<string, never>
  'list-text': Record<string, never>
  'list-text-hint': Record<string, never>
  'list-title-organisations': Record<string, never>
  'list-title-people': Record<string, never>
  'list-understanding': Record<string, never>
  'list-unknown': Record<string, never>
  'list-unknown-hint': Record<string, never>
  'list-unknown-one': { count: number; name: string }
  'list-wait': Record<string, never>
  'list-yours': Record<string, never>
  'mail-answer-foot': Record<string, never>
  'mail-answer-subject': Record<string, never>
  'mail-answer-title': { from: string }
  'mail-confirm-lead': { at: string }
  'mail-confirm-look': Record<string, never>
  'mail-confirm-not-you': Record<string, never>
  'mail-confirm-subject': Record<string, never>
  'mail-confirm-title': Record<string, never>
  'mail-confirm-why': Record<string, never>
  'mail-copy-fetch': Record<string, never>
  'mail-copy-ready': Record<string, never>
  'mail-erasure-asked': { due: string }
  'mail-erasure-last': Record<string, never>
  'mail-erasure-look': Record<string, never>
  'mail-erasure-stopped': Record<string, never>
  'mail-erasure-take-back': Record<string, never>
  'mail-erasure-tell-keepers': Record<string, never>
  'mail-group-answer': Record<string, never>
  'mail-group-cut': Record<string, never>
  'mail-group-files': { count: number }
  'mail-group-lead': { group: string; name: string }
  'mail-group-look': Record<string, never>
  'mail-group-stop': Record<string, never>
  'mail-group-subject': Record<string, never>
  'mail-group-why': Record<string, never>
  'mail-invitation-button': Record<string, never>
  'mail-invitation-lead': Record<string, never>
  'mail-invitation-not-you': Record<string, never>
  'mail-invitation-subject': Record<string, never>
  'mail-invitation-title': { name: string }
  'mail-invitation-until': { until: string }
  'mail-recovery-asked': Record<string, never>
  'mail-recovery-done': Record<string, never>
  'mail-recovery-foot': Record<string, never>
  'mail-recovery-not-you': Record<string, never>
  'mail-recovery-stop': Record<string, never>
  'mail-recovery-stopped': Record<string, never>
  'mail-recovery-title': Record<string, never>
  'mail-recovery-vouched': Record<string, never>
  'mail-recovery-waits': { from: string }
  'mail-rights-not-you': Record<string, never>
  'mail-rights-subject': Record<string, never>
  'mail-rights-title': Record<string, never>
  'mail-settings-from': Record<string, never>
  'mail-settings-from-hint': Record<string, never>
  'mail-settings-from-told': { address: string }
  'mail-settings-host': Record<string, never>
  'mail-settings-host-hint': Record<string, never>
  'mail-settings-in': Record<string, never>
  'mail-settings-in-here': Record<string, never>
  'mail-settings-in-nowhere': Record<string, never>
  'mail-settings-keep': Record<string, never>
  'mail-settings-lead': Record<string, never>
  'mail-settings-leaving-demonstration': Record<string, never>
  'mail-settings-leaving-no-origin': Record<string, never>
  'mail-settings-leaving-no-password': Record<string, never>
  'mail-settings-leaving-nowhere': Record<string, never>
  'mail-settings-leaving-set': Record<string, never>
  'mail-settings-leaving-told': Record<string, never>
  'mail-settings-name': Record<string, never>
  'mail-settings-name-hint': Record<string, never>
  'mail-settings-password': Record<string, never>
  'mail-settings-password-hint': Record<string, never>
  'mail-settings-password-kept': Record<string, never>
  'mail-settings-port': Record<string, never>
  'mail-settings-security': Record<string, never>
  'mail-settings-security-none': Record<string, never>
  'mail-settings-security-starttls': Record<string, never>
  'mail-settings-security-tls': Record<string, never>
  'mail-settings-server': Record<string, never>
  'mail-settings-title': Record<string, never>
  'mail-settings-user': Record<string, never>
  'mail-settings-user-hint': Record<string, never>
  'mail-settings-way': Record<string, never>
  'mail-sign-in-asked': { at: string }
  'mail-sign-in-asked-with': { at: string; device: string }
  'mail-sign-in-button': Record<string, never>
  'mail-sign-in-code': Record<string, never>
  'mail-sign-in-link': Record<string, never>
  'mail-sign-in-news-app-added': Record<string, never>
  'mail-sign-in-news-app-removed': Record<string, never>
  'mail-sign-in-news-at': { at: string }
  'mail-sign-in-news-code-used': Record<string, never>
  'mail-sign-in-news-codes-made': Record<string, never>
  'mail-sign-in-news-factors-removed': Record<string, never>
  'mail-sign-in-news-look': Record<string, never>
  'mail-sign-in-news-not-you': Record<string, never>
  'mail-sign-in-news-passkey-added': { name: string }
  'mail-sign-in-news-passkey-copied': { name: string }
  'mail-sign-in-news-passkey-removed': { name: string }
  'mail-sign-in-news-subject': Record<string, never>
  'mail-sign-in-news-title': Record<string, never>
  'mail-sign-in-not-you': Record<string, never>
  'mail-sign-in-subject': Record<string, never>
  'mail-sign-in-title': Record<string, never>
  'mail-test-arrived': Record<string, never>
  'mail-test-go-on': Record<string, never>
  'mail-test-heading': Record<string, never>
  'mail-test-lead': Record<string, never>
  'mail-test-no-address': Record<string, never>
  'mail-test-not-yet': Record<string, never>
  'mail-test-send': { address: string }
  'mail-test-spam': Record<string, never>
  'mail-test-subject': Record<string, never>
  'mail-test-title': Record<string, never>
  'mail-test-why': Record<string, never>
  'mail-try-certificate': { server: string }
  'mail-try-closed': { server: string }
  'mail-try-code': { code: string }
  'mail-try-later': Record<string, never>
  'mail-try-message': Record<string, never>
  'mail-try-no-encryption': { server: string }
  'mail-try-no-host': { server: string }
  'mail-try-no-mail-server': { server: string }
  'mail-try-recipient': Record<string, never>
  'mail-try-refused-connection': { server: string }
  'mail-try-sender': Record<string, never>
  'mail-try-silent': { server: string }
  'mail-try-taken': Record<string, never>
  'mail-try-under-way': Record<string, never>
  'mail-try-unknown': Record<string, never>
  'mail-try-wants-login': Record<string, never>
  'mail-try-wrong-login': Record<string, never>
  'mailings-against': Record<string, never>
  'mailings-ahead': Record<string, never>
  'mailings-as-page': Record<string, never>
  'mailings-as-text': Record<string, never>
  'mailings-audience-all': Record<string, never>
  'mailings-audience-body': Record<string, never>
  'mailings-audience-chosen': Record<string, never>
  'mailings-audience-segment': Record<string, never>
  'mailings-back': Record<string, never>
  'mailings-bounced-on': { code: string; day: string }
  'mailings-bounced-person': Record<string, never>
  'mailings-bounces': Record<string, never>
  'mailings-bounces-lead': { count: number }
  'mailings-bounces-none': Record<string, never>
  'mailings-bounces-open': { count: number }
  'mailings-by-language': Record<string, never>
  'mailings-by-region': Record<string, never>
  'mailings-came-back': { count: number }
  'mailings-change': Record<string, never>
  'mailings-choose': Record<string, never>
  'mailings-choose-not': Record<string, never>
  'mailings-choose-this': Record<string, never>
  'mailings-chosen': { count: number }
  'mailings-copy': Record<string, never>
  'mailings-day': Record<string, never>
  'mailings-delete': Record<string, never>
  'mailings-delete-says': Record<string, never>
  'mailings-face': Record<string, never>
  'mailings-face-add': Record<string, never>
  'mailings-face-checked': Record<string, never>
  'mailings-face-keep': Record<string, never>
  'mailings-face-lead': { language: string }
  'mailings-face-machine': Record<string, never>
  'mailings-face-official': Record<string, never>
  'mailings-face-original': Record<string, never>
  'mailings-face-original-words': Record<string, never>
  'mailings-face-partial': Record<string, never>
  'mailings-face-stale': Record<string, never>
  'mailings-face-title': { language: string }
  'mailings-face-write': Record<string, never>
  'mailings-faces': Record<string, never>
  'mailings-fared': Record<string, never>
  'mailings-fate-bounced': Record<string, never>
  'mailings-fate-held': Record<string, never>
  'mailings-fate-kept': Record<string, never>
  'mailings-fate-left-out': Record<string, never>
  'mailings-fate-queued': Record<string, never>
  'mailings-fate-refused': Record<string, never>
  'mailings-fate-sent': Record<string, never>
  'mailings-fate-stopped': Record<string, never>
  'mailings-fate-waiting': Record<string, never>
  'mailings-few': Record<string, never>
  'mailings-field-body': Record<string, never>
  'mailings-field-body-hint': Record<string, never>
  'mailings-field-button': Record<string, never>
  'mailings-field-button-hint': Record<string, never>
  'mailings-field-button-page': Record<string, never>
  'mailings-field-button-page-hint': Record<string, never>
  'mailings-field-from': Record<string, never>
  'mailings-field-from-hint': Record<string, never>
  'mailings-field-how': Record<string, never>
  'mailings-field-language': Record<string, never>
  'mailings-field-read-by': Record<string, never>
  'mailings-field-says': Record<string, never>
  'mailings-field-scope': Record<string, never>
  'mailings-field-scope-hint': Record<string, never>
  'mailings-field-subject': Record<string, never>
  'mailings-field-subject-hint': Record<string, never>
  'mailings-field-to': Record<string, never>
  'mailings-field-to-hint': Record<string, never>
  'mailings-find': Record<string, never>
  'mailings-finding-betrays': { words: string }
  'mailings-finding-field': { field: string }
  'mailings-finding-gone': Record<string, never>
  'mailings-finding-languages': { count: number }
  'mailings-finding-machine': { count: number }
  'mailings-finding-no-face': { count: number; instead: string; language: string }
  'mailings-finding-no-organisation': { count: number }
  'mailings-finding-nobody': Record<string, never>
  'mailings-finding-reaches-nobody': Record<string, never>
  'mailings-finding-sender-betrays': { words: string }
  'mailings-finding-stale': { language: string }
  'mailings-finding-subject-field': Record<string, never>
  'mailings-good': Record<string, never>
  'mailings-hour': Record<string, never>
  'mailings-keep': Record<string, never>
  'mailings-language': Record<string, never>
  'mailings-lead': { count: number }
  'mailings-left': { count: number; total: number }
  'mailings-left-bounced': { count: number }
  'mailings-left-no-address': { count: number }
  'mailings-left-no-consent': { count: number }
  'mailings-left-out': Record<string, never>
  'mailings-left-removed': { count: number }
  'mailings-left-twice': { count: number }
  'mailings-left-unwilling': { count: number }
  'mailings-look': Record<string, never>
  'mailings-look-up': Record<string, never>
  'mailings-made-by': Record<string, never>
  'mailings-mail-machine': { language: string; original: string }
  'mailings-mail-no-tracking': Record<string, never>
  'mailings-mail-none': { language: string }
  'mailings-mail-on-page': Record<string, never>
  'mailings-mail-other': { first: string; language: string }
  'mailings-mail-read': Record<string, never>
  'mailings-mail-stop': Record<string, never>
  'mailings-mail-trial': Record<string, never>
  'mailings-mail-waits': Record<string, never>
  'mailings-mail-why': Record<string, never>
  'mailings-measured-bounced': Record<string, never>
  'mailings-measured-refused': Record<string, never>
  'mailings-measured-replied': Record<string, never>
  'mailings-measured-sent': Record<string, never>
  'mailings-more': Record<string, never>
  'mailings-new': Record<string, never>
  'mailings-new-lead': Record<string, never>
  'mailings-no-tracking': Record<string, never>
  'mailings-nobody-called': Record<string, never>
  'mailings-nobody-here': Record<string, never>
  'mailings-none': Record<string, never>
  'mailings-pause': Record<string, never>
  'mailings-preview': Record<string, never>
  'mailings-preview-person': Record<string, never>
  'mailings-progress': { count: number; more: number; total: number }
  'mailings-reaches': { count: number; total: number }
  'mailings-read': Record<string, never>
  'mailings-read-by-everybody': Record<string, never>
  'mailings-read-by-recipients': Record<string, never>
  'mailings-readers': Record<string, never>
  'mailings-reason-bounced': Record<string, never>
  'mailings-reason-no-address': Record<string, never>
  'mailings-reason-no-consent': Record<string, never>
  'mailings-reason-removed': Record<string, never>
  'mailings-reason-twice': Record<string, never>
  'mailings-reason-unwilling': Record<string, never>
  'mailings-recipients': Record<string, never>
  'mailings-region': Record<string, never>
  'mailings-replied': Record<string, never>
  'mailings-resume': Record<string, never>
  'mailings-says-all': Record<string, never>
  'mailings-says-link': Record<string, never>
  'mailings-send': { count: number }
  'mailings-send-lead': { minutes: number }
  'mailings-send-title': Record<string, never>
  'mailings-sent-by': Record<string, never>
  'mailings-show-again': Record<string, never>
  'mailings-small-cells': Record<string, never>
  'mailings-state-done': { moment: string }
  'mailings-state-draft': { moment: string }
  'mailings-state-paused': { moment: string }
  'mailings-state-sending': { moment: string }
  'mailings-state-stopped': { moment: string }
  'mailings-state-waiting': { moment: string }
  'mailings-stop': Record<string, never>
  'mailings-stop-says': Record<string, never>
  'mailings-title': Record<string, never>
  'mailings-to-all': Record<string, never>
  'mailings-to-body': { name: string }
  'mailings-to-chosen': Record<string, never>
  'mailings-to-segment': { name: string }
  'mailings-trial': Record<string, never>
  'mailings-trial-in': Record<string, never>
  'mailings-trial-send': Record<string, never>
  'mailings-under-way': Record<string, never>
  'mailings-undo': Record<string, never>
  'mailings-waits': { moment: string }
  'mailings-when': Record<string, never>
  'mailings-when-later': Record<string, never>
  'mailings-when-now': { minutes: number }
  'mailings-you': Record<string, never>
  'mailings-your-organisation': Record<string, never>
  'mailings-zone': Record<string, never>
  'me-actions': { count: number }
  'me-earlier': Record<string, never>
  'me-empty': Record<string, never>
  'me-follow': Record<string, never>
  'me-following': Record<string, never>
  'me-lead': { count: number }
  'me-link-empty': Record<string, never>
  'me-link-hint': Record<string, never>
  'me-more': { count: number }
  'me-results': { count: number }
  'me-title': Record<string, never>
  'members-add': Record<string, never>
  'members-count': Record<string, never>
  'members-none': Record<string, never>
  'members-on': Record<string, never>
  'members-source': Record<string, never>
  'members-source-hint': Record<string, never>
  'members-title': Record<string, never>
  'merge-account': Record<string, never>
  'merge-differ': Record<string, never>
  'merge-do': Record<string, never>
  'merge-done-lead': Record<string, never>
  'merge-done-title': Record<string, never>
  'merge-hindered-before': Record<string, never>
  'merge-hindered-keeping': Record<string, never>
  'merge-hindered-roles': Record<string, never>
  'merge-hindered-same': Record<string, never>
  'merge-hindered-yourself': Record<string, never>
  'merge-lead': Record<string, never>
  'merge-leads': Record<string, never>
  'merge-led-on': Record<string, never>
  'merge-led-on-link': Record<string, never>
  'merge-nothing': Record<string, never>
  'merge-over': Record<string, never>
  'merge-same': Record<string, never>
  'merge-stayed': Record<string, never>
  'merge-stayed-account': Record<string, never>
  'merge-stayed-contact': Record<string, never>
  'merge-stayed-members': Record<string, never>
  'merge-stayed-membership': Record<string, never>
  'merge-stayed-offer': Record<string, never>
  'merge-stays': Record<string, never>
  'merge-title': Record<string, never>
  'merge-turn': Record<string, never>
  'merge-two': Record<string, never>
  'merge-two-lead': Record<string, never>
  'merge-undo': Record<string, never>
  'merge-undo-lead': Record<string, never>
  'merge-undone': Record<string, never>
  'merge-until': Record<string, never>
  'merge-week': Record<string, never>
  'monday-days': { from: string; until: string }
  'monday-due': Record<string, never>
  'monday-lead': { count: number; more: number }
  'monday-nobody': Record<string, never>
  'monday-nothing': Record<string, never>
  'monday-returned': Record<string, never>
  'monday-returned-lead': Record<string, never>
  'monday-returned-none': Record<string, never>
  'monday-title': Record<string, never>
  'monday-unmatched': Record<string, never>
  'monday-unmatched-lead': Record<string, never>
  'monday-unmatched-none': Record<string, never>
  'monday-waits': Record<string, never>
  'monday-when': Record<string, never>
  'monday-who': Record<string, never>
  'monday-why': Record<string, never>
  'monday-why-address': Record<string, never>
  'monday-why-mailbox': Record<string, never>
  'monday-why-other': Record<string, never>
  'monday-why-refused': Record<string, never>
  'my-words': Record<string, never>
  'nav-documents': Record<string, never>
  'nav-inbox': Record<string, never>
  'nav-library': Record<string, never>
  'nav-monday': Record<string, never>
  'nav-organisations': Record<string, never>
  'nav-people': Record<string, never>
  'nav-plan': Record<string, never>
  'nav-programme': Record<string, never>
  'nav-translations': Record<string, never>
  'navigation-label': Record<string, never>
  'network-documents': Record<string, never>
  'network-mail': Record<string, never>
  'network-open-now': Record<string, never>
  'network-plan': Record<string, never>
  'network-programme': Record<string, never>
  'notice-role-given': Record<string, never>
  'notice-role-given-choice': Record<string, never>
  'notices-all': Record<string, never>
  'notices-all-digest': Record<string, never>
  'notices-all-digest-lead': Record<string, never>
  'notices-choices-lead': Record<string, never>
  'notices-choices-title': Record<string, never>
  'notices-choose': Record<string, never>
  'notices-digest-button': Record<string, never>
  'notices-digest-heading': Record<string, never>
  'notices-digest-lead': { count: number }
  'notices-digest-more': { count: number }
  'notices-digest-stop': Record<string, never>
  'notices-digest-subject': Record<string, never>
  'notices-digest-times': { count: number; line: string }
  'notices-digest-title': Record<string, never>
  'notices-digests-again': Record<string, never>
  'notices-earlier': Record<string, never>
  'notices-every': Record<string, never>
  'notices-every-day': Record<string, never>
  'notices-every-week': Record<string, never>
  'notices-hour': Record<string, never>
  'notices-hour-hint': { city: string }
  'notices-house': Record<string, never>
  'notices-keep': Record<string, never>
  'notices-lead': { count: number }
  'notices-less': Record<string, never>
  'notices-mail-button': Record<string, never>
  'notices-mail-choose': Record<string, never>
  'notices-mail-must': Record<string, never>
  'notices-mail-stop': Record<string, never>
  'notices-mail-subject': Record<string, never>
  'notices-mail-title': Record<string, never>
  'notices-mail-why': Record<string, never>
  'notices-many': { count: number }
  'notices-must-lead': Record<string, never>
  'notices-must-rights': Record<string, never>
  'notices-must-sign-in': Record<string, never>
  'notices-must-title': Record<string, never>
  'notices-names': Record<string, never>
  'notices-names-hint': Record<string, never>
  'notices-new': Record<string, never>
  'notices-no-digests': Record<string, never>
  'notices-none': Record<string, never>
  'notices-none-unread': Record<string, never>
  'notices-pause': Record<string, never>
  'notices-pause-end': Record<string, never>
  'notices-pause-heading': Record<string, never>
  'notices-pause-hint': Record<string, never>
  'notices-pause-until': Record<string, never>
  'notices-paused': Record<string, never>
  'notices-read-again': Record<string, never>
  'notices-read-all': Record<string, never>
  'notices-read-one': Record<string, never>
  'notices-refused': Record<string, never>
  'notices-sample-line': Record<string, never>
  'notices-title': Record<string, never>
  'notices-unread': Record<string, never>
  'notices-way-digest': Record<string, never>
  'notices-way-mail': Record<string, never>
  'notices-way-nothing': Record<string, never>
  'notices-way-page': Record<string, never>
  'notices-weekday': Record<string, never>
  'offline-again': Record<string, never>
  'offline-as-of': { when: string }
  'offline-banner': { when: string }
  'offline-banner-slow': { when: string }
  'offline-delete': Record<string, never>
  'offline-deleted': Record<string, never>
  'offline-drop': Record<string, never>
  'offline-impossible': Record<string, never>
  'offline-keep': Record<string, never>
  'offline-keep-means': { days: string; pages: string }
  'offline-keep-no-more': Record<string, never>
  'offline-keep-on': Record<string, never>
  'offline-keep-visitor': Record<string, never>
  'offline-kept-list': Record<string, never>
  'offline-kept-none': Record<string, never>
  'offline-kept-title': Record<string, never>
  'offline-look': Record<string, never>
  'offline-no-page': Record<string, never>
  'offline-notice-refused': Record<string, never>
  'offline-notice-sent': Record<string, never>
  'offline-notice-waiting': Record<string, never>
  'offline-open-page': Record<string, never>
  'offline-put-back': Record<string, never>
  'offline-see-it': Record<string, never>
  'offline-send': Record<string, never>
  'offline-sign-in-to-send': Record<string, never>
  'offline-sign-out-loses': Record<string, never>
  'offline-state-editing': Record<string, never>
  'offline-state-gone': Record<string, never>
  'offline-state-old': Record<string, never>
  'offline-state-refused': Record<string, never>
  'offline-state-sent': Record<string, never>
  'offline-state-waiting': Record<string, never>
  'offline-state-waiting-means': Record<string, never>
  'offline-still-signed-in': Record<string, never>
  'offline-title': Record<string, never>
  'offline-undo': Record<string, never>
  'offline-unread': Record<string, never>
  'offline-waiting-title': Record<string, never>
  'operator-link-lead': Record<string, never>
  'operator-link-over': Record<string, never>
  'organisation-affiliate': Record<string, never>
  'organisation-ally': Record<string, never>
  'organisation-employers': Record<string, never>
  'organisation-other': Record<string, never>
  'organisation-public-body': Record<string, never>
  'organisations-city': Record<string, never>
  'organisations-country': Record<string, never>
  'organisations-enter': Record<string, never>
  'organisations-every-sector': Record<string, never>
  'organisations-kind': Record<string, never>
  'organisations-languages': Record<string, never>
  'organisations-lead': { count: number }
  'organisations-members': { count: number }
  'organisations-name': Record<string, never>
  'organisations-none': Record<string, never>
  'organisations-province': Record<string, never>
  'organisations-regions': Record<string, never>
  'organisations-sectors': Record<string, never>
  'organisations-title': Record<string, never>
  'outcome-adds': Record<string, never>
  'outcome-cannot': Record<string, never>
  'outcome-differs': Record<string, never>
  'outcome-maybe': Record<string, never>
  'outcome-new': Record<string, never>
  'outcome-same': Record<string, never>
  'outing-back': Record<string, never>
  'outing-back-lead': Record<string, never>
  'outing-download': Record<string, never>
  'outing-file': Record<string, never>
  'outing-file-help': Record<string, never>
  'outing-file-hint': Record<string, never>
  'outing-file-name': Record<string, never>
  'outing-file-original': Record<string, never>
  'outing-file-title': { language: string }
  'outing-file-translation': Record<string, never>
  'outing-lead': Record<string, never>
  'outing-look': Record<string, never>
  'outing-out': Record<string, never>
  'outing-out-lead': Record<string, never>
  'outing-ready': { language: string }
  'outing-ready-lead': { count: number }
  'outing-step-back': Record<string, never>
  'outing-step-keep': Record<string, never>
  'outing-step-write': Record<string, never>
  'outing-take': Record<string, never>
  'outing-title': Record<string, never>
  'outing-under': Record<string, never>
  'outing-which': Record<string, never>
  'outing-which-all': Record<string, never>
  'outing-which-lacking': Record<string, never>
  'pages-after': Record<string, never>
  'pages-before': Record<string, never>
  'pages-here': { number: number }
  'pages-label': Record<string, never>
  'pages-of': { number: number; total: number }
  'paper-comments': Record<string, never>
  'paper-legend': Record<string, never>
  'paper-not-written-failed': Record<string, never>
  'paper-not-written-no-font': { script: string }
  'paper-not-written-too-big': Record<string, never>
  'paper-not-written-too-slow': Record<string, never>
  'paper-settled': Record<string, never>
  'passkey-failed': Record<string, never>
  'passkey-instead': Record<string, never>
  'passkey-instead-none': Record<string, never>
  'passkey-only-is-on': Record<string, never>
  'passkey-only-lead': Record<string, never>
  'passkey-only-off': Record<string, never>
  'passkey-only-on': Record<string, never>
  'passkey-only-title': Record<string, never>
  'passkey-sign-in': Record<string, never>
  'passkey-sign-in-instead': Record<string, never>
  'passkey-use': Record<string, never>
  'passkeys-add': Record<string, never>
  'passkeys-backed-up': Record<string, never>
  'passkeys-change': Record<string, never>
  'passkeys-instead': Record<string, never>
  'passkeys-lead': { count: number }
  'passkeys-name': Record<string, never>
  'passkeys-name-hint': Record<string, never>
  'passkeys-remove': Record<string, never>
  'passkeys-rename': Record<string, never>
  'passkeys-title': Record<string, never>
  'people-availability': Record<string, never>
  'people-availability-hint': Record<string, never>
  'people-correct': Record<string, never>
  'people-everywhere': Record<string, never>
  'people-expertise': Record<string, never>
  'people-expertise-hint': Record<string, never>
  'people-keep': Record<string, never>
  'people-languages': Record<string, never>
  'people-lead': { count: number }
  'people-name': Record<string, never>
  'people-name-hint': Record<string, never>
  'people-name-language': Record<string, never>
  'people-none': Record<string, never>
  'people-occupation': Record<string, never>
  'people-organisation': Record<string, never>
  'people-place': Record<string, never>
  'people-region': Record<string, never>
  'people-regions': Record<string, never>
  'people-roles': Record<string, never>
  'people-since': Record<string, never>
  'people-spoken': Record<string, never>
  'people-title': Record<string, never>
  'people-title-field': Record<string, never>
  'people-zone': Record<string, never>
  'people-zone-hint': Record<string, never>
  'place-label': Record<string, never>
  'plan-agree': Record<string, never>
  'plan-agree-again-heading': Record<string, never>
  'plan-agree-heading': Record<string, never>
  'plan-all': Record<string, never>
  'plan-by-delegate': Record<string, never>
  'plan-by-facilitator': Record<string, never>
  'plan-by-regional-secretary': Record<string, never>
  'plan-by-secretariat': Record<string, never>
  'plan-empty': Record<string, never>
  'plan-empty-documents': Record<string, never>
  'plan-ends-on': Record<string, never>
  'plan-entry': Record<string, never>
  'plan-entry-due': { count: number }
  'plan-entry-unowned': { count: number }
  'plan-evidence': Record<string, never>
  'plan-filter': Record<string, never>
  'plan-follow': Record<string, never>
  'plan-lead': { count: number }
  'plan-level': Record<string, never>
  'plan-level-global': Record<string, never>
  'plan-level-local': Record<string, never>
  'plan-level-regional': Record<string, never>
  'plan-no-priority': Record<string, never>
  'plan-no-report': Record<string, never>
  'plan-none-in-state': Record<string, never>
  'plan-notice-reported': Record<string, never>
  'plan-notice-reported-choice': Record<string, never>
  'plan-of-body': { count: number }
  'plan-origin': Record<string, never>
  'plan-owner': Record<string, never>
  'plan-owner-hint': Record<string, never>
  'plan-owner-none': Record<string, never>
  'plan-owner-secretariat': Record<string, never>
  'plan-period': Record<string, never>
  'plan-progress': { count: number }
  'plan-progress-none': Record<string, never>
  'plan-progress-unowned': Record<string, never>
  'plan-report': Record<string, never>
  'plan-report-evidence': Record<string, never>
  'plan-report-evidence-hint': Record<string, never>
  'plan-report-heading': Record<string, never>
  'plan-report-label': Record<string, never>
  'plan-report-state': Record<string, never>
  'plan-report-text': Record<string, never>
  'plan-report-text-hint': Record<string, never>
  'plan-starts-on': Record<string, never>
  'plan-state-agreed': Record<string, never>
  'plan-state-agreed-means': Record<string, never>
  'plan-state-delayed': Record<string, never>
  'plan-state-delayed-means': Record<string, never>
  'plan-state-done': Record<string, never>
  'plan-state-done-means': Record<string, never>
  'plan-state-on-course': Record<string, never>
  'plan-state-on-course-means': Record<string, never>
  'plan-state-proposed': Record<string, never>
  'plan-state-proposed-means': Record<string, never>
  'plan-title': Record<string, never>
  'problem-address': Record<string, never>
  'problem-app-code': Record<string, never>
  'problem-app-slow': Record<string, never>
  'problem-body-twice': Record<string, never>
  'problem-code-again': Record<string, never>
  'problem-code-ended': Record<string, never>
  'problem-code-tries': Record<string, never>
  'problem-code-used': Record<string, never>
  'problem-code-wrong': { left: string }
  'problem-codes-other': Record<string, never>
  'problem-codes-type-one': Record<string, never>
  'problem-countries': Record<string, never>
  'problem-documents-about-nowhere': Record<string, never>
  'problem-documents-about-several': { count: number }
  'problem-documents-adjust-empty': Record<string, never>
  'problem-documents-adjust-long': Record<string, never>
  'problem-documents-adjust-nothing': Record<string, never>
  'problem-documents-adjust-split': Record<string, never>
  'problem-documents-adjusted-meanwhile': Record<string, never>
  'problem-documents-adjustment-first': Record<string, never>
  'problem-documents-answered-meanwhile': Record<string, never>
  'problem-documents-answers-first': Record<string, never>
  'problem-documents-answers-outrun': { count: number }
  'problem-documents-carry-over': Record<string, never>
  'problem-documents-day': Record<string, never>
  'problem-documents-empty': Record<string, never>
  'problem-documents-file-same': Record<string, never>
  'problem-documents-hour-skipped': Record<string, never>
  'problem-documents-hour-twice': Record<string, never>
  'problem-documents-late-first': { count: number }
  'problem-documents-no-file': Record<string, never>
  'problem-documents-nobody-asked': Record<string, never>
  'problem-documents-nothing-changed': Record<string, never>
  'problem-documents-nothing-to-publish': Record<string, never>
  'problem-documents-one-place': Record<string, never>
  'problem-documents-other-document': { count: number }
  'problem-documents-own-language': Record<string, never>
  'problem-documents-past': Record<string, never>
  'problem-documents-put': { count: number }
  'problem-documents-reason': Record<string, never>
  'problem-documents-returned-many': { count: number; most: number }
  'problem-documents-returned-none': Record<string, never>
  'problem-documents-returned-nothing': Record<string, never>
  'problem-documents-returned-of': { title: string }
  'problem-documents-returned-other': Record<string, never>
  'problem-documents-returned-said': Record<string, never>
  'problem-documents-returned-version': Record<string, never>
  'problem-documents-reworded': Record<string, never>
  'problem-documents-same': Record<string, never>
  'problem-documents-still-open': Record<string, never>
  'problem-documents-taken-back': Record<string, never>
  'problem-documents-taken-up-both': Record<string, never>
  'problem-documents-too-long': { most: number }
  'problem-documents-two-to-join': Record<string, never>
  'problem-documents-unanswered': { count: number }
  'problem-documents-version-moved': Record<string, never>
  'problem-documents-which-language': Record<string, never>
  'problem-documents-zone': Record<string, never>
  'problem-erasure-last-administrator': Record<string, never>
  'problem-first-run-zone': Record<string, never>
  'problem-import-address': { value: string }
  'problem-import-column-twice': Record<string, never>
  'problem-import-consent-day': { value: string }
  'problem-import-country': { value: string }
  'problem-import-day': { value: string }
  'problem-import-day-alone': { value: string }
  'problem-import-day-unsure': { day: string; value: string }
  'problem-import-file-none': Record<string, never>
  'problem-import-id': { value: string }
  'problem-import-id-unknown': Record<string, never>
  'problem-import-kind': { value: string }
  'problem-import-language': { value: string }
  'problem-import-members-day': { value: string }
  'problem-import-members-twice': Record<string, never>
  'problem-import-name-letters': { value: string }
  'problem-import-name-long': { count: number; most: number }
  'problem-import-no-country': Record<string, never>
  'problem-import-no-name': Record<string, never>
  'problem-import-no-organisation': Record<string, never>
  'problem-import-node': { value: string }
  'problem-import-number': { value: string }
  'problem-import-of-organisation': Record<string, never>
  'problem-import-organisation-stays': Record<string, never>
  'problem-import-other-region': { value: string }
  'problem-import-phone': { value: string }
  'problem-import-phone-guessed': { number: number; value: string }
  'problem-import-region': { value: string }
  'problem-import-region-stays': Record<string, never>
  'problem-import-rights': Record<string, never>
  'problem-import-role': { value: string }
  'problem-import-role-days': { value: string }
  'problem-import-role-ends': { value: string }
  'problem-import-role-organisation': { value: string }
  'problem-import-role-region': { value: string }
  'problem-import-role-staff': { value: string }
  'problem-import-several': { value: string }
  'problem-import-too-long': { most: number }
  'problem-import-twice': { line: string }
  'problem-import-unknown-organisation': { value: string }
  'problem-import-zone': { value: string }
  'problem-inbox-meanwhile': Record<string, never>
  'problem-inbox-no-address': Record<string, never>
  'problem-inbox-staff': Record<string, never>
  'problem-invitation-over': Record<string, never>
  'problem-invitation-sign-in-first': Record<string, never>
  'problem-invitation-somebody-else': Record<string, never>
  'problem-invited-before': Record<string, never>
  'problem-last-factor': Record<string, never>
  'problem-library-address': Record<string, never>
  'problem-library-both': Record<string, never>
  'problem-library-date': Record<string, never>
  'problem-library-file-kind': Record<string, never>
  'problem-library-file-none': Record<string, never>
  'problem-library-item': Record<string, never>
  'problem-library-known': Record<string, never>
  'problem-library-link': Record<string, never>
  'problem-library-no-reference': Record<string, never>
  'problem-library-title': Record<string, never>
  'problem-library-too-many': { count: number; most: number }
  'problem-link-address': Record<string, never>
  'problem-mail-from': Record<string, never>
  'problem-mail-host': Record<string, never>
  'problem-mail-open': Record<string, never>
  'problem-mail-password-again': Record<string, never>
  'problem-mail-port': Record<string, never>
  'problem-mail-user': Record<string, never>
  'problem-mailing-button-elsewhere': Record<string, never>
  'problem-mailing-button-page': Record<string, never>
  'problem-mailing-button-words': Record<string, never>
  'problem-mailing-chosen': { most: number }
  'problem-mailing-day': Record<string, never>
  'problem-mailing-no-such-hour': Record<string, never>
  'problem-mailing-others': { now: string; seen: string }
  'problem-mailing-past': Record<string, never>
  'problem-mailing-zone': Record<string, never>
  'problem-members-day': Record<string, never>
  'problem-members-twice': Record<string, never>
  'problem-name-without-letters': Record<string, never>
  'problem-network-languages': Record<string, never>
  'problem-network-slug': Record<string, never>
  'problem-network-slug-reserved': { slug: string }
  'problem-network-slug-taken': { slug: string }
  'problem-node-name': Record<string, never>
  'problem-node-twice': Record<string, never>
  'problem-not-understood': Record<string, never>
  'problem-notices-until': Record<string, never>
  'problem-offered-before': Record<string, never>
  'problem-outing-no-file': Record<string, never>
  'problem-outing-no-rows': Record<string, never>
  'problem-outing-nothing': Record<string, never>
  'problem-outing-too-many-rows': { count: number; most: number }
  'problem-paper-damaged': Record<string, never>
  'problem-paper-encrypted': Record<string, never>
  'problem-paper-too-big': Record<string, never>
  'problem-paper-too-slow': Record<string, never>
  'problem-paper-wrong-type': Record<string, never>
  'problem-passkey': Record<string, never>
  'problem-passkey-copied': Record<string, never>
  'problem-passkey-only': Record<string, never>
  'problem-passkey-only-two': Record<string, never>
  'problem-people-zone': Record<string, never>
  'problem-phone': Record<string, never>
  'problem-plan-end-before-start': Record<string, never>
  'problem-plan-evidence-address': Record<string, never>
  'problem-plan-evidence-missing': Record<string, never>
  'problem-plan-evidence-needed': Record<string, never>
  'problem-plan-no-such-day': Record<string, never>
  'problem-plan-not-agreed': Record<string, never>
  'problem-plan-owner': Record<string, never>
  'problem-programme-about-none': Record<string, never>
  'problem-programme-about-one': Record<string, never>
  'problem-programme-changed-meanwhile': Record<string, never>
  'problem-programme-day': Record<string, never>
  'problem-programme-file-damaged': Record<string, never>
  'problem-programme-file-empty': Record<string, never>
  'problem-programme-file-encrypted': Record<string, never>
  'problem-programme-file-none': Record<string, never>
  'problem-programme-file-too-big': Record<string, never>
  'problem-programme-file-too-slow': Record<string, never>
  'problem-programme-file-wrong-type': Record<string, never>
  'problem-programme-hour': Record<string, never>
  'problem-programme-line-gone': Record<string, never>
  'problem-programme-minutes': Record<string, never>
  'problem-programme-no-date': { number: number; title: string }
  'problem-programme-no-end': { number: number; title: string }
  'problem-programme-no-session': Record<string, never>
  'problem-programme-no-start': { number: number; title: string }
  'problem-programme-no-zone': { number: number; title: string }
  'problem-programme-slug': Record<string, never>
  'problem-programme-slug-taken': Record<string, never>
  'problem-programme-title': Record<string, never>
  'problem-programme-undo-late': Record<string, never>
  'problem-programme-zone': Record<string, never>
  'problem-recovery-code': Record<string, never>
  'problem-region-twice': Record<string, never>
  'problem-required': Record<string, never>
  'problem-role-ends-first': Record<string, never>
  'problem-role-last': Record<string, never>
  'problem-role-no-day': Record<string, never>
  'problem-role-not-here': Record<string, never>
  'problem-role-organisation': Record<string, never>
  'problem-role-twice': Record<string, never>
  'problem-second-code': Record<string, never>
  'problem-segment-empty': Record<string, never>
  'problem-segments-many': Record<string, never>
  'problem-sent-before': Record<string, never>
  'problem-setup-country': Record<string, never>
  'problem-setup-organisation': Record<string, never>
  'problem-sheet-ambiguous-header': { columns: string }
  'problem-sheet-damaged': Record<string, never>
  'problem-sheet-digits-lost': { value: string }
  'problem-sheet-empty': Record<string, never>
  'problem-sheet-encrypted': Record<string, never>
  'problem-sheet-error-cell': { value: string }
  'problem-sheet-formula': { value: string }
  'problem-sheet-hidden-row': Record<string, never>
  'problem-sheet-merged': { value: string }
  'problem-sheet-mixed-encoding': Record<string, never>
  'problem-sheet-no-such-sheet': { sheet: string }
  'problem-sheet-old-type': Record<string, never>
  'problem-sheet-open-quote': { line: string }
  'problem-sheet-row-too-long': Record<string, never>
  'problem-sheet-too-big': Record<string, never>
  'problem-sheet-too-many-columns': { line: string; most: number }
  'problem-sheet-too-many-rows': { most: number }
  'problem-sheet-too-slow': Record<string, never>
  'problem-sheet-two-meanings': { header: string }
  'problem-sheet-unsure-header': { header: string }
  'problem-sheet-wrong-type': Record<string, never>
  'problem-speaker-attach': Record<string, never>
  'problem-speaker-ended': Record<string, never>
  'problem-speaker-file-kind': Record<string, never>
  'problem-speaker-file-none': Record<string, never>
  'problem-speaker-files-many': { most: number }
  'problem-speaker-gone': Record<string, never>
  'problem-speaker-name': Record<string, never>
  'problem-speaker-nobody': Record<string, never>
  'problem-speaker-not-printed': Record<string, never>
  'problem-speaker-over': Record<string, never>
  'problem-speaker-person': Record<string, never>
  'problem-speaker-taken': Record<string, never>
  'problem-substitute-days': Record<string, never>
  'problem-substitute-none': Record<string, never>
  'problem-substitute-self': Record<string, never>
  'problem-substitute-several': Record<string, never>
  'problem-substitute-who': Record<string, never>
  'problem-terms-language-twice': Record<string, never>
  'problem-terms-one-language': Record<string, never>
  'problem-terms-twice': { words: string }
  'problem-too-long': { most: number }
  'problem-too-many': { most: number }
  'problem-translations-official': Record<string, never>
  'problem-translations-original': Record<string, never>
  'problem-translations-the-same': Record<string, never>
  'problem-translations-version': Record<string, never>
  'problem-turn-block': Record<string, never>
  'problem-turn-file': Record<string, never>
  'problem-turn-person': Record<string, never>
  'problem-turn-text': Record<string, never>
  'problem-upload-gone': Record<string, never>
  'problem-vouched-before': Record<string, never>
  'problems-heading': { count: number }
  'programme-about-choose': Record<string, never>
  'programme-about-hint': Record<string, never>
  'programme-about-open': Record<string, never>
  'programme-about-seems': Record<string, never>
  'programme-about-several': { count: number }
  'programme-about-which': Record<string, never>
  'programme-add-session': Record<string, never>
  'programme-address': Record<string, never>
  'programme-address-hint': { network: string }
  'programme-again': Record<string, never>
  'programme-again-hold': Record<string, never>
  'programme-again-lead': Record<string, never>
  'programme-agenda': Record<string, never>
  'programme-agenda-empty': Record<string, never>
  'programme-agenda-there': { place: string }
  'programme-agenda-yours': { place: string }
  'programme-also': Record<string, never>
  'programme-attach': Record<string, never>
  'programme-audience': Record<string, never>
  'programme-back-to-session': Record<string, never>
  'programme-beside': Record<string, never>
  'programme-calendar': Record<string, never>
  'programme-calendar-end': Record<string, never>
  'programme-calendar-end-hint': Record<string, never>
  'programme-calendar-end-yes': Record<string, never>
  'programme-calendar-hidden': Record<string, never>
  'programme-calendar-lead': Record<string, never>
  'programme-calendar-make': Record<string, never>
  'programme-calendar-make-new': Record<string, never>
  'programme-calendar-members': Record<string, never>
  'programme-calendar-none': Record<string, never>
  'programme-calendar-off': { title: string }
  'programme-calendar-once': Record<string, never>
  'programme-calendar-open': Record<string, never>
  'programme-calendar-own': Record<string, never>
  'programme-calendar-series': Record<string, never>
  'programme-calendar-sign-in': Record<string, never>
  'programme-calendar-until': Record<string, never>
  'programme-call-off': Record<string, never>
  'programme-call-off-hint': Record<string, never>
  'programme-call-off-yes': Record<string, never>
  'programme-cancelled': Record<string, never>
  'programme-changed-about': Record<string, never>
  'programme-changed-date': Record<string, never>
  'programme-changed-end': Record<string, never>
  'programme-changed-format': Record<string, never>
  'programme-changed-line': Record<string, never>
  'programme-changed-note': Record<string, never>
  'programme-changed-on': { day: string }
  'programme-changed-people': Record<string, never>
  'programme-changed-place': Record<string, never>
  'programme-changed-question': Record<string, never>
  'programme-changed-reference': Record<string, never>
  'programme-changed-start': Record<string, never>
  'programme-changed-title': Record<string, never>
  'programme-changed-zone': Record<string, never>
  'programme-check': Record<string, never>
  'programme-check-lead': Record<string, never>
  'programme-choose': Record<string, never>
  'programme-choose-hint': Record<string, never>
  'programme-chosen': { count: number }
  'programme-city-abidjan': Record<string, never>
  'programme-city-accra': Record<string, never>
  'programme-city-algiers': Record<string, never>
  'programme-city-amman': Record<string, never>
  'programme-city-athens': Record<string, never>
  'programme-city-auckland': Record<string, never>
  'programme-city-beirut': Record<string, never>
  'programme-city-berlin': Record<string, never>
  'programme-city-bogota': Record<string, never>
  'programme-city-buenos-aires': Record<string, never>
  'programme-city-cairo': Record<string, never>
  'programme-city-casablanca': Record<string, never>
  'programme-city-chicago': Record<string, never>
  'programme-city-dakar': Record<string, never>
  'programme-city-dubai': Record<string, never>
  'programme-city-fiji': Record<string, never>
  'programme-city-guatemala': Record<string, never>
  'programme-city-istanbul': Record<string, never>
  'programme-city-jakarta': Record<string, never>
  'programme-city-jamaica': Record<string, never>
  'programme-city-johannesburg': Record<string, never>
  'programme-city-karachi': Record<string, never>
  'programme-city-kinshasa': Record<string, never>
  'programme-city-kolkata': Record<string, never>
  'programme-city-kyiv': Record<string, never>
  'programme-city-lagos': Record<string, never>
  'programme-city-lima': Record<string, never>
  'programme-city-lisbon': Record<string, never>
  'programme-city-london': Record<string, never>
  'programme-city-los-angeles': Record<string, never>
  'programme-city-madrid': Record<string, never>
  'programme-city-manila': Record<string, never>
  'programme-city-mexico-city': Record<string, never>
  'programme-city-nairobi': Record<string, never>
  'programme-city-new-york': Record<string, never>
  'programme-city-paris': Record<string, never>
  'programme-city-port-moresby': Record<string, never>
  'programme-city-santiago': Record<string, never>
  'programme-city-sao-paulo': Record<string, never>
  'programme-city-seoul': Record<string, never>
  'programme-city-stockholm': Record<string, never>
  'programme-city-sydney': Record<string, never>
  'programme-city-tokyo': Record<string, never>
  'programme-city-toronto': Record<string, never>
  'programme-city-tunis': Record<string, never>
  'programme-city-zurich': Record<string, never>
  'programme-conclude': Record<string, never>
  'programme-concluded': Record<string, never>
  'programme-concluded-before': Record<string, never>
  'programme-conclusions-hint': Record<string, never>
  'programme-confirmed': Record<string, never>
  'programme-contacts': Record<string, never>
  'programme-correct-series': Record<string, never>
  'programme-correct-session': { number: number }
  'programme-count': { count: number }
  'programme-date': Record<string, never>
  'programme-depth': { count: number }
  'programme-depth-label': Record<string, never>
  'programme-detach': Record<string, never>
  'programme-detach-hint': Record<string, never>
  'programme-detach-yes': Record<string, never>
  'programme-differences': { count: number }
  'programme-differences-lead': Record<string, never>
  'programme-differs-day': Record<string, never>
  'programme-differs-gone-line': Record<string, never>
  'programme-differs-gone-question': Record<string, never>
  'programme-differs-gone-speaker': Record<string, never>
  'programme-differs-hours': Record<string, never>
  'programme-differs-new-line': Record<string, never>
  'programme-differs-new-note': Record<string, never>
  'programme-differs-new-question': Record<string, never>
  'programme-differs-new-reference': Record<string, never>
  'programme-differs-new-speaker': Record<string, never>
  'programme-differs-note': Record<string, never>
  'programme-differs-question': Record<string, never>
  'programme-differs-reference': Record<string, never>
  'programme-differs-speaker': Record<string, never>
  'programme-differs-text': Record<string, never>
  'programme-differs-title': Record<string, never>
  'programme-differs-zone': Record<string, never>
  'programme-discard': Record<string, never>
  'programme-discard-hint': Record<string, never>
  'programme-discard-yes': Record<string, never>
  'programme-drafts': { count: number }
  'programme-drafts-none': Record<string, never>
  'programme-empty': Record<string, never>
  'programme-end': Record<string, never>
  'programme-fault-backwards': { before: string; from: string; line: string; start: string }
  'programme-fault-end-before-start': { end: string; line: string; start: string }
  'programme-fault-first-line': { first: string; line: string; start: string }
  'programme-fault-gap': { before: string; line: string; start: string; until: string }
  'programme-fault-hour-skipped': { day: string; hour: string; place: string }
  'programme-fault-hour-twice': { day: string; hour: string; place: string }
  'programme-fault-label-twice': { label: string }
  'programme-fault-last-line': { end: string; last: string; line: string }
  'programme-fault-length': { end: string; line: string; minutes: number; start: string; total: number }
  'programme-fault-no-date': Record<string, never>
  'programme-fault-overlap': { before: string; line: string; start: string; until: string }
  'programme-fault-parts': { line: string; minutes: number; total: number }
  'programme-fault-unread': { quote: string }
  'programme-fault-zone-missing': Record<string, never>
  'programme-fault-zone-not-in-force': { day: string; offset: string; place: string; printed: string }
  'programme-fault-zone-unknown': { printed: string }
  'programme-faults': { count: number }
  'programme-faults-hint': Record<string, never>
  'programme-faults-none': Record<string, never>
  'programme-field-text': Record<string, never>
  'programme-field-title': Record<string, never>
  'programme-file': Record<string, never>
  'programme-file-docx': { language: string }
  'programme-file-hint': Record<string, never>
  'programme-file-is-attached': Record<string, never>
  'programme-file-others': Record<string, never>
  'programme-file-pdf': { language: string }
  'programme-format': Record<string, never>
  'programme-format-hint': Record<string, never>
  'programme-forthcoming': Record<string, never>
  'programme-further': Record<string, never>
  'programme-held-after-all': Record<string, never>
  'programme-hold-after-all': Record<string, never>
  'programme-hours-there': { hours: string; place: string }
  'programme-hours-yours': { hours: string; place: string }
  'programme-hours-yours-day': { day: string; hours: string; place: string }
  'programme-introduction': Record<string, never>
  'programme-is-published': Record<string, never>
  'programme-kind-break': Record<string, never>
  'programme-kind-conclusions': Record<string, never>
  'programme-kind-discussion': Record<string, never>
  'programme-kind-inputs': Record<string, never>
  'programme-kind-live-consultation': Record<string, never>
  'programme-kind-other': Record<string, never>
  'programme-kind-plenary': Record<string, never>
  'programme-kind-segment': Record<string, never>
  'programme-kind-topic': Record<string, never>
  'programme-kind-welcome': Record<string, never>
  'programme-kinds': { kinds: string }
  'programme-label': Record<string, never>
  'programme-label-hint': Record<string, never>
  'programme-languages': Record<string, never>
  'programme-later-files': Record<string, never>
  'programme-line': Record<string, never>
  'programme-line-gone': Record<string, never>
  'programme-line-number': { number: number }
  'programme-lines-hint': Record<string, never>
  'programme-lines-too-many': { count: number; most: number }
  'programme-logistics': Record<string, never>
  'programme-lost-comments': Record<string, never>
  'programme-lost-tracked-changes': Record<string, never>
  'programme-lost-undecided-changes': Record<string, never>
  'programme-minutes': { minutes: number }
  'programme-minutes-label': Record<string, never>
  'programme-missing': Record<string, never>
  'programme-more': { count: number }
  'programme-new-before': { line: string }
  'programme-new-last': Record<string, never>
  'programme-new-line': Record<string, never>
  'programme-new-place': Record<string, never>
  'programme-next': Record<string, never>
  'programme-no-title': Record<string, never>
  'programme-nothing-new': Record<string, never>
  'programme-notice-changed': Record<string, never>
  'programme-notice-changed-choice': Record<string, never>
  'programme-notice-published': Record<string, never>
  'programme-notice-published-choice': Record<string, never>
  'programme-objectives': { count: number }
  'programme-one-a-line': Record<string, never>
  'programme-open-published': Record<string, never>
  'programme-organisers': Record<string, never>
  'programme-other-language': Record<string, never>
  'programme-paper-audience': Record<string, never>
  'programme-paper-contacts': Record<string, never>
  'programme-paper-further': Record<string, never>
  'programme-paper-languages': Record<string, never>
  'programme-paper-logistics': Record<string, never>
  'programme-paper-objectives': Record<string, never>
  'programme-paper-questions': Record<string, never>
  'programme-paper-references': Record<string, never>
  'programme-paper-requirements': Record<string, never>
  'programme-paper-speakers': Record<string, never>
  'programme-paper-time': Record<string, never>
  'programme-paper-topic': Record<string, never>
  'programme-paper-zone': { city: string }
  'programme-part-cohost': Record<string, never>
  'programme-part-hint': Record<string, never>
  'programme-part-moderation': Record<string, never>
  'programme-part-organisation': Record<string, never>
  'programme-part-organisation-hint': Record<string, never>
  'programme-part-organisation-none': Record<string, never>
  'programme-part-others': Record<string, never>
  'programme-part-support': Record<string, never>
  'programme-parts': Record<string, never>
  'programme-paste': Record<string, never>
  'programme-paste-hint': Record<string, never>
  'programme-place': Record<string, never>
  'programme-previous': Record<string, never>
  'programme-printed': { printed: string }
  'programme-printed-hint': Record<string, never>
  'programme-printed-label': Record<string, never>
  'programme-publish': Record<string, never>
  'programme-publish-with-faults': { count: number }
  'programme-put-in': Record<string, never>
  'programme-put-in-draft-hint': Record<string, never>
  'programme-put-in-session-hint': Record<string, never>
  'programme-qr': { address: string }
  'programme-questions': { count: number }
  'programme-read': Record<string, never>
  'programme-references': Record<string, never>
  'programme-region-day': Record<string, never>
  'programme-region-day-before': Record<string, never>
  'programme-region-hours': Record<string, never>
  'programme-region-next-day': Record<string, never>
  'programme-region-night': Record<string, never>
  'programme-region-when': Record<string, never>
  'programme-region-where': Record<string, never>
  'programme-regions': Record<string, never>
  'programme-regions-caption': { count: number }
  'programme-remove-session': Record<string, never>
  'programme-remove-session-hint': Record<string, never>
  'programme-remove-session-yes': Record<string, never>
  'programme-requirements': Record<string, never>
  'programme-revise': Record<string, never>
  'programme-revision-add-after': Record<string, never>
  'programme-revision-add-last': Record<string, never>
  'programme-revision-agenda-hint': Record<string, never>
  'programme-revision-change': Record<string, never>
  'programme-revision-discard': Record<string, never>
  'programme-revision-discard-hint': Record<string, never>
  'programme-revision-discard-yes': Record<string, never>
  'programme-revision-down': Record<string, never>
  'programme-revision-fixed': Record<string, never>
  'programme-revision-head': Record<string, never>
  'programme-revision-head-change': Record<string, never>
  'programme-revision-inside': Record<string, never>
  'programme-revision-is-fixed': Record<string, never>
  'programme-revision-kinds': Record<string, never>
  'programme-revision-lead': Record<string, never>
  'programme-revision-line': Record<string, never>
  'programme-revision-minutes': Record<string, never>
  'programme-revision-minutes-hint': Record<string, never>
  'programme-revision-new': Record<string, never>
  'programme-revision-none': Record<string, never>
  'programme-revision-original': Record<string, never>
  'programme-revision-out': Record<string, never>
  'programme-revision-put-out': Record<string, never>
  'programme-revision-stale': Record<string, never>
  'programme-revision-told': { count: number }
  'programme-revision-up': Record<string, never>
  'programme-revision-words-in': Record<string, never>
  'programme-save': Record<string, never>
  'programme-see-differences': Record<string, never>
  'programme-session-number': { number: number }
  'programme-session-of': { number: number; total: number }
  'programme-session-speakers': Record<string, never>
  'programme-sessions': { count: number }
  'programme-settle': Record<string, never>
  'programme-settle-hint': Record<string, never>
  'programme-settle-yes': Record<string, never>
  'programme-share': Record<string, never>
  'programme-share-here': Record<string, never>
  'programme-share-lead': Record<string, never>
  'programme-share-on': Record<string, never>
  'programme-side-after': Record<string, never>
  'programme-side-before': Record<string, never>
  'programme-side-none': Record<string, never>
  'programme-sign-day': Record<string, never>
  'programme-sign-number': Record<string, never>
  'programme-sign-title': Record<string, never>
  'programme-source': Record<string, never>
  'programme-speakers': Record<string, never>
  'programme-speakers-hint': Record<string, never>
  'programme-staff': Record<string, never>
  'programme-start': Record<string, never>
  'programme-take': Record<string, never>
  'programme-taking-part': Record<string, never>
  'programme-title': Record<string, never>
  'programme-to-be-confirmed': Record<string, never>
  'programme-to-calendar': Record<string, never>
  'programme-told-change': { after: string; before: string; what: string }
  'programme-told-day': { after: string; before: string; place: string }
  'programme-told-gone': { before: string; what: string }
  'programme-told-hours': { after: string; before: string; day: string; place: string }
  'programme-told-new': { after: string; what: string }
  'programme-understood': Record<string, never>
  'programme-undo': Record<string, never>
  'programme-undo-hint': Record<string, never>
  'programme-upload': Record<string, never>
  'programme-upload-lead': Record<string, never>
  'programme-upload-place-hint': Record<string, never>
  'programme-zone': Record<string, never>
  'programme-zone-assumed': Record<string, never>
  'programme-zone-change': Record<string, never>
  'programme-zone-choose': Record<string, never>
  'programme-zone-hint': Record<string, never>
  'programme-zone-label': Record<string, never>
  'programme-zone-show': Record<string, never>
  'programme-zones-africa': Record<string, never>
  'programme-zones-americas': Record<string, never>
  'programme-zones-asia': Record<string, never>
  'programme-zones-europe': Record<string, never>
  'programme-zones-pacific': Record<string, never>
  'progress-of': { count: number; total: number }
  'proposals-by': { name: string }
  'proposals-decline': Record<string, never>
  'proposals-declined': Record<string, never>
  'proposals-help': Record<string, never>
  'proposals-reason': Record<string, never>
  'proposals-send': Record<string, never>
  'proposals-take': Record<string, never>
  'proposals-taken': Record<string, never>
  'proposals-title': Record<string, never>
  'proposals-waits': Record<string, never>
  'quick-exit': Record<string, never>
  'record-agree': Record<string, never>
  'record-agreed': Record<string, never>
  'record-by-house': Record<string, never>
  'record-by-somebody': Record<string, never>
  'record-by-you': Record<string, never>
  'record-consents': Record<string, never>
  'record-consents-lead': Record<string, never>
  'record-contacts': Record<string, never>
  'record-copy': Record<string, never>
  'record-erasure': Record<string, never>
  'record-lead': Record<string, never>
  'record-lines': Record<string, never>
  'record-lines-none': Record<string, never>
  'record-mine': Record<string, never>
  'record-rights': Record<string, never>
  'record-title': Record<string, never>
  'record-withdraw': Record<string, never>
  'recovery-ask': Record<string, never>
  'recovery-asked-on': Record<string, never>
  'recovery-complete': Record<string, never>
  'recovery-from': { at: string }
  'recovery-how': Record<string, never>
  'recovery-lead': Record<string, never>
  'recovery-notice': Record<string, never>
  'recovery-notice-title': Record<string, never>
  'recovery-ready': Record<string, never>
  'recovery-ready-title': Record<string, never>
  'recovery-stop': Record<string, never>
  'recovery-stop-lead': Record<string, never>
  'recovery-stop-nothing': Record<string, never>
  'recovery-stop-title': Record<string, never>
  'recovery-title': Record<string, never>
  'recovery-vouched': { count: number }
  'regions-found': Record<string, never>
  'regions-lead': Record<string, never>
  'regions-name': Record<string, never>
  'regions-none': Record<string, never>
  'removal-lead': Record<string, never>
  'removal-remove': Record<string, never>
  'removal-title': Record<string, never>
  'return-desk': Record<string, never>
  'return-foreign': Record<string, never>
  'return-is-kept': Record<string, never>
  'return-keep': Record<string, never>
  'return-keep-and-on': Record<string, never>
  'return-lead': { count: number }
  'return-lost-comments': Record<string, never>
  'return-lost-tracked-changes': Record<string, never>
  'return-more': { count: number }
  'return-nothing': Record<string, never>
  'return-quiet': { count: number }
  'return-remark': Record<string, never>
  'return-rest': { count: number }
  'return-state-crossed': Record<string, never>
  'return-state-empty': Record<string, never>
  'return-state-gone': Record<string, never>
  'return-state-long': Record<string, never>
  'return-state-new': Record<string, never>
  'return-state-official': Record<string, never>
  'return-state-other': Record<string, never>
  'return-state-same': Record<string, never>
  'return-state-stale': Record<string, never>
  'return-title': Record<string, never>
  'return-unread': Record<string, never>
  'return-unread-lead': Record<string, never>
  'return-unread-more': { count: number }
  'rights-copy-lead': Record<string, never>
  'rights-copy-own': Record<string, never>
  'rights-erasure-go': Record<string, never>
  'rights-erasure-lead': Record<string, never>
  'rights-erasure-others': Record<string, never>
  'rights-lead': Record<string, never>
  'rights-link': Record<string, never>
  'rights-notice-copy-ready': Record<string, never>
  'rights-notice-erasure-asked': Record<string, never>
  'rights-notice-erasure-stopped': Record<string, never>
  'rights-title': Record<string, never>
  'rights-way': Record<string, never>
  'rights-way-paper': Record<string, never>
  'rights-way-phone': Record<string, never>
  'role-administrator': Record<string, never>
  'role-ally': Record<string, never>
  'role-delegate': Record<string, never>
  'role-desk': Record<string, never>
  'role-facilitator': Record<string, never>
  'role-interpreter': Record<string, never>
  'role-member': Record<string, never>
  'role-regional-secretary': Record<string, never>
  'role-sector-officer': Record<string, never>
  'role-steward': Record<string, never>
  'role-translator': Record<string, never>
  'roles-change': Record<string, never>
  'roles-end': Record<string, never>
  'roles-end-says': Record<string, never>
  'roles-ends': Record<string, never>
  'roles-ends-hint': Record<string, never>
  'roles-from': Record<string, never>
  'roles-give': Record<string, never>
  'roles-lead': Record<string, never>
  'roles-none': Record<string, never>
  'roles-organisation-hint': Record<string, never>
  'roles-past': Record<string, never>
  'roles-role': Record<string, never>
  'roles-scope': Record<string, never>
  'roles-starts': Record<string, never>
  'roles-substitute': Record<string, never>
  'roles-substitute-from': Record<string, never>
  'roles-substitute-hint': Record<string, never>
  'roles-substitute-lead': Record<string, never>
  'roles-substitute-until': Record<string, never>
  'roles-substitute-who': Record<string, never>
  'roles-title': Record<string, never>
  'roles-way': Record<string, never>
  'search-besides': { languages: string }
  'search-button': Record<string, never>
  'search-deep': Record<string, never>
  'search-everywhere': Record<string, never>
  'search-hint': Record<string, never>
  'search-instead': { instead: string; query: string }
  'search-kind-action': Record<string, never>
  'search-kind-answer': Record<string, never>
  'search-kind-block': Record<string, never>
  'search-kind-block-action': Record<string, never>
  'search-kind-comment': Record<string, never>
  'search-kind-document': Record<string, never>
  'search-kind-library-item': Record<string, never>
  'search-kind-report': Record<string, never>
  'search-kind-series': Record<string, never>
  'search-kind-session': Record<string, never>
  'search-kind-suggestion': Record<string, never>
  'search-network': Record<string, never>
  'search-none': { query: string }
  'search-none-next': Record<string, never>
  'search-results': { query: string }
  'search-start': Record<string, never>
  'search-title': Record<string, never>
  'second-code-app': Record<string, never>
  'second-code-app-hint': Record<string, never>
  'second-code-either': Record<string, never>
  'second-code-recovery': Record<string, never>
  'second-code-recovery-hint': Record<string, never>
  'second-lead': Record<string, never>
  'second-title': Record<string, never>
  'segment-asks': Record<string, never>
  'segment-change': Record<string, never>
  'segment-change-asks': Record<string, never>
  'segment-delete': Record<string, never>
  'segment-delete-says': Record<string, never>
  'segment-for': Record<string, never>
  'segment-for-me': Record<string, never>
  'segment-for-members': Record<string, never>
  'segment-for-staff': Record<string, never>
  'segment-in': Record<string, never>
  'segment-keep': Record<string, never>
  'segment-keep-as': Record<string, never>
  'segment-more': { count: number }
  'segment-name': Record<string, never>
  'segment-nobody': Record<string, never>
  'segment-open': Record<string, never>
  'segment-organisations': { count: number }
  'segment-people': { count: number }
  'segment-seen-by': Record<string, never>
  'segment-stay': Record<string, never>
  'segment-taken': Record<string, never>
  'segment-within': Record<string, never>
  'segments-lead': Record<string, never>
  'segments-lead-members': Record<string, never>
  'segments-none': Record<string, never>
  'segments-none-members': Record<string, never>
  'segments-title': Record<string, never>
  'send-file-arrived': Record<string, never>
  'send-file-cancel': Record<string, never>
  'send-file-cut': Record<string, never>
  'send-file-going': Record<string, never>
  'send-file-label': Record<string, never>
  'send-file-waits': Record<string, never>
  'setup-done': Record<string, never>
  'setup-house': Record<string, never>
  'setup-house-again': Record<string, never>
  'setup-house-do': Record<string, never>
  'setup-house-is': Record<string, never>
  'setup-house-keep': Record<string, never>
  'setup-house-then': Record<string, never>
  'setup-invitation': Record<string, never>
  'setup-invitation-address': Record<string, never>
  'setup-invitation-address-hint': Record<string, never>
  'setup-invitation-affiliate': Record<string, never>
  'setup-invitation-again': Record<string, never>
  'setup-invitation-country': Record<string, never>
  'setup-invitation-country-hint': Record<string, never>
  'setup-invitation-do': Record<string, never>
  'setup-invitation-is': Record<string, never>
  'setup-invitation-language': Record<string, never>
  'setup-invitation-network': Record<string, never>
  'setup-invitation-no-network': Record<string, never>
  'setup-invitation-organisation': Record<string, never>
  'setup-invitation-organisation-hint': Record<string, never>
  'setup-invitation-role': Record<string, never>
  'setup-invitation-role-hint': Record<string, never>
  'setup-invitation-send': Record<string, never>
  'setup-invitation-then': Record<string, never>
  'setup-later': Record<string, never>
  'setup-lead': Record<string, never>
  'setup-left': Record<string, never>
  'setup-mail': Record<string, never>
  'setup-mail-again': Record<string, never>
  'setup-mail-do': Record<string, never>
  'setup-mail-is': Record<string, never>
  'setup-network': Record<string, never>
  'setup-network-again': Record<string, never>
  'setup-network-do': Record<string, never>
  'setup-network-found': Record<string, never>
  'setup-network-is': Record<string, never>
  'setup-network-languages': Record<string, never>
  'setup-network-languages-hint': Record<string, never>
  'setup-network-name': Record<string, never>
  'setup-network-name-hint': Record<string, never>
  'setup-network-place-hint': Record<string, never>
  'setup-network-purpose': Record<string, never>
  'setup-network-purpose-hint': Record<string, never>
  'setup-network-secretariat': Record<string, never>
  'setup-network-secretariat-hint': Record<string, never>
  'setup-network-secretariat-usual': Record<string, never>
  'setup-network-slug': Record<string, never>
  'setup-network-slug-hint': Record<string, never>
  'setup-network-then': Record<string, never>
  'setup-network-there': { count: number }
  'setup-network-written': Record<string, never>
  'setup-next': Record<string, never>
  'setup-next-all': Record<string, never>
  'setup-next-document': Record<string, never>
  'setup-next-later': Record<string, never>
  'setup-next-no-network': Record<string, never>
  'setup-next-people': Record<string, never>
  'setup-next-session': Record<string, never>
  'setup-progress': { all: string; done: string }
  'setup-sign-in': Record<string, never>
  'setup-sign-in-again': Record<string, never>
  'setup-sign-in-do': Record<string, never>
  'setup-sign-in-is': Record<string, never>
  'setup-state-done': Record<string, never>
  'setup-state-later': Record<string, never>
  'setup-state-next': Record<string, never>
  'setup-state-open': Record<string, never>
  'setup-title': Record<string, never>
  'sign-in': Record<string, never>
  'sign-in-address': Record<string, never>
  'sign-in-address-hint': Record<string, never>
  'sign-in-ask': Record<string, never>
  'sign-in-ask-again': Record<string, never>
  'sign-in-code': Record<string, never>
  'sign-in-code-hint': Record<string, never>
  'sign-in-code-lead': Record<string, never>
  'sign-in-code-title': Record<string, never>
  'sign-in-enter': Record<string, never>
  'sign-in-lead': Record<string, never>
  'sign-in-link-elsewhere': Record<string, never>
  'sign-in-link-lead': Record<string, never>
  'sign-in-no-account': Record<string, never>
  'sign-in-no-mail': Record<string, never>
  'sign-in-no-mail-why': Record<string, never>
  'sign-in-title': Record<string, never>
  'sign-out': Record<string, never>
  'skip-to-content': Record<string, never>
  'speak-answer': Record<string, never>
  'speak-asked': Record<string, never>
  'speak-asked-again': Record<string, never>
  'speak-bio-hint': Record<string, never>
  'speak-confirmed': Record<string, never>
  'speak-declined': Record<string, never>
  'speak-for': { name: string }
  'speak-keep': Record<string, never>
  'speak-language': Record<string, never>
  'speak-language-later': Record<string, never>
  'speak-no-hours': Record<string, never>
  'speak-no-send': Record<string, never>
  'speak-off': Record<string, never>
  'speak-over': Record<string, never>
  'speak-role-hint': Record<string, never>
  'speak-self': Record<string, never>
  'speak-self-hint': Record<string, never>
  'speak-slides-file': Record<string, never>
  'speak-slides-hint': Record<string, never>
  'speak-slides-remove': Record<string, never>
  'speak-slides-send': Record<string, never>
  'speak-take-back': Record<string, never>
  'speak-whole-session': Record<string, never>
  'speak-why-hint': Record<string, never>
  'speaker-about': { name: string }
  'speaker-answered-at': Record<string, never>
  'speaker-bio': Record<string, never>
  'speaker-bio-staff': Record<string, never>
  'speaker-by-phone': Record<string, never>
  'speaker-do': Record<string, never>
  'speaker-ended-hint': Record<string, never>
  'speaker-link-again': Record<string, never>
  'speaker-link-hint': Record<string, never>
  'speaker-mail-answer': Record<string, never>
  'speaker-mail-later': Record<string, never>
  'speaker-mail-lead-again': Record<string, never>
  'speaker-mail-lead-invited': Record<string, never>
  'speaker-mail-lead-moved': Record<string, never>
  'speaker-mail-lead-off': Record<string, never>
  'speaker-mail-lead-on': Record<string, never>
  'speaker-mail-look': Record<string, never>
  'speaker-mail-subject': Record<string, never>
  'speaker-mail-title-again': Record<string, never>
  'speaker-mail-title-invited': Record<string, never>
  'speaker-mail-title-moved': Record<string, never>
  'speaker-mail-title-off': Record<string, never>
  'speaker-mail-title-on': Record<string, never>
  'speaker-mail-waits': Record<string, never>
  'speaker-mail-yours': Record<string, never>
  'speaker-no': Record<string, never>
  'speaker-no-address': Record<string, never>
  'speaker-own-organisation': Record<string, never>
  'speaker-own-role': Record<string, never>
  'speaker-phone': Record<string, never>
  'speaker-phone-keep': Record<string, never>
  'speaker-phone-said': Record<string, never>
  'speaker-reason': Record<string, never>
  'speaker-slides': Record<string, never>
  'speaker-slides-hidden': Record<string, never>
  'speaker-slides-hide': Record<string, never>
  'speaker-slides-of': { name: string }
  'speaker-slides-show': Record<string, never>
  'speaker-slides-shown': Record<string, never>
  'speaker-slides-staff': Record<string, never>
  'speaker-speaks': Record<string, never>
  'speaker-state-confirmed': Record<string, never>
  'speaker-state-declined': Record<string, never>
  'speaker-state-ended': Record<string, never>
  'speaker-state-invited': Record<string, never>
  'speaker-why': Record<string, never>
  'speaker-withdraw': Record<string, never>
  'speaker-withdraw-hint': Record<string, never>
  'speaker-withdraw-yes': Record<string, never>
  'speaker-yes': Record<string, never>
  'speakers-answer': Record<string, never>
  'speakers-as': Record<string, never>
  'speakers-as-draft': Record<string, never>
  'speakers-as-line': { line: string }
  'speakers-as-printed': { name: string }
  'speakers-as-session': Record<string, never>
  'speakers-ask': Record<string, never>
  'speakers-caption': { count: number }
  'speakers-email': Record<string, never>
  'speakers-for': Record<string, never>
  'speakers-invite': Record<string, never>
  'speakers-invite-go': Record<string, never>
  'speakers-invite-hint': Record<string, never>
  'speakers-language': Record<string, never>
  'speakers-language-open': Record<string, never>
  'speakers-lead': Record<string, never>
  'speakers-mail': Record<string, never>
  'speakers-minutes': Record<string, never>
  'speakers-name': Record<string, never>
  'speakers-new': Record<string, never>
  'speakers-new-hint': Record<string, never>
  'speakers-nobody-found': { name: string }
  'speakers-none': Record<string, never>
  'speakers-off': Record<string, never>
  'speakers-over': Record<string, never>
  'speakers-person': Record<string, never>
  'speakers-reads': Record<string, never>
  'speakers-remind': { count: number }
  'speakers-role': Record<string, never>
  'speakers-search': Record<string, never>
  'speakers-search-go': Record<string, never>
  'speakers-title': Record<string, never>
  'speakers-unasked': { count: number }
  'speakers-who': Record<string, never>
  'speakers-whole-session': Record<string, never>
  'step-up': Record<string, never>
  'step-up-go-on': Record<string, never>
  'step-up-lead': Record<string, never>
  'step-up-none': Record<string, never>
  'take-access': Record<string, never>
  'take-access-hint': Record<string, never>
  'take-care': Record<string, never>
  'take-contacts': Record<string, never>
  'take-csv': Record<string, never>
  'take-format': Record<string, never>
  'take-go': Record<string, never>
  'take-lead-organisations': { count: number }
  'take-lead-people': { count: number }
  'take-title-organisations': Record<string, never>
  'take-title-people': Record<string, never>
  'take-vcf': Record<string, never>
  'take-xlsx': Record<string, never>
  'terms-add-title': Record<string, never>
  'terms-all': Record<string, never>
  'terms-caption': Record<string, never>
  'terms-change': Record<string, never>
  'terms-change-title': Record<string, never>
  'terms-drop': Record<string, never>
  'terms-help': Record<string, never>
  'terms-here': Record<string, never>
  'terms-keep': Record<string, never>
  'terms-kept': Record<string, never>
  'terms-lead': { count: number }
  'terms-none': Record<string, never>
  'terms-not-kept': Record<string, never>
  'terms-note': Record<string, never>
  'terms-title': Record<string, never>
  'thread-action': Record<string, never>
  'thread-label': Record<string, never>
  'thread-not-yet': Record<string, never>
  'thread-priority': Record<string, never>
  'thread-result': Record<string, never>
  'thread-said': Record<string, never>
  'thread-text': Record<string, never>
  'told-account': Record<string, never>
  'told-answers': Record<string, never>
  'told-by-house': Record<string, never>
  'told-by-others': Record<string, never>
  'told-by-themself': Record<string, never>
  'told-consents': Record<string, never>
  'told-contacts': Record<string, never>
  'told-copies': Record<string, never>
  'told-erasures': Record<string, never>
  'told-f-about': Record<string, never>
  'told-f-accepted': Record<string, never>
  'told-f-act': Record<string, never>
  'told-f-address': Record<string, never>
  'told-f-at': Record<string, never>
  'told-f-availability': Record<string, never>
  'told-f-body': Record<string, never>
  'told-f-by': Record<string, never>
  'told-f-count': Record<string, never>
  'told-f-device': Record<string, never>
  'told-f-expertise': Record<string, never>
  'told-f-files': Record<string, never>
  'told-f-from': Record<string, never>
  'told-f-given': Record<string, never>
  'told-f-kind': Record<string, never>
  'told-f-language': Record<string, never>
  'told-f-link': Record<string, never>
  'told-f-name': Record<string, never>
  'told-f-network': Record<string, never>
  'told-f-occupation': Record<string, never>
  'told-f-organisation': Record<string, never>
  'told-f-outcome': Record<string, never>
  'told-f-passage': Record<string, never>
  'told-f-passkeys': Record<string, never>
  'told-f-place': Record<string, never>
  'told-f-proposed': Record<string, never>
  'told-f-reads': Record<string, never>
  'told-f-reason': Record<string, never>
  'told-f-role': Record<string, never>
  'told-f-seen': Record<string, never>
  'told-f-shown': Record<string, never>
  'told-f-speaks': Record<string, never>
  'told-f-state': Record<string, never>
  'told-f-title': Record<string, never>
  'told-f-until': Record<string, never>
  'told-f-value': Record<string, never>
  'told-f-way': Record<string, never>
  'told-f-withdrawn': Record<string, never>
  'told-f-words': Record<string, never>
  'told-f-zone': Record<string, never>
  'told-factors': Record<string, never>
  'told-following': Record<string, never>
  'told-gathered-mail': Record<string, never>
  'told-invitations': Record<string, never>
  'told-journal': Record<string, never>
  'told-links': Record<string, never>
  'told-lists': Record<string, never>
  'told-mailings': Record<string, never>
  'told-mails': Record<string, never>
  'told-mails-in': Record<string, never>
  'told-memberships': Record<string, never>
  'told-no': Record<string, never>
  'told-notice-choices': Record<string, never>
  'told-notices': Record<string, never>
  'told-offer': Record<string, never>
  'told-open-bodies': Record<string, never>
  'told-proposals': Record<string, never>
  'told-record': Record<string, never>
  'told-recoveries': Record<string, never>
  'told-reports': Record<string, never>
  'told-roles': Record<string, never>
  'told-said': Record<string, never>
  'told-segments': Record<string, never>
  'told-sessions': Record<string, never>
  'told-speaking': Record<string, never>
  'told-translated': Record<string, never>
  'told-unwanted-mails': Record<string, never>
  'told-uploads': Record<string, never>
  'told-volunteering': Record<string, never>
  'told-yes': Record<string, never>
  'trace-after': { count: number }
  'trace-after-none': Record<string, never>
  'trace-before': { count: number }
  'trace-before-none': Record<string, never>
  'trace-begins-here': Record<string, never>
  'trace-besides': Record<string, never>
  'trace-column-address': Record<string, never>
  'trace-column-at': Record<string, never>
  'trace-column-by': Record<string, never>
  'trace-column-fate': Record<string, never>
  'trace-column-kind': Record<string, never>
  'trace-column-link': Record<string, never>
  'trace-column-place': Record<string, never>
  'trace-column-thread': Record<string, never>
  'trace-column-tied': Record<string, never>
  'trace-column-title': Record<string, never>
  'trace-column-to-kind': Record<string, never>
  'trace-column-to-thread': Record<string, never>
  'trace-column-to-title': Record<string, never>
  'trace-column-why': Record<string, never>
  'trace-flow': Record<string, never>
  'trace-flow-back': Record<string, never>
  'trace-flow-band': Record<string, never>
  'trace-flow-caption': { count: number }
  'trace-flow-column-actions': Record<string, never>
  'trace-flow-column-results': Record<string, never>
  'trace-flow-column-said': Record<string, never>
  'trace-flow-column-texts': Record<string, never>
  'trace-flow-lead': Record<string, never>
  'trace-flow-none': Record<string, never>
  'trace-flow-nowhere': Record<string, never>
  'trace-flow-others': { count: number }
  'trace-flow-picture': Record<string, never>
  'trace-flow-see': Record<string, never>
  'trace-flow-total': Record<string, never>
  'trace-kind-action': Record<string, never>
  'trace-kind-priority': Record<string, never>
  'trace-kind-result': Record<string, never>
  'trace-kind-said': Record<string, never>
  'trace-kind-text': Record<string, never>
  'trace-level': { count: number; number: number }
  'trace-link-argues-for': Record<string, never>
  'trace-link-became': Record<string, never>
  'trace-link-contains': Record<string, never>
  'trace-link-merged-into': Record<string, never>
  'trace-link-reported': Record<string, never>
  'trace-link-taken-up-in': Record<string, never>
  'trace-more': Record<string, never>
  'trace-nearer': Record<string, never>
  'trace-next-to': Record<string, never>
  'trace-open': Record<string, never>
  'trace-shown': { most: number; number: number; total: number }
  'trace-take-csv': Record<string, never>
  'trace-take-json': Record<string, never>
  'trace-tied-by': { name: string }
  'trace-ways': { count: number }
  'translations-all': Record<string, never>
  'translations-also-into': Record<string, never>
  'translations-ask-machine': Record<string, never>
  'translations-counts': Record<string, never>
  'translations-cut': Record<string, never>
  'translations-face': { language: string }
  'translations-face-title': { language: string }
  'translations-history': { count: number }
  'translations-into': Record<string, never>
  'translations-is-stale': Record<string, never>
  'translations-keep': Record<string, never>
  'translations-language': Record<string, never>
  'translations-lead': { count: number }
  'translations-machine-words': Record<string, never>
  'translations-missing': Record<string, never>
  'translations-none': Record<string, never>
  'translations-of-version': { version: number }
  'translations-original': { from: string }
  'translations-stale': Record<string, never>
  'translations-stale-notice': Record<string, never>
  'translations-state': Record<string, never>
  'translations-state-checked': Record<string, never>
  'translations-state-machine': Record<string, never>
  'translations-state-official': Record<string, never>
  'translations-title': Record<string, never>
  'translations-until': { moment: string }
  'translations-where': Record<string, never>
  'translations-words': { language: string }
  'translations-work': Record<string, never>
  'translations-work-in': { language: string }
  'tree-add': Record<string, never>
  'tree-countries': Record<string, never>
  'tree-countries-hint': Record<string, never>
  'tree-empty': Record<string, never>
  'tree-expertise': Record<string, never>
  'tree-lead': Record<string, never>
  'tree-occupation': Record<string, never>
  'tree-region': Record<string, never>
  'tree-retire': Record<string, never>
  'tree-retired': Record<string, never>
  'tree-revive': Record<string, never>
  'tree-sector': Record<string, never>
  'tree-top': Record<string, never>
  'tree-trees': Record<string, never>
  'tree-under': Record<string, never>
  'turn-block': Record<string, never>
  'turn-block-hint': Record<string, never>
  'turn-comment': Record<string, never>
  'turn-contact': Record<string, never>
  'turn-file': Record<string, never>
  'turn-file-title': Record<string, never>
  'turn-for': Record<string, never>
  'turn-library': Record<string, never>
  'turn-person': Record<string, never>
  'turn-person-hint': Record<string, never>
  'turn-proposed': Record<string, never>
  'turn-suggestion': Record<string, never>
  'turn-text': Record<string, never>
  'turn-text-file': Record<string, never>
  'turn-text-file-hint': Record<string, never>
  'turn-unproven': Record<string, never>
  'turn-visibility': Record<string, never>
  'turn-visibility-network': Record<string, never>
  'turn-visibility-public': Record<string, never>
  'turn-visibility-staff': Record<string, never>
  'turn-words': Record<string, never>
  'vouching-by-you': Record<string, never>
  'vouching-how': Record<string, never>
  'vouching-lead': Record<string, never>
  'vouching-look': Record<string, never>
  'vouching-none': Record<string, never>
  'vouching-title': Record<string, never>
  'vouching-vouch': Record<string, never>
  'vouching-waiting': { count: number }
  'waits-alike': { count: number; of: string }
  'waits-documents-closing': Record<string, never>
  'waits-documents-unanswered': { count: number }
  'waits-documents-unpublished': { count: number }
  'waits-groups-offers': { count: number }
  'waits-inbox-unassigned': { count: number }
  'waits-invitations': { count: number }
  'waits-lists': { count: number }
  'waits-mailings-halted': Record<string, never>
  'waits-mailings-leaving': Record<string, never>
  'waits-mails-returned': { count: number }
  'waits-people-unmatched': { count: number }
  'waits-plan-ending': Record<string, never>
  'waits-plan-silent': { count: number }
  'waits-plan-unowned': { count: number }
  'waits-programme-session': Record<string, never>
  'waits-programme-speakers': { count: number }
  'waits-translations-proposed': { count: number }
  'waits-translations-stale': { count: number }
  'why-names-alike': Record<string, never>
  'why-other-country': Record<string, never>
  'why-same-address': Record<string, never>
  'why-same-country': Record<string, never>
  'why-same-phone': Record<string, never>
  'words-deleted': Record<string, never>
  'words-drop': Record<string, never>
  'words-inserted': Record<string, never>
  'words-put-back': Record<string, never>
}
