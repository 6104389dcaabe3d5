import { chromium } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
const base = 'http://localhost:4500';
const browser = await chromium.launch({ executablePath: '/tmp/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const [,, out, path, ...opts] = process.argv;
const phone = opts.includes('phone'), dark = opts.includes('dark'), en = opts.includes('en'), pub = opts.includes('public');
const context = await browser.newContext({ baseURL: base, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', viewport: phone ? { width: 390, height: 844 } : { width: 1366, height: 768 }, colorScheme: dark ? 'dark' : 'light' });
const page = await context.newPage();
await page.addInitScript((l) => localStorage.setItem('waymark', JSON.stringify({ locale: l })), en ? 'en' : 'vi');
if (!pub) { const r = await page.request.post('/api/auth/sign-in/try-out', { data: { id: opts.includes('officer') ? 'tryout-data-entry' : 'tryout-planner' }, headers: { Origin: base } }); if (r.status() !== 200) console.log('sign in', r.status()); }
page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
page.on('pageerror', (e) => console.log('pageerror', e.message));
await page.goto(path); await page.waitForLoadState('networkidle');
const act = opts.find((o) => o.startsWith('click='));
if (act) { await page.getByRole('button', { name: act.slice(6) }).first().click(); await page.waitForTimeout(600); }
await page.screenshot({ path: out, fullPage: !opts.includes('fold') });
const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']).analyze();
console.log(out, violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target.join(' ')).join(' | ')).join('\n'));
console.log('scrollWidth', await page.evaluate(() => document.documentElement.scrollWidth), await page.evaluate(() => innerWidth));
await browser.close();
