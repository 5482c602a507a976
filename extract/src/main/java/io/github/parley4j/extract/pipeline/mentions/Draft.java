package io.github.parley4j.extract.pipeline.mentions;

import io.github.parley4j.extract.pipeline.mentions.names.EntityKind;
import io.github.parley4j.extract.pipeline.mentions.names.NameKeys;
import io.github.parley4j.extract.pipeline.mentions.names.NameTrie;
import io.github.parley4j.extract.pipeline.mentions.names.NameUse;
import io.github.parley4j.extract.pipeline.text.Casing;
import io.github.parley4j.extract.pipeline.text.Sentence;
import io.github.parley4j.extract.pipeline.text.Text;
import io.github.parley4j.extract.pipeline.text.Token;
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
public final class Draft {
    /** A name in a sentence: tokens from {@code from} to {@code to}, exclusive. */
    public record Atom(int from, int to, String id, NameUse use, boolean person, boolean compound) {}

    final Text text;
    final List<Line> lines = new ArrayList<>();
    final Map<String, PartyDraft> parties = new LinkedHashMap<>();
    final Map<String, PersonDraft> people = new LinkedHashMap<>();
    final NameTrie local = new NameTrie();
    final Set<String> lower = new HashSet<>();
    private final BitSet labels = new BitSet();

    /** {@code given} are the ids of the parties that a user names. */
    public Draft(Text text, Set<String> given) {
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

    public Text text() {
        return text;
    }

    public List<Line> lines() {
        return lines;
    }

    public Map<String, PartyDraft> parties() {
        return parties;
    }

    public Map<String, PersonDraft> people() {
        return people;
    }

    public NameTrie local() {
        return local;
    }

    public Set<String> lower() {
        return lower;
    }

    /** Whether a sentence is the label of a turn, and names who speaks in it. */
    public boolean isLabel(Line line) {
        return labels.get(line.sentence.index());
    }

    /** A party in the making. */
    public static final class PartyDraft {
        public final String id;
        public String name;
        public EntityKind kind;

        public @Nullable String memberOf;

        public String code = "";
        public final Set<String> aliases = new LinkedHashSet<>();
        public String group = "";

        PartyDraft(String id, String name, EntityKind kind) {
            this.id = id;
            this.name = name;
            this.kind = kind;
        }
    }

    /** A person in the making. */
    public static final class PersonDraft {
        public final String id;
        public String name;

        public @Nullable String party;

        public PersonEntity.Standing standing = PersonEntity.Standing.MEMBER;
        public final Set<String> aliases = new LinkedHashSet<>();
        public final Set<String> titles = new LinkedHashSet<>();
        public PartyWords.Implied implied = PartyWords.Implied.NOTHING;
        public String never = "";
        public String usual = "";
        public boolean titled;

        public PersonDraft(String id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    /** The party of an id, made from the gazetteer or anew when it is not there yet. */
    public PartyDraft party(String id, String name, EntityKind kind) {
        return parties.computeIfAbsent(id, key -> new PartyDraft(key, name, kind));
    }

    /** One sentence with the keys of its tokens and the names found in it. */
    public static final class Line {
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

        public Sentence sentence() {
            return sentence;
        }

        public List<String> keys() {
            return keys;
        }

        public Casing casing() {
            return casing;
        }

        public List<Mention> mentions() {
            return mentions;
        }

        public int size() {
            return keys.size();
        }

        public Token token(int i) {
            return sentence.tokens().get(i);
        }

        public String key(int i) {
            return i >= 0 && i < keys.size() ? keys.get(i) : "";
        }

        /** The words of the article from one token to another, exclusive. */
        public String printed(int from, int to) {
            return source.substring(token(from).begin(), token(to - 1).end());
        }

        /** The name that covers a token. */
        public @Nullable Atom atom(int i) {
            return i >= 0 && i < atoms.length ? atoms[i] : null;
        }

        /** Puts a name in its place, unless a party that a user names stands there. */
        public void cover(Atom atom) {
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

        public boolean capital(int i) {
            return i >= 0 && i < keys.size() && Casing.isCapital(token(i).text());
        }
    }
}
