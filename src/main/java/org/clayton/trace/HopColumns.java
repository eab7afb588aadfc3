package org.clayton.trace;

import java.util.List;

/** The hops of a trace by column, so that reading one number does not write out a whole row. */
interface HopColumns {
    int movement(int hop);

    int parent(int hop);

    long sent(int hop);

    long received(int hop);

    /** The columns behind a list of hops, whoever made the list. */
    static HopColumns of(List<Trace.Hop> hops) {
        return hops instanceof HopLog.Rows rows ? rows.log() : new Listed(hops);
    }

    record Listed(List<Trace.Hop> hops) implements HopColumns {
        @Override
        public int movement(int hop) {
            return hops.get(hop).movement();
        }

        @Override
        public int parent(int hop) {
            return hops.get(hop).parent();
        }

        @Override
        public long sent(int hop) {
            return hops.get(hop).sent();
        }

        @Override
        public long received(int hop) {
            return hops.get(hop).received();
        }
    }
}
