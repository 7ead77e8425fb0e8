// Who may know the room of a video call.
import { expect, it } from 'vitest';
import { placeBeforeBooking } from './place-before-booking.ts';

const text = 'Where we meet';

it('keeps the room of a video call for those who have booked', () => {
  const room = { kind: 'video', text, link: 'https://video.example/ada', caller: 'provider' } as const;
  expect(placeBeforeBooking(room)).toEqual({ ...room, link: '' });
});

it('tells everybody the map of an address', () => {
  const address = { kind: 'address', text, link: 'https://maps.example/12', caller: 'provider' } as const;
  expect(placeBeforeBooking(address)).toEqual(address);
});
