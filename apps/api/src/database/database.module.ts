import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { Config } from '../config.js';

/** Gives every feature the connected data source, the configuration and the clock. */
@Module({})
export class DatabaseModule {
  static register(dataSource: DataSource, config: Config, clock: Clock): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
      ],
      exports: [DataSource, Config, Clock],
    };
  }
}
