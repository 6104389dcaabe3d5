import {
  ACTIONS,
  covers,
  EVERYWHERE,
  type Grant,
  grantFor,
  mayDelegate,
  mayDo,
  type Role,
  ROLE_ACTIONS,
  ROLES,
  type Scope,
} from './permission.js';

const DAY = '2026-11-27';
const scope = (part: Partial<Scope>): Scope => ({ ...EVERYWHERE, ...part });
const grant = (role: Role, part: Partial<Grant> = {}): Grant => ({
  role,
  scope: EVERYWHERE,
  from: '2026-01-01',
  to: null,
  delegatedBy: null,
  ...part,
});
const actor = (...grants: Grant[]) => ({ personId: 'an', grants });

describe('permission', () => {
  it.each([
    ['VIEWER', 'READ COMMENT'],
    ['DATA_ENTRY', 'READ COMMENT ENTER'],
    ['APPROVER', 'READ COMMENT ENTER APPROVE'],
    ['PLANNER', 'READ COMMENT RECEIVE MANAGE_ROUNDS MANAGE_REGISTER IMPORT'],
    ['ADMINISTRATOR', 'READ READ_AUDIT ADMINISTER'],
  ] as const)('lets a %s do %s and nothing else', (role, actions) => {
    expect(ACTIONS.filter((action) => mayDo(actor(grant(role)), action, DAY)).join(' ')).toBe(actions);
  });

  it('lets the public do nothing, and every action be done by some role', () => {
    expect(ACTIONS.filter((action) => mayDo({ personId: null, grants: [] }, action, DAY))).toEqual([]);
    expect(ACTIONS.filter((action) => !ROLES.some((role) => ROLE_ACTIONS[role].includes(action)))).toEqual(
      [],
    );
  });

  it('lets the public read at most, whatever role it reads by', () => {
    for (const role of ROLES) {
      const publicReader = { personId: null, grants: [grant(role)] };
      expect(ACTIONS.filter((action) => mayDo(publicReader, action, DAY))).toEqual(['READ']);
    }
  });

  it.each([
    ['before its first day', { from: '2026-11-28' }, false],
    ['on its first day', { from: DAY }, true],
    ['on its last day', { to: DAY }, true],
    ['after its last day', { to: '2026-11-26' }, false],
  ])('a role %s: %s', (_, time, expected) => {
    expect(mayDo(actor(grant('DATA_ENTRY', time)), 'ENTER', DAY)).toBe(expected);
  });

  const hanoi = { agencyIds: ['hn-dst', 'hn'], areaIds: ['VN-HN', 'VN'], indicatorId: 'ftth' };
  it.each([
    ['everywhere', {}, true],
    ['its own agency', { agencyId: 'hn-dst' }, true],
    ['the agency it belongs to', { agencyId: 'hn' }, true],
    ['another agency', { agencyId: 'hcmc' }, false],
    ['the area it lies in', { areaId: 'VN' }, true],
    ['another area', { areaId: 'VN-SG' }, false],
    ['its indicator', { indicatorId: 'ftth' }, true],
    ['another indicator', { indicatorId: 'egdi-rank' }, false],
    ['its agency but another area', { agencyId: 'hn', areaId: 'VN-SG' }, false],
  ])('a scope of %s: %s', (_, part, expected) => {
    expect(covers(scope(part), hanoi)).toBe(expected);
    expect(mayDo(actor(grant('DATA_ENTRY', { scope: scope(part) })), 'ENTER', DAY, hanoi)).toBe(expected);
  });

  it.each([{ agencyId: 'hn' }, { areaId: 'VN' }, { indicatorId: 'ftth' }])(
    'does not reach with the scope %j what does not say where it belongs',
    (part) => expect(covers(scope(part), {})).toBe(false),
  );

  it('opens a page to whoever may do something on it, whatever the scope', () => {
    expect(mayDo(actor(grant('APPROVER', { scope: scope({ agencyId: 'hn' }) })), 'APPROVE', DAY)).toBe(true);
  });

  it('names one’s own grant before a delegated one', () => {
    const delegated = grant('APPROVER', { delegatedBy: 'binh' });
    const own = grant('APPROVER');
    expect(grantFor(actor(delegated, own), 'APPROVE', DAY)).toBe(own);
    expect(grantFor(actor(delegated), 'APPROVE', DAY)).toBe(delegated);
    expect(grantFor(actor(), 'APPROVE', DAY)).toBeNull();
  });

  describe('delegation', () => {
    const head = actor(grant('APPROVER', { scope: scope({ agencyId: 'hn' }) }));
    it.each([
      ['what one holds', 'APPROVER', { agencyId: 'hn' }, true],
      ['a part of it', 'APPROVER', { agencyId: 'hn', indicatorId: 'ftth' }, true],
      ['more than one holds', 'APPROVER', {}, false],
      ['another agency', 'APPROVER', { agencyId: 'hcmc' }, false],
      ['another role', 'PLANNER', { agencyId: 'hn' }, false],
    ] as const)('hands on %s: %s %j %s', (_, role, part, expected) => {
      expect(mayDelegate(head, role, scope(part), DAY)).toBe(expected);
    });

    it('does not hand on what was delegated, nor what has ended', () => {
      expect(mayDelegate(actor(grant('PLANNER', { delegatedBy: 'binh' })), 'PLANNER', EVERYWHERE, DAY)).toBe(
        false,
      );
      expect(mayDelegate(actor(grant('PLANNER', { to: '2026-11-26' })), 'PLANNER', EVERYWHERE, DAY)).toBe(
        false,
      );
    });
  });
});
