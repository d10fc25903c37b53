#include "ui/institution/merger_panel.h"

#include "base/collation.h"
#include "institution/merging.h"
#include "institution/names_apart.h"
#include "request/merger_outcome.h"
#include "text/error_text.h"
#include "text/terms.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace licet {

using namespace Qt::StringLiterals;

MergerPanel::MergerPanel(Context &context, QWidget *parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_heading(new QLabel)
    , m_successor(new Choice)
    , m_successorField(new Field(tr("Merged into"), m_successor))
    , m_day(new DateEdit)
    , m_dayField(new Field(tr("First day on which it is a part of it"), m_day))
    , m_note(new LongText)
    , m_reason(new LongText)
    , m_reasonField(new Field(tr("Reason"), m_reason))
    , m_consequence(new QLabel)
    , m_record(new QPushButton(tr("Record")))
{
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    for (auto *label : {m_heading, m_consequence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (auto *text : {m_note, m_reason})
        text->setFewestLines(2);
    m_record->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(lineUnit(*this));
    fields->addWidget(m_successorField, 2, Qt::AlignTop);
    fields->addWidget(m_dayField, 1, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_record);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = makeColumn(90);
    column->addWidget(m_heading);
    column->addLayout(fields);
    column->addWidget(new Field(tr("Note"), m_note));
    column->addWidget(m_reasonField);
    column->addWidget(m_consequence);
    column->addLayout(buttons);
    connect(m_record, &QPushButton::clicked, this, &MergerPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &MergerPanel::fold);
    connect(m_successor, &QComboBox::currentIndexChanged, this, &MergerPanel::showConsequence);
    connect(m_day, &QLineEdit::textChanged, this, &MergerPanel::showConsequence);
    hide();
}

void MergerPanel::ask(const Institution &predecessor)
{
    m_predecessor = predecessor;
    Merger merger;
    merger.holdsFrom = m_context.today();
    show(tr("%1 merges into another institution").arg(predecessor.name), merger);
}

void MergerPanel::correct(const Institution &predecessor, const Merger &merger)
{
    m_predecessor = predecessor;
    show(tr("%1: its merger was noted wrongly").arg(predecessor.name), merger);
}

void MergerPanel::show(const QString &heading, const Merger &merger)
{
    m_merger = merger;
    auto institutions = m_context.reg().all<Institution>();
    if (!institutions)
        return m_context.say(institutions.error());
    sortByName(*institutions);
    const auto names = namesApart(*institutions);
    m_successor->clear();
    for (const auto &one : *institutions)
        if (one.id != m_predecessor.id)
            m_successor->addItem(names.at(one.id), one.id.row());
    m_successor->setCurrentIndex(merger.successor.isSet() ? m_successor->findData(merger.successor.row())
                                                          : -1);
    m_heading->setText(heading);
    m_day->setDate(merger.holdsFrom);
    m_note->setPlainText(merger.note);
    m_reason->clear();
    m_reasonField->setVisible(merger.id.isSet());
    showConsequence();
    InlinePanel::show();
    m_successor->setFocus();
}

Merger MergerPanel::typed() const
{
    Merger merger;
    merger.id = m_merger.id;
    merger.predecessor = m_predecessor.id;
    if (m_successor->currentIndex() >= 0)
        merger.successor = Id<Institution>(m_successor->currentData().toLongLong());
    merger.holdsFrom = m_day->date().value_or(QDate());
    merger.note = m_note->toPlainText().trimmed();
    return merger;
}

void MergerPanel::showConsequence()
{
    for (auto *field : {m_successorField, m_dayField, m_reasonField})
        field->setMark({});
    const auto merger = typed();
    m_consequence->setText(merger.successor.isSet() && merger.holdsFrom.isValid() ? consequence(merger)
                                                                                  : QString());
}

QString MergerPanel::consequence(const Merger &merger) const
{
    const auto &database = m_context.reg().database();
    if (const auto possible = checkMerger(database, merger); !possible)
        return describe(m_context.translator(), possible.error());
    if (merger.id.isSet())
        return tr("The mandates that end by it follow the day; the history keeps both.");
    const auto outcome = mergerOutcome(database, merger, m_context.today());
    if (!outcome)
        return describe(m_context.translator(), outcome.error());
    const auto ends = tr("%n mandate(s) end(s) on %1, and from %2 on no form is finalised in its name.",
                         nullptr, int(outcome->mandates.size()))
                          .arg(printedDate(merger.holdsFrom.addDays(-1)), printedDate(merger.holdsFrom));
    const QStringList open{tr("%n right(s) to transfer", nullptr, int(outcome->rights.size())),
                           tr("%n form(s) not sent yet", nullptr, int(outcome->forms.size())),
                           tr("%n logging card(s)", nullptr, int(outcome->cards.size())),
                           tr("%n certificate(s)", nullptr, int(outcome->certificates.size()))};
    return ends + u' ' + tr("To be done then: %1.", "what is open").arg(open.join(u", "_s));
}

Result<void> MergerPanel::recorded(Database &database, const Merger &merger) const
{
    LICET_ASSIGN([[maybe_unused]] const auto id, recordMerger(database, merger, m_context.stamp()));
    return {};
}

void MergerPanel::confirm()
{
    const auto merger = typed();
    if (!m_day->date()) {
        m_dayField->setWrong(FormSheet::notADay(m_day->text()));
        m_day->setFocus();
    }
    if (!merger.successor.isSet()) {
        m_successorField->setWrong(tr("Choose the institution that it is a part of from then on."));
        m_successor->setFocus();
    }
    if (!m_day->date() || !merger.successor.isSet())
        return;
    const auto reason = m_reason->toPlainText().trimmed();
    if (merger.id.isSet() && reason.isEmpty()) {
        m_reasonField->setWrong(tr("Write the reason: it is kept in the history."));
        m_reason->setFocus();
        return;
    }
    auto &database = m_context.reg().database();
    const auto done = merger.id.isSet() ? correctMerger(database, merger, reason, m_context.stamp())
                                        : recorded(database, merger);
    if (!done)
        return m_context.say(done.error());
    m_context.saved();
    fold();
}

} // namespace licet
