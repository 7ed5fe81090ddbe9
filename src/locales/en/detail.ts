/** Words of one exercise whole. */
export const detail = {
  'detail.back': 'All exercises',
  'detail.close': 'Close',
  'detail.print': 'Print',
};
