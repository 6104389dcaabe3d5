/** What the navigation says of the page. */
export const importNavVi = {
  importNav: { nav: 'Nhập tệp' },
};
