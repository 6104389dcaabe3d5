import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCsv } from '@waymark/interchange';
import type { DataSource } from 'typeorm';
import { fileNameOf } from './read-register.js';
import { compareKeys, REGISTER_FILES, writeCells } from './register-file.js';
import { readStoredRegister } from './stored-register.js';

/**
 * Writes the stored register as CSV files into a folder, which is made where it is missing; files of these names are
 * replaced. One moment of the database, rows by their key: the same data always gives the same bytes. Gives the
 * number of rows.
 */
export async function exportRegister(dataSource: DataSource, folder: string): Promise<number> {
  const stored = await dataSource.transaction('REPEATABLE READ', readStoredRegister);
  await mkdir(folder, { recursive: true });
  let rows = 0;
  for (const file of REGISTER_FILES) {
    const records = (stored.get(file.name) ?? []).toSorted((a, b) => compareKeys(file, a, b));
    const header = file.columns.map(({ name }) => name);
    await writeFile(
      join(folder, fileNameOf(file)),
      writeCsv(
        header,
        records.map((record) => writeCells(file, record)),
      ),
    );
    rows += records.length;
  }
  return rows;
}
