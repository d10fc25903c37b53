#include "ui/request/record/chase_panel.h"

#include "documents/chase_letter.h"
#include "request/awaited_on.h"
#include "text/error_text.h"
#include "text/request_text.h"
#include "ui/documents/paper_view.h"
#include "ui/request/signed_form_choice.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace licet {

using namespace Qt::StringLiterals;

ChasePanel::ChasePanel(Context &context, QWidget *parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_heading(new QLabel)
    , m_way(new Choice)
    , m_day(new DateEdit)
    , m_dayField(new Field(tr("On"), m_day))
    , m_letter(new Choice)
    , m_letterField(new Field(tr("Show the reminder to"), m_letter))
    , m_signedForm(new SignedFormChoice(context))
    , m_note(new LongText)
    , m_noteField(new Field(tr("What was said"), m_note))
    , m_words(new QPlainTextEdit)
    , m_preview(new QStackedWidget)
    , m_consequence(new QLabel)
    , m_confirm(new QPushButton)
    , m_print(new QPushButton(tr("Print…")))
{
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_way->addItem(tr("mail draft"), int(ChaseWay::Mail));
    m_way->addItem(tr("letter"), int(ChaseWay::Letter));
    m_way->addItem(tr("by telephone"), int(ChaseWay::Telephone));
    m_note->setFewestLines(2);
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setAccessibleName(tr("The reminder's words"));
    m_preview->addWidget(m_words);
    m_preview->setFixedHeight(13 * lineUnit(*this));
    m_consequence->setWordWrap(true);
    m_consequence->setTextFormat(Qt::PlainText);
    m_confirm->setDefault(true);
    m_print->setAutoDefault(false);
    layOut();
    connect(m_way, &QComboBox::currentIndexChanged, this, &ChasePanel::showWay);
    connect(m_letter, &QComboBox::currentIndexChanged, this, &ChasePanel::showWords);
    connect(m_day, &QLineEdit::editingFinished, this, [this] {
        if (isVisible() && hasUsableDay() && pack())
            showWords();
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_noteField->setMark({}); });
    connect(m_confirm, &QPushButton::clicked, this, &ChasePanel::confirm);
    connect(m_print, &QPushButton::clicked, this, [this] { leave(true); });
    hide();
}

void ChasePanel::layOut()
{
    const int gap = lineUnit(*this) / 2;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &ChasePanel::fold);
    auto *column = makeColumn(90);
    column->addWidget(m_heading);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * gap);
    line->addWidget(new Field(tr("How"), m_way), 1);
    line->addWidget(m_dayField, 1);
    line->addWidget(m_letterField, 2);
    column->addLayout(line);
    column->addWidget(m_signedForm);
    column->addWidget(m_noteField);
    column->addWidget(m_preview);
    column->addWidget(m_consequence);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_confirm, m_print, cancel})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
}

void ChasePanel::ask(const std::vector<Request> &requests)
{
    m_requests = requests;
    m_heading->setText(requests.size() == 1
                           ? tr("%1: chase", "number of a request")
                                 .arg(numberAndVersion(m_context.translator(), requests.front().number,
                                                       requests.front().version, requests.front().state))
                           : tr("%n request(s): chase", nullptr, int(requests.size())));
    m_day->setDate(m_context.today());
    m_dayField->setMark({});
    m_note->clear();
    m_signedForm->setRequests({}, true);
    if (!pack())
        return fold();
    offerLetters();
    const bool isForTelephone = std::any_of(m_chases.begin(), m_chases.end(), [](const auto &chase) {
        return std::any_of(chase.chased.begin(), chase.chased.end(),
                           [](const ChasedRequest &one) { return one.isForTelephone; });
    });
    {
        const QSignalBlocker quiet(m_way);
        m_way->setCurrentIndex(m_way->findData(int(isForTelephone ? ChaseWay::Telephone : ChaseWay::Mail)));
    }
    showWay();
    show();
    m_way->setFocus();
}

std::vector<Request> ChasePanel::concerned() const
{
    std::vector<Request> all;
    for (const auto &one : m_requests)
        if (canBeChased(one))
            all.push_back(one);
    return all;
}

bool ChasePanel::pack()
{
    std::vector<Id<Request>> ids;
    for (const auto &one : concerned())
        ids.push_back(one.id);
    auto packed = packChases(m_context.reg().database(), ids, m_day->date().value_or(m_context.today()));
    if (!packed) {
        m_context.say(packed.error());
        return false;
    }
    m_chases = *std::move(packed);
    return true;
}

void ChasePanel::offerLetters()
{
    const QSignalBlocker quiet(m_letter);
    m_letter->clear();
    for (const auto &chase : m_chases)
        m_letter->addItem(
            tr("%1 (%2)", "recipient, language")
                .arg(chase.envelope.recipient.name, term(m_context.translator(), chase.envelope.language())));
    m_letterField->setVisible(m_chases.size() > 1);
}

ChaseWay ChasePanel::way() const
{
    return ChaseWay(m_way->currentData().toInt());
}

void ChasePanel::showWay()
{
    const bool isCall = way() == ChaseWay::Telephone;
    m_noteField->setVisible(isCall);
    m_noteField->setMark({});
    m_preview->setVisible(!isCall);
    m_letterField->setVisible(!isCall && m_chases.size() > 1);
    m_signedForm->setRequests(isCall ? std::vector<Request>() : concerned(), true);
    m_print->setVisible(way() == ChaseWay::Letter);
    switch (way()) {
    case ChaseWay::Mail:
        m_confirm->setText(tr("Make the mail draft…"));
        break;
    case ChaseWay::Letter:
        m_confirm->setText(tr("Save the letter…"));
        break;
    case ChaseWay::Telephone:
        m_confirm->setText(tr("Record the call"));
        break;
    }
    showWords();
}

void ChasePanel::showWords()
{
    if (m_chases.empty())
        return;
    m_consequence->setText(consequence());
    const auto &chase = m_chases[size_t(qBound(0, m_letter->currentIndex(), int(m_chases.size()) - 1))];
    if (way() == ChaseWay::Letter)
        return showLetter(chase);
    const auto words = chaseMail(chase);
    m_preview->setCurrentWidget(m_words);
    m_words->setPlainText(words ? words->subject + u"\n\n"_s + words->text
                                : describe(m_context.translator(), words.error()));
}

void ChasePanel::showLetter(const ChasedEnvelope &chase)
{
    if (!m_paper) {
        m_paper = new PaperView;
        m_paper->setAccessibleName(tr("The reminder's page"));
        m_preview->addWidget(m_paper);
    }
    m_preview->setCurrentWidget(m_paper);
    auto document = chaseLetter(chase);
    if (document)
        m_paper->showDocument(*std::move(document));
    else
        m_paper->showMessage(describe(m_context.translator(), document.error()));
}

QString ChasePanel::consequence() const
{
    QStringList names;
    for (const auto &chase : m_chases) {
        const auto &to = chase.envelope.recipient;
        names << (way() == ChaseWay::Mail && !to.email.isEmpty()
                      ? tr("%1 (%2)", "recipient, mail address").arg(to.name, to.email)
                      : to.name);
    }
    const auto whom = names.join(u" · "_s);
    QStringList lines;
    switch (way()) {
    case ChaseWay::Mail:
        lines << tr("Goes to %1, with the signed scan or the form. It is saved and opened in your mail "
                    "program.")
                     .arg(whom);
        break;
    case ChaseWay::Letter:
        lines << tr("Goes to %1, with the signed scan or the form behind it.").arg(whom);
        break;
    case ChaseWay::Telephone:
        lines << tr("Call %1, and write what was said.").arg(whom);
        break;
    }
    lines << (way() == ChaseWay::Telephone
                  ? tr("It is recorded, and the next reminder is counted from this day.")
                  : tr("It is recorded once you say that it has left: the next reminder is counted from "
                       "then."));
    const auto left = m_requests.size() - concerned().size();
    if (left > 0)
        lines << tr("%n of them wait(s) on no office and is left out.", nullptr, int(left));
    return lines.join(u'\n');
}

bool ChasePanel::hasUsableDay()
{
    const auto day = m_day->date();
    QString wrongDay;
    if (!day)
        wrongDay = FormSheet::notADay(m_day->text());
    else if (*day > m_context.today())
        wrongDay = tr("This day lies in the future.");
    else
        for (const auto &one : concerned())
            if (const auto then = awaitedOn(m_context.reg().database(), one.id, *day); !then)
                wrongDay = describe(m_context.translator(), then.error());
    m_dayField->setWrong(wrongDay);
    return wrongDay.isEmpty();
}

void ChasePanel::confirm()
{
    leave(false);
}

void ChasePanel::leave(bool prints)
{
    if (!hasUsableDay())
        return;
    const auto note = m_note->toPlainText().trimmed();
    if (way() == ChaseWay::Telephone && note.isEmpty()) {
        m_noteField->setWrong(tr("Write what was said: it is kept in the history."));
        return;
    }
    if (!m_signedForm->settle() || !pack())
        return;
    Q_EMIT confirmed(ChaseOrder{m_chases, way(), prints, *m_day->date(),
                                way() == ChaseWay::Telephone ? note : QString(), m_signedForm->forms(),
                                Again::No});
}

} // namespace licet
