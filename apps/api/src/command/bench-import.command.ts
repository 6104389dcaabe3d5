import { wording } from '@waymark/wording';
import { benchImport } from '../bench/import-bench.js';
import { StartError } from '../start-error.js';
import type { Command } from './command.js';
import { progressBar } from './progress-bar.js';

const ROWS = 1_000_000;
/** The import may take so much of the rate, and the process so much memory. */
const LEAST_RATIO = 0.6;
const MOST_MEGABYTES = 400;

export const benchImportCommand: Command = {
  name: 'bench import',
  usage: 'bench import [--rows N] [--json]',
  help: {
    vi: 'Đo tốc độ nhập số liệu bên cạnh COPY và INSERT không kiểm tra, trên một cơ sở dữ liệu tạm; báo lỗi nếu vượt giới hạn',
    en: 'time an import beside COPY and INSERT without any check, on a database for the time being; fail beyond the limits',
  },
  atLeast: 0,
  atMost: 0,
  options: { rows: { type: 'string' }, json: { type: 'boolean' } },
  async run({ config, values, tell }) {
    const rows = values['rows'] === undefined ? ROWS : Number(values['rows']);
    if (!Number.isSafeInteger(rows) || rows < 1) {
      throw new StartError({
        vi: `--rows phải là số nguyên từ 1, không phải "${String(values['rows'])}".`,
        en: `--rows must be a whole number from 1, not "${String(values['rows'])}".`,
      });
    }
    const bar = progressBar();
    const bench = await benchImport(config, rows, bar.show).finally(bar.clear);
    const isGood = bench.ratio >= LEAST_RATIO && bench.peakMegabytes <= MOST_MEGABYTES;
    if (values['json']) {
      console.log(
        JSON.stringify({ ...bench, leastRatio: LEAST_RATIO, mostMegabytes: MOST_MEGABYTES, isGood }, null, 2),
      );
      return isGood ? 0 : 1;
    }
    const { number: vi } = wording('vi');
    const { number: en } = wording('en');
    const rate = (ms: number) => (rows / ms) * 1000;
    const { importMs, plainMs, bareMs, ratio, ratioToBare, peakMegabytes } = bench;
    tell({
      vi: `Nhập ${vi(rows)} dòng từ CSV: ${vi(rate(importMs), 0)} dòng/giây; bộ nhớ nhiều nhất ${vi(peakMegabytes, 0)} MB (giới hạn ${MOST_MEGABYTES}).`,
      en: `Import of ${en(rows)} rows of CSV: ${en(rate(importMs), 0)} rows a second; ${en(peakMegabytes, 0)} MB at most (limit ${MOST_MEGABYTES}).`,
    });
    tell({
      vi: `COPY và INSERT không kiểm tra, cùng bảng: ${vi(rate(plainMs), 0)} dòng/giây; tỷ lệ ${vi(ratio, 2)} (ít nhất ${vi(LEAST_RATIO, 1)}).`,
      en: `COPY and INSERT without any check, the same table: ${en(rate(plainMs), 0)} rows a second; ratio ${en(ratio, 2)} (at least ${en(LEAST_RATIO, 1)}).`,
    });
    tell({
      vi: `Vào bảng không có nhật ký: ${vi(rate(bareMs), 0)} dòng/giây; tỷ lệ ${vi(ratioToBare, 2)}.`,
      en: `Into a table without a log: ${en(rate(bareMs), 0)} rows a second; ratio ${en(ratioToBare, 2)}.`,
    });
    return isGood ? 0 : 1;
  },
};
