import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** A Chromium to start: the path of its program and what its environment must hold beyond the caller's. */
export type PackedChromium = { program: string; environment: Record<string, string> }

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))

/**
 * The Chromium of the package `@sparticuz/chromium`, with the system libraries and fonts it needs, unpacked once per
 * version under `node_modules/.cache`. Tests that ask at the same moment get the same copy.
 */
export async function unpackedChromium(): Promise<PackedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The packed Chromium is for Linux on x64, this is ${process.platform} on ${process.arch}: set CHROMIUM_PATH.`,
    )
  }
  const packageFolder = join(modules, '@sparticuz/chromium')
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'))
  const folder = join(modules, '.cache', `chromium-${version}`)
  if (!existsSync(folder)) await unpack(join(packageFolder, 'bin'), folder)
  return {
    program: join(folder, 'chromium'),
    environment: {
      FONTCONFIG_FILE: await fontConfiguration(folder),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  }
}

async function unpack(archives: string, folder: string): Promise<void> {
  const cache = join(folder, '..')
  await mkdir(cache, { recursive: true })
  const staging = await mkdtemp(join(cache, 'unpacking-'))
  try {
    await inflateInto(
      staging,
      ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map(name => join(archives, name)),
    )
    // Readable by everybody: a first run as root shall not lock out a second one as somebody else.
    await chmod(staging, 0o755)
    await chmod(join(staging, 'chromium'), 0o755)
    await rename(staging, folder)
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    // Another process was quicker: its copy is as good as ours.
    if (!existsSync(folder)) throw error
  }
}

/** The package unpacks into the temporary folder of its process, so it gets a process with a folder of its own. */
async function inflateInto(folder: string, archives: string[]): Promise<void> {
  const program = `
    const { inflate } = await import(${JSON.stringify(import.meta.resolve('@sparticuz/chromium'))})
    await Promise.all(${JSON.stringify(archives)}.map(archive => inflate(archive)))`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, TMPDIR: folder },
  })
}

/**
 * Only fonts that come with locked packages: those beside Chromium (Latin, Greek, Cyrillic) and every font package
 * installed for the product. System fonts stay out, or a line would break elsewhere on another machine.
 */
async function fontConfiguration(folder: string): Promise<string> {
  const folders = [join(folder, 'fonts'), join(modules, '@expo-google-fonts')]
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map(path => `  <dir>${escapeXml(path)}</dir>`).join('\n')}
  <cachedir>${escapeXml(join(folder, 'fontconfig'))}</cachedir>
  <alias><family>serif</family><prefer><family>Noto Serif</family><family>Noto Naskh Arabic</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Noto Sans</family><family>Open Sans</family></prefer></alias>
</fontconfig>
`
  const file = join(folder, 'fonts.conf')
  // Written again when the clone has moved; renamed into place because another browser may be reading it.
  if (!existsSync(file) || (await readFile(file, 'utf8')) !== text) {
    const draft = `${file}.${process.pid}`
    await writeFile(draft, text)
    await rename(draft, file)
  }
  return file
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
