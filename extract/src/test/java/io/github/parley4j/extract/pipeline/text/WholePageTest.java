package io.github.parley4j.extract.pipeline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages as they are copied from a browser or a wire, with all that stands around the story. */
class WholePageTest {
    @Test
    void a_page_of_a_broadcaster() {
        assertThat(Stories.kept("""
                        Skip to content
                        Home
                        World

                        Port strike: Crews reject 'final' offer

                        Published
                        4 March 2003

                        Share
                        By Ann Lee
                        Wire News, Mombasa

                        Image source, Harbour Pictures
                        Image caption,
                        Crews gathered at the gates on Monday

                        Ferry crews have rejected what the owners called a "final" offer.
                        Their union said it would not return to work until pay was raised by 12%.

                        You may also be interested in:

                        Ferry sinks off Pemba
                        Where did the money go?

                        The company could offer no more than 5%, said Mr Otieno.

                        Media caption, Crews march through the old town

                        More on this story
                        Owners threaten to sack crews
                        3 March
                        """))
                .isEqualTo("# Port strike : Crews reject ' final ' offer | # Wire News , Mombasa"
                        + " | Ferry crews have rejected what the owners called a \" final \" offer ."
                        + " | Their union said it would not return to work until pay was raised by 12 % ."
                        + " | The company could offer no more than 5 % , said Mr Otieno .");
    }

    @Test
    void a_page_with_a_list_of_other_stories_in_the_middle() {
        assertThat(Stories.kept("""
                        News|Conflict
                        Rebels ready to free captives if army leaves Bria

                        [File: Ann Lee/Wire]
                        Published On 4 Mar 2003

                        The rebels holding Bria are ready to free their captives if the army pulls out, they say.

                        KEEP READING
                        list of 2 items
                        list 1 of 2
                        Who are the rebels of the east?
                        list 2 of 2
                        Army bombs villages near Bria
                        end of list

                        The army called the offer “a trick”.

                        Sign up for Harbour News
                        Weekly Newsletter
                        By signing up, you agree to our Privacy Policy
                        protected by reCAPTCHA

                        The UN has urged both to meet.

                        Source: Wire and news agencies
                        """))
                .isEqualTo("# Rebels ready to free captives if army leaves Bria"
                        + " | The rebels holding Bria are ready to free their captives if the army pulls out , they say ."
                        + " | The army called the offer “ a trick ” . | The UN has urged both to meet .");
    }

    @Test
    void a_dispatch_from_a_wire() {
        assertThat(Stories.kept("""
                         ZINC MINERS TO VOTE ON NEW PAY OFFER
                            LIMA, March 4 - Miners at the Cerro Azul zinc mine will vote on
                        Thursday on a new offer of 6.5 pct from the owner, Minas del Sur
                        Inc <MSI>, a union spokesman said.
                            The union, which has asked for 11 pct, said it would strike on
                        March 10 unless the offer is raised.
                         Reuter
                        """))
                .isEqualTo("# ZINC MINERS TO VOTE ON NEW PAY OFFER | Miners at the Cerro Azul zinc mine will vote on"
                        + " Thursday on a new offer of 6.5 pct from the owner , Minas del Sur Inc < MSI > , a union"
                        + " spokesman said . | The union , which has asked for 11 pct , said it would strike on March 10"
                        + " unless the offer is raised .");
    }

    @Test
    void a_post_with_readers_comments() {
        assertThat(Stories.kept("""
                        Posted on March 4, 2003 by annlee

                        The owners say the crews are greedy. What did the crews get? Nothing!

                        Click here to subscribe to my newsletter.

                        Share this:
                        Twitter
                        Facebook
                        3 thoughts on “Why the crews will not give in”
                        Tom says:
                        They should strike until they win.
                        """))
                .isEqualTo("The owners say the crews are greedy . | What did the crews get ? | Nothing !");
    }
}
