import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { Clock } from './clock.js';
import type { Config } from './config.js';
import { LIMITS } from './graphql/limits.js';
import { AuthService } from './sign-in/auth.service.js';
import { serveDashboard } from './http/dashboard.js';

/** The application on a connected data source, ready to listen. */
export async function createApp(
  dataSource: DataSource,
  config: Config,
  clock: Clock = Clock.of(config),
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.register(dataSource, config, clock),
    {
      logger: ['error', 'warn'],
      abortOnError: false,
      bodyParser: false,
    },
  );
  app.disable('x-powered-by');
  app.set('trust proxy', config.signIn.proxies);
  app.use(compression());
  app.use('/api/auth', app.get(AuthService, { strict: false }).handler());
  app.useBodyParser('json', { limit: LIMITS.bodyBytes });
  serveDashboard(app, config.dashboardFolder);
  return app;
}
