import { startTestApi, type TestApi } from '@waymark/api';

describe('the public API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  it('says nothing unasked', async () => {
    const data = await api.query<{ __schema: { subscriptionType: unknown } }>(
      '{ __schema { subscriptionType { name } } }',
    );
    expect(data.__schema).toEqual({ subscriptionType: null });
  });

  it('describes every type, field, argument, input and word that is its own', async () => {
    interface Described {
      readonly name: string;
      readonly description: string | null;
    }
    const { __schema } = await api.query<{
      __schema: {
        types: (Described & {
          fields: (Described & { args: Described[] })[] | null;
          inputFields: Described[] | null;
        })[];
      };
    }>(`{ __schema { types { name description inputFields { name description }
          fields { name description args { name description } } } } }`);
    const bare = __schema.types
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => [
        ...(type.description || ['Query', 'Mutation'].includes(type.name) ? [] : [type.name]),
        ...[...(type.fields ?? []), ...(type.inputFields ?? [])]
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${name}`),
        ...(type.fields ?? []).flatMap((field) =>
          field.args
            .filter(({ description }) => !description)
            .map(({ name }) => `${type.name}.${field.name}(${name})`),
        ),
      ]);
    expect(bare).toEqual([]);
  });

  const many = (selection: (n: number) => string): string =>
    Array.from({ length: 13 }, (_, n) => selection(n)).join(' ');

  it.each([
    ['questions at once', `{ ${many((n) => `a${n}: about { today }`)} }`],
    [
      'questions at once behind a fragment',
      `query { ...all } fragment all on Query { ${many((n) => `a${n}: about { today }`)} }`,
    ],
    ['questions at once within a fragment', `{ ... on Query { ${many((n) => `a${n}: about { today }`)} } }`],
    ['fields', `{ themes { ${Array.from({ length: 3001 }, (_, n) => `n${n}: id`).join(' ')} } }`],
  ])('does not answer too many %s', async (_what, document) => {
    const { errors, data } = await api.ask(document, {});
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions['code'])).toContain('QUERY_TOO_LARGE');
  });

  it('tells nothing of itself when a question is wrong', async () => {
    const { errors } = await api.ask('{ goal(id: "SF-007") { secret } }', {});
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|\.ts:/);
  });
});
