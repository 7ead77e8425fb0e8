// What can be done with an appointment that lies ahead.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import type { OwnBooking } from '../data/day-data.ts';
import { useConnection } from '../data/use-connection.ts';
import { Menu } from '../kit/menu.tsx';
import { bookingWords } from './words/booking-words.ts';

interface ChangeMenuProps {
  booking: OwnBooking;
  look: 'outlined' | 'quiet';
  onMove: () => void;
  onCancel: () => void;
}

export function ChangeMenu({ booking, look, onMove, onCancel }: ChangeMenuProps) {
  const words = bookingWords.menu;
  const { isLive } = useConnection();
  return (
    <Menu
      text={words.change}
      name={words.changeOf(isolated(booking.client.name))}
      look={look}
      isSmall={look === 'quiet'}
      actions={[
        { key: 'move', text: words.move, onAction: onMove, isDisabled: !isLive },
        { key: 'cancel', text: words.cancel, onAction: onCancel, isDisabled: !isLive, isWarning: true },
      ]}
    />
  );
}
