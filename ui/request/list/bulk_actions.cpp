#include "ui/request/list/bulk_actions.h"

#include "text/request_text.h"
#include "ui/request/page/request_actions.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QStringList &listOf(std::vector<std::pair<QString, QStringList>> &lists, const QString &why)
{
    for (auto &[reason, list] : lists)
        if (reason == why)
            return list;
    return lists.emplace_back(why, QStringList()).second;
}

} // namespace

BulkActions::BulkActions(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_count(new QLabel)
{
    auto bold = m_count->font();
    bold.setBold(true);
    m_count->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lineUnit(*this) / 2);
    column->addWidget(m_count);
    addRow(CommandId::SigningFolder, {{CommandId::SigningFolder, tr("Save signing folder…")},
                                      {CommandId::Print, tr("Print signing folder…")}});
    addRow(CommandId::RecordEvent, {{CommandId::RecordEvent, tr("Record for all of them…")}});
    addRow(CommandId::Send, {{CommandId::Send, tr("Send together…")}});
    addRow(CommandId::Chase, {{CommandId::Chase, tr("Chase together…")}});
    m_rows.front().buttons.front()->setDefault(true);
}

void BulkActions::addRow(CommandId rule, const std::vector<std::pair<CommandId, QString>> &buttons)
{
    Row row{rule, new QLabel, {}, new QuietLabel};
    row.sentence->setWordWrap(true);
    auto *line = new QHBoxLayout;
    for (const auto &[command, text] : buttons) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, command = command] { Q_EMIT wanted(command); });
        line->addWidget(button);
        row.buttons.push_back(button);
    }
    line->addStretch(1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(row.sentence);
    column->addLayout(line);
    column->addWidget(row.others);
    m_rows.push_back(row);
}

QString BulkActions::sentenceFor(CommandId rule, int fit)
{
    switch (rule) {
    case CommandId::RecordEvent:
        return fit == 0 ? tr("Nothing can be recorded for any of them.")
                        : tr("An event can be recorded for %n of them.", nullptr, fit);
    case CommandId::Send:
        return fit == 0 ? tr("None of them is signed and to be sent.")
                        : tr("%n of them can be sent in one envelope.", nullptr, fit);
    case CommandId::Chase:
        return fit == 0 ? tr("None of them was sent and waits on an answer.")
                        : tr("%n of them wait(s) on an answer.", nullptr, fit);
    default:
        return fit == 0 ? tr("None of them is to be signed.")
                        : tr("%n of them can go into a signing folder.", nullptr, fit);
    }
}

void BulkActions::setRequests(const std::vector<RequestSummary> &requests)
{
    m_count->setText(tr("%n request(s)", nullptr, int(requests.size())));
    for (const auto &row : m_rows)
        fill(row, requests);
}

void BulkActions::fill(const Row &row, const std::vector<RequestSummary> &requests)
{
    int fit = 0;
    std::vector<std::pair<QString, QStringList>> others; ///< why not, and for which
    for (const auto &one : requests) {
        const auto why = RequestActions::whyNot(m_context, row.rule, one.state, one.number);
        if (why.isEmpty())
            ++fit;
        else
            listOf(others, why) << tr("%1 (%2)", "number, subject")
                                       .arg(numberAndVersion(m_context.translator(), one.number, one.version,
                                                             one.state),
                                            subjectOf(m_context.translator(), one.kind, one.services));
    }
    QStringList lines;
    for (const auto &[why, those] : others)
        lines << (those.size() == 1
                      ? tr("%1: %2", "request, why it can't be done").arg(those.front(), why)
                      : tr("%n requests: %1", "why it can't be done", int(those.size())).arg(why));
    const auto sentence = sentenceFor(row.rule, fit);
    row.sentence->setText(sentence);
    for (auto *button : row.buttons) {
        button->setEnabled(fit > 0);
        button->setToolTip(fit > 0 ? QString() : sentence);
    }
    row.others->setText(lines.join(u"\n"_s));
    // Where it is possible for none, the sentence says so already.
    row.others->setVisible(fit > 0 && !others.empty());
}

} // namespace licet
