import { isDate } from '@waymark/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function read(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value;
  throw new GraphQLError(`Not a calendar date in the form YYYY-MM-DD: ${JSON.stringify(value)}`);
}

/** A calendar date without time or zone, `YYYY-MM-DD`, in and out. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date in the form YYYY-MM-DD, without time or zone.',
  serialize: read,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
});
