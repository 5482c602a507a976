package io.github.parley4j.json;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A place in a JSON document, as the steps that lead there. */
record Place(String document, @Nullable Place outer, String step) {
    private static final int LONGEST_VALUE = 80;

    static Place root(String document) {
        return new Place(document, null, "");
    }

    Place in(String property) {
        return new Place(document, this, property);
    }

    Place at(int index) {
        return in(Integer.toString(index));
    }

    /** The place where Jackson failed, seen from here. */
    Place along(JacksonException e) {
        Place place = this;
        for (JacksonException.Reference step : e.getPath()) {
            place = step.getPropertyName() == null ? place.at(step.getIndex()) : place.in(step.getPropertyName());
        }
        return place;
    }

    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Place p = this; p.outer != null; p = p.outer) {
            pointer.insert(0, "/" + p.step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** Says what is wrong with the value that stands here. */
    NegotiationJsonException refuse(Object value, String requirement, String mend) {
        return refuse(value, requirement, mend, null);
    }

    NegotiationJsonException refuse(Object value, String requirement, String mend, @Nullable Throwable cause) {
        return exception(value, " must " + requirement + ". " + mend, cause);
    }

    /** Says why the model cannot hold the value that stands here. */
    NegotiationJsonException impossible(Object value, String reason, Throwable cause) {
        return exception(value, " cannot exist: " + reason, cause);
    }

    private NegotiationJsonException exception(Object value, String complaint, @Nullable Throwable cause) {
        String name = document.isEmpty() ? "" : " " + document;
        String subject = outer == null ? "The JSON document" + name : "The value at " + pointer();
        String where = outer == null || document.isEmpty() ? "" : " in " + document;
        String shown = StringUtils.abbreviate(value.toString(), "…", LONGEST_VALUE);
        return new NegotiationJsonException(
                document, pointer(), subject + where + " (" + shown + ")" + complaint, cause);
    }
}
