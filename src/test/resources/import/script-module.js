'use strict';
module.exports = {
  upcoming: [],
  2023: [
    { name: 'Growing moss', conference: { name: 'MossConf', url: 'https://moss.example' }, date: '3 November 2023', city: "Brest", tags: ['moss', 'garden'] },
  ],
  2022: [
    { name: "It's only sand", conference: { name: 'DuneDays' }, date: 'May 2022', slides: null, video: undefined },
  ],
};
