/** The numbers of a table, as a chart needs them. */

export interface TableNumbers {
  readonly labels: readonly string[];
  readonly series: readonly { readonly label: string; readonly values: readonly number[] }[];
}
