import { type ContractBreach, checkWarehouse } from './check-warehouse.ts';
import { openDuckdb } from './open-duckdb.ts';

/** Checks a finished warehouse file against the contract, read-only. */
export async function inspectWarehouse(file: string): Promise<ContractBreach[]> {
  const database = await openDuckdb(file, 'read');
  try {
    return await checkWarehouse(database);
  } finally {
    database.close();
  }
}
