/** A page in a real browser that is watched: every request, every message of the console. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from 'playwright-core'

/** An opened page and what it did. */
export interface Watched {
  readonly page: Page
  /** Addresses that the page asked for, its own left out. */
  readonly requests: readonly string[]
  /** Errors and warnings of the console, and uncaught exceptions. */
  readonly complaints: readonly string[]
}

/** How a page is opened. */
export interface OpenOptions {
  readonly scripts?: boolean
  readonly dark?: boolean
  readonly width?: number
}

/** One browser; each page has a context, and so a profile, of its own. */
export interface Browser {
  open(html: string, options?: OpenOptions): Promise<Watched>
  close(): Promise<void>
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the browser, with an empty profile of its own. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'browser-'))
  const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS })
  let count = 0
  return {
    async open(html, { scripts = true, dark = false, width = 1360 } = {}) {
      const file = join(folder, `page-${++count}.html`)
      await writeFile(file, html)
      const context = await browser.newContext({
        javaScriptEnabled: scripts,
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        viewport: { width, height: 1000 },
      })
      const page = await context.newPage()
      const address = String(pathToFileURL(file))
      const requests: string[] = []
      const complaints: string[] = []
      page.on('request', request => {
        if (request.url() !== address) requests.push(request.url())
      })
      page.on('console', message => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      page.on('pageerror', error => complaints.push(error.message))
      page.on('dialog', dialog => {
        complaints.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      await page.goto(address)
      return { page, requests, complaints }
    },
    async close() {
      await browser.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
