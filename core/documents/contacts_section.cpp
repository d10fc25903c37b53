#include "documents/form_parts.h"
#include "documents/none_word.h"

namespace licet {

using namespace Qt::StringLiterals;

std::vector<StatedContact> contactsOf(const Draft &draft, const Labels &labels)
{
    const auto contacts = draft.contacts.value_or(Contacts{});
    const auto stated = [&](const QString &which, const std::optional<Contact> &contact) {
        return StatedContact{which,
                             orDeclaredNone(contactText(contact), u"contacts."_s + which, draft, labels)};
    };
    return {stated(u"functional"_s, contacts.functional), stated(u"technical"_s, contacts.technical),
            stated(u"ppkb"_s, contacts.ppkb)};
}

Result<Section> contactsSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    QStringList consultants;
    for (const auto &consultant : frozen.consultants)
        consultants << contactText(consultant);
    QVariantList rows;
    for (const auto &one : contactsOf(frozen.draft, labels))
        rows << factRow(u"contacts"_s, labels(one.which), one.text);
    rows << factRow(u"institution"_s, labels(u"consultant"_s), consultants.join(u'\n'));
    return factSection(title, rows);
}

} // namespace licet
