import { chromium } from 'playwright-core';
import { serveBoard } from './board-server.ts';
import { requireChromium } from './chromium.ts';
const server = await serveBoard({ folder: 'dist', base: '/' });
const browser = await chromium.launch({ executablePath: requireChromium() });
for (const [w, h] of [[360, 740], [1280, 800]] as const) for (const [name, path] of [['lit','vacatures/?q=Tilburrg&letterlijk=ja'],['cor','?q=klantenservise'],['sug','vacatures/?q=klantenzervize']] as const) for (const scheme of ['light','dark'] as const) {
const page = await browser.newPage({ viewport: { width: w, height: h }, colorScheme: scheme });
page.on('pageerror', e => console.log('ERR', e.message)); 
await page.goto(server.url + path);
await page.waitForTimeout(1500);
console.log(name, await page.getByRole('status').textContent(), await page.locator('.search-box__results').innerText());
await page.screenshot({ path: `/tmp/shot5-${name}-${w}-${scheme}.png` });
await page.close();
}
await browser.close(); server.close();
