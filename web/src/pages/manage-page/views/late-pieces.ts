// The parts of the manage page that most visits never need.
import { latePiece } from '../../../shared/picker/late-piece.tsx';

export const movePiece = latePiece(async () => (await import('./move-view.tsx')).MoveView);
export const deadLinkPiece = latePiece(async () => (await import('./dead-link-view.tsx')).DeadLinkView);
