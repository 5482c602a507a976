package io.github.parley4j.extract.pipeline.mentions.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley4j.extract.pipeline.mentions.EntityReading;
import io.github.parley4j.extract.pipeline.mentions.roles.Roles.Role;
import org.junit.jupiter.api.Test;

class RolesTest {
    private static final String TALKS =
            "The talks between Armenia and Azerbaijan resumed on Monday. Armenia demanded a ceasefire, and Azerbaijan"
                    + " rejected the proposal. Azerbaijan said it would not withdraw. Armenia said it would not sign.";

    @Test
    void whoever_brokers_is_a_mediator_and_the_sides_are_principals() {
        Roles roles = EntityReading.of(TALKS + " Georgian mediators hosted the negotiations.")
                .roles();
        assertThat(roles.role("georgia")).isEqualTo(Role.MEDIATOR);
        assertThat(roles.role("armenia")).isEqualTo(Role.PRINCIPAL);
        assertThat(roles.role("azerbaijan")).isEqualTo(Role.PRINCIPAL);
    }

    @Test
    void hosts_chairs_and_those_who_bring_the_sides_together_mediate() {
        for (String third : new String[] {
            "Kuwait, the host, rejected a proposal of its own minister and demanded calm.",
            "Kuwait, who is leading the mediation, tabled a text and demanded an answer.",
            "The talks were chaired by neighbouring Kuwait.",
            "Kuwait offered to receive both presidents."
        }) {
            Roles roles = EntityReading.of(TALKS + " " + third).roles();
            assertThat(roles.role("kuwait")).as(third).isEqualTo(Role.MEDIATOR);
        }
    }

    @Test
    void talks_mediated_by_a_third_do_not_make_the_sides_mediators() {
        Roles roles = EntityReading.of(TALKS + " The two sides held indirect talks, mediated by Oman and Norway.")
                .roles();
        assertThat(roles.role("oman")).isEqualTo(Role.MEDIATOR);
        assertThat(roles.role("norway")).isEqualTo(Role.MEDIATOR);
        assertThat(roles.role("armenia")).isEqualTo(Role.PRINCIPAL);
    }

    @Test
    void a_single_appeal_makes_another() {
        String more = " Armenia repeated that Azerbaijan must agree. Azerbaijan insisted that Armenia must withdraw."
                + " Armenia accused Azerbaijan of delay. Japan urged both to agree.";
        Roles roles = EntityReading.of(TALKS + more).roles();
        assertThat(roles.relevant("japan")).isTrue();
        assertThat(roles.role("japan")).isEqualTo(Role.OTHER);
    }

    @Test
    void a_place_is_not_relevant() {
        Roles roles = EntityReading.of(TALKS + " The meeting was in Austria. It snowed in Vienna.")
                .roles();
        assertThat(roles.relevant("austria")).isFalse();
        assertThat(roles.relevant("armenia")).isTrue();
    }

    @Test
    void news_without_negotiation_is_told_from_news_about_one() {
        Roles summer = EntityReading.of("Japan and Peru had a warm summer. Tokyo said sales of ice rose.")
                .roles();
        assertThat(summer.negotiation()).isFalse();
        assertThat(EntityReading.of(TALKS).roles().negotiation()).isTrue();
    }

    @Test
    void reporters_do_not_count_as_people_of_a_party() {
        EntityReading read = EntityReading.of(TALKS + " Armenian journalist Ani Petrosyan said hopes were low.");
        assertThat(read.roles().relevant(read.person("Ani Petrosyan"))).isFalse();
    }

    @Test
    void the_usual_mediator_is_one_when_the_text_names_both_sides() {
        Roles roles = EntityReading.of("Hamas rejected the offer. Israel said talks on a truce would go on. Israel and"
                        + " Hamas blamed each other. Egypt said it hoped for a ceasefire deal.")
                .roles();
        assertThat(roles.role("egypt")).isEqualTo(Role.MEDIATOR);
    }
}
