import { Controller, Get, Header, Inject, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Allow } from '../access/allow.decorator.js';

const PATIENCE_MS = 3_000;

/** For whoever watches the process: is it alive, and can it answer questions. */
@Allow('ANYONE')
@Controller('health')
export class HealthController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** The process answers. */
  @Get('live')
  @Header('Cache-Control', 'no-store')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers and has every migration; 503 otherwise. */
  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready(): Promise<{ status: 'ok' }> {
    if (await within(PATIENCE_MS, this.isMigrated())) return { status: 'ok' };
    throw new ServiceUnavailableException({ status: 'unavailable' });
  }

  private async isMigrated(): Promise<boolean> {
    const rows: { done: number }[] = await this.dataSource.query(
      'select count(*)::int as done from migration',
    );
    return (rows[0]?.done ?? 0) >= this.dataSource.migrations.length;
  }
}

/** What the promise says, or false where it fails or takes too long. */
async function within(ms: number, promise: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  try {
    return await Promise.race([promise.catch(() => false), late]);
  } finally {
    clearTimeout(timer);
  }
}
