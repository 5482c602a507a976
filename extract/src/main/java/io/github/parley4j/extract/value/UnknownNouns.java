package io.github.parley4j.extract.value;

import io.github.parley4j.extract.value.Cues.Role;
import org.jspecify.annotations.Nullable;

/** A counted noun that stands in no table: the first plural soon after the number. */
final class UnknownNouns {
    private static final Cues CUES = Cues.get();
    private static final int FARTHEST = 4;

    private UnknownNouns() {}

    static Phrases.@Nullable Match<Unit> after(Atoms a, Num n) {
        int at = n.is(Num.Form.VAGUE) && a.is(n.end(), "of") ? n.end() + 1 : n.end();
        for (int step = 0; step < FARTHEST; step++) {
            Atom atom = a.get(at);
            boolean noun = atom.isWord() && !CUES.is(Role.STOP, a, at) && !Tags.endsSearch(atom.tag());
            if (!noun) {
                return null;
            }
            if (Tags.mayBePlural(atom.tag()) && !n.isOne() && looksPlural(atom) && !a.is(at + 1, "-")) {
                return new Phrases.Match<>(Unit.thing(singular(atom.norm())), at + 1);
            }
            at = a.overHyphen(at + 1);
        }
        return null;
    }

    private static boolean looksPlural(Atom atom) {
        String w = atom.norm();
        boolean lower = !atom.isCapitalised();
        return lower
                && w.length() > 3
                && w.endsWith("s")
                && !w.endsWith("ss")
                && !w.endsWith("us")
                && !w.endsWith("is");
    }

    static String singular(String plural) {
        if (plural.endsWith("ies") && plural.length() > 4) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        boolean es = plural.endsWith("ches")
                || plural.endsWith("shes")
                || plural.endsWith("xes")
                || plural.endsWith("sses")
                || plural.endsWith("oes");
        return plural.substring(0, plural.length() - (es ? 2 : 1));
    }
}
