/** Words of the form of a paper: its panes, its menu, its sections in order. */
export const textAside = {
  label: 'Vid sidan av texten',
  tabs: 'Sida, kontroller och annat om skrivelsen',
  sida: 'Sida',
};

export const textPaperMenu = {
  label: 'Mer',
  focusOn: 'Visa bara texten',
  focusOff: 'Visa avsnitt och sida igen',
};
