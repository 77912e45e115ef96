/** Stands in every figure of a scenario, so that a picture taken of it says so too. */
export const ScenarioTag = () => <p className="scenario-tag mb-2">Scenario: not a record</p>;
