package org.clayton.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Place;
import org.clayton.intake.facts.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Carries what one file says from the thread that reads it to the one that gathers, in the same order. The reader waits
 * when a few thousand calls have not been fetched yet.
 */
final class Handover implements FactSink, Progress {

    private static final int BLOCK = 512;
    private static final int BLOCKS = 16;

    /** @param end what stands behind these calls: nothing yet, what came of the file, or a failure */
    private record Block(
            List<Runnable> calls,
            @Nullable FileReading end,
            @Nullable Throwable failure) {}

    private final FactSink sink;
    private final Progress progress;
    private final BlockingQueue<Block> blocks = new ArrayBlockingQueue<>(BLOCKS);
    private List<Runnable> calls = new ArrayList<>(BLOCK);

    Handover(FactSink sink, Progress progress) {
        this.sink = sink;
        this.progress = progress;
    }

    /** In the reading thread: reads the file to its end and hands that on too, whatever it is. */
    void run(Function<Handover, FileReading> file) {
        Block last;
        try {
            var reading = file.apply(this);
            last = new Block(calls, reading, null);
        } catch (RuntimeException | Error e) {
            last = new Block(calls, null, e); // thrown again in the gathering thread, behind the calls before it
        }
        try {
            blocks.put(last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the gathering thread has given up
        }
    }

    /** In the gathering thread: makes the calls until the file is at its end. */
    FileReading fetch() {
        while (true) {
            var block = taken();
            block.calls.forEach(Runnable::run);
            if (block.end != null) {
                return block.end;
            }
            if (block.failure instanceof Error error) {
                throw error;
            }
            if (block.failure instanceof RuntimeException unforeseen) {
                throw unforeseen;
            }
        }
    }

    private Block taken() {
        try {
            return blocks.take();
        } catch (InterruptedException e) {
            throw cancelled();
        }
    }

    private void add(Runnable call) {
        calls.add(call);
        if (calls.size() == BLOCK) {
            var full = new Block(calls, null, null);
            calls = new ArrayList<>(BLOCK);
            try {
                blocks.put(full);
            } catch (InterruptedException e) {
                throw cancelled();
            }
        }
    }

    private static CancellationException cancelled() {
        Thread.currentThread().interrupt();
        return new CancellationException("reading was interrupted");
    }

    @Override
    public void at(String step, long done, long total) {
        add(() -> progress.at(step, done, total));
    }

    @Override
    public void statement(Facts.Statement statement) {
        add(() -> sink.statement(statement));
    }

    @Override
    public void bankRow(Facts.BankRow row) {
        add(() -> sink.bankRow(row));
    }

    @Override
    public void payment(Facts.Payment payment) {
        add(() -> sink.payment(payment));
    }

    @Override
    public void account(Facts.AccountEntry account) {
        add(() -> sink.account(account));
    }

    @Override
    public void subject(Facts.Subject subject) {
        add(() -> sink.subject(subject));
    }

    @Override
    public void relation(Facts.Relation relation) {
        add(() -> sink.relation(relation));
    }

    @Override
    public void propertyDeal(Facts.PropertyDeal deal) {
        add(() -> sink.propertyDeal(deal));
    }

    @Override
    public void luxuryPurchase(Facts.LuxuryPurchase purchase) {
        add(() -> sink.luxuryPurchase(purchase));
    }

    @Override
    public void seizure(Facts.Seizure seizure) {
        add(() -> sink.seizure(seizure));
    }

    @Override
    public void intercept(Facts.Intercept message) {
        add(() -> sink.intercept(message));
    }

    @Override
    public void trip(Facts.Trip trip) {
        add(() -> sink.trip(trip));
    }

    @Override
    public void vesselCall(Facts.VesselCall call) {
        add(() -> sink.vesselCall(call));
    }

    @Override
    public void declaredIncome(Facts.DeclaredIncome income) {
        add(() -> sink.declaredIncome(income));
    }

    @Override
    public void declaredAsset(Facts.DeclaredAsset asset) {
        add(() -> sink.declaredAsset(asset));
    }

    @Override
    public void exchangeRate(Facts.ExchangeRate rate) {
        add(() -> sink.exchangeRate(rate));
    }

    @Override
    public void refused(Refusal refusal) {
        add(() -> sink.refused(refusal));
    }

    @Override
    public void setAside(Place place, String why) {
        add(() -> sink.setAside(place, why));
    }

    @Override
    public void named(Place place, String why) {
        add(() -> sink.named(place, why));
    }
}
