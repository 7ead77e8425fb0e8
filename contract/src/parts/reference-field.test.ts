// A booking's reference is read the way people say it and write it down.
import { expect, it } from 'vitest';
import { referenceField } from './fields.ts';

it.each([
  ['7KQ2-M9XD', '7KQ2M9XD'],
  ['7kq2m9xd', '7KQ2M9XD'],
  [' 7KQ2 - M9XD ', '7KQ2M9XD'],
  ['OIL0-1o2l', '01101021'],
  ['oooo-iiii', '00001111'],
])('reads %j', (written, read) => {
  expect(referenceField.safeParse(written)).toMatchObject({ success: true, data: read });
});

it.each(['', '7KQ2-M9X', '7KQ2-M9XDD', '7KQ2-M9XU', '7KQ2-M9X!', '７KQ2-M9XD'])(
  'does not read %j',
  (written) => {
    expect(referenceField.safeParse(written).success).toBe(false);
  },
);
