import type { INestApplication } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';

const HEADER = '# GENERATED from the decorators of apps/api by `npm run generate`. Do not edit.\n\n';

/** The public contract of an initialised application, as the text that is committed. */
export function schemaText(app: INestApplication): string {
  return `${HEADER}${printSchema(app.get(GraphQLSchemaHost, { strict: false }).schema)}\n`;
}
