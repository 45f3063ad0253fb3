import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'

/** After this long, something hangs; how fast a machine is never decides a journey. */
export const HANGING_MS = 240_000

/** Firefox asks for nothing of its own: no updates, no reports, no lists. Only this machine can be reached. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'app.update.enabled': false,
  'app.update.auto': false,
  'browser.aboutHomeSnippets.updateUrl': '',
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.network.url': '',
  'media.gmp-manager.updateEnabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.management.page.breach-alerts.enabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
} as const

/** What keeps a run the same on every machine. */
const STEADY = {
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
  'browser.helperApps.neverAsk.saveToDisk': 'image/png',
  // The page may read what it copied, as a test has to.
  'dom.events.testing.asyncClipboard': true,
  'intl.accept_languages': 'en-GB',
  'layout.css.prefers-color-scheme.content-override': 1,
  'ui.prefersReducedMotion': 1,
} as const

export interface Firefox {
  readonly browser: Browser
  /** The folder that downloads are saved to. */
  readonly downloads: string
  readonly close: () => Promise<void>
}

/** Starts the Firefox of `FIREFOX_PATH` without a window, with a profile of its own, over WebDriver BiDi. */
export async function startFirefox(): Promise<Firefox> {
  const downloads = mkdtempSync(join(tmpdir(), 'firefox-downloads-'))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '',
    headless: true,
    timeout: HANGING_MS,
    protocolTimeout: HANGING_MS,
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: { ...QUIET, ...STEADY, 'browser.download.dir': downloads },
  })
  return {
    browser,
    downloads,
    close: async () => {
      await browser.close()
      rmSync(downloads, { recursive: true })
    },
  }
}
