#include "ui/overview/away_panel.h"

#include "base/collation.h"
#include "documents/handover_sheet.h"
#include "followup/overview_reader.h"
#include "institution/staff_reader.h"
#include "text/terms.h"
#include "ui/documents/print_job.h"
#include "ui/prompts/prompts.h"
#include "ui/request/page/request_actions.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QHBoxLayout>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAbsence = 366; ///< days
const auto lastAwayKey = u"away/who"_s;

} // namespace

AwayPanel::AwayPanel(Context &context, QWidget *parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_who(new Choice)
    , m_whoField(new Field(tr("Who is away"), m_who))
    , m_from(new DateEdit)
    , m_fromField(new Field(tr("First day away"), m_from))
    , m_until(new DateEdit)
    , m_untilField(new Field(tr("Last day away"), m_until))
{
    auto *sentence =
        new QLabel(tr("One page for whoever looks after things meanwhile: what falls due, who can "
                      "sign, whom to contact."));
    sentence->setWordWrap(true);
    auto *printing = new QPushButton(tr("Print…"));
    auto *saving = new QPushButton(tr("Save as PDF…"));
    auto *cancel = new QPushButton(tr("Cancel"));
    printing->setDefault(true);
    for (auto *button : {saving, cancel})
        button->setAutoDefault(false);
    const int gap = lineUnit(*this) / 2;
    auto *column = makeColumn(75);
    column->addWidget(sentence);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(2 * gap);
    fields->addWidget(m_whoField, 2, Qt::AlignTop);
    fields->addWidget(m_fromField, 1, Qt::AlignTop);
    fields->addWidget(m_untilField, 1, Qt::AlignTop);
    column->addLayout(fields);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {printing, saving, cancel})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(printing, &QPushButton::clicked, this, &AwayPanel::print);
    connect(saving, &QPushButton::clicked, this, &AwayPanel::savePdf);
    connect(cancel, &QPushButton::clicked, this, &AwayPanel::fold);
    for (auto *edit : {m_from, m_until})
        connect(edit, &QLineEdit::returnPressed, this, &AwayPanel::print);
    hide();
}

void AwayPanel::ask()
{
    m_from->setDate(m_context.today().addDays(1));
    m_until->setDate(m_context.today().addDays(14));
    for (auto *field : {m_whoField, m_fromField, m_untilField})
        field->setMark({});
    if (const auto offered = offerPeople(); !offered)
        m_context.say(offered.error());
    show();
    m_from->setFocus();
    m_from->selectAll();
}

/// Who holds a post today, each name once; first the one who was away the last time, or the only consultant.
Result<void> AwayPanel::offerPeople()
{
    LICET_ASSIGN(const auto staffed, readStaffed(m_context.reg().database(), m_context.institution()));
    QStringList names, consultants;
    for (const auto &at : staffed)
        for (const auto &mandate : at.staff.mandates) {
            if (mandate.from > m_context.today() || (mandate.until && *mandate.until < m_context.today()))
                continue;
            for (const auto &person : at.staff.people)
                if (person.id == mandate.person) {
                    names << person.name;
                    if (mandate.role == Role::SecurityConsultant)
                        consultants << person.name;
                }
        }
    names.removeDuplicates();
    consultants.removeDuplicates();
    std::sort(names.begin(), names.end(), sortsBefore);
    m_who->clear();
    m_who->addItem(tr("choose…", "who is away"), QString());
    for (const auto &name : names)
        m_who->addItem(name, name);
    const auto before = QSettings().value(lastAwayKey).toString();
    const auto likely = names.contains(before) ? before : consultants.value(consultants.size() == 1 ? 0 : -1);
    m_who->setCurrentIndex(qMax(0, m_who->findData(likely)));
    return {};
}

Result<QString> AwayPanel::scope() const
{
    const auto named = [this](const Institution &one) {
        return one.names.in(m_context.translator().language(), one.name);
    };
    if (m_context.institution().isSet()) {
        LICET_ASSIGN(const auto institution, m_context.reg().get(m_context.institution()));
        return named(institution);
    }
    LICET_ASSIGN(const auto all, m_context.reg().all<Institution>());
    return all.size() == 1 ? named(all.front()) : tr("all institutions");
}

bool AwayPanel::isComplete()
{
    const bool isSomebody = m_who->count() == 1 || !m_who->currentData().toString().isEmpty();
    isSomebody ? m_whoField->setMark({})
               : m_whoField->setWrong(tr("Say who is away: it stands on the page."));
    QString wrongFrom, wrongUntil;
    const auto from = m_from->date();
    const auto until = m_until->date();
    if (!from || m_from->isWrong())
        wrongFrom = FormSheet::notADay(m_from->text());
    if (!until || m_until->isWrong())
        wrongUntil = FormSheet::notADay(m_until->text());
    else if (from && *until < *from)
        wrongUntil = tr("The last day lies before the first.");
    else if (from && from->daysTo(*until) > longestAbsence)
        wrongUntil = tr("One page holds a year at most.");
    m_fromField->setWrong(wrongFrom);
    m_untilField->setWrong(wrongUntil);
    if (!wrongFrom.isEmpty())
        m_from->setFocus();
    else if (!wrongUntil.isEmpty())
        m_until->setFocus();
    else if (!isSomebody)
        m_who->setFocus();
    return isSomebody && wrongFrom.isEmpty() && wrongUntil.isEmpty();
}

Result<QByteArray> AwayPanel::pdf() const
{
    LICET_ASSIGN(const auto away,
                 readAway(m_context.reg().database(), m_from->date().value_or(QDate()),
                          m_until->date().value_or(QDate()), m_context.translator().language(),
                          m_context.institution(), m_who->currentData().toString()));
    LICET_ASSIGN(const auto whose, scope());
    QSettings().setValue(lastAwayKey, away.who);
    return writePdf(*awaySheet(m_context.translator(), away, whose));
}

void AwayPanel::savePdf()
{
    if (!isComplete())
        return;
    RequestActions::savePdf(m_context, pdf(),
                            u"%1 %2.pdf"_s.arg(tr("away", "name of a file"),
                                               m_from->date().value_or(QDate()).toString(Qt::ISODate)));
    fold();
}

void AwayPanel::print()
{
    if (isHidden() || !isComplete())
        return;
    const auto sheet = pdf();
    if (!sheet)
        return m_context.say(sheet.error());
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setColorMode(QPrinter::GrayScale);
    printer.setDocName(tr("While I am away"));
    if (!m_context.prompts().choosePrinter(printer))
        return;
    if (const auto printed = printPdf(*sheet, printer, tr("While I am away")); !printed)
        return m_context.say(printed.error());
    m_context.say(Message{Message::Kind::Success, tr("The page was handed to the printer.")});
    fold();
}

} // namespace licet
