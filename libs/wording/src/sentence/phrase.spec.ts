import { asSentence, withinSentence } from './phrase.js';

it.each([
  ['Tỷ lệ hộ gia đình có cáp quang', 'tỷ lệ hộ gia đình có cáp quang'],
  ['Đóng góp của ngành', 'đóng góp của ngành'],
  ['Xếp hạng Chính phủ điện tử', 'xếp hạng Chính phủ điện tử'],
  ['Việt Nam thuộc nhóm nước đầu tiên', 'Việt Nam thuộc nhóm nước đầu tiên'],
  ['TP. Hồ Chí Minh', 'TP. Hồ Chí Minh'],
  ['CNTT-TT', 'CNTT-TT'],
  ['EGDI human capital rank', 'EGDI human capital rank'],
  ['IPv6 use', 'IPv6 use'],
  ['IoT connections per person', 'IoT connections per person'],
  ['R&D spending', 'R&D spending'],
  ['5G base stations', '5G base stations'],
  ['E-commerce share of retail sales', 'e-commerce share of retail sales'],
  ['Global Innovation Index rank', 'Global Innovation Index rank'],
  ['Internet users', 'Internet users'],
  ['Level-4 online public services', 'level-4 online public services'],
  ['.vn domain names', '.vn domain names'],
])('"%s" reads "%s" within a sentence', (name, within) => {
  expect(withinSentence(name)).toBe(within);
});

it('begins a sentence with a capital', () => {
  expect(asSentence('đạt đúng hạn')).toBe('Đạt đúng hạn');
});
