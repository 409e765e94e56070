/** The wholesaler's own weeks come in files too. */
export const warehouseFiles = `
alter table import_batch drop constraint import_batch_kind_check;
alter table import_batch add constraint import_batch_kind_check
  check (kind in ('organisation', 'retailers', 'skus', 'orders', 'observations', 'warehouse'));
`;
