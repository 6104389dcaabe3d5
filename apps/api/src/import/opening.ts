import { type Mapping, openFile, type OpenedFile } from '@waymark/interchange';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../graphql/domain-error.js';
import { refusing } from '../http/refusing.js';
import type { ImportOptions } from './import.js';
import { signatureOf } from './mapping.js';

/** Opens a file with all that is known of it. Throws FILE_REFUSED with the reason. */
export async function openKnown(path: string, name: string, options: ImportOptions): Promise<OpenedFile> {
  const { mapping, sheet, table, numbers } = options;
  return refusing(() =>
    openFile(path, {
      name,
      ...(mapping && { mapping }),
      ...(sheet !== undefined && { sheet }),
      ...(table !== undefined && { table }),
      ...(numbers !== undefined && { numbers }),
    }),
  );
}

/** Opens a file for the first time; where its headers are those of a saved mapping, that is used. */
export async function openFirst(
  manager: EntityManager,
  path: string,
  name: string,
): Promise<{ opened: OpenedFile; options: ImportOptions }> {
  const opened = await openKnown(path, name, {});
  const [saved]: { name: string; mapping: Mapping }[] = await manager.query(
    'SELECT name, mapping FROM import_mapping WHERE signature = $1 ORDER BY id DESC LIMIT 1',
    [signatureOf(opened.header)],
  );
  if (!saved || opened.header.length === 0) return { opened, options: {} };
  const options = { mapping: saved.mapping, mappingName: saved.name };
  try {
    return { opened: await openKnown(path, name, options), options };
  } catch (error) {
    if (error instanceof DomainError) return { opened, options: {} };
    throw error;
  }
}
