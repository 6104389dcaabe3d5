import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import { ErrorFilter } from './error.filter.js';
import { translateError } from './error-translation.js';
import { LIMITS, queryLimits } from './limits.js';

/** The GraphQL server: the schema is built from the decorators in memory, the command `schema` writes it down. */
@Module({
  imports: [
    NestGraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApolloDriver,
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      // No page of its own: it would load scripts from elsewhere. The schema may be asked for: it is public.
      graphiql: false,
      introspection: true,
      persistedQueries: false,
      includeStacktraceInErrorResponses: false,
      validationRules: [queryLimits],
      parseOptions: { maxTokens: LIMITS.tokens },
      formatError: translateError,
      // Hints for caches cost half of the throughput on long lists, and nobody reads them here.
      plugins: [ApolloServerPluginCacheControlDisabled()],
    }),
  ],
  providers: [{ provide: APP_FILTER, useClass: ErrorFilter }],
})
export class GraphqlModule {}
