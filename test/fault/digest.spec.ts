import { MailBox } from '../fixtures/mail-box.js';
import { kill, newFolder, postgresOf, serve, until, watch } from './waymark.js';

describe('the mail of the day', () => {
  const folder = newFolder();
  afterAll(() => {
    postgresOf(folder.path).forEach(kill);
    folder.remove();
  });

  it('reaches nobody twice and forgets nobody when the server is killed at sending it', async () => {
    const mails = await MailBox.open();
    const environment = { WAYMARK_SMTP_URL: mails.url, WAYMARK_TIME_ZONE: 'Asia/Ho_Chi_Minh' };
    const start = () => serve(folder.path, environment);
    const first = await start();
    const database = await watch(folder.path, 'waymark');
    // A second officer, who owes what the first one does.
    await database.query(
      `insert into person (id, name, email, agency_id)
       select 'second-officer', 'Vũ Thị Hai', 'hai@example.org', agency_id from person where id = 'tryout-data-entry'`,
    );
    await database.query(
      `insert into role_grant (person_id, role, agency_id, area_id, indicator_id, valid_from)
       select 'second-officer', role, agency_id, area_id, indicator_id, valid_from
         from role_grant where person_id = 'tryout-data-entry'`,
    );
    // Queued by hand, so that it does not matter at what hour of which day this runs.
    await database.query(`delete from digest_claim`);
    await database.query(
      `insert into digest_claim (person_id, day, state)
       select id, (now() at time zone 'Asia/Ho_Chi_Minh')::date, 'QUEUED' from person
        where id in ('tryout-data-entry', 'second-officer')`,
    );
    first.child.kill('SIGTERM');
    await first.ended;
    await database.end();
    const before = mails.arrived.length;
    // The first mail has arrived, and the server is killed before it hears so.
    mails.behaviour = () => 'KEEP_SILENT';
    const second = await start();
    await until(() => mails.arrived.length > before);
    second.killGroup();
    await second.ended;
    mails.behaviour = () => 'TAKE';
    const third = await start();
    await until(() => mails.arrived.length > before + 1);
    const all = mails.arrived.slice(before).flatMap(({ to }) => to);
    third.child.kill('SIGTERM');
    await third.ended;
    const fourth = await start();
    fourth.child.kill('SIGTERM');
    await fourth.ended;
    expect(all).toHaveLength(2);
    expect(new Set(all).size).toBe(2);
    expect(mails.arrived).toHaveLength(before + 2);
    await mails.close();
  });
});
