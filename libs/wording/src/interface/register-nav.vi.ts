/** What the navigation says of the register and of what bodies say of themselves, in Vietnamese. */
export const registerNavVi = {
  registerNav: {
    comments: 'Ý kiến',
    figureComments: 'Ý kiến về số này',
    nav: 'Sổ mục tiêu',
    own: 'Tự đánh giá',
    ownTitle: 'Nơi tự đánh giá khác số liệu',
  },
};
