// One field of a dashboard's form by its label: not the group around it, nor its buttons.
import type { Locator, Page } from 'playwright-core';

export function textField(page: Page, label: string): Locator {
  return page.getByRole('textbox', { name: label, exact: true });
}
