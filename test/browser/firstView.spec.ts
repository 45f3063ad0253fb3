import { expect, test } from './page'

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

test('Cytoscape takes over without a jump: no layout shift, and the entities stay where they were', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shifts: Number(Reflect.get(window, 'shifts')) + Number(Reflect.get(entry, 'value')) })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await app.open()
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0)
})

test('until one can click, at most eight requests apart from fonts, 200 KB of script and style, 60 KB of data', async ({
  app,
  page,
}) => {
  const session = await page.context().newCDPSession(page)
  const bytes = new Map<string, number>()
  const requests = new Map<string, { readonly url: string; readonly type: string }>()
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (request.url.startsWith('http')) requests.set(requestId, { url: request.url, type: type ?? 'Other' })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength))
  await app.open()
  const seen = [...requests].map(([id, request]) => ({ ...request, bytes: bytes.get(id) ?? 0 }))
  const ofType = (...types: string[]) =>
    seen.filter(({ type }) => types.includes(type)).reduce((sum, one) => sum + one.bytes, 0)
  const counted = seen.filter(({ type }) => type !== 'Font').map(({ url }) => url)
  expect(counted.length, counted.join('\n')).toBeLessThanOrEqual(8)
  expect(ofType('Document')).toBeLessThanOrEqual(35 * 1024)
  expect(ofType('Script', 'Stylesheet')).toBeLessThanOrEqual(200 * 1024)
  expect(ofType('Fetch', 'XHR')).toBeLessThanOrEqual(60 * 1024)
})

test('a strict content security policy stands in the page', async ({ page }) => {
  await page.goto('/')
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe-(eval|inline)|https?:/)
})
