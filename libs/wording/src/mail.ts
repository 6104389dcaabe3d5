export { mailWording, type MailText } from './mail/mail-text.js';
