import type { FileFormat } from '@waymark/domain';
import { FileRefused } from './refusal.js';
import type { Source } from './source.js';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** The container of old Office files, and of new ones under a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The names under which a package under a password lies in its container, as UTF-16. */
const ENCRYPTED = ['EncryptedPackage', 'EncryptionInfo'].map((name) => Buffer.from(name, 'utf16le'));
const OTHERS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // {\rtf
  [0x52, 0x61, 0x72, 0x21], // Rar!
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
];

/** What a file is, by its first bytes and not by its name. */
export async function formatOf(source: Source): Promise<FileFormat> {
  const head = await source.read(0, 512);
  const begins = (bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte);
  if (begins(ZIP) || begins(EMPTY_ZIP)) return 'XLSX';
  if (begins(OLE)) {
    const container = Buffer.from(await source.read(0, 16 * 2 ** 20));
    throw new FileRefused(
      ENCRYPTED.some((name) => container.includes(name)) ? 'ENCRYPTED' : 'UNKNOWN_FORMAT',
    );
  }
  const text = new TextDecoder('latin1').decode(head).trimStart().slice(0, 15).toLowerCase();
  if (OTHERS.some(begins) || /^(?:<!doctype|<html|<\?xml|<table|[[{]\s*["[{])/.test(text)) {
    throw new FileRefused('UNKNOWN_FORMAT');
  }
  return 'CSV';
}
