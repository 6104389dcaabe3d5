import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { Response } from 'express';
import { DomainError } from './domain-error.js';
import { HTTP_STATUS } from './error-translation.js';

/**
 * Hands failures of resolvers on to `translateError`, which alone decides what is logged and what is told; an expected
 * one of a route answers with its code.
 */
@Catch()
export class ErrorFilter extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return exception;
    if (exception instanceof DomainError) {
      const response = host.switchToHttp().getResponse<Response>();
      return response
        .status(HTTP_STATUS[exception.code])
        .json({ code: exception.code, details: exception.details });
    }
    return super.catch(exception, host);
  }
}
