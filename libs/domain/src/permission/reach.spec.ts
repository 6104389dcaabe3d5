import { type Belonging, withThoseAbove } from './reach.js';

const bodies = new Map<string, Belonging>([
  ['gov', { parentId: null, successorIds: [] }],
  ['most', { parentId: 'gov', successorIds: [] }],
  ['mic', { parentId: 'gov', successorIds: ['most'] }],
  ['vnta', { parentId: 'mic', successorIds: [] }],
  ['round', { parentId: 'circle', successorIds: [] }],
  ['circle', { parentId: 'round', successorIds: ['circle'] }],
]);

it.each([
  ['the top', 'gov', ['gov']],
  ['what belongs to another', 'most', ['most', 'gov']],
  ['what another carries on', 'mic', ['mic', 'most', 'gov']],
  ['what belongs to what another carries on', 'vnta', ['vnta', 'mic', 'most', 'gov']],
  ['what runs in a circle', 'round', ['round', 'circle']],
  ['what nobody knows', 'nowhere', ['nowhere']],
])('%s is reached from itself and all above: %s', (_, id, expected) => {
  expect(withThoseAbove(id, bodies).sort()).toEqual([...expected].sort());
});
