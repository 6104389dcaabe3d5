/** Where one is signed in, in Vietnamese. */
export const sessionsVi = {
  sessions: {
    title: 'Các nơi đang đăng nhập',
    text: 'Nếu thấy nơi không phải của mình, hãy đăng xuất nơi đó rồi đổi mật khẩu.',
    here: 'nơi này',
    unknownDevice: 'Thiết bị không rõ',
    since: (moment: string) => `từ ${moment}`,
    address: (address: string) => `địa chỉ mạng ${address}`,
    end: 'Đăng xuất nơi đó',
    endOf: (device: string, since: string) => `Đăng xuất ${device}, ${since}`,
    endOthers: 'Đăng xuất mọi nơi khác',
    ended: (count: number) => (count === 0 ? 'Nơi đó đã đăng xuất từ trước.' : `Đã đăng xuất ${count} nơi.`),
  },
};
