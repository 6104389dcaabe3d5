import type { Locale } from '../locale.js';

/** The short texts within charts, their keys and their tables. */
export interface ChartWords {
  readonly final: string;
  readonly preliminary: string;
  readonly estimate: string;
  readonly required: string;
  readonly outlook: string;
  readonly outlookAssumed: string;
  readonly band: string;
  readonly target: string;
  readonly earlierTarget: string;
  readonly twoDates: string;
  /** The mark of what a reader assumes, and what it means. */
  readonly assumption: string;
  readonly assumed: string;
  readonly baseline: string;
  readonly seriesBreak: string;
  readonly today: string;
  readonly key: string;
  readonly noPoints: string;
  readonly period: string;
  readonly value: string;
  readonly valueStatus: string;
  readonly promise: string;
  readonly deadline: string;
  readonly stated: string;
  readonly unit: (symbol: string) => string;
  readonly rankUnit: string;
  readonly source: (names: string) => string;
  readonly tableOf: (name: string) => string;
  readonly chartOf: (name: string) => string;
  /** "thứ 71/193". */
  readonly ofAll: (rank: string, all: string) => string;
  /** Text of a sparkline: "từ 65% (2021) đến 85,1% (6/2025)". */
  readonly fromTo: (first: string, last: string) => string;
}

export const CHART_WORDS: Readonly<Record<Locale, ChartWords>> = {
  vi: {
    final: 'Thực hiện (chính thức)',
    preliminary: 'Sơ bộ',
    estimate: 'Ước thực hiện',
    required: 'Tiến độ cần có',
    outlook: 'Dự báo theo đà hiện nay',
    outlookAssumed: 'Diễn biến theo giả định',
    band: 'Khoảng dự báo 80%',
    target: 'Mức cần đạt',
    earlierTarget: 'Mức cần đạt khác',
    twoDates: 'Từ thời hạn đầu đến chậm nhất',
    assumption: 'GIẢ ĐỊNH',
    assumed: 'Giả định, không phải số liệu thật',
    baseline: 'Mức xuất phát',
    seriesBreak: 'Đổi cách tính',
    today: 'Hôm nay',
    key: 'Chú giải',
    noPoints: 'Chưa có số liệu để vẽ.',
    period: 'Kỳ',
    value: 'Giá trị',
    valueStatus: 'Loại số',
    promise: 'Mục tiêu',
    deadline: 'Thời hạn',
    stated: 'Ngày nêu',
    unit: (symbol) => `Đơn vị: ${symbol}`,
    rankUnit: 'Thứ hạng, thứ 1 là cao nhất',
    source: (names) => `Nguồn: ${names}`,
    tableOf: (name) => `Bảng số liệu: ${name}`,
    chartOf: (name) => `Biểu đồ: ${name}`,
    ofAll: (rank, all) => `${rank}/${all}`,
    fromTo: (first, last) => `từ ${first} đến ${last}`,
  },
  en: {
    final: 'Measured (final)',
    preliminary: 'Preliminary',
    estimate: 'Estimate',
    required: 'Path needed',
    outlook: 'Outlook at the present pace',
    outlookAssumed: 'Course under the assumption',
    band: '80% range of the outlook',
    target: 'Value to reach',
    earlierTarget: 'Other values to reach',
    twoDates: 'First to latest deadline',
    assumption: 'ASSUMPTION',
    assumed: 'Assumption, not a real figure',
    baseline: 'Baseline',
    seriesBreak: 'Change of method',
    today: 'Today',
    key: 'Key',
    noPoints: 'No figures to draw yet.',
    period: 'Period',
    value: 'Value',
    valueStatus: 'Status of the value',
    promise: 'Goal',
    deadline: 'Deadline',
    stated: 'Stated on',
    unit: (symbol) => `Unit: ${symbol}`,
    rankUnit: 'Rank, 1 is best',
    source: (names) => `Source: ${names}`,
    tableOf: (name) => `Table of figures: ${name}`,
    chartOf: (name) => `Chart: ${name}`,
    ofAll: (rank, all) => `${rank} of ${all}`,
    fromTo: (first, last) => `from ${first} to ${last}`,
  },
};
