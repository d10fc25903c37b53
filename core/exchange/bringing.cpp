#include "exchange/bringing.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<void> Bringing::nameMerger(Brought &transfer)
{
    if (transfer.object.contains(u"merger"_s))
        return {};
    const auto named = transfer.object.value(u"authorization"_s);
    LICET_ASSIGN(const auto id, names().idOf(detail::tableOf<Authorization>(), named,
                                             jsonPath(transfer.path, u"authorization"_s)));
    LICET_ASSIGN(const auto right, RecordStore<Authorization>::get(database(), Id<Authorization>(id)));
    LICET_ASSIGN(const auto merger, mergerFor(database(), {}, right));
    transfer.object.insert(u"merger"_s, names().nameOf(detail::tableOf<Merger>(), merger.id.row()));
    return {};
}

Result<void> Bringing::nameCertificate(Brought &card)
{
    if (!card.object.contains(u"certificate"_s))
        return {};
    LICET_ASSIGN(const auto said, certificateOfCard(card, names()));
    card.object.insert(u"certificate"_s, said.reference);
    if (!said.certificate)
        return {};
    auto withoutIt = card;
    withoutIt.object.remove(u"certificate"_s);
    LICET_ASSIGN(const auto read, m_state.records.understand<Connection>(withoutIt.object, withoutIt.path));
    const auto key = RecordNames::keyIn(toFile(read, names(), true), Columns<Connection>::key);
    if (!names().withKey(detail::tableOf<Connection>(), key).isEmpty()) {
        // The card that is there stays as it is.
        card.object = withoutIt.object;
        card.isOtherwise = true;
        return {};
    }
    LICET_ASSIGN(const auto id, RecordStore<Certificate>::insert(m_state.transaction, *said.certificate,
                                                                 m_state.stamp, RecordEvent::Imported));
    names().add(detail::tableOf<Certificate>(), id.row(), said.reference.toObject());
    return {};
}

} // namespace licet
