/** What is said of stocks. */
export const stocks = {
  title: 'Stocks',
  opening: 'Opening stock',
  closing: 'Closing stock',
  closingRead: 'Closing stock, as entered',
  note: 'What leaves and what stays in stock carry the average of the opening stock (as its row states it) and of what was made in the period, weighted by amount. The footprint of a product is that of what was made in the period. Closing stock is what the next period opens with.',
  checkNote: 'Output sold x footprint + unallocated + closing stock = inventory + opening stock.',
};
