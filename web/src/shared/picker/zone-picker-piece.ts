// The choice of another zone, whose script comes later.
import { latePiece } from './late-piece.tsx';

export const zonePickerPiece = latePiece(
  async () => (await import('../zone-picker/zone-picker.tsx')).ZonePicker,
);
