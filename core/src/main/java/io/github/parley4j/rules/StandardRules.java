package io.github.parley4j.rules;

import io.github.parley4j.model.IssueRegistry;
import java.util.List;

/** The rules of this library, in order. */
final class StandardRules {
    private StandardRules() {}

    static List<Rule> of(IssueRegistry issues) {
        return List.of(
                new S1UnresolvedId(),
                new S2ImpossibleAmount(),
                new S3AgreementDates(),
                new S4QuoteDiffers(),
                new S5TieOutOfTime(),
                new S6ReplacesWrongly(),
                new S7UnitMisfits(),
                new S8UnknownIssue(issues),
                new P1DemandsOfItself(),
                new P2MediatorObliged(),
                new P3CannotPerform(),
                new P4NoTie(),
                new P5NamelessMerged(),
                new T1LengthAndEnd(),
                new T2OneSidedExchange(),
                new T3InAndOut(),
                new T4PhasesMisfit(),
                new T5NoQuantity(),
                new T6MoreThanThereAre(),
                new T7Expired(),
                new R1UnknownTarget(),
                new R2RejectsItsOwn(),
                new R3YesAndNo(),
                new R4SplitParty(),
                new R5AcceptsTooSoon(),
                new R6NeverAccepted(),
                new R7AcceptsTooLate(),
                new C1CircularPreconditions(),
                new C2WaitsForItself(),
                new C3InAgainstOut(),
                new C4ExclusiveDemands(),
                new C5AlreadySo(),
                new C6DefeatsOffer(),
                new C7NobodyLeft(),
                new C8NoCalendarFits(),
                new C9ActsAgainstGate(),
                new Q1FiguresDisagree(),
                new Q2FiguresAgreeRoughly(),
                new Q3StockAndFlow(),
                new Q4SaidAndDenied(),
                new Q5HeldAfterPrint(),
                new Q6TwoRoles(),
                new Q7QuotedTwice(),
                new Q8OneInterestedSource());
    }
}
