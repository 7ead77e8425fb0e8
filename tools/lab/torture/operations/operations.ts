// Everything a torture client may do: one row per intention, with its weight.
import type { Client, Roll } from '../client.ts';
import { blockAgain, blockOne, unblockOne } from './block.ts';
import { cancelOne, changeAgain, moveAndCancel, moveOne, viewOne } from './change.ts';
import {
  confirmAfterLoss,
  confirmAgain,
  confirmEnded,
  confirmFree,
  confirmHeld,
  confirmOther,
} from './confirm.ts';
import { outstay, releaseOne, renewOne, replaceOne, takeOne } from './hold.ts';
import { listPage, openPage } from './list.ts';
import { sweepOnce } from './sweep.ts';

export interface Operation {
  readonly name: string;
  readonly weight: number;
  /** Resolves to false, without a call, when the client remembers nothing to do it with. */
  readonly run: (client: Client, roll: Roll) => Promise<boolean>;
}

/** The first rows replace intentions that the client cannot carry out yet. */
export const operations: readonly Operation[] = [
  { name: 'take', weight: 18, run: takeOne },
  { name: 'list', weight: 14, run: listPage },
  { name: 'open', weight: 4, run: openPage },
  { name: 'renew', weight: 7, run: renewOne },
  { name: 'replace', weight: 8, run: replaceOne },
  { name: 'outstay', weight: 4, run: outstay },
  { name: 'release', weight: 7, run: releaseOne },
  { name: 'confirm free', weight: 11, run: confirmFree },
  { name: 'confirm held', weight: 13, run: confirmHeld },
  { name: 'confirm ended', weight: 6, run: confirmEnded },
  { name: 'confirm again', weight: 9, run: confirmAgain },
  { name: 'confirm other content', weight: 3, run: confirmOther },
  { name: 'confirm after loss', weight: 5, run: confirmAfterLoss },
  { name: 'move', weight: 13, run: moveOne },
  { name: 'cancel', weight: 11, run: cancelOne },
  { name: 'move and cancel', weight: 3, run: moveAndCancel },
  { name: 'change again', weight: 6, run: changeAgain },
  { name: 'view', weight: 3, run: viewOne },
  { name: 'block', weight: 8, run: blockOne },
  { name: 'block again', weight: 3, run: blockAgain },
  { name: 'unblock', weight: 9, run: unblockOne },
  { name: 'sweep', weight: 3, run: sweepOnce },
];
