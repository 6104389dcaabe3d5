import { EVERYWHERE } from '@waymark/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { newPersonId } from '../account/person-id.js';
import type { Clock } from '../clock.js';
import type { Config } from '../config.js';
import { type Sentence, StartError } from '../start-error.js';
import { hashPassword, makeOneTimePassword } from './password.js';
import { TRY_OUT_AGENCY, TRY_OUT_PEOPLE } from './try-out.js';

/** Held while it is found out whether there is anybody yet, so that of two starts at once only one makes them. */
const FIRST_PEOPLE_LOCK = 7_749_002;

/** Throws StartError where production lacks what it needs to be safe. */
export function checkProduction({ signIn }: Config): void {
  if (signIn.mode === 'TRY_OUT' || signIn.url !== null) return;
  throw new StartError({
    vi: 'Hãy đặt WAYMARK_URL là địa chỉ người dùng gõ để vào Waymark, như https://waymark.example.vn: thư và phiên đăng nhập cần địa chỉ này.',
    en: 'Set WAYMARK_URL to the address under which people reach Waymark, like https://waymark.example.org: mails and sessions need it.',
  });
}

/**
 * Makes the first people where there are none: one per role in a try-out, one administrator in production, whose
 * one-time password is in the answer. Throws StartError where the people there are of the other mode.
 */
export async function makeFirstPeople(
  dataSource: DataSource,
  { signIn }: Config,
  clock: Clock,
): Promise<Sentence[]> {
  const today = clock.today();
  return dataSource.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [FIRST_PEOPLE_LOCK]);
    await manager.query(`SELECT set_config('waymark.actor', 'first-start', true)`);
    const ids: { id: string }[] = await manager.query('SELECT id FROM person');
    const tryOut = TRY_OUT_PEOPLE.some(({ id }) => ids.some((row) => row.id === id));
    if (ids.length > 0) refuseOtherMode(signIn.mode, tryOut);
    if (signIn.mode === 'TRY_OUT') {
      if (ids.length === 0) await makeTryOutPeople(manager, today);
      return [TRY_OUT];
    }
    return ids.length === 0 ? [await makeAdministrator(manager, signIn.administratorEmail, today)] : [];
  });
}

const TRY_OUT: Sentence = {
  vi: 'Bản dùng thử trên máy này: trang đăng nhập cho chọn vai trò, không cần mật khẩu.',
  en: 'A try-out on this machine: the sign-in page offers one person per role, without passwords.',
};

function refuseOtherMode(mode: Config['signIn']['mode'], tryOut: boolean): void {
  if (mode === 'PRODUCTION' && tryOut) {
    throw new StartError({
      vi: 'Cơ sở dữ liệu này là của một bản dùng thử, ai cũng vào được; hãy dùng một cơ sở dữ liệu (WAYMARK_DATA hoặc DATABASE_URL) mới để chạy chính thức.',
      en: 'This database is that of a try-out, into which everybody could come; use a new one (WAYMARK_DATA or DATABASE_URL) for production.',
    });
  }
  if (mode === 'TRY_OUT' && !tryOut) {
    throw new StartError({
      vi: 'Cơ sở dữ liệu này đang dùng chính thức; hãy đặt WAYMARK_MODE=production và WAYMARK_URL, hoặc dùng WAYMARK_DATA khác để dùng thử.',
      en: 'This database is in production; set WAYMARK_MODE=production and WAYMARK_URL, or another WAYMARK_DATA for a try-out.',
    });
  }
}

async function makeTryOutPeople(manager: EntityManager, today: string): Promise<void> {
  const [agency]: { id: string }[] = await manager.query('SELECT id FROM agency WHERE id = $1', [
    TRY_OUT_AGENCY,
  ]);
  for (const { id, name, email, role, scopeAgencyId } of TRY_OUT_PEOPLE) {
    await manager.query('INSERT INTO person (id, name, email, agency_id) VALUES ($1, $2, $3, $4)', [
      id,
      name,
      email,
      agency?.id ?? null,
    ]);
    const agencyId = agency ? scopeAgencyId : EVERYWHERE.agencyId;
    await grant(manager, { personId: id, role, agencyId, from: today });
  }
}

async function makeAdministrator(manager: EntityManager, email: string, today: string): Promise<Sentence> {
  const id = newPersonId();
  const password = makeOneTimePassword();
  await manager.query(`INSERT INTO person (id, name, email) VALUES ($1, 'Quản trị viên', $2)`, [id, email]);
  await grant(manager, { personId: id, role: 'ADMINISTRATOR', agencyId: null, from: today });
  await manager.query(
    `INSERT INTO auth."account" ("id", "accountId", "providerId", "userId", "password", "updatedAt")
     VALUES ($1, $1, 'credential', $1, $2, now())`,
    [id, await hashPassword(password)],
  );
  await manager.query(`UPDATE auth."user" SET "mustChangePassword" = true WHERE id = $1`, [id]);
  return {
    vi: `Quản trị viên đầu tiên: ${email}, mật khẩu dùng một lần (chỉ hiện lần này): ${password}`,
    en: `First administrator: ${email}, one-time password (shown only now): ${password}`,
  };
}

interface FirstGrant {
  readonly personId: string;
  readonly role: string;
  readonly agencyId: string | null;
  readonly from: string;
}

async function grant(manager: EntityManager, { personId, role, agencyId, from }: FirstGrant): Promise<void> {
  await manager.query(
    'INSERT INTO role_grant (person_id, role, agency_id, valid_from) VALUES ($1, $2, $3, $4)',
    [personId, role, agencyId, from],
  );
}
