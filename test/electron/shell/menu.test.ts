import { expect, test } from 'vitest';
import { menuTemplate } from '../../../electron/shell/menu.ts';

function roles(devTools: boolean): unknown[] {
  return menuTemplate({ devTools }).flatMap((menu) =>
    (menu.submenu as { role?: string }[]).flatMap((item) => item.role ?? []),
  );
}

test('developer tools are in the menu of unpackaged programs only', () => {
  expect(roles(true)).toContain('toggleDevTools');
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(false)).not.toContain('reload');
});

test('editing and zoom can be reached, under Swedish names', () => {
  expect(roles(false)).toEqual(expect.arrayContaining(['undo', 'copy', 'paste', 'zoomIn', 'quit']));
  const items = menuTemplate({ devTools: true }).flatMap((menu) => menu.submenu as object[]);
  const named = items.filter((item) => 'role' in item);
  expect(named.every((item) => 'label' in item)).toBe(true);
});
