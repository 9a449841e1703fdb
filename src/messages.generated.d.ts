// Made by `npm run generate` from texts/en.ftl of the kernel, the app and every module.
interface Messages {
  'back-home': Record<string, never>
  'demo-lead': Record<string, never>
  'demo-sign-in-as': { name: string }
  'demo-title': Record<string, never>
  'done-signed-out': Record<string, never>
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
  'error-not-allowed': Record<string, never>
  'error-not-allowed-title': Record<string, never>
  'error-not-found': Record<string, never>
  'error-not-found-title': Record<string, never>
  'error-not-signed-in': Record<string, never>
  'error-not-signed-in-title': Record<string, never>
  'error-too-large': Record<string, never>
  'error-too-large-title': Record<string, never>
  'error-too-many': Record<string, never>
  'error-too-many-title': Record<string, never>
  'face-machine': { language: string }
  'face-other-language': { language: string }
  'face-stale': { language: string }
  'fate-declined': Record<string, never>
  'fate-merged': Record<string, never>
  'fate-taken-up': Record<string, never>
  'fate-waiting': Record<string, never>
  'field-language': Record<string, never>
  'footer-promise': Record<string, never>
  'home-how': Record<string, never>
  'home-lead': Record<string, never>
  'home-networks': Record<string, never>
  'home-nothing-open': Record<string, never>
  'home-open-now': Record<string, never>
  'home-title': Record<string, never>
  'languages-label': Record<string, never>
  'me-actions': { count: number }
  'me-empty': Record<string, never>
  'me-follow': Record<string, never>
  'me-lead': { count: number }
  'me-results': { count: number }
  'me-title': Record<string, never>
  'nav-documents': Record<string, never>
  'nav-plan': Record<string, never>
  'nav-programme': Record<string, never>
  'nav-translations': Record<string, never>
  'navigation-label': Record<string, never>
  'network-documents': Record<string, never>
  'network-open-now': Record<string, never>
  'network-plan': Record<string, never>
  'network-programme': Record<string, never>
  'problem-not-understood': Record<string, never>
  'problem-required': Record<string, never>
  'problem-too-long': { most: number }
  'problem-too-many': { most: number }
  'problems-heading': { count: number }
  'sign-in': Record<string, never>
  'sign-in-none': Record<string, never>
  'sign-in-title': Record<string, never>
  'sign-out': Record<string, never>
  'skip-to-content': Record<string, never>
  'thread-action': Record<string, never>
  'thread-label': Record<string, never>
  'thread-priority': Record<string, never>
  'thread-result': Record<string, never>
  'thread-said': Record<string, never>
  'thread-text': Record<string, never>
  'trace-after': { count: number }
  'trace-after-none': Record<string, never>
  'trace-before': { count: number }
  'trace-before-none': Record<string, never>
  'trace-begins-here': Record<string, never>
  'trace-kind-action': Record<string, never>
  'trace-kind-priority': Record<string, never>
  'trace-kind-result': Record<string, never>
  'trace-kind-said': Record<string, never>
  'trace-kind-text': Record<string, never>
  'trace-link-became': Record<string, never>
  'trace-link-contains': Record<string, never>
  'trace-link-merged-into': Record<string, never>
  'trace-link-reported': Record<string, never>
  'trace-link-taken-up-in': Record<string, never>
  'trace-open': Record<string, never>
}
