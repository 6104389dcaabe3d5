import { startTestApi, type TestApi } from '@waymark/api';

describe('health', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ content: 'EMPTY' });
  });
  afterAll(() => api.stop());

  it('is live while the process answers', async () => {
    const response = await fetch(`${api.url}/health/live`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('is ready when the database answers and has every migration', async () => {
    expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
  });

  it('is not ready while a migration is missing', async () => {
    const [last] = await api.dataSource.query(
      'delete from migration where id = (select max(id) from migration) returning *',
    );
    const during = await fetch(`${api.url}/health/ready`);
    await api.dataSource.query('insert into migration ("timestamp", name) values ($1, $2)', [
      last[0].timestamp,
      last[0].name,
    ]);
    expect([during.status, (await fetch(`${api.url}/health/ready`)).status]).toEqual([503, 200]);
  });
});
