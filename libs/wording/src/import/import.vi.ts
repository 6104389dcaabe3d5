import type { ImportWording } from './import-wording.js';
import { list, number, text } from './details.js';

const LIMITS_VI: Readonly<Record<string, (limit: string) => string>> = {
  BYTES: (limit) => `Tệp lớn hơn ${limit} byte. Hãy chia tệp thành nhiều phần.`,
  UNPACKED_BYTES: () => 'Tệp giải nén ra quá lớn. Hãy lưu lại chỉ trang tính cần nhập.',
  RATIO: () =>
    'Tệp nén bất thường (giống tệp phá hoại), nên không được mở. Hãy lưu lại từ Excel rồi thử lại.',
  PARTS: () => 'Tệp chứa quá nhiều phần bên trong. Hãy lưu lại chỉ trang tính cần nhập.',
  ROWS: (limit) => `Bảng có hơn ${limit} dòng. Hãy chia tệp thành nhiều phần.`,
  COLUMNS: (limit) => `Bảng có hơn ${limit} cột. Hãy bỏ các cột không cần nhập.`,
  CELLS: (limit) => `Bảng có hơn ${limit} ô. Hãy chia tệp thành nhiều phần.`,
  CELL_LENGTH: (limit) => `Có ô dài hơn ${limit} ký tự. Hãy kiểm tra dấu ngoặc kép trong tệp.`,
  MILLISECONDS: () => 'Đọc tệp quá lâu. Hãy chia tệp thành nhiều phần.',
};

/** What is said in Vietnamese when figures are brought in from files. */
export const importVi: ImportWording = {
  refusal: {
    EMPTY_FILE: () => 'Tệp trống.',
    UNKNOWN_FORMAT: () =>
      'Tệp không phải CSV hay XLSX. Hãy mở bằng Excel rồi lưu thành "Excel Workbook (.xlsx)" hoặc "CSV UTF-8".',
    UNKNOWN_ENCODING: () => 'Không đọc được bảng mã chữ của tệp. Hãy lưu lại thành "CSV UTF-8".',
    ENCRYPTED: () => 'Tệp có mật khẩu. Hãy lưu một bản không đặt mật khẩu rồi thử lại.',
    BROKEN_FILE: () => 'Tệp bị hỏng hoặc chưa tải xong. Hãy lấy lại tệp gốc rồi thử lại.',
    TOO_LARGE: (d) =>
      (LIMITS_VI[text(d, 'what')] ?? (() => 'Tệp vượt giới hạn cho phép.'))(number('vi', d, 'limit')),
    XML_ENTITIES: () =>
      'Tệp chứa khai báo XML không an toàn, nên không được mở. Hãy lưu lại từ Excel rồi thử lại.',
    CONFLICT_MARKERS: (d) =>
      `Dòng ${text(d, 'line')} còn dấu xung đột khi gộp tệp (<<<<<<<). Hãy gộp xong rồi nhập lại.`,
    UNCLOSED_QUOTE: (d) =>
      `Dấu ngoặc kép mở ở dòng ${text(d, 'line')} không được đóng. Hãy sửa tệp rồi thử lại.`,
    NO_TABLE: () => 'Không tìm thấy bảng số liệu nào trong tệp: cần một dòng tiêu đề cột và các số ở dưới.',
    NO_SUCH_SHEET: (d) => `Tệp không có trang tính "${text(d, 'sheet')}"; có: ${list(d, 'sheets')}.`,
    NO_SUCH_TABLE: (d) => `Tệp không có bảng "${text(d, 'table')}"; có: ${list(d, 'tables')}.`,
    QUESTION_OPEN: () => 'Còn câu hỏi về tệp chưa được trả lời.',
    BAD_MAPPING: (d) => `Bảng ghép cột không dùng được: ${list(d, 'faults')}.`,
    MAPPING_DOES_NOT_FIT: (d) =>
      `Bảng ghép cột không hợp với tệp này: tệp không có "${text(d, 'column') || text(d, 'line')}".`,
    OTHER_FORM: () => 'Tệp này là của một biểu khác. Hãy mở đúng biểu đó rồi nộp tệp.',
    OTHER_ROUND: () => 'Tệp này là của một kỳ báo cáo khác. Hãy mở biểu của kỳ đó rồi nộp tệp.',
    OTHER_AGENCY: () => 'Tệp này là của một đơn vị khác. Hãy mở biểu của đơn vị đó rồi nộp tệp.',
    NOT_A_FORM: () => 'Tệp này không phải biểu tải từ Waymark. Hãy tải biểu kỳ này về rồi điền vào đó.',
    FORM_DAMAGED: () => 'Mã ẩn trong biểu đã mất hoặc bị lặp. Hãy tải lại biểu rồi chép số sang.',
  },
  rejection: {
    NO_PERIOD: 'Thiếu kỳ.',
    NOT_A_PERIOD: 'Không đọc được kỳ.',
    NO_SUCH_PERIOD: 'Không có kỳ hay ngày này.',
    NO_SERIES: 'Không nói số này của chỉ tiêu nào.',
    NO_VALUE: 'Thiếu giá trị.',
    NOT_A_NUMBER: 'Không phải là số.',
    NOT_FINITE: 'Không phải số hữu hạn.',
    TOO_MANY_DIGITS: 'Nhiều chữ số hơn mức lưu giữ được; hãy làm tròn còn nhiều nhất 15 chữ số.',
    OTHER_NUMBER_STYLE: 'Viết số khác kiểu với cả cột.',
    CELL_ERROR: 'Ô báo lỗi của bảng tính.',
    NOT_CALCULATED: 'Công thức chưa có kết quả lưu trong tệp; hãy mở và lưu lại bằng Excel.',
    RANGE_REVERSED: 'Cận dưới lớn hơn cận trên.',
    CONTRADICTORY_DUPLICATE: 'Cùng chuỗi và kỳ nhưng tệp ghi hai giá trị khác nhau.',
    WRONG_CELL_COUNT: 'Dòng có nhiều ô hơn tiêu đề.',
    BAD_QUOTES: 'Dấu ngoặc kép sai chỗ.',
    UNKNOWN_STATUS: 'Không hiểu loại số.',
    UNKNOWN_QUALIFIER: 'Không hiểu dấu hiệu của số.',
    NOT_A_DATE: 'Không phải là ngày.',
    NOT_A_VERSION: 'Lần công bố phải là 1, 2, 3…; không rõ thì để trống ô này.',
    UNIT_CONTRADICTS: 'Đơn vị tính trái với đơn vị của chỉ tiêu.',
    UNIT_UNKNOWN: 'Không hiểu đơn vị tính.',
    UNIT_IN_CELL: 'Số kèm đơn vị tính ở trong ô; hãy chỉ để lại số.',
    OUT_OF_BOUNDS: 'Nằm ngoài giới hạn của chỉ tiêu.',
    PERIOD_IN_FUTURE: 'Kỳ bắt đầu sau ngày công bố.',
    KNOWN_IN_FUTURE: 'Ngày công bố chưa tới.',
    KNOWN_BEFORE_LAST: 'Ngày công bố sớm hơn lần công bố đang có.',
    NOT_MEASURED: 'Chỉ tiêu này không đo bằng số.',
    SUM_TO_DATE: 'Là số lũy kế từ đầu năm, còn chuỗi này giữ số của từng kỳ; hãy chọn chuỗi lũy kế.',
    VERSION_DIFFERS: 'Lần công bố này đã lưu với giá trị khác; để trống cột lần công bố nếu là số mới.',
    VERSION_MISSING: 'Thiếu lần công bố trước đó, cả trong tệp lẫn trong hệ thống.',
  },
  unmatched: {
    NO_SUCH_SERIES: 'Không có chuỗi số liệu mang mã này.',
    NO_SUCH_INDICATOR: 'Không có chỉ tiêu tên này.',
    NO_SUCH_AREA: 'Không có địa bàn tên này.',
    NO_SERIES_THERE: 'Chỉ tiêu chưa có chuỗi số liệu ở địa bàn và phân tổ này.',
    AMBIGUOUS: 'Có nhiều chuỗi số liệu phù hợp; cần chọn một.',
    NOTHING_SAID: 'Dòng không nói số này đo gì.',
  },
  verdict: { NEW: 'Mới', CHANGED: 'Thay đổi', SAME: 'Không đổi', REJECTED: 'Không nhận' },
  state: {
    ASKING: 'Chờ trả lời',
    STAGED: 'Chờ ghi nhận',
    COMMITTED: 'Đã ghi nhận',
    UNDONE: 'Đã hoàn tác',
    DISCARDED: 'Đã bỏ',
  },
  layout: {
    TIDY: 'bảng dài, mỗi dòng một số',
    YEARS_ACROSS: 'bảng ngang, mỗi cột một kỳ',
    WORLD_BANK_WDI: 'bảng của Ngân hàng Thế giới (WDI)',
    OUR_WORLD_IN_DATA: 'bảng của Our World in Data',
    OPEN_SDG: 'bảng Open SDG',
    WAYMARK: 'bảng xuất từ Waymark',
    MAPPED: 'theo bảng ghép cột',
  },
  numbers: { VI: '1.234,5 (dấu phẩy thập phân)', EN: '1,234.5 (dấu chấm thập phân)' },
};
