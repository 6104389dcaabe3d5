import type { methodsVi } from './methods.vi.js';

/** The same in English. */
export const methodsEn: typeof methodsVi = {
  methods: {
    title: 'As other bodies would judge it',
    summary: 'See what other bodies would say of this goal',
    byOther:
      'Classed by the method in force, which is not the default; its formula stands under “As other bodies would judge it”.',
  },
};
