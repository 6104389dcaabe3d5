import type { MailText } from './mail-text.js';

/** The mails in Vietnamese; the English ones must have the same shape. */
export const mailVi = {
  reset: (link: string): MailText => ({
    subject: 'Waymark: đặt lại mật khẩu',
    text: `Có người vừa yêu cầu đặt lại mật khẩu Waymark cho địa chỉ này.

Để đặt mật khẩu mới, hãy mở đường dẫn sau trong vòng 1 giờ:
${link}

Nếu không phải anh/chị yêu cầu, xin bỏ qua thư này; mật khẩu vẫn như cũ.`,
  }),
  invitation: (name: string, invitedBy: string, link: string): MailText => ({
    subject: 'Waymark: mời tham gia theo dõi mục tiêu',
    text: `Kính gửi ${name},

${invitedBy} mời anh/chị vào hệ thống theo dõi mục tiêu Waymark.

Để đặt mật khẩu và bắt đầu, hãy mở đường dẫn sau trong vòng 7 ngày:
${link}`,
  }),
};
