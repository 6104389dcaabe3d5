import type { EntityManager } from 'typeorm';
import type { RegisterRecord } from '../register/cell.js';
import type { RegisterRows } from '../register/read-register.js';
import type { RegisterFileName } from '../register/register-column.js';
import { fileNamed, keyOf, REGISTER_FILES } from '../register/register-file.js';
import { readStoredFile } from '../register/stored-register.js';

export type Find = (file: RegisterFileName, id: unknown) => RegisterRecord | undefined;

const NAMES = REGISTER_FILES.map(({ name }) => name).filter((name) => name !== 'observations');

/** The nouns of the register in memory, as their files would have them; not the observations, which may be millions. */
export class RegisterCopy {
  private readonly maps: ReadonlyMap<RegisterFileName, ReadonlyMap<string, RegisterRecord>>;

  constructor(maps: ReadonlyMap<RegisterFileName, ReadonlyMap<string, RegisterRecord>>) {
    this.maps = maps;
  }

  /** Reads these files, all where none are named. */
  static async read(
    manager: EntityManager,
    names: readonly RegisterFileName[] = NAMES,
  ): Promise<RegisterCopy> {
    const maps = new Map<RegisterFileName, ReadonlyMap<string, RegisterRecord>>();
    for (const file of REGISTER_FILES) {
      if (!names.includes(file.name)) continue;
      const rows = await readStoredFile(manager, file);
      maps.set(file.name, new Map(rows.map((record) => [keyOf(file, record), record])));
    }
    return new RegisterCopy(maps);
  }

  readonly find: Find = (file, id) => this.maps.get(file)?.get(String(id));

  all(file: RegisterFileName): readonly RegisterRecord[] {
    return [...(this.maps.get(file)?.values() ?? [])];
  }

  /** The same register with some rows of a file in other form, or new. */
  with(name: RegisterFileName, records: readonly RegisterRecord[]): RegisterCopy {
    const file = fileNamed(name);
    const own = new Map(this.maps.get(name));
    for (const record of records) own.set(keyOf(file, record), record);
    return new RegisterCopy(new Map(this.maps).set(name, own));
  }

  /** The same register with the rows of a file that are one's own in place of those that were. */
  instead(
    name: RegisterFileName,
    isOwn: (record: RegisterRecord) => boolean,
    records: readonly RegisterRecord[],
  ): RegisterCopy {
    const others = [...(this.maps.get(name) ?? [])].filter(([, record]) => !isOwn(record));
    return new RegisterCopy(new Map(this.maps).set(name, new Map(others))).with(name, records);
  }

  /** All rows as if they stood in files, one a line. */
  rows(): RegisterRows {
    return new Map(
      REGISTER_FILES.map((file) => [
        file.name,
        this.all(file.name).map((record, index) => ({ file, place: { row: index, line: index }, record })),
      ]),
    );
  }

  /** The ids that each file gives. */
  ids(): ReadonlyMap<RegisterFileName, ReadonlySet<string>> {
    return new Map(
      REGISTER_FILES.map(({ name, key }) => [
        name,
        new Set(this.all(name).map((record) => String(record[key[0]!]))),
      ]),
    );
  }
}
