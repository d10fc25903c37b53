#include "ui/list_import/list_import_start.h"

#include "ui/list_import/earlier_imports.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace licet {

ListImportStart::ListImportStart(Context &context, QWidget *parent) : QWidget(parent)
{
    auto *sentence = new QLabel(tr("Here comes the list that you kept in a spreadsheet: choose the file that "
                                   "was saved as CSV, or copy the cells there and paste them here."));
    sentence->setWordWrap(true);
    sentence->setMaximumWidth(75 * characterWidth(*this));
    auto *columns = new QuietLabel(
        tr("It has a row for each service and environment, with institution, application, service, version, "
           "environment, purpose, basis, program number, day sent, day executed, state and remark; some may "
           "be missing. Nothing is written before you have seen what becomes of each row."));
    columns->setMaximumWidth(75 * characterWidth(*this));
    auto *choose = new QPushButton(tr("Choose a file…"));
    choose->setAutoDefault(false);
    choose->setDefault(true);
    connect(choose, &QPushButton::clicked, this, &ListImportStart::fileWanted);
    auto *paste = new QPushButton(tr("Paste cells"));
    paste->setAutoDefault(false);
    connect(paste, &QPushButton::clicked, this, &ListImportStart::pasteWanted);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(choose);
    buttons->addWidget(paste);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    const int margin = 2 * lineUnit(*this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(sentence);
    layout->addWidget(columns);
    layout->addSpacing(lineUnit(*this) / 2);
    layout->addLayout(buttons);
    layout->addSpacing(lineUnit(*this));
    auto *earlier = new EarlierImports(context);
    earlier->setMaximumWidth(75 * characterWidth(*this));
    layout->addWidget(earlier);
    layout->addStretch(1);
}

} // namespace licet
