#include "ui/history/event_detail.h"

#include "base/brussels_day.h"
#include "history/correction.h"
#include "history/import_mark.h"
#include "text/event_text.h"
#include "text/labelled.h"
#include "text/member_labels.h"
#include "text/terms.h"
#include "text/trail_text.h"
#include "text/value_text.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// A value of a record's member: both tell in which words it is said.
struct Shown
{
    const Translator &translator;
    const QString &record;
    const RecordTitles &titles;
    std::optional<qint64> sequence = {}; ///< of the event: names are what they were then
    QString about = {};                  ///< table of the record that a "record_id" names

    [[nodiscard]] QString operator()(const QString &member, const QJsonValue &value) const;
    [[nodiscard]] QString number(const QString &member, qint64 value) const;
};

/// Rows of the file say nothing to people: a record stands by its name, a line of a request by its place.
QString Shown::number(const QString &member, qint64 value) const
{
    const auto *words = memberWords(member, record);
    const auto table = words ? QString::fromLatin1(words->table) : QString();
    if (member == u"record_id")
        return about.isEmpty() || value == 0 ? QString() : titles.of(translator, about, value, sequence);
    if (!table.isEmpty())
        return value == 0 ? QString() : titles.of(translator, table, value, sequence);
    return QString::number(member == u"line" ? value + 1 : value);
}

QString Shown::operator()(const QString &member, const QJsonValue &value) const
{
    switch (value.type()) {
    case QJsonValue::String:
        return valueWord(translator, record, member, value.toString());
    case QJsonValue::Double:
        return number(member, value.toInteger());
    case QJsonValue::Bool:
        return value.toBool() ? EventDetail::tr("yes") : EventDetail::tr("no");
    case QJsonValue::Array: {
        QStringList parts;
        for (const auto &one : value.toArray())
            parts << (*this)(member, one);
        return parts.join(u"\n"_s);
    }
    case QJsonValue::Object: {
        QStringList parts;
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (const auto text = (*this)(it.key(), it.value()); !text.isEmpty())
                parts << labelled(translator, memberName(translator, it.key(), record), text);
        return parts.join(u"\n"_s);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    }
    Q_UNREACHABLE();
}

/// Kept for the machine: its description has no words for it.
bool isInternal(const QString &member, const QString &record)
{
    const auto *words = memberWords(member, record);
    return words && *words->label == 0;
}

QLabel *detailLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

std::vector<ChangedMember> changedMembers(const Translator &translator, const QString &record,
                                          const QJsonObject &before, const QJsonObject &after,
                                          const RecordTitles &titles, std::optional<qint64> sequence)
{
    const auto about = (after.isEmpty() ? before : after).value(u"record"_s).toString();
    const Shown shown{translator, record, titles, sequence, about};
    std::vector<ChangedMember> changed;
    auto names = before.keys();
    for (const auto &name : after.keys())
        if (!names.contains(name))
            names << name;
    names.sort();
    const bool hasDraft = names.contains(u"draft"_s);
    for (const auto &name : names) {
        // The excerpt's columns repeat the draft's members.
        const bool repeats = hasDraft && (name == u"purpose" || name == u"application" || name == u"kind" ||
                                          name == u"environment" || name == u"recipient" || name == u"form");
        // That it did not happen, and why, stands above: the note says it.
        if (isInternal(name, record) || repeats || name == didNotHappenName || name == leftThenName ||
            name == followedByName || before.value(name) == after.value(name))
            continue;
        if (name == u"draft") {
            const auto within = changedMembers(translator, record, before.value(name).toObject(),
                                               after.value(name).toObject(), titles, sequence);
            changed.insert(changed.end(), within.begin(), within.end());
            continue;
        }
        const auto was = shown(name, before.value(name));
        const auto is = shown(name, after.value(name));
        if (was != is)
            changed.push_back({name, was, is});
    }
    return changed;
}

EventDetail::EventDetail(const Translator &translator, std::shared_ptr<const RecordTitles> titles,
                         QWidget *parent)
    : QScrollArea(parent)
    , m_translator(translator)
    , m_titles(std::move(titles))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Event"));
}

void EventDetail::setEvent(const Event &event, bool isLate)
{
    auto *page = new QWidget;
    auto *layout = new QGridLayout(page);
    const int gap = lineUnit(*this) / 2;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setHorizontalSpacing(2 * gap);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 1);
    int row = 0;
    auto *title = detailLabel(
        trailSentence(m_translator, eventSentence(m_translator, event.table, event.kind.code()), event));
    auto bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(title, row++, 0, 1, 3);
    const auto days = tr("Happened on %1, entered on %2", "day, moment")
                          .arg(printedDate(event.happenedOn), printedMoment(brusselsTime(event.enteredAt)));
    auto *when = isLate ? detailLabel(days) : new QuietLabel(days);
    if (isLate)
        when->setFont(bold);
    layout->addWidget(when, row++, 0, 1, 3);
    if (!event.note.isEmpty())
        layout->addWidget(detailLabel(event.note), row++, 0, 1, 3);
    const auto changed =
        changedMembers(m_translator, event.table, event.before, event.after, *m_titles, event.sequence);
    if (!changed.empty()) {
        layout->addWidget(new QuietLabel(tr("Before")), row, 1);
        layout->addWidget(new QuietLabel(tr("After")), row++, 2);
    }
    for (const auto &one : changed) {
        auto *name = new QuietLabel(memberName(m_translator, one.member, event.table));
        name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        name->setMaximumWidth(24 * characterWidth(*this));
        layout->addWidget(name, row, 0);
        layout->addWidget(detailLabel(one.before.isEmpty() ? u"–"_s : one.before), row, 1);
        layout->addWidget(detailLabel(one.after.isEmpty() ? u"–"_s : one.after), row++, 2);
    }
    if (event.record.kind == RecordKind::Register && event.kind == RecordEvent::Imported) {
        auto *takeBack = new QPushButton(tr("Take this import back…"));
        takeBack->setAutoDefault(false);
        takeBack->setEnabled(m_whyNotTakeBack.isEmpty());
        takeBack->setToolTip(m_whyNotTakeBack);
        connect(takeBack, &QPushButton::clicked, this,
                [this, import = event.sequence] { Q_EMIT takingBackWanted(import); });
        layout->addWidget(takeBack, row++, 0, 1, 3, Qt::AlignLeft);
    }
    layout->setRowStretch(row, 1);
    setWidget(page);
}

} // namespace licet
