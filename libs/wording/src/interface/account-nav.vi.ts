/** What stands around every page of who is signed in. */
export const accountNavVi = {
  accountNav: {
    signIn: 'Đăng nhập',
    signOut: 'Đăng xuất',
    account: 'Tài khoản của tôi',
    work: 'Công việc',
    admin: 'Quản trị',
  },
};
