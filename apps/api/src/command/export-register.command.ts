import { resolve } from 'node:path';
import { prepareDatabase } from '../database/prepare-database.js';
import { exportRegister } from '../register/export-register.js';
import { type Command, withDatabase } from './command.js';

export const exportRegisterCommand: Command = {
  name: 'export register',
  usage: 'export register DIR',
  help: {
    vi: 'Ghi sổ mục tiêu ra các tệp CSV trong thư mục DIR',
    en: 'write the register as CSV files into the folder DIR',
  },
  atLeast: 1,
  atMost: 1,
  async run(invocation) {
    const folder = resolve(invocation.positionals[0] ?? '.');
    return withDatabase(invocation, async (dataSource) => {
      await prepareDatabase(dataSource, invocation.config);
      await exportRegister(dataSource, folder);
      invocation.tell({ vi: `Đã ghi vào ${folder}.`, en: `Written to ${folder}.` });
      return 0;
    });
  },
};
