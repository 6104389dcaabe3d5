import { startTestApi, type TestApi } from '@waymark/api';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

const TODAY = '2026-11-27';
const GOAL = 'SF-009';
const COMING = 54.3219;
const LATER = 55.3219;
const LATER_DAY = '2027-02-13';
const KNOWN = 65.4321;

let api: TestApi;
let schema: GraphQLSchema;
let place: { series: string; indicator: string; document: string };

beforeAll(async () => {
  api = await startTestApi({ today: TODAY });
  schema = buildClientSchema(await api.query<IntrospectionQuery>(getIntrospectionQuery()));
  [place] = await api.dataSource.query(
    `select s.id as series, s.indicator_id as indicator, o.document_id as document, o.series_key
       from goal_series g join series s on s.id = g.series_id
       join observation o on o.series_key = s.key and o.document_id is not null
      where g.goal_id = $1 order by g.position, o.period_end desc limit 1`,
    [GOAL],
  );
  await publish(COMING, '2026-11-28', '2025-Q3');
  await publish(LATER, LATER_DAY, '2025-Q2');
}, 60_000);
afterAll(() => api.stop());

const ENDS: Readonly<Record<string, string>> = {
  '2025-Q2': '2025-06-30',
  '2025-Q3': '2025-09-30',
  '2025-Q4': '2025-12-31',
};

/** A value of the goal's series, by the same document as the newest one. */
async function publish(value: number, knownOn: string, period: string): Promise<void> {
  await api.dataSource.query(
    `insert into observation (series_key, period, version, period_end, value, status, known_on, known_precision, document_id)
     select o.series_key, $4, 1, $5, $2, o.status, $3, 'DAY', o.document_id
       from observation o join series s on s.key = o.series_key
      where s.id = $1 order by o.period_end desc, o.version desc limit 1`,
    [place.series, value, knownOn, period, ENDS[period]],
  );
}

/** Everything below a type, to a depth. */
function all(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type))) return [];
    const leaf = isLeafType(getNamedType(field.type));
    if (!leaf && depth === 0) return [];
    return [`${field.name} ${all(field.type, depth - 1)}`];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '{ __typename }';
}

/** All that the public gets to read where this value would stand. */
async function readByThePublic(): Promise<string> {
  const asked: readonly (readonly [string, string])[] = [
    ['about', ''],
    ['board', ''],
    ['changes', '(since: "2026-01-01")'],
    ['goal', `(id: "${GOAL}")`],
    ['indicator', `(id: "${place.indicator}")`],
    ['document', `(id: "${place.document}")`],
    ['documents', ''],
    ['reconciliation', ''],
  ];
  const answers = await Promise.all(
    asked.map(async ([name, args]) => {
      const { type } = schema.getQueryType()!.getFields()[name]!;
      const { data, errors } = await api.ask(`{ ${name}${args} ${all(type, 4)} }`);
      expect({ name, errors }).toEqual({ name, errors: undefined });
      return JSON.stringify(data);
    }),
  );
  return answers.join('\n');
}

it('a value that becomes public tomorrow is read by nobody from outside today, whatever they ask', async () => {
  const text = await readByThePublic();
  expect(text).not.toContain(String(COMING));
  expect(text).not.toContain(String(LATER));
  expect(text).not.toContain(LATER_DAY);
});

it('and neither by asking for tomorrow', async () => {
  const { errors } = await api.ask(`{ goal(id: "${GOAL}", asOf: "2026-11-28") { __typename } }`);
  expect(errors?.[0]?.extensions['code']).toBe('AS_OF_IN_FUTURE');
});

it('one that is public since today is read, so that the test would have found the other', async () => {
  await publish(KNOWN, TODAY, '2025-Q4');
  expect(await readByThePublic()).toContain(String(KNOWN));
});
