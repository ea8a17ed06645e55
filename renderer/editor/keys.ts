/** The shortcuts of the registry's commands, as shown on the buttons. */
export const EDITOR_KEYS = {
  bold: 'Ctrl+B',
  italic: 'Ctrl+I',
  link: 'Ctrl+Shift+K',
  paragraph: 'Ctrl+Shift+0',
  heading: 'Ctrl+Shift+2',
  quote: 'Ctrl+Shift+9',
  bulletList: 'Ctrl+Shift+8',
  orderedList: 'Ctrl+Shift+7',
  fotnot: 'Ctrl+Shift+N',
  reference: 'Ctrl+Shift+U',
} as const;
