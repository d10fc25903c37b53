#include "ui/widgets/language_rows.h"

#include "ui/widgets/sheet_section.h"

#include <QSettings>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool isInUse(const Field *field)
{
    const auto *line = qobject_cast<QLineEdit *>(field->editor());
    const auto *text = qobject_cast<QPlainTextEdit *>(field->editor());
    const bool isEmpty = (!line || line->text().isEmpty()) && (!text || text->toPlainText().isEmpty());
    // Nothing goes away under the hand.
    return !isEmpty || field->editor()->hasFocus();
}

} // namespace

LanguageRows::LanguageRows(FormSheet &sheet, const QString &title, const QString &settingsKey,
                           std::vector<LanguageRow> rows, QComboBox *usual)
    : QObject(&sheet)
    , m_rows(std::move(rows))
    , m_usual(usual)
{
    std::vector<std::vector<QWidget *>> lines;
    for (const auto &row : m_rows) {
        lines.emplace_back(row.fields.begin(), row.fields.end());
        for (const auto *field : row.fields) {
            if (auto *line = qobject_cast<QLineEdit *>(field->editor()))
                connect(line, &QLineEdit::textChanged, this, &LanguageRows::showRows);
            if (auto *text = qobject_cast<QPlainTextEdit *>(field->editor()))
                connect(text, &QPlainTextEdit::textChanged, this, &LanguageRows::showRows);
        }
    }
    auto *section = addSection(sheet, title, settingsKey, lines);
    if (!QSettings().contains(u"sections/"_s + settingsKey))
        section->setOpen(false);
    connect(m_usual, &QComboBox::currentIndexChanged, this, &LanguageRows::showRows);
    showRows();
}

void LanguageRows::showRows()
{
    const auto usual = m_usual->currentData().toInt();
    for (const auto &row : m_rows) {
        const bool isShown =
            int(row.language) != usual || std::any_of(row.fields.begin(), row.fields.end(), isInUse);
        for (auto *field : row.fields)
            field->setVisible(isShown);
    }
}

} // namespace licet
