import { boardFilter, boardSearch, openRows, statusesOf } from './board.search.js';

describe('the address of the board', () => {
  test('is read as it was written', () => {
    const search = {
      q: '749',
      theme: 'post',
      status: 'ON_TRACK,MISSED',
      dueYear: '2025',
      kind: 'RANK',
      order: 'DUE',
    };
    expect(boardSearch(search)).toEqual({ ...search, dueYear: 2025 });
  });

  test.each([
    [{ status: 'BROKEN' }],
    [{ dueYear: 'soon' }],
    [{ dueYear: '99999' }],
    [{ kind: 'rank' }],
    [{ order: 'THEME' }],
    [{ view: 'table' }],
    [{ projector: 'true' }],
    [{ q: '  ' }],
  ])('drops what it does not know: %j', (search) => {
    expect(boardSearch(search)).toEqual({});
  });

  test('takes out of the address what it drops', () => {
    expect(boardSearch({ status: 'FOO' })).toHaveProperty('status', undefined);
  });

  test('keeps which rows are opened', () => {
    expect(openRows(boardSearch({ open: 'a@VN,b@VN,' }))).toEqual(['a@VN', 'b@VN']);
  });

  test('lists verdicts in the order of the vocabulary, each once', () => {
    expect(statusesOf({ status: 'MISSED,ACHIEVED,MISSED' })).toEqual(['ACHIEVED', 'MISSED']);
  });

  test('asks for nothing where nothing is filtered: order and view are no filters', () => {
    expect(boardFilter({ order: 'DUE', view: 'timeline' })).toBeNull();
    expect(boardFilter({ q: 'cap quang', status: 'MISSED' })).toEqual({
      search: 'cap quang',
      statuses: ['MISSED'],
    });
  });
});
