// Which use case handles which operation of accounts, which may have no page yet.
import { type OperationFor, operations } from '@holdfast/contract/operations.ts';
import type { Caller } from '../account/caller.ts';
import { checkLink } from '../account/check-link.ts';
import { createPage } from '../account/create-page.ts';
import { deleteAccount } from '../account/delete-account.ts';
import { openAccount } from '../account/open-account.ts';
import { previewSlots } from '../availability/preview-slots.ts';
import { type Handler, handler } from './handler.ts';

export const accountHandlers: Readonly<Record<OperationFor<'account'>, Handler<Caller>>> = {
  openAccount: handler(operations.openAccount, openAccount),
  checkLink: handler(operations.checkLink, checkLink),
  createPage: handler(operations.createPage, createPage),
  deleteAccount: handler(operations.deleteAccount, deleteAccount),
  previewSlots: handler(operations.previewSlots, previewSlots),
};
