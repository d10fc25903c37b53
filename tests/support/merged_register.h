#pragma once

#include "authorization/transferring.h"
#include "institution/merging.h"
#include "support/example_data.h"

#include <algorithm>

namespace licet::test {

/// The example's register, in which the one institution merges into the other on 1 January 2026.
struct MergedRegister
{
    MergedRegister()
    {
        predecessor = **example.reg->institutionByKbo(QStringLiteral("0999000129"));
        successor = **example.reg->institutionByKbo(QStringLiteral("0999000228"));
        merger.predecessor = predecessor.id;
        merger.successor = successor.id;
        merger.holdsFrom = QDate(2026, 1, 1);
        merger.note = QStringLiteral("fusie");
    }

    [[nodiscard]] Register &reg() const { return *example.reg; }
    Result<Id<Merger>> tried(const Merger &one, QDate today)
    {
        Id<Merger> id;
        LICET_TRY(reg().write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN(id, recordMerger(transaction, one, stampOn(today)));
            return {};
        }));
        return id;
    }
    /// Recorded on a day.
    void merge(QDate today = QDate(2026, 1, 1))
    {
        const auto id = tried(merger, today);
        if (!id)
            qFatal("merged: %d %s", int(id.error().kind), qPrintable(id.error().subject));
        merger.id = *id;
    }
    Result<KeptTransfer> transfer(const Transfer &one, QDate today)
    {
        KeptTransfer kept;
        LICET_TRY(reg().write([&](Transaction &transaction) -> Result<void> {
            LICET_ASSIGN(kept, keepTransfer(transaction, one, stampOn(today)));
            return {};
        }));
        return kept;
    }
    /// The predecessor's right in an environment.
    [[nodiscard]] Authorization right(Environment environment) const
    {
        const auto all = *reg().all<Authorization>();
        return *std::find_if(all.begin(), all.end(),
                             [&](const Authorization &one) { return one.environment == environment; });
    }
    [[nodiscard]] RegisterAsOf on(QDate day) const { return {reg().database(), {}, day}; }

    ExampleRegister example;
    Institution predecessor, successor;
    Merger merger;
};

} // namespace licet::test
