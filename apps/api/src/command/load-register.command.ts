import { resolve } from 'node:path';
import { migrate } from '../database/prepare-database.js';
import { loadRegister } from '../register/load-register.js';
import { rejectionSentence } from '../register/rejection-sentence.js';
import { type Command, withDatabase } from './command.js';

export const loadRegisterCommand: Command = {
  name: 'load register',
  usage: 'load register [DIR]',
  help: {
    vi: 'Nạp sổ mục tiêu từ các tệp CSV (mặc định: bộ kèm theo); có một dòng lỗi thì không thay đổi gì',
    en: 'load the register from CSV files (by default the one that ships); one bad row and nothing changes',
  },
  atLeast: 0,
  atMost: 1,
  async run(invocation) {
    const { config, positionals, tell } = invocation;
    const folder = positionals[0] ? resolve(positionals[0]) : config.registerFolder;
    return withDatabase(invocation, async (dataSource) => {
      await migrate(dataSource);
      const { accepted, unchanged, rejected } = await loadRegister(dataSource, folder);
      for (const row of rejected) tell(rejectionSentence(row));
      if (rejected.length > 0) {
        tell({
          vi: `${rejected.length} dòng lỗi; không thay đổi gì.`,
          en: `${rejected.length} bad rows; nothing was changed.`,
        });
        return 1;
      }
      tell({
        vi: `Đã nạp ${accepted} dòng từ ${folder}; ${unchanged} dòng đã có sẵn.`,
        en: `${accepted} rows loaded from ${folder}; ${unchanged} were there already.`,
      });
      return 0;
    });
  },
};
