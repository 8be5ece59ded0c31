/** The report in Chromium. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseWhole } from '../../src/parse.ts'
import { toReport } from '../../src/report/index.ts'
import { type Browser, startBrowser, type Watched } from '../support/browser.ts'
import { cli } from '../support/cli.ts'
import { HOSTILE, SMALL } from '../support/notices.ts'
import { findProgram, mustHave } from '../support/programs.ts'

const chromium = findProgram('chromium', 'the report in a browser')
const SEED = new URL('../../fixtures/seed-hanweb/source.html', import.meta.url)
/** The picture in the README; `UPDATE_PICTURE=1` takes it anew. */
const PICTURE = new URL('../../fixtures/report.png', import.meta.url)
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

it.runIf(mustHave('chromium'))('has a browser in CI', () => {
  expect(chromium).toBeDefined()
})

const seed = parseWhole(readFileSync(SEED), { name: 'source.html' })
const seedReport = (): Promise<string> => toReport([seed.notice], { sources: [seed.source] })
const severalReport = (): Promise<string> =>
  toReport([seed.notice, SMALL, HOSTILE], { sources: [seed.source, undefined, HOSTILE.title] })

/** The labels of the items that are shown. */
const shown = (page: Page): Promise<string[]> => page.locator('.item:visible .label').allTextContents()

function expectQuiet({ requests, complaints }: Watched): void {
  expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
}

/** What axe finds; it is run by the debugger, which the page's policy does not bind. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

describe.runIf(chromium)('the report in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser(chromium ?? '')
  })
  afterAll(async () => browser.close())

  it('loads without a request or a complaint, under 400 KB', async () => {
    const html = await seedReport()
    expect(Buffer.byteLength(html)).toBeLessThan(400_000)
    const watched = await browser.open(html)
    expectQuiet(watched)
    expect(await watched.page.locator('#filter').isVisible()).toBe(true)
    expect(await shown(watched.page)).toHaveLength(25)
  })

  it('is pictured', async () => {
    const { page } = await browser.open(await seedReport())
    await page.setViewportSize({ width: 1280, height: 1480 })
    await page.locator('.bars a.unit', { hasText: '市妇联' }).click()
    const picture = await page.screenshot()
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    if (process.env.UPDATE_PICTURE) writeFileSync(PICTURE, picture)
  })

  it('shows a unit everywhere when one of its chips is clicked', async () => {
    const watched = await browser.open(await seedReport())
    const { page } = watched
    await page.locator('.item a.chip', { hasText: '市总工会' }).first().click()
    expect(await shown(page)).toEqual(['11.', '12.', '18.'])
    expect(await page.locator('#filter output').textContent()).toBe('3 / 25 项任务')
    expect(await page.locator('.bars li.on .count').textContent()).toBe('3')
    expect(await page.locator('.bars li.on .places').textContent()).toBe('11.12.18.')
    expect(await page.locator('.matrix tr.on td').allTextContents()).toEqual([
      '',
      '',
      '',
      '2',
      '',
      '1',
      '',
      '',
      '',
    ])
    expect(await page.locator('.plan a.chip.on:visible').allTextContents()).toEqual(Array(3).fill('市总工会'))
    await page.keyboard.press('Escape')
    await expect.poll(() => shown(page)).toHaveLength(25)
    expectQuiet(watched)
  })

  it('filters by text, by role and by a cell of the matrix', async () => {
    const { page } = await browser.open(await toReport([SMALL]))
    await page.keyboard.press('/')
    await page.keyboard.type('基站')
    expect(await shown(page)).toEqual(['1.'])
    await page.locator('button[type=reset]').click()
    await page.locator('.toggle.lead').click()
    expect(await shown(page)).toEqual(['1.', '（一）', '（二）'])
    await page.locator('.bars a.unit', { hasText: '市经信局' }).click()
    expect(await shown(page)).toEqual(['1.'])
    await page.locator('.toggle.lead').click()
    expect(await shown(page)).toEqual(['1.', '2.', '（二）'])
    expect(await page.locator('.days li:visible').count()).toBe(2)
    await page.keyboard.press('Escape')
    await page.locator('.matrix td.h5').click()
    expect(await page.locator('select').inputValue()).toBe('u1')
    expect(new URL(page.url()).hash).toBe('#n1-1')
    await page.locator('input[type=search]').fill('不存在')
    expect(await page.locator('.nothing').isVisible()).toBe(true)
  })

  it('shows the passage of the source when an item is clicked', async () => {
    const { page } = await browser.open(await seedReport())
    const item = page.locator('.item').nth(19)
    await item.locator('p').first().click()
    const passage = await item.locator('details.source pre').textContent()
    expect(passage?.startsWith('20.')).toBe(true)
    expect(passage).toContain('余姚日报社')
    expect(seed.source).toContain(passage)
    await item.locator('summary').press('Enter')
    expect(await item.locator('details.source').getAttribute('open')).toBeNull()
  })

  it('changes language and theme', async () => {
    const watched = await browser.open(await seedReport())
    const { page } = watched
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await ground()
    await page.locator('button[name=theme]').click()
    expect(await ground()).not.toBe(light)
    await page.locator('button[name=language]').click()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('.bars h2').textContent()).toBe('Items per unit')
    expect(await page.locator('#filter').getAttribute('aria-label')).toBe('Filter')
    expect(await page.locator('#filter output').textContent()).toBe('25 / 25 items shown')
    await page.locator('button[name=language]').click()
    expect(await page.locator('.bars h2').textContent()).toBe('各单位任务数')
    expectQuiet(watched)
  })

  it('keeps hostile texts texts', async () => {
    const watched = await browser.open(await severalReport())
    const { page } = watched
    expectQuiet(watched)
    expect(await page.title()).toBe('总览 · 谁来做、何时完成')
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('main img, main svg svg, main b b').count()).toBe(0)
    const addresses = await page
      .locator('a')
      .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
    expect(addresses.filter(address => !address.startsWith('#'))).toEqual([
      'https://example.org/任务表.xlsx',
      'https://example.org/"onclick="alert(1)',
    ])
    expect(await page.locator('#n3 .item').first().textContent()).toContain(
      '<script>document.title="owned"</script>',
    )
  })

  it('would not run a script that slipped in', async () => {
    const html = (await seedReport()).replace(
      '</main>',
      '<img src="https://example.org/x.png"><script>document.title="owned"</script></main>',
    )
    const { page, complaints } = await browser.open(html)
    expect(await page.title()).not.toBe('owned')
    expect(complaints.some(text => text.includes('Content Security Policy'))).toBe(true)
  })

  it('reads well without scripts', async () => {
    const { page } = await browser.open(await seedReport(), { scripts: false })
    expect(await page.locator('#filter').isVisible()).toBe(false)
    expect(await page.locator('.item:visible').count()).toBe(25)
    await page.locator('.item a.chip', { hasText: '市总工会' }).first().click()
    expect(await page.locator('.bars li:target a.unit').textContent()).toBe('市总工会')
    await page.locator('.bars li:target .places a').last().click()
    expect(await page.locator('.item:target .label').textContent()).toBe('18.')
    await page.locator('.item:target summary').click()
    expect(await page.locator('.item:target pre').isVisible()).toBe(true)
  })

  it.each([
    ['light', {}],
    ['dark', { dark: true }],
    ['narrow', { width: 390 }],
  ] as const)('is accessible (%s)', async (_, options) => {
    const { page } = await browser.open(await severalReport(), options)
    expect(await violations(page)).toEqual([])
    await page.locator('.bars a.unit').first().click()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  it('prints the plan without its tools', async () => {
    const { page } = await browser.open(await seedReport(), { dark: true })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#filter, .tools, details.source').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('.item:visible').count()).toBe(25)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
  })

  it('runs as the built executable writes it', async () => {
    const { stdout, status } = await cli(['report', 'fixtures/seed-hanweb/source.html'])
    expect(status).toBe(0)
    const watched = await browser.open(stdout)
    expectQuiet(watched)
    await watched.page.locator('.bars a.unit').first().click()
    expect(await shown(watched.page)).toHaveLength(14)
    expectQuiet(watched)
  })
})
