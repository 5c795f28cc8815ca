/** The sets of reports that were made, with every file and the manifest that proves it. */
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';

export interface ReportSet {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
}

/** All report sets. */
export function ReportsPage({
  page,
  sets,
}: {
  readonly page: PageContext;
  readonly sets: readonly ReportSet[];
}) {
  const { words } = page;
  return (
    <Layout page={page} title={words('web.reports.heading')}>
      <p class="lead">{words(sets.length > 0 ? 'web.reports.lead' : 'web.reports.none')}</p>
      {sets.map(({ id, files }) => (
        <section>
          <h2>{words('web.reports.set', { id })}</h2>
          <p>
            <a href={`/reports/${id}/manifest.json`}>{words('web.reports.manifest')}</a>
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{words('web.reports.file')}</th>
                <th scope="col">{words('web.reports.size')}</th>
                <th scope="col">{words('web.reports.hash')}</th>
              </tr>
            </thead>
            <tbody>
              {files.map(({ name, size, sha256 }) => (
                <tr>
                  <th scope="row">
                    <a href={`/reports/${id}/${name}`}>{name}</a>
                  </th>
                  <td>{words('web.reports.bytes', { kilobytes: Math.ceil(size / 1024) })}</td>
                  <td>
                    <code>{sha256.slice(0, 16)}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </Layout>
  );
}
