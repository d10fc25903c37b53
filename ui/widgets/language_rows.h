#pragma once

#include "base/vocabulary.h"
#include "ui/widgets/record_form.h"

#include <vector>

namespace licet {

/// The fields of one language.
struct LanguageRow
{
    Language language = Language::Dutch;
    std::vector<Field *> fields;
};

/// What a record is called in other languages: a row a language under a title that folds, folded until
/// somebody opens it. The language in which the record's usual texts are written needs no row, and shows one
/// only where something stands in it.
class LanguageRows : public QObject
{
    Q_OBJECT

public:
    /// `usual` chooses the language of the usual texts; its entries' data are languages.
    LanguageRows(FormSheet &sheet, const QString &title, const QString &settingsKey,
                 std::vector<LanguageRow> rows, QComboBox *usual);

private:
    void showRows();

    std::vector<LanguageRow> m_rows;
    QComboBox *m_usual;
};

} // namespace licet
