import { type Browser, chromium } from 'playwright-core'
import { type PackedChromium, unpackedChromium } from './packed-chromium.ts'

/**
 * A headless Chromium that needs neither root nor anything from the system: program, libraries and fonts come from
 * locked packages, so a page is as wide here as on every other machine. `CHROMIUM_PATH` names another Chromium, which
 * then finds its own libraries and fonts. The caller closes it. Throws one sentence where there is no Chromium to use.
 */
export async function openBrowser(): Promise<Browser> {
  const ownPath = process.env.CHROMIUM_PATH
  const found = ownPath ? { program: ownPath, environment: {} } : await unpackedChromium()
  return launch(found)
}

function launch({ program, environment }: PackedChromium): Promise<Browser> {
  return chromium.launch({
    executablePath: program,
    // Our own pages are the only ones it opens, and containers often forbid the name spaces a sandbox is made of.
    chromiumSandbox: false,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--disable-gpu',
      '--font-render-hinting=none',
    ],
    env: { ...process.env, ...environment },
  })
}
