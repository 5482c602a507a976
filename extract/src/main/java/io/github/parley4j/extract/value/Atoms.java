package io.github.parley4j.extract.value;

import java.util.List;

/** The atoms of one sentence. Asking outside its bounds gives an atom of kind END, so readers need no bounds checks. */
public final class Atoms {
    private final List<Atom> list;
    private final boolean capitals;

    private Atoms(List<Atom> list) {
        this.list = List.copyOf(list);
        this.capitals = inCapitals(list);
    }

    /**
     * Cuts words into atoms.
     *
     * @param words the words of one sentence in order
     * @return their atoms
     */
    public static Atoms of(List<Word> words) {
        return new Atoms(WordsToAtoms.cut(words));
    }

    private static boolean inCapitals(List<Atom> list) {
        int words = 0;
        int capped = 0;
        for (Atom atom : list) {
            if (atom.isWord()) {
                words++;
                capped += atom.text().chars().noneMatch(Character::isLowerCase) ? 1 : 0;
            }
        }
        return words > 0 && capped * 10 >= words * 8;
    }

    int size() {
        return list.size();
    }

    Atom get(int i) {
        return i < 0 || i >= list.size() ? Atom.NONE : list.get(i);
    }

    String norm(int i) {
        return get(i).norm();
    }

    boolean is(int i, String norm) {
        return get(i).norm().equals(norm);
    }

    boolean in(int i, java.util.Set<String> norms) {
        return norms.contains(get(i).norm());
    }

    /** Whether atom i follows its predecessor without a space. */
    boolean glued(int i) {
        return get(i).glued();
    }

    /** The atom after a hyphen that joins two words at i, or i itself when there is none. */
    int overHyphen(int i) {
        return is(i, "-") && glued(i) && glued(i + 1) ? i + 1 : i;
    }

    /** Whether the sentence is printed in capitals, so that a capital says nothing. */
    boolean inCapitals() {
        return capitals;
    }

    /** The printed words from atom {@code from} up to but without {@code to}, gaps as one space. */
    String text(int from, int to) {
        StringBuilder b = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !glued(i)) {
                b.append(' ');
            }
            b.append(get(i).text());
        }
        return b.toString();
    }
}
