import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { contentSecurityPolicy, securityHeaders } from './security-headers.js';

const YEAR_SECONDS = 31_536_000;

/** Addresses that are not pages of the dashboard. */
const NOT_A_PAGE = /^\/(graphql|api|health|assets)(\/|$)/;

const NOT_BUILT = `Waymark: giao diện chưa được dựng; hãy chạy "npm run build" rồi khởi động lại.
Waymark: the dashboard is not built; run "npm run build", then start again.
`;

/**
 * Serves the built dashboard: files whose names hold a hash for ever, the page itself fresh each time, and the
 * page for every address that the dashboard's own router knows.
 */
export function serveDashboard(app: NestExpressApplication, folder: string): void {
  const file = join(folder, 'index.html');
  const page = existsSync(file) ? readFileSync(file, 'utf8') : null;
  app.use(securityHeaders(contentSecurityPolicy(page ?? '')));
  const servePage = (answer: (response: Response) => void) =>
    app.use((request: Request, response: Response, next: NextFunction) => {
      const isPage = ['GET', 'HEAD'].includes(request.method) && !NOT_A_PAGE.test(request.path);
      if (!isPage || !request.accepts('html')) return next();
      answer(response.set('Cache-Control', 'no-cache'));
    });
  if (page === null) return void servePage((response) => response.status(503).type('text').send(NOT_BUILT));
  app.useStaticAssets(folder, {
    index: false,
    redirect: false,
    setHeaders: (response: Response, path: string) => {
      const isHashed = path.startsWith(join(folder, 'assets'));
      response.set('Cache-Control', isHashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  servePage((response) => response.type('html').send(page));
}
