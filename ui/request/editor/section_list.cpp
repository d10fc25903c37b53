#include "ui/request/editor/section_list.h"

#include "ui/request/editor/editor_section.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/status_badges.h"

#include <QCoreApplication>

namespace licet {

using namespace Qt::StringLiterals;

SectionList::SectionList(const Translator &translator, QWidget *parent)
    : QListWidget(parent)
    , m_translator(translator)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Sections"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideNone);
    setWordWrap(true);
    setSpacing(lineUnit(*this) / 6);
    // A pale ground for the present section: the shapes keep their colours.
    auto colours = palette();
    colours.setColor(QPalette::Highlight, colours.color(QPalette::AlternateBase));
    colours.setColor(QPalette::HighlightedText, colours.color(QPalette::Text));
    setPalette(colours);
    for (const auto &row : sectionTable())
        addItem(sectionText(row.section));
    setIconSize({lineUnit(*this), lineUnit(*this)});
    setCurrentSection(0);
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT chosen(this->row(item)); });
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT chosen(this->row(item)); });
}

void SectionList::setOutcome(const CheckOutcome &outcome, bool hasChanges, const std::set<int> &unreadable)
{
    for (int index = 0; index < count(); ++index) {
        std::optional<Severity> worst;
        int found = 0;
        if (unreadable.count(index) > 0) {
            worst = Severity::Error;
            found = 1;
        }
        for (const auto &finding : outcome.findings) {
            if (sectionHolding(finding.field) != index)
                continue;
            // Findings come errors first.
            if (!worst)
                worst = finding.severity;
            found += finding.severity == *worst ? 1 : 0;
        }
        const auto code = worst ? badgeOf(m_translator, *worst) : passedBadge(m_translator);
        auto *one = item(index);
        one->setIcon(QIcon(
            shapePixmap(code.shape, toneColour(code.tone, palette()), lineUnit(*this), devicePixelRatioF())));
        const auto name = sectionText(EditorSection(index));
        one->setText(found > 1 ? u"%1 (%2)"_s.arg(name).arg(found) : name);
        one->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(one->text(), code.word));
        one->setToolTip(code.word);
        one->setHidden(EditorSection(index) == EditorSection::Changes && !hasChanges);
    }
}

void SectionList::setCurrentSection(int section)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(section);
}

QString countText(const std::vector<Finding> &findings)
{
    int errors = 0, warnings = 0, remarks = 0;
    for (const auto &finding : findings) {
        errors += finding.severity == Severity::Error ? 1 : 0;
        warnings += finding.severity == Severity::Warning ? 1 : 0;
        remarks += finding.severity == Severity::Remark ? 1 : 0;
    }
    QStringList parts;
    if (errors > 0)
        parts << QCoreApplication::translate("FindingCounts", "%n error(s)", nullptr, errors);
    if (warnings > 0)
        parts << QCoreApplication::translate("FindingCounts", "%n warning(s)", nullptr, warnings);
    if (remarks > 0)
        parts << QCoreApplication::translate("FindingCounts", "%n remark(s)", nullptr, remarks);
    return parts.isEmpty() ? QCoreApplication::translate("FindingCounts", "no findings")
                           : parts.join(u", "_s);
}

} // namespace licet
