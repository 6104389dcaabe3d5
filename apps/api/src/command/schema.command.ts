import { readFile, writeFile } from 'node:fs/promises';
import { createApp } from '../create-app.js';
import { createDataSource } from '../database/data-source.js';
import { schemaText } from '../graphql/schema.js';
import type { Command } from './command.js';

export const schemaCommand: Command = {
  name: 'schema',
  usage: 'schema [--check]',
  help: {
    vi: 'Ghi apps/api/schema.graphql từ mã nguồn; --check: chỉ so, báo lỗi nếu lệch',
    en: 'write apps/api/schema.graphql from the code; --check: only compare, fail on a difference',
  },
  atLeast: 0,
  atMost: 0,
  options: { check: { type: 'boolean' } },
  async run({ config, values, tell }) {
    // The schema is made from the classes alone: the data source is never connected.
    const app = await createApp(createDataSource('postgres://localhost/none'), config);
    await app.init();
    const text = schemaText(app);
    if (!values['check']) {
      await writeFile(config.schemaFile, text);
      return 0;
    }
    if (text === (await readFile(config.schemaFile, 'utf8'))) return 0;
    tell({
      vi: `${config.schemaFile} không khớp mã nguồn; hãy chạy npm run generate.`,
      en: `${config.schemaFile} does not match the code; run npm run generate.`,
    });
    return 1;
  },
};
