import type { ServerProps } from 'payload'

/** First thing on the dashboard: what to do, in plain words. */
export function Welcome({ user }: Pick<ServerProps, 'user'>) {
  return (
    <section aria-labelledby="welcome-title" className="dashboard-words">
      <h1 id="welcome-title">{`Welcome${user?.name ? `, ${user.name}` : ''}`}</h1>
      <p>This is where the advice and the directory are written. What you save as a draft stays here. What is published goes on the site.</p>
      <h2>What to do first</h2>
      <ul>
        <li>
          <a href="/admin/collections/guides">Guides</a>: write or correct advice.
        </li>
        <li>
          <a href="/admin/collections/services">Services</a>: keep the directory right. <a href="/admin/import">Many at once</a>, as a spreadsheet.
        </li>
        <li>
          <a href="/admin/collections/facts">Facts</a>: change a rate or a date once, and every page follows.
        </li>
        <li>
          <a href="/admin/globals/site-settings">Site settings</a>: the name of the site, its area and its help line.
        </li>
      </ul>
    </section>
  )
}
