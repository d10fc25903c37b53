#pragma once

#include "base/language_texts.h"
#include "ui/widgets/language_rows.h"

#include <QCoreApplication>

namespace licet {

/// Name and address of an institution or a recipient, in the languages other than its own.
class NameInLanguages
{
    Q_DECLARE_TR_FUNCTIONS(NameInLanguages)

public:
    /// Adds the fields to a form; `language` chooses in which the usual name and address are written.
    template <class Record>
    static void addTo(RecordForm<Record> &form, const Field *language, const QString &settingsKey)
    {
        std::vector<LanguageRow> rows;
        const auto add = [&](Language in, QString LanguageTexts::*member, const QString &name,
                             const QString &address) {
            auto *names = form.text(
                name, [member](auto &one) -> auto & { return one.names.*member; });
            names->setHelp(tr("Empty: forms and letters in this language print the usual name."));
            auto *addresses = form.longText(
                address, [member](auto &one) -> auto & { return one.addresses.*member; });
            addresses->setHelp(tr("Empty: forms and letters in this language print the usual address."));
            rows.push_back({in, {names, addresses}});
        };
        add(Language::Dutch, &LanguageTexts::nl, tr("Name in Dutch"), tr("Address in Dutch"));
        add(Language::French, &LanguageTexts::fr, tr("Name in French"), tr("Address in French"));
        add(Language::German, &LanguageTexts::de, tr("Name in German"), tr("Address in German"));
        new LanguageRows(*form.sheet(), tr("Name and address in other languages"), settingsKey,
                         std::move(rows), qobject_cast<QComboBox *>(language->editor()));
    }
};

} // namespace licet
