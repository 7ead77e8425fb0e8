// Names that are offered to somebody whose first choice is taken.
import { describe, expect, it } from 'vitest';
import { offerSlugs } from './offer-slugs.ts';

const sizes = { min: 3, max: 40 };

describe('other page names', () => {
  it('begin with the person’s own name, then count up', () => {
    expect(offerSlugs('ada', 'Ada Lindqvist', sizes)).toEqual([
      'ada-lindqvist',
      'ada-2',
      'ada-3',
      'ada-4',
      'ada-5',
      'ada-6',
      'ada-7',
    ]);
    expect(offerSlugs('tax', 'Ada Lindqvist', sizes).slice(0, 3)).toEqual([
      'ada-lindqvist',
      'tax-ada-lindqvist',
      'tax-2',
    ]);
  });

  it.each([
    ['Zoë Łukasiewicz', 'zoe-lukasiewicz'],
    ['Jörg Weiß', 'jorg-weiss'],
    ['  Søren   Ærø ', 'soren-aero'],
    ['Nguyễn Thị Đào', 'nguyen-thi-dao'],
  ])('spell %s in plain letters', (name, slug) => {
    expect(offerSlugs('page', name, sizes)[0]).toBe(slug);
  });

  it.each([[null], [''], ['中村'], ['<script>'], ['💈']])('do without a name such as %j', (name) => {
    const offered = offerSlugs('ada', name, sizes);
    expect(offered).toContain('ada-2');
    for (const slug of offered) expect(slug).toMatch(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/);
  });

  it('never exceed the longest name, end in a hyphen or repeat the wished one', () => {
    const long = `${'a'.repeat(38)}-b`;
    for (const slug of offerSlugs(long, `${'x'.repeat(39)} yz`, sizes)) {
      expect(slug.length).toBeLessThanOrEqual(40);
      expect(slug).toMatch(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/);
      expect(slug).not.toBe(long);
    }
    expect(offerSlugs('ada-lindqvist', 'Ada Lindqvist', sizes)).not.toContain('ada-lindqvist');
  });
});
