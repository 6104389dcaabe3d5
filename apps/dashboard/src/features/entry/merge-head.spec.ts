import { mergeHead, ownWords, staleHead } from './merge-head.js';

const SAVED = { status: 'ESTIMATE', sourceRef: 'BC 1', signedNumber: '', signedOn: '', signer: '' };

describe('what two people say of one form', () => {
  it.each([
    ['takes over what only the other wrote', {}, { signer: 'Lê A' }, { signer: 'Lê A' }, {}],
    [
      'keeps what only oneself wrote',
      { sourceRef: 'BC 2' },
      { signer: 'Lê A' },
      { sourceRef: 'BC 2', signer: 'Lê A' },
      {},
    ],
    [
      'asks where both wrote something else',
      { status: 'FINAL' },
      { status: 'PRELIMINARY' },
      { status: 'FINAL' },
      { status: 'PRELIMINARY' },
    ],
    [
      'asks nothing where both wrote the same',
      { status: 'FINAL' },
      { status: 'FINAL' },
      { status: 'FINAL' },
      {},
    ],
  ])('%s', (_, mine, theirs, typed, open) => {
    const merged = mergeHead({ ...SAVED, ...mine }, SAVED, theirs);
    expect(merged).toEqual({ typed: { ...SAVED, ...typed }, saved: { ...SAVED, ...theirs }, open });
  });

  it('is one’s own as far as the server has something else', () => {
    expect(ownWords(SAVED, SAVED)).toEqual({});
    expect(ownWords({ ...SAVED, sourceRef: '', signer: 'Lê A' }, SAVED)).toEqual({
      sourceRef: '',
      signer: 'Lê A',
    });
  });

  it('is read from a refused write, without what is no part of it', () => {
    const changes = [
      { field: 'signed_number', old: null, new: '12/BC' },
      { field: 'status', old: 'FINAL', new: null },
      { field: 'submitted_at', old: null, new: '2026' },
    ];
    expect(staleHead({ revision: 4, changedBy: 'Lê A', changedAt: '2026-11-27', changes })).toEqual({
      ...{ by: 'Lê A', at: '2026-11-27', revision: 4 },
      changed: { signedNumber: '12/BC', status: '' },
    });
    expect(staleHead({ changedBy: 'Lê A' })).toBeNull();
  });
});
