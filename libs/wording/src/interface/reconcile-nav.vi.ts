/** What the navigation says of the page. */
export const reconcileNavVi = {
  reconcileNav: {
    title: 'Số liệu, mục tiêu cần thống nhất',
    nav: 'Cần thống nhất',
  },
};
