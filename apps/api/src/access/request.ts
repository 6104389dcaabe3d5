import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import type { AccessActor } from './actor.js';

/** The guard leaves here who asks. */
export interface AccessRequest extends Request {
  actor?: AccessActor;
  /** The same while it is being found out: many questions of one request ask once. */
  finding?: Promise<AccessActor>;
}

/** The request of a question or a route. */
export function requestOf(context: ExecutionContext): AccessRequest {
  if (context.getType<string>() !== 'graphql') return context.switchToHttp().getRequest<AccessRequest>();
  return GqlExecutionContext.create(context).getContext<{ req: AccessRequest }>().req;
}

/** A parameter that holds who asks. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): AccessActor => {
  const { actor } = requestOf(context);
  if (!actor) throw new Error('The guard has not seen this request.');
  return actor;
});
