#include "ui/widgets/sheet_section.h"

#include "ui/widgets/arrangement.h"

#include <QHBoxLayout>

namespace licet {

CollapsibleSection *addSection(FormSheet &sheet, const QString &title, const QString &settingsKey,
                               const std::vector<std::vector<QWidget *>> &rows)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lineUnit(sheet) / 2);
    for (const auto &row : rows) {
        if (row.size() == 1) {
            column->addWidget(row.front());
            continue;
        }
        auto *line = new QHBoxLayout;
        line->setSpacing(lineUnit(sheet));
        for (auto *widget : row)
            line->addWidget(widget, 1, Qt::AlignTop);
        column->addLayout(line);
    }
    auto *section = new CollapsibleSection(title, settingsKey, content);
    sheet.addWidget(section);
    return section;
}

QToolButton *linkButton(const QString &text)
{
    auto *link = new QToolButton;
    auto underlined = link->font();
    underlined.setUnderline(true);
    link->setFont(underlined);
    link->setText(text);
    link->setAutoRaise(true);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setProperty(FormSheet::onlyReads, true);
    return link;
}

} // namespace licet
