package org.clayton.intake.sheets;

/** Waits for threads that were told to end, so that none outlives the work it was started for. */
public final class Ended {

    private Ended() {}

    /** Returns when the thread has ended; an interrupt is kept for later. */
    public static void await(Thread thread) {
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
