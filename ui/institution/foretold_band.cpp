#include "ui/institution/foretold_band.h"

#include "text/event_text.h"
#include "text/terms.h"
#include "ui/history/event_detail.h"
#include "ui/page/writing.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/sheet_section.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

ForetoldPanel::ForetoldPanel(Context &context, QWidget *parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_heading(new QLabel)
    , m_day(new DateEdit)
    , m_dayField(new Field(tr("Holds from"), m_day))
    , m_reason(new LongText)
    , m_reasonField(new Field(tr("Reason"), m_reason))
{
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_reason->setFewestLines(2);
    auto *record = new QPushButton(tr("Record"));
    record->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(record);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = makeColumn(90);
    column->addWidget(m_heading);
    column->addWidget(m_dayField);
    column->addWidget(m_reasonField);
    column->addLayout(buttons);
    connect(record, &QPushButton::clicked, this, &ForetoldPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &ForetoldPanel::fold);
    hide();
}

void ForetoldPanel::ask(const QString &heading, const std::optional<QDate> &day, const Write &write)
{
    m_write = write;
    m_heading->setText(heading);
    m_dayField->setVisible(day.has_value());
    m_day->setDate(day);
    m_reason->clear();
    for (auto *field : {m_dayField, m_reasonField})
        field->setMark({});
    show();
    if (!day)
        return m_reason->setFocus();
    m_day->setFocus();
    m_day->selectAll();
}

void ForetoldPanel::confirm()
{
    const bool asksDay = m_dayField->isVisibleTo(this);
    if (asksDay && !m_day->date()) {
        m_dayField->setWrong(FormSheet::notADay(m_day->text()));
        return m_day->setFocus();
    }
    const auto reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty()) {
        m_reasonField->setWrong(tr("Write the reason: it is kept in the history."));
        return m_reason->setFocus();
    }
    const auto done = m_write(asksDay ? m_day->date() : std::nullopt, reason);
    if (!done)
        return m_context.say(done.error());
    m_context.saved();
    fold();
}

ForetoldBand::ForetoldBand(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_lines(new QVBoxLayout)
    , m_panel(new ForetoldPanel(context))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_lines);
    column->addWidget(m_panel);
    connect(m_panel, &InlinePanel::closed, &m_context, &Context::refreshCommands);
    hide();
}

void ForetoldBand::showDays(const RecordRef &record, const std::vector<ForetoldDay> &days)
{
    // Of a card another certificate may be told: records are called by their names. Few have anything told.
    RecordTitles titles;
    if (!days.empty())
        if (const auto read = titles.read(m_context.reg(), m_context.translator().language()); !read)
            return m_context.say(read.error());
    std::vector<Line> lines;
    for (const auto &one : days)
        lines.push_back({one.day, sentence(record, one, titles)});
    if (record != m_record || lines.empty())
        m_panel->hide();
    // What is as before keeps the focus.
    if (record == m_record && lines == m_shown)
        return;
    m_record = record;
    m_shown = lines;
    while (auto *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &one : m_shown)
        addLine(one);
    setVisible(!m_shown.empty());
}

QString ForetoldBand::sentence(const RecordRef &record, const ForetoldDay &day,
                               const RecordTitles &titles) const
{
    QStringList parts;
    for (const auto &one : changedMembers(m_context.translator(), record.table(), day.before, day.after,
                                          titles, std::numeric_limits<qint64>::max())) {
        const auto name = memberName(m_context.translator(), one.member, record.table());
        // A picture has no words.
        if (one.member == u"logo") {
            parts << name;
            continue;
        }
        const auto inOneLine = [](QString text) {
            return text.isEmpty() ? u"–"_s : text.replace(u'\n', u", "_s);
        };
        parts << tr("%1: %2 → %3", "a fact, what it was, what it is")
                     .arg(name, inOneLine(one.before), inOneLine(one.after));
    }
    return tr("From %1: %2", "a day to come, what changes on it")
        .arg(printedDate(day.day), parts.join(u"; "_s));
}

void ForetoldBand::addLine(const Line &line)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(line.sentence);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label, 1);
    const auto addLink = [&](const QString &text, const QString &heading, const std::optional<QDate> &day) {
        auto *link = linkButton(text);
        link->setAccessibleName(u"%1 %2"_s.arg(text, printedDate(line.day)));
        followWriting(m_context, link);
        layout->addWidget(link);
        connect(link, &QToolButton::clicked, this, [this, from = line.day, heading, day] {
            m_panel->ask(heading, day, [this, from](const std::optional<QDate> &to, const QString &reason) {
                // Another one takes its place as soon as it has written.
                const auto move = m_move;
                return move(from, to, reason);
            });
            m_context.refreshCommands();
        });
    };
    addLink(tr("On another day…"),
            tr("The change noted for %1 comes on another day").arg(printedDate(line.day)), line.day);
    addLink(tr("It does not go ahead…"),
            tr("The change noted for %1 does not go ahead").arg(printedDate(line.day)), {});
    m_lines->addWidget(row);
}

} // namespace licet
