package dev.relations.cli;

import dev.relations.completion.Slot;
import dev.relations.meeting.Keyed;
import dev.relations.query.Field;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what the value of an annotated option or parameter is, for completion; see {@link Slot}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Completes {

    /** What is neither a field nor one of fixed words. */
    Slot.Other[] value() default {};

    /** Values of a field of the query language. */
    Field[] field() default {};

    /** Keys of an enumeration. */
    Class<? extends Keyed>[] oneOf() default {};

    /** These words. */
    String[] words() default {};
}
