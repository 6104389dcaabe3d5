import { Module } from '@nestjs/common';
import { RoundCalendarService } from './round-calendar.service.js';

/** When forms are owed. */
@Module({ providers: [RoundCalendarService], exports: [RoundCalendarService] })
export class RoundModule {}
