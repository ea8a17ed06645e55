import type { MenuItemConstructorOptions } from 'electron';
import { text } from './text.ts';

/** The native menu: editing and zoom by keyboard; the program's own commands live in its pages. */
export function menuTemplate(options: {
  readonly devTools: boolean;
}): MenuItemConstructorOptions[] {
  const words = text.menu;
  return [
    { label: words.file, submenu: [{ role: 'quit', label: words.quit }] },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'pasteAndMatchStyle', label: words.pasteAsText },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    { label: words.view, submenu: viewItems(options.devTools) },
  ];
}

function viewItems(devTools: boolean): MenuItemConstructorOptions[] {
  const words = text.menu;
  const items: MenuItemConstructorOptions[] = [
    { role: 'resetZoom', label: words.actualSize },
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    { role: 'togglefullscreen', label: words.fullScreen },
  ];
  return devTools ? [...items, { role: 'toggleDevTools', label: words.devTools }] : items;
}
