import { readFileSync } from 'node:fs'
import type { Plan } from '../../../src/scene/figure/plan.ts'
import { firstFonts, messageFiles } from '../../tooling/firstView.ts'
import { expect, relation, test } from '../support/page.ts'
import { onceIf, WIDE, wideIf } from '../support/wide.ts'

const plan = JSON.parse(
  readFileSync(`${process.env['SANAD_DIST'] ?? 'dist'}/datasets/alliances.layout.json`, 'utf8'),
) as Plan

test('the picture stands in the page before any script has run', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/')
  const picture = page.locator('#first-picture svg:visible')
  await expect(picture).toBeVisible()
  const box = await picture.boundingBox()
  expect(box?.width).toBeGreaterThan(400)
  expect(await picture.locator('text:visible').count()).toBeGreaterThan(20)
  await context.close()
})

test('the first picture waits for no file but the page', async ({ page }) => {
  const html = await (await page.request.get('/')).text()
  expect(html).toContain('<svg class="first-wide"')
  expect(html).not.toMatch(/<link[^>]+(stylesheet|modulepreload)/)
  expect(html).not.toMatch(/<script[^>]+src=/)
})

test('nobody waits for the layout of a list that nobody sees', async ({ app, page }) => {
  await page.addInitScript(() => {
    const laidOut: string[] = []
    document.addEventListener('contentvisibilityautostatechange', (event) => {
      const isList = event.target instanceof Element && event.target.closest('[data-graph-list]') !== null
      if (isList && !Reflect.get(event, 'skipped')) laidOut.push('list')
    })
    Object.assign(window, { laidOut })
  })
  await app.open()
  const list = page.locator('[data-graph-list] > ul')
  await expect(list).toBeAttached()
  const isSkipped = () =>
    list.evaluate((element) => !element.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }))
  await expect.poll(isSkipped).toBe(true)
  expect(await page.evaluate(() => Reflect.get(window, 'laidOut'))).toEqual([])
})

test('a press on the first picture opens its line as soon as the network can answer', async ({ app, page }) => {
  const arms = relation('russia', 'supplies-arms', 'mali')
  await app.open()
  const { x, y } = await app.point(arms.id)
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  await page.locator('#first-picture svg:visible').waitFor()
  await page.mouse.click(x, y)
  await expect(page.locator('html')).toHaveAttribute('data-pressed', /\d/)
  release()
  await expect(app.panel.getByRole('heading', { level: 2 })).toHaveText('Russia supplies arms to Mali')
  await expect(page.locator('html')).not.toHaveAttribute('data-pressed', /./)
})

for (const language of ['en', 'ar'] as const) {
  test(
    `${language}: neither Cytoscape taking over nor fonts that come late move anything`,
    wideIf(language === 'ar'),
    async ({ app, page }) => {
      await page.route(/\.woff2$/, async (route) => {
        await page.locator('[data-graph="ready"]').waitFor()
        await route.continue()
      })
      await page.addInitScript(() => {
        const moved: string[] = []
        const read = (entries: PerformanceEntryList) => {
          for (const entry of entries) {
            for (const { node, previousRect, currentRect } of Reflect.get(entry, 'sources')) {
              // Letters of another font take another room within their own box or button: it is these that are to stay.
              if (node?.nodeType === Node.TEXT_NODE || node?.parentElement?.closest('button')) continue
              moved.push(`${node?.outerHTML}: ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`)
            }
          }
        }
        const observer = new PerformanceObserver((list) => read(list.getEntries()))
        observer.observe({ type: 'layout-shift', buffered: true })
        const whatMoved = () => {
          read(observer.takeRecords())
          return moved
        }
        Object.assign(window, { whatMoved })
      })
      await app.open(`/#lang=${language}`)
      // The fonts are there; a frame in which they are laid out, and one that follows it.
      const moved = await page.evaluate(async () => {
        for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done))
        return Reflect.get(window, 'whatMoved')()
      })
      expect(moved).toEqual([])
    },
  )
}

for (const language of ['en', 'ar'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [1280, 800],
    [768, 1024],
    [820, 1180],
  ] as const) {
    test(
      `${language}, ${width} × ${height}: nothing of the page stands over an actor or its name`,
      onceIf((language === 'en') === (width === 1280 || width === 820)),
      async ({ app, page }) => {
        await page.setViewportSize({ width, height })
        await app.open(`/#lang=${language}`)
        const drawn = Object.keys((width < height ? plan.tall : plan.wide).nodes)
        expect(drawn.length).toBeGreaterThan(10)
        expect(await app.covered(drawn)).toEqual([])
      },
    )
  }
}

test('until one can click: at most eight requests apart from fonts, 200 KB of scripts and styles, 60 KB of data', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('[data-graph="ready"]') === null) requestAnimationFrame(look)
      else performance.mark('ready')
    }
    requestAnimationFrame(look)
  })
  await app.open()
  await page.waitForFunction(() => performance.getEntriesByName('ready').length === 1)
  const { page: html, files } = await page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? 0
    const sizeOf = (entry: PerformanceEntry) => ({
      url: entry.name,
      bytes: Number(Reflect.get(entry, 'encodedBodySize')),
    })
    const [navigation] = performance.getEntriesByType('navigation')
    const resources = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < ready)
    return { page: navigation === undefined ? 0 : sizeOf(navigation).bytes, files: resources.map(sizeOf) }
  })
  const counted = files.filter(({ url }) => !url.endsWith('.woff2'))
  const bytesOf = (kind: RegExp) => files.filter(({ url }) => kind.test(url)).reduce((sum, { bytes }) => sum + bytes, 0)
  expect(1 + counted.length, counted.map(({ url }) => url).join('\n')).toBeLessThanOrEqual(8)
  expect(html).toBeGreaterThan(0)
  expect(html).toBeLessThanOrEqual(35 * 1024)
  expect(bytesOf(/\.(js|css)$/)).toBeLessThanOrEqual(200 * 1024)
  expect(bytesOf(/alliances\.json$/)).toBeLessThanOrEqual(60 * 1024)
})

for (const locale of ['en', 'ar'] as const) {
  test.describe(`${locale}: all that a first visit fetches while nobody does anything`, () => {
    test.use({ isFirstVisit: true, locale })

    test(
      'at most 120 KB of fonts, all of them of letters in use, and 450 KB with everything else',
      wideIf(locale === 'en'),
      async ({ app, page, context }) => {
        const fetched = new Map<string, number>()
        const browser = await context.newCDPSession(page)
        const paths = new Map<string, string>()
        browser.on('Network.responseReceived', ({ requestId, response }) =>
          paths.set(requestId, new URL(response.url).pathname.slice(1)),
        )
        browser.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
          const path = paths.get(requestId) ?? ''
          fetched.set(path, (fetched.get(path) ?? 0) + encodedDataLength)
        })
        await browser.send('Network.enable')
        await app.open()
        await expect(app.quotes.first()).toBeVisible()
        await page.waitForLoadState('networkidle')
        const sum = (files: readonly string[]) => files.reduce((bytes, path) => bytes + (fetched.get(path) ?? 0), 0)
        const fonts = [...fetched.keys()].filter((path) => path.endsWith('.woff2'))
        const inUse = firstFonts(process.env['SANAD_DIST'] ?? 'dist', locale)
        expect(fonts.filter((path) => !inUse.includes(path))).toEqual([])
        expect(fonts.length).toBeGreaterThan(4)
        expect(sum(fonts)).toBeLessThanOrEqual(120 * 1024)
        expect(sum([...fetched.keys()])).toBeLessThanOrEqual(450 * 1024)
      },
    )
  })
}

test(
  'the texts of the user’s language, and of no other, are asked for before the script is there',
  WIDE,
  async ({ app, page }) => {
    const { en, ...others } = messageFiles(readFileSync(`${process.env['SANAD_DIST'] ?? 'dist'}/index.html`, 'utf8'))
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)))
    const texts = page.waitForRequest(`**/${en}`)
    await page.route('**/assets/index-*.js', async (route) => {
      await texts
      await route.continue()
    })
    await app.open()
    expect(asked).toContain(en)
    expect(Object.keys(others)).toEqual(['ar'])
    expect(asked.filter((path) => Object.values(others).includes(path))).toEqual([])
  },
)

test.describe('the page allows only its own', () => {
  test.use({ expectedErrors: [/Trusted(HTML|ScriptURL)/] })

  test('a strict content security policy stands in the page, and no text becomes markup or a worker from elsewhere', async ({
    page,
  }) => {
    await page.goto('/')
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe-(eval|inline)|https?:/)
    const refused = await page.evaluate(() =>
      [
        () => (document.createElement('p').innerHTML = '<b>'),
        () => new Worker('https://example.org/worker.js'),
        () => new Worker('data:text/javascript,1'),
      ].map((act) => {
        try {
          act()
          return 'allowed'
        } catch (error) {
          return error instanceof TypeError
        }
      }),
    )
    expect(refused).toEqual([true, true, true])
    expect(await page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="referrer"]')?.content)).toBe(
      'no-referrer',
    )
  })
})
