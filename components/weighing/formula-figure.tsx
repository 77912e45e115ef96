import { Figure } from "@/components/ui/figure";
import { ScrollBox } from "@/components/ui/scroll-box";
import type { WorkedFormula } from "@/lib/reports/method/worked-formula";

/** One formula: with symbols, with its numbers, and what they come to. */
export function FormulaFigure({ formula }: { formula: WorkedFormula }) {
  return (
    <Figure
      finding={formula.name}
      unit={formula.formula}
      caption={`${formula.told} Written out in ${formula.paper}.`}
    >
      <ScrollBox label={formula.name}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Of</th>
              <th scope="col" className="number">
                Worked
              </th>
              <th scope="col" className="number">
                Comes to
              </th>
            </tr>
          </thead>
          <tbody>
            {formula.lines.map(({ label, worked, result }, at) => (
              <tr key={`${at} ${label}`}>
                <th scope="row">{label}</th>
                <td className="number">{worked}</td>
                <td className="number">{result}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="mt-2 text-table font-semibold">{formula.total}</p>
    </Figure>
  );
}
