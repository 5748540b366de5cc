package dev.relations.check;

import dev.relations.edtf.Edtf;

/** Which of two dates comes first, for certain. */
final class Order {

    /** How far an uncertain or approximate date may be out. */
    private static final int DOUBT = 31;

    private Order() {}

    /** Whether the one ends before the other begins, whatever both may mean. */
    static boolean isBefore(Edtf one, Edtf other) {
        boolean doubtful = one.isQualified() || other.isQualified();
        return doubtful
                ? one.latest().isBefore(other.earliest())
                        && one.latest().plusDays(DOUBT).isBefore(other.earliest())
                : one.latest().isBefore(other.earliest());
    }
}
