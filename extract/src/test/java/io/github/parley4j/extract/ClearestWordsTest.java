package io.github.parley4j.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.model.Act;
import io.github.parley4j.model.Negotiation;
import io.github.parley4j.model.Proposal;
import io.github.parley4j.model.Response;
import org.junit.jupiter.api.Test;

/** Of the words for one position the clearest stand first, and one plan is one proposal. */
class ClearestWordsTest {
    private static Negotiation read(String text) {
        return Extractor.english().extract(Article.of("test", text)).negotiation();
    }

    private static Act proposal(Negotiation read) {
        return read.acts().stream()
                .filter(act -> act instanceof Proposal)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_is_named_before_a_pronoun() {
        Negotiation read = read("Chad met the envoy and showed that it is open to a truce. On Friday the mediators"
                + " said that Chad was ready for a truce.");
        assertThat(read.acts()).hasSize(1);
        assertThat(read.acts().get(0).evidence().get(0).exact()).contains("Chad was ready");
    }

    @Test
    void what_is_told_before_what_is_only_mentioned() {
        Negotiation read =
                read("Sudan rejected Norway's proposal for a truce on Monday. Norway has offered a truce of 40 days.");
        assertThat(proposal(read).evidence().get(0).exact()).startsWith("Norway has offered");
    }

    @Test
    void the_parts_of_a_plan_are_one_proposal() {
        Negotiation read = read("Chad proposed a truce under which all hostages would go free. The deal would also"
                + " include the withdrawal of its troops and the reopening of the border.");
        assertThat(read.acts()).singleElement().satisfies(act -> {
            assertThat(((Proposal) act).legs())
                    .flatExtracting(leg -> leg.term().issues())
                    .contains("ceasefire", "hostage-release", "withdrawal", "blockade-lifting");
            assertThat(act.evidence()).hasSize(2);
        });
    }

    @Test
    void an_exchange_stays_one_of_its_own() {
        Negotiation read =
                read("Chad proposed a truce of 40 days. Under the plan, the rebels would release the hostages in"
                        + " exchange for the release of prisoners.");
        assertThat(read.acts()).filteredOn(act -> act instanceof Proposal).hasSize(2);
    }

    @Test
    void what_is_wanted_with_the_wish_for_it() {
        Negotiation read =
                read("\"What we want,\" Chad's president said, \"is an end to the war.\" The mediators met on Friday.");
        assertThat(read.acts())
                .singleElement()
                .satisfies(
                        act -> assertThat(act.evidence().get(0).exact()).contains("What we want", "an end to the war"));
    }

    @Test
    void what_it_says_itself_before_what_it_points_back_to() {
        Negotiation read =
                read("Chad offered Niger a truce. Niger rejected the offer. On Friday Niger rejected a truce.");
        assertThat(read.acts())
                .filteredOn(act -> act instanceof Response)
                .singleElement()
                .satisfies(act -> assertThat(act.evidence().get(0).exact()).contains("rejected a truce"));
    }
}
