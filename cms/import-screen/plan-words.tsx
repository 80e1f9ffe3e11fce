import type { Problem } from '../../content/schema/problem.ts'
import { ProblemList } from '../components/problem-list.tsx'
import { countPlan, kindWords, type Change, type Plan } from '../directory-import/change.ts'

/** More than this nobody looks through on a screen. */
const most = 300

/** What an import would do: entry by entry, field by field, and the button that does it. */
export function PlanWords({ plan, id, seen }: { plan: Plan; id: string; seen: string }) {
  const { added, changed, unchanged } = countPlan(plan)
  return (
    <>
      <h2>{plan.problems.length > 0 ? 'This cannot come in yet' : 'What would change'}</h2>
      <p>
        {added} new, {changed} changed, {unchanged} as they are, {plan.problems.length === 1 ? '1 problem' : `${plan.problems.length} problems`}.
      </p>
      {plan.problems.length > 0 && <Rejected id={id} problems={plan.problems} />}
      {plan.warnings.length > 0 && (
        <>
          <h3>Look at these</h3>
          <ProblemList problems={plan.warnings} most={most} />
        </>
      )}
      {plan.problems.length === 0 && plan.changes.length > 0 && <ImportAll id={id} seen={seen} />}
      {plan.changes.slice(0, most).map((change) => (
        <OneChange key={`${change.collection}/${change.id}`} change={change} />
      ))}
      {plan.changes.length > most && <p>And {plan.changes.length - most} more.</p>}
    </>
  )
}

function ImportAll({ id, seen }: { id: string; seen: string }) {
  return (
    <form method="post" action={`/api/directory-imports/${id}/apply`} encType="multipart/form-data">
      <input type="hidden" name="seen" value={seen} />
      <p className="waymark-buttons">
        <button type="submit" className="waymark-button">
          Import all
        </button>
      </p>
    </form>
  )
}

function Rejected({ id, problems }: { id: string; problems: readonly Problem[] }) {
  return (
    <>
      <p>
        Nothing comes in while a row cannot. <a href={`/api/directory-imports/${id}/rejected`}>Save those rows with their reasons</a>, put them right in your
        file, and choose it again.
      </p>
      <ProblemList problems={problems} most={most} />
    </>
  )
}

function OneChange({ change: { kind, after, differences } }: { change: Change }) {
  return (
    <section className="waymark-change">
      <h3>
        {kindWords[kind]}: {after.record.name}
      </h3>
      <dl>
        {differences.map(({ field, before, after: now }) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>
              {kind === 'changed' && (
                <>
                  <del>{before || 'nothing'}</del> becomes{' '}
                </>
              )}
              <ins>{now || 'nothing'}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
