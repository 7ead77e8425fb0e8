// The parts that are not needed until a time has been chosen.
import { latePiece } from '../../../shared/picker/late-piece.tsx';

export const formPiece = latePiece(async () => (await import('../form/form-view.tsx')).FormView);
export const bookedPiece = latePiece(async () => (await import('../booked/booked-view.tsx')).BookedView);
