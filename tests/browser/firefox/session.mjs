/**
 * Firefox on pages opened from a folder, without the conveniences that the driver would give them.
 * @module
 */

import puppeteer from 'puppeteer-core';

/**
 * Open a tab; `complaints` fills with what a visitor would not see: errors of the console, requests elsewhere.
 *
 * @param {string} executable
 */
export async function openFirefox(executable) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    timeout: 120_000,
    extraPrefsFirefox: {
      // The driver relaxes this rule of Firefox, and files would then read each other.
      'security.fileuri.strict_origin_policy': true,
      // No network: whatever is asked goes to a proxy that is not there.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  });
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    if (!['error', 'warn'].includes(message.type())) return;
    complaints.push(message.text());
    // The text of an error object is not in the message.
    for (const part of message.args()) void part.evaluate(String).then(console.error, () => {});
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:file|data|blob|about):/.test(request.url())) complaints.push(`foreign request: ${request.url()}`);
  });
  return { browser, page, complaints };
}
