#include "request/given_signature.h"

#include "base/text_fold.h"
#include "database/content_store.h"
#include "history/correction.h"
#include "history/record_store.h"
#include "history/revocation.h"
#include "request/corrections/correcting.h"
#include "request/signing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

AskedSignatures signaturesIn(const Event &event)
{
    const auto column = event.after.value(u"signatures"_s);
    const auto json =
        column.isString() ? QJsonDocument::fromJson(column.toString().toUtf8()).array() : column.toArray();
    const auto read = JsonValue<AskedSignatures>::read(json, u"signatures"_s);
    return read ? *read : AskedSignatures();
}

bool isSame(const QString &one, const QString &other)
{
    return foldForComparison(one) == foldForComparison(other);
}

bool asksAnew(const EventKind &kind)
{
    return kind == RequestEvent::Finalise || kind == RequestEvent::Reopen || kind == RequestEvent::Decline;
}

/// Of several who must sign: the one whose signature the event told first.
QString newIn(const AskedSignatures &signatures, const QStringList &known)
{
    const auto given = givenSignatories(signatures);
    const auto found =
        std::find_if(given.begin(), given.end(), [&](const QString &name) { return !known.contains(name); });
    return found == given.end() ? QString() : *found;
}

/// As was recorded with it, or when who signed was put right last; whoever signed as printed was.
bool wasEntitled(const std::vector<Event> &trail, const Event &signature)
{
    auto said = signature.after.value(signedInsteadName).toString();
    for (auto one = trail.rbegin(); one != trail.rend(); ++one) {
        const bool isAbout =
            one->after.value(correctsEventName).toInteger() == signature.sequence &&
            (one->after.contains(correctedDoerName) || one->after.contains(signedInsteadName));
        if (isAbout)
            said = one->after.value(signedInsteadName).toString();
    }
    return said != u"not-entitled";
}

/// The signatures that count, the oldest first; `printed` as each was entered.
std::vector<GivenSignature> signaturesOf(const std::vector<Event> &trail)
{
    std::vector<GivenSignature> all;
    QStringList known;
    for (auto one = trail.rbegin(); one != trail.rend(); ++one) {
        if (asksAnew(one->kind)) {
            all.clear();
            known.clear();
        }
        if (one->kind != RequestEvent::Sign || revocationOf(trail, one->sequence))
            continue;
        const auto believed = asCorrected(trail, *one);
        const auto printed = newIn(signaturesIn(*one), known);
        known << printed;
        all.push_back({one->sequence,
                       printed,
                       {},
                       believed.doneBy,
                       believed.happenedOn.value_or(one->happenedOn),
                       wasEntitled(trail, *one)});
    }
    return all;
}

/// A correction may have told that it was the signature of another one of those who must sign.
void settlePrinted(std::vector<GivenSignature> &all, const AskedSignatures &asked)
{
    auto given = givenSignatories(asked);
    const auto takeAway = [&](GivenSignature &one, const QString &name) {
        one.printed = name;
        given.removeAll(name);
    };
    std::vector<GivenSignature *> others;
    for (auto &one : all) {
        const auto own = std::find_if(given.begin(), given.end(),
                                      [&](const QString &name) { return isSame(name, one.signer); });
        if (own != given.end())
            takeAway(one, QString(*own));
        else
            others.push_back(&one);
    }
    for (auto *one : others)
        if (!given.isEmpty())
            takeAway(*one, given.contains(one->printed) ? QString(one->printed) : QString(given.front()));
}

Result<SnapshotContent> paperInForce(const Database &database, Id<Request> request)
{
    LICET_ASSIGN(const auto versions, RecordStore<Snapshot>::where(database, u"request_id"_s, request));
    if (versions.empty())
        return SnapshotContent();
    LICET_ASSIGN(const auto bytes, readContent(database, versions.back().data));
    return readJsonBytes<SnapshotContent>(bytes);
}

} // namespace

Result<std::vector<GivenSignature>> givenSignatures(const Database &database, Id<Request> request)
{
    LICET_ASSIGN(const auto trail, events(database, std::numeric_limits<int>::max(), RecordRef::of(request)));
    auto all = signaturesOf(trail);
    if (all.empty())
        return all;
    LICET_ASSIGN(const auto row, RecordStore<Request>::get(database, request));
    const auto &asked = row.signatures;
    settlePrinted(all, asked);
    const bool isToldByEvents =
        std::all_of(all.begin(), all.end(), [](const GivenSignature &one) { return !one.signer.isEmpty(); });
    if (asked.empty() && isToldByEvents)
        return all;
    LICET_ASSIGN(const auto paper, paperInForce(database, request));
    for (auto &one : all) {
        if (one.signer.isEmpty())
            one.signer = one.printed.isEmpty() ? paper.signatory.name : one.printed;
        one.post = postBeside(paper, one.printed);
    }
    return all;
}

} // namespace licet
