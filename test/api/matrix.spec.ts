import { type Access, startTestApi, type TestApi } from '@waymark/api';
import { type Action, ROLE_ACTIONS, type Role, ROLES } from '@waymark/domain';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  getNamedType,
} from 'graphql';
import { Browser } from '../fixtures/browser.js';

/** Who may call what. An operation that is not here fails: whoever adds one says here who may call it. */
const OPERATIONS: Readonly<Record<string, readonly Access[]>> = {
  about: ['READ'],
  addComment: ['COMMENT'],
  agencies: ['READ'],
  amendTarget: ['MANAGE_REGISTER'],
  answerImport: ['IMPORT'],
  approveEntries: ['APPROVE', 'RECEIVE'],
  areas: ['READ'],
  auditChoices: ['READ_AUDIT'],
  auditLog: ['READ_AUDIT'],
  board: ['READ'],
  changePerson: ['ADMINISTER'],
  changes: ['READ'],
  chooseMethod: ['MANAGE_REGISTER'],
  colleagues: ['SIGNED_IN'],
  comments: ['COMMENT'],
  commitImport: ['IMPORT'],
  delegate: ['SIGNED_IN'],
  delegations: ['PERSON'],
  disablePerson: ['ADMINISTER'],
  discardImport: ['IMPORT'],
  document: ['READ'],
  documents: ['READ'],
  earlierRounds: ['MANAGE_ROUNDS'],
  endDelegation: ['PERSON'],
  endRole: ['ADMINISTER'],
  endSessions: ['PERSON'],
  giveRole: ['ADMINISTER'],
  goal: ['READ'],
  governingReasons: ['READ'],
  handOver: ['ADMINISTER'],
  import: ['IMPORT'],
  importMappings: ['IMPORT'],
  importRows: ['IMPORT'],
  importSeries: ['IMPORT'],
  imports: ['IMPORT'],
  indicator: ['READ'],
  indicators: ['READ'],
  invitePerson: ['ADMINISTER'],
  lockRound: ['MANAGE_ROUNDS'],
  makeApiKey: ['ADMINISTER'],
  method: ['READ'],
  methodChoices: ['COMMENT'],
  methodEffect: ['MANAGE_REGISTER'],
  openEarlierRound: ['MANAGE_ROUNDS'],
  openSessions: ['PERSON'],
  owed: ['ENTER'],
  ownAssessmentDifferences: ['READ'],
  ownAssessments: ['READ'],
  pendingEntries: ['APPROVE', 'RECEIVE'],
  toDecide: ['APPROVE', 'RECEIVE'],
  people: ['ADMINISTER'],
  person: ['ADMINISTER'],
  receiveSheet: ['RECEIVE'],
  reconciliation: ['READ'],
  record: ['MANAGE_REGISTER'],
  recordForm: ['MANAGE_REGISTER'],
  recordHistory: ['MANAGE_REGISTER'],
  recordList: ['MANAGE_REGISTER'],
  remindUnits: ['MANAGE_ROUNDS'],
  renewPasswordLink: ['ADMINISTER'],
  reopenRound: ['MANAGE_ROUNDS'],
  returnEntries: ['APPROVE', 'RECEIVE'],
  revokeApiKey: ['ADMINISTER'],
  saveEntries: ['ENTER'],
  saveImportMapping: ['IMPORT'],
  saveRecord: ['MANAGE_REGISTER'],
  saveSheet: ['ENTER'],
  sayOwnAssessment: ['COMMENT'],
  session: ['ANYONE'],
  sheet: ['ENTER', 'RECEIVE', 'MANAGE_ROUNDS'],
  sheets: ['RECEIVE', 'MANAGE_ROUNDS'],
  sheetsOfForm: ['ENTER', 'RECEIVE', 'MANAGE_ROUNDS'],
  submitSheet: ['ENTER'],
  themes: ['READ'],
  undoImport: ['IMPORT'],
  units: ['READ'],
  withdrawComment: ['COMMENT'],
  withdrawFile: ['MANAGE_REGISTER'],
  withdrawSheet: ['ENTER'],
};

/** The same for routes. */
const ROUTES: Readonly<Record<string, readonly Access[]>> = {
  'GET /health/live': ['ANYONE'],
  'GET /health/ready': ['ANYONE'],
  'GET /api/audit/log.csv': ['READ_AUDIT'],
  'GET /api/audit/log.xlsx': ['READ_AUDIT'],
  'GET /api/entry-forms/:roundId/:agencyId': ['ENTER'],
  'GET /api/entry-forms/:roundId/:agencyId/signed': ['ENTER', 'APPROVE', 'RECEIVE', 'MANAGE_ROUNDS'],
  'GET /api/files/:id': ['READ'],
  'POST /api/entry-forms/:roundId/:agencyId': ['ENTER'],
  'POST /api/entry-forms/:roundId/:agencyId/signed': ['ENTER'],
  'POST /api/files': ['MANAGE_REGISTER'],
  'POST /api/imports': ['IMPORT'],
};

/** What signing in answers without a session: what opens the door, what needs a session (401), and nothing else. */
const AUTH: Readonly<Record<string, 'DOOR' | 'SESSION'>> = {
  'GET /callback/:id': 'DOOR',
  'GET /error': 'DOOR',
  'GET /get-session': 'DOOR',
  'GET /ok': 'DOOR',
  'POST /callback/:id': 'DOOR',
  'POST /change-password': 'SESSION',
  'POST /get-session': 'DOOR',
  'POST /request-password-reset': 'DOOR',
  'POST /reset-password': 'DOOR',
  'POST /sign-in/email': 'DOOR',
  'POST /sign-in/social': 'DOOR',
  'POST /sign-in/try-out': 'DOOR',
  'POST /sign-out': 'DOOR',
  'POST /two-factor/disable': 'SESSION',
  'POST /two-factor/enable': 'SESSION',
  'POST /two-factor/generate-backup-codes': 'SESSION',
  'POST /two-factor/verify-backup-code': 'DOOR',
  'POST /two-factor/verify-totp': 'DOOR',
  'POST /verify-password': 'SESSION',
};

const PASSWORD = 'một hai ba bốn';

/** Enough of a body for each of them to be looked at. */
const ANY_BODY = {
  password: 'x',
  code: 'x',
  token: 'x',
  currentPassword: 'x',
  newPassword: 'x'.repeat(12),
};

/** NO_ROLE: signed in, with no role left; there is no key of such a person. */
type Caller = Role | 'PUBLIC' | 'NO_ROLE';
type By = 'session' | 'key';
const callersBy = (by: By): readonly Caller[] =>
  by === 'session' ? ['PUBLIC', 'NO_ROLE', ...ROLES] : ['PUBLIC', ...ROLES];

const isWelcome = (caller: Caller, access: readonly Access[], publicReading: boolean) =>
  access.some((one) => {
    if (one === 'ANYONE') return true;
    if (caller === 'PUBLIC') return one === 'READ' && publicReading;
    if (one === 'PERSON') return true;
    if (caller === 'NO_ROLE') return one === 'READ' && publicReading;
    return one === 'SIGNED_IN' || ROLE_ACTIONS[caller].includes(one as Action);
  });

let schema: GraphQLSchema;
const apis = {} as Record<'closed' | 'public', TestApi>;
beforeAll(async () => {
  apis.closed = await startTestApi({ firstPeople: true, environment: { WAYMARK_PUBLIC_READING: 'no' } });
  apis.public = await startTestApi({ firstPeople: true });
  schema = buildClientSchema(await apis.public.query<IntrospectionQuery>(getIntrospectionQuery()));
}, 120_000);
afterAll(() => Promise.all(Object.values(apis).map((api) => api.stop())));

const operations = () =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ kind: type!.name.toLowerCase(), field })),
  );

let keys = 0;
/** A value of a type that the schema accepts, without meaning: numbers that name no row, lest a call that is let through changes one. */
function anyValue(type: GraphQLInputType, name: string): unknown {
  if (!isNonNullType(type)) return undefined;
  const inner = type.ofType;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields()).flatMap((field) => {
        const value = field.defaultValue === undefined ? anyValue(field.type, field.name) : undefined;
        return value === undefined ? [] : [[field.name, value]];
      }),
    );
  if (name === 'key') return `matrix-key-${++keys}`;
  return (
    { Int: 999_999, Float: 1, Boolean: false, Date: '2020-01-01', DateTime: '2020-01-01T00:00:00Z' }[
      inner.name
    ] ?? 'x'
  );
}

function question({ kind, field }: { kind: string; field: GraphQLField<unknown, unknown> }) {
  const args = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const call = `${field.name}${passed && `(${passed})`}${selection}`;
  return {
    document: `${kind}${declared && ` (${declared})`} { ${call} }`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, anyValue(arg.type, arg.name)])),
  };
}

/** What the guard said: null where it let the call through. Services may still refuse what a scope does not reach. */
async function refusalOf(asking: Pick<TestApi, 'ask'>, operation: Parameters<typeof question>[0]) {
  const { document, variables } = question(operation);
  const { errors } = await asking.ask(document, variables);
  const extensions = errors?.[0]?.extensions ?? {};
  const details = extensions['details'] as { needs?: readonly Access[] } | undefined;
  return details?.needs ? { code: extensions['code'], needs: details.needs } : null;
}

async function cookiesOf(api: TestApi, role: Role): Promise<Record<string, string>> {
  const browser = new Browser(api.url);
  await browser.post('/api/auth/sign-in/try-out', {
    id: `tryout-${role.toLowerCase().replaceAll('_', '-')}`,
  });
  return browser.cookieHeader;
}

/** A session of somebody who was invited and has been given no role. */
async function cookiesWithoutRole(api: TestApi): Promise<Record<string, string>> {
  const email = `nobody-${++keys}@example.org`;
  const administrator = api.as(await cookiesOf(api, 'ADMINISTRATOR'));
  const { invitePerson } = await administrator.query<{ invitePerson: { link: string } }>(
    `mutation ($key: ID!, $input: PersonInput!) { invitePerson(key: $key, input: $input) { link } }`,
    { key: `matrix-key-${++keys}`, input: { name: 'Vũ Thị Mới', email } },
  );
  const browser = new Browser(api.url);
  const [, token] = invitePerson.link.split('#');
  await browser.post('/api/auth/reset-password', { token, newPassword: PASSWORD });
  await browser.post('/api/auth/sign-in/email', { email, password: PASSWORD });
  return browser.cookieHeader;
}

/** The headers of somebody: by a session, by a key, or none. */
async function headersOf(api: TestApi, caller: Caller, by: By): Promise<Record<string, string>> {
  if (caller === 'PUBLIC') return {};
  if (caller === 'NO_ROLE') return cookiesWithoutRole(api);
  return by === 'session' ? cookiesOf(api, caller) : { ...(await api.person(caller)).headers };
}

async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: 6 }, lane));
}

describe('the table of who may call what', () => {
  it('has an entry for each query and mutation, and for no other', () => {
    expect(Object.keys(OPERATIONS).sort()).toEqual(
      operations()
        .map(({ field }) => field.name)
        .sort(),
    );
  });

  it('has an entry for each route, and for no other', () => {
    expect(Object.keys(ROUTES).sort()).toEqual([...apis.closed.routes()].sort());
  });

  it('has an entry for all that signing in answers, and for no other', () => {
    expect(Object.keys(AUTH).sort()).toEqual([...apis.closed.signInRoutes()].sort());
  });
});

describe.each([
  ['closed', 'session'],
  ['closed', 'key'],
  ['public', 'session'],
  ['public', 'key'],
] as const)('with %s reading, by a %s,', (reading, by) => {
  it.each(callersBy(by))(
    'a %s calls what the table says, and is refused the rest at the door',
    async (caller) => {
      const api = apis[reading];
      const asking = api.as(await headersOf(api, caller, by));
      const wrong: unknown[] = [];
      await inTurns(operations(), async (operation) => {
        const access = OPERATIONS[operation.field.name] ?? [];
        const refusal = await refusalOf(asking, operation);
        const code = caller === 'PUBLIC' ? 'SIGN_IN_NEEDED' : 'NOT_ALLOWED';
        const expected = isWelcome(caller, access, reading === 'public') ? null : { code, needs: access };
        if (JSON.stringify(refusal) !== JSON.stringify(expected))
          wrong.push({ operation: operation.field.name, refusal, expected });
      });
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it.each(callersBy(by))('a %s opens the routes that the table says', async (caller) => {
    const api = apis[reading];
    const headers = await headersOf(api, caller, by);
    const wrong: unknown[] = [];
    await inTurns(Object.entries(ROUTES), async ([route, access]) => {
      const [method = '', path = ''] = route.split(' ');
      const init = ['GET', 'HEAD'].includes(method) ? {} : { body: '{}' };
      const answer = await fetch(`${api.url}${path.replace(/:\w+/g, 'x')}`, {
        method,
        headers: { 'Content-Type': 'application/json', ...headers },
        ...init,
      });
      // Services may still refuse what a scope does not reach; the door says what it takes.
      const { status } = answer;
      const refused = (await answer.text()).includes('"needs":');
      if (refused === isWelcome(caller, access, reading === 'public')) wrong.push({ route, status });
    });
    expect(wrong).toEqual([]);
  });
});

describe('signing in', () => {
  it('answers without a session only what opens the door', async () => {
    const wrong: unknown[] = [];
    await inTurns(Object.entries(AUTH), async ([route, access]) => {
      const [method = '', path = ''] = route.split(' ');
      const { status } = await fetch(`${apis.closed.url}/api/auth${path.replace(/:\w+/g, 'x')}`, {
        method,
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        redirect: 'manual',
        ...(method === 'POST' && {
          body: JSON.stringify(ANY_BODY),
        }),
      });
      // Some are for the server itself and not there at all.
      const closed = status === 401 || status === 404;
      if ((access === 'SESSION') !== closed && !(access === 'DOOR' && path.startsWith('/two-factor')))
        wrong.push({ route, status });
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    '/sign-up/email',
    '/update-user',
    '/change-email',
    '/delete-user',
    '/link-social',
    '/list-accounts',
  ])('has no %s', async (path) => {
    const browser = new Browser(apis.closed.url);
    await browser.post('/api/auth/sign-in/try-out', { id: 'tryout-viewer' });
    expect((await browser.post(`/api/auth${path}`, {})).status).toBe(404);
  });
});
