/** What the tables of the back-test are headed with. */
export interface BacktestWords {
  readonly families: string;
  readonly family: string;
  readonly nature: string;
  readonly series: string;
  readonly calm: string;
  readonly direction: string;
  readonly up: string;
  readonly down: string;
  readonly kept: string;
  readonly use: string;
  readonly tuned: string;
  /** Of a group: its name, and whether it was measured on the test side or kept back. */
  readonly forecasts: (group: string, side: string) => string;
  readonly goals: (group: string, side: string) => string;
  readonly classes: (group: string, side: string) => string;
  readonly chances: (group: string, side: string, method: string) => string;
  readonly few: (side: string) => string;
  readonly test: string;
  readonly held: string;
  readonly group: string;
  readonly method: string;
  readonly cases: string;
  readonly error: string;
  readonly errorAt: (years: number) => string;
  readonly within: (percent: number) => string;
  readonly winkler: string;
  readonly goalCount: string;
  readonly brier: string;
  readonly base: string;
  readonly classBrier: string;
  readonly flips: string;
  readonly missedCalled: string;
  readonly lead: string;
  readonly metCalled: string;
  readonly class: string;
  readonly share: string;
  readonly hitRate: string;
  readonly bin: string;
  readonly stated: string;
  readonly met: string;
}

const EN: BacktestWords = {
  families: 'Families',
  family: 'family',
  nature: 'nature',
  series: 'series',
  calm: 'calm windows',
  direction: 'better',
  up: 'up',
  down: 'down',
  kept: 'kept back',
  use: 'use',
  tuned: 'tuning and test',
  forecasts: (group, side) => `${group}: forecasts (${side})`,
  goals: (group, side) => `${group}: goals (${side})`,
  classes: (group, side) => `${group}: classes, share of goals and share met (${side})`,
  chances: (group, side, method) => `${group}: chances that ${method} states (${side})`,
  few: (side) => `Windows of three or four points (${side})`,
  test: 'test side',
  held: 'family kept back',
  group: 'group',
  method: 'method',
  cases: 'cases',
  error: 'error',
  errorAt: (years) => `${years} y`,
  within: (percent) => `in ${percent} %`,
  winkler: 'Winkler 80 %',
  goalCount: 'goals',
  brier: 'Brier',
  base: 'base rate',
  classBrier: 'Brier of class',
  flips: 'flips',
  missedCalled: 'missed: called',
  lead: 'years before',
  metCalled: 'met: called',
  class: 'class',
  share: 'share',
  hitRate: 'met',
  bin: 'chance',
  stated: 'stated',
  met: 'came true',
};

const VI: BacktestWords = {
  families: 'Các nhóm chuỗi',
  family: 'nhóm',
  nature: 'tính chất',
  series: 'số chuỗi',
  calm: 'cửa sổ êm',
  direction: 'tốt hơn khi',
  up: 'tăng',
  down: 'giảm',
  kept: 'để riêng',
  use: 'dùng để',
  tuned: 'hiệu chỉnh và kiểm tra',
  forecasts: (group, side) => `${group}: dự báo (${side})`,
  goals: (group, side) => `${group}: mục tiêu (${side})`,
  classes: (group, side) => `${group}: mức đánh giá, tỷ lệ mục tiêu và tỷ lệ đạt (${side})`,
  chances: (group, side, method) => `${group}: khả năng đạt theo ${method} (${side})`,
  few: (side) => `Cửa sổ ba hoặc bốn điểm (${side})`,
  test: 'phần kiểm tra',
  held: 'nhóm để riêng',
  group: 'nhóm',
  method: 'phương pháp',
  cases: 'số lần',
  error: 'sai số',
  errorAt: (years) => `${years} năm`,
  within: (percent) => `trong ${percent} %`,
  winkler: 'Winkler 80 %',
  goalCount: 'số mục tiêu',
  brier: 'Brier',
  base: 'tỷ lệ nền',
  classBrier: 'Brier theo mức',
  flips: 'đổi mức',
  missedCalled: 'không đạt: đã báo',
  lead: 'sớm (năm)',
  metCalled: 'đạt: đã báo',
  class: 'mức',
  share: 'tỷ lệ',
  hitRate: 'đạt',
  bin: 'khả năng',
  stated: 'đã nêu',
  met: 'xảy ra',
};

/** The headings by the language of the terminal. */
export const BACKTEST_WORDS = { vi: VI, en: EN } as const;
