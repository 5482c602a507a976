package io.github.parley4j.extract.pipeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the steps of stage 2 have found in one text so far. */
final class Draft {
    /** A name in a sentence: tokens from {@code from} to {@code to}, exclusive. */
    record Atom(int from, int to, String id, NameUse use, boolean person, boolean compound) {}

    final Text text;
    final List<Line> lines = new ArrayList<>();
    final Map<String, PartyDraft> parties = new LinkedHashMap<>();
    final Map<String, PersonDraft> people = new LinkedHashMap<>();
    final NameTrie local = new NameTrie();
    final Set<String> lower = new HashSet<>();
    private final BitSet labels = new BitSet();

    /** {@code given} are the ids of the parties that a user names. */
    Draft(Text text, Set<String> given) {
        this.text = text;
        text.turns().stream().filter(turn -> turn.label() >= 0).forEach(turn -> labels.set(turn.label()));
        for (Sentence sentence : text.sentences()) {
            lines.add(new Line(sentence, text.source(), given));
            for (Token token : sentence.tokens()) {
                if (Character.isLowerCase(token.text().charAt(0)) && !Casing.isCapital(token.text())) {
                    lower.add(NameKeys.of(token.norm()));
                }
            }
        }
    }

    /** Whether a sentence is the label of a turn, and names who speaks in it. */
    boolean isLabel(Line line) {
        return labels.get(line.sentence.index());
    }

    /** A party in the making. */
    static final class PartyDraft {
        final String id;
        String name;
        EntityKind kind;

        @Nullable
        String memberOf;

        String code = "";
        final Set<String> aliases = new LinkedHashSet<>();
        String group = "";

        PartyDraft(String id, String name, EntityKind kind) {
            this.id = id;
            this.name = name;
            this.kind = kind;
        }
    }

    /** A person in the making. */
    static final class PersonDraft {
        final String id;
        String name;

        @Nullable
        String party;

        PersonEntity.Standing standing = PersonEntity.Standing.MEMBER;
        final Set<String> aliases = new LinkedHashSet<>();
        final Set<String> titles = new LinkedHashSet<>();
        PartyWords.Implied implied = PartyWords.Implied.NOTHING;
        String never = "";
        String usual = "";
        boolean titled;

        PersonDraft(String id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    /** The party of an id, made from the gazetteer or anew when it is not there yet. */
    PartyDraft party(String id, String name, EntityKind kind) {
        return parties.computeIfAbsent(id, key -> new PartyDraft(key, name, kind));
    }

    /** One sentence with the keys of its tokens and the names found in it. */
    static final class Line {
        final Sentence sentence;
        final String source;
        final List<String> keys;
        final Casing casing;
        final @Nullable Atom[] atoms;
        final List<Mention> mentions = new ArrayList<>();

        private final Set<String> given;

        Line(Sentence sentence, String source, Set<String> given) {
            this.given = given;
            this.sentence = sentence;
            this.source = source;
            this.keys = NameKeys.of(sentence);
            this.casing = Casing.of(sentence);
            this.atoms = new Atom[sentence.tokens().size()];
        }

        int size() {
            return keys.size();
        }

        Token token(int i) {
            return sentence.tokens().get(i);
        }

        String key(int i) {
            return i >= 0 && i < keys.size() ? keys.get(i) : "";
        }

        /** The words of the article from one token to another, exclusive. */
        String printed(int from, int to) {
            return source.substring(token(from).begin(), token(to - 1).end());
        }

        /** The name that covers a token. */
        @Nullable
        Atom atom(int i) {
            return i >= 0 && i < atoms.length ? atoms[i] : null;
        }

        /** Puts a name in its place, unless a party that a user names stands there. */
        void cover(Atom atom) {
            if (!given.isEmpty() && !given.contains(atom.id()) && hidesGiven(atom)) {
                return;
            }
            for (int i = atom.from(); i < atom.to(); i++) {
                Atom old = atoms[i];
                if (old != null && !old.equals(atom)) {
                    for (int k = old.from(); k < old.to(); k++) {
                        atoms[k] = null;
                    }
                }
            }
            for (int i = atom.from(); i < atom.to(); i++) {
                atoms[i] = atom;
            }
        }

        private boolean hidesGiven(Atom atom) {
            for (int i = atom.from(); i < atom.to(); i++) {
                Atom old = atoms[i];
                if (old != null && given.contains(old.id())) {
                    return true;
                }
            }
            return false;
        }

        boolean capital(int i) {
            return i >= 0 && i < keys.size() && Casing.isCapital(token(i).text());
        }
    }
}
