import { migrate } from '../database/prepare-database.js';
import { type Command, withDatabase } from './command.js';

export const migrateCommand: Command = {
  name: 'migrate',
  usage: 'migrate [--check]',
  help: {
    vi: 'Cập nhật cấu trúc cơ sở dữ liệu; --check: báo lỗi nếu mã nguồn còn đòi một bước cập nhật khác',
    en: 'bring the database schema up to date; --check: also fail if the entities want another migration',
  },
  atLeast: 0,
  atMost: 0,
  options: { check: { type: 'boolean' } },
  async run(invocation) {
    return withDatabase(invocation, async (dataSource) => {
      const names = await migrate(dataSource);
      for (const name of names) console.log(name);
      invocation.tell({
        vi: `Đã chạy ${names.length} bước cập nhật.`,
        en: `Migrations run: ${names.length}.`,
      });
      if (!invocation.values['check']) return 0;
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      for (const { query } of upQueries) console.error(query);
      return upQueries.length === 0 ? 0 : 1;
    });
  },
};
