import type { Talk } from '../types';
import cover from './cover.png';

export interface Talk { title: string; date: Date }

const colors = { red: '#f00' };

export const talks: Talk[] = [
  {
    title: 'Counting bees at the speed of light',
    description: `A story about
bees, and \`counting\` them.`,
    event: "BeeFest " + "Lyon",
    date: new Date('2024-05-27'),
    location: 'Lyon, France',
    kind: Kind.TALK,
    cover,
    slides: 'https://slides.example/bees',
    links: [{ label: 'Video', url: 'https://youtu.be/abcdefghijk' }],
  },
  // {
  //   title: 'Withdrawn', event: 'Nowhere',
  //   date: '2020-01-01',
  // },
  {
    title: 'Growing moss',
    event: 'MossConf',
    date: new Date(2023, 10, 3),
    location: 'Brest, France',
    video: `https://vimeo.com/123456`,
  } satisfies Talk,
] as const;
