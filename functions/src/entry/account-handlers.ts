// Which use case handles which operation of accounts, which may have no page yet.
import { type OperationFor, operations } from '@holdfast/contract/operations.ts';
import type { Caller } from '../account/caller.ts';
import { checkLink } from '../account/check-link.ts';
import { openAccount } from '../account/open-account.ts';
import { previewSlots } from '../availability/preview-slots.ts';
import { type Handler, handler } from './handler.ts';

export const accountHandlers: Readonly<
  Record<Extract<OperationFor<'account'>, 'openAccount' | 'checkLink' | 'previewSlots'>, Handler<Caller>>
> = {
  openAccount: handler(operations.openAccount, openAccount),
  checkLink: handler(operations.checkLink, checkLink),
  previewSlots: handler(operations.previewSlots, previewSlots),
};
