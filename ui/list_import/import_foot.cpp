#include "ui/list_import/import_foot.h"

#include "text/list_import_text.h"
#include "ui/page/work_progress.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace licet {

using namespace Qt::StringLiterals;

ImportFoot::ImportFoot(const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , m_translator(translator)
    , m_counts(new QLabel)
    , m_stubs(new QuietLabel)
    , m_progress(new WorkProgress)
    , m_save(new QPushButton(tr("Save refused rows…")))
    , m_bring(new QPushButton)
{
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_stubs->setTextFormat(Qt::PlainText);
    m_bring->setDefault(true);
    m_save->setAutoDefault(false);
    connect(m_bring, &QPushButton::clicked, this, &ImportFoot::bringWanted);
    connect(m_save, &QPushButton::clicked, this, &ImportFoot::saveWanted);
    auto *line = new QHBoxLayout;
    line->addWidget(m_counts, 1);
    line->addWidget(m_save);
    line->addWidget(m_bring);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lineUnit(*this) / 3);
    layout->addWidget(m_stubs);
    layout->addWidget(m_progress);
    layout->addLayout(line);
}

void ImportFoot::setPreview(const ImportPreview &preview, const QString &whyNot)
{
    QStringList parts{tr("%n row(s) to import", nullptr, preview.imported)};
    if (preview.toComplete > 0)
        parts << tr("%n of them to complete", nullptr, preview.toComplete);
    parts << tr("%n duplicate(s)", nullptr, preview.duplicates)
          << tr("%n row(s) refused", nullptr, preview.refused);
    if (preview.leftOut > 0)
        parts << tr("%n row(s) left out", nullptr, preview.leftOut);
    m_counts->setText(
        tr("%1: %2.").arg(tr("%n row(s) read", nullptr, int(preview.rows.size())), parts.join(u", "_s)));
    QStringList stubs;
    const auto add = [&](const QString &what, const QStringList &names) {
        if (!names.isEmpty())
            stubs << what + u' ' + firstNames(m_translator, names);
    };
    add(tr("New applications:"), preview.newApplications);
    add(tr("New services:"), preview.newServices);
    add(tr("New decisions:"), preview.newDecisions);
    add(tr("Columns that are not imported:"), preview.ignoredColumns);
    m_stubs->setText(stubs.join(u" · "_s));
    m_stubs->setVisible(!stubs.isEmpty());
    m_bring->setText(tr("Import %n row(s)", nullptr, preview.imported));
    m_bring->setEnabled(whyNot.isEmpty());
    m_bring->setToolTip(whyNot);
    m_save->setVisible(preview.refused > 0);
}

void ImportFoot::begin()
{
    m_progress->begin(tr("%1 of %2 rows"));
    m_bring->setEnabled(false);
}

} // namespace licet
