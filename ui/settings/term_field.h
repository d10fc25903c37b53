#pragma once

#include "ui/widgets/record_form.h"

#include <QCoreApplication>

namespace licet {

/// Terms in working days: up to a year.
inline constexpr int longestTerm = 250;

/// A whole number from `least` to `most`; another is refused by a sentence at the field.
template <class Record>
Field *addBoundedNumber(RecordForm<Record> &form, const QString &label, int Record::*member, int least,
                        int most)
{
    auto *edit = new NumberEdit;
    QObject::connect(edit, &QLineEdit::textChanged, form.sheet(), &FormSheet::edited);
    return form.custom(
        label, edit, [edit, member](const Record &record) { edit->setNumber(record.*member); },
        [=](Record &record) {
            const auto number = edit->number();
            if (!number)
                return FormSheet::notANumber(edit->text());
            if (*number < least || *number > most)
                return QCoreApplication::translate("SettingsPage", "This counts from %1 to %2.")
                    .arg(least)
                    .arg(most);
            record.*member = *number;
            return QString();
        });
}

} // namespace licet
