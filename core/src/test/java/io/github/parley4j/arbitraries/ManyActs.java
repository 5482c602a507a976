package io.github.parley4j.arbitraries;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Affiliation;
import io.github.parley4j.model.AllOf;
import io.github.parley4j.model.AnyOf;
import io.github.parley4j.model.Cessation;
import io.github.parley4j.model.Commitment;
import io.github.parley4j.model.Demand;
import io.github.parley4j.model.Figure;
import io.github.parley4j.model.Holder;
import io.github.parley4j.model.Measure;
import io.github.parley4j.model.Measure.Direction;
import io.github.parley4j.model.Meeting;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.PartialDate;
import io.github.parley4j.model.Party;
import io.github.parley4j.model.Person;
import io.github.parley4j.model.Precondition;
import io.github.parley4j.model.Process;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Quantity;
import io.github.parley4j.model.Release;
import io.github.parley4j.model.Response;
import io.github.parley4j.model.SimpleTerm;
import io.github.parley4j.model.Term;
import io.github.parley4j.model.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A made-up negotiation of as many acts as wanted over three years, for measuring and for properties that need more than
 * a handful: twelve parties with three voices that they share, on twelve issues. Each party holds one position on an issue
 * for most of a year, and repeats it. The same number and seed make the same negotiation.
 */
public final class ManyActs {
    private static final List<String> ISSUES = List.of(
            "wages", "tariffs", "sanctions", "debt-terms", "benefits", "price-supply", "emissions", "compensation");
    private static final int PARTIES = 12;
    private static final int VOICES = 3;
    private static final int DAYS = 1_000;
    private static final int SAME = 250;

    private final Random random;
    private final long seed;
    private final String letter;

    private ManyActs(long seed, String letter) {
        this.seed = seed;
        this.letter = letter;
        random = new Random(seed);
    }

    /**
     * Makes one.
     *
     * @param acts how many acts; for each twenty there are a meeting and a figure besides
     * @param seed what it is made from
     * @return the negotiation
     */
    public static Negotiation of(int acts, long seed) {
        return of(acts, seed, "p");
    }

    /**
     * Makes the same with other parties.
     *
     * @param acts how many acts
     * @param seed what it is made from
     * @param letter the first letter of the ids of the parties
     * @return the negotiation
     */
    public static Negotiation of(int acts, long seed, String letter) {
        return new ManyActs(seed, letter).negotiation(acts);
    }

    private Negotiation negotiation(int acts) {
        return Negotiation.builder()
                .id("many")
                .parties(IntStream.range(0, PARTIES)
                        .mapToObj(i -> Party.state(letter + i))
                        .toList())
                .people(IntStream.range(0, VOICES).mapToObj(this::voice).toList())
                .acts(IntStream.range(0, acts).mapToObj(this::act).toList())
                .meetings(IntStream.range(0, acts / 20).mapToObj(this::meeting).toList())
                .figures(IntStream.range(0, acts / 20).mapToObj(this::figure).toList())
                .build();
    }

    private Person voice(int i) {
        Person.Builder voice = Person.builder().id("voice" + i).name("Voice " + i);
        IntStream.range(0, PARTIES)
                .forEach(p -> voice.addAffiliations(Affiliation.of(Affiliation.Kind.SPOKESPERSON, letter + p)));
        return voice.build();
    }

    private Act act(int i) {
        String id = "a" + i;
        int party = random.nextInt(PARTIES);
        int day = random.nextInt(DAYS);
        Holder holder = random.nextInt(VOICES) == 0
                ? Holder.of(letter + party, "voice" + random.nextInt(VOICES))
                : Holder.of(letter + party);
        PartialDate when = PartialDate.of(LocalDate.of(2021, 1, 1).plusDays(day));
        SimpleTerm own = position(party, random.nextInt(12), day);
        return switch (random.nextInt(12)) {
            case 0, 1, 2 ->
                Demand.builder().id(id).addHolders(holder).when(when).term(own).build();
            case 3 ->
                Demand.redLine(id, position(random.nextInt(12), random.nextInt(12), day))
                        .by(letter + party);
            case 4, 5, 6 ->
                Precondition.builder()
                        .id(id)
                        .addHolders(holder)
                        .when(when)
                        .consequent(own)
                        .condition(condition(day))
                        .build();
            case 7, 8 ->
                Proposal.builder()
                        .copy(Proposal.exchange(id, own, position(random.nextInt(12), random.nextInt(12), day)))
                        .addHolders(holder)
                        .when(when)
                        .build();
            case 9, 10 ->
                Response.builder()
                        .id(id)
                        .addHolders(holder)
                        .when(when)
                        .kind(random.nextBoolean() ? Response.Kind.ACCEPT : Response.Kind.REJECT)
                        .term(position(random.nextInt(12), random.nextInt(12), day))
                        .build();
            default ->
                Commitment.builder()
                        .id(id)
                        .addHolders(holder)
                        .when(when)
                        .term(own)
                        .regardlessOf(random.nextInt(10) == 0 ? Optional.of(Process.agreement()) : Optional.empty())
                        .build();
        };
    }

    private Term condition(int day) {
        SimpleTerm one = position(random.nextInt(12), random.nextInt(12), day);
        SimpleTerm other = position(random.nextInt(12), random.nextInt(12), day);
        return switch (random.nextInt(6)) {
            case 0 -> AllOf.of(one, other);
            case 1 -> AnyOf.of(one, other);
            default -> one;
        };
    }

    /** What a party wants on an issue for most of a year. */
    private SimpleTerm position(int party, int issue, int day) {
        Random fixed = new Random(seed + 1_000L * party + 10L * issue + day / SAME);
        String by = letter + party;
        int level = 1 + fixed.nextInt(8);
        return switch (issue) {
            case 0 ->
                level == 8
                        ? Cessation.permanent().by(by)
                        : Cessation.pause(level, "week").by(by);
            case 1 ->
                level == 8
                        ? Release.ofAll("hostages").by(by)
                        : Release.of(10 * level, "hostages").by(by);
            case 2 -> Withdrawal.from("valley " + level).by(by);
            case 3 -> level == 8 ? Process.talks() : Cessation.ceasefire().by(by);
            default ->
                Measure.of(
                                ISSUES.get(issue - 4),
                                fixed.nextInt(4) == 0 ? Direction.LOWER : Direction.RAISE,
                                Quantity.exactly(level, "percent"))
                        .by(by);
        };
    }

    private Meeting meeting(int i) {
        return Meeting.builder()
                .id("m" + i)
                .addParticipants(party(), party())
                .status(List.of(Meeting.Status.values()).get(random.nextInt(5)))
                .time(PartialDate.of(LocalDate.of(2021, 1, 1).plusDays(random.nextInt(DAYS))))
                .build();
    }

    private Figure figure(int i) {
        List<String> measures =
                List.of("hostages released", "hostages captured", "hostages remaining", "people killed");
        return Figure.builder()
                .id("f" + i)
                .measure(measures.get(random.nextInt(measures.size())))
                .subject(party())
                .quantity(Quantity.exactly(100 + random.nextInt(10), "person"))
                .build();
    }

    private String party() {
        return letter + random.nextInt(PARTIES);
    }
}
