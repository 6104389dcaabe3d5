import { Module } from '@nestjs/common';
import { MethodResolver } from './method.resolver.js';

@Module({ providers: [MethodResolver] })
export class MethodModule {}
