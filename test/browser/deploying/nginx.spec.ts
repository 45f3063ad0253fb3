import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machine } from '../support/browser.ts'
import { App, expect, test } from '../support/page.ts'

/** Where Debian's package puts it. */
const NGINX = '/usr/sbin/nginx'

test.use({ expectedErrors: [/Content Security Policy|Failed to fetch/] })

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

/** A worker that asks another origin, and says whether it was let. */
const PROBE = `addEventListener('message', async ({ data }) => {
  postMessage(await fetch(data, { mode: 'no-cors' }).then(() => 'let', () => 'kept'))
})`

/** Makes sure that nginx is there; root on Debian installs it. Throws otherwise: the test is never left out in silence. */
function installNginx(): void {
  if (!existsSync(NGINX) && machine.isDebianRoot()) {
    machine.say('nginx: none on this machine; asking Debian.')
    machine.run('apt-get', ['update', '-qq'])
    machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'])
  }
  if (!existsSync(NGINX)) throw new Error(`There is no ${NGINX}. Install it (Debian: apt-get install nginx-light).`)
}

test.describe('on nginx, with the configuration that the documentation gives', { tag: '@wide' }, () => {
  let folder = ''
  let origin = ''
  let nginx: ChildProcess
  test.beforeAll(async () => {
    installNginx()
    folder = mkdtempSync(join(tmpdir(), 'sanad-nginx-'))
    // Started by root, nginx reads files as a user who owns none.
    chmodSync(folder, 0o755)
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    const site = join(folder, 'www/news/sanad')
    mkdirSync(site, { recursive: true })
    cpSync(process.env['SANAD_DIST'] ?? 'dist', site, { recursive: true })
    writeFileSync(join(site, 'probe.js'), PROBE)
    const given = readFileSync('src/deploying.nginx.conf', 'utf8')
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
      .replace('/srv/www', `${folder}/www`)
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    )
    writeFileSync(
      join(folder, 'nginx.conf'),
      `pid ${folder}/pid; error_log ${folder}/error.log; events {}
         http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')} ${given} }`,
    )
    nginx = spawn(NGINX, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log'), '-g', 'daemon off;'])
    await expect
      .poll(() =>
        fetch(origin).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true)
  })
  test.afterAll(() => {
    nginx.kill()
    rmSync(folder, { recursive: true })
  })

  test('the page works on a sub-path, each file has its headers, and no worker reaches another origin', async ({
    browser,
  }) => {
    const page = await browser.newPage()
    const headersOf = async (name: string) => (await fetch(`${origin}/news/sanad/${name}`)).headers
    const html = await (await fetch(`${origin}/news/sanad/`)).text()
    const script = /assets\/index-[^"]+\.js/.exec(html)?.[0] ?? ''
    expect((await headersOf(script)).get('cache-control')).toContain('immutable')
    expect((await headersOf('sw.js')).get('cache-control')).toBe('no-cache')
    expect((await headersOf('')).get('content-security-policy')).toContain('frame-ancestors')
    expect((await headersOf('')).get('referrer-policy')).toBe('no-referrer')
    expect((await headersOf('manifest.webmanifest')).get('content-type')).toContain('application/manifest+json')

    const app = new App(page)
    await app.open(`${origin}/news/sanad/#v=1&analysis=blocs`)
    await expect(page.locator('[data-analysis="done"]')).toBeVisible()
    const answer = await page.evaluate(
      (other) =>
        new Promise((done) => {
          const worker = new Worker('probe.js')
          worker.addEventListener('message', ({ data }) => done(data))
          worker.postMessage(other, [])
        }),
      process.env['SANAD_ORIGIN'] ?? '',
    )
    expect(answer).toBe('kept')
    await page.close()
  })
})
